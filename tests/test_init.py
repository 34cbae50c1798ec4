"""``plustex init``: a workspace of one's own, whole or not at all, and brought up to a newer package."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from plustex_analysis import partnership, scaffold, workspace
from plustex_analysis.errors import InputError
from plustex_analysis.scaffold import contents
from plustex_analysis.scaffold import folder as making


@pytest.fixture(autouse=True)
def no_override(monkeypatch):
    monkeypatch.delenv("PLUSTEX_WORKSPACE", raising=False)


def _run(*arguments, cwd):
    environment = {key: value for key, value in os.environ.items() if key != "PLUSTEX_WORKSPACE"}
    command = [sys.executable, "-m", "plustex_analysis", *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd, check=False, env=environment)


def _files(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_workspace_holds_everything_that_came_with_the_package(tmp_path, root):
    made = scaffold.create(tmp_path / "deep" / "work")
    there = _files(made.folder)
    assert made.state == "made"
    assert {"README.md", ".gitignore", "workspace.json", "data/partnership.yaml", "data/needs.yaml"} <= there.keys()
    for part in ("data/practices/ceti.yaml", "data/statistics/nuts.csv", "notebooks/region_report.ipynb"):
        assert there[part] == (root / part).read_bytes()
    assert not [name for name in there if "vintages" in name or "__pycache__" in name or "/." in name]


def test_what_came_is_recorded_file_by_file(tmp_path):
    folder = scaffold.create(tmp_path / "work").folder
    said = json.loads((folder / "workspace.json").read_text(encoding="utf-8"))["files"]
    there = _files(folder)
    assert said == {name: contents.digest(data) for name, data in there.items() if name != "workspace.json"}


def test_the_command_makes_a_workspace_that_is_found_from_the_folders_below_it(tmp_path, monkeypatch):
    done = _run("init", "work", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "work: workspace made by plustex-analysis" in done.stdout
    monkeypatch.chdir(tmp_path / "work" / "data" / "practices")
    assert workspace.root() == workspace.own() == tmp_path / "work"
    assert partnership.region("Prato").code == "ITI1"


def test_the_current_folder_and_a_fresh_repository_may_become_a_workspace(tmp_path):
    (tmp_path / ".git").mkdir()
    assert _run("init", ".", cwd=tmp_path).returncode == 0
    assert (tmp_path / "data" / "partnership.yaml").is_file()


def test_a_folder_that_holds_something_is_refused_and_left_alone(tmp_path):
    for number in range(6):
        (tmp_path / f"letter{number}.txt").write_text("dear", encoding="utf-8")
    before = _files(tmp_path)
    done = _run("init", ".", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "plustex: .: not empty (letter0.txt, letter1.txt, letter2.txt, letter3.txt and 2 more); name a new or empty folder\n"
    )
    assert _files(tmp_path) == before


def test_a_file_is_refused(tmp_path):
    (tmp_path / "work").write_text("x", encoding="utf-8")
    with pytest.raises(InputError, match="this is a file"):
        scaffold.create(tmp_path / "work")


def test_a_workspace_that_is_there_is_said_to_be_there(tmp_path):
    folder = scaffold.create(tmp_path / "work").folder
    (folder / "data" / "needs.yaml").write_text("mine", encoding="utf-8")
    before = _files(folder)
    done = _run("init", "work", cwd=tmp_path)
    assert done.returncode == 0
    assert "work: a workspace already" in done.stdout
    assert _files(folder) == before


@pytest.mark.parametrize("new", [True, False])
def test_nothing_half_made_is_left_when_a_file_cannot_be_written(tmp_path, monkeypatch, new):
    folder, write, number = tmp_path / "work", making._write, iter(range(1000))
    if not new:
        folder.mkdir()

    def fail(path, content):
        if next(number) == 30:
            raise OSError(28, "No space left on device")
        write(path, content)

    monkeypatch.setattr(making, "_write", fail)
    with pytest.raises(InputError, match="cannot make a workspace there: No space left on device"):
        scaffold.create(folder)
    assert folder.exists() is not new
    assert new or list(folder.iterdir()) == []


def test_nothing_half_made_is_left_when_moving_in_is_interrupted(tmp_path, monkeypatch):
    rename, moved = Path.rename, []

    def interrupt(path, target):
        if len(moved) == 2:
            raise KeyboardInterrupt
        moved.append(target)
        return rename(path, target)

    (tmp_path / "work").mkdir()
    monkeypatch.setattr(Path, "rename", interrupt)
    with pytest.raises(KeyboardInterrupt):
        scaffold.create(tmp_path / "work")
    assert len(moved) == 2
    assert list((tmp_path / "work").iterdir()) == []


# Upgrading


@pytest.fixture
def older(tmp_path, monkeypatch):
    """A workspace made by a package whose files were partly others."""
    now = contents.contents()
    before = {name: data for name, data in now.items() if name not in {"workspace.json", "data/practices/ceti.yaml"}}
    for name in ("data/needs.yaml", "data/criteria.yaml", "notebooks/policy_brief.ipynb", "data/practices/texad.yaml"):
        before[name] = b"older\n"
    with monkeypatch.context() as patch:
        patch.setattr(making, "contents", lambda: {**before, "workspace.json": contents.record(before)})
        folder = scaffold.create(tmp_path / "work").folder
    (folder / "data" / "criteria.yaml").write_text("edited\n", encoding="utf-8")
    (folder / "data" / "partnership.yaml").write_text("edited too\n", encoding="utf-8")
    (folder / "data" / "practices" / "texad.yaml").unlink()
    return folder


def test_an_upgrade_brings_what_is_newer_and_keeps_what_was_edited_or_deleted(older):
    made = scaffold.upgrade(older)
    assert made.replaced == ("notebooks/policy_brief.ipynb", "data/needs.yaml")
    assert made.added == ("data/practices/ceti.yaml",)
    assert made.kept == ("data/criteria.yaml",)
    there, newest = _files(older), contents.contents()
    assert there["data/needs.yaml"] == newest["data/needs.yaml"]
    assert there["data/criteria.yaml"] == b"edited\n"
    assert there["data/partnership.yaml"] == b"edited too\n"
    assert "data/practices/texad.yaml" not in there


def test_upgrading_twice_changes_nothing_more_but_still_names_what_was_kept(older):
    scaffold.upgrade(older)
    before = _files(older)
    again = scaffold.upgrade(older)
    assert (again.replaced, again.added, again.kept) == ((), (), ("data/criteria.yaml",))
    assert _files(older) == before


def test_the_command_names_each_file_of_an_upgrade(older):
    done = _run("init", "work", "--upgrade", cwd=older.parent)
    assert done.returncode == 0
    assert "kept data/criteria.yaml: it was edited, and the package has a newer one" in done.stdout
    assert done.stdout.splitlines()[-1] == "work: 2 files replaced, 1 added, 1 edited ones kept"


def test_without_workspace_or_record_nothing_is_upgraded(tmp_path, older):
    with pytest.raises(InputError, match="no workspace to upgrade"):
        scaffold.upgrade(tmp_path)
    (older / "workspace.json").write_text("{", encoding="utf-8")
    with pytest.raises(InputError, match="cannot be told which files were edited"):
        scaffold.upgrade(older)


def test_a_command_that_changes_the_workspace_refuses_the_copy_in_the_package(tmp_path, monkeypatch):
    (tmp_path / "_share" / "notebooks").mkdir(parents=True)
    (tmp_path / "_share" / "data").mkdir()
    (tmp_path / "_share" / "data" / "partnership.yaml").write_text("", encoding="utf-8")
    monkeypatch.setattr(workspace, "_PACKAGE", tmp_path)
    monkeypatch.setenv("PLUSTEX_WORKSPACE", str(tmp_path / "_share"))
    with pytest.raises(InputError, match="no workspace of your own"):
        workspace.own()
