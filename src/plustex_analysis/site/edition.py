"""An edition as a site needs it: the documents that a manifest names, and the earlier editions kept beside them."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from plustex_analysis.build import editions, manifest
from plustex_analysis.errors import InputError

_TIME = "%Y-%m-%dT%H%M%SZ"


@dataclass(frozen=True)
class File:
    """One file of a document: its ending, where it is below the folder, its size and digest."""

    ending: str
    path: str
    size: int
    digest: str


@dataclass(frozen=True)
class Document:
    """One document of an edition.

    Attributes
    ----------
    key
        Its name in the manifest, such as ``ITI1/it/policy_brief``.
    executed
        Where the executed notebook is, whose blocks the document shows.
    failed
        Whether the last build tried it and failed, so that this is an earlier one.
    """

    key: str
    place: str
    language: str
    report: str
    title: str
    files: tuple[File, ...]
    executed: str
    failed: bool

    def file(self, ending: str) -> File | None:
        """Return the file of an ending, if there is one."""
        return next((file for file in self.files if file.ending == ending), None)

    @property
    def page(self) -> str:
        """Where to read it: its page, or its first file."""
        return (self.file("html") or self.files[0]).path


@dataclass(frozen=True)
class Edition:
    """The documents of one edition, when it was made (UTC) and its manifest."""

    folder: Path
    made: dt.datetime
    known: Mapping[str, Any]

    @property
    def name(self) -> str:
        """Its time, as the folder of a kept edition is called."""
        return self.made.strftime(_TIME)

    @cached_property
    def documents(self) -> tuple[Document, ...]:
        """All documents, by place, language and report."""
        return tuple(_documents(self.known))

    @cached_property
    def data(self) -> Mapping[str, str]:
        """The digest of every file of data that a document was made from, by its name in the workspace."""
        sets = [self.known["sets"][entry["execution"]["data"]] for entry in self.known["documents"].values()]
        return {name: digest for found in sets for name, digest in sorted(found.items())}

    @property
    def vintages(self) -> Mapping[str, Mapping[str, str]]:
        """What the cards of the tables said, by the name of the table's file."""
        found: Mapping[str, Mapping[str, str]] = self.known["vintages"]
        return found


def load(folder: Path) -> Edition:
    """Return the present edition of an output folder; every file that its manifest names is there as it was written.

    Raises
    ------
    InputError
        No manifest, one without documents, or files that are missing or changed: each is named.
    """
    if not (folder / manifest.NAME).is_file():
        raise InputError(f"{folder}: no {manifest.NAME} there, so no edition; build one first: plustex build --output {folder}")  # fmt: skip
    known = manifest.read(folder)
    if not known["documents"]:
        raise InputError(f"{folder / manifest.NAME}: names no document that this version can read; build again: plustex build --output {folder}")  # fmt: skip
    wrong = [_fault(folder, name, entry) for name, entry in known["documents"].items()]
    if faults := [fault for fault in wrong if fault]:
        raise InputError("\n".join([*faults, f"build them again: plustex build --output {folder}"]))
    made = dt.datetime.fromtimestamp((folder / manifest.NAME).stat().st_mtime, dt.UTC).replace(microsecond=0)
    return Edition(folder, made, known)


def kept(folder: Path) -> tuple[Edition, ...]:
    """Return the earlier editions of an output folder, the newest first, with the documents that are still there."""
    found = []
    for path in reversed(editions.kept(folder)):
        known = manifest.still_there(path, manifest.read(path))
        if known["documents"]:
            found.append(Edition(path, dt.datetime.strptime(path.name, _TIME).replace(tzinfo=dt.UTC), known))
    return tuple(found)


def _fault(folder: Path, name: str, entry: Mapping[str, Any]) -> str:
    bad = manifest.damaged(folder, {**entry["files"], "executed": entry["executed"]})
    state = "is missing" if bad and not (folder / bad).is_file() else "is not as it was built"
    return f"{name}: {folder / bad} {state}, though the manifest names it" if bad else ""


def _documents(known: Mapping[str, Any]) -> Iterator[Document]:
    for key, entry in sorted(known["documents"].items()):
        place, language, report = entry["place"], entry["language"], entry["report"]
        files = tuple(
            File(ending, file["path"], file["bytes"], file["sha256"]) for ending, file in sorted(entry["files"].items())
        )
        failed = f"{place} {language} {report}" in known["failures"]
        yield Document(key, place, language, report, entry["title"], files, entry["executed"]["path"], failed)
