"""Whether the same inputs give the same bytes: builds the documents of a folder once more and compares."""

import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from plustex_analysis.errors import BuildError
from plustex_analysis.reporting.verify.finding import Finding

_KINDS = {".pdf", ".html", ".xlsx", ".csv", ".json"}
#: Files about a build rather than a document: they name moments and durations.
_OF_THE_BUILD = {"index.html", "manifest.json"}
#: The folder of the documents about all partners, which are built without naming a region.
_ALL = "partnership"


def rebuilt(folder: Path) -> list[Finding]:
    """Return the documents that come out otherwise, or not at all, when they are built again.

    Parameters
    ----------
    folder
        What ``plustex build`` wrote: a folder a place, in it one a language.

    Raises
    ------
    BuildError
        The build failed.
    """
    files = sorted(path.relative_to(folder) for path in folder.glob("*/*/*") if _compared(path))
    with tempfile.TemporaryDirectory(prefix="plustex-rebuild-") as place:
        for (languages, reports), places in _alike(files).items():
            _build(Path(place), places, languages, reports)
        return [
            Finding(path.as_posix(), "rebuild", "", what)
            for path in files
            if (what := _difference(folder / path, Path(place) / path))
        ]


def _alike(files: Iterable[Path]) -> dict[tuple[tuple[str, ...], tuple[str, ...]], list[str]]:
    """Return the places that have the same reports in the same languages, by these: each can be built in one go.

    Pages lead to the other languages and reports of their place, so no more and no fewer documents are to be built.
    """
    found: dict[str, dict[str, set[str]]] = {}
    for path in files:
        if path.suffix == ".pdf":
            found.setdefault(path.parts[0], {}).setdefault(path.parts[1], set()).add(path.stem)
    alike: dict[tuple[tuple[str, ...], tuple[str, ...]], list[str]] = {}
    for place, languages in sorted(found.items()):
        by_reports: dict[tuple[str, ...], list[str]] = {}
        for language, reports in sorted(languages.items()):
            by_reports.setdefault(tuple(sorted(reports)), []).append(language)
        for names, codes in by_reports.items():
            alike.setdefault((tuple(codes), names), []).append(place)
    return alike


def _compared(path: Path) -> bool:
    return path.is_file() and path.suffix in _KINDS and path.name not in _OF_THE_BUILD


def _build(output: Path, places: Sequence[str], languages: Sequence[str], reports: Sequence[str]) -> None:
    chosen = [place for place in places if place != _ALL]
    chosen += [part for name in languages for part in ("--language", name)]
    chosen += [part for name in reports for part in ("--report", name)]
    done = subprocess.run(  # noqa: S603 - this very interpreter and package
        [sys.executable, "-m", "plustex_analysis", "build", *chosen, "--force", "--output", str(output)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise BuildError(f"the documents cannot be built again: {(done.stderr or done.stdout).strip()[-300:]}")


def _difference(one: Path, other: Path) -> str:
    if not other.is_file():
        return "not built again"
    before, after = one.read_bytes(), other.read_bytes()
    if before == after:
        return ""
    at = next((i for i, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), min(len(before), len(after)))
    return f"other bytes when built again, from byte {at} on ({len(before)} and {len(after)} bytes)"
