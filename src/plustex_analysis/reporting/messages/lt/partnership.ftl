## Partnerystės ataskaita: visų regionų partnerių poreikiai, strategijos, praktikos, sąsajos ir susitikimai.

partnership-kicker = PLUSTEX partnerystės ataskaita
partnership-title = Ko regionai partneriai gali pasimokyti vieni iš kitų
partnership-subtitle = Praktikų: { $count }; regionų: { $regions }; šešios temos: kur yra poreikis, kur perėmimas pagrįstas, kas su kuo galėtų susitikti
partnership-description = Visų PLUSTEX regionų partnerių poreikiai, strategijos, geros praktikos ir susitikimų programa pagal { $year } m. duomenis ir praktikų katalogą.
partnership-finding-needs = { $theme }: poreikis aiškiai virš vidurio; regionai: { $regions }.
partnership-finding-no-needs = Temos, kurių poreikis nė viename regione nėra aiškiai virš vidurio: { $themes }.
partnership-finding-records = { $one ->
    [yes] Vien pagal aprašų kokybę praktikų (skaičius: { $count }) atskirti negalima: jos sudaro vieną grupę.
   *[no] Pagal aprašų kokybę praktikos (skaičius: { $count }) sudaro grupes, kurias galima atskirti; grupių skaičius: { $groups }.
}
partnership-finding-firm = Praktikos, kurių perėmimas gerai pagrįstas bent viename regione partneryje: { $titles }.
partnership-finding-receives-nothing = Regionai, kuriuose joks perėmimas dar nėra gerai pagrįstas: { $regions }.
partnership-finding-weak = Praktikų, kurių aprašą reikia papildyti, kad jas būtų galima siūlyti, skaičius: { $count }.

heading-partnership-needs = Ko reikia kiekvienam regionui
heading-partnership-strategies = Tarp sąnaudų, našumo ir žinių
heading-partnership-practices = Kur perėmimas pagrįstas
heading-partnership-links = Kas kam ir ką gali perduoti
heading-partnership-meetings = Susitikimų programa

partnership-needs-title = Regionų partnerių šešių temų poreikiai
partnership-needs-subtitle = Nuo 0 iki 100, su intervalu, { $year } m.
partnership-strategies-title = { $lean ->
    [none] Nė vienas regionas partneris aiškiai nelinksta prie vienos strategijos
   *[some] Regionai, linkstantys prie vienos strategijos: { $regions }
}
partnership-strategies-subtitle = Trijų strategijų dalys su intervalu, { $year } m.
partnership-lean = Vyrauja
partnership-lean-none = aiškiai nė viena
partnership-lean-unknown = nustatyti negalima
partnership-cases-title = { $firm ->
    [none] Nė vienos praktikos perėmimas dar nėra gerai pagrįstas nė viename regione partneryje
   *[some] Praktikos, kurių perėmimas pagrįstas bent viename regione partneryje: { $count } iš { $of }
}
partnership-cases-subtitle = Kiek pagrįstas praktikos perėmimas, { $year } m.
partnership-case-firm = pagrįsta
partnership-case-open = neaišku
partnership-case-against = prieš
partnership-case-weak-record = aprašas
partnership-case-own = sava
partnership-cases-note = Pagrįsta: devyni vertinimai iš dešimties yra virš vidurio. Neaišku: lemia tai, kas nežinoma. Prieš: vertinimai yra žemiau vidurio arba aprašas pateikia tik sumanymą. Aprašas: jo įvertinimas žemiau vidurio, jį pirma reikia papildyti. Sava: paties regiono praktika.
partnership-cases-alternative = Matrica; praktikos: { $practices }; regionai partneriai: { $regions }. Langeliai „pagrįsta“: { $firm }. Langeliai „neaišku“: { $open }. Kiekvienas langelis turi ženklą ir atspalvį; prie diagramos pridėtoje lentelėje jie įvardyti žodžiais.
partnership-weak = Praktikos, kurių aprašo įvertinimas žemiau vidurio, todėl prieš siūlant apie jas reikia žinoti daugiau: { $names }.
partnership-stubs = Žinomas tik pavadinimas, todėl neįvertinta: { $names }.

meetings-intro = Po vieną susitikimą kiekvienai temai; jie suplanuoti taip, kad kartu duotų kuo daugiau laikantis šių ribų. Vieno regiono rengiami susitikimai: ne daugiau kaip { $hosts }; susitikime rodomos praktikos: ne daugiau kaip { $shown }, iš jų vieno regiono – ne daugiau kaip { $presenter }, svečių – ne daugiau kaip { $guests }; vieno regiono dvišaliai pokalbiai: ne daugiau kaip { $talks }. Skaičiuojama tai, kas tikra: tai, ko niekas nežino, nieko neduoda.
meetings-title = Daugiausia duodanti programa
meetings-subtitle = Rengėjai ir pristatomos praktikos, pagal { $year } m. duomenis
meetings-talks-title = Kas su kuo turėtų kalbėtis
meetings-talks-subtitle = Kiekvieno susitikimo dvišaliai pokalbiai: poros, kurios tikrai turi daugiausia ką viena kitai duoti
meetings-theme = Tema
meetings-host = Rengėjas
meetings-practices = Pristatomos praktikos
meetings-talks = Dvišaliai pokalbiai
meetings-no-talks = nėra porų, kurios tikrai turėtų ką duoti
meetings-pair = { $one } – { $other }
meetings-kept = Pastovumas
meetings-note = Pastovumas: kurioje atsitiktinių bandymų su tuo, kas nežinoma (jų skaičius: { $draws }), dalyje pasirenkamas tas pats rengėjas; kai mažiau negu 50 %, pasirinkimas neaiškus.
calendar-title = Programa ir tikrasis projekto kalendorius
calendar-subtitle = 2012–2014 m. teminių susitikimų rengėjai ir rengėjai pagal programą
calendar-real = Tikrasis rengėjas
calendar-host = { $host } ({ $where })
calendar-planned = Rengėjas pagal programą
calendar-verdict = Pagal tą patį skaičiavimą
calendar-verdict-same = tas pats rengėjas
calendar-verdict-planned = programos rengėjas duoda daugiau devyniuose bandymuose iš dešimties
calendar-verdict-real = tikrasis rengėjas duoda daugiau devyniuose bandymuose iš dešimties
calendar-verdict-open = skirtumo nustatyti negalima
calendar-verdict-no-meeting = šios temos susitikimo nerasta
calendar-no-date = data nerasta
calendar-note = Projektas to žinoti negalėjo: duomenys yra vėlesnių metų, o daug praktikų prasidėjo vėliau. Jis žinojo tai, ko nėra jokioje lentelėje: kas galėjo atvykti, kas norėjo rengti susitikimą ir ko rengėjai norėjo išmokti. Šios serijos susitikimų, kurių nerasta nei tema, nei vieta, skaičius: { $missing }.
calendar-source = Šaltinis: projekto renginiai su puslapiais, kuriuose jie rasti, faile data/partnership.yaml.
