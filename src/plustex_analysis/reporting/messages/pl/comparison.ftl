## Porównanie wszystkich regionów partnerskich.

comparison-kicker = Analiza porównawcza PLUSTEX
comparison-report-title = Przemysł tekstylny, odzieżowy i skórzany w regionach partnerskich
comparison-report-subtitle = Zestawienie { $count } regionów, od { $base } do { $year } r.
comparison-description = Porównanie przemysłu tekstylnego, odzieżowego i skórzanego w regionach partnerskich PLUSTEX na danych do { $year } r. ze statystyk strukturalnych Eurostatu dotyczących przedsiębiorstw.
fact-regions = Regiony

tile-all-persons = Pracujący, tekstylia i odzież
tile-all-persons-note = Łącznie w { $regions } regionach partnerskich
tile-all-europe = Udział w sumie europejskiej
tile-all-europe-note = Kraje z danymi: { $countries }
tile-all-units = Jednostki lokalne, tekstylia i odzież
tile-all-units-note = Łącznie w { $regions } regionach partnerskich
tile-all-top = Najwyższy wskaźnik lokalizacji

all-up = Więcej pracujących w przemyśle tekstylnym i odzieżowym w { $year } niż w { $base } r.: { $names }.
all-down = Mniej pracujących w przemyśle tekstylnym i odzieżowym w { $year } niż w { $base } r.: { $names }.
all-level = Niemal tyle samo pracujących w { $year } co w { $base } r.: { $names }.
all-unknown = Zmiany od { $base } do { $year } r. nie można określić, ponieważ potrzebnej wartości brakuje albo jest ona wątpliwa: { $names }.
all-range = Zmiana waha się od { $most } ({ $best }) do { $least } ({ $worst }).
all-specialised = Specjalizacja w przemyśle tekstylnym i odzieżowym (wskaźnik lokalizacji co najmniej 1,25), od najsilniejszej: { $names }.

heading-specialisation = Specjalizacja
heading-size = Wielkość i zmiana
heading-branches = Branże i lata

all-table-title = Regiony partnerskie według tych samych wskaźników
all-branches-title = Pracujący według branż
all-branches-subtitle = Liczba pracujących, { $year } r.
all-years-title = Tekstylia i odzież według lat
all-years-note = Wątpliwą opublikowaną wartość podano tak, jak ją opublikowano; wskazują ją raporty o poszczególnych regionach.

heading-analysis = Skąd te zmiany, kto jest podobny

all-since = Od roku
all-shift-title = Z czego składają się zmiany
all-shift-subtitle = Tekstylia i odzież: zmiana liczby pracujących do { $year } r. i jej składniki; od { $base } r. albo od pierwszego roku z pewną wartością
all-shift-note = Składniki sumują się do zmiany. Wzrost całego przetwórstwa i wzrost branży dotyczą krajów europejskich, które publikują wszystkie potrzebne dane; reszta jest właściwa tylko danemu regionowi.
all-resilience-title = Jak regiony przeszły przez kryzys
all-resilience-subtitle = Tekstylia i odzież: zmiana w stosunku do oczekiwanej na podstawie branż, { $first }–{ $trough } i { $trough }–{ $last }
all-resilience-note = 0 oznacza zgodnie z oczekiwaniem, powyżej 0 lepiej, −0,5 o połowę gorzej. (1) i (2): zakres, jaki dałyby punkty zwrotne przesunięte o rok; gdy obejmuje oba znaki, nie można stwierdzić różnicy.
all-relatives-title = Regiony podobne, branże bliskie
all-relatives-subtitle = Regiony innych krajów o podobnej strukturze wraz ze stabilnością ich miejsca oraz branże bliskie kompetencjom tekstylnym, { $year } r.
all-peers = Najbliższe pod względem struktury (stabilność)
all-peer = { $name } ({ $stability })
all-options = Branże bliskie kompetencjom tekstylnym
all-no-skills = brak specjalizacji w tekstyliach i odzieży
all-relatives-note = Stabilność: przy ilu z 1 000 innych zestawów wag region pozostaje wśród sześciu najbliższych. Bliskość branż obliczono z tego, w czym specjalizują się regiony; jak dobrze przewiduje ona nowe specjalizacje, podano w raportach o poszczególnych regionach.
