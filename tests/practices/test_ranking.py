"""Weighted sum, normalisations, TOPSIS, VIKOR, PROMETHEE, likeness of rankings and probes for reversal."""

import json

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from pymcdm.methods import PROMETHEE_II, TOPSIS

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.practices.compromise import topsis, vikor
from plustex_analysis.practices.method_check import method_check
from plustex_analysis.practices.normalisation import normalised
from plustex_analysis.practices.outranking import Preference, promethee
from plustex_analysis.practices.rank_similarity import rank_similarity
from plustex_analysis.practices.ranking import places, weighted_sum
from plustex_analysis.practices.reversal import rank_reversal
from plustex_analysis.practices.weights import entropy_weights, shares

FIGHTERS = [
    [2.0, 1500, 20000, 5.5, 5, 9],
    [2.5, 2700, 18000, 6.5, 3, 5],
    [1.8, 2000, 21000, 4.5, 7, 7],
    [2.2, 1800, 20000, 5.0, 5, 5],
]
FIGHTER_WEIGHTS = [0.2, 0.1, 0.1, 0.1, 0.2, 0.3]
FIGHTER_TYPES = [1, 1, 1, -1, 1, 1]

HALVES = {"need": 0.5, "proof": 0.5}
THREE = pd.DataFrame({"need": [4, 2, 1], "proof": [1, 3, 4]}, index=["a", "b", "c"])
GAPPED = pd.DataFrame({"need": [4, 2, 1], "proof": [1, None, 4]}, index=["a", "b", "c"])

METHODS = {
    "weighted_sum": lambda scores, weights: places(weighted_sum(scores, weights)["value"]),
    "topsis": lambda scores, weights: topsis(scores, weights).places,
    "vikor": lambda scores, weights: vikor(scores, weights).table["place"],
    "promethee": lambda scores, weights: promethee(scores, weights).table["place"],
}


@pytest.fixture(scope="module")
def oracle(shared):
    cases = json.loads((shared / "oracles" / "K_mcda.json").read_text(encoding="utf-8"))
    return {case["id"][:3]: case for case in cases}


def score_tables():
    shape = st.tuples(st.integers(3, 7), st.integers(1, 5))
    return shape.flatmap(lambda size: arrays(float, size, elements=st.integers(0, 4).map(float))).map(named)


def named(values):
    labels = [f"p{row}" for row in range(len(values))]
    return pd.DataFrame(values, labels, [f"c{column}" for column in range(values.shape[1])])


def points_for(frame):
    return {name: 1.0 + place for place, name in enumerate(frame.columns)}


class TestOracles:
    def test_k02_topsis_of_hwang_and_yoon(self):
        # Hwang & Yoon (1981): closeness 0.643, 0.268, 0.613, 0.312
        found = topsis(FIGHTERS, FIGHTER_WEIGHTS, FIGHTER_TYPES).scores
        assert found.to_numpy() == pytest.approx([0.643277, 0.26838357, 0.61354229, 0.31229107], abs=1e-6)

    def test_k02_the_weighted_sum_puts_another_first(self):
        found = weighted_sum(FIGHTERS, FIGHTER_WEIGHTS, types=FIGHTER_TYPES, normalisation="linear-max")["value"]
        assert found.to_numpy() == pytest.approx([0.83546898, 0.70732601, 0.85140741, 0.73742857], abs=1e-6)
        assert found.idxmax() != topsis(FIGHTERS, FIGHTER_WEIGHTS, FIGHTER_TYPES).scores.idxmax()

    def test_k02_entropy_weights(self):
        expected = [0.06418973, 0.20608816, 0.01344459, 0.08132563, 0.35868002, 0.27627186]
        assert entropy_weights(FIGHTERS).to_numpy() == pytest.approx(expected, abs=1e-6)

    def test_k02_in_the_file(self, oracle):
        case = oracle["K02"]["inputs"]
        found = topsis(case["matrix"], case["weights"], case["types"]).scores
        assert found.to_numpy() == pytest.approx(oracle["K02"]["expected"]["closeness"], abs=oracle["K02"]["tolerance"])

    def test_k05_promethee_of_brans(self, oracle):
        # Brans, Vincke & Mareschal (1986) EJOR 24:228
        case, expected, tolerance = (oracle["K05"][key] for key in ("inputs", "expected", "tolerance"))
        shapes = [Preference(one.pop("type"), **one) for one in case["functions"]]
        found = promethee(case["matrix"], case["weights"], case["types"], preferences=shapes)
        assert np.abs(found.preference.to_numpy() - expected["pi"]).max() < tolerance
        for column, key in (("positive", "phi_plus"), ("negative", "phi_minus"), ("net", "phi")):
            assert found.table[column].to_numpy() == pytest.approx(expected[key], abs=tolerance)
        assert found.table["place"].tolist() == expected["rank"]

    def test_k10_rank_similarity(self, oracle):
        # from Salabun and Urbaniak, A new coefficient of rankings similarity, 2020
        case, expected, tolerance = (oracle["K10"][key] for key in ("inputs", "expected", "tolerance"))
        found = pd.DataFrame([rank_similarity(case["x"], y) for y in case["y"]])
        for name in ("ws", "rw", "kendall", "spearman"):
            assert found[name].to_numpy() == pytest.approx(expected[name], abs=tolerance)


