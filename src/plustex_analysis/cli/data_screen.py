"""``plustex data screen``: propose figures of a table to look at."""

from typing import Annotated

import typer

EPILOG = "Example: `plustex data screen sbs_r_nuts06_r2 --nace C13 --nace C14 --region HU22`"


def screen(
    name: Annotated[str, typer.Argument(metavar="TABLE", help="Name of a table, such as sbs_r_nuts06_r2.")],
    *,
    nace: Annotated[list[str] | None, typer.Option(help="Only this activity; may be given again.")] = None,
    region: Annotated[str, typer.Option(help="Only territories whose code starts like this.")] = "",
    threshold: Annotated[float, typer.Option(min=0.1, help="How far out of line: the usual change is 1.")] = 6.0,
    limit: Annotated[int, typer.Option(min=1, help="How many to print.")] = 40,
    new: Annotated[bool, typer.Option("--new", help="Leave out what the card lists as an anomaly already.")] = False,
) -> None:
    """Propose doubtful figures: spikes and jumps out of line for their size. It says what to look at, not what is wrong."""
    from plustex_analysis.statistics import screen as propose  # noqa: PLC0415 - only this command needs it

    found = propose(name, threshold=threshold)
    chosen = found["region"].str.startswith(region) & ~(found["known"] & new)
    if nace:
        chosen &= found["nace"].isin(nace)
    shown = found[chosen]
    if len(shown):
        typer.echo(shown.head(limit).to_string(index=False))
    typer.echo(f"{name}: {len(shown)} figures to look at" + (f", {limit} of them shown" if len(shown) > limit else ""))
