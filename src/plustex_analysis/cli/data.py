"""``plustex data``: the official statistics of the workspace."""

from pathlib import Path
from typing import Annotated

import typer

from plustex_analysis import workspace

app = typer.Typer(no_args_is_help=True, help="The official statistics of the workspace.")


@app.callback()
def group() -> None:
    """Keep ``import`` a command of its own although it is the only one."""


@app.command("import", epilog="Example: `plustex data import downloads/`")
def data_import(
    raw: Annotated[Path, typer.Argument(help="Folder with the files as Eurostat published them.")],
    *,
    output: Annotated[Path | None, typer.Option(help="Folder for the tables; the workspace's own when absent.")] = None,
) -> None:
    """Make the project's own tables from Eurostat's raw files. Run again, it writes the same bytes."""
    from plustex_analysis.statistics import import_tables  # noqa: PLC0415 - only this command needs it

    for card in import_tables(raw, output or workspace.data("statistics")):
        typer.echo(f"{card.name}: {card.title}")


@app.command("verify")
def data_verify() -> None:
    """Check every table against its card: checksum, keys, codes, ranges. Exit code 1 when something is wrong."""
    from plustex_analysis.statistics import table_names, verify  # noqa: PLC0415 - only this command needs it

    wrong = 0
    for name in table_names():
        found = verify(name)
        wrong += len(found)
        typer.echo(f"{name}: {'all well' if found.empty else f'{len(found)} rows to look at'}")
        if not found.empty:
            typer.echo(found.to_string(index=False))
    if wrong:
        raise typer.Exit(1)
