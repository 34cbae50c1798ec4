## The site of all documents: menu, start page, pages of places and practices, what changed, data, accessibility.

site-title = Textile and clothing regions of Europe
site-lead = Policy reports and briefs for Europe’s textile and clothing regions, computed from official statistics and documented good practices. Every figure can be followed back to its table.
site-skip = Skip to the content
site-menu = Main menu
site-here = You are here
site-start = Start
site-regions = Regions
site-themes = Themes
site-partnership = Partnership
site-practices = Good practices
site-changes = What changed
site-data = Data and editions
site-accessibility = Accessibility
site-language = Language
site-display = Display
site-dark = Dark colours
site-contrast = High contrast
site-feed = News feed (Atom)
site-edition = Edition of { $date }
site-made = Made with plustex-analysis { $version }. Figures: Eurostat and other sources, named in each document.

site-search = Search
site-search-label = Search for a region, a theme, a practice or a report
site-search-hint = Each further word narrows the search. Capitals and accents do not matter.
site-search-results = Results: { $count }
site-search-none = Nothing was found. Try fewer words, or only the beginning of a word.
site-search-script = The search needs JavaScript; all documents are in the lists below.

site-map = Regions with reports
site-map-text = Schematic map of the NUTS 2 regions of Europe (classification of 2013), one tile for each region. Marked regions: { $count }. The list beside the map has the same links.
site-map-note = One tile for each NUTS 2 region (2013); distances and areas say nothing. Marked: regions with reports.
site-partner-regions = Partner regions
site-other-regions = Other regions
site-see-changes = See everything that changed

site-region = Region
site-theme = Theme
site-practice = Good practice
site-page = Page
site-country = Country
site-nuts = NUTS 2 code
site-area = Territory of the partner
site-partners = PLUSTEX partners
site-from-document = From: { $document }
site-documents = Documents
site-documents-count = Documents: { $count }
site-read = Read online
site-file = { $kind }, { $size }
site-size-kilobytes = { $size } kB
site-size-megabytes = { $size } MB
site-document-failed = From an earlier build: the last one failed.
site-data-note = XLSX: all tables and charts with notes, and the official figures. CSV: the same figures as a data package for programs.
site-earlier = In earlier editions
site-practices-from = Good practices from this region
site-practices-of = Good practices for this theme

site-practices-lead = What others have done for their textile and clothing sector, as far as the sources say. What nobody has found is left open.
site-practices-count = Practices described: { $count }
site-practice-what = What was done
site-practice-problem = The problem
site-practice-resources = Resources
site-practice-body = In charge
site-practice-with = With
site-practice-where = Where
site-practice-period = Period
site-practice-ongoing = ongoing
site-practice-evidence = What is known of its effects
site-practice-against = What speaks against it
site-practice-conditions = What it rests on
site-practice-difficulties = Difficulties
site-practice-claim = Claim
site-practice-figure = Figure
site-practice-kind = Kind
site-practice-source = Source
site-practice-english = Parts of this record exist in English only.

site-changes-lead = What differs between the edition of { $before } and the edition of { $after }.
site-changes-first = This is the first edition that was kept, so there is nothing yet to compare it with.
site-changes-figures = Figures that moved
site-changes-figures-count = Figures that moved: { $count }
site-changes-figures-note = The same question, asked of the data of both editions, is answered with another number. Shown as printed in the documents.
site-changes-figures-more = Shown: { $shown } of { $count }; the file has all.
site-changes-figures-file = All figures that moved, as a CSV file
site-changes-question = Figure
site-changes-before = Before
site-changes-after = Now
site-changes-practices = Practices
site-changes-practices-count = New practices: { $new }. No longer there: { $gone }. Changed: { $changed }.
site-changes-documents = Documents
site-changes-documents-count = New documents: { $new }. No longer there: { $gone }. Made anew: { $changed }.
site-changes-new = New
site-changes-gone = No longer there
site-changes-changed = Changed
site-changes-vintages = Data
site-changes-vintages-none = All tables are those of the edition before.
site-changes-table = Table
site-changes-none-used = not used

