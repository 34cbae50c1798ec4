"""Where a document comes from: its keys, what they are made of, and the tables behind it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from plustex_analysis.build import manifest
from plustex_analysis.build.files import digest
from plustex_analysis.errors import InputError

Chain = dict[str, Any]


@dataclass(frozen=True)
class Found:
    """A file of an output folder: the folder, the manifest's name and entry of its document, and the manifest."""

    output: Path
    name: str
    entry: manifest.Record
    known: manifest.Record


def why(file: Path) -> Chain:
    """Return the chain from a file of an output folder to the statistics that it rests on.

    Parameters
    ----------
    file
        A PDF, an HTML page or an executed notebook of a build, also of an earlier edition.

    Returns
    -------
    dict
        ``document``, ``file`` and whether it is ``unchanged`` since it was built; ``keys``; ``execution`` and
        ``rendering``: the digests by name; ``tables``: dataset, source, extraction and checksum of each.

    Raises
    ------
    InputError
        There is no such file, no manifest above it, or the manifest does not know it.
    """
    found = _find(file)
    sets, execution, rendering = found.known["sets"], found.entry["execution"], found.entry["rendering"]
    data = sets[execution["data"]]
    described = next(told for told in _files(found.entry) if found.output / told["path"] == file.resolve())
    own = {found.entry["notebook"]: execution["notebook"], "parameters": execution["parameters"]}
    return {
        "document": found.name,
        "title": found.entry["title"],
        "file": described["path"],
        "unchanged": digest(file.read_bytes()) == described["sha256"],
        "parameters": found.entry["parameters"],
        "reason": found.entry["reason"],
        "seconds": found.entry["seconds"],
        "stale": found.entry["stale"],
        "keys": manifest.entry_key(found.entry),
        "execution": {**own, **data, **sets[execution["code"]]},
        "rendering": {"blocks": rendering["blocks"], **sets[rendering["layout"]]},
        "tables": {name: told for name, told in found.known["vintages"].items() if name in data},
    }


def _find(file: Path) -> Found:
    if not file.is_file():
        raise InputError(f"{file}: no such file")
    path = file.resolve()
    for folder in path.parents:
        if (folder / manifest.NAME).is_file():
            known = manifest.read(folder)
            for name, entry in known["documents"].items():
                if any(folder / told["path"] == path for told in _files(entry)):
                    return Found(folder, name, entry, known)
            raise InputError(f"{file}: the manifest of {folder} does not know it; it knows PDF, HTML and notebooks")
    raise InputError(f"{file}: no {manifest.NAME} in a folder above it: it is not from a build")


def _files(entry: manifest.Record) -> list[dict[str, Any]]:
    return [*entry["files"].values(), entry["executed"]]
