## The files that let anyone check a document.

ledger-description = D’où vient chaque nombre : valeur, unité, question et jeu de données de chacun, pour la vérification
evidence-description = Les données à la base des chiffres : tableaux, fiches, partenariat et pratiques, comme espace de travail en un seul fichier
ledger-link = D’où vient chaque nombre
