"""Weights drawn from what is known, SMAA-2, groups and levels: against closed forms, loops, and what must not change."""

import json
from itertools import pairwise, product

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.stats import ks_2samp

from plustex_analysis.errors import InputError
from plustex_analysis.practices import smaa as smaa_module
from plustex_analysis.practices.groups import HOLDS, groups, levels
from plustex_analysis.practices.reversal import rank_reversal
from plustex_analysis.practices.smaa import smaa2
from plustex_analysis.practices.weights import WeightSpace

CORNERS = [[1, 0], [0.6, 0.6], [0, 1]]


def dice(seed=1):
    return np.random.default_rng(seed)


def labelled(values):
    values = np.asarray(values, dtype=float)
    rows, columns = [f"p{row}" for row in range(len(values))], [f"c{column}" for column in range(values.shape[1])]
    return pd.DataFrame(values, rows, columns)


def gapped_tables(rows=6, columns=3):
    scores = st.integers(0, 4).map(float) | st.just(np.nan)
    sizes = st.tuples(st.integers(2, rows), st.integers(1, columns))
    return sizes.flatmap(lambda size: arrays(float, size, elements=scores)).map(labelled)


def frequencies(size):
    """Tables of pairwise frequencies, with many values near the threshold."""
    steps = st.sampled_from([0.0, 0.05, 0.1, 0.3, 0.5, 0.7, 0.9, 0.95, 1.0])

    def square(upper):
        table = np.full((size, size), 0.5)
        table[np.triu_indices(size, 1)] = upper
        table.T[np.triu_indices(size, 1)] = 1 - np.array(upper)
        return pd.DataFrame(table, [f"p{i}" for i in range(size)], [f"p{i}" for i in range(size)])

    count = size * (size - 1) // 2
    return st.lists(steps, min_size=count, max_size=count).map(square)


class TestWeightSpace:
    def test_without_conditions_the_mean_is_equal_weights(self):
        draws = WeightSpace.anything("abc").sample(50_000, dice())
        assert draws.mean(axis=0) == pytest.approx([1 / 3] * 3, abs=0.005)
        assert draws.sum(axis=1) == pytest.approx(1)
        # one weight of three, uniform on the simplex, has density 2 (1 - w)
        assert (draws[:, 0] < 0.5).mean() == pytest.approx(0.75, abs=0.01)

    def test_an_order_gives_the_rank_order_centroid(self):
        # mean of k-th weight = (1/n) sum from k to n of 1/i (Barron & Barrett 1996)
        names = list("abcdefgh")
        draws = WeightSpace.anything(names).ordered(names).sample(20_000, dice())
        centroid = [sum(1 / i for i in range(k, 9)) / 8 for k in range(1, 9)]
        assert draws.mean(axis=0) == pytest.approx(centroid, abs=0.003)
        assert all((draws[:, k] >= draws[:, k + 1] - 1e-12).all() for k in range(7))

    def test_an_order_is_drawn_as_sorted_draws_are(self):
        names = list("abcdef")
        ordered = WeightSpace.anything(names).ordered(names).sample(4_000, dice())
        exact = np.sort(dice(9).dirichlet(np.ones(6), 100_000), axis=1)[:, ::-1]
        assert min(ks_2samp(ordered[:, k], exact[:, k]).pvalue for k in range(6)) > 1e-3
        assert np.cov(ordered.T) == pytest.approx(np.cov(exact.T), abs=1e-3)

    def test_ranges_are_drawn_as_by_rejection(self):
        space = WeightSpace.anything("abcd")
        for name in "abcd":
            space = space.between(0.15, [name], 0.4)
        exact = dice(9).dirichlet(np.ones(4), 300_000)
        exact = exact[((exact >= 0.15) & (exact <= 0.4)).all(axis=1)]
        draws = space.sample(6_000, dice())
        assert min(ks_2samp(draws[:, k], exact[:, k]).pvalue for k in range(4)) > 1e-3

    def test_ranges_of_groups_and_of_shares_within_them(self):
        space = WeightSpace.anything("abcd").between(0.6, "ab", 0.8).between(0.1, "a", 0.2, of="ab").at_least("d", "c")
        a, b, c, d = space.sample(5_000, dice()).T
        slack = 1e-9
        assert (a + b).min() >= 0.6 - slack
        assert (a + b).max() <= 0.8 + slack
        assert (a / (a + b)).min() >= 0.1 - slack
        assert (a / (a + b)).max() <= 0.2 + slack
        assert (d >= c - slack).all()
        assert (a / (a + b)).max() - (a / (a + b)).min() > 0.095

    def test_a_fixed_weight_leaves_the_others_free(self):
        draws = WeightSpace.anything("abc").between(0.5, "a", 0.5).sample(4_000, dice())
        assert draws[:, 0] == pytest.approx(0.5)
        assert ks_2samp(draws[:, 1], np.linspace(0, 0.5, 10_000)).pvalue > 1e-3

    def test_a_single_point(self):
        space = WeightSpace.anything("abc").between(0.5, "a", 0.5).between(0.2, "b", 0.2)
        assert space.sample(3, dice()) == pytest.approx(np.tile([0.5, 0.2, 0.3], (3, 1)))

    def test_one_criterion_has_all_the_weight(self):
        assert WeightSpace.anything(["a"]).between(0.3, ["a"], 1).sample(2, dice()).tolist() == [[1], [1]]

    def test_chance_comes_from_the_generator_alone(self):
        space = WeightSpace.anything("abc").at_least("a", "b")
        assert (space.sample(50, dice(4)) == space.sample(50, dice(4))).all()
        assert (space.sample(50, dice(4)) != space.sample(50, dice(5))).any()

    @pytest.mark.parametrize(
        ("wrong", "message"),
        [
            (lambda: WeightSpace.anything([]), "once each"),
            (lambda: WeightSpace.anything("aa"), "once each: a, a"),
            (lambda: WeightSpace.anything("ab").at_least("a", "z"), "unknown criterion z; known: a, b"),
            (lambda: WeightSpace.anything("ab").between(0.6, "a", 0.4), "0 <= 0.6 <= 0.4 <= 1 does not hold"),
            (lambda: WeightSpace.anything("ab").sample(0, dice()), "draws=0: at least 1"),
            (
                lambda: WeightSpace.anything("ab").between(0.8, "a", 1).at_least("b", "a").sample(5, dice()),
                "no weights meet all the ranges and orders at once",
            ),
        ],
    )
    def test_refusals(self, wrong, message):
        with pytest.raises(InputError, match=message):
            wrong()


