"""The start page: search, the map, and the way to everything else."""

from typing import Any

from plustex_analysis.partnership.names import folded
from plustex_analysis.reporting.language import languages
from plustex_analysis.reporting.reports.common import country_name
from plustex_analysis.reporting.reports.names import area_name
from plustex_analysis.site.pages.frame import HOME, Page, Tongue
from plustex_analysis.site.places import Place
from plustex_analysis.site.tilemap import tile_map

#: More other regions than this are listed by country.
_MOST_OPEN = 20


def start(tongue: Tongue) -> Page:
    """Return the start page."""
    say, site = tongue.say, tongue.site
    regions = [place for place in site.places if place.is_region]
    names = {place.code: place.name(say) for place in regions}
    up = "../" * tongue.path(HOME).count("/")
    links = {place.code: up + tongue.path(place.page) for place in regions}
    values = {
        "map": tile_map(names, links),
        "count": tongue.count(len(regions)),
        "regions": _groups(tongue, regions),
        "themes": [
            {"code": place.code, "page": place.page, "name": place.name(say), "full": say(f"theme-{place.code}.full")}
            for place in site.places
            if place.kind == "theme"
        ],
        "others": [_listed(tongue, place) for place in site.places if place.kind in {"partnership", "other"}],
        "practices": say("site-practices-count", count=tongue.count(len(site.practices))) if site.practices else "",
        "total": tongue.count(len(site.edition.documents)),
        "changed": _changed(tongue),
    }
    return Page(HOME, "start.html.j2", say("site-title"), say("site-lead"), values)


def _groups(tongue: Tongue, regions: list[Place]) -> list[dict[str, Any]]:
    """Return the partners' regions, then the others; many of them by country, to be opened."""
    say, sort = tongue.say, tongue.sorting
    partners = sorted((place for place in regions if place.kind == "partner"), key=sort)
    others = sorted((place for place in regions if place.kind == "region"), key=sort)
    groups = [("partner-regions", say("site-partner-regions"), partners, False)]
    if len(others) <= _MOST_OPEN:
        groups.append(("other-regions", say("site-other-regions"), others, False))
    else:
        found: dict[str, list[Place]] = {}
        for place in others:
            found.setdefault(country_name(say, place.code[:2]), []).append(place)
        groups += [
            (f"country-{found[name][0].code[:2]}", name, found[name], True) for name in sorted(found, key=folded)
        ]
    return [
        {"id": key, "name": name, "closed": closed, "places": [_listed(tongue, place) for place in places]}
        for key, name, places, closed in groups
        if places
    ]


def _listed(tongue: Tongue, place: Place) -> dict[str, str]:
    if place.territory is not None:
        note = area_name(tongue.say, place.territory)
    else:
        spoken = sorted({document.language for document in place.documents}, key=_order)
        note = ", ".join(spoken) if place.is_region else tongue.say("site-documents-count", count=tongue.count(len(place.documents)))  # fmt: skip
    return {"code": place.code, "name": place.name(tongue.say), "note": note, "page": place.page}


def _order(language: str) -> tuple[bool, str]:
    return language not in languages()[:1], language


def _changed(tongue: Tongue) -> dict[str, Any]:
    say, changes = tongue.say, tongue.site.changes
    if changes is None:
        return {"lead": say("site-changes-first"), "lines": []}
    count = tongue.count
    before, after = tongue.date(changes.since.made), tongue.date(tongue.site.edition.made)
    lines = [
        say("site-changes-figures-count", count=count(changes.moved)),
        say("site-changes-practices-count", new=count(len(changes.practices.new)), gone=count(len(changes.practices.gone)), changed=count(len(changes.practices.changed))),
        say("site-changes-documents-count", new=count(len(changes.documents.new)), gone=count(len(changes.documents.gone)), changed=count(len(changes.documents.changed))),
    ]  # fmt: skip
    return {"lead": say("site-changes-lead", before=before, after=after), "lines": lines}
