"""The documentary assessment: each rule, and that every score can be traced to fields of the record."""

import re
from typing import get_args

import numpy as np
import pandas as pd
import pytest

from plustex_analysis.errors import InputError, UnknownCodeError
from plustex_analysis.practices import rules
from plustex_analysis.practices.assessment import assess
from plustex_analysis.practices.criteria import load_criteria
from plustex_analysis.practices.groups import groups
from plustex_analysis.practices.load import practices
from plustex_analysis.practices.model import Practice
from plustex_analysis.practices.panel import COLUMNS
from plustex_analysis.practices.standing import assessor_influence, scored, stand
from plustex_analysis.practices.vocabulary import BodyType, TransferKind

SOURCES = [
    {"id": "own", "url": "https://own.example.org/a", "type": "own-website"},
    {"id": "press", "url": "https://www.news.example.org/b", "type": "press"},
    {"id": "more", "url": "https://news.example.org/c", "type": "press"},
    {"id": "record", "url": "https://programme.example.org", "type": "programme-record"},
    {"id": "study", "url": "https://study.example.org", "type": "evaluation"},
    {"id": "odd", "url": "https://odd.example.org", "type": "unclassified"},
]


def practice(**changes):
    """A small practice with many sources and nothing else known, with changes."""
    territory = {"name": "Prato", "scale": None, "countries": None, "nuts2": None, "vintage": None, "basis": None}
    unknown = ("body", "start", "end", "budget", "problem", "resources", "evidence", "counter_evidence", "difficulties")
    unknown += ("conditions", "potential", "transferred_to", "plustex_status", "notes")
    parts = {
        "id": "dye-lab",
        "title": "Dye Lab",
        "summary": "Dyes from waste.",
        "territory": territory,
        "themes": [2],
        "themes_set_by": "editors",
        "sources": SOURCES,
        "what_was_done": "Firms tried dyes.",
        "origin": "other",
        "completeness": "full",
        **dict.fromkeys(unknown),
    }
    return Practice.model_validate(parts | changes)


def claim(kind="output", *, figure=None, source="press"):
    unit = None if figure is None else "firms"
    return {"claim": "Firms", "kind": kind, "figure": figure, "unit": unit, "year": None, "source": source}


def transfer(kind):
    return {"to": "Somewhere", "kind": kind, "year": None, "source": "press"}


def condition(importance=None):
    return {"kind": "skills", "what": "Dyers", "importance": importance, "source": "press"}


BODY = {"name": "City", "type": "local-authority", "partners": None}
BUDGET = {"amount": 5.0, "currency": "EUR", "covers": "all", "source": "press"}
DIFFICULTY = {"what": "Late", "source": "press"}
PERIOD = {"start": "2010", "end": "2012"}


@pytest.fixture(scope="module")
def criteria(root):
    return load_criteria(root / "data" / "criteria.yaml")


@pytest.fixture(scope="module")
def catalogue():
    return practices()


@pytest.fixture(scope="module")
def ours(catalogue, criteria):
    return assess(catalogue, criteria)


