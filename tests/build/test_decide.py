"""What is done again and what is left: reasons name the input that changed, and say whether it must be executed."""

import json
import os
import shutil

import pytest
from tests.build.workspaces import PARAMETERS, SHOW, add
from tests.build.workspaces import workspace as make

from plustex_analysis import workspace
from plustex_analysis.build import files, manifest
from plustex_analysis.build.decide import decide
from plustex_analysis.build.inputs import difference
from plustex_analysis.build.plan import Request, plan
from plustex_analysis.build.record import Recorder
from plustex_analysis.build.result import Result

PARTNERS = "data/partnership.yaml"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A workspace whose partnership file is its own, and a copy of the package's files for the digests."""
    made = make(tmp_path / "w", probe=[PARAMETERS, SHOW])
    target = made / "data" / "partnership.yaml"
    content = target.read_bytes()
    target.unlink()
    target.write_bytes(content)
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(made))
    return made


@pytest.fixture
def package(tmp_path, monkeypatch):
    """A copy of the package that a test may change; what runs is the original."""
    copy = tmp_path / "plustex_analysis"
    shutil.copytree(files.PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    for module in ("files", "inputs"):
        monkeypatch.setattr(f"plustex_analysis.build.{module}.PACKAGE", copy)
    monkeypatch.setattr(files, "MESSAGES", copy / "reporting" / "messages")
    return copy


def _decisions(folder, force=False, foresee=lambda: None, **request):
    jobs = plan(Request(regions=("ITI1", "PT11"), languages=("en",), **request), workspace.notebooks())
    return decide(jobs, folder / "reports", force=force, foresee=foresee)


def _done(folder, **options):
    return [(decision.step, decision.reason) for decision in _decisions(folder, **options)]


def _pretend(folder, reads=(PARTNERS,)):
    """Publish documents for all decisions without executing anything."""
    recorder = Recorder(folder / "reports")
    for decision in _decisions(folder):
        read = decision.basis.files.digests(reads)
        made = Result(decision.job, b"{}", 0.1, "T", {"pdf": b"pdf", "html": b"html"}, blocks="b", reads=read)
        recorder.add(decision, made)
    recorder.finish({}, complete=True)


def _touch(path):
    path.write_bytes(path.read_bytes() + b"\n")


def test_nothing_changed_means_nothing_to_do(folder):
    assert _done(folder) == [("execute", "first built")] * 2
    _pretend(folder)
    assert _done(folder) == [("", "")] * 2


def test_force_builds_all(folder):
    _pretend(folder)
    assert _done(folder, force=True) == [("execute", "forced")] * 2


def test_that_documents_will_only_be_laid_out_is_foreseen(folder, package):
    def foreseen(force=False):
        called = []
        _decisions(folder, force, lambda: called.append(True))
        return called == [True]

    assert not foreseen(), "first built"
    _pretend(folder)
    assert not foreseen(), "nothing changed"
    _touch(package / "reporting" / "templates" / "report.typ")
    assert foreseen()
    assert not foreseen(force=True)
    _touch(package / "errors.py")
    assert not foreseen(), "all must be executed"


def test_a_changed_notebook_is_named(folder):
    _pretend(folder)
    add(folder, "probe", [PARAMETERS, SHOW + "\n"])
    assert _done(folder) == [("execute", "changed: notebooks/probe.ipynb")] * 2


def test_changed_parameters_are_named(folder):
    _pretend(folder)
    assert _done(folder, last_year=2013) == [("execute", "changed: parameters")] * 2


def _turn_round(path):
    """Edit a file so that neither its size nor its time tells."""
    state = path.stat()
    path.write_bytes(path.read_bytes()[::-1])
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))


@pytest.mark.parametrize("damage", [lambda path: path.unlink(), lambda path: path.write_bytes(b"xyz"), _turn_round])
def test_a_document_that_is_gone_or_edited_is_laid_out_again_alone(folder, damage):
    _pretend(folder)
    assert _done(folder) == [("", "")] * 2
    damage(folder / "reports" / "ITI1" / "en" / "probe.pdf")
    assert _done(folder) == [("lay out", "missing or changed by hand: ITI1/en/probe.pdf"), ("", "")]
    damage(folder / "reports" / "notebooks" / "ITI1.en.probe.ipynb")
    assert _done(folder)[0] == ("execute", "missing or changed by hand: ITI1/en/probe.pdf")


@pytest.mark.parametrize(
    "text", ["{", '{"schema": 2}', "[]", '{"schema": 2, "documents": [], "sets": {}, "vintages": {}, "failures": {}}']
)
def test_a_damaged_manifest_is_no_manifest(folder, text):
    _pretend(folder)
    (folder / "reports" / "manifest.json").write_text(text, encoding="utf-8")
    assert _done(folder) == [("execute", "first built")] * 2


def test_an_entry_whose_inputs_are_lost_is_no_entry(folder):
    _pretend(folder)
    path = folder / "reports" / "manifest.json"
    known = json.loads(path.read_text(encoding="utf-8"))
    del known["sets"][known["documents"]["ITI1/en/probe"]["execution"]["data"]]
    path.write_text(json.dumps(known), encoding="utf-8")
    assert _done(folder) == [("execute", "first built")] * 2


