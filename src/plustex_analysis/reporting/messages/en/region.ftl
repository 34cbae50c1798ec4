## The report on one region.

region-kicker = PLUSTEX policy report
region-title = { $region }: textiles, clothing and leather
region-subtitle = { $direction ->
    [up] { $persons } people worked in textiles and clothing in { $year }, { $change } more than in { $base }
    [down] { $persons } people worked in textiles and clothing in { $year }, { $change } fewer than in { $base }
    [level] { $persons } people worked in textiles and clothing in { $year }, about as many as in { $base }
   *[unknown] Employment, local units and wages up to { $year }
}
region-description = Persons employed, local units, wages and specialisation in textiles, clothing and leather in { $region } up to { $year }, from Eurostat's structural business statistics.
fact-region = Figures for
fact-region-text = { $region } (NUTS 2 region { $code }), { $country }
fact-partner = PLUSTEX partners here
fact-review = About this text

tile-persons = Persons employed, textiles and clothing
tile-persons-note = { $known ->
    [yes] { $change } since { $base }
   *[no] Change since { $base }: not told
}
tile-share = Share of manufacturing
tile-share-note = { $country }: { $share }
tile-quotient = Location quotient
tile-quotient-note = Place { $place } of { $of } European regions
tile-wages = Wages per person employed (EUR a year)
tile-wages-note = All manufacturing: { $wages }

finding-size = { $known ->
    [yes] In { $year } textiles and clothing gave work to { $persons } people in { $region }: { $share } of all persons employed in its manufacturing.
   *[no] For { $year } there is no published figure on persons employed in textiles and clothing in { $region }.
}
finding-change = { $direction ->
    [up] From { $base } to { $year } the number of persons employed in textiles and clothing rose by { $change }.
    [down] From { $base } to { $year } the number of persons employed in textiles and clothing fell by { $change }.
    [level] From { $base } to { $year } the number of persons employed in textiles and clothing stayed about the same.
   *[unknown] How the number of persons employed in textiles and clothing changed from { $base } to { $year } cannot be told: a figure is missing or doubtful.
} { $all ->
    [up] In all manufacturing of the region it rose by { $allchange }.
    [down] In all manufacturing of the region it fell by { $allchange }.
    [level] In all manufacturing of the region it stayed about the same.
   *[unknown] For all manufacturing of the region a figure is missing.
}
finding-branches = By branch since { $base }: textiles { $textiles }, clothing { $clothing }, leather and leather products { $leather }.
finding-break = The series has a break in { $years }: the change across it is an indication only.
finding-quotient = { $level ->
    [high] The region is specialised: textiles and clothing weigh { $quotient } times as much in its manufacturing as in that of the { $countries } European countries with figures taken together.
    [low] The region is not specialised: textiles and clothing weigh { $quotient } times as much in its manufacturing as in that of the { $countries } European countries with figures taken together.
   *[even] Textiles and clothing weigh about as much in the region's manufacturing as in that of the { $countries } European countries with figures taken together (location quotient { $quotient }).
}
finding-rank = Among the European NUTS 2 regions with figures, { $region } has place { $place } of { $of } by location quotient and place { $sizeplace } of { $sizeof } by number of persons employed.

heading-today = The sector today
heading-change = How it changed
heading-comparison = The region compared
heading-before-use = Before using the figures

structure-title = { $region }: the branches in figures
structure-subtitle = All local units, { $year }
structure-note = Location quotient: the branch's share of the region's manufacturing, divided by its share in { $countries } European countries; 1 means as everywhere. Wages and salaries are divided by all persons employed, owners included.
missing-note = { $sign } means that no figure is published, or that one needed for it is missing.

trend-title = { $direction ->
    [up] Employment in textiles and clothing rose by { $change } from { $base } to { $year }
    [down] Employment in textiles and clothing fell by { $change } from { $base } to { $year }
    [level] Employment in textiles and clothing was about the same in { $base } and { $year }
   *[unknown] Employment by branch, as far as figures are published
}
trend-subtitle = Persons employed by branch, { $region }, { $first }–{ $last }
trend-note = Hollow markers: the figure carries a flag or is doubtful; see the table by year.
trend-alternative = Line chart of persons employed by branch in { $region } from { $first } to { $last }. { $details }
trend-line = { $missing ->
    [none] { $industry }: from { $start } in { $first } to { $end } in { $last }.
   *[other] { $industry }: from { $start } in { $first } to { $end } in { $last }; years without figure: { $missing }.
}
trend-line-empty = { $industry }: no figures.

years-title = { $region }: persons employed by year
years-subtitle = Number of persons employed, { $first }–{ $last }

comparison-title = { $region } beside its country, the other partner regions and Europe
comparison-subtitle = Textiles and clothing together, { $year }
comparison-median = Median of European regions (at least { $regions } with figures)
comparison-note = The median is taken over all NUTS 2 regions with a figure, for each column by itself. Regional figures count local units where they are, whatever the seat of the enterprise.

quotients-title = { $place ->
    [none] How specialised the partner regions are in textiles and clothing
   *[other] { $focus } has place { $place } of { $of } partner regions by specialisation
}
quotients-title-all = { $first } is the most specialised partner region, { $last } the least
quotients-subtitle = Location quotient of textiles and clothing in manufacturing, persons employed, { $year }
quotients-reference = { $countries } countries = 1
quotients-alternative = Ranked dot plot of the location quotient of textiles and clothing in { $count } partner regions in { $year }. Highest: { $first } with { $high }; lowest: { $last } with { $low }. { $focus ->
    [none] {""}
   *[other] { $focus }: { $value }.
} { $missing ->
    [none] No region is missing.
   *[other] Regions without figure: { $missing }.
}

coverage-title = Which territory the figures are about
coverage-territory = The partner's territory is the whole NUTS 2 region { $region } ({ $code }).
coverage-region = { $territory }: no regional figures are published for the partner's own territory. All figures are those of the NUTS 2 region around it, { $region } ({ $code }).
coverage-country = { $territory }: no regional figures are published for the partner's own territory. All figures are those of the whole country, which is one NUTS 2 region: { $region } ({ $code }).
coverage-share = The NUTS 3 areas that hold it ({ $units }) had { $share } of that region's inhabitants in { $year }.
coverage-units = Regional figures count persons employed in local units: plants, workshops and offices situated in the region. National figures on enterprises differ from them.
gaps-title = What is missing or doubtful
gaps-none = Nothing: all figures on persons employed, local units and wages are published for { $first }–{ $last }.
gap = { $why ->
    [confidential] { $indicator }: confidential in { $years } for { $industry }.
   *[unpublished] { $indicator }: not published in { $years } for { $industry }.
}
anomaly = { $indicator }, { $industry }, { $years }: the published figure does not fit the years around it and carries no flag. It is shown, but no change is computed from it.

method-quotient = Location quotient: (persons employed in the branch / persons employed in manufacturing) in the region, divided by the same ratio of the sums over all countries that publish both.
method-change = Changes are those of the number of persons employed. A change smaller than what the figure usually moves in a year (the median, 1 % at least) is worded as “about the same”. Sums of branches are missing when a part is missing. No rate is taken from fewer than 100 persons or from a doubtful figure. No figure is estimated or filled in.