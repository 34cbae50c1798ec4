"""Parts of a change: one question, what does it consist of."""

from collections.abc import Callable

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from plustex_analysis.reporting.charts.style import GREY, INK, PALETTE, RULE, canvas, drawing

_HATCHES = ("", "////", "xx")


def parts_of_change(
    frame: pd.DataFrame,
    total: pd.Series,
    *,
    number: Callable[[float], str] = str,
    ax: Axes | None = None,
) -> Figure:
    """Draw for each row one bar a part, to the left where it takes away, and the sum as a diamond.

    Parameters
    ----------
    frame
        Rows as readers see them, at most three parts as columns; no gaps.
    total
        The sum of the parts, by row.
    number
        Turns a value into text.
    ax
        Axes to draw on; a new figure when absent.
    """
    if frame.shape[1] > len(_HATCHES):
        raise ValueError(f"at most {len(_HATCHES)} parts, not {frame.shape[1]}")
    with drawing():
        figure, axes = canvas(0.85 + 0.85 * len(frame), ax)
        places = np.arange(len(frame), dtype=float)[::-1]
        height = 0.8 / (frame.shape[1] + 1)
        for position, name in enumerate(frame.columns):
            offset = 0.4 - height * (position + 0.5)
            _bars(axes, places + offset, frame[name], (position, height), number)
        _totals(axes, places - 0.4 + height / 2, total, number)
        _axes(axes, frame, places, number)
        figure.legend(
            *axes.get_legend_handles_labels(),
            loc="outside upper left",
            ncols=2,
            frameon=False,
            fontsize=9,
            handlelength=1.4,
        )
    return figure


def _bars(
    axes: Axes, places: np.ndarray, values: pd.Series, look: tuple[int, float], number: Callable[[float], str]
) -> None:
    """Draw one part of every row; ``look`` is its position in the palette and the height of its bars."""
    position, height = look
    axes.barh(
        places, values, height=height * 0.86, label=str(values.name), color=PALETTE[position] if not _HATCHES[position] else "white",
        edgecolor=PALETTE[position], hatch=_HATCHES[position], linewidth=1, zorder=2,
    )  # fmt: skip
    for place, value in zip(places, values, strict=True):
        _value(axes, (float(value), float(place)), number)


def _totals(axes: Axes, places: np.ndarray, total: pd.Series, number: Callable[[float], str]) -> None:
    axes.plot(total.to_numpy(), places, "D", color=INK, markersize=6, label=str(total.name), zorder=3)
    for place, value in zip(places, total, strict=True):
        _value(axes, (float(value), float(place)), number, weight="semibold")


def _value(axes: Axes, where: tuple[float, float], number: Callable[[float], str], *, weight: str = "normal") -> None:
    value, place = where
    side = -1 if value < 0 else 1
    axes.annotate(
        number(value), (value, place), xytext=(7 * side, 0), textcoords="offset points", va="center",
        ha="right" if value < 0 else "left", fontsize=8.5, color=INK, fontweight=weight,
    )  # fmt: skip


def _axes(axes: Axes, frame: pd.DataFrame, places: np.ndarray, number: Callable[[float], str]) -> None:
    axes.axvline(0, color=GREY, linewidth=1, zorder=1)
    axes.set_yticks(places, [str(name) for name in frame.index])
    axes.margins(x=0.22)
    axes.xaxis.set_major_locator(MaxNLocator(5, steps=[1, 2, 2.5, 5, 10]))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: number(value)))
    axes.xaxis.grid(visible=True, color=RULE, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.tick_params(length=0)
    axes.tick_params(axis="y", labelcolor=INK)
    axes.spines["left"].set_visible(False)
