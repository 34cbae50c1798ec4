"""Small blocks to lay out in tests; made up, and marked as such by their words."""

import pandas as pd

from plustex_analysis.reporting import charts
from plustex_analysis.reporting.blocks import (
    Chart,
    Column,
    Findings,
    Heading,
    KeyFigure,
    KeyFigures,
    Note,
    Source,
    Sources,
    Table,
    Text,
    Title,
)

LABELS = {
    "publisher": "Test", "edition": "Test edition", "chart": "Figure {number}", "table": "Table {number}",
    "attachment": "All figures", "behind": "The figures", "colon": ":",
}  # fmt: skip
NASTY = '#read("/etc/passwd") <script>alert(1)</script> $x$ *bold* [link](x) \\u{1F600} & "quotes"'


def title(**change):
    return Title(**({
        "title": "A test", "subtitle": "Sub", "kicker": "Kick", "language": "en", "locale": "en_GB", "region": "ITI1",
        "report": "test", "description": "A made-up document", "facts": (("Fact", "text"),), "labels": LABELS,
    } | change))  # fmt: skip


def heading(level=2, text="Section", anchor="section"):
    return Heading(text=text, anchor=anchor, level=level)


def table(**change):
    return Table(**({
        "anchor": "t", "title": "Jobs", "subtitle": "2014", "columns": (Column(label="Region", numeric=False), Column(label="Persons")),
        "rows": (("Toscana", "22 617"), ("Norte", "34 747")), "source": "Source: test",
    } | change))  # fmt: skip


def chart(anchor, **change):
    frame = pd.DataFrame({"Textiles": [3.0, 2.0]}, index=[2013, 2014])
    svg = charts.svg(charts.lines(frame), anchor, title="Falls", description="From 3 to 2")
    return Chart(**({
        "anchor": anchor, "title": "Falls", "subtitle": "Persons", "svg": svg, "alternative": "From 3 to 2", "source": "Source: test",
        "columns": (Column(label="Year", numeric=False), Column(label="Textiles")), "rows": (("2013", "3"), ("2014", "2")),
    } | change))  # fmt: skip


def specimen():
    return [
        title(), KeyFigures(title="Key", items=(KeyFigure(label="Persons", value="52", note="note"),) * 4), Findings(title="In brief", items=("One", NASTY)),
        heading(), Text(paragraphs=("Text", NASTY)), chart("one"), table(notes=("note",), emphasis=(0,)), chart("two"),
        Note(title="Gaps", items=("first", NASTY)), Sources(title="Sources", items=(Source(text="Eurostat", url="https://ec.europa.eu/eurostat"), Source(text=NASTY))),
    ]  # fmt: skip
