"""The manifest: what is in the output folder, from what it was made, and what failed last time."""

import hashlib
import json
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Any

from plustex_analysis import statistics, workspace
from plustex_analysis.build.execute import Result
from plustex_analysis.build.publish import write
from plustex_analysis.errors import TableError

NAME = "manifest.json"
SCHEMA = 1
VERSIONS = ("plustex-analysis", "pandas", "numpy", "matplotlib", "papermill", "typst", "pikepdf")


def inputs() -> dict[str, str]:
    """Return the digests of what every document is made from: tables, partnership, package code and messages.

    Raises
    ------
    TableError
        A table is missing, damaged, or not the one that its card describes.
    """
    package = Path(__file__).resolve().parents[1]
    code = hashlib.sha256()
    for path in sorted(package.rglob("*")):
        if path.is_file() and path.suffix in {".py", ".ftl", ".j2", ".typ", ".css", ".ttf"}:
            code.update(path.relative_to(package).as_posix().encode() + b"\0" + path.read_bytes())
    found = {f"statistics/{name}": _table_digest(name) for name in statistics.table_names()}
    found["partnership.yaml"] = hashlib.sha256(workspace.data("partnership.yaml").read_bytes()).hexdigest()
    found["plustex_analysis"] = code.hexdigest()
    return found


def _table_digest(name: str) -> str:
    card = statistics.card(name)
    path = workspace.data("statistics", card.table)
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != card.checksum:
        raise TableError(
            f"{path}: damaged or changed: its checksum {found[:12]}… is not {card.checksum[:12]}… of its card"
        )
    return found


def read(output: Path) -> dict[str, Any]:
    """Return the manifest of an output folder, or an empty one when there is none or it cannot be read."""
    try:
        found = json.loads((output / NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        found = {}
    return found if isinstance(found, dict) and found.get("schema") == SCHEMA else {"schema": SCHEMA, "documents": {}}


def record(result: Result, files: dict[str, dict[str, object]], made_from: dict[str, str]) -> dict[str, Any]:
    """Return the entry of one document."""
    notebook = result.job.notebook.path
    return {
        "place": result.job.place,
        "language": result.job.language,
        "report": result.job.notebook.name,
        "title": result.title,
        "parameters": result.job.parameters,
        "files": files,
        "executed": result.job.executed.as_posix(),
        "inputs": {f"notebooks/{notebook.name}": hashlib.sha256(notebook.read_bytes()).hexdigest(), **made_from},
        "seconds": round(result.seconds, 3),
    }


def update(output: Path, records: Iterable[dict[str, Any]], failures: dict[str, str]) -> dict[str, Any]:
    """Join new entries with those of documents that are still there, and write the manifest."""
    documents = {
        name: entry
        for name, entry in read(output)["documents"].items()
        if all((output / str(file["path"])).is_file() for file in entry["files"].values())
    }
    for entry in records:
        documents[f"{entry['place']}/{entry['language']}/{entry['report']}"] = entry
    manifest = {
        "schema": SCHEMA,
        "versions": {name: version(name) for name in VERSIONS},
        "documents": dict(sorted(documents.items())),
        "failures": dict(sorted(failures.items())),
    }
    write({output / NAME: (json.dumps(manifest, ensure_ascii=False, indent=1) + "\n").encode()})
    return manifest
