## Ce que dit la mise en page d’un document.

layout-contents = Sommaire
layout-section-number = Section { $number }
layout-recommendation-number = Recommandation { $number }
layout-take-up-whole = À reprendre{ layout-colon } la pratique entière
layout-take-up-part = À reprendre{ layout-colon } une partie de la pratique
layout-reasons = Pourquoi ici
layout-factors = Facteurs de succès
layout-missing = Ce qui manque{ layout-colon } travail préalable
layout-cautions = Points de vigilance
layout-card-sources = Sources de cette recommandation
layout-actor = Qui
layout-time = Échéance
layout-shown-by = Fait lorsque
layout-colon = { colon }
layout-certainty-high = Certitude{ layout-colon } élevée
layout-certainty-medium = Certitude{ layout-colon } moyenne
layout-certainty-low = Certitude{ layout-colon } faible
layout-certainty-unknown = Certitude{ layout-colon } impossible à établir
layout-data-file = Données au format CSV
layout-cite = Comment citer
layout-citation = { $publisher }{ layout-colon } { $item }. «{ "\u00A0" }{ $title }{ "\u00A0" }». Dans{ layout-colon } { $document }. { $edition }.
layout-languages = Ce document dans d’autres langues
layout-files = Ce document sous forme de fichier
layout-skip = Aller au texte
layout-commentary = Commentaire de la région
layout-commentary-note = Rédigé par des analystes de la région{ "\u00A0" }; non calculé à partir des données de ce document.
