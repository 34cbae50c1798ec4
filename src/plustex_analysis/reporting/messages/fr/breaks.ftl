# Ruptures de série, dans les graphiques et leurs descriptions.

break-label = rupture
break-note = Ligne verticale en tirets : rupture de série ; les chiffres qui la précèdent et ceux qui la suivent ne sont pas entièrement comparables.
break-alternative = Rupture de série : à partir de { $year }, les chiffres ne sont pas entièrement comparables aux précédents.
break-untold = À partir de { $year }, les chiffres proviennent du jeu de données qui prolonge le précédent, selon d’autres définitions : aucune évolution n’est indiquée à travers cette rupture.
