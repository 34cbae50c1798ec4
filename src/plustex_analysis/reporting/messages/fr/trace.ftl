## Comment remonter d’une proposition aux cellules.

trace-text = On peut suivre comment chaque proposition a été obtenue : les besoins et leurs indicateurs dans { $needs }, les cellules dont ils sont faits dans { $cells }, toutes les pratiques examinées dans { $considered }, les sources d’une pratique dans sa fiche.
trace-title = Les cellules dont les indicateurs sont faits
trace-subtitle = Codes des fichiers de données : jeu de données / indicateur / branches
trace-indicator = Indicateur
trace-cells = Cellules
