"""Krugman's index read by industry: whether its regions are those of the others."""

from typing import Any, Literal, overload

import numpy as np
import pandas as pd

from plustex_analysis.errors import InputError
from plustex_analysis.indicators import _concentration_ranges as ranges
from plustex_analysis.indicators import _spread
from plustex_analysis.indicators._concentrate import concentrate
from plustex_analysis.indicators._core import Exact, Floats, Interval, Missing
from plustex_analysis.indicators._ranges import Range

Convention = Literal["pooled", "mean"]


@overload
def krugman_concentration(
    employment: pd.DataFrame,
    *,
    reference: "Convention | pd.Series[float]" = "pooled",
    own: bool = True,
    missing: Exact = "raise",
) -> "pd.Series[float]": ...
@overload
def krugman_concentration(
    employment: pd.DataFrame,
    *,
    reference: "Convention | pd.Series[float]" = "pooled",
    own: bool = True,
    missing: Literal["bounds"],
    lower: pd.DataFrame,
    upper: pd.DataFrame,
) -> "Interval[pd.Series[float]]": ...
def krugman_concentration(
    employment: pd.DataFrame,
    *,
    reference: "Convention | pd.Series[float]" = "pooled",
    own: bool = True,
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> Any:
    """Compare how each industry is spread over the regions with how the reference is.

    K_i = sum_r |s_ri - x_r|, 0 (alike) to 2 (no region in common); s_ri is region r's share of industry i, x_r its
    share in the reference. K / 2 is the share of the industry's jobs that would have to move.

    Parameters
    ----------
    employment
        Persons employed: one row per region, one column per industry.
    reference
        ``"pooled"``: x are the shares of all industries of the table together. ``"mean"``: the plain mean of the
        industries' shares. A series of region totals: all jobs of each region, when the columns do not add up to them.
    own
        Whether the industry itself is part of the reference. ``False`` compares it with all others; a table of two
        industries then compares the two.
    missing, lower, upper
        As in :func:`locational_gini`, with a series as reference for ``totals``; with ``"mean"`` and with
        ``own=False`` both ends are outer.

    Returns
    -------
    Series, or an Interval of two
        One value per industry.

    Raises
    ------
    InputError
        Figures that are no figures, labels that do not match, an unknown reference, nothing left to compare with.
    IndicatorError
        A gap under ``"raise"``; an industry without any job, or a reference without any.

    References
    ----------
    Krugman (1991), Geography and Trade, MIT Press. Farhauer and Kröll (2013), Standorttheorien, Springer.

    Examples
    --------
    >>> jobs = pd.DataFrame({"C13": [10, 0], "C14": [0, 5]}, index=["AA", "BB"])
    >>> krugman_concentration(jobs, own=False).to_dict()
    {'C13': 2.0, 'C14': 2.0}
    """
    if isinstance(reference, str) and reference not in ("pooled", "mean"):
        raise InputError(f"reference={reference!r}: use 'pooled', 'mean' or a series of region totals")
    totals = None if isinstance(reference, str) else reference
    pooled = not isinstance(reference, str) or reference == "pooled"
    if not own and totals is None and employment.shape[1] == 1:
        raise InputError(f"industry {employment.columns[0]} is the only one: nothing is left to compare it with")

    def measure(masses: Floats, sizes: Floats) -> Floats:
        shares = ranges.reference_shares(masses, None if totals is None else sizes, own=own, pooled=pooled)
        return np.asarray(np.abs(_spread.shares(masses) - shares).sum(axis=0))

    def outer(low: Floats, high: Floats, sizes: Floats | None) -> Range:
        if own and pooled:
            return ranges.distance_range(low, high)
        shares = ranges.reference_shares_range(low, high, sizes, own=own, pooled=pooled)
        return (Range(low, high).shares(axis=0) - shares).abs().sum(axis=0).clip(0.0, 2.0)

    tables = employment, lower, upper
    return concentrate(tables, totals, measure, outer, missing=missing, name="Krugman", fixed=own)
