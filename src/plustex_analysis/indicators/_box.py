"""Bounds of an index over a box: all tables between a lower and an upper one."""

from collections.abc import Callable, Iterator
from itertools import product
from typing import Literal, cast

import numpy as np
import pandas as pd

from plustex_analysis.indicators._core import CORNER_LIMIT, Floats, Interval, T, intersect

Shape = Literal["monotone", "convex", "concave"]


def count_open(lower: pd.DataFrame, upper: pd.DataFrame) -> int:
    """Count the cells whose value is not settled: lower and upper bound differ."""
    return int((lower.to_numpy() < upper.to_numpy()).sum())


def _corners(lower: Floats, upper: Floats) -> Iterator[Floats]:
    (cells,) = np.nonzero(lower < upper)
    for choice in product((False, True), repeat=len(cells)):
        corner = lower.copy()
        corner[cells] = np.where(choice, upper[cells], lower[cells])
        yield corner


def corner_range(kernel: Callable[[pd.DataFrame], T], lower: pd.DataFrame, upper: pd.DataFrame) -> Interval[T]:
    """Return the smallest and largest result of ``kernel`` over all corners of the box.

    That is the exact range of an index that, in each open cell by itself, only rises or only falls. The number of
    corners doubles with each open cell: see :data:`CORNER_LIMIT`.
    """
    low: T | None = None
    high: T | None = None
    for corner in _corners(lower.to_numpy().ravel(), upper.to_numpy().ravel()):
        result = kernel(pd.DataFrame(corner.reshape(lower.shape), index=lower.index, columns=lower.columns))
        low = result if low is None else cast("T", np.fmin(low, result))  # fmin, fmax: an undefined corner is left out
        high = result if high is None else cast("T", np.fmax(high, result))
    assert low is not None
    assert high is not None
    return Interval(low, high)


def corner_range_by_row(
    kernel: Callable[[pd.DataFrame], "pd.Series[float]"], lower: pd.DataFrame, upper: pd.DataFrame
) -> Interval["pd.Series[float]"]:
    """Return what :func:`corner_range` returns for an index whose value for a region depends on its row alone.

    Each row is visited by itself, so :data:`CORNER_LIMIT` holds for each row instead of the table. A row with more
    open cells has the range from minus to plus infinity here: meet it with outer bounds.
    """
    start, stop = lower.to_numpy(), upper.to_numpy()
    low, high = (kernel(table).to_numpy(dtype=float, copy=True) for table in (lower, upper))
    open_cells = (start < stop).sum(axis=1)
    for row in np.flatnonzero(open_cells):
        if open_cells[row] > CORNER_LIMIT:
            low[row], high[row] = -np.inf, np.inf
            continue
        corners = np.array(list(_corners(start[row], stop[row])))
        results = kernel(pd.DataFrame(corners, columns=lower.columns)).to_numpy(dtype=float)
        low[row], high[row] = np.fmin.reduce(results), np.fmax.reduce(results)
    return Interval(pd.Series(low, index=lower.index), pd.Series(high, index=lower.index))


def bounds_over_box(
    kernel: Callable[[pd.DataFrame], T],
    lower: pd.DataFrame,
    upper: pd.DataFrame,
    *,
    shape: Shape,
    outer: Callable[[pd.DataFrame, pd.DataFrame], Interval[T]],
    by_row: bool = False,
) -> Interval[T]:
    """Return bounds of an index that contain its value for every table between ``lower`` and ``upper``.

    Parameters
    ----------
    kernel
        The index as a function of a complete table.
    lower, upper
        Checked bounds of the table.
    shape
        How the index behaves when one cell moves and all others stand still: ``"monotone"`` (it only rises or only
        falls: the corners give both ends exactly), ``"convex"`` (it has no inner maximum: the corners give the upper
        end exactly, ``outer`` the lower), ``"concave"`` (the other way round). Every convex function of the shares of
        a row is ``"convex"`` in this sense, because moving one cell moves the shares along a straight line.
    outer
        Bounds that are known to contain the truth, for what the corners do not settle, and for everything when more
        than :data:`CORNER_LIMIT` cells are open. See :mod:`plustex_analysis.indicators._ranges`.
    by_row
        The value for a region depends on its row alone: corners are visited row by row.
    """
    wide = outer(lower, upper)
    if by_row:
        corners: Interval[T] = corner_range_by_row(kernel, lower, upper)  # type: ignore[arg-type, assignment]
    elif count_open(lower, upper) <= CORNER_LIMIT:
        corners = corner_range(kernel, lower, upper)
    else:
        return wide
    tight = intersect(corners, wide)
    low = wide.lower if shape == "convex" else tight.lower
    high = wide.upper if shape == "concave" else tight.upper
    return Interval(low, high)
