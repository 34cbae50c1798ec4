"""The textile, clothing and leather industries of one territory: the picture that reports and needs share."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from plustex_analysis import partnership, statistics
from plustex_analysis.profiles import series
from plustex_analysis.profiles.europe import (
    BASE_YEAR,
    FIRST_YEAR,
    LOCAL_UNITS,
    MANUFACTURING,
    PERSONS,
    WAGES,
    Year,
    branches,
    changes,
    check_year,
    europe,
    figure,
    headline,
    sector_rows,
    with_sums,
)
from plustex_analysis.profiles.places import Place, place, whole_country
from plustex_analysis.profiles.position import least_change


@dataclass(frozen=True)
class Gap:
    """Figures of one indicator and industry that are missing: in which years, and whether confidential."""

    indicator: str
    industry: str
    years: tuple[int, ...]
    confidential: bool


@dataclass(frozen=True)
class SectorProfile:
    """The textile, clothing and leather industries of one territory, and what to compare them with."""

    territory: Place
    last_year: int
    persons: pd.DataFrame
    local_units: pd.DataFrame
    wages: pd.DataFrame
    flags: pd.DataFrame
    doubtful: pd.DataFrame
    gaps: tuple[Gap, ...]
    now: Year
    base: Year

    @property
    def code(self) -> str:
        """The NUTS 2 code of the territory's figures."""
        return self.territory.code

    @property
    def country(self) -> str:
        """Eurostat's code of the territory's country."""
        return self.territory.country

    @property
    def whole_country(self) -> bool:
        """Whether the region's figures are those of its country."""
        return whole_country(self.code)

    def usual_move(self, industry: str) -> float:
        """Return what the persons employed of an industry usually move in a year, 1 % at least."""
        return least_change(self.code, industry, self.last_year)

    @property
    def level(self) -> float:
        """The size below which a change in textiles and clothing counts as none."""
        return self.usual_move(headline())

    @property
    def changes(self) -> pd.DataFrame:
        """Change in persons employed since the base year, as ratios: territories by industries."""
        return changes(self.base, self.now)

    def change(self, industry: str) -> float:
        """Return the region's change since the base year as a ratio; ``nan`` when a figure is missing or doubtful."""
        return figure(self.changes, self.code, industry)

    @property
    def tables(self) -> tuple[str, ...]:
        """The regional tables that the figures come from: one, or two with a break between them."""
        return series.datasets(self.last_year)

    @property
    def told(self) -> bool:
        """Whether a change since the base year is one of the same measure, so that it can be told."""
        return series.comparable(self.base.year, self.last_year)

    @property
    def breaks(self) -> tuple[int, ...]:
        """Years after the base year in which the series of textiles and clothing has a break."""
        flags = self.flags[headline()]
        return tuple(int(year) for year in flags.index[flags.str.contains("b", regex=False)] if year > self.base.year)

    def rank(self, frame: pd.DataFrame, industry: str) -> tuple[int, int]:
        """Return the place of the region among all NUTS 2 regions with figures, and how many these are."""
        column = self.now.regions(frame)[industry].dropna()
        if self.code not in column.index:
            return 0, len(column)
        return int((column > column[self.code]).sum()) + 1, len(column)


def sector(region: str, *, last_year: int) -> SectorProfile:
    """Return the profile of a partner territory or of another NUTS 2 region.

    Parameters
    ----------
    region
        A NUTS code of any vintage or a name of a partner territory, or any NUTS 2 code of the regional table.
    last_year
        The last year to look at.

    Raises
    ------
    UnknownCodeError
        No such region.
    InputError
        The tables do not cover that year.
    """
    territory = place(region)
    check_year(last_year)
    years = range(FIRST_YEAR, last_year + 1)
    found = {indicator: over_years(territory.code, indicator, years) for indicator in (PERSONS, LOCAL_UNITS, WAGES)}
    flags = {indicator: _flags(territory.code, indicator, years) for indicator in found}
    return SectorProfile(
        territory=territory,
        last_year=last_year,
        persons=found[PERSONS],
        local_units=found[LOCAL_UNITS],
        wages=found[WAGES],
        flags=flags[PERSONS],
        doubtful=_doubtful(territory.code, found[PERSONS]),
        gaps=tuple(gap for indicator in found for gap in _gaps(indicator, found[indicator], flags[indicator])),
        now=europe(last_year),
        base=europe(base_year(territory.code, last_year)),
    )


def base_year(region: str, last_year: int) -> int:
    """Return the year that a region's changes are measured from.

    The first from :data:`BASE_YEAR` on with a sound figure for textiles and clothing; :data:`BASE_YEAR` when there
    is none, so that the change is unknown rather than measured from a doubtful figure.
    """
    for year in range(BASE_YEAR, last_year):
        if not np.isnan(figure(europe(year).sound, region, headline())):
            return year
    return BASE_YEAR


def _region_rows(region: str) -> pd.DataFrame:
    rows = sector_rows()
    return rows[rows["region"] == region]


def _industries() -> tuple[str, ...]:
    return MANUFACTURING, *branches()


def over_years(region: str, indicator: str, years: Sequence[int]) -> pd.DataFrame:
    """Return one indicator of a region: years as rows, industries as columns."""
    found = statistics.histories(_region_rows(region), region, nace=_industries(), indicator=indicator)
    return with_sums(found.rename_axis(columns=None).reindex(list(years)))


def _flags(region: str, indicator: str, years: Sequence[int]) -> pd.DataFrame:
    """Return the published flags by year and industry; of a sum, those of its parts."""
    found = statistics.flag_histories(_region_rows(region), region, nace=_industries(), indicator=indicator)
    frame = found.rename_axis(columns=None).reindex(list(years)).fillna("").astype("str")
    for name, parts in partnership.sector().sums.items():
        frame[name] = ["".join(sorted(set("".join(row)))) for row in frame[list(parts)].to_numpy()]
    return frame


def _doubtful(region: str, persons: pd.DataFrame) -> pd.DataFrame:
    """Mark the published persons employed that the card lists as doubtful, and the sums that hold one."""
    sound = pd.DataFrame({year: europe(int(year)).sound.loc[region] for year in persons.index}).T
    return persons.notna() & sound.reindex(index=persons.index, columns=persons.columns).isna()


def _gaps(indicator: str, values: pd.DataFrame, flags: pd.DataFrame) -> Iterator[Gap]:
    for industry in _industries():
        secret = flags[industry].map(statistics.is_confidential).astype(bool)
        for confidential in (True, False):
            chosen = values.index[values[industry].isna() & (secret == confidential)]
            if len(chosen):
                yield Gap(indicator, industry, tuple(int(year) for year in chosen), confidential)
