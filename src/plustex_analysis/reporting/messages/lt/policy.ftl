## Vieno regiono poreikiai, strategijos, rekomendacijos, pasiūla, planas ir stebėsena.
## Poreikiai ir atitiktys pateikiami nuo 0 iki 100 su intervalu; 50 yra skalės vidurys.

heading-needs = Ko regionui reikia
heading-strategy = Tarp sąnaudų, našumo ir žinių
heading-recommendations = Ką regionas gali perimti
heading-offer = Ką regionas gali pasiūlyti
heading-plan = Veiksmų planas
heading-monitoring = Ką stebėti
heading-reached = Kaip parengtos rekomendacijos

band = { $value } ({ $lower }–{ $upper })
band-unknown = nežinoma
band-only = { $lower }–{ $upper }

needs-intro = { $measured ->
    [peers] Kiekvienos iš šešių PLUSTEX temų poreikis nustatomas pagal regiono vietą tarp struktūra panašių kitų šalių regionų (iš viso { $peers }): 0 reiškia, kad niekur poreikis nėra mažesnis, 100 – kad niekur nėra didesnis. Intervalas rodo, ką duotų kiti svoriai ir trūkstami duomenys.
   *[europe] Kiekvienos iš šešių PLUSTEX temų poreikis nustatomas pagal regiono vietą tarp visų Europos regionų, kurių duomenys yra paskelbti: 0 reiškia, kad niekur poreikis nėra mažesnis, 100 – kad niekur nėra didesnis. Intervalas rodo, ką duotų kiti svoriai ir trūkstami duomenys.
}
needs-priorities = { $set ->
    [yes] Šioms temoms administracija nustatė savo prioritetą, kuris pakeičia tai, ką rodo duomenys: { $themes }.
   *[no] Duomenys nepasako, ko žmonės nori. Savo prioritetų administracija dar nenustatė; kai nustatys, jie pakeis duomenis ir bus atitinkamai pažymėti.
}
needs-pressing = { $theme }: poreikis { $band }, aiškiai virš vidurio. Labiausiai tai rodo: { $parts }.
needs-none-pressing = Nė vienos temos poreikis pagal duomenis nėra aiškiai virš vidurio.
needs-below = Aiškiai žemiau vidurio: { $themes }.
needs-open = Padėtis vidurio atžvilgiu neaiški: { $themes }.
needs-part = { $side ->
    [low] { $indicator } ({ $value }; didesnė reikšmė – { $share } lyginamų regionų)
   *[high] { $indicator } ({ $value }; mažesnė reikšmė – { $share } lyginamų regionų)
}
needs-chart-title = { $pressing ->
    [none] Nė vienos temos poreikis nėra aiškiai virš vidurio
   *[some] Aiškiai virš vidurio: { $themes }
}
needs-chart-subtitle = { $region }: šešių temų poreikis nuo 0 iki 100, su intervalu, { $year } m.
needs-middle = vidurys
needs-alternative = Surikiuota taškinė diagrama su intervalais, nuo 0 iki 100. Eilučių skaičius: { $count }. Didžiausias: { $highest }, { $high }; mažiausias: { $lowest }, { $low }. Visas intervalas virš vidurio (50): { $sure }. Kur intervalai persidengia, skirtumų atskirti negalima. Visi duomenys pateikti prie diagramos pridėtoje lentelėje.
needs-chart-note = Rodiklių kryptys ir svoriai – projekto rengėjų vertinimas; intervalas rodo, ką duotų kiti svoriai.
needs-parts-title = Iš ko susideda poreikiai
needs-parts-subtitle = { $region }, { $year } m. duomenys
needs-parts-indicator = Tema ir rodiklis
needs-parts-value = Reikšmė
needs-parts-place = Vieta (iš 100)
needs-parts-compared = Palyginta
needs-parts-need = Poreikis
needs-parts-weight = Svoris
needs-parts-row = { $theme }: { $indicator }
needs-parts-note = Vieta tarp palygintų: 0 – mažiausia reikšmė, 100 – didžiausia. Kur poreikį rodo maža reikšmė, poreikis yra 100 atėmus vietą. Tik šalių lygmens duomenys lyginami tarp šalių.

