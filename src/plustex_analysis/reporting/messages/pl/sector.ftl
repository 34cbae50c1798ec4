## To samo dla obszaru roboczego innego sektora: teksty pasują do każdego sektora.

region-title-any = { $region }: { $sector }
region-kicker-any = Raport sektorowy
region-subtitle-any = { $direction ->
    [up] { $persons } pracujących w sektorze w { $year } r., o { $change } więcej niż w { $base } r.
    [down] { $persons } pracujących w sektorze w { $year } r., o { $change } mniej niż w { $base } r.
    [level] { $persons } pracujących w sektorze w { $year } r., niemal tyle samo co w { $base } r.
   *[unknown] Pracujący, jednostki lokalne i wynagrodzenia do { $year } r.
}
region-description-any = Pracujący, jednostki lokalne, wynagrodzenia i specjalizacja do { $year } r.; terytorium: { $region }; sektor: { $sector }. Na podstawie statystyk strukturalnych Eurostatu dotyczących przedsiębiorstw.
tile-persons-any = Pracujący w sektorze
finding-size-any = { $known ->
    [yes] { $region }: w { $year } r. liczba pracujących w sektorze wynosiła { $persons }, co stanowiło { $share } wszystkich pracujących w przetwórstwie przemysłowym.
   *[no] { $region }: za { $year } r. nie opublikowano liczby pracujących w sektorze.
}
finding-change-any = { $direction ->
    [up] Od { $base } do { $year } r. liczba pracujących w sektorze wzrosła o { $change }.
    [down] Od { $base } do { $year } r. liczba pracujących w sektorze zmniejszyła się o { $change }.
    [level] Od { $base } do { $year } r. liczba pracujących w sektorze pozostała niemal bez zmian.
   *[unknown] Nie można stwierdzić, jak od { $base } do { $year } r. zmieniła się liczba pracujących w sektorze: potrzebnej wartości brakuje albo jest ona wątpliwa.
} { $all ->
    [up] W całym przetwórstwie przemysłowym regionu liczba pracujących wzrosła o { $allchange }.
    [down] W całym przetwórstwie przemysłowym regionu liczba pracujących zmniejszyła się o { $allchange }.
    [level] W całym przetwórstwie przemysłowym regionu liczba pracujących pozostała niemal bez zmian.
   *[unknown] Dla całego przetwórstwa przemysłowego regionu brakuje potrzebnej wartości.
}
finding-quotient-any = { $level ->
    [high] Region jest wyspecjalizowany: udział sektora w jego przetwórstwie przemysłowym to { $quotient }-krotność udziału sektora w przetwórstwie { $countries } krajów europejskich, dla których są dane, ujętych łącznie.
    [low] Region nie jest wyspecjalizowany: udział sektora w jego przetwórstwie przemysłowym to { $quotient }-krotność udziału sektora w przetwórstwie { $countries } krajów europejskich, dla których są dane, ujętych łącznie.
   *[even] Udział sektora w przetwórstwie przemysłowym regionu jest mniej więcej taki sam jak w przetwórstwie { $countries } krajów europejskich, dla których są dane, ujętych łącznie (wskaźnik lokalizacji { $quotient }).
}
trend-title-any = { $direction ->
    [up] Liczba pracujących w sektorze wzrosła o { $change } od { $base } do { $year } r.
    [down] Liczba pracujących w sektorze zmniejszyła się o { $change } od { $base } do { $year } r.
    [level] Liczba pracujących w sektorze była w { $base } i { $year } r. niemal taka sama
   *[unknown] Pracujący według branż w zakresie, w jakim dane są publikowane
}
comparison-subtitle-any = Cały sektor, { $year } r.
quotients-title-any = { $place ->
    [none] Jak wyspecjalizowane w sektorze są regiony partnerskie
   *[other] { $focus }: miejsce { $place } z { $of } wśród regionów partnerskich pod względem specjalizacji
}
quotients-subtitle-any = Wskaźnik lokalizacji sektora w przetwórstwie przemysłowym, pracujący, { $year } r.
quotients-alternative-any = Uporządkowany wykres punktowy wskaźnika lokalizacji sektora w { $year } r.; liczba regionów partnerskich: { $count }. Najwyższy: { $first } ({ $high }); najniższy: { $last } ({ $low }). { $focus ->
    [none] {""}
   *[other] { $focus }: { $value }.
} { $missing ->
    [none] Nie brakuje żadnego regionu.
   *[other] Regiony bez danych: { $missing }.
}
shift-alternative-any = Wykres słupkowy składników zmiany liczby pracujących od { $base } do { $year } r.; terytorium: { $region }. Sektor jako całość: wzrost całego przetwórstwa { $national }, wzrost branż w Europie { $industrialmix }, składnik regionalny { $regional }, zmiana { $change }.
shift-unknown-any = { $region }: wartości dla sektora na początku albo na końcu okresu brakuje lub jest ona wątpliwa, dlatego zmiany nie podzielono na składniki.
resilience-subtitle-any = Pracujący w sektorze w kryzysie { $first }–{ $trough } oraz od { $trough } do { $last } r.; terytorium: { $region }
resilience-unknown-any = { $region }: wartości dla sektora w latach { $first }, { $trough } lub { $last } brakuje albo jest ona wątpliwa.
peers-note-any = Porównanie z regionami NUTS 2 w Europie (ich liczba: { $compared }) w pięciu wymiarach o równej wadze: sektor, struktura przetwórstwa przemysłowego, wielkość jednostek lokalnych, gospodarka (PKB na mieszkańca, udział przemysłu w zatrudnieniu) i wykształcenie. Celowo pominięto wyniki, takie jak wzrost i płace. Odległość 0 oznaczałaby pełną zgodność. Stabilność: przy ilu z 1 000 innych zestawów wag region pozostaje wśród sześciu najbliższych. Wymiaru bez danych nie uwzględnia się.
options-title-any = Branże bliskie kompetencjom regionu w sektorze
options-none-any = { $region }: region nie jest wyspecjalizowany w tym sektorze, brak więc kompetencji, od których można by wyjść.
quotients-title-beside-any = Specjalizacja w sektorze: { $focus } i regiony partnerskie PLUSTEX
quotients-alternative-beside-any = Uporządkowany wykres punktowy wskaźnika lokalizacji sektora w { $year } r.: { $focus } ({ $value }) i regiony partnerskie (liczba: { $count }). Najwyższy: { $first } ({ $high }); najniższy: { $last } ({ $low }). Regiony bez danych: { $missing }.
options-unknown-any = { $region }: danych o sektorze brakuje lub są one poufne, nie można więc stwierdzić, czy region ma kompetencje, od których można by wyjść.
comparison-kicker-any = Analiza porównawcza sektora
comparison-description-any = Porównanie regionów partnerskich PLUSTEX na danych do { $year } r. ze statystyk strukturalnych Eurostatu dotyczących przedsiębiorstw. Sektor: { $sector }.
tile-all-persons-any = Pracujący w sektorze
tile-all-units-any = Jednostki lokalne w sektorze
all-up-any = Więcej pracujących w sektorze w { $year } niż w { $base } r.: { $names }.
all-down-any = Mniej pracujących w sektorze w { $year } niż w { $base } r.: { $names }.
all-specialised-any = Specjalizacja w sektorze (wskaźnik lokalizacji co najmniej 1,25), od najsilniejszej: { $names }.
all-years-title-any = Sektor według lat
all-shift-subtitle-any = Sektor: zmiana liczby pracujących do { $year } r. i jej składniki; od { $base } r. albo od pierwszego roku z pewną wartością
all-resilience-subtitle-any = Sektor: zmiana w stosunku do oczekiwanej na podstawie branż, { $first }–{ $trough } i { $trough }–{ $last }
all-relatives-subtitle-any = Regiony innych krajów o podobnej strukturze wraz ze stabilnością ich miejsca oraz branże bliskie kompetencjom w sektorze, { $year } r.
all-options-any = Branże bliskie kompetencjom w sektorze
all-no-skills-any = brak specjalizacji w sektorze
map-title-any = Regiony wyspecjalizowane w sektorze: { $count } z { $of } z danymi
map-subtitle-any = Wskaźnik lokalizacji sektora w przetwórstwie przemysłowym, { $year }; { $schematic }
finding-branches-any = Zmiana według branż od { $base } r. – { $changes }.
comparison-report-title-any = Porównanie regionów partnerskich: { $sector }
