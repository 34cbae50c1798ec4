## Ce que les graphiques disent en mots : textes de remplacement tirés des données dessinées, légendes, mode de lecture.
## Les noms sont donnés tels quels ; les nombres suivent un deux-points, si bien que tout nombre convient.

alt-table = Les données figurent dans le tableau joint au graphique.
alt-interval = { $value } (intervalle de { $lower } à { $upper })
alt-named = { $name } : { $value }
alt-highest = Valeur la plus élevée : { $name }, { $value }.
alt-lowest = Valeur la plus faible : { $name }, { $value }.
alt-focus = { $name } : { $value }.
alt-missing = { $names ->
    [none] Aucune donnée ne manque.
   *[other] Sans données ({ $count }) : { $names }.
}
alt-years-missing = { $years ->
    [none] Aucune année ne manque.
   *[other] Années sans données : { $years }.
}
alt-apart = { $apart ->
    [all] Aucun intervalle n’en recouvre un autre : l’ordre est établi.
    [ends] La valeur la plus élevée et la plus faible se distinguent ; entre valeurs voisines, les intervalles se recouvrent.
    [none] Les intervalles de la valeur la plus élevée et de la plus faible se recouvrent : on ne peut pas les distinguer.
   *[unknown] Sans intervalles, on ne peut pas dire quelles différences sont établies.
}

alt-dots = Graphique de points ordonnés, nombre de lignes : { $count }.
alt-lines = Graphique en courbes, { $first }–{ $last }, nombre de courbes : { $count }.
alt-multiples = Petits graphiques en courbes à la même échelle, { $first }–{ $last }, nombre de territoires : { $count }.
alt-line = { $name } : { $start } en { $first }, { $end } en { $last }.
alt-bars = Graphique en barres des composantes d’une évolution, nombre de lignes : { $count } ; composantes : { $parts }.
alt-slope = Graphique de pentes, { $first } et { $last }, nombre de lignes : { $count }.
alt-slope-most = Plus forte hausse ou plus faible baisse : { $up } ({ $rise }) ; plus forte baisse ou plus faible hausse : { $down } ({ $fall }).

alt-ternary = Graphique triangulaire, { $first }–{ $last } : position du territoire { $name } ; sommets : { $corners }.
alt-ternary-never = Aucune année n’a de position.
alt-ternary-moved = { $moved ->
    [yes] Les intervalles de la première et de la dernière année sont disjoints pour : { $corners }.
   *[no] Les intervalles de la première et de la dernière année se recouvrent : on ne peut pas dire si la position a changé.
}
alt-furthest = Parmi les autres territoires, au plus près du sommet « { $corner } » : { $name } ({ $value }).

alt-matrix = Matrice ; lignes (pratiques) : { $rows } ; colonnes : { $columns }.
alt-states = Toutes les cases : { $states }.
alt-most = Le plus de cases « { $state } » : { $most } ({ $high }) ; le moins : { $fewest } ({ $low }).
alt-factors = Points avec intervalles, en colonnes, sur une échelle de { $low } à { $high } ; lignes (pratiques) : { $rows }.
alt-factor = { $factor } : de { $low } à { $high }, maximum : { $first } ; inconnus : { $missing }.

alt-needs = Points avec intervalles : le besoin pour chaque thème sur une échelle de { $low } à { $high }, nombre de thèmes : { $count }.
alt-foremost = Peut être le besoin le plus grand, d’après les intervalles : { $names }.
alt-set = Fixé par l’administration : { $names }.

alt-network = Lignes des territoires qui ont des pratiques (nombre : { $donors }) vers ceux qui peuvent les reprendre (nombre : { $receivers }). Liens étayés : { $supported } ; liens ouverts dessinés : { $open }.
alt-network-most = Le plus de liens étayés – au départ : { $donor } ({ $given }) ; à l’arrivée : { $receiver } ({ $taken }).
alt-network-none = Aucun lien n’est étayé.

alt-tiles = Carte schématique : une case par région NUTS 2, sans échelle. Avec données : { $known } ; sans données : { $missing }.

state-supported = Étayé
state-likely = Probable
state-open = Ouvert
state-disagree = Les deux lectures divergent
state-below = Non étayé
state-vetoed = Exclu par une condition
state-own = Pratique du territoire lui-même
state-unknown = Inconnu

tiles-schematic = schématique : une case par région NUTS 2, disposées à peu près comme sur une carte
tiles-missing = Sans données
tiles-partner = Territoire partenaire

note-ternary = Chaque point montre trois parts dont la somme fait 100 pour cent : plus il est proche d’un sommet, plus cette part est grande. La croix est le centre, où rien ne domine. Les années au point vide ne s’en distinguent pas. Surfaces teintées : où peuvent se trouver la première et la dernière année.
note-factors = Points : la valeur ; barres : les bornes entre lesquelles elle se trouve. Pointillé : inconnu, donc tout est possible.
note-needs = Barres : les bornes entre lesquelles se trouve le besoin, selon les poids et les données manquantes. Points pleins : thèmes qui peuvent être le besoin le plus grand ; points vides : d’autres sont assurément plus grands. Losanges : fixé par l’administration.
note-network = Lignes pleines : liens étayés, d’autant plus épais que les pratiques sont nombreuses. Lignes pointillées : liens ouverts, parce que quelque chose est inconnu.
