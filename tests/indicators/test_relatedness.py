"""Co-occurrence, relatedness, density: EconGeo's figures, slow definitions, laws, gaps, bounds, refusals, defects."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators.cooccurrence import cooccurrence, presence
from plustex_analysis.indicators.relatedness import relatedness, relatedness_density

quick = settings(max_examples=30, deadline=None)
METHODS = ("association", "cosine", "jaccard", "probabilistic", "proximity")
every_method = pytest.mark.parametrize("method", METHODS)
INDUSTRIES = list("ABCDEF")

# Oracle H05 (EconGeo 1.3, run in R 4.2.2): co-occurrences and the first row of each result
COUNTS = pd.DataFrame(
    [
        [0, 10, 1, 5, 5, 9],
        [10, 8, 0, 1, 5, 7],
        [1, 0, 0, 9, 4, 4],
        [5, 1, 9, 6, 6, 5],
        [5, 5, 4, 6, 8, 1],
        [9, 7, 4, 5, 1, 10],
    ],
    index=INDUSTRIES,
    columns=INDUSTRIES,
)
FIRST_ROW = {
    "association": [0, 2.086956521739, 0.2666666666667, 0.9230769230769, 1.142857142857, 1.661538461538],
    "cosine": [0, 0.3806934938134, 0.04303314829119, 0.1790287185099, 0.1992047682224, 0.3222516933177],
    "jaccard": [0, 0.2325581395349, 0.02127659574468, 0.09803921568627, 0.1086956521739, 0.1914893617021],
    "probabilistic": [0, 1.70138760407, 0.2216666666667, 0.7433687002653, 0.9391199517782, 1.338063660477],
}
# Oracle H04 (EconGeo 1.3): presence, relatedness with a diagonal and not symmetric, density rounded to two places
PRESENT = pd.DataFrame([[0, 1, 0, 1], [0, 0, 0, 1], [0, 0, 0, 1], [1, 0, 0, 1], [1, 1, 1, 0]], columns=list("WXYZ"))
PHI = pd.DataFrame([[0, 1, 0, 0], [1, 1, 1, 0], [0, 1, 0, 1], [0, 0, 1, 1]], index=list("WXYZ"), columns=list("WXYZ"))
DENSITY = [[100, 33.33, 100, 50], [0, 0, 50, 50], [0, 0, 50, 50], [0, 33.33, 50, 50], [100, 100, 50, 50]]


def specialised(seed=0, regions=30, industries=6, share=0.4):
    values = (np.random.default_rng(seed).random((regions, industries)) < share).astype(float)
    values[:2] = 1  # every industry occurs with every other
    return pd.DataFrame(values, index=[f"R{i}" for i in range(regions)], columns=INDUSTRIES[:industries])


@pytest.mark.parametrize("method", FIRST_ROW)
def test_oracle_h05_relatedness(method):
    assert relatedness(COUNTS, method=method).loc["A"].tolist() == pytest.approx(FIRST_ROW[method], abs=1e-9)


def test_oracle_h05_whole_tables(oracle):
    case = oracle("H05_relatedness_norms")
    counts = pd.DataFrame(case["inputs"]["cooccurrence"])
    for name, expected in case["expected"].items():
        found = relatedness(counts, method={"prob": "probabilistic"}.get(name, name))
        np.testing.assert_allclose(found, expected, atol=case["tolerance"])


def test_oracle_h04_density():
    np.testing.assert_allclose(relatedness_density(PRESENT, PHI), DENSITY, atol=0.006)


def test_defect_11_nothing_is_rounded():
    """EconGeo rounds its density to two places."""
    assert relatedness_density(PRESENT, PHI).loc[0, "X"] == pytest.approx(100 / 3, abs=1e-12)


def test_presence_keeps_the_unknown_unknown():
    quotients = pd.DataFrame({"A": [1.0, np.nan], "B": [0.99, 3.0]}, index=["R", "S"])
    found = presence(quotients, missing="propagate")
    assert found.loc["R"].tolist() == [1, 0]
    assert np.isnan(found.loc["S", "A"])
    assert presence(quotients.fillna(0), threshold=0.9).to_numpy().tolist() == [[1, 1], [0, 1]]
    bounds = presence(quotients, missing="bounds", lower=quotients.fillna(0.5), upper=quotients.fillna(2.0))
    assert (bounds.lower.loc["S", "A"], bounds.upper.loc["S", "A"]) == (0, 1)


def test_defect_14_a_region_without_figures_is_not_taken_for_an_absent_one():
    """py-ecomplexity lets NaN locations through (issue 49) and turns them into zeros or ranks them first."""
    table = specialised()
    table.loc["R9"] = np.nan
    with pytest.raises(IndicatorError, match="region R9, industry A"):
        cooccurrence(table)
    lost = cooccurrence(table, missing="propagate")
    assert lost.isna().all(axis=None)
    density = relatedness_density(table, relatedness(COUNTS), missing="propagate")
    assert density.loc["R9"].isna().all()
    assert density.drop("R9").notna().all(axis=None)


def test_cooccurrence_has_bounds_that_the_two_ends_reach():
    low = pd.DataFrame([[1, 0, 0], [1, 1, 0], [0, 0, 1.0]], index=["AA", "BB", "CC"], columns=list("XYZ"))
    high = low.copy()
    high.loc["AA", "Y"] = high.loc["BB", "Z"] = 1
    table = low.mask(low != high)
    found = cooccurrence(table, missing="bounds", lower=low, upper=high)
    pd.testing.assert_frame_equal(found.lower, cooccurrence(low))
    pd.testing.assert_frame_equal(found.upper, cooccurrence(high))
    with pytest.raises(InputError, match="presence must be 0 or 1"):
        cooccurrence(table, missing="bounds", lower=low, upper=high * 2)
    with pytest.raises(InputError, match="presence must be 0 or 1"):
        cooccurrence(table, missing="bounds", lower=low / 2, upper=high)


def test_a_wrong_count_is_refused_by_its_name():
    with pytest.raises(InputError, match="co-occurrence"):
        relatedness(COUNTS.astype(float).replace(10.0, np.inf), method="cosine")


def test_a_wrong_quotient_is_refused_by_its_name():
    with pytest.raises(InputError, match="location quotient"):
        presence(pd.DataFrame({"C13": [1.0, -1.0]}, index=["AA", "BB"]))
    with pytest.raises(InputError, match="location quotient"):
        presence(pd.DataFrame({"C13": [1.0, np.inf]}, index=["AA", "BB"]))


def test_cooccurrence_by_hand():
    table = specialised()
    expected = [[sum(table[a] * table[b]) for b in table] for a in table]
    assert cooccurrence(table).to_numpy().tolist() == expected
    assert cooccurrence(table.astype(bool)).equals(cooccurrence(table))


def test_proximity_is_the_smaller_conditional_probability():
    table = specialised()
    found = relatedness(cooccurrence(table), method="proximity")
    both = ((table["A"] == 1) & (table["B"] == 1)).sum()
    assert found.loc["A", "B"] == min(both / table["A"].sum(), both / table["B"].sum())


@every_method
@quick
@given(seed=st.integers(0, 500))
def test_laws_of_relatedness(method, seed):
    counts = cooccurrence(specialised(seed))
    found = relatedness(counts, method=method)
    np.testing.assert_allclose(found, found.T)
    assert (np.diag(found) == 0).all()
    assert (found >= 0).all(axis=None)
    # replication: the same regions twice
    np.testing.assert_allclose(relatedness(counts * 2, method=method), found)
    order = list(np.random.default_rng(seed).permutation(INDUSTRIES))
    shuffled = relatedness(counts.loc[order, order[::-1]], method=method)
    pd.testing.assert_frame_equal(shuffled.loc[INDUSTRIES, INDUSTRIES], found)
    if method in ("cosine", "jaccard", "proximity"):
        assert (found <= 1).all(axis=None)


def test_association_is_one_when_chance_is_all_there_is():
    sums = np.array([2.0, 3.0, 5.0])
    counts = np.outer(sums, sums)
    np.fill_diagonal(counts, 0)
    own = counts.sum(axis=1)
    expected = counts * own.sum() / np.outer(own, own)
    np.testing.assert_allclose(relatedness(pd.DataFrame(counts)), expected)


@quick
@given(st.integers(0, 500))
def test_laws_of_density(seed):
    table = specialised(seed)
    related = relatedness(cooccurrence(table))
    found = relatedness_density(table, related)
    slow = [
        [100 * sum(table.loc[r, i] * related.loc[i, j] for i in related) / related[j].sum() for j in related]
        for r in table.index[:3]
    ]
    np.testing.assert_allclose(found[:3], slow)
    # what a region has and what it has not make up the whole
    np.testing.assert_allclose(found + relatedness_density(1 - table, related), 100)
    np.testing.assert_allclose(relatedness_density(table, related * 7.5), found)
    np.testing.assert_allclose(relatedness_density(table, related.loc[INDUSTRIES[::-1]]), found)
    np.testing.assert_allclose(relatedness_density(table[::-1], related).loc[table.index], found)


def test_a_gap_changes_only_the_counts_it_can_change():
    table = specialised()
    table.loc["R5"] = [np.nan, 1, 0, 0, 1, 0]
    full = cooccurrence(table.fillna(0))
    part = cooccurrence(table, missing="propagate")
    touched = pd.DataFrame(False, index=INDUSTRIES, columns=INDUSTRIES)
    touched.loc["A", ["A", "B", "E"]] = touched.loc[["B", "E"], "A"] = True
    assert part.isna().equals(touched)
    pd.testing.assert_frame_equal(part.where(~touched, 0), full.where(~touched, 0))


def test_a_gap_in_the_counts_reaches_what_depends_on_it():
    counts = COUNTS.astype(float)
    counts.loc["A", "B"] = counts.loc["B", "A"] = np.nan
    with pytest.raises(IndicatorError, match="industry A with industry B"):
        relatedness(counts)
    cosine = relatedness(counts, method="cosine", missing="propagate")
    assert cosine.loc["A"].drop("A").isna().all()
    pd.testing.assert_frame_equal(cosine.loc["C":, "C":], relatedness(COUNTS, method="cosine").loc["C":, "C":])
    association = relatedness(counts, missing="propagate").to_numpy()
    assert np.isnan(association[~np.eye(6, dtype=bool)]).all()  # the total is in every one


def test_a_gap_in_presence_reaches_only_related_industries_of_its_region():
    phi = pd.DataFrame([[0, 1, 0], [1, 0, 1], [0, 1, 0]], index=list("ABC"), columns=list("ABC"))
    table = pd.DataFrame([[np.nan, 1, 0], [1, 1, 0]], index=["R", "S"], columns=list("ABC"))
    found = relatedness_density(table, phi, missing="propagate")
    assert found.loc["R"].isna().tolist() == [False, True, False]
    assert found.loc["S"].tolist() == [100, 50, 100]


@every_method
@quick
@given(seed=st.integers(0, 300), hidden=st.lists(st.tuples(st.integers(0, 29), st.integers(0, 5)), max_size=8))
def test_bounds_contain_the_truth(method, seed, hidden):
    truth = specialised(seed)
    published, lower, upper = truth.copy(), truth.copy(), truth.copy()
    for row, column in hidden:
        published.iloc[row, column], lower.iloc[row, column], upper.iloc[row, column] = np.nan, 0, 1
    counts = cooccurrence(published, missing="bounds", lower=lower, upper=upper)
    assert counts.contains(cooccurrence(truth)).all(axis=None)
    bounds = relatedness(
        cooccurrence(published, missing="propagate"),
        method=method,
        missing="bounds",
        lower=counts.lower,
        upper=counts.upper,
    )
    assert bounds.contains(relatedness(cooccurrence(truth), method=method)).all(axis=None)
    density = relatedness_density(published, relatedness(COUNTS), missing="bounds", lower=lower, upper=upper)
    assert density.contains(relatedness_density(truth, relatedness(COUNTS))).all(axis=None)


@every_method
def test_bounds_without_anything_hidden_have_no_width(method):
    counts = cooccurrence(specialised())
    bounds = relatedness(counts, method=method, missing="bounds", lower=counts, upper=counts)
    np.testing.assert_allclose(bounds.lower, relatedness(counts, method=method))
    np.testing.assert_allclose(bounds.upper, bounds.lower)


def test_arguments_are_left_alone():
    table, counts = specialised(), cooccurrence(specialised())
    before, counted = table.copy(), counts.copy()
    for method in METHODS:
        relatedness(counts, method=method)
    relatedness_density(table, relatedness(counts))
    cooccurrence(table)
    pd.testing.assert_frame_equal(table, before)
    pd.testing.assert_frame_equal(counts, counted)


def test_refusals():
    with pytest.raises(InputError, match="method='lift'"):
        relatedness(COUNTS, method="lift")
    with pytest.raises(InputError, match="same industries as rows and as columns"):
        relatedness(COUNTS.iloc[:, :5])
    with pytest.raises(InputError, match="symmetric"):
        relatedness(COUNTS.where(COUNTS != 9, 3).mask(np.triu(np.ones((6, 6), dtype=bool)), COUNTS))
    alone = COUNTS.copy()
    alone.loc["C"] = alone["C"] = 0
    with pytest.raises(IndicatorError, match="occurs with no other has no relatedness: C"):
        relatedness(alone)
    with pytest.raises(IndicatorError, match="no relatedness: A; C"):
        relatedness(COUNTS, method="proximity")
    with pytest.raises(IndicatorError, match="related to no other industry: C"):
        relatedness_density(specialised(), relatedness(COUNTS).assign(C=0))
    with pytest.raises(InputError, match=r"presence must be 0 or 1.*region R0, industry A"):
        cooccurrence(specialised() * 2)
    with pytest.raises(InputError, match="relatedness differs in its labels"):
        relatedness_density(specialised(industries=5), relatedness(COUNTS))
    with pytest.raises(InputError, match="needs both tables"):
        cooccurrence(specialised(), missing="bounds")
