"""The table of scores that all ways of ranking start from, and how it is checked.

One row per practice, one column per criterion, more is better unless said otherwise. A missing score is NaN and is
never filled in: ``missing="raise"`` names the gaps, ``"drop"`` leaves the practices with gaps out and says which.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, get_args

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from plustex_analysis.errors import IndicatorError, InputError

Missing = Literal["raise", "drop"]
Weights = pd.Series | Mapping[str, float] | ArrayLike
Signs = NDArray[np.int_]

_NAMED = 10
_SUM_TOLERANCE = 1e-6


def some(names: Iterable[object]) -> str:
    """Join names for a message; after ten only the number of the others is given."""
    listed = [str(name) for name in names]
    more = len(listed) - _NAMED
    return ", ".join(listed[:_NAMED]) + (f" and {more} more" if more > 0 else "")


def table(scores: pd.DataFrame | ArrayLike) -> pd.DataFrame:
    """Return scores as a table of floats with unique labels.

    Raises
    ------
    InputError
        The table is empty, has repeated labels, or holds what is not a number or infinite.
    """
    frame = scores if isinstance(scores, pd.DataFrame) else pd.DataFrame(np.asarray(scores, dtype=object))
    try:
        frame = frame.astype(float)
    except (TypeError, ValueError) as error:
        raise InputError(f"scores must be numbers: {error}") from None
    if frame.empty:
        raise InputError("scores are empty: one row per practice and one column per criterion are needed")
    for name, labels in (("practice", frame.index), ("criterion", frame.columns)):
        if labels.has_duplicates:
            raise InputError(f"{name} given twice: {some(labels[labels.duplicated()].unique())}")
    if np.isinf(frame.to_numpy()).any():
        raise InputError("scores must be finite")
    return frame


def aligned(weights: Weights, criteria: pd.Index) -> pd.Series:
    """Return weights in the order of the criteria.

    Raises
    ------
    InputError
        A criterion has no weight or a weight no criterion, a weight is negative or missing, or they do not sum to 1
        (:func:`~plustex_analysis.practices.weights.shares` makes shares of points).
    """
    if isinstance(weights, pd.Series | Mapping):
        given = pd.Series(weights, dtype=float)
        if given.index.has_duplicates or set(given.index) != set(criteria):
            raise InputError(f"weights are for {some(list(given.index))}; needed, once each: {some(list(criteria))}")
        given = given.reindex(criteria)
    else:
        values = np.asarray(weights, dtype=float)
        if values.shape != (len(criteria),):
            raise InputError(f"{values.size} weights for {len(criteria)} criteria")
        given = pd.Series(values, index=criteria)
    if not np.isfinite(given).all() or (given < 0).any():
        raise InputError(f"weights must be 0 or more: {given.to_dict()}")
    if abs(given.sum() - 1) > _SUM_TOLERANCE:
        raise InputError(f"weights sum to {given.sum():g}, not 1; weights.shares(...) makes shares of points")
    return given


def directions(types: Sequence[int] | ArrayLike | None, criteria: pd.Index) -> Signs:
    """Return +1 (more is better) or -1 (less is better) per criterion; by default more is better everywhere."""
    signs = np.ones(len(criteria), dtype=int) if types is None else np.asarray(types)
    if signs.shape != (len(criteria),) or not np.isin(signs, (1, -1)).all():
        raise InputError(f"types must be {len(criteria)} values, each 1 (more is better) or -1 (less is better)")
    return signs.astype(int)


def complete(scores: pd.DataFrame, missing: Missing, *, least: int = 2) -> tuple[pd.DataFrame, tuple[str, ...]]:
    """Apply a policy for missing scores: refuse them, or leave their practices out and return which.

    ``least`` is the number of practices that must remain; a comparison needs two.

    Raises
    ------
    InputError
        The policy is unknown, or it is ``"raise"`` and there are gaps: each is named.
    IndicatorError
        Fewer practices remain than needed.
    """
    if missing not in get_args(Missing):
        raise InputError(f"missing={missing!r}: use one of {', '.join(get_args(Missing))}")
    gaps = scores.isna()
    if missing == "raise" and gaps.to_numpy().any():
        cells = [f"{scores.index[row]}/{scores.columns[column]}" for row, column in np.argwhere(gaps.to_numpy())]
        raise InputError(f"scores are missing: {some(cells)}; use missing='drop', or smaa2, which carries gaps on")
    kept = scores.loc[~gaps.any(axis=1)]
    if len(kept) < least:
        raise IndicatorError(f"{len(kept)} of {len(scores)} practices have all their scores; at least {least} must")
    return kept, tuple(map(str, scores.index.difference(kept.index, sort=False)))


def within(scores: pd.DataFrame, scale: tuple[float, float]) -> None:
    """Refuse a scale that is not one, and scores outside it, each named."""
    low, high = scale
    if not low < high:
        raise InputError(f"scale={scale}: the first must be below the second")
    values = scores.to_numpy()
    outside = np.argwhere((values < low) | (values > high))
    if len(outside):
        cells = [f"{scores.index[row]}/{scores.columns[column]}={values[row, column]:g}" for row, column in outside]
        raise InputError(f"scores outside the scale {low:g} to {high:g}: {some(cells)}")
