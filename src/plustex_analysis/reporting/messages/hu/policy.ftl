## Egy régió szükségletei, stratégiái, ajánlásai, kínálata, terve és nyomon követése.
## A szükséglet és az illeszkedés 0 és 100 közötti érték, intervallummal; 50 a skála közepe.

heading-needs = Mire van szüksége a régiónak
heading-strategy = Költség, termelékenység és tudás között
heading-recommendations = Mit vehet át a régió
heading-offer = Mit kínálhat a régió
heading-plan = Cselekvési terv
heading-monitoring = Mit kell figyelni
heading-reached = Hogyan születtek az ajánlások

band = { $value } ({ $lower }–{ $upper })
band-unknown = nem ismert
band-only = { $lower }–{ $upper }

needs-intro = { $measured ->
    [peers] A hat PLUSTEX-téma iránti szükségletet az mutatja, hol áll a régió más országok hasonló szerkezetű régiói között (számuk: { $peers }): a 0 azt jelenti, hogy egyikük szükséglete sem kisebb, a 100 azt, hogy egyiküké sem nagyobb. Az intervallum azt mutatja, mi adódna más súlyokkal és a hiányzó adatokkal.
   *[europe] A hat PLUSTEX-téma iránti szükségletet az mutatja, hol áll a régió Európa összes adattal rendelkező régiója között: a 0 azt jelenti, hogy egyikük szükséglete sem kisebb, a 100 azt, hogy egyiküké sem nagyobb. Az intervallum azt mutatja, mi adódna más súlyokkal és a hiányzó adatokkal.
}
needs-priorities = { $set ->
    [yes] A következő témákban a közigazgatás saját prioritást határozott meg, amely az adatok helyébe lép: { $themes }.
   *[no] Az adatok nem mondják meg, mit szeretnének az emberek. A közigazgatás még nem határozott meg saját prioritást; ha megteszi, az az adatok helyébe lép, és ezt jelezzük.
}
needs-pressing = { $theme }: a szükséglet { $band }, egyértelműen a közép felett. Ami leginkább erre utal: { $parts }.
needs-none-pressing = Az adatok egyetlen témában sem mutatnak egyértelműen a közép feletti szükségletet.
needs-below = Egyértelműen a közép alatt: { $themes }.
needs-open = Nem dönthető el, hogy a közép felett vagy alatt: { $themes }.
needs-part = { $side ->
    [low] { $indicator } – { $value } (a magasabb értékű régiók aránya az összehasonlítottak között: { $share })
   *[high] { $indicator } – { $value } (az alacsonyabb értékű régiók aránya az összehasonlítottak között: { $share })
}
needs-chart-title = { $pressing ->
    [none] Egyetlen téma szükséglete sincs egyértelműen a közép felett
   *[some] Egyértelműen a közép felett: { $themes }
}
needs-chart-subtitle = { $region }: a hat téma iránti szükséglet 0 és 100 között, intervallummal, { $year }
needs-middle = közép
needs-alternative = Rangsorolt pontdiagram intervallumokkal, 0 és 100 között. Sorok száma: { $count }. Legmagasabb: { $highest }, { $high }; legalacsonyabb: { $lowest }, { $low }. Az intervallum teljes egészében az 50-es közép felett van: { $sure }. Ahol az intervallumok átfedik egymást, a különbségek nem állapíthatók meg. Minden adat megtalálható az ábrához tartozó táblázatban.
needs-chart-note = A mutatók iránya és súlya a projekt megítélése; az intervallum azt mutatja, mi adódna más súlyokkal.
needs-parts-title = Miből tevődnek össze a szükségletek
needs-parts-subtitle = { $region }, adatok: { $year }
needs-parts-indicator = Téma és mutató
needs-parts-value = Adat
needs-parts-place = Helyzet, 0 és 100 között
needs-parts-compared = Szám
needs-parts-need = Szükséglet
needs-parts-weight = Súly
needs-parts-row = { $theme }: { $indicator }
needs-parts-note = Helyzet az összehasonlítottak között: 0 a legalacsonyabb, 100 a legmagasabb adat. Szám: hány régiót vagy országot hasonlítottunk össze. Ahol az alacsony adat jelent szükségletet, a szükséglet 100 mínusz a helyzet. A csak országokra meglévő adatokat országok között hasonlítjuk össze.

