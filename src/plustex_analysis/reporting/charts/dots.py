"""Ranked dots: one question, who has more."""

from collections.abc import Callable

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from plustex_analysis.reporting.charts.style import GREY, INK, PALETTE, RULE, canvas, drawing


def ranked_dots(
    frame: pd.DataFrame,
    *,
    focus: str | None = None,
    number: Callable[[float], str] = str,
    reference: tuple[float, str] | None = None,
    missing: str = "",
    ax: Axes | None = None,
) -> Figure:
    """Draw one dot a row, the highest on top, with its interval where there is one.

    Parameters
    ----------
    frame
        One row a region, labelled as readers see it; columns ``value`` and, where known, ``lower`` and ``upper``.
        A row without a value is listed below the others and named as missing.
    focus
        The row that the document is about: dark and filled, the others hollow.
    number
        Turns a value into text.
    reference
        A value to compare with, and its name.
    missing
        What to write in the place of a value that is not known.
    ax
        Axes to draw on; a new figure when absent.
    """
    ordered = frame.sort_values("value", ascending=True, na_position="first", kind="stable")
    with drawing():
        figure, axes = canvas(0.55 + 0.22 * len(ordered), ax)
        places = np.arange(len(ordered), dtype=float)
        if reference is not None:
            _reference(axes, *reference)
        _intervals(axes, ordered, places)
        for place, (name, row) in zip(places, ordered.iterrows(), strict=True):
            _dot(axes, place, float(row["value"]), number, missing, filled=name == focus)
        _axes(axes, ordered, places, focus, number)
    return figure


def _reference(axes: Axes, value: float, name: str) -> None:
    axes.axvline(value, color=PALETTE[1], linewidth=1, linestyle="--", zorder=1)
    axes.annotate(
        name,
        (value, 1),
        xycoords=axes.get_xaxis_transform(),
        xytext=(3, 2),
        textcoords="offset points",
        color=PALETTE[1],
        fontsize=8.5,
        ha="left",
        va="bottom",
    )


def _intervals(axes: Axes, ordered: pd.DataFrame, places: np.ndarray) -> None:
    if {"lower", "upper"} <= set(ordered.columns):
        axes.hlines(places, ordered["lower"], ordered["upper"], color=GREY, linewidth=2.2, alpha=0.55, zorder=2)


def _dot(axes: Axes, place: float, value: float, number: Callable[[float], str], missing: str, *, filled: bool) -> None:
    if np.isnan(value):
        axes.annotate(
            missing,
            (0.01, place),
            xycoords=axes.get_yaxis_transform(),
            color=GREY,
            va="center",
            fontsize=9,
            fontstyle="italic",
        )
        return
    face = PALETTE[0] if filled else "white"
    axes.plot([value], [place], "o", markersize=8, markerfacecolor=face, markeredgecolor=PALETTE[0], zorder=3)
    weight = "semibold" if filled else "normal"
    axes.annotate(
        number(value),
        (value, place),
        xytext=(8, 0),
        textcoords="offset points",
        va="center",
        ha="left",
        fontsize=9,
        fontweight=weight,
        color=INK,
        bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.6},
        zorder=2.5,
    )


def _axes(
    axes: Axes, ordered: pd.DataFrame, places: np.ndarray, focus: str | None, number: Callable[[float], str]
) -> None:
    axes.set_yticks(places, [str(name) for name in ordered.index])
    for label in axes.get_yticklabels():
        label.set_color(INK)
        if label.get_text() == focus:
            label.set_fontweight("semibold")
    axes.set_ylim(-0.6, len(ordered) - 0.1)
    axes.set_xlim(left=0)
    axes.margins(x=0.08)
    axes.xaxis.set_major_locator(MaxNLocator(6, steps=[1, 2, 5, 10]))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: number(value)))
    axes.xaxis.grid(visible=True, color=RULE, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.tick_params(length=0)
    axes.spines["left"].set_visible(False)
