"""Intraclass correlation: how much of the variation of scores lies between what is scored, not between assessors."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray
from scipy.stats import f as f_distribution

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.practices.scoretable import Missing, complete, table

_ZERO = 1e-12


@dataclass(frozen=True)
class Icc:
    """Three intraclass correlations of a single assessor's score.

    Attributes
    ----------
    table
        ``ICC(1,1)``: assessors differ from unit to unit. ``ICC(A,1)``: the same assessors, who must give the same
        score. ``ICC(C,1)``: the same assessors, who must give the same order and distances. Columns: ``value``, ``low``
        and ``high`` of the interval, and the test against 0: ``f``, ``df1``, ``df2``, ``p``.
    units, assessors
        How many of each.
    dropped
        Units left out because a score is missing.
    """

    table: pd.DataFrame
    units: int
    assessors: int
    dropped: tuple[str, ...]


class _Squares(NamedTuple):
    """Mean squares of the two-way table of n units and k assessors."""

    units: float
    assessors: float
    error: float
    within: float
    n: int
    k: int


def icc(ratings: pd.DataFrame | ArrayLike, *, missing: Missing = "raise", confidence: float = 0.95) -> Icc:
    """Compute the intraclass correlations with their intervals, from the mean squares of a two-way table.

    With n units, k assessors, mean squares R of units, C of assessors, E of the rest, W within units:
    ICC(1,1) = (R - W) / (R + (k - 1) W); ICC(C,1) = (R - E) / (R + (k - 1) E); ICC(A,1) = (R - E) / (R + (k - 1) E +
    k (C - E) / n). Intervals from the F distribution, for ICC(A,1) with Satterthwaite's degrees of freedom. Shrout &
    Fleiss (1979), Psychol. Bull. 86:420; McGraw & Wong (1996), Psychol. Methods 1:30.

    Parameters
    ----------
    ratings
        One row per assessor, one column per unit.
    missing
        ``"raise"``, or ``"drop"``: units with a gap are left out and named. Alpha uses them all.
    confidence
        Of the interval.

    Raises
    ------
    InputError
        Missing scores under ``"raise"``.
    IndicatorError
        Fewer than two units or assessors remain, or all scores are equal.

    Examples
    --------
    >>> scores = [[9, 6, 8, 7, 10, 6], [2, 1, 4, 1, 5, 2], [5, 3, 6, 2, 6, 4], [8, 2, 8, 6, 9, 7]]
    >>> icc(scores).table["value"].round(2).to_dict()
    {'ICC(1,1)': 0.17, 'ICC(A,1)': 0.29, 'ICC(C,1)': 0.71}
    """
    if not 0 < confidence < 1:
        raise InputError(f"confidence={confidence}: must be between 0 and 1")
    units, dropped = complete(table(ratings).T, missing)
    if units.shape[1] < 2:  # noqa: PLR2004 - agreement needs two
        raise IndicatorError("one assessor alone cannot agree: at least two are needed")
    squares = _squares(units.to_numpy())
    tail = (1 - confidence) / 2
    rows = {
        "ICC(1,1)": _one_way(squares.units, squares.within, squares.n * (squares.k - 1), squares, tail),
        "ICC(A,1)": _absolute(squares, tail),
        "ICC(C,1)": _one_way(squares.units, squares.error, (squares.n - 1) * (squares.k - 1), squares, tail),
    }
    return Icc(pd.DataFrame(rows).T, squares.n, squares.k, dropped)


def _squares(scores: NDArray[np.float64]) -> _Squares:
    n, k = scores.shape
    mean = scores.mean()
    total = np.square(scores - mean).sum()
    if total < _ZERO * max(1.0, mean**2):
        raise IndicatorError(f"intraclass correlation is undefined: all scores are {mean:g}")
    between = k * np.square(scores.mean(axis=1) - mean).sum()
    raters = n * np.square(scores.mean(axis=0) - mean).sum()
    rest = total - between - raters
    error = 0.0 if rest < _ZERO * total else rest / ((n - 1) * (k - 1))
    within = 0.0 if total - between < _ZERO * total else (total - between) / (n * (k - 1))
    return _Squares(between / (n - 1), raters / (k - 1), error, within, n, k)


def _one_way(above: float, below: float, df: int, squares: _Squares, tail: float) -> dict[str, float]:
    """Return a correlation of the form (above - below) / (above + (k - 1) below), its interval and its test."""
    k, df1 = squares.k, squares.n - 1
    if below == 0:
        return {"value": 1.0, "low": 1.0, "high": 1.0, "f": np.inf, "df1": df1, "df2": df, "p": 0.0}
    ratio = above / below
    low, high = ratio / f_distribution.isf(tail, df1, df), ratio * f_distribution.isf(tail, df, df1)
    return {
        "value": (ratio - 1) / (ratio + k - 1),
        "low": (low - 1) / (low + k - 1),
        "high": (high - 1) / (high + k - 1),
        "f": ratio,
        "df1": df1,
        "df2": df,
        "p": float(f_distribution.sf(ratio, df1, df)),
    }


def _absolute(squares: _Squares, tail: float) -> dict[str, float]:
    """Return ICC(A,1); its test is that of ICC(C,1)."""
    r, c, e, n, k = squares.units, squares.assessors, squares.error, squares.n, squares.k
    test = _one_way(r, e, (n - 1) * (k - 1), squares, tail)
    value = (r - e) / (r + (k - 1) * e + k * (c - e) / n)
    if value >= 1:
        return {**test, "value": 1.0, "low": 1.0, "high": 1.0}
    a, b = k * value / (n * (1 - value)), 1 + k * value * (n - 1) / (n * (1 - value))
    spread = (a * c) ** 2 / (k - 1) + (b * e) ** 2 / ((n - 1) * (k - 1))
    df = (a * c + b * e) ** 2 / spread
    rest = k * c + (k * n - k - n) * e
    under, over = f_distribution.isf(tail, n - 1, df), f_distribution.isf(tail, df, n - 1)
    low = n * (r - under * e) / (under * rest + n * r)
    high = n * (over * r - e) / (rest + n * over * r)
    return {**test, "value": value, "low": low, "high": high}
