"""Theil's entropies split into what lies between groups of regions and what lies within them."""

from typing import Any, Literal, TypeAlias, TypeVar, Union, overload

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators._core import (
    Exact,
    Floats,
    Interval,
    Missing,
    check_policy,
    enumerate_some,
    intersect,
)
from plustex_analysis.indicators._ranges import Range
from plustex_analysis.indicators._spread import Measure, measure_range, shares, theil_l, theil_t
from plustex_analysis.indicators._spread_tables import Values, as_box, as_table, refuse_empty, weigh

V = TypeVar("V", "pd.Series[float]", pd.DataFrame)
Groups: TypeAlias = Union["pd.Series[Any]", dict[str, str]]
PARTS = ("total", "between", "within")


@overload
def theil_decomposition(
    values: Values,
    groups: Groups,
    *,
    kind: Literal["T", "L"] = "T",
    weights: Values | None = None,
    missing: Exact = "raise",
) -> pd.DataFrame: ...
@overload
def theil_decomposition(
    values: V,
    groups: Groups,
    *,
    kind: Literal["T", "L"] = "T",
    weights: Values | None = None,
    missing: Literal["bounds"],
    lower: V,
    upper: V,
) -> Interval[pd.DataFrame]: ...
def theil_decomposition(
    values: Any,
    groups: Groups,
    *,
    kind: Literal["T", "L"] = "T",
    weights: Values | None = None,
    missing: Missing = "raise",
    lower: Any = None,
    upper: Any = None,
) -> Any:
    """Split inequality between all regions into inequality between groups (countries) and within them.

    T = sum_g s_g ln(s_g / p_g) + sum_g s_g T_g and L = sum_g p_g ln(p_g / s_g) + sum_g p_g L_g, where s_g is the
    group's share of the whole, p_g its share of the weights, T_g and L_g the inequality among its own regions.

    Parameters
    ----------
    values
        Figures per region, such as income per head: a series, or a frame with one column per year or industry.
    groups
        The group of every region: a series or dictionary by region.
    kind
        ``"T"`` or ``"L"``, see :func:`theil`.
    weights
        Size of the regions, such as inhabitants: a series by region, or a frame like ``values``. Left out: all alike.
    missing
        ``"raise"``: a gap is an error; ``"propagate"``: a column with a gap has no result; ``"bounds"``: the smallest
        and largest possible value of each part by itself, outer ends.
    lower, upper
        With ``"bounds"``: the bounds of ``values``. Weights are known.

    Returns
    -------
    DataFrame, or an Interval of two
        One row per column of ``values`` (one row for a series); columns ``total``, ``between``, ``within``, the last
        two adding up to the first.

    Raises
    ------
    InputError
        Negative figures, labels that do not match, a region without group, an unknown ``kind``.
    IndicatorError
        A gap under ``"raise"``; all figures 0; a zero in L.

    References
    ----------
    Shorrocks (1980), Econometrica 48, 613-625. Rey (2004), Spatial analysis of regional income inequality.

    Examples
    --------
    >>> income = pd.Series({"AA1": 1.0, "AA2": 1.0, "BB1": 3.0, "BB2": 3.0})
    >>> parts = theil_decomposition(income, {"AA1": "AA", "AA2": "AA", "BB1": "BB", "BB2": "BB"})
    >>> parts.round(4).to_numpy().tolist()
    [[0.1308, 0.1308, 0.0]]
    """
    check_policy(missing, lower=lower, upper=upper)
    if kind not in ("T", "L"):
        raise InputError(f"kind={kind!r}: use one of T, L")
    if missing == "bounds":
        low, high = as_box(values, lower, upper, name="values")
        refuse_empty(high)
        sizes = weigh(weights, low, missing)
        members = _members(groups, low.index)
        ends = _split_range(low.to_numpy() * sizes, high.to_numpy() * sizes, sizes, members, kind)
        return Interval(*(pd.DataFrame(dict(zip(PARTS, end, strict=True)), index=low.columns) for end in ends))
    table = as_table(values, name="values", missing=missing)
    sizes = weigh(weights, table, missing)
    parts = _split(table.to_numpy() * sizes, sizes, _members(groups, table.index), kind)
    result = pd.DataFrame(dict(zip(PARTS, parts, strict=True)), index=table.columns)
    result = result.where(np.isfinite(result["total"]), np.nan)
    if missing == "raise" and result["total"].isna().any():
        undefined = table.columns[result["total"].isna().to_numpy()]
        raise IndicatorError(f"undefined because of zeros in {enumerate_some(undefined)}")
    return result


def _members(groups: Groups, regions: "pd.Index[Any]") -> "list[np.ndarray[Any, Any]]":
    """Return the positions of the regions of each group."""
    known = pd.Series(groups)
    lacking = regions[known.reindex(regions).isna().to_numpy()]
    if len(lacking):
        raise InputError(f"no group for region {enumerate_some(lacking)}")
    codes, labels = pd.factorize(known.reindex(regions), sort=True)
    return [np.flatnonzero(codes == code) for code in range(len(labels))]


def _kind(kind: str) -> Measure:
    return theil_t if kind == "T" else theil_l


def _add_up(table: Floats, members: "list[np.ndarray[Any, Any]]") -> Floats:
    return np.array([table[rows].sum(axis=0) for rows in members])


def _split(
    masses: Floats, sizes: Floats, members: "list[np.ndarray[Any, Any]]", kind: str
) -> tuple[Floats, Floats, Floats]:
    """Within groups, a region's shares are taken relative to its group's: sum s ln((s / s_g) / (p / p_g))."""
    measure = _kind(kind)
    group_masses, group_sizes = _add_up(masses, members), _add_up(sizes, members)
    own = np.empty(len(masses), dtype=int)
    for group, rows in enumerate(members):
        own[rows] = group
    with np.errstate(divide="ignore", invalid="ignore"):
        if kind == "T":
            within = measure(masses, sizes * np.where(group_masses == 0, 0.0, group_masses / group_sizes)[own])
        else:
            within = measure(masses * np.where(group_sizes == 0, 0.0, group_sizes / group_masses)[own], sizes)
    return measure(masses, sizes), measure(group_masses, group_sizes), within


def _split_range(
    low: Floats, high: Floats, sizes: Floats, members: "list[np.ndarray[Any, Any]]", kind: str
) -> tuple[list[Floats], list[Floats]]:
    """Range each part by itself; what lies within is also the total less what lies between."""
    measure, group_sizes = _kind(kind), _add_up(sizes, members)
    group = Range(_add_up(low, members), _add_up(high, members))
    total, between = (
        Range(*measure_range(measure, low, high, sizes)),
        Range(*measure_range(measure, group.low, group.high, group_sizes)),
    )
    own = [measure_range(measure, low[rows], high[rows], sizes[rows]) for rows in members]
    inner = Range(*(np.nan_to_num(np.array(side), nan=0.0, posinf=np.inf) for side in zip(*own, strict=True)))
    factors = group.shares(axis=0) if kind == "T" else Range.of(shares(group_sizes))
    direct, rest = (factors * inner).sum(axis=0), (total - between).clip(low=0.0)
    within = intersect(Interval(direct.low, direct.high), Interval(rest.low, rest.high))  # type: ignore[type-var] # arrays have fmax and fmin too
    return [total.low, between.low, within.lower], [total.high, between.high, within.upper]
