"""``plustex data nuts``: versions of NUTS, their changes, and the weights between them."""

import sys
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True, help="Versions of NUTS: what changed, and the weights between them.")


@app.command("changes", epilog="Example: `plustex data nuts changes 2013 2021 --country IT`")
def changes(
    source: Annotated[int, typer.Argument(help="Version of NUTS: 2006, 2010, 2013, 2016, 2021 or 2024.")],
    target: Annotated[int, typer.Argument(help="Another version.")],
    *,
    country: Annotated[str, typer.Option(help="Code of a country; all when absent.")] = "",
) -> None:
    """List renamed, split, merged and changed NUTS 2 regions as CSV; what stayed the same is left out."""
    from plustex_analysis.statistics.nuts import nuts_changes  # noqa: PLC0415 - only this command needs it

    found = nuts_changes(source, target)
    chosen = ~found["change"].isin(["same", "trace"]) & found["from_code"].str.startswith(country)
    found[chosen].round(6).to_csv(sys.stdout, index=False)


@app.command("import", epilog="Example: `plustex data nuts import downloads/nuts/`")
def import_(
    raw: Annotated[Path, typer.Argument(help="Folder with the conversion matrices of the Joint Research Centre.")],
) -> None:
    """Make the table of weights and the table of changes. Run again, it writes the same bytes."""
    from plustex_analysis.statistics.nuts import all_changes, import_nuts  # noqa: PLC0415 - only this command needs it
    from plustex_analysis.statistics.nuts.flows import nuts_folder  # noqa: PLC0415

    card = import_nuts(raw)
    all_changes().to_csv(nuts_folder() / "changes.csv", index=False, lineterminator="\n")
    typer.echo(f"{card.name}: {card.title}")
