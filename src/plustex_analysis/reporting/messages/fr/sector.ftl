## La même chose pour un espace de travail consacré à un autre secteur : les textes valent pour tout secteur.

region-title-any = { $region } : { $sector }
region-kicker-any = Rapport sectoriel
region-subtitle-any = { $direction ->
    [up] { $persons } personnes occupées dans le secteur en { $year }, soit { $change } de plus qu’en { $base }
    [down] { $persons } personnes occupées dans le secteur en { $year }, soit { $change } de moins qu’en { $base }
    [level] { $persons } personnes occupées dans le secteur en { $year }, à peu près autant qu’en { $base }
   *[unknown] Personnes occupées, unités locales et salaires jusqu’en { $year }
}
region-description-any = Personnes occupées, unités locales, salaires et spécialisation jusqu’en { $year } ; territoire : { $region } ; secteur : { $sector }. D’après les statistiques structurelles sur les entreprises d’Eurostat.
tile-persons-any = Personnes occupées dans le secteur
finding-size-any = { $known ->
    [yes] Territoire : { $region }. En { $year }, le secteur occupait { $persons } personnes, soit { $share } des personnes occupées dans l’industrie manufacturière.
   *[no] Territoire : { $region }. Pour { $year }, aucune donnée n’est publiée sur les personnes occupées dans le secteur.
}
finding-change-any = { $direction ->
    [up] De { $base } à { $year }, le nombre de personnes occupées dans le secteur a augmenté de { $change }.
    [down] De { $base } à { $year }, le nombre de personnes occupées dans le secteur a diminué de { $change }.
    [level] De { $base } à { $year }, le nombre de personnes occupées dans le secteur est resté à peu près stable.
   *[unknown] L’évolution du nombre de personnes occupées dans le secteur de { $base } à { $year } ne peut être établie : une donnée manque ou est douteuse.
} { $all ->
    [up] Dans l’ensemble de l’industrie manufacturière de la région, il a augmenté de { $allchange }.
    [down] Dans l’ensemble de l’industrie manufacturière de la région, il a diminué de { $allchange }.
    [level] Dans l’ensemble de l’industrie manufacturière de la région, il est resté à peu près stable.
   *[unknown] Pour l’ensemble de l’industrie manufacturière de la région, une donnée manque.
}
finding-quotient-any = { $level ->
    [high] La région est spécialisée : dans son industrie manufacturière, le secteur pèse { $quotient } fois ce qu’il pèse dans celle des { $countries } pays européens disposant de données, pris ensemble.
    [low] La région n’est pas spécialisée : dans son industrie manufacturière, le secteur pèse { $quotient } fois ce qu’il pèse dans celle des { $countries } pays européens disposant de données, pris ensemble.
   *[even] Dans l’industrie manufacturière de la région, le secteur pèse à peu près autant que dans celle des { $countries } pays européens disposant de données, pris ensemble (quotient de localisation : { $quotient }).
}
trend-title-any = { $direction ->
    [up] L’emploi dans le secteur a augmenté de { $change } de { $base } à { $year }
    [down] L’emploi dans le secteur a diminué de { $change } de { $base } à { $year }
    [level] L’emploi dans le secteur est resté à peu près stable de { $base } à { $year }
   *[unknown] L’emploi par branche, dans la mesure où des données sont publiées
}
comparison-subtitle-any = Ensemble du secteur, { $year }
quotients-title-any = { $place ->
    [none] La spécialisation des régions partenaires dans le secteur
   *[other] { $focus } : rang { $place } sur { $of } régions partenaires pour la spécialisation
}
quotients-subtitle-any = Quotient de localisation du secteur dans l’industrie manufacturière, personnes occupées, { $year }
quotients-alternative-any = Graphique à points ordonné du quotient de localisation du secteur en { $year } ; nombre de régions partenaires : { $count }. Le plus élevé : { $first } avec { $high } ; le plus bas : { $last } avec { $low }. { $focus ->
    [none] {""}
   *[other] { $focus } : { $value }.
} { $missing ->
    [none] Aucune région ne manque.
   *[other] Nombre de régions sans donnée : { $missing }.
}
shift-alternative-any = Graphique à barres des composantes de la variation du nombre de personnes occupées de { $base } à { $year } ; territoire : { $region }. Ensemble du secteur : évolution de toute l’industrie manufacturière { $national }, évolution des branches en Europe { $industrialmix }, propre à la région { $regional }, variation { $change }.
shift-unknown-any = { $region } : à l’une des extrémités de la période, une donnée sur le secteur manque ou est douteuse ; la variation n’est donc pas décomposée.
resilience-subtitle-any = Personnes occupées dans le secteur, pendant la crise { $first }–{ $trough } et de { $trough } à { $last } ; territoire : { $region }
resilience-unknown-any = { $region } : une donnée sur le secteur en { $first }, { $trough } ou { $last } manque ou est douteuse.
peers-note-any = Comparaison avec { $compared } régions NUTS 2 européennes selon cinq dimensions de même poids : secteur, structure de l’industrie manufacturière, taille des unités locales, économie (PIB par habitant, part de l’industrie dans l’emploi) et éducation. Les résultats tels que la croissance et les salaires sont volontairement exclus. Une distance de 0 signifierait une identité en tout point. Stabilité : sur 1 000 autres jeux de pondérations, proportion de ceux où la région reste parmi les six plus proches. Une dimension sans données ne compte pas.
options-title-any = Branches proches des compétences de la région dans le secteur
options-none-any = { $region } : la région n’est pas spécialisée dans le secteur ; les compétences qui serviraient de point de départ font donc défaut.
quotients-title-beside-any = Spécialisation dans le secteur : { $focus } et les régions partenaires de PLUSTEX
quotients-alternative-beside-any = Graphique à points ordonné du quotient de localisation du secteur en { $year } : { $focus } ({ $value }) et les régions partenaires (nombre : { $count }). Le plus élevé : { $first } avec { $high } ; le plus bas : { $last } avec { $low }. Régions sans donnée : { $missing }.
options-unknown-any = { $region } : des données sur le secteur manquent ou sont confidentielles ; on ne peut donc dire si la région dispose de compétences qui serviraient de point de départ.
comparison-kicker-any = Analyse comparative d’un secteur
comparison-description-any = Comparaison des régions partenaires de PLUSTEX, avec des données jusqu’en { $year } tirées des statistiques structurelles sur les entreprises d’Eurostat. Secteur : { $sector }.
tile-all-persons-any = Personnes occupées dans le secteur
tile-all-units-any = Unités locales dans le secteur
all-up-any = Plus de personnes occupées dans le secteur en { $year } qu’en { $base } : { $names }.
all-down-any = Moins de personnes occupées dans le secteur en { $year } qu’en { $base } : { $names }.
all-specialised-any = Régions spécialisées dans le secteur (quotient de localisation d’au moins 1,25), de la plus spécialisée à la moins spécialisée : { $names }.
all-years-title-any = Le secteur par année
all-shift-subtitle-any = Le secteur : variation du nombre de personnes occupées jusqu’en { $year } et ses composantes ; depuis { $base }, ou depuis la première année dont la donnée est sûre
all-resilience-subtitle-any = Le secteur : variation rapportée à celle que les branches laissaient attendre, { $first }–{ $trough } et { $trough }–{ $last }
all-relatives-subtitle-any = Régions d’autres pays à la structure semblable, avec la stabilité de leur rang, et branches proches des compétences du secteur, { $year }
all-options-any = Branches proches des compétences du secteur
all-no-skills-any = pas de spécialisation dans le secteur
map-title-any = Régions spécialisées dans le secteur : { $count } sur { $of } avec des données
map-subtitle-any = Quotient de localisation du secteur dans l’industrie manufacturière, { $year } ; { $schematic }
finding-branches-any = Évolution par branche depuis { $base } – { $changes }.
comparison-report-title-any = Les régions partenaires comparées : { $sector }
