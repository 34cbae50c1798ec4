## Ugyanez egy másik ágazatot vizsgáló munkaterülethez: a szövegek bármely ágazatra érvényesek.

region-title-any = { $region }: { $sector }
region-kicker-any = Ágazati jelentés
region-subtitle-any = { $direction ->
    [up] Az ágazatban a { $year }. évben { $persons } fő dolgozott, { $change }-kal több, mint a { $base }. évben
    [down] Az ágazatban a { $year }. évben { $persons } fő dolgozott, { $change }-kal kevesebb, mint a { $base }. évben
    [level] Az ágazatban a { $year }. évben { $persons } fő dolgozott, nagyjából annyi, mint a { $base }. évben
   *[unknown] Foglalkoztatottak, helyi egységek és bérek; az adatok záró éve: { $year }
}
region-description-any = { $region }: a foglalkoztatottak és a helyi egységek száma, a bérek és a szakosodás az Eurostat szerkezeti vállalkozásstatisztikája alapján; az adatok záró éve: { $year }. Ágazat: { $sector }.
tile-persons-any = Foglalkoztatottak az ágazatban
finding-size-any = { $known ->
    [yes] { $region }: a { $year }. évben az ágazatban foglalkoztatottak száma { $persons } fő volt, a feldolgozóipari foglalkoztatottak { $share }-a.
   *[no] { $region }: a { $year }. évre nincs közzétett adat az ágazatban foglalkoztatottak számáról.
}
finding-change-any = { $direction ->
    [up] { $base } és { $year } között az ágazatban foglalkoztatottak száma { $change }-kal nőtt.
    [down] { $base } és { $year } között az ágazatban foglalkoztatottak száma { $change }-kal csökkent.
    [level] { $base } és { $year } között az ágazatban foglalkoztatottak száma nagyjából változatlan maradt.
   *[unknown] Nem állapítható meg, hogyan változott { $base } és { $year } között az ágazatban foglalkoztatottak száma: egy adat hiányzik vagy kétséges.
} { $all ->
    [up] A régió feldolgozóiparának egészében a foglalkoztatottak száma { $allchange }-kal nőtt.
    [down] A régió feldolgozóiparának egészében a foglalkoztatottak száma { $allchange }-kal csökkent.
    [level] A régió feldolgozóiparának egészében a foglalkoztatottak száma nagyjából változatlan maradt.
   *[unknown] A régió feldolgozóiparának egészére egy adat hiányzik.
}
finding-quotient-any = { $level ->
    [high] A régió szakosodott: feldolgozóiparán belül az ágazat súlya nagyobb, mint { $countries } adatot közlő európai országban együttvéve (a két súly aránya: { $quotient }).
    [low] A régió nem szakosodott: feldolgozóiparán belül az ágazat súlya kisebb, mint { $countries } adatot közlő európai országban együttvéve (a két súly aránya: { $quotient }).
   *[even] A régió feldolgozóiparán belül az ágazat súlya nagyjából akkora, mint { $countries } adatot közlő európai országban együttvéve (lokációs hányados: { $quotient }).
}
trend-title-any = { $direction ->
    [up] Az ágazatban foglalkoztatottak száma { $base } és { $year } között { $change }-kal nőtt
    [down] Az ágazatban foglalkoztatottak száma { $base } és { $year } között { $change }-kal csökkent
    [level] Az ágazatban foglalkoztatottak száma { $base } és { $year } között nagyjából változatlan maradt
   *[unknown] Foglalkoztatottak ágazatonként, a közzétett adatok körében
}
comparison-subtitle-any = Az ágazat egésze, { $year }
quotients-title-any = { $place ->
    [none] Mennyire szakosodtak a partnerrégiók az ágazatra
   *[other] { $focus }: { $place }. hely { $of } partnerrégió között a szakosodás szerint
}
quotients-subtitle-any = Az ágazat lokációs hányadosa a feldolgozóiparban, foglalkoztatottak alapján, { $year }
quotients-alternative-any = Rangsorolt pontdiagram: az ágazat lokációs hányadosa { $count } partnerrégióban, { $year }. Legmagasabb: { $first }, { $high }; legalacsonyabb: { $last }, { $low }. { $focus ->
    [none] {""}
   *[other] { $focus }: { $value }.
} { $missing ->
    [none] Egyik régió adata sem hiányzik.
   *[other] Adat nélküli régiók száma: { $missing }.
}
shift-alternative-any = Oszlopdiagram: a foglalkoztatottak számának változása { $base } és { $year } között és annak összetevői; terület: { $region }. Az ágazat egésze: a feldolgozóipar egészének növekedése { $national }, az ágazatok növekedése Európában { $industrialmix }, a régió sajátossága { $regional }, változás { $change }.
shift-unknown-any = { $region }: az időszak egyik végén az ágazat egy adata hiányzik vagy kétséges, ezért a változás nincs összetevőkre bontva.
resilience-subtitle-any = Az ágazatban foglalkoztatottak, { $region }, a visszaesésben ({ $first }–{ $trough }) és utána ({ $trough }–{ $last })
resilience-unknown-any = { $region }: az ágazat egyik adata hiányzik vagy kétséges a következő évek valamelyikében: { $first }, { $trough }, { $last }.
peers-note-any = Összehasonlítás { $compared } európai NUTS 2 szintű régióval, öt egyenlő súlyú dimenzióban: ágazat, a feldolgozóipar szerkezete, a helyi egységek mérete, gazdaság (egy lakosra jutó GDP, az ipar aránya a foglalkoztatásban) és iskolázottság. Az olyan eredmények, mint a növekedés és a bérek, szándékosan kimaradtak. A 0 távolság teljes egyezést jelentene. Stabilitás: 1 000 másik súlyrendszer mekkora részében marad a régió a hat legközelebbi között. Az adat nélküli dimenzió nem számít bele.
options-title-any = A régió ágazati készségeihez közeli iparágak
options-none-any = { $region }: a régió nem szakosodott az ágazatra, így nincsenek ilyen készségek, amelyekből ki lehetne indulni.
quotients-title-beside-any = Szakosodás az ágazatra: { $focus } és a PLUSTEX-partnerrégiók
quotients-alternative-beside-any = Rangsorolt pontdiagram: az ágazat lokációs hányadosa, { $year }: { $focus } ({ $value }) és a partnerrégiók (számuk: { $count }). Legmagasabb: { $first }, { $high }; legalacsonyabb: { $last }, { $low }. Adat nélküli régiók száma: { $missing }.
options-unknown-any = { $region }: az ágazat adatai hiányoznak vagy bizalmasak, ezért nem állapítható meg, hogy vannak-e a régióban készségek, amelyekből ki lehetne indulni.
comparison-kicker-any = Egy ágazat összehasonlító elemzése
comparison-description-any = A PLUSTEX partnerrégióinak összehasonlítása az Eurostat szerkezeti vállalkozásstatisztikája alapján; az adatok záró éve: { $year }. Ágazat: { $sector }.
tile-all-persons-any = Foglalkoztatottak az ágazatban
tile-all-units-any = Helyi egységek az ágazatban
all-up-any = Az ágazatban foglalkoztatottak száma { $base } és { $year } között nőtt: { $names }.
all-down-any = Az ágazatban foglalkoztatottak száma { $base } és { $year } között csökkent: { $names }.
all-specialised-any = Az ágazatra szakosodott régiók (a lokációs hányados legalább 1,25), a leginkább szakosodottól kezdve: { $names }.
all-years-title-any = Az ágazat évenként
all-shift-subtitle-any = Az ágazat: a foglalkoztatottak számának változása és összetevői; kezdőév: { $base } vagy az első megbízható adat éve, záró év: { $year }
all-resilience-subtitle-any = Az ágazat: a változás az ágazatok alapján várthoz képest, { $first }–{ $trough } és { $trough }–{ $last }
all-relatives-subtitle-any = Szerkezetükben hasonló régiók más országokban, helyezésük stabilitásával, valamint az ágazat készségeihez közeli iparágak, { $year }
all-options-any = Az ágazat készségeihez közeli iparágak
all-no-skills-any = nincs szakosodás az ágazatra
map-title-any = Az ágazatra szakosodott régiók: { $of } adattal rendelkezőből { $count }
map-subtitle-any = Az ágazat lokációs hányadosa a feldolgozóiparon belül, { $year }; { $schematic }
finding-branches-any = Változás áganként a következő év óta: { $base } – { $changes }.
comparison-report-title-any = A partnerrégiók összehasonlítása: { $sector }
