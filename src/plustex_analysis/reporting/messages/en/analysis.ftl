## Specialisation with its interval, parts of the change, peers, near industries.

heading-why = Why it changed
heading-relatives = Regions that are alike, industries that are near

interval-text = The location quotient of { $region } is { $value }, with an interval from { $lower } to { $upper } (95 %). The figures are close to a full count, not a sample: the interval says how far chance in small counts could move the quotient, not how wrong the count may be. Jobs come and go in whole plants, not one by one, so that the real variation is larger than the interval.
volatility-text = { $known ->
    [yes] Between { $first } and { $last } the quotient usually moved by { $moves } from one year to the next (median, up or down): a smaller difference between two years is no news.
   *[no] How much the quotient usually moves from year to year cannot be told: there are years without sound figures between { $first } and { $last }.
}
interval-lower = Interval from
interval-upper = Interval to
quotient-note = Location quotient: the sector's share of the region's manufacturing, divided by its share in the { $countries } European countries with figures; 1 means as everywhere.
interval-note = Lines beside the dots: 95 % interval for small counts; where none is seen it is narrower than the dot. Jobs come in plants, so that real variation is larger.

shift-national = Growth of all manufacturing
shift-industrial_mix = Growth of the branch in Europe
shift-regional = Particular to the region
shift-change = Change
shift-title = From Europe's trend { $trend } jobs, from what is particular to the region { $own }
shift-subtitle = Change in persons employed from { $base } to { $year } and its parts (shift-share after Dunn)
shift-note = Growth of all manufacturing: what the branch would have gained or lost, had it moved like all manufacturing of the { $countries } countries that publish every figure needed. Growth of the branch in Europe: what is added because the branch moved otherwise there. Particular to the region: the rest. The three add up to the change. They describe the change; they do not say what caused it.
shift-alternative = Bar chart of the parts of the change in persons employed in { $region } from { $base } to { $year }. Textiles and clothing together: growth of all manufacturing { $national }, growth of the branches in Europe { $industrialmix }, particular to the region { $regional }, change { $change }.
shift-unknown-title = The parts of the change cannot be told
shift-unknown = { $region }: a figure for textiles or clothing at one end of the period is missing or doubtful, so the change is not split into parts.

resilience-title = { $resistance ->
    [better] From { $first } to { $trough } the region lost fewer jobs than its branches let expect
    [worse] From { $first } to { $trough } the region lost more jobs than its branches let expect
   *[unclear] Whether the region did better or worse than expected from { $first } to { $trough } depends on the years chosen
}; { $recoverability ->
    [better] after it, it did better
    [worse] after it, it did worse
   *[unclear] after it, this cannot be told
}
resilience-subtitle = Persons employed in textiles and clothing, { $region }, in the downturn { $first }–{ $trough } and from { $trough } to { $last }
resilience-phase = Phase
resilience-downturn = Downturn { $first }–{ $trough }
resilience-upturn = After it, { $trough }–{ $last }
resilience-change = Change
resilience-expected = Expected
resilience-measure = Measure
resilience-sensitivity = Measure with other years
resilience-range = { $least } to { $most }
resilience-note = Expected: each branch moves as in the { $countries } countries with figures in every year. Measure (resistance in the downturn, recoverability after it): the difference between change and expected change, divided by the size of the latter; 0 is as expected, above 0 better. The last column moves the turning points by a year: only where it keeps its sign is a difference worded.
resilience-unknown-title = How the region came through the downturn cannot be told
resilience-unknown = { $region }: a figure for textiles or clothing in { $first }, { $trough } or { $last } is missing or doubtful.

peers-title = { $firm ->
    [yes] Nearest in structure: { $first }
   *[no] Nearest in structure: { $first }, though the order depends on the weights
}
peers-subtitle = Regions of other countries most like { $region } in slow-moving conditions, { $year }
peers-distance = Distance
peers-stability = Stability
peers-note = Compared with { $compared } European NUTS 2 regions in five dimensions of equal weight: sector (C13, C14, C15), manufacturing structure, size of local units, economy (GDP per inhabitant, industry's part of employment) and education. Results such as growth and wages are left out on purpose. Distance 0 would be the same in everything. Stability: in how many of 1 000 sets of other weights the region stays among the six nearest. A dimension without figures does not count.

options-title = Industries near the region's textile skills
options-subtitle = Manufacturing industries in which { $region } is not specialised yet, by closeness, { $year }
options-closeness = Closeness (%)
options-density = Density (%)
options-note = Closeness: of all that is related to the industry in Europe's regions, the per cent made up by { $skills }, in which the region is specialised. Density: the same for all its specialisations. Two industries are related when regions specialise in both more often than by chance. The list is a calculation, not advice.
options-check = How far to trust this order: of the { $entries } entries seen in { $regions } regions between { $first } and { $last }, closeness ranked the industry entered above one not entered with probability { $auc } (interval { $lower } to { $upper }; chance is { $half }). { $useful ->
    [yes] That is better than chance.
   *[no] That cannot be told apart from chance.
} { $better ->
    [yes] The industry's own location quotient at the start foretold entries better ({ $simple }).
   *[no] The industry's own location quotient at the start did no better ({ $simple }).
}
options-none-title = No industry is near in this sense
options-none = { $region } is specialised neither in textiles nor in clothing, so there are no such skills to start from.

division-C10 = food products
division-C11 = beverages
division-C12 = tobacco products
division-C13 = textiles
division-C14 = clothing
division-C15 = leather and leather products
division-C16 = wood and wood products
division-C17 = paper and paper products
division-C18 = printing and reproduction of recorded media
division-C19 = coke and refined petroleum products
division-C20 = chemicals and chemical products
division-C21 = pharmaceutical products
division-C22 = rubber and plastic products
division-C23 = other non-metallic mineral products
division-C24 = basic metals
division-C25 = fabricated metal products
division-C26 = computer, electronic and optical products
division-C27 = electrical equipment
division-C28 = machinery and equipment
division-C29 = motor vehicles and trailers
division-C30 = other transport equipment
division-C31 = furniture
division-C32 = other manufacturing
division-C33 = repair and installation of machinery
