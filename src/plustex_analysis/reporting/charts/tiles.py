"""A schematic map of all NUTS 2 regions: one tile each, arranged roughly as on a map, with no boundary file.

The arrangement (``tiles.csv``, classification of 2013) is the project's own: each region stands near the tiles of its
neighbours and of its country; distances and areas say nothing. Overseas regions and islands are moved closer.
"""

import csv
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch, Rectangle

from plustex_analysis.reads import lru_cache
from plustex_analysis.reporting.charts.labels import label_points
from plustex_analysis.reporting.charts.style import GREY, INK, PALETTE, PAPER, RULE, canvas, drawing, settle, width

_FILE = Path(__file__).with_name("tiles.csv")
_CLASSES = 5
_SHADES = LinearSegmentedColormap.from_list("shades", ["#efeaf5", PALETTE[2], "#2b1140"])
_LARGEST = 220.0
_DARK = 0.45
_KEY, _LETTERS = 0.55, 100


@lru_cache(maxsize=1)
def tiles() -> dict[str, tuple[int, int]]:
    """Return the column and the row, from the top left, of the tile of each NUTS 2 region."""
    with _FILE.open(encoding="utf-8", newline="") as file:
        return {row["code"]: (int(row["column"]), int(row["row"])) for row in csv.DictReader(file)}


def tile_map(
    values: pd.Series,
    *,
    counts: bool = False,
    partners: Mapping[str, str] | None = None,
    number: Callable[[float], str] = str,
    missing: str = "",
    breaks: Sequence[float] | None = None,
    ax: Axes | None = None,
) -> Figure:
    """Draw a tile for each region: a ratio by shade of one hue, a count by the size of a symbol; missing is hatched.

    Parameters
    ----------
    values
        By NUTS 2 code (2013); ``nan`` is missing. Only these regions are drawn.
    counts
        Whether the values are counts: circles whose area is in proportion.
    partners
        By code the name of the regions to be marked with a ring and named.
    number
        Turns a value into text, for the key.
    missing
        What the key calls a region without figures.
    breaks
        Inner limits of the classes of a ratio, rising; fifths of the regions by default.
    ax
        Axes to draw on; a new figure when absent.

    Raises
    ------
    ValueError
        A code without a tile.
    """
    if strange := sorted(map(str, set(values.index) - set(tiles()))):
        raise ValueError(f"no tile for {', '.join(strange)}")
    places = np.array([tiles()[str(code)] for code in values.index])
    figures = values.to_numpy(dtype=float)
    with drawing():
        figure, axes = canvas(_height(places), ax)
        limits = _limits(figures, breaks)
        handles = _counted(axes, places, figures, number) if counts else _shaded(axes, places, figures, number, limits)
        dark = np.zeros(len(figures), dtype=bool) if counts else _dark(figures, limits)
        _countries(axes, list(map(str, values.index)), places, (np.isnan(figures), dark), ringed=partners or {})
        if np.isnan(figures).any():
            handles.append((Patch(facecolor=PAPER, edgecolor=GREY, hatch="/////", linewidth=0.5), missing))
        _key(axes, handles)
        settle(figure)
        _name(axes, [(tiles()[code], name) for code, name in (partners or {}).items() if code in values.index], places)
    return figure


def _height(places: np.ndarray) -> float:
    across, down = np.ptp(places, axis=0) + 1
    return float(width() * (down + 0.5) / (across + 0.5)) + _KEY


def _limits(figures: np.ndarray, breaks: Sequence[float] | None) -> np.ndarray:
    known = figures[~np.isnan(figures)]
    if breaks is None and len(known):
        return np.unique(np.quantile(known, np.linspace(0, 1, _CLASSES + 1)[1:-1]))
    return np.asarray(breaks or (), dtype=float)


def _classes(figures: np.ndarray, limits: np.ndarray) -> np.ndarray:
    """Return the class of each region, from 0; -1 without a figure."""
    return np.where(np.isnan(figures), -1, np.searchsorted(limits, figures, side="right"))


def _dark(figures: np.ndarray, limits: np.ndarray) -> np.ndarray:
    return np.asarray(_classes(figures, limits) > _DARK * max(len(limits), 1))


def _tile(axes: Axes, place: np.ndarray, **look: Any) -> None:
    axes.add_patch(Rectangle((place[0] - 0.47, place[1] - 0.47), 0.94, 0.94, **look))


