## Le rapport sur une région.

region-kicker = Rapport PLUSTEX pour l’action publique
region-title = { $region } : textile, habillement et cuir
region-subtitle = { $direction ->
    [up] { $persons } personnes occupées dans le textile et l’habillement en { $year }, soit { $change } de plus qu’en { $base }
    [down] { $persons } personnes occupées dans le textile et l’habillement en { $year }, soit { $change } de moins qu’en { $base }
    [level] { $persons } personnes occupées dans le textile et l’habillement en { $year }, à peu près autant qu’en { $base }
   *[unknown] Personnes occupées, unités locales et salaires jusqu’en { $year }
}
region-description = Personnes occupées, unités locales, salaires et spécialisation dans le textile, l’habillement et le cuir jusqu’en { $year } ; territoire : { $region }. D’après les statistiques structurelles sur les entreprises d’Eurostat.
fact-region = Territoire des données
fact-region-text = { $region } (région NUTS 2 { $code }), { $country }
fact-partner = Participation à PLUSTEX
fact-review = À propos du texte

tile-persons = Personnes occupées, textile et habillement
tile-persons-note = { $known ->
    [yes] { $change } depuis { $base }
   *[no] Variation depuis { $base } : non indiquée
}
tile-share = Part dans l’industrie manufacturière
tile-share-note = { $country } : { $share }
tile-quotient = Quotient de localisation
tile-quotient-note = Rang { $place } sur { $of } régions européennes
tile-wages = Salaires par personne occupée (EUR par an)
tile-wages-note = Industrie manufacturière : { $wages }

finding-size = { $known ->
    [yes] Territoire : { $region }. En { $year }, le textile et l’habillement occupaient { $persons } personnes, soit { $share } des personnes occupées dans l’industrie manufacturière.
   *[no] Territoire : { $region }. Pour { $year }, aucune donnée n’est publiée sur les personnes occupées dans le textile et l’habillement.
}
finding-change = { $direction ->
    [up] De { $base } à { $year }, le nombre de personnes occupées dans le textile et l’habillement a augmenté de { $change }.
    [down] De { $base } à { $year }, le nombre de personnes occupées dans le textile et l’habillement a diminué de { $change }.
    [level] De { $base } à { $year }, le nombre de personnes occupées dans le textile et l’habillement est resté à peu près stable.
   *[unknown] L’évolution du nombre de personnes occupées dans le textile et l’habillement de { $base } à { $year } ne peut être établie : une donnée manque ou est douteuse.
} { $all ->
    [up] Dans l’ensemble de l’industrie manufacturière de la région, il a augmenté de { $allchange }.
    [down] Dans l’ensemble de l’industrie manufacturière de la région, il a diminué de { $allchange }.
    [level] Dans l’ensemble de l’industrie manufacturière de la région, il est resté à peu près stable.
   *[unknown] Pour l’ensemble de l’industrie manufacturière de la région, une donnée manque.
}
finding-branches = Par branche depuis { $base } : textile { $textiles }, habillement { $clothing }, cuir et articles en cuir { $leather }.
finding-break = Rupture de série : { $years }. Toute variation calculée de part et d’autre n’a qu’une valeur indicative.
finding-quotient = { $level ->
    [high] La région est spécialisée : dans son industrie manufacturière, le textile et l’habillement pèsent { $quotient } fois ce qu’ils pèsent dans celle des { $countries } pays européens disposant de données, pris ensemble.
    [low] La région n’est pas spécialisée : dans son industrie manufacturière, le textile et l’habillement pèsent { $quotient } fois ce qu’ils pèsent dans celle des { $countries } pays européens disposant de données, pris ensemble.
   *[even] Dans l’industrie manufacturière de la région, le textile et l’habillement pèsent à peu près autant que dans celle des { $countries } pays européens disposant de données, pris ensemble (quotient de localisation : { $quotient }).
}
finding-rank = Rang parmi les régions NUTS 2 européennes disposant de données ({ $region }) : { $place } sur { $of } pour le quotient de localisation, { $sizeplace } sur { $sizeof } pour le nombre de personnes occupées.

heading-today = Le secteur aujourd’hui
heading-change = Son évolution
heading-comparison = La région comparée
heading-before-use = Avant d’utiliser les données

structure-title = { $region } : les branches en chiffres
structure-subtitle = Toutes les unités locales, { $year }
structure-note = Quotient de localisation : part de la branche dans l’industrie manufacturière de la région, divisée par sa part dans { $countries } pays européens ; 1 signifie un poids égal. Les salaires et traitements sont divisés par toutes les personnes occupées, propriétaires compris.
missing-note = { $sign } signifie qu’aucune donnée n’est publiée, ou qu’une donnée nécessaire au calcul manque.

