## Európa térképe.

map-title = A textil- és ruhaiparra szakosodott régiók: { $of } adattal rendelkezőből { $count }
map-subtitle = A textil- és ruhaipar lokációs hányadosa a feldolgozóiparon belül, { $year }; { $schematic }
map-code = Kód
map-note = Szakosodott: a lokációs hányados legalább 1,25. A NUTS { $classification } osztályozás régiói; a közzétett adat nélküliek vonalkázva. A partnerrégiók jelölve és megnevezve.