site-data-lead = The figures behind every document, the tables that they come from, and the editions that were kept.
site-data-tables = Tables behind this edition
site-data-tables-producer = Producer
site-data-tables-extracted = Extracted
site-data-tables-licence = Licence
site-data-files = Data by document
site-data-manifest = From what each document was made, with digests (JSON)
site-data-editions = Editions
site-data-present = Present edition
site-data-editions-none = No earlier edition has been kept.

site-question = { $subject ->
    [change] Change in persons employed
    [usual_persons_move] Usual yearly move of persons employed
    [usual_quotient_move] Usual yearly move of the location quotient
    [quotient_interval] Location quotient, 95% interval
    [median] Median of the European regions
    [median_change] Median change in persons employed
    [rank] Place among the European regions
    [ranked] Regions with a figure
    [partner_place] Place among the partner regions
    [partner_total] Sum of the partner regions
    [partners_known] Partner regions with a figure
    [need] Need
    [need_part] Indicator behind a need
    [case] Case for a practice
    [cases] Number of cases
    [factor] Factor of a case
    [record_quality] Quality of a practice’s record
    [strategy_share] Position between the strategies
    [shift_part] Part of the change in persons employed
    [resilience] Resilience
    [resilience_range] Resilience, range
    [option] Nearness of an industry
    [options_check] Test of the nearness of industries
    [peer] Likeness of regions
    [watched] Figure to watch
    [evidence] Claim of a practice’s record
    [calculation] Calculated from
   *[other] Other figure ({ $subject })
}
site-part = { $part ->
    [lower] lower end
    [upper] upper end
    [downturn] downturn
    [expected_downturn] downturn, expected
    [upturn] upturn
    [expected_upturn] upturn, expected
    [resistance] resistance
    [recoverability] recovery
    [closeness] closeness
    [density] density
    [location_quotient] location quotient
    [position] position
    [weight] weight
    [compared] regions compared
    [reference] reference
    [distance] distance
    [entries] entries
    [auc] area under the curve
    [regions] regions
    [apart] spread
    [stability] stability
   *[other] { $name }
}

site-feed-edition = Edition of { $date }. Documents: { $documents }. Figures that moved: { $moved }.
site-feed-first = Edition of { $date }. Documents: { $documents }.

site-statement-lead = The publisher of this site wants everyone to be able to use it, as Directive (EU) 2016/2102 asks.
site-statement-status = How far this site is accessible
site-statement-status-text = The pages and the documents are made to meet WCAG 2.2 at level AA (EN 301 549), the PDF files also PDF/UA-1. Known gaps are listed below, so the site counts as partially compliant.
site-statement-gaps = Known gaps
site-statement-gap-persons = The site has been tested with programs only; no person with a disability and nobody who uses a screen reader every day has tried it yet.
site-statement-gap-review = No native speaker has reviewed the texts in any of the eight languages yet.
site-statement-gap-english = The records of the good practices are partly in English only; such parts are marked as English.
site-statement-gap-map = On narrow screens the tiles of the map are smaller than a fingertip; the list beside the map has the same links.
site-statement-gap-charts = Charts in the documents keep a white background in dark colours; each has a description in words and its figures as a table.
site-statement-how = How this was found
site-statement-how-text = By tests that run with every change of the program: axe-core in Chromium on pages of this site, wide and narrow, in light, dark and high-contrast colours, and use by keyboard alone; validators for HTML and PDF on the documents. Programs find only a part of all barriers.
site-statement-date = This statement was prepared on { $date }, with this edition.
site-statement-contact = Tell us about barriers
site-statement-contact-text = Barriers, or contents that you need in another form, can be reported to: { $contact }
site-statement-contact-missing = The publisher has not yet named whom to write to here; until then, please write to the body from whose address you opened this site.
site-statement-enforcement = If the answer does not satisfy you, the body that enforces Directive (EU) 2016/2102 in the publisher’s country can be asked.
