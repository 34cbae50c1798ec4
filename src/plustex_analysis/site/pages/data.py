"""The page of data, sources and editions, and the statement on accessibility."""

from plustex_analysis.site.pages import shelves
from plustex_analysis.site.pages.frame import Page, Tongue

_DATA, _STATEMENT = "data.html", "accessibility.html"


def data_page(tongue: Tongue) -> Page:
    """Return the page of every file of data, the tables behind them, and the editions."""
    say, site = tongue.say, tongue.site
    title = say("site-data")
    groups = [
        {"name": place.name(say), "documents": [shelves.row(tongue, one) for one in shelves.ordered(tongue, place.documents)]}
        for place in site.places
    ]  # fmt: skip
    editions = [
        {
            "page": f"editions/{edition.folder.name}/index.html",
            "date": tongue.date(edition.made),
            "count": tongue.count(len(edition.documents)),
        }
        for edition in site.earlier
    ]
    values = {
        "trail": tongue.trail(("", title)),
        "groups": groups,
        "editions": editions,
        "tables": [site.edition.vintages[name] for name in sorted(site.edition.vintages)],
        "total": tongue.count(len(site.edition.documents)),
    }
    words = tuple(str(told[key]) for told in site.edition.vintages.values() for key in ("title", "dataset", "producer"))
    found = tongue.entry(_DATA, title, say("site-page"), words=words)
    return Page(_DATA, "data.html.j2", title, say("site-data-lead"), values, found)


def statement(tongue: Tongue) -> Page:
    """Return the accessibility statement."""
    say = tongue.say
    title = say("site-accessibility")
    values = {"trail": tongue.trail(("", title))}
    found = tongue.entry(_STATEMENT, title, say("site-page"))
    return Page(_STATEMENT, "accessibility.html.j2", title, say("site-statement-lead"), values, found)
