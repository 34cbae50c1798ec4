"""Which regions are alike, and which industries are near: what a region could learn and where its skills could go."""

from plustex_analysis.profiles import HEADLINE, TABLE, SectorProfile, figure
from plustex_analysis.profiles.relatives import CHECK_YEARS, EDUCATION, GDP, LABOUR, options, peers, skills_unknown
from plustex_analysis.reporting.blocks import Block, Note, Table, Text
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common
from plustex_analysis.reporting.reports.names import territory_name

_SHOWN = 5
#: From this stability on the nearest region is named without reserve.
_FIRM = 0.8


def peers_table(sector: SectorProfile, say: Words) -> Block:
    """Return the regions of other countries that are nearest in structure, with how firm that is, or why none can be told."""
    number, found, now = say.numbers, peers(sector.code, sector.last_year), sector.now
    if found.nearest.empty:
        unknown = say("peers-none", region=territory_name(say, sector.territory))
        return Note(title=say("peers-none-title"), items=(unknown,))
    rows = [
        (
            f"{common.place_name(say, str(code))} ({code})", number.decimal(figure(found.nearest, str(code), "distance"), 3),
            number.percent(figure(found.nearest, str(code), "stability"), 0), number.percent(figure(now.share, str(code), HEADLINE)),
            number.decimal(figure(now.location_quotient, str(code), HEADLINE), 2), number.change(figure(sector.changes, str(code), HEADLINE)),
        )
        for code in found.nearest.index
    ]  # fmt: skip
    heads = [say("peers-distance"), say("peers-stability"), say("share.label"), say("location-quotient.label")]
    firm = found.nearest["stability"].iloc[0]
    return Table(
        anchor="peers",
        title=say(
            "peers-title",
            first=common.place_name(say, str(found.nearest.index[0])),
            firm="yes" if firm >= _FIRM else "no",
        ),
        subtitle=say("peers-subtitle", region=territory_name(say, sector.territory), year=str(found.year)),
        columns=common.columns(say("territory"), [*heads, say("change-since", year=str(sector.base.year))]),
        rows=tuple(rows),
        source=common.source_line(say, TABLE, GDP, LABOUR, EDUCATION),
        notes=(
            say("peers-note", compared=number.count(found.compared)),
            *common.missing_note(say, rows),
        ),
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
    rows = [
        (f"{common.division(say, str(code))} ({code})", number.decimal(figure(best, str(code), "closeness")),
         number.decimal(figure(best, str(code), "density")), number.decimal(figure(best, str(code), "location_quotient"), 2))
        for code in best.index
    ]  # fmt: skip
    return Table(
        anchor="options",
        title=say("options-title"),
        subtitle=say("options-subtitle", region=region, year=str(sector.last_year)),
        columns=common.columns(
            say("industry"), [say("options-closeness"), say("options-density"), say("location-quotient.label")]
        ),
        rows=tuple(rows),
        source=common.source_line(say, TABLE),
        notes=(say("options-note", skills=common.names([say(f"industry-{code}") for code in found.skills], say)),),
    )


def options_check(sector: SectorProfile, say: Words) -> Text:
    """Say how well such a ranking foretold what happened before: chance is 0.5."""
    number, found = say.numbers, options(sector.code, sector.last_year)
    if found is None or found.check is None:
        return Text(paragraphs=())
    auc, lower, upper, simple = (
        figure(found.check, row, column)
        for row, column in (
            ("closeness", "auc"),
            ("closeness", "lower"),
            ("closeness", "upper"),
            ("location_quotient", "auc"),
        )
    )
    return Text(
        paragraphs=(
            say(
                "options-check", useful="yes" if lower > 0.5 else "no", better="yes" if simple > upper else "no",  # noqa: PLR2004 - chance
                first=str(CHECK_YEARS[0]), last=str(min(CHECK_YEARS[1], sector.last_year)), auc=number.decimal(auc, 2), lower=number.decimal(lower, 2),
                upper=number.decimal(upper, 2), simple=number.decimal(simple, 2), half=number.decimal(0.5, 1),
                entries=number.count(figure(found.check, "closeness", "entries")), regions=number.count(figure(found.check, "closeness", "regions")),
            ),
        )
    )  # fmt: skip
