## Europos žemėlapis.

map-title = Tekstilės ir drabužių srityje besispecializuojantys regionai: { $count } iš { $of } turinčių duomenų
map-subtitle = Tekstilės ir drabužių lokalizacijos koeficientas apdirbamojoje gamyboje, { $year } m.; { $schematic }
map-code = Kodas
map-note = Besispecializuojantis: lokalizacijos koeficientas 1,25 arba didesnis. NUTS { $classification } klasifikacijos regionai; be paskelbtų duomenų – užbrūkšniuoti. Regionai partneriai pažymėti ir įvardyti.