class TestDefects:
    def test_defect_17_topsis_is_that_of_the_book_and_names_its_normalisation(self):
        given = np.array(FIGHTERS), np.array(FIGHTER_WEIGHTS), np.array(FIGHTER_TYPES)
        plain = TOPSIS()(*given)
        ours = topsis(*given)
        assert ours.normalisation == "vector"
        assert np.abs(plain - ours.scores.to_numpy()).max() > 0.05
        assert topsis(*given, normalisation="min-max").scores.to_numpy() == pytest.approx(plain)

    @pytest.mark.parametrize("method", [topsis, vikor, promethee, weighted_sum])
    def test_defect_17_one_gap_is_refused_by_name(self, method):
        with pytest.raises(InputError, match=r"scores are missing: b/proof;"):
            method(GAPPED, HALVES)

    @pytest.mark.parametrize("method", [topsis, vikor, promethee, weighted_sum])
    def test_defect_17_points_are_no_weights(self, method):
        scores = np.array([[1.0, 2, 3], [3, 2, 1], [2, 3, 1]])
        with pytest.raises(InputError, match="weights sum to 10, not 1"):
            method(scores, (3, 4, 3))
        method(scores, shares((3, 4, 3)).to_numpy())

    def test_defect_19_a_gap_gives_a_clear_error_and_a_way_on(self):
        with pytest.raises(InputError, match=r"b/proof; use missing='drop', or smaa2, which carries gaps on"):
            topsis(GAPPED, HALVES)
        assert topsis(GAPPED, HALVES, missing="drop").dropped == ("b",)


