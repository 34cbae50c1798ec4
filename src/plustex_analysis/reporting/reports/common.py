"""What all reports share: names, table cells with flags, source lines, the labels that an exporter needs."""

import math
from collections.abc import Iterable, Sequence
from datetime import date

import pandas as pd
from babel import Locale

from plustex_analysis import __version__, partnership, statistics
from plustex_analysis.partnership import Territory
from plustex_analysis.profiles import TABLE, Year, figure, headline, series
from plustex_analysis.profiles.europe import LEAST_CHANGE
from plustex_analysis.reporting.blocks import Column, Heading, Source, Sources
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.numbers import MISSING
from plustex_analysis.reporting.recorder import quote
from plustex_analysis.reporting.reports.names import territory_name

#: Eurostat's two country codes that differ from ISO 3166.
_ISO = {"EL": "GR", "UK": "GB"}
#: Flags that may say why a figure is not there.
_WHY_MISSING = "cunzCNPm"
#: Flags that are no letters, by what their message is called.
#: The sign beside a published figure that does not fit the years around it.
DOUBTFUL = "\u2020"
_SIGNS = {"*": "later", DOUBTFUL: "doubtful"}


def labels(say: Words, year: int) -> dict[str, str]:
    """Return the words that an exporter needs besides the blocks' own."""
    return {
        "publisher": say("publisher"),
        "edition": f"{say('edition', year=say.numbers.year(year))} · plustex-analysis {say.numbers.code(__version__)}",
        "chart": say("chart-number", number="{number}"),
        "table": say("table-number", number="{number}"),
        "attachment": say("attachment"),
        "behind": say("behind-chart"),
        "colon": say("colon"),
    }


def country_name(say: Words, code: str) -> str:
    """Return a country's name in the language (CLDR)."""
    return str(Locale.parse(say.numbers.locale).territories.get(_ISO.get(code, code), code))


def direction(ratio: float, level: float = LEAST_CHANGE) -> str:
    """Return the branch of a message that words a change: up, down, level or unknown.

    A change smaller than ``level``, what the figure usually moves in a year, is worded as none.
    """
    if math.isnan(ratio):
        return "unknown"
    if abs(ratio) < level:
        return "level"
    return "up" if ratio > 0 else "down"


def source_line(say: Words, *tables: str) -> str:
    """Return the source line of the tables used, with the date of extraction."""
    cards = [statistics.card(name) for name in tables]
    dates = sorted({day(say, card.extracted) for card in cards})
    return say(
        "source-line", tables=", ".join(say.numbers.code(card.dataset) for card in cards), extracted=", ".join(dates)
    )


def day(say: Words, text: str) -> str:
    """Return when a table was extracted, in the language: a date, or the vaguer time that is known."""
    try:
        return say.numbers.date(date.fromisoformat(text))
    except ValueError:
        return say(f"extracted-{text.replace(' ', '-')}")


def industry_label(say: Words, industry: str) -> str:
    """Return the name of an industry as a row header."""
    return say.industry(industry, "label")


def division(say: Words, code: str) -> str:
    """Return the name of a manufacturing division, ready to begin a row or a title."""
    text = say(f"division-{code}")
    return text[:1].upper() + text[1:]


def columns(first: str, others: Iterable[str]) -> tuple[Column, ...]:
    """Return a text column followed by columns of figures."""
    return (Column(label=first, numeric=False), *(Column(label=label) for label in others))


def flag_notes(say: Words, flags: Iterable[str]) -> tuple[str, ...]:
    """Explain each flag that is shown, once, in one line."""
    letters = sorted(set("".join(flags)))
    return ("; ".join(say(f"flag-{_SIGNS.get(letter, letter)}") for letter in letters) + ".",) if letters else ()


def with_flag(text: str, flag: str) -> str:
    """Return a figure with its flags; of a figure that is missing only those that say why."""
    shown = "".join(letter for letter in flag if letter in _WHY_MISSING) if text == MISSING else flag
    return f"{text}\u00a0{shown}" if shown else text


def place_name(say: Words, code: str) -> str:
    """Return the name of any region: the lexicon's for a partner territory, the classification's elsewhere."""
    for territory in partnership.territories():
        if territory.code == code:
            return territory_name(say, territory)
    return quote(statistics.region_name(code), "statistics/nuts.csv")


def missing_note(say: Words, rows: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """Explain the sign for a missing figure, where it is shown."""
    shown = any(cell.startswith(MISSING) for row in rows for cell in row)
    return (say("missing-note", sign=MISSING),) if shown else ()


def names(parts: Sequence[str], say: Words) -> str:
    """Join names into a list as the language writes it."""
    from babel.lists import format_list  # noqa: PLC0415 - beside the only use

    return str(format_list(list(parts), locale=say.numbers.locale)) if parts else say("not-available")


def sources(say: Words, *tables: str, method: Sequence[str] = (), further: Sequence[str] = ()) -> Sources:
    """Return the closing list: each table with its extraction, page and licence, then how the figures were made.

    ``further`` sources are cited as the records cite them, in English.
    """
    items = [
        Source(
            text=say(
                "source-item",
                producer=card.producer,
                dataset=say.numbers.code(card.dataset),
                extracted=day(say, card.extracted),
            ),
            url=card.page,
        )
        for card in map(statistics.card, dict.fromkeys(tables or (TABLE,)))
    ]
    return Sources(
        title=say("sources"),
        items=(
            *items,
            *(Source(text=text, language="" if say.language == "en" else "en") for text in further),
            *(Source(text=text) for text in (*method, say("licence-eurostat"), say("licence-text"))),
        ),
    )


def doubtful_changes(
    say: Words, territories: Iterable[Territory], changes: pd.DataFrame, now: Year, base: Year
) -> tuple[str, ...]:
    """Say for which territories a change is left out although both figures are published: one of them is doubtful."""
    if not series.comparable(base.year, now.year):
        return ()
    left_out = [
        territory_name(say, territory)
        for territory in territories
        if math.isnan(figure(changes, territory.code, headline()))
        and not math.isnan(figure(now.persons, territory.code, headline()))
        and not math.isnan(figure(base.persons, territory.code, headline()))
    ]
    return (say("doubtful-changes", names=names(left_out, say)),) if left_out else ()


def untold(say: Words, first: int, last: int) -> tuple[str, ...]:
    """Say why no change between two years is told, where another dataset with another measure begins between them."""
    return tuple(say("break-untold", year=say.numbers.year(year)) for year in series.breaks() if first < year <= last)


def heading(section: str, say: Words) -> Heading:
    """Return the heading of a section by its id."""
    return Heading(text=say(f"heading-{section}"), anchor=f"section-{section}")
