"""What the region has to offer, and to whom."""

from plustex_analysis.practices import Recommendations, offered, practice
from plustex_analysis.profiles import SectorProfile
from plustex_analysis.reporting.blocks import Block, Column, Table, Text
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common, wording
from plustex_analysis.reporting.reports.names import territory_name

CASES = ("firm", "open", "against")


def offer_table(sector: SectorProfile, advice: Recommendations, say: Words) -> Block:
    """Return the region's practices and for which partner regions the case is firm, open or speaks against it."""
    found = offered(advice.region, advice.year)
    if found.empty:
        return Text(paragraphs=(say("offer-none"),))
    rows = []
    for name in found.index:
        title, cases = wording.practice_texts(say, practice(str(name))).title, found.loc[name]
        by_case = {case: [str(code) for code in found.columns if cases[code] == case] for case in CASES}
        cells = {case: _regions(codes, say) for case, codes in by_case.items()}
        if (cases == "weak-record").any():
            cells["open"] = say("offer-weak-record")
        rows.append((title, *cells.values()))
    firm = [str(code) for code in found.columns if (found[code] == "firm").any()]
    return Table(
        anchor="offer",
        title=say("offer-title", supported="some" if firm else "none", regions=_regions(firm, say)),
        subtitle=say(
            "offer-subtitle", region=territory_name(say, sector.territory), year=say.numbers.year(advice.year)
        ),
        columns=(
            Column(label=say("offer-practice"), numeric=False),
            *(Column(label=say(f"offer-{case}"), numeric=False) for case in CASES),
        ),
        rows=tuple(rows),
        source=common.source_line(say, *wording.TABLES),
        notes=(say("offer-note"),),
    )


def _regions(codes: list[str], say: Words) -> str:
    return common.names([common.place_name(say, code) for code in codes], say) if codes else say("offer-nobody")
