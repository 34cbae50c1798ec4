## The comparison of all partner regions.

comparison-kicker = PLUSTEX comparative analysis
comparison-report-title = Textiles, clothing and leather in the partner regions
comparison-report-subtitle = { $count } regions side by side, { $base } to { $year }
comparison-description = The textile, clothing and leather industries of the PLUSTEX partner regions compared, with figures up to { $year } from Eurostat's structural business statistics.
fact-regions = Regions

tile-all-persons = Persons employed in textiles and clothing
tile-all-persons-note = In { $regions } partner regions together
tile-all-europe = Share of the European regions' total
tile-all-europe-note = { $regions } NUTS 2 regions with figures
tile-all-units = Local units in textiles and clothing
tile-all-units-note = In { $regions } partner regions together
tile-all-top = Highest location quotient

all-up = More persons employed in textiles and clothing in { $year } than in { $base }: { $names }.
all-down = Fewer persons employed in textiles and clothing in { $year } than in { $base }: { $names }.
all-level = About as many persons employed in { $year } as in { $base }: { $names }.
all-unknown = No change can be told from { $base } to { $year }, because a figure is missing or doubtful: { $names }.
all-range = The change ranges from { $most } ({ $best }) to { $least } ({ $worst }).
all-specialised = Specialised in textiles and clothing (location quotient of 1.25 or more), most specialised first: { $names }.

heading-specialisation = Specialisation
heading-size = Size and change
heading-branches = Branches and years

all-table-title = The partner regions with the same indicators
all-branches-title = Persons employed by branch
all-branches-subtitle = Number of persons employed, { $year }
all-years-title = Textiles and clothing by year
all-years-note = A doubtful published figure is shown as published; the regions' own reports name it.
