"""Concentration: published numbers, slow definitions, laws, gaps, bounds, refusals, defects of other packages."""

import json

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators._core import Interval
from plustex_analysis.indicators.concentration import (
    cluster_index,
    coagglomeration_pairs,
    ellison_glaeser,
    ellison_glaeser_coagglomeration,
    ellison_glaeser_range,
    gini_concentration,
    hoover_index,
    krugman_concentration,
    locational_gini,
)

quick = settings(max_examples=30, deadline=None)
JOBS = pd.DataFrame(
    {"C13": [30.0, 5.0, 10.0], "C14": [2.0, 20.0, 0.0], "rest": [60.0, 90.0, 50.0]}, index=["AA", "BB", "CC"]
)
TOTALS = pd.Series({"CC": 70.0, "BB": 120.0, "AA": 100.0})
PLANTS = pd.DataFrame(
    {
        "persons": [200.0, 650, 12000, 100, 50, 16000, 13000, 1500, 1500, 25000],
        "region": ["Wien"] * 5 + ["Linz"] * 4 + ["Graz"],
    }
)
AUSTRIA = pd.Series({"Wien": 500000, "Linz": 400000, "Graz": 100000})
TABLE_MEASURES = {
    "locational_gini": locational_gini,
    "gini_concentration": gini_concentration,
    "krugman": lambda jobs, totals="pooled", **k: krugman_concentration(jobs, reference=totals, **k),
    "krugman others": lambda jobs, totals="pooled", **k: krugman_concentration(jobs, reference=totals, own=False, **k),
    "hoover": lambda jobs, totals=None, **k: hoover_index(jobs, reference=totals, **k),
}
with_totals = pytest.mark.parametrize("measure", TABLE_MEASURES.values(), ids=TABLE_MEASURES.keys())
MEANS = {
    "krugman mean": lambda jobs, **k: krugman_concentration(jobs, reference="mean", **k),
    "krugman mean others": lambda jobs, **k: krugman_concentration(jobs, reference="mean", own=False, **k),
}
ALL_MEASURES = TABLE_MEASURES | MEANS
every = pytest.mark.parametrize("measure", ALL_MEASURES.values(), ids=ALL_MEASURES.keys())


def oracle(shared, file, case):
    """Return one case of the oracles beside the project."""
    cases = json.loads((shared / "oracles" / file).read_text())
    return next(found for found in cases if found["id"] == case)


@st.composite
def tables(draw, positive=False):
    """Draw jobs by region and industry, every region and industry with some."""
    rows, columns = draw(st.integers(2, 5)), draw(st.integers(2, 4))
    least = 1 if positive else 0
    cells = draw(st.lists(st.integers(least, 50), min_size=rows * columns, max_size=rows * columns))
    table = pd.DataFrame(np.reshape(cells, (rows, columns)).astype(float)).add_prefix("C").rename(lambda r: f"R{r}")
    some = (np.arange(rows)[:, None] - np.arange(columns)) % min(rows, columns) == 0
    return table + some


def hide(table, *cells):
    copy = table.copy()
    for cell in cells:
        copy.loc[cell] = np.nan
    return copy


# Published numbers


def test_oracle_a03_locational_gini():
    """EconGeo 1.3, help of location.quotient: half the area form."""
    matrix = pd.DataFrame(
        [[100, 0, 0, 0, 0], [0, 15, 5, 70, 10], [0, 20, 10, 20, 50], [0, 25, 30, 5, 40], [0, 40, 55, 5, 0]]
    )
    result = locational_gini(matrix)
    np.testing.assert_allclose(result, [0.4, 0.18, 0.27, 0.31, 0.28], atol=1e-9)
    assert result.name == "locational Gini, 0 to 0.5"
    whole = locational_gini(matrix, scale="unit")
    np.testing.assert_allclose(whole, 2 * result, atol=1e-15)
    assert whole.name == "locational Gini, 0 to 1"


