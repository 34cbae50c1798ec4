"""The report on one region: the sector today, how it changed, how it compares, what must be known before using it."""

import math
from collections.abc import Sequence

import pandas as pd

from plustex_analysis import partnership, statistics
from plustex_analysis.profiles import BRANCHES, HEADLINE, MANUFACTURING, SECTORS, TABLE, SectorProfile, figure, median
from plustex_analysis.reporting import charts
from plustex_analysis.reporting.blocks import Chart, Findings, KeyFigure, KeyFigures, Note, Sources, Table, Title
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common
from plustex_analysis.reporting.reports.comparison import quotient_chart
from plustex_analysis.reporting.reports.names import area_name, territory_name

ROWS = (*BRANCHES, *(code for code in SECTORS if code not in BRANCHES), MANUFACTURING)


def title(sector: SectorProfile, say: Words) -> Title:
    """Return the head of the report, its subtitle chosen by the change in employment."""
    region, number = territory_name(say, sector.territory), say.numbers
    change = sector.change(HEADLINE)
    hosts = [partner.name_local or partner.name for partner in partnership.partners() if partner.territory == sector.code]
    return Title(
        title=say("region-title", region=region),
        subtitle=say(
            "region-subtitle",
            direction=common.direction(change),
            persons=number.count(figure(sector.now.persons, sector.code, HEADLINE)),
            change=number.percent(abs(change)),
            year=str(sector.last_year),
            base=str(sector.base.year),
        ),
        kicker=say("region-kicker"),
        language=say.language,
        locale=number.locale,
        region=sector.code,
        report="region_report",
        description=say("region-description", region=region, year=str(sector.last_year)),
        keywords=("PLUSTEX", region, sector.code, *(say(f"industry-{code}") for code in BRANCHES)),
        facts=(
            (say("fact-region"), say("fact-region-text", region=region, code=sector.code, country=common.country_name(say, sector.country))),
            (say("fact-partner"), common.names(hosts, say)),
            (say("fact-review"), say("language-review")),
        ),
        labels=common.labels(say, sector.last_year),
    )


def key_figures(sector: SectorProfile, say: Words) -> KeyFigures:
    """Return four tiles on textiles and clothing together."""
    number, now, code = say.numbers, sector.now, sector.code
    place, of = sector.rank(now.location_quotient, HEADLINE)
    country = common.country_name(say, sector.country)
    wages = number.count(figure(now.wages_per_person, code, HEADLINE))
    tiles = (
        (now.persons, number.count, "persons", say("tile-persons-note", change=number.change(sector.change(HEADLINE)), base=str(sector.base.year))),
        (now.share, number.percent, "share", say("tile-share-note", country=country, share=number.percent(figure(now.share, sector.country, HEADLINE)))),
        (now.location_quotient, number.decimal, "quotient", say("tile-quotient-note", place=number.count(place), of=number.count(of))),
    )
    items = [
        KeyFigure(label=say(f"tile-{name}"), value=_or_missing(say, form(figure(frame, code, HEADLINE))), note=note if not math.isnan(figure(frame, code, HEADLINE)) else "")
        for frame, form, name, note in tiles
    ]
    items.append(
        KeyFigure(label=say("tile-wages"), value=_or_missing(say, wages), note=say("tile-wages-note", wages=number.count(figure(now.wages_per_person, code, MANUFACTURING))))
    )
    return KeyFigures(title=say("key-figures"), items=tuple(items))


def _or_missing(say: Words, text: str) -> str:
    return say("not-available") if text == say.numbers.count(float("nan")) else text


def findings(sector: SectorProfile, say: Words) -> Findings:
    """Return what the figures say, each sentence chosen by them."""
    number, now, code = say.numbers, sector.now, sector.code
    region, year, base = territory_name(say, sector.territory), str(sector.last_year), str(sector.base.year)
    change, all_change = sector.change(HEADLINE), sector.change(MANUFACTURING)
    quotient = figure(now.location_quotient, code, HEADLINE)
    place, of = sector.rank(now.location_quotient, HEADLINE)
    size_place, size_of = sector.rank(now.persons, HEADLINE)
    named = {"textiles": "C13", "clothing": "C14", "leather": "C15"}
    known = "yes" if not math.isnan(figure(now.persons, code, HEADLINE)) else "no"
    items = [
        say("finding-size", known=known, region=region, year=year, persons=number.count(figure(now.persons, code, HEADLINE)),
            share=number.percent(figure(now.share, code, HEADLINE))),
        say("finding-change", direction=common.direction(change), base=base, year=year, change=number.percent(abs(change)),
            all=common.direction(all_change), allchange=number.percent(abs(all_change))),
        say("finding-branches", base=base, **{name: _or_missing(say, number.change(sector.change(branch))) for name, branch in named.items()}),
    ]  # fmt: skip
    if sector.breaks:
        items.append(say("finding-break", years=", ".join(map(str, sector.breaks))))
    if not math.isnan(quotient):
        countries = number.count(len(now.reference[HEADLINE]))
        items.append(say("finding-quotient", level=_level(quotient), region=region, quotient=number.decimal(quotient), countries=countries))
        items.append(say("finding-rank", region=region, place=number.count(place), of=number.count(of), sizeplace=number.count(size_place), sizeof=number.count(size_of)))
    return Findings(title=say("in-brief"), items=tuple(items))


