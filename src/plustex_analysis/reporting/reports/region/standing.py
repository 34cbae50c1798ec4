"""The region beside its country, the other partner regions and Europe."""

import math

from plustex_analysis import partnership
from plustex_analysis.profiles import (
    HEADLINE,
    TABLE,
    SectorProfile,
    figure,
    median,
)
from plustex_analysis.profiles.position import quotient_intervals, quotient_moves
from plustex_analysis.reporting.blocks import Chart, Table, Text
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common
from plustex_analysis.reporting.reports.comparison import quotient_chart
from plustex_analysis.reporting.reports.names import territory_name


def comparison_chart(sector: SectorProfile, say: Words) -> Chart:
    """Return the location quotients of the partner territories, the region's own in the foreground."""
    return quotient_chart(sector.now, say, territories=partnership.territories(), focus=sector.territory)


def position_text(sector: SectorProfile, say: Words) -> Text:
    """Say how sure the location quotient is, and how much it usually moves."""
    number, code = say.numbers, sector.code
    found = quotient_intervals(sector.now, [code])
    value, lower, upper = (number.decimal(figure(found, code, part), 2) for part in ("value", "lower", "upper"))
    first, last = int(sector.persons.index.min()), sector.last_year
    moves = quotient_moves(code, first, last)
    items = (
        [say("interval-text", region=territory_name(say, sector.territory), value=value, lower=lower, upper=upper)]
        if figure(found, code, "value") > 0
        else []
    )
    known = "no" if math.isnan(moves) else "yes"
    return Text(
        paragraphs=(
            *items,
            say("volatility-text", known=known, first=str(first), last=str(last), moves=number.percent(moves)),
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
        subtitle=say("comparison-subtitle", year=str(sector.last_year)),
        columns=common.columns(say("territory"), [*map(say, heads), say("change-since", year=str(sector.base.year))]),
        rows=tuple(rows),
        source=common.source_line(say, TABLE),
        notes=(say("comparison-note"), *doubts, *common.missing_note(say, rows)),
        emphasis=(0,),
    )


def _comparison_row(sector: SectorProfile, say: Words, code: str, name: str) -> tuple[str, ...]:
    number, now = say.numbers, sector.now
    return (
        name, number.count(figure(now.persons, code, HEADLINE)), number.percent(figure(now.share, code, HEADLINE)),
        number.decimal(figure(now.location_quotient, code, HEADLINE), 2), number.decimal(figure(now.persons_per_unit, code, HEADLINE)),
        number.count(figure(now.wages_per_person, code, HEADLINE)), number.change(figure(sector.changes, code, HEADLINE)),
    )  # fmt: skip


def _median_row(sector: SectorProfile, say: Words) -> tuple[str, ...]:
    number, now = say.numbers, sector.now
    frames = (now.persons, now.share, now.location_quotient, now.persons_per_unit, now.wages_per_person)
    count, share, quotient, size, wages = (median(now.regions(frame), HEADLINE) for frame in frames)
    fewest = min(int(now.regions(frame)[HEADLINE].notna().sum()) for frame in (*frames, sector.changes))
    regions = number.count(fewest)
    return (
        say("comparison-median", regions=regions), number.count(count), number.percent(share), number.decimal(quotient, 2),
        number.decimal(size), number.count(wages), number.change(median(now.regions(sector.changes), HEADLINE)),
    )  # fmt: skip
