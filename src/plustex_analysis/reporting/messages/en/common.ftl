## What every document says.

publisher = PLUSTEX analysis
edition = Figures up to { $year }
chart-number = Figure { $number }
table-number = Table { $number }
attachment = All figures of the tables and charts of this document, as printed
behind-chart = The figures behind this chart
key-figures = Key figures
in-brief = In brief
sources = Sources
not-available = not available
no-figures = no figures
year = Year
indicator = Indicator
industry = Industry
territory = Territory

industry-C = all manufacturing
    .label = All manufacturing (C)
industry-C13 = textiles
    .label = Textiles (C13)
    .short = Textiles
industry-C14 = clothing
    .label = Clothing (C14)
    .short = Clothing
industry-C15 = leather and leather products
    .label = Leather and leather products (C15)
    .short = Leather
industry-C13_C14 = textiles and clothing
    .label = Textiles and clothing
industry-C13-C15 = textiles, clothing and leather
    .label = Textiles, clothing and leather

persons-employed = persons employed
    .short = Persons employed
    .label = Persons employed
local-units = local units
    .short = Local units
    .label = Local units
wages = wages and salaries
    .short = Wages and salaries
    .label = Wages and salaries (million EUR)
persons-per-unit = persons employed per local unit
    .label = Persons per local unit
share = share of manufacturing
    .label = Share of manufacturing
wages-per-person = wages and salaries per person employed
    .label = Wages per person employed (EUR)
location-quotient = location quotient
    .label = Location quotient
change-since = Change since { $year }

flag-b = b: break in the series
flag-c = c: confidential
flag-d = d: definition differs
flag-e = e: estimated
flag-f = f: forecast
flag-i = i: imputed by Eurostat
flag-n = n: not significant
flag-p = p: provisional
flag-r = r: revised
flag-s = s: estimated by Eurostat
flag-u = u: low reliability
flag-z = z: not applicable

doubtful-changes = No change is shown for { $names }: a published figure needed for it is doubtful.
source-line = Source: Eurostat, { $tables }; own calculation. Extracted { $extracted }.
