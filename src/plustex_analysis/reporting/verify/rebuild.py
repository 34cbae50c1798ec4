"""Whether the same inputs give the same bytes: builds the documents of a folder once more and compares."""

import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from plustex_analysis.errors import BuildError
from plustex_analysis.reporting.verify.finding import Finding

_KINDS = {".pdf", ".html", ".xlsx", ".csv", ".json"}
#: Files about a build rather than a document: they name moments and durations.
_OF_THE_BUILD = {"index.html", "manifest.json"}
#: A folder of a region; others hold documents about themes or all partners, which are built without naming a region.
_REGION = re.compile(r"[A-Z]{2}[A-Z0-9]{1,2}")


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
    languages = sorted({path.parts[1] for path in files})
    reports = sorted({path.stem for path in files if path.suffix == ".pdf"})
    places = sorted({path.parts[0] for path in files})
    regions = places if all(map(_REGION.fullmatch, places)) else []
    with tempfile.TemporaryDirectory(prefix="plustex-rebuild-") as place:
        _build(Path(place), regions, languages, reports)
        return [
            Finding(path.as_posix(), "rebuild", "", what)
            for path in files
            if (what := _difference(folder / path, Path(place) / path))
        ]


def _compared(path: Path) -> bool:
    return path.is_file() and path.suffix in _KINDS and path.name not in _OF_THE_BUILD


def _build(output: Path, regions: Sequence[str], languages: Sequence[str], reports: Sequence[str]) -> None:
    chosen = [*regions]
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
