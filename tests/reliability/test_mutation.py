"""Mutation testing in its short form: planted faults are noticed, and the experiment itself can fail."""

import ast
import json
import subprocess
import sys

import pytest
from reliability.mutation import Reach

from reliability import mutants, mutation, report, results

LEDGER = "src/plustex_analysis/reporting/ledger.py"
HERE = "tests/reporting/test_ledger.py"


@pytest.mark.slow
def test_each_planted_fault_is_noticed_by_the_test_that_is_named():
    found = mutation.run(short=True)
    assert found["faults"] == []
    assert found["planted"] >= 10
    assert {one.path.split("/")[2] for one in mutation.HANDFUL} == {"indicators", "practices", "reporting"}


@pytest.mark.slow
def test_a_fault_that_nobody_notices_and_one_that_is_gone_are_told(tmp_path):
    given = [
        ("return 1.0 * 1", "return 1.0", f"{HERE}::test_a_ledger_is_written_in_one_way_with_the_letters_of_its_language"),
        ('sort_keys=True, separators=(",", ":")', 'sort_keys=1, separators=(",", ":")', f"{HERE}::test_a_ledger_is_written_in_one_way_with_the_letters_of_its_language"),
        ("_TELLING = 1000\n", "_TELLING = 10 ** 3\n", f"{HERE}::test_only_a_telling_value_lends_its_origin[1000.0-True]"),
        ("_TELLING = 1000\n", "_TELLING = 1001\n", f"{HERE}::test_only_a_telling_value_lends_its_origin[1000.0-True]"),
    ]  # fmt: skip
    program = (
        "import json, sys; from reliability.mutation import Planted, planted\n"
        "print(json.dumps(planted([Planted(*one) for one in json.loads(sys.argv[1])])))"
    )
    faults = json.dumps([(LEDGER, *one) for one in given])
    done = subprocess.run(
        [sys.executable, "-c", program, faults], cwd=results.ROOT, capture_output=True, text=True, check=True
    )
    wrong = json.loads(done.stdout.strip().splitlines()[-1])
    assert ["no longer there" in text for text in wrong] == [True, False, False]
    assert all("did not notice" in text for text in wrong[1:])


def test_every_planted_fault_changes_one_place_and_can_be_compiled():
    for one in mutation.HANDFUL:
        source = (results.ROOT / one.path).read_text(encoding="utf-8")
        assert source.count(one.before) == 1, one
        ast.parse(source.replace(one.before, one.after))


def test_tests_that_reach_the_statement_come_first_and_the_rest_of_their_files_after():
    source = (results.ROOT / LEDGER).read_text(encoding="utf-8")
    line = next(n for n, text in enumerate(source.splitlines(), 1) if "left = set(wanted)" in text)
    seconds = {"a.py::slow": 2.0, "a.py::quick": 1.0, "a.py::near": 9.0, "b.py::far": 0.1}
    known = Reach({LEDGER: {line: ["a.py::near"], line + 90: ["b.py::far"]}}, seconds)
    assert known.chosen(LEDGER, line, 100) == ["a.py::near", "a.py::quick", "a.py::slow"]
    assert known.chosen(LEDGER, line, 10) == ["a.py::near", "a.py::quick"]
    assert known.chosen(LEDGER, line, 1) == ["a.py::near"]


def test_a_change_in_a_body_is_told_from_one_that_counts_when_the_module_is_imported():
    source = "LIMIT = 3\n\n\ndef f(a=LIMIT):\n    return (\n        a\n    )\n"
    assert [mutation.in_a_body(source, line) for line in (1, 4, 5, 6)] == [False, False, True, True]
    assert list(mutants.lines(source, 6)) == [5, 6, 7]
    assert list(mutants.lines(source, 4)) == [4]


def test_lines_that_differ_are_shown():
    assert mutants.difference("a\nb\nc\n", "a\nx\nc\n") == ("b", "x")
    assert mutants.difference("f(\n  a,\n  b,\n)\n", "f(\n  a,\n)\n") == ("b,", "")


def test_the_interval_is_wilsons():
    # Newcombe (1998), Statistics in Medicine 17, table I: 81 of 263 and 0 of 20.
    assert mutation.interval(81, 263) == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert mutation.interval(0, 20) == pytest.approx((0.0, 0.1611), abs=5e-5)


def test_a_score_below_the_wanted_one_is_a_fault_and_the_first_score_stays(tmp_path):
    row = {"key": "x#1", "line": 1, "operator": "Call", "before": "a", "after": "b", "by": "", "tests": 1, "seconds": 1}
    for name in mutation.PARTS:
        (tmp_path / f"{name}.json").write_text(json.dumps({"made": 9, "left_out": {}, "tool": "1"}), encoding="utf-8")
        control = {"killers": 3, "failed": ["a.py::b"] if name == "practices" else []}
        (tmp_path / f"{name}.control").write_text(json.dumps(control), encoding="utf-8")
        states = ["killed"] * 8 + ["timed out"] + ["survived"] * (2 if name == "ledger" else 1)
        lines = [
            json.dumps({**row, "key": f"x#{n}", "state": state, "again": n == 0}) for n, state in enumerate(states)
        ]
        early = json.dumps({**row, "key": "x#0", "state": "survived"})
        (tmp_path / f"{name}.jsonl").write_text("\n".join([early, *lines]), "utf-8")
    before = {"parts": {"ledger": {"first": {"killed": 1, "survived": 9}}}}
    found = mutation.summary(tmp_path, before)
    assert found["faults"] == [
        "practices: a.py::b fails on the code as it is",
        "ledger: 81.8% of 11 mutants are killed, at least 85% are wanted",
    ]
    assert found["parts"]["ledger"]["first"] == {"killed": 1, "survived": 9}
    assert found["parts"]["practices"]["first"] == {"killed": 8, "timed out": 1, "survived": 1}
    assert found["parts"]["ledger"]["unseen"] == {"killed": 7, "timed out": 1, "survived": 3}
    assert found["parts"]["practices"]["operators"] == {"Call": [9, 10]}
    assert [one["part"] for one in found["survivors"]] == ["indicators", "practices", "ledger", "ledger"]


def test_the_page_lists_the_survivors_with_the_reason(monkeypatch):
    survivor = {
        "part": "ledger",
        "key": f"{LEDGER}#7",
        "line": 3,
        "before": "a | b",
        "after": "a & b",
        "state": "survived",
    }
    part = {"made": 20, "tested": 10, "states": {"killed": 9, "survived": 1}, "first": {"killed": 5, "survived": 5}}
    part["unseen"] = {"killed": 8, "survived": 2}
    parts = {"ledger": {**part, "left_out": {"why not": 4}, "operators": {"Call": [9, 10]}}}
    found = {"date": "2020-01-02", "form": "long", "machine": results.machine(), "parts": parts, "faults": []}
    monkeypatch.setattr(report.results, "read", lambda name: {**found, "survivors": [survivor]})
    monkeypatch.setitem(report.REASONS, "reporting/ledger.py: a & b", "equivalent: both are 1")
    page = "".join(report._mutation())
    assert "| ledger | 20 | 10 | 9 | 0 | 1 | 90.0 % | 59.6 to 98.2 % | 80.0 % | 49.0 to 94.3 % | 50.0 % of 10 |" in page
    assert "| ledger | why not | 4 |" in page
    assert "| `reporting/ledger.py`:3 | `a \\| b` | `a & b` | equivalent: both are 1 |" in page
