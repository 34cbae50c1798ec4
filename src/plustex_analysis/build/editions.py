"""Editions: the output folder is the present one; earlier ones are kept beside it, and a new one can appear as a whole.

A reader finds a document at ``<region>/<language>/<report>.pdf`` of the output folder, always. What was there before a
build changed it is kept in ``editions/<time>/`` with the same paths below: hard links where the disk has them, which
cost nothing as long as a document does not change, because a new one never overwrites the old one's bytes. An edition
has its own manifest and index; its time is that of its manifest, in UTC.

An edition that is to appear as a whole is written to ``.next/`` first; its manifest comes last and means that it is
complete. Then every file is renamed into its place. Should the machine stop between two of these renames, the next
build finishes them before it does anything else.
"""

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from plustex_analysis.build import manifest
from plustex_analysis.build.publish import INDEX
from plustex_analysis.errors import BuildError

FOLDER, NEXT = "editions", ".next"
_TIME = "%Y-%m-%dT%H%M%SZ"


def preserve(output: Path) -> Path | None:
    """Keep the present edition under its time; return its folder, or nothing when there is no edition yet.

    Raises
    ------
    BuildError
        The folder cannot be written.
    """
    known = manifest.read(output)
    try:
        made = (output / manifest.NAME).stat().st_mtime
    except OSError:
        return None
    target = output / FOLDER / datetime.fromtimestamp(made, UTC).strftime(_TIME)
    if target.is_dir():
        return target
    aside = target.with_name(f".{target.name}")
    try:
        shutil.rmtree(aside, ignore_errors=True)
        for name in _files(known):
            if (output / name).is_file():
                (aside / name).parent.mkdir(parents=True, exist_ok=True)
                _link(output / name, aside / name)
        aside.rename(target)
    except OSError as error:
        raise BuildError(f"cannot keep the present edition in {target}: {error.strerror}") from error
    return target


def kept(output: Path) -> list[Path]:
    """Return the folders of the earlier editions, the oldest first."""
    folder = output / FOLDER
    return sorted(path for path in folder.iterdir() if not path.name.startswith(".")) if folder.is_dir() else []


def prune(output: Path, keep: int) -> list[str]:
    """Remove earlier editions, the oldest first, until ``keep`` are left; return the names of those removed."""
    surplus = kept(output)
    surplus = surplus[: max(0, len(surplus) - keep)]
    for folder in surplus:
        shutil.rmtree(folder)
    return [folder.name for folder in surplus]


def switch(output: Path) -> None:
    """Put the complete edition that was written aside into its place; what is not complete is thrown away.

    Does nothing when there is none. Called again after an interruption it does the rest.

    Raises
    ------
    BuildError
        The folder cannot be written.
    """
    aside = output / NEXT
    try:
        if (aside / manifest.NAME).is_file():
            entries = manifest.read(aside)["documents"].items()
            manifest.suspend(output, [name for name, entry in entries if _is_in(aside, entry)])
            paths = [path for path in sorted(aside.rglob("*")) if path.is_file()]
            for path in sorted(paths, key=lambda path: path == aside / manifest.NAME):  # the manifest last
                target = output / path.relative_to(aside)
                target.parent.mkdir(parents=True, exist_ok=True)
                path.replace(target)
        if aside.exists():
            shutil.rmtree(aside)
    except OSError as error:
        raise BuildError(f"cannot put the new edition into {output}: {error.strerror}") from error


def _is_in(folder: Path, entry: manifest.Record) -> bool:
    return any((folder / str(file["path"])).is_file() for file in (*entry["files"].values(), entry["executed"]))


def _files(known: manifest.Record) -> list[str]:
    entries = known["documents"].values()
    documents = [str(file["path"]) for entry in entries for file in (*entry["files"].values(), entry["executed"])]
    return [*documents, INDEX, manifest.NAME]


def _link(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:  # a disk without hard links
        shutil.copy2(source, target)
