## Regiony, które nie są terytorium partnera, oraz regiony, dla których brakuje danych.

coverage-other = Wszystkie dane dotyczą regionu NUTS 2: { $region } ({ $code }). Nie jest to terytorium partnera PLUSTEX.
coverage-other-country = Wszystkie dane dotyczą całego kraju, który stanowi jeden region NUTS 2: { $region } ({ $code }). Nie jest to terytorium partnera PLUSTEX.
comparison-title-beside = { $region } na tle kraju, regionów partnerskich PLUSTEX i Europy
quotients-title-beside = Specjalizacja w tekstyliach i odzieży: { $focus } i regiony partnerskie PLUSTEX
quotients-alternative-beside = Uporządkowany wykres punktowy wskaźnika lokalizacji przemysłu tekstylnego i odzieżowego w { $year } r.: { $focus } ({ $value }) i regiony partnerskie (liczba: { $count }). Najwyższy: { $first } ({ $high }); najniższy: { $last } ({ $low }). Regiony bez danych: { $missing }.
peers-none-title = Nie można wskazać podobnych regionów
peers-none = { $region }: zbyt wielu danych, według których porównuje się regiony, brakuje lub są one poufne.
options-unknown-title = Nie można wskazać bliskich branż
options-unknown = { $region }: danych o tekstyliach lub odzieży brakuje lub są one poufne, nie można więc stwierdzić, czy region ma kompetencje, od których można by wyjść.
