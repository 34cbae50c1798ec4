"""One year of all European territories: what every report compares with.

Codes are those of NACE Rev. 2, and of sums of them that the workspace's sector names: in the project's own ``C13_C14``
(textiles and clothing) and ``C13-C15`` (with leather). A sum is missing when one of its parts is.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd

from plustex_analysis import partnership, statistics
from plustex_analysis.errors import InputError
from plustex_analysis.indicators import location_quotient, structure
from plustex_analysis.profiles import series
from plustex_analysis.reads import lru_cache
from plustex_analysis.statistics.views import Slices

TABLE: Final = series.DATASET
PERSONS, LOCAL_UNITS, WAGES = "V16110", "V11210", "V13320"
MANUFACTURING = "C"
FIRST_YEAR = 2008
#: The year that changes are measured from: the first with figures for every partner region.
BASE_YEAR = 2010
#: From this location quotient on a territory counts as specialised, and below the second as the opposite.
SPECIALISED, UNSPECIALISED = 1.25, 0.8
#: A change smaller than this is never worded as one.
LEAST_CHANGE = 0.01
#: Changes are measured from at least this many persons employed.
FEWEST = 100
PROPAGATE: Final = "propagate"


def branches() -> tuple[str, ...]:
    """Return the divisions that the workspace looks at, those beside its sector last."""
    return partnership.sector().branches


def headline() -> str:
    """Return what the sector as a whole is called: a division, or the sum of several."""
    return partnership.sector().headline


def sectors() -> tuple[str, ...]:
    """Return the branches and their sums."""
    return (*branches(), *partnership.sector().sums)


def figure(frame: pd.DataFrame, row: str | int, column: str) -> float:
    """Return one cell of a frame of figures."""
    return float(frame.at[row, column])  # type: ignore[arg-type] # the stubs cannot know that all cells are floats


@dataclass(frozen=True, eq=False)
class Year:
    """All regions and countries of Europe in one year: rows are territories, columns industries; equal only to itself.

    ``sound`` is ``persons`` without the figures that the table's card lists as doubtful: changes are taken from it, and
    no wage per person from a doubtful figure.
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

    @property
    def tables(self) -> tuple[str, ...]:
        """The regional tables that figures up to this year come from."""
        return series.datasets(self.year)

    def regions(self, frame: pd.DataFrame) -> pd.DataFrame:
        """Return the rows of NUTS 2 regions."""
        chosen: pd.DataFrame = frame.loc[statistics.nuts_level(frame.index).to_numpy() == 2]  # noqa: PLR2004 - the level
        return chosen


def changes(base: Year, now: Year) -> pd.DataFrame:
    """Return the relative change in persons employed between two years, from sound figures only.

    From fewer than :data:`FEWEST` persons no rate is taken: a handful more or less would look like a trend. Across the
    break between two datasets none is taken either.
    """
    return _changes(base.year, now.year)


@lru_cache(maxsize=32)
def _changes(first: int, last: int) -> pd.DataFrame:
    base, now, columns = europe(first), europe(last), {}
    for industry in (*sectors(), MANUFACTURING):
        enough = base.sound[industry].where((base.sound[industry] >= FEWEST) & series.comparable(first, last))
        pair = pd.DataFrame({base.year: enough, now.year: now.sound[industry]})
        columns[industry] = structure.growth_rate(pair, base.year, now.year, missing=PROPAGATE) / 100.0
    return pd.DataFrame(columns)


def check_year(last_year: int) -> None:
    """Refuse a year that the tables do not cover, or that leaves no time to look back on."""
    covered = [year for year in series.years() if year > BASE_YEAR]
    if last_year not in covered:
        raise InputError(f"last year {last_year} is not covered; allowed: {series.spans(covered)}")


@lru_cache(maxsize=16)
def europe(year: int) -> Year:
    """Return the indicators of one year for every territory that the table has; a year without figures is empty."""
    persons, local_units, wages = (_matrix(code, year) for code in (PERSONS, LOCAL_UNITS, WAGES))
    industries = list(sectors())
    share = structure.share_of_total(persons[industries], persons[MANUFACTURING], missing=PROPAGATE)
    quotient, reference = quotients_against_countries(persons, sectors())
    return Year(
        year=year,
        persons=persons,
        local_units=local_units,
        wages=wages,
        share=share,
        location_quotient=quotient,
        persons_per_unit=structure.persons_per_local_unit(persons, local_units, missing=PROPAGATE),
        wages_per_person=structure.wages_per_person_employed(
            _sound(wages, WAGES, year), _sound(persons, PERSONS, year), missing=PROPAGATE
        ),
        sound=_sound(persons, PERSONS, year),
        reference=reference,
    )


@lru_cache(maxsize=1)
def sector_rows() -> pd.DataFrame:
    """Return the part of the table that profiles are made of; read only, shared by all of them."""
    table = series.long()
    chosen = table["nace"].isin([MANUFACTURING, *branches()]) & table["indicator"].isin([PERSONS, LOCAL_UNITS, WAGES])
    return table[chosen].reset_index(drop=True)


@lru_cache(maxsize=1)
def _slices() -> Slices:
    return Slices(sector_rows())


def _matrix(indicator: str, year: int) -> pd.DataFrame:
    skipped = year in series.skipped()
    there = FIRST_YEAR if skipped else year
    frame = statistics.matrix(_slices(), indicator, there, nace=(MANUFACTURING, *branches()), level=None)
    return with_sums(frame * np.nan if skipped else frame)


def _sound(figures: pd.DataFrame, indicator: str, year: int) -> pd.DataFrame:
    """Leave out what the card lists as doubtful in this year, and the sums that rest on it."""
    frame = figures[[MANUFACTURING, *branches()]].copy()
    for doubt in series.anomalies():
        if year in doubt.year and indicator in doubt.indicator and doubt.region in frame.index:
            frame.loc[doubt.region, [code for code in doubt.nace if code in frame.columns]] = np.nan
    return with_sums(frame)


def with_sums(frame: pd.DataFrame) -> pd.DataFrame:
    """Add the sums of branches as columns."""
    sums = {
        name: structure.combine(frame, parts, name, missing=PROPAGATE)
        for name, parts in partnership.sector().sums.items()
    }
    return frame.assign(**sums)


def quotients_against_countries(
    persons: pd.DataFrame, industries: Sequence[str]
) -> tuple[pd.DataFrame, dict[str, tuple[str, ...]]]:
    """Compare every territory with the countries that publish both the industry and all manufacturing.

    Returns the location quotients of the industries, and for each the countries that its reference is the sum of.
    """
    level = statistics.nuts_level(persons.index).to_numpy()
    countries = persons[level == 0]
    there = countries.notna()
    reference = {each: tuple(countries.index[there[each] & there[MANUFACTURING]]) for each in industries}
    found = [pd.DataFrame(np.nan, index=persons.index, columns=[each for each in industries if not reference[each]])]
    for known in sorted({*reference.values()} - {()}):  # industries against the same countries at once
        same = [each for each in industries if reference[each] == known]
        found.append(
            location_quotient(
                persons[same],
                totals=persons[MANUFACTURING],
                reference=countries.loc[list(known), same].sum(),
                reference_total=float(countries.loc[list(known), MANUFACTURING].sum()),
                missing=PROPAGATE,
            )
        )
    return pd.concat(found, axis=1)[list(industries)], reference


def median(frame: pd.DataFrame, industry: str) -> float:
    """Return the median over the rows with a figure."""
    column = frame[industry].dropna()
    return float(np.median(column)) if len(column) else float("nan")
