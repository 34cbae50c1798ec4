"""The Lorenz curve, drawn by others from these points."""

from typing import Any, Literal, overload

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError
from plustex_analysis.indicators._core import Exact, Floats, Interval, Missing, check_policy
from plustex_analysis.indicators._spread import evenest, rank_by_ratio, shares
from plustex_analysis.indicators._spread_tables import as_box, as_table, refuse_empty, weigh


@overload
def lorenz_curve(
    values: "pd.Series[float]", *, weights: "pd.Series[float] | None" = None, missing: Exact = "raise"
) -> pd.DataFrame: ...
@overload
def lorenz_curve(
    values: "pd.Series[float]",
    *,
    weights: "pd.Series[float] | None" = None,
    missing: Literal["bounds"],
    lower: "pd.Series[float]",
    upper: "pd.Series[float]",
) -> Interval[pd.DataFrame]: ...
def lorenz_curve(
    values: "pd.Series[float]",
    *,
    weights: "pd.Series[float] | None" = None,
    missing: Missing = "raise",
    lower: "pd.Series[float] | None" = None,
    upper: "pd.Series[float] | None" = None,
) -> Any:
    """Return the points of the Lorenz curve: what share of the whole the poorest share of the regions has.

    Regions in rising order of y; the k-th point is (w_1 + ... + w_k, w_1 y_1 + ... + w_k y_k), both as shares of their
    totals, after (0, 0). The Gini coefficient is twice the area between the curve and the diagonal.

    Parameters
    ----------
    values
        Figures per region, such as income per head.
    weights
        Size of the regions, such as inhabitants. Left out: all alike.
    missing
        ``"raise"``: a gap is an error; ``"propagate"``: a gap leaves no point known; ``"bounds"``: the lowest and
        highest possible curve at the same shares of population, lower one outer, upper one exact.
    lower, upper
        With ``"bounds"``: the bounds of ``values``. Weights are known.

    Returns
    -------
    DataFrame, or an Interval of two
        Columns ``population`` and ``value``, shares from 0 to 1, one row per point.

    Raises
    ------
    InputError
        Negative or infinite figures, labels that do not match.
    IndicatorError
        A gap under ``"raise"``; all figures 0.

    References
    ----------
    Lorenz (1905), Publications of the American Statistical Association 9, 209-219.

    Examples
    --------
    >>> lorenz_curve(pd.Series({"AA": 3.0, "BB": 1.0})).to_numpy().tolist()
    [[0.0, 0.0], [0.5, 0.25], [1.0, 1.0]]
    """
    check_policy(missing, lower=lower, upper=upper)
    if missing == "bounds":
        low, high = as_box(values, lower, upper, name="values")
        refuse_empty(high)
        sizes = weigh(weights, low, missing)[:, 0]
        return _curve_range(low.to_numpy()[:, 0] * sizes, high.to_numpy()[:, 0] * sizes, sizes)
    table = as_table(values, name="values", missing=missing)
    sizes = weigh(weights, table, missing)[:, 0]
    masses = table.to_numpy()[:, 0] * sizes
    if masses.sum() == 0:
        raise IndicatorError("all figures are 0: there is no curve")
    return pd.DataFrame(dict(zip(("population", "value"), _points(masses, sizes), strict=True)))


def _points(masses: Floats, sizes: Floats) -> tuple[Floats, Floats]:
    """Add up shares from the poorest on; regions equally poor stand in order of size."""
    with np.errstate(divide="ignore", invalid="ignore"):
        order = np.lexsort((sizes, masses / sizes))
    whole = np.isnan(masses).any() or np.isnan(sizes).any()
    gaps = np.where(whole, np.nan, 0.0)
    return tuple(np.append(0.0, np.cumsum(shares(side)[order])) + gaps for side in (sizes, masses))  # type: ignore[return-value] # two sides, two results


def _sums(masses: Floats, sizes: Floats, at: Floats) -> Floats:
    """Return the mass of the poorest share ``at`` of the regions."""
    order = rank_by_ratio(masses[:, None], sizes[:, None])[:, 0]
    weights, sums = (np.append(0.0, np.cumsum(side[order])) for side in (shares(sizes), masses))
    result: Floats = np.interp(at, weights, sums)
    return result


def _curve_range(low: Floats, high: Floats, sizes: Floats) -> Interval[pd.DataFrame]:
    at = np.unique(np.concatenate([_points(side, sizes)[0] for side in (low, high)]).clip(0, 1))
    bottom, top = _sums(low, sizes, at), high.sum() - _sums(high, sizes, at)
    lowest = np.divide(bottom, bottom + top, out=np.zeros_like(at), where=bottom + top > 0)
    weighty = sizes > 0
    levels = np.unique(np.concatenate([low[weighty] / sizes[weighty], high[weighty] / sizes[weighty]]))
    even = evenest(low, high, sizes, levels).T
    highest = np.fmax.reduce([_sums(masses, sizes, at) / masses.sum() for masses in even if masses.sum() > 0])
    return Interval(*(pd.DataFrame({"population": at, "value": side}) for side in (lowest, highest)))
