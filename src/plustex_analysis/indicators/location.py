"""Location quotients: an industry's share in a region compared with its share in a reference area."""

from typing import Any, Literal, overload

import numpy as np
import pandas as pd

from plustex_analysis.indicators._base import Base
from plustex_analysis.indicators._core import Exact, Floats, Interval, Missing, evaluate
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators._ranges import Range


@overload
def location_quotient(
    employment: pd.DataFrame,
    *,
    reference: "pd.Series[float] | None" = None,
    totals: "pd.Series[float] | None" = None,
    reference_total: float | None = None,
    missing: Exact = "raise",
) -> pd.DataFrame: ...
@overload
def location_quotient(
    employment: pd.DataFrame,
    *,
    reference: "pd.Series[float] | None" = None,
    totals: "pd.Series[float] | None" = None,
    reference_total: float | None = None,
    missing: Literal["bounds"],
    lower: pd.DataFrame,
    upper: pd.DataFrame,
) -> Interval[pd.DataFrame]: ...
def location_quotient(
    employment: pd.DataFrame,
    *,
    reference: "pd.Series[float] | None" = None,
    totals: "pd.Series[float] | None" = None,
    reference_total: float | None = None,
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> Any:
    """Compare each region's industry shares with those of a reference area.

    LQ[r, i] = (e[r, i] / e[r]) / (E[i] / E); 1 means "as in the reference area", 2 "twice the share".

    Parameters
    ----------
    employment
        Persons employed (or any count or amount that adds up): one row per region, one column per industry.
    reference
        E[i], the industry totals of the reference area, such as the national row. Left out: the sum of all rows, and
        then every quotient depends on every figure of the table.
    totals
        e[r], the region totals, when the columns do not add up to them: textiles, clothing and leather with all of
        manufacturing as total. Left out: the sum of the columns.
    reference_total
        E, the reference area's total. Left out: the sum of ``reference``, of ``totals``, or of the table.
    missing
        ``"raise"``: a gap is an error. ``"propagate"``: what depends on a gap is missing; with ``reference`` that is
        the region concerned, with ``totals`` too only the cell. ``"bounds"``: the exact smallest and largest
        quotient between ``lower`` and ``upper``, for each cell by itself; published totals hold in any case.
    lower, upper
        Bounds of the figures, under ``"bounds"`` only.

    Returns
    -------
    DataFrame or Interval
        Ratios without unit, 0 or more, labelled like ``employment``.

    Raises
    ------
    InputError
        Figures that are no figures, labels that do not match, totals that contradict each other.
    IndicatorError
        A gap under ``"raise"``; a region or an industry with a total of 0, whose quotient is undefined.

    References
    ----------
    Farhauer and Kröll (2013), Standorttheorien, Springer. Isserman (1977), The location quotient approach to
    estimating regional economic impacts, Journal of the American Institute of Planners 43.

    Examples
    --------
    >>> jobs = pd.DataFrame({"C13": [2, 1], "rest": [2, 3]}, index=["AA", "BB"])
    >>> float(round(location_quotient(jobs).loc["AA", "C13"], 3))
    1.333
    >>> hidden = location_quotient(jobs, missing="bounds", lower=jobs, upper=jobs.replace(1, 3))
    >>> hidden.lower.loc["BB"].round(2).tolist(), hidden.upper.loc["BB"].round(2).tolist()
    ([0.67, 1.0], [1.0, 1.2])
    """
    base = Base(totals, reference, reference_total)
    return evaluate(
        employment,
        lambda table: _quotient(table, base.aligned(table, missing)),
        lambda low, high: _quotient_bounds(low, high, base.aligned(high, "raise")),
        missing=missing,
        lower=lower,
        upper=upper,
    )


@overload
def additive_location_quotient(
    employment: pd.DataFrame,
    *,
    reference: "pd.Series[float] | None" = None,
    totals: "pd.Series[float] | None" = None,
    reference_total: float | None = None,
    missing: Exact = "raise",
) -> pd.DataFrame: ...
@overload
def additive_location_quotient(
    employment: pd.DataFrame,
    *,
    reference: "pd.Series[float] | None" = None,
    totals: "pd.Series[float] | None" = None,
    reference_total: float | None = None,
    missing: Literal["bounds"],
    lower: pd.DataFrame,
    upper: pd.DataFrame,
) -> Interval[pd.DataFrame]: ...
def additive_location_quotient(
    employment: pd.DataFrame,
    *,
    reference: "pd.Series[float] | None" = None,
    totals: "pd.Series[float] | None" = None,
    reference_total: float | None = None,
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> Any:
    """Subtract the reference area's industry shares from each region's.

    ALQ[r, i] = e[r, i] / e[r] - E[i] / E; 0 means "as in the reference area", 0.02 "two percentage points more". It
    treats more and less alike, where the ratio is squeezed between 0 and 1 on one side only. Over all industries of
    a region it adds up to 0, when the columns add up to the totals.

    Parameters
    ----------
    employment, reference, totals, reference_total, missing, lower, upper
        As in :func:`location_quotient`; the bounds are exact too.

    Returns
    -------
    DataFrame or Interval
        Differences of shares, from -1 to 1, labelled like ``employment``.

    Raises
    ------
    InputError, IndicatorError
        As in :func:`location_quotient`.

    References
    ----------
    Hoen and Oosterhaven (2006), Annals of Regional Science 40, 677.

    Examples
    --------
    >>> jobs = pd.DataFrame({"C13": [2, 1], "rest": [2, 3]}, index=["AA", "BB"])
    >>> float(additive_location_quotient(jobs).loc["AA", "C13"])
    0.125
    """
    base = Base(totals, reference, reference_total)
    return evaluate(
        employment,
        lambda table: _difference(table, base.aligned(table, missing)),
        lambda low, high: _difference_bounds(low, high, base.aligned(high, "raise")),
        missing=missing,
        lower=lower,
        upper=upper,
    )


def _quotient(table: pd.DataFrame, base: Base) -> pd.DataFrame:
    regions, industries, total = base.margins(table)
    quotients = table.to_numpy() / regions / (industries / total)
    return pd.DataFrame(quotients, index=table.index, columns=table.columns)


def _difference(table: pd.DataFrame, base: Base) -> pd.DataFrame:
    regions, industries, total = base.margins(table)
    differences = table.to_numpy() / regions - industries / total
    return pd.DataFrame(differences, index=table.index, columns=table.columns)


def _rest(lower: pd.DataFrame, upper: pd.DataFrame) -> tuple[Range, Range, Range, Range]:
    """Split the table, seen from each cell, into the cell, the rest of its row, of its column, and all others."""
    cell = Range.between(lower, upper)

    def others(values: Floats) -> tuple[Floats, Floats, Floats]:
        row = values.sum(axis=1, keepdims=True) - values
        column = values.sum(axis=0, keepdims=True) - values
        return row, column, np.maximum(values.sum() - values - row - column, 0.0)

    row, column, far = (Range(low, high) for low, high in zip(others(cell.low), others(cell.high), strict=True))
    return cell, row, column, far


def _label(like: pd.DataFrame, low: Floats, high: Floats) -> Interval[pd.DataFrame]:
    low, high = np.minimum(low, high), np.maximum(low, high)  # they can cross by a rounding error where both are equal
    return Interval(
        pd.DataFrame(low, index=like.index, columns=like.columns),
        pd.DataFrame(high, index=like.index, columns=like.columns),
    )


def _quotient_bounds(lower: pd.DataFrame, upper: pd.DataFrame, base: Base) -> Interval[pd.DataFrame]:
    """Give the exact range of each quotient: it falls as the rest of its row or column grows, and rises with the rest.

    In its own cell it rises up to one peak and falls after it when both sums hold the cell; otherwise it only rises.
    """
    regions, industries, total = base.margins(upper)  # refuses what is 0 for certain
    cell, row, column, far = _rest(lower, upper)
    if base.reference is not None:
        share = cell.shares(axis=1) if base.totals is None else cell / regions
        return _label(lower, share.low / (industries / total), share.high / (industries / total))
    if base.totals is not None:
        share = cell.shares(axis=0)
        return _label(lower, share.low * (total / regions), share.high * (total / regions))
    fixed = base.reference_total

    def at(x: Floats, a: Floats, c: Floats, d: Floats) -> Floats:
        whole = x + a + c + d if fixed is None else np.full_like(x, fixed)
        with np.errstate(divide="ignore", invalid="ignore"):
            quotient = x * whole / ((x + a) * (x + c))
            limit = whole / (a + c)  # the value just above x = 0 when row or column holds nothing else
        limit = np.where(a + c > 0, limit, np.where(whole > 0, np.inf, 1.0))
        limit = np.where(cell.high > 0, limit, 0.0)
        return np.where((x + a) * (x + c) > 0, quotient, limit)

    a, c, d = row.low, column.low, far.high
    with np.errstate(divide="ignore", invalid="ignore"):
        peak = (a * c + np.sqrt(a * c * (a * c + d * (a + c + d)))) / d
    peak = np.sqrt(a * c) if fixed is not None else np.where(d > 0, peak, np.inf)
    high = at(np.clip(peak, cell.low, cell.high), a, c, d)
    low = np.minimum(*(at(x, row.high, column.high, far.low) for x in (cell.low, cell.high)))
    return _label(lower, low, high)


def _difference_bounds(lower: pd.DataFrame, upper: pd.DataFrame, base: Base) -> Interval[pd.DataFrame]:
    """Give the exact range of each difference of shares, by the same reasoning as for the quotient."""
    regions, industries, total = base.margins(upper)
    parts = cell, _, column, _ = _rest(lower, upper)
    if base.reference is not None:
        share = cell.shares(axis=1) if base.totals is None else cell / regions
        return _label(lower, share.low - industries / total, share.high - industries / total)
    if base.totals is not None:
        own = 1 / regions - 1 / total
        return _label(lower, cell.low * own - column.high / total, cell.high * own - column.low / total)
    return _pooled_difference_bounds(lower, parts, base.reference_total)


def _pooled_difference_bounds(
    like: pd.DataFrame, parts: tuple[Range, Range, Range, Range], fixed: float | None
) -> Interval[pd.DataFrame]:
    """Search cell and rest of the row together: the difference has one peak in the cell and one trough in the rest."""
    cell, row, column, far = parts

    def at(x: Floats, a: Floats, c: Floats, d: Floats, *, empty: Floats) -> Floats:
        with np.errstate(divide="ignore", invalid="ignore"):
            share = np.where(x + a > 0, x / (x + a), empty)
        return share - (x + c) / (x + a + c + d if fixed is None else fixed)

    def best_cell(a: Floats, c: Floats, d: Floats) -> Floats:
        with np.errstate(divide="ignore", invalid="ignore"):
            peak = np.where(d > 0, (c + d) * (a + np.sqrt(a * a + a * d)) / d - a, np.inf)
        peak = peak if fixed is None else np.sqrt(a * fixed) - a
        return np.clip(peak, cell.low, cell.high)

    def worst_rest(x: Floats, c: Floats, d: Floats) -> Floats:
        with np.errstate(divide="ignore", invalid="ignore"):
            trough = np.where(c > 0, (c + d) * (x + np.sqrt(x * x + c * x)) / c - x, np.inf)
        return np.clip(trough, row.low, row.high) if fixed is None else row.high

    c, d, most = column.low, far.high, np.where(cell.high > 0, 1.0, 0.0)  # the share as a row empties out
    high = np.maximum(*(at(best_cell(a, c, d), a, c, d, empty=most) for a in (row.low, row.high)))
    c, d, least = column.high, far.low, np.where(row.high > 0, 0.0, 1.0)
    low = np.minimum(*(at(x, worst_rest(x, c, d), c, d, empty=least) for x in (cell.low, cell.high)))
    return _label(like, low, high)


ENTRIES = (
    Entry(
        name="Location quotient",
        function=location_quotient,
        unit="ratio; 1 = as in the reference area",
        formula="LQ[r,i] = (e[r,i] / e[r]) / (E[i] / E), with e the region's and E the reference area's figures",
        tables="persons employed by region and industry; optionally region totals and the reference area's row",
        reference="Farhauer and Kröll (2013), Standorttheorien, Springer",
        subject="Specialisation",
    ),
    Entry(
        name="Additive location quotient",
        function=additive_location_quotient,
        unit="difference of shares, -1 to 1; 0 = as in the reference area",
        formula="ALQ[r,i] = e[r,i] / e[r] - E[i] / E",
        tables="persons employed by region and industry; optionally region totals and the reference area's row",
        reference="Hoen and Oosterhaven (2006), Annals of Regional Science 40, 677",
        subject="Specialisation",
    ),
)
