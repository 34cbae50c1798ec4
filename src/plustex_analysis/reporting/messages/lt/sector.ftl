## Tas pats darbo aplankui, skirtam kitam sektoriui: tekstai tinka bet kuriam sektoriui.

region-title-any = { $region }: { $sector }
region-kicker-any = Sektoriaus ataskaita
region-subtitle-any = { $direction ->
    [up] Sektoriuje { $year } m. dirbančių asmenų skaičius – { $persons } ({ $change } didesnis negu { $base } m.)
    [down] Sektoriuje { $year } m. dirbančių asmenų skaičius – { $persons } ({ $change } mažesnis negu { $base } m.)
    [level] Sektoriuje { $year } m. dirbančių asmenų skaičius – { $persons } (beveik toks pat kaip { $base } m.)
   *[unknown] Dirbantys asmenys, vietos vienetai ir darbo užmokestis iki { $year } m.
}
region-description-any = Dirbantys asmenys, vietos vienetai, darbo užmokestis ir specializacija iki { $year } m.; teritorija: { $region }; sektorius: { $sector }. Pagal Eurostato verslo struktūros statistiką.
tile-persons-any = Dirbantys asmenys sektoriuje
finding-size-any = { $known ->
    [yes] { $region }: { $year } m. sektoriuje dirbančių asmenų skaičius buvo { $persons }, tai yra { $share } visų apdirbamojoje gamyboje dirbančių asmenų.
   *[no] { $region }: { $year } m. sektoriuje dirbančių asmenų skaičius nepaskelbtas.
}
finding-change-any = { $direction ->
    [up] Nuo { $base } iki { $year } m. sektoriuje dirbančių asmenų skaičius padidėjo { $change }.
    [down] Nuo { $base } iki { $year } m. sektoriuje dirbančių asmenų skaičius sumažėjo { $change }.
    [level] Nuo { $base } iki { $year } m. sektoriuje dirbančių asmenų skaičius beveik nepakito.
   *[unknown] Kaip nuo { $base } iki { $year } m. keitėsi sektoriuje dirbančių asmenų skaičius, nustatyti negalima: reikiamo skaičiaus trūksta arba jis abejotinas.
} { $all ->
    [up] Visoje regiono apdirbamojoje gamyboje dirbančių asmenų skaičius padidėjo { $allchange }.
    [down] Visoje regiono apdirbamojoje gamyboje dirbančių asmenų skaičius sumažėjo { $allchange }.
    [level] Visoje regiono apdirbamojoje gamyboje dirbančių asmenų skaičius beveik nepakito.
   *[unknown] Apie visą regiono apdirbamąją gamybą reikiamo skaičiaus trūksta.
}
finding-quotient-any = { $level ->
    [high] Regionas specializuojasi: sektoriaus dalies jo apdirbamojoje gamyboje ir tokios pat dalies visose Europos šalyse, kurių duomenys yra paskelbti (iš viso { $countries }), santykis yra { $quotient }.
    [low] Regionas nesispecializuoja: sektoriaus dalies jo apdirbamojoje gamyboje ir tokios pat dalies visose Europos šalyse, kurių duomenys yra paskelbti (iš viso { $countries }), santykis yra { $quotient }.
   *[even] Sektoriaus dalis regiono apdirbamojoje gamyboje yra panaši kaip visose Europos šalyse, kurių duomenys yra paskelbti (iš viso { $countries }); lokalizacijos koeficientas – { $quotient }.
}
trend-title-any = { $direction ->
    [up] Sektoriuje dirbančių asmenų skaičius nuo { $base } iki { $year } m. padidėjo { $change }
    [down] Sektoriuje dirbančių asmenų skaičius nuo { $base } iki { $year } m. sumažėjo { $change }
    [level] Sektoriuje dirbančių asmenų skaičius { $base } ir { $year } m. buvo beveik toks pat
   *[unknown] Dirbantys asmenys pagal šakas, kiek duomenų paskelbta
}
comparison-subtitle-any = Visas sektorius, { $year } m.
quotients-title-any = { $place ->
    [none] Kiek regionai partneriai specializuojasi sektoriuje
   *[other] { $focus }: { $place } vieta iš { $of } tarp regionų partnerių pagal specializaciją
}
quotients-subtitle-any = Sektoriaus lokalizacijos koeficientas apdirbamojoje gamyboje, dirbantys asmenys, { $year } m.
quotients-alternative-any = Surikiuota taškinė sektoriaus lokalizacijos koeficiento { $year } m. diagrama; regionų partnerių skaičius: { $count }. Didžiausias: { $first } ({ $high }); mažiausias: { $last } ({ $low }). { $focus ->
    [none] {""}
   *[other] { $focus }: { $value }.
} { $missing ->
    [none] Netrūksta nė vieno regiono.
   *[other] Regionų be duomenų: { $missing }.
}
shift-alternative-any = Stulpelinė dirbančių asmenų skaičiaus pokyčio nuo { $base } iki { $year } m. dalių diagrama; teritorija: { $region }. Visas sektorius: visos apdirbamosios gamybos augimas { $national }, šakų augimas Europoje { $industrialmix }, regionui būdinga dalis { $regional }, pokytis { $change }.
shift-unknown-any = { $region }: laikotarpio pradžioje arba pabaigoje sektoriaus skaičiaus trūksta arba jis abejotinas, todėl pokytis į dalis neskaidomas.
resilience-subtitle-any = Sektoriuje dirbantys asmenys per { $first }–{ $trough } m. nuosmukį ir nuo { $trough } iki { $last } m.; teritorija: { $region }
resilience-unknown-any = { $region }: { $first }, { $trough } arba { $last } m. sektoriaus skaičiaus trūksta arba jis abejotinas.
peers-note-any = Palyginta su Europos NUTS 2 regionais (iš viso { $compared }) pagal penkis vienodo svorio matmenis: sektorių, apdirbamosios gamybos struktūrą, vietos vienetų dydį, ekonomiką (BVP vienam gyventojui, pramonės dalį užimtume) ir išsilavinimą. Rezultatai, tokie kaip augimas ir darbo užmokestis, sąmoningai neįtraukti. Atstumas 0 reikštų visišką sutapimą. Stabilumas: su kiek iš 1 000 kitų svorių rinkinių regionas lieka tarp šešių artimiausių. Matmuo be duomenų neskaičiuojamas.
options-title-any = Regiono įgūdžiams sektoriuje artimos šakos
options-none-any = { $region }: regionas šiame sektoriuje nesispecializuoja, todėl nėra įgūdžių, nuo kurių būtų galima pradėti.
quotients-title-beside-any = Sektoriaus specializacija: { $focus } ir PLUSTEX regionai partneriai
quotients-alternative-beside-any = Surikiuota taškinė sektoriaus lokalizacijos koeficiento { $year } m. diagrama: { $focus } ({ $value }) ir regionai partneriai (skaičius: { $count }). Didžiausias: { $first } ({ $high }); mažiausias: { $last } ({ $low }). Regionų be duomenų: { $missing }.
options-unknown-any = { $region }: duomenų apie sektorių trūksta arba jie konfidencialūs, todėl negalima pasakyti, ar regionas turi įgūdžių, nuo kurių būtų galima pradėti.
comparison-kicker-any = Sektoriaus lyginamoji analizė
comparison-description-any = PLUSTEX regionų partnerių palyginimas pagal Eurostato verslo struktūros statistikos duomenis iki { $year } m. Sektorius: { $sector }.
tile-all-persons-any = Dirbantys asmenys sektoriuje
tile-all-units-any = Vietos vienetai sektoriuje
all-up-any = Sektoriuje { $year } m. dirbo daugiau asmenų negu { $base } m.: { $names }.
all-down-any = Sektoriuje { $year } m. dirbo mažiau asmenų negu { $base } m.: { $names }.
all-specialised-any = Sektoriuje specializuojasi (lokalizacijos koeficientas ne mažesnis kaip 1,25), pradedant labiausiai besispecializuojančiu: { $names }.
all-years-title-any = Sektorius pagal metus
all-shift-subtitle-any = Sektorius: dirbančių asmenų skaičiaus pokytis iki { $year } m. ir jo dalys; nuo { $base } m. arba nuo pirmųjų metų, kurių skaičius patikimas
all-resilience-subtitle-any = Sektorius: pokytis, palyginti su tikėtinu pagal šakas, { $first }–{ $trough } m. ir { $trough }–{ $last } m.
all-relatives-subtitle-any = Panašios struktūros kitų šalių regionai su jų vietos stabilumu ir sektoriaus įgūdžiams artimos šakos, { $year } m.
all-options-any = Sektoriaus įgūdžiams artimos šakos
all-no-skills-any = nesispecializuoja sektoriuje
map-title-any = Sektoriuje besispecializuojantys regionai: { $count } iš { $of } turinčių duomenų
map-subtitle-any = Sektoriaus lokalizacijos koeficientas apdirbamojoje gamyboje, { $year } m.; { $schematic }
finding-branches-any = Pokytis pagal šakas nuo { $base } m. – { $changes }.
comparison-report-title-any = Regionų partnerių palyginimas: { $sector }
