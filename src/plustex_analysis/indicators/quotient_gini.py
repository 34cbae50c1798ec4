"""How unequal the location quotients of a region are."""

from typing import Any, Literal, overload

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError
from plustex_analysis.indicators import _spread
from plustex_analysis.indicators._core import Exact, Interval, Mask, Missing, enumerate_some, evaluate
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators._ranges import Range
from plustex_analysis.indicators._reference import Convention, Reference, by_region, own_shares


@overload
def gini_specialisation(
    employment: pd.DataFrame,
    *,
    reference: "Convention | pd.Series[float]" = "pooled",
    own: bool = True,
    missing: Exact = "raise",
) -> "pd.Series[float]": ...
@overload
def gini_specialisation(
    employment: pd.DataFrame,
    *,
    reference: "Convention | pd.Series[float]" = "pooled",
    own: bool = True,
    missing: Literal["bounds"],
    lower: pd.DataFrame,
    upper: pd.DataFrame,
) -> Interval["pd.Series[float]"]: ...
def gini_specialisation(
    employment: pd.DataFrame,
    *,
    reference: "Convention | pd.Series[float]" = "pooled",
    own: bool = True,
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> Any:
    """Measure how unequal a region's location quotients are: 0 (all the same) to 1 - 1/m (one industry of m).

    G[r] = 2 / (m^2 mean(LQ)) sum_k k (LQ_(k) - mean(LQ)), with LQ_(1) <= ... <= LQ_(m) the region's location quotients
    against the reference. Every industry counts the same, whatever its size: small industries weigh as much as large
    ones.

    Parameters
    ----------
    employment, reference, own, missing, lower, upper
        As in :func:`~plustex_analysis.indicators.specialisation.krugman_index`. Under ``"bounds"``, except with
        ``"mean"``, the lower end is exact, and the upper one for up to 12 open quotients a region; otherwise outer.

    Returns
    -------
    Series or Interval
        One number per region, 0 to 1 - 1/m, without unit.

    Raises
    ------
    InputError
        As in :func:`~plustex_analysis.indicators.specialisation.krugman_index`.
    IndicatorError
        As there; an industry that the reference does not have, whose quotient is undefined.

    References
    ----------
    Farhauer and Kröll (2013), Standorttheorien, Springer.

    Examples
    --------
    >>> jobs = pd.DataFrame({"C13": [3, 1], "C14": [1, 3]}, index=["AA", "BB"])
    >>> gini_specialisation(jobs).tolist()
    [0.25, 0.25]
    """
    comparison = Reference(reference, own)
    return evaluate(
        employment,
        lambda table: _gini(table, comparison.aligned(table, missing)),
        lambda low, high: _gini_bounds(low, high, comparison.aligned(high, "raise")),
        missing=missing,
        lower=lower,
        upper=upper,
    )


def _gini(table: pd.DataFrame, reference: Reference) -> "pd.Series[float]":
    own, others = own_shares(table), reference.shares(table.to_numpy())
    _refuse_absent(table, others == 0)
    quotients = own / others
    return by_region(table.index, _spread.gini(quotients.T, np.ones_like(quotients).T))


def _refuse_absent(table: pd.DataFrame, absent: Mask) -> None:
    columns = table.columns[np.asarray(absent.any(axis=0))]
    if len(columns):
        raise IndicatorError(
            f"the reference does not have the industry, so its quotient is undefined: {enumerate_some(columns)}"
        )


def _gini_bounds(lower: pd.DataFrame, upper: pd.DataFrame, reference: Reference) -> Interval["pd.Series[float]"]:
    """Range the quotients up to a common factor, which the Gini coefficient does not see, and then the coefficient."""
    own_shares(upper)
    cells = Range.between(lower, upper)
    if reference.is_mean:
        others, weight = reference.split(cells)
        shares = cells.shares()
        low, high = others.high * (1 - weight.low), others.low * (1 - weight.high)
    else:
        shares = cells
        rest = _rest(cells, reference)
        weight = Range.of(1.0 if reference.totals is None and reference.own else 0.0)
        low, high = rest.high, rest.low
    _refuse_absent(upper, (low == 0) & (upper.to_numpy() == 0))
    with np.errstate(divide="ignore", invalid="ignore"):
        bottom = shares.low / (weight.high * shares.low + low)
        top = shares.high / (weight.low * shares.high + high)
    bottom, top = np.nan_to_num(bottom, nan=0.0), np.nan_to_num(top, nan=0.0, posinf=np.inf)
    ends = _spread.measure_range(_spread.gini, bottom.T, top.T, np.ones_like(top).T)
    return Interval(*(by_region(lower.index, end) for end in ends))


def _rest(cells: Range, reference: Reference) -> Range:
    """Return what stands below the region's own figure: the reference's totals, or those of the other regions."""
    if reference.totals is None:
        low, high = (side.sum(axis=0, keepdims=True) - side for side in (cells.low, cells.high))
        return Range(low, high).clip(0.0)
    totals = Range.exactly(reference.totals) + cells * 0.0
    return totals if reference.own else Range(totals.low - cells.high, totals.high - cells.low).clip(0.0)


ENTRIES = (
    Entry(
        name="Gini coefficient of specialisation",
        function=gini_specialisation,
        unit="0 to 1 - 1/m; 0 = all location quotients of the region are the same",
        formula="G[r] = 2 / (m^2 mean(LQ)) sum_k k (LQ_(k) - mean(LQ)), location quotients in rising order",
        tables="persons employed by region and industry",
        reference="Farhauer and Kröll (2013), Standorttheorien, Springer",
        subject="Specialisation",
    ),
)
