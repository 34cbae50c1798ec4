"""The comparative analysis: all partner regions side by side."""

import re
from collections.abc import Callable, Sequence
from typing import Final, Literal

from plustex_analysis.partnership import Territory
from plustex_analysis.profiles import (
    MANUFACTURING,
    SPECIALISED,
    Comparison,
    Place,
    Year,
    branches,
    headline,
)
from plustex_analysis.profiles.position import least_change, quotient_intervals
from plustex_analysis.profiles.relatives import EDUCATION, GDP, LABOUR
from plustex_analysis.reporting import charts, facts
from plustex_analysis.reporting.blocks import Chart, Findings, KeyFigure, KeyFigures, Note, Sources, Table, Title
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common
from plustex_analysis.reporting.reports.names import area_name, territory_name

_INTERVAL: Final[tuple[Literal["value", "lower", "upper"], ...]] = ("value", "lower", "upper")


def title(partners: Comparison, say: Words) -> Title:
    """Return the head of the analysis."""
    year = say.numbers.year(partners.last_year)
    return Title(
        title=say("comparison-report-title"),
        subtitle=say(
            "comparison-report-subtitle",
            count=say.numbers.count(facts.partner_count()),
            base=say.numbers.year(partners.base.year),
            year=year,
        ),
        kicker=say("comparison-kicker"),
        language=say.language,
        locale=say.numbers.locale,
        region="",
        report="sector_comparison",
        description=say("comparison-description", year=year),
        keywords=("PLUSTEX", *(territory_name(say, territory) for territory in partners.territories)),
        facts=(
            (say("fact-regions"), common.names([territory_name(say, t) for t in partners.territories], say)),
            (say("fact-review"), say("language-review")),
        ),
        labels=common.labels(say, partners.last_year),
    )


def key_figures(partners: Comparison, say: Words) -> KeyFigures:
    """Return the size of the sector in the partner regions together."""
    number, codes = say.numbers, [territory.code for territory in partners.territories]
    year = partners.last_year
    top = str(partners.now.location_quotient.loc[codes, headline()].idxmax())
    named = {territory.code: territory_name(say, territory) for territory in partners.territories}
    items = (
        KeyFigure(
            label=say("tile-all-persons"),
            value=number.count(facts.partner_total("persons", year)),
            note=say("tile-all-persons-note", regions=number.count(facts.partners_known("persons", year))),
        ),
        KeyFigure(
            label=say("tile-all-europe"),
            value=number.percent(facts.european_share(year)),
            note=say("tile-all-europe-note", countries=number.count(facts.countries(headline(), year))),
        ),
        KeyFigure(
            label=say("tile-all-units"),
            value=number.count(facts.partner_total("local_units", year)),
            note=say("tile-all-units-note", regions=number.count(facts.partners_known("local_units", year))),
        ),
        KeyFigure(
            label=say("tile-all-top"),
            value=number.decimal(facts.level("location_quotient", top, headline(), year)),
            note=named[top],
        ),
    )
    return KeyFigures(title=say("key-figures"), items=items)


def findings(partners: Comparison, say: Words) -> Findings:
    """Return what the comparison shows, each sentence chosen by the figures."""
    number, named = say.numbers, {territory.code: territory_name(say, territory) for territory in partners.territories}
    changes = partners.changes.loc[list(named), headline()]
    groups = {
        way: [named[str(code)] for code, value in changes.items() if _way(partners, str(code), float(value)) == way]
        for way in ("up", "down", "level", "unknown")
    }
    base, year = number.year(partners.base.year), number.year(partners.last_year)
    items = [
        say(f"all-{way}", names=common.names(members, say), base=base, year=year)
        for way, members in groups.items()
        if members
    ]
    known = changes.dropna()
    if len(known) > 1:
        items.append(
            say(
                "all-range",
                best=named[str(known.idxmax())],
                most=number.change(_change(partners, str(known.idxmax()))),
                worst=named[str(known.idxmin())],
                least=number.change(_change(partners, str(known.idxmin()))),
            )
        )
    quotient = partners.now.location_quotient.loc[list(named), headline()].dropna()
    specialised = [named[str(code)] for code in quotient[quotient >= SPECIALISED].sort_values(ascending=False).index]
    if specialised:
        items.append(say("all-specialised", names=common.names(specialised, say)))
    return Findings(title=say("in-brief"), items=tuple(items))


def _change(partners: Comparison, code: str) -> facts.Traced:
    return facts.change(code, headline(), partners.base.year, partners.last_year)


def _way(partners: Comparison, code: str, change: float) -> str:
    """Return the direction of a change, measured against what the region's figure usually moves in a year."""
    return common.direction(change, least_change(code, headline(), partners.last_year))


