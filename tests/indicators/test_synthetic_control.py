"""Synthetic control: the published case, planted mixes, laws, refusals."""

import numpy as np
import pandas as pd
import pytest

from plustex_analysis.errors import IndicatorError, InputError, UnknownCodeError
from plustex_analysis.indicators import synthetic_control

YEARS = range(2000, 2012)
BASQUE = "Basque Country (Pais Vasco)"


def planted(effect=0.0, seed=3):
    """Five regions, the first of which is 0.7 B + 0.3 D, plus an effect from 2008 on."""
    rng = np.random.default_rng(seed)
    others = pd.DataFrame(rng.normal(100, 10, size=(4, len(YEARS))), index=list("BCDE"), columns=YEARS)
    own = 0.7 * others.loc["B"] + 0.3 * others.loc["D"] + effect * (others.columns >= 2008)
    return pd.concat([own.rename("A").to_frame().T, others])


@pytest.fixture
def basque(shared):
    rows = pd.read_csv(shared / "oracles" / "data" / "basque_gdpcap.csv").set_index("year")
    table = rows.drop(columns="Spain (Espana)").T
    table.columns = table.columns.astype(int)
    return table.loc[:, 1960:1997]


def test_a_planted_mix_and_effect_are_recovered():
    found = synthetic_control(planted(effect=-5.0), "A", 2008)
    np.testing.assert_allclose(found.weights[list("BCDE")], [0.7, 0, 0.3, 0], atol=1e-9)
    assert found.effect == pytest.approx(-5, abs=1e-8)
    assert found.fit == pytest.approx(0, abs=1e-8)


def test_gap_and_fit_of_the_basque_country(oracle, basque):
    # I01: weights printed by Abadie and Gardeazabal (2003), from predictors; ours see the outcome's own past only
    expected = oracle("I01_synth_basque")["expected"]
    mix = sum(basque.loc[name] * weight for name, weight in expected["weights"].items())
    two = pd.concat([basque.loc[[BASQUE]], mix.rename("mix").to_frame().T])
    found = synthetic_control(two, BASQUE, 1975)
    assert found.effect == pytest.approx(expected["att_1975_1997"], abs=1e-3)
    assert (found.gaps.loc[1960:1969] ** 2).mean() == pytest.approx(expected["mspe"], abs=1e-6)


def test_the_past_alone_finds_nearly_the_published_mix(oracle, basque):
    expected = oracle("I01_synth_basque")["expected"]
    found = synthetic_control(basque, BASQUE, 1975)
    for name, weight in expected["weights"].items():
        assert found.weights[name] == pytest.approx(weight, abs=0.03)
    assert found.effect == pytest.approx(expected["att_1975_1997"], abs=0.03)


def test_weights_are_shares_that_no_other_mix_beats():
    table = planted(effect=2.0) + np.random.default_rng(1).normal(0, 3, size=(5, len(YEARS)))
    found = synthetic_control(table, "A", 2008)
    assert found.weights.sum() == pytest.approx(1)
    assert (found.weights >= 0).all()
    others, own = table.drop("A").loc[:, :2007], table.loc["A", :2007]
    mixes = np.random.default_rng(2).dirichlet(np.ones(4) / 2, size=4000)
    fits = np.sqrt(((mixes @ others.to_numpy() - own.to_numpy()) ** 2).mean(axis=1))
    assert fits.min() >= found.fit - 1e-12
    assert fits.min() < found.fit * 1.2


def test_order_and_unit_do_not_matter():
    table = planted(effect=2.0) + np.random.default_rng(1).normal(0, 3, size=(5, len(YEARS)))
    found = synthetic_control(table, "A", 2008)
    shuffled = synthetic_control(table.iloc[[3, 0, 4, 1, 2], ::-1] * 1000, "A", 2008)
    np.testing.assert_allclose(shuffled.weights[found.weights.index], found.weights, atol=1e-9)
    assert shuffled.effect == pytest.approx(found.effect * 1000)


def test_mixes_that_fit_alike_but_end_apart_are_refused():
    table = planted()
    table.loc["F"] = table.loc["B"]
    table.loc["F", 2008:] += 50.0
    with pytest.raises(IndicatorError, match="several mixes of regions fit equally well"):
        synthetic_control(table, "A", 2008)


@pytest.mark.parametrize(
    ("table", "region", "year", "error", "said"),
    [
        (planted(), "Z", 2008, UnknownCodeError, "unknown region 'Z'; known: A, B"),
        (planted(), "A", 2000, InputError, "years before 2000"),
        (planted(), "A", 2030, InputError, "2030 or a later one"),
        (planted().loc[["A"]], "A", 2008, InputError, "another region"),
        (planted().rename(columns=str), "A", 2008, InputError, "years as whole numbers"),
        (planted().mask(planted() == planted().loc["C", 2003]), "A", 2008, IndicatorError, "region C, year 2003"),
    ],
)
def test_what_has_no_control_is_refused_by_name(table, region, year, error, said):
    with pytest.raises(error, match=said):
        synthetic_control(table, region, year)


def test_a_gap_has_no_other_policy_than_refusal():
    with pytest.raises(InputError, match="every figure has a part in the weights"):
        synthetic_control(planted(), "A", 2008, missing="propagate")
