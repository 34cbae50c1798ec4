"""The head of the report: title, tiles, and what the figures say."""

import math

from plustex_analysis import partnership
from plustex_analysis.practices.translation import name
from plustex_analysis.profiles import (
    MANUFACTURING,
    SPECIALISED,
    UNSPECIALISED,
    SectorProfile,
    branches,
    headline,
)
from plustex_analysis.reporting import facts
from plustex_analysis.reporting.blocks import Findings, KeyFigure, KeyFigures, Title
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.numbers import MISSING
from plustex_analysis.reporting.recorder import quote
from plustex_analysis.reporting.reports import common
from plustex_analysis.reporting.reports.names import territory_name

#: Variables of the sentence on the branches of the project's own sector.
_BRANCH_WORDS = {"textiles": "C13", "clothing": "C14", "leather": "C15"}


def title(sector: SectorProfile, say: Words) -> Title:
    """Return the head of the report, its subtitle chosen by the change in employment."""
    region, number = territory_name(say, sector.territory), say.numbers
    moved = headline_change(sector)
    return Title(
        title=say("region-title", region=region),
        subtitle=say(
            "region-subtitle",
            direction=common.direction(moved, sector.level),
            persons=number.count(facts.level("persons", sector.code, headline(), sector.last_year)),
            change=number.percent(abs(moved)),
            year=number.year(sector.last_year),
            base=number.year(sector.base.year),
        ),
        kicker=say("region-kicker"),
        language=say.language,
        locale=number.locale,
        region=sector.code,
        report="region_report",
        description=say("region-description", region=region, year=number.year(sector.last_year)),
        keywords=keywords(sector, say),
        facts=about(sector, say),
        labels=common.labels(say, sector.last_year),
    )


def keywords(sector: SectorProfile, say: Words) -> tuple[str, ...]:
    """Return what a document on a region is to be found by."""
    region = territory_name(say, sector.territory)
    return ("PLUSTEX", region, say.numbers.code(sector.code), *(say.industry(code) for code in branches()))


def about(sector: SectorProfile, say: Words) -> tuple[tuple[str, str], ...]:
    """Return what a document on a region says of itself: which figures, which partners, whether its text was reviewed."""
    region = territory_name(say, sector.territory)
    country, code = common.country_name(say, sector.country), say.numbers.code(sector.code)
    partners, users = (_bodies(sector, say, took_part=took_part) for took_part in (True, False))
    return (
        (say("fact-region"), say("fact-region-text", region=region, code=code, country=country)),
        *([(say("fact-partner"), common.names(partners, say))] if partners else []),
        *([(say("fact-administration"), common.names(users, say))] if users else []),
        (say("fact-review"), say("language-review")),
    )


def _bodies(sector: SectorProfile, say: Words, *, took_part: bool) -> list[str]:
    """Return the names of the partners, or of the bodies that a region was added for, in their own language."""
    own = say.language == sector.territory.language
    chosen = [one for one in partnership.partners() if one.territory == sector.code and one.took_part is took_part]
    return [
        (one.name_local if own else None) or quote(name(one.name, say.language), "partnership.yaml") for one in chosen
    ]


def headline_change(sector: SectorProfile) -> float:
    """Return the change that a headline may state: none across a break in the series."""
    return math.nan if sector.breaks else change(sector, headline())


def change(sector: SectorProfile, industry: str) -> float:
    """Return the change in persons employed since the base year, as a figure that knows its origin."""
    return facts.change(sector.code, industry, sector.base.year, sector.last_year)


def key_figures(sector: SectorProfile, say: Words) -> KeyFigures:
    """Return four tiles on textiles and clothing together."""
    number, code, year = say.numbers, sector.code, sector.last_year
    persons, share, quotient, wages = (
        facts.level(measure, code, headline(), year)
        for measure in ("persons", "share", "location_quotient", "wages_per_person")
    )
    tiles = (
        ("persons", persons, number.count(persons), _change_note(sector, say)),
        ("share", share, number.percent(share), _share_note(sector, say)),
        ("quotient", quotient, number.decimal(quotient), _place_note(sector, say)),
    )
    items = [
        KeyFigure(label=say(f"tile-{name}"), value=_or_missing(say, text), note="" if math.isnan(value) else note)
        for name, value, text, note in tiles
    ]
    all_wages = number.count(facts.level("wages_per_person", code, MANUFACTURING, year))
    items.append(
        KeyFigure(
            label=say("tile-wages"),
            value=_or_missing(say, number.count(wages)),
            note="" if all_wages == MISSING else say("tile-wages-note", wages=all_wages),
        )
    )
    return KeyFigures(title=say("key-figures"), items=tuple(items))


