"""PROMETHEE I and II: how strongly each practice is preferred to each other, and what follows for their order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from plustex_analysis.errors import InputError
from plustex_analysis.practices.ranking import places
from plustex_analysis.practices.scoretable import Missing, Weights, aligned, complete, directions, some, table

Floats = NDArray[np.float64]
Kind = Literal["I", "II", "III", "IV", "V", "VI"]

_EQUAL = 1e-9
_NEEDS = {"I": "", "II": "q", "III": "p", "IV": "qp", "V": "qp", "VI": "s"}


@dataclass(frozen=True)
class Preference:
    """How a difference d > 0 between two scores becomes a preference from 0 to 1 (Brans, Vincke & Mareschal 1986).

    I usual: 1. II U-shape: 1 beyond q. III V-shape: d / p up to p, then 1. IV level: 0 up to q, a half up to p, then 1.
    V linear: 0 up to q, (d - q) / (p - q) up to p, then 1. VI Gaussian: 1 - exp(-d² / 2s²).

    Examples
    --------
    >>> Preference("V", q=0.5, p=2.0)(np.array([0.4, 1.25, 3.0])).tolist()
    [0.0, 0.5, 1.0]
    """

    kind: Kind
    q: float = 0.0
    p: float = 0.0
    s: float = 0.0

    def __post_init__(self) -> None:
        """Refuse an unknown type, thresholds that it does not have, and thresholds that are out of order."""
        if self.kind not in get_args(Kind):
            raise InputError(f"preference {self.kind!r}: use one of {', '.join(get_args(Kind))}")
        needs = _NEEDS[self.kind]
        spare = [name for name in "qps" if name not in needs and getattr(self, name)]
        if spare or self.q < 0 or ("p" in needs and not self.p > self.q) or ("s" in needs and not self.s > 0):
            raise InputError(f"{self}: type {self.kind} takes {', '.join(needs) or 'no threshold'}; 0 <= q < p, s > 0")

    def __call__(self, difference: Floats) -> Floats:
        """Return the preference for differences of scores."""
        d = np.maximum(difference, 0.0)
        match self.kind:
            case "I":
                return np.where(d > 0, 1.0, 0.0)
            case "II":
                return np.where(d > self.q, 1.0, 0.0)
            case "III":
                return np.minimum(d / self.p, 1.0)
            case "IV":
                return np.where(d > self.p, 1.0, np.where(d > self.q, 0.5, 0.0))
            case "V":
                return np.clip((d - self.q) / (self.p - self.q), 0.0, 1.0)
            case "VI":
                return 1.0 - np.exp(-(d**2) / (2 * self.s**2))


STEPS = Preference("V", q=0.5, p=2.0)
"""For scores from 0 to 4: half a step is no difference, two steps are a full one."""


@dataclass(frozen=True)
class Outranking:
    """What PROMETHEE finds.

    Attributes
    ----------
    preference
        How strongly the practice of the row is preferred to the one of the column, 0 to 1.
    table
        Per practice the flows ``positive``, ``negative`` and ``net``, and the ``place`` by the net flow (PROMETHEE II).
    relation
        PROMETHEE I, row against column: ``P`` preferred, ``I`` indifferent, ``R`` not comparable, empty otherwise.
    dropped
        Practices left out because a score is missing.
    """

    preference: pd.DataFrame
    table: pd.DataFrame
    relation: pd.DataFrame
    dropped: tuple[str, ...]


def promethee(
    scores: pd.DataFrame | ArrayLike,
    weights: Weights,
    types: Sequence[int] | None = None,
    *,
    preferences: Preference | Sequence[Preference] | Mapping[str, Preference] = STEPS,
    missing: Missing = "raise",
) -> Outranking:
    """Compare practices pair by pair (PROMETHEE I and II).

    pi[i, j] = sum over k of w[k] P_k(x[i, k] - x[j, k]); positive flow = mean of the row, negative flow = mean of the
    column, over the n - 1 others; net = positive - negative. Brans, Vincke & Mareschal (1986), EJOR 24:228. Computed
    here: pymcdm has no Gaussian preference and takes one type for all criteria; where it can, the two agree.

    Parameters
    ----------
    scores, weights, types, missing
        As for :func:`~plustex_analysis.practices.compromise.topsis`.
    preferences
        One for all criteria, or one each: in their order, or by name.

    Raises
    ------
    InputError
        Missing scores under ``"raise"``, weights that do not fit or not sum to 1, a criterion without a preference.
    IndicatorError
        Fewer than two practices.

    Examples
    --------
    >>> scores = pd.DataFrame({"need": [4, 2, 1], "proof": [1, 3, 4]}, index=["a", "b", "c"])
    >>> promethee(scores, {"need": 0.5, "proof": 0.5}).table["net"].round(2).to_dict()
    {'a': 0.0, 'b': 0.0, 'c': 0.0}
    """
    frame, dropped = complete(table(scores), missing)
    share, signs = aligned(weights, frame.columns), directions(types, frame.columns)
    shapes = _each(preferences, frame.columns)
    pi = np.zeros((len(frame), len(frame)))
    for name, weight, sign, shape in zip(frame, share, signs, shapes, strict=True):
        column = frame[name].to_numpy() * sign
        pi += weight * shape(column[:, None] - column[None, :])
    positive, negative = pi.sum(axis=1) / (len(frame) - 1), pi.sum(axis=0) / (len(frame) - 1)
    flows = pd.DataFrame({"positive": positive, "negative": negative, "net": positive - negative}, index=frame.index)
    flows["place"] = places(flows["net"] + 1)
    relation = pd.DataFrame(_relation(positive, negative), frame.index, frame.index)
    return Outranking(pd.DataFrame(pi, frame.index, frame.index), flows, relation, dropped)


def _each(
    preferences: Preference | Sequence[Preference] | Mapping[str, Preference], criteria: pd.Index
) -> list[Preference]:
    """Return one preference per criterion, in their order."""
    if isinstance(preferences, Preference):
        return [preferences] * len(criteria)
    if isinstance(preferences, Mapping):
        if set(preferences) != set(criteria):
            raise InputError(f"preferences are for {some(preferences)}; needed: {some(criteria)}")
        return [preferences[name] for name in criteria]
    if len(preferences) != len(criteria):
        raise InputError(f"{len(preferences)} preferences for {len(criteria)} criteria")
    return list(preferences)


def _relation(positive: Floats, negative: Floats) -> NDArray[np.str_]:
    """Return PROMETHEE I: preferred when no flow speaks against and one for, indifferent when both are equal."""
    more = np.sign(np.where(np.abs(gap := positive[:, None] - positive[None, :]) > _EQUAL, gap, 0))
    less = np.sign(np.where(np.abs(gap := negative[None, :] - negative[:, None]) > _EQUAL, gap, 0))
    result = np.select([more * less < 0, more + less > 0, (more == 0) & (less == 0)], ["R", "P", "I"], "")
    np.fill_diagonal(result, "")
    return result
