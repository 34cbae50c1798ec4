"""How unequally something is spread over units of different size, and the range of that when figures are hidden.

Every measure here is a function of masses (what a unit has) and weights (how large it is: inhabitants, all jobs, or
1 / n). It sees masses per weight only, ignores the scale of both, and falls when a richer unit gives to a poorer one.
That is all that the bounds need: among all tables in a box the evenest is the one that pulls each unit as close to
one common level as its bounds let it, and no table is more uneven than one that takes the lower bounds below a point
of the Lorenz curve and the upper bounds above it. All arrays have one column per distribution.
"""

from collections.abc import Callable
from itertools import pairwise, product
from typing import Any

import numpy as np
import scipy

from plustex_analysis.indicators._core import CORNER_LIMIT, Floats

Measure = Callable[[Floats, Floats], Floats]
SLICES = 128
"""Into how many pieces the possible totals are cut for the outer upper bound: more pieces, tighter and slower."""
_ROUNDS = 8  # each narrows the search 32 times: to one part in a million million
_FLAT = 1e-12


def shares(amounts: Any) -> Floats:
    """Return each column as shares of its sum; a sum of 0 gives NaN."""
    total = amounts.sum(axis=0)
    result: Floats = amounts / np.where(total == 0, np.nan, total)
    return result