strategy-intro = PLUSTEX skyrė tris strategijas: sąnaudų ({ $cost }), našumo ({ $productivity }) ir žinių bei inovacijų ({ $knowledge }). Projektas rėmė trečiąją.
strategy-title = { $lean ->
    [cost] { $year } m.: sektorius arčiau sąnaudų negu kitų strategijų
    [productivity] { $year } m.: sektorius arčiau našumo negu kitų strategijų
    [knowledge] { $year } m.: sektorius arčiau žinių ir inovacijų negu kitų strategijų
    [none] { $year } m.: nė viena strategija aiškiai neišsiskiria
   *[unknown] Sektoriaus vietos nustatyti negalima: trūksta duomenų
}
strategy-subtitle = { $region }: trijų strategijų dalys pagal metus, kiti regionai partneriai { $year } m.
strategy-text = Dalys { $year } m.: sąnaudos { $cost }, našumas { $productivity }, žinios ir inovacijos { $knowledge }; po trečdalį reikštų, kad niekas neišsiskiria.
strategy-move = { $towards ->
    [cost] Nuo { $first } iki { $last } m. sektorius pasislinko link sąnaudų daugiau, negu galėtų paaiškinti kiti svoriai.
    [productivity] Nuo { $first } iki { $last } m. sektorius pasislinko link našumo daugiau, negu galėtų paaiškinti kiti svoriai.
    [knowledge] Nuo { $first } iki { $last } m. sektorius pasislinko link žinių ir inovacijų daugiau, negu galėtų paaiškinti kiti svoriai.
   *[none] Nuo { $first } iki { $last } m. nematyti poslinkio, kurio neduotų kiti svoriai.
}
strategy-missing = Sektoriaus vietos { $year } m. nustatyti negalima, nes trūksta duomenų: { $names }.
strategy-note-shares = Strategijos stiprumas – regiono vietų Europoje pagal jos rodiklius svertinis vidurkis; dalių suma yra 100 %.
strategy-table-title = Kuo remiasi vieta tarp strategijų
strategy-table-subtitle = Rodikliai, kryptys ir svoriai: projekto rengėjų vertinimas
strategy-table-indicator = Strategija ir rodiklis
strategy-table-direction = Ją rodo
strategy-table-weight = Svoris
strategy-table-whose = Duomenys
strategy-direction-high = didelė reikšmė
strategy-direction-low = maža reikšmė
strategy-whose-region = regiono
strategy-whose-country = šalies
strategy-column-year = Metai

