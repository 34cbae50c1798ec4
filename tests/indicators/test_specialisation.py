"""Specialisation of regions: published numbers, slow definitions, laws, gaps, bounds, refusals."""

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators import (
    gini_specialisation,
    hachman_index,
    herfindahl_index,
    krugman_index,
    relative_diversity,
    shannon_entropy,
    specialisation_coefficient,
)

quick = settings(max_examples=40, deadline=None)
JOBS = pd.DataFrame(
    {"C13": [30.0, 5.0, 10.0], "C14": [2.0, 20.0, 4.0], "rest": [60.0, 90.0, 50.0]}, index=["AA", "BB", "CC"]
)
NATION = pd.Series({"rest": 900.0, "C13": 60.0, "C14": 90.0})
# A04: the matrix of the help pages of EconGeo 1.3 (seed 31), regions x industries
ECONGEO = pd.DataFrame([[44, 63, 8, 83], [48, 42, 10, 1], [74, 54, 96, 16], [39, 26, 28, 13], [89, 61, 45, 76]])
# A03: the matrix of the help page of its location.quotient
ALONE = pd.DataFrame(
    [[100, 0, 0, 0, 0], [0, 15, 5, 70, 10], [0, 20, 10, 20, 50], [0, 25, 30, 5, 40], [0, 40, 55, 5, 0]]
)

COMPARING = {
    "krugman": krugman_index,
    "coefficient": specialisation_coefficient,
    "diversity": relative_diversity,
    "hachman": hachman_index,
    "gini": gini_specialisation,
}
CONVENTIONS = {
    "pooled": {"reference": "pooled"},
    "pooled others": {"reference": "pooled", "own": False},
    "mean": {"reference": "mean"},
    "mean others": {"reference": "mean", "own": False},
    "nation": {"reference": NATION},
    "rest of nation": {"reference": NATION, "own": False},
}
ALONE_STANDING = {
    "herfindahl": herfindahl_index,
    "herfindahl normalised": lambda jobs, **k: herfindahl_index(jobs, form="normalised", **k),
    "herfindahl equivalent": lambda jobs, **k: herfindahl_index(jobs, form="equivalent", **k),
    "entropy": shannon_entropy,
    "entropy in nats": lambda jobs, **k: shannon_entropy(jobs, base=math.e, **k),
}
EVERY = ALONE_STANDING | {
    f"{name}, {how}": (lambda jobs, index=index, options=options, **k: index(jobs, **options, **k))
    for name, index in COMPARING.items()
    for how, options in CONVENTIONS.items()
}
every = pytest.mark.parametrize("index", EVERY.values(), ids=EVERY.keys())


@st.composite
def tables(draw, industries=3):
    """Tables with the industries of NATION, none of them absent, no two regions alike."""
    rows = draw(st.integers(3, 5))
    cells = st.lists(st.integers(1, 50), min_size=industries, max_size=industries)
    values = draw(st.lists(cells, min_size=rows, max_size=rows))
    table = (
        pd.DataFrame(values, index=[f"R{i}" for i in range(rows)], columns=["C13", "C14", "rest"][:industries]) * 1.0
    )
    shares = table.div(table.sum(axis=1), axis=0).to_numpy()
    distances = np.abs(shares[:, None] - shares[None]).sum(axis=2)[~np.eye(rows, dtype=bool)]
    assume((krugman_index(table) > 1e-3).all() and (distances > 1e-3).all())
    return table


# --- published numbers ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("index", "expected", "tolerance"),
    [
        (krugman_index, [0.5249658153588, 0.6031389165117, 0.3917030567686, 0.2139326027849, 0.1631270242833], 1e-12),
        (
            specialisation_coefficient,
            [0.2624829076794, 0.3015694582559, 0.1958515283843, 0.1069663013924, 0.08156351214167],
            1e-12,
        ),
        (
            herfindahl_index,
            [0.3279767370676, 0.4086854229977, 0.3101388888889, 0.2803488786045, 0.2647431271361],
            1e-12,
        ),
        (hachman_index, [0.719178139819, 0.7162856326566, 0.7751983400425, 0.942977616514, 0.9606729638738], 1e-12),
        (shannon_entropy, [1.721, 1.433, 1.797, 1.907, 1.956], 5e-4),  # rounded there
    ],
)
def test_the_numbers_of_econgeo(index, expected, tolerance):
    # A04: EconGeo 1.3, run in R 4.2.2
    np.testing.assert_allclose(index(ECONGEO), expected, atol=tolerance)


