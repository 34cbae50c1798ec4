"""``plustex build``."""

import json
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Self

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from plustex_analysis import workspace
from plustex_analysis.errors import InputError

if TYPE_CHECKING:
    from plustex_analysis.build.run import Outcome

EPILOG = """Examples: `plustex build` (everything), `plustex build ITI1 --language it`,
`plustex build Toscana Norte --report region_report --jobs 4`."""


def build(
    regions: Annotated[
        list[str] | None, typer.Argument(metavar="[REGION]...", help="NUTS code or name; all territories when absent.")
    ] = None,
    *,
    all_regions: Annotated[
        bool, typer.Option("--all-regions", help="Every NUTS 2 region with figures on textiles or clothing.")
    ] = False,
    report: Annotated[list[str] | None, typer.Option(help="Notebook to build; all when absent.")] = None,
    language: Annotated[
        list[str] | None, typer.Option(help="Language code; English and the region's own when absent.")
    ] = None,
    last_year: Annotated[int | None, typer.Option(help="Last year of figures; the notebook's own when absent.")] = None,
    jobs: Annotated[int, typer.Option(min=1, help="Documents made at a time.")] = os.cpu_count() or 1,
    scheduler: Annotated[
        str | None, typer.Option(metavar="ADDRESS", help="Dask scheduler whose workers build, such as tcp://host:8786.")
    ] = None,
    output: Annotated[Path, typer.Option(help="Folder for the documents.")] = Path("reports"),
    force: Annotated[bool, typer.Option("--force", help="Build also what is up to date.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Say for each document why it is built or not.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be built, and build nothing.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Build the documents: execute the notebooks and lay them out as PDF and HTML.

    A document whose inputs have not changed since it was built is left as it is.
    """
    from plustex_analysis.build.decide import decide  # noqa: PLC0415 - a wrong option must answer at once
    from plustex_analysis.build.plan import Request, plan  # noqa: PLC0415

    request = Request(regions or (), all_regions, report or (), language or (), last_year)
    decisions = decide(plan(request, workspace.notebooks()), output, force=force)
    if explain or dry_run:
        for decision in decisions:
            typer.echo(f"{decision.job.name}: {decision.reason or 'up to date'}", err=as_json)
    if dry_run:
        return
    _writable(output)
    wanted = sum(bool(decision.reason) for decision in decisions)
    outcomes: list[Outcome] = []
    if wanted or not (output / "index.html").is_file():
        from plustex_analysis.build.executors import Workers  # noqa: PLC0415 - not needed when all is up to date
        from plustex_analysis.build.run import build as run  # noqa: PLC0415 - not needed when all is up to date

        with _Bar(Console(stderr=True), wanted, quiet=as_json) as bar:
            outcomes = run(decisions, output, workers=Workers(jobs, scheduler), progress=bar.advance)
    if as_json:
        rows = [
            {
                "document": o.job.name,
                "title": o.title,
                "seconds": round(o.seconds, 3),
                "reason": o.reason,
                "files": o.files,
                "error": o.error,
            }
            for o in outcomes
        ]
        typer.echo(json.dumps(rows, ensure_ascii=False))
    else:
        _summary(outcomes, len(decisions) - wanted, output)
    if any(outcome.error for outcome in outcomes):
        raise typer.Exit(1)


def _writable(output: Path) -> None:
    """Refuse a folder that cannot be made or written before anything is built."""
    try:
        output.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=output):
            pass
    except OSError as error:
        raise InputError(f"output folder {output}: {error.strerror}; name a folder that can be written") from error


class _Bar:
    """A progress bar on a terminal, one line a document elsewhere."""

    def __init__(self, console: Console, total: int, *, quiet: bool) -> None:
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        self._progress = Progress(*columns, console=console, disable=quiet or not console.is_terminal)
        self._task = self._progress.add_task("Building", total=total)
        self._plain = not quiet and not console.is_terminal
        self._console, self._total, self._done = console, total, 0

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(self, *problem: object) -> None:
        self._progress.stop()

    def advance(self, outcome: "Outcome") -> None:
        """Show that one document more is done."""
        self._done += 1
        name, error = outcome.job.name, outcome.error
        self._progress.update(self._task, advance=1, description=name)
        if self._plain:
            state = f"failed: {error}" if error else f"{outcome.seconds:.1f} s"
            self._console.print(f"[{self._done}/{self._total}] {name}: {state}", markup=False, soft_wrap=True)


def _summary(outcomes: "list[Outcome]", unchanged: int, output: Path) -> None:
    console = Console()
    failed = [outcome for outcome in outcomes if outcome.error]
    if outcomes:
        table = Table("Document", "Title", "Seconds", "Files", title="What was built", title_justify="left")
        for outcome in outcomes:
            state = "[red]failed[/red]" if outcome.error else " ".join(outcome.files)
            table.add_row(outcome.job.name, escape(outcome.title), f"{outcome.seconds:.1f}", state)
        console.print(table)
    for outcome in failed:
        text = f"{outcome.job.name}: {outcome.error}; see {output / outcome.job.executed}"
        console.print(text, markup=False, style="red", soft_wrap=True)
    counts = f"{len(outcomes) - len(failed)} built, {len(failed)} failed, {unchanged} up to date"
    console.print(f"{counts}; open {output / 'index.html'}", markup=False, highlight=False, soft_wrap=True)
