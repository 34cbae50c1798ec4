"""One table divided by another: labels matched, zero denominators refused, bounds carried through."""

from collections.abc import Callable
from typing import Any, TypeAlias, Union

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators._core import (
    Floats,
    Interval,
    align,
    align_table,
    check_box,
    check_policy,
    check_series,
    check_table,
    enumerate_some,
)
from plustex_analysis.indicators._ranges import Range

Figures: TypeAlias = Union["pd.Series[float]", pd.DataFrame]
Pair: TypeAlias = tuple[Figures, Figures]


def check_figures(figures: Any, *, name: str, missing: str, kind: str = "region") -> Any:
    """Return a series or table as checked floats."""
    if isinstance(figures, pd.Series):
        return check_series(figures, name=name, kind=kind, missing=missing)
    return check_table(figures, name=name, missing=missing)


def match(figures: Figures, like: Figures, *, name: str) -> Any:
    """Bring checked figures into the order of ``like``; a series may stand for all columns of a table."""
    if isinstance(figures, pd.Series):
        return align(figures, like.index, name=name, kind="region", missing="propagate")
    if isinstance(like, pd.Series):
        raise InputError(f"{name} is a table but is to go with a series: give one value per region")
    return align_table(figures, like, name=name)


def labelled(values: Any, like: Figures) -> Any:
    """Give plain values the labels of the model."""
    if isinstance(like, pd.Series):
        return pd.Series(values, index=like.index, name=like.name)
    return pd.DataFrame(values, index=like.index, columns=like.columns)


def name_cells(wrong: "np.ndarray[Any, Any]", like: Figures) -> str:
    """Name the marked cells for a message."""
    if isinstance(like, pd.Series):
        return enumerate_some(f"{label}" for label in like.index[wrong])
    rows, columns = np.nonzero(wrong)
    return enumerate_some(
        f"region {row}, industry {column}" for row, column in zip(like.index[rows], like.columns[columns], strict=True)
    )


def divide(above: Floats, below: Floats, refuse: Callable[["np.ndarray[Any, Any]"], None] | None) -> Floats:
    """Divide; what is divided by 0 is undefined: refused when ``refuse`` is given, NaN otherwise."""
    zero = below == 0
    if refuse is not None and zero.any():
        refuse(zero)
    return above / np.where(zero, np.nan, below)


def ratio(
    pair: Pair,
    names: tuple[str, str],
    missing: str,
    lower: Pair | None = None,
    upper: Pair | None = None,
    *,
    times: float = 1.0,
) -> Any:
    """Divide the first of a pair by the second under the policy for gaps; the result is labelled like the first."""
    check_policy(missing, lower=lower, upper=upper)
    if missing == "bounds":
        assert lower is not None
        assert upper is not None
        return _ratio_range(pair, names, lower, upper, times)
    above, below = (check_figures(side, name=name, missing=missing) for side, name in zip(pair, names, strict=True))
    return labelled(_quotient(above, below, names, strict=missing == "raise") * times, above)


def _quotient(above: Figures, below: Figures, names: tuple[str, str], *, strict: bool) -> Floats:
    def refuse(zero: "np.ndarray[Any, Any]") -> None:
        raise IndicatorError(f"{names[1]} is 0, so the ratio is undefined: {name_cells(zero, above)}")

    numerator: Any = above.to_numpy(dtype=float)
    denominator = _spread(match(below, above, name=names[1]), numerator.ndim)
    return divide(numerator, np.broadcast_to(denominator, numerator.shape), refuse if strict else None)


def _spread(figures: Figures, dimensions: int) -> Floats:
    """Let one value per region stand for all its industries."""
    values = np.asarray(figures, dtype=float)
    return values[:, None] if values.ndim < dimensions else values


def _ratio_range(pair: Pair, names: tuple[str, str], lower: Pair, upper: Pair, times: float) -> Interval[Any]:
    sides = []
    for published, low, high, name in zip(pair, lower, upper, names, strict=True):
        checked = check_figures(published, name=name, missing="propagate")
        sides.append([match(side, pair[0], name=name) for side in check_bounds(checked, low, high, name=name)])
    above, below = sides
    depth = above[0].ndim
    if (_spread(below[1], depth) == 0).any():
        _quotient(above[1], below[1], names, strict=True)
    value = Range.between(*above) / Range(_spread(below[0], depth), _spread(below[1], depth)) * times
    return Interval(labelled(value.low, above[0]), labelled(value.high, above[0]))


def check_bounds(published: Figures, lower: Any, upper: Any, *, name: str) -> tuple[Any, Any]:
    """Return the checked bounds of a series or table; a series is checked as a table of one column."""
    if isinstance(published, pd.DataFrame):
        return check_box(published, lower, upper, name=name)
    frames = [check_figures(side, name=f"bound of {name}", missing="raise").to_frame(name) for side in (lower, upper)]
    low, high = check_box(published.to_frame(name), *frames, name=name)
    first, second = (pd.Series(side[name].to_numpy(), index=side.index, name=published.name) for side in (low, high))
    return first, second
