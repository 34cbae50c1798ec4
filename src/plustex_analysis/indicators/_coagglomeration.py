"""Ellison and Glaeser's coagglomeration: whether industries settle in the same regions."""

from typing import Any, Literal, overload

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators._core import (
    Exact,
    Floats,
    Interval,
    Missing,
    align,
    enumerate_some,
    evaluate,
)
from plustex_analysis.indicators._ranges import Range
from plustex_analysis.indicators._spread import shares


@overload
def coagglomeration_pairs(
    employment: pd.DataFrame, *, totals: "pd.Series[float] | None" = None, missing: Exact = "raise"
) -> pd.DataFrame: ...
@overload
def coagglomeration_pairs(
    employment: pd.DataFrame,
    *,
    totals: "pd.Series[float] | None" = None,
    missing: Literal["bounds"],
    lower: pd.DataFrame,
    upper: pd.DataFrame,
) -> Interval[pd.DataFrame]: ...
def coagglomeration_pairs(
    employment: pd.DataFrame,
    *,
    totals: "pd.Series[float] | None" = None,
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> Any:
    """Measure for each pair of industries whether they settle in the same regions.

    gamma_ij = sum_r (s_ri - x_r)(s_rj - x_r) / (1 - sum x^2); s the industries', x all jobs' regional shares. Plant
    sizes do not matter, for plants of different industries are drawn separately.

    Parameters
    ----------
    employment
        Persons employed: one row per region, one column per industry.
    totals
        All jobs of each region, when the columns do not add up to them. Left out: the sum of the columns.
    missing
        ``"raise"``: a gap is an error; ``"propagate"``: an industry with a gap has no pairs, and without ``totals``
        none has; ``"bounds"``: the smallest and largest possible value, outer ends.
    lower, upper
        With ``"bounds"``: the bounds of ``employment``. Totals are known, or sums of the table.

    Returns
    -------
    DataFrame, or an Interval of two
        Industries by industries, symmetric, the diagonal missing; 0: independent of each other.

    Raises
    ------
    InputError
        Figures that are no figures, labels that do not match.
    IndicatorError
        A gap under ``"raise"``; an industry without jobs; a country of one region.

    References
    ----------
    Ellison, Glaeser and Kerr (2010), American Economic Review 100, 1195-1213.

    Examples
    --------
    >>> jobs = pd.DataFrame({"C13": [9, 1], "C14": [8, 2], "rest": [3, 17]}, index=["AA", "BB"])
    >>> float(round(coagglomeration_pairs(jobs).loc["C13", "C14"], 3))
    0.48
    """

    def kernel(table: pd.DataFrame) -> pd.DataFrame:
        x = shares(_whole(table, totals, missing))
        gaps = shares(table.to_numpy()) - x
        pairs = _blank_diagonal(gaps.T @ gaps / _room(x), table.columns)
        if missing == "raise":
            _refuse_absent(table)
        return pairs

    def bounds(low: pd.DataFrame, high: pd.DataFrame) -> Interval[pd.DataFrame]:
        _refuse_absent(high)
        products, room = _product_ranges(low, high, totals)
        pairs = products.sum(axis=0) / room
        return Interval(_blank_diagonal(pairs.low, low.columns), _blank_diagonal(pairs.high, low.columns))

    return evaluate(employment, kernel, bounds, missing=missing, lower=lower, upper=upper)


@overload
def ellison_glaeser_coagglomeration(
    employment: pd.DataFrame, *, totals: "pd.Series[float] | None" = None, missing: Exact = "raise"
) -> float: ...
@overload
def ellison_glaeser_coagglomeration(
    employment: pd.DataFrame,
    *,
    totals: "pd.Series[float] | None" = None,
    missing: Literal["bounds"],
    lower: pd.DataFrame,
    upper: pd.DataFrame,
) -> Interval[float]: ...
def ellison_glaeser_coagglomeration(
    employment: pd.DataFrame,
    *,
    totals: "pd.Series[float] | None" = None,
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> Any:
    """Measure whether the industries of a group settle in the same regions.

    gamma_c = sum_{i != j} w_i w_j gamma_ij / (1 - sum w^2), the mean of :func:`coagglomeration_pairs` weighted with
    the industries' shares w of the group's jobs. It equals [G / (1 - sum x^2) - H - sum_j gamma_j w_j^2 (1 - H_j)] /
    (1 - sum w^2) with H = sum w_j^2 H_j, of which the plant sizes cancel.

    Parameters
    ----------
    employment
        Persons employed: one row per region, one column per industry of the group.
    totals
        All jobs of each region. Left out: the sum of the columns.
    missing
        ``"raise"``: a gap is an error; ``"propagate"``: a gap leaves no result; ``"bounds"``: the smallest and
        largest possible value, outer ends.
    lower, upper
        With ``"bounds"``: the bounds of ``employment``. Totals are known, or sums of the table.

    Returns
    -------
    float or an Interval
        0: independent of each other.

    Raises
    ------
    InputError
        Figures that are no figures, labels that do not match, a single industry.
    IndicatorError
        A gap under ``"raise"``; an industry without jobs; a country of one region.

    References
    ----------
    Ellison and Glaeser (1997), Journal of Political Economy 105, 889-927. Ellison, Glaeser and Kerr (2010),
    American Economic Review 100, 1195-1213.

    Examples
    --------
    >>> jobs = pd.DataFrame({"C13": [9, 1], "C14": [8, 2]}, index=["AA", "BB"])
    >>> round(ellison_glaeser_coagglomeration(jobs, totals=pd.Series({"AA": 20, "BB": 20})), 3)
    0.48
    """
    if employment.shape[1] == 1:
        raise InputError("coagglomeration needs two industries or more")

    def kernel(table: pd.DataFrame) -> float:
        policy: Exact = "raise" if missing == "raise" else "propagate"
        w = shares(table.to_numpy().sum(axis=0))
        pairs = coagglomeration_pairs(table, totals=totals, missing=policy).to_numpy()
        off = ~np.eye(len(w), dtype=bool)
        return float((np.outer(w, w) * pairs)[off].sum() / (1 - (w**2).sum()))

    def bounds(low: pd.DataFrame, high: pd.DataFrame) -> Interval[float]:
        pairs = coagglomeration_pairs(high, totals=totals, missing="bounds", lower=low, upper=high)
        upper_half = np.triu_indices(high.shape[1], 1)
        gammas = Range.between(pairs.lower, pairs.upper)[upper_half]
        jobs = Range.between(low.sum(), high.sum())
        products = Range(np.outer(jobs.low, jobs.low), np.outer(jobs.high, jobs.high))[upper_half]
        mean = (gammas * products.shares(axis=0)).sum()
        return Interval(max(float(mean.low), gammas.low.min()), min(float(mean.high), gammas.high.max()))

    return evaluate(employment, kernel, bounds, missing=missing, lower=lower, upper=upper)


def _whole(table: pd.DataFrame, totals: "pd.Series[float] | None", missing: str) -> Floats:
    """Return all jobs of each region, one row per region."""
    if totals is None:
        return np.asarray(table.sum(axis=1, skipna=False).to_numpy()[:, None])
    strict = "propagate" if missing == "propagate" else "raise"
    return np.asarray(align(totals, table.index, name="totals", kind="region", missing=strict).to_numpy()[:, None])


def _room(x: Floats) -> float:
    room = 1 - float((x**2).sum())
    if room <= 0:
        raise IndicatorError("all jobs are in one region: nothing can settle elsewhere")
    return room


def _product_ranges(low: pd.DataFrame, high: pd.DataFrame, totals: "pd.Series[float] | None") -> tuple[Range, Range]:
    """Range (s_ri - x_r)(s_rj - x_r) for regions by industries by industries, and what they are divided by."""
    ends = (low, high) if totals is None else (low, low)
    x = Range(*(_whole(end, totals, "bounds") for end in ends)).shares(axis=0)
    gaps = Range.between(low, high).shares(axis=0) - x
    left, right = (Range(gaps.low[key], gaps.high[key]) for key in ((..., None), (slice(None), None)))
    return left * right, 1 - x.square().sum()


def _blank_diagonal(pairs: Floats, industries: "pd.Index[Any]") -> pd.DataFrame:
    values = np.array(pairs)
    np.fill_diagonal(values, np.nan)
    return pd.DataFrame(values, index=industries, columns=industries)


def _refuse_absent(table: pd.DataFrame) -> None:
    empty = (table == 0).all().to_numpy()
    if empty.any():
        raise IndicatorError(f"no region has jobs of industry {enumerate_some(table.columns[empty])}")
