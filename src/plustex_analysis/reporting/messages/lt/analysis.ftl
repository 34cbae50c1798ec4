## Specializacija ir jos intervalas, pokyčio dalys, panašūs regionai, artimos šakos.

heading-why = Iš ko susideda pokytis
heading-relatives = Panašūs regionai, artimos šakos

interval-text = Lokalizacijos koeficientas yra { $value }, jo intervalas – nuo { $lower } iki { $upper } (95 %); teritorija: { $region }. Duomenys artimi ištisiniam stebėjimui, tai nėra imtis: intervalas rodo, kiek koeficientą galėtų pakeisti atsitiktinumas, kai skaičiai maži, o ne tai, kiek gali klysti patys duomenys. Darbo vietos atsiranda ir išnyksta ištisomis įmonėmis, o ne po vieną, todėl tikrasis kintamumas yra didesnis už intervalą.
volatility-text = { $known ->
    [yes] Nuo { $first } iki { $last } m. koeficientas kasmet paprastai pakisdavo { $moves } (mediana, didėdamas arba mažėdamas): mažesnis skirtumas tarp dvejų metų dar nieko nereiškia.
   *[no] Kiek koeficientas paprastai pakinta per metus, nustatyti negalima: nuo { $first } iki { $last } m. yra metų be patikimų duomenų.
}
interval-lower = Intervalas nuo
interval-upper = Intervalas iki
quotient-note = Lokalizacijos koeficientas: sektoriaus dalis regiono apdirbamojoje gamyboje, padalyta iš jo dalies Europos šalyse, kurių duomenys yra paskelbti (iš viso { $countries }); 1 reiškia tą patį kaip visur.
interval-note = Linijos prie taškų: 95 % intervalas, kai skaičiai maži; kur linijos nematyti, intervalas siauresnis už tašką. Darbo vietos kuriamos ištisomis įmonėmis, todėl tikrasis kintamumas didesnis.

shift-national = Visos apdirbamosios gamybos augimas
shift-industrial_mix = Šakos augimas Europoje
shift-regional = Regionui būdinga dalis
shift-change = Pokytis
shift-title = Darbo vietos: Europos tendencija { $trend }, regionui būdinga dalis { $own }
shift-subtitle = Dirbančių asmenų skaičiaus pokytis nuo { $base } iki { $year } m. ir jo dalys (poslinkio ir dalies, angl. shift-share, analizė pagal E. S. Dunną)
shift-note = Visos apdirbamosios gamybos augimas: kiek dirbančių asmenų šakoje būtų padaugėję ar sumažėję, jei ji būtų kitusi kaip visa apdirbamoji gamyba šalyse, skelbiančiose visus reikiamus duomenis (iš viso { $countries }). Šakos augimas Europoje: kas prisideda dėl to, kad ten šaka kito kitaip negu visa apdirbamoji gamyba. Regionui būdinga dalis: visa kita. Šių trijų dalių suma yra pokytis. Jos pokytį aprašo, bet nepasako, kas jį lėmė.
shift-alternative = Stulpelinė dirbančių asmenų skaičiaus pokyčio nuo { $base } iki { $year } m. dalių diagrama; teritorija: { $region }. Tekstilė ir drabužiai kartu: visos apdirbamosios gamybos augimas { $national }, šakų augimas Europoje { $industrialmix }, regionui būdinga dalis { $regional }, pokytis { $change }.
shift-unknown-title = Pokyčio dalių nustatyti negalima
shift-unknown = { $region }: laikotarpio pradžioje arba pabaigoje tekstilės ar drabužių skaičiaus trūksta arba jis abejotinas, todėl pokytis į dalis neskaidomas.

resilience-title = { $resistance ->
    [better] Nuo { $first } iki { $trough } m. regionas neteko mažiau darbo vietų, negu buvo galima tikėtis pagal jo šakas
    [worse] Nuo { $first } iki { $trough } m. regionas neteko daugiau darbo vietų, negu buvo galima tikėtis pagal jo šakas
   *[unclear] Ar nuo { $first } iki { $trough } m. regiono raida buvo geresnė, ar blogesnė, negu tikėtasi, priklauso nuo pasirinktų metų
}; { $recoverability ->
    [better] vėliau raida buvo geresnė, negu tikėtasi
    [worse] vėliau raida buvo blogesnė, negu tikėtasi
   *[unclear] apie vėlesnius metus to pasakyti negalima
}
resilience-subtitle = Tekstilės ir drabužių gamyboje dirbantys asmenys per { $first }–{ $trough } m. nuosmukį ir nuo { $trough } iki { $last } m.; teritorija: { $region }
resilience-phase = Etapas
resilience-downturn = Nuosmukis { $first }–{ $trough } m.
resilience-upturn = Po nuosmukio { $trough }–{ $last } m.
resilience-change = Pokytis
resilience-expected = Tikėtinas
resilience-measure = Matas
resilience-sensitivity = Matas su kitais metais
resilience-range = { $least } … { $most }
resilience-note = Tikėtinas pokytis: kiekviena šaka kinta taip, kaip šalyse, kurių visų metų duomenys yra paskelbti (iš viso { $countries }). Matas (per nuosmukį – atsparumas, po jo – gebėjimas atsigauti): pokyčio ir tikėtino pokyčio skirtumas, padalytas iš pastarojo dydžio; 0 – kaip tikėtasi, daugiau už 0 – geriau. Paskutiniame stulpelyje lūžio taškai perkeliami vienais metais: apie skirtumą rašoma tik tada, kai ženklas nesikeičia.
resilience-unknown-title = Kaip regionas atlaikė nuosmukį, nustatyti negalima
resilience-unknown = { $region }: { $first }, { $trough } arba { $last } m. tekstilės ar drabužių skaičiaus trūksta arba jis abejotinas.

