"""Every practice of the catalogue, and why it is put forward or not: how the recommendations were reached."""

from plustex_analysis.partnership.names import folded
from plustex_analysis.practices import Recommendations, load_needs, practices
from plustex_analysis.profiles import SectorProfile
from plustex_analysis.reporting import facts
from plustex_analysis.reporting.blocks import Column, Table, Text
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common, wording
from plustex_analysis.reporting.reports.catalogue import record_groups
from plustex_analysis.reporting.reports.names import territory_name


def reached_text(advice: Recommendations, say: Words) -> Text:
    """Say how a match is read, what could overturn it, and whether the records alone tell practices apart."""
    count = record_groups()
    possible = facts.veto_possible(advice.region, advice.year)
    return Text(
        paragraphs=(
            say("reached-method"),
            say("considered-veto", count=say.numbers.count(possible)),
            say("considered-groups", one="yes" if count == 1 else "no", groups=say.numbers.things(count)),
        )
    )


def considered_table(sector: SectorProfile, advice: Recommendations, say: Words) -> Table:
    """Return one row per practice: its theme, the range of its match, and the reason for what became of it."""
    found = advice.considered
    records = {one.id: one for one in practices()}
    titles = {str(name): wording.practice_texts(say, records[str(name)]).title for name in found.index}
    found = found.loc[sorted(titles, key=lambda name: folded(titles[name]))]
    rows = []
    for name in found.index:
        row = found.loc[name]
        reason = say(f"outcome-{row['outcome']}")
        if row["better"] and row["outcome"] in {"theme-full", "less-certain"}:
            better = wording.titles(say, [records[one] for one in row["better"]])
            reason = say("outcome-better", reason=reason, names=better)
        match = wording.case(say, advice.region, str(name), advice.year)
        rows.append((titles[str(name)], wording.theme(say, row["theme"]), match, reason))
    others = [row for row, outcome in zip(rows, found["outcome"], strict=True) if outcome != "own"]
    heads = ("practice", "theme", "match", "outcome")
    return Table(
        anchor="considered",
        title=say("considered-title"),
        subtitle=say(
            "considered-subtitle", region=territory_name(say, sector.territory), year=say.numbers.year(advice.year)
        ),
        columns=tuple(Column(label=say(f"considered-{head}"), numeric=head == "match") for head in heads),
        rows=tuple(rows),
        source=common.source_line(say, *wording.TABLES),
        notes=(say("considered-note"), *common.missing_note(say, others)),
        emphasis=tuple(place for place, name in enumerate(found.index) if found.loc[name, "outcome"] == "chosen"),
    )


def cells_table(say: Words) -> Table:
    """Return the cells that each indicator of needs and strategies is made of, as the data files call them."""
    indicators = load_needs().indicators
    rows = [
        (say(f"indicator-{name}"), "; ".join(say.numbers.code(cell) for cell in one.cells))
        for name, one in indicators.items()
    ]
    return Table(
        anchor="cells",
        title=say("trace-title"),
        subtitle=say("trace-subtitle"),
        columns=(
            Column(label=say("trace-indicator"), numeric=False),
            Column(label=say("trace-cells"), numeric=False),
        ),
        rows=tuple(rows),
        source=common.source_line(say, *wording.TABLES),
    )