# --- which change leads to what ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "step"),
    [
        ("indicators/location.py", "execute"),
        ("reporting/blocks/parts.py", "execute"),
        ("reporting/charts/bars.py", "execute"),
        ("reporting/fonts/SourceSans3-Regular.ttf", "execute"),
        ("build/warm/cells.py", "execute"),
        ("reporting/html.py", "lay out"),
        ("reporting/pdf.py", "lay out"),
        ("reporting/templates/report.typ", "lay out"),
        ("reporting/templates/style.css", "lay out"),
        ("reporting/fonts/SourceSans3-Bold.ttf", "lay out"),
        ("reporting/fonts/SourceSans3-Regular.ttf.woff2", "lay out"),
        ("cli/build.py", ""),
        ("build/run.py", ""),
        ("reporting/messages/fr/region.ftl", ""),
    ],
)
def test_a_changed_file_of_the_package_is_named_and_leads_to_what_it_takes_part_in(folder, package, file, step):
    _pretend(folder)
    assert _done(folder) == [("", "")] * 2
    _touch(package / file)
    assert _done(folder) == [(step, f"changed: plustex_analysis/{file}" if step else "")] * 2


def test_only_a_file_that_was_read_counts(folder, package):
    messages = "plustex_analysis/reporting/messages/en"
    _pretend(folder, (PARTNERS, f"{messages}/region.ftl"))
    _touch(package / "reporting" / "messages" / "en" / "common.ftl")
    assert _done(folder) == [("", "")] * 2
    _touch(package / "reporting" / "messages" / "en" / "region.ftl")
    assert _done(folder) == [("execute", f"changed: {messages}/region.ftl")] * 2
    _touch(folder / PARTNERS)
    assert _done(folder) == [("execute", f"changed: {PARTNERS}, {messages}/region.ftl")] * 2


def test_a_new_file_in_a_folder_that_was_listed_counts_and_elsewhere_it_does_not(folder):
    (folder / "data" / "mine").mkdir()
    _pretend(folder, ("data/mine/",))
    (folder / "data" / "other.yaml").write_bytes(b"x")
    assert _done(folder) == [("", "")] * 2
    (folder / "data" / "mine" / "new.yaml").write_bytes(b"x")
    assert _done(folder) == [("execute", "changed: data/mine/ (a file came or went)")] * 2


def test_a_file_that_was_looked_for_in_vain_counts_when_it_appears(folder):
    _pretend(folder, ("data/override.yaml",))
    (folder / "data" / "override.yaml").write_bytes(b"x")
    assert _done(folder) == [("execute", "changed: data/override.yaml")] * 2


def test_blocks_are_expected_only_when_nothing_else_is_in_question(folder, package):
    _pretend(folder)
    _touch(folder / PARTNERS)
    assert [decision.expected for decision in _decisions(folder)] == ["b", "b"]
    (folder / "reports" / "ITI1" / "en" / "probe.html").unlink()
    assert [decision.expected for decision in _decisions(folder)] == ["", "b"]
    _touch(package / "reporting" / "html.py")
    assert [decision.expected for decision in _decisions(folder)] == ["", ""]


def test_what_changed_while_it_was_read_is_built_again(folder):
    recorder, decisions = Recorder(folder / "reports"), _decisions(folder)
    for decision in decisions:
        read = decision.basis.files.digests([PARTNERS])
        recorder.add(decision, Result(decision.job, b"{}", 0.1, "T", {"pdf": b"pdf"}, blocks="b", reads=read))
    _touch(folder / PARTNERS)
    recorder.finish({}, complete=True)
    assert _done(folder) == [("execute", f"changed while it was built: {PARTNERS}")] * 2


def test_a_worker_that_read_something_else_is_told_on(folder):
    recorder, decision = Recorder(folder / "reports"), _decisions(folder)[0]
    recorder.add(
        decision, Result(decision.job, b"{}", 0.1, "T", {"pdf": b"pdf"}, blocks="b", reads={PARTNERS: "other"})
    )
    recorder.finish({}, complete=True)
    assert _done(folder)[0] == ("execute", f"changed while it was built: {PARTNERS}")


def test_when_nobody_noted_what_was_read_all_data_count(folder):
    recorder, decision = Recorder(folder / "reports"), _decisions(folder)[0]
    recorder.add(decision, Result(decision.job, b"{}", 0.1, "T", {"pdf": b"pdf"}, blocks="b"))
    recorder.finish({}, complete=True)
    assert _done(folder)[0] == ("", "")
    (folder / "data" / "other.yaml").write_bytes(b"x")
    assert _done(folder)[0] == ("execute", "changed: data/ (a file came or went)")


def test_the_difference_names_new_gone_and_changed():
    assert difference({"a": "1", "b": "1", "c": "1"}, {"b": "2", "c": "1", "d": "1"}) == ["a", "b", "d"]


# --- the manifest ------------------------------------------------------------------------------------------------------


def test_the_manifest_names_no_path_of_the_machine_and_keeps_what_is_still_there(folder):
    _pretend(folder)
    text = (folder / "reports" / "manifest.json").read_text(encoding="utf-8")
    assert str(folder) not in text
    (folder / "reports" / "PT11" / "en" / "probe.html").unlink()
    Recorder(folder / "reports").finish({"PT11 en probe": "failed"}, complete=True)
    kept = manifest.read(folder / "reports")
    assert list(kept["documents"]) == ["ITI1/en/probe"]
    assert json.loads(text)["documents"].keys() == {"ITI1/en/probe", "PT11/en/probe"}
    assert kept["failures"] == {"PT11 en probe": "failed"}


def test_a_build_copied_to_another_machine_is_up_to_date_there(folder, tmp_path, monkeypatch):
    _pretend(folder)
    other = tmp_path / "elsewhere"
    shutil.copytree(folder, other, symlinks=True)
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(other))
    assert _done(other) == [("", "")] * 2
