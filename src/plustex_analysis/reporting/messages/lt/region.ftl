## Vieno regiono ataskaita.

region-kicker = PLUSTEX ataskaita politikos formuotojams
region-title = { $region }: tekstilės, drabužių ir odos pramonė
region-subtitle = { $direction ->
    [up] Tekstilės ir drabužių gamyboje { $year } m. dirbančių asmenų skaičius – { $persons } ({ $change } didesnis negu { $base } m.)
    [down] Tekstilės ir drabužių gamyboje { $year } m. dirbančių asmenų skaičius – { $persons } ({ $change } mažesnis negu { $base } m.)
    [level] Tekstilės ir drabužių gamyboje { $year } m. dirbančių asmenų skaičius – { $persons } (beveik toks pat kaip { $base } m.)
   *[unknown] Dirbantys asmenys, vietos vienetai ir darbo užmokestis iki { $year } m.
}
region-description = Dirbantys asmenys, vietos vienetai, darbo užmokestis ir specializacija tekstilės, drabužių ir odos pramonėje iki { $year } m.; teritorija: { $region }. Pagal Eurostato verslo struktūros statistiką.
fact-region = Duomenų teritorija
fact-region-text = { $region } (NUTS 2 regionas { $code }), { $country }
fact-partner = PLUSTEX partneriai šioje teritorijoje
fact-review = Apie tekstą

tile-persons = Dirbantys asmenys, tekstilė ir drabužiai
tile-persons-note = { $known ->
    [yes] { $change } nuo { $base } m.
   *[no] Pokytis nuo { $base } m.: nenurodytas
}
tile-share = Dalis apdirbamojoje gamyboje
tile-share-note = { $country }: { $share }
tile-quotient = Lokalizacijos koeficientas
tile-quotient-note = { $place } vieta iš { $of } tarp Europos regionų
tile-wages = Metinis užmokestis asmeniui (EUR)
tile-wages-note = Visa apdirbamoji gamyba: { $wages }

finding-size = { $known ->
    [yes] { $region }: { $year } m. tekstilės ir drabužių gamyboje dirbančių asmenų skaičius buvo { $persons }, tai yra { $share } visų apdirbamojoje gamyboje dirbančių asmenų.
   *[no] { $region }: { $year } m. tekstilės ir drabužių gamyboje dirbančių asmenų skaičius nepaskelbtas.
}
finding-change = { $direction ->
    [up] Nuo { $base } iki { $year } m. tekstilės ir drabužių gamyboje dirbančių asmenų skaičius padidėjo { $change }.
    [down] Nuo { $base } iki { $year } m. tekstilės ir drabužių gamyboje dirbančių asmenų skaičius sumažėjo { $change }.
    [level] Nuo { $base } iki { $year } m. tekstilės ir drabužių gamyboje dirbančių asmenų skaičius beveik nepakito.
   *[unknown] Kaip nuo { $base } iki { $year } m. keitėsi tekstilės ir drabužių gamyboje dirbančių asmenų skaičius, nustatyti negalima: reikiamo skaičiaus trūksta arba jis abejotinas.
} { $all ->
    [up] Visoje regiono apdirbamojoje gamyboje dirbančių asmenų skaičius padidėjo { $allchange }.
    [down] Visoje regiono apdirbamojoje gamyboje dirbančių asmenų skaičius sumažėjo { $allchange }.
    [level] Visoje regiono apdirbamojoje gamyboje dirbančių asmenų skaičius beveik nepakito.
   *[unknown] Apie visą regiono apdirbamąją gamybą reikiamo skaičiaus trūksta.
}
finding-branches = Pokytis nuo { $base } m. pagal šakas: tekstilė ({ $textiles }), drabužiai ({ $clothing }), oda ir odos dirbiniai ({ $leather }).
finding-break = Laiko eilutėje yra trūkis ({ $years } m.): jį apimantis pokytis yra tik orientacinis.
finding-quotient = { $level ->
    [high] Regionas specializuojasi: tekstilės ir drabužių gamybos dalies jo apdirbamojoje gamyboje ir tokios pat dalies visose Europos šalyse, kurių duomenys yra paskelbti (iš viso { $countries }), santykis yra { $quotient }.
    [low] Regionas nesispecializuoja: tekstilės ir drabužių gamybos dalies jo apdirbamojoje gamyboje ir tokios pat dalies visose Europos šalyse, kurių duomenys yra paskelbti (iš viso { $countries }), santykis yra { $quotient }.
   *[even] Tekstilės ir drabužių gamybos dalis regiono apdirbamojoje gamyboje yra panaši kaip visose Europos šalyse, kurių duomenys yra paskelbti (iš viso { $countries }); lokalizacijos koeficientas – { $quotient }.
}
finding-rank = { $region }: tarp Europos NUTS 2 regionų, kurių duomenys yra paskelbti, { $place } vieta iš { $of } pagal lokalizacijos koeficientą ir { $sizeplace } vieta iš { $sizeof } pagal dirbančių asmenų skaičių.

heading-today = Sektorius šiandien
heading-change = Kaip sektorius keitėsi
heading-comparison = Regionas, palyginti su kitais
heading-before-use = Prieš naudojant duomenis

structure-title = { $region }: šakos skaičiais
structure-subtitle = Visi vietos vienetai, { $year } m.
structure-note = C sekcija: apdirbamoji gamyba. Lokalizacijos koeficientas: šakos dalis regiono apdirbamojoje gamyboje, padalyta iš jos dalies Europos šalyse (iš viso { $countries }); 1 reiškia tą patį kaip visur. Darbo užmokestis padalytas iš visų dirbančių asmenų, įskaitant savininkus, skaičiaus.
missing-note = { $sign } reiškia, kad skaičius nepaskelbtas arba kad trūksta skaičiaus, kurio reikia jam apskaičiuoti.

