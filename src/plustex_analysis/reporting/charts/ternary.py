"""Places in a triangle: one question, which of three things outweighs the others, and did that change."""

from collections.abc import Callable, Iterable, Mapping

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Polygon

from plustex_analysis.reporting.charts.labels import label_points
from plustex_analysis.reporting.charts.simplex import PARTS, edges, plane, possible, shares_of, unclear, window
from plustex_analysis.reporting.charts.style import (
    GREY,
    INK,
    PALETTE,
    PAPER,
    RULE,
    blank,
    canvas,
    drawing,
    runs,
    settle,
    width,
)

Number = Callable[[float], str]
_WHOLE = (np.zeros(PARTS), 1.0)
_NARROW = 5.0
_NAMES = 0.15
_MIDDLE = np.full(PARTS, 1 / PARTS)


def ternary_path(
    path: pd.DataFrame,
    corners: Mapping[str, str],
    *,
    name: str = "",
    others: pd.DataFrame | None = None,
    number: Number = str,
    missing: str = "",
    ax: Axes | None = None,
) -> Figure:
    """Draw where a region stands between three things beside other regions, and larger its path over the years.

    On the left all regions in the whole triangle, the shaded part of which is the triangle on the right: the path, with
    where its first and its last year may lie. Each corner names its share there. A year is hollow where its intervals
    hold the middle, marked by a cross: nothing stands out. Without ``others``, or on given axes, only the path is drawn.

    Parameters
    ----------
    path
        One row a year: three shares that add up to 1, named by the keys of ``corners``, and their ends ``<key>_lower``
        and ``<key>_upper`` where known. Rows of ``nan`` are years without a place; they break the line and are named.
    corners
        By column what it is called: bottom left, bottom right, top.
    name
        What the path is called.
    others
        Same shares for other regions in the last year, labelled as readers see them; rows of ``nan`` are left out.
    number
        Turns a share into text.
    missing
        What to write of years without a place, such as "no figures".
    ax
        Axes to draw on; a new figure when absent.

    Raises
    ------
    ValueError
        There are not three corners, or shares that do not add up to 1.
    """
    shares = shares_of(path, corners)
    around = shares_of(pd.DataFrame(columns=list(corners)) if others is None else others, corners).dropna()
    here = window(_reach(path, shares, corners))
    with drawing():
        figure, left, right = _panels(ax, beside=not around.empty, path=bool(edges(shares)))
        if left is not None:
            _frame(left, _WHOLE, corners, number)
            _shade(left, here)
            _others(left, shares, around)
        if right is not None:
            _frame(right, here, corners, number)
            _path(right, path, shares, corners)
        _say_missing(right or left, path.index[shares.isna().any(axis=1)], missing)
        settle(figure)
        if right is not None:
            _label_years(right, shares, name if left is None else "")
        if left is not None:
            _label_regions(left, shares, around, name)
    return figure


def _panels(ax: Axes | None, *, beside: bool, path: bool) -> tuple[Figure, Axes | None, Axes | None]:
    """Return the axes for all regions and those for the path: one of them where the other has nothing to show."""
    if ax is not None or not (beside and path):
        figure, axes = canvas(3.7, ax)
        return (figure, axes, None) if beside and not path else (figure, None, axes)
    narrow = width() < _NARROW
    figure = blank(6.2 if narrow else 3.6)
    left, right = figure.subplots(2, 1) if narrow else figure.subplots(1, 2)
    return figure, left, right


def _reach(path: pd.DataFrame, shares: pd.DataFrame, corners: Mapping[str, str]) -> np.ndarray:
    """Return all shares that the path's own triangle must hold: its places and where its ends may lie."""
    regions = [_region(path, row, corners) for row in edges(shares)]
    return np.vstack([shares.to_numpy(), *regions])


def _region(path: pd.DataFrame, row: int, corners: Mapping[str, str]) -> np.ndarray:
    lower, upper = ([f"{key}_{end}" for key in corners] for end in ("lower", "upper"))
    if not {*lower, *upper} <= set(path.columns):
        return np.empty((0, PARTS))
    return possible(path[lower].iloc[row].to_numpy(dtype=float), path[upper].iloc[row].to_numpy(dtype=float))


