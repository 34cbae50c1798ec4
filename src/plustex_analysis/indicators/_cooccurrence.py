"""Products of presence tables with gaps, and the formulas of relatedness, for plain figures and for ranges."""

from collections.abc import Callable
from typing import Any, Literal

import numpy as np
import pandas as pd

from plustex_analysis.errors import InputError
from plustex_analysis.indicators._core import Floats, check_table, enumerate_some
from plustex_analysis.indicators._ranges import Range

Method = Literal["association", "cosine", "jaccard", "probabilistic", "proximity"]


def check_presence(specialised: pd.DataFrame) -> pd.DataFrame:
    """Return a table of presence as floats; refuse figures other than 0, 1 and missing."""
    if isinstance(specialised, pd.DataFrame):
        yes_or_no = [name for name, kind in specialised.dtypes.items() if pd.api.types.is_bool_dtype(kind)]
        specialised = specialised.astype(dict.fromkeys(yes_or_no, float)) if yes_or_no else specialised
    checked = check_table(specialised, name="presence", missing="propagate")
    values = checked.to_numpy()
    other = (values != 0) & (values != 1) & ~np.isnan(values)
    if other.any():
        rows, columns = np.nonzero(other)
        where = (
            f"region {r}, industry {c}" for r, c in zip(checked.index[rows], checked.columns[columns], strict=True)
        )
        raise InputError(f"presence must be 0 or 1 (compare quotients with presence()): {enumerate_some(where)}")
    return checked


def multiply(left: Floats, right: Floats) -> Floats:
    """Return the matrix product in which 0 times a missing figure is 0: the gap does not matter there."""
    product = np.nan_to_num(left) @ np.nan_to_num(right)
    gaps = np.isnan(left).astype(float) @ (right != 0) + (left != 0).astype(float) @ np.isnan(right)
    return np.where(gaps > 0, np.nan, product)


def normalise(counts: Any, method: Method) -> Any:
    """Apply the formula of a method to an array of co-occurrences (..., industries, industries) or to a Range of one.

    Industries that occur with no other give NaN. Ranges give outer bounds.
    """
    size = counts.low.shape[-1] if isinstance(counts, Range) else counts.shape[-1]
    pairs = _apply(lambda side: np.where(np.eye(size, dtype=bool), 0.0, side), counts)
    sums = pairs.sum(axis=-1)
    of_i, of_j = sums[..., :, None], sums[..., None, :]
    total = sums.sum(axis=-1)[..., None, None]
    with np.errstate(invalid="ignore", divide="ignore"):
        if method == "association":
            result = pairs * total / (of_i * of_j)
        elif method == "cosine":
            result = pairs / _apply(np.sqrt, of_i * of_j)
        elif method == "jaccard":
            result = pairs / _combine(lambda i, j, c: i + j - c, of_i, of_j, pairs)
        elif method == "probabilistic":
            without_i, without_j = (_combine(np.subtract, total, part) for part in (of_i, of_j))
            result = pairs / (of_i * of_j * (1 / without_i + 1 / without_j) / 2)
        else:
            own = _apply(lambda side: np.diagonal(side, axis1=-2, axis2=-1), counts)
            result = pairs / _combine(np.maximum, own[..., :, None], own[..., None, :])
    return _apply(lambda side: np.where(np.eye(size, dtype=bool), 0.0, side), result)


def _apply(function: Callable[[Floats], Floats], values: Any) -> Any:
    """Apply a function that never falls to an array, or to both ends of a Range."""
    return Range(function(values.low), function(values.high)) if isinstance(values, Range) else function(values)


def _combine(function: Callable[..., Floats], *values: Any) -> Any:
    """Combine parts of one sum of cells end by end: a whole without a part of it is smallest when all cells are."""
    if not isinstance(values[0], Range):
        return function(*values)
    return Range(function(*(value.low for value in values)), function(*(value.high for value in values)))
