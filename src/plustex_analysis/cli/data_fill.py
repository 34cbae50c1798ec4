"""``plustex data fill``: what published sums say about the gaps of a table, in a file of its own."""

from pathlib import Path
from typing import Annotated

import typer

EPILOG = "Example: `plustex data fill sbs_r_nuts06_r2 V16110 --country IT --country FR --output gaps.csv.gz`"


def fill(
    name: Annotated[str, typer.Argument(metavar="TABLE", help="Name of a table, such as sbs_r_nuts06_r2.")],
    indicator: Annotated[str, typer.Argument(help="An indicator that adds up, such as V16110.")],
    *,
    country: Annotated[list[str], typer.Option(help="Code of a country; may be given again.")],
    output: Annotated[Path, typer.Option(help="The file to write; compressed when it ends in .gz.")],
    nace: Annotated[
        list[str] | None, typer.Option(help="Industry to report on; the workspace's sector when absent.")
    ] = None,
) -> None:
    """Write bounds for the gaps, and values that sums settle, beside the published figures. The table stays as it is.

    A recovered figure that an office has suppressed is still confidential: compute with it, do not publish it.
    """
    import pandas as pd  # noqa: PLC0415 - only this command needs it

    from plustex_analysis import partnership  # noqa: PLC0415 - likewise
    from plustex_analysis.statistics.filling import filled, write_filled  # noqa: PLC0415

    parts = [filled(name, indicator, country=code, nace=nace or partnership.sector().branches) for code in country]
    found = pd.concat(parts, ignore_index=True)
    write_filled(found, output)
    told = ", ".join(f"{number} {how}" for how, number in found["how"].value_counts().items())
    typer.echo(f"{output}: {told}")
