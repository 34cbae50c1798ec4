## Le rapport sur le partenariat : besoins, stratégies, pratiques, liens et rencontres de toutes les régions partenaires.

partnership-kicker = Rapport PLUSTEX sur le partenariat
partnership-title = Ce que les régions partenaires peuvent apprendre les unes des autres
partnership-subtitle = Pratiques : { $count } ; régions : { $regions } ; six thèmes : où est le besoin, pour qui le dossier est solide, qui pourrait rencontrer qui
partnership-description = Besoins, stratégies, bonnes pratiques et calendrier de rencontres pour toutes les régions partenaires de PLUSTEX, d’après les données de { $year } et le catalogue des pratiques.
partnership-finding-needs = { $theme } : besoin nettement au-dessus du milieu dans les régions suivantes : { $regions }.
partnership-finding-no-needs = Pour ces thèmes, aucune région ne montre un besoin nettement au-dessus du milieu : { $themes }.
partnership-finding-records = { $one ->
    [yes] Par la seule qualité de leurs fiches, les { $count } pratiques ne peuvent être distinguées : elles forment un seul groupe.
   *[no] Par la qualité de leurs fiches, les { $count } pratiques forment { $groups } groupes que l’on peut distinguer.
}
partnership-finding-firm = Pratiques au dossier solide dans au moins une région partenaire : { $titles }.
partnership-finding-receives-nothing = Aucun dossier n’est encore solide pour : { $regions }.
partnership-finding-weak = Pratiques dont la fiche doit en dire plus avant qu’elles puissent être proposées : { $count }.

heading-partnership-needs = Ce dont chaque région a besoin
heading-partnership-strategies = Entre coûts, productivité et savoir
heading-partnership-practices = Pour qui le dossier est solide
heading-partnership-links = Qui peut donner quoi à qui
heading-partnership-meetings = Un calendrier de rencontres

partnership-needs-title = Besoins des régions partenaires pour les six thèmes
partnership-needs-subtitle = De 0 à 100 avec fourchette, { $year }
partnership-strategies-title = { $lean ->
    [none] Aucune région partenaire ne penche nettement vers une stratégie
   *[some] Régions qui penchent vers une stratégie : { $regions }
}
partnership-strategies-subtitle = Parts des trois stratégies avec fourchette, { $year }
partnership-lean = Penche vers
partnership-lean-none = aucune nettement
partnership-lean-unknown = ne peut être établi
partnership-cases-title = { $firm ->
    [none] Pour aucune pratique le dossier n’est solide dans une région partenaire
   *[some] Pratiques au dossier solide dans au moins une région partenaire : { $count } sur { $of }
}
partnership-cases-subtitle = Solidité du dossier en faveur de la reprise d’une pratique, { $year }
partnership-case-firm = solide
partnership-case-open = ouvert
partnership-case-against = contre
partnership-case-weak-record = fiche
partnership-case-own = propre
partnership-cases-note = Solide : neuf lectures sur dix se situent au-dessus du milieu. Ouvert : ce qui est inconnu décidera. Contre : elles se situent au-dessous du milieu, ou la fiche ne décrit qu’un projet. Fiche : sa note est au-dessous du milieu ; elle doit d’abord en dire plus. Propre : pratique de la région elle-même.
partnership-cases-alternative = Matrice ; pratiques : { $practices } ; régions partenaires : { $regions }. Dossiers solides : { $firm }. Dossiers ouverts : { $open }. Chaque case porte un signe et une nuance ; le tableau joint au graphique les nomme en toutes lettres.
partnership-weak = Pratiques dont la note de la fiche est au-dessous du milieu, si bien qu’il faut en savoir plus avant de les proposer : { $names }.
partnership-stubs = Pratiques connues de nom seulement, et donc non évaluées : { $names }.

meetings-intro = Une rencontre par thème, planifiées pour apporter ensemble le plus possible dans ces limites. Rencontres accueillies par une région : { $hosts } au plus ; pratiques présentées à une rencontre : { $shown } au plus, dont { $presenter } au plus par une même région et { $guests } au plus par des invités ; entretiens à deux par région : { $talks } au plus. Seul compte ce qui est sûr : ce que personne ne sait ne rapporte rien.
meetings-title = Le calendrier qui apporte le plus
meetings-subtitle = Hôtes et pratiques à présenter, d’après les données de { $year }
meetings-talks-title = Qui devrait parler à qui
meetings-talks-subtitle = Entretiens à deux à chaque rencontre : les paires qui ont assurément le plus à s’apporter
meetings-theme = Thème
meetings-host = Hôte
meetings-practices = Pratiques à présenter
meetings-talks = Entretiens à deux
meetings-no-talks = aucune paire n’a rien de sûr à donner
meetings-pair = { $one } – { $other }
meetings-kept = Hôte maintenu
meetings-note = Hôte maintenu : part des { $draws } tirages de ce qui est inconnu où le même hôte est choisi ; au-dessous de 50 %, le choix est ouvert.
calendar-title = Ce calendrier à côté de celui du projet
calendar-subtitle = Hôtes des rencontres thématiques de 2012 à 2014, et ceux du calendrier proposé
calendar-real = Hôte réel
calendar-host = { $host } ({ $where })
calendar-planned = Hôte proposé
calendar-verdict = Selon le même calcul
calendar-verdict-same = le même hôte
calendar-verdict-planned = l’hôte proposé apporte plus dans neuf tirages sur dix
calendar-verdict-real = l’hôte réel apporte plus dans neuf tirages sur dix
calendar-verdict-open = aucune différence ne peut être établie
calendar-verdict-no-meeting = aucune rencontre sur ce thème n’a été trouvée
calendar-no-date = aucune date trouvée
calendar-note = Le projet ne pouvait pas le savoir : les données sont d’une année postérieure, et bien des pratiques ont commencé plus tard. Il savait ce qui n’est dans aucun tableau : qui pouvait voyager, qui voulait accueillir, ce que les hôtes souhaitaient apprendre. Rencontres de la série dont ni le thème ni le lieu n’ont été trouvés : { $missing }.
calendar-source = Source : les événements du projet, avec les pages où ils ont été trouvés, dans data/partnership.yaml.
