"""The short form of each experiment; what the long forms measured is in ``docs/RELIABILITY.md``."""

import base64
import importlib
import shutil

import pikepdf
import pytest

from plustex_analysis.build.warm import available
from reliability import scenes, supply

needs_fork = pytest.mark.skipif(available() is not None, reason=str(available()))


@needs_fork
@pytest.mark.slow
@pytest.mark.parametrize("name", ["crash", "surroundings", "isolation", "load", "soak"])
def test_the_short_form_finds_no_fault(name):
    assert importlib.import_module(f"reliability.{name}").run(short=True)["faults"] == []


def test_what_users_install_is_pinned_and_licensed():
    pytest.importorskip("cyclonedx_py", reason="the writer of the bill of materials is not installed")
    found = supply.run(short=True)
    assert found["faults"] == []
    assert found["packages"] > 50
    assert found["audit"]["state"] == "not asked"


def test_a_lock_without_hashes_and_a_forbidden_licence_are_found(tmp_path, monkeypatch):
    lock = tmp_path / "requirements.lock"
    lock.write_text("one==1.0 \\\n    --hash=sha256:ab\n    # via x\ntwo==2.0\nthree>=3\n", encoding="utf-8")
    assert supply.unhashed(lock) == ["requirements.lock: two==2.0", "requirements.lock: three>=3"]
    monkeypatch.setitem(supply.STATED, "copyleft", "GPL-3.0-or-later")
    told = supply.licences({"copyleft": "1", "nobody-knows-this": "1"})
    assert (told["forbidden"], told["unknown"]) == ({"copyleft": "GPL-3.0-or-later"}, ["nobody-knows-this"])


def test_vulnerabilities_that_nobody_could_be_asked_for_are_never_silently_none(monkeypatch):
    class Done:
        stdout, stderr, returncode = "", "ConnectionError: no route", 1

    monkeypatch.setattr(supply.subprocess, "run", lambda *_, **__: Done)
    assert supply.audit()["state"] == "not reached: ConnectionError: no route"


def test_what_is_half_or_false_in_an_edition_is_found(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7 half")
    (tmp_path / "b.html").write_text("<html><body>half", encoding="utf-8")
    (tmp_path / "c.zip").write_bytes(b"PK half")
    entry = {
        "files": {"pdf": {"path": "a.pdf", "bytes": 1, "sha256": "x"}},
        "executed": {"path": "n", "bytes": 1, "sha256": "x"},
    }
    (tmp_path / "manifest.json").write_text(scenes.json.dumps({"documents": {"A": entry}}), encoding="utf-8")
    found = scenes.faults(tmp_path)
    assert [fault.split(":")[0] for fault in found] == ["a.pdf", "b.html", "c.zip", "manifest"]
    other = tmp_path.with_name("other")
    shutil.copytree(tmp_path, other)
    (other / "b.html").write_text("another", encoding="utf-8")
    (other / "manifest.json").unlink()
    (tmp_path / "manifest.json").unlink()
    assert scenes.differences(tmp_path, other) == ["b.html"]


def test_what_two_editions_show_is_compared_apart_from_the_data_that_they_carry(tmp_path):
    one, other, third = (tmp_path / name for name in ("one", "other", "third"))
    for place, checksum, text in ((one, "a", "12"), (other, "b", "12"), (third, "b", "13")):
        place.mkdir()
        ledger = scenes.json.dumps({"sources": {"t": {"sha256": checksum}}, "entries": [text]}).encode()
        with pikepdf.new() as file:
            file.add_blank_page()
            file.pages[0].Contents = file.make_stream(text.encode())
            for name, content in (("ledger.json", ledger), ("evidence.zip", checksum.encode())):
                file.attachments[name] = pikepdf.AttachedFileSpec(file, content, filename=name)
            file.save(place / "a.pdf", static_id=True)
        address = f"data:application/json;base64,{base64.b64encode(ledger).decode()}"
        page = f'<a href="{address}">{text}</a> PDF ({ord(checksum)} kB)'  # the index names the size of files that are left
        (place / "b.html").write_text(page, encoding="utf-8")
    assert scenes.differences(one, other) == ["a.pdf", "b.html"]
    assert scenes.shown_differences(one, other) == []
    assert scenes.shown_differences(other, third) == ["a.pdf", "b.html"]