def _level(quotient: float) -> str:
    if quotient >= 1.25:  # noqa: PLR2004 - the customary threshold for a specialisation
        return "high"
    return "low" if quotient <= 0.8 else "even"  # noqa: PLR2004 - its mirror image


def structure_table(sector: SectorProfile, say: Words) -> Table:
    """Return the sector today: branches as rows, indicators as columns."""
    number, now, code = say.numbers, sector.now, sector.code
    frames = (
        (now.persons, number.count), (now.local_units, number.count), (now.persons_per_unit, number.decimal),
        (now.share, number.percent), (now.location_quotient, lambda value: number.decimal(value, 2)), (now.wages_per_person, number.count),
    )  # fmt: skip
    heads = ("persons-employed", "local-units", "persons-per-unit", "share", "location-quotient", "wages-per-person")
    rows = []
    for industry in ROWS:
        cells = [form(figure(frame, code, industry)) if industry in frame.columns else _of_itself(say, frame is now.share) for frame, form in frames]
        rows.append((common.industry_label(say, industry), *cells))
    return Table(
        anchor="structure",
        title=say("structure-title", region=territory_name(say, sector.territory)),
        subtitle=say("structure-subtitle", year=str(sector.last_year)),
        columns=common.columns(say("industry"), [say(f"{name}.label") for name in heads]),
        rows=tuple(rows),
        source=common.source_line(say, TABLE),
        notes=(say("structure-note", countries=number.count(len(now.reference[HEADLINE]))), say("missing-note", sign=number.count(float("nan")))),
        emphasis=(ROWS.index(HEADLINE),),
    )


def _of_itself(say: Words, is_share: bool) -> str:  # noqa: FBT001 - which of the two kinds of column it is
    """Return what all manufacturing is of itself: the whole, and as concentrated as everywhere."""
    return say.numbers.percent(1.0, 0) if is_share else say.numbers.decimal(1.0, 2)


def trend_chart(sector: SectorProfile, say: Words) -> Chart:
    """Return persons employed by branch over the years."""
    number, frame = say.numbers, sector.persons[list(BRANCHES)]
    named = frame.rename(columns={code: say(f"industry-{code}.short") for code in BRANCHES})
    marked = (sector.flags[list(BRANCHES)] != "").set_axis(named.columns, axis=1)
    figure = charts.lines(named, number=number.count, missing=say("no-figures"), marked=marked)
    region, change = territory_name(say, sector.territory), sector.change(HEADLINE)
    text = say("trend-title", direction=common.direction(change), change=number.percent(abs(change)), base=str(sector.base.year), year=str(sector.last_year))
    alternative = say("trend-alternative", region=region, first=str(frame.index.min()), last=str(frame.index.max()), details=" ".join(_line_words(sector, say)))
    return Chart(
        anchor="trend",
        title=text,
        subtitle=say("trend-subtitle", region=region, first=str(frame.index.min()), last=str(frame.index.max())),
        svg=charts.svg(figure, "trend", title=text, description=alternative),
        alternative=alternative,
        source=common.source_line(say, TABLE),
        columns=common.columns(say("year"), named.columns),
        rows=tuple((str(year), *(number.count(value) for value in row)) for year, row in zip(named.index, named.to_numpy(), strict=True)),
        notes=(say("trend-note"),) if marked.to_numpy().any() else (),
    )


def _line_words(sector: SectorProfile, say: Words) -> list[str]:
    """Describe each line of the trend: first and last figure, and how many years are missing."""
    sentences = []
    for code in BRANCHES:
        series = sector.persons[code].dropna()
        missing = say.numbers.count(len(sector.persons) - len(series))
        if series.empty:
            sentences.append(say("trend-line-empty", industry=say(f"industry-{code}.short")))
            continue
        sentences.append(
            say("trend-line", industry=say(f"industry-{code}.short"), start=say.numbers.count(series.iloc[0]), first=str(series.index[0]),
                end=say.numbers.count(series.iloc[-1]), last=str(series.index[-1]), missing=missing)
        )  # fmt: skip
    return sentences


