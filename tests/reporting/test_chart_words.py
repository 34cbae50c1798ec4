"""Alternative texts: true of the frame, complete, of the right length in every language, and all branches reached."""

import numpy as np
import pandas as pd
import pytest
from matplotlib.figure import Figure

from plustex_analysis.reporting import charts
from plustex_analysis.reporting.charts.telling import LONGEST, apart, told
from plustex_analysis.reporting.language import languages, words

CORNERS = {"cost": "Cost", "productivity": "Productivity", "knowledge": "Knowledge and innovation"}
LONG = "Network contracts for small and medium-sized firms that want to go abroad together"


def _path(rows, margin=0.02):
    frame = pd.DataFrame(rows, columns=list(CORNERS), index=range(2010, 2010 + len(rows)))
    for key in CORNERS:
        frame[f"{key}_lower"], frame[f"{key}_upper"] = frame[key] - margin, frame[key] + margin
    return frame


NAN = (np.nan,) * 3
STILL = _path([(0.5, 0.3, 0.2), NAN, (0.49, 0.3, 0.21)])
MOVED = _path([(0.5, 0.3, 0.2), (0.3, 0.3, 0.4)])
OTHERS = pd.DataFrame(
    [(0.2, 0.2, 0.6), (0.6, 0.2, 0.2), NAN], columns=list(CORNERS), index=["Norte", "Prato", "Hampshire"]
)
NEEDS = pd.DataFrame(
    {"score": [0.3, 0.7, np.nan], "lower": [0.2, 0.6, 0.0], "upper": [0.4, 0.8, 1.0], "set_by": [None, "Comune", None]},
    index=["Clusters", "Creativity", "Diversification"],
)  # fmt: skip
STATES = pd.DataFrame({"Norte": ["supported", "open"], "Łódzkie": ["vetoed", None]}, index=["A", "B"])
FACTORS = pd.DataFrame(
    {"need": [0.4, 0.2], "need_lower": 0.1, "need_upper": 0.6, "quality": [np.nan] * 2}, index=[LONG, "B"]
)
LINKS = pd.DataFrame(
    [("Toscana", "Norte", "above", 3), ("Toscana", "Litva", "open", 1)],
    columns=["donor", "receiver", "level", "number"],
)
DOTS = pd.DataFrame(
    {"value": [2.0, np.nan, 3.0], "lower": [1.5, np.nan, 2.9], "upper": [2.5, np.nan, 3.1]}, index=["AA", "BB", "CC"]
)
YEARS = pd.DataFrame({"Norte": [5.0, np.nan, 4.0], "Lille": [np.nan] * 3}, index=[2010, 2011, 2012])
DATES = pd.DataFrame({"2010": [3.0, 2.9, np.nan], "2014": [1.0, 3.0, 2.0]}, index=["Norte", "Prato", "Lille"])
PARTS = pd.DataFrame({"Europe": [-3.0, 1.0], "Own": [5.0, -2.0]}, index=["Textiles", "Clothing"])
TOTAL = pd.Series([2.0, -1.0], index=PARTS.index, name="Change")
MAP = pd.Series({"ITI1": 4.0, "ITI2": np.nan, "FR30": 1.0})
NAMES = pd.Series({"ITI1": "Toscana", "ITI2": "Umbria", "FR30": "Nord-Pas-de-Calais"})


def number(value):
    return f"{value:.1f}"


TEXTS = {
    "ternary": lambda say: charts.ternary_path_alternative(STILL, CORNERS, say, name="Toscana", others=OTHERS),
    "ternary moved": lambda say: charts.ternary_path_alternative(MOVED, CORNERS, say, name="Toscana"),
    "ternary empty": lambda say: charts.ternary_path_alternative(_path([NAN, NAN]), CORNERS, say, name="Toscana", others=OTHERS),
    "states": lambda say: charts.state_matrix_alternative(STATES, say, focus="Norte"),
    "factors": lambda say: charts.factor_columns_alternative(FACTORS, {"need": "Need", "quality": "Quality"}, say),
    "needs": lambda say: charts.need_profile_alternative(NEEDS, say),
    "network": lambda say: charts.network_alternative(LINKS, say, focus="Norte"),
    "network empty": lambda say: charts.network_alternative(LINKS[LINKS["level"] == "open"], say),
    "dots": lambda say: charts.ranked_dots_alternative(DOTS, say, number=number, focus="AA"),
    "lines": lambda say: charts.lines_alternative(YEARS, say, number=number),
    "multiples": lambda say: charts.small_multiples_alternative(YEARS, say, number=number, focus="Norte"),
    "slope": lambda say: charts.slope_alternative(DATES, say, number=number, change=number, focus="Norte"),
    "parts": lambda say: charts.parts_of_change_alternative(PARTS, TOTAL, say, number=number),
    "tiles": lambda say: charts.tile_map_alternative(MAP, NAMES, say, number=number, focus="ITI1"),
}  # fmt: skip
ENGLISH = {name: text(words("en")) for name, text in TEXTS.items()}


