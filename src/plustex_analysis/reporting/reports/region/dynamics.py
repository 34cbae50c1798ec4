"""Why employment changed: the parts of the change, in words, as a chart and as a table."""

from plustex_analysis.profiles import BRANCHES, HEADLINE, TABLE, SectorProfile, figure
from plustex_analysis.profiles.dynamics import DOWNTURN, PARTS, Shift, Weathering, shift, weathering
from plustex_analysis.reporting import charts
from plustex_analysis.reporting.blocks import Block, Chart, Note, Table
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common
from plustex_analysis.reporting.reports.names import territory_name


def shift_share_chart(sector: SectorProfile, say: Words) -> Block:
    """Return the parts of the change since the base year, or why they cannot be told."""
    found = shift(sector.code, sector.base, sector.now)
    if found is None:
        return Note(
            title=say("shift-unknown-title"),
            items=(say("shift-unknown", region=territory_name(say, sector.territory)),),
        )
    rows = [*(code for code in BRANCHES if code in found.branches), HEADLINE]
    named = found.parts.loc[rows].set_axis([common.industry_label(say, code) for code in rows])
    named.columns = [say(f"shift-{part}") for part in PARTS]
    parts, total = named.iloc[:, :-1], named.iloc[:, -1]
    drawing = charts.parts_of_change(parts, total, number=say.numbers.signed)
    text, alternative = _title(found, say), _alternative(sector, found, say)
    return Chart(
        anchor="shift-share",
        title=text,
        subtitle=say("shift-subtitle", base=str(found.base), year=str(found.last)),
        svg=charts.svg(drawing, "shift-share", title=text, description=alternative),
        alternative=alternative,
        source=common.source_line(say, TABLE),
        columns=common.columns(say("industry"), list(named.columns)),
        rows=tuple(
            (str(name), *(say.numbers.signed(value) for value in row))
            for name, row in zip(named.index, named.to_numpy(), strict=True)
        ),
        notes=(say("shift-note", countries=say.numbers.count(len(found.countries))), *_break_note(sector, say)),
    )


def _break_note(sector: SectorProfile, say: Words) -> tuple[str, ...]:
    return (say("finding-break", years=", ".join(map(str, sector.breaks))),) if sector.breaks else ()


def _values(found: Shift, say: Words) -> dict[str, str]:
    return {part.replace("_", ""): say.numbers.signed(figure(found.parts, HEADLINE, part)) for part in PARTS}


def _title(found: Shift, say: Words) -> str:
    """Set the region's own part beside Europe's."""
    trend = figure(found.parts, HEADLINE, "national") + figure(found.parts, HEADLINE, "industrial_mix")
    own = figure(found.parts, HEADLINE, "regional")
    return say("shift-title", trend=say.numbers.signed(trend), own=say.numbers.signed(own))


def _alternative(sector: SectorProfile, found: Shift, say: Words) -> str:
    return say(
        "shift-alternative",
        region=territory_name(say, sector.territory),
        base=str(found.base),
        year=str(found.last),
        **_values(found, say),
    )


def resilience_table(sector: SectorProfile, say: Words) -> Block:
    """Return how the region's jobs came through the downturn and after it, or why that cannot be told."""
    number, region = say.numbers, territory_name(say, sector.territory)
    found = weathering(sector.code, sector.last_year)
    years = {"first": str(DOWNTURN[0]), "trough": str(DOWNTURN[1]), "last": str(sector.last_year)}
    if found is None:
        return Note(title=say("resilience-unknown-title"), items=(say("resilience-unknown", region=region, **years),))
    rows = [
        (
            say(f"resilience-{phase}", **years), number.signed(found.figures[phase]), number.signed(found.figures[f"expected_{phase}"]),
            number.signed(found.figures[measure], 2),
            say("resilience-range", least=number.signed(figure(found.sensitivity, measure, "least"), 2), most=number.signed(figure(found.sensitivity, measure, "most"), 2)),
        )
        for phase, measure in (("downturn", "resistance"), ("upturn", "recoverability"))
    ]  # fmt: skip
    heads = [say(f"resilience-{name}") for name in ("change", "expected", "measure", "sensitivity")]
    return Table(
        anchor="resilience",
        title=say(
            "resilience-title",
            resistance=_verdict(found, "resistance"),
            recoverability=_verdict(found, "recoverability"),
            **years,
        ),
        subtitle=say("resilience-subtitle", region=region, **years),
        columns=common.columns(say("resilience-phase"), heads),
        rows=tuple(rows),
        source=common.source_line(say, TABLE),
        notes=(
            say("resilience-note", countries=number.count(len(found.countries))),
            *common.missing_note(say, rows),
        ),
    )


def _verdict(found: Weathering, measure: str) -> str:
    """Say better or worse than expected only where every choice of turning points says the same."""
    row = found.sensitivity.loc[measure]
    if row["same_sign"] < 1:
        return "unclear"
    return "better" if found.figures[measure] > 0 else "worse"
