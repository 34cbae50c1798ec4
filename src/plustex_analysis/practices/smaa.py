"""SMAA-2: what a ranking looks like when weights are not known exactly and scores are missing or disputed."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike

from plustex_analysis.errors import InputError
from plustex_analysis.practices.hit_and_run import Floats
from plustex_analysis.practices.scoretable import some, table, within
from plustex_analysis.practices.weights import WeightSpace

_TIE = 1e-9


@dataclass(frozen=True)
class Smaa:
    """What holds, and how often, over all weights and scores that agree with what is known.

    Attributes
    ----------
    acceptability
        Practices by places: how often each practice takes each place. Equals share their places evenly, so every row
        and every column sums to 1.
    pairwise
        How often the practice of the row is better than the one of the column; equals count one half. It depends on
        these two practices alone, whatever others there are.
    central_weights
        Mean of the weights with which a practice comes first; missing where it never does.
    confidence
        How often a practice comes first with its central weights, over the uncertain scores alone; missing where it
        never comes first.
    value
        The weighted sum on the scale of the scores: ``mean``, and ``low`` and ``high``, which enclose ``coverage``.
    open_scores
        How many scores of each practice are missing or disputed.
    draws, coverage
        The number of draws, and the share of them between ``low`` and ``high``.
    """

    acceptability: pd.DataFrame
    pairwise: pd.DataFrame
    central_weights: pd.DataFrame
    confidence: pd.Series
    value: pd.DataFrame
    open_scores: pd.Series
    draws: int
    coverage: float


@dataclass(frozen=True)
class _Scores:
    """Lowest and highest possible score of every cell, and the seed of the draws in between."""

    low: Floats
    width: Floats
    seed: int

    def chance(self, row: int, key: bytes, draws: int) -> Floats:
        """Draw the open scores of a practice, by its key alone: neither order nor company matters."""
        number = int.from_bytes(sha256(key).digest()[:8], "big")
        open_ones = np.flatnonzero(self.width[row])
        chance = np.random.default_rng([self.seed, number]).random((draws, open_ones.size))
        chance *= self.width[row, open_ones]
        return chance

    def utilities(self, weights: Floats, keys: Sequence[bytes]) -> Floats:
        """Return the value of every practice (rows) in every draw (columns)."""
        values = np.empty((len(self.low), len(weights)))
        for row, key in enumerate(keys):
            values[row] = weights @ self.low[row]
            if self.width[row].any():
                chance = self.chance(row, key, len(weights))
                values[row] += (chance * weights[:, self.width[row] > 0]).sum(axis=1)
        return values

    def contents(self, scale: tuple[float, float]) -> list[bytes]:
        """Return keys that practices with the same scores share, whatever the scale is called."""
        size = scale[1] - scale[0]
        ends = np.hstack([self.low - scale[0], self.width]) / size
        return [row.tobytes() for row in ends.round(9) + 0.0]  # + 0.0 so that there is one zero


def smaa2(
    scores: pd.DataFrame | ArrayLike,
    weights: WeightSpace | None = None,
    *,
    rng: np.random.Generator,
    upper: pd.DataFrame | None = None,
    scale: tuple[float, float] = (0, 4),
    draws: int = 10_000,
    coverage: float = 0.9,
) -> Smaa:
    """Rank practices under all weights and scores that agree with what is known (SMAA-2).

    In each draw: weights w, every point of their space as likely as another; scores x, the known ones as they are,
    missing ones anywhere on the scale, disputed ones anywhere between ``scores`` and ``upper``; value sum over k of
    w[k] x[i, k]. Lahdelma & Salminen (2001), Oper. Res. 49:444, with linear value functions.

    The draws of a practice depend on its name only (for ``pairwise`` and ``value``: on its scores only), so with the
    same ``rng`` neither the order of practices nor adding or dropping one changes what is drawn for another, and a copy
    is exactly as good as what it copies.

    Parameters
    ----------
    scores
        One row per practice, one column per criterion, more is better; NaN where missing.
    weights
        What is known about the weights; by default nothing.
    rng
        Where chance comes from; the same state gives the same result.
    upper
        Upper ends of disputed scores, in the form of ``scores``, which then are the lower ends.
    scale
        Lowest and highest possible score.
    draws
        Number of draws; the standard error of a share p is sqrt(p (1 - p) / draws), at most 0.005 for 10,000.
    coverage
        Share of the draws that ``value.low`` and ``value.high`` enclose.

    Raises
    ------
    InputError
        Scores outside the scale, ``upper`` below ``scores`` or missing elsewhere, or weights for other criteria.

    Examples
    --------
    >>> scores = pd.DataFrame({"need": [4, 2, 1], "proof": [1, 2, None]}, index=["a", "b", "c"])
    >>> smaa2(scores, rng=np.random.default_rng(1)).acceptability.round(1)
         1    2    3
    a  0.6  0.2  0.2
    b  0.2  0.7  0.1
    c  0.2  0.1  0.7
    """
    frame = table(scores)
    space = weights or WeightSpace.anything(frame.columns)
    cells = _cells(frame, frame if upper is None else table(upper), scale, space, rng)
    drawn = space.sample(draws, rng)
    names = [str(name).encode() for name in frame.index]
    values = cells.utilities(drawn, names)
    alike = cells.utilities(drawn, cells.contents(scale)) if cells.width.any() else values
    acceptability, first = _places(values, _TIE * (scale[1] - scale[0]))
    central = _central(first, drawn)
    ends = np.quantile(alike, [(1 - coverage) / 2, (1 + coverage) / 2], axis=1)
    index = frame.index
    return Smaa(
        acceptability=pd.DataFrame(acceptability, index, pd.RangeIndex(1, len(index) + 1)),
        pairwise=pd.DataFrame(_wins(alike, _TIE * (scale[1] - scale[0])), index, index),
        central_weights=pd.DataFrame(central, index, pd.Index(space.names))[list(frame.columns)],
        confidence=pd.Series(_confidence(cells, central, names, draws), index),
        value=pd.DataFrame({"mean": alike.mean(axis=1), "low": ends[0], "high": ends[1]}, index),
        open_scores=pd.Series((cells.width > 0).sum(axis=1), index),
        draws=draws,
        coverage=coverage,
    )


def _cells(
    low: pd.DataFrame, high: pd.DataFrame, scale: tuple[float, float], space: WeightSpace, rng: np.random.Generator
) -> _Scores:
    """Check lower and upper scores, put their criteria in the order of the weights, and open the missing ones."""
    if set(space.names) != set(low.columns):
        raise InputError(f"weights are for {some(space.names)}; the scores are for {some(low.columns)}")
    if set(low.index) != set(high.index) or set(low.columns) != set(high.columns):
        raise InputError("upper must have the practices and criteria of scores")
    low, high = low[list(space.names)], high.loc[low.index, list(space.names)]
    within(low, scale)
    within(high, scale)
    if not low.isna().equals(high.isna()) or (low > high).to_numpy().any():
        raise InputError("upper must be missing where scores are, and nowhere below them")
    floor = low.fillna(scale[0]).to_numpy()
    return _Scores(floor, high.fillna(scale[1]).to_numpy() - floor, int(rng.integers(2**63)))


def _places(values: Floats, tie: float) -> tuple[Floats, Floats]:
    """Return how often each practice takes each place, and its part of the first place in every draw."""
    size, draws = values.shape
    order = np.argsort(-values.T, axis=1)
    falling = np.take_along_axis(values.T, order, axis=1)
    new = np.column_stack([np.ones(draws, bool), falling[:, :-1] - falling[:, 1:] > tie, np.ones(draws, bool)])
    start = np.maximum.accumulate(np.where(new[:, :-1], np.arange(size), 0), axis=1)
    end = np.minimum.accumulate(np.where(new[:, 1:], np.arange(1, size + 1), size)[:, ::-1], axis=1)[:, ::-1]
    part, cells = 1 / (end - start), order * (size + 1)
    opened = np.bincount((cells + start).ravel(), part.ravel(), size * (size + 1))
    closed = np.bincount((cells + end).ravel(), part.ravel(), size * (size + 1))
    shares = np.cumsum((opened - closed).reshape(size, size + 1), axis=1)[:, :size] / draws
    first = np.zeros((draws, size))
    np.put_along_axis(first, order, np.where(start == 0, part, 0), axis=1)
    return np.clip(shares, 0, 1), first.T


def _wins(values: Floats, tie: float) -> Floats:
    """Return how often each practice is better than each other, equals counting one half."""
    wins, whole = np.full((len(values), len(values)), 0.5), 2 * values.shape[1]
    for row, own in enumerate(values):
        lead = own - values[row + 1 :]
        times = np.count_nonzero(lead > tie, axis=1) + np.count_nonzero(lead >= -tie, axis=1)
        wins[row, row + 1 :] = times / whole
        wins[row + 1 :, row] = (whole - times) / whole
    return wins


def _central(first: Floats, weights: Floats) -> Floats:
    """Return the mean of the weights with which each practice comes first."""
    times = first.sum(axis=1, keepdims=True)
    central = np.full((len(first), weights.shape[1]), np.nan)
    np.divide(first @ weights, times, out=central, where=times > 0)
    return central


def _confidence(cells: _Scores, central: Floats, keys: Sequence[bytes], draws: int) -> Floats:
    """Return how often each practice comes first with its own central weights, whatever the open scores are."""
    asked = np.flatnonzero(~np.isnan(central[:, 0]))
    best, own = np.full((draws, asked.size), -np.inf), np.empty((draws, asked.size))
    for row, key in enumerate(keys):
        values = np.broadcast_to(central[asked] @ cells.low[row], best.shape)
        if cells.width[row].any():
            values = values + cells.chance(row, key, draws) @ central[asked][:, cells.width[row] > 0].T
        np.maximum(best, values, out=best)
        own[:, asked == row] = values[:, asked == row]
    result = np.full(len(keys), np.nan)
    result[asked] = (own >= best - _TIE).mean(axis=0)
    return result