class TestEvery:
    @pytest.mark.parametrize("language", languages())
    @pytest.mark.parametrize("name", TEXTS)
    def test_its_length_serves_a_listener_and_it_says_where_the_table_is(self, name, language):
        say = words(language)
        text = TEXTS[name](say)
        assert 40 <= len(text) <= LONGEST
        assert text.endswith(say("alt-table"))

    @pytest.mark.parametrize("language", languages())
    @pytest.mark.parametrize(
        ("message", "variable", "branches", "rest"),
        [
            ("alt-missing", "names", ("none", "Norte"), {"count": "1"}),
            ("alt-years-missing", "years", ("none", "2011"), {}),
            ("alt-apart", "apart", ("all", "ends", "none", "unknown"), {}),
            ("alt-ternary-moved", "moved", ("yes", "no"), {"corners": "Cost"}),
        ],
    )
    def test_every_branch_says_something_of_its_own(self, language, message, variable, branches, rest):
        found = [words(language)(message, **{variable: branch}, **rest) for branch in branches]
        assert len(set(found)) == len(branches)

    @pytest.mark.parametrize("language", languages())
    def test_notes_and_keys_are_there_in_every_language(self, language):
        say = words(language)
        for name in (
            "note-ternary",
            "note-factors",
            "note-needs",
            "note-network",
            "tiles-schematic",
            "tiles-missing",
            "tiles-partner",
        ):
            assert say(name)
        assert len(set(charts.state_names(say).values())) == len(charts.state_names(say))

    def test_the_least_important_is_left_out_before_the_text_grows_too_long(self):
        say = words("en")
        text = told(say, "First.", "x" * 700, "Third.")
        assert text == f"First. Third. {say('alt-table')}"


class TestTruth:
    def test_an_unclear_move_is_not_told_as_a_move(self):
        assert "whether the place changed cannot be told" in ENGLISH["ternary"]
        assert "lie apart for: Cost and Knowledge and innovation" in ENGLISH["ternary moved"]

    def test_the_path_names_its_years_its_gaps_and_the_others(self):
        assert "2010: Cost 50%, Productivity 30% and Knowledge and innovation 20%" in ENGLISH["ternary"]
        assert "2012: Cost 49% (interval 47% to 51%)" in ENGLISH["ternary"]
        assert "Years without figures: 2011." in ENGLISH["ternary"]
        assert "“Cost”: Prato (60%)" in ENGLISH["ternary"]

    def test_without_any_place_no_place_is_told(self):
        assert "No year has a place." in ENGLISH["ternary empty"]
        assert "nan" not in ENGLISH["ternary empty"]

    def test_states_are_counted(self):
        assert "Supported: 1, Open: 1, Ruled out by a condition: 1 and Not known: 1" in ENGLISH["states"]
        assert "Norte: Supported: 1 and Open: 1." in ENGLISH["states"]
        assert "Most cells “Supported”: Norte (1); fewest: Łódzkie (0)." in ENGLISH["states"]

    def test_no_column_is_singled_out_among_equals(self):
        equal = STATES.assign(Łódzkie=["supported", "open"])
        assert "Most cells" not in charts.state_matrix_alternative(equal, words("en"))

    def test_factors_say_their_range_and_what_is_unknown(self):
        assert f"Need: 0.20 to 0.40, highest: {LONG}; not known: 0." in ENGLISH["factors"]
        assert "Quality: Not known." in ENGLISH["factors"]

    def test_needs_name_the_highest_with_its_interval_what_was_set_and_what_is_missing(self):
        assert "Highest: Creativity, 0.70 (interval 0.60 to 0.80)." in ENGLISH["needs"]
        assert "No two intervals overlap" in ENGLISH["needs"]
        assert "Set by the administration: Creativity." in ENGLISH["needs"]
        assert "Without figures (1): Diversification." in ENGLISH["needs"]

    def test_the_network_counts_supported_and_open_links_apart(self):
        assert "Supported links: 1; open links drawn: 1." in ENGLISH["network"]
        assert "from Toscana (1); to Norte (1)" in ENGLISH["network"]
        assert "No link is supported." in ENGLISH["network empty"]

    def test_dots_say_highest_lowest_and_the_gap(self):
        assert "Highest: CC, 3.0 (interval 2.9 to 3.1). Lowest: AA, 2.0 (interval 1.5 to 2.5)." in ENGLISH["dots"]
        assert "Without figures (1): BB." in ENGLISH["dots"]

    def test_lines_say_their_ends_and_their_gaps(self):
        assert "Norte: 5.0 in 2010, 4.0 in 2012." in ENGLISH["lines"]
        assert "Years without figures: 2011." in ENGLISH["lines"]
        assert "Without figures (1): Lille." in ENGLISH["multiples"]

    def test_a_slope_says_who_moved_most_either_way(self):
        assert "Prato (0.1); largest fall or smallest rise: Norte (-2.0)" in ENGLISH["slope"]

    def test_the_map_counts_regions_with_and_without_figures(self):
        assert "With figures: 2; without: 1." in ENGLISH["tiles"]
        assert "Highest: Toscana, 4.0. Lowest: Nord-Pas-de-Calais, 1.0." in ENGLISH["tiles"]

    def test_equals_are_named_together(self):
        text = charts.ranked_dots_alternative(
            pd.DataFrame({"value": [1.0, 1.0]}, index=["AA", "BB"]), words("en"), number=number
        )
        assert "Highest: AA and BB, 1.0." in text
        assert "Lowest" not in text


