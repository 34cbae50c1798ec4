"""Workspaces, builds and editions for the experiments, and how two editions are compared."""

import base64
import io
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from uuid import uuid4

import pikepdf
from tests.build.workspaces import add, workspace

from plustex_analysis.build import manifest
from reliability.processes import MARK
from reliability.results import ROOT

PARAMETERS = 'region: str = "??"\nlanguage: str = "en"\nlast_year: int = 2014'
#: A document that is made in a moment: a title and a heading.
SMALL = """import plustex_analysis as px
from plustex_analysis.reporting import blocks
from plustex_analysis.reporting.reports import common

say = px.words(language)
blocks.Title(title=f"Probe {region}", subtitle="{mark}", kicker="k", language=language, locale=say.numbers.locale,
             region=region, report="probe", description="d", labels=common.labels(say, last_year))"""
HEADING = 'px.heading("today", say)'
REGIONS = ("ITI1", "PT11", "BG31")
_SIZE = re.compile(r"\(\d+ kB\)")


def small(mark: str) -> list[str]:
    """Return the cells of a document that is made in a moment; another mark makes another document."""
    return [PARAMETERS, SMALL.replace("{mark}", mark), HEADING]


def make(folder: Path, **notebooks: Sequence[str]) -> Path:
    """Make a workspace with the project's data and these notebooks."""
    made = workspace(folder, **notebooks)
    source(made)
    return made


def put(folder: Path, name: str, cells: Sequence[str]) -> None:
    """Put a notebook into a workspace, in place of one of that name."""
    add(folder, name, cells)


def source(folder: Path) -> Path:
    """Copy the package's source, so that nobody's edits in the meantime change what a build makes; return where it is."""
    target = folder / "src"
    if not target.exists():
        shutil.copytree(ROOT / "src", target, ignore=shutil.ignore_patterns("__pycache__", ".mypy_cache"))
    return target


def environment(folder: Path, mark: str = "", **more: str) -> dict[str, str]:
    """Return the environment of a command in a workspace, with a mark and a folder of its own for what is passing."""
    passing = folder / "tmp"
    passing.mkdir(exist_ok=True)
    own = {"PLUSTEX_WORKSPACE": str(folder), MARK: mark or uuid4().hex, "TMPDIR": str(passing), "COLUMNS": "200"}
    return {**os.environ, "PYTHONPATH": str(source(folder)), **own, **more}


def command(output: Path, *options: str, regions: Sequence[str] = REGIONS, jobs: int = 2) -> list[str]:
    """Return the command that builds the documents of some regions in English."""
    words = ["build", *regions, "--language", "en", "--jobs", str(jobs), "--json", "--output", str(output), *options]
    return [sys.executable, "-m", "plustex_analysis", *words]


def build(
    folder: Path,
    output: Path,
    *options: str,
    more: Mapping[str, str] | None = None,
    timeout: float = 600,
    **choice: Any,
) -> subprocess.CompletedProcess[str]:
    """Build to the end."""
    return subprocess.run(
        command(output, *options, **choice), cwd=folder, env=environment(folder, **(more or {})), capture_output=True,
        text=True, timeout=timeout, check=False,
    )  # fmt: skip


def verify(folder: Path, output: Path) -> list[str]:
    """Return what the check finds in an edition, line by line."""
    words = [sys.executable, "-m", "plustex_analysis", "verify", str(output)]
    done = subprocess.run(
        words, cwd=folder, env=environment(folder), capture_output=True, text=True, timeout=600, check=False
    )
    return done.stdout.splitlines()


def rows(done: subprocess.CompletedProcess[str]) -> dict[str, dict[str, Any]]:
    """Return what a build said of each document, by its name."""
    lines = [line for line in done.stdout.splitlines() if line.startswith("[")]
    return {row["document"]: row for row in (json.loads(lines[-1]) if lines else [])}


def again(start: Path, output: Path) -> None:
    """Put an edition back as it was."""
    if output.exists():
        shutil.rmtree(output)
    shutil.copytree(start, output)


def faults(output: Path) -> list[str]:
    """Return what is half or false in an edition: a file that cannot be read to its end, a manifest that is not true."""
    if not output.is_dir():
        return []
    found = [f"{path.relative_to(output)}: {wrong}" for path in _files(output) if (wrong := _unreadable(path))]
    path = output / manifest.NAME
    if path.exists():
        try:
            known = json.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            return [*found, f"manifest: {error}"]
        for name, entry in known["documents"].items():
            files = {**entry["files"], "executed": entry["executed"]}
            if damaged := manifest.damaged(output, files):
                found.append(f"manifest: {name}: {damaged} is not what it says")
    return found


