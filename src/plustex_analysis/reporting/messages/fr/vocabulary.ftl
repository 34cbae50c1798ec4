## Les listes fermées de mots du projet : thèmes, stratégies, indicateurs, conditions, acteurs. Prêts pour une énumération.

theme-young-entrepreneurship = Jeunes entrepreneurs
    .full = Soutien aux jeunes entrepreneurs et aux modèles d’affaires innovants
theme-diversification = Diversification
    .full = Diversification vers les textiles de haute qualité et de haute technologie et les produits de niche
theme-creativity = Design et créativité
    .full = Contenu artistique, créatif et de design des produits du textile et de l’habillement
theme-clusters = Réseaux et clusters
    .full = Mise en réseau, clusters et internationalisation des petites et moyennes entreprises
theme-eco-innovation = Éco-innovation
    .full = Éco-innovation et responsabilité sociale
theme-incubation = Incubation
    .full = Incubation et création d’entreprises dans le textile et l’habillement

strategy-cost = Coûts
    .text = déplacer la production vers des pays où le travail coûte moins cher
strategy-productivity = Productivité
    .text = produire plus par personne grâce à de nouvelles technologies
strategy-knowledge = Savoir et innovation
    .text = utiliser le savoir, la communication et l’innovation pour atteindre les marchés de la qualité et des produits spéciaux

indicator-young-unemployed = Chômeurs parmi les actifs de 15 à 24 ans
indicator-tertiary = Actifs de 25 à 64 ans diplômés de l’enseignement supérieur
indicator-adult-learning = Personnes de 25 à 64 ans en études ou en formation
indicator-digital-services = Programmation et services d’information : personnes occupées pour 1 000 résidents ayant un emploi
indicator-research-services = Recherche-développement : personnes occupées pour 1 000 résidents ayant un emploi
indicator-testing-services = Ingénierie, contrôle et analyses techniques : personnes occupées pour 1 000 résidents ayant un emploi
indicator-design-services = Design, photographie et autres services spécialisés : personnes occupées pour 1 000 résidents ayant un emploi
indicator-advertising = Publicité et études de marché : personnes occupées pour 1 000 résidents ayant un emploi
indicator-publishing-film = Édition, cinéma et son : personnes occupées pour 1 000 résidents ayant un emploi
indicator-management-services = Sièges sociaux et conseil de gestion : personnes occupées pour 1 000 résidents ayant un emploi
indicator-legal-accounting = Services juridiques et comptables : personnes occupées pour 1 000 résidents ayant un emploi
indicator-wholesale = Commerce de gros : personnes occupées pour 1 000 résidents ayant un emploi
indicator-recovery = Collecte, traitement et récupération des déchets : personnes occupées pour 1 000 résidents ayant un emploi
indicator-knowledge-services = Programmation, ingénierie, essais et publicité : personnes occupées pour 1 000 résidents ayant un emploi
indicator-sector-share = Textile et habillement : part des personnes occupées dans l’industrie manufacturière
indicator-clothing-share = Habillement : part des personnes occupées dans le textile et l’habillement
indicator-unit-size = Personnes occupées par unité locale dans le textile et l’habillement
indicator-wage = Salaires et traitements par personne occupée dans le textile et l’habillement
indicator-relative-wage = Salaires par personne occupée dans le textile et l’habillement, industrie manufacturière de la région = 100
indicator-jobs-change = Textile et habillement : variation des personnes occupées en quatre ans
indicator-units-change = Textile et habillement : variation des unités locales en quatre ans
indicator-value-added = Valeur ajoutée par euro de dépenses de personnel dans le textile et l’habillement, pays entier
indicator-investment = Investissements par euro de dépenses de personnel dans le textile et l’habillement, pays entier

unit-per-cent = { $value } %
unit-per-thousand = { $value } ‰
unit-persons = { $value } personnes
unit-euro = { $value } EUR

condition-institution = Institution
condition-funding = Financement
condition-skills = Compétences
condition-cluster = Entreprises du secteur
condition-research = Recherche
condition-regulation = Règles
condition-infrastructure = Bâtiments et équipements
condition-demand = Demande
condition-heritage = Patrimoine
condition-partnership = Partenaires

condition-state-met = remplie
condition-state-met-figure = semble remplie, d’après un chiffre
condition-state-uncertain = peut être une contrainte, d’après un chiffre
condition-state-constraint = est une contrainte
condition-state-constraint-figure = est une contrainte, d’après un chiffre
condition-state-unknown = personne connaissant la région ne s’est encore prononcé

body-local-authority = collectivité locale
body-regional-authority = collectivité régionale
body-national-authority = administration nationale
body-development-agency = agence de développement
body-chamber = chambre de commerce
body-business-association = organisation professionnelle
body-cluster = structure de cluster
body-research-centre = centre de recherche
body-university = université
body-cultural-institution = institution culturelle
body-social-enterprise = entreprise sociale
body-charity = organisme caritatif
body-company = entreprise
body-public-company = entreprise publique
body-partnership = partenariat
body-statutory-body = organisme créé par la loi

actor-administration = Administration de la région
actor-managing-authority = Autorité de gestion du programme de financement
actor-training-providers = Organismes de formation
actor-business-associations = Organisations professionnelles et clusters
actor-research-bodies = Centres de recherche et universités
actor-competent-authorities = Autorités chargées des règles
actor-owners-of-places = Propriétaires de bâtiments et d’équipements
actor-cultural-institutions = Institutions culturelles
actor-partners-to-be = Partenaires possibles
actor-assessors = Experts du secteur

source-evaluation = Évaluation
source-official-statistics = Statistique publique
source-audited-accounts = Comptes certifiés
source-scholarly = Publication scientifique
source-programme-record = Fiche du programme de financement
source-monitoring-report = Rapport de suivi
source-press = Presse
source-own-website = Site de l’organisme responsable
source-partner-website = Site d’un partenaire
source-reference-work = Ouvrage de référence
source-unclassified = Autre source

strength-0 = non classé
strength-1 = déclaré, non vérifié par d’autres
strength-2 = suivi par un programme
strength-3 = officiel ou scientifique
strength-4 = évalué de l’extérieur

evidence-result = Résultat
evidence-output = Réalisation
evidence-input = Moyens
evidence-target = Objectif
evidence-context = Contexte

factor-quality = Qualité de la fiche
factor-similarity = Ressemblance de structure
factor-conditions = Conditions ici
factor-need = Besoin

reason-documentary = lue dans la fiche ; aucun expert ne l’a notée
reason-documentary-and-expert = lue dans la fiche et notée par des experts
reason-nearest-donor = lieu d’origine le plus proche : { $place }
reason-no-place-named = aucun lieu d’origine dans la nomenclature
reason-no-figures = trop peu de données pour comparer
reason-own-region = pratique de la région elle-même
reason-conditions-compared = toutes les conditions comparées
reason-conditions-in-part = conditions comparées : { $known } sur { $of }
reason-conditions-unknown = aucune condition n’a pu être comparée
reason-measured-need = { $themes }, d’après les données
reason-set-priority = { $themes }, choix de l’administration
reason-unknown-need = aucune donnée


criterion-policy_hold = Proximité avec l’action publique
criterion-means_and_cost = Moyens et coûts
criterion-independent_sources = Sources indépendantes
criterion-success_shown = Succès démontré
criterion-evidence_strength = Force des preuves
criterion-conditions_stated = Conditions et difficultés indiquées
criterion-transfer_record = Transferts déjà réalisés
