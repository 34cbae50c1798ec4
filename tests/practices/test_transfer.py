"""Transfer: known answers, slow definitions, the laws of what is missing, vetoes, groups that no third practice moves."""

import itertools
import json

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plustex_analysis.errors import InputError, UnknownCodeError
from plustex_analysis.indicators import structural_distance
from plustex_analysis.practices import load, transfer
from plustex_analysis.practices.donors import nearest_donor, similarity
from plustex_analysis.practices.figures import drawn
from plustex_analysis.practices.fit import WEIGHT, ConditionFit, condition_fits, fit_factor
from plustex_analysis.practices.match_groups import match_groups
from plustex_analysis.practices.matching import Caution, Receiver, matched, need_factor
from plustex_analysis.practices.needs_file import KnownFit, load_needs
from plustex_analysis.practices.spans import UNKNOWN, Factor, Span, additive, multiplicative
from plustex_analysis.practices.transfer import match, matches, offers

UNIT = st.floats(0, 1, allow_nan=False)
IMPORTANCE = st.sampled_from(["essential", "important", "helpful", None])


@st.composite
def spans(draw):
    lower, value, upper = sorted(draw(st.tuples(UNIT, UNIT, UNIT)))
    return Span(value, lower, upper)


@st.composite
def fits(draw):
    lower, upper = sorted(draw(st.tuples(st.floats(-2, 2), st.floats(-2, 2))))
    return ConditionFit(0, "funding", "money", draw(IMPORTANCE), lower, upper, "said", "page")


def _fit(importance, lower, upper=None, basis="said"):
    return ConditionFit(0, "funding", "money", importance, lower, lower if upper is None else upper, basis, "page")


# --- readings


def test_readings_by_hand():
    two = [Span(0.25, 0.16, 0.36), Span(1.0, 0.25, 1.0)]
    one, other = multiplicative(two), additive(two)
    assert (one.value, one.lower, one.upper) == pytest.approx((0.5, 0.2, 0.6))
    assert (other.value, other.lower, other.upper) == pytest.approx((0.625, 0.205, 0.68))


@given(st.lists(spans(), min_size=1, max_size=4), st.data())
def test_a_missing_factor_never_narrows_a_reading(factors, data):
    gone = data.draw(st.integers(0, len(factors) - 1))
    fewer = [UNKNOWN if at == gone else factor for at, factor in enumerate(factors)]
    for reading in (multiplicative, additive):
        assert reading(fewer).lower <= reading(factors).lower + 1e-12
        assert reading(fewer).upper >= reading(factors).upper - 1e-12


@given(st.lists(spans(), min_size=1, max_size=4))
def test_the_sum_is_never_below_the_product(factors):
    one, other = multiplicative(factors), additive(factors)
    assert one.value <= other.value + 1e-9
    assert one.lower <= other.lower + 1e-9
    assert one.upper <= other.upper + 1e-9


def test_a_veto_takes_all_and_a_possible_one_the_lower_end():
    one = [Span(0.9, 0.8, 1.0)]
    for reading in (multiplicative, additive):
        assert reading(one, veto=True) == Span(0.0, 0.0, 0.0)
        found = reading(one, veto_possible=True)
        assert (found.value, found.lower, found.upper) == pytest.approx((0.9, 0.0, 1.0))


@pytest.mark.parametrize("ends", [(0.5, 0.6, 0.7), (0.5, -0.1, 0.7), (0.5, 0.2, 1.1), (float("nan"), 0.9, 0.1)])
def test_no_interval_is_refused(ends):
    with pytest.raises(InputError, match="does not hold"):
        Span(*ends)


def test_nothing_to_read_is_refused():
    with pytest.raises(InputError, match="no factor"):
        additive([])


# --- fit of conditions


def test_fit_by_hand():
    found = fit_factor([_fit("essential", 2.0), _fit("helpful", -2.0)])
    assert (found.value, found.lower, found.upper) == pytest.approx((0.75, 0.75, 0.75))


