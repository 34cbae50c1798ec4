## Dviejų puslapių pažyma apie vieną regioną.

brief-kicker = PLUSTEX pažyma politikos formuotojams
brief-title = { $direction ->
    [up] { $region }: tekstilės ir drabužių gamyboje dirba daugiau asmenų negu { $base } m.
    [down] { $region }: tekstilės ir drabužių gamyboje dirba mažiau asmenų negu { $base } m.
    [level] { $region }: tekstilės ir drabužių gamyboje dirba beveik tiek pat asmenų kaip { $base } m.
   *[unknown] { $region }: kas žinoma apie tekstilę ir drabužius
}
brief-subtitle = { $pressing ->
    [none] Nė vienos temos poreikis nėra aiškiai didelis; praktikos, į kurias verta pasigilinti: { $count }
   *[some] Didžiausi poreikiai: { $themes }. Siūlomų praktikų skaičius: { $count }
}
brief-description = Du puslapiai apie tekstilę ir drabužius iki { $year } m.; teritorija: { $region }. Kokia sektoriaus padėtis, kurioms politikos temoms reikia dėmesio, kokias geras praktikas galima perimti ir kiek tai patikima.

brief-messages = Trys išvados
brief-jobs-label = Dirbančių asmenų pokytis, { $base }–{ $year } m.
brief-jobs = { $direction ->
    [up] Tekstilės ir drabužių gamyboje { $year } m. dirbo { $persons } asm., daugiau negu { $base } m.
    [down] Tekstilės ir drabužių gamyboje { $year } m. dirbo { $persons } asm., mažiau negu { $base } m.
    [level] Tekstilės ir drabužių gamyboje { $year } m. dirbo { $persons } asm., beveik tiek pat kaip { $base } m.
   *[unknown] Dirbančių tekstilės ir drabužių gamyboje skaičiaus pokyčio nuo { $base } iki { $year } m. nustatyti negalima.
}
brief-jobs-sure = { $certainty ->
    [high] Daugiau kaip dvigubai viršija įprastą metų pokytį ({ $usual }).
    [medium] Viršija įprastą metų pokytį ({ $usual }), bet mažiau negu dvigubai.
    [low] Neviršija įprasto metų pokyčio ({ $usual }).
   *[unknown] Skaičiaus trūksta, jis abejotinas arba eilutė turi trūkį.
}
brief-quotient-label = Lokalizacijos koeficientas, { $year } m.
brief-quotient = { $level ->
    [high] Regionas specializuojasi: sektoriaus dalies apdirbamojoje gamyboje ir jo dalies Europoje santykis – { $quotient }.
    [low] Regionas nesispecializuoja: sektoriaus dalies apdirbamojoje gamyboje ir jo dalies Europoje santykis – { $quotient }.
    [even] Sektoriaus dalis regiono apdirbamojoje gamyboje panaši kaip Europoje.
   *[unknown] Kiek sektorius reiškia, palyginti su Europa, nustatyti negalima.
}
brief-quotient-sure = { $certainty ->
    [high] Įprastas jo metų pokytis ({ $usual }) šios išvados nekeičia.
    [low] Įprastas jo metų pokytis ({ $usual }) galėtų šią išvadą pakeisti.
   *[unknown] Trūksta skaičiaus.
}
brief-need-label = Poreikis: { $theme }
brief-need = { $above ->
    [yes] Iš poreikių, kurie aiškiai viršija lyginamų regionų vidurį, šis yra didžiausias.
   *[no] Didžiausias poreikis iš šešių temų, bet ne aiškiai virš vidurio.
}
brief-need-sure = Su kitais svoriais ir trūkstamais duomenimis: tarp { $lower } ir { $upper } iš 100.
brief-need-unknown = Kurios temos poreikis didžiausias, nustatyti negalima: trūksta duomenų.

brief-practices = Ką regionas gali perimti
brief-practice = { $title } ({ $theme }; { $place }). { $extent } { $support }
brief-practice-firm = Pagrįsta: { $lower }–{ $upper } iš 100.
brief-practice-open = Neaišku: { $lower }–{ $upper } iš 100.
brief-extent-whole = Perimti visą.
brief-extent-check-first = Pirma patikrinti: { $conditions }.
brief-extent-in-part = Iš dalies; pirma patikrinti: { $conditions }.
brief-extent-in-part-only = Iš dalies.
brief-extent-ask = Apraše sąlygos nenurodytos: pirma jų paklausti.
brief-steps = Pirmieji žingsniai
brief-sure = Kiek tai patikima
brief-sure-need = Poreikiai nustatyti pagal regiono vietą tarp { $among ->
    [peers] struktūra panašių regionų
   *[europe] visų Europos regionų
}; kryptys ir svoriai – projekto rengėjų vertinimas.
brief-sure-practices = Praktikos vertintos tik pagal aprašus, be ekspertų. Intervalai apima devynis vertinimus iš dešimties; nežinia juos plečia.
brief-sure-priorities = { $set ->
    [yes] Administracija nustatė savo prioritetus, ir į juos atsižvelgta.
   *[no] Savo prioritetų administracija dar nenustatė.
}
brief-sure-report = Visi duomenys, visos svarstytos praktikos ir pasirinkimo priežastys – šio regiono ataskaitoje.
