"""The comparative analysis, second part: why employment changed, who is alike, what is near, in all partner regions."""

from typing import Final, Literal

from plustex_analysis.partnership import Territory
from plustex_analysis.profiles import Comparison, headline
from plustex_analysis.profiles.dynamics import DOWNTURN, PARTS
from plustex_analysis.profiles.relatives import EDUCATION, GDP, LABOUR, options, peers
from plustex_analysis.profiles.territory import base_year
from plustex_analysis.reporting import facts
from plustex_analysis.reporting.blocks import Column, Table
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.numbers import MISSING
from plustex_analysis.reporting.reports import common
from plustex_analysis.reporting.reports.names import territory_name

_NEAREST = 2
_MEASURES: Final[tuple[Literal["resistance", "recoverability"], ...]] = ("resistance", "recoverability")


def shift_share_table(partners: Comparison, say: Words) -> Table:
    """Return the parts of the change of textiles and clothing in every partner region."""
    rows = [_shift_row(partners, territory, say) for territory in partners.territories]
    return Table(
        anchor="shift-share",
        title=say("all-shift-title"),
        subtitle=say(
            "all-shift-subtitle", base=say.numbers.year(partners.base.year), year=say.numbers.year(partners.last_year)
        ),
        columns=common.columns(say("territory"), [say("all-since"), *(say(f"shift-{part}") for part in PARTS)]),
        rows=tuple(rows),
        source=common.source_line(say, *partners.tables),
        notes=(
            say("all-shift-note"),
            *common.untold(say, partners.base.year, partners.last_year),
            *common.missing_note(say, rows),
        ),
    )


def _shift_row(partners: Comparison, territory: Territory, say: Words) -> tuple[str, ...]:
    base = base_year(territory.code, partners.last_year)
    values = (facts.shift_part(territory.code, base, partners.last_year, headline(), part) for part in PARTS)
    return (territory_name(say, territory), say.numbers.year(base), *map(say.numbers.signed, values))


def resilience_table(partners: Comparison, say: Words) -> Table:
    """Return resistance and recoverability of every partner region, each with the range that other years give."""
    years = dict(zip(("first", "trough", "last"), map(say.numbers.year, (*DOWNTURN, partners.last_year)), strict=True))
    heads = [
        say("resilience-downturn", **years),
        say("resilience-sensitivity"),
        say("resilience-upturn", **years),
        say("resilience-sensitivity"),
    ]
    heads[1], heads[3] = f"{heads[1]} ({say.numbers.things(1)})", f"{heads[3]} ({say.numbers.things(2)})"
    rows = [(territory_name(say, t), *_resilience_cells(t, partners.last_year, say)) for t in partners.territories]
    return Table(
        anchor="resilience",
        title=say("all-resilience-title"),
        subtitle=say("all-resilience-subtitle", **years),
        columns=common.columns(say("territory"), heads),
        rows=tuple(rows),
        source=common.source_line(say, *partners.tables),
        notes=(say("all-resilience-note"), *common.missing_note(say, rows)),
    )


def _resilience_cells(territory: Territory, last_year: int, say: Words) -> list[str]:
    cells, about = [], (territory.code, last_year)
    for measure in _MEASURES:
        least, most = (say.numbers.signed(facts.resilience_range(*about, measure, end), 2) for end in ("least", "most"))
        between = MISSING if least == MISSING else say("resilience-range", least=least, most=most)
        cells += [say.numbers.signed(facts.resilience(*about, measure), 2), between]
    return cells


def relatives_table(partners: Comparison, say: Words) -> Table:
    """Return for every partner region those nearest in structure and the industries near to its textile skills."""
    rows = [(territory_name(say, t), *_relatives_cells(t, partners.last_year, say)) for t in partners.territories]
    heads = (say("all-peers"), say("all-options"))
    return Table(
        anchor="relatives",
        title=say("all-relatives-title"),
        subtitle=say("all-relatives-subtitle", year=say.numbers.year(partners.last_year)),
        columns=(Column(label=say("territory"), numeric=False), *(Column(label=head, numeric=False) for head in heads)),
        rows=tuple(rows),
        source=common.source_line(say, *partners.tables, GDP, LABOUR, EDUCATION),
        notes=(say("all-relatives-note"),),
    )


def _relatives_cells(territory: Territory, year: int, say: Words) -> tuple[str, str]:
    nearest = peers(territory.code, year).nearest.head(_NEAREST)
    names = [
        say(
            "all-peer",
            name=common.place_name(say, str(code)),
            stability=say.numbers.percent(facts.peer(territory.code, year, str(code), "stability"), 0),
        )
        for code in nearest.index
    ]
    found = options(territory.code, year)
    near = (
        []
        if found is None
        else [common.division(say, str(code)) for code in found.options["closeness"].dropna().index[:_NEAREST]]
    )
    return "; ".join(names), "; ".join(near) or say("all-no-skills")
