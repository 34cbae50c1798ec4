"""How specialised a region is, and how sure that is."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from plustex_analysis.indicators import location_quotient_interval
from plustex_analysis.profiles import series
from plustex_analysis.profiles.europe import FIRST_YEAR, LEAST_CHANGE, MANUFACTURING, Year, europe, headline

_FEWEST_MOVES = 3


def quotient_intervals(now: Year, codes: Sequence[str]) -> pd.DataFrame:
    """Return the location quotient of textiles and clothing with its interval: ``value``, ``lower``, ``upper``.

    The interval is a statement about small counts: the figures are a census, not a sample.
    """
    countries = list(now.reference[headline()])
    found = location_quotient_interval(
        now.persons.loc[list(codes), [headline()]],
        totals=now.persons.loc[list(codes), MANUFACTURING],
        reference=now.persons.loc[countries, [headline()]].sum(),
        reference_total=float(now.persons.loc[countries, MANUFACTURING].sum()),
        missing="propagate",
    )
    columns = {"value": found.quotient, "lower": found.lower, "upper": found.upper}
    return pd.DataFrame({name: frame[headline()] for name, frame in columns.items()})


def usual_move(values: "pd.Series[float]") -> float:
    """Return the median size of the relative change from one year to the next (0.05: by 5 %).

    ``nan`` when fewer than :data:`_FEWEST_MOVES` changes are known: missing years are not bridged, nor is the break
    between two datasets. The index holds the years, one after the other.
    """
    moves = (values / values.shift(1) - 1).abs().drop(index=list(series.breaks()), errors="ignore").dropna()
    return float(moves.median()) if len(moves) >= _FEWEST_MOVES else float("nan")


def quotient_moves(code: str, first: int, last: int) -> float:
    """Return by how much the region's quotient usually moves in a year, from sound figures and against the same countries."""
    years = [year for year in range(first, last + 1) if europe(year).reference[headline()]]
    shares = {year: europe(year).sound.loc[code, [headline(), MANUFACTURING]] for year in years}
    countries = sorted(set.intersection(*(set(europe(year).reference[headline()]) for year in years)))
    reference = {year: _reference_share(europe(year), countries) for year in years}
    quotients = {year: row[headline()] / row[MANUFACTURING] / reference[year] for year, row in shares.items()}
    return usual_move(pd.Series(quotients, dtype="float64").reindex(range(first, last + 1)))


def persons_moves(code: str, industry: str, first: int, last: int) -> float:
    """Return by how much a region's persons employed in an industry usually move in a year, from sound figures only."""
    persons = {year: europe(year).sound.loc[code, industry] for year in range(first, last + 1)}
    return usual_move(pd.Series(persons, dtype="float64"))


def least_change(code: str, industry: str, last: int) -> float:
    """Return the size below which a change counts as none: what the figure usually moves in a year, 1 % at least."""
    moves = persons_moves(code, industry, FIRST_YEAR, last)
    return LEAST_CHANGE if np.isnan(moves) else max(LEAST_CHANGE, moves)


def _reference_share(year: Year, countries: Sequence[str]) -> float:
    return float(
        year.persons.loc[list(countries), headline()].sum() / year.persons.loc[list(countries), MANUFACTURING].sum()
    )
