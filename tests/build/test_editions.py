"""Editions: earlier ones are kept under their time, a whole one appears at once or not at all."""

import json
import os
from pathlib import Path

import pytest
from tests.build.workspaces import PARAMETERS, SHOW
from tests.build.workspaces import workspace as make

from plustex_analysis import workspace
from plustex_analysis.build import editions, manifest
from plustex_analysis.build.decide import decide
from plustex_analysis.build.plan import Request, plan
from plustex_analysis.build.record import Recorder
from plustex_analysis.build.result import Result


@pytest.fixture
def output(tmp_path, monkeypatch):
    folder = make(tmp_path / "w", probe=[PARAMETERS, SHOW])
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(folder))
    return folder / "reports"


def _decisions(output):
    jobs = plan(Request(regions=("ITI1", "PT11"), languages=("en",)), workspace.notebooks())
    return decide(jobs, output, force=True)


def _build(output, content, *, failures=(), time=None, **options):
    """Record an edition in which every PDF holds ``content``, save of the places that failed."""
    recorder = Recorder(output, **options)
    for decision in _decisions(output):
        error = "made to fail" if decision.job.place in failures else ""
        files = {} if error else {"pdf": content}
        recorder.add(decision, Result(decision.job, b"{}", 0.1, "T", files, blocks="b", reads={}, error=error))
    recorder.finish(dict.fromkeys(failures, "made to fail"), complete=True)
    if time is not None:
        os.utime(output / "manifest.json", (time, time))


def _pdf(folder, place="ITI1"):
    return (folder / place / "en" / "probe.pdf").read_bytes()


def _left(output):
    return sorted(path.name for path in output.iterdir())


def test_the_edition_before_is_kept_whole_under_its_time(output):
    _build(output, b"one", time=1_700_000_000, keep=3)
    _build(output, b"two", keep=3)
    (kept,) = editions.kept(output)
    assert kept.name == "2023-11-14T221320Z"
    assert (_pdf(kept), _pdf(output)) == (b"one", b"two")
    known = json.loads((kept / "manifest.json").read_text(encoding="utf-8"))
    assert all(
        (kept / file["path"]).is_file() for entry in known["documents"].values() for file in entry["files"].values()
    )
    assert (kept / "index.html").is_file()
    assert (kept / "notebooks" / "ITI1.en.probe.ipynb").is_file()


def test_what_did_not_change_takes_no_room_twice(output):
    _build(output, b"one", time=1_700_000_000)
    kept = editions.preserve(output)
    assert (kept / "ITI1" / "en" / "probe.pdf").samefile(output / "ITI1" / "en" / "probe.pdf")


def test_a_disk_without_hard_links_gets_copies(output, monkeypatch):
    def refuse(*_):
        raise OSError(1, "Operation not permitted")

    _build(output, b"one", time=1_700_000_000)
    monkeypatch.setattr(os, "link", refuse)
    assert _pdf(editions.preserve(output)) == b"one"


def test_only_so_many_are_kept_and_the_oldest_go(output):
    for day in range(5):
        _build(output, str(day).encode(), time=1_700_000_000 + day * 86_400, keep=2)
    assert [_pdf(folder) for folder in editions.kept(output)] == [b"2", b"3"]
    _build(output, b"5", keep=0)
    assert editions.kept(output) == []


def test_without_a_number_nothing_is_kept_and_nothing_removed(output):
    _build(output, b"one", time=1_700_000_000, keep=1)
    _build(output, b"two", time=1_700_086_400, keep=1)
    _build(output, b"three")
    assert [_pdf(folder) for folder in editions.kept(output)] == [b"one"]


def test_by_default_what_succeeded_appears_and_what_failed_stays_as_it_was(output):
    _build(output, b"one")
    _build(output, b"two", failures=("PT11",))
    assert (_pdf(output, "ITI1"), _pdf(output, "PT11")) == (b"two", b"one")


