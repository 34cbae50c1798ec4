"""An agenda for thematic meetings: who hosts which theme, what is presented there, who talks to whom."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import pandas as pd

from plustex_analysis.practices.agenda_program import Choice, fixed_rows, program
from plustex_analysis.practices.agenda_rules import Constraints, MeetingWeights, Pair, Worth, worth
from plustex_analysis.practices.agenda_solve import solved
from plustex_analysis.practices.agenda_values import Supply, supply
from plustex_analysis.practices.all_matches import all_matches
from plustex_analysis.practices.model import Practice
from plustex_analysis.practices.needs import Among
from plustex_analysis.practices.transfer import Matches
from plustex_analysis.profiles.europe import figure


@dataclass(frozen=True)
class Meeting:
    """One thematic meeting.

    Attributes
    ----------
    host
        Code of the territory that holds it.
    shown
        Practices presented, each with the territory that presents it; "" stands for a guest.
    pairs
        Territories that meet in twos.
    worth
        What it is worth, by parts.
    """

    theme: str
    host: str
    shown: tuple[tuple[str, str], ...]
    pairs: tuple[Pair, ...]
    worth: Worth

    @property
    def practices(self) -> tuple[str, ...]:
        """The ids of the practices presented."""
        return tuple(practice for practice, _ in self.shown)


@dataclass(frozen=True)
class Agenda:
    """Meetings that together bring most under the constraints.

    What counts is the lower end of each match: what nobody knows earns nothing.

    Attributes
    ----------
    meetings
        One per theme, in the order of the themes.
    choices
        The same as single choices.
    matches
        What it was planned from, by territory.
    """

    year: int
    meetings: tuple[Meeting, ...]
    choices: frozenset[Choice]
    constraints: Constraints
    weights: MeetingWeights
    supply: Supply
    matches: Mapping[str, Matches]

    @property
    def value(self) -> float:
        """What all meetings are worth together."""
        return sum(meeting.worth.total for meeting in self.meetings)

    @property
    def table(self) -> pd.DataFrame:
        """One row per theme: the meeting, what it is worth and by what.

        ``host``, ``practices``, ``pairs``, ``value`` and its parts ``shown``, ``visited``, ``learned``, ``met``;
        ``supported``: territories that see a practice whose match with them is supported.
        """
        rows = {
            one.theme: {
                "host": one.host,
                "practices": one.practices,
                "pairs": one.pairs,
                "value": one.worth.total,
                **one.worth._asdict(),
                "supported": tuple(sorted({code for shown in one.practices for code in self._supported(shown)})),
            }
            for one in self.meetings
        }
        return pd.DataFrame.from_dict(rows, orient="index").rename_axis("theme")

    @property
    def programme(self) -> pd.DataFrame:
        """One row per practice presented: by whom, and for whom it is.

        ``theme``, ``practice``, ``presenter`` ("" a guest), ``value`` (for all territories together), ``supported``
        (territories whose match is supported) and ``of_use`` (territories).
        """
        rows = [
            {
                "theme": one.theme,
                "practice": practice,
                "presenter": who,
                "value": sum(figure(self.supply.value, practice, code) for code in self.supply.territories),
                "supported": self._supported(practice),
                "of_use": self._of_use(practice),
            }
            for one in self.meetings
            for practice, who in one.shown
        ]
        return pd.DataFrame(rows)

    @property
    def pairs(self) -> pd.DataFrame:
        """One row per talk of two, and what each has for the other.

        ``theme``, ``one``, ``other``, ``value``, ``gives`` and ``gets``: practices as seen from ``one``, empty where
        there is nothing.
        """
        rows = []
        for meeting in self.meetings:
            best, at = self.supply.best[meeting.theme], self.supply.territories.index
            for one, other in meeting.pairs:
                value = float(best[at(one), at(other)] + best[at(other), at(one)])
                gives, gets = self._finest(meeting.theme, one, other), self._finest(meeting.theme, other, one)
                rows.append((meeting.theme, one, other, value, gives, gets))
        return pd.DataFrame(rows, columns=["theme", "one", "other", "value", "gives", "gets"])

    def _supported(self, practice: str) -> tuple[str, ...]:
        spans = {code: found.groups.spans["level"] for code, found in self.matches.items()}
        return tuple(code for code in self.supply.territories if spans[code].get(practice) == "above")

    def _of_use(self, practice: str) -> tuple[str, ...]:
        value, codes = self.supply.value, self.supply.territories
        return tuple(code for code in codes if figure(value, practice, code) >= self.constraints.use)

    def _finest(self, theme: str, giver: str, receiver: str) -> str:
        own = [one for one in self.supply.themes[theme] if giver in self.supply.presenters[one]]
        return min(own, key=lambda one: (-figure(self.supply.value, one, receiver), one), default="")


def plan_meetings(
    year: int,
    *,
    constraints: Constraints | None = None,
    weights: MeetingWeights | None = None,
    practices: Iterable[Practice] | None = None,
    among: Among = "peers",
) -> Agenda:
    """Plan one meeting per theme: host, practices to present, pairs to meet.

    Parameters
    ----------
    year, practices, among
        As for :func:`~plustex_analysis.practices.transfer.matches`.
    constraints, weights
        What the agenda must keep to and what counts in it; see their classes.

    Raises
    ------
    NoAgendaError
        The constraints cannot hold together; the message names those.
    InputError
        As for :func:`~plustex_analysis.practices.transfer.matches`.

    Examples
    --------
    >>> agenda = plan_meetings(2014)
    >>> len(agenda.meetings), len({meeting.host for meeting in agenda.meetings})
    (6, 6)
    """
    given = None if practices is None else tuple(practices)
    found = all_matches(year, practices=given, among=among)
    return planned(year, found, supply(found, given), constraints or Constraints(), weights or MeetingWeights())


def planned(
    year: int, found: Mapping[str, Matches], given: Supply, constraints: Constraints, weights: MeetingWeights
) -> Agenda:
    """Plan from what there is to meet about: the part of :func:`plan_meetings` that reads nothing.

    Where no guest may be invited, what only a guest could present is left out altogether.
    """
    given = given if constraints.guests else given.without_guests()
    choices = solved(program(given, fixed_rows(given, constraints), weights))
    meetings = tuple(meeting_of(given, theme, choices, weights) for theme in given.themes)
    return Agenda(year, meetings, choices, constraints, weights, given, found)


def meeting_of(given: Supply, theme: str, choices: frozenset[Choice], weights: MeetingWeights) -> Meeting:
    """Put the choices of a theme together to its meeting."""
    own = sorted(choice for choice in choices if choice.theme == theme)
    host = next(one.what for one in own if one.kind == "host")
    shown = tuple((one.what, one.who) for one in own if one.kind == "show")
    pairs = tuple((one.what, one.who) for one in own if one.kind == "pair")
    found = worth(given, theme, host, [practice for practice, _ in shown], pairs, weights=weights)
    return Meeting(theme, host, shown, pairs, found)