def rank_by_ratio(masses: Floats, weights: Floats) -> "np.ndarray[Any, np.dtype[np.intp]]":
    """Return the order of the units from the least to the most mass per weight, column by column."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.argsort(masses / weights, axis=0, kind="stable")


def gini(masses: Floats, weights: Floats) -> Floats:
    """Twice the area between the diagonal and the Lorenz curve, 0 to 1."""
    order = rank_by_ratio(masses, weights)
    sizes = np.take_along_axis(shares(weights), order, axis=0)
    middles = 2 * np.cumsum(sizes, axis=0) - sizes - 1
    return _total(np.take_along_axis(shares(masses), order, axis=0) * middles)


def hoover(masses: Floats, weights: Floats) -> Floats:
    """Half the sum of the distances between shares of mass and shares of weight."""
    return _total(np.abs(shares(masses) - shares(weights))) / 2


def theil_t(masses: Floats, weights: Floats) -> Floats:
    """Sum s ln(s / p), with 0 ln 0 = 0."""
    return _divergence(shares(masses), shares(weights))


def theil_l(masses: Floats, weights: Floats) -> Floats:
    """Sum p ln(p / s); infinite when a unit of positive weight has nothing."""
    return _divergence(shares(weights), shares(masses))


def _divergence(first: Floats, second: Floats) -> Floats:
    with np.errstate(divide="ignore", invalid="ignore"):
        return _total(scipy.special.xlogy(first, np.where(first == 0, 1.0, first / second)))


def variation(masses: Floats, weights: Floats) -> Floats:
    """Weighted coefficient of variation."""
    return np.sqrt(_total(_weigh(weights, (_relative(masses, weights) - 1) ** 2)))


def atkinson(aversion: float) -> Measure:
    """Return the measure 1 - EDE / mean for one aversion to inequality."""

    def measure(masses: Floats, weights: Floats) -> Floats:
        if aversion == 1:
            return -np.expm1(-theil_l(masses, weights))
        with np.errstate(divide="ignore"):
            moment = _total(_weigh(weights, _relative(masses, weights) ** (1 - aversion)))
            return 1 - moment ** (1 / (1 - aversion))

    return measure


def _total(terms: Any) -> Floats:
    return np.asarray(terms.sum(axis=0))


def _relative(masses: Floats, weights: Floats) -> Floats:
    """Return mass per weight, the mean being 1; a unit without weight counts for nothing and gets 1."""
    sizes = shares(weights)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(sizes == 0, 1.0, shares(masses) / sizes)


def _weigh(weights: Floats, terms: Floats) -> Floats:
    sizes = shares(weights)
    return np.where(sizes == 0, 0.0, sizes * terms)


def measure_range(measure: Measure, low: Floats, high: Floats, weights: Floats) -> tuple[Floats, Floats]:
    """Return the least and the greatest value of a measure when each mass lies between its bounds, by column.

    The lower end is exact. The upper end is exact with up to :data:`~plustex_analysis.indicators._core.CORNER_LIMIT`
    open cells in a column and outer beyond.
    """
    least, greatest = measure(low, weights), measure(high, weights)
    for column in np.flatnonzero((low < high).any(axis=0)):
        box = low[:, column], high[:, column], weights[:, column]
        least[column], greatest[column] = _least(measure, *box), _greatest(measure, *box)
    return least, greatest


def evenest(low: Floats, high: Floats, weights: Floats, levels: Floats) -> Floats:
    """Pull each mass as close to a common level per weight as its bounds allow: one column per level."""
    return np.clip(weights[:, None] * levels, low[:, None], high[:, None])


def _least(measure: Measure, low: Floats, high: Floats, weights: Floats) -> float:
    """Search the common level: the measure falls and then rises along it, with bends only where a bound is met."""
    weighty = weights > 0
    ends = np.concatenate([low[weighty] / weights[weighty], high[weighty] / weights[weighty]])
    levels = np.unique(ends)
    best = np.inf
    for _ in range(_ROUNDS):
        values = measure(evenest(low, high, weights, levels), weights[:, None])
        best = min(best, float(np.fmin.reduce(values)))
        (lowest,) = np.nonzero(values <= best + _FLAT * abs(best))  # more than one where no cell is free to follow
        first, last = (lowest[0] - 1, lowest[-1] + 1) if len(lowest) else (0, 0)
        levels = np.linspace(levels[max(first, 0)], levels[min(last, len(levels) - 1)], 65)
    return best


def _greatest(measure: Measure, low: Floats, high: Floats, weights: Floats) -> float:
    (cells,) = np.nonzero(low < high)
    if len(cells) > CORNER_LIMIT:
        return _outer_greatest(measure, low, high, weights)
    corners = np.repeat(low[:, None], 2 ** len(cells), axis=1)
    picks = np.array(list(product((False, True), repeat=len(cells)))).T
    corners[cells] = np.where(picks, high[cells, None], low[cells, None])
    return float(np.nanmax(measure(corners, weights[:, None])))


def _outer_greatest(measure: Measure, low: Floats, high: Floats, weights: Floats) -> float:
    """Cut the possible totals into slices; in each, no Lorenz curve lies below the one built here."""
    sizes = weights / weights.sum()
    if low.sum() == 0 or ((sizes == 0) & (high > 0)).any():  # no curve is known to be above that of a single unit
        alone = np.zeros_like(low)
        alone[np.argmin(np.where(high > 0, sizes, np.inf))] = 1.0
        return float(measure(alone[:, None], sizes[:, None])[0])
    scales = np.geomspace(1 / high.sum(), 1 / low.sum(), SLICES + 1)
    curves = [_most_uneven(low * a, high * b, sizes) for a, b in pairwise(scales)]
    masses, parts = (np.stack(side, axis=1) for side in zip(*curves, strict=True))
    return float(np.nanmax(measure(masses, parts)))


def _most_uneven(low: Floats, high: Floats, sizes: Floats) -> tuple[Floats, Floats]:
    """Take the poorest at their lower bounds up to a point, the richest at their upper bounds from there on.

    The point is where both together make up 1, the whole.
    """
    first, last = (rank_by_ratio(side[:, None], sizes[:, None])[:, 0] for side in (low, high))
    below, above = np.cumsum(sizes[first]), np.cumsum(sizes[last])
    grid = np.unique(np.concatenate([[0.0], below, above]).clip(0, 1))
    bottom = np.interp(grid, np.append(0, below), np.append(0, np.cumsum(low[first])))
    top = high.sum() - np.interp(grid, np.append(0, above), np.append(0, np.cumsum(high[last])))
    point = np.interp(0.0, -(bottom + top - 1), grid)
    lower = np.clip(point - (below - sizes[first]), 0, sizes[first])
    upper = np.clip(above - point, 0, sizes[last])
    parts = np.concatenate([lower, upper])
    with np.errstate(divide="ignore", invalid="ignore"):
        ratios = np.concatenate([low[first] / sizes[first], high[last] / sizes[last]])
    return np.where(parts > 0, parts * ratios, 0.0), parts