class TestRules:
    @pytest.mark.parametrize(
        ("rule", "changes", "score", "reason", "fields"),
        [
            ("policy_hold", {}, None, "unknown", ("body",)),
            ("policy_hold", {"body": {**BODY, "type": None}}, None, "unknown", ("body.type",)),
            ("policy_hold", {"body": BODY}, 4, "read", ("body.type",)),
            ("policy_hold", {"body": {**BODY, "type": "company"}}, 0, "read", ("body.type",)),
            ("means_and_cost", {}, 0, "read", ("resources", "budget", "start", "end")),
            ("means_and_cost", PERIOD, 1, "read", ("resources", "budget", "start", "end")),
            ("means_and_cost", {"resources": "A lab"}, 2, "read", ("resources", "budget", "start", "end")),
            ("means_and_cost", {"budget": BUDGET, **PERIOD}, 2, "read", ("resources", "budget", "start", "end")),
            (
                "means_and_cost",
                {"budget": BUDGET, "resources": "A lab"},
                3,
                "read",
                ("resources", "budget", "start", "end"),
            ),
            (
                "means_and_cost",
                {"budget": BUDGET, "resources": "A lab", **PERIOD},
                4,
                "read",
                ("resources", "budget", "start", "end"),
            ),
            (
                "means_and_cost",
                {"budget": BUDGET, "resources": "A lab", "start": "2010", "end": "ongoing"},
                3,
                "read",
                ("resources", "budget", "start", "end"),
            ),
            (
                "means_and_cost",
                {"completeness": "partial", "budget": BUDGET, **PERIOD},
                None,
                "incomplete",
                ("resources",),
            ),
            ("independent_sources", {"sources": SOURCES[:1]}, 0, "read", ("sources",)),
            ("independent_sources", {"sources": [SOURCES[5]]}, 0, "read", ("sources",)),
            ("independent_sources", {"sources": SOURCES[:3]}, 1, "read", ("sources[1]", "sources[2]")),
            ("independent_sources", {"sources": SOURCES[1:4]}, 2, "read", ("sources[0]", "sources[1]", "sources[2]")),
            ("independent_sources", {"sources": SOURCES[1:5]}, 4, "read", tuple(f"sources[{i}]" for i in range(4))),
            ("success_shown", {}, None, "unknown", ("evidence",)),
            ("success_shown", {"evidence": []}, 0, "read", ("evidence",)),
            ("success_shown", {"evidence": [claim("target", figure=9)]}, 0, "read", ("evidence[0]",)),
            ("success_shown", {"evidence": [claim("context"), claim("input", figure=9)]}, 1, "read", ("evidence[1]",)),
            ("success_shown", {"evidence": [claim("output")]}, 1, "read", ("evidence[0]",)),
            ("success_shown", {"evidence": [claim("output"), claim("output", figure=1)]}, 2, "read", ("evidence[1]",)),
            ("success_shown", {"evidence": [claim("result"), claim("output", figure=1)]}, 3, "read", ("evidence[0]",)),
            ("success_shown", {"evidence": [claim("result", figure=0.0)]}, 4, "read", ("evidence[0]",)),
            ("evidence_strength", {}, None, "unknown", ("evidence",)),
            ("evidence_strength", {"evidence": [claim("target", source="study")]}, 0, "read", ("evidence",)),
            ("evidence_strength", {"evidence": [claim(source="odd")]}, 0, "read", ("evidence[0]",)),
            ("evidence_strength", {"evidence": [claim(source="own")]}, 1, "read", ("evidence[0]",)),
            ("evidence_strength", {"evidence": [claim(), claim(source="record")]}, 2, "read", ("evidence[1]",)),
            ("evidence_strength", {"evidence": [claim(source="study")]}, 4, "read", ("evidence[0]",)),
            (
                "evidence_strength",
                {"evidence": [claim(source="record")], "counter_evidence": [claim(), claim(source="study")]},
                1,
                "lowered",
                ("evidence[0]", "counter_evidence[1]"),
            ),
            (
                "evidence_strength",
                {"evidence": [claim(source="record")], "counter_evidence": [claim()]},
                2,
                "read",
                ("evidence[0]",),
            ),
            ("evidence_strength", {"evidence": [], "counter_evidence": [claim()]}, 0, "read", ("evidence",)),
            ("conditions_stated", {}, 0, "read", ("conditions", "difficulties")),
            ("conditions_stated", {"difficulties": [DIFFICULTY]}, 1, "read", ("conditions", "difficulties")),
            ("conditions_stated", {"conditions": [condition("essential")]}, 2, "read", ("conditions", "difficulties")),
            ("conditions_stated", {"conditions": [], "difficulties": []}, 3, "read", ("conditions", "difficulties")),
            (
                "conditions_stated",
                {"conditions": [condition(), condition("helpful")], "difficulties": [DIFFICULTY]},
                4,
                "read",
                ("conditions", "difficulties"),
            ),
            (
                "conditions_stated",
                {"completeness": "project-only", "conditions": [condition()]},
                None,
                "incomplete",
                ("difficulties",),
            ),
            ("transfer_record", {}, None, "unknown", ("transferred_to",)),
            ("transfer_record", {"transferred_to": []}, 0, "read", ("transferred_to",)),
            ("transfer_record", {"transferred_to": [transfer("planned")]}, 1, "read", ("transferred_to[0]",)),
            (
                "transfer_record",
                {"transferred_to": [transfer("shown"), transfer("adopted"), transfer("extended")]},
                4,
                "read",
                ("transferred_to[1]",),
            ),
        ],
    )
    def test_each_step(self, rule, changes, score, reason, fields):
        assert rules.RULES[rule](practice(**changes)) == rules.Finding(score, reason, fields)

    def test_three_sites_without_a_checked_one(self):
        sources = [
            *SOURCES[1:3],
            *({"id": f"p{i}", "url": f"https://p{i}.example.org", "type": "press"} for i in range(4)),
        ]
        assert rules.independent_sources(practice(sources=sources)).score == 3

    def test_every_word_of_the_record_has_its_step(self):
        assert set(rules.HOLD) == set(get_args(BodyType))
        assert set(rules.TAKEN_UP) == set(get_args(TransferKind))


