"""What a document is made from: the digest of every file that can change it, and what differs from last time."""

import hashlib
import json
from collections.abc import Mapping
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from plustex_analysis import statistics, workspace
from plustex_analysis.build.plan import Job
from plustex_analysis.errors import TableError
from plustex_analysis.statistics import vintages

#: Libraries whose version can change what a document looks like or says.
LIBRARIES = (
    "babel", "fluent.runtime", "jinja2", "matplotlib", "nbclient", "numpy", "pandas", "papermill", "pikepdf", "scipy", "typst",
)  # fmt: skip
_PACKAGE = Path(__file__).resolve().parents[1]
#: Files beside the cards that describe something else.
_NO_CARDS = ("nuts", "successors")
_CODE = {".py", ".ftl", ".j2", ".typ", ".css", ".ttf"}
#: Parts of the package that run a build but make no document.
_NOT_IN_DOCUMENTS = ("build", "cli", "__main__.py")


def digest(data: bytes) -> str:
    """Return the SHA-256 of some bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def shared_inputs() -> Mapping[str, str]:
    """Return the digests of what every document is made from: tables, data files, package code, library versions.

    Raises
    ------
    TableError
        A table is missing, damaged, or not the one that its card describes.
    """
    return _shared(workspace.data())


@lru_cache(maxsize=2)
def _shared(data: Path) -> Mapping[str, str]:
    tables = data / "statistics"
    cards = {path.stem for path in tables.glob("*.yaml") if path.stem not in _NO_CARDS}
    found = {f"data/statistics/{name}": _table(tables, name) for name in sorted(cards | {*statistics.table_names()})}
    for path in sorted(path for path in data.rglob("*.yaml") if not _of_updates(path, tables)):
        found[f"data/{path.relative_to(data).as_posix()}"] = digest(path.read_bytes())
    for path in sorted(_PACKAGE.rglob("*")):
        name = path.relative_to(_PACKAGE)
        if path.suffix in _CODE and not name.parts[0].startswith(_NOT_IN_DOCUMENTS) and name.parts[0] != "_share":
            found[f"plustex_analysis/{name.as_posix()}"] = digest(path.read_bytes())
    return found | {f"library {name}": version(name) for name in LIBRARIES}


def inputs(job: Job) -> dict[str, str]:
    """Return the digests of everything that one document is made from, its parameters among them."""
    own = {
        f"notebooks/{job.notebook.path.name}": digest(job.notebook.path.read_bytes()),
        "parameters": digest(json.dumps(job.parameters, sort_keys=True).encode()),
    }
    return own | dict(shared_inputs())


def key(made_from: Mapping[str, str]) -> str:
    """Return the name of a result: the same wherever and whenever the same inputs are used."""
    return digest(json.dumps(sorted(made_from.items())).encode())


def difference(before: Mapping[str, str], now: Mapping[str, str]) -> list[str]:
    """Return the names of the inputs that are new, gone or changed."""
    return sorted(name for name in before.keys() | now.keys() if before.get(name) != now.get(name))


def _of_updates(path: Path, tables: Path) -> bool:
    """Tell files that only updates read: the cards of the vintages (only one is in use) and the requests."""
    return {tables / vintages.FOLDER, tables / "eurostat"}.intersection(path.parents) != set()


def _table(folder: Path, name: str) -> str:
    if name not in statistics.table_names():
        raise TableError(f"{folder / name}.csv.gz: the table of the card {name}.yaml is not there")
    card = statistics.card(name)
    path = vintages.home(folder, name) / card.table
    found = digest(path.read_bytes())
    if found != card.checksum:
        raise TableError(
            f"{path}: damaged or changed: its checksum {found[:12]}… is not {card.checksum[:12]}… of its card"
        )
    return digest((found + statistics.write_card(card)).encode()) if path.parent != folder else found
