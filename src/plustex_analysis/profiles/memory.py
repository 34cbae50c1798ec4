"""What a process reads and computes once, so that processes forked from it find it in memory."""

from plustex_analysis.profiles import series
from plustex_analysis.profiles.europe import europe
from plustex_analysis.profiles.relatives import CHECK_YEARS, compared_year, distance, quotients

#: How many of the last years are prepared in full; reports on earlier ones compute what they need themselves.
_LAST = 2


def load() -> None:
    """Read the tables, compute every year, and compare the regions in the last years."""
    years = series.years()
    for year in years:
        europe(year)
    for year in {*CHECK_YEARS, *years[-_LAST:]}:
        quotients(year)
    for year in years[-_LAST:]:
        distance(compared_year(year))
