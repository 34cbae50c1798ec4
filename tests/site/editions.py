"""Editions for tests: small ones written by hand, and a real one grown older."""

import json
import os
import shutil
from hashlib import sha256

from plustex_analysis.build import manifest
from plustex_analysis.reporting.blocks.base import MIME

NOW = 1_790_000_000  # 21 September 2026
BEFORE = "2026-06-01T030000Z"


def level(value, region="ITI1", year=2014, nace="C13"):
    """The record of a printed figure."""
    origin = {"op": "level", "measure": "persons", "nace": nace, "region": region, "year": year}
    return {"kind": "figure", "form": ["decimal", 0], "unit": "persons", "value": value, "text": str(value), "origin": origin}  # fmt: skip


def blocks(title, *records, description="What it is about"):
    """The blocks of a short report."""
    return [
        {"block": "title", "title": title, "description": description},
        {"block": "key-figures", "items": [{"label": "Jobs", "value": "7", "note": "of 9"}], "ledger": list(records)},
        {"block": "findings", "title": "In brief", "items": ["Plain.", ["See ", {"run": "ref", "key": "x", "text": "Figure 1"}, "."]]},
        {"block": "group", "blocks": [{"block": "heading", "level": 2, "text": "Inside a group"}]},
        {"block": "chart", "title": "Jobs fell"},
    ]  # fmt: skip


def edition(folder, documents, *, data=None, vintages=None, failures=None):
    """Write an edition: ``ITI1/en/policy_brief`` to the blocks of that document."""
    entries = {}
    for key, shown in documents.items():
        place, language, report = key.split("/")
        cells = [{"outputs": [{"output_type": "display_data", "data": {MIME: block}}]} for block in shown]
        title = next((block["title"] for block in shown if block["block"] == "title"), "Untitled")
        entries[key] = {
            "place": place, "language": language, "report": report, "title": title, "notebook": f"notebooks/{report}.ipynb",
            "files": {ending: _file(folder, f"{key}.{ending}", f"<title>{title}</title>") for ending in ("html", "pdf", "xlsx", "zip")},
            "executed": _file(folder, f"notebooks/{place}.{language}.{report}.ipynb", json.dumps({"cells": cells})),
            "execution": {"notebook": "n", "parameters": "p", "code": "c", "data": "d"},
            "rendering": {"blocks": "b", "layout": "l", "languages": {}, "reports": {}},
            "parameters": {}, "reason": "first built", "seconds": {"execution": 1.0, "rendering": 1.0}, "stale": [],
        }  # fmt: skip
    sets = {"c": {}, "d": data or {}, "l": {}}
    known = {"schema": manifest.SCHEMA, "version": "0", "documents": entries, "sets": sets, "vintages": vintages or {}, "failures": failures or {}}  # fmt: skip
    (folder / manifest.NAME).write_bytes(manifest.as_bytes(known))
    (folder / "index.html").write_text("<title>Index</title>", encoding="utf-8")
    os.utime(folder / manifest.NAME, (NOW, NOW))
    return folder


def _file(folder, path, text):
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_text(text, encoding="utf-8")
    return {"path": path, "bytes": len(text.encode()), "sha256": sha256(text.encode()).hexdigest()}


def with_earlier(reports):
    """Keep a copy of an edition as an earlier one: other figures of 2014, an older table, a document and a practice less."""
    old = reports / "editions" / BEFORE
    for path in [path for path in reports.iterdir() if path.name not in {"editions", ".lock"}]:
        copy = shutil.copytree if path.is_dir() else shutil.copy2
        old.mkdir(parents=True, exist_ok=True)
        copy(path, old / path.name)
    for path in (old / "notebooks").glob("*.ipynb"):
        notebook = json.loads(path.read_text(encoding="utf-8"))
        _shrink(notebook)
        path.write_text(json.dumps(notebook), encoding="utf-8")
    known = json.loads((old / manifest.NAME).read_text(encoding="utf-8"))
    known["documents"].pop("clusters/it/theme_report")
    known["vintages"]["data/statistics/sbs_r_nuts06_r2.csv.gz"].update(extracted="2016-12-31", checksum="0")
    for found in known["sets"].values():
        found.pop("data/practices/texprint.yaml", None)
    (old / manifest.NAME).write_bytes(manifest.as_bytes(known))
    return reports


def _shrink(part):
    if isinstance(part, dict):
        if isinstance(part.get("origin"), dict) and part["origin"].get("year") == 2014 and "value" in part:
            part["value"] *= 0.97
        part = list(part.values())
    if isinstance(part, list):
        for inner in part:
            _shrink(inner)
