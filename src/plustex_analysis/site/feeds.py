"""What programs read: a news feed for each language (Atom) and the list of all pages (sitemap)."""

import datetime as dt
import uuid
from collections.abc import Iterable, Iterator
from xml.etree import ElementTree as ET

from plustex_analysis.build.family import report_name
from plustex_analysis.site.edition import Document, Edition, File
from plustex_analysis.site.model import Site
from plustex_analysis.site.pages.frame import HOME, Tongue

_ATOM, _MAP = "http://www.w3.org/2005/Atom", "http://www.sitemaps.org/schemas/sitemap/0.9"
#: The namespace of the ids: they stay the same wherever the site is put.
_IDS = uuid.uuid5(uuid.NAMESPACE_DNS, "plustex-analysis")


def atom(tongue: Tongue) -> bytes:
    """Return the feed of a language: the edition, then its documents in this language, the newest first.

    Links are relative to the feed where the site's address is not known.
    """
    site, say = tongue.site, tongue.say
    root = ET.Element(f"{{{_ATOM}}}feed", {"{http://www.w3.org/XML/1998/namespace}lang": say.tag})
    path = tongue.path("feed.xml")
    base = site.publisher.address or "../" * path.count("/")
    _text(root, "id", _id("feed", tongue.language))
    _text(root, "title", f"PLUSTEX: {say('site-title')}")
    _text(root, "updated", _time(site.edition.made))
    ET.SubElement(root, f"{{{_ATOM}}}link", {"rel": "self", "type": "application/atom+xml", "href": base + path})
    ET.SubElement(root, f"{{{_ATOM}}}link", {"rel": "alternate", "type": "text/html", "href": base + tongue.path(HOME)})
    _text(ET.SubElement(root, f"{{{_ATOM}}}author"), "name", "PLUSTEX")
    _entry(
        root, ("edition", site.edition.name), _headline(tongue), site.edition.made, base + tongue.path("changes.html")
    )
    own = [document for document in site.edition.documents if document.language == tongue.language]
    for document in sorted(own, key=lambda one: (-since(site, one).timestamp(), one.key)):
        title = f"{report_name(document.report, tongue.language)}{say('colon')} {document.title}"
        entry = _entry(root, ("document", document.key), title, since(site, document), base + document.page)
        _text(entry, "summary", site.contents[document.key].description)
    return _bytes(root, _ATOM)


def since(site: Site, document: Document) -> dt.datetime:
    """Return the time of the first edition from which on a document has been the same."""
    made, files = site.edition.made, {file.digest for file in document.files}
    for edition in site.earlier:
        if {file.digest for file in _files(edition, document.key)} != files:
            break
        made = edition.made
    return made


def sitemap(site: Site, paths: Iterable[str]) -> bytes:
    """Return the list of pages; the addresses of the protocol are full ones, so the site's must be known."""
    root = ET.Element(f"{{{_MAP}}}urlset")
    for path in paths:
        entry = ET.SubElement(root, f"{{{_MAP}}}url")
        ET.SubElement(entry, f"{{{_MAP}}}loc").text = site.publisher.address + path.removesuffix(HOME)
        ET.SubElement(entry, f"{{{_MAP}}}lastmod").text = site.edition.made.date().isoformat()
    return _bytes(root, _MAP)


def _headline(tongue: Tongue) -> str:
    site, say = tongue.site, tongue.say
    given = {"date": tongue.date(site.edition.made), "documents": tongue.count(len(site.edition.documents))}
    if site.changes is None:
        return say("site-feed-first", **given)
    return say("site-feed-edition", **given, moved=tongue.count(site.changes.moved))


def _files(edition: Edition, key: str) -> Iterator[File]:
    for document in edition.documents:
        if document.key == key:
            yield from document.files


def _entry(root: ET.Element, key: tuple[str, str], title: str, time: dt.datetime, address: str) -> ET.Element:
    entry = ET.SubElement(root, f"{{{_ATOM}}}entry")
    _text(entry, "id", _id(*key))
    _text(entry, "title", title)
    _text(entry, "updated", _time(time))
    ET.SubElement(entry, f"{{{_ATOM}}}link", {"rel": "alternate", "type": "text/html", "href": address})
    return entry


def _text(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, f"{{{_ATOM}}}{name}").text = text


def _id(*parts: str) -> str:
    return uuid.uuid5(_IDS, "/".join(parts)).urn


def _time(time: dt.datetime) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")


def _bytes(root: ET.Element, namespace: str) -> bytes:
    ET.register_namespace("", namespace)
    ET.indent(root, " ")
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"