def test_oracle_a08_gini_concentration():
    """Farhauer and Kröll (2013); also REAT 3.0.3 gini.conc."""
    regions = list("ABCDE")
    industry = pd.DataFrame({"i": [500, 500, 1000, 7000, 1000]}, index=regions)
    totals = pd.Series([20000, 15000, 20000, 40000, 5000], index=regions)
    assert gini_concentration(industry, totals=totals)["i"] == pytest.approx(0.4068966, abs=1e-6)


def test_oracle_a13_ellison_glaeser():
    """Farhauer and Kröll (2013); also REAT 3.0.3 ellison.a."""
    row = ellison_glaeser(PLANTS, AUSTRIA).loc["all"]
    assert row["gamma"] == pytest.approx(0.05990628, abs=1e-7)
    assert row["G"] == pytest.approx(0.1681632653061, abs=1e-7)
    assert row["H"] == pytest.approx(0.2446887755102, abs=1e-7)
    assert row["z"] == pytest.approx(0.1959001970261, abs=1e-7)


def test_oracle_a15_cluster_index():
    """Farhauer and Kröll (2013); also REAT 3.0.3 litzenberger. The second row is the rest of the country."""
    index = cluster_index(
        pd.DataFrame({"i": [1743, 5740 - 1743]}),
        pd.DataFrame({"i": [35, 53 - 35]}),
        pd.Series([50, 576 - 50]),
        pd.Series([488, 4621 - 488]),
    )
    assert index.loc[0, "i"] == pytest.approx(21.87491, abs=1e-5)


def test_oracle_a11_hoover(shared):
    """REAT help krugman.spec, halved: the structure of Göttingen 2017 against Germany's."""
    case = oracle(shared, "A_location_specialisation.json", "A11_goettingen_spec")
    local, nation = (pd.Series(case["inputs"][key], dtype=float) for key in ("e_ij", "e_i"))
    assert hoover_index(local, reference=nation) == pytest.approx(case["expected"]["hoover"], abs=case["tolerance"])


def a14(shared):
    case = oracle(shared, "A_location_specialisation.json", "A14_ellison_glaeser_coagglomeration")
    plants = pd.DataFrame(case["inputs"]["firms"]).rename(columns={"emp_firm": "persons"})
    totals = plants.drop_duplicates("region").set_index("region")["emp_region"].astype(float)
    jobs = plants.pivot_table(index="region", columns="industry", values="persons", aggfunc="sum", fill_value=0.0)
    return case, plants, totals, jobs


def test_oracle_a14_coagglomeration(shared):
    """Ellison and Glaeser (1997), data of Farhauer and Kröll (2014): two independent routes."""
    case, plants, totals, jobs = a14(shared)
    gammas = ellison_glaeser(plants, totals)["gamma"]
    for industry, gamma in case["expected"]["gamma_by_industry"].items():
        assert gammas[industry] == pytest.approx(gamma, abs=case["tolerance"])
    result = ellison_glaeser_coagglomeration(jobs, totals=totals)
    assert result == pytest.approx(case["expected"]["gamma_c"], abs=case["tolerance"])


# Slow versions straight from the definitions


def slow_locational_gini(jobs, totals):
    order = (jobs / totals).sort_values(kind="stable").index
    x, s = (np.append(0, (side[order] / side.sum()).cumsum()) for side in (totals, jobs))
    return 0.5 - np.trapezoid(s, x)


@quick
@given(tables())
def test_table_measures_match_their_definitions(table):
    totals = table.sum(axis=1)
    x = totals / totals.sum()
    n = len(table)
    for industry in table:
        s = table[industry] / table[industry].sum()
        others = table.drop(columns=industry)
        c = np.sort(s / x)
        gini = 2 / (n**2 * c.mean()) * (np.arange(1, n + 1) * (c - c.mean())).sum()
        means = table / table.sum()
        expected = {
            "locational_gini": slow_locational_gini(table[industry], totals),
            "gini_concentration": gini,
            "krugman": abs(s - x).sum(),
            "krugman others": abs(s - others.sum(axis=1) / others.to_numpy().sum()).sum(),
            "krugman mean": abs(s - means.mean(axis=1)).sum(),
            "krugman mean others": abs(s - means.drop(columns=industry).mean(axis=1)).sum(),
            "hoover": abs(s - 1 / n).sum() / 2,
        }
        for name, value in expected.items():
            assert ALL_MEASURES[name](table)[industry] == pytest.approx(value, abs=1e-9), name


