## A partnerség jelentése: az összes partnerrégió szükségletei, stratégiái, gyakorlatai, kapcsolatai és találkozói.

partnership-kicker = PLUSTEX partnerségi jelentés
partnership-title = Mit tanulhatnak egymástól a partnerrégiók
partnership-subtitle = Gyakorlatok: { $count }; régiók: { $regions }; hat téma: hol van szükség, kinek alátámasztott az átvétel, ki kivel találkozhatna
partnership-description = Az összes PLUSTEX-partnerrégió szükségletei, stratégiái, jó gyakorlatai és találkozóinak programja a gyakorlatok katalógusa és a következő év adatai alapján: { $year }.
partnership-finding-needs = { $theme }: a szükséglet egyértelműen a közép felett – { $regions }.
partnership-finding-no-needs = A következő témákban egyetlen régió sem mutat egyértelműen a közép feletti szükségletet: { $themes }.
partnership-finding-records = { $one ->
    [yes] Pusztán a leírásuk minősége alapján a gyakorlatok (szám: { $count }) nem különböztethetők meg: egyetlen csoportot alkotnak.
   *[no] A leírásuk minősége alapján a gyakorlatok (szám: { $count }) megkülönböztethető csoportokat alkotnak; a csoportok száma: { $groups }.
}
partnership-finding-firm = Gyakorlatok, amelyeknek átvétele legalább egy partnerrégióban jól alátámasztott: { $titles }.
partnership-finding-receives-nothing = Régiók, amelyek számára még egyetlen gyakorlat átvétele sem alátámasztott: { $regions }.
partnership-finding-weak = Azon gyakorlatok száma, amelyeknek leírásában előbb többnek kell szerepelnie, mielőtt javasolhatók: { $count }.

heading-partnership-needs = Mire van szükségük a régióknak
heading-partnership-strategies = Költség, termelékenység és tudás között
heading-partnership-practices = Kinek alátámasztott az átvétel
heading-partnership-links = Ki mit adhat kinek
heading-partnership-meetings = A találkozók programja

partnership-needs-title = A partnerrégiók szükségletei a hat témában
partnership-needs-subtitle = 0 és 100 között, intervallummal, { $year }
partnership-strategies-title = { $lean ->
    [none] Egyetlen partnerrégió sem hajlik egyértelműen egy stratégia felé
   *[some] Egy stratégia felé hajló régiók: { $regions }
}
partnership-strategies-subtitle = A három stratégia aránya, intervallummal, { $year }
partnership-lean = Amerre hajlik
partnership-lean-none = egyértelműen sehová
partnership-lean-unknown = nem állapítható meg
partnership-cases-title = { $firm ->
    [none] Egyetlen gyakorlat átvétele sem alátámasztott egyik partnerrégióban sem
   *[some] { $of } gyakorlatból { $count } átvétele alátámasztott legalább egy partnerrégióban
}
partnership-cases-subtitle = Mennyire alátámasztott egy gyakorlat átvétele, { $year }
partnership-case-firm = alátámasztott
partnership-case-open = nyitott
partnership-case-against = ellene
partnership-case-weak-record = leírás
partnership-case-own = saját
partnership-cases-note = Alátámasztott: tíz számításból kilenc a közép felett van. Nyitott: az dönt, ami nem ismert. Ellene: a számítások a közép alatt vannak, vagy a leírás csak tervről szól. Leírás: pontszáma a közép alatt van, előbb többet kell mondania. Saját: a régió saját gyakorlata.
partnership-cases-alternative = Mátrix; gyakorlatok: { $practices }; partnerrégiók: { $regions }. Alátámasztott esetek: { $firm }. Nyitott esetek: { $open }. Minden cellának jele és árnyalata van; az ábrához tartozó táblázat szavakkal nevezi meg őket.
partnership-weak = Gyakorlatok, amelyeknek leírása a közép alatti pontszámú, így többet kell tudni róluk, mielőtt javasolhatók: { $names }.
partnership-stubs = Csak név szerint ismert, ezért nem értékelt gyakorlatok: { $names }.

meetings-intro = Témánként egy találkozó, úgy tervezve, hogy együtt a legtöbbet hozzák a következő korlátok mellett: egy régió által rendezett találkozók – legfeljebb { $hosts }; egy találkozón bemutatott gyakorlatok – legfeljebb { $shown }, ebből egy régiótól legfeljebb { $presenter }, vendégektől legfeljebb { $guests }; egy régió kétoldalú megbeszélései – legfeljebb { $talks }. Az számít, ami biztos: amit senki sem tud, az nem hoz semmit.
meetings-title = A legtöbbet hozó program
meetings-subtitle = Házigazdák és bemutatandó gyakorlatok, adatok: { $year }
meetings-talks-title = Kinek kivel érdemes beszélnie
meetings-talks-subtitle = Kétoldalú megbeszélések az egyes találkozókon: azok a párok, amelyek biztosan a legtöbbet adhatják egymásnak
meetings-theme = Téma
meetings-host = Házigazda
meetings-practices = Bemutatandó gyakorlatok
meetings-talks = Kétoldalú megbeszélések
meetings-no-talks = nincs olyan pár, amely biztosan adhat valamit
meetings-pair = { $one } – { $other }
meetings-kept = Házigazda marad
meetings-note = Házigazda marad: a nem ismert tényezőket { $draws } alkalommal sorsolva milyen arányban adódik ugyanaz a házigazda; 50% alatt a választás nyitott.
calendar-title = A program és a projekt tényleges naptára
calendar-subtitle = A 2012 és 2014 közötti tematikus találkozók házigazdái és a program szerinti házigazdák
calendar-real = Tényleges házigazda
calendar-host = { $host } ({ $where })
calendar-planned = Házigazda a program szerint
calendar-verdict = Ugyanazzal a számítással
calendar-verdict-same = ugyanaz a házigazda
calendar-verdict-planned = a program házigazdája tíz sorsolásból kilencben többet hoz
calendar-verdict-real = a tényleges házigazda tíz sorsolásból kilencben többet hoz
calendar-verdict-open = nem állapítható meg különbség
calendar-verdict-no-meeting = nincs ismert találkozó erről a témáról
calendar-no-date = nincs ismert időpont
calendar-note = A projekt ezt nem tudhatta: az adatok egy későbbi évből valók, és sok gyakorlat később indult. Tudta viszont azt, ami egyetlen táblázatban sincs benne: ki utazhat, ki szeretne házigazda lenni, mit szeretnének tanulni a házigazdák. A sorozat azon találkozóinak száma, amelyeknek sem témája, sem helye nem ismert: { $missing }.
calendar-source = Forrás: a projekt saját eseményei, az oldalakkal együtt, ahol szerepeltek; data/partnership.yaml.
