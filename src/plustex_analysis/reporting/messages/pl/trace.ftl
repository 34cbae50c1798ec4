## Jak dojść od propozycji do komórek.

trace-text = Drogę do każdej propozycji można prześledzić: potrzeby i ich wskaźniki – { $needs }, komórki, z których je obliczono – { $cells }, wszystkie rozpatrzone praktyki – { $considered }, źródła praktyki – w jej karcie.
trace-title = Komórki, z których obliczono wskaźniki
trace-subtitle = Kody w plikach danych: zbiór danych / wskaźnik / branże
trace-indicator = Wskaźnik
trace-cells = Komórki
brief-step-check = Stwierdzić, które z tych warunków są w regionie spełnione: { $conditions }.
brief-step-meet = Spotkać się z prowadzącymi te praktyki i zobaczyć je w działaniu.
brief-more = Resztę wymienia raport o regionie.
list-join = {"; "}
