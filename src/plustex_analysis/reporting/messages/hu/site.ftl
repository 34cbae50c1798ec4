## Az összes dokumentum webhelye: menü, kezdőlap, a helyek és gyakorlatok oldalai, a változások, adatok, akadálymentesség.

site-title = Európa textil- és ruházati régiói
site-lead = Szakpolitikai jelentések és összefoglalók Európa textil- és ruházati régióiról, a hivatalos statisztikából és dokumentált jó gyakorlatokból számítva. Minden szám visszakövethető a táblázatáig.
site-skip = Ugrás a tartalomra
site-menu = Főmenü
site-here = Itt van
site-start = Kezdőlap
site-regions = Régiók
site-themes = Témák
site-partnership = Partnerség
site-practices = Jó gyakorlatok
site-changes = Mi változott
site-data = Adatok és kiadások
site-accessibility = Akadálymentesség
site-language = Nyelv
site-display = Megjelenés
site-dark = Sötét színek
site-contrast = Nagy kontraszt
site-feed = Hírcsatorna (Atom)
site-edition = Kiadás: { $date }
site-made = Készült a plustex-analysis { $version } programmal. Adatok: Eurostat és más források, minden dokumentumban megnevezve.

site-search = Keresés
site-search-label = Régió, téma, gyakorlat vagy jelentés keresése
site-search-hint = Minden további szó szűkíti a keresést. A nagybetűk és az ékezetek nem számítanak.
site-search-results = Találatok száma: { $count }
site-search-none = Nincs találat. Próbálja kevesebb szóval vagy csak egy szó elejével.
site-search-script = A kereséshez JavaScript szükséges; minden dokumentum megtalálható az alábbi jegyzékekben.

site-map = Régiók jelentésekkel
site-map-text = Európa NUTS 2 régióinak vázlatos térképe (2013. évi osztályozás), régiónként egy mezővel. Megjelölt régiók száma: { $count }. A térkép melletti jegyzékben ugyanezek a hivatkozások szerepelnek.
site-map-note = NUTS 2 régiónként (2013) egy mező; a távolságoknak és a területeknek nincs jelentésük. Megjelölve: régiók jelentésekkel.
site-partner-regions = Partnerrégiók
site-other-regions = Más régiók
site-see-changes = Minden változás megtekintése

site-region = Régió
site-theme = Téma
site-practice = Jó gyakorlat
site-page = Oldal
site-country = Ország
site-nuts = NUTS 2 kód
site-area = A partner területe
site-partners = PLUSTEX-partnerek
site-from-document = A dokumentumból: { $document }
site-documents = Dokumentumok
site-documents-count = Dokumentumok száma: { $count }
site-read = Olvasás a böngészőben
site-file = { $kind }, { $size }
site-size-kilobytes = { $size } kB
site-size-megabytes = { $size } MB
site-document-failed = Korábbi készítésből: a legutóbbi nem sikerült.
site-data-note = XLSX: minden táblázat és ábra megjegyzésekkel, valamint a hivatalos adatok. CSV: ugyanezek a számok adatcsomagként, programok számára.
site-earlier = Korábbi kiadásokban
site-practices-from = Jó gyakorlatok ebből a régióból
site-practices-of = Jó gyakorlatok ehhez a témához

site-practices-lead = Mit tettek mások a textil- és ruházati ágazatukért, amennyire a forrásokból kiderül. Amit senki sem állapított meg, nyitva marad.
site-practices-count = Leírt gyakorlatok száma: { $count }
site-practice-what = Mi történt
site-practice-problem = A probléma
site-practice-resources = Erőforrások
site-practice-body = Felelős szervezet
site-practice-with = Közreműködők
site-practice-where = Helyszín
site-practice-period = Időszak
site-practice-ongoing = folyamatban
site-practice-evidence = Mit tudni a hatásairól
site-practice-against = Mi szól ellene
site-practice-conditions = Mire épül
site-practice-difficulties = Nehézségek
site-practice-claim = Állítás
site-practice-figure = Szám
site-practice-kind = Fajta
site-practice-source = Forrás
site-practice-english = A leírás egyes részei csak angolul olvashatók.

site-changes-lead = Két kiadás eltérései. Korábbi kiadás: { $before } Jelenlegi kiadás: { $after }
site-changes-first = Ez az első megőrzött kiadás, ezért még nincs mivel összehasonlítani.
site-changes-figures = Megváltozott számok
site-changes-figures-count = Megváltozott számok: { $count }
site-changes-figures-note = Ugyanarra a kérdésre a két kiadás adatai más-más számmal felelnek. Az értékek úgy szerepelnek, ahogyan a dokumentumokban.
site-changes-figures-more = Itt látható: { $shown } / { $count }; a fájlban mind megvan.
site-changes-figures-file = Minden megváltozott szám CSV-fájlban
site-changes-question = Szám
site-changes-before = Korábban
site-changes-after = Most
site-changes-practices = Gyakorlatok
site-changes-practices-count = Új gyakorlatok: { $new }. Már nincs meg: { $gone }. Módosult: { $changed }.
site-changes-documents = Dokumentumok
site-changes-documents-count = Új dokumentumok: { $new }. Már nincs meg: { $gone }. Újra elkészült: { $changed }.
site-changes-new = Új
site-changes-gone = Már nincs meg
site-changes-changed = Módosult
site-changes-vintages = Adatok
site-changes-vintages-none = Minden táblázat az előző kiadásé.
site-changes-table = Táblázat
site-changes-none-used = nem használt

