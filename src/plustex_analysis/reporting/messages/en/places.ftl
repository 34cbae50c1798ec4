## Regions that are no partner's territory, and regions whose figures are missing.

coverage-other = All figures are those of the NUTS 2 region { $region } ({ $code }). It is not the territory of a PLUSTEX partner.
coverage-other-country = All figures are those of the whole country, which is one NUTS 2 region: { $region } ({ $code }). It is not the territory of a PLUSTEX partner.
comparison-title-beside = { $region } beside its country, the PLUSTEX partner regions and Europe
quotients-title-beside = Specialisation in textiles and clothing: { $focus } and the PLUSTEX partner regions
quotients-alternative-beside = Ranked dot plot of the location quotient of textiles and clothing in { $year }: { $focus } ({ $value }) and the partner regions, { $count } in number. Highest: { $first } with { $high }; lowest: { $last } with { $low }. Regions without figure: { $missing }.
peers-none-title = No similar regions can be named
peers-none = { $region }: too many of the figures that regions are compared by are missing or confidential.
options-unknown-title = Near industries cannot be named
options-unknown = { $region }: figures on textiles or clothing are missing or confidential, so it cannot be told whether the region has skills to start from.
