## The map of Europe.

map-title = Regions specialised in textiles and clothing: { $count } of { $of } with figures
map-subtitle = Location quotient of textiles and clothing in manufacturing, { $year }; { $schematic }
map-code = Code
map-note = Specialised: a location quotient of 1.25 or more. Regions of the classification NUTS { $classification }; without published figures hatched. Partner regions are marked and named.
