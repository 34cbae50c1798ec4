## Baigtiniai projekto žodžių sąrašai: temos, strategijos, rodikliai, sąlygos, vykdytojai. Vardininku, tinka išvardyti.

theme-young-entrepreneurship = Jaunieji verslininkai
    .full = Jaunimo verslumas ir naujoviški verslo modeliai
theme-diversification = Įvairinimas
    .full = Įvairinimas: aukšta kokybė, aukštųjų technologijų tekstilė ir nišiniai gaminiai
theme-creativity = Dizainas ir kūrybiškumas
    .full = Menas, dizainas ir kūrybiškumas tekstilės ir drabužių gaminiuose
theme-clusters = Tinklai ir klasteriai
    .full = Mažųjų ir vidutinių įmonių tinklai, klasteriai ir tarptautiškumas
theme-eco-innovation = Ekologinės inovacijos
    .full = Ekologinės inovacijos ir socialinė atsakomybė
theme-incubation = Inkubavimas
    .full = Inkubavimas ir startuoliai tekstilės ir drabužių sektoriuje

strategy-cost = Sąnaudos
    .text = gamybos perkėlimas į šalis, kuriose darbas pigesnis
strategy-productivity = Našumas
    .text = daugiau produkcijos vienam asmeniui naudojant naujas technologijas
strategy-knowledge = Žinios ir inovacijos
    .text = žinios, komunikacija ir inovacijos kaip kelias į kokybiškų ir specialių gaminių rinkas

indicator-young-unemployed = Bedarbiai tarp 15–24 metų darbo jėgos
indicator-tertiary = Asmenys su aukštuoju išsilavinimu tarp 25–64 metų darbo jėgos
indicator-adult-learning = Besimokantys 25–64 metų gyventojai
indicator-digital-services = Programavimas ir informacinės paslaugos: dirbantys asmenys 1 000 užimtų gyventojų
indicator-research-services = Moksliniai tyrimai ir plėtra: dirbantys asmenys 1 000 užimtų gyventojų
indicator-testing-services = Inžinerija, techninis tikrinimas ir analizė: dirbantys asmenys 1 000 užimtų gyventojų
indicator-design-services = Dizainas, fotografija ir kitos specializuotos paslaugos: dirbantys asmenys 1 000 užimtų gyventojų
indicator-advertising = Reklama ir rinkos tyrimai: dirbantys asmenys 1 000 užimtų gyventojų
indicator-publishing-film = Leidyba, kinas ir garso įrašai: dirbantys asmenys 1 000 užimtų gyventojų
indicator-management-services = Pagrindinės buveinės ir valdymo konsultacijos: dirbantys asmenys 1 000 užimtų gyventojų
indicator-legal-accounting = Teisinės ir apskaitos paslaugos: dirbantys asmenys 1 000 užimtų gyventojų
indicator-wholesale = Didmeninė prekyba: dirbantys asmenys 1 000 užimtų gyventojų
indicator-recovery = Atliekų surinkimas, tvarkymas ir medžiagų atgavimas: dirbantys asmenys 1 000 užimtų gyventojų
indicator-knowledge-services = Programavimas, inžinerija, techninis tikrinimas ir reklama: dirbantys asmenys 1 000 užimtų gyventojų
indicator-sector-share = Tekstilė ir drabužiai: dalis tarp apdirbamojoje gamyboje dirbančių asmenų
indicator-clothing-share = Drabužiai: dalis tarp tekstilės ir drabužių gamyboje dirbančių asmenų
indicator-unit-size = Tekstilė ir drabužiai: dirbantys asmenys vienam vietos vienetui
indicator-wage = Tekstilė ir drabužiai: darbo užmokestis vienam dirbančiam asmeniui
indicator-relative-wage = Tekstilė ir drabužiai: darbo užmokestis vienam asmeniui, regiono apdirbamoji gamyba = 100
indicator-jobs-change = Tekstilė ir drabužiai: dirbančių asmenų skaičiaus pokytis per ketverius metus
indicator-units-change = Tekstilė ir drabužiai: vietos vienetų skaičiaus pokytis per ketverius metus
indicator-value-added = Tekstilė ir drabužiai: pridėtinė vertė vienam personalo išlaidų eurui, visa šalis
indicator-investment = Tekstilė ir drabužiai: investicijos vienam personalo išlaidų eurui, visa šalis

