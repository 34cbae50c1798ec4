## La spécialisation et son intervalle, les composantes de la variation, les régions semblables, les branches proches.

heading-why = Les raisons de l’évolution
heading-relatives = Régions semblables, branches proches

interval-text = Le quotient de localisation est de { $value }, avec un intervalle de { $lower } à { $upper } (95 %) ; territoire : { $region }. Les données sont proches d’un recensement complet et ne proviennent pas d’un échantillon : l’intervalle indique de combien le hasard des petits effectifs pourrait déplacer le quotient, et non l’erreur possible du comptage. Les emplois apparaissent et disparaissent par établissements entiers, et non un à un : la variation réelle est donc plus grande que l’intervalle.
volatility-text = { $known ->
    [yes] Entre { $first } et { $last }, le quotient a habituellement varié de { $moves } d’une année à l’autre (médiane, à la hausse ou à la baisse) : un écart plus faible entre deux années n’a rien d’inhabituel.
   *[no] L’ampleur habituelle des mouvements du quotient d’une année à l’autre ne peut être établie : il y a des années sans données sûres entre { $first } et { $last }.
}
interval-lower = Intervalle de
interval-upper = Intervalle à
quotient-note = Quotient de localisation : part du secteur dans l’industrie manufacturière de la région, divisée par sa part dans les { $countries } pays européens disposant de données ; 1 signifie un poids égal.
interval-note = Traits de part et d’autre des points : intervalle à 95 % pour petits effectifs ; s’il ne se voit pas, il est plus étroit que le point. Les emplois vont par établissements entiers : la variation réelle est plus grande.

shift-national = Évolution de toute l’industrie
shift-industrial_mix = Évolution de la branche en Europe
shift-regional = Propre à la région
shift-change = Variation
shift-title = Tendance européenne : { $trend } emplois ; propre à la région : { $own }
shift-subtitle = Variation du nombre de personnes occupées de { $base } à { $year } et ses composantes (analyse structurelle-résiduelle d’après Dunn, ou shift-share)
shift-note = Évolution de toute l’industrie : ce que la branche aurait gagné ou perdu si elle avait évolué comme l’ensemble de l’industrie manufacturière des { $countries } pays qui publient toutes les données nécessaires. Évolution de la branche en Europe : ce qui s’ajoute parce que la branche y a évolué autrement. Propre à la région : le reste. Les trois composantes s’additionnent pour donner la variation. Elles la décrivent ; elles ne disent pas ce qui l’a causée.
shift-alternative = Graphique à barres des composantes de la variation du nombre de personnes occupées de { $base } à { $year } ; territoire : { $region }. Textile et habillement ensemble : évolution de toute l’industrie manufacturière { $national }, évolution des branches en Europe { $industrialmix }, propre à la région { $regional }, variation { $change }.
shift-unknown-title = Les composantes de la variation ne peuvent être établies
shift-unknown = { $region } : à l’une des extrémités de la période, une donnée sur le textile ou l’habillement manque ou est douteuse ; la variation n’est donc pas décomposée.

resilience-title = { $resistance ->
    [better] De { $first } à { $trough }, la région a perdu moins d’emplois que ses branches ne le laissaient attendre
    [worse] De { $first } à { $trough }, la région a perdu plus d’emplois que ses branches ne le laissaient attendre
   *[unclear] De { $first } à { $trough }, savoir si la région a fait mieux ou moins bien qu’attendu dépend des années choisies
} ; { $recoverability ->
    [better] ensuite, elle a fait mieux
    [worse] ensuite, elle a fait moins bien
   *[unclear] ensuite, cela ne peut être établi
}
resilience-subtitle = Personnes occupées dans le textile et l’habillement, pendant la crise { $first }–{ $trough } et de { $trough } à { $last } ; territoire : { $region }
resilience-phase = Phase
resilience-downturn = Crise { $first }–{ $trough }
resilience-upturn = Après la crise, { $trough }–{ $last }
resilience-change = Variation
resilience-expected = Attendue
resilience-measure = Mesure
resilience-sensitivity = Mesure, autres années
resilience-range = de { $least } à { $most }
resilience-note = Attendue : chaque branche évolue comme dans les { $countries } pays disposant de données pour toutes les années. Mesure (résistance pendant la crise, capacité de reprise ensuite) : écart entre la variation et la variation attendue, divisé par l’ampleur de cette dernière ; 0 : comme attendu, au-dessus de 0 : mieux. La dernière colonne décale d’un an les points de retournement : une différence n’est formulée que si le signe reste le même.
resilience-unknown-title = La manière dont la région a traversé la crise ne peut être établie
resilience-unknown = { $region } : une donnée sur le textile ou l’habillement en { $first }, { $trough } ou { $last } manque ou est douteuse.

