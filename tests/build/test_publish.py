"""Files appear whole or not at all."""

from pathlib import Path

import pytest

from plustex_analysis.build.publish import write
from plustex_analysis.errors import BuildError


def test_what_was_there_is_replaced_and_nothing_is_left_over(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"old")
    write({tmp_path / "a.txt": b"new", tmp_path / "deep" / "b.txt": b"b"})
    assert sorted(path.name for path in tmp_path.rglob("*") if path.is_file()) == ["a.txt", "b.txt"]
    assert (tmp_path / "a.txt").read_bytes() == b"new"


def test_a_failure_half_way_publishes_nothing(tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_bytes(b"old")
    (tmp_path / "blocked").write_bytes(b"a file where a folder is needed")
    with pytest.raises(BuildError, match="cannot write"):
        write({tmp_path / "a.txt": b"new", tmp_path / "blocked" / "b.txt": b"b"})
    assert (tmp_path / "a.txt").read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "blocked"]


def test_a_full_disk_is_named(tmp_path, monkeypatch):
    def full(*_args, **_options):
        raise OSError(28, "No space left on device", str(tmp_path / "x"))

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(BuildError, match="No space left on device"):
        write({tmp_path / "x": b"x"})
    assert list(tmp_path.iterdir()) == []
