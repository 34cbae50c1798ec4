"""What is built again and what is left: reasons name the input that changed."""

import json

import pytest
from tests.build.workspaces import PARAMETERS, SHOW, add
from tests.build.workspaces import workspace as make

from plustex_analysis import workspace
from plustex_analysis.build import manifest
from plustex_analysis.build.decide import decide
from plustex_analysis.build.inputs import difference, inputs, key
from plustex_analysis.build.plan import Request, plan
from plustex_analysis.build.publish import publish
from plustex_analysis.build.result import Result


@pytest.fixture
def folder(tmp_path, monkeypatch):
    made = make(tmp_path / "w", probe=[PARAMETERS, SHOW])
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(made))
    return made


def _decisions(folder, force=False, **request):
    jobs = plan(Request(regions=("ITI1", "PT11"), languages=("en",), **request), workspace.notebooks())
    return decide(jobs, folder / "reports", force=force)


def _reasons(folder, **options):
    return [decision.reason for decision in _decisions(folder, **options)]


def _pretend(folder):
    """Publish documents for all decisions without executing anything."""
    records, made_from = [], {}
    for decision in _decisions(folder):
        result = Result(decision.job, b"{}", 0.1, "T", {"pdf": b"pdf", "html": b"html"})
        files = publish(result, folder / "reports")
        records.append(manifest.record(result, files, decision.made_from, decision.reason))
        made_from[key(decision.made_from)] = decision.made_from
    manifest.update(folder / "reports", records, made_from, {})


def test_nothing_changed_means_nothing_to_do(folder):
    assert _reasons(folder) == ["first built"] * 2
    _pretend(folder)
    assert _reasons(folder) == ["", ""]


def test_force_builds_all(folder):
    _pretend(folder)
    assert _reasons(folder, force=True) == ["forced"] * 2


def test_a_changed_notebook_is_named(folder):
    _pretend(folder)
    add(folder, "probe", [PARAMETERS, SHOW + "\n"])
    assert _reasons(folder) == ["changed: notebooks/probe.ipynb"] * 2


def test_changed_parameters_are_named(folder):
    _pretend(folder)
    assert _reasons(folder, last_year=2013) == ["changed: parameters"] * 2


@pytest.mark.parametrize("damage", [lambda path: path.unlink(), lambda path: path.write_bytes(b"edited")])
def test_a_document_that_is_gone_or_edited_is_built_again_alone(folder, damage):
    _pretend(folder)
    damage(folder / "reports" / "ITI1" / "en" / "probe.pdf")
    assert _reasons(folder) == ["missing or changed by hand: ITI1/en/probe.pdf", ""]


@pytest.mark.parametrize(
    "text", ["{", '{"schema": 1}', "[]", '{"schema": 1, "documents": [], "inputs": {}, "failures": {}}']
)
def test_a_damaged_manifest_is_no_manifest(folder, text):
    _pretend(folder)
    (folder / "reports" / "manifest.json").write_text(text, encoding="utf-8")
    assert _reasons(folder) == ["first built"] * 2


def test_the_inputs_are_data_code_messages_libraries_and_parameters(folder):
    found = inputs(_decisions(folder)[0].job)
    for name in (
        "data/statistics/sbs_r_nuts06_r2", "data/partnership.yaml", "plustex_analysis/indicators/location.py",
        "plustex_analysis/reporting/messages/en/region.ftl", "plustex_analysis/reporting/templates/report.typ",
        "library typst", "parameters", "notebooks/probe.ipynb",
    ):  # fmt: skip
        assert name in found
    assert not any(str(folder) in name for name in found)


def test_the_difference_names_new_gone_and_changed():
    assert difference({"a": "1", "b": "1", "c": "1"}, {"b": "2", "c": "1", "d": "1"}) == ["a", "b", "d"]


def test_the_manifest_names_no_path_of_the_machine_and_keeps_what_is_still_there(folder):
    _pretend(folder)
    text = (folder / "reports" / "manifest.json").read_text(encoding="utf-8")
    assert str(folder) not in text
    (folder / "reports" / "PT11" / "en" / "probe.html").unlink()
    kept = manifest.update(folder / "reports", [], {}, {"PT11 en probe": "failed"})
    assert list(kept["documents"]) == ["ITI1/en/probe"]
    assert json.loads(text)["documents"].keys() == {"ITI1/en/probe", "PT11/en/probe"}
    assert kept["failures"] == {"PT11 en probe": "failed"}