strategy-intro = A PLUSTEX három stratégiát különböztetett meg: költség ({ $cost }), termelékenység ({ $productivity }), valamint tudás és innováció ({ $knowledge }). A projekt a harmadikat támogatta.
strategy-title = { $lean ->
    [cost] { $year }: az ágazat közelebb áll a költségstratégiához, mint a többihez
    [productivity] { $year }: az ágazat közelebb áll a termelékenység stratégiájához, mint a többihez
    [knowledge] { $year }: az ágazat közelebb áll a tudás és innováció stratégiájához, mint a többihez
    [none] { $year }: egyik stratégia sem emelkedik ki egyértelműen
   *[unknown] Nem állapítható meg, hol áll az ágazat: hiányoznak adatok
}
strategy-subtitle = { $region }: a három stratégia aránya évenként; a többi partnerrégió, { $year }
strategy-text = Az arányok a { $year }. évben: költség { $cost }, termelékenység { $productivity }, tudás és innováció { $knowledge }; ha mindegyik egyharmad volna, semmi sem emelkedne ki.
strategy-move = { $towards ->
    [cost] { $first } és { $last } között az ágazat jobban elmozdult a költség felé, mint amit más súlyok megmagyarázhatnának.
    [productivity] { $first } és { $last } között az ágazat jobban elmozdult a termelékenység felé, mint amit más súlyok megmagyarázhatnának.
    [knowledge] { $first } és { $last } között az ágazat jobban elmozdult a tudás és innováció felé, mint amit más súlyok megmagyarázhatnának.
   *[none] { $first } és { $last } között nincs olyan elmozdulás, amely megkülönböztethető volna attól, ami más súlyokkal adódna.
}
strategy-missing = Nem állapítható meg, hol állt az ágazat a { $year }. évben, mert adatok hiányoznak: { $names }.
strategy-note-shares = Egy stratégia ereje: a régió európai helyzetének súlyozott átlaga a stratégia mutatóiban; az arányok összege 100%.
strategy-table-title = Min alapul a stratégiák közötti helyzet
strategy-table-subtitle = Mutatók, irányok és súlyok: a projekt megítélése
strategy-table-indicator = Stratégia és mutató
strategy-table-direction = Mellette szól
strategy-table-weight = Súly
strategy-table-whose = Az adat köre
strategy-direction-high = magas adat
strategy-direction-low = alacsony adat
strategy-whose-region = régió
strategy-whose-country = ország
strategy-column-year = Év

