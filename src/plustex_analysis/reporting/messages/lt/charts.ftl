## Ką diagramos sako žodžiais: alternatyvūs tekstai iš nubraižytų duomenų, ženklų paaiškinimai, kaip skaityti diagramą.
## Pavadinimai rašomi vardininku; skaičiai eina po dvitaškio, todėl tinka bet koks skaičius.

alt-table = Duomenys pateikti prie diagramos pridėtoje lentelėje.
alt-interval = { $value } (intervalas nuo { $lower } iki { $upper })
alt-named = { $name }: { $value }
alt-highest = Didžiausia reikšmė: { $name }, { $value }.
alt-lowest = Mažiausia reikšmė: { $name }, { $value }.
alt-focus = { $name }: { $value }.
alt-missing = { $names ->
    [none] Duomenų netrūksta.
   *[other] Be duomenų ({ $count }): { $names }.
}
alt-years-missing = { $years ->
    [none] Netrūksta nė vienų metų.
   *[other] Metai be duomenų: { $years }.
}
alt-apart = { $apart ->
    [all] Intervalai nepersidengia, todėl eilės tvarka patikima.
    [ends] Didžiausią ir mažiausią reikšmę galima atskirti; gretimų reikšmių intervalai persidengia.
    [none] Didžiausios ir mažiausios reikšmės intervalai persidengia: jų negalima atskirti.
   *[unknown] Be intervalų negalima pasakyti, kurie skirtumai patikimi.
}

alt-dots = Surikiuota taškinė diagrama, eilučių skaičius: { $count }.
alt-lines = Linijinė diagrama, { $first }–{ $last } m., linijų skaičius: { $count }.
alt-multiples = Mažos linijinės diagramos ta pačia skale, { $first }–{ $last } m., regionų skaičius: { $count }.
alt-line = { $name }: { $first } m. – { $start }, { $last } m. – { $end }.
alt-bars = Pokyčio dalių stulpelinė diagrama, eilučių skaičius: { $count }; dalys: { $parts }.
alt-slope = Nuolydžių diagrama, { $first } ir { $last } m., eilučių skaičius: { $count }.
alt-slope-most = Didžiausias augimas arba mažiausias kritimas: { $up } ({ $rise }); didžiausias kritimas arba mažiausias augimas: { $down } ({ $fall }).

alt-ternary = Trikampė diagrama, { $first }–{ $last } m., regionas: { $name }; viršūnės: { $corners }.
alt-ternary-never = Nė vieneri metai neturi vietos.
alt-ternary-moved = { $moved ->
    [yes] Pirmųjų ir paskutinių metų intervalai atskiri: { $corners }.
   *[no] Pirmųjų ir paskutinių metų intervalai persidengia: negalima pasakyti, ar vieta pasikeitė.
}
alt-furthest = Iš kitų regionų arčiausiai viršūnės „{ $corner }“: { $name } ({ $value }).

alt-matrix = Matrica; eilutės (praktikos): { $rows }; stulpeliai: { $columns }.
alt-states = Visi langeliai: { $states }.
alt-most = Daugiausia langelių „{ $state }“: { $most } ({ $high }); mažiausiai: { $fewest } ({ $low }).
alt-factors = Taškai su intervalais stulpeliuose, skalė nuo { $low } iki { $high }; eilutės (praktikos): { $rows }.
alt-factor = { $factor }: nuo { $low } iki { $high }, daugiausia: { $first }; nežinoma: { $missing }.

alt-needs = Taškai su intervalais: kiekvienos temos poreikis skalėje nuo { $low } iki { $high }, temų skaičius: { $count }.
alt-foremost = Pagal intervalus didžiausias poreikis gali būti: { $names }.
alt-set = Nustatė administracija: { $names }.

alt-network = Linijos nuo praktikų turinčių regionų (skaičius: { $donors }) iki galinčių jas perimti (skaičius: { $receivers }). Pagrįstos sąsajos: { $supported }; nubraižytos neaiškios sąsajos: { $open }.
alt-network-most = Daugiausia pagrįstų sąsajų – davėjas: { $donor } ({ $given }); gavėjas: { $receiver } ({ $taken }).
alt-network-none = Pagrįstų sąsajų nėra.

alt-tiles = Scheminis žemėlapis: kiekvienam NUTS 2 regionui po langelį, be mastelio. Su duomenimis: { $known }; be duomenų: { $missing }.

state-supported = Pagrįsta
state-likely = Tikėtina
state-open = Neaišku
state-disagree = Du vertinimai nesutampa
state-below = Nepagrįsta
state-vetoed = Atmesta dėl sąlygos
state-own = Paties regiono praktika
state-unknown = Nežinoma

tiles-schematic = schema: kiekvienam NUTS 2 regionui po langelį, išdėstyta apytikriai kaip žemėlapyje
tiles-missing = Nėra duomenų
tiles-partner = Regionas partneris

note-ternary = Kiekvienas taškas rodo tris dalis, kurios kartu sudaro 100 procentų: kuo arčiau viršūnės, tuo didesnė ta dalis. Kryželis žymi vidurį, kur niekas neišsiskiria. Metų su tuščiaviduriu tašku nuo vidurio atskirti negalima. Nuspalvinti plotai: kur gali būti pirmieji ir paskutiniai metai.
note-factors = Taškai: reikšmė; juostos: tarp kokių ribų ji yra. Punktyras: nežinoma, todėl įmanoma viskas.
note-needs = Juostos: tarp kokių ribų yra poreikis, kai svoriai skiriasi ir trūksta duomenų. Pilni taškai: temos, kurių poreikis gali būti didžiausias; tuščiaviduriai taškai: kitų poreikis tikrai didesnis. Rombai: nustatė administracija.
note-network = Ištisinės linijos: pagrįstos sąsajos, kuo storesnės, tuo daugiau praktikų. Taškinės linijos: neaiškios sąsajos, nes kai kas nežinoma.
