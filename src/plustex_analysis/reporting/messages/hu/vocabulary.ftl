## A projekt zárt szólistái: témák, stratégiák, mutatók, feltételek, szereplők. Alanyesetben, felsorolásra készen.

theme-young-entrepreneurship = Fiatal vállalkozók
    .full = Fiatalok vállalkozása és innovatív üzleti modellek
theme-diversification = Diverzifikáció
    .full = Diverzifikáció a minőségi, csúcstechnológiás textíliák és a különleges termékek felé
theme-creativity = Dizájn és kreativitás
    .full = A textil- és ruházati termékek művészeti, formatervezési és kreatív tartalma
theme-clusters = Hálózatok és klaszterek
    .full = Kis- és középvállalkozások hálózatai, klaszterei és nemzetközi jelenléte
theme-eco-innovation = Ökoinnováció
    .full = Ökoinnováció és társadalmi felelősségvállalás
theme-incubation = Inkubáció
    .full = Inkubáció és induló vállalkozások a textil- és ruházati iparban

strategy-cost = Költség
    .text = a termelés áthelyezése olyan országokba, ahol olcsóbb a munkaerő
strategy-productivity = Termelékenység
    .text = az egy főre jutó termelés növelése új technológiával
strategy-knowledge = Tudás és innováció
    .text = a minőségi és különleges termékek piacainak elérése tudással, kommunikációval és innovációval

indicator-young-unemployed = Munkanélküliek a 15–24 éves gazdaságilag aktívak között
indicator-tertiary = Felsőfokú végzettségű 25–64 éves gazdaságilag aktívak
indicator-adult-learning = Oktatásban vagy képzésben részt vevő 25–64 évesek
indicator-digital-services = Programozás és információs szolgáltatás: 1 000 foglalkoztatott lakosra jutó foglalkoztatottak
indicator-research-services = Kutatás-fejlesztési szolgáltatás: 1 000 foglalkoztatott lakosra jutó foglalkoztatottak
indicator-testing-services = Mérnöki tevékenység, műszaki vizsgálat, elemzés: 1 000 foglalkoztatott lakosra jutó foglalkoztatottak
indicator-design-services = Formatervezés, fényképészet és más szakmai szolgáltatás: 1 000 foglalkoztatott lakosra jutó foglalkoztatottak
indicator-advertising = Reklám és piackutatás: 1 000 foglalkoztatott lakosra jutó foglalkoztatottak
indicator-publishing-film = Kiadás, film és hangfelvétel: 1 000 foglalkoztatott lakosra jutó foglalkoztatottak
indicator-management-services = Üzletvezetés és vezetői tanácsadás: 1 000 foglalkoztatott lakosra jutó foglalkoztatottak
indicator-legal-accounting = Jogi és számviteli szolgáltatás: 1 000 foglalkoztatott lakosra jutó foglalkoztatottak
indicator-wholesale = Nagykereskedelem: 1 000 foglalkoztatott lakosra jutó foglalkoztatottak
indicator-recovery = Hulladék gyűjtése, kezelése és visszanyerése: 1 000 foglalkoztatott lakosra jutó foglalkoztatottak
indicator-knowledge-services = Programozás, mérnöki tevékenység, vizsgálat és reklám: 1 000 foglalkoztatott lakosra jutó foglalkoztatottak
indicator-sector-share = Textil- és ruházati ipar: arány a feldolgozóipari foglalkoztatottakon belül
indicator-clothing-share = Ruházati ipar: arány a textil- és ruházati ipari foglalkoztatottakon belül
indicator-unit-size = Egy helyi egységre jutó foglalkoztatottak a textil- és ruházati iparban
indicator-wage = Egy foglalkoztatottra jutó bérek és keresetek a textil- és ruházati iparban
indicator-relative-wage = Egy főre jutó bér a textil- és ruházati iparban, a régió feldolgozóipara = 100
indicator-jobs-change = Textil- és ruházati ipar: a foglalkoztatottak számának változása négy év alatt
indicator-units-change = Textil- és ruházati ipar: a helyi egységek számának változása négy év alatt
indicator-value-added = Egy euró személyi költségre jutó hozzáadott érték a textil- és ruházati iparban, az egész országban
indicator-investment = Egy euró személyi költségre jutó beruházás a textil- és ruházati iparban, az egész országban

