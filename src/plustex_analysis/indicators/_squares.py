"""The range of a sum of squares about the mean, when each value is only known to lie between two bounds."""

import numpy as np

from plustex_analysis.indicators._core import Floats
from plustex_analysis.indicators._ranges import Range

_HALVINGS = 60


def squares_about_mean(values: Range, axis: int) -> Range:
    """Return bounds of the sum of (y - mean y)^2 along an axis; the lower end is exact up to rounding.

    The sum is the smallest over all centres c of the sum of (y - c)^2. So any c gives an upper bound; and the lower
    end is the smallest over c of the squared distances of c from each range, a convex function of c alone.
    """
    low, high = np.moveaxis(values.low, axis, -1), np.moveaxis(values.high, axis, -1)
    return Range(_fewest(low, high), _most(low, high))


def leave_one_out(values: Range) -> Range:
    """Return, for each value along the last axis, the bounds of the sum of squares of all the others."""
    count = values.low.shape[-1]
    others = np.array([[j for j in range(count) if j != i] for i in range(count)], dtype=int).reshape(count, count - 1)
    return squares_about_mean(values[..., others], axis=-1)


def _fewest(low: Floats, high: Floats) -> Floats:
    start, stop = low.min(axis=-1, keepdims=True), high.max(axis=-1, keepdims=True)
    for _ in range(_HALVINGS):
        middle = (start + stop) / 2
        rising = _slope(middle, low, high) > 0
        start, stop = np.where(rising, start, middle), np.where(rising, middle, stop)
    centre = (start + stop) / 2
    distance = np.maximum(low - centre, 0) + np.maximum(centre - high, 0)
    safety = 2 * np.abs(_slope(centre, low, high)) * (stop - start)  # a convex function lies above its tangent
    return np.asarray(np.maximum((distance**2).sum(axis=-1) - safety[..., 0], 0.0))


def _slope(centre: Floats, low: Floats, high: Floats) -> Floats:
    return np.asarray((np.maximum(centre - high, 0) - np.maximum(low - centre, 0)).sum(axis=-1, keepdims=True))


def _most(low: Floats, high: Floats) -> Floats:
    centres = [part.mean(axis=-1, keepdims=True) for part in (low, (low + high) / 2, high)]
    sums = [np.maximum((low - c) ** 2, (high - c) ** 2).sum(axis=-1) for c in centres]
    return np.asarray(np.minimum.reduce(sums))
