"""Figures of one set of regions carried over to another, such as an older version of NUTS to a newer one."""

from dataclasses import dataclass
from typing import Literal, get_args, overload

import numpy as np
import pandas as pd

from plustex_analysis.errors import InputError
from plustex_analysis.statistics.checks import Floats, Interval, check_box, check_policy, check_table, enumerate_some

Kind = Literal["absolute", "relative"]
Policy = Literal["raise", "propagate", "renormalise", "bounds"]


@dataclass(frozen=True)
class Converted:
    """Converted figures, and what they rest on: tables of one row per new region.

    Parameters
    ----------
    figures
        The figures.
    apportioned
        Share of each figure that rests on the weights. Absolute: what comes from regions which were divided.
        Relative: the weight of all regions with a figure but the largest; 0 where a single one makes up the new one.
    missing
        Share of each new region's weight that lies in regions without a figure.
    steps
        The versions that the figures went through, where they are versions of a classification.
    """

    figures: pd.DataFrame
    apportioned: pd.DataFrame
    missing: pd.DataFrame
    steps: tuple[int, ...] = ()


@overload
def convert_regions(
    values: pd.DataFrame,
    flows: pd.DataFrame,
    *,
    weight: str,
    kind: Kind,
    missing: Literal["raise", "propagate", "renormalise"] = "raise",
) -> Converted: ...
@overload
def convert_regions(
    values: pd.DataFrame,
    flows: pd.DataFrame,
    *,
    weight: str,
    kind: Kind,
    missing: Literal["bounds"],
    lower: pd.DataFrame,
    upper: pd.DataFrame,
) -> Interval[pd.DataFrame]: ...
def convert_regions(
    values: pd.DataFrame,
    flows: pd.DataFrame,
    *,
    weight: str,
    kind: Kind,
    missing: Policy = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> Converted | Interval[pd.DataFrame]:
    """Carry figures over to other regions, by the weight (people, area) that lies in both the old and the new region.

    Absolute figures (persons) are divided: y[new] = sum over old of y[old] w[old, new] / w[old, .]. Relative figures
    (rates) are averaged: y[new] = sum over old of y[old] w[old, new] / w[., new], over the old regions with a figure.

    Parameters
    ----------
    values
        Figures of the old regions: one row per region, any columns.
    flows
        One row for each pair of an old and a new region that overlap: columns ``from_code``, ``to_code`` and weights.
        An old region that ``values`` does not have counts as a gap.
    weight
        The column of ``flows`` to weight with, such as ``"pop18"``.
    kind
        ``"absolute"`` for what adds up, ``"relative"`` for rates and averages.
    missing
        ``"raise"``: a gap is an error. ``"propagate"``: a new region that a gap contributes to is missing.
        ``"renormalise"``, for rates only: the average of the regions that have one, with the share that has none in
        ``missing``; a missing rate is never counted as 0. ``"bounds"``: the exact smallest and largest value.
    lower, upper
        Bounds of the figures, under ``"bounds"`` only.

    Returns
    -------
    Converted or Interval
        Values in the unit of the input, one row per new region in order of code, with the shares that rest on
        weights and that are missing. An Interval of two tables of values under ``"bounds"``.

    Raises
    ------
    InputError
        Columns that ``flows`` lacks, weights that are no weights, a region that ``flows`` does not know, a pair
        twice; ``"renormalise"`` for absolute figures, which would leave people out in silence.
    IndicatorError
        A gap under ``"raise"``.

    References
    ----------
    Areal weighting: Lam (1983), The American Cartographer 10, 129-149.

    Examples
    --------
    >>> jobs = pd.DataFrame({2010: [100.0, 40.0]}, index=["XX1", "XX2"])
    >>> flows = pd.DataFrame({"from_code": ["XX1", "XX1", "XX2"], "to_code": ["XX3", "XX4", "XX4"], "people": [3, 1, 4]})
    >>> convert_regions(jobs, flows, weight="people", kind="absolute").figures[2010].to_dict()
    {'XX3': 75.0, 'XX4': 65.0}
    >>> convert_regions(jobs, flows, weight="people", kind="relative").figures[2010].to_dict()
    {'XX3': 100.0, 'XX4': 52.0}
    """
    if kind not in get_args(Kind):
        raise InputError(f"kind={kind!r}: use 'absolute' or 'relative'")
    if missing == "renormalise" and kind == "absolute":
        raise InputError("missing='renormalise' is for rates: people of regions without a figure would be left out")
    if missing != "renormalise":
        check_policy(missing, lower=lower, upper=upper)
    weights = _weights(flows, weight)
    _refuse_unknown(values, weights)
    figures = values.reindex(weights.index)
    if missing == "bounds":
        sides = (side.reindex(weights.index) for side in (lower, upper) if side is not None)
        low, high = check_box(figures, *sides, name="the figure", column="column")
        return Interval(_convert(low, weights, kind).figures, _convert(high, weights, kind).figures)
    policy = "propagate" if missing == "renormalise" else missing
    checked = check_table(figures, name="the figure", missing=policy, negative=True, column="column")
    return _convert(checked, weights, kind, renormalise=missing == "renormalise")


def _weights(flows: pd.DataFrame, weight: str) -> pd.DataFrame:
    """Lay the weights out: one row per old, one column per new region."""
    absent = [column for column in ("from_code", "to_code", weight) if column not in flows.columns]
    if absent:
        raise InputError(f"flows lack the column {enumerate_some(absent)}; they have {enumerate_some(flows.columns)}")
    pairs = flows.set_index(["from_code", "to_code"])[weight]
    if not pairs.index.is_unique:
        raise InputError(f"flows have a pair more than once: {enumerate_some(pairs.index[pairs.index.duplicated()])}")
    table = check_table(pairs.unstack(fill_value=0).sort_index(), name=f"weight {weight}", column="new region")  # noqa: PD010 - pairs are unique
    for sums, what in ((table.sum(axis=1), "old"), (table.sum(), "new")):
        if (sums == 0).any():
            raise InputError(f"weight {weight} of {what} region {enumerate_some(sums.index[sums == 0])} is 0")
    return table


def _refuse_unknown(values: pd.DataFrame, weights: pd.DataFrame) -> None:
    unknown = values.index.difference(weights.index)
    if len(unknown):
        raise InputError(f"flows do not know region {enumerate_some(unknown)}")


def _convert(values: pd.DataFrame, weights: pd.DataFrame, kind: Kind, *, renormalise: bool = False) -> Converted:
    known, figures, flow = values.notna().to_numpy(), values.to_numpy(), weights.to_numpy()
    parts = flow / (flow.sum(axis=1, keepdims=True) if kind == "absolute" else flow.sum(axis=0, keepdims=True))
    filled = np.where(known, figures, 0.0)
    sums = parts.T @ filled
    absent = (flow / flow.sum(axis=0)).T @ (~known).astype(float)
    with np.errstate(divide="ignore", invalid="ignore"):
        apportioned = np.nan_to_num(_on_weights(flow, figures, kind))
        result = sums / (1 - absent) if renormalise else sums
    lost = absent > 0 if not renormalise else absent >= 1
    return Converted(
        _label(np.where(lost, np.nan, result), weights, values),
        _label(np.where(lost, np.nan, apportioned), weights, values),
        _label(absent, weights, values),
    )


def _on_weights(flow: Floats, figures: Floats, kind: Kind) -> Floats:
    """Return the share of each result that would be another one with other weights."""
    known = (~np.isnan(figures)).astype(float)
    if kind == "relative":
        largest = np.stack([(column[:, None] * known).max(axis=0) for column in flow.T])
        return np.asarray(1 - largest / (flow.T @ known))
    parts = flow / flow.sum(axis=1, keepdims=True)
    size = np.abs(np.nan_to_num(figures))
    divided = ((flow > 0).sum(axis=1) > 1)[:, None] * size
    return np.asarray(parts.T @ divided / (parts.T @ size))


def _label(cells: Floats, weights: pd.DataFrame, values: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(cells, index=pd.Index(weights.columns, name=values.index.name), columns=values.columns)
