"""Where the region's sector stands between the three strategies, and how it moved."""

from typing import Any

import pandas as pd

from plustex_analysis import partnership
from plustex_analysis.practices import strategy_assumptions, strategy_path, strategy_positions
from plustex_analysis.profiles import SectorProfile
from plustex_analysis.reporting import charts, facts
from plustex_analysis.reporting.blocks import Chart, Column, Table, Text
from plustex_analysis.reporting.facts.policy import Strategy
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.recorder import drawn
from plustex_analysis.reporting.reports import common, wording
from plustex_analysis.reporting.reports.names import territory_name

STRATEGIES: tuple[Strategy, ...] = ("cost", "productivity", "knowledge")


def lean(row: "pd.Series[Any]") -> str:
    """Return the strategy whose range lies above those of the others: its id, ``none``, or ``unknown`` without figures."""
    if row[list(STRATEGIES)].isna().any():
        return "unknown"
    for one in STRATEGIES:
        if all(row[f"{one}_lower"] > row[f"{other}_upper"] for other in STRATEGIES if other != one):
            return one
    return "none"


def towards(first: "pd.Series[float]", last: "pd.Series[float]") -> str:
    """Return the strategy whose share rose by more than the ranges of both years leave open, the furthest; or ``none``."""
    apart = {one: float(last[f"{one}_lower"] - first[f"{one}_upper"]) for one in STRATEGIES}
    furthest = max(apart, key=lambda one: apart[one])
    return furthest if apart[furthest] > 0 else "none"


def strategy_text(sector: SectorProfile, say: Words) -> Text:
    """Say which strategy stands out, how the sector moved between them, and what PLUSTEX backed."""
    path = strategy_path(sector.code, last=sector.last_year)
    now, whole = pd.Series(path.loc[sector.last_year]), path.dropna(subset=list(STRATEGIES))
    words = {one.id: say(f"strategy-{one.id}.text") for one in partnership.strategies()}
    paragraphs = [say("strategy-intro", **words)]
    if lean(now) == "unknown":
        names = [say(f"indicator-{name}") for name in now["missing"]]
        paragraphs.append(
            say("strategy-missing", year=say.numbers.year(sector.last_year), names=common.names(names, say))
        )
    else:
        shares = {one: wording.strategy(say, sector.code, sector.last_year, one) for one in STRATEGIES}
        paragraphs.append(say("strategy-text", year=say.numbers.year(sector.last_year), **shares))
    if len(whole) > 1:
        first, last = whole.iloc[0], whole.iloc[-1]
        paragraphs.append(
            say(
                "strategy-move",
                towards=towards(first, last),
                first=say.numbers.year(whole.index[0]),
                last=say.numbers.year(whole.index[-1]),
            )
        )
    return Text(paragraphs=tuple(paragraphs))


def strategy_chart(sector: SectorProfile, say: Words) -> Chart:
    """Return the triangle of the three strategies with the region's path and the other partner regions."""
    path = strategy_path(sector.code, last=sector.last_year)
    others = strategy_positions(sector.last_year).drop(index=sector.code, errors="ignore")
    drawn(facts.strategy_share(str(code), sector.last_year, one) for code in others.index for one in STRATEGIES)
    others = others.set_axis([common.place_name(say, str(code)) for code in others.index])
    corners: dict[str, str] = {one: say(f"strategy-{one}") for one in STRATEGIES}
    region = territory_name(say, sector.territory)
    title = say(
        "strategy-title", lean=lean(pd.Series(path.loc[sector.last_year])), year=say.numbers.year(sector.last_year)
    )
    drawing = charts.ternary_path(
        path,
        corners,
        name=region,
        others=others,
        number=lambda share: say.numbers.percent(share, 0),
        missing=say("no-figures"),
    )
    alternative = charts.ternary_path_alternative(path, corners, say, name=region, others=others)
    rows = [
        (
            say.numbers.year(int(str(year))),
            *(wording.strategy(say, sector.code, int(str(year)), one) for one in STRATEGIES),
        )
        for year in path.index
    ]
    return Chart(
        anchor="strategy",
        title=title,
        subtitle=say("strategy-subtitle", region=region, year=say.numbers.year(sector.last_year)),
        svg=charts.svg(drawing, "strategy", title=title, description=alternative),
        alternative=alternative,
        source=common.source_line(say, *wording.TABLES),
        columns=common.columns(say("strategy-column-year"), list(corners.values())),
        rows=tuple(rows),
        notes=(say("strategy-note-shares"),),
    )


def strategy_table(say: Words) -> Table:
    """Return what the place between the strategies rests on."""
    rows = [
        (
            say("needs-parts-row", theme=say(f"strategy-{row['strategy']}"), indicator=say(f"indicator-{row['indicator']}")),
            say(f"strategy-direction-{row['direction']}"), say(f"strategy-whose-{row['territory']}"),
            say.numbers.percent(facts.strategy_weight(row["strategy"], row["indicator"]), 0),
        )
        for _, row in strategy_assumptions().iterrows()
    ]  # fmt: skip
    heads = ("direction", "whose", "weight")
    return Table(
        anchor="strategy-parts",
        title=say("strategy-table-title"),
        subtitle=say("strategy-table-subtitle"),
        columns=(
            Column(label=say("strategy-table-indicator"), numeric=False),
            *(Column(label=say(f"strategy-table-{head}"), numeric=head == "weight") for head in heads),
        ),
        rows=tuple(rows),
        source=common.source_line(say, *wording.TABLES),
    )
