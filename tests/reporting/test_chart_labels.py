"""Labels: pushed apart no further than needed, and none over another."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.figure import Figure

from plustex_analysis.reporting.charts.labels import label_points, spread
from plustex_analysis.reporting.charts.style import drawing, runs, settle

PLACES = st.lists(st.floats(-100, 100), min_size=1, max_size=12)


class TestSpread:
    @given(PLACES)
    def test_neighbours_are_a_gap_apart_and_keep_their_order(self, places):
        found = spread(places, 1.5)
        order = np.argsort(places, kind="stable")
        assert (np.diff(found[order]) >= 1.5 - 1e-6).all()

    @given(PLACES)
    def test_what_has_room_already_stays(self, places):
        apart = np.cumsum(np.abs(places) + 1)
        assert spread(list(apart), 1.0) == pytest.approx(apart)

    def test_a_pair_moves_by_the_same_to_either_side(self):
        assert spread([2.0, 2.0], 1.0).tolist() == [1.5, 2.5]

    def test_all_stay_in_the_room(self):
        assert spread([0.0, 0.0, 9.9], 1.0, low=0, high=10).tolist() == [0.0, 1.0, 9.9]

    def test_where_there_is_too_little_room_they_share_it(self):
        assert spread([5.0, 5.0, 5.0], 4.0, low=0, high=4).tolist() == [0.0, 2.0, 4.0]


class TestPoints:
    def test_no_label_covers_another(self):
        points = [(0.5, 0.5), (0.51, 0.5), (0.5, 0.52), (0.49, 0.49), (0.52, 0.51)]
        with drawing():
            axes = Figure(figsize=(5, 5)).add_subplot(xlim=(0, 1), ylim=(0, 1))
            settle(axes.figure)
            labels = label_points(
                axes, points, ["Nyugat-Dunántúl", "Severozapaden", "Лодзко войводство", "Norte", "Toscana"]
            )
        boxes = [label.get_window_extent() for label in labels]
        # the white ground of a label is a little larger than its letters
        covered = [one.overlaps(other.padded(-2)) for one, other in combinations(boxes, 2)]
        assert not any(covered)

    def test_a_label_in_the_open_stands_beside_its_point_without_a_line(self):
        with drawing():
            axes = Figure(figsize=(5, 5)).add_subplot(xlim=(0, 1), ylim=(0, 1))
            settle(axes.figure)
            (label,) = label_points(axes, [(0.5, 0.5)], ["Norte"])
        assert label.get_position()[1] == pytest.approx(0)
        assert len(axes.texts) == 1


class TestRuns:
    def test_years_in_a_row_are_joined_and_others_listed(self):
        assert runs([2015, 2008, 2009, 2010]) == "2008–2010, 2015"

    def test_no_year_is_no_text(self):
        assert runs([]) == ""
