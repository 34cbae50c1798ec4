"""The page over all documents of an output folder: by group of places, place, kind of document and language."""

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any

from plustex_analysis import partnership
from plustex_analysis.build.family import report_name
from plustex_analysis.build.plan import PARTNERSHIP
from plustex_analysis.errors import UnknownCodeError
from plustex_analysis.reporting.html import page
from plustex_analysis.reporting.language import excerpt, languages, words
from plustex_analysis.reporting.reports.names import territory_name
from plustex_analysis.statistics import region_name

_GROUPS = ("Partner regions", "Themes", "The partnership", "Other regions")
#: What people call a file, where that is not its ending.
_KINDS = {"zip": "CSV"}
Entry = Mapping[str, Any]


def index(manifest: dict[str, Any]) -> str:
    """Return the page: every document by place, with its languages and formats."""
    places: dict[str, list[Entry]] = {}
    for entry in manifest["documents"].values():
        places.setdefault(entry["place"], []).append(entry)
    named = sorted((*_named(place), place) for place in places)
    groups = [
        {
            "name": _GROUPS[group],
            "shelves": [{"name": name, "code": place, "reports": _reports(places[place], manifest["failures"])} for _, name, place in found],
        }
        for group, found in groupby(named, key=lambda row: row[0])
    ]  # fmt: skip
    return page("index.html.j2", groups=groups, failures=manifest["failures"], version=manifest["version"])


def _named(place: str) -> tuple[int, str]:
    """Return the group of a place and what it is called in English."""
    say = words("en")
    for territory in partnership.territories():
        if territory.code == place:
            return 0, territory_name(say, territory)
    if place in {theme.id for theme in partnership.themes()}:
        return 1, say(f"theme-{place}")
    if place == PARTNERSHIP:
        return 2, "All partner regions"
    try:
        return 3, region_name(place)
    except UnknownCodeError:
        return 3, place


def _reports(entries: Iterable[Entry], failures: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return the kinds of document about a place by their English names, with the documents, English first."""
    kinds: dict[str, list[Entry]] = {}
    for entry in entries:
        kinds.setdefault(report_name(entry["report"], "en"), []).append(entry)
    return [
        {"name": name, "documents": [_document(entry, failures) for entry in sorted(kinds[name], key=_english_first)]}
        for name in sorted(kinds)
    ]


def _english_first(entry: Entry) -> tuple[bool, str]:
    return entry["language"] != "en", entry["language"]


def _document(entry: Entry, failures: Mapping[str, str]) -> dict[str, Any]:
    language, speech = entry["language"], entry["language"]
    if language in languages():
        speech = excerpt(language, "language.ftl")("language-name")
    files = [
        {"kind": _KINDS.get(ending, ending.upper()), "path": file["path"], "size": f"{file['bytes'] / 1000:.0f} kB"}
        for ending, file in entry["files"].items()
        if ending != "html"
    ]
    stale = f"{entry['place']} {language} {entry['report']}" in failures
    html = entry["files"].get("html", {}).get("path", "")
    return {"title": entry["title"], "tag": language, "speech": speech, "html": html, "files": files, "stale": stale}
