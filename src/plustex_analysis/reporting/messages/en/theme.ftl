## The report on one theme, over all partner regions.

theme-kicker = PLUSTEX theme report
theme-title = { $theme }: what the partner regions need and what they have to offer
theme-subtitle = { $pressing ->
    [none] In no partner region is the need clearly above the middle; practices described: { $count }
   *[some] Need clearly above the middle: { $regions }. Practices described: { $count }
}
theme-description = The theme “{ $theme }” in the PLUSTEX partner regions: how much each needs it, which good practices serve it, who could give what to whom, and a meeting on it.
theme-fact-theme = The theme
theme-fact-regions = Regions compared
theme-finding-pressing = { $pressing ->
    [none] In no partner region do the figures show a need that is clearly above the middle.
   *[some] The need is clearly above the middle in: { $regions }.
}
theme-finding-open = Above or below the middle cannot be told: { $regions }.
theme-finding-below = Clearly below the middle: { $regions }.
theme-finding-practices = { $quality ->
    [none] Practices described for this theme: { $count }. None has a record that is clearly above the middle.
   *[some] Practices described for this theme: { $count }. Record clearly above the middle: { $titles }.
}
theme-finding-links = { $links ->
    [none] For no partner region is the case for one of them firm yet: too much is not known.
   *[some] Partner regions with a firm case for at least one of them: { $regions }.
}

heading-theme-needs = Where the need is
heading-theme-practices = The practices
heading-theme-links = Who can give what to whom

theme-needs-title = { $pressing ->
    [none] In no region is the need clearly above the middle
   *[some] Clearly above the middle: { $regions }
}
theme-needs-subtitle = { $theme }: need from 0 to 100, with range, { $year }
theme-indicators-title = What the need is read from
theme-indicators-head = { $indicator } ({ $direction }, { $weight })
theme-indicators-note = In brackets: what speaks for a need, and the weight; both are this project's judgement.
theme-figures-subtitle = Figures of { $year }
theme-practices-intro = The records say what was done and what came of it. The assessment is documentary: it reads the record and asks nobody. Records that cannot be told apart stand in alphabetical order.
theme-practices-title = Practices described for this theme
theme-practices-subtitle = Quality of the record from 0 to 100, with range
theme-practices-source = Source: the records in data/practices, with their own sources; documentary assessment.
theme-cases-title = { $theme }: how firm the case for each practice is
theme-practices-record = Record
theme-practices-place = Where it is from
theme-practice-text = { $title }: { $summary }
theme-links-intro = A link is firm where a practice from one place has a firm case in another.
theme-links-none = No link is firm yet. What is not known about the conditions in the receiving regions decides.
theme-links-title = { $links ->
    [none] No link is firm yet
   *[some] Who could receive: { $regions }
}
theme-links-subtitle = { $theme }: practices with a firm case, by place of origin and receiving region, { $year }
theme-links-alternative = Two columns of names joined by lines: places of origin ({ $donors }) and receiving regions ({ $receivers }). Lines: { $count }. Each line stands for at least one practice with a firm case; the table behind the chart lists them.
theme-links-number = Practices with a firm case
theme-links-donor = Place of origin
theme-links-receiver = Receiving region
theme-links-practices = Practices with a firm case

theme-all = All themes