class TestWeightedSum:
    def test_against_a_loop(self):
        rng = np.random.default_rng(1)
        scores = named(rng.integers(0, 5, (8, 4)).astype(float))
        weights = shares(points_for(scores))
        slow = [sum(weights[k] * scores.loc[i, k] for k in scores) for i in scores.index]
        assert weighted_sum(scores, weights)["value"].to_numpy() == pytest.approx(slow)

    def test_a_gap_is_an_interval_and_never_a_value(self):
        found = weighted_sum(GAPPED, {"need": 0.25, "proof": 0.75}, missing="bounds")
        assert found.loc["b"].to_dict() == pytest.approx(
            {"value": np.nan, "low": 0.5, "high": 3.5, "gap": 0.75}, nan_ok=True
        )
        assert found.loc["a", ["value", "low", "high"]].tolist() == [1.75] * 3

    def test_drop_leaves_the_practice_out(self):
        assert list(weighted_sum(GAPPED, HALVES, missing="drop").index) == ["a", "c"]

    @given(score_tables(), st.data())
    @settings(max_examples=40)
    def test_every_filling_of_a_gap_lies_within_the_bounds(self, scores, data):
        gaps = data.draw(arrays(bool, scores.shape))
        filling = data.draw(arrays(float, scores.shape, elements=st.integers(0, 4).map(float)))
        weights = shares(points_for(scores))
        bounds = weighted_sum(scores.mask(gaps), weights, missing="bounds")
        value = weighted_sum(scores.mask(gaps, pd.DataFrame(filling, scores.index, scores.columns)), weights)["value"]
        assert (bounds["low"] - 1e-12 <= value).all()
        assert (value <= bounds["high"] + 1e-12).all()

    @given(score_tables(), st.floats(0.01, 100))
    @settings(max_examples=40)
    def test_points_may_be_of_any_size(self, scores, factor):
        points = points_for(scores)
        larger = {name: factor * value for name, value in points.items()}
        one, two = weighted_sum(scores, shares(points)), weighted_sum(scores, shares(larger))
        assert np.allclose(one["value"], two["value"])

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            ({"weights": {"need": 1.0}}, "weights are for need; needed, once each: need, proof"),
            ({"weights": [1.0]}, "1 weights for 2 criteria"),
            ({"weights": [1.5, -0.5]}, "weights must be 0 or more"),
            ({"weights": [np.nan, 1]}, "weights must be 0 or more"),
            ({"types": [1, 0]}, "each 1"),
            ({"types": [1, -1]}, "normalisation='none' leaves costs as they are"),
            ({"missing": "guess"}, "use one of raise, drop"),
            ({"normalisation": "maximum"}, "use one of vector, min-max, linear-max, sum, none"),
            ({"missing": "bounds", "normalisation": "sum"}, "depends on the missing scores"),
            ({"missing": "bounds", "scale": (0, 3)}, "scores outside the scale 0 to 3: a/need=4, c/proof=4"),
            ({"missing": "bounds", "scale": (4, 0)}, "the first must be below the second"),
            ({"scores": THREE.rename(index={"b": "a"})}, "practice given twice: a"),
            ({"scores": pd.DataFrame()}, "scores are empty"),
            ({"scores": [["x", 1]], "weights": [0.5, 0.5]}, "scores must be numbers"),
            ({"scores": [[np.inf, 1]], "weights": [0.5, 0.5]}, "scores must be finite"),
        ],
    )
    def test_refusals(self, change, message):
        with pytest.raises(InputError, match=message):
            weighted_sum(**{"scores": THREE, "weights": HALVES, **change})

    def test_nothing_is_written_into_what_is_given(self):
        scores, weights = GAPPED.copy(), pd.Series(HALVES)
        weighted_sum(scores, weights, missing="bounds")
        topsis(scores, weights, missing="drop")
        pd.testing.assert_frame_equal(scores, GAPPED)


def test_points_must_be_points():
    for points in ([0, 0], [-1, 2], [np.nan, 1]):
        with pytest.raises(InputError, match="points must be 0 or more, and not all 0"):
            shares(points)


@pytest.mark.parametrize(
    ("scores", "message"), [([[0, 1], [1, 2]], "0 or less"), ([[1, 1], [1, 1]], "tells the practices")]
)
def test_entropy_weights_where_they_are_undefined(scores, message):
    with pytest.raises(IndicatorError, match=message):
        entropy_weights(scores)


def test_normalisation_with_a_division_by_zero_is_refused():
    with pytest.raises(IndicatorError, match="normalisation linear-max is undefined for price: a division by zero"):
        normalised(pd.DataFrame({"need": [1.0, 2], "price": [0.0, 0]}), np.array([1, -1]), "linear-max")


@pytest.mark.parametrize(
    ("name", "benefit", "cost"),
    [
        ("vector", [0, 0.6, 0.8], [1, 0.4, 0.2]),
        ("min-max", [0, 0.75, 1], [1, 0.25, 0]),
        ("linear-max", [0, 0.75, 1], None),
        ("sum", [0, 3 / 7, 4 / 7], None),
    ],
)
def test_normalisations_by_hand(name, benefit, cost):
    column = pd.DataFrame({"x": [0.0, 3.0, 4.0]})
    assert normalised(column, np.array([1]), name)["x"].tolist() == pytest.approx(benefit)
    if cost is not None:
        assert normalised(column, np.array([-1]), name)["x"].tolist() == pytest.approx(cost)