class TestSmaa:
    def test_k08_two_criteria_exactly(self):
        # Lahdelma & Salminen (2001); closed form by the length of the interval of w1
        found = smaa2(CORNERS, rng=dice(), draws=100_000)
        expected = [[0.4, 0.1, 0.5], [0.2, 0.8, 0.0], [0.4, 0.1, 0.5]]
        assert found.acceptability.to_numpy() == pytest.approx(np.array(expected), abs=0.005)
        assert found.central_weights.to_numpy() == pytest.approx(
            np.array([[0.8, 0.2], [0.5, 0.5], [0.2, 0.8]]), abs=0.005
        )
        assert found.confidence.tolist() == [1, 1, 1]

    def test_k08_in_the_file(self, shared):
        cases = json.loads((shared / "oracles" / "K_mcda.json").read_text(encoding="utf-8"))
        case = next(case for case in cases if case["id"].startswith("K08"))
        found = smaa2(case["inputs"]["values"], rng=dice(), draws=100_000)
        expected = np.array(case["expected"]["rank_acceptability"])
        assert np.abs(found.acceptability.to_numpy() - expected).max() < case["tolerance"]
        central = np.array(list(case["expected"]["central_weight"].values()))
        assert np.abs(found.central_weights.to_numpy() - central).max() < case["tolerance"]

    def test_defect_19_a_gap_widens_the_result(self):
        # one criterion: a known 3 against an unknown that is uniform from 0 to 4
        found = smaa2(pd.DataFrame({"need": [3, None]}, index=["known", "open"]), rng=dice(), draws=50_000)
        assert found.pairwise.loc["known", "open"] == pytest.approx(0.75, abs=0.01)
        assert found.acceptability.loc["open"].tolist() == pytest.approx([0.25, 0.75], abs=0.01)
        assert found.confidence.tolist() == pytest.approx([0.75, 0.25], abs=0.01)
        assert found.value.loc["open"].tolist() == pytest.approx([2, 0.2, 3.8], abs=0.03)
        assert found.value.loc["known"].tolist() == pytest.approx([3, 3, 3])
        assert found.open_scores.to_dict() == {"known": 0, "open": 1}

    def test_disputed_scores_lie_between_the_assessors(self):
        low, high = pd.DataFrame({"need": [1.0, 2.0]}), pd.DataFrame({"need": [3.0, 2.0]})
        found = smaa2(low, rng=dice(), upper=high, draws=50_000)
        assert found.pairwise.loc[0, 1] == pytest.approx(0.5, abs=0.01)
        assert found.value.loc[0].tolist() == pytest.approx([2, 1.1, 2.9], abs=0.02)

    def test_who_never_comes_first_has_no_central_weights(self):
        found = smaa2(pd.DataFrame({"need": [4, 1], "proof": [4, 1]}, index=["a", "b"]), rng=dice())
        assert found.central_weights.loc["b"].isna().all()
        assert np.isnan(found.confidence["b"])
        assert found.acceptability.to_numpy().tolist() == [[1, 0], [0, 1]]

    @given(gapped_tables())
    @settings(max_examples=40, deadline=None)
    def test_every_row_and_every_column_of_acceptabilities_sums_to_one(self, scores):
        found = smaa2(scores, rng=dice(), draws=200)
        assert found.acceptability.sum(axis=1).tolist() == pytest.approx([1] * len(scores))
        assert found.acceptability.sum(axis=0).tolist() == pytest.approx([1] * len(scores))
        assert np.allclose(found.pairwise + found.pairwise.T, 1)
        assert (found.value["low"] <= found.value["mean"] + 1e-9).all()

    @given(arrays(float, st.tuples(st.integers(1, 6), st.integers(1, 30)), elements=st.integers(0, 3).map(float)))
    @settings(max_examples=60, deadline=None)
    def test_places_against_a_loop(self, values):
        size, draws = values.shape
        shares, first = np.zeros((size, size)), np.zeros((size, draws))
        for draw, row in product(range(draws), range(size)):
            better = (values[:, draw] > values[row, draw]).sum()
            equal = (values[:, draw] == values[row, draw]).sum()
            shares[row, better : better + equal] += 1 / equal / draws
            first[row, draw] = 1 / equal if better == 0 else 0
        found, ours = smaa_module._places(values, 1e-9)
        assert found == pytest.approx(shares)
        assert ours == pytest.approx(first)
        wins = [[((a > b) + (a == b) / 2).mean() for b in values] for a in values]
        assert smaa_module._wins(values, 1e-9) == pytest.approx(np.array(wins))

    @given(gapped_tables(), st.randoms())
    @settings(max_examples=30, deadline=None)
    def test_the_order_of_practices_and_criteria_changes_nothing(self, scores, order):
        rows, columns = list(scores.index), list(scores.columns)
        order.shuffle(rows)
        order.shuffle(columns)
        space = WeightSpace.anything(scores.columns)
        one = smaa2(scores, space, rng=dice(), draws=100)
        two = smaa2(scores.loc[rows, columns], space, rng=dice(), draws=100)
        for part in ("acceptability", "pairwise", "central_weights", "value"):
            before, after = getattr(one, part), getattr(two, part)
            again = after.loc[before.index, before.columns]
            pd.testing.assert_frame_equal(before, again, check_exact=False, atol=1e-9)

    @given(gapped_tables())
    @settings(max_examples=30, deadline=None)
    def test_company_changes_no_pair(self, scores):
        whole = smaa2(scores, rng=dice(), draws=100).pairwise
        copied = pd.concat([scores, scores.iloc[[0]].rename(index={"p0": "copy"})])
        value = smaa2(copied, rng=dice(), draws=100).value
        assert (value.loc["copy"] == value.loc["p0"]).all()
        with_copy = smaa2(copied, rng=dice(), draws=100).pairwise
        assert (with_copy.loc[whole.index, whole.columns] == whole).all(axis=None)
        assert (with_copy.loc["copy", whole.columns] == whole.loc["p0"]).all()
        assert with_copy.loc["copy", "p0"] == 0.5
        fewer = smaa2(scores.iloc[1:], rng=dice(), draws=100).pairwise
        assert (fewer == whole.iloc[1:, 1:]).all(axis=None)

    def test_practices_with_the_same_gaps_are_drawn_apart_for_places(self):
        scores = labelled(np.full((11, 1), np.nan))
        scores.loc["p0"] = 2
        found = smaa2(scores, rng=dice(), draws=20_000).acceptability
        binomial = [252 / 1024, 1 / 1024]
        assert [found.loc["p0", 6], found.loc["p0", 1]] == pytest.approx(binomial, abs=0.01)

    def test_moving_all_scores_and_the_scale_changes_no_place(self):
        scores = labelled(dice(3).integers(0, 5, (5, 3)).astype(float)).mask(labelled(dice(4).random((5, 3))) < 0.2)
        one = smaa2(scores, rng=dice(), draws=500)
        two = smaa2(scores * 25 + 7, rng=dice(), draws=500, scale=(7, 107))
        pd.testing.assert_frame_equal(one.acceptability, two.acceptability)
        pd.testing.assert_frame_equal(one.pairwise, two.pairwise)
        assert np.allclose(one.value * 25 + 7, two.value)

    def test_known_weights_give_the_weighted_sum(self):
        scores = labelled([[4, 1], [2, 2]])
        space = WeightSpace.anything(["c0", "c1"]).between(0.25, ["c0"], 0.25)
        assert smaa2(scores, space, rng=dice(), draws=10).value["mean"].tolist() == pytest.approx([1.75, 2])

    def test_it_is_repeatable_and_writes_into_nothing(self):
        scores = labelled([[4, np.nan], [2, 2]])
        before = scores.copy()
        one, two = (smaa2(scores, rng=dice(8), draws=300) for _ in range(2))
        pd.testing.assert_frame_equal(one.acceptability, two.acceptability)
        pd.testing.assert_frame_equal(scores, before)

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            ({"scores": [[5, 1]]}, "scores outside the scale 0 to 4: 0/0=5"),
            ({"weights": WeightSpace.anything(["x", "y"])}, "weights are for x, y; the scores are for 0, 1"),
            ({"upper": pd.DataFrame([[2.0]])}, "upper must have the practices and criteria of scores"),
            ({"upper": pd.DataFrame([[0.0, 1], [2, 2]])}, "nowhere below"),
            ({"upper": pd.DataFrame([[np.nan, 1], [2, 2]])}, "upper must be missing where scores are"),
            ({"upper": pd.DataFrame([[9.0, 1], [2, 2]])}, "outside the scale"),
        ],
    )
    def test_refusals(self, change, message):
        given = {"scores": pd.DataFrame([[1.0, 1], [2, 2]]), "rng": dice(), **change}
        with pytest.raises(InputError, match=message):
            smaa2(**given)


