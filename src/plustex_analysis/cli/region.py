"""``plustex region``: the regions of the workspace."""

from typing import Annotated

import typer

from plustex_analysis.cli import completion

app = typer.Typer(no_args_is_help=True, help="The regions of the workspace: those that are built without naming any.")


@app.command(
    epilog="""Examples: `plustex region add ES51 --language en`, `plustex region add "Rhône-Alpes"`,
`plustex region add PL91` (a code of another NUTS version is converted, or the regions around it are named)"""
)
def add(
    code: Annotated[
        str,
        typer.Argument(
            metavar="REGION", help="NUTS 2 code of any version, or name.", autocompletion=completion.all_regions
        ),
    ],
    *,
    language: Annotated[
        str,
        typer.Option(
            help="Language of its documents besides English; the country's own when absent.",
            autocompletion=completion.languages,
        ),
    ] = "",
    name: Annotated[str, typer.Option(help="What to call it; the classification's name when absent.")] = "",
    administration: Annotated[str, typer.Option(help="The body that uses the reports, named on them.")] = "",
    city: Annotated[str, typer.Option(help="Where that body sits.")] = "",
) -> None:
    """Make any NUTS 2 region of Europe one of the workspace's own regions, with all its documents."""
    from babel import Locale  # noqa: PLC0415 - a help page must not wait for it

    from plustex_analysis.scaffold import regions  # noqa: PLC0415 - likewise
    from plustex_analysis.scaffold.entry import Wishes  # noqa: PLC0415

    added = regions.add(code, Wishes(name, language, administration, city))
    there = added.territory
    if added.told:
        typer.echo(added.told)
    if not added.new:
        typer.echo(f"{there.code} {there.name} is in this workspace already; nothing was changed")
        return
    spoken = " and ".join(dict.fromkeys(["English", Locale("en").languages[there.language]]))
    typer.echo(f"added {there.code} {there.name} ({there.country}), documents in {spoken}, to data/partnership.yaml")
    like = regions.likeness(there.code)
    typer.echo(
        f"compared with the regions of other countries nearest in structure: {', '.join(like)}"
        if like
        else "too few figures are published to say which regions are near in structure: the reports will say so"
    )
    typer.echo(f"next: plustex build {there.code}")


@app.command("list", epilog="Examples: `plustex region list`, `plustex region list --all`")
def list_(
    *, every: Annotated[bool, typer.Option("--all", help="Every NUTS 2 region with figures, to choose from.")] = False
) -> None:
    """List the regions of the workspace, or all that could be added."""
    from plustex_analysis import partnership  # noqa: PLC0415 - a help page must not wait for it

    own = {one.code: one for one in partnership.territories()}
    if every:
        from plustex_analysis.scaffold import regions  # noqa: PLC0415 - heavy, and not needed for the workspace's own

        for code, name in regions.everywhere():
            typer.echo(f"{code}  {name}{'  (in this workspace)' if code in own else ''}")
        return
    for code, one in own.items():
        partners = ", ".join(each.name for each in partnership.partners() if each.territory == code)
        typer.echo(f"{code}  {one.name}  {one.language}{f'  {partners}' if partners else ''}")


@app.command(epilog="Example: `plustex region remove ES51`")
def remove(
    code: Annotated[str, typer.Argument(metavar="REGION", help="Code or name.", autocompletion=completion.own_regions)],
) -> None:
    """Take a region out of the workspace; what was built for it stays until it is deleted."""
    from plustex_analysis.scaffold import regions  # noqa: PLC0415 - a help page must not wait for it

    gone = regions.remove(code)
    typer.echo(f"removed {gone.code} {gone.name} from data/partnership.yaml")
