## The report on the partnership: needs, strategies, practices, links and meetings of all partner regions.

partnership-kicker = PLUSTEX partnership report
partnership-title = What the partner regions can learn from each other
partnership-subtitle = { $count } practices, { $regions } regions, six themes: where the need is, for whom the case is firm, who could meet whom
partnership-description = Needs, strategies, good practices and an agenda of meetings for all PLUSTEX partner regions, from figures of { $year } and the catalogue of practices.
partnership-finding-needs = { $theme }: need clearly above the middle in { $regions }.
partnership-finding-no-needs = For these themes no region shows a need clearly above the middle: { $themes }.
partnership-finding-records = { $one ->
    [yes] By the quality of their records alone the { $count } practices cannot be told apart: they form one group.
   *[no] By the quality of their records the { $count } practices form { $groups } groups that can be told apart.
}
partnership-finding-firm = Practices with a firm case in at least one partner region: { $titles }.
partnership-finding-receives-nothing = No case is firm yet for: { $regions }.
partnership-finding-weak = For { $count } practices the record itself must say more before they can be put forward.

heading-partnership-needs = What each region needs
heading-partnership-strategies = Between cost, productivity and knowledge
heading-partnership-practices = For whom the case is firm
heading-partnership-links = Who can give what to whom
heading-partnership-meetings = An agenda of meetings

partnership-needs-title = Needs of the partner regions for the six themes
partnership-needs-subtitle = From 0 to 100 with range, { $year }
partnership-strategies-title = { $lean ->
    [none] No partner region clearly leans towards one strategy
   *[some] Regions that lean towards one strategy: { $regions }
}
partnership-strategies-subtitle = Shares of the three strategies with range, { $year }
partnership-lean = Leans towards
partnership-lean-none = none clearly
partnership-lean-unknown = cannot be told
partnership-cases-title = { $firm ->
    [none] For no practice is the case firm in any partner region
   *[some] Practices with a firm case in at least one partner region: { $count } of { $of }
}
partnership-cases-subtitle = How firm the case for taking a practice up is, { $year }
partnership-case-firm = firm
partnership-case-open = open
partnership-case-against = against
partnership-case-weak-record = record
partnership-case-own = own
partnership-cases-note = Firm: nine readings of ten lie above the middle. Open: what is not known decides. Against: they lie below the middle, or the record tells a plan only. Record: the record scores below the middle and must say more first. Own: the region's own practice.
partnership-cases-alternative = Matrix of { $practices } practices and { $regions } partner regions. Firm cases: { $firm }. Open cases: { $open }. Each cell has a sign and a shade; the table behind the chart names them in words.
partnership-weak = Practices whose record scores below the middle, so that more must be known before they can be put forward: { $names }.
partnership-stubs = Known by name only, and therefore not assessed: { $names }.

meetings-intro = One meeting for each theme, planned so that together they bring most under these limits: a region hosts at most { $hosts } of them; at most { $shown } practices are shown at a meeting, at most { $presenter } by one region and at most { $guests } by guests; a region has at most { $talks } talks of two. What counts is what is sure: what nobody knows earns nothing.
meetings-title = The agenda that brings most
meetings-subtitle = Hosts and practices to present, from figures of { $year }
meetings-talks-title = Who should talk to whom
meetings-talks-subtitle = Talks of two at each meeting: the pairs that surely have most for each other
meetings-theme = Theme
meetings-host = Host
meetings-practices = Practices to present
meetings-talks = Talks of two
meetings-no-talks = none with anything sure to give
meetings-pair = { $one } – { $other }
meetings-kept = Host kept
meetings-note = Host kept: in how many of { $draws } draws of what is not known the same host is chosen; under 50 % the choice is open.
calendar-title = The agenda beside the project's own calendar
calendar-subtitle = Hosts of the thematic meetings of 2012 to 2014, and those of the agenda
calendar-real = Real host
calendar-host = { $host } ({ $where })
calendar-planned = Host by the agenda
calendar-verdict = By the same count
calendar-verdict-same = the same host
calendar-verdict-planned = the agenda's host brings more in nine draws of ten
calendar-verdict-real = the real host brings more in nine draws of ten
calendar-verdict-open = no difference can be told
calendar-verdict-no-meeting = no meeting on this theme was found
calendar-no-date = no date found
calendar-note = The project could not know this: the figures are of a later year, and many practices began later. It knew what is in no table: who could travel, who wanted to host, what hosts wished to learn. Of { $missing } meetings of the series neither theme nor place was found.
calendar-source = Source: the project's own events, with the pages on which they were found, in data/partnership.yaml.
