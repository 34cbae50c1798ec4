## Potrzeby, strategie, rekomendacje, oferta, plan i monitorowanie jednego regionu.
## Potrzeby i dopasowania podaje się w skali od 0 do 100 z przedziałem; 50 to środek skali.

heading-needs = Czego region potrzebuje
heading-strategy = Między kosztami, wydajnością a wiedzą
heading-recommendations = Co region może przejąć
heading-offer = Co region ma do zaoferowania
heading-plan = Plan działania
heading-monitoring = Co obserwować
heading-reached = Jak powstały rekomendacje

band = { $value } ({ $lower }–{ $upper })
band-unknown = nie wiadomo
band-only = { $lower }–{ $upper }

needs-intro = { $measured ->
    [peers] Potrzebę w każdym z sześciu tematów PLUSTEX odczytuje się z miejsca, jakie region zajmuje wśród regionów innych krajów podobnych do niego pod względem struktury (ich liczba: { $peers }): 0 oznacza, że nigdzie potrzeba nie jest mniejsza, a 100, że nigdzie nie jest większa. Przedział pokazuje, co dałyby inne wagi i brakujące dane.
   *[europe] Potrzebę w każdym z sześciu tematów PLUSTEX odczytuje się z miejsca, jakie region zajmuje wśród wszystkich regionów Europy, dla których są dane: 0 oznacza, że nigdzie potrzeba nie jest mniejsza, a 100, że nigdzie nie jest większa. Przedział pokazuje, co dałyby inne wagi i brakujące dane.
}
needs-priorities = { $set ->
    [yes] Dla tych tematów administracja ustaliła własny priorytet, który zastępuje to, co mówią dane: { $themes }.
   *[no] Dane nie mówią, czego ludzie chcą. Administracja nie ustaliła jeszcze własnych priorytetów; gdy to zrobi, zastąpią one dane i zostaną odpowiednio oznaczone.
}
needs-pressing = { $theme }: potrzeba { $band }, wyraźnie powyżej środka. Najmocniej przemawia za tym: { $parts }.
needs-none-pressing = W żadnym temacie dane nie wskazują na potrzebę wyraźnie powyżej środka.
needs-below = Wyraźnie poniżej środka: { $themes }.
needs-open = Położenie względem środka niepewne: { $themes }.
needs-part = { $side ->
    [low] { $indicator } ({ $value }; wyższa wartość w { $share } porównywanych regionów)
   *[high] { $indicator } ({ $value }; niższa wartość w { $share } porównywanych regionów)
}
needs-chart-title = { $pressing ->
    [none] W żadnym temacie potrzeba nie jest wyraźnie powyżej środka
   *[some] Wyraźnie powyżej środka: { $themes }
}
needs-chart-subtitle = { $region }: potrzeba w sześciu tematach od 0 do 100, z przedziałem, { $year } r.
needs-middle = środek
needs-alternative = Uporządkowany wykres punktowy z przedziałami, od 0 do 100. Liczba wierszy: { $count }. Najwyżej: { $highest }, { $high }; najniżej: { $lowest }, { $low }. Cały przedział powyżej środka (50): { $sure }. Tam, gdzie przedziały zachodzą na siebie, różnic nie można rozstrzygnąć. Wszystkie dane są w tabeli należącej do wykresu.
needs-chart-note = Kierunki i wagi wskaźników: ocena autorów projektu; przedział: co dałyby inne wagi.
needs-parts-title = Z czego składają się potrzeby
needs-parts-subtitle = { $region }, dane za { $year } r.
needs-parts-indicator = Temat i wskaźnik
needs-parts-value = Wartość
needs-parts-place = Miejsce (na 100)
needs-parts-compared = Porównano
needs-parts-need = Potrzeba
needs-parts-weight = Waga
needs-parts-row = { $theme }: { $indicator }
needs-parts-note = Miejsce wśród porównywanych: 0 to najniższa wartość, 100 najwyższa. Tam, gdzie o potrzebie świadczy niska wartość, potrzeba to 100 minus miejsce. Dane dostępne tylko dla krajów porównuje się między krajami.

