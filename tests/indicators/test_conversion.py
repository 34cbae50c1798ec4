"""Figures carried over to other regions: the JRC's flows, laws, gaps, refusals."""

import numpy as np
import pandas as pd
import pytest

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators import convert_regions

VALUES = pd.DataFrame({2010: [100.0, 40.0, 60.0], 2011: [110.0, 50.0, 0.0]}, index=["XX1", "XX2", "XX3"])
FLOWS = pd.DataFrame(
    {
        "from_code": ["XX1", "XX1", "XX2", "XX3"],
        "to_code": ["YY1", "YY2", "YY2", "YY3"],
        "people": [3.0, 1.0, 4.0, 5.0],
        "area": [1.0, 1.0, 2.0, 7.0],
    }
)
CASES = [
    "J03_nuts_it_2006_2010_n2",
    "J03_nuts_pl_2013_2016_n2",
    "J03_nuts_ie_2013_2016_n2",
    "J03_nuts_uk_london_2010_2013_n2",
    "J03_nuts_hu_2013_2016_n2",
    "J03_nuts_de_saxony_2006_2010_n2",
]


@pytest.mark.parametrize("weight", ["pop18", "areaKm"])
@pytest.mark.parametrize("case", CASES)
def test_the_versions_of_nuts(oracle, case, weight):
    found = oracle(case)
    values = pd.DataFrame(found["inputs"]["input"]).set_index("geo")
    flows = pd.DataFrame(found["inputs"]["flows"])
    expected = pd.DataFrame(found["expected"][weight]).set_index("to")
    for column, kind in (("emp", "absolute"), ("rate", "relative")):
        converted = convert_regions(values[[column]], flows, weight=weight, kind=kind).figures[column]
        pd.testing.assert_series_equal(
            converted, expected[column], check_names=False, atol=found["tolerance"], check_dtype=False
        )


def test_figures_that_add_up_keep_their_sum():
    found = convert_regions(VALUES, FLOWS, weight="people", kind="absolute")
    np.testing.assert_allclose(found.figures.sum(), VALUES.sum())
    assert found.figures[2010].to_dict() == {"YY1": 75.0, "YY2": 65.0, "YY3": 60.0}


def test_a_rate_that_is_the_same_everywhere_stays_the_same():
    even = VALUES * 0 + 4.5
    found = convert_regions(even, FLOWS, weight="area", kind="relative")
    np.testing.assert_allclose(found.figures, 4.5)


def test_what_rests_on_weights_is_told_as_a_share():
    found = convert_regions(VALUES, FLOWS, weight="people", kind="absolute")
    assert found.apportioned[2010].to_dict() == {"YY1": 1.0, "YY2": pytest.approx(25 / 65), "YY3": 0.0}
    assert (found.missing == 0).all(axis=None)


def test_the_order_of_rows_does_not_matter_and_arguments_stay_as_they_were():
    values, flows = VALUES.copy(), FLOWS.copy()
    shuffled = convert_regions(values.iloc[::-1], flows.iloc[[2, 0, 3, 1]], weight="people", kind="relative")
    pd.testing.assert_frame_equal(
        shuffled.figures, convert_regions(VALUES, FLOWS, weight="people", kind="relative").figures
    )
    pd.testing.assert_frame_equal(values, VALUES)
    pd.testing.assert_frame_equal(flows, FLOWS)


@pytest.mark.parametrize("kind", ["absolute", "relative"])
def test_a_gap_touches_the_regions_it_flows_into_and_nothing_else(kind):
    hidden = VALUES.mask(VALUES == 100)
    complete = convert_regions(VALUES, FLOWS, weight="people", kind=kind).figures
    found = convert_regions(hidden, FLOWS, weight="people", kind=kind, missing="propagate")
    touched = pd.DataFrame({2010: [True, True, False], 2011: False}, index=complete.index)
    pd.testing.assert_frame_equal(found.figures, complete.mask(touched))
    assert found.missing[2010].tolist() == [1.0, 0.2, 0.0]
    with pytest.raises(IndicatorError, match="the figure is missing: region XX1, column 2010"):
        convert_regions(hidden, FLOWS, weight="people", kind=kind)


def test_a_region_that_is_not_there_counts_as_a_gap():
    with pytest.raises(IndicatorError, match="region XX2, column 2010"):
        convert_regions(VALUES.drop("XX2"), FLOWS, weight="people", kind="absolute")


@pytest.mark.parametrize("kind", ["absolute", "relative"])
def test_bounds_are_reached_at_the_bounds_of_the_figures(kind):
    low, high = VALUES.replace(100.0, 80.0), VALUES.replace(100.0, 130.0)
    options = {"weight": "people", "kind": kind}
    found = convert_regions(VALUES.mask(VALUES == 100), FLOWS, **options, missing="bounds", lower=low, upper=high)
    pd.testing.assert_frame_equal(found.lower, convert_regions(low, FLOWS, **options).figures)
    pd.testing.assert_frame_equal(found.upper, convert_regions(high, FLOWS, **options).figures)
    assert found.contains(convert_regions(VALUES, FLOWS, **options).figures).all(axis=None)


@pytest.mark.parametrize(
    ("values", "flows", "options", "said"),
    [
        (VALUES, FLOWS, {"weight": "pop18"}, "lack the column pop18; they have from_code"),
        (VALUES, FLOWS, {"kind": "rate"}, "kind='rate': use 'absolute' or 'relative'"),
        (VALUES, FLOWS, {"kind": "absolute", "missing": "renormalise"}, "is for rates"),
        (VALUES, FLOWS, {"missing": "ignore"}, "missing='ignore'"),
        (VALUES.rename(index={"XX3": "ZZ"}), FLOWS, {}, "flows do not know region ZZ"),
        (VALUES, pd.concat([FLOWS, FLOWS[:1]]), {}, "a pair more than once"),
        (VALUES, FLOWS.replace({"people": {5.0: 0.0}}), {}, "weight people of old region XX3 is 0"),
    ],
)
def test_what_cannot_be_converted_is_refused_by_name(values, flows, options, said):
    with pytest.raises(InputError, match=said):
        convert_regions(values, flows, **({"weight": "people", "kind": "relative"} | options))
