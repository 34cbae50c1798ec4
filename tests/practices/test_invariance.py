"""Reordering practices, copying one or dropping one changes no group and no level, or the result says where it does.

For the ranking of quality and for the transfer to each of the eight territories: with the catalogue as it is, where
little can be told apart, and with the same factors made sharper, where there are groups to lose.
"""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from plustex_analysis import partnership
from plustex_analysis.practices import load
from plustex_analysis.practices.all_matches import all_matches
from plustex_analysis.practices.criteria import load_criteria
from plustex_analysis.practices.groups import groups
from plustex_analysis.practices.match_groups import match_groups
from plustex_analysis.practices.reversal import differences
from plustex_analysis.practices.spans import additive, multiplicative
from plustex_analysis.practices.standing import stand
from plustex_analysis.practices.transfer import matches

TERRITORIES = [one.code for one in partnership.territories()]
SHARPER = (1.0, 0.1)  # the catalogue as it is; a tenth of what is open


@pytest.fixture(scope="module")
def found():
    return all_matches(2014)


def _sharpened(one, part):
    """Return the factors of a match with only a part of each interval left, around its middle."""
    four = []
    for factor in one.factors:
        middle, half = (factor.lower + factor.upper) / 2, part * (factor.upper - factor.lower) / 2
        known = middle if part < 1 else factor.value
        four.append(replace(factor, value=known, lower=middle - half, upper=middle + half) if part < 1 else factor)
    return tuple(four), one.themes


def _grouped(factors, names):
    rows = {}
    for name in names:
        ends = {"multiplicative": multiplicative(factors[name][0]), "additive": additive(factors[name][0])}
        rows[name] = {
            f"{reading}_{end}": getattr(span, end)
            for reading, span in ends.items()
            for end in ("value", "lower", "upper")
        }
    return match_groups({name: factors[name] for name in names}, pd.DataFrame.from_dict(rows, orient="index"))


def _factors(found, code, part):
    return {one.practice: _sharpened(one, part) for one in found[code].matches if one.recommendable}


@pytest.mark.parametrize("part", SHARPER)
@pytest.mark.parametrize("code", TERRITORIES)
def test_transfer_groups_order(found, code, part):
    factors = _factors(found, code, part)
    base = _grouped(factors, list(factors))
    turned = _grouped(factors, list(np.random.default_rng(1).permutation(list(factors))))
    for name in ("certain", "likely"):
        assert getattr(turned, name).to_dict() == getattr(base, name).to_dict()
    assert turned.spans.loc[base.spans.index].equals(base.spans)
    assert {name: set(better) for name, better in turned.beaten_by.items()} == {
        name: set(better) for name, better in base.beaten_by.items()
    }
    if part < 1:
        assert base.likely.max() > 1  # there are groups to lose


@pytest.mark.parametrize("part", SHARPER)
@pytest.mark.parametrize("code", TERRITORIES)
def test_transfer_groups_copies(found, code, part):
    """Copy every practice, one after the other and then all at once."""
    factors = _factors(found, code, part)
    base = _grouped(factors, list(factors))
    copies = {f"{name} (copy)": given for name, given in factors.items()}
    for chosen in (*([name] for name in list(copies)[::9]), list(copies)):
        more = _grouped({**factors, **copies}, [*factors, *chosen])
        for name in ("certain", "likely"):
            before, after = getattr(base, name), getattr(more, name)
            assert after[list(factors)].to_dict() == before.to_dict()
            assert [after[copy] for copy in chosen] == [before[copy.removesuffix(" (copy)")] for copy in chosen]
        assert more.spans.loc[list(factors)].equals(base.spans)


@pytest.mark.parametrize("part", SHARPER)
@pytest.mark.parametrize("code", TERRITORIES)
def test_transfer_groups_droppings(found, code, part):
    factors = _factors(found, code, part)
    base = _grouped(factors, list(factors))
    for gone in list(factors)[:: 5 if part < 1 else 15]:
        rest = [name for name in factors if name != gone]
        fewer = _grouped(factors, rest)
        assert fewer.spans.equals(base.spans.loc[rest])
        for name in ("certain", "likely"):
            _assert_same_order(getattr(base, name), getattr(fewer, name), base.bridges[name].get(gone))