strategy-intro = W projekcie PLUSTEX wyróżniono trzy strategie: koszty ({ $cost }), wydajność ({ $productivity }) oraz wiedzę i innowacje ({ $knowledge }). Projekt stawiał na trzecią.
strategy-title = { $lean ->
    [cost] { $year } r.: sektor jest bliżej strategii kosztowej niż pozostałych
    [productivity] { $year } r.: sektor jest bliżej strategii wydajności niż pozostałych
    [knowledge] { $year } r.: sektor jest bliżej strategii wiedzy i innowacji niż pozostałych
    [none] { $year } r.: żadna strategia wyraźnie się nie wyróżnia
   *[unknown] Położenia sektora nie można określić: brakuje danych
}
strategy-subtitle = { $region }: udziały trzech strategii według lat, inne regiony partnerskie w { $year } r.
strategy-text = Udziały w { $year } r.: koszty { $cost }, wydajność { $productivity }, wiedza i innowacje { $knowledge }; po jednej trzeciej oznaczałoby, że nic się nie wyróżnia.
strategy-move = { $towards ->
    [cost] Od { $first } do { $last } r. sektor przesunął się w stronę kosztów bardziej, niż mogłyby to wyjaśnić inne wagi.
    [productivity] Od { $first } do { $last } r. sektor przesunął się w stronę wydajności bardziej, niż mogłyby to wyjaśnić inne wagi.
    [knowledge] Od { $first } do { $last } r. sektor przesunął się w stronę wiedzy i innowacji bardziej, niż mogłyby to wyjaśnić inne wagi.
   *[none] Od { $first } do { $last } r. nie widać przesunięcia, którego nie dałyby inne wagi.
}
strategy-missing = Położenia sektora w { $year } r. nie można określić, ponieważ brakuje danych: { $names }.
strategy-note-shares = Siła strategii to średnia ważona miejsc, jakie region zajmuje w Europie pod względem jej wskaźników; udziały sumują się do 100%.
strategy-table-title = Na czym opiera się położenie między strategiami
strategy-table-subtitle = Wskaźniki, kierunki i wagi: ocena autorów projektu
strategy-table-indicator = Strategia i wskaźnik
strategy-table-direction = Przemawia za nią
strategy-table-weight = Waga
strategy-table-whose = Dane dotyczą
strategy-direction-high = wysoka wartość
strategy-direction-low = niska wartość
strategy-whose-region = regionu
strategy-whose-country = kraju
strategy-column-year = Rok

