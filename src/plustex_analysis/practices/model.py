"""One good practice, as its file must describe it: every key present, what is unknown said to be unknown.

The fields follow the good-practice form of Interreg Europe. What the form asks as running text (evidence, conditions,
transfers) is kept here as a list whose items each name their source, so that a figure can be followed to its page.
"""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints, ValidationInfo, field_validator

from plustex_analysis.practices.fields import (
    Country,
    Digits,
    Line,
    Maybe,
    Name,
    Number,
    Nuts2,
    Some,
    Summary,
    Text,
    Title,
    Url,
    When,
    Year,
    unique,
)
from plustex_analysis.practices.vocabulary import (
    COUNTRIES,
    LADDER,
    ONGOING,
    BodyType,
    CodeBasis,
    Completeness,
    ConditionKind,
    EvidenceKind,
    Importance,
    Origin,
    Scale,
    SourceType,
    Strength,
    ThemeId,
    TransferKind,
    Vintage,
)
from plustex_analysis.yamlfile import Frozen


class Territory(Frozen):
    """Where a practice is: name, countries, NUTS 2 codes with the vintage they belong to and why they stand there."""

    name: Line
    scale: Maybe[Scale]
    countries: Maybe[Some[Country]]
    nuts2: Maybe[Some[Nuts2]]
    vintage: Maybe[Annotated[Vintage, Digits]]
    basis: Maybe[CodeBasis]

    @field_validator("nuts2")
    @classmethod
    def _in_a_country_listed(cls, codes: tuple[str, ...] | None, info: ValidationInfo) -> tuple[str, ...] | None:
        listed = info.data.get("countries", COUNTRIES) or ()
        stray = [code for code in codes or () if code[:2] not in listed]
        if stray:
            raise ValueError(f"{', '.join(stray)}: not in a country that countries lists")
        return codes

    @field_validator("vintage", "basis")
    @classmethod
    def _with_the_codes(cls, value: str | None, info: ValidationInfo) -> str | None:
        if "nuts2" in info.data and (value is None) != (info.data["nuts2"] is None):
            raise ValueError("nuts2, vintage and basis go together: all three known or all three unknown")
        return value


class Source(Frozen):
    """A page that was read: its address, and the type that decides how much its figures weigh."""

    id: Name
    url: Url
    type: SourceType

    @property
    def strength(self) -> Strength:
        """The rung of the ladder that this type of source stands on."""
        return LADDER[self.type]


class Body(Frozen):
    """Who is in charge, and with whom."""

    name: Line
    type: Maybe[BodyType]
    partners: Maybe[tuple[Line, ...]]


class Budget(Frozen):
    """Money, in the currency of the source, and what it pays for."""

    amount: Annotated[Number, Field(gt=0)]
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
    covers: Text
    source: Name


class Evidence(Frozen):
    """One claim: of a range ``figure`` is the lower end; ``figure`` and ``unit`` are unknown for a claim in words."""

    claim: Text
    kind: EvidenceKind
    figure: Maybe[Number]
    unit: Maybe[Line]
    year: Maybe[Year]
    source: Name

    @field_validator("unit")
    @classmethod
    def _with_the_figure(cls, unit: str | None, info: ValidationInfo) -> str | None:
        if "figure" in info.data and (info.data["figure"] is None) != (unit is None):
            raise ValueError("figure and unit go together: both known or both unknown")
        return unit


class Condition(Frozen):
    """Something that a practice rests on where it grew; ``importance`` only when a source states it."""

    kind: ConditionKind
    what: Text
    importance: Maybe[Importance]
    source: Name


class Difficulty(Frozen):
    """What went wrong or slowly, and who says so."""

    what: Text
    source: Name


class Transfer(Frozen):
    """A place that took the practice up, or was shown it."""

    to: Line
    kind: TransferKind
    year: Maybe[Year]
    source: Name


class Stub(Frozen):
    """A practice known by name only; it is listed, never described, assessed or recommended."""

    id: Name
    title: Title
    territory: Territory
    origin: Origin
    source: Url


Cited = Budget | tuple[Evidence | Difficulty | Condition | Transfer, ...] | None


class Practice(Frozen):
    """A good practice: the fields of the Interreg Europe form, each claim with its source.

    A list that is ``null`` is unknown; an empty one says that the sources read give none. Claims, conditions, difficulties and
    transfers refer to ``sources`` by id.
    """

    id: Name
    title: Title
    summary: Summary
    territory: Territory
    themes: Some[ThemeId]
    themes_set_by: Literal["source", "editors"]
    body: Maybe[Body]
    start: Maybe[When]
    end: Maybe[When]
    sources: Some[Source]
    budget: Maybe[Budget]
    problem: Maybe[Text]
    what_was_done: Text
    resources: Maybe[Text]
    evidence: Maybe[tuple[Evidence, ...]]
    counter_evidence: Maybe[tuple[Evidence, ...]]
    difficulties: Maybe[tuple[Difficulty, ...]]
    conditions: Maybe[tuple[Condition, ...]]
    potential: Maybe[Text]
    transferred_to: Maybe[tuple[Transfer, ...]]
    origin: Origin
    plustex_status: Maybe[Text]
    completeness: Completeness
    notes: Maybe[Text]

    @field_validator("start")
    @classmethod
    def _begins_on_a_day(cls, start: str | None) -> str | None:
        if start == ONGOING:
            raise ValueError(f"{ONGOING} can only be an end")
        return start

    @field_validator("end")
    @classmethod
    def _after_the_start(cls, end: str | None, info: ValidationInfo) -> str | None:
        start = info.data.get("start")
        if start and end and end != ONGOING and end[: len(start)] < start[: len(end)]:
            raise ValueError(f"ends {end}, before it starts {start}")
        return end

    @field_validator("sources")
    @classmethod
    def _each_once(cls, sources: tuple[Source, ...]) -> tuple[Source, ...]:
        unique(tuple(source.id for source in sources))
        unique(tuple(source.url for source in sources))
        return sources

    @field_validator("budget", "evidence", "counter_evidence", "difficulties", "conditions", "transferred_to")
    @classmethod
    def _cites_a_source(cls, value: Cited, info: ValidationInfo) -> Cited:
        items = value if isinstance(value, tuple) else (value,) if value else ()
        known = {source.id for source in info.data.get("sources", ())}
        missing = [f"{item.source!r} [{place}]" for place, item in enumerate(items) if item.source not in known]
        if known and missing:
            raise ValueError(f"source {', '.join(missing)}: not among the sources {', '.join(sorted(known))}")
        return value

    def source(self, key: str) -> Source:
        """Return the source that a claim, condition, difficulty or transfer refers to."""
        return next(source for source in self.sources if source.id == key)

    def strength(self, claim: Evidence) -> Strength:
        """Return how far a claim can be relied on: the rung of its source's type."""
        return self.source(claim.source).strength

    @property
    def unknown(self) -> tuple[str, ...]:
        """The keys that nothing is known about, in the order of the file."""
        return tuple(key for key in type(self).model_fields if getattr(self, key) is None)
