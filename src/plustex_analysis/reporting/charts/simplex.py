"""Three shares that add up to 1: their places in a triangle, and what is possible between ends."""

from collections.abc import Mapping
from itertools import combinations

import numpy as np
import pandas as pd

PARTS = 3
_STEP = 0.05
_HEIGHT = float(np.sqrt(3) / 2)
_LEAST = 0.2
_ROUNDING = 1e-9
_EXACT = 1e-6


def plane(shares: np.ndarray) -> np.ndarray:
    """Return the places of shares in the plane: bottom left (0, 0), bottom right (1, 0), top (0.5, 0.87).

    Examples
    --------
    >>> plane(np.array([[1, 0, 0], [0, 1, 0]])).tolist()
    [[0.0, 0.0], [1.0, 0.0]]
    """
    given = np.asarray(shares, dtype=float)
    return np.stack([given[..., 1] + given[..., 2] / 2, given[..., 2] * _HEIGHT], axis=-1)


def window(shares: np.ndarray, least: float = _LEAST) -> tuple[np.ndarray, float]:
    """Return the smallest triangle of whole twentieths that holds all shares: the least of each, and its side.

    Examples
    --------
    >>> floor, side = window(np.array([[0.45, 0.35, 0.2], [0.35, 0.33, 0.32]]))
    >>> floor.round(2).tolist(), round(side, 2)
    ([0.3, 0.3, 0.15], 0.25)
    """
    known = shares[~np.isnan(shares).any(axis=1)]
    if not len(known):
        return np.zeros(PARTS), 1.0
    floor = np.maximum(np.floor(known.min(axis=0) / _STEP - _ROUNDING) * _STEP, 0)
    while 1 - floor.sum() < least - _ROUNDING:
        floor[np.argmax(floor)] -= _STEP
    return floor, float(1 - floor.sum())


def possible(lower: np.ndarray, upper: np.ndarray) -> np.ndarray:
    """Return the corners, in order around, of all shares that lie between their ends and add up to 1.

    Examples
    --------
    >>> possible(np.array([0.2, 0.2, 0.2]), np.array([1.0, 1.0, 1.0])).round(1).tolist()
    [[0.2, 0.2, 0.6], [0.6, 0.2, 0.2], [0.2, 0.6, 0.2]]
    """
    found = set()
    for fixed in combinations(range(PARTS), 2):
        free = ({0, 1, 2} - set(fixed)).pop()
        for ends in np.array(np.meshgrid(*[(lower[one], upper[one]) for one in fixed])).T.reshape(-1, 2):
            rest = 1 - ends.sum()
            if lower[free] - _ROUNDING <= rest <= upper[free] + _ROUNDING:
                row = np.empty(PARTS)
                row[list(fixed)], row[free] = ends, rest
                found.add(tuple(row.round(9)))
    corners = np.array(sorted(found)).reshape(-1, PARTS)
    offset = plane(corners) - plane(corners).mean(axis=0) if len(corners) else np.empty((0, 2))
    return np.asarray(corners[np.argsort(np.arctan2(offset[:, 1], offset[:, 0]) % (2 * np.pi), kind="stable")])


def unclear(path: pd.DataFrame, corners: Mapping[str, str]) -> pd.Series:
    """Tell for each row whether the intervals of all three shares hold one third; false where there are none."""
    if not {f"{key}_{end}" for key in corners for end in ("lower", "upper")} <= set(path.columns):
        return pd.Series(data=False, index=path.index)
    holds = [(path[f"{key}_lower"] <= 1 / PARTS) & (path[f"{key}_upper"] >= 1 / PARTS) for key in corners]
    return pd.concat(holds, axis=1).all(axis=1)


def shares_of(frame: pd.DataFrame, corners: Mapping[str, str]) -> pd.DataFrame:
    """Return the columns of the corners as numbers.

    Raises
    ------
    ValueError
        There are not three corners, or shares that do not add up to 1.
    """
    if len(corners) != PARTS:
        raise ValueError(f"a triangle has three corners, not {len(corners)}")
    shares = frame[list(corners)].astype(float)
    total = shares.dropna().sum(axis=1)
    if not np.allclose(total, 1, atol=_EXACT):
        wrong = total.index[(total - 1).abs() > _EXACT]
        raise ValueError(f"shares must add up to 1: see {', '.join(map(str, wrong))}")
    return shares


def edges(shares: pd.DataFrame) -> list[int]:
    """Return the positions of the first and the last row that have a place."""
    known = np.flatnonzero(shares.notna().all(axis=1))
    return sorted({int(known[0]), int(known[-1])}) if len(known) else []