recommendations-intro = Praktyki opisane w katalogu: { $of }; proponowane tutaj, w kolejności alfabetycznej: { $count }. Kolejność nie ma znaczenia.
recommendations-firm = { $firm ->
    [all] Przejęcie każdej z nich jest dobrze uzasadnione.
    [some] Przejęcie niektórych z nich jest dobrze uzasadnione; ocena pozostałych jest otwarta, co zaznaczono.
   *[none] Przejęcie żadnej z nich nie jest jeszcze dobrze uzasadnione: zbyt wielu rzeczy nie wiadomo. Tym praktykom warto przyjrzeć się w pierwszej kolejności.
}
recommendations-basis = Każda ocena opiera się na czterech czynnikach: jakości, o której świadczy karta praktyki, podobieństwie struktury obu miejsc, stopniu spełnienia warunków na miejscu i potrzebie. Oceny dokonano wyłącznie na podstawie dokumentów: żaden ekspert nie ocenił jeszcze żadnej praktyki. To, czego nie wiadomo, poszerza przedział; nigdy nie działa na niekorzyść praktyki.
recommendation-extent-whole = Przejąć całą praktykę.
recommendation-extent-check-first = Przejąć całą praktykę po sprawdzeniu warunków podanych niżej.
recommendation-extent-in-part = Przejąć częściowo: pominąć lub zmienić to, co gdzie indziej się nie sprawdziło albo do czego tutaj brakuje warunków.
recommendation-supported = Przejęcie jest dobrze uzasadnione: dziewięć odczytów na dziesięć leży powyżej środka, między { $lower } a { $upper } na 100.
recommendation-open = Ocena jest otwarta: dziewięć odczytów na dziesięć leży między { $lower } a { $upper } na 100. Rozstrzyga to, czego nie wiadomo.
recommendation-need = { $theme }: potrzeba { $band }.
recommendation-evidence = { $kind }: { $claim } ({ $strength }).
recommendation-evidence-figure = { $kind }: { $claim }: { $figure } { $unit } ({ $strength }).
recommendation-evidence-figure-year = { $kind }: { $claim }: { $figure } { $unit }, { $year } r. ({ $strength }).
recommendation-no-evidence = Zbadane źródła nie zawierają dowodów powodzenia.
recommendation-similarity = Miejsce pochodzenia najbliższe pod względem struktury: { $place }.
recommendation-quality = Kryteria dokumentowe, w których karta uzyskuje ocenę: { $known } z { $of }; najmocniejsze: { $criteria }.
recommendation-fact-theme = Temat
recommendation-fact-place = Skąd pochodzi
recommendation-fact-body = Kto odpowiada
recommendation-fact-summary = Na czym polega
recommendation-body = { $name } ({ $type })
recommendation-factor = Czynnik
recommendation-value = Wartość, 0–100
recommendation-from = Podstawa
recommendation-missing = { $kind }: { $what } – { $state }.
recommendation-missing-figure = { $kind }: { $what } – { $state } ({ $indicator }).
recommendation-missing-none = Nic: według dostępnych danych każdy warunek podany w karcie jest spełniony.
recommendation-conditions-unknown = Karta nie podaje warunków: należy zapytać podmiot odpowiedzialny, na czym praktyka się opiera.
recommendation-counter-evidence = Co przemawiało przeciw gdzie indziej: { $claim }.
recommendation-place-indicative = Karta określa miejsce tylko w przybliżeniu ({ $place }).
recommendation-untranslated = Teksty tej praktyki są po angielsku: nie zostały jeszcze przetłumaczone.

offer-none = Katalog nie opisuje żadnej praktyki z tego regionu.
offer-title = { $supported ->
    [none] W żadnym regionie partnerskim przejęcie praktyki z tego regionu nie jest jeszcze dobrze uzasadnione
   *[some] Regiony partnerskie, w których przejęcie praktyki stąd jest dobrze uzasadnione: { $regions }
}
offer-subtitle = Praktyki regionu i pozostałe regiony partnerskie, { $year } r.; region: { $region }
offer-practice = Praktyka
offer-firm = Uzasadnione
offer-open = Ocena otwarta
offer-against = Argumenty przeciw
offer-nobody = brak
offer-weak-record = jeszcze nigdzie: kartę trzeba najpierw uzupełnić
offer-note = Uzasadnione: dziewięć odczytów na dziesięć leży powyżej środka, a ocena karty jest równa środkowi lub wyższa. Argumenty przeciw: odczyty leżą poniżej środka, istotny warunek jest silnym ograniczeniem albo karta opisuje tylko zamierzenie. Ocena otwarta: wszystkie pozostałe.

plan-intro = Propozycja na dwa lata, wynikająca z rekomendacji: najpierw warunki, których nikt jeszcze nie sprawdził, następnie wymiana doświadczeń z realizatorami praktyki, na końcu próba. Wykonawcy i miesiące są oceną autorów projektu; administracja może je zmienić.
plan-title = Kroki w kolejności miesięcy
plan-months = miesiące { $first }–{ $last }
step-set-priorities = Ustalić własne priorytety regionu w sześciu tematach i uzasadnić każdy z nich.
step-ask-experts = Zlecić ekspertom z sektora ocenę praktyk na arkuszu oceny projektu: { $practices }.
step-check-conditions = Sprawdzić na miejscu: { $conditions }. Dotyczy: { $practices }.
step-meet-donor = Spotkać się z realizatorami i zobaczyć ich pracę: { $practices }.
step-prepare-conditions = Stworzyć lub zastąpić brakujące warunki: { $conditions }. Dotyczy: { $practices }.
step-pilot = Wypróbować na małą skalę i zapisać, co trzeba było zmienić: { $practices }.
step-review = Porównać obserwowane dane z ich wartością wyjściową i zdecydować, co będzie kontynuowane.

