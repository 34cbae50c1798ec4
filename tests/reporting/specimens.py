"""Small blocks to lay out in tests; made up, and marked as such by their words."""

import pandas as pd

from plustex_analysis.reporting import charts
from plustex_analysis.reporting.blocks import (
    Chart,
    Column,
    Columns,
    Findings,
    Heading,
    KeyFigure,
    KeyFigures,
    Message,
    Messages,
    Note,
    Recommendation,
    Ref,
    Source,
    Sources,
    Step,
    Steps,
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


def recommendation(number=1, **change):
    return Recommendation(**({
        "anchor": f"rec-{number}", "number": str(number), "title": "Take this up", "take_up": ("Do it, see ", Ref("one"), "."), "scope": "part",
        "language": "en", "facts": (("Place", "Prato"),), "reasons": ("First reason", NASTY), "missing": ("Find money",), "cautions": ("Take care",),
        "columns": (Column(label="Factor", numeric=False), Column(label="Here", numeric=False)), "rows": (("Firms", "yes"), ("School", "no")),
        "sources": (Source(text="Report", url="https://example.org/report"),),
    } | change))  # fmt: skip


def messages(**change):
    items = (
        Message(label="Jobs", estimate="52 569", text=("Many, see ", Ref("one")), sure="Counted.", certainty="high"),
        Message(estimate="3.5", text="Specialised.", sure="From 3.4 to 3.6.", certainty="medium"),
        Message(estimate="cannot be told", text=NASTY, sure="Missing.", certainty="unknown"),
    )
    return Messages(**({"title": "Three messages", "items": items, "language": "en"} | change))


def steps(**change):
    items = (
        Step(what="Begin", actor="City", time="May", shown_by="Minutes"),
        Step(what=("End, see ", Ref("rec-1")), actor="", time=""),
    )
    return Steps(**({"items": items, "language": "en", "title": "Plan"} | change))


def long_table(rows=60, **change):
    return table(anchor="long", title="Long", rows=tuple((f"Row {i}", str(i)) for i in range(rows)), **change)


def brief():
    side = Columns(columns=((steps(),), (Note(title="How sure", items=("Quite",)),)), widths=(2, 1))
    return [
        title(layout="brief"),
        messages(),
        chart("one"),
        heading(),
        recommendation(),
        side,
        Sources(title="Sources", items=(Source(text="Eurostat"),)),
    ]


def long_report():
    sections = [
        block
        for i in range(1, 6)
        for block in (heading(text=f"Part {i}", anchor=f"part-{i}"), Text(paragraphs=("Text",)))
    ]
    wide = table(anchor="wide", title="Wide", wide=True)
    findings = Findings(title="In brief", items=(("See ", Ref("part-2")),))
    deeper = heading(level=3, text="Deeper", anchor="deeper")
    return [
        title(),
        findings,
        *sections,
        deeper,
        chart("one"),
        long_table(),
        wide,
        recommendation(level=3),
        steps(),
        Sources(title="Sources", items=(Source(text="x"),)),
    ]
