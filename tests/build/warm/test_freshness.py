"""A change of what is in memory is noticed."""

import os
import sys
from pathlib import Path

from plustex_analysis.build.warm import freshness


def test_nothing_changed(tmp_path):
    (tmp_path / "table.csv").write_text("a")
    assert freshness.changed(freshness.stamps([tmp_path])) == []


def test_content_time_new_and_removed_files(tmp_path):
    folder = tmp_path / "tables"
    folder.mkdir()
    for name in ("longer", "touched", "removed", "left"):
        (folder / name).write_text(name)
    before = freshness.stamps([folder, tmp_path / "missing"])
    (folder / "longer").write_text("longer than before")
    os.utime(folder / "touched", ns=(1, 1))
    (folder / "removed").unlink()
    (tmp_path / "missing").write_text("now here")
    names = {Path(path).name for path in freshness.changed(before)}
    assert names == {"longer", "touched", "removed", "missing", "tables"}


def test_own_sources_are_watched_and_installed_ones_are_not(tmp_path, monkeypatch):
    module = type(sys)("edited_by_an_analyst")
    module.__file__ = str(tmp_path / "edited.py")
    monkeypatch.setitem(sys.modules, "edited_by_an_analyst", module)
    found = freshness.loaded_sources()
    assert freshness.__file__ in found
    assert module.__file__ in found
    assert os.__file__ not in found
    assert not any("site-packages" in path for path in found)
