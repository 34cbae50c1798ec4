"""Factors of matches as small intervals in columns: one question, what speaks for a practice and how sure is that."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from plustex_analysis.reporting.charts.matrix import height_of, lines_of
from plustex_analysis.reporting.charts.style import GREY, INK, PALETTE, PAPER, RULE, canvas, drawing

_STRIDE = 1.22


def factor_columns(
    frame: pd.DataFrame,
    columns: Mapping[str, str],
    *,
    number: Callable[[float], str] = str,
    focus: Sequence[str] = (),
    missing: str = "",
    ax: Axes | None = None,
) -> Figure:
    """Draw for each practice one dot with its interval a factor, all columns on the same scale from 0 to 1.

    A factor that is not known has no dot: its interval is dotted over all that is possible.

    Parameters
    ----------
    frame
        One row a practice, labelled as readers see it, in the order to be drawn from the top: for each key of ``columns``
        the value, ``<key>_lower`` and ``<key>_upper``, from 0 to 1; missing is ``nan``. The frame of
        ``Matches.table`` is such a one.
    columns
        By key what the factor is called.
    number
        Turns a value into text, for the axis.
    focus
        Rows whose dots are filled; all where none is given.
    missing
        What to write where a factor is not known and has no interval either.
    ax
        Axes to draw on; a new figure when absent.
    """
    labels = lines_of(frame.index)
    filled = frame.index.isin(list(focus)) if len(focus) else np.ones(len(frame), dtype=bool)
    with drawing():
        figure, axes = canvas(height_of(labels) + 0.75, ax)
        for position, key in enumerate(columns):
            _column(axes, frame, key, position * _STRIDE)
            for chosen, face in ((filled, PALETTE[0]), (~filled, PAPER)):
                _dots(axes, frame[key].to_numpy(dtype=float), chosen, position * _STRIDE, face)
            _name_missing(axes, frame, key, position * _STRIDE, missing)
        _axes(axes, labels, list(columns.values()), number)
    return figure


def _column(axes: Axes, frame: pd.DataFrame, key: str, start: float) -> None:
    rows = np.arange(len(frame))
    for value in (0.0, 0.5, 1.0):
        axes.plot([start + value] * 2, [-0.5, len(frame) - 0.5], color=RULE, linewidth=0.6, zorder=0.5)
    if not {f"{key}_lower", f"{key}_upper"} <= set(frame.columns):
        return
    lower, upper = (start + frame[f"{key}_{end}"].to_numpy(dtype=float) for end in ("lower", "upper"))
    known = frame[key].notna().to_numpy()
    axes.hlines(rows[known], lower[known], upper[known], color=PALETTE[2], linewidth=3.2, alpha=0.55, zorder=2)
    axes.hlines(
        rows[~known], lower[~known], upper[~known], color=GREY, linewidth=1.1, linestyle=(0, (1, 2.2)), zorder=2
    )


def _dots(axes: Axes, values: np.ndarray, chosen: np.ndarray, start: float, face: str) -> None:
    rows = np.arange(len(values))
    axes.plot(
        start + values[chosen], rows[chosen], "o", markersize=5.5, color=face, markeredgecolor=PALETTE[0], zorder=3
    )


def _name_missing(axes: Axes, frame: pd.DataFrame, key: str, start: float, missing: str) -> None:
    bare = frame[key].isna() & (frame[f"{key}_upper"].isna() if f"{key}_upper" in frame else True)
    for row in np.flatnonzero(bare).tolist():
        axes.text(start + 0.5, row, missing, ha="center", va="center", fontsize=8, fontstyle="italic", color=GREY)


def _axes(axes: Axes, rows: Sequence[str], columns: Sequence[str], number: Callable[[float], str]) -> None:
    starts = np.arange(len(columns)) * _STRIDE
    axes.set(xlim=(-0.06, starts[-1] + 1.06), ylim=(len(rows) - 0.5, -0.5))
    axes.set_yticks(range(len(rows)), rows, fontsize=8.5, linespacing=1.0)
    axes.set_xticks(
        np.concatenate([starts, starts + 1]), [number(0.0)] * len(starts) + [number(1.0)] * len(starts), fontsize=8
    )
    wide = max(10, 56 // len(columns))
    for start, name in zip(starts, lines_of(columns, wide), strict=True):
        axes.annotate(
            name, (start + 0.5, 1), xycoords=axes.get_xaxis_transform(), xytext=(0, 4), textcoords="offset points", ha="center",
            va="bottom", fontsize=9, fontweight="semibold", color=INK, linespacing=1.05,
        )  # fmt: skip
    for row in range(1, len(rows)):
        axes.axhline(row - 0.5, color=RULE, linewidth=0.3, zorder=0.3)
    axes.tick_params(length=0)
    axes.tick_params(axis="y", labelcolor=INK)
    for spine in axes.spines.values():
        spine.set_visible(False)
