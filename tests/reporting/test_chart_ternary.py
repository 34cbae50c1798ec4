"""The triangle: places are where the shares say, gaps are gaps, and what cannot be told is hollow."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plustex_analysis.reporting import charts
from plustex_analysis.reporting.charts.simplex import plane, possible, unclear, window

CORNERS = {"cost": "Cost", "productivity": "Productivity", "knowledge": "Knowledge"}
SHARES = st.tuples(*[st.floats(0.01, 1)] * 3).map(lambda row: np.array(row) / sum(row))


def _path(rows, margin=0.02):
    frame = pd.DataFrame(rows, columns=list(CORNERS), index=range(2010, 2010 + len(rows)))
    for key in CORNERS:
        frame[f"{key}_lower"], frame[f"{key}_upper"] = frame[key] - margin, frame[key] + margin
    return frame


NAN = (np.nan,) * 3
PATH = _path([(0.5, 0.3, 0.2), NAN, (0.33, 0.34, 0.33)])
OTHERS = pd.DataFrame([(0.2, 0.2, 0.6), NAN], columns=list(CORNERS), index=["Norte", "Hampshire"])


def _texts(figure):
    return [text.get_text() for axes in figure.axes for text in axes.texts]


class TestGeometry:
    @given(SHARES)
    def test_distances_to_the_three_sides_are_the_shares(self, shares):
        x, y = plane(shares)
        height = np.sqrt(3) / 2
        to_sides = [y / height, (x * np.sqrt(3) - y) / np.sqrt(3), ((1 - x) * np.sqrt(3) - y) / np.sqrt(3)]
        assert np.array(to_sides) == pytest.approx([shares[2], shares[1], shares[0]])

    @given(st.lists(SHARES, min_size=1, max_size=6))
    def test_the_window_holds_all_shares_and_is_a_triangle(self, rows):
        floor, side = window(np.array(rows))
        assert (np.array(rows) >= floor - 1e-9).all()
        assert side == pytest.approx(1 - floor.sum())
        assert side >= 0.2 - 1e-9

    @given(SHARES, st.floats(0.01, 0.2))
    def test_what_is_possible_lies_between_the_ends_and_adds_up(self, shares, margin):
        corners = possible(shares - margin, shares + margin)
        assert len(corners) >= 3
        assert corners.sum(axis=1) == pytest.approx(1)
        assert (np.abs(corners - shares) <= margin + 1e-6).all()

    def test_hollow_is_what_cannot_be_told_from_the_middle(self):
        assert unclear(PATH, CORNERS).to_list() == [False, False, True]


class TestDrawing:
    def test_the_path_breaks_where_a_year_has_no_place(self):
        figure = charts.ternary_path(PATH, CORNERS, missing="no figures")
        line = next(line for line in figure.axes[0].lines if len(line.get_xdata()) == 3 and line.get_linestyle() == "-")
        assert np.isnan(line.get_xdata()).tolist() == [False, True, False]
        assert "2011\nno figures" in _texts(figure)

    def test_first_and_last_year_corners_and_regions_are_named(self):
        texts = _texts(
            charts.ternary_path(PATH, CORNERS, name="Toscana", others=OTHERS, number=lambda value: f"{value:.0%}")
        )
        assert {"2010", "2012", "Toscana", "Norte", "Cost\n100%", "Knowledge\n100%"} <= set(texts)
        assert "Hampshire" not in texts

    def test_the_last_place_is_hollow_when_it_cannot_be_told_from_the_middle(self):
        axes = charts.ternary_path(PATH, CORNERS).axes[0]
        faces = {
            line.get_markersize(): line.get_markerfacecolor()
            for line in axes.lines
            if line.get_marker() == "o" and len(line.get_xdata())
        }
        assert faces == {5.5: "#05153f", 8.5: "#ffffff"}

    def test_where_the_first_and_last_year_may_lie_is_shaded(self):
        assert len(charts.ternary_path(PATH, CORNERS).axes[0].patches) == 1 + 2
        assert len(charts.ternary_path(PATH[list(CORNERS)], CORNERS).axes[0].patches) == 1

    def test_without_any_place_the_other_regions_remain(self):
        figure = charts.ternary_path(_path([NAN, NAN]), CORNERS, name="Toscana", others=OTHERS, missing="no figures")
        assert len(figure.axes) == 1
        assert {"Norte", "2010–2011\nno figures"} <= set(_texts(figure))
        assert "Toscana" not in _texts(figure)

    def test_shares_that_do_not_add_up_are_refused(self):
        with pytest.raises(ValueError, match="add up to 1: see 2010"):
            charts.ternary_path(_path([(0.5, 0.5, 0.5)]), CORNERS)

    def test_a_triangle_has_three_corners(self):
        with pytest.raises(ValueError, match="three corners, not 2"):
            charts.ternary_path(PATH, {"cost": "Cost", "knowledge": "Knowledge"})
