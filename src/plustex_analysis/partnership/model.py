"""What ``data/partnership.yaml`` holds: a project, its partners, territories, themes, strategies, events and facts."""

import datetime as dt
import re
from typing import Annotated, ClassVar, Literal

from pydantic import AfterValidator, Field

from plustex_analysis.partnership.languages import written
from plustex_analysis.yamlfile import Frozen, unknown

Country = Literal[
    "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IS", "IT", "LI",
    "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK", "UK",
]  # fmt: skip
"""Countries as Eurostat codes them: UK and EL, not GB and GR."""

Vintage = Literal["2006", "2010", "2013", "2016", "2021"]
"""Editions of the NUTS classification."""

USER = "uses this workspace"
"""The role of a body that a region was added for: it reads the reports and took no part in the project."""

Certainty = Literal["stated", "uncertain year", "uncertain scope", "conflicting"]
Coverage = Literal["territory", "region", "country"]
Wording = Literal["exact", "rendered"]
EventStatus = Literal["found", "inferred", "missing"]
EventKind = Literal[
    "kick-off", "thematic meeting", "dissemination", "round table", "stakeholder meetings", "press conference",
    "final conference", "local conference",
]  # fmt: skip


def _located(source: str) -> str:
    """Refuse a source that nobody could find: neither an address nor several words."""
    if not source.startswith(("http://", "https://")) and len(source.split()) == 1:
        raise ValueError(f"{source!r} is no source: give an address, or publisher and title")
    return source


def _written(code: str) -> str:
    """Refuse a language that has no messages."""
    if code not in written():
        raise ValueError(unknown("language", code, written()))
    return code


def _like(pattern: str, kind: str) -> AfterValidator:
    """Return a check that a text is a code of some kind."""
    form = re.compile(pattern, re.ASCII)

    def check(text: str) -> str:
        if not form.fullmatch(text):
            raise ValueError(f"{text!r} is not {kind}")
        return text

    return AfterValidator(check)


Text = Annotated[str, Field(min_length=1)]
Source = Annotated[Text, AfterValidator(_located)]
Sources = Annotated[tuple[Source, ...], Field(min_length=1)]
Language = Annotated[str, AfterValidator(_written)]
"""Languages in which reports can be written: those with messages."""

Nuts2 = Annotated[str, _like(r"[A-Z]{2}[0-9A-Z]{2}", "a NUTS 2 code such as ITI1")]
Nuts3 = Annotated[str, _like(r"[A-Z]{2}[0-9A-Z]{3}", "a NUTS 3 code such as ITI15")]
Slug = Annotated[str, _like(r"[a-z]+(-[a-z]+)*", "an id in small letters such as eco-innovation")]
Division = Annotated[str, _like(r"C(1[0-9]|2[0-9]|3[0-3])", "a division of manufacturing, C10 to C33")]
Name = Annotated[Text, _like(r"\D+", "a name without digits")]
PartnerId = Annotated[str, _like(r"P[1-9][0-9]*", "the id of a partner such as P1")]
EventId = Annotated[str, _like(r"E[0-9]{2}", "the id of an event such as E01")]
Amount = Annotated[float, Field(gt=0)]
Count = Annotated[int, Field(gt=0)]


class Fact(Frozen):
    """One statement, when it held and who says so."""

    text: Text
    period: Text | None = None
    certainty: Certainty = "stated"
    sources: Sources


class Words(Frozen):
    """The same in English and Italian."""

    en: Text
    it: Text


class Project(Frozen):
    """The project; ``sources`` says for each of its other plain fields where the value comes from."""

    acronym: Text
    title: Text
    programme: Text
    priority: Text
    kind: Text
    index: Text
    start: dt.date
    end: dt.date
    budget_eur: Amount
    erdf_eur: Amount
    sources: dict[str, Sources]
    objectives: tuple[Fact, ...]
    facts: tuple[Fact, ...]
    note: Text | None

    @property
    def erdf_share(self) -> float:
        """Part of the budget that the European Regional Development Fund paid, from 0 to 1."""
        return self.erdf_eur / self.budget_eur


class Partner(Frozen):
    """A body that took part in the project or, by its ``role``, one that a region was added for."""

    id: PartnerId
    name: Text
    name_local: Text | None
    acronym: Text | None
    country: Country
    city: Text
    territory: Nuts2
    organisation: Text
    role: Text
    themes_hosted: tuple[Slug, ...]
    note: Text | None
    sources: Sources

    @property
    def took_part(self) -> bool:
        """Whether the body was a partner in the project."""
        return self.role != USER


class NutsCode(Frozen):
    """A territory in one edition of NUTS: the NUTS 2 region around it and, where known, the NUTS 3 units that hold it."""

    nuts2: Nuts2
    nuts2_name: Text
    nuts3: dict[Nuts3, Text]


