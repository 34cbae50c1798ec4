## The project's closed lists of words: themes, strategies, indicators, conditions, actors. Nominative, ready for a list.

theme-young-entrepreneurship = Young entrepreneurs
    .full = Young entrepreneurship and innovative business models
theme-diversification = Diversification
    .full = Diversification towards high-quality, high-tech textiles and niche products
theme-creativity = Design and creativity
    .full = Art, design and creativity content of textile and clothing products
theme-clusters = Networks and clusters
    .full = Networking, clustering and internationalisation of small and medium-sized enterprises
theme-eco-innovation = Eco-innovation
    .full = Eco-innovation and social responsibility
theme-incubation = Incubation
    .full = Incubation and start-ups in textiles and clothing

strategy-cost = Cost
    .text = move production to countries where labour costs less
strategy-productivity = Productivity
    .text = produce more per person with new technology
strategy-knowledge = Knowledge and innovation
    .text = use knowledge, communication and innovation to reach markets for quality and special products

indicator-young-unemployed = Unemployed among the economically active aged 15 to 24
indicator-tertiary = Economically active people aged 25 to 64 with tertiary education
indicator-adult-learning = People aged 25 to 64 in education or training
indicator-digital-services = Programming and information services: persons employed per 1 000 employed residents
indicator-research-services = Research and development services: persons employed per 1 000 employed residents
indicator-testing-services = Engineering, technical testing and analysis: persons employed per 1 000 employed residents
indicator-design-services = Design, photography and other specialised services: persons employed per 1 000 employed residents
indicator-advertising = Advertising and market research: persons employed per 1 000 employed residents
indicator-publishing-film = Publishing, film and sound: persons employed per 1 000 employed residents
indicator-management-services = Head offices and management consultancy: persons employed per 1 000 employed residents
indicator-legal-accounting = Legal and accounting services: persons employed per 1 000 employed residents
indicator-wholesale = Wholesale trade: persons employed per 1 000 employed residents
indicator-recovery = Waste collection, treatment and materials recovery: persons employed per 1 000 employed residents
indicator-knowledge-services = Programming, engineering, testing and advertising: persons employed per 1 000 employed residents
indicator-sector-share = Textiles and clothing: share of persons employed in manufacturing
indicator-clothing-share = Clothing: share of persons employed in textiles and clothing
indicator-unit-size = Persons employed per local unit in textiles and clothing
indicator-wage = Wages and salaries per person employed in textiles and clothing
indicator-relative-wage = Wages per person in textiles and clothing, manufacturing of the region = 100
indicator-jobs-change = Textiles and clothing: change in persons employed over four years
indicator-units-change = Textiles and clothing: change in local units over four years
indicator-value-added = Value added per euro of personnel costs in textiles and clothing, whole country
indicator-investment = Investment per euro of personnel costs in textiles and clothing, whole country

unit-per-cent = { $value }%
unit-per-thousand = { $value }‰
unit-persons = { $value } persons
unit-euro = { $value } EUR

condition-institution = Institution
condition-funding = Funding
condition-skills = Skills
condition-cluster = Firms of the sector
condition-research = Research
condition-regulation = Regulation
condition-infrastructure = Buildings and equipment
condition-demand = Demand
condition-heritage = Heritage
condition-partnership = Partners

condition-state-met = met
condition-state-met-figure = seems met, as far as a figure tells
condition-state-uncertain = may be a constraint, as far as a figure tells
condition-state-constraint = is a constraint
condition-state-constraint-figure = is a constraint, as far as a figure tells
condition-state-unknown = nobody who knows the region has said yet

body-local-authority = local authority
body-regional-authority = regional authority
body-national-authority = national authority
body-development-agency = development agency
body-chamber = chamber of commerce
body-business-association = business association
body-cluster = cluster organisation
body-research-centre = research centre
body-university = university
body-cultural-institution = cultural institution
body-social-enterprise = social enterprise
body-charity = charity
body-company = company
body-public-company = public company
body-partnership = partnership
body-statutory-body = statutory body

actor-administration = Administration of the region
actor-managing-authority = Managing authority of the funding programme
actor-training-providers = Training providers
actor-business-associations = Business associations and clusters
actor-research-bodies = Research centres and universities
actor-competent-authorities = Authorities in charge of the rules
actor-owners-of-places = Owners of buildings and equipment
actor-cultural-institutions = Cultural institutions
actor-partners-to-be = Possible partners
actor-assessors = Experts of the sector

source-evaluation = Evaluation
source-official-statistics = Official statistics
source-audited-accounts = Audited accounts
source-scholarly = Scholarly publication
source-programme-record = Record of the funding programme
source-monitoring-report = Monitoring report
source-press = Press
source-own-website = Website of the body in charge
source-partner-website = Website of a partner
source-reference-work = Reference work
source-unclassified = Other source

strength-0 = not classified
strength-1 = reported, not checked by others
strength-2 = monitored by a programme
strength-3 = official or scholarly
strength-4 = evaluated from outside

evidence-result = Result
evidence-output = Output
evidence-input = Input
evidence-target = Target
evidence-context = Setting

factor-quality = Quality of the record
factor-similarity = Likeness in structure
factor-conditions = Conditions here
factor-need = Need

reason-documentary = read from the record; no expert has scored it
reason-documentary-and-expert = read from the record and scored by experts
reason-nearest-donor = nearest place of origin: { $place }
reason-no-place-named = no place of origin in the classification
reason-no-figures = too few figures to compare
reason-own-region = the region's own practice
reason-conditions-compared = all conditions compared
reason-conditions-in-part = conditions compared: { $known } of { $of }
reason-conditions-unknown = no condition could be compared
reason-measured-need = { $themes }, from figures
reason-set-priority = { $themes }, set by the administration
reason-unknown-need = no figures


criterion-policy_hold = Hold of public policy
criterion-means_and_cost = Means and cost
criterion-independent_sources = Independent sources
criterion-success_shown = Success shown
criterion-evidence_strength = Strength of evidence
criterion-conditions_stated = Conditions and difficulties stated
criterion-transfer_record = Transfer so far
