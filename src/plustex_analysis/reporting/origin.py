"""Figures that remember where they come from: a question with its arguments, or a calculation with such figures.

A :class:`Traced` number is a ``float`` like any other. Its origin is what the ledger writes down and what
``plustex verify`` answers again from the data attached to a document.
"""

from dataclasses import dataclass
from typing import Any, Self

Argument = str | int | float


@dataclass(frozen=True)
class Origin:
    """A question (``op``) with its arguments, or a calculation (``op``) with the figures ``of`` which it is one."""

    op: str
    arguments: tuple[tuple[str, Argument], ...] = ()
    of: tuple["Origin", ...] = ()
    unit: str = ""

    def payload(self) -> dict[str, Any]:
        """Return the JSON form: ``op``, the arguments by name, and ``of`` for a calculation."""
        given: dict[str, Any] = {"op": self.op, **dict(self.arguments)}
        return given | ({"of": [part.payload() for part in self.of]} if self.of else {})


class Traced(float):
    """A number with its origin; sums, differences, products and ratios of such numbers keep theirs.

    Whatever else is done to it gives an ordinary ``float``, whose origin is unknown.
    """

    origin: Origin

    def __new__(cls, value: float, origin: Origin) -> Self:
        """Return the number with its origin."""
        made = super().__new__(cls, value)
        made.origin = origin
        return made

    def __reduce__(self) -> tuple[type["Traced"], tuple[float, Origin]]:
        return Traced, (float(self), self.origin)

    def __abs__(self) -> "Traced":
        return Traced(float.__abs__(self), Origin("abs", of=(self.origin,), unit=self.origin.unit))

    def __neg__(self) -> "Traced":
        return Traced(float.__neg__(self), Origin("neg", of=(self.origin,), unit=self.origin.unit))

    def __add__(self, other: float) -> float:
        return _calculated("add", self, other, float.__add__(self, other))

    def __sub__(self, other: float) -> float:
        return _calculated("sub", self, other, float.__sub__(self, other))

    def __mul__(self, other: float) -> float:
        return _calculated("mul", self, other, float.__mul__(self, other))

    def __truediv__(self, other: float) -> float:
        return _calculated("truediv", self, other, float.__truediv__(self, other))


def _calculated(op: str, left: Traced, right: float, value: float) -> float:
    if value is NotImplemented or not isinstance(right, Traced):
        return value
    unit = left.origin.unit if op in {"add", "sub"} else ""
    return Traced(value, Origin(op, of=(left.origin, right.origin), unit=unit))
