"""Where labels go so that none covers another: beside points of a plane, or along one side of a chart."""

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.text import Annotation
from matplotlib.transforms import Bbox

from plustex_analysis.reporting.charts.style import GREY, INK, PAPER

_ANGLES = (0, 180, 30, -30, 150, -150, 60, -60, 120, -120, 90, -90)
_FAR = 10.0
_CLEAR = 4.0
_DISTANCES = (9.0, 14.0, 22.0, 32.0, 44.0, 58.0, 74.0, 92.0, 112.0)


def spread(places: Sequence[float], gap: float, *, low: float = -np.inf, high: float = np.inf) -> np.ndarray:
    """Move places as little as their order allows until neighbours are at least ``gap`` apart.

    The least-squares solution under the constraints (isotonic regression on places less ``gap`` times rank), then
    shifted into the room from ``low`` to ``high``; where that is too small, all are set at equal distances in it.

    Examples
    --------
    >>> spread([1.0, 1.0, 5.0], 1.0).tolist()
    [0.5, 1.5, 5.0]
    """
    given = np.asarray(places, dtype=float)
    if len(given) > 1 and (len(given) - 1) * gap > high - low:
        order = np.argsort(np.argsort(given, kind="stable"), kind="stable")
        return np.asarray(low + order * (high - low) / (len(given) - 1))
    order = np.argsort(given, kind="stable")
    steps = gap * np.arange(len(given))
    found = _isotonic(given[order] - steps)
    found = np.clip(found, low, high - steps[-1] if len(given) else high) + steps
    result = np.empty(len(given))
    result[order] = found
    return result


def _isotonic(values: np.ndarray) -> np.ndarray:
    """Return the nearest sequence that never falls (pool adjacent violators)."""
    blocks: list[list[float]] = []
    for value in values:
        blocks.append([float(value), 1.0])
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            mean, size = blocks.pop()
            blocks[-1] = [(blocks[-1][0] * blocks[-1][1] + mean * size) / (blocks[-1][1] + size), blocks[-1][1] + size]
    return np.repeat([mean for mean, _ in blocks], [int(size) for _, size in blocks])


def settle(figure: Figure) -> None:
    """Fix the layout as it is, so that what is measured now holds when the figure is saved."""
    figure.draw_without_rendering()
    figure.set_layout_engine("none")


def label_points(
    axes: Axes, points: npt.ArrayLike, texts: Sequence[str], *, kept_free: npt.ArrayLike = (),
    focus: Sequence[int] = (), size: float = 9.0,
) -> list[Annotation]:  # fmt: skip
    """Write a text beside each point where it covers no other text and no point; a thin line joins those further off.

    Parameters
    ----------
    axes
        Axes whose limits are set and whose layout has settled.
    points
        Places in data coordinates; those labelled first find room first.
    kept_free
        Further places that no label may cover.
    focus
        Positions of the labels to be written in bold.
    """
    scale = 72.0 / _root(axes).dpi
    at, free = (np.asarray(given, dtype=float).reshape(-1, 2) for given in (points, kept_free))
    seen = axes.transData.transform(np.vstack([at, free])) * scale
    taken = [Bbox.from_bounds(x - 4.5, y - 4.5, 9, 9) for x, y in seen]
    room = axes.bbox.transformed(axes.figure.dpi_scale_trans.inverted()).get_points() * 72
    placed = []
    for position, text in enumerate(texts):
        label = axes.annotate(
            text, (at[position, 0], at[position, 1]), xytext=(0, 0), textcoords="offset points", fontsize=size, color=INK, va="center", ha="center",
            fontweight="semibold" if position in focus else "normal", zorder=2.6, annotation_clip=False,
            bbox={"facecolor": PAPER, "edgecolor": "none", "alpha": 0.8, "pad": 0.3},
        )  # fmt: skip
        label.set_in_layout(False)
        box = label.get_window_extent()
        width, height = box.width * scale, box.height * scale
        best = min(
            _candidates(seen[position], width, height),
            key=lambda one: _cost(one, taken, Bbox(room)) + _astray(one[0], seen, position),
        )
        taken.append(best[0])
        _set(axes, label, seen[position], best)
        placed.append(label)
    return placed


def _root(axes: Axes) -> Figure:
    figure = axes.get_figure(root=True)
    assert isinstance(figure, Figure)
    return figure


def _candidates(point: np.ndarray, width: float, height: float) -> Iterator[tuple[Bbox, float]]:
    """Yield boxes around a point and how far off they are, in points."""
    for distance in _DISTANCES:
        for angle in np.radians(_ANGLES):
            x = point[0] + np.cos(angle) * distance + np.sign(round(np.cos(angle), 6)) * width / 2
            y = point[1] + np.sin(angle) * (distance + height / 2)
            yield Bbox.from_bounds(x - width / 2, y - height / 2, width, height), distance


def _cost(candidate: tuple[Bbox, float], taken: Sequence[Bbox], room: Bbox) -> float:
    """Weigh what a place covers, how far it sticks out, and how far off it is."""
    box, distance = candidate
    covered = sum(_shared(box, other) for other in taken)
    outside = box.width * box.height - _shared(box, room)
    return 20 * (covered + outside) + distance


def _astray(box: Bbox, seen: np.ndarray, own: int) -> float:
    """Weigh against a place that is nearer to another point than to its own."""
    off = np.linalg.norm(seen - np.clip(seen, [box.x0, box.y0], [box.x1, box.y1]), axis=1)
    others = np.delete(off, own)
    return float(2 * max(0.0, off[own] + _CLEAR - others.min())) if len(others) else 0.0


def _shared(one: Bbox, other: Bbox) -> float:
    left, low, right, high = np.asarray(
        one.extents
    ).tolist()  # asked ten thousand times a chart: plain numbers are the fastest
    other_left, other_low, other_right, other_high = np.asarray(other.extents).tolist()
    width = min(right, other_right) - max(left, other_left)
    height = min(high, other_high) - max(low, other_low)
    return float(width * height) if width > 0 and height > 0 else 0.0


def _set(axes: Axes, label: Annotation, point: np.ndarray, best: tuple[Bbox, float]) -> None:
    box, distance = best
    middle = np.array([(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2])
    label.set_position(tuple(middle - point))
    if distance > _FAR:
        end = np.clip(point, [box.x0, box.y0], [box.x1, box.y1]) - point
        axes.annotate(
            "", label.xy, xytext=tuple(end), textcoords="offset points", annotation_clip=False,
            arrowprops={"arrowstyle": "-", "color": GREY, "linewidth": 0.8, "shrinkA": 0, "shrinkB": 2.5}, zorder=1.5,
        )  # fmt: skip
