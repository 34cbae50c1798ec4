"""Every European NUTS 2 region with figures in two languages in one build, ten times: memory, descriptors, processes, time."""

import contextlib
import json
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any
from uuid import uuid4

import psutil

from reliability import processes, scenes
from reliability.results import ROOT

BUILDS, LANGUAGES = 10, ("en", "it")
_SAMPLE_SECONDS = 1.0
#: What the last build may take and hold more than the first ones.
SLOWER, MORE = 1.25, 1.10


def run(*, short: bool = False) -> dict[str, Any]:
    """Build with ``--force`` again and again into one folder, and watch all processes of each build."""
    with tempfile.TemporaryDirectory(prefix="plustex-load-") as name:
        folder, builds = Path(name), 2 if short else BUILDS
        (folder / "notebooks").mkdir()
        (folder / "notebooks" / "region_report.ipynb").symlink_to(ROOT / "notebooks" / "region_report.ipynb")
        (folder / "data").symlink_to(ROOT / "data")
        scenes.source(folder)
        which = list(scenes.REGIONS[:2]) if short else ["--all-regions"]
        languages = [word for language in LANGUAGES for word in ("--language", language)]
        words = ["build", *which, "--report", "region_report", *languages, "--force", "--json"]
        rows = []
        for number in range(builds):
            rows.append(_build(folder, [*words, "--output", str(folder / "out")]))
            print(f"load: build {number + 1}: {json.dumps(rows[-1])}", flush=True)
        wrong = scenes.faults(folder / "out")
    return {"builds": rows, "languages": len(LANGUAGES), "faults": wrong + _judged(rows)}


def _judged(rows: list[dict[str, Any]]) -> list[str]:
    found = [
        f"build {n}: {row['failed']} documents failed" for n, row in enumerate(rows, 1) if row["failed"] or row["code"]
    ]
    found += [f"build {n}: {row['left']} processes left" for n, row in enumerate(rows, 1) if row["left"]]
    for what, more in (("seconds", SLOWER), ("memory", MORE), ("descriptors", MORE)):
        first = sorted(row[what] for row in rows[:3])[len(rows[:3]) // 2]
        if len(rows) > 3 and rows[-1][what] > more * first:
            found.append(f"{what}: {rows[-1][what]} in the last build, {first} in the first ones")
    return found


def _build(folder: Path, words: list[str]) -> dict[str, Any]:
    mark, start = uuid4().hex, time.monotonic()
    with tempfile.TemporaryFile("w+") as shown:
        command = [sys.executable, "-m", "plustex_analysis", *words]
        process = subprocess.Popen(
            command, cwd=folder, env=scenes.environment(folder, mark), stdout=shown, stderr=subprocess.DEVNULL
        )
        peaks, ended = {"memory": 0.0, "driver": 0.0, "descriptors": 0, "processes": 0}, threading.Event()
        thread = threading.Thread(target=_watch, args=(process.pid, peaks, ended))
        thread.start()
        code = process.wait()
        seconds = time.monotonic() - start
        ended.set()
        thread.join()
        shown.seek(0)
        lines = [line for line in shown.read().splitlines() if line.startswith("[")]
    documents = json.loads(lines[-1]) if lines else []
    _, left = processes.gone(mark)
    processes.end(mark)
    failed = sum(bool(row["error"]) for row in documents)
    size = sum(path.stat().st_size for path in (folder / "out").rglob("*") if path.is_file())
    told = {name: round(value, 1) for name, value in peaks.items()}
    return {
        "documents": len(documents),
        "failed": failed,
        "code": code,
        "seconds": round(seconds, 1),
        **told,
        "left": len(left),
        "bytes": size,
    }


def _watch(pid: int, peaks: dict[str, float], ended: threading.Event) -> None:
    """Note the most that the driver, and all processes together, held: proportional set size, so shared pages count once."""
    top = psutil.Process(pid)
    while not ended.wait(_SAMPLE_SECONDS):
        with contextlib.suppress(psutil.Error, OSError):
            family = [top, *top.children(recursive=True)]
            held = {one.pid: _held(one.pid) for one in family}
            peaks["memory"] = max(peaks["memory"], sum(held.values()))
            peaks["driver"] = max(peaks["driver"], held[pid])
            peaks["descriptors"] = max(peaks["descriptors"], top.num_fds())
            peaks["processes"] = max(peaks["processes"], len(family))


def _held(pid: int) -> float:
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0
