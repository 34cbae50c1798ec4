## Le site de tous les documents : menu, page d’accueil, pages des lieux et des pratiques, ce qui a changé, données, accessibilité.

site-title = Régions du textile et de l’habillement en Europe
site-lead = Rapports et notes pour l’action publique dans les régions européennes du textile et de l’habillement, calculés à partir des statistiques officielles et de bonnes pratiques documentées. Chaque chiffre peut être suivi jusqu’à son tableau.
site-skip = Aller au contenu
site-menu = Menu principal
site-here = Vous êtes ici
site-start = Accueil
site-regions = Régions
site-themes = Thèmes
site-partnership = Partenariat
site-practices = Bonnes pratiques
site-changes = Ce qui a changé
site-data = Données et éditions
site-accessibility = Accessibilité
site-language = Langue
site-display = Affichage
site-dark = Couleurs sombres
site-contrast = Contraste élevé
site-feed = Fil d’actualité (Atom)
site-edition = Édition du { $date }
site-made = Réalisé avec plustex-analysis { $version }. Données : Eurostat et autres sources, nommées dans chaque document.

site-search = Rechercher
site-search-label = Rechercher une région, un thème, une pratique ou un rapport
site-search-hint = Chaque mot de plus restreint la recherche. Majuscules et accents ne comptent pas.
site-search-results = Résultats : { $count }
site-search-none = Aucun résultat. Essayez moins de mots, ou seulement le début d’un mot.
site-search-script = La recherche a besoin de JavaScript ; tous les documents figurent dans les listes ci-dessous.

site-map = Régions avec rapports
site-map-text = Carte schématique des régions NUTS 2 d’Europe (classification de 2013), une case par région. Régions marquées : { $count }. La liste à côté de la carte contient les mêmes liens.
site-map-note = Une case par région NUTS 2 (2013) ; distances et surfaces n’ont pas de sens. Marquées : les régions avec rapports.
site-partner-regions = Régions partenaires
site-other-regions = Autres régions
site-see-changes = Voir tout ce qui a changé

site-region = Région
site-theme = Thème
site-practice = Bonne pratique
site-page = Page
site-country = Pays
site-nuts = Code NUTS 2
site-area = Territoire du partenaire
site-partners = Partenaires PLUSTEX
site-from-document = D’après le document : { $document }
site-documents = Documents
site-documents-count = Documents : { $count }
site-read = Lire en ligne
site-file = { $kind }, { $size }
site-size-kilobytes = { $size } ko
site-size-megabytes = { $size } Mo
site-document-failed = Issu d’une production antérieure : la dernière a échoué.
site-data-note = XLSX : tous les tableaux et graphiques avec leurs notes, et les chiffres officiels. CSV : les mêmes chiffres en paquet de données pour les programmes.
site-earlier = Dans les éditions antérieures
site-practices-from = Bonnes pratiques de cette région
site-practices-of = Bonnes pratiques pour ce thème

site-practices-lead = Ce que d’autres ont fait pour leur secteur du textile et de l’habillement, d’après les sources. Ce que personne n’a trouvé reste ouvert.
site-practices-count = Pratiques décrites : { $count }
site-practice-what = Ce qui a été fait
site-practice-problem = Le problème
site-practice-resources = Moyens
site-practice-body = Responsable
site-practice-with = Avec
site-practice-where = Lieu
site-practice-period = Période
site-practice-ongoing = en cours
site-practice-evidence = Ce que l’on sait de ses effets
site-practice-against = Ce qui plaide contre
site-practice-conditions = Sur quoi elle repose
site-practice-difficulties = Difficultés
site-practice-claim = Affirmation
site-practice-figure = Chiffre
site-practice-kind = Nature
site-practice-source = Source
site-practice-english = Certaines parties de cette fiche n’existent qu’en anglais.

site-changes-lead = Différences entre l’édition du { $before } et celle du { $after }.
site-changes-first = C’est la première édition conservée : il n’y a encore rien à quoi la comparer.
site-changes-figures = Chiffres qui ont bougé
site-changes-figures-count = Chiffres qui ont bougé : { $count }
site-changes-figures-note = La même question, posée aux données des deux éditions, reçoit un autre nombre pour réponse. Les valeurs sont écrites comme dans les documents.
site-changes-figures-more = Affichés : { $shown } sur { $count } ; le fichier les contient tous.
site-changes-figures-file = Tous les chiffres qui ont bougé, en fichier CSV
site-changes-question = Chiffre
site-changes-before = Avant
site-changes-after = Maintenant
site-changes-practices = Pratiques
site-changes-practices-count = Nouvelles pratiques : { $new }. Disparues : { $gone }. Modifiées : { $changed }.
site-changes-documents = Documents
site-changes-documents-count = Nouveaux documents : { $new }. Disparus : { $gone }. Refaits : { $changed }.
site-changes-new = Nouveautés
site-changes-gone = Disparitions
site-changes-changed = Modifications
site-changes-vintages = Données
site-changes-vintages-none = Tous les tableaux sont ceux de l’édition précédente.
site-changes-table = Tableau
site-changes-none-used = non utilisé

