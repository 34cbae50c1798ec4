## Régions qui ne sont le territoire d’aucun partenaire, et régions dont les données manquent.

coverage-other = Toutes les données sont celles de la région NUTS 2 : { $region } ({ $code }). Ce n’est pas le territoire d’un partenaire PLUSTEX.
coverage-other-country = Toutes les données sont celles du pays entier, qui forme une seule région NUTS 2 : { $region } ({ $code }). Ce n’est pas le territoire d’un partenaire PLUSTEX.
comparison-title-beside = { $region } : comparaison avec le pays, les régions partenaires de PLUSTEX et l’Europe
quotients-title-beside = Spécialisation dans le textile et l’habillement : { $focus } et les régions partenaires de PLUSTEX
quotients-alternative-beside = Graphique à points ordonné du quotient de localisation du textile et de l’habillement en { $year } : { $focus } ({ $value }) et les régions partenaires (nombre : { $count }). Le plus élevé : { $first } avec { $high } ; le plus bas : { $last } avec { $low }. Régions sans donnée : { $missing }.
peers-none-title = Aucune région semblable ne peut être indiquée
peers-none = { $region } : trop de données servant à comparer les régions manquent ou sont confidentielles.
options-unknown-title = Les branches proches ne peuvent être indiquées
options-unknown = { $region } : des données sur le textile ou l’habillement manquent ou sont confidentielles ; on ne peut donc dire si la région dispose de compétences qui serviraient de point de départ.
