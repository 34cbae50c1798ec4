"""The manifest: what is in the output folder, from what it was made and why, and what failed last time.

Each document names two keys, one for its execution and one for its rendering, and what they are made of; ``sets`` holds
the digests of many files under one name, once for all the documents that share them; ``vintages`` says of each table
that a document rests on where it comes from, and as of when. While a build replaces documents, their entries stand under
``pending``: what is under ``documents`` is true at every moment, also when the machine stops. No time, no path of the machine: copied to another machine
with the documents, it finds them up to date there.
"""

import json
import os
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from plustex_analysis.build.files import digest
from plustex_analysis.build.inputs import Digests, key
from plustex_analysis.build.publish import write

NAME = "manifest.json"
SCHEMA = 2

Record = dict[str, Any]
_PARTS = ("documents", "sets", "vintages", "failures")
_SETS = (("execution", "code"), ("execution", "data"), ("rendering", "layout"))


def read(output: Path) -> Record:
    """Return the manifest of an output folder, or an empty one when there is none or it cannot be read."""
    try:
        found = json.loads((output / NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):  # too deep to be ours
        found = {}
    whole = isinstance(found, dict) and found.get("schema") == SCHEMA
    if not whole or not all(isinstance(found.get(name), dict) for name in _PARTS):
        return {"schema": SCHEMA, "version": "", **{name: {} for name in _PARTS}}
    pending = found.pop("pending", {})
    known = {**pending, **found["documents"]} if isinstance(pending, dict) else found["documents"]
    return {**found, "documents": {name: entry for name, entry in known.items() if _complete(entry, found["sets"])}}


def suspend(output: Path, names: Iterable[str]) -> None:
    """Note in the manifest on disk that these documents are being replaced: what it says of them need not be true.

    Raises
    ------
    BuildError
        The folder cannot be written.
    """
    known = read(output)
    if known["documents"]:
        before = json.loads((output / NAME).read_text(encoding="utf-8")).get("pending", {})
        pending = {
            name: known["documents"].pop(name) for name in sorted({*names, *before}) if name in known["documents"]
        }
        write({output / NAME: as_bytes({**known, "pending": pending})})


def _complete(entry: object, sets: Mapping[str, object]) -> bool:
    try:
        files = [*entry["files"].values(), entry["executed"]]  # type: ignore[index] # that is the question
        described = all({"path", "bytes", "sha256"} <= set(file) and file["path"].isprintable() for file in files)
        return described and all(entry[part][name] in sets for part, name in _SETS)  # type: ignore[index]
    except (KeyError, TypeError, AttributeError):
        return False


def damaged(output: Path, files: Mapping[str, Mapping[str, object]]) -> str | None:
    """Return the first of a document's files that is missing or not as it was written, or nothing."""
    for file in files.values():
        path = output / str(file["path"])
        try:
            state = path.stat()
            if state.st_size != file["bytes"] or _digest(path.absolute(), *_version(state)) != file["sha256"]:
                return str(file["path"])
        except OSError:
            return str(file["path"])
    return None


def _version(state: os.stat_result) -> tuple[int, ...]:
    return state.st_mtime_ns, state.st_ctime_ns, state.st_ino, state.st_size


@lru_cache(maxsize=1 << 14)
def _digest(path: Path, *_version: int) -> str:
    """Read a file once a version: a build decides before it has the folder for itself, and again when it has."""
    return digest(path.read_bytes())


def entry_key(entry: Record) -> dict[str, str]:
    """Return the two names of a document's result, of its execution and of its rendering."""
    return {"execution": key(entry["execution"]), "rendering": key(entry["rendering"])}


def join(before: Record, entries: Iterable[Record], sets: Iterable[Digests], rest: Mapping[str, Any]) -> Record:
    """Return a manifest with new entries beside those of before.

    Parameters
    ----------
    before
        The manifest so far, of documents that are still there.
    entries
        What was made.
    sets
        The digests that the entries name by :func:`~plustex_analysis.build.inputs.key`.
    rest
        ``vintages`` of the tables that the entries rest on, and ``failures`` by the name of the document.
    """
    made = {f"{entry['place']}/{entry['language']}/{entry['report']}": entry for entry in entries}
    documents = dict(sorted((before["documents"] | made).items()))
    known = before["sets"] | {key(found): dict(sorted(found.items())) for found in sets}
    used = sorted({entry[part][name] for entry in documents.values() for part, name in _SETS})
    return {
        "schema": SCHEMA,
        "version": version("plustex-analysis"),
        "documents": documents,
        "sets": {name: known[name] for name in used},
        "vintages": dict(sorted((before["vintages"] | rest["vintages"]).items())),
        "failures": dict(sorted(rest["failures"].items())),
    }


def still_there(output: Path, manifest: Record) -> Record:
    """Return a manifest without the documents that are no longer in the output folder."""
    documents = {
        name: entry
        for name, entry in manifest["documents"].items()
        if all(_is_there(output / str(file["path"])) for file in entry["files"].values())
    }
    return {**manifest, "documents": documents}


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # no name that this disk could have
        return False


def as_bytes(manifest: Record) -> bytes:
    """Return the manifest as the file holds it."""
    return (json.dumps(manifest, ensure_ascii=False, indent=1) + "\n").encode()