@given(st.lists(fits(), min_size=1, max_size=5))
def test_ends_of_the_fit_are_those_of_all_corners(conditions):
    corners = [(1.0, 3.0) if one.importance is None else (WEIGHT[one.importance],) for one in conditions]
    low, high = [], []
    for weights in itertools.product(*corners):
        low.append(np.average([one.lower for one in conditions], weights=weights))
        high.append(np.average([one.upper for one in conditions], weights=weights))
    found = fit_factor(conditions)
    assert found.lower == pytest.approx((min(low) + 2) / 4)
    assert found.upper == pytest.approx((max(high) + 2) / 4)


@given(st.lists(fits(), min_size=1, max_size=4), st.data())
def test_unknown_fit_or_importance_never_narrows(conditions, data):
    gone = data.draw(st.integers(0, len(conditions) - 1))
    one = conditions[gone]
    for poorer in (_fit(one.importance, -2.0, 2.0, "unknown"), _fit(None, one.lower, one.upper)):
        fewer = [poorer if at == gone else fit for at, fit in enumerate(conditions)]
        assert fit_factor(fewer).lower <= fit_factor(conditions).lower + 1e-12
        assert fit_factor(fewer).upper >= fit_factor(conditions).upper - 1e-12
        assert any(fit.may_veto for fit in fewer) or not any(fit.vetoes for fit in conditions)


def test_only_a_sure_strong_constraint_on_an_essential_condition_vetoes():
    assert _fit("essential", -2.0).vetoes
    assert not _fit("important", -2.0).vetoes
    assert not _fit("essential", -2.0, -1.9).vetoes
    assert not _fit(None, -2.0).vetoes
    assert [_fit(None, -2.0).may_veto, _fit("helpful", -2.0).may_veto, _fit("essential", -1.9).may_veto] == [
        True,
        False,
        False,
    ]


def test_states_tell_what_is_left_to_do():
    states = [_fit(None, *ends).state for ends in ((0.0, 1.0), (-1.0, 1.0), (-2.0, -0.1))]
    assert states == ["met", "uncertain", "constraint"]
    assert _fit(None, -2.0, 2.0, "unknown").state == "unknown"


def test_what_is_said_goes_before_figures_and_figures_keep_their_margin():
    conditions = load.practice("ceti").conditions
    found = condition_fits(conditions, {1: -1.0}, {"cluster": 0.5, "research": 0.5}, margin=1.0)
    assert [(one.basis, one.lower, one.upper) for one in found] == [
        ("unknown", -2.0, 2.0),
        ("said", -1.0, -1.0),
        ("figure", -1.0, 1.0),
        ("unknown", -2.0, 2.0),
    ]


@pytest.mark.parametrize(("said", "message"), [({4: 0.0}, "has 4, counted from 0"), ({0: 3.0}, "not between -2 and 2")])
def test_impossible_fits_are_refused(said, message):
    with pytest.raises(InputError, match=message):
        condition_fits(load.practice("ceti").conditions, said)


# --- similarity


def test_structural_distance_of_the_oracle(shared):
    cases = json.loads((shared / "oracles" / "M_transfer.json").read_text(encoding="utf-8"))
    case = next(one for one in cases if one["id"] == "M04_structural_distance_toy")
    data = pd.DataFrame(case["inputs"]["X"], columns=list("abc"), index=["AA", "BB", "CC", "DD"])
    names, weights = {"x": ["a"], "y": ["b"], "z": ["c"]}, dict(zip("xyz", case["inputs"]["weights"], strict=True))
    found = structural_distance(data, names, weights=weights)
    assert (found.distance**2).to_numpy() == pytest.approx(np.array(case["expected"]["d"]), abs=case["tolerance"])
    span = similarity(found, data, names, ("AA", "DD"), draws=drawn(found.weights, 1e9, np.random.default_rng(1)))
    assert span.value == pytest.approx(1 - 0.3**0.5)
    assert (span.lower, span.upper) == pytest.approx((1 - 0.3**0.5,) * 2, abs=1e-3)


def _alike(profiles, firmness=4.0):
    names = {"one": ["a", "b"], "two": ["c"]}
    found = structural_distance(profiles, names, ranges=pd.Series({"a": 1.0, "b": 1.0, "c": 1.0}), missing="available")
    return similarity(
        found, profiles, names, ("AA", "BB"), draws=drawn(found.weights, firmness, np.random.default_rng(1))
    )