class Share(Frozen):
    """Inhabitants of the NUTS 3 units that hold a territory, as part of those of its NUTS 2 region."""

    units: Annotated[tuple[Nuts3, ...], Field(min_length=1)]
    vintage: Vintage
    year: int
    inhabitants: Count
    region_inhabitants: Count
    note: Text | None
    sources: Sources

    @property
    def value(self) -> float:
        """The share, from 0 to 1."""
        return self.inhabitants / self.region_inhabitants


class Territory(Frozen):
    """A partner's territory and the NUTS 2 region that stands for it in the statistics.

    ``code``, ``name`` and ``name_local`` are those of the region in the statistics; ``area`` and ``area_local`` are the
    partner's own territory. ``coverage`` says how the two relate: figures exist for the "territory" itself, only for
    the NUTS 2 "region" around it, or only for the whole "country". An edition of NUTS in which the region did not exist
    with these borders is null.
    """

    code: Nuts2
    name: Text
    name_local: Text
    area: Text
    area_local: Text
    aliases: tuple[Text, ...]
    cities: tuple[Text, ...]
    country: Country
    language: Language
    coverage: Coverage
    coverage_note: Text
    share: Share | None
    nuts: dict[Vintage, NutsCode | None]
    facts: tuple[Fact, ...]
    note: Text | None
    sources: Sources

    @property
    def _editions(self) -> tuple[NutsCode, ...]:
        return tuple(found for found in self.nuts.values() if found is not None)

    @property
    def codes(self) -> tuple[str, ...]:
        """All codes the territory has had: its NUTS 2 codes, then its NUTS 3 codes, oldest first, each once."""
        pairs = self._editions
        return tuple(dict.fromkeys([self.code, *(n.nuts2 for n in pairs), *(code for n in pairs for code in n.nuts3)]))

    @property
    def names(self) -> tuple[str, ...]:
        """All names by which the territory or its region can be looked up, each once."""
        own = [self.name, self.name_local, self.area, self.area_local, *self.aliases, *self.cities]
        nuts = [name for n in self._editions for name in (n.nuts2_name, *n.nuts3.values())]
        return tuple(dict.fromkeys([*own, *nuts]))


class Wordings(Frozen):
    """Whether a title is the project's own in each language."""

    en: Wording
    it: Wording


class Theme(Frozen):
    """A policy theme, the partners that hosted meetings on it and the one that led it, where known."""

    id: Slug
    number: Count
    title: Words
    wording: Wordings
    note: Text | None
    hosts: tuple[PartnerId, ...]
    lead: PartnerId | None
    sources: Sources


class Strategy(Frozen):
    """A way in which firms stay competitive; ``backed`` marks the one that the project supports."""

    id: Slug
    number: Count
    title: Words
    text: Words
    backed: bool
    note: Text | None
    sources: Sources


class Event(Frozen):
    """A meeting or other event; one that is "missing" was held, but nothing about it was found."""

    id: EventId
    title: Text
    kind: EventKind
    meeting: Count | None
    theme: Slug | None
    start: dt.date | None
    end: dt.date | None
    period: Text | None
    place: Text | None
    country: Country | None
    status: EventStatus
    text: Text | None
    note: Text | None
    sources: tuple[Source, ...]


class Sector(Frozen):
    """The industries looked at: divisions of manufacturing in NACE Rev. 2, and those shown beside them.

    ``names`` say by language what the divisions are called together; where there is none, their own names are listed.
    """

    divisions: Annotated[tuple[Division, ...], Field(min_length=1, max_length=4)]
    beside: tuple[Division, ...] = ()
    names: dict[Language, Name] = Field(default_factory=dict)

    @property
    def branches(self) -> tuple[str, ...]:
        """The divisions, then those beside them."""
        return (*self.divisions, *self.beside)

    @property
    def headline(self) -> str:
        """What the divisions together are called in tables: a division, or the sum of several such as ``C13_C14``."""
        return "_".join(self.divisions)

    @property
    def sums(self) -> dict[str, tuple[str, ...]]:
        """The sums of branches by what they are called: the headline, and all branches such as ``C13-C15``."""
        found = {self.headline: self.divisions} if len(self.divisions) > 1 else {}
        return found | ({f"{self.branches[0]}-{self.branches[-1]}": self.branches} if self.beside else {})

    @property
    def usual(self) -> bool:
        """Whether this is the project's own sector, which its texts, needs and good practices are about."""
        return self.divisions == TEXTILES.divisions


TEXTILES = Sector(divisions=("C13", "C14"), beside=("C15",))
"""Textiles and clothing, with leather beside them: the sector of the project."""


class Partnership(Frozen):
    """The whole file."""

    keyed: ClassVar[dict[str, str]] = {
        "partners": "id", "territories": "code", "themes": "id", "strategies": "id", "events": "id",
    }  # fmt: skip

    project: Project
    partners: dict[str, Partner]
    territories: dict[str, Territory]
    themes: dict[str, Theme]
    strategies: dict[str, Strategy]
    events: dict[str, Event]
    sector: Sector = TEXTILES
