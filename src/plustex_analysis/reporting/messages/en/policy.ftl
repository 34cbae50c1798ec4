## Needs, strategies, recommendations, offer, plan and monitoring of one region.
## Needs and matches are printed from 0 to 100 with a range; 50 is the middle of the scale.

heading-needs = What the region needs
heading-strategy = Between cost, productivity and knowledge
heading-recommendations = What the region may take up
heading-offer = What the region has to offer
heading-plan = A plan of action
heading-monitoring = What to watch
heading-reached = How the recommendations were reached

band = { $value } ({ $lower }–{ $upper })
band-unknown = not known
band-only = { $lower }–{ $upper }

needs-intro = { $measured ->
    [peers] The need for each of the six PLUSTEX themes is read from where the region stands among its { $peers } structural peers in other countries: at 0 nobody needs the theme less, at 100 nobody needs it more. The range shows what other weights and missing figures would give.
   *[europe] The need for each of the six PLUSTEX themes is read from where the region stands among all regions of Europe with figures: at 0 nobody needs the theme less, at 100 nobody needs it more. The range shows what other weights and missing figures would give.
}
needs-priorities = { $set ->
    [yes] The administration has set its own priority for these themes; it replaces what the figures say: { $themes }.
   *[no] Figures do not say what people want. The administration has not set any priority of its own yet; once it does, it replaces the figures and is shown as such.
}
needs-pressing = { $theme }: need { $band }, clearly above the middle. What speaks most for it: { $parts }.
needs-none-pressing = For no theme do the figures show a need that is clearly above the middle.
needs-below = Clearly below the middle: { $themes }.
needs-open = Above or below the middle cannot be told: { $themes }.
needs-part = { $side ->
    [low] { $indicator } – { $value }, lower than in { $share } of the regions compared
   *[high] { $indicator } – { $value }, higher than in { $share } of the regions compared
}
needs-chart-title = { $pressing ->
    [none] No theme shows a need that is clearly above the middle
   *[some] Clearly above the middle: { $themes }
}
needs-chart-subtitle = { $region }: need for the six themes from 0 to 100, with range, { $year }
needs-middle = middle
needs-alternative = Ranked dot plot with ranges, from 0 to 100. Rows: { $count }. Highest: { $highest } with { $high }; lowest: { $lowest } with { $low }. Range wholly above the middle of 50: { $sure }. Where ranges overlap, differences cannot be told apart. All figures are in the table behind the chart.
needs-chart-note = The directions and weights of the indicators are this project's judgement; the range shows what other weights would give.
needs-parts-title = What the needs are made of
needs-parts-subtitle = { $region }, figures of { $year }
needs-parts-indicator = Theme and indicator
needs-parts-value = Figure
needs-parts-place = Place among those compared, 0–100
needs-parts-compared = Compared
needs-parts-need = Need
needs-parts-weight = Weight
needs-parts-row = { $theme }: { $indicator }
needs-parts-note = Place: 0 is the lowest figure, 100 the highest. Where a low figure means need, need is 100 less the place. Figures that exist for countries only are compared among countries.

strategy-intro = PLUSTEX told three strategies apart: cost ({ $cost }), productivity ({ $productivity }) and knowledge and innovation ({ $knowledge }). It backed the third.
strategy-title = { $lean ->
    [cost] { $year }: the sector stands nearer to cost than to the other strategies
    [productivity] { $year }: the sector stands nearer to productivity than to the other strategies
    [knowledge] { $year }: the sector stands nearer to knowledge and innovation than to the other strategies
    [none] { $year }: no strategy clearly stands out
   *[unknown] Where the sector stands cannot be told: figures are missing
}
strategy-subtitle = { $region }: shares of the three strategies by year, other partner regions in { $year }
strategy-text = In { $year } the shares are: cost { $cost }, productivity { $productivity }, knowledge and innovation { $knowledge }; a third each would mean that nothing stands out.
strategy-move = { $towards ->
    [cost] From { $first } to { $last } the sector moved towards cost by more than other weights could explain.
    [productivity] From { $first } to { $last } the sector moved towards productivity by more than other weights could explain.
    [knowledge] From { $first } to { $last } the sector moved towards knowledge and innovation by more than other weights could explain.
   *[none] From { $first } to { $last } no move can be told apart from what other weights would give.
}
strategy-missing = Where the sector stands in { $year } cannot be told, because figures are missing: { $names }.
strategy-note-shares = A strategy's strength is the weighted mean of where the region stands in Europe on its indicators; the shares add up to 100%.
strategy-table-title = What the place between the strategies rests on
strategy-table-subtitle = Indicators, directions and weights: this project's judgement
strategy-table-indicator = Strategy and indicator
strategy-table-direction = Speaks for it
strategy-table-weight = Weight
strategy-table-whose = Figure of
strategy-direction-high = a high figure
strategy-direction-low = a low figure
strategy-whose-region = the region
strategy-whose-country = the country
strategy-column-year = Year