def test_cluster_index_is_densities_over_firm_size():
    persons, units = JOBS, JOBS / 2 + 1
    area, people = pd.Series({"AA": 5.0, "BB": 7.0, "CC": 9.0}), pd.Series({"AA": 1.0, "BB": 3.0, "CC": 2.0})
    index = cluster_index(persons, units.loc[::-1, ::-1], area[::-1], people)
    e, b = persons.loc["AA", "C13"], units.loc["AA", "C13"]
    land = (e / 5) / (persons["C13"].sum() / 21)
    heads = (e / 1) / (persons["C13"].sum() / 6)
    size = (e / b) / (persons["C13"].sum() / units["C13"].sum())
    assert index.loc["AA", "C13"] == pytest.approx(land * heads / size, abs=1e-12)
    assert index.loc["CC", "C14"] == 0.0


def test_coagglomeration_equals_the_form_with_plants():
    plants = pd.concat([PLANTS.assign(industry="C13"), PLANTS.assign(industry="C14", persons=PLANTS["persons"][::-1])])
    plants = plants.reset_index(drop=True)
    jobs = plants.pivot_table(index="region", columns="industry", values="persons", aggfunc="sum", fill_value=0.0)
    by_plants = ellison_glaeser(plants, AUSTRIA)
    w, x = jobs.sum() / jobs.to_numpy().sum(), AUSTRIA / AUSTRIA.sum()
    room = 1 - (x**2).sum()
    whole = jobs.sum(axis=1) / jobs.to_numpy().sum()
    g, h = ((whole - x) ** 2).sum(), (w**2 * by_plants["H"]).sum()
    own = (by_plants["gamma"] * w**2 * (1 - by_plants["H"])).sum()
    expected = (g / room - h - own) / (1 - (w**2).sum())
    assert ellison_glaeser_coagglomeration(jobs, totals=AUSTRIA) == pytest.approx(expected, abs=1e-12)
    assert coagglomeration_pairs(jobs, totals=AUSTRIA).loc["C13", "C14"] == pytest.approx(expected, abs=1e-12)


def test_ellison_glaeser_is_zero_on_average_for_plants_thrown_at_random():
    rng = np.random.default_rng(5)
    sizes, x = rng.integers(1, 40, 12).astype(float), AUSTRIA / AUSTRIA.sum()
    rows = [
        ellison_glaeser(pd.DataFrame({"persons": sizes, "region": rng.choice(x.index, 12, p=x)}), AUSTRIA).loc["all"]
        for _ in range(1500)
    ]
    figures = pd.DataFrame(rows)
    assert abs(figures["gamma"].mean()) < 4 * figures["gamma"].std() / np.sqrt(1500)
    assert figures["z"].std() == pytest.approx(1.0, abs=0.15)  # the formula of the variance of G


# Laws


@every
@quick
@given(table=tables(), factor=st.floats(0.01, 100), data=st.data())
def test_unit_and_order_change_nothing(measure, table, factor, data):
    expected = measure(table)
    pd.testing.assert_series_equal(measure(table * factor), expected, atol=1e-9)
    rows, columns = data.draw(st.permutations(list(table.index))), data.draw(st.permutations(list(table.columns)))
    pd.testing.assert_series_equal(measure(table.loc[rows, columns])[table.columns], expected, atol=1e-12)


@with_totals
@quick
@given(table=tables(positive=True))
def test_every_region_split_in_two_alike_changes_nothing(measure, table):
    halves = pd.concat([table / 2, (table / 2).rename(lambda name: name + "'")])
    pd.testing.assert_series_equal(measure(halves), measure(table), atol=1e-9)


@every
def test_spread_like_everything_else_is_zero(measure):
    alike = pd.DataFrame(np.outer([1.0, 1.0, 1.0], [5.0, 2.0]))
    np.testing.assert_allclose(measure(alike), 0, atol=1e-15)


