"""Charts: what is drawn is what was given; gaps are gaps; the same chart has the same bytes."""

import re

import numpy as np
import pandas as pd
import pytest
from matplotlib.figure import Figure

from plustex_analysis.reporting import charts
from plustex_analysis.reporting.charts.style import of_width

YEARS = pd.DataFrame(
    {"Textiles": [3.0, np.nan, 2.0, 4.0], "Clothing": [1.0, np.nan, 2.0, 2.5]}, index=[2010, 2011, 2012, 2013]
)
DOTS = pd.DataFrame(
    {"value": [2.0, np.nan, 3.0], "lower": [1.5, np.nan, 2.9], "upper": [2.5, np.nan, 3.1]}, index=["AA", "BB", "CC"]
)
PARTS = pd.DataFrame({"Europe": [-3.0, 1.0], "Own": [5.0, -2.0]}, index=["Textiles", "Clothing"])
TOTAL = pd.Series([2.0, -1.0], index=PARTS.index, name="Change")


def _svg(figure, prefix="p"):
    return charts.svg(figure, prefix, title="A & B", description="x < y")


def _texts(figure):
    return re.findall(r"<text[^>]*>([^<]*)</text>", _svg(figure))


class TestLines:
    def test_a_year_without_figures_is_a_gap_and_named(self):
        figure = charts.lines(YEARS, missing="no figures")
        drawn = figure.axes[0].lines[0].get_ydata()
        assert np.isnan(drawn[1])
        assert "no figures" in _texts(figure)

    def test_each_line_is_named_at_its_end_and_there_is_no_legend(self):
        figure = charts.lines(YEARS)
        assert {"Textiles", "Clothing"} <= set(_texts(figure))
        assert figure.axes[0].get_legend() is None

    def test_in_a_narrow_chart_every_other_year_is_named_and_always_the_last(self):
        years = pd.DataFrame({"Textiles": range(7)}, index=range(2008, 2015), dtype=float)
        with of_width(0.45):
            named = [text for text in _texts(charts.lines(years)) if text.startswith("20")]
        assert named == ["2008", "2010", "2012", "2014"]
        assert len([text for text in _texts(charts.lines(years)) if text.startswith("20")]) == len(years)

    def test_a_line_without_a_figure_leaves_no_path_without_a_course(self):
        assert re.findall(r"<path(?![^>]*\sd=)[^>]*>", _svg(charts.lines(YEARS.assign(Leather=np.nan)))) == []

    def test_a_flagged_figure_has_a_hollow_marker(self):
        marked = pd.DataFrame({"Textiles": [False, False, True, False], "Clothing": [False] * 4}, index=YEARS.index)
        markers = [
            line for line in charts.lines(YEARS, marked=marked).axes[0].lines if line.get_markerfacecolor() == "white"
        ]
        assert [list(line.get_xdata()) for line in markers if len(line.get_xdata())] == [[2012.0]]

    def test_the_axis_begins_at_zero_and_holds_every_figure(self):
        low, high = charts.lines(YEARS).axes[0].get_ylim()
        assert low == 0
        assert high > 4

    def test_a_break_is_a_named_line_before_its_year(self):
        figure = charts.lines(YEARS, breaks={2013: "break", 2010: "nothing before it", 2020: "outside"})
        lines = [line for line in figure.axes[0].lines if line.get_linestyle() == "--" and len(line.get_xdata()) == 2]
        assert [list(line.get_xdata()) for line in lines] == [[2012.5, 2012.5]]
        assert "break" in _texts(figure)
        assert not {"nothing before it", "outside"} & set(_texts(figure))
        assert "break" not in _texts(charts.lines(YEARS))

    def test_five_lines_are_too_many(self):
        with pytest.raises(ValueError, match="at most 4 lines"):
            charts.lines(pd.DataFrame(np.ones((2, 5)), index=[1, 2]))


class TestDots:
    def test_the_highest_is_on_top_and_the_missing_at_the_bottom_by_name(self):
        figure = charts.ranked_dots(DOTS, missing="not available")
        labels = [label.get_text() for label in figure.axes[0].get_yticklabels()]
        assert labels == ["BB", "AA", "CC"]
        assert "not available" in _texts(figure)

    def test_the_focus_is_filled_and_the_others_hollow(self):
        axes = charts.ranked_dots(DOTS, focus="AA").axes[0]
        faces = {
            float(line.get_xdata()[0]): line.get_markerfacecolor() for line in axes.lines if line.get_marker() == "o"
        }
        assert faces[3.0] == "white"
        assert faces[2.0] != "white"

    def test_intervals_are_drawn_where_they_are_known(self):
        segments = charts.ranked_dots(DOTS).axes[0].collections[0].get_segments()
        ends = {(x[0][0], x[1][0]) for x in segments if len(x)}
        assert ends == {(1.5, 2.5), (2.9, 3.1)}


class TestParts:
    def test_every_part_and_the_sum_are_drawn_and_labelled(self):
        figure = charts.parts_of_change(PARTS, TOTAL, number=lambda value: f"{value:+.0f}")
        widths = sorted(patch.get_width() for patch in figure.axes[0].patches)
        assert widths == [-3.0, -2.0, 1.0, 5.0]
        assert {"-3", "+1", "+5", "-2", "+2", "-1"} <= set(_texts(figure))

    def test_four_parts_are_too_many(self):
        with pytest.raises(ValueError, match="at most 3 parts"):
            charts.parts_of_change(pd.DataFrame(np.ones((1, 4))), pd.Series([4.0]))


@pytest.mark.parametrize(
    "draw",
    [
        lambda ax: charts.lines(YEARS, ax=ax),
        lambda ax: charts.ranked_dots(DOTS, ax=ax),
        lambda ax: charts.parts_of_change(PARTS, TOTAL, ax=ax),
    ],
)
class TestEvery:
    def test_the_same_chart_has_the_same_bytes(self, draw):
        assert _svg(draw(None)) == _svg(draw(None))

    def test_it_draws_on_the_axes_of_an_analyst(self, draw):
        own = Figure()
        axes = own.add_subplot()
        assert draw(axes) is own

    def test_the_svg_names_itself_escapes_words_and_keeps_its_ids_apart(self, draw):
        text = _svg(draw(None), "one")
        assert '<title id="one-title">A &amp; B</title>' in text
        assert '<desc id="one-desc">x &lt; y</desc>' in text
        assert all(name.startswith("one-") for name in re.findall(r'\bid="([^"]+)"', text))
        assert set(re.findall(r'(?:url\(#|href="#)([^")]+)', text)) <= set(re.findall(r'\bid="([^"]+)"', text))
        assert "<metadata>" not in text


def test_figures_that_are_all_zero_get_one_tick_and_not_several_that_are_named_zero():
    years = pd.DataFrame({"Leather": [0.0, 0.0, 0.0]}, index=[2012, 2013, 2014])
    [axes] = charts.lines(years, number="{:.0f}".format).axes
    assert [tick.get_text() for tick in axes.get_yticklabels()] == ["0"]
    [some] = charts.lines(years.assign(Textiles=[40.0, 50.0, 60.0]), number="{:.0f}".format).axes
    assert len(some.get_yticks()) > 2
