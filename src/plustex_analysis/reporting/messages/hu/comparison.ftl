## Az összes partnerrégió összehasonlítása.

comparison-kicker = PLUSTEX összehasonlító elemzés
comparison-report-title = Textil-, ruházati és bőripar a partnerrégiókban
comparison-report-subtitle = { $count } régió összevetése, { $base }–{ $year }
comparison-description = A PLUSTEX partnerrégióinak textil-, ruházati és bőripara az Eurostat szerkezeti vállalkozásstatisztikája alapján; az adatok záró éve: { $year }.
fact-regions = Régiók

tile-all-persons = Foglalkoztatottak a textil- és ruházati iparban
tile-all-persons-note = Összesen { $regions } partnerrégióban
tile-all-europe = Részesedés az európai összesenből
tile-all-europe-note = Országok adattal: { $countries }
tile-all-units = Helyi egységek a textil- és ruházati iparban
tile-all-units-note = Összesen { $regions } partnerrégióban
tile-all-top = Legmagasabb lokációs hányados

all-up = A textil- és ruházati iparban foglalkoztatottak száma { $base } és { $year } között nőtt: { $names }.
all-down = A textil- és ruházati iparban foglalkoztatottak száma { $base } és { $year } között csökkent: { $names }.
all-level = A foglalkoztatottak száma { $base } és { $year } között nagyjából változatlan maradt: { $names }.
all-unknown = A { $base } és { $year } közötti változás nem állapítható meg, mert egy adat hiányzik vagy kétséges: { $names }.
all-range = A változás két szélső értéke: { $most } ({ $best }) és { $least } ({ $worst }).
all-specialised = A textil- és ruházati iparra szakosodott régiók (a lokációs hányados legalább 1,25), a leginkább szakosodottól kezdve: { $names }.

heading-specialisation = Szakosodás
heading-size = Méret és változás
heading-branches = Ágazatok és évek

all-table-title = A partnerrégiók azonos mutatók szerint
all-branches-title = Foglalkoztatottak ágazatonként
all-branches-subtitle = Foglalkoztatottak száma (fő), { $year }
all-years-title = Textil- és ruházati ipar évenként
all-years-note = A közzétett, de kétséges adat változatlan formában szerepel; az egyes régiók jelentései külön megnevezik.

heading-analysis = A változás okai és a hasonló régiók

all-since = Kezdőév
all-shift-title = A változások összetevői
all-shift-subtitle = Textil- és ruházati ipar: a foglalkoztatottak számának változása és összetevői; kezdőév: { $base } vagy az első megbízható adat éve, záró év: { $year }
all-shift-note = Az összetevők összege a változás. A feldolgozóipar egészének növekedése és az ágazat növekedése azokra az európai országokra vonatkozik, amelyek minden szükséges adatot közzétesznek; a fennmaradó rész a régió sajátossága.
all-resilience-title = Hogyan vészelték át a régiók a visszaesést
all-resilience-subtitle = Textil- és ruházati ipar: a változás az ágazatok alapján várthoz képest, { $first }–{ $trough } és { $trough }–{ $last }
all-resilience-note = 0: a várakozás szerint, 0 felett: annál jobb, −0,5: a várt változás felével elmarad tőle. (1) és (2): az a tartomány, amelyet egy évvel eltolt fordulópontok adnának; ahol ez mindkét előjelet magában foglalja, ott különbség nem állapítható meg.
all-relatives-title = Hasonló régiók, közeli ágazatok
all-relatives-subtitle = Szerkezetükben hasonló régiók más országokban, helyezésük stabilitásával, valamint a textilipari készségekhez közeli ágazatok, { $year }
all-peers = Szerkezetében legközelebbi (stabilitás)
all-peer = { $name } ({ $stability })
all-options = A textilipari készségekhez közeli ágazatok
all-no-skills = nincs szakosodás a textil- vagy ruházati iparra
all-relatives-note = Stabilitás: 1 000 másik súlyrendszer mekkora részében marad a régió a hat legközelebbi között. Az ágazatok közelsége a régiók szakosodásából számított érték; hogy mennyire jelzi előre az új ágazatok megjelenését, arról az egyes régiók jelentései szólnak.
