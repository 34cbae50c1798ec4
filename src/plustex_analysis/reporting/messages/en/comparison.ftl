## The comparison of all partner regions.

comparison-kicker = PLUSTEX comparative analysis
comparison-report-title = Textiles, clothing and leather in the partner regions
comparison-report-subtitle = { $count } regions side by side, { $base } to { $year }
comparison-description = The textile, clothing and leather industries of the PLUSTEX partner regions compared, with figures up to { $year } from Eurostat's structural business statistics.
fact-regions = Regions

tile-all-persons = Persons employed in textiles and clothing
tile-all-persons-note = In { $regions } partner regions together
tile-all-europe = Share of the European total
tile-all-europe-note = Of { $countries } countries with figures
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

heading-analysis = Why it changed, who is alike

all-since = Since
all-shift-title = What the changes consist of
all-shift-subtitle = Textiles and clothing: change in persons employed to { $year } and its parts; from { $base }, or from the first year with a sound figure
all-shift-note = The parts add up to the change. Growth of all manufacturing and growth of the branch are those of the European countries that publish every figure needed; the rest is particular to the region.
all-resilience-title = How the regions came through the downturn
all-resilience-subtitle = Textiles and clothing: change against what the branches let expect, { $first }–{ $trough } and { $trough }–{ $last }
all-resilience-note = 0 is as expected, above 0 better, −0.5 short by half. (1) and (2): the range that turning points a year off would give; where it holds both signs, no difference can be told.
all-relatives-title = Regions that are alike, industries that are near
all-relatives-subtitle = Structural peers in other countries with the stability of their place, and industries close to the textile skills, { $year }
all-peers = Nearest in structure (stability)
all-peer = { $name } ({ $stability })
all-options = Industries near the textile skills
all-no-skills = not specialised in textiles or clothing
all-relatives-note = Stability: in how many of 1 000 sets of other weights the region stays among the six nearest. The nearness of industries is a calculation from where regions specialise; how well it foretells entries is said in the regions' reports.
