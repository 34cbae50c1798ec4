## Raport o jednym regionie.

region-kicker = Raport PLUSTEX na potrzeby polityki publicznej
region-title = { $region }: przemysł tekstylny, odzieżowy i skórzany
region-subtitle = { $direction ->
    [up] { $persons } pracujących w przemyśle tekstylnym i odzieżowym w { $year } r., o { $change } więcej niż w { $base } r.
    [down] { $persons } pracujących w przemyśle tekstylnym i odzieżowym w { $year } r., o { $change } mniej niż w { $base } r.
    [level] { $persons } pracujących w przemyśle tekstylnym i odzieżowym w { $year } r., niemal tyle samo co w { $base } r.
   *[unknown] Pracujący, jednostki lokalne i wynagrodzenia do { $year } r.
}
region-description = Pracujący, jednostki lokalne, wynagrodzenia i specjalizacja w przemyśle tekstylnym, odzieżowym i skórzanym do { $year } r.; terytorium: { $region }. Na podstawie statystyk strukturalnych Eurostatu dotyczących przedsiębiorstw.
fact-region = Terytorium danych
fact-region-text = { $region } (region NUTS 2 { $code }), { $country }
fact-partner = Partnerzy PLUSTEX na tym terytorium
fact-review = O tekście

tile-persons = Pracujący, tekstylia i odzież
tile-persons-note = { $known ->
    [yes] { $change } od { $base } r.
   *[no] Zmiana od { $base } r.: nie podano
}
tile-share = Udział w przetwórstwie przemysłowym
tile-share-note = { $country }: { $share }
tile-quotient = Wskaźnik lokalizacji
tile-quotient-note = Miejsce { $place } z { $of } wśród regionów Europy
tile-wages = Płace na pracującego (EUR rocznie)
tile-wages-note = Całe przetwórstwo przemysłowe: { $wages }

finding-size = { $known ->
    [yes] { $region }: w { $year } r. liczba pracujących w przemyśle tekstylnym i odzieżowym wynosiła { $persons }, co stanowiło { $share } wszystkich pracujących w przetwórstwie przemysłowym.
   *[no] { $region }: za { $year } r. nie opublikowano liczby pracujących w przemyśle tekstylnym i odzieżowym.
}
finding-change = { $direction ->
    [up] Od { $base } do { $year } r. liczba pracujących w przemyśle tekstylnym i odzieżowym wzrosła o { $change }.
    [down] Od { $base } do { $year } r. liczba pracujących w przemyśle tekstylnym i odzieżowym zmniejszyła się o { $change }.
    [level] Od { $base } do { $year } r. liczba pracujących w przemyśle tekstylnym i odzieżowym pozostała niemal bez zmian.
   *[unknown] Nie można stwierdzić, jak od { $base } do { $year } r. zmieniła się liczba pracujących w przemyśle tekstylnym i odzieżowym: potrzebnej wartości brakuje albo jest ona wątpliwa.
} { $all ->
    [up] W całym przetwórstwie przemysłowym regionu liczba pracujących wzrosła o { $allchange }.
    [down] W całym przetwórstwie przemysłowym regionu liczba pracujących zmniejszyła się o { $allchange }.
    [level] W całym przetwórstwie przemysłowym regionu liczba pracujących pozostała niemal bez zmian.
   *[unknown] Dla całego przetwórstwa przemysłowego regionu brakuje potrzebnej wartości.
}
finding-branches = Zmiana od { $base } r. według branż: tekstylia ({ $textiles }), odzież ({ $clothing }), skóry i wyroby skórzane ({ $leather }).
finding-break = W szeregu czasowym występuje przerwa ({ $years }): obejmująca ją zmiana ma jedynie charakter orientacyjny.
finding-quotient = { $level ->
    [high] Region jest wyspecjalizowany: udział przemysłu tekstylnego i odzieżowego w jego przetwórstwie przemysłowym to { $quotient }-krotność udziału tego przemysłu w przetwórstwie { $countries } krajów europejskich, dla których są dane, ujętych łącznie.
    [low] Region nie jest wyspecjalizowany: udział przemysłu tekstylnego i odzieżowego w jego przetwórstwie przemysłowym to { $quotient }-krotność udziału tego przemysłu w przetwórstwie { $countries } krajów europejskich, dla których są dane, ujętych łącznie.
   *[even] Udział przemysłu tekstylnego i odzieżowego w przetwórstwie przemysłowym regionu jest mniej więcej taki sam jak w przetwórstwie { $countries } krajów europejskich, dla których są dane, ujętych łącznie (wskaźnik lokalizacji { $quotient }).
}
finding-rank = { $region }: miejsce { $place } z { $of } pod względem wskaźnika lokalizacji i miejsce { $sizeplace } z { $sizeof } pod względem liczby pracujących wśród europejskich regionów NUTS 2, dla których są dane.

heading-today = Sektor dziś
heading-change = Jak zmieniał się sektor
heading-comparison = Region na tle innych
heading-before-use = Przed wykorzystaniem danych

structure-title = { $region }: branże w liczbach
structure-subtitle = Wszystkie jednostki lokalne, { $year } r.
structure-note = Sekcja C: przetwórstwo przemysłowe. Wskaźnik lokalizacji: udział branży w przetwórstwie przemysłowym regionu podzielony przez jej udział w { $countries } krajach europejskich; 1 oznacza tyle samo co wszędzie. Płace: wynagrodzenia podzielone przez liczbę wszystkich pracujących, łącznie z właścicielami.
missing-note = { $sign } oznacza, że wartości nie opublikowano albo że brakuje wartości potrzebnej do jej obliczenia.

