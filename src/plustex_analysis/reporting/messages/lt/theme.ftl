## Vienos temos ataskaita apie visus regionus partnerius.

theme-kicker = PLUSTEX temos ataskaita
theme-title = { $theme }: regionų partnerių poreikiai ir pasiūla
theme-subtitle = { $pressing ->
    [none] Nė viename regione partneryje poreikis nėra aiškiai virš vidurio; aprašytų praktikų skaičius: { $count }
   *[some] Poreikis aiškiai virš vidurio: { $regions }. Aprašytų praktikų skaičius: { $count }
}
theme-description = Tema „{ $theme }“ PLUSTEX regionuose partneriuose: koks kiekvieno poreikis, kokios geros praktikos jį tenkina, kas kam ir ką galėtų perduoti, ir šios temos susitikimas.
theme-fact-theme = Tema
theme-fact-regions = Lyginami regionai
theme-finding-pressing = { $pressing ->
    [none] Nė viename regione partneryje duomenys nerodo poreikio, kuris būtų aiškiai virš vidurio.
   *[some] Poreikis aiškiai virš vidurio: { $regions }.
}
theme-finding-open = Padėtis vidurio atžvilgiu neaiški: { $regions }.
theme-finding-below = Aiškiai žemiau vidurio: { $regions }.
theme-finding-practices = { $quality ->
    [none] Šios temos aprašytų praktikų skaičius: { $count }. Nė vienos aprašo įvertinimas nėra aiškiai virš vidurio.
   *[some] Šios temos aprašytų praktikų skaičius: { $count }. Aprašo įvertinimas aiškiai virš vidurio: { $titles }.
}
theme-finding-links = { $links ->
    [none] Nė viename regione partneryje jų perėmimas dar nėra gerai pagrįstas: per daug kas nežinoma.
   *[some] Regionai partneriai, kuriuose bent vienos iš jų perėmimas gerai pagrįstas: { $regions }.
}

heading-theme-needs = Kur yra poreikis
heading-theme-practices = Praktikos
heading-theme-links = Kas kam ir ką gali perduoti

theme-needs-title = { $pressing ->
    [none] Nė viename regione poreikis nėra aiškiai virš vidurio
   *[some] Aiškiai virš vidurio: { $regions }
}
theme-needs-subtitle = { $theme }: poreikis nuo 0 iki 100, su intervalu, { $year } m.
theme-indicators-title = Pagal ką nustatytas poreikis
theme-indicators-head = { $indicator } ({ $direction }, { $weight })
theme-indicators-note = Skliaustuose: kas rodo poreikį ir koks svoris; abu yra projekto rengėjų vertinimas.
theme-figures-subtitle = { $year } m. duomenys
theme-practices-intro = Aprašai pasako, kas padaryta ir kokie rezultatai. Vertinama pagal dokumentus: skaitomas aprašas, niekas neapklausiamas. Aprašai, kurių atskirti negalima, pateikti abėcėlės tvarka.
theme-practices-title = Šios temos aprašytos praktikos
theme-practices-subtitle = Aprašo kokybė nuo 0 iki 100, su intervalu
theme-practices-source = Šaltinis: aprašai aplanke data/practices su jų pačių šaltiniais; vertinta pagal dokumentus.
theme-cases-title = { $theme }: kiek pagrįstas kiekvienos praktikos perėmimas
theme-practices-record = Aprašas
theme-practices-place = Iš kur
theme-practice-text = { $title }: { $summary }
theme-links-intro = Sąsaja pagrįsta, kai vienos vietos praktikos perėmimas yra gerai pagrįstas kitoje.
theme-links-none = Pagrįstų sąsajų dar nėra. Lemia tai, kas nežinoma apie sąlygas perimančiuose regionuose.
theme-links-title = { $links ->
    [none] Pagrįstų sąsajų dar nėra
   *[some] Kas galėtų perimti: { $regions }
}
theme-links-subtitle = { $theme }: praktikos, kurių perėmimas gerai pagrįstas, pagal kilmės vietą ir perimantį regioną, { $year } m.
theme-links-alternative = Du linijomis sujungti pavadinimų stulpeliai: kilmės vietos (skaičius: { $donors }) ir perimantys regionai ({ $receivers }). Linijų skaičius: { $count }. Kiekviena linija reiškia bent vieną praktiką, kurios perėmimas gerai pagrįstas; jos išvardytos prie diagramos pridėtoje lentelėje.
theme-links-number = Pagrįstų praktikų skaičius
theme-links-donor = Kilmės vieta
theme-links-receiver = Perimantis regionas
theme-links-practices = Praktikos, kurių perėmimas pagrįstas

theme-all = Visos temos