def test_normalisations_of_costs_by_hand():
    column = pd.DataFrame({"x": [1.0, 2.0, 4.0]})
    assert normalised(column, np.array([-1]), "linear-max")["x"].tolist() == [1, 0.5, 0.25]
    assert normalised(column, np.array([-1]), "sum")["x"].tolist() == pytest.approx([4 / 7, 2 / 7, 1 / 7])


class TestPlaces:
    def test_equals_share_places(self):
        assert places(pd.Series([1.0, 3.0, 3.0 - 1e-13, 0.0])).tolist() == [3, 1.5, 1.5, 4]

    def test_all_zero(self):
        assert places(pd.Series([0.0, 0.0])).tolist() == [1.5, 1.5]


class TestTopsis:
    @given(score_tables())
    @settings(max_examples=40)
    def test_against_the_definition(self, scores):
        assume((scores != scores.iloc[0]).any(axis=None))
        weights = shares(points_for(scores))
        found = topsis(scores, weights).scores
        for name in scores.index:
            near = far = 0.0
            for k in scores:
                size = np.sqrt((scores[k] ** 2).sum())
                level = scores[k] / size * weights[k] if size else scores[k]
                near += (level[name] - level.max()) ** 2
                far += (level[name] - level.min()) ** 2
            assert found[name] == pytest.approx(np.sqrt(far) / (np.sqrt(far) + np.sqrt(near)))

    def test_a_criterion_on_which_all_are_equal_changes_nothing_and_is_named(self):
        with_equal = THREE.assign(same=2.0)
        found = topsis(with_equal, {"need": 0.4, "proof": 0.4, "same": 0.2})
        assert found.constant == ("same",)
        assert found.scores.to_numpy() == pytest.approx(topsis(THREE, HALVES).scores.to_numpy())

    def test_equal_practices_cannot_be_ranked(self):
        with pytest.raises(IndicatorError, match="all practices score the same"):
            topsis(pd.DataFrame({"need": [1, 1], "proof": [2, 2]}), HALVES)

    def test_one_practice_has_no_rank(self):
        with pytest.raises(IndicatorError, match="1 of 3 practices have all their scores; at least 2 must"):
            topsis(GAPPED.assign(need=[None, 1, 1]), HALVES, missing="drop")


class TestVikor:
    def test_against_the_definition(self):
        rng = np.random.default_rng(3)
        for _ in range(20):
            scores = named(rng.random((6, 3)))
            weights, v = shares(points_for(scores)), 0.3
            found = vikor(scores, weights, v=v).table
            d = weights * (scores.max() - scores) / (scores.max() - scores.min())
            s, r = d.sum(axis=1), d.max(axis=1)
            q = v * (s - s.min()) / (s.max() - s.min()) + (1 - v) * (r - r.min()) / (r.max() - r.min())
            assert np.allclose(found[["group", "regret", "q"]], pd.DataFrame({"s": s, "r": r, "q": q}))

    def test_a_clear_winner_stands_alone(self):
        found = vikor([[4, 4], [1, 2], [2, 1], [0, 0]], [0.5, 0.5])
        assert (found.compromise, found.advantage, found.stable) == (("0",), True, True)

    def test_without_advantage_all_that_are_near_join(self):
        found = vikor([[4, 3], [3, 4], [3.9, 3], [0, 0]], [0.5, 0.5])
        assert not found.advantage
        assert set(found.compromise) == {"0", "1", "2"}
        assert (found.table["q"].iloc[:3] - found.table["q"].min() < 1 / 3).all()

    def test_the_advantage_asked_for_is_one_step_of_all_but_one(self):
        found = vikor([[3, 4], [0, 0], [3, 1], [2, 0], [4, 2]], [0.5, 0.5])
        assert found.table["q"].tolist() == pytest.approx([0, 1, 0.5476, 0.8571, 0.2381], abs=1e-4)  # 0.2381 < 1 / 4
        assert found.compromise == ("0", "4")

    def test_without_stability_the_second_joins_and_its_equals(self):
        found = vikor([[4, 9, 10], [9, 2, 3], [7, 0, 8], [6, 3, 0]], [0.4, 0.35, 0.25])
        assert found.advantage
        assert not found.stable
        assert (found.table["group"].idxmin(), found.table["regret"].idxmin(), found.table["q"].idxmin()) == (0, 3, 1)
        assert found.table["q"].tolist() == pytest.approx([0.5, 0.147, 0.581, 0.5], abs=0.001)
        assert found.compromise == ("0", "1", "3")

    def test_the_first_is_stable_if_it_leads_by_group_though_not_by_regret(self):
        found = vikor([[4, 3, 3], [9, 2, 5], [5, 2, 4], [0, 5, 8]], [0.5, 0.3, 0.2])
        first = found.table.loc[1]
        assert first["group"] == found.table["group"].min()
        assert first["regret"] > found.table["regret"].min()
        assert (found.advantage, found.stable, found.compromise) == (True, True, ("1",))

    @pytest.mark.parametrize(
        "scores", [[[4, 0], [0, 4]], [[4.0, 0], [0, 4], [2, 2]], [[3, 1, 2], [1, 2, 3], [2, 3, 1]]]
    )
    def test_where_group_or_regret_is_the_same_for_all(self, scores):
        weights = np.full(len(scores[0]), 1 / len(scores[0]))
        found = vikor(scores, weights).table
        assert np.isfinite(found["q"]).all()
        assert found["q"].min() == 0

    def test_v_out_of_range(self):
        with pytest.raises(InputError, match="v=2: must be between 0 and 1"):
            vikor(THREE, HALVES, v=2)