recommendations-intro = From the { $of } practices that the catalogue describes { $count } are put forward, in alphabetical order. The order says nothing.
recommendations-firm = { $firm ->
    [all] For each of them the case is firm.
    [some] For some of them the case is firm; for the others it is open and says so.
   *[none] For none of them the case is firm: too much is not known. They are the ones worth looking into first.
}
recommendations-basis = Each case rests on four factors: the quality that the practice's record shows, how alike the places are in structure, how far its conditions are met here, and the need. The assessment is documentary only: no expert has scored a practice yet. What is not known widens a range; it never counts against a practice.
recommendation-extent-whole = Take up the whole practice.
recommendation-extent-check-first = Take up the whole practice once the conditions below have been looked at.
recommendation-extent-in-part = Take up in part: leave out or change what did not work elsewhere, or what lacks its condition here.
recommendation-supported = The case is firm: nine readings of ten lie above the middle, between { $lower } and { $upper } of 100.
recommendation-open = The case is open: nine readings of ten lie between { $lower } and { $upper } of 100. What is not known decides.
recommendation-need = { $theme }: need { $band }.
recommendation-evidence = { $kind }: { $claim } ({ $strength }).
recommendation-evidence-figure = { $kind }: { $claim }: { $figure } { $unit } ({ $strength }).
recommendation-evidence-figure-year = { $kind }: { $claim }: { $figure } { $unit }, { $year } ({ $strength }).
recommendation-no-evidence = The sources read give no evidence of success.
recommendation-similarity = { $place } is the place of origin nearest in structure.
recommendation-quality = The record scores on { $known } of { $of } documentary criteria; strongest: { $criteria }.
recommendation-fact-theme = Theme
recommendation-fact-place = Where it is from
recommendation-fact-body = Who is in charge
recommendation-fact-summary = What it is
recommendation-body = { $name } ({ $type })
recommendation-factor = Factor
recommendation-value = Value and range, 0–100
recommendation-from = Read from
recommendation-missing = { $kind }: { $what } – { $state }.
recommendation-missing-figure = { $kind }: { $what } – { $state } ({ $indicator }).
recommendation-missing-none = Nothing: each condition that the record names is met as far as figures tell.
recommendation-conditions-unknown = The record names no conditions: ask the body in charge what the practice rests on.
recommendation-counter-evidence = Spoke against it elsewhere: { $claim }.
recommendation-place-indicative = The record places it only roughly ({ $place }).
recommendation-untranslated = The texts of this practice are in English: they have not been translated yet.

offer-none = The catalogue describes no practice from this region.
offer-title = { $supported ->
    [none] For no partner region is the case for one of this region's practices firm yet
   *[some] Partner regions with a firm case for a practice from here: { $regions }
}
offer-subtitle = Practices from { $region } and the other partner regions, { $year }
offer-practice = Practice
offer-firm = Firm case for
offer-open = Open for
offer-against = Speaks against
offer-nobody = none
offer-weak-record = none yet: its record must say more first
offer-note = Firm: nine readings of ten lie above the middle and the record scores at the middle or above. Speaks against: they lie below it, an essential condition is a strong constraint, or the record tells a plan only. Open: all else.

plan-intro = A proposal for two years, drawn from the recommendations: conditions that nobody has looked at come first, then the exchange with those who run the practice, then a trial. Actors and months are this project's judgement and for the administration to change.
plan-title = Steps in the order of their months
plan-months = Months { $first }–{ $last }
step-set-priorities = Set the region's own priorities for the six themes, and the reason for each.
step-ask-experts = Have experts of the sector score the practices with the project's score sheet: { $practices }.
step-check-conditions = Say whether these conditions hold in the region: { $conditions }. For: { $practices }.
step-meet-donor = Meet those who run the practices, and see them at work: { $practices }.
step-prepare-conditions = Create or replace the conditions that are missing: { $conditions }. For: { $practices }.
step-pilot = Try out on a small scale and note what had to be changed: { $practices }.
step-review = Compare the figures to watch with their baseline and decide what goes on.

monitoring-title = Figures to watch while practices are taken up
monitoring-subtitle = { $region }, baseline { $year }
monitoring-indicator = Figure
monitoring-baseline = Baseline
monitoring-reference = A quarter of the peers reach
monitoring-wanted = Lessens the need
monitoring-wanted-up = a rise
monitoring-wanted-down = a fall
monitoring-wanted-none = tells what is at stake
monitoring-note = The reference is the quartile among the structural peers (among countries where only these have figures). Where the baseline is already better than the reference, the region is among that quarter. It is no target: only the administration can set one. Region figures change slowly and for many reasons; a change does not show that a practice worked.
monitoring-sheet-note = A sheet to fill in for the years to come is in the data annex.

considered-title = Every practice of the catalogue, and why it is put forward or not
considered-subtitle = { $region }, { $year }; match from 0 to 100, nine readings of ten
considered-practice = Practice
considered-theme = Theme
considered-match = Match
considered-outcome = Result
outcome-chosen = put forward
outcome-own = the region's own practice
outcome-veto = an essential condition is a strong constraint
outcome-plan-only = the record tells a plan, not yet a practice
outcome-weak-record = the record scores below the middle
outcome-below = the match is surely below the middle
outcome-theme-full = others for the same theme have a more certain case
outcome-less-certain = others have a more certain case
outcome-better = { $reason }; very likely better: { $names }
considered-note = Chosen are, first, practices whose whole range lies above 50 (at most five, at most two for a theme); then, for each theme with a pressing need that none of these serves, the one with the highest lower end; at last, up to three, whichever has the highest lower end. Ranges overlap: that one is chosen and another is not does not mean that it is better.
considered-veto = Conditions can still overturn this: of the practices that the table does not rule out, { $count } rest on a condition that may prove essential and missing here. The ranges leave this aside, and the plan of action begins with it.
considered-groups = { $one ->
    [yes] By the quality of their records alone the practices cannot be told apart: they form one group.
   *[no] By the quality of their records the practices form { $groups } groups that can be told apart.
}
reached-method = The match of a practice with the region is read twice: as the geometric mean of the four factors (a factor of 0 makes all 0) and as their arithmetic mean (a strong factor makes up for a weak one). Each factor is drawn evenly between its ends; a range holds nine draws of ten in both readings.