def test_a_whole_edition_with_a_failure_leaves_the_one_before_as_it_was(output):
    _build(output, b"one")
    before = (output / "manifest.json").read_bytes()
    _build(output, b"two", failures=("PT11",), whole=True, keep=1)
    assert (_pdf(output, "ITI1"), _pdf(output, "PT11")) == (b"one", b"one")
    assert (output / "manifest.json").read_bytes() == before
    assert editions.NEXT not in _left(output)
    assert (output / "notebooks" / "PT11.en.probe.failed.ipynb").is_file()


def test_a_whole_edition_appears_at_the_end_only(output):
    _build(output, b"one")
    recorder = Recorder(output, whole=True)
    for decision in _decisions(output):
        recorder.add(decision, Result(decision.job, b"{}", 0.1, "T", {"pdf": b"two"}, blocks="b", reads={}))
        assert _pdf(output, decision.job.place) == b"one"
    recorder.finish({}, complete=True)
    assert (_pdf(output, "ITI1"), _pdf(output, "PT11")) == (b"two", b"two")
    assert editions.NEXT not in _left(output)


def test_an_interrupted_whole_edition_is_thrown_away(output):
    _build(output, b"one")
    recorder = Recorder(output, whole=True)
    decision = _decisions(output)[0]
    recorder.add(decision, Result(decision.job, b"{}", 0.1, "T", {"pdf": b"two"}, blocks="b", reads={}))
    recorder.finish({}, complete=False)
    assert _pdf(output, "ITI1") == b"one"
    assert editions.NEXT not in _left(output)


def test_a_switch_that_was_cut_off_is_finished_by_the_next_build(output):
    _build(output, b"one")
    aside = output / editions.NEXT
    (aside / "ITI1" / "en").mkdir(parents=True)
    (aside / "ITI1" / "en" / "probe.pdf").write_bytes(b"two")
    editions.switch(output)
    assert _pdf(output) == b"one", "an edition without manifest is not complete"
    (aside / "ITI1" / "en").mkdir(parents=True)
    (aside / "ITI1" / "en" / "probe.pdf").write_bytes(b"two")
    (aside / "manifest.json").write_bytes(b"{}")
    Recorder(output)
    assert _pdf(output) == b"two"
    assert (output / "manifest.json").read_bytes() == b"{}"
    assert not aside.exists()


def _spoken_of(output):
    """What the manifest on disk says of documents, as somebody reads it who knows nothing of builds under way."""
    known = json.loads((output / "manifest.json").read_text(encoding="utf-8"))
    return {name: manifest.damaged(output, entry["files"]) for name, entry in known["documents"].items()}


@pytest.mark.parametrize("whole", [False, True])
def test_the_manifest_is_true_at_every_moment_of_a_build(output, monkeypatch, whole):
    """Look at it before and after each rename of the second build."""
    _build(output, b"one", whole=whole)
    (first, _) = _spoken_of(output)
    seen, rename = [], Path.replace

    def watched(path, target):
        seen.append(_spoken_of(output))
        moved = rename(path, target)
        seen.append(_spoken_of(output))
        return moved

    monkeypatch.setattr(Path, "replace", watched)
    _build(output, b"two", whole=whole)
    assert all(set(found.values()) <= {None} for found in seen)
    assert any(first not in found for found in seen)
    assert len(_spoken_of(output)) == 2


def test_a_build_cut_off_by_force_is_told_from_a_whole_one(output):
    """Nothing of what was known is lost: what was not replaced is up to date, what was is not."""
    _build(output, b"one")
    recorder, (one, two) = Recorder(output), _decisions(output)
    recorder.expect([one.job, two.job])
    recorder.add(one, Result(one.job, b"{}", 0.1, "T", {"pdf": b"two"}, blocks="b", reads={}))
    del recorder  # killed: no finish
    known = manifest.read(output)
    assert len(known["documents"]) == 2
    assert manifest.damaged(output, known["documents"][one.job.stem.as_posix()]["files"])
    assert manifest.damaged(output, known["documents"][two.job.stem.as_posix()]["files"]) is None
    manifest.suspend(output, [])  # what was suspended stays so
    assert _spoken_of(output) == {}


def test_what_a_killed_build_was_writing_is_removed_by_the_next(output):
    _build(output, b"one")
    left = output / "ITI1" / "en" / ".abc.part"
    left.write_bytes(b"half")
    _build(output, b"two")
    assert not left.exists()
