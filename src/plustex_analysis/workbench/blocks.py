"""From figures to blocks of a document: each number recorded with its origin, flags explained, the source named."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import pandas as pd
from matplotlib.figure import Figure

from plustex_analysis import statistics
from plustex_analysis.reporting import charts
from plustex_analysis.reporting.blocks import Chart, Table
from plustex_analysis.reporting.reports import common

if TYPE_CHECKING:
    from plustex_analysis.workbench.figures import Figures

Row = tuple[int, Sequence[tuple[float, str]]]


def table(figures: "Figures", rows: Iterable[Row], *, title: str, anchor: str) -> Table:
    """Return figures as a table: years as rows, industries as columns."""
    say, signs = figures.say, figures.flags.to_numpy().ravel()
    texts = tuple(
        (say.numbers.year(year), *(common.with_flag(figures.measure.recorded(say.numbers, value), sign) for value, sign in cells))
        for year, cells in rows
    )  # fmt: skip
    return Table(
        anchor=anchor,
        title=title,
        subtitle=_subtitle(figures),
        columns=common.columns(say("year"), figures.industries.values()),
        rows=texts,
        source=common.source_line(say, *figures.tables),
        notes=(*common.flag_notes(say, signs), *common.missing_note(say, texts)),
    )


def chart(figures: "Figures", drawing: Figure, chosen: Sequence[str], *, title: str, anchor: str) -> Chart:
    """Return figures as a chart: lines over the years, with the figures behind it and an alternative text."""
    say, codes = figures.say, {name: code for code, name in figures.industries.items()}
    rows = tuple(
        (say.numbers.year(year), *(figures.measure.recorded(say.numbers, figures[codes[name], year]) for name in chosen))
        for year in figures.years
    )  # fmt: skip
    frame = figures.frame[list(chosen)]
    say.numbers.things(len(chosen))  # the text says how many lines there are: a count of what is shown
    told = charts.lines_alternative(frame, say, number=lambda value: figures.measure.recorded(say.numbers, value))
    return Chart(
        anchor=anchor,
        title=title,
        subtitle=_subtitle(figures),
        svg=charts.svg(drawing, anchor, title=title, description=told),
        alternative=told,
        source=common.source_line(say, *figures.tables),
        columns=common.columns(say("year"), chosen),
        rows=rows,
        notes=(say("trend-note"),) if ((figures.flags[list(chosen)] != "") & frame.notna()).to_numpy().any() else (),
    )


def sources(tables: Iterable[str]) -> pd.DataFrame:
    """Return where tables come from: ``dataset, title, producer, extracted, licence, page``, by table."""
    told = ("dataset", "title", "producer", "extracted", "licence", "page")
    rows = {name: {key: getattr(statistics.card(name), key) for key in told} for name in tables}
    return pd.DataFrame.from_dict(rows, orient="index", columns=list(told)).rename_axis("table")


def _subtitle(figures: "Figures") -> str:
    say = figures.say
    return f"{figures.measure.label(say)}, {say.numbers.years(figures.years)}"
