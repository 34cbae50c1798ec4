## Egy régió jelentése.

region-kicker = PLUSTEX szakpolitikai jelentés
region-title = { $region }: textil-, ruházati és bőripar
region-subtitle = { $direction ->
    [up] A textil- és ruházati iparban a { $year }. évben { $persons } fő dolgozott, { $change }-kal több, mint a { $base }. évben
    [down] A textil- és ruházati iparban a { $year }. évben { $persons } fő dolgozott, { $change }-kal kevesebb, mint a { $base }. évben
    [level] A textil- és ruházati iparban a { $year }. évben { $persons } fő dolgozott, nagyjából annyi, mint a { $base }. évben
   *[unknown] Foglalkoztatottak, helyi egységek és bérek; az adatok záró éve: { $year }
}
region-description = { $region }: a foglalkoztatottak és a helyi egységek száma, a bérek és a szakosodás a textil-, ruházati és bőriparban az Eurostat szerkezeti vállalkozásstatisztikája alapján; az adatok záró éve: { $year }.
fact-region = Az adatok területe
fact-region-text = { $region } (NUTS 2 szintű régió, { $code }), { $country }
fact-partner = PLUSTEX-partnerek a területen
fact-review = A szövegről

tile-persons = Foglalkoztatottak, textil- és ruházati ipar
tile-persons-note = { $known ->
    [yes] { $change } { $base } óta
   *[no] Változás { $base } óta: nem állapítható meg
}
tile-share = Részesedés a feldolgozóiparból
tile-share-note = { $country }: { $share }
tile-quotient = Lokációs hányados
tile-quotient-note = { $place }. hely { $of } európai régió között
tile-wages = Egy foglalkoztatottra jutó bér (EUR/év)
tile-wages-note = Feldolgozóipar összesen: { $wages }

finding-size = { $known ->
    [yes] { $region }: a { $year }. évben a textil- és ruházati iparban foglalkoztatottak száma { $persons } fő volt, a feldolgozóipari foglalkoztatottak { $share }-a.
   *[no] { $region }: a { $year }. évre nincs közzétett adat a textil- és ruházati iparban foglalkoztatottak számáról.
}
finding-change = { $direction ->
    [up] { $base } és { $year } között a textil- és ruházati iparban foglalkoztatottak száma { $change }-kal nőtt.
    [down] { $base } és { $year } között a textil- és ruházati iparban foglalkoztatottak száma { $change }-kal csökkent.
    [level] { $base } és { $year } között a textil- és ruházati iparban foglalkoztatottak száma nagyjából változatlan maradt.
   *[unknown] Nem állapítható meg, hogyan változott { $base } és { $year } között a textil- és ruházati iparban foglalkoztatottak száma: egy adat hiányzik vagy kétséges.
} { $all ->
    [up] A régió feldolgozóiparának egészében a foglalkoztatottak száma { $allchange }-kal nőtt.
    [down] A régió feldolgozóiparának egészében a foglalkoztatottak száma { $allchange }-kal csökkent.
    [level] A régió feldolgozóiparának egészében a foglalkoztatottak száma nagyjából változatlan maradt.
   *[unknown] A régió feldolgozóiparának egészére egy adat hiányzik.
}
finding-branches = Ágazatonként { $base } óta: textilipar: { $textiles }; ruházati ipar: { $clothing }; bőripar: { $leather }.
finding-break = Az idősorban törés van (év: { $years }): a törésen átnyúló változás csak tájékoztató jellegű.
finding-quotient = { $level ->
    [high] A régió szakosodott: feldolgozóiparán belül a textil- és ruházati ipar súlya nagyobb, mint { $countries } adatot közlő európai országban együttvéve (a két súly aránya: { $quotient }).
    [low] A régió nem szakosodott: feldolgozóiparán belül a textil- és ruházati ipar súlya kisebb, mint { $countries } adatot közlő európai országban együttvéve (a két súly aránya: { $quotient }).
   *[even] A régió feldolgozóiparán belül a textil- és ruházati ipar súlya nagyjából akkora, mint { $countries } adatot közlő európai országban együttvéve (lokációs hányados: { $quotient }).
}
finding-rank = { $region }: az adattal rendelkező európai NUTS 2 szintű régiók között a lokációs hányados szerint { $place }. hely (régiók száma: { $of }), a foglalkoztatottak száma szerint { $sizeplace }. hely (régiók száma: { $sizeof }).

heading-today = Az ágazat ma
heading-change = Hogyan változott az ágazat
heading-comparison = A régió helyzete összehasonlításban
heading-before-use = Az adatok felhasználása előtt

structure-title = { $region }: az ágazatok számokban
structure-subtitle = Valamennyi helyi egység, { $year }
structure-note = Lokációs hányados: az ágazat részesedése a régió feldolgozóiparából, osztva { $countries } európai országban együttesen mért részesedésével; 1: ugyanakkora, mint máshol. A bérek és keresetek osztója az összes foglalkoztatott száma, a tulajdonosokat is beleértve.
missing-note = A { $sign } jel jelentése: nincs közzétett adat, vagy hiányzik egy adat, amely a számításhoz szükséges.