def test_extremes():
    apart = pd.DataFrame({"C13": [5.0, 0, 0, 0], "C14": [0, 1.0, 1.0, 1.0]})
    assert krugman_concentration(apart, own=False).tolist() == pytest.approx([2.0, 2.0])
    assert hoover_index(apart)["C13"] == 0.75
    assert gini_concentration(apart)["C13"] == pytest.approx(0.75)
    tiny = pd.Series([1e-9, 1.0, 1.0, 1.0])
    assert locational_gini(apart, totals=tiny + apart["C13"] * 0)["C13"] == pytest.approx(0.5, abs=1e-6)


def test_hoover_of_a_series_is_a_number_and_counts_jobs_where_nobody_lives():
    assert hoover_index(pd.Series([1.0, 1.0]), reference=pd.Series([1.0, 0.0])) == 0.5


def test_range_without_plant_sizes_where_gamma_rises_with_the_herfindahl():
    jobs = pd.DataFrame({"C0": [9.0, 1.0], "C1": [1.0, 3.0]}, index=["R0", "R1"])
    units = pd.DataFrame({"C0": [1, 1], "C1": [1, 2]}, index=["R0", "R1"])
    plants = pd.DataFrame([("R0", 1), ("R1", 1), ("R1", 2)], columns=["region", "persons"])
    alike = plants.assign(persons=[1, 1.5, 1.5])
    found = ellison_glaeser_range(jobs, units)
    assert found.lower["C1"] == pytest.approx(ellison_glaeser(alike, jobs.sum(axis=1)).loc["all", "gamma"])
    assert found.upper["C1"] == pytest.approx(ellison_glaeser(plants, jobs.sum(axis=1)).loc["all", "gamma"])
    assert found.lower["C1"] < found.upper["C1"]


@quick
@given(tables(positive=True), st.data())
def test_range_without_plant_sizes_holds_every_possible_gamma(table, data):
    units = table.apply(lambda column: [data.draw(st.integers(1, int(cell))) for cell in column])
    gamma = ellison_glaeser_range(table, units)
    totals = table.sum(axis=1)
    for industry in table:
        rows = []
        for region in table.index:
            jobs, n = int(table.loc[region, industry]), int(units.loc[region, industry])
            cuts = sorted(data.draw(st.lists(st.integers(0, jobs - n), min_size=n - 1, max_size=n - 1)))
            rows += [(region, 1 + b - a) for a, b in zip([0, *cuts], [*cuts, jobs - n], strict=True)]
        plants = pd.DataFrame(rows, columns=["region", "persons"])
        if len(plants) == 1:
            continue
        exact = ellison_glaeser(plants, totals).loc["all", "gamma"]
        assert gamma.lower[industry] - 1e-9 <= exact <= gamma.upper[industry] + 1e-9


# Gaps


@with_totals
def test_with_totals_one_gap_empties_one_industry(measure):
    holed = hide(JOBS, ("BB", "C14"))
    result, expected = measure(holed, totals=TOTALS, missing="propagate"), measure(JOBS, totals=TOTALS)
    assert np.isnan(result["C14"])
    pd.testing.assert_series_equal(result.drop("C14"), expected.drop("C14"))
    with pytest.raises(IndicatorError, match="missing: region BB, industry C14"):
        measure(holed, totals=TOTALS)


@pytest.mark.parametrize("name", ["locational_gini", "gini_concentration", "krugman"])
def test_without_totals_every_industry_depends_on_every_cell(name):
    assert TABLE_MEASURES[name](hide(JOBS, ("BB", "C14")), missing="propagate").isna().all()


def test_gaps_in_cluster_index():
    area = pd.Series({"AA": 5.0, "BB": 7.0, "CC": 9.0})
    expected = cluster_index(JOBS, JOBS, area, area)
    for tables_ in ((hide(JOBS, ("BB", "C14")), JOBS), (JOBS, hide(JOBS, ("BB", "C14")))):
        result = cluster_index(*tables_, area, area, missing="propagate")
        assert result["C14"].isna().all()
        pd.testing.assert_frame_equal(result.drop(columns="C14"), expected.drop(columns="C14"))
        with pytest.raises(IndicatorError, match="missing: region BB, industry C14"):
            cluster_index(*tables_, area, area)


