"""The head of the report: title, tiles, and what the figures say."""

import math

from plustex_analysis import partnership
from plustex_analysis.profiles import (
    BRANCHES,
    HEADLINE,
    MANUFACTURING,
    SPECIALISED,
    UNSPECIALISED,
    SectorProfile,
    figure,
)
from plustex_analysis.reporting.blocks import Findings, KeyFigure, KeyFigures, Title
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.numbers import MISSING
from plustex_analysis.reporting.reports import common
from plustex_analysis.reporting.reports.names import territory_name


def title(sector: SectorProfile, say: Words) -> Title:
    """Return the head of the report, its subtitle chosen by the change in employment."""
    region, number = territory_name(say, sector.territory), say.numbers
    change, hosts = _headline_change(sector), _hosts(sector, say)
    return Title(
        title=say("region-title", region=region),
        subtitle=say(
            "region-subtitle",
            direction=common.direction(change, sector.level),
            persons=number.count(figure(sector.now.persons, sector.code, HEADLINE)),
            change=number.percent(abs(change)),
            year=str(sector.last_year),
            base=str(sector.base.year),
        ),
        kicker=say("region-kicker"),
        language=say.language,
        locale=number.locale,
        region=sector.code,
        report="region_report",
        description=say("region-description", region=region, year=str(sector.last_year)),
        keywords=("PLUSTEX", region, sector.code, *(say(f"industry-{code}") for code in BRANCHES)),
        facts=(
            (
                say("fact-region"),
                say(
                    "fact-region-text",
                    region=region,
                    code=sector.code,
                    country=common.country_name(say, sector.country),
                ),
            ),
            *([(say("fact-partner"), common.names(hosts, say))] if hosts else []),
            (say("fact-review"), say("language-review")),
        ),
        labels=common.labels(say, sector.last_year),
    )


def _hosts(sector: SectorProfile, say: Words) -> list[str]:
    """Return the partners' names: their own in their own language, the English ones elsewhere."""
    own = say.language == sector.territory.language
    hosts = [partner for partner in partnership.partners() if partner.territory == sector.code]
    return [(partner.name_local if own else None) or partner.name for partner in hosts]


def _headline_change(sector: SectorProfile) -> float:
    """Return the change that a headline may state: none across a break in the series."""
    return math.nan if sector.breaks else sector.change(HEADLINE)


def key_figures(sector: SectorProfile, say: Words) -> KeyFigures:
    """Return four tiles on textiles and clothing together."""
    number, now, code = say.numbers, sector.now, sector.code
    place, of = sector.rank(now.location_quotient, HEADLINE)
    country = common.country_name(say, sector.country)
    wages, all_wages = (number.count(figure(now.wages_per_person, code, of)) for of in (HEADLINE, MANUFACTURING))
    tiles = (
        (now.persons, number.count, "persons", _change_note(sector, say)),
        (
            now.share,
            number.percent,
            "share",
            say("tile-share-note", country=country, share=number.percent(figure(now.share, sector.country, HEADLINE))),
        ),
        (
            now.location_quotient,
            number.decimal,
            "quotient",
            say("tile-quotient-note", place=number.count(place), of=number.count(of)),
        ),
    )
    items = [
        KeyFigure(
            label=say(f"tile-{name}"),
            value=_or_missing(say, form(figure(frame, code, HEADLINE))),
            note=note if not math.isnan(figure(frame, code, HEADLINE)) else "",
        )
        for frame, form, name, note in tiles
    ]
    items.append(
        KeyFigure(
            label=say("tile-wages"),
            value=_or_missing(say, wages),
            note="" if all_wages == MISSING else say("tile-wages-note", wages=all_wages),
        )
    )
    return KeyFigures(title=say("key-figures"), items=tuple(items))


def _change_note(sector: SectorProfile, say: Words) -> str:
    change = sector.change(HEADLINE)
    known = "no" if math.isnan(change) else "yes"
    return say("tile-persons-note", known=known, change=say.numbers.change(change), base=str(sector.base.year))


def _or_missing(say: Words, text: str) -> str:
    return say("not-available") if text == MISSING else text


def findings(sector: SectorProfile, say: Words) -> Findings:
    """Return what the figures say, each sentence chosen by them."""
    number, now, code = say.numbers, sector.now, sector.code
    region, year, base = territory_name(say, sector.territory), str(sector.last_year), str(sector.base.year)
    change, all_change = sector.change(HEADLINE), sector.change(MANUFACTURING)
    quotient = figure(now.location_quotient, code, HEADLINE)
    place, of = sector.rank(now.location_quotient, HEADLINE)
    size_place, size_of = sector.rank(now.persons, HEADLINE)
    named = {"textiles": "C13", "clothing": "C14", "leather": "C15"}
    known = "yes" if not math.isnan(figure(now.persons, code, HEADLINE)) else "no"
    items = [
        say("finding-size", known=known, region=region, year=year, persons=number.count(figure(now.persons, code, HEADLINE)),
            share=number.percent(figure(now.share, code, HEADLINE))),
        say("finding-change", direction=common.direction(change, sector.level), base=base, year=year, change=number.percent(abs(change)),
            all=common.direction(all_change), allchange=number.percent(abs(all_change))),
    ]  # fmt: skip
    if sector.breaks:
        items.append(say("finding-break", years=", ".join(map(str, sector.breaks))))
    items.append(
        say(
            "finding-branches",
            base=base,
            **{name: _branch_change(sector, branch, say) for name, branch in named.items()},
        )
    )
    if not math.isnan(quotient):
        countries = number.count(len(now.reference[HEADLINE]))
        items.append(
            say(
                "finding-quotient",
                level=_level(quotient),
                region=region,
                quotient=number.decimal(quotient),
                countries=countries,
            )
        )
        items.append(
            say(
                "finding-rank",
                region=region,
                place=number.count(place),
                of=number.count(of),
                sizeplace=number.count(size_place),
                sizeof=number.count(size_of),
            )
        )
    return Findings(title=say("in-brief"), items=tuple(items))


def _branch_change(sector: SectorProfile, branch: str, say: Words) -> str:
    """Return a branch's change as text; one that is smaller than its usual move in a year is no change."""
    change, level = sector.change(branch), sector.usual_move(branch)
    if common.direction(change, level) == "level":
        return say("about-same")
    return _or_missing(say, say.numbers.change(change))


def _level(quotient: float) -> str:
    if quotient >= SPECIALISED:
        return "high"
    return "low" if quotient <= UNSPECIALISED else "even"
