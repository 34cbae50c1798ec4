## Serwis ze wszystkimi dokumentami: menu, strona główna, strony miejsc i praktyk, co się zmieniło, dane, dostępność.

site-title = Regiony włókiennicze i odzieżowe Europy
site-lead = Raporty i notatki dla decydentów o europejskich regionach włókienniczych i odzieżowych, obliczone ze statystyki publicznej i z opisanych dobrych praktyk. Każdą liczbę można prześledzić aż do tabeli.
site-skip = Przejdź do treści
site-menu = Menu główne
site-here = Jesteś tutaj
site-start = Start
site-regions = Regiony
site-themes = Tematy
site-partnership = Partnerstwo
site-practices = Dobre praktyki
site-changes = Co się zmieniło
site-data = Dane i wydania
site-accessibility = Dostępność
site-language = Język
site-display = Wygląd
site-dark = Ciemne kolory
site-contrast = Wysoki kontrast
site-feed = Kanał wiadomości (Atom)
site-edition = Wydanie z { $date }
site-made = Wykonano programem plustex-analysis { $version }. Dane: Eurostat i inne źródła, podane w każdym dokumencie.

site-search = Szukaj
site-search-label = Szukaj regionu, tematu, praktyki lub raportu
site-search-hint = Każde kolejne słowo zawęża wyszukiwanie. Wielkość liter i znaki diakrytyczne nie mają znaczenia.
site-search-results = Wyniki: { $count }
site-search-none = Nic nie znaleziono. Można wpisać mniej słów albo sam początek słowa.
site-search-script = Wyszukiwanie wymaga JavaScriptu; wszystkie dokumenty są na poniższych listach.

site-map = Regiony z raportami
site-map-text = Schematyczna mapa regionów NUTS 2 w Europie (klasyfikacja z 2013 r.), jedno pole na region. Zaznaczone regiony: { $count }. Lista obok mapy zawiera te same odnośniki.
site-map-note = Jedno pole na region NUTS 2 (2013); odległości i powierzchnie nic nie znaczą. Zaznaczono regiony z raportami.
site-partner-regions = Regiony partnerskie
site-other-regions = Inne regiony
site-see-changes = Zobacz wszystkie zmiany

site-region = Region
site-theme = Temat
site-practice = Dobra praktyka
site-page = Strona
site-country = Kraj
site-nuts = Kod NUTS 2
site-area = Terytorium partnera
site-partners = Partnerzy PLUSTEX
site-from-document = Z dokumentu: { $document }
site-documents = Dokumenty
site-documents-count = Dokumenty: { $count }
site-read = Czytaj w przeglądarce
site-file = { $kind }, { $size }
site-size-kilobytes = { $size } kB
site-size-megabytes = { $size } MB
site-document-failed = Z wcześniejszego budowania: ostatnie się nie powiodło.
site-data-note = XLSX: wszystkie tabele i wykresy z objaśnieniami oraz liczby urzędowe. CSV: te same liczby jako pakiet danych dla programów.
site-earlier = We wcześniejszych wydaniach
site-practices-from = Dobre praktyki z tego regionu
site-practices-of = Dobre praktyki dla tego tematu

site-practices-lead = Co inni zrobili dla swojego sektora włókienniczego i odzieżowego, o ile mówią o tym źródła. To, czego nikt nie ustalił, pozostaje otwarte.
site-practices-count = Opisane praktyki: { $count }
site-practice-what = Co zrobiono
site-practice-problem = Problem
site-practice-resources = Środki
site-practice-body = Kto odpowiada
site-practice-with = Wspólnie z
site-practice-where = Gdzie
site-practice-period = Okres
site-practice-ongoing = w toku
site-practice-evidence = Co wiadomo o skutkach
site-practice-against = Co przemawia przeciw
site-practice-conditions = Na czym się opiera
site-practice-difficulties = Trudności
site-practice-claim = Stwierdzenie
site-practice-figure = Liczba
site-practice-kind = Rodzaj
site-practice-source = Źródło
site-practice-english = Części tego opisu istnieją tylko po angielsku.

site-changes-lead = Różnice między wydaniem z { $before } a wydaniem z { $after }.
site-changes-first = To pierwsze zachowane wydanie; nie ma go jeszcze z czym porównać.
site-changes-figures = Liczby, które się zmieniły
site-changes-figures-count = Liczby, które się zmieniły: { $count }
site-changes-figures-note = Na to samo pytanie, zadane danym obu wydań, odpowiedzią jest inna liczba. Wartości zapisano jak w dokumentach.
site-changes-figures-more = Pokazano: { $shown } z { $count }; plik zawiera wszystkie.
site-changes-figures-file = Wszystkie liczby, które się zmieniły, w pliku CSV
site-changes-question = Liczba
site-changes-before = Przedtem
site-changes-after = Teraz
site-changes-practices = Praktyki
site-changes-practices-count = Nowe praktyki: { $new }. Już nieobecne: { $gone }. Zmienione: { $changed }.
site-changes-documents = Dokumenty
site-changes-documents-count = Nowe dokumenty: { $new }. Już nieobecne: { $gone }. Wykonane ponownie: { $changed }.
site-changes-new = Nowe
site-changes-gone = Już nieobecne
site-changes-changed = Zmienione
site-changes-vintages = Dane
site-changes-vintages-none = Wszystkie tabele pochodzą z poprzedniego wydania.
site-changes-table = Tabela
site-changes-none-used = nie użyto

