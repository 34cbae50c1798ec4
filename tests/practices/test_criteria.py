"""The criteria of the project, and every mistake that a file of criteria can have."""

import re

import numpy as np
import pytest

from plustex_analysis.errors import FileProblemsError, UnknownCodeError
from plustex_analysis.practices.criteria import SCALE, load_criteria
from plustex_analysis.practices.rules import RULES

GOOD = """\
sources:
  page: {title: A page, url: https://example.org/page, says: Something}
criteria:
  - id: relevance
    title: Relevance
    meaning: It matters.
    weight: 0.6
    range: [0.4, 0.8]
    reason: Because.
    sources: [page]
    parts:
      - id: policy_hold
        title: Hold
        question: Who acts?
        reading: documentary
        rule: policy_hold
        steps: [zero, one, two, three, four]
        weight: 0.7
        range: [0.5, 0.9]
        reason: Because.
      - id: newness
        title: Newness
        question: Is it new?
        reading: expert
        rule: null
        steps: [zero, one, two, three, four]
        weight: 0.3
        range: [0.1, 0.5]
        reason: Because.
  - id: proof
    title: Proof
    meaning: It is proved.
    weight: 0.4
    range: [0.2, 0.6]
    reason: Because.
    sources: [page]
    parts:
      - id: success_shown
        title: Success
        question: What is shown?
        reading: documentary
        rule: success_shown
        steps: [zero, one, two, three, four]
        weight: 1
        range: [1, 1]
        reason: Because.
at_least:
  - {heavier: policy_hold, lighter: newness, reason: Because.}
"""


@pytest.fixture(scope="module")
def criteria(root):
    return load_criteria(root / "data" / "criteria.yaml")


def loaded(folder, text):
    path = folder / "criteria.yaml"
    path.write_text(text, encoding="utf-8")
    return load_criteria(path)


class TestOurs:
    def test_four_criteria_and_about_twelve_parts(self, criteria):
        assert [one.id for one in criteria.criteria] == ["relevance", "concreteness", "added_value", "transferability"]
        assert len(criteria.parts) == 13
        assert len(criteria.read_by("documentary")) == 7
        assert len(criteria.read_by("expert")) == 6

    def test_every_step_is_a_sentence_of_its_own(self, criteria):
        steps = [step for part in criteria.parts.values() for step in part.steps]
        assert len(steps) == len(set(steps)) == 13 * (SCALE[1] - SCALE[0] + 1)
        assert all(re.fullmatch(r"[A-Z].*\.", step, re.DOTALL) for step in steps)

    def test_every_weight_has_a_reason_of_its_own_words(self, criteria):
        reasons = [one.reason for criterion in criteria.criteria for one in (criterion, *criterion.parts)]
        assert all(len(reason) > 10 for reason in reasons)

    def test_every_rule_exists_and_is_used(self, criteria):
        assert {part.rule for part in criteria.parts.values() if part.rule} == set(RULES)

    @pytest.mark.parametrize("reading", ["all", "documentary", "expert"])
    def test_the_weights_lie_in_the_space_of_the_ranges(self, criteria, reading):
        kept = None if reading == "all" else criteria.read_by(reading)
        weights, space = criteria.weights(kept), criteria.space(kept)
        assert tuple(weights.index) == space.names
        assert weights.sum() == pytest.approx(1)
        assert (np.array(space.conditions) @ weights.to_numpy() <= 1e-9).all()

    def test_the_draws_keep_ranges_and_orders(self, criteria):
        space = criteria.space()
        draws = dict(zip(space.names, space.sample(2000, np.random.default_rng(1)).T, strict=True))
        for criterion in criteria.criteria:
            whole = sum(draws[part.id] for part in criterion.parts)
            assert criterion.range[0] - 1e-9 <= whole.min() <= whole.max() <= criterion.range[1] + 1e-9
            for part in criterion.parts:
                share = draws[part.id] / whole
                assert part.range[0] - 1e-9 <= share.min() <= share.max() <= part.range[1] + 1e-9
        for pair in criteria.at_least:
            assert (draws[pair.heavier] >= draws[pair.lighter] - 1e-9).all()