recommendations-intro = Kataloge aprašytų praktikų: { $of }; čia siūlomų (abėcėlės tvarka): { $count }. Eilės tvarka nieko nereiškia.
recommendations-firm = { $firm ->
    [all] Visų jų perėmimas yra gerai pagrįstas.
    [some] Kai kurių iš jų perėmimas yra gerai pagrįstas; kitų vertinimas neaiškus, ir tai nurodyta.
   *[none] Nė vienos iš jų perėmimas dar nėra gerai pagrįstas: per daug kas nežinoma. Į šias praktikas verta pasigilinti pirmiausia.
}
recommendations-basis = Kiekvienas vertinimas remiasi keturiais veiksniais: praktikos aprašo rodoma kokybe, vietų struktūros panašumu, tuo, kiek čia įvykdytos jos sąlygos, ir poreikiu. Vertinta tik pagal dokumentus: ekspertai dar neįvertino nė vienos praktikos. Tai, kas nežinoma, išplečia intervalą, bet niekada nevertinama praktikos nenaudai.
recommendation-extent-whole = Perimti visą praktiką.
recommendation-extent-check-first = Perimti visą praktiką, patikrinus toliau nurodytas sąlygas.
recommendation-extent-in-part = Perimti iš dalies: atsisakyti to, kas kitur nepasiteisino arba kam čia trūksta sąlygų, arba tai pakeisti.
recommendation-supported = Perėmimas gerai pagrįstas: devyni vertinimai iš dešimties yra virš vidurio, tarp { $lower } ir { $upper } iš 100.
recommendation-open = Vertinimas neaiškus: devyni vertinimai iš dešimties yra tarp { $lower } ir { $upper } iš 100. Lemia tai, kas nežinoma.
recommendation-need = { $theme }: poreikis { $band }.
recommendation-evidence = { $kind }: { $claim } ({ $strength }).
recommendation-evidence-figure = { $kind }: { $claim }: { $figure } { $unit } ({ $strength }).
recommendation-evidence-figure-year = { $kind }: { $claim }: { $figure } { $unit }, { $year } m. ({ $strength }).
recommendation-no-evidence = Skaityti šaltiniai sėkmės įrodymų nepateikia.
recommendation-similarity = Struktūra artimiausia kilmės vieta: { $place }.
recommendation-quality = Dokumentiniai kriterijai, pagal kuriuos aprašas įvertintas: { $known } iš { $of }; stipriausi: { $criteria }.
recommendation-fact-theme = Tema
recommendation-fact-place = Iš kur
recommendation-fact-body = Kas atsakingas
recommendation-fact-summary = Kas tai yra
recommendation-body = { $name } ({ $type })
recommendation-factor = Veiksnys
recommendation-value = Reikšmė, 0–100
recommendation-from = Pagrindas
recommendation-missing = { $kind }: { $what } – { $state }.
recommendation-missing-figure = { $kind }: { $what } – { $state } ({ $indicator }).
recommendation-missing-none = Nieko: pagal duomenis kiekviena apraše nurodyta sąlyga įvykdyta.
recommendation-conditions-unknown = Apraše sąlygos nenurodytos: reikia paklausti atsakingo subjekto, kuo praktika remiasi.
recommendation-counter-evidence = Kas kitur kalbėjo prieš: { $claim }.
recommendation-place-indicative = Apraše vieta nurodyta tik apytikriai ({ $place }).
recommendation-untranslated = Šios praktikos tekstai yra anglų kalba: jie dar neišversti.

offer-none = Šio regiono praktikų kataloge neaprašyta.
offer-title = { $supported ->
    [none] Šio regiono praktikų perėmimas dar nėra gerai pagrįstas nė viename regione partneryje
   *[some] Regionai partneriai, kuriuose iš čia kilusios praktikos perėmimas gerai pagrįstas: { $regions }
}
offer-subtitle = Regiono praktikos ir kiti regionai partneriai, { $year } m.; regionas: { $region }
offer-practice = Praktika
offer-firm = Pagrįsta
offer-open = Neaišku
offer-against = Argumentai prieš
offer-nobody = nėra
offer-weak-record = kol kas nėra: pirma reikia papildyti aprašą
offer-note = Pagrįsta: devyni vertinimai iš dešimties yra virš vidurio, o aprašo įvertinimas – viduryje arba aukščiau. Argumentai prieš: vertinimai yra žemiau vidurio, esminė sąlyga stipriai riboja arba aprašas pateikia tik sumanymą. Neaišku: visa kita.

plan-intro = Dvejų metų pasiūlymas, parengtas pagal rekomendacijas: pirma – sąlygos, kurių dar niekas nepatikrino, tada – mainai su praktikos vykdytojais, po to – bandymas. Vykdytojai ir mėnesiai yra projekto rengėjų vertinimas; administracija gali juos keisti.
plan-title = Žingsniai mėnesių tvarka
plan-months = { $first }–{ $last } mėn.
step-set-priorities = Nustatyti regiono prioritetus šešioms temoms ir kiekvieną jų pagrįsti.
step-ask-experts = Paprašyti sektoriaus ekspertų įvertinti praktikas pagal projekto vertinimo lapą: { $practices }.
step-check-conditions = Patikrinti vietoje: { $conditions }. Susijusios praktikos: { $practices }.
step-meet-donor = Susitikti su vykdytojais ir pamatyti jų darbą: { $practices }.
step-prepare-conditions = Sukurti arba kuo nors pakeisti trūkstamas sąlygas: { $conditions }. Susijusios praktikos: { $practices }.
step-pilot = Išbandyti mažu mastu ir užrašyti, ką teko keisti: { $practices }.
step-review = Palyginti stebimus duomenis su pradinėmis reikšmėmis ir nuspręsti, kas tęsiama.