def test_gaps_in_ellison_glaeser():
    plants = pd.concat([PLANTS.assign(industry="C13"), PLANTS.assign(industry="C14")], ignore_index=True)
    expected = ellison_glaeser(plants, AUSTRIA)
    plants.loc[3, "persons"] = np.nan
    result = ellison_glaeser(plants, AUSTRIA, missing="propagate")
    assert result.loc["C13"].isna().all()
    pd.testing.assert_series_equal(result.loc["C14"], expected.loc["C14"])
    with pytest.raises(IndicatorError, match="persons is missing: plant 3"):
        ellison_glaeser(plants, AUSTRIA)


def test_gaps_in_coagglomeration():
    holed = hide(JOBS, ("BB", "C14"))
    pairs, expected = (coagglomeration_pairs(t, totals=TOTALS, missing="propagate") for t in (holed, JOBS))
    assert pairs["C14"].isna().all()
    assert pairs.loc["C13", "rest"] == expected.loc["C13", "rest"]
    assert np.isnan(ellison_glaeser_coagglomeration(holed, totals=TOTALS, missing="propagate"))
    gamma = ellison_glaeser_range(holed, JOBS, totals=TOTALS, missing="propagate")
    assert np.isnan(gamma.lower["C14"])
    assert gamma.upper["C13"] == ellison_glaeser_range(JOBS, JOBS, totals=TOTALS).upper["C13"]
    for function in (coagglomeration_pairs, ellison_glaeser_coagglomeration):
        with pytest.raises(IndicatorError, match="missing: region BB, industry C14"):
            function(holed, totals=TOTALS)


# Bounds


@st.composite
def boxes(draw):
    """Draw a table with up to four hidden cells, their bounds, and published totals."""
    truth = draw(tables(positive=True))
    cells = draw(st.lists(st.tuples(*(st.integers(0, size - 1) for size in truth.shape)), max_size=4))
    low, high, published = truth.copy(), truth.copy(), truth.copy()
    for cell in cells:
        low.iloc[cell] = draw(st.floats(0, truth.iloc[cell]))
        high.iloc[cell] = draw(st.floats(truth.iloc[cell], 60))
        published.iloc[cell] = np.nan
    return truth, published, low, high


@every
@quick
@given(box=boxes())
def test_bounds_contain_the_truth_with_pooled_totals(measure, box):
    truth, published, low, high = box
    interval = measure(published, missing="bounds", lower=low, upper=high)
    assert isinstance(interval, Interval)
    assert interval.contains(measure(truth)).all()


@with_totals
@quick
@given(box=boxes())
def test_bounds_contain_the_truth_with_known_totals(measure, box):
    truth, published, low, high = box
    totals = high.sum(axis=1) + 1
    interval = measure(published, totals=totals, missing="bounds", lower=low, upper=high)
    assert interval.contains(measure(truth, totals=totals)).all()


@pytest.mark.parametrize("name", ["locational_gini", "gini_concentration", "krugman", "hoover"])
def test_bounds_with_known_totals_are_reached(name):
    measure = TABLE_MEASURES[name]
    cells = [("AA", "C13"), ("BB", "C13")]
    low, high = JOBS.copy(), JOBS.copy()
    low.loc["AA", "C13"], high.loc["AA", "C13"] = 1.0, 40.0
    low.loc["BB", "C13"], high.loc["BB", "C13"] = 2.0, 30.0
    interval = measure(hide(JOBS, *cells), totals=TOTALS, missing="bounds", lower=low, upper=high)
    grid = []
    for first in np.linspace(1, 40, 79):
        for second in np.linspace(2, 30, 57):
            table = JOBS.copy()
            table.loc["AA", "C13"], table.loc["BB", "C13"] = first, second
            grid.append(measure(table, totals=TOTALS)["C13"])
    assert interval.upper["C13"] == pytest.approx(max(grid), abs=1e-9)
    assert interval.lower["C13"] <= min(grid) + 1e-9
    assert interval.lower["C13"] == pytest.approx(min(grid), abs=1e-2)
    assert interval.lower["C14"] == interval.upper["C14"]