recommendations-intro = A katalógusban leírt gyakorlatok száma: { $of }; ezek közül itt javasolt, betűrendben: { $count }. A sorrendnek nincs jelentősége.
recommendations-firm = { $firm ->
    [all] Mindegyikük átvétele jól alátámasztott.
    [some] Némelyikük átvétele jól alátámasztott; a többinél a kérdés nyitott, és ezt jelezzük.
   *[none] Egyikük átvétele sem alátámasztott: túl sok minden nem ismert. Ezeket érdemes elsőként megvizsgálni.
}
recommendations-basis = Minden megítélés négy tényezőn alapul: milyen minőséget mutat a gyakorlat leírása, mennyire hasonló a helyek szerkezete, mennyire teljesülnek itt a feltételei, és mekkora a szükséglet. Az értékelés csak dokumentumokra épül: szakértő még egyetlen gyakorlatot sem pontozott. Ami nem ismert, szélesebbé teszi az intervallumot, de sohasem szól egy gyakorlat ellen.
recommendation-extent-whole = Átvehető a teljes gyakorlat.
recommendation-extent-check-first = Átvehető a teljes gyakorlat, miután az alábbi feltételeket megvizsgálták.
recommendation-extent-in-part = Részben vehető át: elhagyandó vagy megváltoztatandó, ami máshol nem vált be, vagy aminek itt hiányzik a feltétele.
recommendation-supported = Az átvétel jól alátámasztott: tíz számításból kilenc a közép felett, { $lower } és { $upper } között van a 100-as skálán.
recommendation-open = A kérdés nyitott: tíz számításból kilenc { $lower } és { $upper } közé esik a 100-as skálán. Az dönt, ami még nem ismert.
recommendation-need = { $theme }: a szükséglet { $band }.
recommendation-evidence = { $kind }: { $claim } ({ $strength }).
recommendation-evidence-figure = { $kind }: { $claim }: { $figure } { $unit } ({ $strength }).
recommendation-evidence-figure-year = { $kind }: { $claim }: { $figure } { $unit }, { $year } ({ $strength }).
recommendation-no-evidence = Az áttekintett források nem adnak bizonyítékot a sikerre.
recommendation-similarity = Szerkezetében legközelebbi származási hely: { $place }.
recommendation-quality = A leírás { $of } dokumentumalapú szempontból { $known } szerint kapott pontot; a legerősebbek: { $criteria }.
recommendation-fact-theme = Téma
recommendation-fact-place = Honnan származik
recommendation-fact-body = Felelős szervezet
recommendation-fact-summary = Miről szól
recommendation-body = { $name } ({ $type })
recommendation-factor = Tényező
recommendation-value = Érték és intervallum, 0 és 100 között
recommendation-from = Miből olvasható ki
recommendation-missing = { $kind }: { $what } – { $state }.
recommendation-missing-figure = { $kind }: { $what } – { $state } ({ $indicator }).
recommendation-missing-none = Semmi: a leírásban megnevezett minden feltétel teljesül, amennyire az adatok mutatják.
recommendation-conditions-unknown = A leírás nem nevez meg feltételeket: a felelős szervezettől kell megkérdezni, min alapul a gyakorlat.
recommendation-counter-evidence = Ami máshol ellene szólt: { $claim }.
recommendation-place-indicative = A leírás csak hozzávetőlegesen adja meg a helyet ({ $place }).
recommendation-untranslated = A gyakorlat szövegei angol nyelvűek: még nincs fordításuk.

offer-none = A katalógusban nincs leírt gyakorlat ebből a régióból.
offer-title = { $supported ->
    [none] E régió egyik gyakorlatának átvétele sem alátámasztott még egyetlen partnerrégió számára sem
   *[some] Partnerrégiók, amelyek számára alátámasztott egy innen származó gyakorlat átvétele: { $regions }
}
offer-subtitle = { $region }: a régió gyakorlatai és a többi partnerrégió, { $year }
offer-practice = Gyakorlat
offer-firm = Alátámasztott
offer-open = Nyitott
offer-against = Ellene szól
offer-nobody = nincs
offer-weak-record = még nincs: előbb a leírásnak kell többet mondania
offer-note = A cellákban partnerrégiók állnak. Alátámasztott: tíz számításból kilenc a közép felett van, és a leírás pontszáma eléri a közepet. Ellene szól: a számítások a közép alatt vannak, egy lényeges feltétel erős akadály, vagy a leírás csak tervről szól. Nyitott: minden más.

plan-intro = Kétéves javaslat az ajánlások alapján: elsőként a még nem vizsgált feltételek, azután a tapasztalatcsere a gyakorlat működtetőivel, végül a kipróbálás. A szereplők és a hónapok a projekt megítélését tükrözik, a közigazgatás módosíthatja őket.
plan-title = A lépések a hónapok sorrendjében
plan-months = { $first }–{ $last }. hónap
step-set-priorities = A régió saját prioritásainak meghatározása a hat témában, indokolással.
step-ask-experts = A gyakorlatok pontozása az ágazat szakértőivel, a projekt pontozólapján: { $practices }.
step-check-conditions = Annak megállapítása, teljesülnek-e a régióban a következő feltételek: { $conditions }. Gyakorlatok: { $practices }.
step-meet-donor = Találkozó a gyakorlatok működtetőivel és helyszíni látogatás: { $practices }.
step-prepare-conditions = A hiányzó feltételek megteremtése vagy pótlása: { $conditions }. Gyakorlatok: { $practices }.
step-pilot = Kipróbálás kicsiben, és annak feljegyzése, min kellett változtatni: { $practices }.
step-review = A figyelt adatok összevetése a kiinduló értékekkel, és döntés arról, mi folytatódik.

