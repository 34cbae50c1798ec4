"""Questions about the partner territories together."""

import math

import pandas as pd

from plustex_analysis import partnership
from plustex_analysis.profiles import TABLE, europe, headline
from plustex_analysis.reporting.facts.registry import fact
from plustex_analysis.reporting.facts.sector import Measure, _frame

_READS = (TABLE, "partnership.yaml")


def _known(measure: Measure, year: int) -> "pd.Series[float]":
    codes = [territory.code for territory in partnership.territories()]
    column: pd.Series[float] = _frame(measure, year).loc[codes, headline()].dropna()
    return column


@fact(unit="regions", reads=("partnership.yaml",))
def partner_count() -> float:
    """Return how many partner territories there are."""
    return float(len(partnership.territories()))


@fact(unit="{measure}", reads=_READS)
def partner_total(measure: Measure, year: int) -> float:
    """Return the sum of textiles and clothing over the partner territories with a figure."""
    return float(_known(measure, year).sum())


@fact(unit="regions", reads=_READS)
def partners_known(measure: Measure, year: int) -> float:
    """Return how many partner territories have a figure for textiles and clothing."""
    return float(len(_known(measure, year)))


@fact(unit="place", reads=_READS)
def partner_place(region: str, year: int) -> float:
    """Return the place of a territory by location quotient among the partner territories; ``nan`` without figure."""
    known = _known("location_quotient", year)
    return float((known > known[region]).sum()) + 1 if region in known.index else math.nan


@fact(unit="ratio", reads=_READS)
def european_share(year: int) -> float:
    """Return the persons of the partner territories in textiles and clothing over those of the countries with figures."""
    now = europe(year)
    countries = now.persons.loc[list(now.reference[headline()]), headline()]
    return float(_known("persons", year).sum() / countries.sum())
