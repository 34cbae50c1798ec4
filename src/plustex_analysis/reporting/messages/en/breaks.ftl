# Breaks in a series, in charts and their descriptions.

break-label = break
break-note = Dashed vertical line: break in the series; figures before and after it are not fully comparable.
break-alternative = Break in the series: figures from { $year } on are not fully comparable with those before.
break-untold = Figures from { $year } on come from the dataset that continues the earlier one, by other definitions: no change across this break is told.
