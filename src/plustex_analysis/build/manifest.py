"""The manifest: what is in the output folder, from what it was made and why, and what failed last time."""

import json
from collections.abc import Iterable, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

from plustex_analysis.build.inputs import digest, key
from plustex_analysis.build.publish import write
from plustex_analysis.build.result import Result

NAME = "manifest.json"
SCHEMA = 1

Record = dict[str, Any]


def read(output: Path) -> Record:
    """Return the manifest of an output folder, or an empty one when there is none or it cannot be read."""
    try:
        found = json.loads((output / NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        found = {}
    empty: Record = {"schema": SCHEMA, "documents": {}, "inputs": {}, "failures": {}}
    whole = isinstance(found, dict) and found.get("schema") == SCHEMA
    return (
        found
        if whole and all(isinstance(found.get(name), dict) for name in ("documents", "inputs", "failures"))
        else empty
    )


def inputs_of(manifest: Record, name: str) -> dict[str, str]:
    """Return the digests of what a document in the manifest was made from; nothing when it is not there."""
    entry = manifest["documents"].get(name)
    return dict(manifest["inputs"].get(entry["inputs"], {})) if entry else {}


def intact(output: Path, entry: Record) -> str | None:
    """Return the first file of a document that is missing or not as it was written, or nothing."""
    for file in entry["files"].values():
        path = output / str(file["path"])
        if not path.is_file() or digest(path.read_bytes()) != file["sha256"]:
            return str(file["path"])
    return None


def record(
    result: Result, files: Mapping[str, Mapping[str, object]], made_from: Mapping[str, str], reason: str
) -> Record:
    """Return the entry of one document."""
    job = result.job
    return {
        "place": job.place,
        "language": job.language,
        "report": job.notebook.name,
        "title": result.title,
        "parameters": job.parameters,
        "files": files,
        "executed": job.executed.as_posix(),
        "inputs": key(made_from),
        "reason": reason,
        "seconds": round(result.seconds, 3),
    }


def update(
    output: Path, records: Iterable[Record], made_from: Mapping[str, Mapping[str, str]], failures: Mapping[str, str]
) -> Record:
    """Join new entries with those of documents that are still there, and write the manifest.

    Parameters
    ----------
    output
        The folder of the documents.
    records
        The entries of what was built.
    made_from
        The inputs of every entry, by key.
    failures
        The errors of what was not built, by the name of the document.
    """
    before = read(output)
    documents = {name: entry for name, entry in before["documents"].items() if intact(output, entry) is None}
    documents |= {f"{entry['place']}/{entry['language']}/{entry['report']}": entry for entry in records}
    known = before["inputs"] | {name: dict(sorted(found.items())) for name, found in made_from.items()}
    manifest = {
        "schema": SCHEMA,
        "version": version("plustex-analysis"),
        "documents": dict(sorted(documents.items())),
        "inputs": {name: known[name] for name in sorted({entry["inputs"] for entry in documents.values()})},
        "failures": dict(sorted(failures.items())),
    }
    write({output / NAME: (json.dumps(manifest, ensure_ascii=False, indent=1) + "\n").encode()})
    return manifest