site-data-lead = Az egyes dokumentumok számai, a táblázatok, amelyekből származnak, és a megőrzött kiadások.
site-data-tables = E kiadás táblázatai
site-data-tables-producer = Előállító
site-data-tables-extracted = Letöltés
site-data-tables-licence = Felhasználási engedély
site-data-files = Adatok dokumentumonként
site-data-manifest = Miből készült minden egyes dokumentum, ellenőrző összegekkel (JSON)
site-data-editions = Kiadások
site-data-present = Jelenlegi kiadás
site-data-editions-none = Korábbi kiadás nem maradt meg.

site-question = { $subject ->
    [change] A foglalkoztatottak számának változása
    [usual_persons_move] A foglalkoztatottak számának szokásos évi változása
    [usual_quotient_move] A lokációs hányados szokásos évi változása
    [quotient_interval] Lokációs hányados, 95%-os intervallum
    [median] Az európai régiók mediánja
    [median_change] A foglalkoztatottak számának medián változása
    [rank] Helyezés az európai régiók között
    [ranked] Régiók adattal
    [partner_place] Helyezés a partnerrégiók között
    [partner_total] A partnerrégiók összege
    [partners_known] Partnerrégiók adattal
    [need] Szükséglet
    [need_part] Egy szükséglet mutatója
    [case] Egy gyakorlat melletti érvek
    [cases] Az esetek száma
    [factor] Egy értékelés tényezője
    [record_quality] Egy gyakorlat leírásának minősége
    [strategy_share] Helyzet a stratégiák között
    [shift_part] A foglalkoztatottak számának változásából egy rész
    [resilience] Ellenálló képesség
    [resilience_range] Ellenálló képesség, tartomány
    [option] Egy ágazat közelsége
    [options_check] Az ágazatok közelségének próbája
    [peer] Régiók hasonlósága
    [watched] Követendő szám
    [evidence] Egy gyakorlat leírásának állítása
    [calculation] Számítás alapja
   *[other] Más szám ({ $subject })
}
site-part = { $part ->
    [lower] alsó határ
    [upper] felső határ
    [downturn] visszaesés
    [expected_downturn] várt visszaesés
    [upturn] fellendülés
    [expected_upturn] várt fellendülés
    [resistance] ellenállás
    [recoverability] helyreállás
    [closeness] közelség
    [density] sűrűség
    [location_quotient] lokációs hányados
    [position] helyzet
    [weight] súly
    [compared] összehasonlított régiók
    [reference] viszonyítási érték
    [distance] távolság
    [entries] belépések
    [auc] görbe alatti terület
    [regions] régiók
    [apart] szóródás
    [stability] stabilitás
   *[other] { $name }
}

site-feed-edition = Kiadás: { $date } Dokumentumok száma: { $documents }. Megváltozott számok: { $moved }
site-feed-first = Kiadás: { $date } Dokumentumok száma: { $documents }.

site-statement-lead = A webhely közzétevője azt szeretné, hogy mindenki használhassa, ahogyan az (EU) 2016/2102 irányelv kéri.
site-statement-status = Mennyire akadálymentes a webhely
site-statement-status-text = Az oldalak és a dokumentumok a WCAG 2.2 AA szintje (EN 301 549) szerint készülnek, a PDF-fájlok a PDF/UA-1 szerint is. Az ismert hiányosságok alább szerepelnek, ezért a webhely részben felel meg.
site-statement-gaps = Ismert hiányosságok
site-statement-gap-persons = A webhelyet csak programok vizsgálták; fogyatékossággal élő ember vagy képernyőolvasót nap mint nap használó ember még nem próbálta ki.
site-statement-gap-review = A szövegeket a nyolc nyelv egyikén sem ellenőrizte még anyanyelvi lektor.
site-statement-gap-english = A jó gyakorlatok leírása részben csak angolul olvasható; ezek a részek angolként vannak megjelölve.
site-statement-gap-map = Keskeny képernyőn a térkép mezői kisebbek az ujjbegynél; a térkép melletti jegyzékben ugyanezek a hivatkozások szerepelnek.
site-statement-gap-charts = Sötét színeknél a dokumentumok ábráinak háttere fehér marad; mindegyikhez szöveges leírás és a számait tartalmazó táblázat tartozik.
site-statement-how = Hogyan állapítottuk meg
site-statement-how-text = A program minden módosításakor lefutó próbákkal: axe-core Chromiumban a webhely oldalain, széles és keskeny ablakban, világos, sötét és nagy kontrasztú színekkel, valamint használat csak billentyűzettel; a dokumentumokon HTML- és PDF-ellenőrzőkkel. A programok az akadályoknak csak egy részét találják meg.
site-statement-date = E nyilatkozat és e kiadás kelte: { $date }
site-statement-contact = Akadályok bejelentése
site-statement-contact-text = Akadályokat, vagy ha valamely tartalomra más formában van szüksége, itt jelezheti: { $contact }
site-statement-contact-missing = A közzétevő itt még nem nevezte meg, kinek lehet írni; addig írjon annak a szervezetnek, amelynek címén megnyitotta ezt a webhelyet.
site-statement-enforcement = Ha a válasz nem kielégítő, az (EU) 2016/2102 irányelv betartatásáért felelős szervhez lehet fordulni a közzétevő országában.
