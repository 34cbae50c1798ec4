"""Where results are kept, on which machine and when they were measured."""

import json
import os
import platform
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import psutil

ROOT = Path(__file__).resolve().parents[1]
FOLDER = Path(__file__).resolve().parent / "results"


def machine() -> dict[str, str]:
    """Describe the machine as far as it matters."""
    names = [
        line.split(":")[1].strip()
        for line in Path("/proc/cpuinfo").read_text().splitlines()
        if line.startswith("model name")
    ]
    return {
        "processor": f"{names[0] if names else platform.machine()}, {psutil.cpu_count()} cores",
        "memory": f"{psutil.virtual_memory().total / 2**30:.0f} GB",
        "system": f"Linux {platform.release()}, Python {platform.python_version()}",
        "package": version("plustex-analysis"),
        "load": f"{os.getloadavg()[1]:.1f}",
    }


def write(name: str, values: dict[str, Any]) -> Path:
    """Keep the results of an experiment with the date and the machine; the file appears whole."""
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / f"{name}.json"
    about = {"experiment": name, "date": datetime.now(tz=UTC).date().isoformat(), "machine": machine()}
    aside = path.with_suffix(".part")
    aside.write_text(json.dumps({**about, **values}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    aside.replace(path)
    return path


def read(name: str) -> dict[str, Any] | None:
    """Return the results of an experiment, or nothing when it has not run."""
    path = FOLDER / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else None


def matching(beginning: str) -> dict[str, dict[str, Any]]:
    """Return all results whose names begin so, by the rest of the name."""
    paths = sorted(FOLDER.glob(f"{beginning}*.json"))
    return {path.stem.removeprefix(beginning): json.loads(path.read_text(encoding="utf-8")) for path in paths}