class TestPromethee:
    @pytest.mark.parametrize(
        ("shape", "theirs", "limits"),
        [
            (Preference("I"), "usual", {}),
            (Preference("II", q=1), "ushape", {"q": 1}),
            (Preference("III", p=3), "vshape", {"p": 3}),
            (Preference("IV", q=1, p=2.5), "level", {"q": 1, "p": 2.5}),
            (Preference("V", q=0.5, p=2), "vshape_2", {"q": 0.5, "p": 2}),
        ],
    )
    def test_agrees_with_pymcdm_where_that_has_the_function(self, shape, theirs, limits):
        rng = np.random.default_rng(5)
        scores, weights, types = rng.integers(0, 5, (7, 4)).astype(float), np.full(4, 0.25), np.array([1, -1, 1, 1])
        flow = PROMETHEE_II(theirs, **{key: [value] * 4 for key, value in limits.items()})
        found = promethee(scores, weights, types, preferences=shape).table["net"]
        assert found.to_numpy() == pytest.approx(flow(scores, weights, types, validation=False))

    def test_gaussian_by_hand(self):
        assert Preference("VI", s=2)(np.array([-1.0, 0.0, 2.0])).tolist() == pytest.approx([0, 0, 1 - np.exp(-0.5)])

    @given(score_tables())
    def test_flows_add_up_to_nothing_and_preferences_stay_within_one(self, scores):
        found = promethee(scores, shares(points_for(scores)))
        assert found.table["net"].sum() == pytest.approx(0, abs=1e-9)
        pi = found.preference.to_numpy()
        assert (pi >= 0).all()
        assert (pi + pi.T <= 1 + 1e-9).all()

    def test_rows_columns_and_flows_carry_the_names_of_the_practices(self):
        found = promethee(THREE, HALVES)
        for frame in (found.preference, found.relation):
            assert (list(frame.index), list(frame.columns)) == (["a", "b", "c"], ["a", "b", "c"])
        assert list(found.table.index) == ["a", "b", "c"]

    def test_first_relation_prefers_and_leaves_uncompared(self):
        found = promethee(
            [[4, 4, 0], [0, 0, 4], [0, 0, 0], [4, 4, 0]], [1 / 3] * 3, preferences=Preference("I")
        ).relation
        assert found.loc[0, 3] == found.loc[3, 0] == "I"
        assert (found.loc[0, 2], found.loc[2, 0]) == ("P", "")
        rival = promethee([[4, 0, 2], [0, 4, 2], [1, 1, 1.0]], [0.5, 0.4, 0.1], preferences=Preference("III", p=4))
        assert set(rival.relation.to_numpy().ravel()) <= {"P", "R", "I", ""}

    def test_uncompared_when_one_gains_more_and_loses_more(self):
        found = promethee([[4, 0], [0, 1], [2, 1]], [0.5, 0.5], preferences=Preference("I"))
        gains, losses = found.table["positive"], found.table["negative"]
        for i in range(3):
            for j in range(3):
                opposed = i != j and (gains[i] - gains[j]) * (losses[i] - losses[j]) > 1e-12
                assert (found.relation.loc[i, j] == "R") == opposed

    def test_uncompared_on_a_worked_case(self):
        scores = [[2, 3, 4], [3, 3, 2], [2, 4, 1], [4, 3, 0]]
        found = promethee(scores, [0.5, 0.3, 0.2], preferences=Preference("V", q=0.5, p=3))
        # flows: a 0.173/0.153, b 0.120/0.093, c 0.073/0.213, d 0.233/0.140; b gains less than a and d and loses less
        assert found.relation.to_numpy().tolist() == [
            ["", "R", "P", ""],
            ["R", "", "P", "R"],
            ["", "", "", ""],
            ["P", "R", "P", ""],
        ]

    def test_preferences_by_name(self):
        one = promethee(THREE, HALVES, preferences={"proof": Preference("I"), "need": Preference("II", q=1)})
        two = promethee(THREE, HALVES, preferences=[Preference("II", q=1), Preference("I")])
        pd.testing.assert_frame_equal(one.preference, two.preference)

    @pytest.mark.parametrize(
        "wrong",
        [
            lambda: Preference("VII"),
            lambda: Preference("I", q=1),
            lambda: Preference("III"),
            lambda: Preference("V", q=2, p=1),
            lambda: Preference("II", q=-1),
            lambda: Preference("VI"),
            lambda: promethee(THREE, HALVES, preferences=[Preference("I")]),
            lambda: promethee(THREE, HALVES, preferences={"need": Preference("I")}),
        ],
    )
    def test_refusals(self, wrong):
        with pytest.raises(InputError, match=r"use one of|takes|preferences"):
            wrong()


