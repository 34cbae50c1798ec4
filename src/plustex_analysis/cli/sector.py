"""``plustex sector``: the industries that the workspace looks at."""

from typing import Annotated

import typer

from plustex_analysis.cli import completion
from plustex_analysis.errors import InputError

app = typer.Typer(no_args_is_help=True, help="The industries that the workspace looks at: divisions of NACE Rev. 2.")


@app.command("list")
def list_() -> None:
    """List the divisions of manufacturing that the tables have."""
    from plustex_analysis import partnership  # noqa: PLC0415 - a help page must not wait for it
    from plustex_analysis.scaffold import sector  # noqa: PLC0415

    own = partnership.sector().divisions
    for each in sector.divisions():
        mark = "*" if each.code in own else " "
        typer.echo(f"{mark} {each.code}  {each.title}  ({each.regions} regions with figures in {each.year})")


@app.command()
def show() -> None:
    """Say which divisions the workspace looks at."""
    from plustex_analysis import partnership, statistics  # noqa: PLC0415 - a help page must not wait for it

    chosen = partnership.sector()
    for code in chosen.divisions:
        typer.echo(f"{code}  {statistics.nace_label(code)}")
    for code in chosen.beside:
        typer.echo(f"{code}  {statistics.nace_label(code)}  (beside the sector)")
    for language, name in chosen.names.items():
        typer.echo(f"called in {language}: {name}")


@app.command(
    "set",
    epilog="""Examples: `plustex sector set C15`, `plustex sector set C31 --name en=furniture --name it=mobili`,
and back to the project's own sector with `plustex sector set C13 C14`""",
)
def set_(
    divisions: Annotated[
        list[str], typer.Argument(help="Division of manufacturing, such as C15.", autocompletion=completion.divisions)
    ],
    *,
    name: Annotated[
        list[str] | None, typer.Option(metavar="LANGUAGE=NAME", help="What the divisions are called together.")
    ] = None,
) -> None:
    """Look at other divisions with the same tools; what rests on the project's good practices is taken out."""
    from plustex_analysis.scaffold import sector  # noqa: PLC0415 - a help page must not wait for it

    chosen = sector.choose(divisions, _names(name or []))
    typer.echo(f"sector {', '.join(chosen.sector.divisions)}, in data/partnership.yaml")
    for what, files in (
        ("removed", chosen.removed),
        ("without needs and practices now", chosen.shortened),
        ("brought back", chosen.restored),
        ("left as it is, because it was edited; look whether it suits the sector", chosen.kept),
    ):
        for file in files:
            typer.echo(f"notebooks/{file}: {what}")
    typer.echo("next: plustex build")


def _names(given: list[str]) -> dict[str, str]:
    pairs = [text.partition("=") for text in given]
    if wrong := [text for text, (_, sign, name) in zip(given, pairs, strict=True) if not sign or not name.strip()]:
        raise InputError(f"--name {wrong[0]}: write LANGUAGE=NAME, such as en=furniture")
    return {language.strip(): name.strip() for language, _, name in pairs}