def trend_table(sector: SectorProfile, say: Words) -> Table:
    """Return persons employed by year, with the published flags."""
    industries = (*BRANCHES, HEADLINE, MANUFACTURING)
    rows = [
        (str(year), *(common.with_flag(say.numbers.count(figure(sector.persons, year, code)), str(sector.flags.at[year, code])) for code in industries))
        for year in sector.persons.index
    ]
    flags = sector.flags[list(industries)].to_numpy().ravel()
    return Table(
        anchor="persons-by-year",
        title=say("years-title", region=territory_name(say, sector.territory)),
        subtitle=say("years-subtitle", first=str(sector.persons.index.min()), last=str(sector.last_year)),
        columns=common.columns(say("year"), [common.industry_label(say, code) for code in industries]),
        rows=tuple(rows),
        source=common.source_line(say, TABLE),
        notes=(*common.flag_notes(say, flags), say("missing-note", sign=say.numbers.count(float("nan")))),
    )


def comparison_chart(sector: SectorProfile, say: Words) -> Chart:
    """Return the location quotients of the partner territories, the region's own in the foreground."""
    return quotient_chart(sector.now, say, territories=partnership.territories(), focus=sector.territory)


def comparison_table(sector: SectorProfile, say: Words) -> Table:
    """Return the region beside its country, the other partner territories and all European regions."""
    others = [territory for territory in partnership.territories() if territory.code != sector.code]
    rows = [_comparison_row(sector, say, sector.code, territory_name(say, sector.territory))]
    if sector.country in sector.now.persons.index:
        rows.append(_comparison_row(sector, say, sector.country, common.country_name(say, sector.country)))
    rows += [_comparison_row(sector, say, territory.code, territory_name(say, territory)) for territory in others]
    rows.append(_median_row(sector, say))
    doubts = common.doubtful_changes(say, partnership.territories(), sector.changes, sector.now, sector.base)
    heads = ["persons-employed.label", "share.label", "location-quotient.label", "persons-per-unit.label", "wages-per-person.label"]
    return Table(
        anchor="comparison",
        title=say("comparison-title", region=territory_name(say, sector.territory)),
        subtitle=say("comparison-subtitle", year=str(sector.last_year)),
        columns=common.columns(say("territory"), [*map(say, heads), say("change-since", year=str(sector.base.year))]),
        rows=tuple(rows),
        source=common.source_line(say, TABLE),
        notes=(say("comparison-note"), *doubts, say("missing-note", sign=say.numbers.count(float("nan")))),
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
    regions = number.count(now.regions(now.persons)[HEADLINE].notna().sum())
    return (
        say("comparison-median", regions=regions), number.count(count), number.percent(share), number.decimal(quotient, 2),
        number.decimal(size), number.count(wages), number.change(median(now.regions(sector.changes), HEADLINE)),
    )  # fmt: skip


def coverage(sector: SectorProfile, say: Words) -> Note:
    """Return what territory the figures are about."""
    territory = sector.territory
    values = {"territory": area_name(say, territory), "region": territory_name(say, territory), "code": sector.code}
    items = [say(f"coverage-{territory.coverage}", **values)]
    if territory.share is not None and territory.coverage != "territory":
        share = territory.share
        items.append(say("coverage-share", units=", ".join(share.units), share=say.numbers.percent(share.value), year=str(share.year)))
    return Note(title=say("coverage-title"), items=(*items, say("coverage-units")))


def gaps(sector: SectorProfile, say: Words) -> Note:
    """Return which figures are missing and which are known to be doubtful."""
    grouped: dict[tuple[str, tuple[int, ...], bool], list[str]] = {}
    for gap in sector.gaps:
        grouped.setdefault((gap.indicator, gap.years, gap.confidential), []).append(say(f"industry-{gap.industry}"))
    items = [
        say("gap", indicator=say(f"{_NAMES[indicator]}.short"), industry=common.names(industries, say), years=_years(years),
            why="confidential" if confidential else "unpublished")
        for (indicator, years, confidential), industries in grouped.items()
    ]  # fmt: skip
    for doubt in (doubt for doubt in statistics.card(TABLE).anomalies if doubt.region == sector.code):
        years = _years([year for year in doubt.year if year <= sector.last_year])
        if years:
            for indicator in doubt.indicator:
                industries = common.names([say(f"industry-{code}") for code in doubt.nace], say)
                items.append(say("anomaly", indicator=say(f"{_NAMES[indicator]}.short"), industry=industries, years=years))
    return Note(title=say("gaps-title"), items=tuple(items) or (say("gaps-none", first=str(sector.persons.index.min()), last=str(sector.last_year)),))


def _years(years: Sequence[int]) -> str:
    """Write years briefly: 2008-2010, 2012."""
    runs: list[list[int]] = []
    for year in sorted(years):
        if runs and runs[-1][-1] == year - 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


_NAMES = {"V16110": "persons-employed", "V11210": "local-units", "V13320": "wages"}


def sources(sector: SectorProfile, say: Words) -> Sources:
    """Return the sources and the method in brief."""
    del sector
    return common.sources(say, TABLE, method=(say("method-quotient"), say("method-change")))
