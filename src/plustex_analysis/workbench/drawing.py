"""Charts of the workbench: those of the documents, fed with figures and their flags."""

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from plustex_analysis import statistics
from plustex_analysis.reporting import charts
from plustex_analysis.reporting.language import Words
from plustex_analysis.workbench.measures import Measure


def lines(frame: pd.DataFrame, flags: pd.DataFrame, measure: Measure, say: Words, *, ax: Axes | None = None) -> Figure:
    """Draw one line a column; a figure with a flag is hollow, a break in the series a dashed line."""
    broken = [year for year in statistics.break_years(flags) if year > frame.index.min()]
    return charts.lines(
        frame,
        number=lambda value: measure.text(say.numbers, value),
        missing=say("no-figures"),
        marked=(flags != "") & frame.notna(),
        breaks=dict.fromkeys(broken, say("break-label")),
        ax=ax,
    )


def dots(
    values: "pd.Series[float]", measure: Measure, say: Words, *, focus: str = "", ax: Axes | None = None
) -> Figure:
    """Draw one dot a region, the highest on top."""
    return charts.ranked_dots(
        values.to_frame("value"),
        focus=focus or None,
        number=lambda value: measure.text(say.numbers, value),
        missing=say("no-figures"),
        ax=ax,
    )
