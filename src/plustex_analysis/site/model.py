"""Everything that the pages are made from, gathered once: the edition, what its documents say, what changed, the practices."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from plustex_analysis import practices as catalogue
from plustex_analysis.build.files import Files
from plustex_analysis.practices import Practice
from plustex_analysis.reads import lru_cache
from plustex_analysis.site import changes, content, edition
from plustex_analysis.site.changes import Changes
from plustex_analysis.site.content import Content
from plustex_analysis.site.edition import Document, Edition
from plustex_analysis.site.places import Place, places


@dataclass(frozen=True)
class Publisher:
    """Who publishes the site: where it will be (ends in a slash), and whom to write to; empty where nobody has said."""

    address: str = ""
    contact: str = ""


@dataclass(frozen=True)
class Site:
    """What a site is made from.

    Attributes
    ----------
    earlier
        The editions that were kept, the newest first.
    contents
        What each document says, by its name in the manifest.
    changes
        What changed since the newest of the earlier editions, if there is one.
    practices
        The records that the edition was made from and that are still the same.
    """

    edition: Edition
    earlier: tuple[Edition, ...]
    places: tuple[Place, ...]
    contents: Mapping[str, Content]
    changes: Changes | None
    practices: tuple[Practice, ...]
    publisher: Publisher


def gather(reports: Path, publisher: Publisher) -> Site:
    """Read an output folder of builds.

    Raises
    ------
    InputError
        There is no edition in it, or a document that its manifest names is missing or was changed.
    """
    present, before = edition.load(reports), edition.kept(reports)
    contents = {document.key: _read(present, document) for document in present.documents}
    changed = changes.compare(before[0], present, _read) if before else None
    return Site(present, before, places(present.documents), contents, changed, _practices(present), publisher)


def _read(found: Edition, document: Document) -> Content:
    path = found.folder / document.executed
    status = path.stat()
    return _content(path, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=1024)
def _content(path: Path, _modified: int, _size: int) -> Content:
    return content.read(path)


def _practices(present: Edition) -> tuple[Practice, ...]:
    """Return the practices whose records are those that the edition was made from: others would be from another edition."""
    used, files = changes.practices(present), Files()
    return tuple(
        one for one in catalogue.practices() if used.get(one.id) == files.digest(f"data/practices/{one.id}.yaml")
    )


def left_out(site: Site) -> tuple[str, ...]:
    """Return the practices that the edition was made from and whose records have changed since or are gone."""
    return tuple(sorted(changes.practices(site.edition).keys() - {one.id for one in site.practices}))
