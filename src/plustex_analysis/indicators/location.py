"""Location quotients: an industry's share in a region compared with its share in a reference area."""

from typing import Any, Literal, overload

import pandas as pd

from plustex_analysis.indicators._base import Base
from plustex_analysis.indicators._core import Exact, Interval, Missing, evaluate
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators._quotients import difference_bounds, ratio_bounds, share_difference, share_ratio


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
        lambda table: share_ratio(table, base.aligned(table, missing)),
        lambda low, high: ratio_bounds(low, high, base.aligned(high, "raise")),
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
        lambda table: share_difference(table, base.aligned(table, missing)),
        lambda low, high: difference_bounds(low, high, base.aligned(high, "raise")),
        missing=missing,
        lower=lower,
        upper=upper,
    )


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