trend-title = { $direction ->
    [up] A textil- és ruházati iparban foglalkoztatottak száma { $base } és { $year } között { $change }-kal nőtt
    [down] A textil- és ruházati iparban foglalkoztatottak száma { $base } és { $year } között { $change }-kal csökkent
    [level] A textil- és ruházati iparban foglalkoztatottak száma { $base } és { $year } között nagyjából változatlan maradt
   *[unknown] Foglalkoztatottak ágazatonként, a közzétett adatok körében
}
trend-subtitle = Foglalkoztatottak ágazatonként, { $region }, { $first }–{ $last }
trend-note = Üres jelek: az adathoz jelölés tartozik, vagy az adat kétséges; lásd az évek szerinti táblázatot.
trend-alternative = A foglalkoztatottak számának vonaldiagramja ágazatonként, { $first }–{ $last }; terület: { $region }. { $details }
trend-line = { $missing ->
    [none] { $industry }: { $first }: { $start } fő, { $last }: { $end } fő.
   *[other] { $industry }: { $first }: { $start } fő, { $last }: { $end } fő; adat nélküli évek száma: { $missing }.
}
trend-line-empty = { $industry }: nincs adat.

years-title = { $region }: foglalkoztatottak évenként
years-subtitle = Foglalkoztatottak száma (fő), { $first }–{ $last }

comparison-title = { $region }: összevetés az országgal, a többi partnerrégióval és Európával
comparison-subtitle = Textil- és ruházati ipar együtt, { $year }
comparison-median = Európai régiók mediánja (adattal legalább { $regions })
comparison-note = A medián oszloponként, az adattal rendelkező összes NUTS 2 szintű régióból számított érték. A regionális adatok a helyi egységeket ott veszik számba, ahol működnek, függetlenül a vállalkozás székhelyétől.

quotients-title = { $place ->
    [none] Mennyire szakosodtak a partnerrégiók a textil- és ruházati iparra
   *[other] { $focus }: { $place }. hely { $of } partnerrégió között a szakosodás szerint
}
quotients-title-all = A leginkább szakosodott partnerrégió: { $first }; a legkevésbé szakosodott: { $last }
quotients-subtitle = A textil- és ruházati ipar lokációs hányadosa a feldolgozóiparban, foglalkoztatottak alapján, { $year }
quotients-reference = { $countries } ország = 1
quotients-alternative = Rangsorolt pontdiagram: a textil- és ruházati ipar lokációs hányadosa { $count } partnerrégióban, { $year }. Legmagasabb: { $first }, { $high }; legalacsonyabb: { $last }, { $low }. { $focus ->
    [none] {""}
   *[other] { $focus }: { $value }.
} { $missing ->
    [none] Egyik régió adata sem hiányzik.
   *[other] Adat nélküli régiók száma: { $missing }.
}

coverage-title = Melyik területre vonatkoznak az adatok
coverage-territory = A partner területe a teljes NUTS 2 szintű régió: { $region } ({ $code }).
coverage-region = { $territory }: a partner saját területére nincsenek közzétett regionális adatok. Minden adat az azt magában foglaló NUTS 2 szintű régióra vonatkozik: { $region } ({ $code }).
coverage-country = { $territory }: a partner saját területére nincsenek közzétett regionális adatok. Minden adat az egész országra vonatkozik, amely egyetlen NUTS 2 szintű régió: { $region } ({ $code }).
coverage-share = A területet magukban foglaló NUTS 3 szintű egységek ({ $units }) részesedése a régió népességéből a { $year }. évben: { $share }.
coverage-units = A regionális adatok a helyi egységekben foglalkoztatottakat veszik számba: a régióban működő üzemekben, műhelyekben és irodákban. A vállalkozásokra vonatkozó országos adatok ettől eltérnek.
gaps-title = Hiányzó vagy kétséges adatok
gaps-none = Nincsenek: a foglalkoztatottak és a helyi egységek számáról, valamint a bérekről minden adat közzé van téve ({ $first }–{ $last }).
gap = { $why ->
    [confidential] { $indicator }: bizalmas adat ({ $industry }; { $years }).
   *[unpublished] { $indicator }: nincs közzétett adat ({ $industry }; { $years }).
}
anomaly = { $indicator } ({ $industry }; { $years }): a közzétett adat nem illeszkedik a szomszédos évek adataihoz, és nincs hozzá jelölés. Az adatot közöljük, de változást nem számítunk belőle.

method-quotient = Lokációs hányados: (az ágazatban foglalkoztatottak / a feldolgozóiparban foglalkoztatottak) a régióban, osztva a mindkét adatot közzétevő összes ország összegeinek ugyanilyen arányával.
method-change = A változások a foglalkoztatottak számára vonatkoznak. Ha a változás kisebb annál, amennyit az adat egy év alatt szokásosan mozog (medián, de legalább 1%), „nagyjából változatlan” vagy „nagyjából annyi” a megfogalmazás. Ágazatok összege hiányzik, ha egy része hiányzik. Száz főnél kisebb létszámból vagy kétséges adatból nem számítunk változási arányt. Egyetlen adat sem becsült vagy pótolt.
