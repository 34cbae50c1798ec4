## Visų regionų partnerių palyginimas.

comparison-kicker = PLUSTEX lyginamoji analizė
comparison-report-title = Tekstilės, drabužių ir odos pramonė regionuose partneriuose
comparison-report-subtitle = Regionų palyginimas (jų skaičius: { $count }), nuo { $base } iki { $year } m.
comparison-description = PLUSTEX regionų partnerių tekstilės, drabužių ir odos pramonės palyginimas pagal Eurostato verslo struktūros statistikos duomenis iki { $year } m.
fact-regions = Regionai

tile-all-persons = Dirbantys asmenys, tekstilė ir drabužiai
tile-all-persons-note = Iš viso regionų partnerių: { $regions }
tile-all-europe = Dalis Europos sumoje
tile-all-europe-note = Šalių su duomenimis: { $countries }
tile-all-units = Vietos vienetai, tekstilė ir drabužiai
tile-all-units-note = Iš viso regionų partnerių: { $regions }
tile-all-top = Didžiausias lokalizacijos koeficientas

all-up = Tekstilės ir drabužių gamyboje { $year } m. dirbo daugiau asmenų negu { $base } m.: { $names }.
all-down = Tekstilės ir drabužių gamyboje { $year } m. dirbo mažiau asmenų negu { $base } m.: { $names }.
all-level = Dirbančių asmenų skaičius { $year } m. beveik toks pat kaip { $base } m.: { $names }.
all-unknown = Pokyčio nuo { $base } iki { $year } m. nustatyti negalima, nes reikiamo skaičiaus trūksta arba jis abejotinas: { $names }.
all-range = Pokytis svyruoja nuo { $most } ({ $best }) iki { $least } ({ $worst }).
all-specialised = Tekstilės ir drabužių gamyboje specializuojasi (lokalizacijos koeficientas ne mažesnis kaip 1,25), pradedant labiausiai besispecializuojančiu: { $names }.

heading-specialisation = Specializacija
heading-size = Dydis ir pokytis
heading-branches = Šakos ir metai

all-table-title = Regionai partneriai pagal tuos pačius rodiklius
all-branches-title = Dirbantys asmenys pagal šakas
all-branches-subtitle = Dirbančių asmenų skaičius, { $year } m.
all-years-title = Tekstilė ir drabužiai pagal metus
all-years-note = Abejotinas paskelbtas skaičius rodomas toks, koks paskelbtas; jis nurodytas to regiono ataskaitoje.

heading-analysis = Iš ko susideda pokyčiai, kas panašūs

all-since = Nuo (metai)
all-shift-title = Iš ko susideda pokyčiai
all-shift-subtitle = Tekstilė ir drabužiai: dirbančių asmenų skaičiaus pokytis iki { $year } m. ir jo dalys; nuo { $base } m. arba nuo pirmųjų metų, kurių skaičius patikimas
all-shift-note = Dalių suma yra pokytis. Visos apdirbamosios gamybos augimas ir šakos augimas apskaičiuoti pagal Europos šalis, skelbiančias visus reikiamus duomenis; visa kita būdinga pačiam regionui.
all-resilience-title = Kaip regionai atlaikė nuosmukį
all-resilience-subtitle = Tekstilė ir drabužiai: pokytis, palyginti su tikėtinu pagal šakas, { $first }–{ $trough } m. ir { $trough }–{ $last } m.
all-resilience-note = 0 – kaip tikėtasi, daugiau už 0 – geriau, −0,5 – perpus blogiau. (1) ir (2): ribos, kurias duotų vienais metais perkelti lūžio taškai; jei jos apima abu ženklus, skirtumo nustatyti negalima.
all-relatives-title = Panašūs regionai, artimos šakos
all-relatives-subtitle = Panašios struktūros kitų šalių regionai su jų vietos stabilumu ir tekstilės įgūdžiams artimos šakos, { $year } m.
all-peers = Artimiausi pagal struktūrą (stabilumas)
all-peer = { $name } ({ $stability })
all-options = Tekstilės įgūdžiams artimos šakos
all-no-skills = nesispecializuoja tekstilės ar drabužių gamyboje
all-relatives-note = Stabilumas: su kiek iš 1 000 kitų svorių rinkinių regionas lieka tarp šešių artimiausių. Šakų artumas apskaičiuotas pagal tai, kuo regionai specializuojasi; kaip gerai jis numato naujas specializacijas, nurodyta regionų ataskaitose.
