"""Shift-share: published numbers, slow definitions, laws, zero bases, gaps, bounds, refusals, defects elsewhere."""

import csv
import time
from typing import get_args

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators._core import Interval
from plustex_analysis.indicators._shift_share_parts import FACTORS, PARTS, Method
from plustex_analysis.indicators.shift_share import dynamic_shift_share, shift_share, shift_share_projection

quick = settings(max_examples=25, deadline=None)
every_method = pytest.mark.parametrize("method", get_args(Method))
NATION = pd.Series([400.0, 150, 150, 400], list("abcd")), pd.Series([440.0, 210, 135, 480], list("abcd"))
REGIONS = (
    pd.DataFrame([[90.0, 20, 10, 60], [60, 30, 30, 40], [250, 100, 110, 300]], list("ABC"), list("abcd")),
    pd.DataFrame([[100.0, 40, 10, 55], [85, 55, 40, 35], [255, 115, 85, 390]], list("ABC"), list("abcd")),
)


@st.composite
def spans(draw, least=0.0):
    """Draw jobs of regions by industry at the start and the end, every industry present somewhere."""
    rows, columns = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    cell = st.one_of(st.just(least), st.floats(1, 1e4))
    tables = [
        np.reshape(draw(st.lists(cell, min_size=rows * columns, max_size=rows * columns)), (rows, columns))
        for _ in range(2)
    ]
    frames = [pd.DataFrame(table).add_prefix("i").rename(lambda r: f"R{r}") for table in tables]
    return tuple(frames), tuple(frame.sum() + 10 for frame in frames)


def total(found, *columns):
    return found.total[list(columns)]


# Published numbers


@pytest.mark.parametrize(
    ("region", "expected"), [("A", [25, 27, 1, -3, -2]), ("B", [55, 24, -1, 32, 31]), ("C", [85, 114, 0, -29, -29])]
)
def test_oracle_b01_dunn(region, expected):
    """Farhauer and Kröll (2013); also REAT 3.0.3 shift. All regions at once and each by itself."""
    columns = ["change", "national", "industrial_mix", "regional", "net_total_shift"]
    found = shift_share(*REGIONS, *NATION)
    np.testing.assert_allclose(found.total.loc[region, columns].to_list(), expected, atol=1e-9)
    alone = shift_share(*(table.loc[region] for table in REGIONS), *NATION)
    np.testing.assert_allclose(alone.total[columns].iloc[0].to_list(), expected, atol=1e-9)


@pytest.mark.parametrize(
    ("region", "expected"),
    [
        ("A", [25, 27, 1, -0.6363636363636, -2.363636363636]),
        ("B", [55, 24, -1, 18.424242424242, 13.575757575758]),
        ("C", [85, 114, 0, -33.571900826446, 4.571900826446]),
    ],
)
def test_oracle_b02_esteban_marquillas(region, expected):
    """REAT 3.0.3 shift on the data of Farhauer and Kröll (2013)."""
    columns = ["change", "national", "industrial_mix", "competitive", "allocation"]
    found = shift_share(*REGIONS, *NATION, method="esteban_marquillas")
    np.testing.assert_allclose(found.total.loc[region, columns].to_list(), expected, atol=1e-9)


def test_oracle_b05_dynamic():
    """REAT 3.0.3 shiftd on the extended data of Farhauer and Kröll (2013)."""
    region = {2000: [90, 20, 10, 60], 2001: [100, 40, 10, 55], 2002: [105, 45, 15, 60]}
    nation = {2000: [400, 150, 150, 400], 2001: [440, 210, 135, 480], 2002: [460, 230, 155, 500]}
    found = dynamic_shift_share(*({year: pd.Series(row) for year, row in side.items()} for side in (region, nation)))
    row = total(found, "change", "national", "industrial_mix", "regional").iloc[0]
    np.testing.assert_allclose(row, [45, 39.96442687747, 0.1636996256562, 4.871873496873], atol=1e-9)
    assert list(found.by_span.index) == [(2000, 2001, "region"), (2001, 2002, "region")]