def _files(output: Path) -> Iterator[Path]:
    for path in sorted(output.rglob("*")):
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(output).parts):
            yield path


def _unreadable(path: Path) -> str:
    try:
        if path.suffix == ".pdf":
            with pikepdf.open(path) as file:
                len(file.pages)
        elif path.suffix == ".html":
            return "" if path.read_text(encoding="utf-8").rstrip().endswith("</html>") else "it ends too soon"
        elif path.suffix in {".xlsx", ".zip"}:
            with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
                return archive.testzip() or ""
        elif path.suffix in {".ipynb", ".json"}:
            json.loads(path.read_text(encoding="utf-8"))
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""


def content(output: Path) -> dict[str, Any]:
    """Return an edition as it is to be compared: every byte, save what tells the time that something took and why."""
    found: dict[str, Any] = {}
    for path in _files(output):
        name = path.relative_to(output).as_posix()
        if path.suffix == ".ipynb":
            found[name] = _timeless(json.loads(path.read_text(encoding="utf-8")))
        elif path.name == manifest.NAME:
            found[name] = _reasonless(json.loads(path.read_text(encoding="utf-8")))
        else:
            found[name] = path.read_bytes()
    return found


def _timeless(notebook: dict[str, Any]) -> dict[str, Any]:
    notebook["metadata"]["plustex"]["digests"].pop("code")  # of its execution, also when it was laid out anew since
    for part in (notebook, *notebook["cells"]):
        for name in ("start_time", "end_time", "duration"):
            part["metadata"].get("papermill", {}).pop(name, None)
        part["metadata"].pop("execution", None)
    return notebook


def _reasonless(known: dict[str, Any]) -> dict[str, Any]:
    for entry in known["documents"].values():
        for name in ("seconds", "reason"):
            entry.pop(name)
        for name in ("bytes", "sha256"):
            entry["executed"].pop(name)  # it holds times
    return known


def differences(one: Path, other: Path) -> list[str]:
    """Return the files in which two editions differ."""
    here, there = content(one), content(other)
    return sorted(name for name in {*here, *there} if here.get(name) != there.get(name))


def shown_differences(one: Path, other: Path) -> list[str]:
    """Return the files in which two editions differ, apart from the data that documents carry behind their figures.

    A document that shows the same after its data changed elsewhere is left as it is, with the data that it was made from.
    """
    names = differences(one, other)
    found = [name for name in names if name != manifest.NAME and _shown(one / name) != _shown(other / name)]
    if manifest.NAME in names:
        here, there = (_fileless(json.loads((place / manifest.NAME).read_text("utf-8"))) for place in (one, other))
        found += [manifest.NAME] if here != there else []
    return found


def _shown(path: Path) -> Any:
    if not path.is_file():
        return None
    if path.suffix == ".pdf":
        return _shown_by_pdf(path)
    if path.suffix == ".html":
        parts = re.split(r"data:application/json;base64,([A-Za-z0-9+/=]*)", path.read_text(encoding="utf-8"))
        said = [_SIZE.sub("(size)", part) for part in parts[::2]]  # what the index says of files left with their data
        return said, [_sourceless(json.loads(base64.b64decode(part))) for part in parts[1::2]]
    return path.read_bytes()


def _shown_by_pdf(path: Path) -> tuple[bytes, Any]:
    """Return a PDF without its attachments, and its ledger."""
    buffer = io.BytesIO()
    with pikepdf.open(path) as file:
        ledger = json.loads(file.attachments["ledger.json"].get_file().read_bytes())
        for name in list(file.attachments):
            del file.attachments[name]
        if "/AF" in file.Root:
            del file.Root.AF
        file.remove_unreferenced_resources()
        file.save(buffer, static_id=True)
    return buffer.getvalue(), _sourceless(ledger)


def _sourceless(ledger: dict[str, Any]) -> dict[str, Any]:
    for source in ledger["sources"].values():
        source.pop("sha256", None)
    return ledger


def _fileless(known: dict[str, Any]) -> dict[str, Any]:
    known = _reasonless(known)
    for entry in known["documents"].values():
        entry.pop("older_data")
        for ending in ("pdf", "html"):
            entry["files"][ending] = entry["files"][ending]["path"]
    return known


def left_behind(output: Path) -> int:
    """Count the files that were being written."""
    return sum(1 for _ in output.rglob(".*.part"))
