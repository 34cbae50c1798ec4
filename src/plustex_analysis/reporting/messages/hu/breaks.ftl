# Törések az idősorban, az ábrákon és leírásaikban.

break-label = törés
break-note = Függőleges szaggatott vonal: törés az idősorban; az előtte és az utána álló adatok nem teljesen összehasonlíthatók.
break-alternative = Törés az idősorban; az új mérés első éve: { $year }. A korábbi adatok ezzel nem teljesen összehasonlíthatók.
break-untold = Az új adatkészlet első éve: { $year }. Ez az adatkészlet a korábbit más meghatározások szerint folytatja, ezért a törésen átívelő változást nem közlünk.
