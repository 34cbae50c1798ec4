## Dwustronicowa notatka o jednym regionie.

brief-kicker = Notatka PLUSTEX dla decydentów
brief-title = { $direction ->
    [up] { $region }: w przemyśle tekstylnym i odzieżowym pracuje więcej osób niż w { $base } r.
    [down] { $region }: w przemyśle tekstylnym i odzieżowym pracuje mniej osób niż w { $base } r.
    [level] { $region }: w przemyśle tekstylnym i odzieżowym pracuje niemal tyle samo osób co w { $base } r.
   *[unknown] { $region }: tekstylia i odzież, co wiadomo
}
brief-subtitle = { $pressing ->
    [none] Żaden temat nie wskazuje na wyraźnie pilną potrzebę; praktyki, którym warto się przyjrzeć: { $count }
   *[some] Pilne potrzeby: { $themes }. Proponowane praktyki: { $count }
}
brief-description = Dwie strony o przemyśle tekstylnym i odzieżowym do { $year } r.; terytorium: { $region }. Jak wygląda sytuacja sektora, które tematy polityki wymagają uwagi, jakie dobre praktyki można przejąć i na ile to pewne.

brief-messages = Trzy wnioski
brief-jobs-label = Zmiana liczby pracujących, { $base }–{ $year }
brief-jobs = { $direction ->
    [up] Tekstylia i odzież w { $year } r.: { $persons } pracujących, więcej niż w { $base } r.
    [down] Tekstylia i odzież w { $year } r.: { $persons } pracujących, mniej niż w { $base } r.
    [level] Tekstylia i odzież w { $year } r.: { $persons } pracujących, niemal tyle samo co w { $base } r.
   *[unknown] Zmiany liczby pracujących w tekstyliach i odzieży od { $base } do { $year } r. nie można określić.
}
brief-jobs-sure = { $certainty ->
    [high] Ponad dwa razy więcej niż zwykła zmiana roczna ({ $usual }).
    [medium] Więcej niż zwykła zmiana roczna ({ $usual }), ale mniej niż jej dwukrotność.
    [low] Nie więcej niż zwykła zmiana roczna ({ $usual }).
   *[unknown] Wartości brakuje, jest wątpliwa albo szereg ma przerwę.
}
brief-quotient-label = Wskaźnik lokalizacji, { $year } r.
brief-quotient = { $level ->
    [high] Region jest wyspecjalizowany: udział sektora w przetwórstwie to { $quotient }-krotność udziału w Europie.
    [low] Region nie jest wyspecjalizowany: udział sektora w przetwórstwie to { $quotient }-krotność udziału w Europie.
    [even] Udział sektora w przetwórstwie regionu jest mniej więcej taki sam jak w Europie.
   *[unknown] Nie można stwierdzić, ile sektor znaczy na tle Europy.
}
brief-quotient-sure = { $certainty ->
    [high] Jego zwykła zmiana roczna ({ $usual }) nie podważa tego wniosku.
    [low] Jego zwykła zmiana roczna ({ $usual }) mogłaby zmienić ten wniosek.
   *[unknown] Brakuje wartości.
}
brief-need-label = Potrzeba: { $theme }
brief-need = { $above ->
    [yes] Spośród potrzeb wyraźnie powyżej środka porównywanych regionów ta jest największa.
   *[no] Największa potrzeba z sześciu tematów, ale nie wyraźnie powyżej środka.
}
brief-need-sure = Przy innych wagach i brakujących danych: między { $lower } a { $upper } na 100.
brief-need-unknown = Nie można stwierdzić, w którym temacie potrzeba jest największa: brakuje danych.

brief-practices = Co region może przejąć
brief-practice = { $title } ({ $theme }; { $place }). { $extent } { $support }
brief-practice-firm = Uzasadnione: { $lower }–{ $upper } na 100.
brief-practice-open = Ocena otwarta: { $lower }–{ $upper } na 100.
brief-extent-whole = Przejąć w całości.
brief-extent-check-first = Najpierw sprawdzić: { $conditions }.
brief-extent-in-part = Częściowo; najpierw sprawdzić: { $conditions }.
brief-extent-in-part-only = Częściowo.
brief-extent-ask = Karta nie podaje warunków: najpierw o nie zapytać.
brief-steps = Pierwsze kroki
brief-sure = Na ile to pewne
brief-sure-need = Potrzeby odczytano z miejsca regionu wśród { $among ->
    [peers] regionów o podobnej strukturze
   *[europe] wszystkich regionów Europy
}; kierunki i wagi są oceną autorów projektu.
brief-sure-practices = Praktyki oceniono wyłącznie na podstawie kart; żaden ekspert jeszcze ich nie ocenił. Przedziały obejmują dziewięć odczytów na dziesięć; niewiadome je poszerzają.
brief-sure-priorities = { $set ->
    [yes] Administracja ustaliła własne priorytety i zostały one uwzględnione.
   *[no] Administracja nie ustaliła jeszcze własnych priorytetów.
}
brief-sure-report = Wszystkie dane, rozważone praktyki i powody każdego wyboru zawiera raport o tym regionie.
