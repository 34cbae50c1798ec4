## Co mówi układ dokumentu.

layout-contents = Spis treści
layout-section-number = Rozdział { $number }
layout-recommendation-number = Rekomendacja { $number }
layout-take-up-whole = Co przejąć: całą praktykę
layout-take-up-part = Co przejąć: część praktyki
layout-reasons = Dlaczego tutaj
layout-factors = Czynniki sukcesu
layout-missing = Czego brakuje: praca do wykonania wcześniej
layout-cautions = Zastrzeżenia
layout-card-sources = Źródła tej rekomendacji
layout-actor = Kto
layout-time = Termin
layout-shown-by = Wykonane, gdy
layout-colon = { colon }
layout-certainty-high = Pewność: wysoka
layout-certainty-medium = Pewność: średnia
layout-certainty-low = Pewność: niska
layout-certainty-unknown = Pewność: nie da się określić
layout-data-file = Dane w pliku CSV
layout-cite = Jak cytować
layout-citation = { $publisher }: { $item }. „{ $title }”. W: { $document }. { $edition }.
layout-languages = Ten dokument w innych językach
layout-files = Ten dokument jako plik
layout-skip = Przejdź do tekstu
layout-commentary = Komentarz z regionu
layout-commentary-note = Napisane przez analityków z regionu; nie obliczono na podstawie danych z tego dokumentu.
