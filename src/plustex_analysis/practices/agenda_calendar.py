"""The agenda beside the project's own calendar: the same theme, who really hosted it, and what either would bring."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from plustex_analysis import partnership
from plustex_analysis.practices import load
from plustex_analysis.practices.agenda_program import Choice, Row, fixed_rows, program
from plustex_analysis.practices.agenda_rules import MeetingWeights
from plustex_analysis.practices.agenda_solve import NoAgendaError, solved
from plustex_analysis.practices.agenda_stability import DRAWS
from plustex_analysis.practices.agenda_values import Supply, drawn_supplies
from plustex_analysis.practices.groups import HOLDS
from plustex_analysis.practices.meetings import Agenda, Meeting, meeting_of
from plustex_analysis.profiles.relatives import SEED

Verdict = Literal["same", "planned", "real", "open", "no-meeting"]
"""Of the two hosts: the same; the planned one brings more in nine draws of ten; the real one does; neither; or no
meeting on the theme was found."""

THEMATIC = "thematic meeting"


@dataclass(frozen=True)
class Calendar:
    """The agenda beside the meetings that were held.

    Attributes
    ----------
    table
        One row per theme and meeting held on it (one with empty cells where none was found): ``theme``, ``event``,
        ``meeting`` (number in the series), ``start``, ``end``, ``place``, ``status`` as the project file has them;
        ``real_host`` and ``planned_host`` (codes); ``real_value`` and ``planned_value``, what the meeting is worth with
        either host, everything else planned anew; of that ``real_gives``, ``real_learns``, ``planned_gives``,
        ``planned_learns``: what the host's practices surely have for the others and what is surely there for the host,
        the only parts that hang on the host alone; ``share`` of the draws in which these two bring more with the
        planned host; ``verdict``; ``later``, practices of the planned meeting that had not begun when the real one was
        held, and ``undated``, those of which no source says when they began.
    without_theme
        Meetings of the series of which neither theme nor place was found: they may have been on any theme.
    planned_value, real_value
        All meetings together as planned, and with the real hosts on the themes that have one.
    """

    table: pd.DataFrame
    without_theme: tuple[str, ...]
    planned_value: float
    real_value: float


def compare_with_calendar(agenda: Agenda, *, draws: int = DRAWS, seed: int = SEED) -> Calendar:
    """Put an agenda beside the meetings that the project held.

    Both are valued by the same objective and the same catalogue. That is not what the project could know: the figures of
    the year were published later, many practices began later, partners could also show practices from elsewhere in their
    country, and dates, travel, languages and who was ready to host count for nothing here. So a lower value says what the two agendas have for each other by today's knowledge, and does
    not say that the project chose badly.

    On a single theme the real host can bring more than the planned one, which then is needed there because the other
    hosts another theme: only the agenda as a whole is the best.

    Parameters
    ----------
    draws, seed
        As for :func:`~plustex_analysis.practices.agenda_stability.plan_stability`.

    Examples
    --------
    >>> from plustex_analysis.practices.meetings import plan_meetings
    >>> found = compare_with_calendar(plan_meetings(2014), draws=20)
    >>> found.table.set_index("event").loc["E13", ["real_host", "planned_host", "verdict"]].to_list()
    ['UKJ3', 'ITI1', 'planned']
    >>> found.without_theme
    ('E02', 'E03', 'E12')
    """
    drawn = drawn_supplies(agenda.supply, agenda.matches, draws, seed)
    held = [one for one in partnership.events() if one.kind == THEMATIC]
    rows = [
        _row(agenda, meeting, event, drawn)
        for meeting in agenda.meetings
        for event in (*(one for one in held if one.theme == meeting.theme), None)
        if event or meeting.theme not in {one.theme for one in held}
    ]
    return Calendar(
        table=pd.DataFrame(rows),
        without_theme=tuple(one.id for one in held if one.theme is None),
        planned_value=agenda.value,
        real_value=_with_real_hosts(agenda, held),
    )


def host_of(event: partnership.Event) -> str:
    """Return the territory of the partner that held a meeting: the theme's host in the country of the event.

    Examples
    --------
    >>> from plustex_analysis.partnership import events
    >>> {one.id: host_of(one) for one in events() if one.theme == "diversification"}
    {'E09': 'PT11', 'E10': 'PL11'}
    """
    partners = [one for one in partnership.partners() if event.theme in one.themes_hosted]
    return min((one.territory for one in partners if one.country == event.country), default="")


def _row(agenda: Agenda, planned: Meeting, event: "partnership.Event | None", drawn: list[Supply]) -> dict[str, object]:
    real = host_of(event) if event else ""
    share = _share(drawn, planned.theme, (planned.host, real), agenda.weights) if real else float("nan")
    later, undated = _not_yet(planned.practices, event) if event else ((), ())
    facts = {name: getattr(event, name, None) for name in ("meeting", "start", "end", "place", "status")}
    return {
        "theme": planned.theme,
        "event": event.id if event else "",
        **facts,
        "real_host": real,
        "planned_host": planned.host,
        "real_value": _value_with(agenda, planned.theme, real) if real else float("nan"),
        "planned_value": planned.worth.total,
        **_parts(agenda, planned.theme, real, "real"),
        **_parts(agenda, planned.theme, planned.host, "planned"),
        "share": share,
        "verdict": _verdict(real, planned.host, share),
        "later": later,
        "undated": undated,
    }


def _verdict(real: str, planned: str, share: float) -> Verdict:
    if not real:
        return "no-meeting"
    if real == planned:
        return "same"
    return "planned" if share >= HOLDS else "real" if share <= 1 - HOLDS else "open"


def _parts(agenda: Agenda, theme: str, host: str, name: str) -> dict[str, float]:
    gives, learns = host_parts(agenda.supply, theme, host) if host else (float("nan"), float("nan"))
    return {f"{name}_gives": gives, f"{name}_learns": learns}


def host_parts(supply: Supply, theme: str, host: str) -> tuple[float, float]:
    """Return what a host's own practices have for the others together, and the most that a theme has for the host."""
    place = supply.territories.index(host)
    return float(supply.best[theme][place].sum()), float(supply.tables[theme][:, place].max(initial=0.0))


