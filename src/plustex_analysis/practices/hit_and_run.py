"""Random points of a space with flat walls, by chains that learn its shape from each other."""

import numpy as np
from numpy.typing import NDArray

from plustex_analysis.errors import InputError

Floats = NDArray[np.float64]

_CHAINS = 2000
_BURN_IN = 60
_APART = 15
_FLAT = 1e-9
_TOUCH = 1e-300


def hit_and_run(walls: Floats, draws: int, rng: np.random.Generator) -> Floats:
    """Draw points of the simplex inside walls a · w <= 0, each as likely as every other.

    2,000 chains (Smith 1984, Oper. Res. 32:1296; for weights Tervonen et al. 2013, EJOR 224:552) start among the
    corners and keep every 15th step after the first 60. Each half of the chains takes the spread of its directions
    from where the other half has got to, so that narrow spaces are walked as fast as wide ones, and flat ones within
    their plane. Points of one chain resemble each other a little: means of 10,000 points are about as exact as those
    of 5,000 independent ones, measured on twelve weights in a full order, where the exact mean is known.

    Parameters
    ----------
    walls
        One row a per wall; the simplex itself (no weight below 0) must be among them.
    draws
        How many points.
    rng
        Where chance comes from.

    Raises
    ------
    InputError
        Nothing is inside the walls.

    Examples
    --------
    >>> second_not_below_first = np.array([[1.0, -1.0], [-1.0, 0.0], [0.0, -1.0]])
    >>> hit_and_run(second_not_below_first, 1000, np.random.default_rng(1)).min(axis=0).round(1).tolist()
    [0.0, 0.5]
    """
    corners = _corners(walls, rng)
    points = rng.dirichlet(np.ones(len(corners)), _CHAINS) @ corners
    kept = -(-draws // _CHAINS)
    found = np.empty((kept, *points.shape))
    half = _CHAINS // 2
    for step in range(_BURN_IN + (kept - 1) * _APART + 1):
        for here, there in ((slice(None, half), slice(half, None)), (slice(half, None), slice(None, half))):
            points[here] = _move(points[here], _ways(points[there], rng), walls, rng)
        rounds, rest = divmod(step - _BURN_IN, _APART)
        if rounds >= 0 and rest == 0:
            found[rounds] = points
    weights = np.maximum(found.reshape(-1, points.shape[1])[:draws], 0)
    weights /= weights.sum(axis=1, keepdims=True)
    return weights


def _corners(walls: Floats, rng: np.random.Generator) -> Floats:
    """Return corners of the space: the furthest points along each axis and some random ways."""
    from scipy.optimize import linprog  # noqa: PLC0415 - slow to load, and seldom used

    size = walls.shape[1]
    found: list[Floats] = []
    for way in np.vstack([-np.eye(size), rng.standard_normal((size, size))]):
        end = linprog(way, A_ub=walls, b_ub=np.zeros(len(walls)), A_eq=np.ones((1, size)), b_eq=[1], bounds=(0, 1))
        if end.status != 0:
            raise InputError("no weights meet all the ranges and orders at once: widen or drop one of them")
        found.append(np.asarray(end.x, dtype=np.float64))
    return np.unique(np.vstack(found).round(12), axis=0)


def _ways(others: Floats, rng: np.random.Generator) -> Floats:
    """Return random directions that are spread as the points of the other half are, and stay within their plane."""
    centred = others - others.mean(axis=0)
    values, vectors = np.linalg.eigh(centred.T @ centred / len(others))
    values = np.where(values > _FLAT * values.max(), values, 0)
    ways: Floats = rng.standard_normal(others.shape) @ (np.sqrt(values)[:, None] * vectors.T)
    ways -= ways.mean(axis=1, keepdims=True)
    return ways


def _move(points: Floats, ways: Floats, walls: Floats, rng: np.random.Generator) -> Floats:
    """Go from each point along its way to a random place between the two walls that it meets."""
    speed = ways @ walls.T
    speed *= np.abs(speed) >= _FLAT * np.abs(ways).max()
    rate = speed / np.maximum(-(points @ walls.T), _TOUCH)
    fastest, slowest = rate.max(axis=1), rate.min(axis=1)
    free = (fastest > 0) & (slowest < 0)
    ahead = np.divide(1, fastest, out=np.zeros_like(fastest), where=free)
    behind = np.divide(1, slowest, out=np.zeros_like(slowest), where=free)
    moved: Floats = points + (behind + (ahead - behind) * rng.random(len(points)))[:, None] * ways
    return moved
