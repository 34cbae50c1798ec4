"""Standardised location quotients: how exceptional a region is among all regions of the same industry."""

from typing import Any, Literal, overload

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators._base import Base
from plustex_analysis.indicators._core import (
    Exact,
    Floats,
    Interval,
    Mask,
    Missing,
    enumerate_some,
    evaluate,
)
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators._quotients import ratio_bounds, share_ratio
from plustex_analysis.indicators._ranges import Range
from plustex_analysis.indicators._squares import leave_one_out


@overload
def standardised_location_quotient(
    employment: pd.DataFrame,
    *,
    logarithm: bool = False,
    reference: "pd.Series[float] | None" = None,
    totals: "pd.Series[float] | None" = None,
    reference_total: float | None = None,
    missing: Exact = "raise",
) -> pd.DataFrame: ...
@overload
def standardised_location_quotient(
    employment: pd.DataFrame,
    *,
    logarithm: bool = False,
    reference: "pd.Series[float] | None" = None,
    totals: "pd.Series[float] | None" = None,
    reference_total: float | None = None,
    missing: Literal["bounds"],
    lower: pd.DataFrame,
    upper: pd.DataFrame,
) -> Interval[pd.DataFrame]: ...
def standardised_location_quotient(
    employment: pd.DataFrame,
    *,
    logarithm: bool = False,
    reference: "pd.Series[float] | None" = None,
    totals: "pd.Series[float] | None" = None,
    reference_total: float | None = None,
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> Any:
    """Place each location quotient among the quotients of all regions in the same industry.

    SLQ[r, i] = (LQ[r, i] - mean over regions of LQ[., i]) / sd over regions of LQ[., i], with n - 1 below the line:
    by industry, so that each column has mean 0 and standard deviation 1. With 260 regions about 13 have an SLQ above
    1.645 if quotients are normal, which they seldom are: see :func:`~plustex_analysis.indicators.cutoff.standardised_location_quotient_cutoff`.

    Parameters
    ----------
    employment, reference, totals, reference_total
        As in :func:`location_quotient`; two regions at least.
    logarithm
        Standardise ln LQ, whose distribution is less skewed; there every count must be above 0.
    missing, lower, upper
        As in :func:`location_quotient`. Under ``"propagate"`` an industry with a gap is missing in all regions, as
        its mean is unknown. The bounds are outer.

    Returns
    -------
    DataFrame or Interval
        Standard deviations from the mean of the industry, labelled like ``employment``.

    Raises
    ------
    InputError
        As in :func:`location_quotient`; a single region.
    IndicatorError
        As in :func:`location_quotient`; an industry whose quotient is the same everywhere; a count of 0 with
        ``logarithm``.

    References
    ----------
    O'Donoghue and Gleave (2004), Regional Studies 38, 419-427. Logarithm: Tian (2013), Journal of Regional Analysis
    and Policy 43, 186-197.

    Examples
    --------
    >>> jobs = pd.DataFrame({"C13": [4, 1, 1], "rest": [6, 9, 9]}, index=["AA", "BB", "CC"])
    >>> standardised_location_quotient(jobs)["C13"].round(3).tolist()
    [1.155, -0.577, -0.577]
    """
    base = Base(totals, reference, reference_total)
    return evaluate(
        employment,
        lambda table: _standardise(_scaled(share_ratio(table, base.aligned(table, missing)), logarithm)),
        lambda low, high: _standardise_bounds(ratio_bounds(low, high, base.aligned(high, "raise")), logarithm),
        missing=missing,
        lower=lower,
        upper=upper,
    )


def _scaled(quotient: pd.DataFrame, logarithm: bool) -> pd.DataFrame:
    if not logarithm:
        return quotient
    zero: Mask = np.asarray((quotient.to_numpy() == 0).any(axis=1))
    if zero.any():
        raise IndicatorError(f"a quotient of 0 has no logarithm: region {enumerate_some(quotient.index[zero])}")
    return pd.DataFrame(np.log(quotient.to_numpy()), index=quotient.index, columns=quotient.columns)


def _refuse_single(quotient: pd.DataFrame) -> None:
    if len(quotient) == 1:
        raise InputError(f"region {quotient.index[0]} is the only one: there is nothing to standardise by")


def _standardise(quotient: pd.DataFrame) -> pd.DataFrame:
    _refuse_single(quotient)
    values = quotient.to_numpy()
    spread = np.std(values, axis=0, ddof=1)
    same = spread <= np.finfo(float).eps * np.abs(values).max(axis=0)
    if same.any():
        raise IndicatorError(f"all regions have the same quotient: industry {enumerate_some(quotient.columns[same])}")
    scores = (values - values.mean(axis=0)) / spread
    return pd.DataFrame(scores, index=quotient.index, columns=quotient.columns)


def _standardise_bounds(quotient: Interval[pd.DataFrame], logarithm: bool) -> Interval[pd.DataFrame]:
    """Bound z from the distance d of a region to the mean of the others and from the others' own squares S.

    z = d k / sqrt((S + d^2 k) / (n - 1)), k = (n - 1) / n, rises with d and shrinks towards 0 as S grows.
    """
    _refuse_single(quotient.lower)
    low, high = (np.asarray(_scaled(side, logarithm), dtype=float).T for side in (quotient.lower, quotient.upper))
    if not np.isfinite(high).all():
        raise IndicatorError("the bounds leave a quotient without upper limit: its industry could be empty elsewhere")
    count = low.shape[1]
    others = leave_one_out(Range(low, high))
    total_low, total_high = low.sum(axis=1, keepdims=True), high.sum(axis=1, keepdims=True)
    far, near = low - (total_high - high) / (count - 1), high - (total_low - low) / (count - 1)

    def score(distance: Floats, squares: Floats) -> Floats:
        part = (count - 1) / count
        below = np.sqrt((squares + distance**2 * part) / (count - 1))
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.where(distance == 0, 0.0, distance * part / below)

    ends = (
        score(far, np.where(far > 0, others.high, others.low)),
        score(near, np.where(near > 0, others.low, others.high)),
    )
    index, columns = quotient.lower.index, quotient.lower.columns
    return Interval(*(pd.DataFrame(end.T, index=index, columns=columns) for end in ends))


ENTRIES = (
    Entry(
        name="Standardised location quotient",
        function=standardised_location_quotient,
        unit="standard deviations from the industry's mean over regions",
        formula="SLQ[r,i] = (LQ[r,i] - mean of LQ[.,i]) / sd of LQ[.,i], over the regions of one industry",
        tables="persons employed by region and industry; optionally region totals and the reference area's row",
        reference="O'Donoghue and Gleave (2004), Regional Studies 38, 419",
        subject="Specialisation",
    ),
)
