## Jak dojść od propozycji do komórek.

trace-text = Drogę do każdej propozycji można prześledzić: potrzeby i ich wskaźniki – { $needs }, komórki, z których je obliczono – { $cells }, wszystkie rozpatrzone praktyki – { $considered }, źródła praktyki – w jej karcie.
trace-title = Komórki, z których obliczono wskaźniki
trace-subtitle = Kody w plikach danych: zbiór danych / wskaźnik / branże
trace-indicator = Wskaźnik
trace-cells = Komórki
