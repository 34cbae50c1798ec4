"""Which regions are alike, and which industries are near: what a region could learn and where its skills could go."""

from plustex_analysis.profiles import SectorProfile, headline
from plustex_analysis.profiles.relatives import CHECK_YEARS, EDUCATION, GDP, LABOUR, options, peers, skills_unknown
from plustex_analysis.reporting import facts
from plustex_analysis.reporting.blocks import Block, Note, Table, Text
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common
from plustex_analysis.reporting.reports.names import territory_name

_SHOWN = 5
#: From this stability on the nearest region is named without reserve.
_FIRM = 0.8


def peers_table(sector: SectorProfile, say: Words) -> Block:
    """Return the regions of other countries that are nearest in structure, with how firm that is, or why none can be told."""
    number, found = say.numbers, peers(sector.code, sector.last_year)
    if found.nearest.empty:
        unknown = say("peers-none", region=territory_name(say, sector.territory))
        return Note(title=say("peers-none-title"), items=(unknown,))
    rows = [_peer_row(sector, str(code), say) for code in found.nearest.index]
    heads = [say("peers-distance"), say("peers-stability"), say("share.label"), say("location-quotient.label")]
    firm = found.nearest["stability"].iloc[0]
    return Table(
        anchor="peers",
        title=say(
            "peers-title",
            first=common.place_name(say, str(found.nearest.index[0])),
            firm="yes" if firm >= _FIRM else "no",
        ),
        subtitle=say("peers-subtitle", region=territory_name(say, sector.territory), year=number.year(found.year)),
        columns=common.columns(say("territory"), [*heads, say("change-since", year=number.year(sector.base.year))]),
        rows=tuple(rows),
        source=common.source_line(say, *sector.tables, GDP, LABOUR, EDUCATION),
        notes=(
            say("peers-note", compared=number.count(facts.compared_regions(sector.code, sector.last_year))),
            *common.untold(say, sector.base.year, sector.last_year),
            *common.missing_note(say, rows),
        ),
    )


def _peer_row(sector: SectorProfile, code: str, say: Words) -> tuple[str, ...]:
    number, year = say.numbers, sector.last_year
    distance, stability = (facts.peer(sector.code, year, code, what) for what in ("distance", "stability"))
    return (
        f"{common.place_name(say, code)} ({number.code(code)})",
        number.decimal(distance, 3),
        number.percent(stability, 0),
        number.percent(facts.level("share", code, headline(), year)),
        number.decimal(facts.level("location_quotient", code, headline(), year), 2),
        number.change(facts.change(code, headline(), sector.base.year, year)),
    )


def options_table(sector: SectorProfile, say: Words) -> Block:
    """Return the industries nearest to the region's textile and clothing skills, or why there are none."""
    number, found = say.numbers, options(sector.code, sector.last_year)
    region = territory_name(say, sector.territory)
    if skills_unknown(sector.code, sector.last_year):
        return Note(title=say("options-unknown-title"), items=(say("options-unknown", region=region),))
    if found is None or found.options["closeness"].dropna().empty:
        return Note(title=say("options-none-title"), items=(say("options-none", region=region),))
    best = found.options.dropna(subset=["closeness"]).head(_SHOWN)
    rows = [_option_row(sector, str(code), say) for code in best.index]
    return Table(
        anchor="options",
        title=say("options-title"),
        subtitle=say("options-subtitle", region=region, year=number.year(sector.last_year)),
        columns=common.columns(
            say("industry"), [say("options-closeness"), say("options-density"), say("location-quotient.label")]
        ),
        rows=tuple(rows),
        source=common.source_line(say, *sector.tables),
        notes=(say("options-note", skills=common.names([say.industry(code) for code in found.skills], say)),),
    )


def _option_row(sector: SectorProfile, code: str, say: Words) -> tuple[str, ...]:
    number = say.numbers
    closeness, density, quotient = (
        facts.option(sector.code, sector.last_year, code, what)
        for what in ("closeness", "density", "location_quotient")
    )
    name = f"{common.division(say, code)} ({number.code(code)})"
    return (name, number.decimal(closeness), number.decimal(density), number.decimal(quotient, 2))


def options_check(sector: SectorProfile, say: Words) -> Text:
    """Say how well such a ranking foretold what happened before: chance is 0.5."""
    number, found = say.numbers, options(sector.code, sector.last_year)
    if found is None or found.check is None:
        return Text(paragraphs=())
    about, chance = (sector.code, sector.last_year), facts.constant("chance")
    auc, lower, upper = (facts.options_check(*about, "closeness", what) for what in ("auc", "lower", "upper"))
    entries, regions = (facts.options_check(*about, "closeness", what) for what in ("entries", "regions"))
    simple = facts.options_check(*about, "location_quotient", "auc")
    sentence = say(
        "options-check",
        useful="yes" if lower > chance else "no",
        better="yes" if simple > upper else "no",
        first=number.year(CHECK_YEARS[0]),
        last=number.year(min(CHECK_YEARS[1], sector.last_year)),
        auc=number.decimal(auc, 2),
        lower=number.decimal(lower, 2),
        upper=number.decimal(upper, 2),
        simple=number.decimal(simple, 2),
        half=number.decimal(chance, 1),
        entries=number.count(entries),
        regions=number.count(regions),
    )
    return Text(paragraphs=(sentence,))