peers-title = { $firm ->
    [yes] Artimiausias pagal struktūrą regionas: { $first }
   *[no] Artimiausias pagal struktūrą regionas: { $first }, nors eilės tvarka priklauso nuo svorių
}
peers-subtitle = Kitų šalių regionai, panašiausi pagal lėtai kintančias sąlygas, { $year } m.; lyginamas regionas: { $region }
peers-distance = Atstumas
peers-stability = Stabilumas
peers-note = Palyginta su Europos NUTS 2 regionais (iš viso { $compared }) pagal penkis vienodo svorio matmenis: sektorių (C13, C14, C15), apdirbamosios gamybos struktūrą, vietos vienetų dydį, ekonomiką (BVP vienam gyventojui, pramonės dalį užimtume) ir išsilavinimą. Rezultatai, tokie kaip augimas ir darbo užmokestis, sąmoningai neįtraukti. Atstumas 0 reikštų visišką sutapimą. Stabilumas: su kiek iš 1 000 kitų svorių rinkinių regionas lieka tarp šešių artimiausių. Matmuo be duomenų neskaičiuojamas.

options-title = Regiono tekstilės įgūdžiams artimos šakos
options-subtitle = Apdirbamosios gamybos šakos, kuriose regionas dar nesispecializuoja, pagal artumą, { $year } m.; teritorija: { $region }
options-closeness = Artumas (%)
options-density = Tankis (%)
options-note = Artumas: kokį procentą viso to, kas Europos regionuose susiję su šaka, sudaro tekstilės ir drabužių šakos, kuriose regionas specializuojasi ({ $skills }). Tankis: tas pats visoms jo specializacijoms. Dvi šakos susijusios, kai regionai abiejose specializuojasi dažniau, negu būtų atsitiktinai. Sąrašas yra skaičiavimo rezultatas, o ne rekomendacija.
options-check = Kiek galima pasitikėti šia eilės tvarka: nuo { $first } iki { $last } m. stebint naujas specializacijas (jų skaičius: { $entries }; regionų skaičius: { $regions }), tikimybė, kad artumas šaką, kurioje regionas ėmė specializuotis, iškels aukščiau už tą, kurioje neėmė, buvo { $auc } (intervalas nuo { $lower } iki { $upper }; atsitiktinumo atveju – { $half }). { $useful ->
    [yes] Tai geriau negu atsitiktinumas.
   *[no] To negalima atskirti nuo atsitiktinumo.
} { $better ->
    [yes] Pačios šakos pradinis lokalizacijos koeficientas naujas specializacijas numatė geriau ({ $simple }).
   *[no] Pačios šakos pradinis lokalizacijos koeficientas jų geriau nenumatė ({ $simple }).
}
options-none-title = Šia prasme artimų šakų nėra
options-none = { $region }: regionas nesispecializuoja nei tekstilės, nei drabužių gamyboje, todėl nėra įgūdžių, nuo kurių būtų galima pradėti.

division-C10 = maisto produktai
division-C11 = gėrimai
division-C12 = tabako gaminiai
division-C13 = tekstilės gaminiai
division-C14 = drabužiai
division-C15 = oda ir odos dirbiniai
division-C16 = mediena ir medienos gaminiai
division-C17 = popierius ir popieriaus gaminiai
division-C18 = spausdinimas ir įrašytų laikmenų tiražavimas
division-C19 = koksas ir rafinuoti naftos produktai
division-C20 = chemikalai ir chemijos produktai
division-C21 = farmacijos gaminiai
division-C22 = guminiai ir plastikiniai gaminiai
division-C23 = kiti nemetalo mineraliniai produktai
division-C24 = pagrindiniai metalai
division-C25 = metalo gaminiai
division-C26 = kompiuteriniai, elektroniniai ir optiniai gaminiai
division-C27 = elektros įranga
division-C28 = mašinos ir įranga
division-C29 = variklinės transporto priemonės ir priekabos
division-C30 = kita transporto įranga
division-C31 = baldai
division-C32 = kita gamyba
division-C33 = mašinų remontas ir įrengimas
