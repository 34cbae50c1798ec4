## Amit az ábrák szavakban mondanak: a megrajzolt adatokból készült szöveges leírások, jelmagyarázatok, az ábrák olvasása.
## A nevek alanyesetben állnak; a számok kettőspont után következnek, így bármely szám megfelel.

alt-table = Az adatok az ábrához tartozó táblázatban találhatók.
alt-interval = { $value } (intervallum: { $lower } és { $upper } között)
alt-named = { $name }: { $value }
alt-highest = Legmagasabb: { $name }, { $value }.
alt-lowest = Legalacsonyabb: { $name }, { $value }.
alt-focus = { $name }: { $value }.
alt-missing = { $names ->
    [none] Nem hiányzik adat.
   *[other] Adat nélkül ({ $count }): { $names }.
}
alt-years-missing = { $years ->
    [none] Egyetlen év sem hiányzik.
   *[other] Évek adat nélkül: { $years }.
}
alt-apart = { $apart ->
    [all] Az intervallumok nem fedik egymást, a sorrend biztos.
    [ends] A legmagasabb és a legalacsonyabb megkülönböztethető; a szomszédos értékek intervallumai átfedik egymást.
    [none] A legmagasabb és a legalacsonyabb érték intervalluma átfedi egymást: nem különböztethetők meg.
   *[unknown] Intervallumok nélkül nem mondható meg, mely különbségek biztosak.
}

alt-dots = Rangsorolt pontdiagram, sorok száma: { $count }.
alt-lines = Vonaldiagram, { $first }–{ $last }, vonalak száma: { $count }.
alt-multiples = Kis vonaldiagramok közös skálán, { $first }–{ $last }, régiók száma: { $count }.
alt-line = { $name } – { $first }: { $start }; { $last }: { $end }.
alt-bars = A változás összetevőinek oszlopdiagramja, sorok száma: { $count }; összetevők: { $parts }.
alt-slope = Meredekségdiagram, { $first } és { $last }, sorok száma: { $count }.
alt-slope-most = Legnagyobb növekedés vagy legkisebb csökkenés: { $up } ({ $rise }); legnagyobb csökkenés vagy legkisebb növekedés: { $down } ({ $fall }).

alt-ternary = Háromszögdiagram, { $first }–{ $last }, régió: { $name }; csúcsok: { $corners }.
alt-ternary-never = Egyetlen évnek sincs helye.
alt-ternary-moved = { $moved ->
    [yes] Az első és az utolsó év intervallumai elválnak egymástól: { $corners }.
   *[no] Az első és az utolsó év intervallumai átfedik egymást: nem mondható meg, hogy a hely változott-e.
}
alt-furthest = A többi régió közül a következő csúcshoz legközelebb, „{ $corner }”: { $name } ({ $value }).

alt-matrix = Mátrix; sorok (gyakorlatok): { $rows }; oszlopok: { $columns }.
alt-states = Az összes cella: { $states }.
alt-most = A legtöbb „{ $state }” cella: { $most } ({ $high }); a legkevesebb: { $fewest } ({ $low }).
alt-factors = Pontok intervallumokkal, oszlopokban; a skála két vége: { $low } és { $high }; sorok (gyakorlatok): { $rows }.
alt-factor = { $factor }: { $low }–{ $high }, legmagasabb: { $first }; nem ismert: { $missing }.

alt-needs = Pontok intervallumokkal: az egyes témák iránti igény; a skála két vége: { $low } és { $high }; témák száma: { $count }.
alt-foremost = Az intervallumok szerint a legnagyobb igény lehet: { $names }.
alt-set = A közigazgatás határozta meg: { $names }.

alt-network = Vonalak a gyakorlatot adó régióktól (szám: { $donors }) az átvevő régiókig (szám: { $receivers }). Alátámasztott kapcsolatok: { $supported }; megrajzolt nyitott kapcsolatok: { $open }.
alt-network-most = A legtöbb alátámasztott kapcsolat – adó: { $donor } ({ $given }); átvevő: { $receiver } ({ $taken }).
alt-network-none = Egyetlen kapcsolat sincs alátámasztva.

alt-tiles = Vázlatos térkép: minden NUTS 2 szintű régió egy négyzet, nem méretarányos. Adattal: { $known }; adat nélkül: { $missing }.

state-supported = Alátámasztott
state-likely = Valószínű
state-open = Nyitott
state-disagree = A két olvasat eltér
state-below = Nem alátámasztott
state-vetoed = Egy feltétel kizárja
state-own = A régió saját gyakorlata
state-unknown = Nem ismert

tiles-schematic = vázlatos: minden NUTS 2 szintű régió egy négyzet, nagyjából a térkép szerint elrendezve
tiles-missing = Nincs adat
tiles-partner = Partnerrégió

note-ternary = Minden pont három részarányt mutat, amelyek összege 100 százalék: minél közelebb van egy csúcshoz, annál nagyobb az a részarány. A kereszt a közép, ahol semmi sem emelkedik ki. Az üres ponttal jelölt évek ettől nem különböztethetők meg. Színezett területek: ahol az első és az utolsó év lehet.
note-factors = Pontok: az érték; sávok: a két vég, amelyek között van. Pontozott vonal: nem ismert, így minden lehetséges.
note-needs = Sávok: a két vég, amelyek között az igény van, a súlyoktól és a hiányzó adatoktól függően. Teli pontok: témák, amelyek a legnagyobb igényt jelenthetik; üres pontok: mások biztosan nagyobbak. Rombuszok: a közigazgatás határozta meg.
note-network = Folytonos vonalak: alátámasztott kapcsolatok, annál vastagabbak, minél több a gyakorlat. Pontozott vonalak: nyitott kapcsolatok, mert valami nem ismert.
