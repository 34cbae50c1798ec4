## A szakosodás és intervalluma, a változás összetevői, hasonló régiók, közeli ágazatok.

heading-why = Miért változott az ágazat
heading-relatives = Hasonló régiók, közeli ágazatok

interval-text = { $region }: a lokációs hányados { $value }, 95%-os intervalluma { $lower } és { $upper } közötti. Az adatok közel teljes körű számbavételből, nem mintából származnak: az intervallum azt mutatja, mennyire mozdíthatja el a hányadost a véletlen kis létszámok esetén, nem pedig azt, hogy mekkora lehet a számbavétel hibája. A munkahelyek egész üzemekkel, nem egyenként jönnek és mennek, ezért a tényleges ingadozás nagyobb az intervallumnál.
volatility-text = { $known ->
    [yes] { $first } és { $last } között a hányados egyik évről a másikra szokásosan { $moves }-kal változott (medián, felfelé vagy lefelé): ennél kisebb eltérés két év között nem tekinthető érdemi változásnak.
   *[no] Nem állapítható meg, mennyit változik szokásosan a hányados egyik évről a másikra: { $first } és { $last } között vannak évek megbízható adat nélkül.
}
interval-lower = Alsó határ (95%)
interval-upper = Felső határ (95%)
quotient-note = Lokációs hányados: az ágazat részesedése a régió feldolgozóiparából, osztva { $countries } adatot közlő európai országban együttesen mért részesedésével; 1: ugyanakkora, mint máshol.
interval-note = A pontok melletti vonalak: 95%-os intervallum kis létszámok esetére; ahol nem látszik, keskenyebb a pontnál. A munkahelyek egész üzemekkel jönnek, ezért a tényleges ingadozás nagyobb.

shift-national = A feldolgozóipar egészének növekedése
shift-industrial_mix = Az ágazat növekedése Európában
shift-regional = A régió sajátossága
shift-change = Változás
shift-title = Munkahelyek: európai folyamatok { $trend }, a régió sajátossága { $own }
shift-subtitle = A foglalkoztatottak számának változása { $base } és { $year } között és annak összetevői (shift-share elemzés Dunn szerint)
shift-note = A feldolgozóipar egészének növekedése: amennyit az ágazat nyert vagy veszített volna, ha úgy változik, mint a minden szükséges adatot közzétevő országok teljes feldolgozóipara (országok száma: { $countries }). Az ágazat növekedése Európában: ami ehhez hozzáadódik, mert ott az ágazat másképp változott. A régió sajátossága: a fennmaradó rész. A három összetevő összege a változás. Leírják a változást, de az okát nem mondják meg.
shift-alternative = Oszlopdiagram: a foglalkoztatottak számának változása { $base } és { $year } között és annak összetevői; terület: { $region }. Textil- és ruházati ipar együtt: a feldolgozóipar egészének növekedése { $national }, az ágazatok növekedése Európában { $industrialmix }, a régió sajátossága { $regional }, változás { $change }.
shift-unknown-title = A változás összetevői nem állapíthatók meg
shift-unknown = { $region }: az időszak egyik végén a textil- vagy a ruházati ipar egy adata hiányzik vagy kétséges, ezért a változás nincs összetevőkre bontva.

resilience-title = { $resistance ->
    [better] { $first } és { $trough } között a régió kevesebb munkahelyet vesztett, mint ami ágazatai alapján várható volt
    [worse] { $first } és { $trough } között a régió több munkahelyet vesztett, mint ami ágazatai alapján várható volt
   *[unclear] A választott évektől függ, hogy { $first } és { $trough } között a régió foglalkoztatása a vártnál jobban vagy rosszabbul alakult-e
}; { $recoverability ->
    [better] utána a vártnál jobban alakult
    [worse] utána a vártnál rosszabbul alakult
   *[unclear] a későbbi évekre ez nem állapítható meg
}
resilience-subtitle = A textil- és ruházati iparban foglalkoztatottak, { $region }, a visszaesésben ({ $first }–{ $trough }) és utána ({ $trough }–{ $last })
resilience-phase = Szakasz
resilience-downturn = Visszaesés, { $first }–{ $trough }
resilience-upturn = Utána, { $trough }–{ $last }
resilience-change = Változás
resilience-expected = Várt változás
resilience-measure = Mérőszám
resilience-sensitivity = Mérőszám más évekkel
resilience-range = { $least } … { $most }
resilience-note = Várt változás: minden ágazat úgy változik, mint a minden évben adatot közlő országokban (országok száma: { $countries }). Mérőszám (a visszaesésben ellenállás, utána helyreállási képesség): a változás és a várt változás különbsége, osztva az utóbbi nagyságával; 0: a várakozás szerint, 0 felett: annál jobb. Az utolsó oszlop egy évvel eltolja a fordulópontokat: különbséget csak ott fogalmazunk meg, ahol az előjel nem változik.
resilience-unknown-title = Nem állapítható meg, hogyan vészelte át a régió a visszaesést
resilience-unknown = { $region }: a textil- vagy a ruházati ipar egyik adata hiányzik vagy kétséges a következő évek valamelyikében: { $first }, { $trough }, { $last }.

