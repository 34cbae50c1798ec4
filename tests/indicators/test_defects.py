"""Defects found in other packages by running them; ours must give the right answer. One test is named for each.

The tests of the defects of concentration, inequality, change, relatedness and assessment stand beside the tests of
those functions; the last test here looks that none of the nineteen is without one.
"""

import json
import re

import numpy as np
import pandas as pd
import pytest

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators import (
    convert_regions,
    herfindahl_index,
    location_quotient,
    recover_from_margins,
    shannon_entropy,
    standardised_location_quotient,
    suppression_bounds,
    synthetic_control,
)

# J05: two of region B's industries are suppressed and follow from the margins
SUPPRESSED = pd.DataFrame(
    [[10, 20, 30, 7], [5, None, 15, None], [40, 10, 50, 3]], list("ABC"), ["I1", "I2", "I3", "I4"]
)
MARGINS = {
    "column_totals": pd.Series([55, 40, 95, 14], SUPPRESSED.columns),
    "row_totals": pd.Series([67, 34, 103], list("ABC")),
}
QUOTIENTS_OF_B = [0.5454545454545455, 1.5, 0.9473684210526315, 1.7142857142857142]


def test_defect_01_suppressed_cells_are_recovered_or_bounded_never_recycled():
    """REAT locq2 gives B (0.864, 1.5, 0.864, 1.5): its known quotients, recycled into the suppressed cells."""
    with pytest.raises(IndicatorError, match="region B, industry I2; region B, industry I4"):
        location_quotient(SUPPRESSED)
    recovered = recover_from_margins(SUPPRESSED, **MARGINS)
    np.testing.assert_allclose(location_quotient(recovered).loc["B"], QUOTIENTS_OF_B, atol=1e-12)
    without_rows = suppression_bounds(SUPPRESSED, row_totals=MARGINS["row_totals"])
    found = location_quotient(SUPPRESSED, missing="bounds", lower=without_rows.lower, upper=without_rows.upper)
    assert found.contains(location_quotient(recovered)).all(axis=None)
    assert found.width.loc["B", "I2"] > 0.5
    assert not found.contains(location_quotient(recovered) + 5).any(axis=None)


def test_defect_04_quotients_are_standardised_within_each_industry():
    """REAT locq2 with LQ.norm subtracts the means of regions by recycling: its industries do not average 0."""
    jobs = pd.DataFrame(np.random.default_rng(1).integers(5, 90, size=(7, 4)))
    scores = standardised_location_quotient(jobs)
    np.testing.assert_allclose(scores.mean(), 0, atol=1e-12)
    np.testing.assert_allclose(scores.std(), 1)
    quotients = location_quotient(jobs)
    by_hand = (quotients.iloc[2, 1] - quotients[1].mean()) / quotients[1].std()
    assert scores.iloc[2, 1] == pytest.approx(by_hand, rel=1e-12)


def test_defect_11_nothing_is_rounded_in_quotient_and_entropy():
    """EconGeo rounds RCA to two digits and adds 1e-9 inside the logarithm of the entropy."""
    jobs = pd.DataFrame([[1714.0, 77292.0], [877499.0, 14636719.0]])
    assert location_quotient(jobs).iloc[0, 0] == pytest.approx((1714 / 79006) / (879213 / 15593224), rel=1e-14)
    assert shannon_entropy(pd.DataFrame([[1.0, 0.0, 1.0]]))[0] == 1.0
    assert shannon_entropy(pd.DataFrame([[1.0, 2.0]]))[0] == pytest.approx(np.log2(3) - 2 / 3, rel=1e-14)


def test_defect_13_one_gap_leaves_other_regions_alone():
    """In econcomplex one NaN makes every quotient of every region NaN, without a word."""
    nation = MARGINS["column_totals"]
    with pytest.raises(IndicatorError, match="region B, industry I2"):
        location_quotient(SUPPRESSED, reference=nation)
    found = location_quotient(SUPPRESSED, reference=nation, missing="propagate")
    assert found.isna().any(axis=1).to_dict() == {"A": False, "B": True, "C": False}
    assert found.loc["A", "I1"] == pytest.approx((10 / 67) / (55 / 204), rel=1e-14)
    by_cell = location_quotient(SUPPRESSED, reference=nation, totals=MARGINS["row_totals"], missing="propagate")
    assert by_cell.loc["B"].isna().tolist() == [False, True, False, True]
    np.testing.assert_allclose(by_cell.loc["B", ["I1", "I3"]], [QUOTIENTS_OF_B[0], QUOTIENTS_OF_B[2]], atol=1e-12)


