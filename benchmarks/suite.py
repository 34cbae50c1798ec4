"""What is measured: the same documents made in five ways, and what a build does when little or nothing has changed."""

import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import psutil
from benchmarks import tree
from benchmarks.measure import Run, run
from benchmarks.tree import ROOT

BUILD = "build"
#: From this size on only the build is measured, once.
LARGE = 200
#: Arms whose cost per document does not fall with their number make no more than so many.
CAPS = {"latex": 4, "loop": 4, "pool": 16}
ARMS = ("latex", "loop", "pool", BUILD, "floor")
_LIST = (
    "from plustex_analysis import partnership, profiles;"
    "own = [t.code for t in partnership.territories()];"
    "print(*own, *(code for code in profiles.regions_with_figures(2014) if code not in own))"
)


def machine() -> dict[str, str]:
    """Describe the machine as far as it matters."""
    names = [
        line.split(":")[1] for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")
    ]
    libraries = ("papermill", "nbconvert", "nbclient", "ipykernel", "typst", "matplotlib", "pandas", "numpy")
    return {
        "processor": f"{names[0].strip() if names else platform.machine()}, {psutil.cpu_count()} cores",
        "memory": f"{psutil.virtual_memory().total / 2**30:.0f} GB",
        "system": f"Linux {platform.release()}, Python {platform.python_version()}",
        "libraries": ", ".join(f"{name} {version(name)}" for name in libraries),
        "load before": f"{os.getloadavg()[0]:.1f} processes at work on the machine, of others",
        "date": datetime.now(tz=UTC).date().isoformat(),
    }


def regions(environment: Mapping[str, str]) -> list[str]:
    """Return the regions that documents are made for: the partner territories first."""
    found = subprocess.run(
        [sys.executable, "-c", _LIST], env=dict(environment), check=True, capture_output=True, text=True
    )
    return found.stdout.split()


def make(arm: str, codes: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Run:
    """Make the documents of some regions in one way, from nothing."""
    folder.mkdir(parents=True)
    if arm == BUILD:
        return build(folder, environment, *codes, "--report", "region_report", "--language", "en")
    words = [sys.executable, "-m", "benchmarks.arms", arm, str(folder), *codes]
    found = run(words, environment, allowed=(0, 1) if arm in CAPS else (0,))
    if found.code:  # two of papermill's kernels that start at once may be given the same port
        print(f"{arm} failed and is made again: {found.output.strip().splitlines()[-1]}", flush=True)
        shutil.rmtree(folder)
        folder.mkdir()
        found = run(words, environment)
    made = len(list(folder.glob("*.pdf")))
    if made != len(codes):
        sys.exit(f"{arm} made {made} of {len(codes)} documents:\n{found.output[-3000:]}")
    return found


def build(output: Path, environment: Mapping[str, str], *options: str) -> Run:
    """Run ``plustex build`` as a scheduler does; documents that fail are named, and time them all the same."""
    command = [sys.executable, "-m", "plustex_analysis", "build", *options, "--json", "--output", str(output)]
    made = run(command, environment, allowed=(0, 1))
    for row in _rows(made):
        if row["error"]:
            print(f"failed: {row['document']}: {row['error']}", flush=True)
    return made


def compare(
    sizes: Sequence[int], rounds: int, arms: Sequence[str], folder: Path, environment: Mapping[str, str]
) -> dict[str, Any]:
    """Measure every arm at every size; rounds are interleaved, so that a busy minute hits all arms alike.

    An arm with a cap makes no more documents than that, and is measured once for all sizes above.
    """
    codes, found, done = regions(environment), {}, set[tuple[str, int]]()
    for size in sizes:
        here: dict[str, list[dict[str, float]]] = {}
        once = {
            arm for arm in arms if (arm, min(size, CAPS.get(arm, size))) in done or (size >= LARGE and arm != BUILD)
        }
        for number in range(rounds if size < LARGE else 1):
            for arm in (arm for arm in arms if arm not in once):
                count = min(size, CAPS.get(arm, size))
                made = make(arm, codes[:count], folder / f"{arm}-{size}-{number}", environment)
                row = {"documents": count, "seconds": made.seconds, "memory": made.memory, "left": made.left}
                here.setdefault(arm, []).append(row)
                done.add((arm, count))
                print(f"{arm:6} {row}", flush=True)
        found[str(size)] = here
    return found


def changes(rounds: int, folder: Path, environment: Mapping[str, str]) -> dict[str, Any]:
    """Measure builds of all documents of the partnership after nothing, or one thing, has changed."""
    output, found = folder / "all", {}
    found["first build"] = [_told(build(output, environment))]
    found["nothing to do"] = [_told(build(output, environment)) for _ in range(max(3, rounds))]
    for _ in range(rounds):
        for name, edit in tree.EDITS.items():
            edit(Path(environment["PLUSTEX_WORKSPACE"]))
            found.setdefault(name, []).append(_told(build(output, environment)))
            print(f"{name}: {found[name][-1]}", flush=True)
    return found


def everywhere(folder: Path, environment: Mapping[str, str]) -> dict[str, Any]:
    """Measure one build for all NUTS 2 regions with figures, and count those that got their report."""
    codes, output = regions(environment), folder / "everywhere"
    made = build(output, environment, "--all-regions", "--language", "en")
    reports = [code for code in codes if (output / code / "en" / "region_report.pdf").is_file()]
    return {**_told(made), "regions": len(codes), "reports": len(reports)}


def endurance(executions: int, folder: Path, environment: Mapping[str, str]) -> dict[str, Any]:
    """Execute a small notebook many times in parallel and count what did not come out right."""
    path = folder / "endurance.json"
    words = ("--sizes", "--kernels", "0", "--soak", str(executions), "--json", str(path))
    run([sys.executable, str(ROOT / "benchmarks" / "warm.py"), *words], environment)
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))["soak"]
    return found


def _told(made: Run) -> dict[str, Any]:
    rows = _rows(made)
    states: dict[str, int] = {}
    for row in rows:
        state = str(row.get("state") or ("failed" if row["error"] else "built"))
        states[state] = states.get(state, 0) + 1
    return {"seconds": made.seconds, "memory": made.memory, "left": made.left, "documents": len(rows), "states": states}


def _rows(made: Run) -> list[dict[str, Any]]:
    """Return what the build said of each document, in JSON."""
    lines = [line for line in made.output.splitlines() if line.startswith("[")]
    rows: list[dict[str, Any]] = json.loads(lines[-1]) if lines else []
    return rows