class TestApart:
    def test_all_ends_none_and_unknown(self):
        def row(*ends):
            return pd.DataFrame(
                [(low, (low + high) / 2, high) for low, high in ends], columns=["lower", "value", "upper"]
            )

        assert apart(row((0, 1), (2, 3), (4, 5))) == "all"
        assert apart(row((0, 1), (0.5, 3), (2, 5))) == "ends"
        assert apart(row((0, 2), (1, 3))) == "none"
        assert apart(row((0, 2))) == "unknown"
        assert apart(pd.DataFrame({"value": [1, 2]})) == "unknown"


DRAWINGS = {
    "ternary": lambda ax: charts.ternary_path(STILL, CORNERS, name="Toscana", others=OTHERS, ax=ax),
    "ternary alone": lambda ax: charts.ternary_path(MOVED, CORNERS, name="Toscana", ax=ax),
    "states": lambda ax: charts.state_matrix(STATES, charts.state_names(words("en")), ax=ax),
    "factors": lambda ax: charts.factor_columns(FACTORS, {"need": "Need"}, ax=ax),
    "needs": lambda ax: charts.need_profile(NEEDS, ax=ax),
    "network": lambda ax: charts.network(LINKS, ("From", "To"), names={"above": "Supported", "open": "Open"}, ax=ax),
    "slope": lambda ax: charts.slope(DATES, ax=ax),
    "tiles": lambda ax: charts.tile_map(MAP, partners={"ITI1": "Toscana"}, missing="No figures", ax=ax),
}


@pytest.mark.parametrize("name", DRAWINGS)
class TestDrawings:
    def test_the_same_frame_gives_the_same_bytes(self, name):
        one, other = (charts.svg(DRAWINGS[name](None), "p", title="A", description="B") for _ in range(2))
        assert one == other

    def test_it_draws_on_the_axes_of_an_analyst(self, name):
        own = Figure(figsize=(7, 5), layout="constrained")
        axes = own.add_subplot()
        assert DRAWINGS[name](axes) is own
        assert axes.texts or axes.lines or axes.patches

    def test_it_is_as_wide_as_the_text_and_no_label_is_cut(self, name):
        figure = DRAWINGS[name](None)
        assert figure.get_figwidth() == pytest.approx(6.6)
        figure.draw_without_rendering()
        box = figure.get_tightbbox()
        assert box.x0 >= -0.01
        assert box.y0 >= -0.01
        assert box.x1 <= figure.get_figwidth() + 0.01
        assert box.y1 <= figure.get_figheight() + 0.01


def test_small_multiples_have_the_same_bytes_each_time():
    one, other = (charts.svg(charts.small_multiples(YEARS), "p", title="A", description="B") for _ in range(2))
    assert one == other


def test_a_title_adds_room_and_leaves_the_drawing_as_large_as_it_was():
    figure = charts.need_profile(NEEDS)
    figure.draw_without_rendering()
    before = figure.axes[0].get_window_extent().size
    height = figure.get_figheight()
    charts.titled(
        figure,
        "The need for creativity is the greatest " * 4,
        subtitle="Need from 0 to 1, 2014",
        source="Source: Eurostat",
    )
    assert figure.axes[0].get_window_extent().size == pytest.approx(before)
    title, subtitle, source = (text.get_window_extent() for text in figure.texts)
    assert title.y1 <= figure.bbox.y1
    assert title.y0 >= subtitle.y1 - 1
    assert subtitle.y0 >= figure.axes[0].get_window_extent().y1 - 1
    assert source.y1 <= (figure.get_figheight() - height) * figure.dpi
    assert title.x1 <= figure.bbox.x1
