"""Lines over the years: one question, how did it change."""

from collections.abc import Callable, Mapping

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from plustex_analysis.reporting.charts.style import GREY, LINES, MARKERS, PALETTE, RULE, canvas, drawing, width

#: Inches that the names beside the lines and the figures on the left take, and that the name of a year takes.
_BESIDE, _YEAR = 1.4, 0.34


def lines(
    frame: pd.DataFrame,
    *,
    number: Callable[[float], str] = str,
    missing: str = "",
    marked: pd.DataFrame | None = None,
    breaks: Mapping[int, str] | None = None,
    ax: Axes | None = None,
) -> Figure:
    """Draw one line a column, labelled at its end; a gap in the figures is a gap in the line.

    Parameters
    ----------
    frame
        Years as rows, at most four series as columns; missing is ``nan``.
    number
        Turns a value into text for the axis.
    missing
        What to write where a year has no figure for any series, such as "no figures".
    marked
        Same shape, true where a figure carries a flag: the marker is drawn hollow.
    breaks
        First year of a new measure, to what is written beside the line that is drawn before it, such as "break".
    ax
        Axes to draw on; a new figure when absent.
    """
    if frame.shape[1] > len(PALETTE):
        raise ValueError(f"at most {len(PALETTE)} lines in one chart, not {frame.shape[1]}")
    with drawing():
        figure, axes = canvas(3.1, ax)
        years = frame.index.to_numpy(dtype=float)
        for position, name in enumerate(frame.columns):
            _line(axes, years, frame[name], position, None if marked is None else marked[name])
        _label_ends(axes, frame)
        _name_gaps(axes, frame, missing)
        for year, label in (breaks or {}).items():
            _break(axes, frame, int(year), label)
        _axes(axes, frame, number)
    return figure


def _line(axes: Axes, years: np.ndarray, series: pd.Series, position: int, marked: pd.Series | None) -> None:
    colour = PALETTE[position]
    values = series.to_numpy(dtype=float)
    axes.plot(years, values, color=colour, linestyle=LINES[position], linewidth=1.8, zorder=2)
    hollow = np.zeros(len(values), dtype=bool) if marked is None else marked.to_numpy(dtype=bool)
    for chosen, fill in ((~hollow, colour), (hollow, "white")):
        axes.plot(
            years[chosen], values[chosen], linestyle="none", marker=MARKERS[position], markersize=5.5,
            markerfacecolor=fill, markeredgecolor=colour, zorder=3,
        )  # fmt: skip


def _label_ends(axes: Axes, frame: pd.DataFrame) -> None:
    """Write each series' name beside its last figure, pushed apart where two would touch."""
    known = [(float(frame[name].dropna().iloc[-1]), float(frame[name].dropna().index[-1]), position, str(name))
             for position, name in enumerate(frame.columns) if frame[name].notna().any()]  # fmt: skip
    top = float(np.nanmax(frame.to_numpy(dtype=float))) if known else 1.0
    step, previous = top * 0.075, -np.inf
    for value, year, position, name in sorted(known):
        height = max(value, previous + step)
        previous = height
        axes.annotate(
            name, (year, value), xytext=(frame.index.max() + 0.18, height), textcoords="data",
            color=PALETTE[position], va="center", ha="left", fontsize=9.5, fontweight="semibold", annotation_clip=False,
        )  # fmt: skip


def _name_gaps(axes: Axes, frame: pd.DataFrame, missing: str) -> None:
    for year in frame.index[frame.isna().all(axis=1)]:
        axes.axvspan(float(year) - 0.45, float(year) + 0.45, color="#efedf3", zorder=0, linewidth=0)
        axes.text(
            float(year),
            0.03,
            missing,
            transform=axes.get_xaxis_transform(),
            rotation=90,
            ha="center",
            va="bottom",
            fontsize=8.5,
            color=GREY,
        )


def _break(axes: Axes, frame: pd.DataFrame, year: int, label: str) -> None:
    """Draw a thin dashed line between a year and the one before, named at its top; none before the first year."""
    if year <= frame.index.min() or year > frame.index.max():
        return
    axes.axvline(year - 0.5, color=GREY, linewidth=1, linestyle=(0, (4, 3)), zorder=1)
    axes.annotate(
        label, (year - 0.5, 1), xycoords=axes.get_xaxis_transform(), xytext=(3, -2), textcoords="offset points",
        ha="left", va="top", fontsize=8.5, color=GREY, bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.6},
    )  # fmt: skip


def _axes(axes: Axes, frame: pd.DataFrame, number: Callable[[float], str]) -> None:
    years = [int(year) for year in frame.index]
    every = 2 if (width() - _BESIDE) / len(years) < _YEAR else 1
    axes.set_xticks(years, ["" if (years[-1] - year) % every else str(year) for year in years])
    axes.set_xlim(frame.index.min() - 0.5, frame.index.max() + 0.5)
    axes.margins(y=0.12)
    axes.set_ylim(bottom=0)
    axes.yaxis.set_major_locator(MaxNLocator(5, steps=[1, 2, 2.5, 5, 10]))
    if (frame.max() == 0).any() and not (frame.max() > 0).any():  # nothing but zeros: one tick, not several named 0
        axes.set_ylim(0, 1)
        axes.set_yticks([0])
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: number(value)))
    axes.yaxis.grid(visible=True, color=RULE, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.tick_params(length=0)
    axes.spines["left"].set_visible(False)
