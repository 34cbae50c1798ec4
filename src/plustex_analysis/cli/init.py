"""``plustex init``: a workspace of one's own."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from plustex_analysis.scaffold import Made

EPILOG = "Examples: `plustex init work`, and for newer files from a newer version `plustex init work --upgrade`"


def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="New or empty folder; made when it is not there.")],
    *,
    upgrade: Annotated[
        bool, typer.Option("--upgrade", help="Bring newer files to a workspace; what was edited is left alone.")
    ] = False,
) -> None:
    """Make a workspace of your own: data, notebooks and a README, yours to edit."""
    from plustex_analysis import scaffold  # noqa: PLC0415 - a help page must not wait for it

    made = scaffold.upgrade(folder) if upgrade else scaffold.create(folder)
    for line in _told(made):
        typer.echo(line)


def _told(made: "Made") -> list[str]:
    if made.state == "made":
        return [
            f"{made.folder}: workspace made by plustex-analysis {made.version}",
            f"next: cd {made.folder} && plustex region add CODE && plustex build CODE",
        ]
    if made.state == "there already":
        by = f", made by plustex-analysis {made.version}" if made.version else ""
        return [
            f"{made.folder}: a workspace already{by}; nothing was changed (newer files: plustex init {made.folder} --upgrade)"
        ]
    return [
        *(f"replaced {name}" for name in made.replaced),
        *(f"added {name}" for name in made.added),
        *(f"kept {name}: it was edited, and the package has a newer one" for name in made.kept),
        f"{made.folder}: {len(made.replaced)} files replaced, {len(made.added)} added, {len(made.kept)} edited ones kept",
    ]
