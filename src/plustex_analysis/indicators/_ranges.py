"""Arithmetic with ranges: the smallest and largest value that a formula can have when its inputs are ranges.

Each operation returns a range that contains every possible result, so a formula written with them gives bounds that
contain the truth. The bounds are exact where each input stands in the formula once, and may be wide otherwise (x - x
is not 0 for a range): use the exact :meth:`Range.shares` in place of x / x.sum(), and keep inputs from repeating.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Union

import numpy as np

from plustex_analysis.indicators._core import Floats

if TYPE_CHECKING:
    import pandas as pd

Operand = Union["Range", Floats, float]


@dataclass(frozen=True, eq=False)
class Range:
    """An array of ranges, each from ``low`` to ``high``; both arrays have the same shape.

    Examples
    --------
    >>> import numpy as np
    >>> cells = Range(np.array([1.0, 4.0]), np.array([2.0, 4.0]))
    >>> (1 / cells).low.tolist(), (1 / cells).high.tolist()
    ([0.5, 0.25], [1.0, 0.25])
    """

    low: Floats
    high: Floats
    __array_ufunc__ = None  # numpy leaves `array * range` to the methods below

    @classmethod
    def of(cls, value: Operand) -> "Range":
        """Take a plain array or number as a range of width 0."""
        if isinstance(value, Range):
            return value
        exact = np.asarray(value, dtype=float)
        return cls(exact, exact)

    @classmethod
    def between(cls, lower: "pd.DataFrame | pd.Series[float]", upper: "pd.DataFrame | pd.Series[float]") -> "Range":
        """Take two tables of bounds."""
        return cls(np.asarray(lower, dtype=float), np.asarray(upper, dtype=float))

    @classmethod
    def exactly(cls, values: "pd.DataFrame | pd.Series[float]") -> "Range":
        """Take a published table as ranges of width 0."""
        return cls.between(values, values)

    def __getitem__(self, key: Any) -> "Range":
        return Range(self.low[key], self.high[key])

    def __neg__(self) -> "Range":
        return Range(-self.high, -self.low)

    def __add__(self, other: Operand) -> "Range":
        right = Range.of(other)
        return Range(self.low + right.low, self.high + right.high)

    def __sub__(self, other: Operand) -> "Range":
        return self + -Range.of(other)

    def __mul__(self, other: Operand) -> "Range":
        right = Range.of(other)
        with np.errstate(invalid="ignore"):
            ends = [a * b for a in (self.low, self.high) for b in (right.low, right.high)]
        ends = [np.where(np.isnan(end), 0.0, end) for end in ends]  # 0 * inf: the factor 0 is exact
        return Range(np.minimum.reduce(ends), np.maximum.reduce(ends))

    def __truediv__(self, other: Operand) -> "Range":
        return self * Range.of(other).reciprocal()

    def __radd__(self, other: Operand) -> "Range":
        return self + other

    def __rsub__(self, other: Operand) -> "Range":
        return Range.of(other) - self

    def __rmul__(self, other: Operand) -> "Range":
        return self * other

    def __rtruediv__(self, other: Operand) -> "Range":
        return Range.of(other) / self

    def reciprocal(self) -> "Range":
        """Return 1 / x; infinite ends where x can come as near to 0 as it likes."""
        with np.errstate(divide="ignore"):
            low, high = 1 / np.where(self.high == 0, -0.0, self.high), 1 / np.where(self.low == 0, 0.0, self.low)
        spans = (self.low < 0) & (self.high > 0)
        return Range(np.where(spans, -np.inf, low), np.where(spans, np.inf, high))

    def abs(self) -> "Range":
        """Return the distance from 0."""
        ends = np.abs(self.low), np.abs(self.high)
        inside = (self.low <= 0) & (self.high >= 0)
        return Range(np.where(inside, 0.0, np.minimum(*ends)), np.maximum(*ends))

    def square(self) -> "Range":
        """Return x * x, which is never below 0."""
        distance = self.abs()
        return Range(distance.low**2, distance.high**2)

    def rising(self, function: Callable[[Floats], Floats]) -> "Range":
        """Apply a function that never falls, such as ``np.log``, ``np.exp``, ``np.sqrt``."""
        with np.errstate(divide="ignore"):
            return Range(function(self.low), function(self.high))

    def clip(self, low: float = -np.inf, high: float = np.inf) -> "Range":
        """Meet the range with what is known beforehand: a share lies between 0 and 1."""
        return Range(np.clip(self.low, low, high), np.clip(self.high, low, high))

    def sum(self, axis: int | None = None, *, keepdims: bool = False) -> "Range":
        """Return the sum along an axis."""
        return Range(
            np.asarray(self.low.sum(axis=axis, keepdims=keepdims)),
            np.asarray(self.high.sum(axis=axis, keepdims=keepdims)),
        )

    def shares(self, axis: int = 1) -> "Range":
        """Return the exact range of x / x.sum(axis) for ranges that are not negative.

        A share is smallest when its own cell is smallest and all others are largest. Where everything can be 0 only
        the shares of tables that have something are meant; where everything is 0 the share is from 0 to 1.
        """
        others_low = self.low.sum(axis=axis, keepdims=True) - self.low
        others_high = self.high.sum(axis=axis, keepdims=True) - self.high
        nothing = (self.high == 0) & (others_high == 0)
        with np.errstate(invalid="ignore", divide="ignore"):
            low, high = self.low / (self.low + others_high), self.high / (self.high + others_low)
        low = np.where(others_high == 0, 1.0, low)  # nothing but this cell: all of it
        high = np.where(self.high == 0, 0.0, high)
        return Range(np.where(nothing, 0.0, low), np.where(nothing, 1.0, high)).clip(0.0, 1.0)