peers-title = { $firm ->
    [yes] Structure la plus proche : { $first }
   *[no] Structure la plus proche : { $first }, mais l’ordre dépend des pondérations
}
peers-subtitle = Régions d’autres pays les plus semblables par leurs caractéristiques à évolution lente, { $year } ; territoire comparé : { $region }
peers-distance = Distance
peers-stability = Stabilité
peers-note = Comparaison avec { $compared } régions NUTS 2 européennes selon cinq dimensions de même poids : secteur (C13, C14, C15), structure de l’industrie manufacturière, taille des unités locales, économie (PIB par habitant, part de l’industrie dans l’emploi) et éducation. Les résultats tels que la croissance et les salaires sont volontairement exclus. Une distance de 0 signifierait une identité en tout point. Stabilité : sur 1 000 autres jeux de pondérations, proportion de ceux où la région reste parmi les six plus proches. Une dimension sans données ne compte pas.

options-title = Branches proches des compétences textiles de la région
options-subtitle = Branches manufacturières dans lesquelles la région n’est pas encore spécialisée, par proximité, { $year } ; territoire : { $region }
options-closeness = Proximité (%)
options-density = Densité (%)
options-note = Proximité : de tout ce qui est lié à la branche dans les régions d’Europe, pourcentage que représentent les branches suivantes, dans lesquelles la région est spécialisée : { $skills }. Densité : même calcul pour toutes ses spécialisations. Deux branches sont liées lorsque des régions se spécialisent dans l’une et l’autre plus souvent que par hasard. La liste est un calcul, non une recommandation.
options-check = Quelle confiance accorder à cet ordre : { $entries } nouvelles spécialisations ont été observées dans { $regions } régions entre { $first } et { $last } ; la probabilité que la proximité ait placé une branche devenue spécialisation devant une branche qui ne l’est pas devenue est de { $auc } (intervalle de { $lower } à { $upper } ; le hasard donnerait { $half }). { $useful ->
    [yes] C’est mieux que le hasard.
   *[no] Cela ne se distingue pas du hasard.
} { $better ->
    [yes] Le quotient de localisation initial de la branche elle-même annonçait mieux les nouvelles spécialisations ({ $simple }).
   *[no] Le quotient de localisation initial de la branche elle-même n’a pas fait mieux ({ $simple }).
}
options-none-title = Aucune branche n’est proche en ce sens
options-none = { $region } : la région n’est spécialisée ni dans le textile ni dans l’habillement ; les compétences qui serviraient de point de départ font donc défaut.

division-C10 = produits alimentaires
division-C11 = boissons
division-C12 = produits à base de tabac
division-C13 = textile
division-C14 = habillement
division-C15 = cuir et articles en cuir
division-C16 = bois et articles en bois
division-C17 = papier et carton
division-C18 = imprimerie et reproduction d’enregistrements
division-C19 = cokéfaction et raffinage
division-C20 = produits chimiques
division-C21 = produits pharmaceutiques
division-C22 = produits en caoutchouc et en plastique
division-C23 = autres produits minéraux non métalliques
division-C24 = métallurgie
division-C25 = produits métalliques
division-C26 = produits informatiques, électroniques et optiques
division-C27 = équipements électriques
division-C28 = machines et équipements
division-C29 = véhicules automobiles et remorques
division-C30 = autres matériels de transport
division-C31 = meubles
division-C32 = autres industries manufacturières
division-C33 = réparation et installation de machines
