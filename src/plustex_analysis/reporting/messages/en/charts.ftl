## What charts say in words: alternative texts made from the figures drawn, keys, and how to read a chart.
## Names stand in the nominative; numbers of things follow a colon, so that any number fits.

alt-table = The figures are in the table that belongs to this chart.
alt-interval = { $value } (interval { $lower } to { $upper })
alt-named = { $name }: { $value }
alt-highest = Highest: { $name }, { $value }.
alt-lowest = Lowest: { $name }, { $value }.
alt-focus = { $name }: { $value }.
alt-missing = { $names ->
    [none] Nothing is missing.
   *[other] Without figures ({ $count }): { $names }.
}
alt-years-missing = { $years ->
    [none] No year is missing.
   *[other] Years without figures: { $years }.
}
alt-apart = { $apart ->
    [all] No two intervals overlap, so the order holds.
    [ends] The highest and the lowest can be told apart; between neighbours intervals overlap.
    [none] The intervals of the highest and the lowest overlap: they cannot be told apart.
   *[unknown] No intervals are shown, so it is not said which differences hold.
}

alt-dots = Ranked dot plot, number of rows: { $count }.
alt-lines = Line chart, { $first }–{ $last }, number of lines: { $count }.
alt-multiples = Small line charts on one scale, { $first }–{ $last }, number of regions: { $count }.
alt-line = { $name }: { $start } in { $first }, { $end } in { $last }.
alt-bars = Bar chart of the parts of a change, number of rows: { $count }; parts: { $parts }.
alt-slope = Slope chart of { $first } and { $last }, number of rows: { $count }.
alt-slope-most = Largest rise or smallest fall: { $up } ({ $rise }); largest fall or smallest rise: { $down } ({ $fall }).

alt-ternary = Triangular chart, { $first }–{ $last }: where { $name } stands between { $corners }.
alt-ternary-never = No year has a place.
alt-ternary-moved = { $moved ->
    [yes] The intervals of the first and the last year lie apart for: { $corners }.
   *[no] The intervals of the first and the last year overlap: whether the place changed cannot be told.
}
alt-furthest = Of the other regions nearest to the corner “{ $corner }”: { $name } ({ $value }).

alt-matrix = Matrix; rows (practices): { $rows }; columns: { $columns }.
alt-states = All cells: { $states }.
alt-most = Most cells “{ $state }”: { $most } ({ $high }); fewest: { $fewest } ({ $low }).
alt-factors = Dots with intervals in columns on a scale from { $low } to { $high }; rows (practices): { $rows }.
alt-factor = { $factor }: { $low } to { $high }, highest: { $first }; not known: { $missing }.

alt-needs = Dots with intervals: the need for each theme on a scale from { $low } to { $high }, number of themes: { $count }.
alt-foremost = May be the greatest need, as far as the intervals tell: { $names }.
alt-set = Set by the administration: { $names }.

alt-network = Lines from those who have practices (number: { $donors }) to those who may take them up (number: { $receivers }). Supported links: { $supported }; open links drawn: { $open }.
alt-network-most = Most supported links: from { $donor } ({ $given }); to { $receiver } ({ $taken }).
alt-network-none = No link is supported.

alt-tiles = Schematic map: one tile for each NUTS 2 region, not true to scale. With figures: { $known }; without: { $missing }.

state-supported = Supported
state-likely = Likely
state-open = Open
state-disagree = The two readings disagree
state-below = Not supported
state-vetoed = Ruled out by a condition
state-own = The region’s own practice
state-unknown = Not known

tiles-schematic = schematic: one tile for each NUTS 2 region, arranged roughly as on a map
tiles-missing = No figures
tiles-partner = Partner region

note-ternary = Each point shows three shares that add up to 100 per cent: the nearer a corner, the larger its share. The cross is the middle, where nothing stands out. Hollow years cannot be told apart from it. Shaded areas: where the first and the last year may lie.
note-factors = Dots: the value; bars: between which ends it lies. Dotted: not known, so that all is possible.
note-needs = Bars: between which ends the need lies, as weights differ and figures are missing. Filled dots: themes that may be the greatest need; hollow dots: others are surely greater. Diamonds: set by the administration.
note-network = Whole lines: supported; the thicker, the more practices. Dotted lines: open, because something is not known.
