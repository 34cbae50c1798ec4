"""``plustex why``."""

import json
from pathlib import Path
from typing import Annotated, Any

import typer

EPILOG = "Example: `plustex why reports/ITI1/en/region_report.pdf`"
_SHORT = 12


def why(
    file: Annotated[Path, typer.Argument(help="A PDF, page or executed notebook of a build.")],
    *,
    everything: Annotated[bool, typer.Option("--all", help="Name also each module, template and library.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the whole chain as JSON.")] = False,
) -> None:
    """Say where a document comes from: its keys, what they are made of, and the statistics behind it."""
    from plustex_analysis.build.why import why as chain_of  # noqa: PLC0415 - a wrong option must answer at once

    chain = chain_of(file)
    if as_json:
        typer.echo(json.dumps(chain, ensure_ascii=False, indent=1))
        return
    state = "as it was built" if chain["unchanged"] else "changed since it was built"
    typer.echo(f"{chain['document']}: {chain['title']}\n  {chain['file']}: {state}; built because: {chain['reason']}")
    if chain["stale"]:
        typer.echo(f"  changed while it was built, so the next build makes it again: {', '.join(chain['stale'])}")
    for part in ("execution", "rendering"):
        _part(part, chain, everything=everything)
    for name, told in chain["tables"].items():
        typer.echo(
            f"  table {name}: {told['title']}\n    {told['producer']}, dataset {told['dataset']}, {told['page']}"
        )
        typer.echo(f"    extracted {told['extracted']}, checksum {told['checksum']}")


def _part(part: str, chain: dict[str, Any], *, everything: bool) -> None:
    typer.echo(f"  {part} {chain['keys'][part]}, {chain['seconds'][part]:g} s")
    inputs: dict[str, str] = chain[part]
    shown = {name: digest for name, digest in inputs.items() if everything or not _of_package(name)}
    for name, digest in shown.items():
        told = f" {json.dumps(chain['parameters'])}" if name == "parameters" else ""
        typer.echo(f"    {name}{told}: {_digest(name, digest)}")
    if len(shown) < len(inputs):
        typer.echo(f"    and {len(inputs) - len(shown)} modules, templates and libraries (--all names them)")


def _of_package(name: str) -> bool:
    return name.startswith(("library ", "python")) or name.endswith((".py", ".css", ".j2", ".ttf", ".typ", ".woff2"))


def _digest(name: str, digest: str) -> str:
    if name.startswith(("library ", "python")):
        return digest
    return digest[:_SHORT] if digest else "not there"
