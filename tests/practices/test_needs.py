"""Needs: known answers, a slow definition, laws about what is missing, and every mistake in the file named."""

import shutil

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plustex_analysis import partnership, statistics
from plustex_analysis.errors import FileProblemsError, InputError, UnknownCodeError
from plustex_analysis.practices import figures as fig
from plustex_analysis.practices import needs as module
from plustex_analysis.practices.needs import need_indicators, need_scores, needs
from plustex_analysis.practices.needs_file import Priority, load_needs

UNIT = st.floats(0, 1, allow_nan=False)


def _parts(values, weights=None):
    size = len(values)
    weights = [1 / size] * size if weights is None else weights
    return pd.DataFrame(
        {"theme": "clusters", "indicator": [f"i{n}" for n in range(size)], "need": values, "weight": weights}
    )


def _ends(values, firmness=4.0):
    row = need_scores(_parts(values), firmness).loc["clusters"]
    return row["score"], row["lower"], row["upper"]


def test_a_need_is_the_weighted_mean_of_positions():
    found = need_scores(_parts([0.9, 0.3], [0.75, 0.25]), firmness=1e9).loc["clusters"]
    assert found["score"] == pytest.approx(0.75)
    assert (found["lower"], found["upper"]) == pytest.approx((0.75, 0.75), abs=1e-3)


def test_what_is_missing_is_named_and_opens_the_interval_by_its_weight():
    found = need_scores(_parts([0.9, None], [0.75, 0.25]), firmness=1e9).loc["clusters"]
    assert found["score"] == pytest.approx(0.9)
    assert (found["lower"], found["upper"]) == pytest.approx((0.675, 0.925), abs=1e-3)
    assert (found["known"], found["missing"]) == (1, ("i1",))


def test_the_ends_are_never_inside_what_the_stated_weights_give():
    found = fig.weighed(pd.Series([0.2, np.nan]), pd.Series([0.5, 0.5]), np.array([[1.0, 0.0]]))
    assert found == pytest.approx((0.2, 0.1, 0.6))


def test_without_any_figure_nothing_is_said():
    score, lower, upper = _ends([None, None])
    assert np.isnan(score)
    assert (lower, upper) == pytest.approx((0, 1))


@given(st.lists(UNIT, min_size=2, max_size=5), st.data())
def test_a_missing_figure_never_narrows_the_interval(values, data):
    gone = data.draw(st.integers(0, len(values) - 1))
    _, lower, upper = _ends(values)
    _, wider_lower, wider_upper = _ends([None if at == gone else value for at, value in enumerate(values)])
    assert wider_lower <= lower + 1e-12
    assert wider_upper >= upper - 1e-12


@given(st.lists(UNIT, min_size=1, max_size=5), st.randoms(use_true_random=False))
def test_order_makes_no_difference_and_the_score_lies_in_its_interval(values, chance):
    parts = _parts(values)
    mixed = parts.sample(frac=1, random_state=chance.randrange(1000))
    one, other = (need_scores(table, 4).loc["clusters", ["score", "lower", "upper"]] for table in (parts, mixed))
    assert one.astype(float).to_numpy() == pytest.approx(other.astype(float).to_numpy(), abs=1e-12)
    assert one["lower"] - 1e-12 <= one["score"] <= one["upper"] + 1e-12


def test_themes_stay_in_the_order_in_which_they_are_given():
    parts = pd.concat([_parts([0.5]).assign(theme=theme) for theme in ("innovation", "clusters", "creativity")])
    found = need_scores(parts, 4)
    assert (list(found.index), found.index.name) == (["innovation", "clusters", "creativity"], "theme")


def test_another_theme_changes_nothing():
    alone = need_scores(_parts([0.2, 0.7]), 4)
    beside = need_scores(pd.concat([_parts([0.5]).assign(theme="creativity"), _parts([0.2, 0.7])]), 4)
    pd.testing.assert_series_equal(alone.loc["clusters"], beside.loc["clusters"])


def test_firmer_weights_leave_less_open():
    loose, firm = (_ends([0.1, 0.9], firmness) for firmness in (1.0, 50.0))
    assert firm[2] - firm[1] < loose[2] - loose[1]


