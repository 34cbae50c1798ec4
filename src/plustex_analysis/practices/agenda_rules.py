"""What an agenda of meetings must keep to, what counts in it, and how much a meeting is worth by it."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Literal, NamedTuple

import numpy as np

from plustex_analysis.errors import InputError
from plustex_analysis.practices.agenda_values import Supply

Rule = Literal["one_host", "hosts", "shown", "per_presenter", "guests", "once", "useful", "for_host", "talks", "tables"]
"""The constraints by name: the fields of `Constraints`; ``one_host``: each theme has exactly one; ``once``: a practice is
presented at one meeting by one presenter; ``for_host``: what has most for the host is presented there."""

Pair = tuple[str, str]


@dataclass(frozen=True)
class Constraints:
    """What an agenda must keep to; the numbers are judgements, near what is told of the project's own meetings.

    Attributes
    ----------
    hosts
        Meetings that a territory hosts at most.
    shown
        Practices presented at a meeting at most; six were in Vratsa, eight in Southampton.
    per_presenter
        Practices that a territory presents at a meeting at most, so that no meeting is about one place.
    guests
        Practices from elsewhere at a meeting at most: somebody must be invited to present them.
    useful
        Practices of use that each territory sees at each meeting at least.
    use
        From which value a practice is of use to a territory. A quarter of the scale is a low bar: of most matches more
        is not certain.
    talks
        Talks of two that a territory has at a meeting at most.
    tables
        Talks of two at a meeting at most, of all territories together.

    Examples
    --------
    >>> Constraints(shown=0)
    Traceback (most recent call last):
    plustex_analysis.errors.InputError: shown=0: must be a whole number of 1 or more
    """

    hosts: int = 1
    shown: int = 6
    per_presenter: int = 2
    guests: int = 2
    useful: int = 1
    use: float = 0.25
    talks: int = 2
    tables: int = 6

    def __post_init__(self) -> None:
        """Refuse what is no number of things."""
        for name, least in {"hosts": 1, "shown": 1, "per_presenter": 1, **dict.fromkeys(_FROM_NOTHING, 0)}.items():
            value = getattr(self, name)
            if not isinstance(value, int) or isinstance(value, bool) or value < least:
                raise InputError(f"{name}={value!r}: must be a whole number of {least} or more")
        if not 0 <= self.use <= 1:
            raise InputError(f"use={self.use!r}: must lie between 0 and 1")


_FROM_NOTHING = ("guests", "useful", "talks", "tables")


@dataclass(frozen=True)
class MeetingWeights:
    """How much each part of a meeting counts; all alike, because nobody has said otherwise.

    Attributes
    ----------
    shown
        What is surely in each practice presented, for each territory that sees it.
    visited
        The most that is surely in a practice of the host for each of the others, who see it where it is.
    learned
        The most that is surely in a practice presented for the host, whose administration, firms and schools attend.
    met
        The most that is surely in a practice of each of two for the other, if they meet.
    """

    shown: float = 1.0
    visited: float = 1.0
    learned: float = 1.0
    met: float = 1.0

    def __post_init__(self) -> None:
        """Refuse what is no weight."""
        given = {part.name: getattr(self, part.name) for part in fields(self)}
        if any(not np.isfinite(value) or value < 0 for value in given.values()) or not any(given.values()):
            raise InputError(f"weights must be numbers of 0 or more, not all 0: {given}")


class Worth(NamedTuple):
    """The parts of what a meeting is worth, weights included."""

    shown: float
    visited: float
    learned: float
    met: float

    @property
    def total(self) -> float:
        """All parts together."""
        return sum(self)


def worth(
    supply: Supply, theme: str, host: str, practices: Iterable[str], pairs: Iterable[Pair], *, weights: MeetingWeights
) -> Worth:
    """Say what a meeting is worth: the definition that the optimisation is held to.

    Parameters
    ----------
    host
        The territory that holds it.
    practices
        Those presented.
    pairs
        The territories that meet in twos.
    """
    at, best = supply.territories.index, supply.best[theme]
    shown = supply.tables[theme][[supply.themes[theme].index(one) for one in practices]]
    return Worth(
        shown=weights.shown * float(shown.sum()),
        visited=weights.visited * float(best[at(host)].sum()),
        learned=weights.learned * float(shown[:, at(host)].max(initial=0.0)),
        met=weights.met * sum(float(best[at(one), at(other)] + best[at(other), at(one)]) for one, other in pairs),
    )
