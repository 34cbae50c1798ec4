"""What the reports know of a region: the tables read, the indicators applied, nothing worded and nothing drawn.

One noun for all reports and for the needs of a region: a :class:`SectorProfile`. Codes are those of NACE Rev. 2;
two are sums of this project: ``C13_C14`` (textiles and clothing) and ``C13-C15`` (with leather). A sum is missing
when one of its parts is.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
import pandas as pd

from plustex_analysis import partnership, statistics
from plustex_analysis.errors import InputError
from plustex_analysis.indicators import location, structure
from plustex_analysis.partnership import Territory

TABLE = "sbs_r_nuts06_r2"
PERSONS, LOCAL_UNITS, WAGES = "V16110", "V11210", "V13320"
MANUFACTURING = "C"
BRANCHES = ("C13", "C14", "C15")
SUMS = {"C13_C14": ("C13", "C14"), "C13-C15": BRANCHES}
HEADLINE = "C13_C14"
SECTORS = (*BRANCHES, *SUMS)
FIRST_YEAR = 2008
#: The year that changes are measured from: the first with figures for every partner region.
BASE_YEAR = 2010
_PROPAGATE: Final = "propagate"


def figure(frame: pd.DataFrame, row: str | int, column: str) -> float:
    """Return one cell of a frame of figures."""
    return float(frame.at[row, column])  # type: ignore[arg-type] # the stubs cannot know that all cells are floats


@dataclass(frozen=True)
class Year:
    """All regions and countries of Europe in one year: rows are territories, columns industries.

    ``sound`` is ``persons`` without the figures that the table's card lists as doubtful: changes are taken from it.
    """

    year: int
    persons: pd.DataFrame
    local_units: pd.DataFrame
    wages: pd.DataFrame
    share: pd.DataFrame
    location_quotient: pd.DataFrame
    persons_per_unit: pd.DataFrame
    wages_per_person: pd.DataFrame
    sound: pd.DataFrame
    reference: dict[str, tuple[str, ...]]

    def regions(self, frame: pd.DataFrame) -> pd.DataFrame:
        """Return the rows of NUTS 2 regions."""
        chosen: pd.DataFrame = frame.loc[statistics.nuts_level(frame.index).to_numpy() == 2]  # noqa: PLR2004 - the level
        return chosen


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

    territory: Territory
    last_year: int
    persons: pd.DataFrame
    local_units: pd.DataFrame
    wages: pd.DataFrame
    flags: pd.DataFrame
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
    def changes(self) -> pd.DataFrame:
        """Change in persons employed since the base year, as ratios: territories by industries."""
        return changes(self.base, self.now)

    def change(self, industry: str) -> float:
        """Return the region's change since the base year as a ratio; ``nan`` when a figure is missing or doubtful."""
        return figure(self.changes, self.code, industry)

    @property
    def breaks(self) -> tuple[int, ...]:
        """Years after the base year in which the series of textiles and clothing has a break."""
        flags = self.flags[HEADLINE]
        return tuple(int(year) for year in flags.index[flags.str.contains("b", regex=False)] if year > self.base.year)

    def rank(self, frame: pd.DataFrame, industry: str) -> tuple[int, int]:
        """Return the place of the region among all NUTS 2 regions with figures, and how many these are."""
        column = self.now.regions(frame)[industry].dropna()
        if self.code not in column.index:
            return 0, len(column)
        return int((column > column[self.code]).sum()) + 1, len(column)


def sector(region: str, *, last_year: int) -> SectorProfile:
    """Return the profile of a partner territory.

    Parameters
    ----------
    region
        A NUTS code of any vintage, or a name.
    last_year
        The last year to look at.

    Raises
    ------
    UnknownCodeError
        No such region.
    InputError
        The tables do not cover that year.
    """
    territory = partnership.region(region)
    check_year(last_year)
    years = range(FIRST_YEAR, last_year + 1)
    persons, local_units, wages = (_over_years(territory.code, code, years) for code in (PERSONS, LOCAL_UNITS, WAGES))
    return SectorProfile(
        territory=territory,
        last_year=last_year,
        persons=persons,
        local_units=local_units,
        wages=wages,
        flags=_flags(territory.code, PERSONS, years),
        gaps=_gaps(territory.code, years),
        now=europe(last_year),
        base=europe(base_year(territory.code, last_year)),
    )


def base_year(region: str, last_year: int) -> int:
    """Return the year that a region's changes are measured from.

    The first from :data:`BASE_YEAR` on with a sound figure for textiles and clothing; :data:`BASE_YEAR` when there
    is none, so that the change is unknown rather than measured from a doubtful figure.
    """
    for year in range(BASE_YEAR, last_year):
        if not np.isnan(figure(europe(year).sound, region, HEADLINE)):
            return year
    return BASE_YEAR


def changes(base: Year, now: Year) -> pd.DataFrame:
    """Return the relative change in persons employed between two years, from sound figures only."""
    columns = {}
    for industry in (*SECTORS, MANUFACTURING):
        pair = pd.DataFrame({base.year: base.sound[industry], now.year: now.sound[industry]})
        columns[industry] = structure.growth_rate(pair, base.year, now.year, missing=_PROPAGATE) / 100.0
    return pd.DataFrame(columns)


def check_year(last_year: int) -> None:
    """Refuse a year that the tables do not cover, or that leaves no time to look back on."""
    first, last = BASE_YEAR + 1, max(statistics.card(TABLE).years)
    if not first <= last_year <= last:
        raise InputError(f"last year {last_year} is not covered; allowed: {first} to {last}")


