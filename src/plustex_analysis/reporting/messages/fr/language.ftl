# La langue elle-même.
language-name = Français
language-locale = fr_FR
language-review = Le texte français n’a pas encore été relu par une personne de langue maternelle française.
