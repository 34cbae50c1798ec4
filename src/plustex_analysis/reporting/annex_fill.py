"""Sheets for people to fill in: figures to watch in the years to come, and the steps of a plan."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pandas as pd

from plustex_analysis.reporting import structure
from plustex_analysis.reporting.annex_tables import AnnexTable, Field, document_tables
from plustex_analysis.reporting.annex_xlsx import Cover, workbook
from plustex_analysis.reporting.document import Document
from plustex_analysis.reporting.language import Words

#: The table of a report whose figures are to be watched.
ANCHOR = "monitoring"
#: For how many years there is a column to fill in.
YEARS = 6


def sheets_to_fill(document: Document, say: Words) -> list[AnnexTable]:
    """Return the sheets to fill in that belong to a document: none when it has no plan and nothing to watch."""
    found = []
    for figure, table in zip(document.figures, document_tables(document, say), strict=True):
        if figure["anchor"] == ANCHOR:
            found.append(_with_years(table, say))
    steps = [step for block in structure.walk(document.blocks) if block["block"] == "steps" for step in block["items"]]
    return [*found, *([steps_sheet(steps, say)] if steps else [])]


def monitoring_workbook(
    frame: pd.DataFrame, say: Words, *, title: str, steps: Sequence[Mapping[str, Any]] = ()
) -> bytes:
    """Return a workbook to fill in: the figures to watch, and the steps of the plan.

    Parameters
    ----------
    frame
        As :func:`plustex_analysis.practices.monitoring` returns it.
    say
        The words of the language.
    title
        What the workbook is called.
    steps
        The steps of the plan, in the JSON form of :class:`~plustex_analysis.reporting.blocks.Step`.
    """
    names = ("cover", "contents", "notes", "sheet", "title", "note", "text")
    notes = ((say("annex-reference"), say("annex-reference-note")), ("[x]", say("annex-sign-missing")))
    head = Cover(
        title=title,
        language=say.tag,
        publisher=say("publisher"),
        lines=(("", say("annex-watch-about")), ("", say("language-review"))),
        notes=notes,
        words={name: say(f"annex-{name}") for name in names},
    )
    return workbook(head, [watch_sheet(frame, say), *([steps_sheet(steps, say)] if steps else [])])


def watch_sheet(frame: pd.DataFrame, say: Words) -> AnnexTable:
    """Return the figures to watch with baseline, source, reference and empty columns for the years to come."""
    heads = ("indicator", "unit", "baseline", "baseline-year", "reference", "compared", "source")
    kinds = ("text", "text", "number", "year", "number", "number", "text")
    digits = {"baseline": 3, "reference": 3}
    fields = [Field(say(f"annex-{head}"), kind, digits.get(head, 0)) for head, kind in zip(heads, kinds, strict=True)]  # type: ignore[arg-type] # literals
    rows = [
        (
            _indicator(str(name), row, say), str(row["unit"]), _figure(row["value"]), int(row["year"]), _figure(row["reference"]),
            int(row["compared"]), ", ".join(row["tables"]),
        )
        for name, row in frame.iterrows()
    ]  # fmt: skip
    table = AnnexTable(
        "monitoring",
        "",
        say("annex-watch"),
        say("annex-watch-about"),
        "",
        tuple(fields),
        tuple(rows),
        (say("annex-reference-note"),),
    )
    return _with_years(table, say)


def steps_sheet(steps: Iterable[Mapping[str, Any]], say: Words) -> AnnexTable:
    """Return the steps of a plan with empty columns for what became of them."""
    heads = (
        say("annex-step"),
        say("layout-actor"),
        say("layout-time"),
        say("layout-shown-by"),
        say("annex-state"),
        say("annex-remark"),
    )
    rows = tuple(
        (f"{number}. {_words(step['what'])}", step["actor"], step["time"], _words(step["shown_by"]), "", "")
        for number, step in enumerate(steps, 1)
    )
    fields = tuple(Field(head, "text") for head in heads)
    return AnnexTable("action_plan", "", say("annex-steps"), say("annex-watch-about"), "", fields, rows)


def _with_years(table: AnnexTable, say: Words) -> AnnexTable:
    empty = tuple(Field(say("annex-year-to-fill", number=str(number)), "text") for number in range(1, YEARS + 1))
    rows = tuple((*row, *("",) * YEARS) for row in table.rows)
    return AnnexTable(
        "monitoring", "", say("annex-watch"), table.subtitle, table.source, (*table.fields, *empty), rows, table.notes
    )


def _indicator(name: str, row: "pd.Series[Any]", say: Words) -> str:
    return say(f"indicator-{name}") if say.has(f"indicator-{name}") else str(row["title"])


def _figure(value: float) -> float | str:
    return "[x]" if pd.isna(value) else float(value)


def _words(inline: Any) -> str:
    if isinstance(inline, str):
        return inline
    return "".join(part if isinstance(part, str) else str(part.get("text", " ")) for part in inline)