class TestGroups:
    @given(frequencies(5))
    def test_every_difference_between_groups_holds_and_no_finer_grouping_does(self, pairwise_table):
        found = groups(pairwise_table).table["group"]
        beats = pairwise_table.to_numpy() >= HOLDS
        place = found.to_numpy()
        for i, j in product(range(5), repeat=2):
            assert place[i] >= place[j] or beats[i, j]
        for group in set(place):
            members = np.flatnonzero(place == group)
            for mask in range(1, 2 ** len(members) - 1):
                upper = members[[bool(mask >> k & 1) for k in range(len(members))]]
                lower = np.setdiff1d(members, upper)
                assert not beats[np.ix_(upper, lower)].all()

    @given(frequencies(5), st.permutations(range(5)))
    def test_order_changes_no_group(self, table, order):
        names = [f"p{place}" for place in order]
        assert groups(table.loc[names, names]).table["group"].to_dict() == groups(table).table["group"].to_dict()

    @given(frequencies(5), st.integers(0, 4))
    def test_a_copy_joins_its_original_and_moves_no_other(self, table, which):
        original = f"p{which}"
        copied = pd.concat([table, table.loc[[original]].rename(index={original: "copy"})])
        copied["copy"] = [*table[original], 0.5]
        before, after = groups(table).table["group"], groups(copied).table["group"]
        assert after[before.index].to_dict() == before.to_dict()
        assert after["copy"] == before[original]

    @given(frequencies(5), st.integers(0, 4))
    def test_dropping_one_changes_a_group_only_where_the_bridges_say_so(self, table, which):
        gone = f"p{which}"
        found = groups(table)
        rest = [name for name in table.index if name != gone]
        before, after = found.table["group"][rest], groups(table.loc[rest, rest]).table["group"]
        partition = lambda series: {frozenset(part.index) for _, part in series.groupby(series)}  # noqa: E731 - used twice here
        if gone not in found.bridges:
            assert partition(before) == partition(after)
        else:
            same = before[before == found.table["group"][gone]].index
            assert [set(part) for part in found.bridges[gone]] == [
                set(part.index) for _, part in after[same].groupby(after[same])
            ]
            assert len(found.bridges[gone]) > 1
        for one, other in product(rest, repeat=2):
            assert before[one] >= before[other] or after[one] < after[other]

    def test_an_irrelevant_practice_is_no_bridge(self):
        scores = labelled([[4, 3], [3, 4], [2, 1], [1, 2], [0, 0]])
        found = groups(smaa2(scores, rng=dice(), draws=2000).pairwise)
        assert found.table["group"].tolist() == [1, 1, 2, 2, 3]
        assert found.bridges == {}

    def test_the_probes_find_no_change(self):
        scores = labelled([[4, 3], [3, 4], [2, 1], [np.nan, 2], [0, 0], [1, np.nan]])
        found = rank_reversal(scores, lambda x: groups(smaa2(x, rng=dice(), draws=500).pairwise).table["group"])
        assert found["reversed"].map(len).sum() == 0
        bridges = groups(smaa2(scores, rng=dice(), draws=500).pairwise).bridges
        changed = set(found.loc[found["changed"].map(len) > 0, "practice"])
        assert changed == set(bridges)

    def test_a_bridge_is_reported_with_what_it_holds_together(self):
        table = pd.DataFrame([[0.5, 0.6, 1], [0.4, 0.5, 0.6], [0, 0.4, 0.5]], list("abc"), list("abc"))
        found = groups(table)
        assert found.table["group"].tolist() == [1, 1, 1]
        assert found.bridges == {"b": (("a",), ("c",))}

    def test_the_table_counts_what_holds(self):
        table = pd.DataFrame([[0.5, 0.6, 1], [0.4, 0.5, 0.6], [0, 0.4, 0.5]], list("abc"), list("abc"))
        expected = {
            "group": [1, 1, 1],
            "better_than": [1, 0, 0],
            "worse_than": [0, 0, 1],
            "best_place": [1, 1, 2],
            "worst_place": [2, 3, 3],
        }
        assert groups(table).table.to_dict("list") == expected

    def test_pairs_near_the_threshold_are_named(self):
        table = pd.DataFrame([[0.5, 0.905, 1], [0.095, 0.5, 0.6], [0, 0.4, 0.5]], list("abc"), list("abc"))
        assert groups(table, draws=10_000).close == (("a", "b"),)
        assert groups(table).close == ()

    @pytest.mark.parametrize("threshold", [0.5, 0, 1.1])
    def test_a_threshold_of_one_half_or_less_is_refused(self, threshold):
        with pytest.raises(InputError, match=r"must be above 0\.5 and at most 1"):
            groups(pd.DataFrame([[0.5]]), threshold=threshold)

    @pytest.mark.parametrize(
        "table",
        [
            pd.DataFrame(),
            pd.DataFrame([[0.5, 0.9], [0.2, 0.5]]),
            pd.DataFrame([[0.5, 0.9], [0.1, 0.5]], index=["a", "b"], columns=["a", "c"]),
            pd.DataFrame([[0.5, 1.2], [-0.2, 0.5]]),
            pd.DataFrame([[0.5, 0.5], [0.5, 0.5]], index=["a", "a"], columns=["a", "a"]),
            pd.DataFrame([[0.5, np.nan], [np.nan, 0.5]]),
        ],
    )
    def test_a_table_of_something_else_is_refused(self, table):
        with pytest.raises(InputError, match="pairwise must"):
            groups(table)