def _share_note(sector: SectorProfile, say: Words) -> str:
    share = facts.level("share", sector.country, headline(), sector.last_year)
    return say("tile-share-note", country=common.country_name(say, sector.country), share=say.numbers.percent(share))


def _place_note(sector: SectorProfile, say: Words) -> str:
    place = facts.rank("location_quotient", sector.code, headline(), sector.last_year)
    of = facts.ranked("location_quotient", headline(), sector.last_year)
    return say("tile-quotient-note", place=say.numbers.count(place), of=say.numbers.count(of))


def _change_note(sector: SectorProfile, say: Words) -> str:
    value = change(sector, headline())
    known = "no" if math.isnan(value) else "yes"
    base = say.numbers.year(sector.base.year)
    return say("tile-persons-note", known=known, change=say.numbers.change(value), base=base)


def _or_missing(say: Words, text: str) -> str:
    return say("not-available") if text == MISSING else text


def findings(sector: SectorProfile, say: Words) -> Findings:
    """Return what the figures say, each sentence chosen by them."""
    size, untold = _size(sector, say), common.untold(say, sector.base.year, sector.last_year)
    items = [size, *(untold or _course(sector, say)), *_specialisation(sector, say)]
    return Findings(title=say("in-brief"), items=tuple(items))


def _course(sector: SectorProfile, say: Words) -> tuple[str, ...]:
    """Say how the sector and its branches changed, and whether their series has a break."""
    return (
        _change_words(sector, say),
        *((say("finding-break", years=say.numbers.years(sector.breaks)),) if sector.breaks else ()),
        say("finding-branches", base=say.numbers.year(sector.base.year), **_branch_words(sector, say)),
    )


def _branch_words(sector: SectorProfile, say: Words) -> dict[str, str]:
    """Return how each branch changed: by the words of the sentence, or as a list when the sector is another one."""
    if say.sector is None:
        return {name: _branch_change(sector, code, say) for name, code in _BRANCH_WORDS.items()}
    changes = [f"{say.industry(code, 'label')}: {_branch_change(sector, code, say)}" for code in branches()]
    return {"changes": "; ".join(changes)}


def _size(sector: SectorProfile, say: Words) -> str:
    number, code, year = say.numbers, sector.code, sector.last_year
    persons, share = (facts.level(measure, code, headline(), year) for measure in ("persons", "share"))
    return say(
        "finding-size",
        known="no" if math.isnan(persons) else "yes",
        region=territory_name(say, sector.territory),
        year=number.year(year),
        persons=number.count(persons),
        share=number.percent(share),
    )


def _change_words(sector: SectorProfile, say: Words) -> str:
    """Word the change of the sector and of all manufacturing, each against what it usually moves in a year."""
    number, own, whole = say.numbers, change(sector, headline()), change(sector, MANUFACTURING)
    return say(
        "finding-change",
        direction=common.direction(own, sector.level),
        base=number.year(sector.base.year),
        year=number.year(sector.last_year),
        change=number.percent(abs(own)),
        all=common.direction(whole, sector.usual_move(MANUFACTURING)),
        allchange=number.percent(abs(whole)),
    )


def _specialisation(sector: SectorProfile, say: Words) -> tuple[str, ...]:
    """Say how specialised the region is and what place it has, where that is known."""
    number, code, year = say.numbers, sector.code, sector.last_year
    region, quotient = territory_name(say, sector.territory), facts.level("location_quotient", code, headline(), year)
    if math.isnan(quotient):
        return ()
    place, size_place = (facts.rank(measure, code, headline(), year) for measure in ("location_quotient", "persons"))
    of, size_of = (facts.ranked(measure, headline(), year) for measure in ("location_quotient", "persons"))
    return (
        say(
            "finding-quotient",
            level=level(quotient),
            region=region,
            quotient=number.decimal(quotient),
            countries=number.count(facts.countries(headline(), year)),
        ),
        say(
            "finding-rank",
            region=region,
            place=number.count(place),
            of=number.count(of),
            sizeplace=number.count(size_place),
            sizeof=number.count(size_of),
        ),
    )


def _branch_change(sector: SectorProfile, branch: str, say: Words) -> str:
    """Return a branch's change as text; one that is smaller than its usual move in a year is no change."""
    value = change(sector, branch)
    if common.direction(value, sector.usual_move(branch)) == "level":
        return say("about-same")
    return _or_missing(say, say.numbers.change(value))


def level(quotient: float) -> str:
    """Return the branch of a message that words a location quotient: high, low or even."""
    if quotient >= SPECIALISED:
        return "high"
    return "low" if quotient <= UNSPECIALISED else "even"