class TestAllMethods:
    @pytest.mark.parametrize("method", METHODS)
    @given(scores=score_tables(), order=st.randoms())
    @settings(max_examples=30)
    def test_the_order_of_rows_and_columns_changes_nothing(self, method, scores, order):
        assume((scores != scores.iloc[0]).any(axis=None))
        rows, columns = list(scores.index), list(scores.columns)
        order.shuffle(rows)
        order.shuffle(columns)
        weights = shares(points_for(scores))
        one = METHODS[method](scores, weights)
        two = METHODS[method](scores.loc[rows, columns], weights)
        assert one.to_dict() == pytest.approx(two.to_dict())

    @pytest.mark.parametrize("method", METHODS)
    def test_who_is_better_everywhere_comes_first(self, method):
        scores = pd.DataFrame({"need": [2, 4, 1, 0], "proof": [2, 3, 1, 2]}, index=list("abcd"))
        assert METHODS[method](scores, shares(HALVES)).idxmin() == "b"

    def test_method_check_compares_with_the_weighted_sum(self):
        scores = pd.DataFrame({"need": [4, 0, 3, 2], "proof": [0, 4, 3, 1], "cost": [1, 2, 3, 4]}, index=list("abcd"))
        ranked, alike = method_check(scores, shares({"need": 3, "proof": 2, "cost": 1}))
        assert list(ranked.columns) == ["weighted_sum", "topsis", "vikor", "promethee"]
        for name in alike.index:
            expected = rank_similarity(ranked["weighted_sum"], ranked[name])
            pd.testing.assert_series_equal(alike.loc[name], expected, check_names=False)

    def test_method_check_can_leave_gaps_out(self):
        ranked, _ = method_check(GAPPED, HALVES, missing="drop")
        assert list(ranked.index) == ["a", "c"]