def _frame(axes: Axes, part: tuple[np.ndarray, float], corners: Mapping[str, str], number: Number) -> None:
    """Draw a triangle, its grid of fifths, and at each corner its name with the share reached there."""
    floor, side = part
    ends = floor + side * np.eye(PARTS)
    outline = plane(ends)
    axes.add_patch(Polygon(outline, facecolor="none", edgecolor=GREY, linewidth=1, zorder=1))
    for share in np.linspace(0, 1, 6)[1:-1]:
        for corner in range(PARTS):
            line = share * ends[corner] + (1 - share) * np.delete(ends, corner, axis=0)
            axes.plot(*plane(line).T, color=RULE, linewidth=0.6, zorder=0.5)
    look = (("left", "top", -4), ("right", "top", -4), ("center", "bottom", 4))
    for corner, (label, (across, up, shift)) in enumerate(zip(corners.values(), look, strict=True)):
        text = axes.annotate(
            f"{label}\n{number(float(ends[corner, corner]))}", outline[corner], xytext=(0, shift), textcoords="offset points",
            ha=across, va=up, multialignment=across, color=INK, fontweight="semibold", fontsize=9.5, linespacing=1.15,
            gid=f"xtick_{'corner' if side < 1 else 'end'}_{corner}", annotation_clip=False,
        )  # fmt: skip
        text.set_in_layout(False)
    low, high = outline[[0, 2], 1] + [-_NAMES * side, _NAMES * side]
    axes.set(aspect="equal", xlim=outline[[0, 1], 0] + [-0.03 * side, 0.03 * side], ylim=(low, high))
    axes.set_axis_off()
    if (floor <= _MIDDLE).all():
        axes.plot(*plane(_MIDDLE), "+", markersize=9, markeredgewidth=1.4, color=PALETTE[1], zorder=2.2)


def _shade(axes: Axes, part: tuple[np.ndarray, float]) -> None:
    floor, side = part
    if side < 1:
        axes.add_patch(Polygon(plane(floor + side * np.eye(PARTS)), facecolor=PALETTE[2], alpha=0.13, linewidth=0, zorder=0.6))  # fmt: skip


def _others(axes: Axes, shares: pd.DataFrame, around: pd.DataFrame) -> None:
    axes.plot(*plane(around.to_numpy()).T, "s", markersize=5, color=PAPER, markeredgecolor=GREY, zorder=3)
    for row in edges(shares)[-1:]:
        axes.plot(*plane(shares.to_numpy())[row], "o", markersize=7, color=PALETTE[0], zorder=3.6)


def _path(axes: Axes, path: pd.DataFrame, shares: pd.DataFrame, corners: Mapping[str, str]) -> None:
    for row in edges(shares):
        around = _region(path, row, corners)
        if len(around) > 1:
            axes.add_patch(Polygon(plane(around), facecolor=PALETTE[2], alpha=0.16, edgecolor=PALETTE[2], linewidth=0.8, zorder=1))  # fmt: skip
    at, hollow = plane(shares.to_numpy()), unclear(path, corners).to_numpy()
    axes.plot(*at.T, "-", color=PALETTE[0], linewidth=1.3, zorder=3)
    last = np.isin(np.arange(len(at)), edges(shares)[-1:])
    for chosen, size in ((~last, 5.5), (last, 8.5)):
        for some, face in ((hollow & chosen, PAPER), (~hollow & chosen, PALETTE[0])):
            axes.plot(*at[some].T, "o", markersize=size, color=face, markeredgecolor=PALETTE[0], zorder=3.5)


def _say_missing(axes: Axes | None, years: Iterable[int], missing: str) -> None:
    if axes is not None and missing and (text := runs(years)):
        axes.annotate(
            f"{text}\n{missing}", (1, 0.84), xycoords="axes fraction", ha="right", va="top",
            fontsize=8.5, fontstyle="italic", color=GREY,
        )  # fmt: skip


def _label_years(axes: Axes, shares: pd.DataFrame, name: str) -> None:
    rows = edges(shares)[::-1]
    texts = [f"{name} {shares.index[row]}".strip() for row in rows]
    label_points(axes, plane(shares.to_numpy())[rows], texts, kept_free=plane(shares.dropna().to_numpy()), focus=(0,))


def _label_regions(axes: Axes, shares: pd.DataFrame, around: pd.DataFrame, name: str) -> None:
    last = edges(shares)[-1:]
    at = plane(np.vstack([shares.to_numpy()[last], around.to_numpy()]))
    focus = tuple(range(len(last)))
    label_points(axes, at, [*[name] * len(last), *map(str, around.index)], kept_free=plane(_MIDDLE[None]), focus=focus, size=8.5)  # fmt: skip
