"""The page of a region, a theme, the partnership: key figures, every document in every language and format."""

from typing import Any

from plustex_analysis import partnership
from plustex_analysis.build.family import report_name
from plustex_analysis.practices.matching import donor_regions
from plustex_analysis.reporting.reports.common import country_name
from plustex_analysis.reporting.reports.names import area_name
from plustex_analysis.site.edition import Document
from plustex_analysis.site.pages import moves, shelves
from plustex_analysis.site.pages.frame import HOME, Page, Tongue
from plustex_analysis.site.places import Place
from plustex_analysis.site.tilemap import tile_map

#: As many moved figures as a page about a place shows; the list of changes has the rest.
_MOVED = 10
#: More than a whole word of a title counts in the search.
_FIRST = 16


def place_page(tongue: Tongue, place: Place) -> Page:
    """Return the page of a place."""
    say, name = tongue.say, place.name(tongue.say)
    kicker, back = _kicker(tongue, place)
    moved = tongue.site.changes.moves.get(place.code, ()) if tongue.site.changes else ()
    lead = say(f"theme-{place.code}.full") if place.kind == "theme" else ""
    values = {
        "kicker": kicker,
        "lead": lead,
        "trail": tongue.trail(*back, ("", name)),
        "facts": _facts(tongue, place),
        **_figures(tongue, place),
        "map": tile_map({place.code: name}, {}) if place.is_region else None,
        "groups": shelves.groups(tongue, place.documents),
        "moved": moves.rows(tongue, moved[:_MOVED]),
        "moved_count": tongue.count(len(moved)),
        **_cases(tongue, place),
        "earlier": _earlier(tongue, place),
    }
    description = lead or (place.documents and tongue.site.contents[_leading(tongue, place).key].description) or name
    found = tongue.entry(place.page, name, kicker or say("site-page"), names=place.names, weight=_FIRST)
    return Page(place.page, "place.html.j2", name, description, values, found)


def _kicker(tongue: Tongue, place: Place) -> tuple[str, list[tuple[str, str]]]:
    say = tongue.say
    if place.is_region:
        return say("site-region"), [(f"{HOME}#regions", say("site-regions"))]
    if place.kind == "theme":
        return say("site-theme"), [(f"{HOME}#themes", say("site-themes"))]
    return "", []


def _facts(tongue: Tongue, place: Place) -> list[tuple[str, str]]:
    if not place.is_region:
        return []
    say, territory = tongue.say, place.territory
    facts = [(say("site-country"), country_name(say, place.code[:2])), (say("site-nuts"), place.code)]
    if territory is not None:
        partners = [one.name_local or one.name for one in partnership.partners() if one.territory == place.code]
        facts += [(say("site-area"), area_name(say, territory)), (say("site-partners"), "; ".join(partners))]
    return [(name, text) for name, text in facts if text]


def _leading(tongue: Tongue, place: Place) -> Document:
    """Return the document that key figures are taken from: in the language of the page if possible, the fullest first."""
    contents = tongue.site.contents

    def preference(document: Document) -> tuple[bool, int]:
        content = contents[document.key]
        return not (content.tiles or content.findings), -len(content.figures)

    spoken = shelves.ordered(tongue, place.documents)
    telling = [one for one in spoken if not preference(one)[0]] or spoken
    return min((one for one in telling if one.language == telling[0].language), key=preference)


def _figures(tongue: Tongue, place: Place) -> dict[str, Any]:
    document = _leading(tongue, place)
    content = tongue.site.contents[document.key]
    before, _, after = tongue.say("site-from-document", document="\n").partition("\n")
    source = {"before": before, "after": after, "page": document.page, "title": document.title, "tag": shelves.tag(document.language)}  # fmt: skip
    return {"tiles": content.tiles, "findings": content.findings, "source": source}


def _cases(tongue: Tongue, place: Place) -> dict[str, Any]:
    """Return the practices that come from a region or serve a theme."""
    if place.kind == "theme":
        number = partnership.theme(place.code).number
        found = [one for one in tongue.site.practices if number in one.themes]
        return {"cases": shelves.cards(tongue, found), "cases_title": tongue.say("site-practices-of")}
    found = [one for one in tongue.site.practices if place.code in donor_regions(one)]
    return {"cases": shelves.cards(tongue, found), "cases_title": tongue.say("site-practices-from")}


def _earlier(tongue: Tongue, place: Place) -> list[dict[str, Any]]:
    found = []
    for edition in tongue.site.earlier:
        own = shelves.ordered(tongue, (one for one in edition.documents if one.place == place.code))
        listed = [
            {
                "page": f"editions/{edition.folder.name}/{one.page}",
                "tag": shelves.tag(one.language),
                "speech": shelves.speech(one.language),
                "report": report_name(one.report, tongue.language),
            }
            for one in own
        ]
        if listed:
            found.append({"date": tongue.date(edition.made), "documents": listed})
    return found
