"""Needs as ranked dots with their ranges, beside the middle of the scale."""

import pandas as pd

from plustex_analysis.practices.choice import MIDDLE, surely_above
from plustex_analysis.profiles import figure
from plustex_analysis.reporting import charts
from plustex_analysis.reporting.blocks import Chart
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common, wording


def need_dots(found: pd.DataFrame, say: Words, *, anchor: str, title: str, subtitle: str, head: str) -> Chart:
    """Return needs as ranked dots with their ranges, on the scale from 0 to 100, beside its middle.

    Parameters
    ----------
    found
        By name as readers see it ``score``, ``lower``, ``upper``, from 0 to 1.
    head
        What the names are, for the table behind the chart.
    """
    points = 100 * found[["score", "lower", "upper"]].astype(float).set_axis(["value", "lower", "upper"], axis=1)
    drawing = charts.ranked_dots(
        points, number=say.numbers.count, reference=(100 * MIDDLE, say("needs-middle")), missing=say("band-unknown")
    )
    alternative = _alternative(found, say)
    rows = [
        (str(name), wording.band(say, *(figure(found, name, part) for part in ("score", "lower", "upper"))))
        for name in found.index
    ]
    return Chart(
        anchor=anchor,
        title=title,
        subtitle=subtitle,
        svg=charts.svg(drawing, anchor, title=title, description=alternative),
        alternative=alternative,
        source=common.source_line(say, *wording.TABLES),
        columns=common.columns(head, [say("recommendation-value")]),
        rows=tuple(rows),
        notes=(say("needs-chart-note"),),
    )


def _alternative(found: pd.DataFrame, say: Words) -> str:
    known = found.dropna(subset=["score"])
    highest, lowest = str(known["score"].idxmax()), str(known["score"].idxmin())
    sure = surely_above(known)
    return say(
        "needs-alternative",
        count=say.numbers.count(len(found)),
        highest=highest,
        high=wording.band(say, *(figure(known, highest, part) for part in ("score", "lower", "upper"))),
        lowest=lowest,
        low=wording.band(say, *(figure(known, lowest, part) for part in ("score", "lower", "upper"))),
        sure=common.names(sure, say) if sure else say("offer-nobody"),
    )
