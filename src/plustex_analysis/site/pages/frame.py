"""What every page has: its language, its place in the site, the menu, links that work from any depth."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from plustex_analysis import __version__
from plustex_analysis.partnership.names import folded
from plustex_analysis.reporting.language import Words, languages, words
from plustex_analysis.site.model import Site
from plustex_analysis.site.places import Place
from plustex_analysis.site.search import Entry
from plustex_analysis.site.tilemap import SIDE

HOME = "index.html"
_KILO = 1000


@dataclass(frozen=True)
class Page:
    """A page in one language.

    Attributes
    ----------
    path
        Where it is below the folder of its language.
    template, values
        What it is made of.
    found
        How the search finds it, if it does; its ``url`` is that of the page.
    """

    path: str
    template: str
    title: str
    description: str
    values: Mapping[str, Any] = field(default_factory=dict)
    found: Entry | None = None


@dataclass(frozen=True)
class Tongue:
    """The site in one language."""

    site: Site
    language: str

    @cached_property
    def say(self) -> Words:
        """The words of the language."""
        return words(self.language)

    @cached_property
    def all(self) -> tuple[tuple[str, str, str], ...]:
        """Of each language of the site its code, its tag and what it calls itself."""
        return tuple((code, words(code).tag, words(code)("language-name")) for code in languages())

    @cached_property
    def menu(self) -> list[tuple[str, str]]:
        """The entries of the main menu: page and name."""
        return _menu(self)

    def path(self, page: str) -> str:
        """Return where a page is below the site; the English start page is that of the site."""
        if self.language == "en" and page.partition("#")[0] == HOME:
            return page
        return f"{self.language}/{page}"

    def date(self, day: dt.datetime) -> str:
        """Return the day of an edition."""
        return self.say.numbers.day(day.date())

    def count(self, number: int) -> str:
        """Return a count."""
        return self.say.numbers.things(number)

    def size(self, octets: int) -> str:
        """Return the size of a file."""
        numbers = self.say.numbers
        if octets < _KILO**2:
            return self.say("site-size-kilobytes", size=numbers.decimal(max(1, octets / _KILO), 0))
        return self.say("site-size-megabytes", size=numbers.decimal(octets / _KILO**2, 1))

    def entry(self, page: str, title: str, kind: str, **rest: Any) -> Entry:
        """Return how the search finds a page of this language."""
        return Entry(title, self.path(page), self.say.tag, kind, **rest)

    def sorting(self, place: Place) -> str:
        """Return what places are sorted by."""
        return folded(place.name(self.say))

    def trail(self, *steps: tuple[str, str]) -> list[tuple[str, str]]:
        """Return the way from the start page; the last step is the page itself."""
        return [(HOME, self.say("site-start")), *steps]


def render(page: Page, tongue: Tongue) -> bytes:
    """Return a page as the file holds it."""
    here, say, site = tongue.path(page.path), tongue.say, tongue.site
    up = "../" * here.count("/")

    def to(path: str) -> str:
        return up + path

    shared = {
        "say": say,
        "to": to,
        "at": lambda path: to(tongue.path(path)),
        "here": here,
        "language": tongue.language,
        "tongues": [
            {"tag": tag, "name": name, "path": Tongue(site, code).path(page.path)} for code, tag, name in tongue.all
        ],
        "menu": tongue.menu,
        "address": site.publisher.address,
        "contact": site.publisher.contact,
        "date": tongue.date(site.edition.made),
        "version": __version__,
        "side": SIDE,
        "title": page.title,
        "description": page.description,
    }
    return _environment().get_template(page.template).render({**shared, **page.values}).encode()


def _menu(tongue: Tongue) -> list[tuple[str, str]]:
    say, kinds = tongue.say, {place.kind for place in tongue.site.places}
    shown = [
        (HOME, "site-start", True),
        (f"{HOME}#regions", "site-regions", bool(kinds & {"partner", "region"})),
        (f"{HOME}#themes", "site-themes", "theme" in kinds),
        ("partnership.html", "site-partnership", "partnership" in kinds),
        ("practices/index.html", "site-practices", bool(tongue.site.practices)),
        ("changes.html", "site-changes", True),
        ("data.html", "site-data", True),
        (f"{HOME}#search", "site-search", True),
    ]
    return [(path, say(message)) for path, message, there in shown if there]


@lru_cache(maxsize=1)
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("plustex_analysis.site", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
