## Regionai, kurie nėra partnerio teritorija, ir regionai, kurių duomenų trūksta.

coverage-other = Visi duomenys yra apie NUTS 2 regioną: { $region } ({ $code }). Tai nėra PLUSTEX partnerio teritorija.
coverage-other-country = Visi duomenys yra apie visą šalį, kuri sudaro vieną NUTS 2 regioną: { $region } ({ $code }). Tai nėra PLUSTEX partnerio teritorija.
comparison-title-beside = { $region } greta savo šalies, PLUSTEX regionų partnerių ir Europos
quotients-title-beside = Tekstilės ir drabužių gamybos specializacija: { $focus } ir PLUSTEX regionai partneriai
quotients-alternative-beside = Surikiuota taškinė tekstilės ir drabužių gamybos lokalizacijos koeficiento { $year } m. diagrama: { $focus } ({ $value }) ir regionai partneriai (skaičius: { $count }). Didžiausias: { $first } ({ $high }); mažiausias: { $last } ({ $low }). Regionų be duomenų: { $missing }.
peers-none-title = Panašių regionų nurodyti negalima
peers-none = { $region }: per daug duomenų, pagal kuriuos lyginami regionai, trūksta arba jie konfidencialūs.
options-unknown-title = Artimų šakų nurodyti negalima
options-unknown = { $region }: duomenų apie tekstilę ar drabužius trūksta arba jie konfidencialūs, todėl negalima pasakyti, ar regionas turi įgūdžių, nuo kurių būtų galima pradėti.
