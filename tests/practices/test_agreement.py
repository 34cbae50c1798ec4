"""Agreement of assessors: alpha, intraclass correlation, and what each assessor changes."""

import json
from itertools import permutations

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.practices import agreement as module
from plustex_analysis.practices.agreement import krippendorff_alpha
from plustex_analysis.practices.intraclass import icc
from plustex_analysis.practices.panel import COLUMNS, agreement, leave_one_assessor_out, panel, ratings

# Krippendorff (2011), Computing Krippendorff's alpha-reliability: four observers, twelve units
OBSERVERS = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3],
    [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None],
]
PUBLISHED = {"nominal": 0.743, "ordinal": 0.815, "interval": 0.849, "ratio": 0.797}

# Shrout & Fleiss (1979), table 2: four judges (rows), six targets
JUDGES = [[9, 6, 8, 7, 10, 6], [2, 1, 4, 1, 5, 2], [5, 3, 6, 2, 6, 4], [8, 2, 8, 6, 9, 7]]

LEVELS = ["nominal", "ordinal", "interval", "ratio"]


def panels(raters=4, units=8):
    score = st.integers(0, 4).map(float) | st.just(np.nan)
    return st.tuples(st.integers(2, raters), st.integers(2, units)).flatmap(
        lambda size: arrays(float, size, elements=score)
    )


def slow_alpha(data, level):
    """Alpha from all pairs of scores, as the definition says."""
    units = [column[~np.isnan(column)] for column in np.asarray(data, float).T]
    units = [unit for unit in units if len(unit) > 1]
    everything = np.concatenate(units)
    n = len(everything)
    times = {value: (everything == value).sum() for value in everything}

    def distance(a, b):
        if level == "ordinal":
            low, high = min(a, b), max(a, b)
            between = sum(times[value] for value in times if low <= value <= high)
            return (between - (times[a] + times[b]) / 2) ** 2
        simple = {"nominal": float(a != b), "interval": (a - b) ** 2}
        return simple[level] if level in simple else ((a - b) / (a + b)) ** 2 if a + b else 0.0

    observed = sum(distance(a, b) / (len(unit) - 1) for unit in units for a, b in permutations(unit, 2)) / n
    expected = sum(distance(a, b) for a, b in permutations(everything, 2)) / (n * (n - 1))
    return 1 - observed / expected


def defined(data):
    used = np.asarray(data, float)[:, (~np.isnan(data)).sum(axis=0) > 1]
    return len(np.unique(used[~np.isnan(used)])) > 1


