"""What ``data/needs.yaml`` holds: indicators made of cells, and what they say of themes, strategies and conditions."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, StringConstraints, field_validator

from plustex_analysis import partnership, statistics, workspace, yamlfile
from plustex_analysis.practices.vocabulary import ConditionKind
from plustex_analysis.reads import lru_cache

Text = Annotated[str, StringConstraints(min_length=3)]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z]+(-[a-z]+)*$")]
Nuts2 = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}[0-9A-Z]{2}$")]
Day = Annotated[str, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
Direction = Literal["low", "high"]

_EXACT = 1e-9


class Term(yamlfile.Frozen):
    """Cells of a table, added up over industries."""

    table: Text
    indicator: Text
    nace: Annotated[tuple[str, ...], Field(min_length=1)]


Terms = Annotated[tuple[Term, ...], Field(min_length=1)]


class Ratio(yamlfile.Frozen):
    """One sum of cells by another."""

    value: Terms
    per: Terms | None


class Indicator(Ratio):
    """A figure of every territory: a ratio, by another ratio if ``against`` is given, or its change over some years."""

    id: Id
    title: Text
    unit: Text
    scale: Annotated[float, Field(gt=0)]
    against: Ratio | None
    over: Annotated[int, Field(ge=1)] | None
    territory: Literal["region", "country"]
    role: Literal["result", "setting"]

    @property
    def cells(self) -> tuple[str, ...]:
        """The cells that it is made of, as ``table/indicator/industries``."""
        ratios: tuple[Ratio, ...] = (self,) if self.against is None else (self, self.against)
        terms = [term for ratio in ratios for part in (ratio.value, ratio.per or ()) for term in part]
        return tuple(dict.fromkeys(f"{term.table}/{term.indicator}/{'+'.join(term.nace)}" for term in terms))


class Reading(yamlfile.Frozen):
    """Which way an indicator counts, and why."""

    indicator: Id
    direction: Direction
    why: Text


class Part(Reading):
    """One indicator of a theme or strategy, with its weight."""

    weight: Annotated[float, Field(gt=0, le=1)]


Parts = Annotated[tuple[Part, ...], Field(min_length=1)]


class ConditionReadings(yamlfile.Frozen):
    """What figures say of conditions: by kind the indicator, and how many steps the truth may lie to either side."""

    margin: Annotated[float, Field(gt=0, le=4)]
    kinds: dict[ConditionKind, Reading]


class LeftOut(yamlfile.Frozen):
    """What is not used, and why."""

    what: Text
    why: Text


class Statement(yamlfile.Frozen):
    """Something that people said of a region: who, when, why."""

    region: Nuts2
    set_by: Text
    date: Day
    why: Text


class Priority(Statement):
    """The need for a theme as an administration sees it."""

    theme: str
    need: Annotated[float, Field(ge=0, le=1)]


class KnownFit(Statement):
    """How a condition of a practice fits a region: -2 strong constraint to +2 strong support."""

    practice: str
    condition: Annotated[int, Field(ge=0)]
    fit: Annotated[float, Field(ge=-2, le=2)]


class NeedsFile(yamlfile.Frozen):
    """All of ``data/needs.yaml``.

    Examples
    --------
    >>> [part.indicator for part in load_needs().themes["clusters"]]
    ['unit-size', 'wholesale', 'management-services', 'sector-share']
    """

    keyed: ClassVar[dict[str, str]] = {"indicators": "id"}

    firmness: Annotated[float, Field(gt=0)]
    indicators: dict[Id, Indicator]
    left_out: tuple[LeftOut, ...]
    themes: dict[str, Parts]
    strategies: dict[str, Parts]
    conditions: ConditionReadings
    priorities: tuple[Priority, ...]
    fits: tuple[KnownFit, ...]

    @field_validator("themes", "strategies")
    @classmethod
    def _are_wholes(cls, subjects: dict[str, tuple[Part, ...]]) -> dict[str, tuple[Part, ...]]:
        for name, parts in subjects.items():
            total = sum(part.weight for part in parts)
            if abs(total - 1) > _EXACT:
                raise ValueError(f"{name}: weights sum to {total:g}, not 1")
            if len({part.indicator for part in parts}) < len(parts):
                raise ValueError(f"{name}: an indicator stands there twice")
        return subjects

    @field_validator("priorities")
    @classmethod
    def _one_for_each(cls, priorities: tuple[Priority, ...]) -> tuple[Priority, ...]:
        keys = [(one.region, one.theme) for one in priorities]
        if twice := sorted({f"{region} {theme}" for region, theme in keys if keys.count((region, theme)) > 1}):
            raise ValueError(f"set twice: {', '.join(twice)}")
        return priorities

    @field_validator("fits")
    @classmethod
    def _said_once(cls, fits: tuple[KnownFit, ...]) -> tuple[KnownFit, ...]:
        keys = [(one.region, one.practice, one.condition) for one in fits]
        if twice := sorted({" ".join(map(str, key)) for key in keys if keys.count(key) > 1}):
            raise ValueError(f"said twice: {', '.join(twice)}")
        return fits


def load_needs(path: Path | None = None, *, compare: bool = True) -> NeedsFile:
    """Read the need profiles, by default those of the workspace; read again only when the file has changed.

    Parameters
    ----------
    path
        The file.
    compare
        Whether to compare the file with the tables and the partnership. That loads the tables; who only wants to know
        which cells the file names, where it has been compared before, need not wait for it.

    Raises
    ------
    FileProblemsError
        The file is missing or wrong: every mistake with its line and key.
    """
    file = path or workspace.data("needs.yaml")
    status = file.stat() if file.is_file() else None
    return _load(file, (status.st_mtime_ns, status.st_size) if status else None, compare)


@lru_cache(maxsize=8)
def _load(path: Path, _state: tuple[int, int] | None, compare: bool) -> NeedsFile:
    return yamlfile.load(path, NeedsFile, _breaches if compare else None)


Place = tuple[yamlfile.Loc, str]


def _breaches(file: dict[str, Any]) -> Iterator[Place]:
    """Yield what points nowhere: indicators, themes, strategies and cells that do not exist, or are not spoken of."""
    indicators = _mapping(file.get("indicators"))
    for name, indicator in indicators.items():
        yield from _cell_breaches(("indicators", name), _mapping(indicator))
    for key, known in (("themes", _themes()), ("strategies", _strategies())):
        subjects = _mapping(file.get(key))
        for missing in [name for name in known if name not in subjects]:
            yield (key,), f"nothing on {missing!r}"
        for name, parts in subjects.items():
            if name not in known:
                yield (key, name), f"unknown; known: {', '.join(known)}"
            for place, part in enumerate(parts if isinstance(parts, list) else []):
                yield from _reference((key, name, place), _mapping(part), indicators)
    for kind, reading in _mapping(_mapping(file.get("conditions")).get("kinds")).items():
        yield from _reference(("conditions", "kinds", kind), _mapping(reading), indicators)
    for place, priority in enumerate(_items(file.get("priorities"))):
        if (theme := _mapping(priority).get("theme")) not in _themes():
            yield ("priorities", place, "theme"), f"unknown theme {theme!r}; known: {', '.join(_themes())}"


def _reference(loc: yamlfile.Loc, part: Mapping[str, Any], indicators: Mapping[str, Any]) -> Iterator[Place]:
    if isinstance(name := part.get("indicator"), str) and name not in indicators:
        yield (*loc, "indicator"), f"unknown indicator {name!r}; known: {', '.join(indicators)}"


def _cell_breaches(loc: yamlfile.Loc, indicator: Mapping[str, Any]) -> Iterator[Place]:
    against = _mapping(indicator.get("against"))
    for where, ratio in ((loc, indicator), ((*loc, "against"), against)):
        for key in ("value", "per"):
            for place, term in enumerate(_items(ratio.get(key))):
                yield from _term_breaches((*where, key, place), _mapping(term))


def _term_breaches(loc: yamlfile.Loc, term: Mapping[str, Any]) -> Iterator[Place]:
    table = term.get("table")
    if table not in statistics.table_names():
        yield (*loc, "table"), f"unknown table {table!r}; known: {', '.join(statistics.table_names())}"
        return
    codes = _codes(table)
    if term.get("indicator") not in codes["indicator"]:
        yield (*loc, "indicator"), f"{term.get('indicator')!r} is not in {table}"
    for place, code in enumerate(_items(term.get("nace"))):
        if code not in codes["nace"]:
            yield (*loc, "nace", place), f"{code!r} is not in {table}"


@lru_cache(maxsize=32)
def _codes(table: str) -> dict[str, frozenset[str]]:
    frame = statistics.table(table)
    return {column: frozenset(map(str, frame[column].unique())) for column in ("indicator", "nace")}


def _themes() -> tuple[str, ...]:
    return tuple(theme.id for theme in partnership.themes())


def _strategies() -> tuple[str, ...]:
    return tuple(strategy.id for strategy in partnership.strategies())


def _mapping(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _items(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
