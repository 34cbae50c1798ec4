"""The comparative analysis: all partner regions side by side."""

import re
from collections.abc import Callable, Sequence

import pandas as pd

from plustex_analysis.partnership import Territory
from plustex_analysis.profiles import (
    BRANCHES,
    HEADLINE,
    MANUFACTURING,
    SPECIALISED,
    TABLE,
    Comparison,
    Place,
    Year,
    figure,
)
from plustex_analysis.profiles.position import quotient_intervals
from plustex_analysis.profiles.relatives import EDUCATION, GDP, LABOUR
from plustex_analysis.reporting import charts
from plustex_analysis.reporting.blocks import Chart, Findings, KeyFigure, KeyFigures, Note, Sources, Table, Title
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common
from plustex_analysis.reporting.reports.names import area_name, territory_name


def title(partners: Comparison, say: Words) -> Title:
    """Return the head of the analysis."""
    year = str(partners.last_year)
    return Title(
        title=say("comparison-report-title"),
        subtitle=say(
            "comparison-report-subtitle",
            count=say.numbers.count(len(partners.territories)),
            base=str(partners.base.year),
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
    persons = partners.now.persons.loc[codes]
    known = persons[HEADLINE].dropna()
    units = partners.now.local_units.loc[codes, HEADLINE].dropna()
    quotient = partners.now.location_quotient.loc[codes, HEADLINE].dropna()
    countries = partners.now.persons.loc[list(partners.now.reference[HEADLINE]), HEADLINE]
    top = str(quotient.idxmax())
    named = {territory.code: territory_name(say, territory) for territory in partners.territories}
    items = (
        KeyFigure(
            label=say("tile-all-persons"),
            value=number.count(known.sum()),
            note=say("tile-all-persons-note", regions=number.count(len(known))),
        ),
        KeyFigure(
            label=say("tile-all-europe"),
            value=number.percent(known.sum() / countries.sum()),
            note=say("tile-all-europe-note", countries=number.count(len(countries))),
        ),
        KeyFigure(
            label=say("tile-all-units"),
            value=number.count(units.sum()),
            note=say("tile-all-units-note", regions=number.count(len(units))),
        ),
        KeyFigure(label=say("tile-all-top"), value=number.decimal(quotient[top]), note=named[str(top)]),
    )
    return KeyFigures(title=say("key-figures"), items=items)


def findings(partners: Comparison, say: Words) -> Findings:
    """Return what the comparison shows, each sentence chosen by the figures."""
    number, named = say.numbers, {territory.code: territory_name(say, territory) for territory in partners.territories}
    changes = partners.changes.loc[list(named), HEADLINE]
    groups = {
        way: [named[str(code)] for code, value in changes.items() if common.direction(float(value)) == way]
        for way in ("up", "down", "level", "unknown")
    }
    base, year = str(partners.base.year), str(partners.last_year)
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
                most=number.change(known.max()),
                worst=named[str(known.idxmin())],
                least=number.change(known.min()),
            )
        )
    quotient = partners.now.location_quotient.loc[list(named), HEADLINE].dropna()
    specialised = [named[str(code)] for code in quotient[quotient >= SPECIALISED].sort_values(ascending=False).index]
    if specialised:
        items.append(say("all-specialised", names=common.names(specialised, say)))
    return Findings(title=say("in-brief"), items=tuple(items))


def quotient_chart(now: Year, say: Words, *, territories: Sequence[Territory], focus: Place | None = None) -> Chart:
    """Return the location quotients of territories as ranked dots; ``focus``, one of them or not, in the foreground."""
    number = say.numbers
    beside = focus is not None and focus not in territories
    named = {place.code: territory_name(say, place) for place in ([focus] if focus and beside else []) + [*territories]}
    values = now.location_quotient.loc[list(named), HEADLINE].set_axis(list(named.values()))
    known = values.dropna().sort_values(ascending=False)
    countries = number.count(len(now.reference[HEADLINE]))
    chosen = named[focus.code] if focus else None
    if beside:
        text = say("quotients-title-beside", focus=str(chosen))
    elif chosen in known.index:
        text = say(
            "quotients-title",
            focus=str(chosen),
            place=number.count(list(known.index).index(chosen) + 1),
            of=number.count(len(known)),
        )
    else:
        text = say("quotients-title-all", first=str(known.index[0]), last=str(known.index[-1]))
    alternative = say(
        "quotients-alternative-beside" if beside else "quotients-alternative", count=number.count(len(territories)), year=str(now.year), first=str(known.index[0]), high=number.decimal(known.iloc[0], 2),
        last=str(known.index[-1]), low=number.decimal(known.iloc[-1], 2), focus=chosen or "none",
        value=number.decimal(values[chosen], 2) if chosen else "", missing=number.count(len(values) - len(known)),
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
        subtitle=say("quotients-subtitle", year=str(now.year)),
        svg=charts.svg(drawing, "quotients", title=text, description=alternative),
        alternative=re.sub(r"[ \n]+", " ", alternative).strip(),
        source=common.source_line(say, TABLE),
        columns=common.columns(
            say("territory"), [say("location-quotient.label"), say("interval-lower"), say("interval-upper")]
        ),
        rows=tuple(
            (
                str(name),
                *(number.decimal(figure(intervals, str(name), part), 2) for part in ("value", "lower", "upper")),
            )
            for name in ordered.index
        ),
        notes=(say("quotient-note", countries=countries), say("interval-note")),
    )


