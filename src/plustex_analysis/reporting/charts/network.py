"""Donors and receivers joined by lines: one question, who has something to give to whom."""

from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from plustex_analysis.reporting.charts.matrix import lines_of
from plustex_analysis.reporting.charts.style import GREY, INK, PALETTE, canvas, drawing

_ROW, _LABEL, _BOWS = 0.34, 44, 24


class _Line(NamedTuple):
    colour: str
    style: Literal["-", ":"]
    width: float


_LINES = {"above": _Line(PALETTE[0], "-", 1.5), "open": _Line(GREY, ":", 0.9)}


def network(
    links: pd.DataFrame,
    heads: tuple[str, str],
    *,
    names: Mapping[str, str] | None = None,
    focus: str | None = None,
    number: Callable[[float], str] = "{:.0f}".format,
    ax: Axes | None = None,
) -> Figure:
    """Draw donors on the left, receivers on the right, and a line for each link: thicker the more practices it has.

    Links that are supported are dark and whole, open ones faint and dotted; others are not drawn. Both sides are put in
    an order with few crossings.

    Parameters
    ----------
    links
        One row a link: ``donor`` and ``receiver`` as readers see them, ``level`` (``above`` or ``open``; others are left
        out) and ``number`` of practices. Of ``Network.links`` choose a theme, and rename the codes.
    heads
        What stands over the two sides.
    names
        By level what the key calls it; no key without.
    focus
        The donor or receiver whose name is in bold and whose lines are red.
    number
        Turns a number of practices into text: written at the end of a line that stands for more than one.
    ax
        Axes to draw on; a new figure when absent.
    """
    shown = links[links["level"].isin(list(_LINES))].sort_values("level", ascending=False, kind="stable")
    donors, receivers = _orders(shown)
    high = max(len(donors), len(receivers), 2)
    with drawing():
        figure, axes = canvas(0.6 + _ROW * high + (0.3 if names else 0), ax)
        left, right = (dict(zip(side, _places(len(side), high), strict=True)) for side in (donors, receivers))
        for donor, receiver, level, count in zip(
            shown["donor"], shown["receiver"], shown["level"], shown["number"], strict=True
        ):
            ends = left[donor], right[receiver]
            _link(axes, ends, level, int(count), marked=focus in (donor, receiver))
            if level == "above" and count > 1:
                _count(axes, ends[1], number(float(count)))
        _side(axes, left, 0.0, heads[0], focus)
        _side(axes, right, 1.0, heads[1], focus)
        axes.set(xlim=(0, 1), ylim=(high - 0.4, -1.1))
        axes.set_axis_off()
        if names:
            _key(axes, [level for level in _LINES if (shown["level"] == level).any()], names)
    return figure


def _orders(links: pd.DataFrame) -> tuple[list[str], list[str]]:
    """Order both sides by the mean place of their partners, a few times over: the barycentre rule."""
    donors, receivers = (sorted(map(str, links[side].unique())) for side in ("donor", "receiver"))
    for _ in range(6):
        receivers = _by_partners(links, "receiver", receivers, {name: at for at, name in enumerate(donors)})
        donors = _by_partners(links, "donor", donors, {name: at for at, name in enumerate(receivers)})
    return donors, receivers


def _by_partners(links: pd.DataFrame, side: str, names: list[str], others: dict[str, int]) -> list[str]:
    other = "donor" if side == "receiver" else "receiver"
    weight = links["level"].map({"above": 10.0, "open": 1.0}) * links["number"]
    place = links[other].map(others) * weight
    means = place.groupby(links[side]).sum() / weight.groupby(links[side]).sum()
    return sorted(names, key=lambda name: (round(float(means[name]), 9), name))


def _places(count: int, high: int) -> np.ndarray:
    """Return rows at equal distances over the whole height, in the middle when there is one."""
    return np.linspace(0, high - 1, count) if count > 1 else np.array([(high - 1) / 2] * count)


def _link(axes: Axes, ends: tuple[float, float], level: str, number: int, *, marked: bool) -> None:
    """Draw one line that leaves and arrives level; more practices make it thicker up to a limit."""
    line = _LINES[level]
    step = np.linspace(0, 1, _BOWS)
    bow = step**2 * (3 - 2 * step)
    wide = line.width * (1 + 0.55 * (min(number, 6) - 1)) if level == "above" else line.width
    axes.plot(
        0.015 + 0.97 * step, ends[0] + (ends[1] - ends[0]) * bow, color=PALETTE[1] if marked else line.colour, linestyle=line.style,
        linewidth=wide, alpha=0.85, solid_capstyle="butt", zorder=3 if level == "above" else 2,
    )  # fmt: skip


def _count(axes: Axes, place: float, text: str) -> None:
    axes.annotate(
        text, (0.985, place), xytext=(-9, 0), textcoords="offset points", ha="center", va="center", fontsize=8, color=INK,
        fontweight="semibold", bbox={"facecolor": "white", "edgecolor": "none", "pad": 0.4}, zorder=4,
    )  # fmt: skip


def _side(axes: Axes, places: dict[str, float], at: float, head: str, focus: str | None) -> None:
    side, shift = ("right", -5) if at == 0 else ("left", 5)
    for name, place in places.items():
        axes.plot([at], [place], "o" if at == 0 else "s", color=INK, markersize=4.5, clip_on=False, zorder=4)
        axes.annotate(
            lines_of([name], _LABEL)[0], (at, place), xytext=(shift, 0), textcoords="offset points", ha=side, va="center", fontsize=9,
            color=INK, fontweight="semibold" if name == focus else "normal", linespacing=1.0,
        )  # fmt: skip
    axes.annotate(
        head, (at, -0.8), xytext=(shift, 0), textcoords="offset points", ha=side, va="center", fontsize=9, color=GREY
    )


def _key(axes: Axes, levels: list[str], names: Mapping[str, str]) -> None:
    handles = [Line2D([], [], color=_LINES[one].colour, linestyle=_LINES[one].style, linewidth=_LINES[one].width) for one in levels]  # fmt: skip
    axes.legend(
        handles, [names[one] for one in levels], loc="upper center", bbox_to_anchor=(0.5, 0), ncols=2, frameon=False, fontsize=8.5,
        borderaxespad=0.3,
    )  # fmt: skip
