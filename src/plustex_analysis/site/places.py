"""What documents are about: a partner's region, another region, a theme, the partnership; its names and its page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from plustex_analysis import partnership
from plustex_analysis.build.plan import PARTNERSHIP
from plustex_analysis.errors import UnknownCodeError
from plustex_analysis.partnership import Territory
from plustex_analysis.reads import lru_cache
from plustex_analysis.reporting.language import Words, languages, words
from plustex_analysis.reporting.reports.names import area_name, territory_name
from plustex_analysis.site.edition import Document
from plustex_analysis.statistics import region_name

Kind = Literal["partner", "region", "theme", "partnership", "other"]
_FOLDERS: dict[Kind, str] = {"partner": "regions/", "region": "regions/", "theme": "themes/", "other": "places/", "partnership": ""}  # fmt: skip


@dataclass(frozen=True)
class Place:
    """What some documents are about, and those documents."""

    code: str
    kind: Kind
    documents: tuple[Document, ...]

    @property
    def page(self) -> str:
        """Its page, below the folder of a language."""
        return f"{_FOLDERS[self.kind]}{self.code}.html"

    @property
    def is_region(self) -> bool:
        """Whether it is a region of the classification."""
        return self.kind in {"partner", "region"}

    @cached_property
    def territory(self) -> Territory | None:
        """The partner's territory that it is, if it is one."""
        return next((territory for territory in partnership.territories() if territory.code == self.code), None)

    def name(self, say: Words) -> str:
        """Return what it is called in a language."""
        if self.kind == "theme":
            return say(f"theme-{self.code}")
        if self.kind == "partnership":
            return say("site-partnership")
        if self.territory is not None:
            return territory_name(say, self.territory)
        return region_name(self.code) if self.kind == "region" else self.code.replace("_", " ")

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Everything it may be looked for by, in all languages."""
        found = [self.name(words(language)) for language in languages()]
        if self.territory is not None:
            areas = [area_name(words(language), self.territory) for language in languages()]
            found += [*areas, *self.territory.names, *self.territory.codes]
        elif self.kind == "theme":
            found += [words(language)(f"theme-{self.code}.full") for language in languages()]
        return tuple(dict.fromkeys([*found, self.code]))


def places(documents: Iterable[Document]) -> tuple[Place, ...]:
    """Return the places of some documents: partners' regions, other regions, themes, the partnership, others."""
    found: dict[str, list[Document]] = {}
    for document in documents:
        found.setdefault(document.place, []).append(document)
    order = tuple(_FOLDERS)
    themes = [theme.id for theme in partnership.themes()]
    made = [Place(code, kind(code), tuple(listed)) for code, listed in found.items()]
    return tuple(sorted(made, key=lambda place: (order.index(place.kind), _at(place.code, themes), place.code)))


def kind(code: str) -> Kind:
    """Return what a place of the manifest is.

    Examples
    --------
    >>> [kind(code) for code in ("ITI1", "DE11", "clusters", "partnership", "my_study")]
    ['partner', 'region', 'theme', 'partnership', 'other']
    """
    if code in {territory.code for territory in partnership.territories()}:
        return "partner"
    if code in {theme.id for theme in partnership.themes()}:
        return "theme"
    if code == PARTNERSHIP:
        return "partnership"
    try:
        region_name(code)
    except UnknownCodeError:
        return "other"
    return "region"


@lru_cache(maxsize=4096)
def region_in(language: str, code: str) -> str:
    """Return the name of a region in a language, or the code where it is not known."""
    found = kind(code)
    return Place(code, found, ()).name(words(language)) if found in {"partner", "region"} else code


def _at(code: str, order: Sequence[str]) -> int:
    return order.index(code) if code in order else len(order)