class TestCatalogue:
    def test_every_practice_gets_a_finding_on_every_documentary_part(self, ours, catalogue, criteria):
        assert len(ours.findings) == len(catalogue) * len(criteria.read_by("documentary"))
        assert list(ours.scores.columns) == list(criteria.read_by("documentary"))
        assert list(ours.scores.index) == [one.id for one in catalogue]
        assert ours.basis == "documentary"

    def test_the_table_of_scores_keeps_the_order_of_practices_and_parts(self, ours, catalogue, criteria):
        rules_of = [name for name, part in criteria.parts.items() if part.rule is not None]
        assert list(ours.scores.index) == [one.id for one in catalogue]
        assert list(ours.scores.columns) == rules_of
        backwards = assess(list(catalogue)[::-1], criteria).scores
        pd.testing.assert_frame_equal(backwards.iloc[::-1], ours.scores)

    def test_a_score_is_a_step_of_the_scale_and_missing_stays_missing(self, ours):
        scored_ones = ours.findings["reason"].isin(["read", "lowered"])
        assert ours.findings.loc[scored_ones, "score"].isin(range(5)).all()
        assert ours.findings.loc[~scored_ones, "score"].isna().all()
        assert ours.scores.isna().sum().sum() == (~scored_ones).sum()
        assert (~scored_ones).any()

    def test_every_field_named_is_in_the_record_and_unknown_where_the_finding_says_so(self, ours, catalogue):
        records = {one.id: one.model_dump() for one in catalogue}
        for row in ours.findings.itertuples():
            for field in row.fields:
                value = records[row.practice]
                for key in re.findall(r"\w+", field):
                    value = value[int(key)] if key.isdigit() else value[key]
                if row.reason in {"unknown", "incomplete"}:
                    assert value is None, (row.practice, field)

    def test_failures_are_marked(self, ours):
        lowered = ours.findings[ours.findings["reason"] == "lowered"]
        assert "avepark-spinpark" in set(lowered["practice"])
        assert all("counter_evidence" in " ".join(fields) for fields in lowered["fields"])

    def test_refusals(self, criteria):
        with pytest.raises(InputError, match="no practice to assess"):
            assess([], criteria)
        with pytest.raises(InputError, match="given twice: dye-lab"):
            assess([practice(), practice()], criteria)

    def test_a_rule_that_does_not_exist(self, criteria):
        broken = criteria.model_copy(deep=True)
        object.__setattr__(broken.criteria[0].parts[2], "rule", "beauty")
        with pytest.raises(UnknownCodeError, match="unknown rule 'beauty'; known: policy_hold"):
            assess([practice()], broken)


