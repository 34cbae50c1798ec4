"""TOPSIS and VIKOR: how close each practice comes to the best that is found on every criterion.

Both look at the practices given and at nothing else, so that adding or dropping one may turn the order of two others
around: they serve as a check on the weighted sum, not as a ranking of their own.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike
from pymcdm.methods import TOPSIS, VIKOR

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.practices.normalisation import Normalisation, normalised
from plustex_analysis.practices.ranking import Ranking, places
from plustex_analysis.practices.scoretable import Missing, Weights, aligned, complete, directions, table

_EQUAL = 1e-9


@dataclass(frozen=True)
class Compromise:
    """What VIKOR finds.

    Attributes
    ----------
    table
        Per practice: ``group`` S, the weighted distance to the best over all criteria; ``regret`` R, the largest
        single one; ``q``, both together, 0 the best; ``place`` by q.
    compromise
        The practices of the compromise solution; more than one where the first has no acceptable advantage or is not
        stable.
    advantage, stable
        Whether the two conditions on the first practice hold.
    dropped, constant
        Practices with missing scores, criteria on which all score the same.
    """

    table: pd.DataFrame
    compromise: tuple[str, ...]
    advantage: bool
    stable: bool
    dropped: tuple[str, ...]
    constant: tuple[str, ...]


@dataclass(frozen=True)
class _Case:
    """A checked decision: complete scores that differ, weights, directions, and what was left out."""

    scores: pd.DataFrame
    weights: pd.Series
    types: np.ndarray[tuple[int], np.dtype[np.int_]]
    dropped: tuple[str, ...]
    constant: tuple[str, ...]


def _case(scores: pd.DataFrame | ArrayLike, weights: Weights, types: Sequence[int] | None, missing: Missing) -> _Case:
    """Check what is given and set criteria aside that cannot tell the practices apart."""
    frame, dropped = complete(table(scores), missing)
    share, signs = aligned(weights, frame.columns), directions(types, frame.columns)
    differs = ((frame != frame.iloc[0]).any() & (share > 0)).to_numpy()
    if not differs.any():
        raise IndicatorError("all practices score the same on every criterion that has a weight")
    constant = tuple(map(str, frame.columns[(frame == frame.iloc[0]).all()]))
    return _Case(frame.loc[:, differs], share[differs], signs[differs], dropped, constant)


def topsis(
    scores: pd.DataFrame | ArrayLike,
    weights: Weights,
    types: Sequence[int] | None = None,
    *,
    normalisation: Normalisation = "vector",
    missing: Missing = "raise",
) -> Ranking:
    """Rank practices by their distance from the worst, as a share of their distances from the worst and the best.

    v = w times the normalised scores; D+ and D- are the Euclidean distances to the column maxima and minima of v;
    closeness C = D- / (D- + D+), from 0 to 1. Hwang & Yoon (1981), Multiple Attribute Decision Making.

    Parameters
    ----------
    scores
        One row per practice, one column per criterion.
    weights
        One per criterion, summing to 1.
    types
        +1 where more is better, -1 where less is; by default +1 everywhere.
    normalisation
        See :func:`~plustex_analysis.practices.normalisation.normalised`; ``vector`` is the one of the book, others
        give other closeness and sometimes another order.
    missing
        ``"raise"``, or ``"drop"``: practices with a gap are left out and named.

    Raises
    ------
    InputError
        Missing scores under ``"raise"``, or weights that do not sum to 1 or do not fit.
    IndicatorError
        Fewer than two practices, or nothing that tells them apart.

    Examples
    --------
    >>> scores = pd.DataFrame({"need": [4, 2, 1], "proof": [1, 3, 4]}, index=["a", "b", "c"])
    >>> topsis(scores, {"need": 0.5, "proof": 0.5}).scores.round(3).to_dict()
    {'a': 0.527, 'b': 0.484, 'c': 0.473}
    """
    case = _case(scores, weights, types, missing)
    level = normalised(case.scores, case.types, normalisation)
    if np.allclose(level, level.iloc[0]):
        raise IndicatorError(f"normalisation {normalisation} leaves nothing that tells the practices apart")
    method = TOPSIS(normalization_function=lambda column, **_: column)
    closeness = method(level.to_numpy(), case.weights.to_numpy(), np.ones(len(case.weights), int), validation=False)
    scored = pd.Series(closeness, case.scores.index, name="closeness")
    return Ranking("topsis", normalisation, scored, case.dropped, case.constant)


def vikor(
    scores: pd.DataFrame | ArrayLike,
    weights: Weights,
    types: Sequence[int] | None = None,
    *,
    v: float = 0.5,
    missing: Missing = "raise",
) -> Compromise:
    """Find the compromise between the good of all criteria and the regret on the worst one.

    d[i, k] = w[k] (best - x) / (best - worst); S = sum of d, R = max of d;
    ``Q = v (S - S*) / (S- - S*) + (1 - v) (R - R*) / (R- - R*)``, a term being 0 where S, or R, is the same for all. The first by Q is the solution if it has an
    acceptable advantage, Q" - Q' >= 1 / (n - 1), and is also first by S or by R; without the latter the second joins
    it (with its equals), without the former all join it that are nearer than 1 / (n - 1). Opricovic & Tzeng (2004), EJOR 156:445.

    Parameters
    ----------
    scores, weights, types, missing
        As for :func:`topsis`. The normalisation is VIKOR's own: linear, between worst and best.
    v
        Weight of the group against the regret, 0 to 1.

    Raises
    ------
    InputError
        As for :func:`topsis`, or v outside 0 to 1.
    IndicatorError
        As for :func:`topsis`.

    Examples
    --------
    >>> scores = pd.DataFrame({"need": [4, 3, 1], "proof": [1, 3, 4]}, index=["a", "b", "c"])
    >>> vikor(scores, {"need": 0.5, "proof": 0.5}).compromise
    ('b',)
    """
    if not 0 <= v <= 1:
        raise InputError(f"v={v}: must be between 0 and 1")
    case = _case(scores, weights, types, missing)
    distance = (1 - normalised(case.scores, case.types, "min-max")) * case.weights
    group, regret = distance.sum(axis=1), distance.max(axis=1)
    frame = pd.DataFrame({"group": group, "regret": regret, "q": _q(case, group, regret, v)})
    frame["place"] = places(-frame["q"])
    behind = frame["q"] - frame["q"].min()
    second = np.sort(behind)[1]
    step = 1 / (len(frame) - 1)
    first = frame[behind <= _EQUAL]
    advantage = bool(second >= step - _EQUAL)
    stable = bool((first["group"] <= group.min() + _EQUAL).any() or (first["regret"] <= regret.min() + _EQUAL).any())
    alone = _EQUAL if stable else second + _EQUAL
    near = frame.index[behind <= alone if advantage else behind < step - _EQUAL]
    return Compromise(frame, tuple(map(str, near)), advantage, stable, case.dropped, case.constant)


def _q(case: _Case, group: pd.Series, regret: pd.Series, v: float) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Return Q by pymcdm, and by the term that remains where S or R is the same for all (pymcdm divides by zero)."""
    same_group, same_regret = np.ptp(group) < _EQUAL, np.ptp(regret) < _EQUAL
    if same_group and same_regret:
        return np.zeros(len(group))
    if same_group or same_regret:
        term, share = (regret, 1 - v) if same_group else (group, v)
        return np.asarray(share * (term - term.min()) / np.ptp(term))
    matrix, weights = case.scores.to_numpy(), case.weights.to_numpy()
    return np.asarray(VIKOR(v=v)(matrix, weights, case.types, validation=False))
