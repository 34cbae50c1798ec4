"""Why employment changed: the parts of the change, in words, as a chart and as a table."""

from typing import Final, Literal

from plustex_analysis.profiles import SectorProfile, branches, headline
from plustex_analysis.profiles.dynamics import DOWNTURN, PARTS, Shift, Weathering, shift, weathering
from plustex_analysis.reporting import charts, facts
from plustex_analysis.reporting.blocks import Block, Chart, Note, Table
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common
from plustex_analysis.reporting.reports.names import territory_name

_PHASES: Final[dict[Literal["downturn", "upturn"], Literal["resistance", "recoverability"]]] = {
    "downturn": "resistance",
    "upturn": "recoverability",
}


def shift_share_chart(sector: SectorProfile, say: Words) -> Block:
    """Return the parts of the change since the base year, or why they cannot be told."""
    found = shift(sector.code, sector.base, sector.now)
    if found is None:
        why = common.untold(say, sector.base.year, sector.last_year)
        unknown = why or (say("shift-unknown", region=territory_name(say, sector.territory)),)
        return Note(title=say("shift-unknown-title"), items=unknown)
    rows = list(dict.fromkeys([*(code for code in branches() if code in found.branches), headline()]))
    named = found.parts.loc[rows].set_axis([common.industry_label(say, code) for code in rows])
    named.columns = [say(f"shift-{part}") for part in PARTS]
    parts, total = named.iloc[:, :-1], named.iloc[:, -1]
    drawing = charts.parts_of_change(parts, total, number=say.numbers.signed)
    text, alternative = _title(sector, found, say), _alternative(sector, found, say)
    return Chart(
        anchor="shift-share",
        title=text,
        subtitle=say("shift-subtitle", base=say.numbers.year(found.base), year=say.numbers.year(found.last)),
        svg=charts.svg(drawing, "shift-share", title=text, description=alternative),
        alternative=alternative,
        source=common.source_line(say, *sector.tables),
        columns=common.columns(say("industry"), list(named.columns)),
        rows=tuple(
            (
                common.industry_label(say, code),
                *(say.numbers.signed(_part(sector, found, code, part)) for part in PARTS),
            )
            for code in rows
        ),
        notes=(
            say("shift-note", countries=say.numbers.count(facts.shift_countries(sector.code, found.base, found.last))),
            *_break_note(sector, say),
        ),
    )


def _break_note(sector: SectorProfile, say: Words) -> tuple[str, ...]:
    return (say("finding-break", years=say.numbers.years(sector.breaks)),) if sector.breaks else ()


def _part(sector: SectorProfile, found: Shift, industry: str, part: facts.Part) -> facts.Traced:
    return facts.shift_part(sector.code, found.base, found.last, industry, part)


def _values(sector: SectorProfile, found: Shift, say: Words) -> dict[str, str]:
    return {part.replace("_", ""): say.numbers.signed(_part(sector, found, headline(), part)) for part in PARTS}


def _title(sector: SectorProfile, found: Shift, say: Words) -> str:
    """Set the region's own part beside Europe's."""
    national, mix, own = (_part(sector, found, headline(), part) for part in ("national", "industrial_mix", "regional"))
    trend = national + mix
    return say("shift-title", trend=say.numbers.signed(trend), own=say.numbers.signed(own))


def _alternative(sector: SectorProfile, found: Shift, say: Words) -> str:
    return say(
        "shift-alternative",
        region=territory_name(say, sector.territory),
        base=say.numbers.year(found.base),
        year=say.numbers.year(found.last),
        **_values(sector, found, say),
    )


def resilience_table(sector: SectorProfile, say: Words) -> Block:
    """Return how the region's jobs came through the downturn and after it, or why that cannot be told."""
    number, region = say.numbers, territory_name(say, sector.territory)
    found = weathering(sector.code, sector.last_year)
    years = dict(zip(("first", "trough", "last"), map(number.year, (*DOWNTURN, sector.last_year)), strict=True))
    if found is None:
        why = common.untold(say, DOWNTURN[0], sector.last_year)
        unknown = why or (say("resilience-unknown", region=region, **years),)
        return Note(title=say("resilience-unknown-title"), items=unknown)
    rows = [(say(f"resilience-{phase}", **years), *_phase(sector, phase, say)) for phase in _PHASES]
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
        source=common.source_line(say, *sector.tables),
        notes=(
            say("resilience-note", countries=number.count(facts.resilience_countries(sector.code, sector.last_year))),
            *common.missing_note(say, rows),
        ),
    )


def _phase(sector: SectorProfile, phase: Literal["downturn", "upturn"], say: Words) -> tuple[str, ...]:
    """Return the cells of a phase: change, expected change, measure, and the measure with other years."""
    number, measure, region = say.numbers, _PHASES[phase], (sector.code, sector.last_year)
    expected: facts.Measured = "expected_downturn" if phase == "downturn" else "expected_upturn"
    least, most = (number.signed(facts.resilience_range(*region, measure, end), 2) for end in ("least", "most"))
    return (
        number.signed(facts.resilience(*region, phase)),
        number.signed(facts.resilience(*region, expected)),
        number.signed(facts.resilience(*region, measure), 2),
        say("resilience-range", least=least, most=most),
    )


def _verdict(found: Weathering, measure: str) -> str:
    """Say better or worse than expected only where every choice of turning points says the same."""
    row = found.sensitivity.loc[measure]
    if row["same_sign"] < 1:
        return "unclear"
    return "better" if found.figures[measure] > 0 else "worse"
