"""What a region's jobs would be if a forecast for the nation held and the region went on as it did."""

from typing import Any, Literal

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators._core import Interval, Missing, check_policy
from plustex_analysis.indicators._ranges import Range
from plustex_analysis.indicators._ratios import name_cells
from plustex_analysis.indicators._shift_share_parts import choose, divide, location_factor
from plustex_analysis.indicators._shift_share_tables import (
    Ends,
    Table,
    jobs_between,
    labels_of,
    reference_rows,
    years_of,
)


def shift_share_projection(
    start: Table,
    end: Table,
    reference_start: Table,
    reference_end: Table,
    reference_future: Table,
    *,
    location: Literal["region", "industry", "none"] = "region",
    periods: float = 1.0,
    missing: Missing = "raise",
    lower: Ends | None = None,
    upper: Ends | None = None,
) -> pd.DataFrame | Interval[pd.DataFrame]:
    """Project a region's jobs from a forecast for the reference area.

    e2 = e1 (E2 / E1) L^periods: each industry grows as in the reference area, times the region's location factor L
    of the observed span. It is a calculation of what would be if that went on, and no forecast by itself.

    Parameters
    ----------
    start, end, reference_start, reference_end
        The observed span, as in :func:`shift_share`.
    reference_future
        The forecast for the reference area by industry, labelled like ``reference_end``.
    location
        ``"region"``: one factor a region, sum e1 / sum e0 g (Gerfin); ``"industry"``: one for each industry,
        (e1 / e0) / g; ``"none"``: 1, the region keeps its share of each industry.
    periods
        Length of the projection over length of the observed span: 0.5 for 3 years ahead after 6 observed.
    missing
        ``"raise"``: a gap is an error; ``"propagate"``: what depends on a gap is missing; ``"bounds"``: outer bounds.
    lower, upper
        With ``"bounds"``: the bounds of ``start`` and of ``end``, as a pair each.

    Returns
    -------
    DataFrame, or an Interval of two
        Projected jobs, one row per region, one column per industry.

    Raises
    ------
    InputError
        As in :func:`shift_share`; an unknown ``location``, ``periods`` that are not above 0.
    IndicatorError
        As in :func:`shift_share`; no location factor for want of jobs at the start, under ``missing="raise"``.

    References
    ----------
    Gerfin (1964), Kyklos 17, 565-593.

    Examples
    --------
    >>> past, now = pd.Series([1400, 3600]), pd.Series([1000, 4400])
    >>> nation = [pd.Series(jobs) for jobs in ([3700, 6300], [2900, 9100], [2500, 12500])]
    >>> shift_share_projection(past, now, *nation, location="none").round(1).iloc[0].to_list()
    [862.1, 6044.0]
    """
    if location not in ("region", "industry", "none"):
        raise InputError(f"location={location!r}: use one of region, industry, none")
    if not 0 < periods < np.inf:
        raise InputError(f"periods={periods}: a number above 0")
    check_policy(missing, lower=lower, upper=upper)
    first, last = years_of((start, end), (reference_start, reference_end), lower, upper)
    like = labels_of(first)
    jobs = jobs_between(first, last, like, missing)
    future = reference_rows(reference_future, like, missing)
    trend = divide(future, jobs.reference_end, np.nan)
    if location == "none":
        factor: Any = 1.0
    else:
        factor = (
            location_factor(jobs)
            if location == "region"
            else divide(divide(jobs.end, jobs.start, np.nan), jobs.industry_growth, np.nan)
        )
    grown = jobs.end * trend * _power(factor, periods)
    result = choose(_certain_zero(jobs.end), 0.0, grown)
    if isinstance(result, Range):
        return Interval(
            *(pd.DataFrame(end, index=like.index, columns=like.columns) for end in (result.low, result.high))
        )
    if missing == "raise" and np.isnan(result).any():
        raise IndicatorError(f"no rate of growth for want of jobs at the start: {name_cells(np.isnan(result), like)}")
    return pd.DataFrame(result, index=like.index, columns=like.columns)


def _power(factor: Any, periods: float) -> Any:
    return factor.rising(lambda side: side**periods) if isinstance(factor, Range) else factor**periods


def _certain_zero(figures: Any) -> Any:
    return (figures.high if isinstance(figures, Range) else figures) == 0
