"""How much the region needs each of the six themes, and what that is read from."""

import pandas as pd

from plustex_analysis.practices import Recommendations, need_indicators
from plustex_analysis.practices.choice import surely_below
from plustex_analysis.profiles import SectorProfile
from plustex_analysis.reporting import facts
from plustex_analysis.reporting.blocks import Chart, Table, Text
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common, wording
from plustex_analysis.reporting.reports.dots import bands, need_dots
from plustex_analysis.reporting.reports.names import territory_name

_STRONGEST = 2


def needs_text(advice: Recommendations, say: Words) -> Text:
    """Say which needs are clearly above or below the middle, what speaks most for them, and who has set priorities."""
    found = advice.needs
    parts = need_indicators(advice.region, advice.year, among=advice.among)
    set_by = list(found.index[found["set_by"].notna()])
    paragraphs = [
        say("needs-intro", measured=advice.among, peers=say.numbers.count(facts.peers_compared())),
        *(_pressing(theme, advice, parts, say) for theme in advice.pressing),
    ]
    if not advice.pressing:
        paragraphs.append(say("needs-none-pressing"))
    below = surely_below(found)
    rest = [theme for theme in found.index if theme not in {*below, *advice.pressing}]
    paragraphs += [
        say(f"needs-{name}", themes=wording.themes(say, themes))
        for name, themes in (("open", rest), ("below", below))
        if themes
    ]
    paragraphs.append(say("needs-priorities", set="yes" if set_by else "no", themes=wording.themes(say, set_by)))
    return Text(paragraphs=tuple(paragraphs))


def _pressing(theme: str, advice: Recommendations, parts: pd.DataFrame, say: Words) -> str:
    known = parts[(parts["theme"] == theme) & parts["need"].notna()]
    strongest = known.assign(weighs=known["need"] * known["weight"]).nlargest(_STRONGEST, "weighs")
    items = [_part(row, advice, say) for _, row in strongest.iterrows()]
    return say(
        "needs-pressing",
        theme=say(f"theme-{theme}.full"),
        band=wording.need(say, advice.region, theme, advice.year),
        parts=common.names(items, say),
    )


def _part(row: "pd.Series[float]", advice: Recommendations, say: Words) -> str:
    asked = (advice.region, str(row["theme"]), str(row["indicator"]), advice.year)
    return say(
        "needs-part",
        side=str(row["direction"]),
        indicator=say(f"indicator-{row['indicator']}"),
        value=wording.measured(say, facts.need_part(*asked, "value"), str(row["unit"])),
        share=say.numbers.percent(facts.need_part(*asked, "apart"), 0),
    )


def needs_chart(sector: SectorProfile, advice: Recommendations, say: Words) -> Chart:
    """Return the needs for the six themes with their ranges, greatest first."""
    found = bands(
        {wording.theme(say, str(theme)): (advice.region, str(theme)) for theme in advice.needs.index}, advice.year
    )
    year = say.numbers.year(advice.year)
    title = say(
        "needs-chart-title",
        pressing="some" if advice.pressing else "none",
        themes=wording.themes(say, advice.pressing),
    )
    return need_dots(
        found,
        say,
        anchor="needs",
        title=title,
        subtitle=say("needs-chart-subtitle", region=territory_name(say, sector.territory), year=year),
        head=say("recommendation-fact-theme"),
    )


def needs_table(sector: SectorProfile, advice: Recommendations, say: Words) -> Table:
    """Return each indicator behind each need: figure, place among those compared, weight."""
    parts = need_indicators(advice.region, advice.year, among=advice.among)
    rows = [_row(row, advice, say) for _, row in parts.iterrows()]
    heads = ("value", "place", "compared", "need", "weight")
    return Table(
        anchor="need-parts",
        title=say("needs-parts-title"),
        subtitle=say(
            "needs-parts-subtitle", region=territory_name(say, sector.territory), year=say.numbers.year(advice.year)
        ),
        columns=common.columns(say("needs-parts-indicator"), [say(f"needs-parts-{head}") for head in heads]),
        rows=tuple(rows),
        source=common.source_line(say, *wording.TABLES),
        notes=(say("needs-parts-note"), say("needs-chart-note"), *common.missing_note(say, rows)),
    )


def _row(row: "pd.Series[float]", advice: Recommendations, say: Words) -> tuple[str, ...]:
    number, theme, indicator = say.numbers, str(row["theme"]), str(row["indicator"])
    asked = (advice.region, theme, indicator, advice.year)
    return (
        say("needs-parts-row", theme=wording.theme(say, theme), indicator=say(f"indicator-{indicator}")),
        wording.measured(say, facts.need_part(*asked, "value"), str(row["unit"])),
        wording.score(say, facts.need_part(*asked, "position")),
        number.count(facts.need_part(*asked, "compared")),
        wording.score(say, facts.need_part(*asked, "need")),
        number.percent(facts.need_part(*asked, "weight"), 0),
    )
