"""The contract of every chart: size, typeface, palette, and an SVG that is the same each time and safe to set inline."""

import io
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG, RendererSVG
from matplotlib.figure import Figure

from plustex_analysis.reporting.typeface import register

#: Measured: contrast to white at least 3.2, distance under colour blindness at least 29.
PALETTE = ("#05153f", "#751e1c", "#8157aa", "#f15b74")
INK, GREY, RULE, PAPER = "#14172b", "#4d5165", "#c9c5d3", "#ffffff"
MARKERS = ("o", "s", "^", "D")
LINES = ("-", "--", "-.", ":")
WIDTH = 6.6  # inches: the text width of the page
POINTS = 72  # to the inch
_width: ContextVar[float] = ContextVar("width", default=WIDTH)

_SETTINGS: dict[Any, Any] = {
    "svg.fonttype": "none",
    "svg.hashsalt": "plustex",
    "font.size": 9.5,
    "text.color": INK,
    "axes.edgecolor": RULE,
    "axes.labelcolor": GREY,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.unicode_minus": True,
    "xtick.color": GREY,
    "ytick.color": GREY,
    "figure.facecolor": PAPER,
    "figure.constrained_layout.use": True,
    "text.parse_math": False,
}

_NAMELESS = {"Date": None, "Creator": None, "Format": None, "Type": None}


@contextmanager
def drawing() -> Iterator[None]:
    """Apply the house style while a chart is drawn."""
    with mpl.rc_context({**_SETTINGS, "font.family": register()}):
        yield


@contextmanager
def of_width(share: float) -> Iterator[None]:
    """Draw charts for a column of the page, so that their text has the size of the page's when set side by side."""
    token = _width.set(WIDTH * share)
    try:
        yield
    finally:
        _width.reset(token)


def width() -> float:
    """Return how wide a chart is drawn, in inches."""
    return _width.get()


class _Canvas(FigureCanvasSVG):
    """Measures text with one renderer of the kind that draws it; the library would make a new one for each question."""

    _measure: RendererSVG | None = None

    def get_renderer(self) -> RendererSVG:
        """Return the renderer that text is measured with, in points."""
        if self._measure is None:
            width, height = self.figure.get_size_inches() * POINTS
            self._measure = RendererSVG(width, height, io.StringIO())  # type: ignore[no-untyped-call]
        return self._measure


def blank(height: float) -> Figure:
    """Return an empty figure of the page's width."""
    figure = Figure(figsize=(_width.get(), height), layout="constrained")
    _Canvas(figure)
    return figure


def canvas(height: float, ax: Axes | None = None) -> tuple[Figure, Axes]:
    """Return the figure and the axes to draw on: the caller's, or new ones of the page's width."""
    if ax is not None:
        figure = ax.get_figure()
        assert isinstance(figure, Figure)
        return figure, ax
    figure = blank(height)
    return figure, figure.add_subplot()


@contextmanager
def in_points(figure: Figure) -> Iterator[None]:
    """Let one pixel be one point while a figure is measured, as when it is saved as SVG."""
    resolution = figure.dpi
    figure.dpi = POINTS
    try:
        yield
    finally:
        figure.dpi = resolution


def settle(figure: Figure) -> None:
    """Fix the layout as it is, so that what is measured now holds when the figure is saved, and is not done again."""
    engine = figure.get_layout_engine()
    if engine is None:
        return
    with in_points(figure):
        engine.execute(figure)
        figure.set_layout_engine("none")
        for axes in figure.axes:
            axes.apply_aspect()


def runs(years: Iterable[int]) -> str:
    r"""Write years as runs joined by commas, the first and the last year of each with a dash.

    Examples
    --------
    >>> runs([2008, 2009, 2010, 2015]) == "2008\u20132010, 2015"
    True
    """
    found: list[list[int]] = []
    for year in sorted(years):
        if found and year == found[-1][1] + 1:
            found[-1][1] = year
        else:
            found.append([year, year])
    return ", ".join(str(first) if first == last else f"{first}\u2013{last}" for first, last in found)


def svg(figure: Figure, prefix: str, *, title: str, description: str) -> str:
    """Return a figure as an inline SVG element.

    Text stays text, ids carry the prefix so that two charts of one page never share one, and the element names and
    describes itself to a screen reader.
    """
    buffer = io.StringIO()
    with mpl.rc_context({**_SETTINGS, "font.family": register()}):
        settle(figure)
        _print(figure, buffer)
    text = buffer.getvalue()
    text = text[text.index("<svg") :]
    text = re.sub(r'\bid="', f'id="{prefix}-', text)
    text = re.sub(r"url\(#", f"url(#{prefix}-", text)
    text = re.sub(r'href="#', f'href="#{prefix}-', text)
    text = re.sub(r"<metadata>.*?</metadata>\s*", "", text, flags=re.DOTALL)
    text = re.sub(r"<path(?![^>]*\sd=)[^>]*/>\s*", "", text)  # of a line without a single point: no path at all
    text = re.sub(r'(<svg\b[^>]*?) (?:width|height)="[^"]*"', r"\1", text)
    text = re.sub(r'(<svg\b[^>]*?) (?:width|height)="[^"]*"', r"\1", text)
    label = (
        f'<title id="{prefix}-title">{_escape(title)}</title>\n<desc id="{prefix}-desc">{_escape(description)}</desc>\n'
    )
    head = f'<svg role="img" aria-labelledby="{prefix}-title {prefix}-desc"'
    text = text.replace("<svg", head, 1)
    start = text.index(">") + 1
    return text[:start] + "\n" + label + text[start:]


def _print(figure: Figure, buffer: io.StringIO) -> None:
    """Write a figure whose layout has settled; ``savefig`` would first draw it once in vain."""
    with in_points(figure):
        if isinstance(figure.canvas, _Canvas):
            figure.canvas.print_svg(buffer, metadata=_NAMELESS)  # type: ignore[no-untyped-call]
        else:
            figure.savefig(buffer, format="svg", metadata=_NAMELESS)


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
