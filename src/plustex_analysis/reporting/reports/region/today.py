"""The sector today and over the years: two tables and a chart."""

import math

from plustex_analysis.profiles import (
    BRANCHES,
    HEADLINE,
    MANUFACTURING,
    SECTORS,
    TABLE,
    SectorProfile,
    figure,
)
from plustex_analysis.reporting import charts
from plustex_analysis.reporting.blocks import Chart, Table
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common
from plustex_analysis.reporting.reports.names import territory_name

ROWS = (*BRANCHES, *(code for code in SECTORS if code not in BRANCHES), MANUFACTURING)


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
        cells = [
            form(figure(frame, code, industry)) if industry in frame.columns else _of_itself(say, frame is now.share)
            for frame, form in frames
        ]
        cells[0] = common.with_flag(cells[0], _mark(sector, sector.last_year, industry))
        rows.append((common.industry_label(say, industry), *cells))
    return Table(
        anchor="structure",
        title=say("structure-title", region=territory_name(say, sector.territory)),
        subtitle=say("structure-subtitle", year=str(sector.last_year)),
        columns=common.columns(say("industry"), [say(f"{name}.label") for name in heads]),
        rows=tuple(rows),
        source=common.source_line(say, TABLE),
        notes=(
            say("structure-note", countries=number.count(len(now.reference[HEADLINE]))),
            *common.flag_notes(say, [_mark(sector, sector.last_year, industry) for industry in ROWS]),
            *common.missing_note(say, rows),
        ),
        emphasis=(ROWS.index(HEADLINE),),
    )


def _mark(sector: SectorProfile, year: int, industry: str) -> str:
    """Return the sign of a published figure that is doubtful."""
    return common.DOUBTFUL if bool(sector.doubtful.at[year, industry]) else ""


def _of_itself(say: Words, is_share: bool) -> str:
    """Return what all manufacturing is of itself: the whole, and as concentrated as everywhere."""
    return say.numbers.percent(1.0, 0) if is_share else say.numbers.decimal(1.0, 2)


def trend_chart(sector: SectorProfile, say: Words) -> Chart:
    """Return persons employed by branch over the years."""
    number, frame = say.numbers, sector.persons[list(BRANCHES)]
    named = frame.rename(columns={code: say(f"industry-{code}.short") for code in BRANCHES})
    flagged = (sector.flags[list(BRANCHES)] != "") | sector.doubtful[list(BRANCHES)]
    marked = (flagged & frame.notna()).set_axis(named.columns, axis=1)
    drawing = charts.lines(named, number=number.count, missing=say("no-figures"), marked=marked)
    region, change = territory_name(say, sector.territory), (math.nan if sector.breaks else sector.change(HEADLINE))
    text = say(
        "trend-title",
        direction=common.direction(change, sector.level),
        change=number.percent(abs(change)),
        base=str(sector.base.year),
        year=str(sector.last_year),
    )
    alternative = say(
        "trend-alternative",
        region=region,
        first=str(frame.index.min()),
        last=str(frame.index.max()),
        details=" ".join(_line_words(sector, say)),
    )
    return Chart(
        anchor="trend",
        title=text,
        subtitle=say("trend-subtitle", region=region, first=str(frame.index.min()), last=str(frame.index.max())),
        svg=charts.svg(drawing, "trend", title=text, description=alternative),
        alternative=alternative,
        source=common.source_line(say, TABLE),
        columns=common.columns(say("year"), named.columns),
        rows=tuple(
            (str(year), *(number.count(value) for value in row))
            for year, row in zip(named.index, named.to_numpy(), strict=True)
        ),
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
        (
            str(year),
            *(
                common.with_flag(
                    say.numbers.count(figure(sector.persons, year, code)),
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
        subtitle=say("years-subtitle", first=str(sector.persons.index.min()), last=str(sector.last_year)),
        columns=common.columns(say("year"), [common.industry_label(say, code) for code in industries]),
        rows=tuple(rows),
        source=common.source_line(say, TABLE),
        notes=(*common.flag_notes(say, flags), *common.missing_note(say, rows)),
    )