def goettingen(shared):
    """Read jobs by section: {year: series} of the town and of Germany, without the total in the first row."""
    with (shared / "oracles" / "data" / "goettingen.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))[1:]

    def side(name):
        codes = [row["WZ2008_Code"] for row in rows]
        return {year: pd.Series([float(row[f"{name}{year}"]) for row in rows], codes) for year in range(2008, 2018)}

    return side("Goettingen"), side("BRD")


def test_oracle_b06_goettingen(shared):
    """Computed over the full span from REAT's data set; the first three parts of both ways."""
    town, germany = goettingen(shared)
    columns = ("change", "national", "industrial_mix", "regional")
    dynamic = total(dynamic_shift_share(town, germany), *columns).iloc[0]
    np.testing.assert_allclose(dynamic, [10411, 9477.928733028106, 2165.909948732308, -1232.838681760416], atol=1e-6)
    static = total(shift_share(town[2008], town[2017], germany[2008], germany[2017]), *columns).iloc[0]
    np.testing.assert_allclose(static, [10411, 9178.191604251359, 2204.8201509037226, -972.0117551550832], atol=1e-6)


# Slow versions straight from the definitions


@quick
@given(spans(least=1.0))
def test_parts_match_their_definitions(drawn):
    (start, end), (nation0, nation1) = drawn
    found = {method: shift_share(start, end, nation0, nation1, method=method) for method in get_args(Method)}
    big = nation1.sum() / nation0.sum()
    for region in start.index:
        size, later = start.loc[region].sum(), end.loc[region].sum()
        for industry in start:
            e, rate = start.loc[region, industry], end.loc[region, industry] / start.loc[region, industry]
            g, h = nation1[industry] / nation0[industry], size * nation0[industry] / nation0.sum()
            own = later / size
            expected = {
                "dunn": {
                    "national": e * (big - 1),
                    "industrial_mix": e * (g - big),
                    "regional": e * (rate - g),
                    "net_total_shift": e * (rate - big),
                },
                "esteban_marquillas": {"competitive": h * (rate - g), "allocation": (e - h) * (rate - g)},
                "gerfin": {"structure_factor": g / big, "location_factor": rate / g, "regional_factor": rate / big},
                "arcelus": {
                    "national_expected": h * (big - 1),
                    "industrial_mix_expected": h * (g - big),
                    "regional_growth_expected": h * (own - big),
                    "regional_mix_expected": h * ((rate - own) - (g - big)),
                    "national_differential": (e - h) * (big - 1),
                    "industrial_mix_differential": (e - h) * (g - big),
                    "regional_growth_differential": (e - h) * (own - big),
                    "regional_mix_differential": (e - h) * ((rate - own) - (g - big)),
                },
            }
            for method, parts in expected.items():
                row = found[method].by_industry.loc[(region, industry)]
                for name, value in parts.items():
                    assert row[name] == pytest.approx(value, rel=1e-9, abs=1e-6), (method, name)


def test_gerfin_factors_by_hand():
    """Region A: 180 jobs; with the nation's rates 99 + 28 + 9 + 72 = 208; actual 205; the nation grew by 1.15."""
    row = shift_share(*REGIONS, *NATION, method="gerfin").total.loc["A"]
    assert row["structure_factor"] == pytest.approx(208 / 180 / 1.15, abs=1e-12)
    assert row["location_factor"] == pytest.approx(205 / 208, abs=1e-12)
    assert row["regional_factor"] == pytest.approx(205 / 180 / 1.15, abs=1e-12)


def test_projection_by_hand():
    """Growth of the nation's industries 2500/2900 and 12500/9100; location factor 5400 / (1400 x 29/37 + 3600 x 91/63)."""
    past, now = pd.Series([1400, 3600]), pd.Series([1000, 4400])
    nation = [pd.Series(jobs) for jobs in ([3700, 6300], [2900, 9100], [2500, 12500])]
    location = 5400 / (1400 * 2900 / 3700 + 3600 * 9100 / 6300)
    plain = np.array([1000 * 2500 / 2900, 4400 * 12500 / 9100])
    own = np.array([(1000 / 1400) / (2900 / 3700), (4400 / 3600) / (9100 / 6300)])
    for option, factor in (("region", location), ("industry", own), ("none", 1.0)):
        for periods in (1.0, 0.5):
            result = shift_share_projection(past, now, *nation, location=option, periods=periods)
            np.testing.assert_allclose(result.iloc[0], plain * factor**periods, rtol=1e-12)


# Laws


@every_method
@quick
@given(drawn=spans())
def test_parts_add_up_and_the_result_says_so(method, drawn):
    tables, nation = drawn
    for reference in (nation, tuple(table + 1 for table in tables)):
        found = shift_share(*tables, *reference, method=method)
        assert found.parts == PARTS[method]
        change = tables[1] - tables[0]
        scale = max(1.0, reference[0].to_numpy().max(), reference[1].to_numpy().max())
        for table, direct in ((found.by_industry, change.to_numpy().ravel()), (found.total, change.sum(axis=1))):
            assert not table[list(PARTS[method])].isna().to_numpy().any()
            assert abs(table[list(PARTS[method])].sum(axis=1) - table["change"]).max() <= 1e-9 * scale
            assert abs(table["difference"]).max() <= 1e-9 * scale
            np.testing.assert_allclose(table["change"], direct, atol=1e-9 * scale)


@every_method
@quick
@given(drawn=spans())
def test_industries_add_up_to_the_total(method, drawn):
    tables, nation = drawn
    found = shift_share(*tables, *nation, method=method)
    columns = [*PARTS[method], "change"]
    sums = found.by_industry[columns].groupby(level="region", sort=False).sum()
    pd.testing.assert_frame_equal(sums, found.total[columns], check_names=False, rtol=1e-9, atol=1e-6)


@every_method
@quick
@given(drawn=spans(), factor=st.floats(0.01, 100), data=st.data())
def test_unit_and_order_change_nothing(method, drawn, factor, data):
    tables, nation = drawn
    expected = shift_share(*tables, *nation, method=method)
    scaled = shift_share(*(t * factor for t in tables), *(n * factor for n in nation), method=method)
    parts = list(PARTS[method])
    pd.testing.assert_frame_equal(scaled.total[parts], expected.total[parts] * factor, rtol=1e-9, atol=1e-6)
    rows, columns = (data.draw(st.permutations(list(axis))) for axis in tables[0].axes)
    mixed = shift_share(tables[0].loc[rows, columns], tables[1], nation[0], nation[1][columns], method=method)
    pd.testing.assert_frame_equal(mixed.total.loc[tables[0].index], expected.total, rtol=1e-9, atol=1e-6)
    assert mixed.by_industry.index.tolist() == [(row, column) for row in rows for column in columns]


def test_a_region_like_the_nation_has_the_national_part_only():
    region = tuple(side / 10 for side in NATION)
    for method in get_args(Method):
        row = shift_share(*region, *NATION, method=method).total.iloc[0]
        first = [name for name in PARTS[method] if name.startswith("national")]
        assert row[first].sum() == pytest.approx(row["change"], abs=1e-9)
        np.testing.assert_allclose(row[[name for name in PARTS[method] if name not in first]], 0, atol=1e-9)


def test_regional_parts_of_all_regions_cancel_without_a_reference():
    found = shift_share(*REGIONS)
    assert found.total["regional"].sum() == pytest.approx(0, abs=1e-9)
    assert found.total["industrial_mix"].sum() == pytest.approx(0, abs=1e-9)


def test_three_parts_of_arcelus_vanish_in_the_total_only():
    found = shift_share(*REGIONS, *NATION, method="arcelus")
    null = ["national_differential", "industrial_mix_expected", "regional_growth_differential"]
    np.testing.assert_allclose(found.total[null], 0, atol=1e-9)
    assert (abs(found.by_industry[null]) > 1e-3).any().all()


@quick
@given(spans())
def test_the_methods_agree_with_each_other(drawn):
    tables, nation = drawn
    dunn, esteban, arcelus = (
        shift_share(*tables, *nation, method=method).by_industry for method in ("dunn", "esteban_marquillas", "arcelus")
    )
    close = {"rtol": 1e-9, "atol": 1e-6}
    np.testing.assert_allclose(esteban["competitive"] + esteban["allocation"], dunn["regional"], **close)
    expected = arcelus["regional_growth_expected"] + arcelus["regional_mix_expected"]
    np.testing.assert_allclose(expected, esteban["competitive"], **close)
    for term in ("national", "industrial_mix"):
        np.testing.assert_allclose(arcelus[f"{term}_expected"] + arcelus[f"{term}_differential"], dunn[term], **close)


@quick
@given(spans(least=1.0))
def test_gerfins_factors_multiply(drawn):
    tables, nation = drawn
    found = shift_share(*tables, *nation, method="gerfin")
    for table in (found.by_industry, found.total):
        np.testing.assert_allclose(table["structure_factor"] * table["location_factor"], table["regional_factor"])


def test_each_region_may_have_a_nation_of_its_own():
    frames = [
        pd.DataFrame([NATION[0], NATION[0] * 3, NATION[1]], list("ABC")),
        pd.DataFrame([NATION[1]] * 3, list("ABC")),
    ]
    found = shift_share(*REGIONS, *frames)
    for region in "ABC":
        alone = shift_share(*(t.loc[region] for t in REGIONS), *(frame.loc[region] for frame in frames))
        np.testing.assert_allclose(found.total.loc[region], alone.total.iloc[0], atol=1e-12)


@every_method
def test_dynamic_over_one_span_is_static_and_over_more_the_sum(method):
    middle = (REGIONS[0] + REGIONS[1]) / 2 + 3
    nation = dict(zip((2008, 2010, 2014), (NATION[0], NATION[0] + 7, NATION[1]), strict=True))
    one = dynamic_shift_share({1: REGIONS[0], 2: REGIONS[1]}, {1: NATION[0], 2: NATION[1]}, method=method)
    static = shift_share(*REGIONS, *NATION, method=method)
    pd.testing.assert_frame_equal(one.total, static.total, atol=1e-9)
    two = dynamic_shift_share({2014: REGIONS[1], 2008: REGIONS[0], 2010: middle}, nation, method=method)
    parts = list(PARTS[method])
    spans_ = [
        shift_share(first, last, nation[a], nation[b], method=method)
        for first, last, a, b in ((REGIONS[0], middle, 2008, 2010), (middle, REGIONS[1], 2010, 2014))
    ]
    pd.testing.assert_frame_equal(two.total[parts], spans_[0].total[parts] + spans_[1].total[parts])
    pd.testing.assert_frame_equal(two.by_span.loc[(2008, 2010)], spans_[0].total, check_names=False)
    np.testing.assert_allclose(two.total["change"], (REGIONS[1] - REGIONS[0]).sum(axis=1), atol=1e-9)
    assert abs(two.total["difference"]).max() < 1e-9
    if method == "gerfin":
        np.testing.assert_allclose(two.total["regional_factor"], static.total["regional_factor"])
        factors = [span.total[list(FACTORS)] for span in spans_]
        pd.testing.assert_frame_equal(two.total[list(FACTORS)], factors[0] * factors[1])


def test_many_regions_take_milliseconds():
    rng = np.random.default_rng(3)
    tables = {year: pd.DataFrame(rng.integers(0, 5000, (260, 24)).astype(float)) for year in range(2008, 2016)}
    begin = time.perf_counter()
    dynamic_shift_share(tables, method="arcelus")
    assert time.perf_counter() - begin < 2  # 0.05 s on an idle core


# Zero bases


def zero_base():
    start, end = (table.loc[["A"]].copy() for table in REGIONS)
    start.loc["A", "a"], end.loc["A", "b"] = 0.0, 0.0  # a arrives, b leaves
    start["d"], end["d"] = 0.0, 0.0  # d never was there
    return start, end


@every_method
def test_an_industry_that_arrives_is_regional_in_full(method):
    found = shift_share(*zero_base(), *NATION, method=method)
    rows = found.by_industry.loc["A"]
    own = {"esteban_marquillas": ["competitive"], "arcelus": ["regional_growth_expected", "regional_mix_expected"]}
    assert rows.loc["a", own.get(method, ["regional"])].sum() == pytest.approx(100.0, abs=1e-12)
    assert rows.loc["a", "change"] == 100.0
    assert rows.loc["b", list(PARTS[method])].sum() == pytest.approx(-20.0, abs=1e-12)
    assert rows.loc["d", list(PARTS[method])].sum() == 0.0
    assert found.total.loc["A", list(PARTS[method])].sum() == pytest.approx(found.total.loc["A", "change"], abs=1e-9)


@every_method
def test_an_empty_region_and_an_industry_new_to_the_nation(method):
    start, end = pd.DataFrame({"a": [0.0], "b": [0.0]}), pd.DataFrame({"a": [3.0], "b": [4.0]})
    nation = pd.Series({"a": 100.0, "b": 0.0}), pd.Series({"a": 110.0, "b": 4.0})
    found = shift_share(start, end, *nation, method=method)
    assert found.total.loc[0, list(PARTS[method])].sum() == pytest.approx(7.0, abs=1e-12)
    assert not found.total[list(PARTS[method])].isna().to_numpy().any()


def test_projection_of_zero_bases():
    start, end = zero_base()
    options = {"reference_start": NATION[0], "reference_end": NATION[1], "reference_future": NATION[1] * 1.1}
    assert shift_share_projection(start, end, **options).loc["A", "b"] == 0.0
    with pytest.raises(IndicatorError, match="region A, industry a"):
        shift_share_projection(start, end, **options, location="industry")
    holed = shift_share_projection(start, end, **options, location="industry", missing="propagate")
    assert holed.loc["A"].isna().to_dict() == {"a": True, "b": False, "c": False, "d": False}


# Gaps


def test_one_gap_changes_only_what_depends_on_it():
    end = REGIONS[1].copy()
    end.loc["B", "c"] = np.nan
    found, expected = (shift_share(REGIONS[0], e, *NATION, missing="propagate") for e in (end, REGIONS[1]))
    columns = ["regional", "change", "difference", "net_total_shift"]
    assert found.by_industry.loc[("B", "c"), columns].isna().all()
    assert found.total.loc["B", columns].isna().all()
    assert found.by_industry.loc[("B", "c"), "national"] == expected.by_industry.loc[("B", "c"), "national"]
    assert found.total.loc["B", "industrial_mix"] == expected.total.loc["B", "industrial_mix"]
    pd.testing.assert_frame_equal(found.by_industry.drop(("B", "c")), expected.by_industry.drop(("B", "c")))
    pd.testing.assert_frame_equal(found.total.drop("B"), expected.total.drop("B"))
    with pytest.raises(IndicatorError, match="jobs at the end is missing: region B, industry c"):
        shift_share(REGIONS[0], end, *NATION)


def test_a_gap_at_the_start_reaches_what_the_regions_size_reaches():
    start = REGIONS[0].copy()
    start.loc["B", "c"] = np.nan
    found = shift_share(start, REGIONS[1], *NATION, method="esteban_marquillas", missing="propagate").by_industry
    assert found.loc["B", "competitive"].isna().all()
    assert found.loc["B", "industrial_mix"].isna().to_dict() == {"a": False, "b": False, "c": True, "d": False}
    assert not found.loc[["A", "C"]].isna().to_numpy().any()


def test_a_gap_in_the_reference_reaches_everyone():
    nation = NATION[0], NATION[1].where(NATION[1].index != "b")
    found = shift_share(*REGIONS, *nation, missing="propagate").by_industry
    assert found["national"].isna().all()
    assert found["regional"].isna().groupby("industry").all().to_dict() == {
        "a": False,
        "b": True,
        "c": False,
        "d": False,
    }
    with pytest.raises(IndicatorError, match="reference is missing: industry b"):
        shift_share(*REGIONS, *nation)


def test_a_gap_in_one_year_spoils_the_spans_beside_it():
    middle = REGIONS[0].copy()
    middle.loc["B", "c"] = np.nan
    tables = dict(enumerate((REGIONS[0], middle, REGIONS[1], REGIONS[1])))
    nation = dict(enumerate((NATION[0], NATION[0], NATION[1], NATION[1])))
    found = dynamic_shift_share(tables, nation, missing="propagate")
    assert found.by_span["regional"].isna().groupby(["first", "region"]).all().loc[:, "B"].tolist() == [
        True,
        True,
        False,
    ]
    assert np.isnan(found.total.loc["B", "regional"])
    assert found.total.loc["B", "change"] == 55.0
    assert not found.total.loc[["A", "C"]].isna().to_numpy().any()


def test_a_gap_in_a_projection():
    end = REGIONS[1].copy()
    end.loc["B", "c"] = np.nan
    future = NATION[1] * 1.1
    holed = shift_share_projection(REGIONS[0], end, *NATION, future, location="industry", missing="propagate")
    expected = shift_share_projection(*REGIONS, *NATION, future, location="industry")
    assert np.isnan(holed.loc["B", "c"])
    expected.loc["B", "c"] = np.nan
    pd.testing.assert_frame_equal(holed, expected)


# Bounds


@st.composite
def hidden(draw):
    """Draw a span with bounds around some of its cells."""
    tables, nation = draw(spans())
    shape = tables[0].shape

    def moves():
        cells = st.sampled_from([0.0, 0.0, 0.3, 1.0])
        return np.reshape(draw(st.lists(cells, min_size=tables[0].size, max_size=tables[0].size)), shape)

    lower = tuple(table * (1 - moves()) for table in tables)
    upper = tuple(table * (1 + moves()) + moves() for table in tables)
    published = tuple(table.where(low == high) for table, low, high in zip(tables, lower, upper, strict=True))
    return tables, nation, published, lower, upper


def add_region(table):
    """Add a region whose jobs are known."""
    return pd.concat([table, pd.DataFrame(5.0, index=["known"], columns=table.columns)])


@every_method
@quick
@given(drawn=hidden(), pooled=st.booleans())
def test_bounds_contain_the_truth(method, drawn, pooled):
    tables, nation, published, lower, upper = drawn
    if pooled:  # every industry needs jobs somewhere, for certain
        tables, published, lower, upper = (tuple(map(add_region, side)) for side in (tables, published, lower, upper))
    reference = () if pooled else nation
    found = shift_share(*published, *reference, method=method, missing="bounds", lower=lower, upper=upper)
    truth = shift_share(*tables, *reference, method=method)
    columns = [*PARTS[method], "change"]
    for name in ("by_industry", "total"):
        interval, exact = getattr(found, name), getattr(truth, name)[columns]
        assert isinstance(interval, Interval)
        assert Interval(interval.lower[columns], interval.upper[columns]).contains(exact).to_numpy().all()


@quick
@given(hidden())
def test_bounds_of_dunn_are_reached(drawn):
    _, nation, published, lower, upper = drawn
    found = shift_share(*published, *nation, missing="bounds", lower=lower, upper=upper)
    close = {"rtol": 1e-9, "atol": 1e-6}
    least, most = (shift_share(*pair, *nation) for pair in ((upper[0], lower[1]), (lower[0], upper[1])))
    for name in ("by_industry", "total"):
        interval = getattr(found, name)
        np.testing.assert_allclose(interval.lower["regional"], getattr(least, name)["regional"], **close)
        np.testing.assert_allclose(interval.upper["regional"], getattr(most, name)["regional"], **close)
        np.testing.assert_allclose(interval.upper["net_total_shift"], getattr(most, name)["net_total_shift"], **close)


@quick
@given(hidden(), st.sampled_from(["region", "none"]))
def test_bounds_of_dynamic_and_projection_contain_the_truth(drawn, location):
    tables, nation, published, lower, upper = drawn
    middle = (tables[0] + tables[1]) / 2
    truth = dynamic_shift_share({1: tables[0], 2: middle, 3: tables[1]}, {1: nation[0], 2: nation[0], 3: nation[1]})
    found = dynamic_shift_share(
        {1: published[0], 2: middle, 3: published[1]},
        {1: nation[0], 2: nation[0], 3: nation[1]},
        missing="bounds",
        lower={1: lower[0], 2: middle, 3: lower[1]},
        upper={1: upper[0], 2: middle, 3: upper[1]},
    )
    columns = [*PARTS["dunn"], "change"]
    assert (
        Interval(found.total.lower[columns], found.total.upper[columns]).contains(truth.total[columns]).to_numpy().all()
    )
    if (tables[0].sum(axis=1) > 0).all():
        future = nation[1] * 1.2
        exact = shift_share_projection(*tables, *nation, future, location=location)
        interval = shift_share_projection(
            *published, *nation, future, location=location, missing="bounds", lower=lower, upper=upper
        )
        assert interval.contains(exact).to_numpy().all()


def test_known_figures_have_bounds_of_no_width():
    for method in get_args(Method):
        found = shift_share(*REGIONS, *NATION, method=method, missing="bounds", lower=REGIONS, upper=REGIONS)
        exact = shift_share(*REGIONS, *NATION, method=method)
        for name in ("by_industry", "total"):
            interval, table = getattr(found, name), getattr(exact, name).drop(columns="difference")
            pd.testing.assert_frame_equal(interval.lower[table.columns], table, atol=1e-9)
            pd.testing.assert_frame_equal(interval.upper[table.columns], table, atol=1e-9)


# Refusals


def test_refusals_name_the_culprit():
    with pytest.raises(InputError, match="method='shift': use one of dunn, esteban_marquillas, gerfin, arcelus"):
        shift_share(*REGIONS, *NATION, method="shift")
    with pytest.raises(InputError, match="or neither"):
        shift_share(*REGIONS, NATION[0])
    with pytest.raises(InputError, match="region C"):
        shift_share(REGIONS[0], REGIONS[1].drop("C"), *NATION)
    with pytest.raises(InputError, match="lacks industry d"):
        shift_share(*REGIONS, NATION[0].drop("d"), NATION[1])
    with pytest.raises(InputError, match="negative: region A, industry a"):
        shift_share(REGIONS[0].replace(90.0, -90.0), REGIONS[1], *NATION)
    with pytest.raises(IndicatorError, match="no jobs at the start"):
        shift_share(REGIONS[0] * 0, REGIONS[1], NATION[0] * 0, NATION[1])
    with pytest.raises(IndicatorError, match="lacks an industry at the start that it has: region A, industry b"):
        shift_share(*REGIONS, NATION[0].replace(150.0, 0.0), NATION[1])
    with pytest.raises(InputError, match="missing='bounds' needs"):
        shift_share(*REGIONS, *NATION, missing="bounds")


def test_refusals_of_dynamic_and_projection():
    tables, nation = dict(enumerate(REGIONS)), dict(enumerate(NATION))
    with pytest.raises(InputError, match="two years or more"):
        dynamic_shift_share({0: REGIONS[0]}, {0: NATION[0]})
    with pytest.raises(InputError, match="references must have the same years: 0, 1"):
        dynamic_shift_share(tables, {0: NATION[0]})
    with pytest.raises(InputError, match="lower must have the same years"):
        dynamic_shift_share(tables, nation, missing="bounds", lower={0: REGIONS[0]}, upper=tables)
    with pytest.raises(InputError, match="method='x'"):
        dynamic_shift_share(tables, nation, method="x")
    with pytest.raises(InputError, match="location='x': use one of region, industry, none"):
        shift_share_projection(*REGIONS, *NATION, NATION[1], location="x")
    with pytest.raises(InputError, match="periods=0"):
        shift_share_projection(*REGIONS, *NATION, NATION[1], periods=0)
    with pytest.raises(IndicatorError, match="reference is missing: industry a"):
        shift_share_projection(*REGIONS, *NATION, NATION[1].replace(440.0, np.nan))


def test_arguments_are_never_written_into():
    tables = [table.copy() for table in (*REGIONS, *NATION)]
    for method in get_args(Method):
        shift_share(*REGIONS, *NATION, method=method)
        dynamic_shift_share(dict(enumerate(REGIONS)), dict(enumerate(NATION)), method=method)
    for table, copy in zip((*REGIONS, *NATION), tables, strict=True):
        assert table.equals(copy)


# Defects reproduced in other packages


def test_defect_07_the_whole_span_counts(shared):
    """The example in REAT's help for shiftd repeats 2008 and drops 2017: 8,927 new jobs instead of 10,411."""
    town, germany = goettingen(shared)
    found = dynamic_shift_share(town, germany)
    assert found.total.iloc[0]["change"] == 10411.0
    assert [(first, last) for first, last, _ in found.by_span.index] == [(y, y + 1) for y in range(2008, 2017)]


def test_defect_10_a_zero_base_is_exact():
    """REAT shift returns NaN for the regional part, without a word, when one industry starts from 0."""
    start, end = pd.Series([0.0, 20, 10, 60], list("abcd")), REGIONS[1].loc["A"]
    row = shift_share(start, end, *NATION).total.iloc[0]
    by_hand = 100 + (40 - 20 * 1.4) + (10 - 10 * 0.9) + (55 - 60 * 1.2)  # e1 - e0 g, with e0 = 0 in the first
    assert row["regional"] == pytest.approx(by_hand, abs=1e-12)
    assert row["difference"] == pytest.approx(0, abs=1e-12)