def specialisation_chart(partners: Comparison, say: Words) -> Chart:
    """Return the location quotients of all partner regions."""
    return quotient_chart(partners.now, say, territories=partners.territories)


def size_table(partners: Comparison, say: Words) -> Table:
    """Return every partner region with the same indicators, textiles and clothing together."""
    number, now = say.numbers, partners.now
    frames: tuple[tuple[pd.DataFrame, Callable[[float], str]], ...] = (
        (now.persons, number.count), (now.share, number.percent), (now.location_quotient, lambda value: number.decimal(value, 2)),
        (now.persons_per_unit, number.decimal), (now.wages_per_person, number.count), (partners.changes, number.change),
    )  # fmt: skip
    heads = [
        "persons-employed.label",
        "share.label",
        "location-quotient.label",
        "persons-per-unit.label",
        "wages-per-person.label",
    ]
    rows = [
        (territory_name(say, t), *(form(figure(frame, t.code, HEADLINE)) for frame, form in frames))
        for t in partners.territories
    ]
    return Table(
        anchor="regions",
        title=say("all-table-title"),
        subtitle=say("comparison-subtitle", year=str(partners.last_year)),
        columns=common.columns(say("territory"), [*map(say, heads), say("change-since", year=str(partners.base.year))]),
        rows=tuple(rows),
        source=common.source_line(say, TABLE),
        notes=(
            *common.doubtful_changes(say, partners.territories, partners.changes, now, partners.base),
            *common.missing_note(say, rows),
        ),
    )


def branch_table(partners: Comparison, say: Words) -> Table:
    """Return persons employed by branch and region."""
    number, industries = say.numbers, (*BRANCHES, MANUFACTURING)
    rows = [
        (territory_name(say, t), *(number.count(figure(partners.now.persons, t.code, code)) for code in industries))
        for t in partners.territories
    ]
    return Table(
        anchor="branches",
        title=say("all-branches-title"),
        subtitle=say("all-branches-subtitle", year=str(partners.last_year)),
        columns=common.columns(say("territory"), [common.industry_label(say, code) for code in industries]),
        rows=tuple(rows),
        source=common.source_line(say, TABLE),
        notes=(*common.missing_note(say, rows),),
    )


def years_table(partners: Comparison, say: Words) -> Table:
    """Return persons employed in textiles and clothing by year and region."""
    frame = partners.persons
    rows = [
        (territory_name(say, t), *(say.numbers.count(value) for value in frame[t.code])) for t in partners.territories
    ]
    return Table(
        anchor="years",
        title=say("all-years-title"),
        subtitle=say("years-subtitle", first=str(frame.index.min()), last=str(frame.index.max())),
        columns=common.columns(say("territory"), [str(year) for year in frame.index]),
        rows=tuple(rows),
        source=common.source_line(say, TABLE),
        notes=(say("all-years-note"), *common.missing_note(say, rows)),
    )


def coverage(partners: Comparison, say: Words) -> Note:
    """Return for each region which territory its figures are about."""
    items = [
        say(f"coverage-{t.coverage}", territory=area_name(say, t), region=territory_name(say, t), code=t.code)
        for t in partners.territories
    ]
    return Note(title=say("coverage-title"), items=(*items, say("coverage-units")))


def sources(partners: Comparison, say: Words) -> Sources:
    """Return the sources and the method in brief."""
    del partners
    return common.sources(say, TABLE, GDP, LABOUR, EDUCATION, method=(say("method-quotient"), say("method-change")))
