"""Questions about one region and year: levels, changes, places, medians."""

import math
from typing import Literal

import pandas as pd

from plustex_analysis import partnership
from plustex_analysis.errors import UnknownCodeError
from plustex_analysis.profiles import TABLE, Year, europe, figure, series
from plustex_analysis.profiles import median as median_of
from plustex_analysis.profiles.europe import FIRST_YEAR, PERSONS, changes
from plustex_analysis.profiles.position import quotient_intervals
from plustex_analysis.profiles.territory import over_years
from plustex_analysis.reads import lru_cache
from plustex_analysis.reporting.facts.registry import fact

Measure = Literal[
    "persons", "local_units", "wages", "share", "location_quotient", "persons_per_unit", "wages_per_person"
]
MEASURES: tuple[Measure, ...] = (
    "persons", "local_units", "wages", "share", "location_quotient", "persons_per_unit", "wages_per_person",
)  # fmt: skip
#: Values that are no figure: thresholds and what a measure is by its definition.
CONSTANTS = {
    "all": 1.0,
    "as everywhere": 1.0,
    "chance": 0.5,
    "far below": 0.5,
    "unspecialised": 0.8,
    "specialised": 1.25,
    "far above": 2.5,
}


def _frame(measure: Measure, year: int) -> pd.DataFrame:
    if measure not in MEASURES:
        raise UnknownCodeError("measure", measure, MEASURES)
    found: pd.DataFrame = getattr(europe(year), measure)
    return found


def _regional(measure: Measure, nace: str, year: int) -> "pd.Series[float]":
    return europe(year).regions(_frame(measure, year))[nace].dropna()


@fact(unit="{measure}", reads=(TABLE,))
def level(measure: Measure, region: str, nace: str, year: int) -> float:
    """Return a measure of a territory's industry in a year; ``nan`` where it is not known."""
    return figure(_frame(measure, year), region, nace)


@fact(unit="ratio", reads=(TABLE,))
def change(region: str, nace: str, base: int, year: int) -> float:
    """Return the relative change in persons employed between two years, from sound figures only."""
    return figure(changes(europe(base), europe(year)), region, nace)


@fact(unit="place", reads=(TABLE,))
def rank(measure: Measure, region: str, nace: str, year: int) -> float:
    """Return the place of a region among all NUTS 2 regions with figures, the highest first; ``nan`` without figure."""
    column = _regional(measure, nace, year)
    return float((column > column[region]).sum()) + 1 if region in column.index else math.nan


@fact(unit="regions", reads=(TABLE,))
def ranked(measure: Measure, nace: str, year: int) -> float:
    """Return how many NUTS 2 regions have a figure."""
    return float(len(_regional(measure, nace, year)))


@fact(unit="{measure}", reads=(TABLE,))
def median(measure: Measure, nace: str, year: int) -> float:
    """Return the median over the NUTS 2 regions with a figure."""
    return median_of(europe(year).regions(_frame(measure, year)), nace)


@fact(unit="ratio", reads=(TABLE,))
def median_change(nace: str, base: int, year: int) -> float:
    """Return the median change in persons employed over the NUTS 2 regions with figures."""
    return median_of(europe(year).regions(changes(europe(base), europe(year))), nace)


@fact(unit="regions", reads=(TABLE,))
def regions_with_figures(nace: str, base: int, year: int) -> float:
    """Return how many NUTS 2 regions have a figure for the measure, of those compared, that fewest have."""
    now: Year = europe(year)
    shown: tuple[Measure, ...] = ("persons", "share", "location_quotient", "persons_per_unit", "wages_per_person")
    told = [changes(europe(base), now)] if series.comparable(base, year) else []
    frames = [*(_frame(measure, year) for measure in shown), *told]
    return float(min(now.regions(frame)[nace].notna().sum() for frame in frames))


@fact(unit="countries", reads=(TABLE,))
def countries(nace: str, year: int) -> float:
    """Return how many countries the European reference of an industry is the sum of."""
    return float(len(europe(year).reference[nace]))


@fact(unit="location_quotient", reads=(TABLE,))
def quotient_interval(region: str, year: int, part: Literal["value", "lower", "upper"]) -> float:
    """Return the location quotient of textiles and clothing, or an end of its 95 % interval for small counts."""
    return figure(_interval(region, year), region, part)


@lru_cache(maxsize=1024)
def _interval(region: str, year: int) -> pd.DataFrame:
    return quotient_intervals(europe(year), [region])


@fact(unit="years", reads=(TABLE,))
def missing_years(region: str, nace: str, year: int) -> float:
    """Return for how many years up to one the persons employed are not published."""
    return float(over_years(region, PERSONS, range(FIRST_YEAR, year + 1))[nace].isna().sum())


@fact(unit="ratio", reads=("partnership.yaml",))
def inhabitants_share(region: str) -> float:
    """Return what share of a region's inhabitants lives in the NUTS 3 areas that hold the partner's territory."""
    share = partnership.region(region).share
    return math.nan if share is None else share.value


@fact(unit="1")
def constant(name: str) -> float:
    """Return a value that is no figure: a threshold, or what a measure is by its definition."""
    if name not in CONSTANTS:
        raise UnknownCodeError("constant", name, CONSTANTS)
    return CONSTANTS[name]