def test_a_priority_replaces_the_measured_need_and_shows():
    priority = Priority(
        region="ITI1", theme="clusters", need=0.1, set_by="a region", date="2026-01-31", why="test data"
    )
    found = need_scores(_parts([0.9]), 4, {"clusters": priority}).loc["clusters"]
    assert list(found[["score", "lower", "upper", "set_by"]]) == [0.1, 0.1, 0.1, "a region"]
    assert found["measured"] == pytest.approx(0.9)


@pytest.mark.parametrize("parts", [_parts([1.2]), _parts([0.5, 0.5], [0.5, 0.6])])
def test_wrong_parts_are_refused(parts):
    with pytest.raises(InputError, match="between 0 and 1, and weights sum to 1"):
        need_scores(parts, 4)


@given(st.lists(st.integers(0, 5), min_size=10, max_size=30))
def test_a_position_counts_those_below_and_half_of_the_equals(values):
    series = pd.Series([float(value) for value in values], index=[f"r{n}" for n in range(len(values))])
    place, compared = fig.position(series, "r0", series.index)
    slow = sum(1.0 if value < values[0] else 0.5 if value == values[0] else 0.0 for value in values) / len(values)
    assert (place, compared) == (pytest.approx(slow), len(values))
    mirrored, _ = fig.position(-series, "r0", series.index)
    assert mirrored == pytest.approx(fig.need_or_pull(place, "low"))


def test_among_too_few_no_position_is_said():
    series = pd.Series(range(9), index=list("abcdefghi"), dtype=float)
    place, compared = fig.position(series, "a", "abcdefghi")
    assert (np.isnan(place), compared) == (True, 9)


def test_figures_come_from_their_cells():
    indicators, rows = load_needs().indicators, statistics.table("sbs_r_nuts06_r2")

    def cell(indicator, nace, year=2014):
        return float(statistics.series(rows, "ITI1", nace=nace, indicator=indicator)[year])

    jobs, wages = (cell("V16110", "C13") + cell("V16110", "C14"), cell("V13320", "C13") + cell("V13320", "C14"))
    expected = 100 * (wages / jobs) / (cell("V13320", "C") / cell("V16110", "C"))
    assert fig.figures(indicators["relative-wage"], 2014)["ITI1"] == pytest.approx(expected)
    before = cell("V16110", "C13", 2010) + cell("V16110", "C14", 2010)
    assert fig.figures(indicators["jobs-change"], 2014)["ITI1"] == pytest.approx(100 * (jobs / before - 1))


def test_doubtful_cells_count_as_missing():
    found = fig.figures(load_needs().indicators["sector-share"], 2010)
    assert "FR30" not in found.index
    assert "FR30" in fig.figures(load_needs().indicators["sector-share"], 2011).index


def test_every_partner_has_all_themes_and_needs_differ_between_regions():
    tables = {one.code: needs(one.code, 2014) for one in partnership.territories()}
    for table in tables.values():
        assert list(table.index) == [theme.id for theme in partnership.themes()]
        assert ((table["lower"] <= table["score"]) & (table["score"] <= table["upper"])).all()
    assert tables["BG31"].loc["young-entrepreneurship", "missing"] == ("adult-learning",)
    assert tables["ITI1"]["score"].idxmax() != tables["BG31"]["score"].idxmax()


def test_the_need_can_be_followed_to_its_indicators():
    parts, found = need_indicators("ITI1", 2014, among="europe"), needs("Toscana", 2014, among="europe")
    for theme, group in parts.groupby("theme"):
        known = group.dropna(subset="need")
        assert found.loc[theme, "score"] == pytest.approx(np.average(known["need"], weights=known["weight"]))
    assert parts["cells"].map(len).min() > 0


def test_the_reader_refuses_what_it_cannot_answer():
    with pytest.raises(UnknownCodeError, match="Atlantis"):
        needs("Atlantis", 2014)
    with pytest.raises(InputError, match="2008 to 2015"):
        needs("ITI1", 1990)
    with pytest.raises(InputError, match="peers, europe"):
        needs("ITI1", 2014, among="friends")


def test_a_priority_in_the_file_reaches_the_need(monkeypatch):
    priority = Priority(
        region="ITI1", theme="clusters", need=1.0, set_by="a region", date="2026-01-31", why="test data"
    )
    file = load_needs().model_copy(update={"priorities": (priority,)})
    monkeypatch.setattr(module, "load_needs", lambda: file)
    assert needs("ITI1", 2014).loc["clusters", "set_by"] == "a region"
    assert needs("BG31", 2014).loc["clusters", "set_by"] is None


