## Raport o jednym temacie, dla wszystkich regionów partnerskich.

theme-kicker = Raport tematyczny PLUSTEX
theme-title = { $theme }: potrzeby i oferta regionów partnerskich
theme-subtitle = { $pressing ->
    [none] W żadnym regionie partnerskim potrzeba nie jest wyraźnie powyżej środka; opisane praktyki: { $count }
   *[some] Potrzeba wyraźnie powyżej środka: { $regions }. Opisane praktyki: { $count }
}
theme-description = Temat „{ $theme }” w regionach partnerskich PLUSTEX: jak duża jest potrzeba w każdym z nich, jakie dobre praktyki na nią odpowiadają, kto komu mógłby co przekazać oraz spotkanie na ten temat.
theme-fact-theme = Temat
theme-fact-regions = Porównywane regiony
theme-finding-pressing = { $pressing ->
    [none] W żadnym regionie partnerskim dane nie wskazują na potrzebę wyraźnie powyżej środka.
   *[some] Potrzeba wyraźnie powyżej środka: { $regions }.
}
theme-finding-open = Położenie względem środka niepewne: { $regions }.
theme-finding-below = Wyraźnie poniżej środka: { $regions }.
theme-finding-practices = { $quality ->
    [none] Praktyki opisane w tym temacie: { $count }. Żadna nie ma karty ocenionej wyraźnie powyżej środka.
   *[some] Praktyki opisane w tym temacie: { $count }. Karta oceniona wyraźnie powyżej środka: { $titles }.
}
theme-finding-links = { $links ->
    [none] W żadnym regionie partnerskim przejęcie którejś z nich nie jest jeszcze dobrze uzasadnione: zbyt wielu rzeczy nie wiadomo.
   *[some] Regiony partnerskie, w których przejęcie co najmniej jednej z nich jest dobrze uzasadnione: { $regions }.
}

heading-theme-needs = Gdzie jest potrzeba
heading-theme-practices = Praktyki
heading-theme-links = Kto komu może co przekazać

theme-needs-title = { $pressing ->
    [none] W żadnym regionie potrzeba nie jest wyraźnie powyżej środka
   *[some] Wyraźnie powyżej środka: { $regions }
}
theme-needs-subtitle = { $theme }: potrzeba od 0 do 100, z przedziałem, { $year } r.
theme-indicators-title = Z czego odczytuje się potrzebę
theme-indicators-head = { $indicator } ({ $direction }, { $weight })
theme-indicators-note = W nawiasach: co świadczy o potrzebie oraz waga; jedno i drugie jest oceną autorów projektu.
theme-figures-subtitle = Dane za { $year } r.
theme-practices-intro = Karty mówią, co zrobiono i co z tego wynikło. Ocena opiera się na dokumentach: odczytuje się kartę i nikogo się nie pyta. Karty, których nie można rozróżnić, podano w kolejności alfabetycznej.
theme-practices-title = Praktyki opisane w tym temacie
theme-practices-subtitle = Jakość karty od 0 do 100, z przedziałem
theme-practices-source = Źródło: karty w folderze data/practices, z ich własnymi źródłami; ocena na podstawie dokumentów.
theme-cases-title = { $theme }: na ile uzasadnione jest przejęcie każdej praktyki
theme-practices-record = Karta
theme-practices-place = Skąd pochodzi
theme-practice-text = { $title }: { $summary }
theme-links-intro = Powiązanie jest uzasadnione tam, gdzie przejęcie praktyki z jednego miejsca jest dobrze uzasadnione w innym.
theme-links-none = Żadne powiązanie nie jest jeszcze uzasadnione. Rozstrzyga to, czego nie wiadomo o warunkach w regionach, które miałyby przejąć praktyki.
theme-links-title = { $links ->
    [none] Żadne powiązanie nie jest jeszcze uzasadnione
   *[some] Kto mógłby przejąć praktyki: { $regions }
}
theme-links-subtitle = { $theme }: praktyki o dobrze uzasadnionym przejęciu, według miejsca pochodzenia i regionu przejmującego, { $year } r.
theme-links-alternative = Dwie kolumny nazw połączone liniami: miejsca pochodzenia (liczba: { $donors }) i regiony przejmujące ({ $receivers }). Liczba linii: { $count }. Każda linia oznacza co najmniej jedną praktykę, której przejęcie jest dobrze uzasadnione; wymienia je tabela należąca do wykresu.
theme-links-number = Liczba uzasadnionych praktyk
theme-links-donor = Miejsce pochodzenia
theme-links-receiver = Region przejmujący
theme-links-practices = Praktyki o uzasadnionym przejęciu

theme-all = Wszystkie tematy