def test_hachman_with_an_industry_that_exists_once():
    # A03: EconGeo 1.3, run in R 4.2.2
    expected = [0.2, 0.38095238095238093, 0.5882352941176471, 0.6349206349206349, 0.4301075268817204]
    np.testing.assert_allclose(hachman_index(ALONE), expected, atol=1e-12)


def test_regions_with_nothing_in_common_are_two_apart():
    # A05: Farhauer and Kröll (2013), Standorttheorien
    columns = list("abcde")
    found = krugman_index(
        pd.DataFrame([[20, 10, 70, 0, 0]], ["here"], columns), reference=pd.Series([0, 0, 0, 60, 40], columns)
    )
    assert found["here"] == pytest.approx(2, abs=1e-12)


def test_three_forms_of_the_herfindahl_index():
    # C01: Dörsam (2004); normalised and equivalent number from the same table
    jobs = pd.DataFrame([[20, 50, 20, 10]], ["here"])
    found = [herfindahl_index(jobs, form=form)["here"] for form in ("plain", "normalised", "equivalent")]
    assert found == pytest.approx([0.34, 0.12, 2.941176470588], abs=1e-12)


@pytest.mark.parametrize(
    ("case", "indices"),
    [
        ("A10_freiburg", {"gini": gini_specialisation}),
        (
            "A11_goettingen_spec",
            {"gini": gini_specialisation, "krugman": krugman_index, "hoover": specialisation_coefficient},
        ),
        ("A12_duranton_puga", {"rdi": relative_diversity}),
    ],
)
def test_german_cities(oracle, case, indices):
    found = oracle(case)
    jobs = pd.DataFrame([found["inputs"]["e_ij"]], ["here"])
    for key, index in indices.items():
        result = index(jobs, reference=pd.Series(found["inputs"]["e_i"]))["here"]
        assert result == pytest.approx(found["expected"][key], abs=found["tolerance"])


# --- slow definitions --------------------------------------------------------------------------------------------------


def reference_shares(region, how):
    """Shares that a region is compared with, straight from the words of the convention."""
    others = JOBS if how.get("own", True) else JOBS.drop(region)
    if isinstance(how["reference"], pd.Series):
        whole = how["reference"] if how.get("own", True) else how["reference"] - JOBS.loc[region]
        return whole[JOBS.columns] / whole.sum()
    if how["reference"] == "mean":
        return others.div(others.sum(axis=1), axis=0).mean()
    return others.sum() / others.to_numpy().sum()


@pytest.mark.parametrize("how", CONVENTIONS.values(), ids=CONVENTIONS.keys())
def test_each_convention_means_what_it_says(how):
    for region in JOBS.index:
        s, t = JOBS.loc[region] / JOBS.loc[region].sum(), reference_shares(region, how)
        distance = sum(abs(s[i] - t[i]) for i in JOBS.columns)
        quotients = [s[i] / t[i] for i in JOBS.columns]
        pairs = sum(abs(a - b) for a in quotients for b in quotients)
        slow = {
            "krugman": distance,
            "coefficient": distance / 2,
            "diversity": 1 / distance,
            "hachman": 1 / sum(s[i] ** 2 / t[i] for i in JOBS.columns),
            "gini": pairs / (2 * len(quotients) * sum(quotients)),
        }
        for name, index in COMPARING.items():
            assert index(JOBS, **how)[region] == pytest.approx(slow[name], rel=1e-12), name


def test_entropy_and_herfindahl_follow_their_definitions():
    for region, row in JOBS.iterrows():
        shares = [value / row.sum() for value in row]
        assert shannon_entropy(JOBS)[region] == pytest.approx(-sum(s * math.log2(s) for s in shares), rel=1e-13)
        assert herfindahl_index(JOBS)[region] == pytest.approx(sum(s * s for s in shares), rel=1e-13)


def test_the_extremes_have_their_known_values():
    jobs = pd.DataFrame([[9, 0, 0, 0], [2, 2, 2, 2]], ["single", "even"])
    assert shannon_entropy(jobs).to_dict() == {"single": 0.0, "even": 2.0}
    assert herfindahl_index(jobs, form="normalised").to_dict() == {"single": 1.0, "even": 0.0}
    assert herfindahl_index(jobs, form="equivalent").to_dict() == {"single": 1.0, "even": 4.0}
    nation = pd.Series([1, 1, 1, 1])
    assert gini_specialisation(jobs, reference=nation).to_dict() == {"single": 0.75, "even": 0.0}
    assert hachman_index(jobs, reference=nation).to_dict() == {"single": 0.25, "even": 1.0}