SAID = "{region: ITI1, practice: ceti, condition: 0, fit: 1, set_by: abc, date: 2026-01-31, why: abc}"
SET = "{region: ITI1, theme: clusters, need: 0.5, set_by: abc, date: 2026-01-31, why: abc}"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("indicator: unit-size, direction: low, weight: 0.35", "indicator: unitsize, direction: low, weight: 0.35", r"themes\.clusters\[0\]\.indicator: unknown indicator 'unitsize'"),
        ('direction: high, weight: 0.35, why: "Where', 'direction: up, weight: 0.35, why: "Where', r"direction"),
        ("{indicator: unit-size, direction: low, weight: 0.35", "{indicator: unit-size, direction: low, weight: 0.4", "clusters: weights sum to 1.05, not 1"),
        ("  clusters:\n    - {", "  cluster:\n    - {", "nothing on 'clusters'"),
        ("  cost:\n", "  costs:\n", "unknown; known: cost, productivity, knowledge"),
        ("table: trng_lfse_04", "table: trng_lfse_4", r"indicators\.adult-learning\.value\[0\]\.table: unknown table"),
        ("per: [{table: ", "per: [{table: no_", "unknown table 'no_"),
        ("nace: [E38]", "nace: [E99]", "'E99' is not in sbs_r_nuts06_r2"),
        ("indicator: PC.T.Y25-64", "indicator: PC.T", "'PC.T' is not in trng_lfse_04"),
        ("firmness: 4", "firmness: 0", "firmness"),
        ("priorities: []", "priorities: [{region: ITI1, theme: clustres, need: 0.5, set_by: abc, date: 2026-01-31, why: abc}]", "unknown theme 'clustres'"),
        ("priorities: []", "priorities: [{region: ITI1, theme: clusters, need: 5, set_by: abc, date: 2026-01-31, why: abc}]", r"priorities\[0\]\.need"),
        ("    cluster: {indicator", "    clusters: {indicator", "unknown"),
        ("fits: []", "fits: [{region: ITI1, practice: ceti, condition: 0, fit: 3, set_by: abc, date: 2026-01-31, why: abc}]", r"fits\[0\]\.fit"),
        ("fits: []", f"fits: [{SAID}, {SAID}]", "said twice: ITI1 ceti 0"),
        ("priorities: []", f"priorities: [{SET}, {SET}]", "set twice: ITI1 clusters"),
    ],
)  # fmt: skip
def test_each_mistake_in_the_file_is_named(root, tmp_path, old, new, message):
    text = (root / "data" / "needs.yaml").read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / "needs.yaml"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(FileProblemsError, match=message) as caught:
        load_needs(file)
    assert "line " in str(caught.value)


def test_who_only_wants_to_know_which_cells_are_named_waits_for_no_table(root, tmp_path, monkeypatch):
    monkeypatch.setattr(statistics, "table", lambda name: pytest.fail(f"{name} was loaded"))
    file = tmp_path / "needs.yaml"
    shutil.copy(root / "data" / "needs.yaml", file)
    named = load_needs(file, compare=False)
    monkeypatch.undo()
    assert named == load_needs(file)


def test_a_changed_file_is_read_again(root, tmp_path):
    file = tmp_path / "needs.yaml"
    shutil.copy(root / "data" / "needs.yaml", file)
    assert load_needs(file).firmness == 4
    file.write_text(file.read_text(encoding="utf-8").replace("firmness: 4", "firmness: 16"), encoding="utf-8")
    assert load_needs(file).firmness == 16
    with pytest.raises(FileProblemsError, match="no such file"):
        load_needs(tmp_path / "none.yaml")


@pytest.mark.parametrize("year", [2010, 2014])
def test_the_place_among_all_of_europe_is_that_among_a_list_of_it(year):
    for indicator in load_needs().indicators.values():
        for region in ("ITI1", "PT11", "UKJ3", "DE21", "ITXX"):
            whose = fig.territory(indicator, region)
            expected, _ = fig.position(fig.figures(indicator, year), whose, fig.european(indicator, year))
            assert fig.european_position(indicator, whose, year) == pytest.approx(expected, nan_ok=True)
