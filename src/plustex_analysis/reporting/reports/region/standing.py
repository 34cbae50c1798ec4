"""The region beside its country, the other partner regions and Europe."""

import math

from plustex_analysis import partnership
from plustex_analysis.profiles import (
    SectorProfile,
    headline,
)
from plustex_analysis.reporting import facts
from plustex_analysis.reporting.blocks import Chart, Table, Text
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common
from plustex_analysis.reporting.reports.comparison import quotient_chart
from plustex_analysis.reporting.reports.names import territory_name

_COMPARED: tuple[facts.Measure, ...] = (
    "persons", "share", "location_quotient", "persons_per_unit", "wages_per_person",
)  # fmt: skip


def comparison_chart(sector: SectorProfile, say: Words) -> Chart:
    """Return the location quotients of the partner territories, the region's own in the foreground."""
    return quotient_chart(sector.now, say, territories=partnership.territories(), focus=sector.territory)


def position_text(sector: SectorProfile, say: Words) -> Text:
    """Say how sure the location quotient is, and how much it usually moves."""
    number, code = say.numbers, sector.code
    quotient, lower, upper = (
        facts.quotient_interval(code, sector.last_year, part) for part in ("value", "lower", "upper")
    )
    first, last = int(sector.persons.index.min()), sector.last_year
    moves = facts.usual_quotient_move(code, first, last)
    ends = {"lower": number.decimal(lower, 2), "upper": number.decimal(upper, 2)}
    value, region = number.decimal(quotient, 2), territory_name(say, sector.territory)
    items = [say("interval-text", region=region, value=value, **ends)] if quotient > 0 else []
    known = "no" if math.isnan(moves) else "yes"
    return Text(
        paragraphs=(
            *items,
            say(
                "volatility-text",
                known=known,
                first=number.year(first),
                last=number.year(last),
                moves=number.percent(moves),
            ),
        )
    )


def comparison_table(sector: SectorProfile, say: Words) -> Table:
    """Return the region beside its country, the other partner territories and all European regions."""
    others = [territory for territory in partnership.territories() if territory.code != sector.code]
    rows = [_comparison_row(sector, say, sector.code, territory_name(say, sector.territory))]
    if sector.country in sector.now.persons.index and not sector.whole_country:
        rows.append(_comparison_row(sector, say, sector.country, common.country_name(say, sector.country)))
    rows += [_comparison_row(sector, say, territory.code, territory_name(say, territory)) for territory in others]
    rows.append(_median_row(sector, say))
    doubts = common.doubtful_changes(say, partnership.territories(), sector.changes, sector.now, sector.base)
    heads = [
        "persons-employed.label",
        "share.label",
        "location-quotient.label",
        "persons-per-unit.label",
        "wages-per-person.label",
    ]
    return Table(
        anchor="comparison",
        title=say(
            "comparison-title" if len(others) < len(partnership.territories()) else "comparison-title-beside",
            region=territory_name(say, sector.territory),
        ),
        subtitle=say("comparison-subtitle", year=say.numbers.year(sector.last_year)),
        columns=common.columns(
            say("territory"), [*map(say, heads), say("change-since", year=say.numbers.year(sector.base.year))]
        ),
        rows=tuple(rows),
        source=common.source_line(say, *sector.tables),
        notes=(
            say("comparison-note"),
            *doubts,
            *common.untold(say, sector.base.year, sector.last_year),
            *common.missing_note(say, rows),
        ),
        emphasis=(0,),
    )


def _comparison_row(sector: SectorProfile, say: Words, code: str, name: str) -> tuple[str, ...]:
    number = say.numbers
    persons, share, quotient, size, wages = (
        facts.level(measure, code, headline(), sector.last_year) for measure in _COMPARED
    )
    change = facts.change(code, headline(), sector.base.year, sector.last_year)
    return (
        name, number.count(persons), number.percent(share), number.decimal(quotient, 2), number.decimal(size),
        number.count(wages), number.change(change),
    )  # fmt: skip


def _median_row(sector: SectorProfile, say: Words) -> tuple[str, ...]:
    number, base, year = say.numbers, sector.base.year, sector.last_year
    count, share, quotient, size, wages = (facts.median(measure, headline(), year) for measure in _COMPARED)
    regions = number.count(facts.regions_with_figures(headline(), base, year))
    return (
        say("comparison-median", regions=regions), number.count(count), number.percent(share), number.decimal(quotient, 2),
        number.decimal(size), number.count(wages), number.change(facts.median_change(headline(), base, year)),
    )  # fmt: skip
