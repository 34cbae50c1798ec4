## Hogyan jutunk vissza egy javaslattól a cellákig.

trace-text = Minden javaslat útja követhető: a szükségletek és mutatóik – { $needs }, a cellák, amelyekből ezek állnak – { $cells }, minden vizsgált gyakorlat – { $considered }, egy gyakorlat forrásai – annak lapján.
trace-title = A cellák, amelyekből a mutatók állnak
trace-subtitle = Az adatfájlok kódjai: adatkészlet / mutató / ágazatok
trace-indicator = Mutató
trace-cells = Cellák