peers-title = { $firm ->
    [yes] Szerkezetében a legközelebbi: { $first }
   *[no] Szerkezetében a legközelebbi: { $first }, de a sorrend függ a súlyoktól
}
peers-subtitle = Más országok régiói, amelyek a lassan változó adottságokban a leginkább hasonlítanak, { $year }; a viszonyítás alapja: { $region }
peers-distance = Távolság
peers-stability = Stabilitás
peers-note = Összehasonlítás { $compared } európai NUTS 2 szintű régióval, öt egyenlő súlyú dimenzióban: ágazat (C13, C14, C15), a feldolgozóipar szerkezete, a helyi egységek mérete, gazdaság (egy lakosra jutó GDP, az ipar aránya a foglalkoztatásban) és iskolázottság. Az olyan eredmények, mint a növekedés és a bérek, szándékosan kimaradtak. A 0 távolság teljes egyezést jelentene. Stabilitás: 1 000 másik súlyrendszer mekkora részében marad a régió a hat legközelebbi között. Az adat nélküli dimenzió nem számít bele.

options-title = A régió textilipari készségeihez közeli ágazatok
options-subtitle = Feldolgozóipari ágazatok, amelyekre a régió még nem szakosodott, közelség szerint, { $year }; terület: { $region }
options-closeness = Közelség (%)
options-density = Sűrűség (%)
options-note = Közelség: mindannak, ami Európa régióiban az ágazattal kapcsolatban áll, hány százalékát teszi ki a régió szakosodása a textil- és ruházati iparon belül ({ $skills }). Sűrűség: ugyanez a régió összes szakosodására. Két ágazat akkor áll kapcsolatban, ha a régiók a véletlennél gyakrabban szakosodnak mindkettőre. A lista számítás eredménye, nem ajánlás.
options-check = Mennyire megbízható ez a sorrend: { $first } és { $last } között { $regions } régióban { $entries } új ágazat jelent meg; annak valószínűsége, hogy a közelség a megjelent ágazatot egy meg nem jelent elé sorolta, { $auc } (intervallum: { $lower } és { $upper } között; véletlen sorrend esetén { $half }). { $useful ->
    [yes] Ez jobb a véletlennél.
   *[no] Ez nem különböztethető meg a véletlentől.
} { $better ->
    [yes] Az ágazat saját kezdeti lokációs hányadosa jobban előre jelezte az új ágazatok megjelenését ({ $simple }).
   *[no] Az ágazat saját kezdeti lokációs hányadosa nem adott jobb előrejelzést ({ $simple }).
}
options-none-title = Ebben az értelemben nincs közeli ágazat
options-none = { $region }: a régió sem a textil-, sem a ruházati iparra nem szakosodott, így nincsenek ilyen készségek, amelyekből ki lehetne indulni.

division-C10 = élelmiszergyártás
division-C11 = italgyártás
division-C12 = dohánytermék gyártása
division-C13 = textília gyártása
division-C14 = ruházati termék gyártása
division-C15 = bőr és bőrtermék gyártása
division-C16 = fafeldolgozás
division-C17 = papír és papírtermék gyártása
division-C18 = nyomdai tevékenység, egyéb sokszorosítás
division-C19 = kokszgyártás, kőolaj-feldolgozás
division-C20 = vegyi anyag és termék gyártása
division-C21 = gyógyszergyártás
division-C22 = gumi- és műanyag termék gyártása
division-C23 = nemfém ásványi termék gyártása
division-C24 = fémalapanyag gyártása
division-C25 = fémfeldolgozási termék gyártása
division-C26 = számítógép, elektronikai és optikai termék gyártása
division-C27 = villamos berendezés gyártása
division-C28 = gép és gépi berendezés gyártása
division-C29 = közúti jármű gyártása
division-C30 = egyéb jármű gyártása
division-C31 = bútorgyártás
division-C32 = egyéb feldolgozóipari tevékenység
division-C33 = ipari gép javítása és üzembe helyezése