def _shaded(
    axes: Axes, places: np.ndarray, figures: np.ndarray, number: Callable[[float], str], limits: np.ndarray
) -> list[tuple[Any, str]]:
    found = _classes(figures, limits)
    colours = [_SHADES(step) for step in np.linspace(0, 1, len(limits) + 1)]
    for place, one in zip(places, found, strict=True):
        if one < 0:
            _tile(axes, place, facecolor=PAPER, edgecolor=GREY, hatch="/////", linewidth=0.4)
        else:
            _tile(axes, place, facecolor=colours[one], edgecolor=RULE, linewidth=0.4)
    ends = [np.nanmin(figures), *limits, np.nanmax(figures)] if not np.isnan(figures).all() else []
    return [
        (Patch(facecolor=colour, edgecolor=GREY, linewidth=0.4), f"{number(float(low))}\u2013{number(float(high))}")
        for colour, low, high in zip(colours, ends, ends[1:], strict=False)
    ]


def _counted(
    axes: Axes, places: np.ndarray, figures: np.ndarray, number: Callable[[float], str]
) -> list[tuple[Any, str]]:
    for place, value in zip(places, figures, strict=True):
        known = not np.isnan(value)
        _tile(axes, place, facecolor="#f3f1f6" if known else PAPER, edgecolor=RULE if known else GREY, hatch="" if known else "/////", linewidth=0.4)  # fmt: skip
    if np.isnan(figures).all():
        return []
    top = float(np.nanmax(figures)) or 1.0
    sizes = _LARGEST * np.nan_to_num(figures) / top
    axes.scatter(places[:, 0], places[:, 1], sizes, color=PALETTE[2], alpha=0.75, linewidth=0, zorder=3)
    steps = [_round(top * part) for part in (0.1, 0.5, 1.0)]
    return [
        (Line2D([], [], linestyle="none", marker="o", color=PALETTE[2], markersize=float(np.sqrt(_LARGEST * step / top))), number(step))
        for step in steps
    ]  # fmt: skip


def _round(value: float) -> float:
    """Return a value with one digit that counts."""
    scale = 10.0 ** np.floor(np.log10(value)) if value > 0 else 1.0
    return float(np.floor(value / scale) * scale)


def _countries(
    axes: Axes, codes: list[str], places: np.ndarray, look: tuple[np.ndarray, np.ndarray], *, ringed: Collection[str]
) -> None:
    """Draw a line between countries, and write each one's code into its first tile that has a figure and no ring.

    ``look`` tells for each region whether it is without a figure, and whether its shade is dark.
    """
    bare, dark = look
    owner = {tuple(place): code[:2] for code, place in zip(codes, places.tolist(), strict=True)}
    for (column, row), country in owner.items():
        for step, ends in (((1, 0), ((0.5, -0.5), (0.5, 0.5))), ((0, 1), ((-0.5, 0.5), (0.5, 0.5)))):
            if owner.get((column + step[0], row + step[1]), country) != country:
                axes.plot([column + x for x, _ in ends], [row + y for _, y in ends], color=INK, linewidth=1.0, zorder=2)
    for country in sorted(set(owner.values())):
        own = [at for at, code in enumerate(codes) if code[:2] == country and code not in ringed]
        if own:
            at = min(own, key=lambda one: (bare[one], places[one][1], places[one][0]))
            axes.text(
                places[at][0] - 0.4, places[at][1] - 0.4, country, ha="left", va="top", fontsize=6.5,
                color=PAPER if dark[at] else INK, zorder=3.5,
            )  # fmt: skip


def _key(axes: Axes, handles: list[tuple[Any, str]]) -> None:
    axes.set(aspect="equal", anchor="N")
    axes.autoscale_view()
    axes.margins(0.01)
    if not axes.yaxis_inverted():
        axes.invert_yaxis()
    axes.set_axis_off()
    if handles:
        longest = max(len(text) for _, text in handles)
        axes.legend(
            [one for one, _ in handles], [text for _, text in handles], loc="upper center", bbox_to_anchor=(0.5, 0), frameon=False,
            ncols=max(1, min(len(handles), _LETTERS // (longest + 6))), fontsize=8.5, handlelength=1.6, columnspacing=1.6,
        ).set_in_layout(False)  # fmt: skip


def _name(axes: Axes, partners: list[tuple[tuple[int, int], str]], places: np.ndarray) -> None:
    at = np.array([place for place, _ in partners], dtype=float).reshape(-1, 2)
    axes.plot(*at.T, "o", markersize=9, markerfacecolor="none", markeredgecolor=PAPER, markeredgewidth=3.2, zorder=4)
    axes.plot(
        *at.T, "o", markersize=9, markerfacecolor="none", markeredgecolor=PALETTE[1], markeredgewidth=1.8, zorder=4.1
    )
    label_points(axes, at, [name for _, name in partners], kept_free=places, size=8.5, focus=tuple(range(len(at))))
