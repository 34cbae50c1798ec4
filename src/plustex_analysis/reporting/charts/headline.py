"""A title for a chart that stands alone, on a slide or in a notebook; in a document the page sets it as text."""

from textwrap import wrap

from matplotlib.figure import Figure

from plustex_analysis.reporting.charts.style import GREY, INK, drawing, settle

_TITLE, _SMALL, _EDGE = 0.21, 0.16, 0.06


def titled(figure: Figure, title: str, *, subtitle: str = "", source: str = "") -> Figure:
    """Add room above for the finding and the measure, and below for the source; the drawing keeps its size.

    Parameters
    ----------
    figure
        A figure of one of the charts; it is changed, and returned.
    title
        What the chart shows, as a finished sentence.
    subtitle
        Measure, unit, place and years.
    source
        Where the figures come from.
    """
    settle(figure)
    across, down = figure.get_size_inches()
    heads = wrap(title, int(across * 13)), wrap(subtitle, int(across * 15.5)), wrap(source, int(across * 17))
    above = _TITLE * len(heads[0]) + _SMALL * len(heads[1]) + 2 * _EDGE
    below = _SMALL * len(heads[2]) + _EDGE
    whole = down + above + below
    places = [axes.get_position(original=True).bounds for axes in figure.axes]
    figure.set_size_inches(across, whole)
    for axes, (left, bottom, width, height) in zip(figure.axes, places, strict=True):
        axes.set_position((left, (bottom * down + below) / whole, width, height * down / whole))
    for legend in figure.legends:
        legend.set_bbox_to_anchor((0, below / whole, 1, down / whole), transform=figure.transFigure)
    with drawing():
        top = 1 - _EDGE / whole
        figure.text(_EDGE / across, top, "\n".join(heads[0]), va="top", fontsize=11.5, fontweight="semibold", color=INK)
        lower = top - (_TITLE * len(heads[0]) + _EDGE / 2) / whole
        figure.text(_EDGE / across, lower, "\n".join(heads[1]), va="top", fontsize=9.5, color=GREY)
        figure.text(_EDGE / across, _EDGE / whole, "\n".join(heads[2]), va="bottom", fontsize=8, color=GREY)
    return figure