site-data-lead = Liczby z każdego dokumentu, tabele, z których pochodzą, i zachowane wydania.
site-data-tables = Tabele tego wydania
site-data-tables-producer = Wydawca danych
site-data-tables-extracted = Pobranie
site-data-tables-licence = Licencja
site-data-files = Dane według dokumentów
site-data-manifest = Z czego powstał każdy dokument, ze skrótami plików (JSON)
site-data-editions = Wydania
site-data-present = Obecne wydanie
site-data-editions-none = Nie zachowano wcześniejszych wydań.

site-question = { $subject ->
    [change] Zmiana liczby pracujących
    [usual_persons_move] Zwykła roczna zmiana liczby pracujących
    [usual_quotient_move] Zwykła roczna zmiana wskaźnika lokalizacji
    [quotient_interval] Wskaźnik lokalizacji, przedział 95%
    [median] Mediana regionów europejskich
    [median_change] Mediana zmian liczby pracujących
    [rank] Miejsce wśród regionów europejskich
    [ranked] Regiony z danymi
    [partner_place] Miejsce wśród regionów partnerskich
    [partner_total] Suma regionów partnerskich
    [partners_known] Regiony partnerskie z danymi
    [need] Potrzeba
    [need_part] Wskaźnik potrzeby
    [case] Argumenty za praktyką
    [cases] Liczba przypadków
    [factor] Czynnik oceny
    [record_quality] Jakość opisu praktyki
    [strategy_share] Położenie między strategiami
    [shift_part] Część zmiany liczby pracujących
    [resilience] Odporność
    [resilience_range] Odporność, przedział
    [option] Bliskość branży
    [options_check] Sprawdzian bliskości branż
    [peer] Podobieństwo regionów
    [watched] Liczba do śledzenia
    [evidence] Stwierdzenie z opisu praktyki
    [calculation] Obliczone z
   *[other] Inna liczba ({ $subject })
}
site-part = { $part ->
    [lower] dolny kraniec
    [upper] górny kraniec
    [downturn] spadek
    [expected_downturn] oczekiwany spadek
    [upturn] odbicie
    [expected_upturn] oczekiwane odbicie
    [resistance] odporność
    [recoverability] powrót
    [closeness] bliskość
    [density] gęstość
    [location_quotient] wskaźnik lokalizacji
    [position] pozycja
    [weight] waga
    [compared] porównane regiony
    [reference] wartość odniesienia
    [distance] odległość
    [entries] wejścia
    [auc] pole pod krzywą
    [regions] regiony
    [apart] rozrzut
    [stability] stabilność
   *[other] { $name }
}

site-feed-edition = Wydanie z { $date }. Dokumenty: { $documents }. Liczby, które się zmieniły: { $moved }
site-feed-first = Wydanie z { $date }. Dokumenty: { $documents }.

site-statement-lead = Wydawca tego serwisu chce, aby mógł z niego korzystać każdy, jak wymaga dyrektywa (UE) 2016/2102.
site-statement-status = Stan dostępności
site-statement-status-text = Strony i dokumenty są przygotowane zgodnie z WCAG 2.2 na poziomie AA (EN 301 549), pliki PDF także z PDF/UA-1. Znane braki wymieniono niżej, dlatego serwis jest częściowo zgodny.
site-statement-gaps = Znane braki
site-statement-gap-persons = Serwis sprawdzano tylko programami; nie wypróbowała go jeszcze żadna osoba z niepełnosprawnością ani nikt, kto na co dzień używa czytnika ekranu.
site-statement-gap-review = Tekstów w żadnym z ośmiu języków nie sprawdził jeszcze rodzimy użytkownik języka.
site-statement-gap-english = Opisy dobrych praktyk są częściowo tylko po angielsku; te części są tak oznaczone.
site-statement-gap-map = Na wąskich ekranach pola mapy są mniejsze niż opuszka palca; lista obok mapy zawiera te same odnośniki.
site-statement-gap-charts = Przy ciemnych kolorach wykresy w dokumentach zachowują białe tło; każdy ma opis słowny, a jego liczby są w tabeli.
site-statement-how = Jak to ustalono
site-statement-how-text = Testami wykonywanymi przy każdej zmianie programu: axe-core w przeglądarce Chromium na stronach tego serwisu, szerokich i wąskich, w jasnych, ciemnych i wysokokontrastowych kolorach, obsługa samą klawiaturą; walidatory HTML i PDF na dokumentach. Programy wykrywają tylko część barier.
site-statement-date = Data tej deklaracji i tego wydania: { $date }.
site-statement-contact = Zgłaszanie barier
site-statement-contact-text = Bariery lub treści potrzebne w innej postaci można zgłaszać na adres: { $contact }
site-statement-contact-missing = Wydawca nie podał tu jeszcze adresu do kontaktu; do tego czasu prosimy pisać do podmiotu, pod którego adresem otwarto ten serwis.
site-statement-enforcement = Jeśli odpowiedź nie jest zadowalająca, można zwrócić się do organu, który w kraju wydawcy egzekwuje dyrektywę (UE) 2016/2102.
