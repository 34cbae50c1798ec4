"""``plustex data``: the official statistics of the workspace."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from plustex_analysis import workspace
from plustex_analysis.errors import InputError, TableError, UnknownCodeError

if TYPE_CHECKING:
    from plustex_analysis.statistics.update import Difference
    from plustex_analysis.statistics.vintages import Vintage

app = typer.Typer(no_args_is_help=True, help="The official statistics of the workspace: get, compare, check them.")

AsJson = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
Dataset = Annotated[str, typer.Argument(metavar="DATASET", help="Name of a table, such as sbs_r_nuts06_r2.")]


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


@app.command(epilog="Examples: `plustex data update`, `plustex data update sbs_r_nuts06_r2 sbs_r_nuts2021`")
def update(
    datasets: Annotated[
        list[str] | None, typer.Argument(metavar="[DATASET]...", help="Tables to update; all when absent.")
    ] = None,
    *,
    server: Annotated[
        str | None, typer.Option(help="Address of Eurostat's API; PLUSTEX_EUROSTAT or Eurostat's own when absent.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Download also what Eurostat has not changed.")] = False,
    as_json: AsJson = False,
) -> None:
    """Bring the newest figures from Eurostat as a new vintage beside the old one, which is never written over.

    What looks suspicious is held back, with the reason, until `plustex data accept`. Exit code 1 when a table failed
    or is held back; the others are updated all the same. Time limits, attempts and size limits: PLUSTEX_EUROSTAT_*.
    """
    import stamina  # noqa: PLC0415 - only this command needs it

    from plustex_analysis.cli import data_print  # noqa: PLC0415
    from plustex_analysis.statistics import update as updating  # noqa: PLC0415

    results = []
    _writable(workspace.data("statistics"))
    with data_print.Downloads(quiet=as_json) as shown:
        stamina.instrumentation.set_on_retry_hooks([shown.attempt])
        for result in updating.update(
            datasets or (), settings=updating.settings(server), force=force, watch=shown.watch
        ):
            results.append(result)
            if not as_json:
                typer.echo(data_print.outcome(result))
    if as_json:
        typer.echo(json.dumps([vars(result) for result in results], ensure_ascii=False))
    if any(result.state in {"failed", "held"} for result in results):
        raise typer.Exit(1)


def _writable(folder: Path) -> None:
    import os  # noqa: PLC0415 - this command alone

    if not os.access(folder, os.W_OK):
        raise InputError(f"{folder} cannot be written; name a workspace of your own in PLUSTEX_WORKSPACE")


@app.command(
    epilog="Examples: `plustex data diff sbs_r_nuts06_r2`, `plustex data diff --from shipped --csv > revised.csv`"
)
def diff(
    dataset: Annotated[str | None, typer.Argument(metavar="[DATASET]", help="Table; all when absent.")] = None,
    *,
    old: Annotated[
        str | None, typer.Option("--from", help="Vintage to start from; the one in use, or the one before it.")
    ] = None,
    new: Annotated[
        str | None, typer.Option("--to", help="Vintage to compare with; the one held back, or the one in use.")
    ] = None,
    by: Annotated[list[str] | None, typer.Option(help="Count by region, indicator, nace or year.")] = None,
    as_json: AsJson = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print every changed cell as CSV.")] = False,
) -> None:
    """Show what changed between two vintages: revised figures, new years, lost figures, by region and indicator."""
    import pandas as pd  # noqa: PLC0415

    from plustex_analysis.cli import data_print  # noqa: PLC0415

    for key in by or ():
        if key not in {"region", "indicator", "nace", "year"}:
            raise UnknownCodeError("count", key, ["region", "indicator", "nace", "year"])
    found = {name: _change(name, old, new) for name in _tables(dataset)}
    changes = {name: change for name, change in found.items() if change is not None}
    if dataset and not changes:
        raise TableError(f"{dataset}: there are no two vintages to compare")
    if as_json:
        typer.echo(json.dumps([_as_json(name, *change) for name, change in changes.items()], ensure_ascii=False))
    elif as_csv:
        frames = [change.cells.assign(table=name) for name, (_, change) in changes.items()]
        data_print.write_csv(pd.concat(frames) if frames else pd.DataFrame())
    else:
        for name, (span, change) in changes.items():
            data_print.difference(name, span, change, by or ("indicator", "region"))


def _as_json(name: str, span: tuple[str, str], change: "Difference") -> dict[str, object]:
    from plustex_analysis.cli import data_print  # noqa: PLC0415

    return {
        "table": name,
        "from": span[0],
        "to": span[1],
        "new_years": change.years,
        "lost_years": change.gone,
        "cells": data_print.records(change.cells),
    }


def _tables(dataset: str | None) -> tuple[str, ...]:
    from plustex_analysis.statistics import vintages  # noqa: PLC0415

    folder = workspace.data("statistics")
    names = {*vintages.table_names(folder), *(path.name for path in folder.glob(f"{vintages.FOLDER}/*/"))}
    if dataset is not None and dataset not in names:
        raise UnknownCodeError("table", dataset, sorted(names))
    return (dataset,) if dataset else tuple(sorted(names))


def _change(name: str, old: str | None, new: str | None) -> "tuple[tuple[str, str], Difference] | None":
    from plustex_analysis.statistics import update as updating  # noqa: PLC0415
    from plustex_analysis.statistics import vintages  # noqa: PLC0415

    folder = workspace.data("statistics")
    every = vintages.vintages(folder, name)
    if len(every) < 2 and not (old and new):  # noqa: PLR2004 - nothing to compare with
        return None
    first, last = _span(every, vintages.current(folder, name))
    before, after = vintages.vintage(folder, name, old or first), vintages.vintage(folder, name, new or last)
    return (before.name, after.name), updating.compare(updating.read(before), updating.read(after))


def _span(every: "list[Vintage]", current: str) -> tuple[str, str]:
    """Choose what a reader wants to see: what is held back against what is in use, or what is in use against before."""
    held = [item.name for item in every if item.held]
    if held:
        return current, held[-1]
    names = [item.name for item in every]
    position = names.index(current) if current in names else len(names) - 1
    return (names[position - 1], names[position]) if position else (names[0], names[-1])


@app.command(epilog="Example: `plustex data accept sbs_r_nuts06_r2`")
def accept(dataset: Dataset) -> None:
    """Put the vintage that was held back into use; the reasons stay on record."""
    from plustex_analysis.statistics import update as updating  # noqa: PLC0415

    _tables(dataset)
    typer.echo(f"{dataset}: {updating.accept(dataset)} is in use")


@app.command(epilog="Example: `plustex data use sbs_r_nuts06_r2 shipped`")
def use(dataset: Dataset, vintage: Annotated[str, typer.Argument(help="Its day, or `shipped`.")]) -> None:
    """Go back to an older vintage, or forth to a newer one."""
    from plustex_analysis.statistics import update as updating  # noqa: PLC0415

    _tables(dataset)
    updating.use(dataset, vintage)
    typer.echo(f"{dataset}: {vintage} is in use")


@app.command(epilog="Example: `plustex data status --json`")
def status(*, as_json: AsJson = False) -> None:
    """Say what is here: which vintage of each table, how old, what it covers, which cells of the partners are missing."""
    from plustex_analysis.cli import data_print  # noqa: PLC0415
    from plustex_analysis.statistics.status import status as look  # noqa: PLC0415

    rows = look()
    if as_json:
        typer.echo(json.dumps([{**vars(row), "missing": data_print.records(row.missing)} for row in rows]))
    else:
        data_print.status(rows)


@app.command("verify", epilog="Examples: `plustex data verify`, `plustex data verify --json`")
def data_verify(*, as_json: AsJson = False) -> None:
    """Check every table against its card: checksum, keys, codes, ranges. Exit code 1 when something is wrong.

    Published parts that do not add up to the published whole are counted as remarks: they are Eurostat's figures, and
    nothing is changed to make them fit. `--json` lists them all.
    """
    from plustex_analysis.cli import data_print  # noqa: PLC0415
    from plustex_analysis.statistics import table_names  # noqa: PLC0415
    from plustex_analysis.statistics.audit import audit  # noqa: PLC0415

    results = [audit(name) for name in table_names()]
    if as_json:
        rows = [
            {
                "table": found.table,
                "damaged": found.damaged,
                "rows": data_print.records(found.rows),
                "sums": data_print.records(found.sums),
            }
            for found in results
        ]
        typer.echo(json.dumps(rows, ensure_ascii=False, default=str))
    else:
        for found in results:
            typer.echo(f"{found.table}: {found.verdict}")
            if not found.rows.empty:
                typer.echo(found.rows.to_string(index=False))
    if any(found.damaged or len(found.rows) for found in results):
        raise typer.Exit(1)
