"""How much a region's figure moves from one year to the next: the plainest measure of what a change means."""

from typing import Any, Literal, overload

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators._box import bounds_over_box
from plustex_analysis.indicators._core import (
    Exact,
    Floats,
    Interval,
    Missing,
    enumerate_some,
    evaluate,
)
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators._ranges import Range
from plustex_analysis.indicators._squares import squares_about_mean

_FEWEST_YEARS = 3


@overload
def year_to_year_volatility(values: pd.DataFrame, *, missing: Exact = "raise") -> "pd.Series[float]": ...
@overload
def year_to_year_volatility(
    values: pd.DataFrame, *, missing: Literal["bounds"], lower: pd.DataFrame, upper: pd.DataFrame
) -> Interval["pd.Series[float]"]: ...
def year_to_year_volatility(
    values: pd.DataFrame,
    *,
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> Any:
    """Measure by how much each region's figure usually changes from one year to the next.

    s = standard deviation of ln(v[t] / v[t-1]) over the years t, with n - 1 below the line; 0.05 means that a change
    of 5 percent more or less than the region's own trend is nothing unusual. It stands beside a location quotient to
    tell a reader how large a difference between two years must be to be news.

    Parameters
    ----------
    values
        Any figure above 0 (persons, a location quotient): one row per region, one column per year, the years without
        a hole, three at least.
    missing
        ``"raise"``: a gap is an error; ``"propagate"``: a region with a gap has no volatility; ``"bounds"``: the
        largest possible value is exact for up to 12 open years a region, the smallest is an outer bound.
    lower, upper
        Bounds of the figures, under ``"bounds"`` only.

    Returns
    -------
    Series or Interval
        One number per region, without unit (a difference of logarithms), 0 or more.

    Raises
    ------
    InputError
        Columns that are no years, a hole between years, fewer than three years.
    IndicatorError
        A gap under ``"raise"``; a figure of 0, from which no relative change can be taken.

    References
    ----------
    The standard deviation of logarithmic changes; it goes back to no particular paper.

    Examples
    --------
    >>> quotients = pd.DataFrame({2010: [1.0], 2011: [1.1], 2012: [1.0], 2013: [1.1]}, index=["AA"])
    >>> float(year_to_year_volatility(quotients).loc["AA"].round(3))
    0.11
    """
    return evaluate(
        _in_order(values),
        _volatility,
        _volatility_bounds,
        missing=missing,
        lower=lower,
        upper=upper,
        name="the figure",
        column="year",
    )


def _in_order(values: pd.DataFrame) -> pd.DataFrame:
    years = [int(year) for year in values.columns if isinstance(year, (int, np.integer))]
    if len(years) < len(values.columns) or len(years) < _FEWEST_YEARS:
        raise InputError(f"columns must be three or more years as whole numbers, not {enumerate_some(values.columns)}")
    years = sorted(years)
    if years[-1] - years[0] + 1 != len(years):
        raise InputError(f"years must follow each other without a hole: {enumerate_some(years)}")
    return values[years]


def _refuse_zeros(table: pd.DataFrame) -> None:
    zero = np.asarray((table.to_numpy() == 0).any(axis=1))
    if zero.any():
        raise IndicatorError(f"a figure of 0 has no relative change: region {enumerate_some(table.index[zero])}")


def _volatility(table: pd.DataFrame) -> "pd.Series[float]":
    _refuse_zeros(table)
    return pd.Series(np.std(np.diff(np.log(table.to_numpy()), axis=1), axis=1, ddof=1), index=table.index)


def _volatility_bounds(lower: pd.DataFrame, upper: pd.DataFrame) -> Interval["pd.Series[float]"]:
    def outer(low: pd.DataFrame, high: pd.DataFrame) -> Interval["pd.Series[float]"]:
        _refuse_zeros(low)
        level = Range.between(low, high).rising(np.log)
        squares = squares_about_mean(level[:, 1:] - level[:, :-1], axis=1)
        ends: list[Floats] = [np.sqrt(end / (low.shape[1] - 2)) for end in (squares.low, squares.high)]
        return Interval(*(pd.Series(end, index=low.index) for end in ends))

    return bounds_over_box(_volatility, lower, upper, shape="convex", outer=outer, by_row=True)


ENTRIES = (
    Entry(
        name="Year-to-year volatility",
        function=year_to_year_volatility,
        unit="standard deviation of yearly log changes; 0.05 = changes of about 5 percent are usual",
        formula="s = sd over t of ln(v[t] / v[t-1])",
        tables="any figure above 0 by region and year",
        reference="standard deviation of logarithmic changes; no particular paper",
        subject="Reliability",
    ),
)
