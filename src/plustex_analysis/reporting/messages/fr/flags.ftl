## Les lettres des listes de symboles d’Eurostat en vigueur depuis le 27 janvier 2025. Majuscules : pourquoi un chiffre est confidentiel.

flag-C = C : confidentiel
flag-N = N : non destiné à la publication
flag-P = P : confidentiel pour des raisons autres que statistiques
flag-m = m : le chiffre ne peut pas exister
