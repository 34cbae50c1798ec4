"""Make a site of an edition: every page in every language, the documents, the feeds."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from plustex_analysis.build import manifest
from plustex_analysis.build.publish import INDEX
from plustex_analysis.reporting.language import languages
from plustex_analysis.reporting.typeface import FOLDER
from plustex_analysis.site import feeds, look, search
from plustex_analysis.site.edition import Edition
from plustex_analysis.site.model import Publisher, Site, gather, left_out
from plustex_analysis.site.pages import documents, pages
from plustex_analysis.site.pages.changed import FILE, changes_file
from plustex_analysis.site.pages.frame import Tongue, render
from plustex_analysis.site.write import check, write

_FONTS = ("SourceSans3-Regular.ttf.woff2", "SourceSans3-Semibold.ttf.woff2", "OFL.txt")
_OWN = ("site.js", "mark.svg")


@dataclass(frozen=True)
class Made:
    """What was made: how many pages, documents and earlier editions, and which practices had to be left out."""

    pages: int
    documents: int
    editions: int
    left_out: tuple[str, ...]


def build_site(reports: Path, output: Path, publisher: Publisher | None = None) -> Made:
    """Make a static site of the documents of an output folder of builds.

    Parameters
    ----------
    reports
        The output folder of ``plustex build``.
    output
        The folder of the site; a site that is there is replaced as a whole.
    publisher
        Address and contact, as far as they are known.

    Raises
    ------
    InputError
        There is no edition in ``reports``, a file of it is missing or changed, or ``output`` is no folder for a site.
    BuildError
        ``output`` cannot be written.
    """
    check(output, reports)
    site = gather(reports, publisher or Publisher())
    made = {path: data for language in languages() for path, data in _language(Tongue(site, language)).items()}
    shown = [path for path in made if path.endswith(".html")]
    made |= _assets() | _records(site)
    if site.publisher.address:
        read = [document.page for document in site.edition.documents]
        made["sitemap.xml"] = feeds.sitemap(site, sorted([*shown, *read]))
    write(output, dict(sorted(made.items())), _copied(site))
    return Made(len(shown), len(site.edition.documents), len(site.earlier), left_out(site))


def _assets() -> dict[str, bytes]:
    own = files("plustex_analysis.site").joinpath("assets")
    found = {name: own.joinpath(name).read_bytes() for name in _OWN} | {
        name: (FOLDER / name).read_bytes() for name in _FONTS
    }
    return {f"assets/{name}": data for name, data in {**found, "site.css": look.stylesheet().encode()}.items()}


def _language(tongue: Tongue) -> dict[str, bytes]:
    """Return the files of one language by path."""
    listed = list(pages(tongue))
    made = {tongue.path(page.path): render(page, tongue) for page in listed}
    entries = [*(page.found for page in listed if page.found), *documents(tongue)]
    made[f"assets/search-{tongue.language}.js"] = search.script(entries).encode()
    made[tongue.path("feed.xml")] = feeds.atom(tongue)
    if tongue.site.changes is not None:
        made[tongue.path(FILE)] = changes_file(tongue, tongue.site.changes)
    return made


def _editions(site: Site) -> Iterator[tuple[str, Edition, tuple[str, ...]]]:
    """Yield where each edition goes, the edition, and what belongs to it besides its documents."""
    yield "", site.edition, (manifest.NAME,)
    for edition in site.earlier:
        yield f"editions/{edition.folder.name}/", edition, (manifest.NAME, INDEX)


def _copied(site: Site) -> dict[str, Path]:
    """Return the documents by their path in the site: they keep the one that they have."""
    return {
        root + file.path: edition.folder / file.path
        for root, edition, _ in _editions(site)
        for document in edition.documents
        for file in document.files
    }


def _records(site: Site) -> dict[str, bytes]:
    """Return the manifests and the indexes, which are copied: the time of a manifest is that of its edition."""
    return {
        root + name: (edition.folder / name).read_bytes()
        for root, edition, names in _editions(site)
        for name in names
        if (edition.folder / name).is_file()
    }