@given(st.lists(UNIT, min_size=6, max_size=6), st.sampled_from(["a", "b", "c"]))
@settings(max_examples=40)
def test_a_missing_figure_never_narrows_similarity(values, gone):
    profiles = pd.DataFrame(np.reshape(values, (2, 3)), columns=list("abc"), index=["AA", "BB"])
    poorer = profiles.copy()
    poorer.loc["BB", gone] = np.nan
    full, part = _alike(profiles), _alike(poorer)
    assert part.lower <= full.lower + 1e-9
    assert part.upper >= full.upper - 1e-9


def test_of_several_donors_the_most_alike_counts_and_an_unknown_one_may_be_it():
    known = {"FR30": Span(0.8, 0.7, 0.85), "PT11": Span(0.6, 0.5, 0.9)}
    assert nearest_donor(known).basis == ("FR30",)
    found = nearest_donor({**known, "SI04": UNKNOWN})
    assert (found.value, found.lower, found.upper) == (0.8, 0.7, 1.0)
    assert nearest_donor({}).reason == "no-place-named"
    assert nearest_donor({"SI04": UNKNOWN}).reason == "no-figures"


# --- matches of the catalogue


@pytest.fixture(scope="module")
def toscana():
    return matches("ITI1", 2014)


@pytest.fixture(scope="module")
def vratsa():
    return matches("BG31", 2014)


def test_every_practice_is_matched_with_four_factors(toscana):
    assert [one.practice for one in toscana.matches] == [one.id for one in load.practices()]
    for one in toscana.matches:
        assert [factor.name for factor in one.factors] == ["quality", "similarity", "conditions", "need"]
        values = [factor.value for factor in one.factors if factor.known]
        assert one.multiplicative.value == pytest.approx(np.prod(values) ** (1 / len(values)))
        assert one.additive.value == pytest.approx(np.mean(values))


def test_one_match_is_the_same_alone_and_in_company(toscana):
    for one in toscana.matches[::9]:
        assert repr(match(one.practice, "Toscana", 2014)) == repr(one)  # by text: NaN is not equal to itself


def test_what_is_its_own_is_shown_and_not_recommended(toscana):
    own = [one.practice for one in toscana.matches if one.own]
    assert "cardato-recycled" in own
    assert "ceti" not in own
    assert not any(name in toscana.groups.certain.index for name in own)
    assert toscana.table.loc[own, "group"].isna().all()


def test_regions_get_different_answers(toscana, vratsa):
    one, other = (found.groups.beaten_by for found in (toscana, vratsa))
    assert {name for name, better in one.items() if not better} != {
        name for name, better in other.items() if not better
    }


def test_failures_and_plans_warn(toscana):
    told = {one.practice: [caution.kind for caution in one.cautions] for one in toscana.matches}
    for one in load.practices():
        assert told[one.id].count("counter-evidence") == len(one.counter_evidence or ())
        found = next(match.cautions for match in toscana.matches if match.practice == one.id)
        against = [(claim.claim, claim.source) for claim in one.counter_evidence or ()]
        assert [caution for caution in found if caution.kind == "counter-evidence"] == [
            Caution("counter-evidence", *claim) for claim in against
        ]
        assert ("plan-only" in told[one.id]) == (one.completeness == "project-only")
        assert ("place-indicative" in told[one.id]) == (one.territory.basis == "indicative")
    assert told["ceti"].count("counter-evidence") == 3
    assert {kind for kinds in told.values() for kind in kinds} == {"counter-evidence", "plan-only", "place-indicative"}


def test_a_need_says_whether_it_was_measured_or_set():
    columns = {
        "score": [0.7, 0.4, None],
        "lower": [0.5, 0.1, 0.0],
        "upper": [0.8, 0.9, 1.0],
        "set_by": [None, "us", None],
    }
    table = pd.DataFrame(columns, index=["clusters", "creativity", "finance"])
    told = {theme: need_factor(table, [theme]) for theme in table.index}
    assert [one.reason for one in told.values()] == ["measured-need", "set-priority", "unknown-need"]
    assert {one.name for one in told.values()} == {"need"}
    assert need_factor(table, list(table.index)) == Factor(
        0.7, 0.5, 1.0, "need", "set-priority", ("clusters", "creativity", "finance")
    )