def load() -> None:
    """Read the table and compute every year now, so that processes forked later find them in memory."""
    for year in statistics.card(TABLE).years:
        europe(year)


@lru_cache(maxsize=16)
def europe(year: int) -> Year:
    """Return the indicators of one year for every territory that the table has."""
    persons, local_units, wages = (_matrix(code, year) for code in (PERSONS, LOCAL_UNITS, WAGES))
    industries = list(SECTORS)
    share = structure.share_of_total(persons[industries], persons[MANUFACTURING], missing=_PROPAGATE)
    quotient, reference = _quotients(persons)
    return Year(
        year=year,
        persons=persons,
        local_units=local_units,
        wages=wages,
        share=share,
        location_quotient=quotient,
        persons_per_unit=structure.persons_per_local_unit(persons, local_units, missing=_PROPAGATE),
        wages_per_person=structure.wages_per_person_employed(wages, persons, missing=_PROPAGATE),
        sound=_sound(persons, year),
        reference=reference,
    )


@lru_cache(maxsize=1)
def _rows() -> pd.DataFrame:
    """Return the part of the table that profiles are made of; read only, shared by all of them."""
    table = statistics.table(TABLE)
    chosen = table["nace"].isin([MANUFACTURING, *BRANCHES]) & table["indicator"].isin([PERSONS, LOCAL_UNITS, WAGES])
    return table[chosen].reset_index(drop=True)


def _matrix(indicator: str, year: int) -> pd.DataFrame:
    frame = statistics.matrix(_rows(), indicator, year, nace=(MANUFACTURING, *BRANCHES), level=None)
    return _with_sums(frame)


def _sound(persons: pd.DataFrame, year: int) -> pd.DataFrame:
    """Leave out what the card lists as doubtful in this year, and the sums that rest on it."""
    frame = persons[[MANUFACTURING, *BRANCHES]].copy()
    for doubt in statistics.card(TABLE).anomalies:
        if year in doubt.year and PERSONS in doubt.indicator and doubt.region in frame.index:
            frame.loc[doubt.region, [code for code in doubt.nace if code in frame.columns]] = np.nan
    return _with_sums(frame)


def _with_sums(frame: pd.DataFrame) -> pd.DataFrame:
    sums = {name: structure.combine(frame, parts, name, missing=_PROPAGATE) for name, parts in SUMS.items()}
    return frame.assign(**sums)


def _quotients(persons: pd.DataFrame) -> tuple[pd.DataFrame, dict[str, tuple[str, ...]]]:
    """Compare every territory with the countries that publish both the industry and all manufacturing."""
    level = statistics.nuts_level(persons.index).to_numpy()
    countries = persons[level == 0]
    columns, reference = {}, {}
    for industry in SECTORS:
        known = countries[[industry, MANUFACTURING]].dropna()
        reference[industry] = tuple(known.index)
        columns[industry] = location.location_quotient(
            persons[[industry]],
            totals=persons[MANUFACTURING],
            reference=known[[industry]].sum(),
            reference_total=float(known[MANUFACTURING].sum()),
            missing=_PROPAGATE,
        )[industry]
    return pd.DataFrame(columns), reference


def _region_rows(region: str) -> pd.DataFrame:
    rows = _rows()
    return rows[rows["region"] == region]


def _over_years(region: str, indicator: str, years: Sequence[int]) -> pd.DataFrame:
    rows = _region_rows(region)
    columns = {
        industry: statistics.series(rows, region, nace=industry, indicator=indicator)
        for industry in (MANUFACTURING, *BRANCHES)
    }
    return _with_sums(pd.DataFrame(columns).reindex(list(years)))


def _flags(region: str, indicator: str, years: Sequence[int]) -> pd.DataFrame:
    """Return the published flags by year and industry; of a sum, those of its parts."""
    rows = _region_rows(region)
    columns = {
        industry: statistics.flag_series(rows, region, nace=industry, indicator=indicator)
        for industry in (MANUFACTURING, *BRANCHES)
    }
    frame = pd.DataFrame(columns).reindex(list(years)).fillna("").astype("str")
    for name, parts in SUMS.items():
        frame[name] = ["".join(sorted(set("".join(row)))) for row in frame[list(parts)].to_numpy()]
    return frame


def _gaps(region: str, years: Sequence[int]) -> tuple[Gap, ...]:
    found = []
    for indicator in (PERSONS, LOCAL_UNITS, WAGES):
        values, flags = _over_years(region, indicator, years), _flags(region, indicator, years)
        for industry in (MANUFACTURING, *BRANCHES):
            secret = flags[industry].str.contains("c", regex=False)
            for confidential in (True, False):
                chosen = values.index[values[industry].isna() & (secret == confidential)]
                if len(chosen):
                    found.append(Gap(indicator, industry, tuple(int(year) for year in chosen), confidential))
    return tuple(found)


@dataclass(frozen=True)
class Comparison:
    """All partner territories side by side; ``persons`` is textiles and clothing, years by territories."""

    last_year: int
    territories: tuple[Territory, ...]
    persons: pd.DataFrame
    now: Year
    base: Year

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
    persons = pd.DataFrame({t.code: _over_years(t.code, PERSONS, years)[HEADLINE] for t in territories})
    return Comparison(last_year, territories, persons, europe(last_year), europe(BASE_YEAR))


def median(frame: pd.DataFrame, industry: str) -> float:
    """Return the median over the rows with a figure."""
    column = frame[industry].dropna()
    return float(np.median(column)) if len(column) else float("nan")