unit-per-cent = { $value }%
unit-per-thousand = { $value }‰
unit-persons = { $value } fő
unit-euro = { $value } EUR

condition-institution = Intézmény
condition-funding = Finanszírozás
condition-skills = Készségek
condition-cluster = Ágazati cégek
condition-research = Kutatás
condition-regulation = Szabályok
condition-infrastructure = Épületek és felszerelés
condition-demand = Kereslet
condition-heritage = Örökség
condition-partnership = Partnerek

condition-state-met = teljesül
condition-state-met-figure = egy adat szerint teljesülni látszik
condition-state-uncertain = egy adat szerint akadály lehet
condition-state-constraint = akadályt jelent
condition-state-constraint-figure = egy adat szerint akadály
condition-state-unknown = erről a régió ismerői közül még senki sem nyilatkozott

body-local-authority = helyi önkormányzat
body-regional-authority = regionális hatóság
body-national-authority = országos hatóság
body-development-agency = fejlesztési ügynökség
body-chamber = kereskedelmi kamara
body-business-association = szakmai szövetség
body-cluster = klaszterszervezet
body-research-centre = kutatóközpont
body-university = egyetem
body-cultural-institution = kulturális intézmény
body-social-enterprise = társadalmi vállalkozás
body-charity = jótékonysági szervezet
body-company = vállalat
body-public-company = közvállalat
body-partnership = partnerség
body-statutory-body = törvénnyel létrehozott testület

actor-administration = A régió közigazgatása
actor-managing-authority = A támogatási program irányító hatósága
actor-training-providers = Képző intézmények
actor-business-associations = Szakmai szövetségek és klaszterek
actor-research-bodies = Kutatóközpontok és egyetemek
actor-competent-authorities = A szabályokért felelős hatóságok
actor-owners-of-places = Épületek és felszerelések tulajdonosai
actor-cultural-institutions = Kulturális intézmények
actor-partners-to-be = Lehetséges partnerek
actor-assessors = Az ágazat szakértői

source-evaluation = Értékelés
source-official-statistics = Hivatalos statisztika
source-audited-accounts = Auditált beszámoló
source-scholarly = Tudományos közlemény
source-programme-record = A támogatási program adatlapja
source-monitoring-report = Nyomonkövetési jelentés
source-press = Sajtó
source-own-website = A felelős szervezet honlapja
source-partner-website = Egy partner honlapja
source-reference-work = Kézikönyv
source-unclassified = Egyéb forrás

strength-0 = nincs besorolva
strength-1 = közölt adat, mások nem ellenőrizték
strength-2 = program követte nyomon
strength-3 = hivatalos vagy tudományos
strength-4 = külső értékelés

evidence-result = Eredmény
evidence-output = Kimenet
evidence-input = Ráfordítás
evidence-target = Cél
evidence-context = Háttér

factor-quality = A leírás minősége
factor-similarity = Szerkezeti hasonlóság
factor-conditions = Feltételek itt
factor-need = Szükséglet

reason-documentary = a leírásból; szakértő nem pontozta
reason-documentary-and-expert = a leírásból és szakértők pontjaiból
reason-nearest-donor = legközelebbi származási hely: { $place }
reason-no-place-named = nincs származási hely az osztályozásban
reason-no-figures = túl kevés adat az összehasonlításhoz
reason-own-region = a régió saját gyakorlata
reason-conditions-compared = minden feltétel összehasonlítva
reason-conditions-in-part = { $of } feltételből { $known } összehasonlítva
reason-conditions-unknown = egyetlen feltétel sem volt összehasonlítható
reason-measured-need = { $themes }, adatok alapján
reason-set-priority = { $themes }, a közigazgatás döntése
reason-unknown-need = nincs adat


criterion-policy_hold = Közpolitikai beágyazottság
criterion-means_and_cost = Eszközök és költségek
criterion-independent_sources = Független források
criterion-success_shown = Kimutatott siker
criterion-evidence_strength = A bizonyítékok ereje
criterion-conditions_stated = Megnevezett feltételek és nehézségek
criterion-transfer_record = Eddigi átvételek
