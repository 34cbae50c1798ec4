"""``plustex site``."""

from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import typer

from plustex_analysis.errors import InputError

EPILOG = (
    "Examples: `plustex site` (reports/ becomes site/), "
    "`plustex site --output /var/www/plustex --address https://reports.example.org/ --contact reports@example.org`."
)


def site(
    reports: Annotated[
        Path, typer.Argument(metavar="[DIR]", help="Folder of documents, made by plustex build.")
    ] = Path("reports"),
    *,
    output: Annotated[
        Path, typer.Option(help="Folder of the site; a site that is there is replaced as a whole.")
    ] = Path("site"),
    address: Annotated[
        str, typer.Option(metavar="URL", help="Where the site will be: gives full addresses in feeds, and sitemap.xml.")
    ] = "",
    contact: Annotated[str, typer.Option(help="Whom to tell about barriers, for the accessibility statement.")] = "",
) -> None:
    """Make a static site of all documents of an edition; it works from a file system and loads nothing from elsewhere.

    Start page with map and search, a page for each region, theme and practice, data, editions, what changed since the
    last one, news feeds and an accessibility statement, in every language. No documents are built.
    """
    where = _address(address)
    from plustex_analysis.site import Publisher, build_site  # noqa: PLC0415 - a wrong option must answer at once

    made = build_site(reports, output, Publisher(where, contact))
    typer.echo(
        f"{made.pages} pages, {made.documents} documents, {made.editions} earlier editions; open {output / 'index.html'}"
    )
    for name in made.left_out:
        typer.echo(f"plustex: no page for practice {name}: its record changed since the edition was built; build again", err=True)  # fmt: skip


def _address(given: str) -> str:
    parts = urlsplit(given)
    if given and (parts.scheme not in {"http", "https"} or not parts.netloc or parts.query or parts.fragment):
        raise InputError(
            f"--address {given!r}: give the full address of the site, such as https://reports.example.org/"
        )
    return f"{given.rstrip('/')}/" if given else ""
