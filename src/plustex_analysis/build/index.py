"""The page over all documents of an output folder."""

from typing import Any

from babel import Locale

from plustex_analysis import partnership
from plustex_analysis.errors import UnknownCodeError
from plustex_analysis.reporting.html import page
from plustex_analysis.reporting.language import words
from plustex_analysis.reporting.reports.names import territory_name
from plustex_analysis.statistics import region_name


def index(manifest: dict[str, Any]) -> str:
    """Return the page: every document by place, with its languages and formats."""
    names = {territory.code: territory_name(words("en"), territory) for territory in partnership.territories()}
    groups: dict[str, list[dict[str, Any]]] = {}
    for entry in manifest["documents"].values():
        stale = f"{entry['place']} {entry['language']} {entry['report']}" in manifest["failures"]
        row = {**entry, "tag": words(entry["language"]).tag, "speech": _speech(entry["language"]), "stale": stale}
        groups.setdefault(entry["place"], []).append(row)
    ordered = sorted(groups, key=lambda place: (place not in names, names.get(place, place)))
    shelves = [
        {"name": names.get(place) or _name(place), "code": place, "documents": groups[place]} for place in ordered
    ]
    return page("index.html.j2", shelves=shelves, failures=manifest["failures"], version=manifest["version"])


def _name(place: str) -> str:
    """Return what a place that is no partner territory is called."""
    try:
        return region_name(place)
    except UnknownCodeError:
        return "All partners"


def _speech(language: str) -> str:
    return str(
        Locale.parse(words(language).numbers.locale).get_language_name(words(language).numbers.locale) or language
    )
