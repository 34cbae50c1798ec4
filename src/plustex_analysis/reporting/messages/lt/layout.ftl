## Ką sako dokumento maketas.

layout-contents = Turinys
layout-section-number = { $number } skyrius
layout-recommendation-number = { $number } rekomendacija
layout-take-up-whole = Ką perimti: visą praktiką
layout-take-up-part = Ką perimti: praktikos dalį
layout-reasons = Kodėl čia
layout-factors = Sėkmės veiksniai
layout-missing = Ko trūksta: išankstinis darbas
layout-cautions = Įspėjimai
layout-card-sources = Šios rekomendacijos šaltiniai
layout-actor = Kas
layout-time = Terminas
layout-shown-by = Atlikta, kai
layout-colon = { colon }
layout-certainty-high = Tikrumas: didelis
layout-certainty-medium = Tikrumas: vidutinis
layout-certainty-low = Tikrumas: mažas
layout-certainty-unknown = Tikrumas: nustatyti negalima
layout-data-file = Duomenys CSV rinkmenoje
layout-cite = Kaip cituoti
layout-citation = { $publisher }: { $item }. „{ $title }“. Leidinyje: { $document }. { $edition }.
layout-languages = Šis dokumentas kitomis kalbomis
layout-files = Šis dokumentas kaip rinkmena
layout-skip = Pereiti prie teksto
layout-commentary = Regiono komentaras
layout-commentary-note = Parašė regiono analitikai; neapskaičiuota iš šio dokumento duomenų.
