"""How similar a region's mix of industries is to that of others: the mean location quotient turned upside down."""

from typing import Any, Literal, overload

import numpy as np
import pandas as pd

from plustex_analysis.indicators import _spread
from plustex_analysis.indicators._core import Exact, Floats, Interval, Missing, evaluate
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators._ranges import Range
from plustex_analysis.indicators._reference import Convention, Reference, by_region, centre, own_shares


@overload
def hachman_index(
    employment: pd.DataFrame,
    *,
    reference: "Convention | pd.Series[float]" = "pooled",
    own: bool = True,
    missing: Exact = "raise",
) -> "pd.Series[float]": ...
@overload
def hachman_index(
    employment: pd.DataFrame,
    *,
    reference: "Convention | pd.Series[float]" = "pooled",
    own: bool = True,
    missing: Literal["bounds"],
    lower: pd.DataFrame,
    upper: pd.DataFrame,
) -> Interval["pd.Series[float]"]: ...
def hachman_index(
    employment: pd.DataFrame,
    *,
    reference: "Convention | pd.Series[float]" = "pooled",
    own: bool = True,
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> Any:
    """Measure how similar each region's mix of industries is to the reference's, 1 (the same) down to 0.

    HI[r] = 1 / sum_i LQ[r, i] s[r, i] = 1 / sum_i (s[r, i]^2 / t[i]): one over the mean location quotient, weighted
    with the region's own jobs. An industry that nobody has counts for nothing; one that the region has and the
    reference has not gives 0.

    Parameters
    ----------
    employment, reference, own, missing, lower, upper
        As in :func:`~plustex_analysis.indicators.specialisation.krugman_index`. Under ``"bounds"`` with a series and
        ``own=True`` the upper end is exact, and the lower one for up to 12 open cells a region; otherwise both
        are outer.

    Returns
    -------
    Series or Interval
        One number per region, 0 to 1, without unit.

    Raises
    ------
    InputError, IndicatorError
        As in :func:`~plustex_analysis.indicators.specialisation.krugman_index`.

    References
    ----------
    Balland (2017), Economic Geography in R, Papers in Evolutionary Economic Geography 17.09.

    Examples
    --------
    >>> jobs = pd.DataFrame({"C13": [2, 0], "C14": [2, 4]}, index=["AA", "BB"])
    >>> hachman_index(jobs).tolist()
    [0.75, 0.75]
    """
    comparison = Reference(reference, own)
    return evaluate(
        employment,
        lambda table: _hachman(table, comparison.aligned(table, missing)),
        lambda low, high: _hachman_bounds(low, high, comparison.aligned(high, "raise")),
        missing=missing,
        lower=lower,
        upper=upper,
    )


def _mean_quotient(shares: Floats, reference: Floats) -> Floats:
    """Sum s^2 / t along the last axis, with 0 / 0 = 0 where neither has the industry."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(np.where(shares == 0, 0.0, shares**2 / reference).sum(axis=-1))


def _hachman(table: pd.DataFrame, reference: Reference) -> "pd.Series[float]":
    own, others = own_shares(table), reference.shares(table.to_numpy())
    gaps = np.where(np.isnan(others).any(axis=1), np.nan, 0.0)
    return by_region(table.index, 1 / _mean_quotient(own, others) + gaps)


def _hachman_bounds(lower: pd.DataFrame, upper: pd.DataFrame, reference: Reference) -> Interval["pd.Series[float]"]:
    """Bound sum s^2 / (w s + (1 - w) q): it falls with w and q; what s alone does is settled exactly at q's middle."""
    own_shares(upper)
    cells = Range.between(lower, upper)
    others, weight = reference.split(cells)
    middle = np.nan_to_num(centre(others))
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = Range(others.low, others.high) / middle
    present = (middle > 0) & (upper.to_numpy() > 0)
    least = np.where(present, ratio.low, 1.0).min(axis=1)
    most = np.where(present, ratio.high, 1.0).max(axis=1)
    ends = []
    for own, pick in ((weight.high, 0), (weight.low, 1)):
        share = np.broadcast_to(own, (len(lower), 1))
        ends.append(
            np.array([_one_hachman_range(cells[row], middle[row], share[row, 0])[pick] for row in range(len(lower))])
        )
    with np.errstate(divide="ignore"):
        if not reference.is_settled:
            ends = [ends[0] / np.maximum(most, 1.0), ends[1] / np.minimum(least, 1.0)]
        most_of_all = 1 / np.broadcast_to(weight.low, (len(lower), 1))[:, 0]  # t is never below w s
        low, high = 1 / np.minimum(ends[1], most_of_all), 1 / np.maximum(ends[0], 1.0)
    return Interval(by_region(lower.index, low), by_region(lower.index, high))


def _one_hachman_range(cells: Range, others: Floats, own: float) -> tuple[float, float]:
    def measure(masses: Floats, sizes: Floats) -> Floats:
        share = _spread.shares(masses)
        reference = own * share + (1 - own) * _spread.shares(np.broadcast_to(sizes, share.shape))
        undefined = np.where(np.isnan(share).any(axis=0), np.nan, 0.0)
        return _mean_quotient(share.T, reference.T) + undefined

    low, high = _spread.measure_range(measure, cells.low[:, None], cells.high[:, None], others[:, None])
    return float(low[0]), float(high[0])


ENTRIES = (
    Entry(
        name="Hachman index",
        function=hachman_index,
        unit="0 to 1; 1 = same mix of industries as the reference",
        formula="HI[r] = 1 / sum_i (s[r,i]^2 / t[i]), s the region's and t the reference's industry shares",
        tables="persons employed by region and industry",
        reference="Balland (2017), Papers in Evolutionary Economic Geography 17.09",
        subject="Specialisation",
    ),
)