def test_conditions_of_which_nothing_is_known_say_so():
    known = ConditionFit(0, "funding", "A grant", "essential", 1.0, 1.0, "said", "page")
    unknown = ConditionFit(1, "funding", "A loan", None, -2.0, 2.0, "unknown", "page")
    assert [fit_factor(fits).reason for fits in ([], [unknown], [known], [known, unknown])] == [
        "conditions-unknown", "conditions-unknown", "conditions-compared", "conditions-in-part",
    ]  # fmt: skip
    assert {fit_factor(fits).name for fits in ([], [unknown], [known])} == {"conditions"}
    assert fit_factor([known, unknown]).basis == ("conditions[0]",)
    assert fit_factor([unknown]).basis == ()


def test_what_is_not_known_to_be_met_is_work_to_do(toscana):
    one = next(one for one in toscana.matches if one.practice == "ceti")
    assert [fit.state for fit in one.adaptation] == [fit.state for fit in one.fits if fit.state != "met"]
    assert {fit.kind for fit in one.adaptation} >= {"funding", "infrastructure"}


def test_an_essential_strong_constraint_vetoes_and_leaves_the_groups():
    found = match("ceti", "ITI1", 2014, said={0: -2})
    assert (found.veto, found.recommendable) == (True, False)
    assert (found.multiplicative, found.additive) == (Span(0.0, 0.0, 0.0), Span(0.0, 0.0, 0.0))
    assert not match("ceti", "ITI1", 2014, said={1: -2}).veto


def test_fits_in_the_file_are_used_and_must_belong_to_a_practice(monkeypatch):
    fit = KnownFit(
        region="ITI1", practice="ceti", condition=0, fit=-2, set_by="a region", date="2026-01-31", why="test"
    )
    file = load_needs()
    monkeypatch.setattr(transfer, "load_needs", lambda: file.model_copy(update={"fits": (fit,)}))
    assert match("ceti", "ITI1", 2014).veto
    assert not match("ceti", "BG31", 2014).veto
    stray = fit.model_copy(update={"practice": "nobody"})
    monkeypatch.setattr(transfer, "load_needs", lambda: file.model_copy(update={"fits": (stray,)}))
    with pytest.raises(InputError, match="no practice nobody"):
        matches("ITI1", 2014)


def test_order_and_a_third_practice_change_nothing(toscana):
    given = list(load.practices())
    turned = matches("ITI1", 2014, practices=given[::-1])
    pd.testing.assert_frame_equal(turned.table, toscana.table)
    fewer = matches("ITI1", 2014, practices=given[:-1])
    dropped = given[-1].id
    pd.testing.assert_frame_equal(fewer.groups.spans, toscana.groups.spans.drop(index=dropped, errors="ignore"))
    for name, better in fewer.groups.beaten_by.items():
        assert better == tuple(one for one in toscana.groups.beaten_by[name] if one != dropped)


def test_a_copy_stands_where_its_original_stands(toscana):
    copy = load.practice("inter-tex").model_copy(update={"id": "inter-tex-again"})
    found = matches("ITI1", 2014, practices=[*load.practices(), copy]).groups
    assert found.certain["inter-tex-again"] == found.certain["inter-tex"]
    assert found.beaten_by["inter-tex-again"] == found.beaten_by["inter-tex"] == toscana.groups.beaten_by["inter-tex"]


def test_a_record_that_loses_fields_never_narrows_a_match():
    # of a record said to be complete, silence on conditions is an answer and lowers its quality: so a partial one
    record = load.practice("ceti").model_copy(update={"completeness": "partial"})
    full = match(record, "PL11", 2014)
    place = record.territory.model_copy(update={"nuts2": None, "vintage": None, "basis": None})
    for lost in ({"conditions": None}, {"territory": place}, {"evidence": None}, {"body": None}):
        poorer = match(record.model_copy(update=lost), "PL11", 2014)
        for reading in ("multiplicative", "additive"):
            assert getattr(poorer, reading).lower <= getattr(full, reading).lower + 1e-12
            assert getattr(poorer, reading).upper >= getattr(full, reading).upper - 1e-12


