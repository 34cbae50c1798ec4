"""States of practices by region: one question, which may be taken up where, and what is not known."""

from collections.abc import Mapping, Sequence
from textwrap import wrap
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch, Rectangle

from plustex_analysis.reporting.charts.style import GREY, INK, PALETTE, PAPER, RULE, WIDTH, canvas, drawing, width

_ROW, _LINE = 0.15, 0.1
_LABEL = 46
_UPRIGHT = 4
_LONG = 24
_LEAST = 14


class Look(NamedTuple):
    """How a state is drawn: the shade of its cell, and a sign that needs no colour."""

    cell: str
    marker: str
    face: str
    edge: str
    hatch: str = ""


LOOKS = {
    "supported": Look(PALETTE[0], "o", PAPER, PAPER),
    "likely": Look("#cdbfdd", "o", PALETTE[0], PALETTE[0]),
    "open": Look(PAPER, "o", PAPER, GREY),
    "disagree": Look("#fde6ea", "D", PAPER, PALETTE[1]),
    "below": Look("#e4e2ea", "_", GREY, GREY),
    "vetoed": Look(PALETTE[1], "x", PAPER, PAPER),
    "own": Look(PAPER, "*", INK, INK),
    "unknown": Look(PAPER, "", PAPER, GREY, "////"),
}
"""Every state that a cell may have, in the order of the key."""


def state_matrix(
    states: pd.DataFrame, names: Mapping[str, str], *, focus: str | None = None, ax: Axes | None = None
) -> Figure:
    """Draw a cell for each practice and region, its state by shade and by sign, and a key of the states that occur.

    Parameters
    ----------
    states
        One row a practice, one column a region or factor, both labelled as readers see them; each cell one of
        ``supported``, ``likely``, ``open``, ``disagree``, ``below``, ``vetoed``, ``own`` and ``unknown``. A missing cell is unknown.
    names
        By state what it is called.
    focus
        The column that the document is about: in bold and framed.
    ax
        Axes to draw on; a new figure when absent.

    Raises
    ------
    ValueError
        A state that is none of these.
    """
    filled = states.astype(object).where(states.notna(), "unknown")
    if strange := sorted({str(cell) for cell in filled.to_numpy().ravel()} - set(LOOKS)):
        raise ValueError(f"no such state: {', '.join(strange)}; there are {', '.join(LOOKS)}")
    labels = lines_of(filled.index)
    with drawing():
        figure, axes = canvas(height_of(labels) + 1.2, ax)
        for row, column in np.ndindex(filled.shape):
            _cell(axes, (column, row), LOOKS[str(filled.iloc[row, column])])
        _axes(axes, labels, list(map(str, filled.columns)), focus)
        _key(axes, [state for state in LOOKS if (filled == state).to_numpy().any()], names)
    return figure


def lines_of(names: Sequence[str] | pd.Index, letters: int = _LABEL) -> list[str]:
    """Return labels broken into lines that leave room for the chart: of as many letters on the full width."""
    fitting = max(_LEAST, round(letters * width() / WIDTH))
    return ["\n".join(wrap(str(name), fitting, break_long_words=False)) for name in names]


def height_of(labels: Sequence[str]) -> float:
    """Return the height in inches of as many rows as there are labels, all as high as the highest."""
    return len(labels) * (_ROW + _LINE * max((label.count("\n") + 1 for label in labels), default=1))


def _cell(axes: Axes, place: tuple[int, int], look: Look) -> None:
    column, row = place
    axes.add_patch(
        Rectangle(
            (column - 0.47, row - 0.45), 0.94, 0.9, facecolor=look.cell, edgecolor=RULE, linewidth=0.6, hatch=look.hatch,
        )
    )  # fmt: skip
    if look.marker:
        axes.plot([column], [row], **_sign(look))


def _sign(look: Look) -> dict[str, Any]:
    size = 9 if look.marker == "*" else 6.5
    return {
        "marker": look.marker, "markersize": size, "markerfacecolor": look.face, "markeredgecolor": look.edge, "markeredgewidth": 1.4,
        "linestyle": "none",
    }  # fmt: skip


def _axes(axes: Axes, rows: Sequence[str], columns: Sequence[str], focus: str | None) -> None:
    upright = len(columns) > _UPRIGHT
    axes.set(xlim=(-0.5, len(columns) - 0.5), ylim=(len(rows) - 0.5, -0.5))
    axes.set_yticks(range(len(rows)), rows, fontsize=8.5, linespacing=1.0)
    axes.set_xticks(
        range(len(columns)), columns if upright else lines_of(columns, 60 // max(len(columns), 1)), fontsize=9,
        rotation=40 if upright else 0, ha="left" if upright else "center", rotation_mode="anchor",
    )  # fmt: skip
    axes.xaxis.tick_top()
    axes.tick_params(length=0, labelcolor=INK)
    for spine in axes.spines.values():
        spine.set_visible(False)
    for place, label in enumerate(axes.get_xticklabels()):
        if columns[place] == focus:
            label.set_fontweight("semibold")
            axes.add_patch(
                Rectangle((place - 0.5, -0.5), 1, len(rows), fill=False, edgecolor=INK, linewidth=1.4, clip_on=False)
            )


def _key(axes: Axes, states: Sequence[str], names: Mapping[str, str]) -> None:
    """Write below what each state looks like: shade and sign one upon the other."""
    handles = [(Patch(facecolor=LOOKS[one].cell, edgecolor=GREY, linewidth=0.6, hatch=LOOKS[one].hatch),
                *([Line2D([], [], **_sign(LOOKS[one]))] if LOOKS[one].marker else [])) for one in states]  # fmt: skip
    texts = [names[one] for one in states]
    axes.legend(
        handles, texts, loc="upper right", bbox_to_anchor=(1, 0), ncols=2 if max(map(len, texts), default=0) > _LONG else 3, frameon=False,
        fontsize=8.5, handlelength=1.7, handleheight=1.25, columnspacing=1.4, borderaxespad=0.4,
    )  # fmt: skip
