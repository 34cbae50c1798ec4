## La comparaison de toutes les régions partenaires.

comparison-kicker = Analyse comparative PLUSTEX
comparison-report-title = Textile, habillement et cuir dans les régions partenaires
comparison-report-subtitle = { $count } régions côte à côte, de { $base } à { $year }
comparison-description = Comparaison du textile, de l’habillement et du cuir dans les régions partenaires de PLUSTEX, avec des données jusqu’en { $year } tirées des statistiques structurelles sur les entreprises d’Eurostat.
fact-regions = Régions

tile-all-persons = Personnes occupées dans le textile et l’habillement
tile-all-persons-note = Régions partenaires additionnées : { $regions }
tile-all-europe = Part dans le total européen
tile-all-europe-note = Pays disposant de données : { $countries }
tile-all-units = Unités locales dans le textile et l’habillement
tile-all-units-note = Régions partenaires additionnées : { $regions }
tile-all-top = Quotient de localisation le plus élevé

all-up = Plus de personnes occupées dans le textile et l’habillement en { $year } qu’en { $base } : { $names }.
all-down = Moins de personnes occupées dans le textile et l’habillement en { $year } qu’en { $base } : { $names }.
all-level = À peu près autant de personnes occupées en { $year } qu’en { $base } : { $names }.
all-unknown = Aucune variation ne peut être établie de { $base } à { $year }, parce qu’une donnée manque ou est douteuse : { $names }.
all-range = La variation va de { $most } ({ $best }) à { $least } ({ $worst }).
all-specialised = Régions spécialisées dans le textile et l’habillement (quotient de localisation d’au moins 1,25), de la plus spécialisée à la moins spécialisée : { $names }.

heading-specialisation = Spécialisation
heading-size = Taille et évolution
heading-branches = Branches et années

all-table-title = Les régions partenaires selon les mêmes indicateurs
all-branches-title = Personnes occupées par branche
all-branches-subtitle = Nombre de personnes occupées, { $year }
all-years-title = Textile et habillement par année
all-years-note = Une donnée publiée mais douteuse est reproduite telle que publiée ; les rapports régionaux la signalent.

heading-analysis = Les raisons de l’évolution, les régions semblables

all-since = Depuis
all-shift-title = De quoi se composent les variations
all-shift-subtitle = Textile et habillement : variation du nombre de personnes occupées jusqu’en { $year } et ses composantes ; depuis { $base }, ou depuis la première année dont la donnée est sûre
all-shift-note = Les composantes s’additionnent pour donner la variation. L’évolution de l’ensemble de l’industrie manufacturière et celle de la branche sont celles des pays européens qui publient toutes les données nécessaires ; le reste est propre à la région.
all-resilience-title = Comment les régions ont traversé la crise
all-resilience-subtitle = Textile et habillement : variation rapportée à celle que les branches laissaient attendre, { $first }–{ $trough } et { $trough }–{ $last }
all-resilience-note = 0 : comme attendu ; au-dessus de 0 : mieux ; −0,5 : moins bien, d’un écart égal à la moitié de la variation attendue. (1) et (2) : fourchette obtenue en décalant d’un an les points de retournement ; lorsqu’elle comprend les deux signes, aucune différence ne peut être établie.
all-relatives-title = Régions semblables, branches proches
all-relatives-subtitle = Régions d’autres pays à la structure semblable, avec la stabilité de leur rang, et branches proches des compétences textiles, { $year }
all-peers = Structure la plus proche (stabilité)
all-peer = { $name } ({ $stability })
all-options = Branches proches des compétences textiles
all-no-skills = pas de spécialisation dans le textile ou l’habillement
all-relatives-note = Stabilité : sur 1 000 autres jeux de pondérations, proportion de ceux où la région reste parmi les six plus proches. La proximité des branches est calculée d’après les spécialisations des régions ; les rapports régionaux indiquent dans quelle mesure elle annonce les nouvelles spécialisations.
