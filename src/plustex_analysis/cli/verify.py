"""``plustex verify``."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from plustex_analysis.errors import InputError

EPILOG = (
    "Examples: `plustex verify` (all of reports/), `plustex verify reports/ITI1`, `plustex verify brief.pdf --json`."
)


def verify(
    target: Annotated[
        Path, typer.Argument(metavar="[DIR]", help="Folder of documents, or one PDF or HTML file.")
    ] = Path("reports"),
    *,
    rebuild: Annotated[
        bool, typer.Option("--rebuild", help="Build the documents of the folder again and compare every byte.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the findings as JSON.")] = False,
) -> None:
    """Check finished documents: every number traced and computed again, accessible, the same in all formats and languages.

    One line for each finding: file, rule, place, what is wrong. Exit code 1 when there is one.
    """
    from plustex_analysis.reporting import verify as checks  # noqa: PLC0415 - a help page must not wait for it

    if not target.exists():
        raise InputError(f"{target}: no such file or folder; build first: plustex build")
    if rebuild and not target.is_dir():
        raise InputError("--rebuild wants a folder of documents, not a file")
    console = Console(stderr=True)
    with console.status("verifying …") as status:
        found = (
            checks.check_folder(target, progress=lambda name: status.update(f"verifying {name}"))
            if target.is_dir()
            else checks.check_file(target)
        )
        if rebuild:
            status.update("building once more …")
            found = sorted({*found, *checks.rebuilt(target)})
    if as_json:
        sys.stdout.write(json.dumps([finding.payload() for finding in found], ensure_ascii=False, indent=1) + "\n")
    else:
        for finding in found:
            typer.echo(str(finding))
        typer.echo(f"{len(found)} findings" if found else "all well", err=bool(found))
    if found:
        raise typer.Exit(1)