def test_defect_13_the_herfindahl_index_is_plain_unless_another_form_is_named():
    """In econcomplex herfindahl() is normalised by default, and negative figures become 0 in silence."""
    jobs = pd.DataFrame([[44.0, 63, 8, 83]])
    assert herfindahl_index(jobs)[0] == pytest.approx(0.3279767370676, abs=1e-12)
    assert herfindahl_index(jobs, form="normalised")[0] == pytest.approx(0.10396898, abs=1e-8)
    with pytest.raises(InputError, match="negative: region 0, industry 2"):
        herfindahl_index(jobs.replace(8.0, -8.0))


def test_defect_16_a_missing_rate_is_not_counted_as_nought():
    """R nuts with missing_rm=TRUE divides the rates that are known by all weights."""
    rates = pd.DataFrame({"rate": [8.0, np.nan]}, index=["XX1", "XX2"])
    flows = pd.DataFrame({"from_code": ["XX1", "XX2"], "to_code": ["YY1", "YY1"], "people": [1.0, 3.0]})
    found = convert_regions(rates, flows, weight="people", kind="relative", missing="renormalise")
    assert found.figures.loc["YY1", "rate"] == 8.0  # and not 2.0
    assert found.missing.loc["YY1", "rate"] == 0.75
    with pytest.raises(IndicatorError, match="region XX2, column rate"):
        convert_regions(rates, flows, weight="people", kind="relative")


def test_defect_18_a_synthetic_control_does_not_depend_on_an_optimiser():
    """Two of the tests of pysyncon 1.7.0 fail on another machine: its paths depend on where the optimiser stops."""
    rng = np.random.default_rng(18)
    outcomes = pd.DataFrame(rng.normal(100, 10, size=(6, 12)), index=list("ABCDEF"), columns=range(2000, 2012))
    found = synthetic_control(outcomes, "A", 2009)
    for order in (list("FEDCBA"), list("CAFBED")):
        again = synthetic_control(outcomes.loc[order], "A", 2009)
        assert again.weights[found.weights.index].tolist() == found.weights.tolist()
        assert again.effect == found.effect
    # the conditions that hold at the only minimum: equal slopes for the regions used, steeper ones for all others
    others, own = outcomes.drop("A").loc[:, :2008].to_numpy(), outcomes.loc["A", :2008].to_numpy()
    slopes = others @ (found.weights.to_numpy() @ others - own)
    used = found.weights.to_numpy() > 0
    np.testing.assert_allclose(slopes[used], slopes[used].mean(), atol=1e-6)
    assert (slopes[~used] >= slopes[used].mean() - 1e-6).all()


def test_each_of_the_nineteen_defects_has_a_test(root):
    text = "\n".join(path.read_text(encoding="utf-8") for path in (root / "tests").rglob("test_*.py"))
    numbers = {int(number) for number in re.findall(r"def test_defect_(\d\d)_", text)}
    assert numbers == set(range(1, 20))


OURS = re.compile(
    "location_quotient|lq|hachman|krugman|spec|hhi|entropy|gini|hoover|diversity|cluster_index|ellison|shift_share|theil|"
    "convergence|structural_break|resilience|productivity|relatedness|ipf|suppression|nuts_convert|gower|structural_distance"
)
NOT_BUILT = {"A18_lq_dartboard"}  # a test for plants, which the project has no figures on


def test_every_numeric_case_of_ours_is_used_by_a_test(root, shared):
    text = "\n".join(path.read_text(encoding="utf-8") for path in (root / "tests").rglob("*.py"))
    cases = [
        case for path in (shared / "oracles").glob("*.json") for case in json.loads(path.read_text(encoding="utf-8"))
    ]
    ours = {case["id"] for case in cases if OURS.search(case["function"])} - NOT_BUILT
    assert len(ours) > 30
    named = {number.upper() for number in re.findall(r"(?<![a-zA-Z0-9])([a-zA-Z]\d\d)(?![0-9])", text)}
    assert {case for case in ours if case.split("_")[0] not in named} == set()