def quotient_chart(now: Year, say: Words, *, territories: Sequence[Territory], focus: Place | None = None) -> Chart:
    """Return the location quotients of territories as ranked dots; ``focus``, one of them or not, in the foreground."""
    number = say.numbers
    beside = focus is not None and focus not in territories
    named = {place.code: territory_name(say, place) for place in ([focus] if focus and beside else []) + [*territories]}
    values = now.location_quotient.loc[list(named), headline()].set_axis(list(named.values()))
    known = values.dropna().sort_values(ascending=False)
    countries = number.count(facts.countries(headline(), now.year))
    chosen = named[focus.code] if focus else None
    if beside:
        text = say("quotients-title-beside", focus=str(chosen))
    elif chosen in known.index:
        text = say(
            "quotients-title",
            focus=str(chosen),
            place=number.count(facts.partner_place(focus.code if focus else "", now.year)),
            of=number.count(facts.partners_known("location_quotient", now.year)),
        )
    else:
        text = say("quotients-title-all", first=str(known.index[0]), last=str(known.index[-1]))
    codes = {name: code for code, name in named.items()}
    quotient = {name: facts.level("location_quotient", code, headline(), now.year) for name, code in codes.items()}
    alternative = say(
        "quotients-alternative-beside" if beside else "quotients-alternative", count=number.count(facts.partner_count()), year=number.year(now.year),
        first=str(known.index[0]), high=number.decimal(quotient[known.index[0]], 2),
        last=str(known.index[-1]), low=number.decimal(quotient[known.index[-1]], 2), focus=chosen or "none",
        value=number.decimal(quotient[chosen], 2) if chosen else "", missing=number.things(len(values) - len(known)) if len(values) > len(known) else "none",
    )  # fmt: skip
    intervals = quotient_intervals(now, list(named)).set_axis(list(named.values()))
    drawing = charts.ranked_dots(
        intervals,
        focus=chosen,
        number=number.decimal,
        missing=say("not-available"),
        reference=(1.0, say("quotients-reference", countries=countries)),
    )
    ordered = values.sort_values(ascending=False, na_position="last")
    return Chart(
        anchor="quotients",
        title=text,
        subtitle=say("quotients-subtitle", year=number.year(now.year)),
        svg=charts.svg(drawing, "quotients", title=text, description=alternative),
        alternative=re.sub(r"[ \n]+", " ", alternative).strip(),
        source=common.source_line(say, *now.tables),
        columns=common.columns(
            say("territory"), [say("location-quotient.label"), say("interval-lower"), say("interval-upper")]
        ),
        rows=tuple(
            (
                str(name),
                *(number.decimal(facts.quotient_interval(codes[name], now.year, part), 2) for part in _INTERVAL),
            )
            for name in map(str, ordered.index)
        ),
        notes=(say("quotient-note", countries=countries), say("interval-note")),
    )


def specialisation_chart(partners: Comparison, say: Words) -> Chart:
    """Return the location quotients of all partner regions."""
    return quotient_chart(partners.now, say, territories=partners.territories)


def size_table(partners: Comparison, say: Words) -> Table:
    """Return every partner region with the same indicators, textiles and clothing together."""
    number, now = say.numbers, partners.now
    measures: tuple[tuple[facts.Measure, Callable[[float], str]], ...] = (
        ("persons", number.count), ("share", number.percent), ("location_quotient", lambda value: number.decimal(value, 2)),
        ("persons_per_unit", number.decimal), ("wages_per_person", number.count),
    )  # fmt: skip
    heads = [
        "persons-employed.label",
        "share.label",
        "location-quotient.label",
        "persons-per-unit.label",
        "wages-per-person.label",
    ]
    rows = [
        (
            territory_name(say, t),
            *(form(facts.level(measure, t.code, headline(), partners.last_year)) for measure, form in measures),
            number.change(_change(partners, t.code)),
        )
        for t in partners.territories
    ]
    return Table(
        anchor="regions",
        title=say("all-table-title"),
        subtitle=say("comparison-subtitle", year=number.year(partners.last_year)),
        columns=common.columns(
            say("territory"), [*map(say, heads), say("change-since", year=number.year(partners.base.year))]
        ),
        rows=tuple(rows),
        source=common.source_line(say, *partners.tables),
        notes=(
            *common.doubtful_changes(say, partners.territories, partners.changes, now, partners.base),
            *common.untold(say, partners.base.year, partners.last_year),
            *common.missing_note(say, rows),
        ),
    )


def branch_table(partners: Comparison, say: Words) -> Table:
    """Return persons employed by branch and region."""
    number, industries = say.numbers, (*branches(), MANUFACTURING)
    rows = [
        (
            territory_name(say, t),
            *(number.count(facts.level("persons", t.code, code, partners.last_year)) for code in industries),
        )
        for t in partners.territories
    ]
    return Table(
        anchor="branches",
        title=say("all-branches-title"),
        subtitle=say("all-branches-subtitle", year=number.year(partners.last_year)),
        columns=common.columns(say("territory"), [common.industry_label(say, code) for code in industries]),
        rows=tuple(rows),
        source=common.source_line(say, *partners.tables),
        notes=(*common.missing_note(say, rows),),
    )


def years_table(partners: Comparison, say: Words) -> Table:
    """Return persons employed in textiles and clothing by year and region."""
    number, frame = say.numbers, partners.persons
    rows = [
        (
            territory_name(say, t),
            *(number.count(facts.level("persons", t.code, headline(), int(year))) for year in frame.index),
        )
        for t in partners.territories
    ]
    return Table(
        anchor="years",
        title=say("all-years-title"),
        subtitle=say("years-subtitle", first=number.year(frame.index.min()), last=number.year(frame.index.max())),
        columns=common.columns(say("territory"), [number.year(year) for year in frame.index]),
        rows=tuple(rows),
        source=common.source_line(say, *partners.tables),
        notes=(say("all-years-note"), *common.missing_note(say, rows)),
    )


def coverage(partners: Comparison, say: Words) -> Note:
    """Return for each region which territory its figures are about."""
    items = [
        say(
            f"coverage-{t.coverage}",
            territory=area_name(say, t),
            region=territory_name(say, t),
            code=say.numbers.code(t.code),
        )
        for t in partners.territories
    ]
    return Note(title=say("coverage-title"), items=(*items, say("coverage-units")))


def sources(partners: Comparison, say: Words) -> Sources:
    """Return the sources and the method in brief."""
    return common.sources(
        say, *partners.tables, GDP, LABOUR, EDUCATION, method=(say("method-quotient"), say("method-change"))
    )
