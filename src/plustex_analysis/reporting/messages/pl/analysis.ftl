## Specjalizacja z przedziałem, składniki zmiany, regiony podobne, branże bliskie.

heading-why = Skąd te zmiany
heading-relatives = Regiony podobne, branże bliskie

interval-text = Wskaźnik lokalizacji wynosi { $value }, z przedziałem od { $lower } do { $upper } (95%); terytorium: { $region }. Dane są bliskie pełnemu spisowi, nie próbie: przedział mówi, jak bardzo przypadek mógłby przesunąć wskaźnik przy małych liczbach, a nie jak bardzo błędne mogą być same dane. Miejsca pracy powstają i znikają całymi zakładami, a nie pojedynczo, dlatego rzeczywista zmienność jest większa niż przedział.
volatility-text = { $known ->
    [yes] Od { $first } do { $last } r. wskaźnik zmieniał się z roku na rok zwykle o { $moves } (mediana, w górę lub w dół): mniejsza różnica między dwoma latami o niczym jeszcze nie świadczy.
   *[no] Nie można stwierdzić, o ile wskaźnik zwykle zmienia się z roku na rok: od { $first } do { $last } r. są lata bez pewnych danych.
}
interval-lower = Przedział od
interval-upper = Przedział do
quotient-note = Wskaźnik lokalizacji: udział sektora w przetwórstwie przemysłowym regionu podzielony przez jego udział w { $countries } krajach europejskich, dla których są dane; 1 oznacza tyle samo co wszędzie.
interval-note = Linie przy punktach: przedział 95% dla małych liczb; gdzie linii nie widać, przedział jest węższy niż punkt. Miejsca pracy powstają całymi zakładami, więc rzeczywista zmienność jest większa.

shift-national = Wzrost całego przetwórstwa
shift-industrial_mix = Wzrost branży w Europie
shift-regional = Składnik regionalny
shift-change = Zmiana
shift-title = Miejsca pracy: trend europejski { $trend }, składnik regionalny { $own }
shift-subtitle = Zmiana liczby pracujących od { $base } do { $year } r. i jej składniki (analiza przesunięć udziałów, shift-share, według Dunna)
shift-note = Wzrost całego przetwórstwa: o ile zmieniłaby się liczba pracujących w branży, gdyby podążała za całym przetwórstwem przemysłowym { $countries } krajów, które publikują wszystkie potrzebne dane. Wzrost branży w Europie: to, co dochodzi, ponieważ branża zmieniała się tam inaczej niż całe przetwórstwo. Składnik regionalny: reszta, właściwa tylko temu regionowi. Trzy składniki sumują się do zmiany. Opisują ją, lecz nie mówią, co ją spowodowało.
shift-alternative = Wykres słupkowy składników zmiany liczby pracujących od { $base } do { $year } r.; terytorium: { $region }. Tekstylia i odzież łącznie: wzrost całego przetwórstwa { $national }, wzrost branż w Europie { $industrialmix }, składnik regionalny { $regional }, zmiana { $change }.
shift-unknown-title = Składników zmiany nie można określić
shift-unknown = { $region }: wartości dla tekstyliów lub odzieży na początku albo na końcu okresu brakuje lub jest ona wątpliwa, dlatego zmiany nie podzielono na składniki.

resilience-title = { $resistance ->
    [better] Od { $first } do { $trough } r. region stracił mniej miejsc pracy, niż można było oczekiwać po jego branżach
    [worse] Od { $first } do { $trough } r. region stracił więcej miejsc pracy, niż można było oczekiwać po jego branżach
   *[unclear] To, czy od { $first } do { $trough } r. było w regionie lepiej, czy gorzej, niż oczekiwano, zależy od wyboru lat
}; { $recoverability ->
    [better] później było lepiej, niż oczekiwano
    [worse] później było gorzej, niż oczekiwano
   *[unclear] dla lat późniejszych nie można tego rozstrzygnąć
}
resilience-subtitle = Pracujący w przemyśle tekstylnym i odzieżowym w kryzysie { $first }–{ $trough } oraz od { $trough } do { $last } r.; terytorium: { $region }
resilience-phase = Faza
resilience-downturn = Okres kryzysu { $first }–{ $trough }
resilience-upturn = Po kryzysie, { $trough }–{ $last }
resilience-change = Zmiana
resilience-expected = Zmiana oczekiwana
resilience-measure = Miara
resilience-sensitivity = Miara przy innych latach
resilience-range = od { $least } do { $most }
resilience-note = Zmiana oczekiwana: każda branża zmienia się tak jak w { $countries } krajach, dla których są dane za wszystkie lata. Miara (odporność w kryzysie, zdolność odbudowy po nim): różnica między zmianą a zmianą oczekiwaną podzielona przez wielkość tej ostatniej; 0 oznacza zgodnie z oczekiwaniem, powyżej 0 lepiej. Ostatnia kolumna przesuwa punkty zwrotne o rok: różnicę opisuje się słowami tylko wtedy, gdy znak się nie zmienia.
resilience-unknown-title = Nie można stwierdzić, jak region przeszedł przez kryzys
resilience-unknown = { $region }: wartości dla tekstyliów lub odzieży w latach { $first }, { $trough } lub { $last } brakuje albo jest ona wątpliwa.

