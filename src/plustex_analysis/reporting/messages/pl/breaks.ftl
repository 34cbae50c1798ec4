# Przerwy w szeregu czasowym, na wykresach i w ich opisach.

break-label = przerwa w szeregu
break-note = Pionowa linia przerywana: przerwa w szeregu czasowym; dane sprzed niej i po niej nie są w pełni porównywalne.
break-alternative = Przerwa w szeregu czasowym: dane od { $year } r. nie są w pełni porównywalne z wcześniejszymi.
break-untold = Dane od { $year } r. pochodzą ze zbioru, który kontynuuje poprzedni, według innych definicji: zmian obejmujących tę przerwę nie podaje się.