def _assert_same_order(before, after, parts):
    """Compare pairs: none changes, but that a group falls apart into the parts that a bridge was said to hold."""
    changed = differences(before, after)
    assert not changed["reversed"]
    if parts is None:
        assert not changed["changed"]
        return
    at = {name: place for place, names in enumerate(parts) for name in names}
    for one, other in changed["changed"]:
        assert (after[one] < after[other]) == (at[one] < at[other])
    assert changed["changed"]


def test_a_bridge_between_matches_is_said_and_what_falls_apart_without_it(found):
    """At least one territory has such a practice when the factors are made sharper, or the test above proves little."""
    held = [
        (code, name, gone)
        for code in TERRITORIES
        for name, bridges in _grouped(*_named(_factors(found, code, 0.1))).bridges.items()
        for gone in bridges
    ]
    assert held
    code, name, gone = held[0]
    factors = _factors(found, code, 0.1)
    base, fewer = _grouped(*_named(factors)), _grouped(factors, [one for one in factors if one != gone])
    _assert_same_order(getattr(base, name), getattr(fewer, name), base.bridges[name][gone])


def _named(factors):
    return factors, list(factors)


@pytest.mark.parametrize("code", TERRITORIES)
def test_whole_matches_in_other_company(found, code):
    """Match anew, from the records on: shuffled, without three practices and with a copy of another."""
    given = list(load.practices())
    np.random.default_rng(2).shuffle(given)
    copy = given[10].model_copy(update={"id": "a-copy"})
    other = matches(code, 2014, practices=[*given[3:], copy])
    before = {one.practice: one for one in found[code].matches}
    for one in other.matches:
        same = before[given[10].id if one.practice == copy.id else one.practice]
        assert repr(one.factors) == repr(same.factors)
        assert (one.own, one.veto, one.veto_possible) == (same.own, same.veto, same.veto_possible)
    spans = found[code].groups.spans
    kept = [name for name in other.groups.spans.index if name != copy.id]
    assert other.groups.spans.loc[kept].equals(spans.loc[kept])
    for name in ("certain", "likely"):
        assert not differences(getattr(found[code].groups, name)[kept], getattr(other.groups, name))["reversed"]


# --- the ranking of quality


@pytest.fixture(scope="module")
def standing():
    criteria, given = load_criteria(), load.practices()
    return lambda chosen: stand(chosen or given, criteria, rng=np.random.default_rng(1), draws=1000)


def test_ranking_groups_order_and_copies(standing):
    given = list(load.practices())
    base = standing(given)
    turned = standing(list(np.random.default_rng(3).permutation(np.array(given, dtype=object))))
    assert turned.groups.table["group"].to_dict() == base.groups.table["group"].to_dict()
    assert turned.levels.to_dict() == base.levels.to_dict()
    copies = [one.model_copy(update={"id": f"{one.id}-copy"}) for one in given]
    more = standing([*copies, *given])
    names = [one.id for one in given]
    assert more.groups.table.loc[names, "group"].to_dict() == base.groups.table["group"].to_dict()
    assert more.levels[names].to_dict() == base.levels.to_dict()
    for name in names:
        assert more.groups.table.loc[f"{name}-copy", "group"] == base.groups.table.loc[name, "group"]
        assert more.levels[f"{name}-copy"] == base.levels[name]


def test_ranking_groups_droppings(standing):
    given = list(load.practices())
    base = standing(given)
    for gone in given[::6]:
        fewer = standing([one for one in given if one is not gone])
        assert fewer.levels.to_dict() == base.levels.drop(gone.id).to_dict()
        parts = base.groups.bridges.get(gone.id)
        _assert_same_order(base.groups.table["group"], fewer.groups.table["group"], parts)


def test_ranking_groups_droppings_where_there_are_many_groups(standing):
    """The same pairs read with a lower threshold: more differences hold, so there is more to lose."""
    pairwise = standing(None).smaa.pairwise
    base = groups(pairwise, threshold=0.6)
    assert base.table["group"].max() > 3
    for gone in pairwise.index:
        fewer = groups(pairwise.drop(index=gone, columns=gone), threshold=0.6)
        _assert_same_order(base.table["group"], fewer.table["group"], base.bridges.get(gone))