@quick
@given(box=boxes())
def test_bounds_of_the_other_indices_contain_the_truth(box):
    truth, published, low, high = box
    area = pd.Series(np.arange(1.0, len(truth) + 1), index=truth.index)
    interval = cluster_index(published, published, area, area, missing="bounds", lower=(low, low), upper=(high, high))
    assert interval.contains(cluster_index(truth, truth, area, area)).to_numpy().all()
    for totals in (None, high.sum(axis=1) + 1):
        options = {"totals": totals, "missing": "bounds", "lower": low, "upper": high}
        pairs = coagglomeration_pairs(published, **options)
        off = ~np.eye(truth.shape[1], dtype=bool)
        assert pairs.contains(coagglomeration_pairs(truth, totals=totals)).to_numpy()[off].all()
        mean = ellison_glaeser_coagglomeration(published, **options)
        assert mean.contains(ellison_glaeser_coagglomeration(truth, totals=totals))


@quick
@given(st.lists(st.floats(1, 100), min_size=4, max_size=6), st.data())
def test_bounds_of_ellison_glaeser_contain_the_truth(persons, data):
    n = len(persons)
    truth = pd.DataFrame(
        {"persons": persons, "region": data.draw(st.lists(st.sampled_from("AB"), min_size=n, max_size=n))}
    )
    down, up = (np.array(data.draw(st.lists(st.sampled_from([0, 0.4]), min_size=n, max_size=n))) for _ in "ab")
    totals = pd.Series({"A": 300.0, "B": 900.0})
    interval = ellison_glaeser(
        truth, totals, missing="bounds", lower=truth["persons"] * (1 - down), upper=truth["persons"] * (1 + up)
    )
    exact = ellison_glaeser(truth, totals)[["gamma", "G", "H"]]
    assert interval.contains(exact).to_numpy().all()


@every
def test_known_tables_have_bounds_of_no_width(measure):
    interval = measure(JOBS, missing="bounds", lower=JOBS, upper=JOBS)
    pd.testing.assert_series_equal(interval.lower, measure(JOBS), atol=1e-12)
    pd.testing.assert_series_equal(interval.upper, measure(JOBS), atol=1e-12)


def test_known_figures_leave_the_other_indices_exact():
    known = {"missing": "bounds", "lower": JOBS, "upper": JOBS}
    mean = ellison_glaeser_coagglomeration(JOBS, **known)
    assert mean.lower == pytest.approx(ellison_glaeser_coagglomeration(JOBS), abs=1e-12)
    assert mean.width == pytest.approx(0.0, abs=1e-12)
    plants = ellison_glaeser(PLANTS, AUSTRIA, missing="bounds", lower=PLANTS["persons"], upper=PLANTS["persons"])
    np.testing.assert_allclose(plants.lower, plants.upper, atol=1e-12)
    assert plants.lower.loc["all", "gamma"] == pytest.approx(0.05990628, abs=1e-7)


# Refusals


@every
def test_tables_are_refused_by_name(measure):
    with pytest.raises(InputError, match="negative: region AA, industry C13"):
        measure(JOBS.replace(30.0, -1.0))
    with pytest.raises(InputError, match="missing='drop'"):
        measure(JOBS, missing="drop")
    with pytest.raises(IndicatorError, match="C14"):
        measure(JOBS.assign(C14=0.0))
    empty = JOBS.assign(C14=0.0)
    with pytest.raises(IndicatorError, match="all figures are 0 in C14"):
        measure(empty, missing="bounds", lower=empty, upper=empty)


