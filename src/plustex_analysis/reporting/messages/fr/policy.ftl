## Besoins, stratégies, recommandations, offre, plan et suivi d’une région.
## Besoins et adéquations sont imprimés de 0 à 100 avec une fourchette ; 50 est le milieu de l’échelle.

heading-needs = Ce dont la région a besoin
heading-strategy = Entre coûts, productivité et savoir
heading-recommendations = Ce que la région peut reprendre
heading-offer = Ce que la région peut offrir
heading-plan = Un plan d’action
heading-monitoring = Ce qu’il faut suivre
heading-reached = Comment les recommandations ont été établies

band = { $value } ({ $lower }–{ $upper })
band-unknown = inconnu
band-only = { $lower }–{ $upper }

needs-intro = { $measured ->
    [peers] Le besoin pour chacun des six thèmes de PLUSTEX se lit dans le rang de la région parmi { $peers } régions de structure semblable dans d’autres pays : à 0, aucune n’a moins besoin du thème ; à 100, aucune n’en a davantage besoin. La fourchette montre ce que donneraient d’autres poids et les données manquantes.
   *[europe] Le besoin pour chacun des six thèmes de PLUSTEX se lit dans le rang de la région parmi toutes les régions d’Europe disposant de données : à 0, aucune n’a moins besoin du thème ; à 100, aucune n’en a davantage besoin. La fourchette montre ce que donneraient d’autres poids et les données manquantes.
}
needs-priorities = { $set ->
    [yes] L’administration a fixé sa propre priorité pour les thèmes suivants ; elle remplace ce que disent les données : { $themes }.
   *[no] Les données ne disent pas ce que l’on veut. L’administration n’a pas encore fixé de priorité ; lorsqu’elle l’aura fait, ses priorités remplaceront les données et seront signalées.
}
needs-pressing = { $theme } : besoin { $band }, nettement au-dessus du milieu. Ce qui l’indique le plus : { $parts }.
needs-none-pressing = Pour aucun thème les données ne montrent un besoin nettement au-dessus du milieu.
needs-below = Nettement au-dessous du milieu : { $themes }.
needs-open = Position incertaine par rapport au milieu : { $themes }.
needs-part = { $side ->
    [low] { $indicator } – { $value }, valeur plus faible que dans { $share } des régions comparées
   *[high] { $indicator } – { $value }, valeur plus élevée que dans { $share } des régions comparées
}
needs-chart-title = { $pressing ->
    [none] Aucun thème ne montre un besoin nettement au-dessus du milieu
   *[some] Nettement au-dessus du milieu : { $themes }
}
needs-chart-subtitle = { $region } : besoin pour les six thèmes de 0 à 100, avec fourchette, { $year }
needs-middle = milieu
needs-alternative = Graphique à points ordonné avec fourchettes, de 0 à 100. Nombre de lignes : { $count }. Le plus élevé : { $highest } avec { $high } ; le plus bas : { $lowest } avec { $low }. Fourchette entièrement au-dessus du milieu, 50 : { $sure }. Là où les fourchettes se recouvrent, on ne peut pas distinguer les valeurs. Toutes les données figurent dans le tableau joint au graphique.
needs-chart-note = Le sens et le poids des indicateurs relèvent du jugement de ce projet ; la fourchette montre ce que donneraient d’autres poids.
needs-parts-title = De quoi se composent les besoins
needs-parts-subtitle = { $region }, données de { $year }
needs-parts-indicator = Thème et indicateur
needs-parts-value = Donnée
needs-parts-place = Rang parmi les régions comparées, de 0 à 100
needs-parts-compared = Comparées
needs-parts-need = Besoin
needs-parts-weight = Poids
needs-parts-row = { $theme } : { $indicator }
needs-parts-note = Rang : 0 est la donnée la plus faible, 100 la plus élevée. Là où une donnée faible signifie un besoin, le besoin est 100 moins le rang. Les données qui n’existent que par pays sont comparées entre pays.