class TestStanding:
    def test_without_sheets_only_documentary_parts_count(self, catalogue, criteria):
        found = stand(catalogue, criteria, rng=np.random.default_rng(1), draws=500)
        assert found.scores.basis == "documentary"
        assert found.scores.assessors == ()
        assert list(found.scores.value.columns) == list(criteria.read_by("documentary"))
        assert found.weights.sum() == pytest.approx(1)
        known = found.plain["gap"] == 0
        assert (found.plain.loc[known, "low"] == found.plain.loc[known, "high"]).all()
        assert found.plain.loc[~known, "value"].isna().all()

    def test_order_copies_and_droppings_change_no_group_of_the_catalogue(self, catalogue, criteria):
        def standing(chosen):
            return stand(chosen, criteria, rng=np.random.default_rng(1), draws=1000)

        whole = standing(catalogue)
        turned = standing(catalogue[::-1])
        assert turned.groups.table["group"].to_dict() == whole.groups.table["group"].to_dict()
        assert turned.levels.to_dict() == whole.levels.to_dict()
        copy = catalogue[3].model_copy(update={"id": "a-copy"})
        copied = standing([copy, *catalogue])
        assert copied.groups.table.loc["a-copy", "group"] == whole.groups.table.loc[catalogue[3].id, "group"]
        assert copied.groups.table["group"].drop("a-copy").to_dict() == whole.groups.table["group"].to_dict()
        assert copied.levels.drop("a-copy").to_dict() == whole.levels.to_dict()
        for one in catalogue[::5]:
            rest = [name for name in whole.levels.index if name != one.id]
            fewer = standing([other for other in catalogue if other is not one])
            assert fewer.levels.to_dict() == whole.levels[rest].to_dict()
            if one.id not in whole.groups.bridges:
                before, after = whole.groups.table["group"][rest], fewer.groups.table["group"]
                assert pd.crosstab(before, after).astype(bool).sum(axis=1).eq(1).all()

    def test_sheets_bring_the_expert_parts_in(self, criteria):
        two = [practice(), practice(id="weave-lab")]
        rows = [
            ("A1", "dye-lab", "newness", 4.0),
            ("A2", "dye-lab", "newness", 2.0),
            ("A2", "dye-lab", "adaptable", np.nan),
        ]
        found = scored(assess(two, criteria), criteria, pd.DataFrame(rows, columns=list(COLUMNS)))
        assert found.basis == "documentary and expert"
        assert found.assessors == ("A1", "A2")
        assert list(found.value.columns) == list(criteria.parts)
        newness = [table.loc["dye-lab", "newness"] for table in (found.low, found.value, found.high)]
        assert newness == [2, 3, 4]
        assert np.isnan(found.value.loc["weave-lab", "newness"])
        assert np.isnan(found.value.loc["dye-lab", "adaptable"])

    @pytest.mark.parametrize(
        ("row", "message"),
        [
            (("A1", "ghost", "newness", 1.0), "the sheets score practice ghost"),
            (("A1", "dye-lab", "policy_hold", 1.0), "the sheets score part policy_hold"),
        ],
    )
    def test_sheets_that_do_not_fit(self, criteria, row, message):
        with pytest.raises(InputError, match=message):
            scored(assess([practice()], criteria), criteria, pd.DataFrame([row], columns=list(COLUMNS)))

    def test_an_assessor_whom_all_hangs_on_shows(self, criteria):
        two, parts = [practice(), practice(id="weave-lab")], criteria.read_by("expert")
        rows = [("A1", one.id, part, 4.0 * (one.id == "dye-lab")) for one in two for part in parts]
        rows += [("A2", "dye-lab", parts[0], 4.0), ("A2", "weave-lab", parts[0], 0.0)]
        sheets = pd.DataFrame(rows, columns=list(COLUMNS))
        found = assessor_influence(two, criteria, sheets, rng=np.random.default_rng(1), draws=500)
        assert found.loc["A1", "pairs"] == (("dye-lab", "weave-lab"),)
        assert found.loc["A2", "pairs"] == found.loc["A2", "levels"] == ()
        with pytest.raises(InputError, match="at least two must have given scores"):
            assessor_influence(
                two, criteria, sheets[sheets["assessor"] == "A1"], rng=np.random.default_rng(1), draws=10
            )

    def test_the_groups_are_those_of_the_pairs(self, catalogue, criteria):
        found = stand(catalogue, criteria, rng=np.random.default_rng(1), draws=300)
        pd.testing.assert_frame_equal(found.groups.table, groups(found.smaa.pairwise).table)