monitoring-title = Duomenys, kuriuos verta stebėti perimant praktikas
monitoring-subtitle = { $region }, pradinės reikšmės { $year } m.
monitoring-indicator = Rodiklis
monitoring-baseline = Pradinė reikšmė
monitoring-reference = Pasiekia ketvirtis panašių
monitoring-wanted = Poreikį mažina
monitoring-wanted-up = didėjimas
monitoring-wanted-down = mažėjimas
monitoring-wanted-none = rodo mastą
monitoring-note = Palyginimo reikšmė yra kvartilis tarp struktūra panašių regionų (tarp šalių, jei duomenis turi tik jos). Jei pradinė reikšmė jau geresnė už palyginimo reikšmę, regionas priklauso šiam ketvirčiui. Tai nėra siektina reikšmė: ją gali nustatyti tik administracija. Regionų duomenys kinta lėtai ir dėl daugelio priežasčių; pokytis neįrodo, kad praktika davė naudos.
monitoring-sheet-note = Lapas, kurį galima pildyti ateinančiais metais, yra statistikos priede.

considered-title = Visos katalogo praktikos ir kodėl jos siūlomos arba ne
considered-subtitle = { $region }, { $year } m.; atitiktis nuo 0 iki 100, devyni vertinimai iš dešimties
considered-practice = Praktika
considered-theme = Tema
considered-match = Atitiktis
considered-outcome = Rezultatas
outcome-chosen = siūloma
outcome-own = paties regiono praktika
outcome-veto = esminė sąlyga stipriai riboja
outcome-plan-only = aprašas pateikia sumanymą, dar ne praktiką
outcome-weak-record = aprašo įvertinimas žemiau vidurio
outcome-below = atitiktis tikrai žemiau vidurio
outcome-theme-full = kitos tos pačios temos praktikos pagrįstos tvirčiau
outcome-less-certain = kitos praktikos pagrįstos tvirčiau
outcome-better = { $reason }; labai tikėtina, kad geresnės: { $names }
considered-note = Pirmiausia pasirenkamos praktikos, kurių visas intervalas yra virš 50 (ne daugiau kaip penkios, ne daugiau kaip dvi vienai temai); tada kiekvienai aiškiai reikalingai temai, kuriai nė viena iš jų netinka, – ta, kurios apatinė intervalo riba aukščiausia; pabaigoje, kol iš viso yra trys, – tos, kurių apatinė riba aukščiausia. Intervalai persidengia: tai, kad viena pasirinkta, o kita ne, nereiškia, kad ji geresnė.
considered-veto = Sąlygos dar gali tai pakeisti. Lentelėje neatmestų praktikų, kurių kuri nors sąlyga gali pasirodyti esminė ir čia neįvykdyta, skaičius: { $count }. Intervalai to neapima; nuo to prasideda veiksmų planas.
considered-groups = { $one ->
    [yes] Vien pagal aprašų kokybę praktikų atskirti negalima: jos sudaro vieną grupę.
   *[no] Pagal aprašų kokybę praktikos sudaro grupes, kurias galima atskirti; grupių skaičius: { $groups }.
}
reached-method = Praktikos atitiktis regionui nustatoma dviem būdais: kaip keturių veiksnių geometrinis vidurkis (jei veiksnys lygus 0, viskas lygu 0) ir kaip jų aritmetinis vidurkis (stiprus veiksnys atsveria silpną). Kiekvieno veiksnio reikšmė atsitiktinai ir tolygiai parenkama tarp jo ribų; intervalas apima devynis bandymus iš dešimties abiem būdais.