def test_an_unknown_need_leaves_the_rest():
    found = transfer.receiver("PL11", 2014)
    poorer = pd.DataFrame(found.needs)
    poorer[["score", "lower", "upper"]] = [np.nan, 0.0, 1.0]
    one = matched(load.practice("ceti"), Receiver("PL11", 2014, poorer, {}, {}, 1.0), _quality(), {})
    assert one.factor("need").reason == "unknown-need"
    assert one.multiplicative.value == pytest.approx(0.5)


def _quality():
    return Factor(0.5, 0.4, 0.6, "quality", "documentary")


# --- groups


def _grouped(ends):
    factors, rows = {}, {}
    for name, (lower, upper) in ends.items():
        four = [Factor((lower + upper) / 2, lower, upper, kind, "documentary") for kind in ("quality", "need")]
        factors[name] = (four, ("clusters",))
        one = {"value": (lower + upper) / 2, "lower": lower, "upper": upper}
        rows[name] = {
            f"{reading}_{key}": number for reading in ("multiplicative", "additive") for key, number in one.items()
        }
    return match_groups(factors, pd.DataFrame.from_dict(rows, orient="index"))


def test_overlapping_intervals_share_a_group():
    found = _grouped({"a": (0.7, 0.9), "b": (0.6, 0.75), "c": (0.1, 0.3)})
    assert found.certain.to_dict() == {"a": 1, "b": 1, "c": 2}
    assert found.beaten_by["c"] == ("a", "b")
    assert found.spans["level"].to_dict() == {"a": "above", "b": "above", "c": "below"}


def test_readings_that_disagree_are_named():
    readings = pd.DataFrame(
        {"multiplicative_value": [0.3, 0.5], "additive_value": [0.6, 0.5]}
        | {
            f"{one}_{end}": [number] * 2
            for one in ("multiplicative", "additive")
            for end, number in (("lower", 0.0), ("upper", 1.0))
        },
        index=["a", "b"],
    )
    factors = {name: ([_quality(), _quality()], ("clusters",)) for name in "ab"}
    found = match_groups(factors, readings)
    assert found.disagree == (("a", "b"),)
    assert found.certain.to_dict() == {"a": 1, "b": 1}


def test_nothing_to_group_is_no_error():
    assert match_groups({}, pd.DataFrame()).beaten_by == {}


# --- offers and refusals


def test_offers_are_the_own_practices_matched_elsewhere(toscana, vratsa):
    found = offers("Toscana", 2014)
    assert set(found["practice"]) == {one.practice for one in toscana.matches if one.own}
    assert "ITI1" not in set(found["region"])
    there = found[(found["region"] == "BG31") & (found["practice"] == "cardato-recycled")].iloc[0]
    same = vratsa.table.loc["cardato-recycled"]
    assert there["multiplicative"] == same["multiplicative"]
    assert offers("DE21", 2014).empty


def test_unknown_practices_regions_and_stubs_are_refused():
    with pytest.raises(UnknownCodeError, match="nobody"):
        match("nobody", "ITI1", 2014)
    with pytest.raises(UnknownCodeError, match="Atlantis"):
        match("ceti", "Atlantis", 2014)
    with pytest.raises(InputError, match="known by name only"):
        match(load.stubs()[0].id, "ITI1", 2014)
    with pytest.raises(InputError, match="no practice"):
        matches("ITI1", 2014, practices=[])
    with pytest.raises(InputError, match="2015: regions can be compared in structure up to 2014"):
        matches("ITI1", 2015)


def test_the_catalogue_is_matched_once_until_a_file_changes(toscana, monkeypatch):
    assert matches("Toscana", 2014) is toscana
    file = load_needs()
    other = file.model_copy()
    monkeypatch.setattr(transfer, "load_needs", lambda: other)
    again = matches("ITI1", 2014)
    assert again is not toscana
    assert repr(again.matches) == repr(toscana.matches)


def test_practices_may_come_from_a_generator():
    some = load.practices()[:3]
    found = matches("PT11", 2014, practices=(one for one in some))
    pd.testing.assert_frame_equal(found.table, matches("PT11", 2014, practices=some).table)
    assert len(found.table) == len(some)
