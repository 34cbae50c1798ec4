## Mapa Europy.

map-title = Regiony wyspecjalizowane we włókiennictwie i odzieży: { $count } z { $of } z danymi
map-subtitle = Wskaźnik lokalizacji włókiennictwa i odzieży w przetwórstwie przemysłowym, { $year }; { $schematic }
map-code = Kod
map-note = Wyspecjalizowany: wskaźnik lokalizacji co najmniej 1,25. Regiony klasyfikacji NUTS { $classification }; bez opublikowanych danych – zakreskowane. Regiony partnerskie są oznaczone i podpisane.
