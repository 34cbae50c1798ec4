"""The schematic map, slopes and small multiples."""

from itertools import pairwise

import numpy as np
import pandas as pd
import pytest
from matplotlib.text import Text

from plustex_analysis import partnership, statistics
from plustex_analysis.reporting import charts
from plustex_analysis.reporting.charts.tiles import tiles

VALUES = pd.Series({"ITI1": 4.0, "ITI2": 2.0, "ITI3": np.nan, "FR30": 1.0, "PT11": 9.0})
YEARS = pd.DataFrame(
    {"Norte": [5.0, 4.0, np.nan], "Lille": [np.nan] * 3, "Prato": [1.0, np.nan, 3.0]}, index=[2010, 2011, 2012]
)
DATES = pd.DataFrame(
    {"2010": [3.0, 2.9, np.nan, np.nan], "2014": [1.0, 3.0, 2.0, np.nan]}, index=["Norte", "Prato", "Lille", "Vas"]
)


def _texts(axes):
    return [text.get_text() for text in axes.texts]


class TestTiles:
    def test_every_region_of_the_classification_that_has_figures_has_a_tile(self):
        with_figures = set()
        for name in statistics.table_names():
            frame = statistics.table(name)
            with_figures |= set(frame.loc[frame["value"].notna(), "region"].astype(str).unique())
        wanted = {code for code in with_figures if len(code) == 4 and not code.startswith("EU")} - {"LT01", "LT02"}
        assert len(wanted) > 250
        assert wanted - set(tiles()) == set()

    def test_no_two_regions_share_a_tile(self):
        assert len(set(tiles().values())) == len(tiles()) > 300

    def test_every_partner_has_a_tile_and_east_is_right_and_north_is_up(self):
        assert {one.code for one in partnership.territories()} <= set(tiles())
        west, east, north, south = (tiles()[code] for code in ("PT11", "BG31", "LT00", "ITI1"))
        assert west[0] < east[0]
        assert north[1] < south[1]

    def test_regions_of_a_country_stand_together(self):
        overseas = {"ES70", "PT20", "PT30", "FR83", *[code for code in tiles() if code.startswith("FRA")]}
        mainland = {code: place for code, place in tiles().items() if code not in overseas}
        sizes = pd.Series(mainland).groupby(lambda code: code[:2]).size()
        for country in sizes[sizes > 2].index:
            places = np.array([place for code, place in mainland.items() if code[:2] == country])
            off = [min(np.abs(place - other).max() for other in places if (other != place).any()) for place in places]
            assert max(off) <= 4, country


class TestMap:
    def test_a_region_without_figures_is_hatched_and_in_the_key(self):
        axes = charts.tile_map(VALUES, missing="No figures").axes[0]
        assert [bool(patch.get_hatch()) for patch in axes.patches] == [False, False, True, False, False]
        assert [text.get_text() for text in axes.get_legend().get_texts()][-1] == "No figures"

    def test_without_a_gap_the_key_does_not_speak_of_one(self):
        texts = charts.tile_map(VALUES.dropna(), missing="No figures").axes[0].get_legend().get_texts()
        assert "No figures" not in [text.get_text() for text in texts]

    def test_a_higher_ratio_is_darker(self):
        axes = charts.tile_map(VALUES.dropna()).axes[0]
        light = {
            code: sum(patch.get_facecolor()[:3])
            for code, patch in zip(VALUES.dropna().index, axes.patches, strict=True)
        }
        assert light["FR30"] > light["ITI2"] > light["ITI1"] > light["PT11"]

    def test_counts_are_circles_whose_area_is_in_proportion(self):
        axes = charts.tile_map(VALUES, counts=True).axes[0]
        sizes = axes.collections[0].get_sizes()
        assert sizes[4] / sizes[0] == pytest.approx(9 / 4)
        assert sizes[2] == 0

    def test_partners_are_ringed_and_named(self):
        axes = charts.tile_map(VALUES, partners={"FR30": "Nord-Pas-de-Calais", "LT00": "Lithuania"}).axes[0]
        assert "Nord-Pas-de-Calais" in _texts(axes)
        assert "Lithuania" not in _texts(axes)
        assert [tuple(line.get_xydata()[0]) for line in axes.lines if line.get_marker() == "o"] == [tiles()["FR30"]] * 2

    def test_a_code_without_a_tile_is_refused(self):
        with pytest.raises(ValueError, match="no tile for XX99"):
            charts.tile_map(pd.Series({"XX99": 1.0}))


class TestSlope:
    def test_a_change_that_cannot_be_told_is_dotted(self):
        holds = pd.Series([True, False, True, True], index=DATES.index)
        lines = [
            line
            for line in charts.slope(DATES, holds=holds).axes[0].lines
            if list(line.get_xdata()) == [0, 1] and line.get_marker() == "None"
        ]
        assert [line.get_linestyle() for line in lines] == ["-", ":", "-", "-"]

    def test_both_ends_are_written_and_what_is_missing_is_named(self):
        texts = _texts(charts.slope(DATES, number=lambda value: f"{value:.1f}", missing="not available").axes[0])
        assert {"3.0", "1.0  Norte", "2.0  Lille", "not available Vas"} <= set(texts)

    def test_labels_of_one_side_do_not_touch(self):
        frame = pd.DataFrame({"2010": [1.0, 1.01, 1.02, 9.0], "2014": [1.0, 1.0, 1.0, 9.0]}, index=list("ABCD"))
        figure = charts.slope(frame)
        figure.draw_without_rendering()
        right = [text for text in figure.axes[0].texts if "  " in text.get_text()]
        boxes = sorted((Text.get_window_extent(text) for text in right), key=lambda box: box.y0)
        letters = 9 / 72 * figure.dpi
        assert all(above.y0 - below.y0 >= letters for below, above in pairwise(boxes))
        assert boxes[0].y0 >= 0

    def test_three_dates_are_refused(self):
        with pytest.raises(ValueError, match="two dates, not 3"):
            charts.slope(DATES.assign(more=1.0))


class TestMultiples:
    def test_one_panel_each_on_one_scale(self):
        figure = charts.small_multiples(YEARS, missing="no figures", across=2)
        shown = [axes for axes in figure.axes if axes.get_title(loc="left")]
        assert [axes.get_title(loc="left") for axes in shown] == ["Norte", "Lille", "Prato"]
        assert len({axes.get_ylim() for axes in shown}) == 1
        assert "no figures" in _texts(shown[1])

    def test_the_last_figure_is_written_with_its_year_unless_it_is_the_last_year(self):
        figure = charts.small_multiples(YEARS, number=lambda value: f"{value:.0f}")
        assert _texts(figure.axes[0]) == ["4 (2011)"]
        assert _texts(figure.axes[2]) == ["3"]

    def test_a_figure_between_two_gaps_is_still_seen(self):
        dots = [
            line
            for line in charts.small_multiples(YEARS).axes[2].lines
            if line.get_marker() == "o" and line.get_markerfacecolor() != "#ffffff"
        ]
        assert [list(line.get_xdata()) for line in dots] == [[2010, 2012]]