peers-title = { $firm ->
    [yes] Najbliższy pod względem struktury: { $first }
   *[no] Najbliższy pod względem struktury: { $first }, choć kolejność zależy od wag
}
peers-subtitle = Regiony innych krajów najbardziej podobne pod względem wolno zmieniających się warunków, { $year } r.; region porównywany: { $region }
peers-distance = Odległość
peers-stability = Stabilność
peers-note = Porównanie z regionami NUTS 2 w Europie (ich liczba: { $compared }) w pięciu wymiarach o równej wadze: sektor (C13, C14, C15), struktura przetwórstwa przemysłowego, wielkość jednostek lokalnych, gospodarka (PKB na mieszkańca, udział przemysłu w zatrudnieniu) i wykształcenie. Celowo pominięto wyniki, takie jak wzrost i płace. Odległość 0 oznaczałaby pełną zgodność. Stabilność: przy ilu z 1 000 innych zestawów wag region pozostaje wśród sześciu najbliższych. Wymiaru bez danych nie uwzględnia się.

options-title = Branże bliskie kompetencjom tekstylnym regionu
options-subtitle = Branże przetwórstwa, w których region nie jest jeszcze wyspecjalizowany, według bliskości, { $year } r.; terytorium: { $region }
options-closeness = Bliskość (%)
options-density = Gęstość (%)
options-note = Bliskość: jaki procent wszystkiego, co w regionach Europy jest powiązane z daną branżą, przypada na branże tekstylno-odzieżowe, w których region jest wyspecjalizowany ({ $skills }). Gęstość: to samo dla wszystkich jego specjalizacji. Dwie branże są powiązane, gdy regiony specjalizują się w obu częściej, niż wynikałoby z przypadku. Lista jest wynikiem obliczeń, nie zaleceniem.
options-check = Na ile można ufać tej kolejności: dla { $entries } nowych specjalizacji zaobserwowanych od { $first } do { $last } r. (liczba regionów: { $regions }) bliskość stawiała branżę, w której region się wyspecjalizował, przed branżą, w której do tego nie doszło, z prawdopodobieństwem { $auc } (przedział od { $lower } do { $upper }; przypadek daje { $half }). { $useful ->
    [yes] To więcej, niż dałby przypadek.
   *[no] Nie da się tego odróżnić od przypadku.
} { $better ->
    [yes] Początkowy wskaźnik lokalizacji samej branży przewidywał nowe specjalizacje lepiej ({ $simple }).
   *[no] Początkowy wskaźnik lokalizacji samej branży nie przewidywał ich lepiej ({ $simple }).
}
options-none-title = Żadna branża nie jest w tym sensie bliska
options-none = { $region }: region nie jest wyspecjalizowany ani w tekstyliach, ani w odzieży, brak więc kompetencji, od których można by wyjść.

division-C10 = artykuły spożywcze
division-C11 = napoje
division-C12 = wyroby tytoniowe
division-C13 = wyroby tekstylne
division-C14 = odzież
division-C15 = skóry i wyroby skórzane
division-C16 = drewno i wyroby z drewna
division-C17 = papier i wyroby z papieru
division-C18 = poligrafia i reprodukcja nośników informacji
division-C19 = koks i produkty rafinacji ropy naftowej
division-C20 = chemikalia i wyroby chemiczne
division-C21 = wyroby farmaceutyczne
division-C22 = wyroby z gumy i tworzyw sztucznych
division-C23 = wyroby z pozostałych mineralnych surowców niemetalicznych
division-C24 = metale
division-C25 = wyroby z metali
division-C26 = komputery, wyroby elektroniczne i optyczne
division-C27 = urządzenia elektryczne
division-C28 = maszyny i urządzenia
division-C29 = pojazdy samochodowe i przyczepy
division-C30 = pozostały sprzęt transportowy
division-C31 = meble
division-C32 = pozostała produkcja wyrobów
division-C33 = naprawa i instalowanie maszyn
