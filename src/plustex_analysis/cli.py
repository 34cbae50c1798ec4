"""The command line ``plustex``: thin; every command calls one function of the library."""

import json
import os
import sys
from pathlib import Path
from typing import Annotated, Self

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from plustex_analysis import __version__, workspace
from plustex_analysis.errors import PlustexError

EPILOG_BUILD = """Examples: `plustex build` (everything), `plustex build ITI1 --language it`,
`plustex build Toscana Norte --report region_report --jobs 4`."""

app = typer.Typer(
    no_args_is_help=True, add_completion=True, rich_markup_mode="markdown", pretty_exceptions_enable=False
)
data_app = typer.Typer(no_args_is_help=True, help="The official statistics of the workspace.")
app.add_typer(data_app, name="data")


def _version(show: bool) -> None:
    if show:
        typer.echo(f"plustex-analysis {__version__}")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Policy reports on Europe's textile and clothing regions, from official statistics."""


@app.command(epilog=EPILOG_BUILD)
def build(
    regions: Annotated[
        list[str] | None, typer.Argument(metavar="[REGION]...", help="NUTS code or name; all territories when absent.")
    ] = None,
    *,
    report: Annotated[list[str] | None, typer.Option(help="Notebook to build; all when absent.")] = None,
    language: Annotated[
        list[str] | None, typer.Option(help="Language code; English and the region's own when absent.")
    ] = None,
    last_year: Annotated[int | None, typer.Option(help="Last year of figures; the notebook's own when absent.")] = None,
    jobs: Annotated[int, typer.Option(min=1, help="Documents made at a time.")] = os.cpu_count() or 1,
    output: Annotated[Path, typer.Option(help="Folder for the documents.")] = Path("reports"),
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Build the documents: execute the notebooks and lay them out as PDF and HTML."""
    from plustex_analysis.build.plan import Request, plan  # noqa: PLC0415 - a wrong option must answer at once
    from plustex_analysis.build.run import build as run  # noqa: PLC0415

    request = Request(regions or (), report or (), language or (), last_year)
    planned = plan(request, workspace.notebooks())
    console = Console(stderr=True)
    with _Bar(console, len(planned), quiet=as_json) as bar:
        outcomes = run(planned, output, workers=jobs, progress=bar.advance)
    if as_json:
        rows = [
            {
                "document": o.job.name,
                "title": o.title,
                "seconds": round(o.seconds, 3),
                "files": o.files,
                "error": o.error,
            }
            for o in outcomes
        ]
        typer.echo(json.dumps(rows, ensure_ascii=False))
    else:
        _summary(outcomes, output)
    if any(outcome.error for outcome in outcomes):
        raise typer.Exit(1)


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

    def advance(self, outcome: "object") -> None:
        """Show that one document more is done."""
        self._done += 1
        name, error = outcome.job.name, outcome.error  # type: ignore[attr-defined]
        self._progress.update(self._task, advance=1, description=name)
        if self._plain:
            state = f"failed: {error}" if error else f"{outcome.seconds:.1f} s"  # type: ignore[attr-defined]
            self._console.print(f"[{self._done}/{self._total}] {name}: {state}", markup=False, soft_wrap=True)


def _summary(outcomes: list, output: Path) -> None:  # type: ignore[type-arg]
    console = Console()
    table = Table("Document", "Title", "Seconds", "Files", title="What was built", title_justify="left")
    for outcome in outcomes:
        state = f"[red]failed[/red]: see {outcome.job.executed}" if outcome.error else " ".join(outcome.files)
        table.add_row(outcome.job.name, outcome.title, f"{outcome.seconds:.1f}", state)
    console.print(table)
    failed = [outcome for outcome in outcomes if outcome.error]
    for outcome in failed:
        console.print(f"{outcome.job.name}: {outcome.error}", markup=False, style="red", soft_wrap=True)
    console.print(
        f"{len(outcomes) - len(failed)} built, {len(failed)} failed; open {output / 'index.html'}",
        markup=False,
        soft_wrap=True,
    )


@data_app.command("import")
def data_import(
    raw: Annotated[Path, typer.Argument(help="Folder with the files as Eurostat published them.")],
    *,
    output: Annotated[Path | None, typer.Option(help="Folder for the tables; the workspace's own when absent.")] = None,
) -> None:
    """Make the project's own tables from Eurostat's raw files. Run again, it writes the same bytes."""
    from plustex_analysis.statistics import import_tables  # noqa: PLC0415

    for card in import_tables(raw, output or workspace.data("statistics")):
        typer.echo(f"{card.name}: {card.title}")


def main() -> None:
    """Run the command line; every error of this package is one line and an exit code."""
    try:
        app(standalone_mode=True)
    except PlustexError as error:
        sys.stderr.write(f"plustex: {error}\n")
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        sys.stderr.write("plustex: interrupted\n")
        sys.exit(130)
