## The two-page policy brief on one region.

brief-kicker = PLUSTEX policy brief
brief-title = { $direction ->
    [up] { $region }: more work in textiles and clothing than in { $base }
    [down] { $region }: less work in textiles and clothing than in { $base }
    [level] { $region }: about as much work in textiles and clothing as in { $base }
   *[unknown] { $region }: what can be told of textiles and clothing
}
brief-subtitle = { $pressing ->
    [none] No policy theme shows a clearly pressing need; { $count } practices are worth looking into
   *[some] Pressing: { $themes }. Practices put forward: { $count }
}
brief-description = Two pages on textiles and clothing in { $region } up to { $year }: where the sector stands, which policy themes need attention, which good practices may be taken up, and how sure that is.

brief-messages = Three messages
brief-jobs-label = Change in persons employed, { $base }–{ $year }
brief-jobs = { $direction ->
    [up] { $persons } people worked in textiles and clothing in { $year }: more than in { $base }.
    [down] { $persons } people worked in textiles and clothing in { $year }: fewer than in { $base }.
    [level] { $persons } people worked in textiles and clothing in { $year }: about as many as in { $base }.
   *[unknown] How the number of people working in textiles and clothing changed from { $base } to { $year } cannot be told.
}
brief-jobs-sure = { $certainty ->
    [high] The change is more than twice what the figure usually moves in a year ({ $usual }).
    [medium] The change is more than what the figure usually moves in a year ({ $usual }), but less than twice as much.
    [low] The change is within what the figure usually moves in a year ({ $usual }).
   *[unknown] A figure is missing or doubtful, or the series has a break.
}
brief-quotient-label = Location quotient, { $year }
brief-quotient = { $level ->
    [high] The region is specialised: the sector weighs { $quotient } times as much in its manufacturing as in Europe.
    [low] The region is not specialised: the sector weighs { $quotient } times as much in its manufacturing as in Europe.
    [even] The sector weighs about as much in the region's manufacturing as in Europe.
   *[unknown] How much the sector weighs beside Europe cannot be told.
}
brief-quotient-sure = { $certainty ->
    [high] Its usual move in a year ({ $usual }) does not touch this reading.
    [low] Its usual move in a year ({ $usual }) could change this reading.
   *[unknown] A figure is missing.
}
brief-need-label = Need: { $theme }
brief-need = { $above ->
    [yes] Of the needs clearly above the middle of the regions compared, this is the highest.
   *[no] Of the six policy themes this one shows the greatest need, but not clearly above the middle.
}
brief-need-sure = With other weights and missing figures it lies between { $lower } and { $upper } of 100.
brief-need-unknown = Which theme is needed most cannot be told: figures are missing.

brief-practices = What the region may take up
brief-practice = { $title } ({ $theme }; { $place }). { $extent } { $support }
brief-practice-firm = Firm case: { $lower }–{ $upper } of 100.
brief-practice-open = Open case: { $lower }–{ $upper } of 100.
brief-extent-whole = Take up whole.
brief-extent-check-first = First look at: { $conditions }.
brief-extent-in-part = In part; first look at: { $conditions }.
brief-extent-in-part-only = In part.
brief-extent-ask = The record names no conditions: ask for them first.
brief-steps = First steps
brief-sure = How sure this is
brief-sure-need = Needs are read from where the region stands among { $among ->
    [peers] its structural peers
   *[europe] all regions of Europe
}; directions and weights are this project's judgement.
brief-sure-practices = Practices are assessed from their records alone; no expert has scored one yet. Ranges hold nine readings of ten; what is not known widens them.
brief-sure-priorities = { $set ->
    [yes] The administration has set priorities of its own, and they count.
   *[no] The administration has not set any priority of its own yet.
}
brief-sure-report = Every figure, every practice considered and the reason for each choice are in the policy report on this region.
