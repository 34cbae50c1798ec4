## The same for a workspace that looks at another sector than the project's own: what is said speaks of any sector.

region-title-any = { $region }: { $sector }
region-kicker-any = Sector report
region-subtitle-any = { $direction ->
    [up] { $persons } people worked in the sector in { $year }, { $change } more than in { $base }
    [down] { $persons } people worked in the sector in { $year }, { $change } fewer than in { $base }
    [level] { $persons } people worked in the sector in { $year }, about as many as in { $base }
   *[unknown] Employment, local units and wages up to { $year }
}
region-description-any = Persons employed, local units, wages and specialisation in { $region } up to { $year }, from Eurostat's structural business statistics. Sector: { $sector }.
tile-persons-any = Persons employed, the sector
finding-size-any = { $known ->
    [yes] In { $year } the sector gave work to { $persons } people in { $region }: { $share } of all persons employed in its manufacturing.
   *[no] For { $year } there is no published figure on persons employed in the sector in { $region }.
}
finding-change-any = { $direction ->
    [up] From { $base } to { $year } the number of persons employed in the sector rose by { $change }.
    [down] From { $base } to { $year } the number of persons employed in the sector fell by { $change }.
    [level] From { $base } to { $year } the number of persons employed in the sector stayed about the same.
   *[unknown] How the number of persons employed in the sector changed from { $base } to { $year } cannot be told: a figure is missing or doubtful.
} { $all ->
    [up] In all manufacturing of the region it rose by { $allchange }.
    [down] In all manufacturing of the region it fell by { $allchange }.
    [level] In all manufacturing of the region it stayed about the same.
   *[unknown] For all manufacturing of the region a figure is missing.
}
finding-quotient-any = { $level ->
    [high] The region is specialised: the sector weighs { $quotient } times as much in its manufacturing as in that of the { $countries } European countries with figures taken together.
    [low] The region is not specialised: the sector weighs { $quotient } times as much in its manufacturing as in that of the { $countries } European countries with figures taken together.
   *[even] The sector weighs about as much in the region's manufacturing as in that of the { $countries } European countries with figures taken together (location quotient { $quotient }).
}
trend-title-any = { $direction ->
    [up] Employment in the sector rose by { $change } from { $base } to { $year }
    [down] Employment in the sector fell by { $change } from { $base } to { $year }
    [level] Employment in the sector was about the same in { $base } and { $year }
   *[unknown] Employment by branch, as far as figures are published
}
comparison-subtitle-any = The sector as a whole, { $year }
quotients-title-any = { $place ->
    [none] How specialised the partner regions are in the sector
   *[other] { $focus } has place { $place } of { $of } partner regions by specialisation
}
quotients-subtitle-any = Location quotient of the sector in manufacturing, persons employed, { $year }
quotients-alternative-any = Ranked dot plot of the location quotient of the sector in { $count } partner regions in { $year }. Highest: { $first } with { $high }; lowest: { $last } with { $low }. { $focus ->
    [none] {""}
   *[other] { $focus }: { $value }.
} { $missing ->
    [none] No region is missing.
   *[other] Regions without figure: { $missing }.
}
shift-alternative-any = Bar chart of the parts of the change in persons employed in { $region } from { $base } to { $year }. The sector as a whole: growth of all manufacturing { $national }, growth of the branches in Europe { $industrialmix }, particular to the region { $regional }, change { $change }.
shift-unknown-any = { $region }: a figure for the sector at one end of the period is missing or doubtful, so the change is not split into parts.
resilience-subtitle-any = Persons employed in the sector, { $region }, in the downturn { $first }–{ $trough } and from { $trough } to { $last }
resilience-unknown-any = { $region }: a figure for the sector in { $first }, { $trough } or { $last } is missing or doubtful.
peers-note-any = Compared with { $compared } European NUTS 2 regions in five dimensions of equal weight: sector, manufacturing structure, size of local units, economy (GDP per inhabitant, industry's part of employment) and education. Results such as growth and wages are left out on purpose. Distance 0 would be the same in everything. Stability: in how many of 1 000 sets of other weights the region stays among the six nearest. A dimension without figures does not count.
options-title-any = Industries near the region's skills in the sector
options-none-any = { $region } is not specialised in the sector, so there are no such skills to start from.
quotients-title-beside-any = Specialisation in the sector: { $focus } and the PLUSTEX partner regions
quotients-alternative-beside-any = Ranked dot plot of the location quotient of the sector in { $year }: { $focus } ({ $value }) and the partner regions, { $count } in number. Highest: { $first } with { $high }; lowest: { $last } with { $low }. Regions without figure: { $missing }.
options-unknown-any = { $region }: figures on the sector are missing or confidential, so it cannot be told whether the region has skills to start from.
comparison-kicker-any = Comparative analysis of a sector
comparison-description-any = The PLUSTEX partner regions compared, with figures up to { $year } from Eurostat's structural business statistics. Sector: { $sector }.
tile-all-persons-any = Persons employed in the sector
tile-all-units-any = Local units in the sector
all-up-any = More persons employed in the sector in { $year } than in { $base }: { $names }.
all-down-any = Fewer persons employed in the sector in { $year } than in { $base }: { $names }.
all-specialised-any = Specialised in the sector (location quotient of 1.25 or more), most specialised first: { $names }.
all-years-title-any = The sector by year
all-shift-subtitle-any = The sector: change in persons employed to { $year } and its parts; from { $base }, or from the first year with a sound figure
all-resilience-subtitle-any = The sector: change against what the branches let expect, { $first }–{ $trough } and { $trough }–{ $last }
all-relatives-subtitle-any = Structural peers in other countries with the stability of their place, and industries close to the skills of the sector, { $year }
all-options-any = Industries near the skills of the sector
all-no-skills-any = not specialised in the sector
map-title-any = Regions specialised in the sector: { $count } of { $of } with figures
map-subtitle-any = Location quotient of the sector in manufacturing, { $year }; { $schematic }
finding-branches-any = Change by branch since { $base } – { $changes }.
comparison-report-title-any = Partner regions compared: { $sector }