strategy-intro = PLUSTEX distinguait trois stratégies : les coûts ({ $cost }), la productivité ({ $productivity }) et le savoir et l’innovation ({ $knowledge }). Il misait sur la troisième.
strategy-title = { $lean ->
    [cost] { $year } : le secteur est plus proche des coûts que des autres stratégies
    [productivity] { $year } : le secteur est plus proche de la productivité que des autres stratégies
    [knowledge] { $year } : le secteur est plus proche du savoir et de l’innovation que des autres stratégies
    [none] { $year } : aucune stratégie ne se détache nettement
   *[unknown] La position du secteur ne peut être établie : des données manquent
}
strategy-subtitle = { $region } : parts des trois stratégies par année, autres régions partenaires en { $year }
strategy-text = En { $year }, les parts sont les suivantes : coûts { $cost }, productivité { $productivity }, savoir et innovation { $knowledge } ; un tiers chacune signifierait que rien ne se détache.
strategy-move = { $towards ->
    [cost] De { $first } à { $last }, le secteur s’est déplacé vers les coûts plus que d’autres poids ne pourraient l’expliquer.
    [productivity] De { $first } à { $last }, le secteur s’est déplacé vers la productivité plus que d’autres poids ne pourraient l’expliquer.
    [knowledge] De { $first } à { $last }, le secteur s’est déplacé vers le savoir et l’innovation plus que d’autres poids ne pourraient l’expliquer.
   *[none] De { $first } à { $last }, aucun déplacement ne se distingue de ce que donneraient d’autres poids.
}
strategy-missing = La position du secteur en { $year } ne peut être établie, parce que des données manquent : { $names }.
strategy-note-shares = La force d’une stratégie est la moyenne pondérée des rangs de la région en Europe pour ses indicateurs ; la somme des parts est de 100 %.
strategy-table-title = Sur quoi repose la position entre les stratégies
strategy-table-subtitle = Indicateurs, sens et poids : jugement de ce projet
strategy-table-indicator = Stratégie et indicateur
strategy-table-direction = Va dans son sens
strategy-table-weight = Poids
strategy-table-whose = Donnée de
strategy-direction-high = valeur élevée
strategy-direction-low = valeur faible
strategy-whose-region = la région
strategy-whose-country = le pays
strategy-column-year = Année

recommendations-intro = Pratiques décrites dans le catalogue : { $of } ; proposées ici, par ordre alphabétique : { $count }. L’ordre n’a aucune signification.
recommendations-firm = { $firm ->
    [all] Pour chacune d’elles, le dossier est solide.
    [some] Pour certaines d’entre elles, le dossier est solide ; pour les autres, il reste ouvert, et cela est dit.
   *[none] Pour aucune d’elles le dossier n’est solide : trop d’éléments sont inconnus. Ce sont celles qu’il vaut la peine d’examiner en premier.
}
recommendations-basis = Chaque dossier repose sur quatre facteurs : la qualité que montre la fiche de la pratique, la ressemblance de structure entre les lieux, la mesure dans laquelle ses conditions sont remplies ici, et le besoin. L’évaluation est uniquement documentaire : aucun expert n’a encore noté de pratique. Ce qui est inconnu élargit une fourchette ; cela ne compte jamais contre une pratique.
recommendation-extent-whole = Reprendre la pratique entière.
recommendation-extent-check-first = Reprendre la pratique entière, une fois examinées les conditions ci-dessous.
recommendation-extent-in-part = Reprendre en partie : laisser de côté ou modifier ce qui n’a pas fonctionné ailleurs, ou ce dont la condition manque ici.
recommendation-supported = Le dossier est solide : neuf lectures sur dix se situent au-dessus du milieu, entre { $lower } et { $upper } sur 100.
recommendation-open = Le dossier reste ouvert : neuf lectures sur dix se situent entre { $lower } et { $upper } sur 100. Ce qui est inconnu décidera.
recommendation-need = { $theme } : besoin { $band }.
recommendation-evidence = { $kind } : { $claim } ({ $strength }).
recommendation-evidence-figure = { $kind } : { $claim } : { $figure } { $unit } ({ $strength }).
recommendation-evidence-figure-year = { $kind } : { $claim } : { $figure } { $unit }, { $year } ({ $strength }).
recommendation-no-evidence = Les sources lues n’apportent aucune preuve de succès.
recommendation-similarity = Lieu d’origine de structure la plus proche : { $place }.
recommendation-quality = La fiche obtient des points pour { $known } critères documentaires sur { $of } ; les plus forts : { $criteria }.
recommendation-fact-theme = Thème
recommendation-fact-place = D’où elle vient
recommendation-fact-body = Qui en est responsable
recommendation-fact-summary = De quoi il s’agit
recommendation-body = { $name } ({ $type })
recommendation-factor = Facteur
recommendation-value = De 0 à 100 (fourchette)
recommendation-from = Tiré de
recommendation-missing = { $kind } : { $what } – { $state }.
recommendation-missing-figure = { $kind } : { $what } – { $state } ({ $indicator }).
recommendation-missing-none = Rien : chaque condition que cite la fiche est remplie, pour autant que les données le disent.
recommendation-conditions-unknown = La fiche ne cite aucune condition : demander à l’organisme responsable sur quoi repose la pratique.
recommendation-counter-evidence = Ce qui a parlé contre elle ailleurs : { $claim }.
recommendation-place-indicative = La fiche ne la situe qu’approximativement ({ $place }).
recommendation-untranslated = Les textes de cette pratique sont en anglais : ils n’ont pas encore été traduits.

