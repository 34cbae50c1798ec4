"""The folder of a site appears whole or not at all, and nothing else is ever replaced."""

import os
from pathlib import Path

import pytest

from plustex_analysis.errors import BuildError, InputError
from plustex_analysis.site.write import MARKER, check, write


def _contents(folder):
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*") if path.is_file()}  # fmt: skip


def test_a_site_is_replaced_as_a_whole(tmp_path):
    source = tmp_path / "brief.html"
    source.write_text("brief", encoding="utf-8")
    write(tmp_path / "site", {"index.html": b"old", "gone.html": b"x"}, {})
    write(tmp_path / "site", {"index.html": b"new"}, {"ITI1/en/brief.html": source})
    found = _contents(tmp_path / "site")
    del found[MARKER]
    assert found == {"index.html": "new", "ITI1/en/brief.html": "brief"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["brief.html", "site"]


def test_the_site_before_stays_when_something_goes_wrong(tmp_path):
    write(tmp_path / "site", {"index.html": b"old"}, {})
    with pytest.raises(BuildError, match="cannot write"):
        write(tmp_path / "site", {"index.html": b"new"}, {"a.pdf": tmp_path / "missing.pdf"})
    assert _contents(tmp_path / "site")["index.html"] == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_the_site_before_comes_back_when_the_new_one_cannot_take_its_place(tmp_path, monkeypatch):
    write(tmp_path / "site", {"index.html": b"old"}, {})
    real = Path.rename

    def rename(self, target):
        if Path(target).name == "site" and (self / "index.html").read_bytes() == b"new":
            raise OSError(28, "No space left on device")
        return real(self, target)

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(BuildError, match="No space left"):
        write(tmp_path / "site", {"index.html": b"new"}, {})
    assert _contents(tmp_path / "site")["index.html"] == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_disk_without_hard_links_gets_copies(tmp_path, monkeypatch):
    def refuse(*_):
        raise OSError(1, "Operation not permitted")

    (tmp_path / "a").write_text("a", encoding="utf-8")
    monkeypatch.setattr(os, "link", refuse)
    write(tmp_path / "site", {}, {"b/a": tmp_path / "a"})
    assert _contents(tmp_path / "site")["b/a"] == "a"


def test_a_folder_with_other_things_is_refused(tmp_path):
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "letter.txt").write_text("dear", encoding="utf-8")
    with pytest.raises(InputError, match="holds something that is no site"):
        check(tmp_path / "home", tmp_path / "reports")
    with pytest.raises(InputError, match="is a file"):
        check(tmp_path / "home" / "letter.txt", tmp_path / "reports")


def test_an_empty_folder_and_a_site_are_taken(tmp_path):
    (tmp_path / "empty").mkdir()
    check(tmp_path / "empty", tmp_path / "reports")
    write(tmp_path / "site", {"index.html": b"x"}, {})
    check(tmp_path / "site", tmp_path / "reports")
    check(tmp_path / "none", tmp_path / "reports")


@pytest.mark.parametrize("output", ["reports", "reports/site", "."])
def test_the_reports_are_never_replaced(tmp_path, output):
    (tmp_path / "reports").mkdir()
    with pytest.raises(InputError, match="lie in each other"):
        check(tmp_path / output, tmp_path / "reports")