trend-title = { $direction ->
    [up] Liczba pracujących w przemyśle tekstylnym i odzieżowym wzrosła o { $change } od { $base } do { $year } r.
    [down] Liczba pracujących w przemyśle tekstylnym i odzieżowym zmniejszyła się o { $change } od { $base } do { $year } r.
    [level] Liczba pracujących w przemyśle tekstylnym i odzieżowym była w { $base } i { $year } r. niemal taka sama
   *[unknown] Pracujący według branż w zakresie, w jakim dane są publikowane
}
trend-subtitle = Pracujący według branż, { $region }, { $first }–{ $last }
trend-note = Niewypełnione znaczniki: wartość z oznaczeniem lub wątpliwa; zob. tabelę według lat.
trend-alternative = Wykres liniowy liczby pracujących według branż od { $first } do { $last } r.; terytorium: { $region }. { $details }
trend-line = { $missing ->
    [none] { $industry }: od { $start } w { $first } r. do { $end } w { $last } r.
   *[other] { $industry }: od { $start } w { $first } r. do { $end } w { $last } r.; lata bez danych: { $missing }.
}
trend-line-empty = { $industry }: brak danych.

years-title = { $region }: pracujący według lat
years-subtitle = Liczba pracujących, { $first }–{ $last }

comparison-title = { $region } na tle kraju, pozostałych regionów partnerskich i Europy
comparison-subtitle = Tekstylia i odzież łącznie, { $year } r.
comparison-median = Mediana regionów Europy (z danymi co najmniej { $regions })
comparison-note = Medianę obliczono ze wszystkich regionów NUTS 2, dla których są dane, osobno dla każdej kolumny. Sekcja C: przetwórstwo przemysłowe. Dane regionalne ujmują jednostki lokalne tam, gdzie się znajdują, niezależnie od siedziby przedsiębiorstwa.

quotients-title = { $place ->
    [none] Jak wyspecjalizowane w tekstyliach i odzieży są regiony partnerskie
   *[other] { $focus }: miejsce { $place } z { $of } wśród regionów partnerskich pod względem specjalizacji
}
quotients-title-all = Najbardziej wyspecjalizowany region partnerski: { $first }, najmniej: { $last }
quotients-subtitle = Wskaźnik lokalizacji przemysłu tekstylnego i odzieżowego w przetwórstwie przemysłowym, pracujący, { $year } r.
quotients-reference = Kraje ({ $countries }) = 1
quotients-alternative = Uporządkowany wykres punktowy wskaźnika lokalizacji przemysłu tekstylnego i odzieżowego w { $year } r.; liczba regionów partnerskich: { $count }. Najwyższy: { $first } ({ $high }); najniższy: { $last } ({ $low }). { $focus ->
    [none] {""}
   *[other] { $focus }: { $value }.
} { $missing ->
    [none] Nie brakuje żadnego regionu.
   *[other] Regiony bez danych: { $missing }.
}

coverage-title = Jakiego terytorium dotyczą dane
coverage-territory = Terytorium partnera to cały region NUTS 2: { $region } ({ $code }).
coverage-region = { $territory }: dla własnego terytorium partnera nie publikuje się danych regionalnych. Wszystkie dane dotyczą regionu NUTS 2, w którym ono leży: { $region } ({ $code }).
coverage-country = { $territory }: dla własnego terytorium partnera nie publikuje się danych regionalnych. Wszystkie dane dotyczą całego kraju, który stanowi jeden region NUTS 2: { $region } ({ $code }).
coverage-share = W { $year } r. na obszary NUTS 3, w których leży terytorium partnera ({ $units }), przypadało { $share } mieszkańców tego regionu.
coverage-units = Dane regionalne ujmują pracujących w jednostkach lokalnych: zakładach, warsztatach i biurach położonych w regionie. Krajowe dane o przedsiębiorstwach różnią się od nich.
gaps-title = Czego brakuje lub co jest wątpliwe
gaps-none = Nic: wszystkie dane o pracujących, jednostkach lokalnych i wynagrodzeniach za lata { $first }–{ $last } są opublikowane.
gap = { $why ->
    [confidential] { $indicator }: dane poufne ({ $years }; { $industry }).
   *[unpublished] { $indicator }: dane nieopublikowane ({ $years }; { $industry }).
}
anomaly = { $indicator }, { $industry }, { $years }: opublikowana wartość nie pasuje do sąsiednich lat i nie ma żadnego oznaczenia. Pokazano ją, ale nie oblicza się z niej żadnej zmiany.

method-quotient = Wskaźnik lokalizacji: (pracujący w branży / pracujący w przetwórstwie przemysłowym) w regionie, podzielone przez taki sam iloraz sum dla wszystkich krajów, które publikują obie wartości.
method-change = Zmiany dotyczą liczby pracujących. Zmianę mniejszą, niż dana wartość zwykle wykazuje w ciągu roku (mediana, co najmniej 1%), opisuje się słowami „niemal bez zmian” lub „niemal tyle samo”. Nie podaje się sumy branż, gdy brakuje jednej z nich. Nie oblicza się zmiany względnej przy liczbie pracujących poniżej 100 ani z wartości wątpliwej. Żadnej wartości nie oszacowano ani nie uzupełniono.
