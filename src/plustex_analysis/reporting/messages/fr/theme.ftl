## Le rapport sur un thème, pour toutes les régions partenaires.

theme-kicker = Rapport thématique PLUSTEX
theme-title = { $theme } : besoins et offre des régions partenaires
theme-subtitle = { $pressing ->
    [none] Dans aucune région partenaire le besoin n’est nettement au-dessus du milieu ; pratiques décrites : { $count }
   *[some] Besoin nettement au-dessus du milieu : { $regions }. Pratiques décrites : { $count }
}
theme-description = Le thème « { $theme } » dans les régions partenaires de PLUSTEX : le besoin de chacune, les bonnes pratiques qui y répondent, qui pourrait donner quoi à qui, et une rencontre à ce sujet.
theme-fact-theme = Le thème
theme-fact-regions = Régions comparées
theme-finding-pressing = { $pressing ->
    [none] Dans aucune région partenaire les données ne montrent un besoin nettement au-dessus du milieu.
   *[some] Le besoin est nettement au-dessus du milieu dans les régions suivantes : { $regions }.
}
theme-finding-open = Position incertaine par rapport au milieu : { $regions }.
theme-finding-below = Nettement au-dessous du milieu : { $regions }.
theme-finding-practices = { $quality ->
    [none] Pratiques décrites pour ce thème : { $count }. Aucune n’a une fiche nettement au-dessus du milieu.
   *[some] Pratiques décrites pour ce thème : { $count }. Fiche nettement au-dessus du milieu : { $titles }.
}
theme-finding-links = { $links ->
    [none] Pour aucune région partenaire le dossier de l’une d’elles n’est encore solide : trop d’éléments sont inconnus.
   *[some] Régions partenaires avec un dossier solide pour au moins l’une d’elles : { $regions }.
}

heading-theme-needs = Où est le besoin
heading-theme-practices = Les pratiques
heading-theme-links = Qui peut donner quoi à qui

theme-needs-title = { $pressing ->
    [none] Dans aucune région le besoin n’est nettement au-dessus du milieu
   *[some] Nettement au-dessus du milieu : { $regions }
}
theme-needs-subtitle = { $theme } : besoin de 0 à 100, avec fourchette, { $year }
theme-indicators-title = Dans quoi se lit le besoin
theme-indicators-head = { $indicator } ({ $direction }, { $weight })
theme-indicators-note = Entre parenthèses : ce qui indique un besoin, et le poids ; les deux relèvent du jugement de ce projet.
theme-figures-subtitle = Données de { $year }
theme-practices-intro = Les fiches disent ce qui a été fait et ce qui en est résulté. L’évaluation est documentaire : elle lit la fiche et n’interroge personne. Les fiches que l’on ne peut distinguer sont classées par ordre alphabétique.
theme-practices-title = Pratiques décrites pour ce thème
theme-practices-subtitle = Qualité de la fiche de 0 à 100, avec fourchette
theme-practices-source = Source : les fiches de data/practices, avec leurs propres sources ; évaluation documentaire.
theme-cases-title = { $theme } : la solidité du dossier de chaque pratique
theme-practices-record = Fiche
theme-practices-place = D’où elle vient
theme-practice-text = { $title } : { $summary }
theme-links-intro = Un lien est solide lorsqu’une pratique d’un lieu a un dossier solide dans un autre.
theme-links-none = Aucun lien n’est encore solide. Ce que l’on ignore des conditions dans les régions d’accueil décidera.
theme-links-title = { $links ->
    [none] Aucun lien n’est encore solide
   *[some] Qui pourrait recevoir : { $regions }
}
theme-links-subtitle = { $theme } : pratiques au dossier solide, par lieu d’origine et région d’accueil, { $year }
theme-links-alternative = Deux colonnes de noms reliées par des lignes : lieux d’origine (nombre : { $donors }) et régions d’accueil ({ $receivers }). Nombre de lignes : { $count }. Chaque ligne représente au moins une pratique au dossier solide ; le tableau joint au graphique les énumère.
theme-links-number = Pratiques au dossier solide
theme-links-donor = Lieu d’origine
theme-links-receiver = Région d’accueil
theme-links-practices = Pratiques au dossier solide

theme-all = Tous les thèmes