trend-title = { $direction ->
    [up] Tekstilės ir drabužių gamyboje dirbančių asmenų skaičius nuo { $base } iki { $year } m. padidėjo { $change }
    [down] Tekstilės ir drabužių gamyboje dirbančių asmenų skaičius nuo { $base } iki { $year } m. sumažėjo { $change }
    [level] Tekstilės ir drabužių gamyboje dirbančių asmenų skaičius { $base } ir { $year } m. buvo beveik toks pat
   *[unknown] Dirbantys asmenys pagal šakas, kiek duomenų paskelbta
}
trend-subtitle = Dirbantys asmenys pagal šakas, { $region }, { $first }–{ $last } m.
trend-note = Neužpildyti ženklai: skaičius paskelbtas su žyma arba yra abejotinas; žr. lentelę pagal metus.
trend-alternative = Linijinė dirbančių asmenų skaičiaus pagal šakas diagrama nuo { $first } iki { $last } m.; teritorija: { $region }. { $details }
trend-line = { $missing ->
    [none] { $industry }: nuo { $start } ({ $first } m.) iki { $end } ({ $last } m.).
   *[other] { $industry }: nuo { $start } ({ $first } m.) iki { $end } ({ $last } m.); metų be duomenų: { $missing }.
}
trend-line-empty = { $industry }: nėra duomenų.

years-title = { $region }: dirbantys asmenys pagal metus
years-subtitle = Dirbančių asmenų skaičius, { $first }–{ $last } m.

comparison-title = { $region } greta savo šalies, kitų regionų partnerių ir Europos
comparison-subtitle = Tekstilė ir drabužiai kartu, { $year } m.
comparison-median = Europos regionų mediana (su duomenimis bent { $regions })
comparison-note = Mediana apskaičiuota iš visų NUTS 2 regionų, kurių duomenys yra paskelbti, kiekvienam stulpeliui atskirai. C sekcija: apdirbamoji gamyba. Regionų duomenyse vietos vienetai skaičiuojami ten, kur jie yra, nepaisant įmonės buveinės.

quotients-title = { $place ->
    [none] Kiek regionai partneriai specializuojasi tekstilės ir drabužių gamyboje
   *[other] { $focus }: { $place } vieta iš { $of } tarp regionų partnerių pagal specializaciją
}
quotients-title-all = Labiausiai iš regionų partnerių specializuojasi { $first }, mažiausiai – { $last }
quotients-subtitle = Tekstilės ir drabužių gamybos lokalizacijos koeficientas apdirbamojoje gamyboje, dirbantys asmenys, { $year } m.
quotients-reference = Šalys ({ $countries }) = 1
quotients-alternative = Surikiuota taškinė tekstilės ir drabužių gamybos lokalizacijos koeficiento { $year } m. diagrama; regionų partnerių skaičius: { $count }. Didžiausias: { $first } ({ $high }); mažiausias: { $last } ({ $low }). { $focus ->
    [none] {""}
   *[other] { $focus }: { $value }.
} { $missing ->
    [none] Netrūksta nė vieno regiono.
   *[other] Regionų be duomenų: { $missing }.
}

coverage-title = Apie kurią teritoriją yra duomenys
coverage-territory = Partnerio teritorija yra visas NUTS 2 regionas: { $region } ({ $code }).
coverage-region = { $territory }: apie pačią partnerio teritoriją regioninių duomenų neskelbiama. Visi duomenys yra apie NUTS 2 regioną, kuriam ji priklauso: { $region } ({ $code }).
coverage-country = { $territory }: apie pačią partnerio teritoriją regioninių duomenų neskelbiama. Visi duomenys yra apie visą šalį, kuri sudaro vieną NUTS 2 regioną: { $region } ({ $code }).
coverage-share = NUTS 3 vienetuose, kuriuose yra partnerio teritorija ({ $units }), { $year } m. gyveno { $share } šio regiono gyventojų.
coverage-units = Regionų duomenyse skaičiuojami asmenys, dirbantys vietos vienetuose: regione esančiose gamyklose, dirbtuvėse ir biuruose. Nacionaliniai įmonių duomenys nuo jų skiriasi.
gaps-title = Ko trūksta arba kas abejotina
gaps-none = Nieko: visi { $first }–{ $last } m. duomenys apie dirbančius asmenis, vietos vienetus ir darbo užmokestį yra paskelbti.
gap = { $why ->
    [confidential] { $indicator }: konfidencialūs duomenys ({ $years } m.; { $industry }).
   *[unpublished] { $indicator }: nepaskelbti duomenys ({ $years } m.; { $industry }).
}
anomaly = { $indicator }, { $industry }, { $years } m.: paskelbtas skaičius nedera su gretimų metų skaičiais ir neturi jokios žymos. Jis rodomas, bet pokytis iš jo neskaičiuojamas.

method-quotient = Lokalizacijos koeficientas: (šakoje dirbantys asmenys / apdirbamojoje gamyboje dirbantys asmenys) regione, padalyta iš tokio pat visų abu skaičius skelbiančių šalių sumų santykio.
method-change = Pokyčiai yra dirbančių asmenų skaičiaus pokyčiai. Pokytis, mažesnis negu tas, kuris tam skaičiui per metus yra įprastas (mediana, bet ne mažiau kaip 1 %), apibūdinamas žodžiais „beveik nepakito“ arba „beveik toks pat“. Šakų sumos nėra, kai trūksta kurios nors dalies. Santykinis pokytis neskaičiuojamas, kai dirbančių asmenų yra mažiau negu 100 arba skaičius abejotinas. Joks skaičius nėra apytiksliai įvertintas ar įrašytas vietoj trūkstamo.
