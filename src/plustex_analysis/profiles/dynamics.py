"""Why the sector's employment changed: shift-share against Europe."""

from dataclasses import dataclass

import pandas as pd

from plustex_analysis import statistics
from plustex_analysis.indicators import shift_share
from plustex_analysis.profiles.europe import BRANCHES, MANUFACTURING, SUMS, Year, figure

#: The rest of manufacturing: what is neither textiles, clothing nor leather. Needed so that "national" growth is that
#: of all manufacturing.
REST = "rest"
PARTS = ("national", "industrial_mix", "regional", "change")


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


def shift(region: str, base: Year, now: Year) -> Shift | None:
    """Split the change of each branch of a region since the base year; nothing when textiles or clothing is unknown.

    Leather is left out, and stays in the rest of manufacturing, where its figure is missing or doubtful. The
    reference is the sum of the countries that publish every figure needed in both years.
    """
    branches = tuple(
        branch for branch in BRANCHES if not any(pd.isna(figure(year.sound, region, branch)) for year in (base, now))
    )
    if not set(SUMS["C13_C14"]) <= set(branches) or pd.isna(figure(base.sound, region, MANUFACTURING)):
        return None
    start, end = (_with_rest(year.sound, branches) for year in (base, now))
    level = statistics.nuts_level(start.index).to_numpy() == 0
    complete = start.notna().all(axis=1) & end.notna().all(axis=1)
    countries = start.index[level & complete.to_numpy()]
    found = shift_share(start.loc[[region]], end.loc[[region]], start.loc[countries].sum(), end.loc[countries].sum())
    assert isinstance(found.by_industry, pd.DataFrame)
    parts = pd.DataFrame(found.by_industry.loc[region, list(PARTS)])
    for name, members in SUMS.items():
        if set(members) <= set(branches):
            parts.loc[name] = parts.loc[list(members)].sum()
    return Shift(parts.drop(index=REST), base.year, now.year, tuple(countries), branches)


def _with_rest(persons: pd.DataFrame, branches: tuple[str, ...]) -> pd.DataFrame:
    known = persons[list(branches)]
    return known.assign(**{REST: persons[MANUFACTURING] - known.sum(axis=1, skipna=False)})
