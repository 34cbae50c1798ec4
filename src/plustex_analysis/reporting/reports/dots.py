"""Needs as ranked dots with their ranges, beside the middle of the scale."""

from collections.abc import Mapping

import pandas as pd

from plustex_analysis.practices.choice import MARGIN, MIDDLE
from plustex_analysis.reporting import charts
from plustex_analysis.reporting.blocks import Chart
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common, wording

Band = tuple[float, float, float]
_POINTS = 100


def need_dots(found: Mapping[str, Band], say: Words, *, anchor: str, title: str, subtitle: str, head: str) -> Chart:
    """Return needs as ranked dots with their ranges, on the scale from 0 to 100, beside its middle.

    Parameters
    ----------
    found
        By name as readers see it, the need and the ends of its range, from 0 to 100.
    head
        What the names are, for the table behind the chart.
    """
    rows = tuple((name, wording.band(say, *band)) for name, band in found.items())
    alternative = _alternative(found, say)
    drawing = charts.ranked_dots(
        pd.DataFrame.from_dict(
            {name: map(float, band) for name, band in found.items()},
            orient="index",
            columns=["value", "lower", "upper"],
        ),
        number=say.numbers.count,
        reference=(_POINTS * MIDDLE, say("needs-middle")),
        missing=say("band-unknown"),
    )
    return Chart(
        anchor=anchor,
        title=title,
        subtitle=subtitle,
        svg=charts.svg(drawing, anchor, title=title, description=alternative),
        alternative=alternative,
        source=common.source_line(say, *wording.TABLES),
        columns=common.columns(head, [say("recommendation-value")]),
        rows=rows,
        notes=(say("needs-chart-note"),),
    )


def _alternative(found: Mapping[str, Band], say: Words) -> str:
    known = {name: band for name, band in found.items() if band[0] == band[0]}
    highest, lowest = max(known, key=lambda name: known[name][0]), min(known, key=lambda name: known[name][0])
    sure = [name for name, (_, lower, _) in known.items() if lower > _POINTS * (MIDDLE + MARGIN)]
    return say(
        "needs-alternative",
        count=say.numbers.things(len(found)),
        highest=highest,
        high=wording.band(say, *known[highest]),
        lowest=lowest,
        low=wording.band(say, *known[lowest]),
        sure=common.names(sure, say) if sure else say("offer-nobody"),
    )


def bands(asked: Mapping[str, tuple[str, str]], year: int) -> dict[str, Band]:
    """Return by name the need of a region for a theme, each given as (region, theme)."""
    return {name: wording.need_points(*pair, year) for name, pair in asked.items()}
