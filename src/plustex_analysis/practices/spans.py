"""What is known of a factor as an interval, and two ways to read several factors as one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from plustex_analysis.errors import InputError

Name = Literal["quality", "similarity", "conditions", "need"]
Reason = Literal[
    "documentary",
    "documentary-and-expert",
    "nearest-donor",
    "no-place-named",
    "no-figures",
    "own-region",
    "conditions-compared",
    "conditions-in-part",
    "conditions-unknown",
    "measured-need",
    "set-priority",
    "unknown-need",
]
"""Where a factor comes from, or why it is not known; reports put it into words."""

_ROUNDING = 1e-9


@dataclass(frozen=True)
class Span:
    """A figure from 0 to 1 that is known to lie between two ends; ``value`` is NaN when nothing is known of it.

    Examples
    --------
    >>> Span(0.5, 0.6, 1.0)
    Traceback (most recent call last):
    plustex_analysis.errors.InputError: 0 <= 0.6 <= 0.5 <= 1.0 <= 1 does not hold
    """

    value: float
    lower: float
    upper: float

    def __post_init__(self) -> None:
        """Refuse what is no interval, or a value outside its own."""
        middle = self.lower if np.isnan(self.value) else self.value
        order = np.array([0.0, self.lower, middle, self.upper, 1.0])
        if not (np.diff(order) >= -_ROUNDING).all():
            raise InputError(f"0 <= {self.lower:g} <= {middle:g} <= {self.upper} <= 1 does not hold")

    @property
    def known(self) -> bool:
        """Whether anything is known of it."""
        return not np.isnan(self.value)


UNKNOWN = Span(float("nan"), 0.0, 1.0)


@dataclass(frozen=True)
class Factor(Span):
    """One factor of a match.

    Attributes
    ----------
    name
        Which of the four factors.
    reason
        Where it comes from, or why it is not known.
    basis
        What it was read from: fields of the record, the donor region, conditions or themes.
    """

    name: Name
    reason: Reason
    basis: tuple[str, ...] = ()


def multiplicative(factors: Sequence[Span], *, veto: bool = False, veto_possible: bool = False) -> Span:
    """Read factors as a product: one that is 0 makes the whole 0. The geometric mean keeps the scale.

    (f1 f2 … fn)^(1/n). The value rests on the factors with a value; the ends on all, an unknown one from 0 to 1. A veto
    makes it 0; a veto that cannot be ruled out takes the lower end to 0.

    Examples
    --------
    >>> multiplicative([Span(0.25, 0.25, 0.25), Span(1, 1, 1)])
    Span(value=0.5, lower=0.5, upper=0.5)
    >>> multiplicative([Span(0.25, 0.25, 0.25), UNKNOWN])
    Span(value=0.25, lower=0.0, upper=0.5)
    """
    values, lower, upper = _columns(factors)
    found = [float(np.prod(part) ** (1 / len(part))) if len(part) else float("nan") for part in (values, lower, upper)]
    return _with_veto(found, veto=veto, veto_possible=veto_possible)


def additive(factors: Sequence[Span], *, veto: bool = False, veto_possible: bool = False) -> Span:
    """Read factors as a sum: a strong one makes up for a weak one. The arithmetic mean; otherwise as `multiplicative`.

    Examples
    --------
    >>> additive([Span(0.25, 0.25, 0.25), Span(1, 1, 1)])
    Span(value=0.625, lower=0.625, upper=0.625)
    """
    values, lower, upper = _columns(factors)
    found = [float(np.mean(part)) if len(part) else float("nan") for part in (values, lower, upper)]
    return _with_veto(found, veto=veto, veto_possible=veto_possible)


def _columns(factors: Sequence[Span]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    if not factors:
        raise InputError("no factor to read")
    known = [factor.value for factor in factors if factor.known]
    return np.array(known), np.array([one.lower for one in factors]), np.array([one.upper for one in factors])


def _with_veto(found: Sequence[float], *, veto: bool, veto_possible: bool) -> Span:
    value, lower, upper = found
    if veto:
        return Span(0.0, 0.0, 0.0)
    return Span(value, 0.0 if veto_possible else lower, upper)
