"""Diversification: a planted space of skills, leave-one-out, AUC against its definition, gaps, refusals, real entries."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from plustex_analysis.errors import IndicatorError, InputError, UnknownCodeError
from plustex_analysis.indicators._entries import auc_interval, concordance, score
from plustex_analysis.indicators.cooccurrence import cooccurrence, presence
from plustex_analysis.indicators.diversification import diversification_options
from plustex_analysis.indicators.entry_prediction import entry_prediction
from plustex_analysis.indicators.relatedness import relatedness, relatedness_density

quick = settings(max_examples=20, deadline=None)
INDUSTRIES = ["C13", "C14", "C15", "C20", "C25", "C28", "C29"]
METHODS = ("association", "cosine", "jaccard", "probabilistic", "proximity")


def rng(seed=1):
    return np.random.default_rng(seed)


def quotients(seed=0, regions=40):
    """Location quotients of regions that lie along one line of skills: neighbours on it occur together."""
    draw = rng(seed)
    place = draw.uniform(0, 6, size=(regions, 1))
    near = np.exp(-((place - np.arange(7)) ** 2) / 3)
    table = pd.DataFrame(2.2 * near * draw.lognormal(0, 0.35, size=near.shape), columns=INDUSTRIES)
    return table.set_axis([f"R{i:03}" for i in range(regions)])


def later(start, seed=9):
    """Regions enter what lies near them on the line, whatever their quotient was."""
    draw = rng(seed)
    strength = (start >= 1).to_numpy() @ np.exp(-np.abs(np.subtract.outer(np.arange(7), np.arange(7))))
    return start.where((start >= 1) | (draw.random(start.shape) > 0.35 * strength), 1.5)


def skilled(table):
    return next(name for name in table.index if (table.loc[name, INDUSTRIES[:3]] >= 1).any())


@pytest.mark.parametrize("method", METHODS)
def test_scores_are_the_density_found_in_all_other_regions(method):
    table = quotients()
    home = skilled(table)
    present = presence(table)
    related = relatedness(cooccurrence(present.drop(home)), method=method)
    found = diversification_options(table, home, method=method)
    density = relatedness_density(present.loc[[home]], related).loc[home]
    np.testing.assert_allclose(found.options["density"], density[found.options.index])
    only_skills = present.loc[[home]].copy()
    only_skills[INDUSTRIES[3:]] = 0
    closeness = relatedness_density(only_skills, related).loc[home]
    np.testing.assert_allclose(found.options["closeness"], closeness[found.options.index])


def test_options_are_what_the_region_lacks_the_closest_first():
    table = quotients()
    home = skilled(table)
    found = diversification_options(table, home)
    assert set(found.options.index) == set(table.columns[table.loc[home] < 1])
    assert found.options["closeness"].is_monotonic_decreasing
    assert found.options["rank"].tolist() == list(range(1, len(found.options) + 1))
    assert found.options["location_quotient"].lt(1).all()
    assert found.skills == tuple(skill for skill in INDUSTRIES[:3] if table.loc[home, skill] >= 1)
    assert found.check is None


def test_planted_neighbours_come_before_planted_strangers():
    table = quotients(regions=200)
    table.loc["home"] = [0.2, 0.2, 3.0, 0.5, 0.5, 0.5, 0.5]
    closeness = diversification_options(table, "home").options["closeness"]
    assert closeness[["C13", "C14", "C20"]].min() > closeness[["C28", "C29"]].max()


@quick
@given(st.integers(0, 200))
def test_order_of_rows_and_columns_does_not_matter(seed):
    table = quotients(seed)
    assume((table[INDUSTRIES[:3]] >= 1).any(axis=None))
    after = later(table)
    home = skilled(table)
    mixed = table.loc[rng(seed).permutation(table.index), rng(seed).permutation(table.columns)]
    one = diversification_options(table, home, earlier=(table, after), rng=rng())
    other = diversification_options(mixed, home, earlier=(mixed, after), rng=rng())
    pd.testing.assert_frame_equal(one.options, other.options)
    pd.testing.assert_frame_equal(one.check, other.check)


@quick
@given(st.integers(0, 200))
def test_auc_is_the_share_of_pairs_in_the_right_order(seed):
    draw = rng(seed)
    scores = draw.integers(0, 4, size=(6, 5)).astype(float)
    entered = draw.random((6, 5)) < 0.4
    out = ~entered & (draw.random((6, 5)) < 0.9)
    right = total = 0.0
    for region in range(6):
        for i in np.flatnonzero(entered[region]):
            for j in np.flatnonzero(out[region]):
                total += 1
                right += (scores[region, i] > scores[region, j]) + 0.5 * (scores[region, i] == scores[region, j])
    counts = concordance(scores, entered, out)
    assert counts.sum(axis=0).tolist() == [right, total]
    if total:
        auc, low, high = auc_interval(counts, rng(), 200, 0.9)
        assert auc == right / total
        assert 0 <= low <= high <= 1


def test_interval_covers_the_truth_as_often_as_it_says():
    covered = 0
    for seed in range(150):
        draw = rng(seed)
        entered = draw.random((60, 8)) < 0.3
        scores = draw.normal(size=(60, 8)) + entered  # AUC of a shift by one: Phi(1 / sqrt 2)
        _, low, high = auc_interval(concordance(scores, entered, ~entered), draw, 400, 0.95)
        covered += low <= 0.7602 <= high
    assert covered / 150 > 0.89


def test_a_planted_process_is_told_and_chance_is_called_chance():
    start = quotients(3, regions=150)
    told = entry_prediction(start, later(start), rng=rng())
    assert told.loc["density", "lower"] > 0.5
    blind = start.where((start >= 1) | (rng(4).random(start.shape) > 0.2), 1.5)
    chance = entry_prediction(start, blind, rng=rng())
    assert chance.loc["density", "lower"] < 0.5 < chance.loc["density", "upper"]
    assert (chance["lower"] <= chance["auc"]).all()
    assert (chance["auc"] <= chance["upper"]).all()


def test_what_is_counted():
    start = pd.DataFrame([[2, 2, 0.5, 0.2], [2, 2, 2, 0.1], [2, 0, 2, 2.0], [0, 2, 2, 2]], columns=list("ABCD"))
    end = start.copy()
    end.loc[0, "C"] = 1.0
    found = entry_prediction(start, end, skills=["A"], rng=rng())
    assert found.loc["location_quotient", ["auc", "regions", "entries", "candidates"]].tolist() == [1, 1, 1, 2]


def test_only_regions_with_the_skills_are_asked():
    start = quotients(3, regions=60)
    after = later(start)
    without = start["C29"] < 1
    with_skill = entry_prediction(start, after, skills=["C29"], rng=rng())
    untouched = after.copy()
    untouched.loc[without] = start.loc[without]  # their entries do not count
    pd.testing.assert_frame_equal(entry_prediction(start, untouched, skills=["C29"], rng=rng()), with_skill)


def test_the_check_comes_with_the_options():
    start = quotients()
    after = later(start)
    found = diversification_options(after, skilled(after), earlier=(start, after), rng=rng())
    pd.testing.assert_frame_equal(found.check, entry_prediction(start, after, rng=rng()))
    skills = list(found.skills[:1])
    few = diversification_options(after, skilled(after), skills=skills, earlier=(start, after), rng=rng())
    pd.testing.assert_frame_equal(few.check, entry_prediction(start, after, skills=skills, rng=rng()))
    assert not few.check.equals(found.check)


def test_gaps():
    table = quotients()
    home = skilled(table)
    gapped = table.copy()
    other = next(name for name in table.index if name != home and table.loc[name, "C28"] < 1)
    gapped.loc[other, "C28"] = np.nan
    with pytest.raises(IndicatorError, match=f"region {other}, industry C28"):
        diversification_options(gapped, home)
    lost = diversification_options(gapped, home, missing="propagate").options
    assert lost["closeness"].isna().all()  # the total number of co-occurrences is in every score
    assert lost["location_quotient"].tolist() == table.loc[home, lost.index].tolist()
    cosine = diversification_options(gapped, home, method="proximity", missing="propagate").options
    assert cosine["closeness"].isna().any()
    # a gap in the region itself does not touch what the others say: leave one out
    own_gap = table.copy()
    unknown = next(name for name in INDUSTRIES[3:] if table.loc[home, name] < 1)
    own_gap.loc[home, unknown] = np.nan
    known = diversification_options(own_gap, home, missing="propagate")
    assert unknown not in known.options.index
    full = diversification_options(table, home).options
    pd.testing.assert_series_equal(known.options["closeness"], full["closeness"].drop(unknown))
    held = diversification_options(table, home).skills
    own_gap.loc[home, next(skill for skill in INDUSTRIES[:3] if skill not in held)] = np.nan
    assert diversification_options(own_gap, home, missing="propagate").options["closeness"].isna().all()
    with pytest.raises(InputError, match="refused here: a ranking has no two ends"):
        diversification_options(table, home, missing="bounds")


def test_available_counts_the_unknown_neither_way():
    table = quotients()
    table.iloc[5, 3] = np.nan
    present = presence(table, missing="propagate").to_numpy()
    found = score(present, np.isin(INDUSTRIES, ["C13"]), "cosine", available=True)
    counts = np.nan_to_num(np.delete(present, 5, axis=0)).T @ np.nan_to_num(np.delete(present, 5, axis=0))
    related = relatedness(pd.DataFrame(counts), method="cosine").to_numpy()
    known = np.arange(7) != 3
    expected = 100 * (present[5, known] @ related[known]) / related[known].sum(axis=0)
    np.testing.assert_allclose(found.density[5], expected)
    after = later(table.fillna(0)).where(table.notna())
    told = entry_prediction(table, after, rng=rng(), missing="available")
    assert told.notna().all(axis=None)
    assert entry_prediction(table, after, rng=rng(), missing="propagate").isna().all(axis=None)
    with pytest.raises(IndicatorError, match="region R005, industry C20"):
        entry_prediction(table, after, rng=rng())


def test_arguments_are_left_alone():
    start = quotients()
    after = later(start)
    kept = start.copy(), after.copy()
    diversification_options(start, skilled(start), earlier=(start, after), rng=rng())
    pd.testing.assert_frame_equal(start, kept[0])
    pd.testing.assert_frame_equal(after, kept[1])


def test_refusals():
    table = quotients()
    home = skilled(table)
    with pytest.raises(UnknownCodeError, match="unknown region 'XX'"):
        diversification_options(table, "XX")
    with pytest.raises(UnknownCodeError, match="unknown industry 'C99'"):
        diversification_options(table, home, skills=["C99"])
    with pytest.raises(InputError, match="needs rng="):
        diversification_options(table, home, earlier=(table, table))
    with pytest.raises(InputError, match="method='lift'"):
        diversification_options(table, home, method="lift")
    unskilled = table.copy()
    unskilled.loc[home, INDUSTRIES[:3]] = 0.5
    with pytest.raises(IndicatorError, match=f"region {home} is specialised in none of C13; C14; C15"):
        diversification_options(unskilled, home)
    full = table.copy()
    full.loc[home] = 2.0
    with pytest.raises(IndicatorError, match="specialised in everything"):
        diversification_options(full, home)
    with pytest.raises(IndicatorError, match="nothing to tell"):
        entry_prediction(table, table, rng=rng())
    with pytest.raises(InputError, match="later quotient differs in its labels: region R000"):
        entry_prediction(table, table.drop("R000"), rng=rng())


@pytest.fixture(scope="module")
def observed():
    """Location quotients of manufacturing industries, NUTS 2 regions, 2008 and 2014, from persons employed."""
    statistics = pytest.importorskip("plustex_analysis.statistics")

    def year(number):
        table = statistics.matrix("sbs_r_nuts06_r2", "V16110", number)
        industries = table[[code for code in table.columns if len(code) == 3 and code.startswith("C")]]
        shares = industries.div(table["C"], axis=0)
        reference = industries.sum() / industries.notna().mul(table["C"], axis=0).sum()
        return (shares / reference).dropna(how="all")

    start, end = year(2008), year(2014)
    both = start.index.intersection(end.index)
    return start.loc[both], end.loc[both]


def test_entries_seen_2008_2014_are_told_better_than_by_chance_but_worse_than_by_the_quotient(observed):
    found = entry_prediction(*observed, rng=rng(), missing="available")
    assert found["entries"].iloc[0] > 50
    assert found.loc["closeness", "lower"] > 0.5
    assert found.loc["closeness", "auc"] < found.loc["location_quotient", "lower"]
