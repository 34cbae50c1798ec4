## Co wykresy mówią słowami: teksty alternatywne z narysowanych danych, legendy, sposób czytania wykresu.
## Nazwy stoją w mianowniku; liczby następują po dwukropku, więc pasuje każda liczba.

alt-table = Dane znajdują się w tabeli należącej do wykresu.
alt-interval = { $value } (przedział od { $lower } do { $upper })
alt-named = { $name }: { $value }
alt-highest = Najwyższa wartość: { $name }, { $value }.
alt-lowest = Najniższa wartość: { $name }, { $value }.
alt-focus = { $name }: { $value }.
alt-missing = { $names ->
    [none] Niczego nie brakuje.
   *[other] Bez danych ({ $count }): { $names }.
}
alt-years-missing = { $years ->
    [none] Nie brakuje żadnego roku.
   *[other] Lata bez danych: { $years }.
}
alt-apart = { $apart ->
    [all] Żadne dwa przedziały nie zachodzą na siebie: kolejność jest pewna.
    [ends] Najwyższą i najniższą wartość można odróżnić; między sąsiednimi przedziały zachodzą na siebie.
    [none] Przedziały najwyższej i najniższej wartości zachodzą na siebie: nie można ich odróżnić.
   *[unknown] Bez przedziałów nie można powiedzieć, które różnice są pewne.
}

alt-dots = Uporządkowany wykres punktowy, liczba wierszy: { $count }.
alt-lines = Wykres liniowy, { $first }–{ $last }, liczba linii: { $count }.
alt-multiples = Małe wykresy liniowe w jednej skali, { $first }–{ $last }, liczba regionów: { $count }.
alt-line = { $name }: { $start } w roku { $first }, { $end } w roku { $last }.
alt-bars = Wykres słupkowy składników zmiany, liczba wierszy: { $count }; składniki: { $parts }.
alt-slope = Wykres nachyleń, lata { $first } i { $last }, liczba wierszy: { $count }.
alt-slope-most = Największy wzrost lub najmniejszy spadek: { $up } ({ $rise }); największy spadek lub najmniejszy wzrost: { $down } ({ $fall }).

alt-ternary = Wykres trójkątny, { $first }–{ $last }, region: { $name }; wierzchołki: { $corners }.
alt-ternary-never = Żaden rok nie ma położenia.
alt-ternary-moved = { $moved ->
    [yes] Przedziały pierwszego i ostatniego roku są rozłączne; dotyczy to: { $corners }.
   *[no] Przedziały pierwszego i ostatniego roku zachodzą na siebie: nie można powiedzieć, czy położenie się zmieniło.
}
alt-furthest = Z innych regionów najbliżej wierzchołka „{ $corner }”: { $name } ({ $value }).

alt-matrix = Macierz; wiersze (praktyki): { $rows }; kolumny: { $columns }.
alt-states = Wszystkie pola: { $states }.
alt-most = Najwięcej pól „{ $state }”: { $most } ({ $high }); najmniej: { $fewest } ({ $low }).
alt-factors = Punkty z przedziałami w kolumnach, skala od { $low } do { $high }; wiersze (praktyki): { $rows }.
alt-factor = { $factor }: od { $low } do { $high }, najwyżej: { $first }; nieznane: { $missing }.

alt-needs = Punkty z przedziałami: potrzeba w każdym temacie, skala od { $low } do { $high }, liczba tematów: { $count }.
alt-foremost = Według przedziałów największą potrzebą może być: { $names }.
alt-set = Ustalone przez administrację: { $names }.

alt-network = Linie od regionów, które mają praktyki (liczba: { $donors }), do tych, które mogą je przejąć (liczba: { $receivers }). Powiązania potwierdzone: { $supported }; narysowane powiązania otwarte: { $open }.
alt-network-most = Najwięcej potwierdzonych powiązań – dawca: { $donor } ({ $given }); odbiorca: { $receiver } ({ $taken }).
alt-network-none = Żadne powiązanie nie jest potwierdzone.

alt-tiles = Mapa schematyczna: jedno pole na każdy region NUTS 2, bez skali. Z danymi: { $known }; bez danych: { $missing }.

state-supported = Potwierdzone
state-likely = Prawdopodobne
state-open = Otwarte
state-disagree = Oba odczyty są rozbieżne
state-below = Niepotwierdzone
state-vetoed = Wykluczone przez warunek
state-own = Własna praktyka regionu
state-unknown = Nieznane

tiles-schematic = schematycznie: jedno pole na każdy region NUTS 2, ułożone w przybliżeniu jak na mapie
tiles-missing = Brak danych
tiles-partner = Region partnerski

note-ternary = Każdy punkt pokazuje trzy udziały, które razem dają 100 procent: im bliżej wierzchołka, tym większy ten udział. Krzyżyk to środek, gdzie nic się nie wyróżnia. Lat z pustym punktem nie można odróżnić od środka. Pola zacieniowane: gdzie mogą leżeć pierwszy i ostatni rok.
note-factors = Punkty: wartość; paski: między jakimi krańcami ona leży. Linia kropkowana: nieznane, więc wszystko jest możliwe.
note-needs = Paski: między jakimi krańcami leży potrzeba, zależnie od wag i brakujących danych. Punkty pełne: tematy, które mogą być największą potrzebą; punkty puste: inne są na pewno większe. Romby: ustalone przez administrację.
note-network = Linie ciągłe: powiązania potwierdzone, tym grubsze, im więcej praktyk. Linie kropkowane: powiązania otwarte, bo czegoś nie wiadomo.
