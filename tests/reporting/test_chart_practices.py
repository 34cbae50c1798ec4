"""Charts on practices and needs: states by sign and shade, unknown shown as unknown, order only where it can be told."""

import numpy as np
import pandas as pd
import pytest
from matplotlib.colors import to_hex

from plustex_analysis.reporting import charts
from plustex_analysis.reporting.charts.matrix import LOOKS
from plustex_analysis.reporting.charts.needs import foremost
from plustex_analysis.reporting.language import words

STATES = pd.DataFrame({"Norte": ["supported", "open"], "Łódzkie": ["vetoed", None]}, index=["A", "B"])
NAMES = charts.state_names(words("en"))
NEEDS = pd.DataFrame(
    {"score": [0.3, 0.7, 0.6, np.nan], "lower": [0.2, 0.6, 0.5, 0.0], "upper": [0.4, 0.8, 0.65, 1.0], "set_by": [None] * 4},
    index=["Clusters", "Creativity", "Incubation", "Diversification"],
)  # fmt: skip
FACTORS = pd.DataFrame(
    {"need": [0.4, np.nan], "need_lower": [0.3, 0.0], "need_upper": [0.6, 1.0], "quality": [0.2, 0.9]}, index=["A", "B"]
)
LINKS = pd.DataFrame(
    [("Toscana", "Norte", "above", 3), ("Toscana", "Litva", "open", 1), ("Galicia", "Litva", "above", 1), ("Attiki", "Norte", "veto", 1)],
    columns=["donor", "receiver", "level", "number"],
)  # fmt: skip


def _texts(figure):
    axes = figure.axes[0]
    labels = [*axes.texts, *axes.get_xticklabels(), *axes.get_yticklabels()]
    return [label.get_text() for label in labels]


class TestStates:
    def test_every_cell_has_the_shade_of_its_state_and_what_is_missing_is_hatched(self):
        cells = charts.state_matrix(STATES, NAMES).axes[0].patches
        assert [to_hex(cell.get_facecolor()) for cell in cells] == [
            LOOKS[state].cell for state in ("supported", "vetoed", "open", "unknown")
        ]
        assert [bool(cell.get_hatch()) for cell in cells] == [False, False, False, True]

    def test_no_two_states_share_a_sign_and_its_filling(self):
        signs = [(look.marker, look.face == look.edge, look.cell == LOOKS["supported"].cell) for look in LOOKS.values()]
        assert len(set(signs)) == len(signs)

    def test_the_key_names_the_states_that_occur_and_no_others(self):
        legend = charts.state_matrix(STATES, NAMES).axes[0].get_legend()
        assert [text.get_text() for text in legend.get_texts()] == [
            NAMES[state] for state in ("supported", "open", "vetoed", "unknown")
        ]

    def test_the_focus_is_framed_and_in_bold(self):
        axes = charts.state_matrix(STATES, NAMES, focus="Łódzkie").axes[0]
        assert [label.get_fontweight() for label in axes.get_xticklabels()] == ["normal", "semibold"]
        assert not axes.patches[-1].get_fill()

    def test_an_unknown_state_is_refused(self):
        with pytest.raises(ValueError, match="no such state: maybe; there are supported"):
            charts.state_matrix(STATES.replace("open", "maybe"), NAMES)