def _share(drawn: list[Supply], theme: str, hosts: tuple[str, str], weights: MeetingWeights) -> float:
    """Return in which share of the draws the first host brings more than the second, equals counting one half."""
    parts = np.array([[host_parts(one, theme, host) for host in hosts] for one in drawn])
    first, second = (parts @ np.array([weights.visited, weights.learned])).T
    return float(((first > second) + (first == second) / 2).mean())


def _value_with(agenda: Agenda, theme: str, host: str) -> float:
    """Return what the best meeting on a theme is worth with a given host; NaN when there is none."""
    try:
        return _held(agenda, agenda.supply.only(theme), {theme: (host,)})
    except NoAgendaError:
        return float("nan")


def _with_real_hosts(agenda: Agenda, held: list[partnership.Event]) -> float:
    hosts = {
        meeting.theme: tuple(host_of(one) for one in held if one.theme == meeting.theme) for meeting in agenda.meetings
    }
    try:
        return _held(agenda, agenda.supply, {theme: codes for theme, codes in hosts.items() if any(codes)})
    except NoAgendaError:
        return float("nan")


def _held(agenda: Agenda, supply: Supply, hosts: dict[str, tuple[str, ...]]) -> float:
    """Return what the best agenda is worth in which themes are hosted by one of those given."""
    wanted = [
        Row("one_host", theme, {Choice("host", theme, code): 1 for code in codes if code}, 1, 1)
        for theme, codes in hosts.items()
    ]
    choices = solved(program(supply, (*fixed_rows(supply, agenda.constraints), *wanted), agenda.weights))
    return sum(meeting_of(supply, theme, choices, agenda.weights).worth.total for theme in supply.themes)


def _not_yet(practices: tuple[str, ...], event: partnership.Event) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the practices that began after an event, and those whose beginning no source tells."""
    begun = {one.id: one.start for one in load.practices() if one.id in practices}
    held = str(event.start)
    later = tuple(one for one in practices if (start := begun.get(one)) and start > held[: len(start)])
    return later, tuple(one for one in practices if not begun.get(one))