offer-none = Le catalogue ne décrit aucune pratique de cette région.
offer-title = { $supported ->
    [none] Pour aucune région partenaire, le dossier d’une pratique de cette région n’est encore solide
   *[some] Régions partenaires avec un dossier solide pour une pratique d’ici : { $regions }
}
offer-subtitle = Pratiques de la région ({ $region }) et autres régions partenaires, { $year }
offer-practice = Pratique
offer-firm = Dossier solide pour
offer-open = Dossier ouvert pour
offer-against = Éléments contraires pour
offer-nobody = aucune
offer-weak-record = aucune pour l’instant : la fiche doit d’abord en dire plus
offer-note = Dossier solide : neuf lectures sur dix se situent au-dessus du milieu et la note de la fiche atteint ou dépasse le milieu. Éléments contraires : les lectures se situent au-dessous, une condition essentielle est une forte contrainte, ou la fiche ne décrit qu’un projet. Dossier ouvert : tous les autres cas.

plan-intro = Une proposition sur deux ans, tirée des recommandations : d’abord les conditions que personne n’a encore examinées, puis l’échange avec ceux qui mettent en œuvre la pratique, enfin un essai. Les acteurs et les mois relèvent du jugement de ce projet ; il appartient à l’administration de les modifier.
plan-title = Les étapes dans l’ordre des mois
plan-months = Mois { $first }–{ $last }
step-set-priorities = Fixer les priorités de la région pour les six thèmes, et la raison de chacune.
step-ask-experts = Faire noter les pratiques par des experts du secteur avec la grille du projet : { $practices }.
step-check-conditions = Dire si ces conditions sont remplies dans la région : { $conditions }. Pour : { $practices }.
step-meet-donor = Rencontrer ceux qui mettent en œuvre les pratiques, et les voir sur place : { $practices }.
step-prepare-conditions = Créer ou remplacer les conditions qui manquent : { $conditions }. Pour : { $practices }.
step-pilot = Essayer à petite échelle et noter ce qu’il a fallu changer : { $practices }.
step-review = Comparer les données à suivre avec leur valeur de départ et décider de ce qui se poursuit.

monitoring-title = Données à suivre pendant la reprise des pratiques
monitoring-subtitle = { $region }, valeurs de départ { $year }
monitoring-indicator = Donnée
monitoring-baseline = Valeur de départ
monitoring-reference = Atteint par un quart des semblables
monitoring-wanted = Réduit le besoin
monitoring-wanted-up = une hausse
monitoring-wanted-down = une baisse
monitoring-wanted-none = dit ce qui est en jeu
monitoring-note = La référence est le quartile des régions de structure semblable (celui des pays, lorsqu’eux seuls disposent de données). Lorsque la valeur de départ est déjà meilleure que la référence, la région fait partie de ce quart. Ce n’est pas un objectif : seule l’administration peut en fixer un. Les données régionales évoluent lentement et pour bien des raisons ; une variation ne prouve pas qu’une pratique a réussi.
monitoring-sheet-note = Une feuille à remplir les années suivantes se trouve dans l’annexe statistique.

considered-title = Toutes les pratiques du catalogue, et pourquoi elles sont proposées ou non
considered-subtitle = { $region }, { $year } ; adéquation de 0 à 100, neuf lectures sur dix
considered-practice = Pratique
considered-theme = Thème
considered-match = Adéquation
considered-outcome = Issue
outcome-chosen = proposée
outcome-own = pratique de la région elle-même
outcome-veto = une condition essentielle est une forte contrainte
outcome-plan-only = la fiche décrit un projet, pas encore une pratique
outcome-weak-record = la note de la fiche est au-dessous du milieu
outcome-below = l’adéquation est assurément au-dessous du milieu
outcome-theme-full = d’autres, pour le même thème, ont un dossier plus sûr
outcome-less-certain = d’autres ont un dossier plus sûr
outcome-better = { $reason } ; très probablement meilleures : { $names }
considered-note = Sont retenues d’abord les pratiques dont toute la fourchette dépasse 50 (cinq au plus, deux au plus par thème) ; puis, pour chaque thème au besoin pressant qu’aucune de celles-ci ne sert, celle dont la borne inférieure est la plus élevée ; enfin, jusqu’à trois, celles dont la borne inférieure est la plus élevée. Les fourchettes se recouvrent : que l’une soit retenue et l’autre non ne signifie pas qu’elle soit meilleure.
considered-veto = Des conditions peuvent encore renverser ce résultat. Parmi les pratiques que le tableau n’exclut pas, nombre de celles dont une condition peut se révéler essentielle et manquante ici : { $count }. Les fourchettes n’en tiennent pas compte, et c’est par là que commence le plan d’action.
considered-groups = { $one ->
    [yes] Par la seule qualité de leurs fiches, les pratiques ne peuvent être distinguées : elles forment un seul groupe.
   *[no] Par la qualité de leurs fiches, les pratiques forment { $groups } groupes que l’on peut distinguer.
}
reached-method = L’adéquation d’une pratique à la région est lue de deux façons : comme moyenne géométrique des quatre facteurs (un facteur nul rend le tout nul) et comme leur moyenne arithmétique (un facteur fort compense un facteur faible). Chaque facteur est tiré au sort uniformément entre ses bornes ; une fourchette contient neuf tirages sur dix dans les deux lectures.
