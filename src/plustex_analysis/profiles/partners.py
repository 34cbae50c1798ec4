"""All partner territories side by side."""

from dataclasses import dataclass

import pandas as pd

from plustex_analysis import partnership
from plustex_analysis.partnership import Territory
from plustex_analysis.profiles import series
from plustex_analysis.profiles.europe import BASE_YEAR, FIRST_YEAR, PERSONS, Year, changes, check_year, europe, headline
from plustex_analysis.profiles.territory import over_years


@dataclass(frozen=True)
class Comparison:
    """All partner territories side by side; ``persons`` is textiles and clothing, years by territories."""

    last_year: int
    territories: tuple[Territory, ...]
    persons: pd.DataFrame
    now: Year
    base: Year

    @property
    def tables(self) -> tuple[str, ...]:
        """The regional tables that the figures come from: one, or two with a break between them."""
        return series.datasets(self.last_year)

    @property
    def changes(self) -> pd.DataFrame:
        """Change in persons employed since the base year, as ratios: territories by industries."""
        return changes(self.base, self.now)


def comparison(*, last_year: int) -> Comparison:
    """Return the partner territories side by side.

    Raises
    ------
    InputError
        The tables do not cover that year.
    """
    check_year(last_year)
    territories = partnership.territories()
    years = range(FIRST_YEAR, last_year + 1)
    persons = pd.DataFrame({t.code: over_years(t.code, PERSONS, years)[headline()] for t in territories})
    return Comparison(last_year, territories, persons, europe(last_year), europe(BASE_YEAR))