def test_an_industry_the_reference_does_not_have_makes_hachman_nil():
    assert hachman_index(JOBS, reference=pd.Series({"C13": 0, "C14": 1, "rest": 9})).tolist() == [0.0, 0.0, 0.0]


def test_the_only_region_is_its_own_reference():
    assert krugman_index(JOBS.iloc[:1]).tolist() == [0.0]
    assert hachman_index(JOBS.iloc[:1], reference="mean").tolist() == [1.0]


# --- laws --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", CONVENTIONS.values(), ids=CONVENTIONS.keys())
def test_the_unit_of_the_figures_does_not_matter(how):
    scaled = how | ({"reference": NATION * 7.5} if isinstance(how["reference"], pd.Series) else {})
    for index in COMPARING.values():
        pd.testing.assert_series_equal(index(JOBS * 7.5, **scaled), index(JOBS, **how), rtol=1e-12)
    for index in ALONE_STANDING.values():
        pd.testing.assert_series_equal(index(JOBS * 7.5), index(JOBS), rtol=1e-12)


@given(jobs=tables(), random=st.randoms(use_true_random=False), name=st.sampled_from(sorted(EVERY)))
@quick
def test_the_order_of_rows_and_columns_does_not_matter(jobs, random, name):
    rows, columns = list(jobs.index), list(jobs.columns)
    random.shuffle(rows)
    random.shuffle(columns)
    pd.testing.assert_series_equal(EVERY[name](jobs.loc[rows, columns])[jobs.index], EVERY[name](jobs), rtol=1e-9)


@given(jobs=tables(), name=st.sampled_from([name for name in sorted(EVERY) if "others" not in name]))
@quick
def test_the_same_regions_twice_change_nothing(jobs, name):
    twice = pd.concat([jobs, jobs.rename(index=lambda label: f"{label} again")])
    pd.testing.assert_series_equal(EVERY[name](twice)[jobs.index], EVERY[name](jobs), rtol=1e-9)


@given(jobs=tables())
@quick
def test_leaving_the_own_region_out_widens_the_distance_by_its_share(jobs):
    own = jobs.sum(axis=1) / jobs.to_numpy().sum()
    pd.testing.assert_series_equal(krugman_index(jobs), krugman_index(jobs, own=False) * (1 - own))
    pd.testing.assert_series_equal(
        krugman_index(jobs, reference="mean"), krugman_index(jobs, reference="mean", own=False) * (1 - 1 / len(jobs))
    )


@given(jobs=tables())
@quick
def test_with_regions_of_one_size_pooled_and_mean_shares_are_the_same(jobs):
    even = jobs.div(jobs.sum(axis=1), axis=0)
    for index in (krugman_index, hachman_index, gini_specialisation):
        pd.testing.assert_series_equal(index(even), index(even, reference="mean"))


@every
def test_arguments_stay_as_they_were(index):
    jobs, nation = JOBS.copy(), NATION.copy()
    index(jobs)
    pd.testing.assert_frame_equal(jobs, JOBS)
    pd.testing.assert_series_equal(NATION, nation)


# --- gaps --------------------------------------------------------------------------------------------------------------


@every
def test_a_gap_touches_what_depends_on_it_and_nothing_else(index):
    """What depends on a figure is found out by changing it."""
    changed = JOBS.copy()
    changed.loc["BB", "C13"] += 7
    touched = ~np.isclose(index(changed), index(JOBS), rtol=1e-12, atol=1e-14)
    found = index(JOBS.mask(JOBS == 5), missing="propagate")
    pd.testing.assert_series_equal(found, index(JOBS).mask(touched))
    assert touched[1]


@every
def test_a_gap_is_refused_by_name(index):
    with pytest.raises(IndicatorError, match="employment is missing: region BB, industry C13"):
        index(JOBS.mask(JOBS == 5))


def test_a_gap_in_the_reference_is_refused_by_name():
    with pytest.raises(IndicatorError, match="reference is missing: industry C13"):
        krugman_index(JOBS, reference=NATION.mask(NATION == 60))


# --- bounds ------------------------------------------------------------------------------------------------------------


