## Kétoldalas szakpolitikai összefoglaló egy régióról.

brief-kicker = PLUSTEX szakpolitikai összefoglaló
brief-title = { $direction ->
    [up] { $region }: több munkahely a textil- és ruházati iparban, mint a { $base }. évben
    [down] { $region }: kevesebb munkahely a textil- és ruházati iparban, mint a { $base }. évben
    [level] { $region }: nagyjából annyi munkahely a textil- és ruházati iparban, mint a { $base }. évben
   *[unknown] { $region }: mi mondható el a textil- és ruházati iparról
}
brief-subtitle = { $pressing ->
    [none] Egyetlen téma szükséglete sem egyértelműen sürgető; vizsgálatra érdemes gyakorlatok: { $count }
   *[some] Sürgető: { $themes }. Javasolt gyakorlatok: { $count }
}
brief-description = { $region }: két oldal a textil- és ruházati iparról, az adatok záró éve: { $year }. Hol áll az ágazat, mely témák igényelnek figyelmet, mely jó gyakorlatok vehetők át, és mennyire biztos mindez.

brief-messages = Három üzenet
brief-jobs-label = A foglalkoztatottak számának változása, { $base }–{ $year }
brief-jobs = { $direction ->
    [up] Foglalkoztatottak a textil- és ruházati iparban a { $year }. évben: { $persons } fő, több, mint a { $base }. évben.
    [down] Foglalkoztatottak a textil- és ruházati iparban a { $year }. évben: { $persons } fő, kevesebb, mint a { $base }. évben.
    [level] Foglalkoztatottak a textil- és ruházati iparban a { $year }. évben: { $persons } fő, nagyjából annyi, mint a { $base }. évben.
   *[unknown] Nem állapítható meg, hogyan változott a textil- és ruházati iparban foglalkoztatottak száma { $base } és { $year } között.
}
brief-jobs-sure = { $certainty ->
    [high] A változás több mint kétszerese annak, amennyit az adat egy év alatt szokásosan mozog ({ $usual }).
    [medium] A változás nagyobb annál, amennyit az adat egy év alatt szokásosan mozog ({ $usual }), de nem éri el a kétszeresét.
    [low] A változás nem nagyobb annál, amennyit az adat egy év alatt szokásosan mozog ({ $usual }).
   *[unknown] Egy adat hiányzik vagy kétséges, vagy törés van az idősorban.
}
brief-quotient-label = Lokációs hányados, { $year }
brief-quotient = { $level ->
    [high] A régió szakosodott: feldolgozóiparán belül az ágazat súlya nagyobb, mint Európában (a két súly aránya: { $quotient }).
    [low] A régió nem szakosodott: feldolgozóiparán belül az ágazat súlya kisebb, mint Európában (a két súly aránya: { $quotient }).
    [even] A régió feldolgozóiparán belül az ágazat súlya nagyjából akkora, mint Európában.
   *[unknown] Nem állapítható meg, mekkora az ágazat súlya Európához képest.
}
brief-quotient-sure = { $certainty ->
    [high] A hányados szokásos éves mozgása ({ $usual }) ezt nem érinti.
    [low] A hányados szokásos éves mozgása ({ $usual }) ezt megváltoztathatja.
   *[unknown] Egy adat hiányzik.
}
brief-need-label = Szükséglet: { $theme }
brief-need = { $above ->
    [yes] Az összehasonlított régiók közepe felett egyértelműen elhelyezkedő szükségletek közül ez a legnagyobb.
   *[no] A hat téma közül ebben a legnagyobb a szükséglet, de nem egyértelműen a közép felett.
}
brief-need-sure = Más súlyokkal és a hiányzó adatokkal { $lower } és { $upper } között van a 100-as skálán.
brief-need-unknown = Nem állapítható meg, melyik témára van a legnagyobb szükség: hiányoznak adatok.

brief-practices = Mit vehet át a régió
brief-practice = { $title } ({ $theme }; { $place }). { $extent } { $support }
brief-practice-firm = Jól alátámasztott: { $lower }–{ $upper } a 100-as skálán.
brief-practice-open = Nyitott kérdés: { $lower }–{ $upper } a 100-as skálán.
brief-extent-whole = Egészében átvehető.
brief-extent-check-first = Előbb vizsgálandó: { $conditions }.
brief-extent-in-part = Részben; előbb vizsgálandó: { $conditions }.
brief-extent-in-part-only = Részben.
brief-extent-ask = A leírás nem nevez meg feltételeket: előbb ezeket kell megkérdezni.
brief-steps = Első lépések
brief-sure = Mennyire biztos mindez
brief-sure-need = A szükségleteket a régió helyzete mutatja { $among ->
    [peers] a hasonló szerkezetű régiók között
   *[europe] Európa összes régiója között
}; az irányok és a súlyok a projekt megítélése.
brief-sure-practices = A gyakorlatokat csak a leírásuk alapján értékeltük; szakértő még egyet sem pontozott. Az intervallumok tíz számításból kilencet tartalmaznak; ami nem ismert, szélesíti őket.
brief-sure-priorities = { $set ->
    [yes] A közigazgatás saját prioritásokat határozott meg, és ezek számítanak.
   *[no] A közigazgatás még nem határozott meg saját prioritást.
}
brief-sure-report = Minden adat, minden vizsgált gyakorlat és minden választás indoka a régió szakpolitikai jelentésében található.
