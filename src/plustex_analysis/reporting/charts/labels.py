"""Where labels go so that none covers another: beside points of a plane, or along one side of a chart."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.text import Annotation

from plustex_analysis.reporting.charts.style import GREY, INK, PAPER, in_points

_FAR = 10.0
_CLEAR = 4.0
_POINT = 4.5
"""Half of the room that a point takes up, in points."""

_ANGLES = (0, 180, 30, -30, 150, -150, 60, -60, 120, -120, 90, -90)
_DISTANCES = (9.0, 14.0, 22.0, 32.0, 44.0, 58.0, 74.0, 92.0, 112.0)
_AWAY = np.repeat(_DISTANCES, len(_ANGLES))
_TURNS = np.tile(np.radians(_ANGLES), len(_DISTANCES))
_TOWARDS = np.column_stack([np.cos(_TURNS), np.sin(_TURNS)])
_SIDE = np.sign(_TOWARDS[:, 0].round(6))


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
    at, free = (np.asarray(given, dtype=float).reshape(-1, 2) for given in (points, kept_free))
    placed = []
    with in_points(_root(axes)):
        seen = axes.transData.transform(np.vstack([at, free]))
        taken = np.hstack([seen - _POINT, seen + _POINT])
        for position, text in enumerate(texts):
            label = axes.annotate(
                text, (at[position, 0], at[position, 1]), xytext=(0, 0), textcoords="offset points", fontsize=size, color=INK, va="center", ha="center",
                fontweight="semibold" if position in focus else "normal", zorder=2.6, annotation_clip=False,
                bbox={"facecolor": PAPER, "edgecolor": "none", "alpha": 0.8, "pad": 0.3},
            )  # fmt: skip
            label.set_in_layout(False)
            boxes = _candidates(seen[position], np.asarray(label.get_window_extent().size))
            cost = (
                20 * (_covered(boxes, taken) + _outside(boxes, np.asarray(axes.bbox.extents)))
                + _AWAY
                + _astray(boxes, seen, position)
            )
            best = int(np.argmin(cost))
            taken = np.vstack([taken, boxes[best]])
            _set(axes, label, seen[position], (boxes[best], float(_AWAY[best])))
            placed.append(label)
    return placed


def _root(axes: Axes) -> Figure:
    figure = axes.get_figure(root=True)
    assert isinstance(figure, Figure)
    return figure


def _candidates(point: np.ndarray, size: np.ndarray) -> np.ndarray:
    """Return boxes around a point, one a row: left, bottom, right, top."""
    middle = point + _TOWARDS * _AWAY[:, None] + np.column_stack([_SIDE, _TOWARDS[:, 1]]) * size / 2
    return np.hstack([middle - size / 2, middle + size / 2])


def _covered(boxes: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Return of each box how much of it lies over the others, in all."""
    low = np.maximum(boxes[:, None, :2], others[None, :, :2])
    high = np.minimum(boxes[:, None, 2:], others[None, :, 2:])
    return np.asarray(np.clip(high - low, 0, None).prod(axis=2).sum(axis=1))


def _outside(boxes: np.ndarray, room: np.ndarray) -> np.ndarray:
    return np.asarray((boxes[:, 2:] - boxes[:, :2]).prod(axis=1) - _covered(boxes, room[None]))


def _astray(boxes: np.ndarray, seen: np.ndarray, own: int) -> np.ndarray:
    """Weigh against places that are nearer to another point than to their own."""
    nearest = np.clip(seen[None], boxes[:, None, :2], boxes[:, None, 2:])
    off = np.linalg.norm(seen[None] - nearest, axis=2)
    others = np.delete(off, own, axis=1)
    return np.asarray(2 * np.clip(off[:, own] + _CLEAR - others.min(axis=1, initial=np.inf), 0, None))


def _set(axes: Axes, label: Annotation, point: np.ndarray, best: tuple[np.ndarray, float]) -> None:
    box, distance = best
    label.set_position(tuple((box[:2] + box[2:]) / 2 - point))
    if distance > _FAR:
        axes.annotate(
            "", label.xy, xytext=tuple(np.clip(point, box[:2], box[2:]) - point), textcoords="offset points", annotation_clip=False,
            arrowprops={"arrowstyle": "-", "color": GREY, "linewidth": 0.8, "shrinkA": 0, "shrinkB": 2.5}, zorder=1.5,
        )  # fmt: skip
