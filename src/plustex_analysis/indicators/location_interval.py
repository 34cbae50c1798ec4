"""How far a location quotient can be relied on: the delta-method interval, and the region's own year-to-year changes."""

from dataclasses import dataclass
from typing import Any, Literal, overload

import numpy as np
import pandas as pd
import scipy

from plustex_analysis.errors import InputError
from plustex_analysis.indicators._base import Base
from plustex_analysis.indicators._core import Exact, Floats, Interval, Missing, evaluate
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators._quotients import ratio_bounds, share_ratio
from plustex_analysis.indicators._ranges import Range

_ROUNDING = 1e-9


@dataclass(frozen=True)
class QuotientInterval(Interval[pd.DataFrame]):
    """A delta-method interval with what it was made of: quotients, standard errors of their logarithms, level."""

    quotient: pd.DataFrame
    standard_error: pd.DataFrame
    level: float


@overload
def location_quotient_interval(
    employment: pd.DataFrame,
    *,
    level: float = 0.95,
    reference: "pd.Series[float] | None" = None,
    totals: "pd.Series[float] | None" = None,
    reference_total: float | None = None,
    missing: Exact = "raise",
) -> QuotientInterval: ...
@overload
def location_quotient_interval(
    employment: pd.DataFrame,
    *,
    level: float = 0.95,
    reference: "pd.Series[float] | None" = None,
    totals: "pd.Series[float] | None" = None,
    reference_total: float | None = None,
    missing: Literal["bounds"],
    lower: pd.DataFrame,
    upper: pd.DataFrame,
) -> Interval[pd.DataFrame]: ...
def location_quotient_interval(
    employment: pd.DataFrame,
    *,
    level: float = 0.95,
    reference: "pd.Series[float] | None" = None,
    totals: "pd.Series[float] | None" = None,
    reference_total: float | None = None,
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> Any:
    """Give each location quotient a delta-method interval for a region that is part of its reference area.

    Var ln LQ = 1/x - 1/n - 1/X - 1/N + 2x/(nX), with x the cell, n the region, X the industry, N everything; the
    interval is LQ exp(-z se) to LQ exp(+z se).

    What it means: structural business statistics count nearly all units, so there is no sampling error to describe.
    The interval is a superpopulation statement: how much the quotient of so small a count would vary if the same
    conditions had played out again, each job placed by itself. Jobs come in plants, so that the real variation is
    larger. It says nothing of confidential figures (use bounds) nor of one year being unusual (see
    :func:`year_to_year_volatility`), and no test is made of it. Poor for counts below about 5.

    Parameters
    ----------
    employment
        Counts (persons, local units): one row per region, one column per industry. Not amounts of money, whose unit
        would decide the width.
    level
        Nominal probability, between 0 and 1.
    reference, totals, reference_total
        As in :func:`location_quotient`; the region must be part of the reference area.
    missing, lower, upper
        As in :func:`location_quotient`. Under ``"bounds"`` the result contains the delta-method interval of every
        table between the bounds (outer bounds; 0 to infinity where the count itself can be 0).

    Returns
    -------
    QuotientInterval or Interval
        Tables ``quotient``, ``lower``, ``upper`` (ratios) and ``standard_error`` (of the logarithm), labelled like
        ``employment``. A count of 0 has the quotient 0 and no interval: standard error and ends are missing.

    Raises
    ------
    InputError
        As in :func:`location_quotient`; a level that is no probability; a region that exceeds its reference area.
    IndicatorError
        As in :func:`location_quotient`.

    References
    ----------
    Moineddin, Beyene and Boyle (2003), Geographical Analysis 35, 249-256. The variance for a region inside its
    reference area follows from the four counts x, n - x, X - x, N - n - X + x being multinomial.

    Examples
    --------
    >>> jobs = pd.DataFrame({"C13": [20, 10], "rest": [80, 290]}, index=["AA", "BB"])
    >>> result = location_quotient_interval(jobs)
    >>> [round(float(side.loc["AA", "C13"]), 2) for side in (result.lower, result.quotient, result.upper)]
    [2.06, 2.67, 3.46]
    """
    if not 0 < level < 1:
        raise InputError(f"level={level}: use a probability between 0 and 1, such as 0.95")
    base = Base(totals, reference, reference_total)
    return evaluate(
        employment,
        lambda table: _interval(table, base.aligned(table, missing), level),
        lambda low, high: _interval_bounds(low, high, base.aligned(high, "raise"), level),
        missing=missing,
        lower=lower,
        upper=upper,
    )


def _interval(table: pd.DataFrame, base: Base, level: float) -> QuotientInterval:
    quotient = share_ratio(table, base)
    regions, industries, total = base.margins(table)
    cells = table.to_numpy()
    outside = (industries - cells, total - regions, total - regions - industries + cells)
    if any((part < -_ROUNDING * total).any() for part in outside):
        raise InputError("a region exceeds its reference area: the interval needs regions that are part of it")
    with np.errstate(divide="ignore"):
        variance = 1 / cells - 1 / regions - 1 / industries - 1 / total + 2 * cells / (regions * industries)
    variance = np.where(cells > 0, np.maximum(variance, 0.0), np.nan)  # a rounding error may go below 0
    error: Floats = np.sqrt(variance)
    reach = np.exp(scipy.special.ndtri((1 + level) / 2) * error)
    ratio = quotient.to_numpy()
    sides = (
        pd.DataFrame(side, index=table.index, columns=table.columns) for side in (ratio / reach, ratio * reach, error)
    )
    low, high, labelled = sides
    return QuotientInterval(low, high, quotient, labelled, level)


def _interval_bounds(lower: pd.DataFrame, upper: pd.DataFrame, base: Base, level: float) -> Interval[pd.DataFrame]:
    """Widen the bounds of the quotient by the largest standard error that is possible."""
    quotient = ratio_bounds(lower, upper, base)
    cell = Range.between(lower, upper)
    regions = cell.sum(axis=1, keepdims=True) if base.totals is None else Range.exactly(base.totals)[:, None]
    industries = cell.sum(axis=0, keepdims=True) if base.reference is None else Range.exactly(base.reference)
    total = cell.sum().high if base.reference_total is None else base.reference_total
    inside, part = _share(cell, regions, 1, base.totals), _share(cell, industries, 0, base.reference)
    variance = (1 - inside) * (1 - part) / cell + inside / industries - 1 / total
    with np.errstate(invalid="ignore"):
        error = np.sqrt(np.where(cell.low > 0, np.maximum(variance.high, 0.0), np.inf))
    reach: Floats = np.exp(scipy.special.ndtri((1 + level) / 2) * error)
    high = np.where(cell.low > 0, quotient.upper * reach, np.inf)
    return Interval(quotient.lower.div(reach), pd.DataFrame(high, index=lower.index, columns=lower.columns))


def _share(cell: Range, whole: Range, axis: int, fixed: object) -> Range:
    return cell.shares(axis) if fixed is None else (cell / whole).clip(0.0, 1.0)


ENTRIES = (
    Entry(
        name="Location quotient with delta-method interval",
        function=location_quotient_interval,
        unit="ratio, lower and upper end; a superpopulation statement about small counts, not a sampling error",
        formula="LQ exp(+-z se), se^2 = 1/x - 1/n - 1/X - 1/N + 2x/(nX); x cell, n region, X industry, N all",
        tables="persons employed by region and industry; optionally region totals and the reference area's row",
        reference="Moineddin, Beyene and Boyle (2003), Geographical Analysis 35, 249; nested variance derived here",
        subject="Specialisation",
    ),
)
