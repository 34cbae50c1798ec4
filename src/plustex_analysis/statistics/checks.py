"""What all computations on tables agree on: how figures are checked, what a gap does, and what an interval means.

* Regions are rows and industries are columns; a result is a pandas object labelled like its input.
* Figures are checked copies: an argument is never written into, nothing is rounded, and the order of rows and
  columns changes no value.
* ``missing`` names the policy for gaps. ``"raise"`` (the default) refuses a table with gaps and names them.
  ``"propagate"`` computes all the same: a result that depends on a missing figure is missing, and no other. What is
  relative to the sum of all rows depends on every one of them; a published ``reference`` keeps a gap local.
  ``"bounds"`` takes the smallest and largest possible value of every figure and returns an :class:`Interval`.
* An interval of bounds always contains the truth when every figure lies within its own bounds. It is no confidence
  interval: nothing is estimated and no probability is attached. Each function says whether its ends are exact (some
  table within the bounds reaches them) or outer (the truth is inside, the interval may be wider than need be).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar, cast, get_args

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pandas.api.types import is_bool_dtype, is_complex_dtype, is_numeric_dtype

from plustex_analysis.errors import IndicatorError, InputError

Missing = Literal["raise", "propagate", "bounds"]
Exact = Literal["raise", "propagate"]
Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
T = TypeVar("T", bound="pd.DataFrame | pd.Series[float] | float")

CORNER_LIMIT = 12
"""Up to this many open cells all corners of the box are visited (2 to this power); beyond it bounds are outer."""
_NAMED = 10
_SLACK = 1e-9


@dataclass(frozen=True)
class Interval(Generic[T]):
    """The smallest and the largest value that a result can have, each of the type of the plain result.

    Examples
    --------
    >>> quotient = Interval(lower=0.9, upper=1.4)
    >>> round(quotient.width, 1), quotient.contains(1.0), quotient.contains(2.0)
    (0.5, True, False)
    """

    lower: T
    upper: T

    @property
    def width(self) -> T:
        """The distance of the two ends: 0 where the result is known exactly."""
        low: Any = self.lower
        return cast("T", self.upper - low)

    def contains(self, value: T) -> T | bool:
        """Tell, value by value, what lies inside; the ends belong to it, up to 1e-9 of their size for rounding."""
        low: Any = self.lower
        high: Any = self.upper
        inside = (value >= low - _SLACK * (1 + abs(low))) & (value <= high + _SLACK * (1 + abs(high)))
        return cast("T | bool", inside)


def enumerate_some(names: Iterable[object]) -> str:
    """Join names for a message; after ten of them only the number of the others is given."""
    listed = [str(name) for name in names]
    more = len(listed) - _NAMED
    return "; ".join(listed[:_NAMED]) + (f"; and {more} more" if more > 0 else "")


def check_policy(missing: str, *, lower: object = None, upper: object = None) -> None:
    """Refuse an unknown policy, and bounds that are given without ``"bounds"`` or missing under it."""
    if missing not in get_args(Missing):
        raise InputError(f"missing={missing!r}: use one of {', '.join(get_args(Missing))}")
    if missing == "bounds" and (lower is None or upper is None):
        raise InputError("missing='bounds' needs both tables lower= and upper=")
    if missing != "bounds" and (lower is not None or upper is not None):
        raise InputError(f"lower= and upper= go with missing='bounds', not with missing={missing!r}")


def name_cells(frame: pd.DataFrame, mask: Mask, column: str = "industry") -> str:
    """Name region and industry (or what else ``column`` says the columns are) of the cells that a mask picks."""
    places = zip(*np.nonzero(mask), strict=True)
    return enumerate_some(f"region {frame.index[i]}, {column} {frame.columns[j]}" for i, j in places)


def _check_labels(labels: pd.Index, name: str, kind: str) -> None:
    if len(labels) == 0:
        raise InputError(f"{name} is empty: it has no {kind}")
    if not labels.is_unique:
        raise InputError(f"{name} has a {kind} more than once: {enumerate_some(labels[labels.duplicated()].unique())}")


def _is_number(dtype: Any) -> bool:
    return is_numeric_dtype(dtype) and not is_bool_dtype(dtype) and not is_complex_dtype(dtype)


def _as_floats(table: pd.DataFrame, name: str) -> Floats:
    raw = table.to_numpy()
    if raw.dtype.kind in "iuf":  # whole numbers and floats, the usual case: no need to look at each column
        return np.array(raw, dtype=float)
    text = [column for column, dtype in table.dtypes.items() if not _is_number(dtype)]
    if text:
        raise InputError(f"{name} has columns that hold no numbers: {enumerate_some(text)}")
    return np.array(table.to_numpy(dtype=float, na_value=np.nan))


def check_table(
    table: pd.DataFrame,
    *,
    name: str = "employment",
    missing: str = "raise",
    negative: bool = False,
    column: str = "industry",
) -> pd.DataFrame:
    """Return the table as checked floats: a copy with the same labels.

    Parameters
    ----------
    table
        One row per region, one column per industry.
    name
        What the figures are, for messages.
    missing
        Under ``"raise"`` a gap is refused; otherwise it stays NaN.
    negative
        Whether figures below 0 make sense (changes, balances).
    column
        What a column is, for messages: "industry", "year".

    Raises
    ------
    InputError
        No table, an empty one, a label twice, a column that holds no numbers, an infinite or negative figure.
    IndicatorError
        A gap under ``"raise"``; the message names region and industry.
    """
    if not isinstance(table, pd.DataFrame):
        raise InputError(f"{name} must be a table (pandas DataFrame), not {type(table).__name__}")
    _check_labels(table.index, name, "region")
    _check_labels(table.columns, name, column)
    values = _as_floats(table, name)
    if np.isinf(values).any():
        raise InputError(f"{name} is infinite: {name_cells(table, np.isinf(values), column)}")
    if not negative and (values < 0).any():
        raise InputError(f"{name} is negative: {name_cells(table, values < 0, column)}")
    if missing == "raise" and np.isnan(values).any():
        raise IndicatorError(f"{name} is missing: {name_cells(table, np.isnan(values), column)}")
    return pd.DataFrame(values, index=table.index, columns=table.columns)


def check_series(
    series: "pd.Series[float]",
    *,
    name: str,
    kind: str = "region",
    missing: str = "raise",
    negative: bool = False,
) -> "pd.Series[float]":
    """Return a series as checked floats: a copy with the same labels; refuses what :func:`check_table` refuses.

    ``kind`` says what its labels are, for messages: "region", "industry", "year".
    """
    if not isinstance(series, pd.Series):
        raise InputError(f"{name} must be a pandas Series, one value per {kind}, not {type(series).__name__}")
    _check_labels(series.index, name, kind)
    if not _is_number(series.dtype):
        raise InputError(f"{name} does not hold numbers but {series.dtype}")
    values: Floats = np.array(series.to_numpy(dtype=float, na_value=np.nan))
    for mask, what, error in (
        (np.isinf(values), "infinite", InputError),
        ((values < 0) & (not negative), "negative", InputError),
        (np.isnan(values) & (missing == "raise"), "missing", IndicatorError),
    ):
        if mask.any():
            raise error(f"{name} is {what}: {enumerate_some(f'{kind} {label}' for label in series.index[mask])}")
    return pd.Series(values, index=series.index, name=series.name)


def align(
    series: "pd.Series[float]", labels: pd.Index, *, name: str, kind: str, missing: str = "raise"
) -> "pd.Series[float]":
    """Return a checked series in the order of ``labels``; it must have exactly these labels.

    Raises
    ------
    InputError
        A label is absent or unknown.
    """
    checked = check_series(series, name=name, kind=kind, missing=missing)
    absent, unknown = labels.difference(checked.index, sort=False), checked.index.difference(labels, sort=False)
    if len(absent):
        raise InputError(f"{name} lacks {kind} {enumerate_some(absent)}")
    if len(unknown):
        raise InputError(f"{name} has a {kind} that the table does not have: {enumerate_some(unknown)}")
    return checked.reindex(labels)


def align_table(table: pd.DataFrame, like: pd.DataFrame, *, name: str) -> pd.DataFrame:
    """Return a table in the order of rows and columns of ``like``; it must have exactly these labels.

    Raises
    ------
    InputError
        The labels differ.
    """
    for ours, theirs, kind in ((table.index, like.index, "region"), (table.columns, like.columns, "industry")):
        differing = theirs.symmetric_difference(ours)
        if len(differing):
            raise InputError(f"{name} differs in its labels: {kind} {enumerate_some(differing)}")
    return table.reindex(index=like.index, columns=like.columns)


def check_box(
    table: pd.DataFrame,
    lower: pd.DataFrame | None,
    upper: pd.DataFrame | None,
    *,
    name: str = "employment",
    column: str = "industry",
    negative: bool = False,
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the checked bounds of a table, labelled and ordered like it.

    Parameters
    ----------
    table
        The table as published: gaps are NaN, and every published figure lies within its bounds.
    lower, upper
        The smallest and largest possible value of each figure; equal where it is published.

    Raises
    ------
    InputError
        Bounds absent, with other labels, incomplete, crossed, or a published figure outside.
    """
    check_policy("bounds", lower=lower, upper=upper)
    known = check_table(table, name=name, missing="propagate", column=column, negative=negative)
    assert lower is not None
    assert upper is not None
    low, high = (
        align_table(
            check_table(side, name=f"{word} bound of {name}", column=column, negative=negative),
            known,
            name=f"{word} bound of {name}",
        )
        for side, word in ((lower, "lower"), (upper, "upper"))
    )
    crossed = (low > high).to_numpy()
    if crossed.any():
        raise InputError(f"lower bound of {name} above the upper one: {name_cells(known, crossed, column)}")
    outside = ((known < low - _SLACK * (1 + low.abs())) | (known > high + _SLACK * (1 + high.abs()))).to_numpy()
    if outside.any():
        raise InputError(f"published {name} outside its own bounds: {name_cells(known, outside, column)}")
    return low, high