def test_other_refusals_name_the_culprit():
    area = pd.Series({"AA": 5.0, "BB": 0.0, "CC": 9.0})
    with pytest.raises(InputError, match="scale='area': use one of half, unit"):
        locational_gini(JOBS, scale="area")
    with pytest.raises(InputError, match="reference='median': use 'pooled', 'mean' or a series of region totals"):
        krugman_concentration(JOBS, reference="median")
    with pytest.raises(InputError, match="industry C13 is the only one"):
        krugman_concentration(JOBS[["C13"]], own=False)
    with pytest.raises(InputError, match="totals lacks region CC"):
        locational_gini(JOBS, totals=TOTALS.drop("CC"))
    with pytest.raises(IndicatorError, match="want of jobs in AA"):
        gini_concentration(JOBS.mul({"AA": 0.0, "BB": 1.0, "CC": 1.0}, axis=0))
    with pytest.raises(IndicatorError, match="area is 0, so the index is undefined: region BB"):
        cluster_index(JOBS, JOBS, area, area + 1)
    with pytest.raises(IndicatorError, match="industry C14"):
        cluster_index(JOBS, JOBS.assign(C14=0.0), area + 1, area + 1)
    with pytest.raises(IndicatorError, match="industry C14"):
        coagglomeration_pairs(JOBS.assign(C14=0.0))
    with pytest.raises(IndicatorError, match="one region"):
        coagglomeration_pairs(JOBS.loc[["AA"]])
    with pytest.raises(InputError, match="two industries or more"):
        ellison_glaeser_coagglomeration(JOBS[["C13"]])
    with pytest.raises(InputError, match="jobs without a local unit"):
        ellison_glaeser_range(JOBS, JOBS * 0)
    with pytest.raises(InputError, match="use raise or propagate"):
        ellison_glaeser_range(JOBS, JOBS, missing="bounds")


def test_plants_are_refused_by_name():
    with pytest.raises(InputError, match="lack the column 'region'"):
        ellison_glaeser(PLANTS[["persons"]], AUSTRIA)
    with pytest.raises(InputError, match="totals lack region Graz"):
        ellison_glaeser(PLANTS, AUSTRIA.drop("Graz"))
    with pytest.raises(IndicatorError, match="single plant"):
        ellison_glaeser(PLANTS.iloc[[9]], AUSTRIA)
    with pytest.raises(IndicatorError, match="one region"):
        ellison_glaeser(PLANTS.iloc[:5], AUSTRIA[["Wien"]])


def test_arguments_are_never_written_into():
    before = JOBS.copy(), TOTALS.copy(), PLANTS.copy()
    for measure in ALL_MEASURES.values():
        measure(JOBS)
        measure(JOBS, missing="bounds", lower=JOBS - 0.0, upper=JOBS + 1)
    ellison_glaeser(PLANTS, AUSTRIA)
    coagglomeration_pairs(JOBS, totals=TOTALS)
    pd.testing.assert_frame_equal(JOBS, before[0])
    pd.testing.assert_series_equal(TOTALS, before[1])
    pd.testing.assert_frame_equal(PLANTS, before[2])


# Defects reproduced in other packages


def test_defect_03_coagglomeration_weighs_the_industries(shared):
    """REAT ellison.c gives 12.07 on its own textbook data: unweighted shares, one sum of squares for all."""
    _, plants, totals, jobs = a14(shared)
    assert ellison_glaeser_coagglomeration(jobs, totals=totals) == pytest.approx(0.0890366516703542, abs=1e-9)
    assert abs(ellison_glaeser_coagglomeration(jobs, totals=totals)) < 1
    assert plants["persons"].sum() == jobs.to_numpy().sum()


def test_defect_03_coagglomeration_by_hand():
    """Two industries side by side in one of two equal regions: gamma is (0.5 x 0.5 + 0.5 x 0.5) / 0.5 = 1."""
    jobs = pd.DataFrame({"C13": [7.0, 0.0], "C14": [90.0, 0.0]}, index=["AA", "BB"])
    assert ellison_glaeser_coagglomeration(jobs, totals=pd.Series({"AA": 1.0, "BB": 1.0})) == pytest.approx(1.0)


def test_defect_13_one_gap_does_not_spoil_other_industries():
    """econcomplex makes every figure of every region NaN for one gap."""
    result = locational_gini(hide(JOBS, ("AA", "C13")), totals=TOTALS, missing="propagate")
    assert result.isna().to_dict() == {"C13": True, "C14": False, "rest": False}
