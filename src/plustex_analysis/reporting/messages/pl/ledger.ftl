## The files that let anyone check a document.

ledger-description = Skąd pochodzi każda liczba: wartość, jednostka, pytanie i zbiór danych dla każdej, na potrzeby sprawdzenia
evidence-description = Dane, na których opierają się liczby: tabele, karty, partnerstwo i praktyki, jako przestrzeń robocza w jednym pliku
ledger-link = Skąd pochodzi każda liczba