trend-title = { $direction ->
    [up] L’emploi dans le textile et l’habillement a augmenté de { $change } de { $base } à { $year }
    [down] L’emploi dans le textile et l’habillement a diminué de { $change } de { $base } à { $year }
    [level] L’emploi dans le textile et l’habillement est resté à peu près stable de { $base } à { $year }
   *[unknown] L’emploi par branche, dans la mesure où des données sont publiées
}
trend-subtitle = Personnes occupées par branche, { $region }, { $first }–{ $last }
trend-note = Symboles vides : la donnée porte un signe conventionnel ou est douteuse ; voir le tableau par année.
trend-alternative = Graphique en courbes des personnes occupées par branche de { $first } à { $last } ; territoire : { $region }. { $details }
trend-line = { $missing ->
    [none] { $industry } : de { $start } en { $first } à { $end } en { $last }.
   *[other] { $industry } : de { $start } en { $first } à { $end } en { $last } ; nombre d’années sans donnée : { $missing }.
}
trend-line-empty = { $industry } : aucune donnée.

years-title = { $region } : personnes occupées par année
years-subtitle = Nombre de personnes occupées, { $first }–{ $last }

comparison-title = { $region } : comparaison avec le pays, les autres régions partenaires et l’Europe
comparison-subtitle = Textile et habillement ensemble, { $year }
comparison-median = Médiane des régions européennes (au moins { $regions } avec données)
comparison-note = La médiane est calculée, colonne par colonne, sur toutes les régions NUTS 2 disposant d’une donnée. Les données régionales comptent les unités locales là où elles se trouvent, quel que soit le siège de l’entreprise.

quotients-title = { $place ->
    [none] La spécialisation des régions partenaires dans le textile et l’habillement
   *[other] { $focus } : rang { $place } sur { $of } régions partenaires pour la spécialisation
}
quotients-title-all = Région partenaire la plus spécialisée : { $first } ; la moins spécialisée : { $last }
quotients-subtitle = Quotient de localisation du textile et de l’habillement dans l’industrie manufacturière, personnes occupées, { $year }
quotients-reference = { $countries } pays = 1
quotients-alternative = Graphique à points ordonné du quotient de localisation du textile et de l’habillement en { $year } ; nombre de régions partenaires : { $count }. Le plus élevé : { $first } avec { $high } ; le plus bas : { $last } avec { $low }. { $focus ->
    [none] {""}
   *[other] { $focus } : { $value }.
} { $missing ->
    [none] Aucune région ne manque.
   *[other] Nombre de régions sans donnée : { $missing }.
}

coverage-title = Sur quel territoire portent les données
coverage-territory = Le territoire du partenaire est l’ensemble de la région NUTS 2 : { $region } ({ $code }).
coverage-region = { $territory } : aucune donnée régionale n’est publiée pour le territoire propre du partenaire. Toutes les données sont celles de la région NUTS 2 à laquelle il appartient : { $region } ({ $code }).
coverage-country = { $territory } : aucune donnée régionale n’est publiée pour le territoire propre du partenaire. Toutes les données sont celles du pays entier, qui forme une seule région NUTS 2 : { $region } ({ $code }).
coverage-share = Périmètre NUTS 3 qui contient ce territoire : { $units }. Il regroupait { $share } des habitants de cette région en { $year }.
coverage-units = Les données régionales comptent les personnes occupées dans les unités locales : usines, ateliers et bureaux situés dans la région. Les données nationales sur les entreprises en diffèrent.
gaps-title = Ce qui manque ou est douteux
gaps-none = Rien : toutes les données sur les personnes occupées, les unités locales et les salaires sont publiées pour { $first }–{ $last }.
gap = { $why ->
    [confidential] { $indicator } : donnée confidentielle ({ $years } ; { $industry }).
   *[unpublished] { $indicator } : donnée non publiée ({ $years } ; { $industry }).
}
anomaly = { $indicator }, { $industry }, { $years } : la donnée publiée ne concorde pas avec les années voisines et ne porte aucun signe conventionnel. Elle est affichée, mais aucune variation n’est calculée à partir d’elle.

method-quotient = Quotient de localisation : (personnes occupées dans la branche / personnes occupées dans l’industrie manufacturière) dans la région, divisé par le même rapport calculé sur la somme de tous les pays qui publient les deux données.
method-change = Les variations sont celles du nombre de personnes occupées. Une variation plus faible que le mouvement habituel de la donnée d’une année à l’autre (la médiane, au moins 1 %) est décrite par « à peu près stable » ou « à peu près autant ». La somme de plusieurs branches manque lorsqu’une partie manque. Aucun taux n’est calculé à partir de moins de 100 personnes ou d’une donnée douteuse. Aucune donnée n’est estimée ni complétée.
