"""The sector today and over the years: two tables and a chart."""

from collections.abc import Callable

from plustex_analysis.profiles import (
    MANUFACTURING,
    SectorProfile,
    branches,
    headline,
    sectors,
)
from plustex_analysis.reporting import charts, facts
from plustex_analysis.reporting.blocks import Chart, Table
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common
from plustex_analysis.reporting.reports.names import territory_name
from plustex_analysis.reporting.reports.region.head import headline_change
from plustex_analysis.statistics import break_years


def _rows() -> tuple[str, ...]:
    """Return the branches, their sums and all manufacturing."""
    return (*sectors(), MANUFACTURING)


def structure_table(sector: SectorProfile, say: Words) -> Table:
    """Return the sector today: branches as rows, indicators as columns."""
    number, now, code, year = say.numbers, sector.now, sector.code, sector.last_year
    measures: tuple[tuple[facts.Measure, Callable[[float], str]], ...] = (
        ("persons", number.count), ("local_units", number.count), ("persons_per_unit", number.decimal),
        ("share", number.percent), ("location_quotient", lambda value: number.decimal(value, 2)), ("wages_per_person", number.count),
    )  # fmt: skip
    heads = ("persons-employed", "local-units", "persons-per-unit", "share", "location-quotient", "wages-per-person")
    rows = []
    for industry in _rows():
        cells = [
            form(facts.level(measure, code, industry, year))
            if industry in getattr(now, measure).columns
            else _of_itself(say, measure == "share")
            for measure, form in measures
        ]
        cells[0] = common.with_flag(cells[0], _mark(sector, sector.last_year, industry))
        rows.append((common.industry_label(say, industry), *cells))
    return Table(
        anchor="structure",
        title=say("structure-title", region=territory_name(say, sector.territory)),
        subtitle=say("structure-subtitle", year=number.year(year)),
        columns=common.columns(say("industry"), [say(f"{name}.label") for name in heads]),
        rows=tuple(rows),
        source=common.source_line(say, *sector.tables),
        notes=(
            say("structure-note", countries=number.count(facts.countries(headline(), year))),
            *common.flag_notes(say, [_mark(sector, sector.last_year, industry) for industry in _rows()]),
            *common.missing_note(say, rows),
        ),
        emphasis=(_rows().index(headline()),),
    )


def _mark(sector: SectorProfile, year: int, industry: str) -> str:
    """Return the sign of a published figure that is doubtful."""
    return common.DOUBTFUL if bool(sector.doubtful.at[year, industry]) else ""


def _of_itself(say: Words, is_share: bool) -> str:
    """Return what all manufacturing is of itself: the whole, and as concentrated as everywhere."""
    return (
        say.numbers.percent(facts.constant("all"), 0)
        if is_share
        else say.numbers.decimal(facts.constant("as everywhere"), 2)
    )


def trend_chart(sector: SectorProfile, say: Words) -> Chart:
    """Return persons employed by branch over the years."""
    number, frame = say.numbers, sector.persons[list(branches())]
    named = frame.rename(columns={code: say.industry(code, "short") for code in branches()})
    flagged = (sector.flags[list(branches())] != "") | sector.doubtful[list(branches())]
    marked = (flagged & frame.notna()).set_axis(named.columns, axis=1)
    broken = [year for year in break_years(sector.flags[list(branches())]) if year > frame.index.min()]
    breaks = dict.fromkeys(broken, say("break-label"))
    drawing = charts.lines(named, number=number.count, missing=say("no-figures"), marked=marked, breaks=breaks)
    region, change = territory_name(say, sector.territory), (headline_change(sector))
    text = say(
        "trend-title",
        direction=common.direction(change, sector.level),
        change=number.percent(abs(change)),
        base=number.year(sector.base.year),
        year=number.year(sector.last_year),
    )
    alternative = say(
        "trend-alternative",
        region=region,
        first=number.year(frame.index.min()),
        last=number.year(frame.index.max()),
        details=" ".join(
            [*_line_words(sector, say), *(say("break-alternative", year=number.year(year)) for year in broken)]
        ),
    )
    return Chart(
        anchor="trend",
        title=text,
        subtitle=say(
            "trend-subtitle",
            region=region,
            first=number.year(frame.index.min()),
            last=number.year(frame.index.max()),
        ),
        svg=charts.svg(drawing, "trend", title=text, description=alternative),
        alternative=alternative,
        source=common.source_line(say, *sector.tables),
        columns=common.columns(say("year"), named.columns),
        rows=tuple(
            (
                number.year(year),
                *(number.count(facts.level("persons", sector.code, code, int(year))) for code in branches()),
            )
            for year in named.index
        ),
        notes=(
            *((say("trend-note"),) if marked.to_numpy().any() else ()),
            *((say("break-note"),) if broken else ()),
        ),
    )


def _line_words(sector: SectorProfile, say: Words) -> list[str]:
    """Describe each line of the trend: first and last figure, and how many years are missing."""
    number, sentences = say.numbers, []
    for code in branches():
        series = sector.persons[code].dropna()
        gaps = facts.missing_years(sector.code, code, sector.last_year)
        if series.empty:
            sentences.append(say("trend-line-empty", industry=say.industry(code, "short")))
            continue
        sentences.append(
            say(
                "trend-line",
                industry=say.industry(code, "short"),
                start=number.count(facts.level("persons", sector.code, code, int(series.index[0]))),
                first=number.year(series.index[0]),
                end=number.count(facts.level("persons", sector.code, code, int(series.index[-1]))),
                last=number.year(series.index[-1]),
                missing=number.count(gaps) if gaps else "none",
            )
        )
    return sentences


def trend_table(sector: SectorProfile, say: Words) -> Table:
    """Return persons employed by year, with the published flags."""
    industries = tuple(dict.fromkeys((*branches(), headline(), MANUFACTURING)))
    rows = [
        (
            say.numbers.year(year),
            *(
                common.with_flag(
                    say.numbers.count(facts.level("persons", sector.code, code, int(year))),
                    str(sector.flags.at[year, code]) + _mark(sector, year, code),
                )
                for code in industries
            ),
        )
        for year in sector.persons.index
    ]
    flags = [
        *sector.flags[list(industries)].to_numpy().ravel(),
        *(_mark(sector, y, c) for y in sector.persons.index for c in industries),
    ]
    return Table(
        anchor="persons-by-year",
        title=say("years-title", region=territory_name(say, sector.territory)),
        subtitle=say(
            "years-subtitle",
            first=say.numbers.year(sector.persons.index.min()),
            last=say.numbers.year(sector.last_year),
        ),
        columns=common.columns(say("year"), [common.industry_label(say, code) for code in industries]),
        rows=tuple(rows),
        source=common.source_line(say, *sector.tables),
        notes=(*common.flag_notes(say, flags), *common.missing_note(say, rows)),
    )
