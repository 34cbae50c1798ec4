"""Who the region resembles, and what lies close to what it can do."""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import pandas as pd

from plustex_analysis import partnership, statistics
from plustex_analysis.errors import IndicatorError
from plustex_analysis.indicators import diversification_options, entry_prediction, nearest_regions, structural_distance
from plustex_analysis.indicators.diversification import DiversificationOptions
from plustex_analysis.indicators.similarity import StructuralDistance
from plustex_analysis.profiles import series
from plustex_analysis.profiles.europe import (
    LOCAL_UNITS,
    MANUFACTURING,
    PERSONS,
    SPECIALISED,
    TABLE,
    branches,
    europe,
    headline,
    quotients_against_countries,
)
from plustex_analysis.reads import lru_cache

DIVISIONS = tuple(f"C{number}" for number in range(10, 34))
GDP, LABOUR, EDUCATION = "nama_10r_2gdp", "lfst_r_lfe2en2", "lfst_r_lfp2acedu"
#: Slow-moving conditions only, by dimension, besides the sector's own branches; results such as growth or wages are left
#: out on purpose.
_DIMENSIONS: Final = {
    "manufacturing": ("C10", "C22", "C25", "C28", "C29"),
    "size": ("size-sector", "size-manufacturing"),
    "economy": ("gdp", "industry"),
    "education": ("low", "high"),
}
#: The first draw of every random number; the same report always has the same peers.
SEED: Final = 20120101
#: Entries are checked between these two years.
CHECK_YEARS: Final = (2008, 2014)
PEERS: Final = 6
_REGION: Final = 2  # the level of NUTS
#: Two regions are compared only when this share of the conditions, by weight, is known for both.
COVERAGE: Final = 0.85


@lru_cache(maxsize=8)
def quotients(year: int) -> pd.DataFrame:
    """Return location quotients of all manufacturing divisions for the NUTS 2 regions of Europe.

    The reference of a division is the sum over the countries that publish it and all manufacturing.
    """
    persons = statistics.matrix(series.figures(), PERSONS, year, nace=[MANUFACTURING, *DIVISIONS], level=None)
    found, _ = quotients_against_countries(persons, DIVISIONS)
    regions: pd.DataFrame = found.loc[statistics.nuts_level(found.index).to_numpy() == _REGION]
    return regions


@lru_cache(maxsize=512)
def options(region: str, year: int) -> DiversificationOptions | None:
    """Return the industries closest to the region's textile and clothing skills, or nothing when it has none.

    How well such a ranking foretold the entries seen from 2008 to 2014 comes with it. Kept: do not write into it.
    """
    try:
        found = diversification_options(
            quotients(year), region, skills=branches(), threshold=SPECIALISED, missing="available"
        )
        return replace(found, check=_foretold(min(CHECK_YEARS[1], year)))
    except IndicatorError:
        return None


@lru_cache(maxsize=8)
def _foretold(year: int) -> pd.DataFrame:
    """Return how well the ranking foretold the entries up to a year: the same for all regions."""
    return entry_prediction(
        quotients(CHECK_YEARS[0]),
        quotients(year),
        skills=branches(),
        threshold=SPECIALISED,
        rng=np.random.default_rng(SEED),
        missing="available",
    )


def skills_unknown(region: str, year: int) -> bool:
    """Tell whether a missing figure hides if the region is specialised in textiles or clothing."""
    own = quotients(year).loc[region, list(partnership.sector().divisions)]
    return bool(own.isna().any() and not (own >= SPECIALISED).any())


def dimensions() -> dict[str, tuple[str, ...]]:
    """Return the conditions that regions are compared by, in groups of equal weight."""
    return {"sector": branches(), **_DIMENSIONS}


@lru_cache(maxsize=8)
def conditions(year: int) -> pd.DataFrame:
    """Return the slow-moving conditions of the NUTS 2 regions: one column a variable of :func:`dimensions`.

    Regions without a figure for textiles or clothing are left out: they would be near to everything.
    """
    persons = statistics.matrix(TABLE, PERSONS, year, nace=[MANUFACTURING, *DIVISIONS])
    shares = persons[list(DIVISIONS)].div(persons[MANUFACTURING], axis=0)
    units = statistics.matrix(TABLE, LOCAL_UNITS, year, nace=[MANUFACTURING])[MANUFACTURING]
    frame = shares[list(dict.fromkeys([*branches(), *_DIMENSIONS["manufacturing"]]))].copy()
    frame["size-sector"] = np.log(_positive(europe(year).persons_per_unit[headline()]).reindex(frame.index))
    frame["size-manufacturing"] = np.log(_positive(persons[MANUFACTURING] / units))
    frame["gdp"] = _column(GDP, "PPS_HAB_EU", year, "TOTAL")
    frame["industry"] = _column(LABOUR, "THS.Y_GE15", year, "B-E") / _column(LABOUR, "THS.Y_GE15", year, "TOTAL")
    everyone = _column(EDUCATION, "THS.T.Y25-64.TOTAL", year, "TOTAL")
    frame["low"] = _column(EDUCATION, "THS.T.Y25-64.ED0-2", year, "TOTAL") / everyone
    frame["high"] = _column(EDUCATION, "THS.T.Y25-64.ED5-8", year, "TOTAL") / everyone
    return frame[frame[list(partnership.sector().divisions)].notna().all(axis=1)].astype("float64")


def _column(table: str, indicator: str, year: int, nace: str) -> "pd.Series[float]":
    return statistics.matrix(table, indicator, year, nace=[nace])[nace]


def _positive(series: "pd.Series[float]") -> "pd.Series[float]":
    return series.where(series > 0)


@lru_cache(maxsize=8)
def distance(year: int) -> StructuralDistance:
    """Return how far apart the regions are in their conditions; a missing dimension counts for nothing (Gower)."""
    found = structural_distance(conditions(year), dimensions(), missing="available", minimum_coverage=COVERAGE)
    assert isinstance(found, StructuralDistance)
    return found


def compared_year(year: int) -> int:
    """Return the last year up to one for which every table of the conditions has figures."""
    return min(year, *(max(statistics.card(table).years) for table in (TABLE, GDP, LABOUR, EDUCATION)))


@dataclass(frozen=True)
class Peers:
    """The regions nearest in structure: ``distance`` and ``stability`` by region, and how many were compared."""

    nearest: pd.DataFrame
    compared: int
    year: int


@lru_cache(maxsize=512)
def peers(region: str, year: int) -> Peers:
    """Return the regions of other countries that are nearest in structure, with the stability of the list.

    Kept: do not write into it.

    The year is the last one up to the year given for which every table used has figures; the result says which.
    The list is empty for a region with too few of the figures that regions are compared by.
    """
    year = compared_year(year)
    found = distance(year)
    if region not in found.distance.index or found.distance.loc[region].drop(region).isna().all():
        return Peers(pd.DataFrame(columns=["distance", "stability"], dtype="float64"), len(found.distance), year)
    nearest = nearest_regions(found, region, rng=np.random.default_rng(SEED), count=PEERS, exclude_same_country=True)
    return Peers(nearest, len(found.distance), year)
