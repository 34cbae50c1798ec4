"""Change between years: growth rates and index series."""

from collections.abc import Callable
from typing import Any, Literal, TypeVar, cast, overload

import pandas as pd

from plustex_analysis.errors import InputError, UnknownCodeError
from plustex_analysis.indicators._core import Exact, Interval, Missing
from plustex_analysis.indicators._panel import check_panel
from plustex_analysis.indicators._ratios import Figures, Pair, ratio

F = TypeVar("F", "pd.Series[float]", pd.DataFrame)


@overload
def growth_rate(
    values: "pd.Series[float]", start: int, end: int, *, annual: bool = False, missing: Exact = "raise"
) -> float: ...
@overload
def growth_rate(
    values: pd.DataFrame, start: int, end: int, *, annual: bool = False, missing: Exact = "raise"
) -> "pd.Series[float]": ...
@overload
def growth_rate(
    values: F, start: int, end: int, *, annual: bool = False, missing: Literal["bounds"], lower: F, upper: F
) -> Interval[Any]: ...
def growth_rate(
    values: Any,
    start: int,
    end: int,
    *,
    annual: bool = False,
    missing: Missing = "raise",
    lower: Any = None,
    upper: Any = None,
) -> Any:
    """Measure the change between two years, in percent.

    100 (y_end / y_start - 1); with ``annual`` the compound yearly rate 100 ((y_end / y_start)^(1 / (end - start)) - 1).

    Parameters
    ----------
    values
        A series with years as index, or a frame with one row per region and years as columns. Only the two years
        named are looked at.
    start, end
        The first and the last year, ``start`` before ``end``.
    annual
        The compound rate of an average year instead of the change over the whole span.
    missing
        ``"raise"``: a gap or a start of zero is an error that names it; ``"propagate"``: the rate is missing;
        ``"bounds"``: the smallest and largest possible rate, exact ends.
    lower, upper
        With ``"bounds"``: the bounds of ``values``.

    Returns
    -------
    float or Series, or an Interval of them
        Percent: a number for a series, one number per row for a frame.

    Raises
    ------
    InputError
        A year is not in ``values``, or ``end`` is not after ``start``, or figures are negative.
    IndicatorError
        A figure is missing, or the start is zero, under ``missing="raise"``.

    Examples
    --------
    >>> jobs = pd.Series({2010: 100.0, 2011: 104.0, 2012: 121.0})
    >>> round(growth_rate(jobs, 2010, 2012), 6), round(growth_rate(jobs, 2010, 2012, annual=True), 6)
    (21.0, 10.0)
    """
    if end <= start:
        raise InputError(f"growth from {start} to {end}: the last year must come after the first")
    power = 1.0 / (end - start) if annual else 1.0
    times = _against(values, (end, start), missing, lower, upper)
    return _each(times, lambda side: _unwrap(100.0 * (side**power - 1.0), values))


@overload
def index_series(values: F, base_year: int, *, missing: Exact = "raise") -> F: ...
@overload
def index_series(values: F, base_year: int, *, missing: Literal["bounds"], lower: F, upper: F) -> Interval[F]: ...
def index_series(
    values: Any, base_year: int, *, missing: Missing = "raise", lower: Any = None, upper: Any = None
) -> Any:
    """Express each year as an index, the base year being 100.

    100 y_t / y_base.

    Parameters
    ----------
    values
        A series with years as index, or a frame with one row per region and years as columns.
    base_year
        The year that becomes 100.
    missing
        ``"raise"``: any gap or a base of zero is an error that names it; ``"propagate"``: a gap stays a gap, and a row
        whose base is missing or zero is missing; ``"bounds"``: the range of each year, exact ends (the base is 100).
    lower, upper
        With ``"bounds"``: the bounds of ``values``.

    Returns
    -------
    Series or DataFrame, or an Interval of them
        Shape and order of ``values``; base year = 100.

    Raises
    ------
    InputError
        The base year is not in ``values``, or figures are negative.
    IndicatorError
        A figure is missing, or the base is zero, under ``missing="raise"``.

    Examples
    --------
    >>> index_series(pd.Series({2010: 40.0, 2011: 50.0}), 2010).to_dict()
    {2010: 100.0, 2011: 125.0}
    """
    base = _against(values, (base_year, base_year), missing, lower, upper)  # refuses an unknown, missing or zero base
    frames = [None if side is None else _by_year(side) for side in (values, lower, upper)]
    if missing == "raise":
        check_panel(_by_year(values), name="figures")  # names region and year of a gap
    tables = [None if side is None else (side, side[base_year]) for side in frames]
    times = ratio(cast("Pair", tables[0]), ("figures", f"figure of {base_year}"), missing, tables[1], tables[2])

    def finish(side: pd.DataFrame, one: "pd.Series[float]") -> Any:
        index = 100.0 * side
        index[base_year] = one.where(one.isna(), 100.0)
        return pd.Series(index.iloc[0], name=values.name) if isinstance(values, pd.Series) else index

    if missing == "bounds":
        return Interval(finish(times.lower, base.lower), finish(times.upper, base.upper))
    return finish(times, base)


def _against(values: Any, years: tuple[int, int], missing: str, lower: Any, upper: Any) -> Any:
    """Divide the figures of one year by those of another, row by row."""
    names = (f"figure of {years[0]}", f"figure of {years[1]}")
    pair, low, high = (_pick(side, years) for side in (values, lower, upper))
    return ratio(cast("Pair", pair), names, missing, low, high)


def _pick(values: Any, years: tuple[int, int]) -> Pair | None:
    """Take the figures of two years out of a table by year; a series is a table of one row."""
    if values is None:
        return None
    frame = _by_year(values)
    for year in years:
        if year not in frame.columns:
            raise UnknownCodeError("year", year, frame.columns)
    return frame[years[0]], frame[years[1]]


def _by_year(values: Any) -> pd.DataFrame:
    """Lay a series of years out as a table of one row."""
    if isinstance(values, pd.Series):
        return pd.DataFrame([values], index=["the series" if values.name is None else values.name])
    return cast("pd.DataFrame", values)


def _unwrap(results: "pd.Series[float]", values: Figures) -> "float | pd.Series[float]":
    """Return a number for a series of years, one number per row for a table."""
    return float(results.iloc[0]) if isinstance(values, pd.Series) else results.rename(None)


def _each(results: Any, change: Callable[[Any], Any]) -> Any:
    """Apply a rising function to a result or to both ends of an interval."""
    if isinstance(results, Interval):
        return Interval(change(results.lower), change(results.upper))
    return change(results)