class TestWeights:
    def test_of_the_whole(self, tmp_path):
        found = loaded(tmp_path, GOOD).weights().to_dict()
        assert found == pytest.approx({"policy_hold": 0.42, "newness": 0.18, "success_shown": 0.4})

    def test_of_a_selection(self, tmp_path):
        found = loaded(tmp_path, GOOD)
        assert found.weights(["newness", "success_shown"]).to_dict() == pytest.approx(
            {"newness": 0.6, "success_shown": 0.4}
        )
        assert found.weights(["newness"]).to_dict() == {"newness": 1}

    def test_ranges_of_a_selection_grow_with_the_weights(self, tmp_path):
        found = loaded(tmp_path, GOOD).space(["policy_hold", "newness"]).sample(3000, np.random.default_rng(1))
        assert found[:, 0].min() == pytest.approx(0.5, abs=0.01)
        assert found[:, 0].max() == pytest.approx(0.9, abs=0.01)

    def test_an_unknown_part_is_named_with_the_known_ones(self, tmp_path):
        with pytest.raises(UnknownCodeError, match="'prettiness'; known: policy_hold, newness, success_shown"):
            loaded(tmp_path, GOOD).weights(["prettiness"])


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("weight: 0.6", "weight: 0.5", r"criteria: .*weights sum to 0\.9, not 1"),
        ("weight: 0.3\n", "weight: 0.2\n", r"criteria\[0\]\.parts: .*weights sum to 0\.9, not 1"),
        (
            "range: [0.1, 0.5]",
            "range: [0.4, 0.5]",
            r"parts\[1\]\.range: .*range \[0\.4, 0\.5\] does not hold the weight 0\.3",
        ),
        ("range: [0.1, 0.5]", "range: [0.1]", r"parts\[1\]\.range"),
        ("rule: null", "rule: newness", r"parts\[1\]\.rule: .*an expert part has none"),
        ("rule: policy_hold", "rule: null", r"parts\[0\]\.rule: .*a documentary part needs a rule"),
        ("reading: expert", "reading: guess", r"parts\[1\]\.reading: .*'guess'"),
        (
            "[zero, one, two, three, four]",
            "[zero, one, two, three, one]",
            r"parts\[0\]\.steps: .*two steps are worded alike",
        ),
        ("[zero, one, two, three, four]", "[zero, one, two, three]", r"parts\[0\]\.steps"),
        ("sources: [page]", "sources: [book]", r"criteria: .*unknown source book; known: page"),
        ("sources: [page]", "sources: []", r"criteria\[0\]\.sources"),
        ("id: success_shown", "id: newness", r"criteria: .*id given twice: newness"),
        ("heavier: policy_hold", "heavier: beauty", r"at_least: .*unknown part beauty; known: policy_hold, newness"),
        (
            "heavier: policy_hold, lighter: newness",
            "heavier: newness, lighter: policy_hold",
            "the weights say otherwise",
        ),
        ("    reason: Because.\n    sources", "    sources", r"criteria\[0\]\.reason: missing key"),
        ("question: Is it new?", "question: Is it new?\n        hint: no", r"parts\[1\]\.hint: unknown key"),
        ("weight: 0.6", "weight: heavy", r"criteria\[0\]\.weight"),
        ("url: https://example.org/page", "url: example", r"sources\.page\.url"),
    ],
)
def test_each_mistake_is_named_with_its_line_and_key(tmp_path, old, new, message):
    assert old in GOOD
    with pytest.raises(FileProblemsError, match=message) as error:
        loaded(tmp_path, GOOD.replace(old, new, 1))
    assert all(re.search(r"line \d+", problem) for problem in error.value.problems)