class TestFactors:
    def test_an_unknown_factor_has_no_dot_but_a_dotted_line_over_all_that_is_possible(self):
        axes = charts.factor_columns(FACTORS, {"need": "Need"}).axes[0]
        dots = [line for line in axes.lines if line.get_marker() == "o"]
        assert [float(x) for line in dots for x in line.get_xdata() if not np.isnan(x)] == [0.4]
        known, unknown = axes.collections
        assert [[tuple(point) for point in one] for one in known.get_segments()] == [[(0.3, 0), (0.6, 0)]]
        assert [[tuple(point) for point in one] for one in unknown.get_segments()] == [[(0.0, 1), (1.0, 1)]]

    def test_columns_stand_side_by_side_on_the_same_scale(self):
        axes = charts.factor_columns(
            FACTORS, {"quality": "Quality", "need": "Need"}, number=lambda value: f"{value:.0f}"
        ).axes[0]
        dots = sorted(
            float(x) for line in axes.lines if line.get_marker() == "o" for x in line.get_xdata() if not np.isnan(x)
        )
        assert dots == pytest.approx([0.2, 0.9, 1.22 + 0.4])
        assert {"Quality", "Need", "0", "1"} <= set(_texts(charts.factor_columns(FACTORS, {"quality": "Quality", "need": "Need"}, number=lambda value: f"{value:.0f}")))  # fmt: skip


class TestNeeds:
    def test_the_greatest_is_on_top_and_the_unknown_below_by_name(self):
        figure = charts.need_profile(NEEDS, missing="not known")
        assert [label.get_text() for label in figure.axes[0].get_yticklabels()] == [
            "Diversification", "Clusters", "Incubation", "Creativity",
        ]  # fmt: skip
        assert "not known" in _texts(figure)

    def test_filled_are_those_whose_interval_reaches_that_of_all_others(self):
        assert foremost(NEEDS).to_dict() == {
            "Clusters": False,
            "Creativity": True,
            "Incubation": True,
            "Diversification": False,
        }
        axes = charts.need_profile(NEEDS).axes[0]
        filled = {
            float(line.get_xdata()[0]): line.get_markerfacecolor() != "#ffffff"
            for line in axes.lines
            if line.get_marker() == "o"
        }
        assert filled == {0.3: False, 0.6: True, 0.7: True}

    def test_a_need_that_was_set_is_a_diamond(self):
        axes = charts.need_profile(NEEDS.assign(set_by=["Comune", None, None, None])).axes[0]
        assert [float(line.get_xdata()[0]) for line in axes.lines if line.get_marker() == "D"] == [0.3]

    def test_notes_stand_beside_their_rows(self):
        notes = pd.Series(["4/4", "3/4", "2/4", "0/5"], index=NEEDS.index, name="Known")
        axes = charts.need_profile(NEEDS, notes=notes).axes[0]
        places = {text.get_text(): text.xy[1] for text in axes.texts if hasattr(text, "xy")}
        assert places["0/5"] == 0
        assert places["3/4"] == 3
        assert "Known" in places


class TestNetwork:
    def test_supported_links_are_whole_open_ones_dotted_and_others_not_drawn(self):
        axes = charts.network(LINKS, ("From", "To")).axes[0]
        lines = [line for line in axes.lines if len(line.get_xdata()) > 1]
        assert sorted(line.get_linestyle() for line in lines) == ["-", "-", ":"]
        assert "Attiki" not in _texts(charts.network(LINKS, ("From", "To")))

    def test_more_practices_make_a_thicker_line_with_its_number(self):
        figure = charts.network(LINKS, ("From", "To"), number=lambda value: f"{value:.0f}")
        whole = sorted(
            line.get_linewidth()
            for line in figure.axes[0].lines
            if line.get_linestyle() == "-" and len(line.get_xdata()) > 1
        )
        assert whole[1] > 1.5 * whole[0]
        assert "3" in _texts(figure)

    def test_sides_are_put_in_an_order_without_needless_crossings(self):
        links = pd.DataFrame([("A", "Z"), ("B", "Y"), ("C", "X")], columns=["donor", "receiver"]).assign(
            level="above", number=1
        )
        axes = charts.network(links, ("From", "To")).axes[0]
        assert all(line.get_ydata()[0] == line.get_ydata()[-1] for line in axes.lines)

    def test_the_focus_is_in_bold(self):
        axes = charts.network(LINKS, ("From", "To"), focus="Norte").axes[0]
        bold = {text.get_text() for text in axes.texts if text.get_fontweight() == "semibold"}
        assert bold & {*LINKS["donor"], *LINKS["receiver"]} == {"Norte"}
