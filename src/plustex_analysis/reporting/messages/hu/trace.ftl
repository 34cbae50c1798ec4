## Hogyan jutunk vissza egy javaslattól a cellákig.

trace-text = Minden javaslat útja követhető: a szükségletek és mutatóik – { $needs }, a cellák, amelyekből ezek állnak – { $cells }, minden vizsgált gyakorlat – { $considered }, egy gyakorlat forrásai – annak lapján.
trace-title = A cellák, amelyekből a mutatók állnak
trace-subtitle = Az adatfájlok kódjai: adatkészlet / mutató / ágazatok
trace-indicator = Mutató
trace-cells = Cellák
brief-step-check = Meg kell mondani, hogy ezek közül a feltételek közül melyek teljesülnek a régióban: { $conditions }.
brief-step-meet = Találkozás azokkal, akik ezeket a gyakorlatokat működtetik, és a gyakorlatok megtekintése.
brief-more = A többit a régióról szóló jelentés sorolja fel.
list-join = {"; "}
