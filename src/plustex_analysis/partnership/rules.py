"""Rules between the parts of ``data/partnership.yaml``.

They read the mapping as written, so that a breach is reported together with misspelt keys and wrong types; a value of
the wrong type is somebody else's business and is passed over here.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any, get_args

from plustex_analysis.partnership.model import Project, Vintage
from plustex_analysis.partnership.names import folded
from plustex_analysis.yamlfile import Loc, unknown

Raw = dict[str, Any]
Breach = tuple[Loc, str]


def breaches(raw: Raw) -> Iterator[Breach]:
    """Yield place and message of everything in the file that contradicts another part of it."""
    for rule in (_project, _references, _hosts, _numbers, _events, _nuts, _shares, _names):
        yield from rule(raw)


def _project(raw: Raw) -> Iterator[Breach]:
    project = _mapping(raw.get("project"))
    yield from _order(project, ("project",))
    budget, erdf = project.get("budget_eur"), project.get("erdf_eur")
    if isinstance(budget, int | float) and isinstance(erdf, int | float) and erdf > budget:
        yield ("project", "erdf_eur"), f"{erdf} is more than the budget of {budget}"
    plain = [name for name in Project.model_fields if name not in {"sources", "objectives", "facts", "note"}]
    sources = project.get("sources")
    if isinstance(sources, dict):
        yield from ((("project", "sources", name), "missing key") for name in plain if name not in sources)
        yield from (
            (("project", "sources", name), unknown("key", name, plain)) for name in sources if name not in plain
        )


def _references(raw: Raw) -> Iterator[Breach]:
    """Whatever names a partner, territory or theme must name one that there is."""
    for section, field, target in (
        ("partners", "territory", "territories"),
        ("partners", "themes_hosted", "themes"),
        ("themes", "hosts", "partners"),
        ("themes", "lead", "partners"),
        ("events", "theme", "themes"),
    ):
        known = _mapping(raw.get(target))
        for key, entry in _entries(raw, section):
            for place, name in _texts(entry.get(field), (section, key, field)):
                if name not in known:
                    yield (
                        place,
                        unknown(field if field in {"territory", "theme"} else _SINGULAR[target], name, list(known)),
                    )


_SINGULAR = {"partners": "partner", "themes": "theme", "territories": "territory"}


def _hosts(raw: Raw) -> Iterator[Breach]:
    """Hold partners and themes to the same story of who hosted what."""
    for section, field, other_section, other_field in (
        ("partners", "themes_hosted", "themes", "hosts"),
        ("themes", "hosts", "partners", "themes_hosted"),
    ):
        others = dict(_entries(raw, other_section))
        for key, entry in _entries(raw, section):
            for place, name in _texts(entry.get(field), (section, key, field)):
                if name in others and key not in _list(others[name].get(other_field)):
                    yield place, f"{key} is not among {other_section}.{name}.{other_field}"


def _numbers(raw: Raw) -> Iterator[Breach]:
    """No number twice among the themes, the strategies and the thematic meetings."""
    for section, field in (("themes", "number"), ("strategies", "number"), ("events", "meeting")):
        first: dict[int, str] = {}
        for key, entry in _entries(raw, section):
            number = entry.get(field)
            if isinstance(number, int) and first.setdefault(number, key) != key:
                yield (section, key, field), f"duplicate {field} {number}: {first[number]} has it already"


def _events(raw: Raw) -> Iterator[Breach]:
    project = _mapping(raw.get("project"))
    begin, close = _date(project.get("start")), _date(project.get("end"))
    if begin and close and close < begin:
        begin = close = None
    for key, event in _entries(raw, "events"):
        loc: Loc = ("events", key)
        yield from _order(event, loc)
        start, sources = _date(event.get("start")), event.get("sources")
        if start and begin and close and not begin <= start <= close:
            yield (*loc, "start"), f"{start} is outside the project, {begin} to {close}"
        if event.get("end") is not None and event.get("start") is None:
            yield (*loc, "end"), "an end without a start"
        if event.get("status") == "missing" and event.get("start") is not None:
            yield (*loc, "start"), "a date although the event is 'missing'"
        if event.get("status") != "missing" and sources == []:
            yield (*loc, "sources"), "no source: give one, or set status to 'missing'"
        if event.get("start") is None and event.get("period") is None:
            yield (*loc, "period"), "neither a start nor a period"


def _nuts(raw: Raw) -> Iterator[Breach]:
    """Codes of one territory begin alike and cover all editions of NUTS."""
    for key, territory in _entries(raw, "territories"):
        nuts, loc = territory.get("nuts"), ("territories", key, "nuts")
        if not isinstance(nuts, dict):
            continue
        yield from (((*loc, v), "missing edition of NUTS") for v in get_args(Vintage) if v not in nuts)
        country, codes = territory.get("country"), [_mapping(entry).get("nuts2") for entry in nuts.values()]
        if key not in codes:
            yield loc, f"no edition has {key} as its nuts2"
        for vintage, nuts2 in zip(nuts, codes, strict=True):
            if isinstance(nuts2, str) and isinstance(country, str) and not nuts2.startswith(country):
                yield (*loc, vintage, "nuts2"), f"{nuts2} is not a code of {country}"
            for code in _mapping(_mapping(nuts[vintage]).get("nuts3")):
                if isinstance(nuts2, str) and nuts2.isupper() and not code.startswith(nuts2):
                    yield (*loc, vintage, "nuts3", code), f"{code} is not inside {nuts2}"


def _shares(raw: Raw) -> Iterator[Breach]:
    for key, territory in _entries(raw, "territories"):
        share, loc = _mapping(territory.get("share")), ("territories", key, "share")
        codes = _mapping(_mapping(_mapping(territory.get("nuts")).get(str(share.get("vintage")))).get("nuts3"))
        for place, unit in _texts(share.get("units"), (*loc, "units")):
            if codes and unit not in codes:
                yield place, unknown("unit", unit, list(codes))
        part, whole = share.get("inhabitants"), share.get("region_inhabitants")
        if isinstance(part, int) and isinstance(whole, int):
            if part > whole:
                yield (*loc, "inhabitants"), f"{part} is more than the region's {whole}"
            if (part == whole) != (territory.get("coverage") == "territory"):
                yield loc, f"{part} of {whole} inhabitants does not fit coverage {territory.get('coverage')!r}"


def _names(raw: Raw) -> Iterator[Breach]:
    """No code or name stands for two territories."""
    owner: dict[str, str] = {}
    for key, territory in _entries(raw, "territories"):
        for place, name in _all_names(key, territory):
            if owner.setdefault(folded(name), key) != key:
                yield place, f"{name!r} stands for {owner[folded(name)]} already"


def _all_names(key: str, territory: Raw) -> Iterator[tuple[Loc, str]]:
    loc: Loc = ("territories", key)
    yield loc, key
    for field in ("name", "name_local", "area", "area_local", "aliases", "cities"):
        yield from _texts(territory.get(field), (*loc, field))
    for vintage, entry in _mapping(territory.get("nuts")).items():
        place = (*loc, "nuts", vintage)
        for field in ("nuts2", "nuts2_name"):
            yield from _texts(_mapping(entry).get(field), (*place, field))
        for code, name in _mapping(_mapping(entry).get("nuts3")).items():
            yield (*place, "nuts3", code), code
            yield from _texts(name, (*place, "nuts3", code))


def _order(entry: Raw, loc: Loc) -> Iterator[Breach]:
    start, end = _date(entry.get("start")), _date(entry.get("end"))
    if start and end and end < start:
        yield (*loc, "end"), f"{end} is before the start, {start}"


def _entries(raw: Raw, section: str) -> Iterator[tuple[str, Raw]]:
    return ((key, entry) for key, entry in _mapping(raw.get(section)).items() if isinstance(entry, dict))


def _texts(value: Any, loc: Loc) -> Iterable[tuple[Loc, str]]:
    """Yield a text, or each text of a list, with its place."""
    if isinstance(value, str):
        yield loc, value
    for number, item in enumerate(_list(value)):
        if isinstance(item, str):
            yield (*loc, number), item


def _mapping(value: Any) -> Raw:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _date(value: Any) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value)
    except (TypeError, ValueError):
        return None
