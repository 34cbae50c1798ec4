## La note de deux pages sur une région.

brief-kicker = Note PLUSTEX pour l’action publique
brief-title = { $direction ->
    [up] { $region } : plus d’emplois dans le textile et l’habillement qu’en { $base }
    [down] { $region } : moins d’emplois dans le textile et l’habillement qu’en { $base }
    [level] { $region } : à peu près autant d’emplois dans le textile et l’habillement qu’en { $base }
   *[unknown] { $region } : ce que l’on sait du textile et de l’habillement
}
brief-subtitle = { $pressing ->
    [none] Aucun thème ne montre de besoin nettement pressant ; pratiques qui méritent examen : { $count }
   *[some] Besoins pressants : { $themes }. Pratiques proposées : { $count }
}
brief-description = Deux pages sur le textile et l’habillement jusqu’en { $year } ; territoire : { $region }. Où en est le secteur, quels thèmes demandent de l’attention, quelles bonnes pratiques peuvent être reprises, et avec quelle certitude.

brief-messages = Trois messages
brief-jobs-label = Variation de l’emploi, { $base }–{ $year }
brief-jobs = { $direction ->
    [up] Personnes occupées dans le textile et l’habillement en { $year } : { $persons }, plus qu’en { $base }.
    [down] Personnes occupées dans le textile et l’habillement en { $year } : { $persons }, moins qu’en { $base }.
    [level] Personnes occupées dans le textile et l’habillement en { $year } : { $persons }, à peu près autant qu’en { $base }.
   *[unknown] L’évolution de l’emploi dans le textile et l’habillement de { $base } à { $year } ne peut être établie.
}
brief-jobs-sure = { $certainty ->
    [high] La variation dépasse le double du mouvement habituel en un an ({ $usual }).
    [medium] La variation dépasse le mouvement habituel en un an ({ $usual }), mais pas le double.
    [low] La variation ne dépasse pas le mouvement habituel en un an ({ $usual }).
   *[unknown] Une donnée manque ou est douteuse, ou la série comporte une rupture.
}
brief-quotient-label = Quotient de localisation, { $year }
brief-quotient = { $level ->
    [high] La région est spécialisée : dans son industrie manufacturière, le secteur pèse { $quotient } fois ce qu’il pèse en Europe.
    [low] La région n’est pas spécialisée : dans son industrie manufacturière, le secteur pèse { $quotient } fois ce qu’il pèse en Europe.
    [even] Dans l’industrie manufacturière de la région, le secteur pèse à peu près autant qu’en Europe.
   *[unknown] Le poids du secteur par rapport à l’Europe ne peut être établi.
}
brief-quotient-sure = { $certainty ->
    [high] Son mouvement habituel en un an ({ $usual }) ne change rien à cette lecture.
    [low] Son mouvement habituel en un an ({ $usual }) pourrait changer cette lecture.
   *[unknown] Une donnée manque.
}
brief-need-label = Besoin : { $theme }
brief-need = { $above ->
    [yes] Parmi les besoins nettement au-dessus du milieu des régions comparées, c’est le plus grand.
   *[no] Des six thèmes, celui-ci montre le plus grand besoin, mais pas nettement au-dessus du milieu.
}
brief-need-sure = Avec d’autres poids et les données manquantes, il se situe entre { $lower } et { $upper } sur 100.
brief-need-unknown = Le thème dont le besoin est le plus grand ne peut être établi : des données manquent.

brief-practices = Ce que la région peut reprendre
brief-practice = { $title } ({ $theme } ; { $place }). { $extent } { $support }
brief-practice-firm = Dossier solide : { $lower }–{ $upper } sur 100.
brief-practice-open = Dossier ouvert : { $lower }–{ $upper } sur 100.
brief-extent-whole = À reprendre entièrement.
brief-extent-check-first = À examiner d’abord : { $conditions }.
brief-extent-in-part = En partie ; à examiner d’abord : { $conditions }.
brief-extent-in-part-only = En partie.
brief-extent-ask = La fiche ne cite aucune condition : s’en informer d’abord.
brief-steps = Premières étapes
brief-sure = Avec quelle certitude
brief-sure-need = Les besoins se lisent dans le rang parmi { $among ->
    [peers] les régions de structure semblable
   *[europe] toutes les régions d’Europe
} ; sens et poids relèvent du jugement de ce projet.
brief-sure-practices = Les pratiques sont évaluées d’après leurs seules fiches ; aucun expert n’en a encore noté. Les fourchettes contiennent neuf lectures sur dix ; ce qui est inconnu les élargit.
brief-sure-priorities = { $set ->
    [yes] L’administration a fixé ses propres priorités, et elles comptent.
   *[no] L’administration n’a pas encore fixé de priorité.
}
brief-sure-report = Toutes les données, toutes les pratiques examinées et la raison de chaque choix figurent dans le rapport sur cette région.
