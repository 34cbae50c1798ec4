"""``plustex practices``: the catalogue of good practices and the experts' score sheets."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from plustex_analysis import workspace
from plustex_analysis.errors import InputError

if TYPE_CHECKING:
    from plustex_analysis.practices.model import Practice

app = typer.Typer(no_args_is_help=True, help="The catalogue of good practices and the experts' score sheets.")

Ids = Annotated[list[str] | None, typer.Argument(metavar="[ID]...", help="Practices; all described ones when absent.")]


@app.command()
def check(
    folder: Annotated[Path | None, typer.Argument(help="Folder to check; the workspace's own when absent.")] = None,
) -> None:
    """Report every mistake of the catalogue at once, with file, line and key. Exit code 2 when there is one."""
    from plustex_analysis import practices  # noqa: PLC0415 - a help page must not wait for it

    problems = practices.check(folder)
    for problem in problems:
        typer.echo(problem, err=True)
    if problems:
        raise typer.Exit(InputError.exit_code)
    if folder is None:
        typer.echo(f"{len(practices.practices())} practices and {len(practices.stubs())} stubs: all well")
    else:
        typer.echo("all well")


@app.command(epilog="Example: `plustex practices new weaving-school`")
def new(
    key: Annotated[str, typer.Argument(metavar="ID", help="Id of the new practice, such as weaving-school.")],
) -> None:
    """Write a commented template for a new practice; nothing is overwritten."""
    from plustex_analysis import practices  # noqa: PLC0415

    typer.echo(practices.new(key))


@app.command(epilog="Example: `plustex practices find recycled wool`")
def find(text: Annotated[list[str], typer.Argument(help="Words to look for.")]) -> None:
    """Search the catalogue; case and accents do not matter."""
    from plustex_analysis import practices  # noqa: PLC0415

    found = practices.find(" ".join(text))
    for hit in found:
        typer.echo(f"{hit.record.id}: {hit.record.title} (in {', '.join(hit.where)})")
    if not found:
        typer.echo("nothing found")


@app.command("export", epilog="Example: `plustex practices export practices.xlsx`")
def export_(
    path: Annotated[Path, typer.Argument(help="A workbook (.xlsx), or a folder for CSV files.")], ids: Ids = None
) -> None:
    """Write practices in the columns of the Interreg Europe form."""
    from plustex_analysis import practices  # noqa: PLC0415

    chosen = _chosen(ids)
    practices.export(chosen, path)
    typer.echo(f"{len(chosen)} practices: {path}")


@app.command(epilog="Example: `plustex practices form A1 sheets/a1.xlsx`")
def form(
    assessor: Annotated[str, typer.Argument(help="Code of the assessor, not a name.")],
    path: Annotated[Path, typer.Argument(help="Workbook to write (.xlsx); nothing is overwritten.")],
    ids: Ids = None,
) -> None:
    """Write the score sheet of one assessor."""
    from plustex_analysis import practices  # noqa: PLC0415

    typer.echo(practices.form(path, _chosen(ids), assessor))


@app.command(epilog="Example: `plustex practices collect data/assessments --output scores.csv`")
def collect(
    folder: Annotated[Path | None, typer.Argument(help="Folder of the sheets; data/assessments when absent.")] = None,
    *,
    output: Annotated[Path | None, typer.Option(help="CSV file for the scores; standard output when absent.")] = None,
) -> None:
    """Read the score sheets back; a bad sheet is refused with every bad cell."""
    from plustex_analysis import practices  # noqa: PLC0415

    scores = practices.collect(folder or workspace.data("assessments"))
    text = scores.to_csv(index=False, lineterminator="\n")
    if output is None:
        typer.echo(text, nl=False)
    else:
        output.write_text(text, encoding="utf-8")
        typer.echo(f"{len(scores)} scores: {output}")


def _chosen(ids: Sequence[str] | None) -> "list[Practice]":
    from plustex_analysis import practices  # noqa: PLC0415

    return [practices.practice(key) for key in ids] if ids else list(practices.practices())