unit-per-cent = { $value } %
unit-per-thousand = { $value } ‰
unit-persons = { $value } asm.
unit-euro = { $value } EUR

condition-institution = Įstaiga
condition-funding = Finansavimas
condition-skills = Įgūdžiai
condition-cluster = Sektoriaus įmonės
condition-research = Moksliniai tyrimai
condition-regulation = Taisyklės
condition-infrastructure = Pastatai ir įranga
condition-demand = Paklausa
condition-heritage = Paveldas
condition-partnership = Partneriai

condition-state-met = sąlyga įvykdyta
condition-state-met-figure = sprendžiant iš duomenų, sąlyga, atrodo, įvykdyta
condition-state-uncertain = sprendžiant iš duomenų, tai gali riboti
condition-state-constraint = tai riboja
condition-state-constraint-figure = sprendžiant iš duomenų, tai riboja
condition-state-unknown = regioną pažįstantys asmenys to dar neįvertino

body-local-authority = vietos valdžios institucija
body-regional-authority = regiono valdžios institucija
body-national-authority = nacionalinė valdžios institucija
body-development-agency = plėtros agentūra
body-chamber = prekybos rūmai
body-business-association = verslo asociacija
body-cluster = klasterio organizacija
body-research-centre = mokslinių tyrimų centras
body-university = universitetas
body-cultural-institution = kultūros įstaiga
body-social-enterprise = socialinio verslo įmonė
body-charity = labdaros organizacija
body-company = įmonė
body-public-company = viešojo sektoriaus įmonė
body-partnership = partnerystė
body-statutory-body = įstatymu įsteigta įstaiga

actor-administration = Regiono administracija
actor-managing-authority = Finansavimo programą valdanti institucija
actor-training-providers = Mokymo įstaigos
actor-business-associations = Verslo asociacijos ir klasteriai
actor-research-bodies = Mokslinių tyrimų centrai ir universitetai
actor-competent-authorities = Už taisykles atsakingos institucijos
actor-owners-of-places = Pastatų ir įrangos savininkai
actor-cultural-institutions = Kultūros įstaigos
actor-partners-to-be = Galimi partneriai
actor-assessors = Sektoriaus ekspertai

source-evaluation = Išorinis vertinimas
source-official-statistics = Oficialioji statistika
source-audited-accounts = Audituotos finansinės ataskaitos
source-scholarly = Mokslinis leidinys
source-programme-record = Finansavimo programos dokumentai
source-monitoring-report = Stebėsenos ataskaita
source-press = Spauda
source-own-website = Atsakingo subjekto svetainė
source-partner-website = Partnerio svetainė
source-reference-work = Žinynas
source-unclassified = Kitas šaltinis

strength-0 = nesuklasifikuota
strength-1 = paskelbta, kitų nepatikrinta
strength-2 = stebėta pagal programą
strength-3 = oficialus arba mokslinis šaltinis
strength-4 = įvertinta iš išorės

evidence-result = Rezultatas
evidence-output = Produktas
evidence-input = Ištekliai
evidence-target = Siektina reikšmė
evidence-context = Aplinkybės

factor-quality = Aprašo kokybė
factor-similarity = Struktūros panašumas
factor-conditions = Sąlygos vietoje
factor-need = Poreikis

reason-documentary = nustatyta iš aprašo; ekspertai jo nevertino
reason-documentary-and-expert = nustatyta iš aprašo ir įvertinta ekspertų
reason-nearest-donor = artimiausia kilmės vieta: { $place }
reason-no-place-named = klasifikacijoje kilmės vieta nenurodyta
reason-no-figures = palyginti trūksta duomenų
reason-own-region = paties regiono praktika
reason-conditions-compared = palygintos visos sąlygos
reason-conditions-in-part = palygintos sąlygos: { $known } iš { $of }
reason-conditions-unknown = nė vienos sąlygos palyginti nepavyko
reason-measured-need = { $themes }, pagal duomenis
reason-set-priority = { $themes }, nustatė administracija
reason-unknown-need = nėra duomenų

criterion-policy_hold = Viešosios politikos įtaka
criterion-means_and_cost = Ištekliai ir sąnaudos
criterion-independent_sources = Nepriklausomi šaltiniai
criterion-success_shown = Parodyta sėkmė
criterion-evidence_strength = Įrodymų stiprumas
criterion-conditions_stated = Nurodytos sąlygos ir sunkumai
criterion-transfer_record = Ankstesni perėmimai
