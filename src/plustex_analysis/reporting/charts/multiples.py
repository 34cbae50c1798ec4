"""The same lines in a small panel for each region: one question, how did each of them do beside the others."""

from collections.abc import Callable
from math import ceil
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from plustex_analysis.reporting.charts.matrix import lines_of
from plustex_analysis.reporting.charts.style import GREY, INK, PALETTE, PAPER, RULE, blank, drawing

_ACROSS, _HEIGHT = 4, 1.55


def small_multiples(
    frame: pd.DataFrame,
    *,
    focus: str | None = None,
    number: Callable[[float], str] = str,
    missing: str = "",
    marked: pd.DataFrame | None = None,
    across: int = _ACROSS,
) -> Figure:
    """Draw one panel a column, all on one scale: its own line dark, all others faint behind it.

    A gap in the figures is a gap in the line. Its last figure is written beside it, with its year where that is not the last.

    Parameters
    ----------
    frame
        Years as rows, regions as columns, labelled as readers see them; missing is ``nan``.
    focus
        The region whose panel has its name in red.
    number
        Turns a value into text.
    missing
        What to write in a panel without any figure.
    marked
        Same shape, true where a figure carries a flag: the marker is drawn hollow.
    across
        Panels in a row.
    """
    down = ceil(frame.shape[1] / across)
    with drawing():
        figure = blank(0.25 + _HEIGHT * down)
        grid = figure.subplots(down, across, sharey=True, squeeze=False).ravel()
        names = lines_of(frame.columns, 76 // across)
        for axes, column, name in zip(grid, frame.columns, names, strict=False):
            _others(axes, frame.drop(columns=column))
            _own(axes, frame[column], None if marked is None else marked[column], number, missing)
            axes.set_title(
                name, loc="left", fontsize=9, fontweight="semibold", color=PALETTE[1] if column == focus else INK, linespacing=1.0
            )  # fmt: skip
            _axes(axes, frame, number)
        for axes in grid[frame.shape[1] :]:
            axes.set_axis_off()
    return figure


def _others(axes: Axes, others: pd.DataFrame) -> None:
    axes.plot(others.index, others.to_numpy(dtype=float), "-", color=RULE, linewidth=0.8, zorder=1)


def _own(axes: Axes, series: pd.Series, marked: pd.Series | None, number: Callable[[float], str], missing: str) -> None:
    known = series.dropna().astype(float)
    if known.empty:
        axes.text(
            0.5, 0.5, missing, transform=axes.transAxes, ha="center", fontsize=8.5, fontstyle="italic", color=GREY
        )
        return
    axes.plot(series.index, series.to_numpy(dtype=float), "-", color=PALETTE[0], linewidth=1.8, zorder=3)
    flagged = np.zeros(len(series), dtype=bool) if marked is None else marked.to_numpy(dtype=bool)
    alone = series.notna() & series.shift(1).isna() & series.shift(-1).isna()
    last = series.index == known.index[-1]
    for chosen, face in ((flagged, PAPER), (~flagged & (alone.to_numpy() | last), PALETTE[0])):
        (dots,) = axes.plot(
            series.index[chosen], series[chosen], "o", markersize=4.5, color=face, markeredgecolor=PALETTE[0], zorder=4, clip_on=False,
        )  # fmt: skip
        dots.set_in_layout(False)
    text = number(float(known.iloc[-1])) + ("" if last[-1] else f" ({known.index[-1]})")
    late = float(known.index[-1]) > float(np.mean([series.index[0], series.index[-1]]))
    label = axes.annotate(
        text, (float(known.index[-1]), float(known.iloc[-1])), xytext=(0, 6), textcoords="offset points", va="bottom",
        ha="right" if late else "left", fontsize=8.5, fontweight="semibold", color=INK, zorder=5,
        bbox={"facecolor": PAPER, "edgecolor": "none", "alpha": 0.75, "pad": 0.3},
    )  # fmt: skip
    label.set_in_layout(False)


def _axes(axes: Axes, frame: pd.DataFrame, number: Callable[[float], str]) -> None:
    first, last = frame.index[0], frame.index[-1]
    axes.set_xticks([first, last], [str(first), str(last)], fontsize=8.5)
    axes.set_xlim(first - 0.4, last + 0.4)
    labels: list[Any] = axes.get_xticklabels()
    labels[0].set_horizontalalignment("left")
    labels[-1].set_horizontalalignment("right")
    top = np.nanmax(frame.to_numpy(dtype=float)) if frame.notna().to_numpy().any() else 1.0
    axes.set_ylim(min(0.0, float(np.nanmin(frame.to_numpy(dtype=float), initial=0.0))), 1.18 * top)
    axes.yaxis.set_major_locator(MaxNLocator(4, steps=[1, 2, 2.5, 5, 10]))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: number(value)))
    axes.yaxis.grid(visible=True, color=RULE, linewidth=0.5)
    axes.set_axisbelow(True)
    axes.tick_params(length=0, labelsize=8.5)
    axes.spines["left"].set_visible(False)
