"""The agenda of thematic meetings, how firm it is, and the project's own calendar beside it."""

from datetime import date

import pandas as pd

from plustex_analysis.practices import Agenda, compare_with_calendar, practice
from plustex_analysis.reporting import facts
from plustex_analysis.reporting.blocks import Column, Table, Text
from plustex_analysis.reporting.facts.policy import AGENDA_DRAWS, Limit
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common, wording


def meetings_text(say: Words) -> Text:
    """Say by which limits the agenda was planned."""
    return Text(
        paragraphs=(
            say(
                "meetings-intro",
                hosts=_limit("hosts", say),
                shown=_limit("shown", say),
                presenter=_limit("per_presenter", say),
                guests=_limit("guests", say),
                talks=_limit("talks", say),
            ),
        )
    )


def _limit(limit: Limit, say: Words) -> str:
    return say.numbers.count(facts.agenda_limit(limit))


def meetings_table(agenda: Agenda, say: Words) -> Table:
    """Return host, practices and talks of each meeting, and in how many draws the host stays."""
    rows = [
        (
            wording.theme(say, one.theme),
            common.place_name(say, one.host),
            say.numbers.percent(facts.host_kept(one.theme, agenda.year), 0),
            wording.titles(say, [practice(name) for name in one.practices]),
        )
        for one in agenda.meetings
    ]
    heads = (("host", False), ("kept", True), ("practices", False))
    return Table(
        anchor="meetings",
        title=say("meetings-title"),
        subtitle=say("meetings-subtitle", year=say.numbers.year(agenda.year)),
        columns=(
            Column(label=say("meetings-theme"), numeric=False),
            *(Column(label=say(f"meetings-{head}"), numeric=numeric) for head, numeric in heads),
        ),
        rows=tuple(rows),
        source=common.source_line(say, *wording.TABLES),
        notes=(say("meetings-note", draws=say.numbers.count(facts.agenda_draws())),),
    )


def talks_table(agenda: Agenda, say: Words) -> Table:
    """Return who should talk to whom at each meeting."""
    return Table(
        anchor="talks",
        title=say("meetings-talks-title"),
        subtitle=say("meetings-talks-subtitle"),
        columns=(
            Column(label=say("meetings-theme"), numeric=False),
            Column(label=say("meetings-talks"), numeric=False),
        ),
        rows=tuple((wording.theme(say, one.theme), _talks(one.pairs, say)) for one in agenda.meetings),
        source=common.source_line(say, *wording.TABLES),
    )


def _talks(pairs: tuple[tuple[str, str], ...], say: Words) -> str:
    if not pairs:
        return say("meetings-no-talks")
    named = [
        say("meetings-pair", one=common.place_name(say, one), other=common.place_name(say, other))
        for one, other in pairs
    ]
    return common.names(named, say)


def calendar_table(agenda: Agenda, say: Words) -> Table:
    """Return the real hosts beside those of the agenda, and what the same count says of both."""
    calendar = compare_with_calendar(agenda, draws=AGENDA_DRAWS)
    rows = [
        (
            wording.theme(say, str(row["theme"])),
            _real(row, say),
            common.place_name(say, str(row["planned_host"])),
            say(f"calendar-verdict-{row['verdict']}"),
        )
        for _, row in calendar.table.iterrows()
    ]
    heads = ("real", "planned", "verdict")
    return Table(
        anchor="calendar",
        title=say("calendar-title"),
        subtitle=say("calendar-subtitle"),
        columns=(
            Column(label=say("meetings-theme"), numeric=False),
            *(Column(label=say(f"calendar-{head}"), numeric=False) for head in heads),
        ),
        rows=tuple(rows),
        source=say("calendar-source"),
        notes=(say("calendar-note", missing=say.numbers.things(len(calendar.without_theme))),),
    )


def _real(row: "pd.Series[float]", say: Words) -> str:
    """Return who hosted the meeting, where and when, as far as that was found."""
    place, start = row["place"], row["start"]
    if pd.isna(place) and pd.isna(start):
        return say("calendar-no-date")
    day = say.numbers.date(start) if isinstance(start, date) else ""
    where = ", ".join(part for part in ("" if pd.isna(place) else str(place), day) if part)
    host = common.place_name(say, str(row["real_host"])) if row["real_host"] else say("band-unknown")
    return say("calendar-host", host=host, where=where)