site-data-lead = Les chiffres de chaque document, les tableaux dont ils proviennent et les éditions conservées.
site-data-tables = Les tableaux de cette édition
site-data-tables-producer = Producteur
site-data-tables-extracted = Extraction
site-data-tables-licence = Licence
site-data-files = Données par document
site-data-manifest = À partir de quoi chaque document a été fait, avec empreintes numériques (JSON)
site-data-editions = Éditions
site-data-present = Édition actuelle
site-data-editions-none = Aucune édition antérieure n’a été conservée.

site-question = { $subject ->
    [change] Évolution du nombre de personnes occupées
    [usual_persons_move] Évolution annuelle habituelle des personnes occupées
    [usual_quotient_move] Évolution annuelle habituelle du quotient de localisation
    [quotient_interval] Quotient de localisation, intervalle à 95 %
    [median] Médiane des régions européennes
    [median_change] Évolution médiane des personnes occupées
    [rank] Rang parmi les régions européennes
    [ranked] Régions avec un chiffre
    [partner_place] Rang parmi les régions partenaires
    [partner_total] Somme des régions partenaires
    [partners_known] Régions partenaires avec un chiffre
    [need] Besoin
    [need_part] Indicateur d’un besoin
    [case] Arguments en faveur d’une pratique
    [cases] Nombre de cas
    [factor] Facteur d’une évaluation
    [record_quality] Qualité de la fiche d’une pratique
    [strategy_share] Position entre les stratégies
    [shift_part] Part de l’évolution des personnes occupées
    [resilience] Résilience
    [resilience_range] Résilience, intervalle
    [option] Proximité d’un secteur
    [options_check] Vérification de la proximité des secteurs
    [peer] Ressemblance entre régions
    [watched] Chiffre à suivre
    [evidence] Affirmation de la fiche d’une pratique
    [calculation] Calculé à partir de
   *[other] Autre chiffre ({ $subject })
}
site-part = { $part ->
    [lower] borne inférieure
    [upper] borne supérieure
    [downturn] repli
    [expected_downturn] repli attendu
    [upturn] reprise
    [expected_upturn] reprise attendue
    [resistance] résistance
    [recoverability] rétablissement
    [closeness] proximité
    [density] densité
    [location_quotient] quotient de localisation
    [position] position
    [weight] poids
    [compared] régions comparées
    [reference] référence
    [distance] distance
    [entries] entrées
    [auc] aire sous la courbe
    [regions] régions
    [apart] dispersion
    [stability] stabilité
   *[other] { $name }
}

site-feed-edition = Édition du { $date }. Documents : { $documents }. Chiffres qui ont bougé : { $moved }
site-feed-first = Édition du { $date }. Documents : { $documents }.

site-statement-lead = L’organisme qui publie ce site veut que chacun puisse s’en servir, comme le demande la directive (UE) 2016/2102.
site-statement-status = État de conformité
site-statement-status-text = Les pages et les documents sont conçus selon les WCAG 2.2, niveau AA (EN 301 549), les PDF aussi selon PDF/UA-1. Les défauts connus figurent ci-dessous ; le site est donc partiellement conforme.
site-statement-gaps = Défauts connus
site-statement-gap-persons = Le site n’a été testé qu’avec des programmes ; aucune personne handicapée ni aucun utilisateur quotidien d’un lecteur d’écran ne l’a encore essayé.
site-statement-gap-review = Les textes n’ont encore été relus par une personne de langue maternelle dans aucune des huit langues.
site-statement-gap-english = Les fiches des bonnes pratiques ne sont en partie qu’en anglais ; ces parties sont marquées comme telles.
site-statement-gap-map = Sur les écrans étroits, les cases de la carte sont plus petites que le bout d’un doigt ; la liste à côté contient les mêmes liens.
site-statement-gap-charts = En couleurs sombres, les graphiques des documents gardent un fond blanc ; chacun a une description en mots et ses chiffres en tableau.
site-statement-how = Comment cela a été constaté
site-statement-how-text = Par des tests exécutés à chaque changement du programme : axe-core dans Chromium sur des pages de ce site, larges et étroites, en couleurs claires, sombres et à contraste élevé, et l’usage au clavier seul ; des validateurs HTML et PDF sur les documents. Les programmes ne trouvent qu’une partie des obstacles.
site-statement-date = Déclaration établie le { $date }, avec cette édition.
site-statement-contact = Signaler un obstacle
site-statement-contact-text = Les obstacles, ou les contenus dont vous avez besoin sous une autre forme, peuvent être signalés à : { $contact }
site-statement-contact-missing = L’organisme qui publie n’a pas encore indiqué ici à qui écrire ; d’ici là, écrivez à l’organisme à l’adresse duquel vous avez ouvert ce site.
site-statement-enforcement = Si la réponse ne vous satisfait pas, vous pouvez saisir l’autorité chargée d’appliquer la directive (UE) 2016/2102 dans le pays de l’organisme.