def test_the_same_random_numbers_give_the_same_interval_of_the_panel():
    given = sheets(
        A1={(f"p{n}", "newness"): float(n % 4) for n in range(8)},
        A2={(f"p{n}", "newness"): float((n + n // 5) % 4) for n in range(8)},
    )
    one, other, third = (agreement(given, rng=np.random.default_rng(seed), draws=200) for seed in (1, 1, 2))
    pd.testing.assert_frame_equal(one, other)
    assert (one["low"] < one["alpha"]).all()
    assert not one[["low", "high"]].equals(third[["low", "high"]])


def sheets(**assessors):
    rows = [
        (who, practice, criterion, score)
        for who, scores in assessors.items()
        for (practice, criterion), score in scores.items()
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype({"score": float})


class TestAlpha:
    @pytest.mark.parametrize("level", LEVELS)
    def test_l01_as_published(self, level):
        assert krippendorff_alpha(OBSERVERS, level).value == pytest.approx(PUBLISHED[level], abs=6e-4)

    def test_l01_in_the_file(self, shared):
        case = json.loads((shared / "oracles" / "L_agreement.json").read_text(encoding="utf-8"))[0]
        for level, expected in case["expected"].items():
            found = krippendorff_alpha(case["inputs"]["data"], level)
            assert found.value == pytest.approx(expected, abs=case["tolerance"])
            assert (found.units, found.assessors, found.ratings) == (11, 4, 40)

    @pytest.mark.parametrize("level", LEVELS)
    @given(data=panels())
    @settings(max_examples=40, deadline=None)
    def test_against_all_pairs(self, level, data):
        assume(defined(data))
        assert krippendorff_alpha(data, level).value == pytest.approx(slow_alpha(data, level))

    @given(panels(), st.randoms())
    @settings(max_examples=40, deadline=None)
    def test_neither_the_order_of_assessors_nor_of_units_matters(self, data, order):
        assume(defined(data))
        rows, columns = list(range(data.shape[0])), list(range(data.shape[1]))
        order.shuffle(rows)
        order.shuffle(columns)
        assert krippendorff_alpha(data[rows][:, columns]).value == pytest.approx(krippendorff_alpha(data).value)

    @given(panels())
    @settings(max_examples=40, deadline=None)
    def test_what_each_level_does_not_see(self, data):
        assume(defined(data))
        stretched = 3 * data + 7
        bent = data**3 + 1
        assert krippendorff_alpha(stretched, "interval").value == pytest.approx(
            krippendorff_alpha(data, "interval").value
        )
        assert krippendorff_alpha(bent, "ordinal").value == pytest.approx(krippendorff_alpha(data, "ordinal").value)
        assert krippendorff_alpha(-data, "nominal").value == pytest.approx(krippendorff_alpha(data, "nominal").value)

    @given(panels())
    @settings(max_examples=20, deadline=None)
    def test_a_unit_scored_once_adds_nothing(self, data):
        assume(defined(data))
        lonely = np.full((len(data), 1), np.nan)
        lonely[0] = 4
        assert krippendorff_alpha(np.hstack([data, lonely])).value == krippendorff_alpha(data).value

    @pytest.mark.parametrize("level", LEVELS)
    def test_full_agreement_is_one_and_chance_is_nothing(self, level):
        rng = np.random.default_rng(1)
        scores = rng.integers(1, 5, 400).astype(float)
        assert krippendorff_alpha([scores, scores], level).value == 1
        assert krippendorff_alpha(rng.integers(1, 5, (3, 4000)).astype(float), level).value == pytest.approx(
            0, abs=0.04
        )

    def test_opposite_scores_are_worse_than_chance(self):
        assert krippendorff_alpha([[0, 4, 0, 4], [4, 0, 4, 0]]).value < 0

    @pytest.mark.parametrize("level", LEVELS)
    def test_a_bootstrap_sample_is_alpha_of_the_units_drawn(self, level):
        data = np.asarray(OBSERVERS, float)
        used = data[:, (~np.isnan(data)).sum(axis=0) > 1]
        values, counts = module._counts(used)
        pairs = np.einsum("uc,uk->uck", counts, counts) - np.einsum("uc,ck->uck", counts, np.eye(len(values)))
        pairs = (pairs / (counts.sum(axis=1) - 1)[:, None, None]).reshape(len(counts), -1)
        found = module._bootstrap(pairs, values, level, np.random.default_rng(3), 20)
        times = np.random.default_rng(3).multinomial(11, np.full(11, 1 / 11), size=20)
        slow = [slow_alpha(np.repeat(used, row, axis=1), level) for row in times]
        assert found == pytest.approx(slow)

    def test_the_interval_is_of_the_bootstrap_and_holds_the_value(self):
        found = krippendorff_alpha(OBSERVERS, rng=np.random.default_rng(1))
        wide = krippendorff_alpha(OBSERVERS, rng=np.random.default_rng(1), confidence=0.99)
        assert wide.low < found.low < found.value < found.high <= wide.high
        assert found == krippendorff_alpha(OBSERVERS, rng=np.random.default_rng(1))

    def test_more_units_narrow_the_interval(self):
        many = np.tile(np.asarray(OBSERVERS, float), 20)
        few, more = (krippendorff_alpha(data, rng=np.random.default_rng(1)) for data in (OBSERVERS, many))
        assert more.high - more.low < (few.high - few.low) / 3

    def test_samples_without_variation_are_counted_and_left_out(self):
        found = krippendorff_alpha([[1, 1, 4], [1, 1, 4]], rng=np.random.default_rng(1), draws=1000)
        expected = (2 / 3) ** 3 + (1 / 3) ** 3
        assert found.undefined / 1000 == pytest.approx(expected, abs=0.05)
        assert (found.low, found.high) == (1, 1)

    def test_without_a_generator_there_is_no_interval(self):
        found = krippendorff_alpha(OBSERVERS)
        assert np.isnan([found.low, found.high]).all()

    @pytest.mark.parametrize(
        ("data", "level", "error", "message"),
        [
            ([[1, None], [None, 2]], "ordinal", IndicatorError, "no unit was scored by two"),
            ([[2, 2], [2, 2]], "ordinal", IndicatorError, "all 4 scores are 2"),
            (OBSERVERS, "metric", InputError, "use one of nominal, ordinal, interval, ratio"),
            ([[-1, 2], [1, 2]], "ratio", InputError, "scores of 0 or more"),
        ],
    )
    def test_refusals(self, data, level, error, message):
        with pytest.raises(error, match=message):
            krippendorff_alpha(data, level)


class TestIcc:
    def test_shrout_and_fleiss(self):
        # values from the paper; intervals as R's psych package prints them for the same data
        found = icc(JUDGES).table
        assert found["value"].tolist() == pytest.approx([0.17, 0.29, 0.71], abs=0.006)
        assert found["low"].tolist() == pytest.approx([-0.133, 0.019, 0.342], abs=6e-4)
        assert found["high"].tolist() == pytest.approx([0.72, 0.76, 0.946], abs=0.004)
        assert found["f"].tolist() == pytest.approx([1.79, 11.03, 11.03], abs=0.01)
        assert found["p"].tolist() == pytest.approx([0.1648, 0.0001, 0.0001], abs=1e-4)

    def test_known_variances_are_found_again(self):
        rng = np.random.default_rng(1)
        units, assessors, noise = rng.normal(0, 2, 20_000), rng.normal(0, 1, 60), rng.normal(0, 1, (60, 20_000))
        found = icc(units + assessors[:, None] + noise).table["value"]
        spread = assessors.var(ddof=1)
        assert found["ICC(C,1)"] == pytest.approx(4 / 5, abs=0.01)
        assert found["ICC(A,1)"] == pytest.approx(4 / (5 + spread), abs=0.01)
        assert found["ICC(1,1)"] == pytest.approx(4 / (5 + spread), abs=0.01)

    @pytest.mark.parametrize("name", ["ICC(1,1)", "ICC(A,1)", "ICC(C,1)"])
    def test_the_interval_covers_the_truth_as_often_as_it_says(self, name):
        rng = np.random.default_rng(7)
        truth, hits = {"ICC(1,1)": 1 / 3, "ICC(A,1)": 1 / 3, "ICC(C,1)": 1 / 2}[name], 0
        for _ in range(400):
            scores = rng.normal(0, 1, 12) + rng.normal(0, 1, (5, 1)) + rng.normal(0, 1, (5, 12))
            if name == "ICC(1,1)":
                scores = rng.normal(0, 1, 12) + rng.normal(0, np.sqrt(2), (5, 12))
            row = icc(scores).table.loc[name]
            hits += row["low"] <= truth <= row["high"]
        assert hits / 400 == pytest.approx(0.95, abs=0.035)

    def test_a_strict_assessor_lowers_agreement_but_not_consistency(self):
        strict = np.array(JUDGES, float)
        strict[1] -= 5
        before, after = icc(JUDGES).table["value"], icc(strict).table["value"]
        assert after["ICC(C,1)"] == pytest.approx(before["ICC(C,1)"])
        assert after["ICC(A,1)"] < before["ICC(A,1)"]

    def test_full_agreement(self):
        found = icc([[1, 2, 3], [1, 2, 3]]).table
        assert (found[["value", "low", "high"]] == 1).all(axis=None)

    def test_equal_distances_are_consistent_without_agreement(self):
        found = icc([[1, 2, 3], [2, 3, 4]]).table
        assert found.loc["ICC(C,1)", "value"] == 1
        assert found.loc["ICC(A,1)", "value"] == pytest.approx(2 / 3)
        assert np.isfinite(found.loc["ICC(A,1)", ["low", "high"]].astype(float)).all()

    def test_gaps_are_refused_or_dropped_by_name(self):
        data = pd.DataFrame([[1, 2, None, 4], [1, 3, 3, 4.0]], index=["A1", "A2"], columns=list("wxyz"))
        with pytest.raises(InputError, match="scores are missing: y/A1"):
            icc(data)
        found = icc(data, missing="drop")
        assert (found.dropped, found.units, found.assessors) == (("y",), 3, 2)

    @pytest.mark.parametrize(
        ("data", "error", "message"),
        [
            ([[1, 2, 3]], IndicatorError, "one assessor alone"),
            ([[2, 2], [2, 2]], IndicatorError, "all scores are 2"),
            ([[1], [2]], IndicatorError, "at least 2 must"),
        ],
    )
    def test_refusals(self, data, error, message):
        with pytest.raises(error, match=message):
            icc(data)

    def test_confidence_out_of_range(self):
        with pytest.raises(InputError, match="confidence=95"):
            icc(JUDGES, confidence=95)


class TestPanel:
    MADE_UP = sheets(
        A1={("mill", "newness"): 3, ("lab", "newness"): 1, ("mill", "adaptable"): 2},
        A2={("mill", "newness"): 4, ("lab", "newness"): None, ("mill", "adaptable"): 2},
        A3={("mill", "newness"): 3, ("lab", "newness"): 1, ("lab", "adaptable"): None},
    )

    def test_side_by_side(self):
        found = ratings(self.MADE_UP)
        assert list(found.index) == ["A1", "A2", "A3"]
        assert found["lab", "newness"].tolist() == pytest.approx([1, np.nan, 1], nan_ok=True)
        assert found["lab", "adaptable"].isna().all()

    def test_together(self):
        found = panel(self.MADE_UP)
        assert found.loc[("mill", "newness")].tolist() == pytest.approx([10 / 3, 3, 4, 3])
        assert found.loc[("lab", "adaptable"), ["mean", "low", "high"]].isna().all()
        assert found.loc[("lab", "adaptable"), "assessors"] == 0

    def test_agreement_over_all_and_by_criterion_with_a_reason_where_there_is_none(self):
        found = agreement(self.MADE_UP, rng=np.random.default_rng(1), draws=50)
        assert found.loc["all", "alpha"] == pytest.approx(krippendorff_alpha(ratings(self.MADE_UP)).value)
        assert found.loc["newness", ["units", "assessors"]].tolist() == [2, 3]
        assert list(found.columns) == ["alpha", "low", "high", "units", "assessors", "undefined"]
        assert found.loc["newness", "undefined"] == ""
        assert np.isnan(found.loc["adaptable", "alpha"])
        assert "all 2 scores are 2" in found.loc["adaptable", "undefined"]

    def test_leaving_out_the_one_who_disagrees_raises_agreement_most(self):
        rng = np.random.default_rng(2)
        truth = rng.integers(0, 5, 30)
        units = [(f"p{place}", "newness") for place in range(30)]
        data = {
            f"A{who}": dict(zip(units, np.clip(truth + rng.integers(0, 2, 30), 0, 4), strict=True)) for who in range(3)
        }
        data["A9"] = dict(zip(units, rng.integers(0, 5, 30), strict=True))
        found = leave_one_assessor_out(sheets(**data))
        assert found["change"].idxmax() == "A9"
        assert found["scores"].tolist() == [30] * 4
        whole = krippendorff_alpha(ratings(sheets(**data))).value
        rest = krippendorff_alpha(ratings(sheets(**{key: value for key, value in data.items() if key != "A9"}))).value
        assert found.loc["A9", ["alpha_without", "change"]].tolist() == pytest.approx([rest, rest - whole])

    def test_with_two_assessors_nothing_is_left_to_agree(self):
        two = sheets(A1={("a", "x"): 1, ("b", "x"): 3}, A2={("a", "x"): 2, ("b", "x"): 4})
        found = leave_one_assessor_out(two)
        assert found[["alpha_without", "change"]].isna().all(axis=None)
        assert found["lean"].to_dict() == {"A1": -1, "A2": 1}

    @pytest.mark.parametrize(
        ("given", "message"),
        [
            (sheets(A1={("a", "x"): 1}).drop(columns="score"), "no column score"),
            (sheets(A1={("a", "x"): None}), "hold no score"),
            (sheets(), "hold no score"),
            (pd.concat([sheets(A1={("a", "x"): 1})] * 2), "assessor A1 scores a on x twice"),
            (pd.concat([sheets(A1={("a", "x"): one}) for one in (1, 2)]), "assessor A1 scores a on x twice"),
        ],
    )
    def test_refusals(self, given, message):
        with pytest.raises(InputError, match=message):
            ratings(given)