def refuse_zero(
    totals: "Floats | pd.Series[float]", *, what: str, kind: str, labels: "pd.Index[Any] | None" = None
) -> None:
    """Raise for totals that are 0, by which nothing can be divided; the message names them by their labels."""
    empty: Mask = np.asarray(totals) == 0
    if empty.any():
        names = labels if labels is not None else cast("pd.Series[float]", totals).index
        raise IndicatorError(f"{what} is 0, so the index is undefined: {kind} {enumerate_some(names[empty])}")


def evaluate(
    table: pd.DataFrame,
    kernel: Callable[[pd.DataFrame], T],
    bounds: Callable[[pd.DataFrame, pd.DataFrame], Interval[T]],
    *,
    missing: str,
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
    name: str = "employment",
    column: str = "industry",
) -> T | Interval[T]:
    """Apply the policy: ``kernel`` on the checked table, or ``bounds`` on the checked lower and upper tables."""
    check_policy(missing, lower=lower, upper=upper)
    if missing == "bounds":
        return bounds(*check_box(table, lower, upper, name=name, column=column))
    return kernel(check_table(table, name=name, missing=missing, column=column))


def intersect(first: Interval[T], second: Interval[T]) -> Interval[T]:
    """Return what two intervals that both contain the truth have in common."""
    return Interval(cast("T", np.fmax(first.lower, second.lower)), cast("T", np.fmin(first.upper, second.upper)))
