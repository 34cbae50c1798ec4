"""Why the sector's employment changed, and how it came through the downturn: both against Europe."""

from dataclasses import dataclass
from typing import Final, Literal

import pandas as pd

from plustex_analysis import partnership, statistics
from plustex_analysis.indicators import resilience, shift_share
from plustex_analysis.indicators.resilience import TurningPoints
from plustex_analysis.profiles import series
from plustex_analysis.profiles.europe import FIRST_YEAR, MANUFACTURING, Year, branches, europe, figure
from plustex_analysis.reads import lru_cache

#: The rest of manufacturing: what is neither textiles, clothing nor leather. Needed so that "national" growth is that
#: of all manufacturing.
REST = "rest"
#: The financial crisis as the figures can show it: they begin in 2008, and 2010 is the first year that every partner
#: region publishes. A choice, not a finding: ``sensitivity`` says what a year more or less would give.
DOWNTURN = (2008, 2010)
_LEAST = 0.01
PARTS: Final[tuple[Literal["national", "industrial_mix", "regional", "change"], ...]] = (
    "national",
    "industrial_mix",
    "regional",
    "change",
)


@dataclass(frozen=True)
class Shift:
    """The change in persons employed since the base year and its parts: industries as rows, parts as columns.

    ``national`` is what the industry would have gained had it grown as all European manufacturing; ``industrial_mix``
    what it gained or lost because its own growth in Europe differs from that; ``regional`` the rest, what is particular
    to the region. ``change`` is their sum.
    """

    parts: pd.DataFrame
    base: int
    last: int
    countries: tuple[str, ...]
    branches: tuple[str, ...]


@lru_cache(maxsize=512)
def shift(region: str, base: Year, now: Year) -> Shift | None:
    """Split the change of each branch of a region since the base year; nothing when textiles or clothing is unknown.

    Leather is left out, and stays in the rest of manufacturing, where its figure is missing or doubtful. The
    reference is the sum of the countries that publish every figure needed in both years. Nothing is returned across the
    break between two datasets. Kept: do not write into it.
    """
    if not series.comparable(base.year, now.year):
        return None
    known = tuple(
        branch for branch in branches() if not any(pd.isna(figure(year.sound, region, branch)) for year in (base, now))
    )
    if not set(partnership.sector().divisions) <= set(known) or pd.isna(figure(base.sound, region, MANUFACTURING)):
        return None
    start, end = (_with_rest(year.sound, known) for year in (base, now))
    level = statistics.nuts_level(start.index).to_numpy() == 0
    complete = start.notna().all(axis=1) & end.notna().all(axis=1)
    countries = start.index[level & complete.to_numpy()]
    found = shift_share(start.loc[[region]], end.loc[[region]], start.loc[countries].sum(), end.loc[countries].sum())
    assert isinstance(found.by_industry, pd.DataFrame)
    parts = pd.DataFrame(found.by_industry.loc[region, list(PARTS)])
    for name, members in partnership.sector().sums.items():
        if set(members) <= set(known):
            parts.loc[name] = parts.loc[list(members)].sum()
    return Shift(parts.drop(index=REST), base.year, now.year, tuple(countries), known)


def _with_rest(persons: pd.DataFrame, branches: tuple[str, ...]) -> pd.DataFrame:
    known = persons[list(branches)]
    return known.assign(**{REST: persons[MANUFACTURING] - known.sum(axis=1, skipna=False)})


@dataclass(frozen=True)
class Weathering:
    """How the textile and clothing jobs of a region came through the downturn of European manufacturing.

    ``figures`` has the columns of the indicator; ``sensitivity`` says what turning points a year off would give.
    """

    points: TurningPoints
    figures: "pd.Series[float]"
    sensitivity: pd.DataFrame
    countries: tuple[str, ...]


@lru_cache(maxsize=512)
def weathering(region: str, last_year: int) -> Weathering | None:
    """Compare a region's jobs in textiles and clothing with those expected from each branch's course in Europe.

    The turning points are :data:`DOWNTURN` and the last year, over the countries with figures in every year. An
    expected change of less than 1 % of the jobs is no measure: what is compared with it is ``nan``. Nothing is
    returned when a figure at a turning point is missing or doubtful, or lies beyond the break between two datasets.
    Kept: do not write into it.
    """
    if not series.comparable(DOWNTURN[0], last_year):
        return None
    divisions, years = list(partnership.sector().divisions), range(FIRST_YEAR, last_year + 1)
    sound = {year: europe(year).sound[[*divisions, MANUFACTURING]] for year in years}
    table = pd.concat(sound, axis=1).swaplevel(axis=1)
    countries = table.index[(statistics.nuts_level(table.index) == 0).to_numpy() & table.notna().all(axis=1).to_numpy()]
    reference = table.loc[countries].sum()
    own = pd.DataFrame({branch: table.loc[region, branch] for branch in divisions}).T
    own.index = pd.MultiIndex.from_product([[region], divisions])
    points, courses = TurningPoints(*DOWNTURN, last_year), pd.DataFrame({b: reference[b] for b in divisions}).T
    found = resilience(own, courses, points, least_change=_LEAST, missing="propagate")
    assert isinstance(found.figures, pd.DataFrame)
    figures = pd.Series(found.figures.loc[region])
    if figures[["downturn", "upturn"]].isna().any():
        return None
    measures = ("resistance", "recoverability")
    sensitivity = pd.DataFrame({name: found.sensitivity.loc[region, name] for name in measures}).T
    return Weathering(found.points, figures, sensitivity, tuple(countries))
