"""Need profile: one question, which themes does the region need most, and can that be told."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from plustex_analysis.reporting.charts.matrix import lines_of
from plustex_analysis.reporting.charts.style import GREY, INK, PALETTE, PAPER, RULE, WIDTH, canvas, drawing, width

_LABEL = 38
_NARROW = 0.75


def need_profile(
    frame: pd.DataFrame,
    *,
    number: Callable[[float], str] = str,
    ends: tuple[str, str] = ("", ""),
    missing: str = "",
    notes: pd.Series | None = None,
    ax: Axes | None = None,
) -> Figure:
    """Draw one dot a theme with its interval on a scale from 0 to 1, the greatest need on top.

    Filled are the themes that may be the greatest need: their interval reaches that of every other. Hollow ones surely
    are not. A need that an administration has set is a diamond. Unknown ones stand below, over all that is possible.

    Parameters
    ----------
    frame
        One row a theme, labelled as readers see it: ``score``, ``lower``, ``upper`` (0 to 1, score ``nan`` where unknown)
        and, where there is one, ``set_by``. The frame of :func:`~plustex_analysis.practices.needs.needs` is such a one.
    number
        Turns a value into text, for the dots and the scale.
    ends
        What 0 and 1 mean.
    missing
        What to write in the place of a need that is not known.
    notes
        By row, a short text at the right, such as how many of its indicators are known; its name is their heading.
    ax
        Axes to draw on; a new figure when absent.
    """
    ordered = frame.sort_values("score", ascending=True, na_position="first", kind="stable")
    labels = lines_of(ordered.index, _LABEL)
    most = max((label.count("\n") + 1 for label in labels), default=1)
    with drawing():
        figure, axes = canvas(0.75 + len(ordered) * max(0.4, 0.14 + 0.14 * most), ax)
        _scale(axes, number, ends)
        first = foremost(ordered).to_numpy()
        for place, (_, row) in enumerate(ordered.iterrows()):
            _row(axes, place, row, number, missing, filled=bool(first[place]))
        if notes is not None:
            _notes(axes, notes.loc[ordered.index])
        axes.set(ylim=(-0.6, len(ordered) - 0.4), xlim=(-0.02, 1.02))
        axes.set_yticks(range(len(ordered)), labels, fontsize=9.5, linespacing=1.0)
        axes.tick_params(length=0)
        axes.tick_params(axis="y", labelcolor=INK)
        axes.spines["left"].set_visible(False)
    return figure


def foremost(frame: pd.DataFrame, score: str = "score") -> "pd.Series[bool]":
    """Tell for each row whether it may be the highest: its upper end is not below any other row's lower end.

    Examples
    --------
    >>> rows = {"score": [0.2, 0.5, 0.6], "lower": [0.1, 0.4, 0.5], "upper": [0.3, 0.55, 0.7]}
    >>> foremost(pd.DataFrame(rows)).to_list()
    [False, True, True]
    """
    known = frame[frame[score].notna()]
    reach = frame["upper"].to_numpy() >= known["lower"].max()
    return pd.Series(reach & frame[score].notna().to_numpy(), index=frame.index)


def _scale(axes: Axes, number: Callable[[float], str], ends: tuple[str, str]) -> None:
    steps = np.linspace(0, 1, 3 if width() < _NARROW * WIDTH else 5)
    texts = [number(float(step)) for step in steps]
    texts[0], texts[-1] = (
        f"{text}\n{end}" if end else text for text, end in zip((texts[0], texts[-1]), ends, strict=True)
    )
    axes.set_xticks(steps, texts, fontsize=9)
    axes.get_xticklabels()[0].set_horizontalalignment("left")
    axes.get_xticklabels()[-1].set_horizontalalignment("right")
    axes.xaxis.grid(visible=True, color=RULE, linewidth=0.6)
    axes.set_axisbelow(True)


def _row(axes: Axes, place: int, row: pd.Series, number: Callable[[float], str], missing: str, *, filled: bool) -> None:
    score, ends = float(row["score"]), (float(row["lower"]), float(row["upper"]))
    if np.isnan(score):
        axes.hlines(place, *ends, color=GREY, linewidth=1.1, linestyle=(0, (1, 2.2)), zorder=2)
        _text(axes, (sum(ends) / 2, place), missing, above=0, bold=False)
        return
    axes.hlines(place, *ends, color=PALETTE[2], linewidth=3.6, alpha=0.5, zorder=2)
    marker = "o" if pd.isna(row.get("set_by")) else "D"
    face = PALETTE[0] if filled else PAPER
    axes.plot([score], [place], marker, markersize=8, color=face, markeredgecolor=PALETTE[0], zorder=3)
    _text(axes, (score, place), number(score), above=11.5, bold=filled)


def _text(axes: Axes, where: tuple[float, float], text: str, *, above: float, bold: bool) -> None:
    axes.annotate(
        text, where, xytext=(0, above), textcoords="offset points", ha="center", va="center", fontsize=8.5, color=INK,
        fontweight="semibold" if bold else "normal",
        bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 0.4, "alpha": 0.85}, zorder=2.5,
    )  # fmt: skip


def _notes(axes: Axes, notes: pd.Series) -> None:
    look: dict[str, Any] = {
        "xycoords": axes.get_yaxis_transform(),
        "xytext": (10, 0),
        "textcoords": "offset points",
        "ha": "left",
    }
    for place, text in enumerate(notes):
        axes.annotate(str(text), (1, place), va="center", fontsize=8.5, color=GREY, **look)
    if notes.name:
        axes.annotate(str(notes.name), (1, len(notes) - 0.42), va="bottom", fontsize=8.5, color=GREY, **look)
