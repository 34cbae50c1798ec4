## Comment remonter d’une proposition aux cellules.

trace-text = On peut suivre comment chaque proposition a été obtenue : les besoins et leurs indicateurs – { $needs } ; les cellules dont ils sont faits – { $cells } ; toutes les pratiques examinées – { $considered } ; les sources d’une pratique – sa fiche.
trace-title = Les cellules dont les indicateurs sont faits
trace-subtitle = Codes des fichiers de données : jeu de données / indicateur / branches
trace-indicator = Indicateur
trace-cells = Cellules
brief-step-check = Dire lesquelles de ces conditions sont remplies dans la région : { $conditions }.
brief-step-meet = Rencontrer ceux qui mettent en œuvre ces pratiques et les voir à l’œuvre.
brief-more = Le rapport sur la région donne la suite de la liste.
list-join = {" ; "}