class TestRankSimilarity:
    @given(st.permutations(range(1, 8)))
    def test_the_same_order_is_one_everywhere(self, order):
        assert rank_similarity(order, order).tolist() == pytest.approx([1, 1, 1, 1])

    @given(st.permutations(range(1, 8)), st.permutations(range(1, 8)))
    def test_against_the_definitions(self, x, y):
        n, pairs = 7, [(i, j) for i in range(7) for j in range(i)]
        found = rank_similarity(x, y)
        ws = 1 - sum(2.0**-a * abs(a - b) / max(a - 1, n - a) for a, b in zip(x, y, strict=True))
        tau = sum(np.sign(x[i] - x[j]) * np.sign(y[i] - y[j]) for i, j in pairs) / len(pairs)
        rho = 1 - 6 * sum((a - b) ** 2 for a, b in zip(x, y, strict=True)) / (n * (n * n - 1))
        assert found[["ws", "kendall", "spearman"]].tolist() == pytest.approx([ws, tau, rho])

    def test_series_are_matched_by_label(self):
        one, two = pd.Series({"a": 1, "b": 2, "c": 3}), pd.Series({"c": 3, "a": 1, "b": 2})
        assert rank_similarity(one, two)["ws"] == 1

    def test_all_equal_has_no_correlation(self):
        found = rank_similarity([2, 2, 2], [1, 2, 3])
        assert np.isnan(found[["kendall", "spearman"]]).all()
        assert np.isfinite(found["ws"])

    @pytest.mark.parametrize("pair", [([1, 2], [1, 2, 3]), ([1, 3], [1, 2]), ([0, 1], [1, 2]), ([1, np.nan], [1, 2])])
    def test_refusals(self, pair):
        with pytest.raises(InputError):
            rank_similarity(*pair)

    def test_one_practice_has_no_order(self):
        with pytest.raises(IndicatorError):
            rank_similarity([1], [1])


class TestRankReversal:
    def test_the_weighted_sum_never_turns_around(self):
        rng = np.random.default_rng(2)
        scores = named(rng.integers(0, 5, (7, 4)).astype(float))
        weights = shares(points_for(scores))
        found = rank_reversal(scores, lambda x: places(weighted_sum(x, weights)["value"]))
        assert found["reversed"].map(len).sum() == 0
        assert found["changed"].map(len).sum() == 0
        assert found["probe"].value_counts().to_dict() == {"drop": 7, "copy": 7, "add worst": 1, "add best": 1}

    def test_topsis_does_and_the_probes_find_where(self):
        rng = np.random.default_rng(2)
        scores = named(rng.integers(0, 5, (7, 4)).astype(float))
        weights = shares(points_for(scores))
        order = lambda x: topsis(x, weights).places  # noqa: E731 - the form that the docstring shows
        found = rank_reversal(scores, order)
        turned = found[found["reversed"].map(len) > 0]
        assert len(turned)
        drop = turned[turned["probe"] == "drop"].iloc[0]
        first, second = drop["reversed"][0]
        before, after = order(scores), order(scores.drop(index=drop["practice"]))
        assert (before[first] < before[second]) != (after[first] < after[second])

    def test_a_change_of_the_first_is_seen(self):
        scores = pd.DataFrame({"need": [3.0, 2, 1]}, index=list("abc"))
        fickle = lambda x: (x["need"] if len(x) == 3 else -x["need"]).rank(ascending=False)  # noqa: E731 - as above
        found = rank_reversal(scores, fickle).set_index(["probe", "practice"])
        assert found.loc[("drop", "b"), "first_changed"]
        assert found.loc[("drop", "b"), "reversed"] == (("a", "c"),)

    def test_from_equal_to_different_is_a_change_but_no_reversal(self):
        scores = pd.DataFrame({"need": [1.0, 1, 0]}, index=list("abc"))
        order = lambda x: pd.Series(np.arange(len(x)) if len(x) != 3 else [1, 1, 2], x.index)  # noqa: E731 - as above
        found = rank_reversal(scores, order).set_index(["probe", "practice"])
        assert found.loc[("drop", "c"), "changed"] == (("a", "b"),)
        assert found.loc[("drop", "c"), "reversed"] == ()

    def test_refusals(self):
        with pytest.raises(InputError, match="at least three"):
            rank_reversal(THREE.iloc[:2], lambda x: x["need"])
        with pytest.raises(InputError, match="every practice a place"):
            rank_reversal(THREE, lambda x: x["need"].iloc[1:])