@given(data=st.data(), name=st.sampled_from(sorted(EVERY)))
@settings(max_examples=250, deadline=None)
def test_bounds_hold_the_truth_when_cells_are_hidden(data, name):
    truth = data.draw(tables())
    low, high = truth.copy(), truth.copy()
    for _ in range(data.draw(st.integers(1, 4))):
        row, column = data.draw(st.integers(0, len(truth) - 1)), data.draw(st.integers(0, 2))
        low.iloc[row, column] = data.draw(st.integers(0, int(truth.iloc[row, column])))
        high.iloc[row, column] = min(truth.iloc[row, column] + data.draw(st.integers(0, 30)), 59)  # below the nation's
    assume((low.sum() > 0).all())
    found = EVERY[name](truth.where(low == high), missing="bounds", lower=low, upper=high)
    assert found.contains(EVERY[name](truth)).all()


SETTLED = [name for name in EVERY if "," not in name or name.endswith(", nation")]


@pytest.mark.parametrize("name", SETTLED)
def test_bounds_are_reached_where_the_reference_is_settled(name):
    low, high = JOBS.copy(), JOBS.copy()
    low.loc["BB", "C13"], high.loc["BB", "C13"] = 0.0, 30.0
    low.loc["BB", "rest"], high.loc["BB", "rest"] = 10.0, 95.0
    found = EVERY[name](JOBS, missing="bounds", lower=low, upper=high)
    grid = pd.DataFrame(
        [[textiles, 20.0, rest] for textiles in np.linspace(0, 30, 121) for rest in np.linspace(10, 95, 121)],
        columns=JOBS.columns,
    )
    values = EVERY[name](grid)
    assert found.lower["BB"] == pytest.approx(values.min(), rel=2e-3, abs=2e-3)
    if "diversity" not in name:  # which has no upper limit at the reference itself
        assert found.upper["BB"] == pytest.approx(values.max(), rel=2e-3, abs=2e-3)
    assert found.lower["AA"] == pytest.approx(EVERY[name](JOBS)["AA"], rel=1e-9)


@every
def test_bounds_of_a_settled_table_are_the_result(index):
    found = index(JOBS, missing="bounds", lower=JOBS, upper=JOBS)
    np.testing.assert_allclose(found.lower, index(JOBS), rtol=1e-7)
    np.testing.assert_allclose(found.upper, index(JOBS), rtol=1e-7)


def test_one_hidden_cell_among_many_regions_leaves_a_narrow_range():
    rng = np.random.default_rng(3)
    jobs = pd.DataFrame(rng.integers(50, 900, size=(40, 8)).astype(float))
    low, high = jobs.copy(), jobs.copy()
    low.iloc[5, 2], high.iloc[5, 2] = jobs.iloc[5, 2] * 0.8, jobs.iloc[5, 2] * 1.2
    for index in (krugman_index, hachman_index, gini_specialisation):
        found = index(jobs, missing="bounds", lower=low, upper=high)
        assert found.width.drop(5).max() < 0.01
        assert found.width[5] < 0.1


# --- refusals ----------------------------------------------------------------------------------------------------------


@every
def test_a_region_without_employment_is_refused_by_name(index):
    empty = JOBS.mul([1, 0, 1], axis=0)
    with pytest.raises(IndicatorError, match="the total is 0, so the index is undefined: region BB"):
        index(empty)
    with pytest.raises(IndicatorError, match="the total is 0, so the index is undefined: region BB"):
        index(empty, missing="bounds", lower=empty, upper=empty)


@pytest.mark.parametrize(
    ("call", "error", "said"),
    [
        (lambda: krugman_index(JOBS, reference="median"), InputError, "reference='median': use 'pooled'"),
        (lambda: krugman_index(JOBS.iloc[:1], own=False), InputError, "region AA is the only one"),
        (lambda: krugman_index(JOBS, reference=NATION / 10, own=False), InputError, "exceeds the reference"),
        (lambda: krugman_index(JOBS, reference=NATION.drop("C13")), InputError, "reference lacks industry C13"),
        (lambda: krugman_index(JOBS, reference=NATION * 0), IndicatorError, "the reference is 0"),
        (lambda: relative_diversity(JOBS.iloc[:1]), IndicatorError, "no value: AA"),
        (lambda: gini_specialisation(JOBS.assign(C13=0)), IndicatorError, "quotient is undefined: C13"),
        (lambda: herfindahl_index(JOBS, form="hhi"), InputError, "form='hhi': use 'plain'"),
        (lambda: herfindahl_index(JOBS[["C13"]], form="normalised"), InputError, "needs two industries"),
        (lambda: shannon_entropy(JOBS, base=1), InputError, "base=1: use a number above 1"),
        (lambda: shannon_entropy(JOBS, base=math.inf), InputError, "base=inf: use a number above 1"),
    ],
)
def test_what_makes_no_sense_is_refused_by_name(call, error, said):
    with pytest.raises(error, match=said):
        call()