class TestLevels:
    @given(gapped_tables(rows=6))
    @settings(max_examples=30, deadline=None)
    def test_above_is_better_than_below_in_nine_draws_of_ten(self, scores):
        found = smaa2(scores, rng=dice(), draws=400)
        side = levels(found.value)
        for upper, lower in product(side.index[side == "above"], side.index[side == "below"]):
            assert found.pairwise.loc[upper, lower] >= 0.9 - 0.08

    def test_company_changes_no_level(self):
        scores = labelled(dice(6).integers(0, 5, (8, 4)).astype(float)).mask(labelled(dice(7).random((8, 4))) < 0.2)
        whole = levels(smaa2(scores, rng=dice()).value)
        assert len(set(whole)) == 3
        for name in scores.index:
            assert (levels(smaa2(scores.drop(index=name), rng=dice()).value) == whole.drop(name)).all()

    @pytest.mark.parametrize("ends", [[[np.nan, 1]], [[2, 1]]])
    def test_an_interval_must_be_one(self, ends):
        with pytest.raises(InputError, match="low and high must be known"):
            levels(pd.DataFrame(ends, columns=["low", "high"]))


def test_pairs_of_the_scale_are_in_order():
    value = pd.DataFrame({"low": [0.0, 1, 2, 3], "high": [0.5, 1.5, 2.5, 3.5]})
    found = levels(value, cut=1).tolist()
    assert found == ["below", "above", "above", "above"]
    assert all(a <= b for a, b in pairwise([name == "above" for name in found]))
