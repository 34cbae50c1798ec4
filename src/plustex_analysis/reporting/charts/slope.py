"""Two dates joined by lines: one question, who rose and who fell between them."""

from collections.abc import Callable

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from plustex_analysis.reporting.charts.labels import spread
from plustex_analysis.reporting.charts.matrix import lines_of
from plustex_analysis.reporting.charts.style import GREY, INK, PALETTE, PAPER, RULE, canvas, drawing, settle

_LABEL, _POINTS = 30, 12.5


def slope(
    frame: pd.DataFrame,
    *,
    focus: str | None = None,
    number: Callable[[float], str] = str,
    holds: pd.Series | None = None,
    missing: str = "",
    ax: Axes | None = None,
) -> Figure:
    """Draw a line from the first figure of each row to its second, both written beside its ends.

    A change that cannot be told apart from none is dotted. A row with one figure has a hollow dot and no line.

    Parameters
    ----------
    frame
        One row a region, labelled as readers see it; two columns, named as the dates are to be read.
    focus
        The row that the document is about: dark, the others grey.
    number
        Turns a value into text.
    holds
        By row, whether its change can be told; all do when absent.
    missing
        What to write in the place of a figure that is not known.
    ax
        Axes to draw on; a new figure when absent.

    Raises
    ------
    ValueError
        There are not two columns.
    """
    if frame.shape[1] != 2:  # noqa: PLR2004 - a slope has two ends
        raise ValueError(f"a slope has two dates, not {frame.shape[1]}")
    values = frame.to_numpy(dtype=float)
    firm = np.ones(len(frame), dtype=bool) if holds is None else holds.loc[frame.index].to_numpy(dtype=bool)
    with drawing():
        figure, axes = canvas(max(2.6, 0.9 + 0.3 * len(frame)), ax)
        for row, name in enumerate(frame.index):
            _line(axes, values[row], firm=bool(firm[row]), focus=name == focus)
        _axes(axes, [str(name) for name in frame.columns], values)
        settle(figure)
        _label(axes, values[:, 0], [number(value) for value in values[:, 0]], 0, list(frame.index == focus))
        texts = [_end(str(name), value, number, missing) for name, value in zip(frame.index, values, strict=True)]
        _label(axes, np.where(np.isnan(values[:, 1]), values[:, 0], values[:, 1]), texts, 1, list(frame.index == focus))
        _name_missing(axes, [str(name) for name in frame.index[np.isnan(values).all(axis=1)]], missing)
    return figure


def _end(name: str, ends: np.ndarray, number: Callable[[float], str], missing: str) -> str:
    return f"{number(float(ends[1])) if not np.isnan(ends[1]) else missing}  {lines_of([name], _LABEL)[0]}"


def _line(axes: Axes, ends: np.ndarray, *, firm: bool, focus: bool) -> None:
    colour, order = (PALETTE[0], 3) if focus else (GREY, 2)
    axes.plot([0, 1], ends, "-" if firm else ":", color=colour, linewidth=2.2 if focus else 1.1, zorder=order)
    face = PAPER if np.isnan(ends).any() else colour
    axes.plot([0, 1], ends, "o", markersize=7 if focus else 5, color=face, markeredgecolor=colour, zorder=order + 0.5)


def _axes(axes: Axes, dates: list[str], values: np.ndarray) -> None:
    for at in (0, 1):
        axes.axvline(at, color=RULE, linewidth=0.8, zorder=0.5)
    axes.set_xlim(-0.45, 2.0)
    known = values[~np.isnan(values)]
    if len(known):
        room = 0.06 * (known.max() - known.min() or abs(known.max()) or 1.0)
        axes.set_ylim(known.min() - room, known.max() + room)
    axes.set_xticks([0, 1], dates, fontsize=9.5, color=INK, fontweight="semibold")
    axes.xaxis.tick_top()
    axes.tick_params(length=0)
    axes.set_yticks([])
    for spine in axes.spines.values():
        spine.set_visible(False)


def _label(axes: Axes, values: np.ndarray, texts: list[str], side: int, bold: list[bool]) -> None:
    """Write the texts of one side, pushed apart so that none covers another."""
    rows = np.flatnonzero(~np.isnan(values)).tolist()
    line = axes.transData.inverted().transform([(0, 0), (0, _POINTS * axes.figure.dpi / 72)])
    gap = float(line[1, 1] - line[0, 1])
    low, high = axes.get_ylim()
    places = spread([float(values[row]) for row in rows], gap, low=low + gap / 2, high=high - gap / 2)
    for row, place in zip(rows, places, strict=True):
        axes.annotate(
            texts[row], (side, values[row]), xytext=(side + (0.07 if side else -0.07), place), textcoords="data", va="center",
            ha="left" if side else "right", fontsize=9, color=INK, fontweight="semibold" if bold[row] else "normal",
            arrowprops={"arrowstyle": "-", "color": RULE, "linewidth": 0.6, "shrinkA": 0, "shrinkB": 4}, zorder=1,
        )  # fmt: skip


def _name_missing(axes: Axes, names: list[str], missing: str) -> None:
    if names:
        text = f"{missing} {', '.join(names)}".strip()
        axes.annotate(
            "\n".join(lines_of([text], 90)), (0, 0), xycoords="axes fraction", xytext=(0, -8), textcoords="offset points",
            va="top", ha="left", fontsize=8.5, fontstyle="italic", color=GREY,
        )  # fmt: skip
