"""How specialised a region is, and how sure that is."""

from collections.abc import Sequence

import pandas as pd

from plustex_analysis.errors import IndicatorError
from plustex_analysis.indicators import location_quotient_interval, year_to_year_volatility
from plustex_analysis.profiles.europe import HEADLINE, MANUFACTURING, Year, europe


def quotient_intervals(now: Year, codes: Sequence[str]) -> pd.DataFrame:
    """Return the location quotient of textiles and clothing with its interval: ``value``, ``lower``, ``upper``.

    The interval is a statement about small counts: the figures are a census, not a sample.
    """
    countries = list(now.reference[HEADLINE])
    found = location_quotient_interval(
        now.persons.loc[list(codes), [HEADLINE]],
        totals=now.persons.loc[list(codes), MANUFACTURING],
        reference=now.persons.loc[countries, [HEADLINE]].sum(),
        reference_total=float(now.persons.loc[countries, MANUFACTURING].sum()),
        missing="propagate",
    )
    columns = {"value": found.quotient, "lower": found.lower, "upper": found.upper}
    return pd.DataFrame({name: frame[HEADLINE] for name, frame in columns.items()})


def quotient_volatility(code: str, first: int, last: int) -> float:
    """Return by how much the region's quotient usually moves in a year (0.05: by 5 %); ``nan`` when a year is missing."""
    quotients = {year: [europe(year).location_quotient.loc[code, HEADLINE]] for year in range(first, last + 1)}
    try:
        moves = year_to_year_volatility(pd.DataFrame(quotients, index=[code]).astype("float64"), missing="propagate")
    except IndicatorError:
        return float("nan")
    return float(moves.loc[code])
