"""What ``plustex data`` shows on a terminal: progress, what changed, what is here."""

import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Self

import pandas as pd
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn
from rich.table import Table

from plustex_analysis import partnership

if TYPE_CHECKING:
    import stamina

    from plustex_analysis.statistics.status import Status
    from plustex_analysis.statistics.update import Difference, Outcome

_CELLS, _LISTED = 20, 4


class Downloads(AbstractContextManager["Downloads"]):
    """A bar for each download on a terminal; elsewhere nothing but what becomes of each table."""

    def __init__(self, *, quiet: bool) -> None:
        self._console = Console(stderr=True)
        columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
        shown = self._console.is_terminal and not quiet
        self._progress = Progress(*columns, console=self._console, disable=not shown)

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(self, *problem: object) -> None:
        self._progress.stop()

    def watch(self, table: str) -> Callable[[int, int | None], None]:
        """Show the download of one table."""
        task = self._progress.add_task(table, total=None)
        return lambda have, total: self._progress.update(task, completed=have, total=total)

    def attempt(self, details: "stamina.instrumentation.RetryDetails") -> None:
        """Say why something is tried again, and when."""
        text = f"{details.caused_by}; again in {details.wait_for:.0f} s"
        self._console.print(text, markup=False, highlight=False, soft_wrap=True, style="yellow")


def outcome(result: "Outcome") -> str:
    """Say on one line what became of a table, and on more why it is held back."""
    new = f" (new: {', '.join(map(str, result.years))})" if result.years and result.state == "updated" else ""
    vintage = f" {result.vintage}" if result.vintage else ""
    first = f"{result.table}: {result.state}{vintage}: {result.text}{new}"
    if result.state != "held":
        return first
    return "\n".join([first, *(f"  - {reason}" for reason in result.reasons), f"  plustex data diff {result.table}"])


def difference(name: str, span: tuple[str, str], change: "Difference", by: Sequence[str]) -> None:
    """Print how many cells changed by region and indicator, and the widest revisions."""
    console = Console()
    old, new = span
    title = f"{name}: {old} to {new}"
    if change.cells.empty:
        console.print(f"{title}: no cell differs", highlight=False)
        return
    console.print(title, style="bold", highlight=False)
    for label, years in (("new years", change.years), ("lost years", change.gone)):
        if years:
            console.print(f"{label}: {', '.join(map(str, years))}", highlight=False)
    partners = [place.code for place in partnership.territories()]
    for key in by:
        counts = change.counts(key)
        most = counts.sum(axis=1).add(1e9 * counts.index.isin(partners)).sort_values(ascending=False, kind="stable")
        more = f": the {_CELLS} most changed of {len(counts)}, partners first" if len(counts) > _CELLS else ""
        chosen = counts.loc[most.index[:_CELLS]] if more else counts
        console.print(_table(chosen.reset_index(), f"Changed cells by {key}{more}"))
    revised = change.cells[change.cells["kind"] == "revised"]
    ratio = (revised["after"] - revised["before"]).abs() / revised["before"].abs().clip(lower=1)
    widest = revised.loc[ratio.sort_values(ascending=False).index[:_CELLS]]
    if len(widest):
        console.print(_table(widest.drop(columns="kind"), f"Widest of {len(revised)} revisions"))


def status(rows: "Sequence[Status]") -> None:
    """Print one line a table, then what is held back and which cells of the partners are missing."""
    console = Console()
    table = Table(title="Official statistics")
    for name in ("Table", "Vintage", "Days old", "Years", "Figures", "Missing", "Held back"):
        table.add_column(name, no_wrap=True)
    for row in rows:
        age = row.extracted if row.age is None else str(row.age)
        missing = f"{len(row.missing)} of {row.asked}"
        years = f"{row.years[0]}-{row.years[1]}"
        table.add_row(row.table, row.vintage, age, years, str(row.figures), missing, ", ".join(row.held))
    console.print(table)
    console.print("Missing: cells of the partners' sector without a figure.", highlight=False)
    for row in rows:
        for vintage, reasons in row.held.items():
            text = f"{row.table} {vintage} is held back: {'; '.join(reasons)}"
            console.print(text, markup=False, style="yellow", soft_wrap=True)
        if text := _missing(row.missing[row.missing["year"] == row.years[1]]):
            console.print(f"{row.table} {row.years[1]} without: {text}", markup=False, highlight=False, soft_wrap=True)


def _missing(cells: pd.DataFrame) -> str:
    """List the cells without a figure, one region after the other; of many only how many they are."""
    parts = []
    for region, rows in cells.groupby("region"):
        names = [f"{nace} {code}" for nace, code in zip(rows["nace"], rows["indicator"], strict=True)]
        parts.append(f"{region} {', '.join(names)}" if len(names) <= _LISTED else f"{region} {len(names)} cells")
    return "; ".join(parts)


def _table(frame: pd.DataFrame, title: str) -> Table:
    table = Table(*map(str, frame.columns), title=title, title_justify="left")
    for row in frame.itertuples(index=False):
        table.add_row(*(escape("" if value != value else f"{value}") for value in row))  # noqa: PLR0124 - NaN alone
    return table


def records(frame: pd.DataFrame) -> list[dict[str, object]]:
    """Give the rows of a frame for JSON: no figure is null."""
    rows = frame.astype(object).where(frame.notna(), None).to_dict("records")
    return [{str(key): value for key, value in row.items()} for row in rows]


def write_csv(frame: pd.DataFrame) -> None:
    """Write a frame to standard output as CSV."""
    sys.stdout.write(frame.to_csv(index=False, lineterminator="\n"))
