## Egy téma jelentése az összes partnerrégióra.

theme-kicker = PLUSTEX tematikus jelentés
theme-title = { $theme }: mire van szükségük a partnerrégióknak, és mit kínálhatnak
theme-subtitle = { $pressing ->
    [none] A szükséglet egyetlen partnerrégióban sincs egyértelműen a közép felett; leírt gyakorlatok: { $count }
   *[some] A szükséglet egyértelműen a közép felett van: { $regions }. Leírt gyakorlatok: { $count }
}
theme-description = „{ $theme }” – a téma a PLUSTEX partnerrégióiban: mekkora iránta az egyes régiók szükséglete, mely jó gyakorlatok szolgálják, ki mit adhatna kinek, és egy találkozó a témáról.
theme-fact-theme = A téma
theme-fact-regions = Összehasonlított régiók
theme-finding-pressing = { $pressing ->
    [none] Az adatok egyetlen partnerrégióban sem mutatnak egyértelműen a közép feletti szükségletet.
   *[some] A szükséglet egyértelműen a közép felett van: { $regions }.
}
theme-finding-open = Nem dönthető el, hogy a közép felett vagy alatt: { $regions }.
theme-finding-below = Egyértelműen a közép alatt: { $regions }.
theme-finding-practices = { $quality ->
    [none] A témában leírt gyakorlatok száma: { $count }. Egyiknek a leírása sincs egyértelműen a közép felett.
   *[some] A témában leírt gyakorlatok száma: { $count }. A leírás egyértelműen a közép felett van: { $titles }.
}
theme-finding-links = { $links ->
    [none] Egyikük átvétele sem alátámasztott még egyetlen partnerrégió számára sem: túl sok minden nem ismert.
   *[some] Partnerrégiók, amelyek számára legalább egyikük átvétele jól alátámasztott: { $regions }.
}

heading-theme-needs = Hol van szükség rá
heading-theme-practices = A gyakorlatok
heading-theme-links = Ki mit adhat kinek

theme-needs-title = { $pressing ->
    [none] A szükséglet egyetlen régióban sincs egyértelműen a közép felett
   *[some] Egyértelműen a közép felett: { $regions }
}
theme-needs-subtitle = { $theme }: szükséglet 0 és 100 között, intervallummal, { $year }
theme-indicators-title = Miből olvasható ki a szükséglet
theme-indicators-head = { $indicator } ({ $direction }, { $weight })
theme-indicators-note = Zárójelben: mi utal szükségletre, és a súly; mindkettő a projekt megítélése.
theme-figures-subtitle = Adatok: { $year }
theme-practices-intro = A leírások elmondják, mi történt, és mi lett az eredménye. Az értékelés dokumentumokra épül: a leírást olvassa, és senkit sem kérdez meg. Az egymástól meg nem különböztethető leírások betűrendben állnak.
theme-practices-title = A témában leírt gyakorlatok
theme-practices-subtitle = A leírás minősége 0 és 100 között, intervallummal
theme-practices-source = Forrás: a data/practices mappa leírásai, saját forrásaikkal; dokumentumokra épülő értékelés.
theme-cases-title = { $theme }: mennyire alátámasztott az egyes gyakorlatok átvétele
theme-practices-record = Leírás
theme-practices-place = Honnan származik
theme-practice-text = { $title } – { $summary }
theme-links-intro = Egy kapcsolat akkor alátámasztott, ha az egyik hely gyakorlatának átvétele a másik helyen jól alátámasztott.
theme-links-none = Még egyetlen kapcsolat sem alátámasztott. Az dönt, ami az átvevő régiók feltételeiről nem ismert.
theme-links-title = { $links ->
    [none] Még egyetlen kapcsolat sem alátámasztott
   *[some] Lehetséges átvevők: { $regions }
}
theme-links-subtitle = { $theme }: alátámasztott gyakorlatok származási hely és átvevő régió szerint, { $year }
theme-links-alternative = Két névoszlop, vonalakkal összekötve: származási helyek (szám: { $donors }) és átvevő régiók (szám: { $receivers }). Vonalak száma: { $count }. Minden vonal legalább egy alátámasztott gyakorlatot jelöl; az ábrához tartozó táblázat felsorolja őket.
theme-links-number = Alátámasztott gyakorlatok
theme-links-donor = Származási hely
theme-links-receiver = Átvevő régió
theme-links-practices = Alátámasztott gyakorlatok

theme-all = Minden téma