monitoring-title = Dane do obserwowania podczas przejmowania praktyk
monitoring-subtitle = { $region }, wartości wyjściowe za { $year } r.
monitoring-indicator = Wskaźnik
monitoring-baseline = Wartość wyjściowa
monitoring-reference = Osiąga ćwierć podobnych
monitoring-wanted = Zmniejsza potrzebę
monitoring-wanted-up = wzrost
monitoring-wanted-down = spadek
monitoring-wanted-none = pokazuje skalę
monitoring-note = Wartością odniesienia jest kwartyl wśród regionów podobnych pod względem struktury (wśród krajów, jeśli tylko one mają dane). Jeżeli wartość wyjściowa jest już lepsza od wartości odniesienia, region należy do tej ćwierci. Nie jest to wartość docelowa: tę może ustalić tylko administracja. Dane regionalne zmieniają się powoli i z wielu przyczyn; zmiana nie dowodzi, że praktyka zadziałała.
monitoring-sheet-note = Arkusz do wypełniania w kolejnych latach znajduje się w załączniku statystycznym.

considered-title = Wszystkie praktyki z katalogu i powody, dla których je proponuje się lub nie
considered-subtitle = { $region }, { $year } r.; dopasowanie od 0 do 100, dziewięć odczytów na dziesięć
considered-practice = Praktyka
considered-theme = Temat
considered-match = Dopasowanie
considered-outcome = Wynik
outcome-chosen = proponowana
outcome-own = własna praktyka regionu
outcome-veto = istotny warunek jest silnym ograniczeniem
outcome-plan-only = karta opisuje zamierzenie, jeszcze nie praktykę
outcome-weak-record = ocena karty jest poniżej środka
outcome-below = dopasowanie jest na pewno poniżej środka
outcome-theme-full = inne praktyki w tym temacie mają pewniejsze uzasadnienie
outcome-less-certain = inne praktyki mają pewniejsze uzasadnienie
outcome-better = { $reason }; bardzo prawdopodobnie lepsze: { $names }
considered-note = Wybrano najpierw praktyki, których cały przedział leży powyżej 50 (najwyżej pięć, najwyżej dwie w jednym temacie); następnie dla każdego tematu o pilnej potrzebie, któremu żadna z nich nie służy, praktykę o najwyższej dolnej granicy przedziału; na koniec, do łącznej liczby trzech, praktyki o najwyższej dolnej granicy. Przedziały zachodzą na siebie: to, że jedną praktykę wybrano, a innej nie, nie znaczy, że jest ona lepsza.
considered-veto = Warunki mogą jeszcze zmienić ten wynik. Liczba praktyk niewykluczonych w tabeli, których warunek może okazać się istotny, a tutaj niespełniony: { $count }. Przedziały tego nie uwzględniają; od tego zaczyna się plan działania.
considered-groups = { $one ->
    [yes] Na podstawie samej jakości kart praktyk nie można rozróżnić: tworzą one jedną grupę.
   *[no] Według jakości kart praktyki tworzą grupy, które można rozróżnić; liczba grup: { $groups }.
}
reached-method = Dopasowanie praktyki do regionu odczytuje się na dwa sposoby: jako średnią geometryczną czterech czynników (jeden czynnik równy 0 daje w wyniku 0) i jako ich średnią arytmetyczną (mocny czynnik wyrównuje słaby). Każdy czynnik losuje się równomiernie między jego granicami; przedział obejmuje dziewięć losowań na dziesięć w obu odczytach.
