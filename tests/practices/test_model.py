"""The record of a practice: what it accepts, what it refuses, and how strength is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from plustex_analysis.practices.model import Evidence, Practice
from plustex_analysis.practices.vocabulary import LADDER, SourceType, Strength


def record(**changes):
    """The parts of a small right practice, with changes."""
    territory = {
        "name": "Prato",
        "scale": None,
        "countries": ["IT"],
        "nuts2": ["ITI1"],
        "vintage": "2013",
        "basis": "place",
    }
    parts = {
        "id": "dye-lab",
        "title": "Dye Lab",
        "summary": "Dyes from waste.",
        "territory": territory,
        "themes": [2],
        "themes_set_by": "editors",
        "body": None,
        "start": None,
        "end": None,
        "sources": [{"id": "page", "url": "https://example.org", "type": "press"}],
        "budget": None,
        "problem": None,
        "what_was_done": "Firms tried dyes.",
        "resources": None,
        "evidence": None,
        "counter_evidence": None,
        "difficulties": None,
        "conditions": None,
        "potential": None,
        "transferred_to": None,
        "origin": "other",
        "plustex_status": None,
        "completeness": "full",
        "notes": None,
    }
    return parts | changes


def claim(**changes):
    return {"claim": "Firms", "kind": "result", "figure": 3, "unit": "firms", "year": 2014, "source": "page"} | changes


def refused(**changes):
    with pytest.raises(ValidationError) as error:
        Practice.model_validate(record(**changes))
    return {".".join(map(str, problem["loc"])) for problem in error.value.errors()}


def test_unknown_is_the_same_written_in_either_way():
    written = Practice.model_validate(record(resources="unknown", conditions="unknown", body="unknown"))
    assert written == Practice.model_validate(record())
    assert written.conditions is None


def test_an_empty_list_is_not_unknown():
    practice = Practice.model_validate(record(evidence=[]))
    assert practice.evidence == ()
    assert "evidence" not in practice.unknown
    assert "conditions" in practice.unknown


@pytest.mark.parametrize("key", record())
def test_every_key_must_be_there(key):
    parts = record()
    del parts[key]
    with pytest.raises(ValidationError) as error:
        Practice.model_validate(parts)
    assert (key,) in [problem["loc"] for problem in error.value.errors()]


def test_no_other_key_may_be_there():
    assert refused(rating=4) == {"rating"}


def test_a_practice_cannot_be_changed_and_can_be_a_key():
    practice = Practice.model_validate(record())
    with pytest.raises(ValidationError):
        practice.title = "Better"
    assert {practice: 1}[Practice.model_validate(record())] == 1


@pytest.mark.parametrize("date", ["2014", "2014-05", "2014-05-31", 2014])
def test_dates_of_three_precisions(date):
    assert Practice.model_validate(record(start=date)).start == str(date)


@pytest.mark.parametrize("date", ["14", "2014-13", "2014-02-29", "May 2014", "2014-5-1", "20140501", True, 2014.0])
def test_other_dates_are_refused(date):
    assert refused(start=date) == {"start"}


@pytest.mark.parametrize(
    ("start", "end"), [("2014", "2014-03"), ("2014-03", "2014"), ("2014", "ongoing"), ("2013-12-31", "2014")]
)
def test_dates_in_order_whatever_their_precision(start, end):
    assert Practice.model_validate(record(start=start, end=end)).end == end


@pytest.mark.parametrize(
    ("start", "end"), [("2015", "2014-12"), ("2014-06", "2014-05-31"), ("2014-06-02", "2014-06-01")]
)
def test_dates_out_of_order_are_refused(start, end):
    assert refused(start=start, end=end) == {"end"}


def test_a_title_has_at_most_100_characters():
    assert len(Practice.model_validate(record(title="ł" * 100)).title) == 100
    assert refused(title="ł" * 101) == {"title"}


@pytest.mark.parametrize("field", ["evidence", "counter_evidence"])
def test_a_claim_must_cite_a_source_of_the_record(field):
    assert Practice.model_validate(record(**{field: [claim()]}))
    assert refused(**{field: [claim(), claim(source="radio")]}) == {field}


@pytest.mark.parametrize(
    "url", ["example.org", "ftp://example.org", "https://localhost", "https://a b.org", "javascript:alert(1)"]
)
def test_addresses_that_are_none(url):
    assert refused(sources=[{"id": "page", "url": url, "type": "press"}]) == {"sources.0.url"}


def test_a_source_is_listed_once():
    page = {"id": "page", "url": "https://example.org", "type": "press"}
    assert refused(sources=[page, page | {"id": "other"}]) == {"sources"}
    assert refused(sources=[page, page | {"url": "https://example.org/2"}]) == {"sources"}


@pytest.mark.parametrize("figure", [True, "3", float("nan"), float("inf")])
def test_figures_are_finite_numbers(figure):
    assert refused(evidence=[claim(figure=figure)]) == {"evidence.0.figure"}


def test_strength_is_read_from_the_type_of_the_source_alone():
    for kind, strength in LADDER.items():
        practice = Practice.model_validate(
            record(
                sources=[{"id": "page", "url": "https://example.org", "type": kind}],
                evidence=[claim(), claim(kind="target")],
            )
        )
        assert {practice.strength(item) for item in practice.evidence} == {strength}


def test_every_type_of_source_stands_on_the_ladder_in_the_documented_order():
    assert set(LADDER) == set(SourceType.__args__)
    assert (
        LADDER["evaluation"]
        > LADDER["official-statistics"]
        > LADDER["programme-record"]
        > LADDER["press"]
        > Strength.NONE
    )
    assert LADDER["press"] == LADDER["own-website"] == Strength.REPORTED
    assert LADDER["unclassified"] == Strength.NONE


@given(st.none() | st.floats(allow_nan=False, allow_infinity=False), st.none() | st.just("firms"))
def test_figure_and_unit_are_known_together(figure, unit):
    parts = claim(figure=figure, unit=unit)
    if (figure is None) == (unit is None):
        assert Evidence.model_validate(parts).figure == figure
    else:
        with pytest.raises(ValidationError, match="go together"):
            Evidence.model_validate(parts)
