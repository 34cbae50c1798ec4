"""Charts of the workbench: those of the documents, fed with figures and their flags."""

import sys
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from plustex_analysis import statistics
from plustex_analysis.reporting import charts
from plustex_analysis.reporting.charts.style import GREY, RULE
from plustex_analysis.reporting.language import Words
from plustex_analysis.workbench.measures import Measure


def lines(frame: pd.DataFrame, flags: pd.DataFrame, measure: Measure, say: Words, *, ax: Axes | None = None) -> Figure:
    """Draw one line a column; a figure with a flag is hollow, a break in the series a dashed line."""
    _prepare(ax)
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
    _prepare(ax)
    return charts.ranked_dots(
        values.to_frame("value"),
        focus=focus or None,
        number=lambda value: measure.text(say.numbers, value),
        missing=say("no-figures"),
        ax=ax,
    )


def _prepare(ax: Axes | None) -> None:
    """Give axes of one's own the look of the documents' charts; let a notebook show a figure that is handed to it."""
    if ax is not None:
        ax.spines[["top", "right"]].set_visible(False)
        ax.spines["bottom"].set_color(RULE)
        ax.tick_params(colors=GREY)
    shell = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
    formatters = getattr(getattr(shell, "display_formatter", None), "formatters", {})
    if formatters and not any(Figure in formatters[kind].type_printers for kind in ("image/png", "image/svg+xml")):
        from IPython.core.pylabtools import select_figure_formats  # noqa: PLC0415 - only in a notebook

        choose: Any = select_figure_formats  # IPython has no types
        choose(shell, {"png"}, bbox_inches="tight")