monitoring-title = Figyelendő adatok a gyakorlatok átvétele közben
monitoring-subtitle = { $region }, kiinduló év: { $year }
monitoring-indicator = Adat
monitoring-baseline = Kiinduló érték
monitoring-reference = Hasonlók negyede eléri
monitoring-wanted = Csökkenti a szükségletet
monitoring-wanted-up = növekedés
monitoring-wanted-down = csökkenés
monitoring-wanted-none = azt mutatja, mi a tét
monitoring-note = A viszonyítási érték a hasonló szerkezetű régiók kvartilise (ahol csak országoknak van adatuk, az országoké). Ahol a kiinduló érték már jobb a viszonyítási értéknél, a régió ebbe a negyedbe tartozik. Nem cél: célt csak a közigazgatás tűzhet ki. A régió adatai lassan és sok okból változnak; a változás nem bizonyítja, hogy egy gyakorlat bevált.
monitoring-sheet-note = Az adatmelléklet a következő évekre kitöltendő lapot tartalmaz.

considered-title = A katalógus minden gyakorlata, és miért javasolt vagy nem javasolt
considered-subtitle = { $region }, { $year }; illeszkedés 0 és 100 között, tíz számításból kilenc
considered-practice = Gyakorlat
considered-theme = Téma
considered-match = Illeszkedés
considered-outcome = Eredmény
outcome-chosen = javasolt
outcome-own = a régió saját gyakorlata
outcome-veto = egy lényeges feltétel erős akadály
outcome-plan-only = a leírás tervről szól, nem működő gyakorlatról
outcome-weak-record = a leírás pontszáma a közép alatt van
outcome-below = az illeszkedés biztosan a közép alatt van
outcome-theme-full = ugyanebben a témában mások biztosabban alátámasztottak
outcome-less-certain = mások biztosabban alátámasztottak
outcome-better = { $reason }; nagyon valószínűleg jobb: { $names }
considered-note = Elsőként azok a gyakorlatok kerülnek be, amelyeknek teljes intervalluma 50 felett van (legfeljebb öt, témánként legfeljebb kettő); azután minden olyan sürgető szükséglet témájában, amelyet ezek egyike sem szolgál, a legmagasabb alsó határú; végül, háromig kiegészítve, a legmagasabb alsó határúak. Az intervallumok átfedik egymást: az, hogy az egyik bekerül, a másik pedig nem, nem jelenti azt, hogy jobb.
considered-veto = A feltételek még megváltoztathatják ezt az eredményt: a táblázatban ki nem zárt gyakorlatok közül azok száma, amelyeknek egy feltétele itt lényegesnek és hiányzónak bizonyulhat: { $count }. Az intervallumok ezt nem veszik figyelembe; a cselekvési terv ezzel kezdődik.
considered-groups = { $one ->
    [yes] Pusztán a leírásuk minősége alapján a gyakorlatok nem különböztethetők meg: egyetlen csoportot alkotnak.
   *[no] A leírásuk minősége alapján a gyakorlatok megkülönböztethető csoportokat alkotnak; a csoportok száma: { $groups }.
}
reached-method = Egy gyakorlat illeszkedését a régióhoz kétféleképpen számítjuk: a négy tényező mértani közepeként (egy 0 értékű tényező az egészet 0-vá teszi) és számtani közepeként (egy erős tényező ellensúlyoz egy gyengét). Minden tényező értékét egyenletes eloszlással sorsoljuk a két határa között; az intervallum mindkét számításban tíz sorsolásból kilencet tartalmaz.
