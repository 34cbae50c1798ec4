## La carte de l’Europe.

map-title = Régions spécialisées dans le textile et l’habillement : { $count } sur { $of } avec des données
map-subtitle = Quotient de localisation du textile et de l’habillement dans l’industrie manufacturière, { $year } ; { $schematic }
map-code = Code
map-note = Spécialisée : quotient de localisation d’au moins 1,25. Régions de la nomenclature NUTS { $classification } ; hachurées sans données publiées. Les régions partenaires sont marquées et nommées.
