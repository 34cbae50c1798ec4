"""A notebook that spoils all it can reach, and one that looks: it must see what it sees alone. And no secret is stored."""

import json
import tempfile
from pathlib import Path
from typing import Any

from reliability import scenes

SPOIL = """import asyncio, atexit, builtins, decimal, gc, locale, logging, os, random, resource, signal, sys, tempfile, threading, time, warnings
from pathlib import Path
import matplotlib as mpl, numpy as np, pandas as pd
import plustex_analysis, plustex_analysis.partnership as partnership
from IPython import get_ipython

leaked = builtins.leaked = sys.leaked = plustex_analysis.leaked = np.leaked = 1
os.environ["LEAKED"] = "1"; os.environ["TZ"] = "Asia/Tokyo"; time.tzset()
os.chdir("/"); os.umask(0o077); os.nice(1)
random.seed(1); np.random.seed(1)
mpl.rcParams["figure.dpi"] = 7; pd.set_option("display.max_rows", 3); np.set_printoptions(precision=1)
decimal.getcontext().prec = 3; warnings.simplefilter("ignore"); sys.setrecursionlimit(500); gc.disable()
logging.getLogger().setLevel("DEBUG"); logging.disable(logging.CRITICAL)
sys.path.insert(0, "/leaked"); sys.modules["leaked_module"] = sys
signal.signal(signal.SIGTERM, signal.SIG_IGN); signal.signal(signal.SIGUSR1, lambda *_: None); signal.setitimer(signal.ITIMER_VIRTUAL, 1000)
resource.setrlimit(resource.RLIMIT_NOFILE, (200, 200))
held = [open(os.devnull) for _ in range(20)]
Path(tempfile.gettempdir(), "leaked-file").write_text("leaked")
Path(tempfile.mkdtemp(), "leaked").write_text("x")
threading.Thread(target=time.sleep, args=(1,), daemon=True).start()
get_ipython().run_line_magic("config", "InlineBackend.figure_formats = ['svg']")
plustex_analysis.words = lambda _: "leaked"
partnership.territories()[0].__dict__["leaked"] = 1
atexit.register(print, "leaked")"""

LOOK = """import asyncio, builtins, decimal, gc, json, logging, os, random, resource, signal, sys, tempfile, threading, time, warnings
from pathlib import Path
import matplotlib as mpl, numpy as np, pandas as pd
import plustex_analysis, plustex_analysis.partnership as partnership

seen = {
    "names": sorted(name for name in globals() if "leak" in name or name == "held"), "parameters": [region, language, last_year],
    "attributes": [hasattr(one, "leaked") for one in (builtins, sys, plustex_analysis, np)], "modules": "leaked_module" in sys.modules,
    "environment": ["LEAKED" in os.environ, os.environ.get("TZ")], "zone": time.tzname, "folder": Path.cwd().name, "nice": os.nice(0),
    "random": [random.random(), float(np.random.rand())], "dpi": mpl.rcParams["figure.dpi"], "rows": pd.get_option("display.max_rows"),
    "precision": [np.get_printoptions()["precision"], decimal.getcontext().prec], "filters": len(warnings.filters) > 1 and warnings.filters[0][0],
    "recursion": sys.getrecursionlimit(), "gc": gc.isenabled(), "logging": [logging.getLogger().level, logging.root.manager.disable],
    "path": "/leaked" in sys.path, "signals": [str(signal.getsignal(one)) for one in (signal.SIGTERM, signal.SIGUSR1)],
    "timer": signal.getitimer(signal.ITIMER_VIRTUAL)[0], "files": resource.getrlimit(resource.RLIMIT_NOFILE)[0],
    "open": len(os.listdir("/proc/self/fd")), "temporary": [Path(tempfile.gettempdir(), "leaked-file").exists(), len([name for name in os.listdir(tempfile.gettempdir()) if name != "executed" and not name.endswith(".ipynb")])],
    "threads": threading.active_count(), "cached": "leaked" in partnership.territories()[0].__dict__, "words": str(type(plustex_analysis.words)),
    "cells": len(In),
}
print(json.dumps(seen))"""

SECRETS = {
    "PLANTED_SECRET": "s3cr3t-planted-value",
    "API_TOKEN": "t0k3n-planted-value",
    "PLUSTEX_NOTIFY": "http://127.0.0.1:9/hook-planted-value",
}
FAILS = "import os\nsecret = os.environ['PLANTED_SECRET']\ndef use(key):\n    raise ValueError('refused')\nuse(secret)"


def run(*, short: bool = False) -> dict[str, Any]:
    """Build the notebook that looks alone, then after and between those that spoil, in one warm parent."""
    places = ("ITI1", "PT11") if short else ("ITI1", "PT11", "BG31", "FR30", "PL11")
    with tempfile.TemporaryDirectory(prefix="plustex-isolation-") as name:
        base = Path(name)
        look = [*scenes.small("look"), LOOK]
        alone = scenes.make(base / "alone", look=look)
        both = scenes.make(
            base / "both", a_spoil=[*scenes.small("spoil"), SPOIL], look=look, z_fails=[scenes.PARAMETERS, FAILS]
        )
        scenes.build(alone, base / "one", regions=places, jobs=1)
        log = base / "build.jsonl"
        done = scenes.build(
            both,
            base / "two",
            "--log",
            str(log),
            "--notify",
            SECRETS["PLUSTEX_NOTIFY"],
            regions=places,
            jobs=1,
            more=SECRETS,
        )
        seen = {place: [_seen(base / out, place) for out in ("one", "two")] for place in places}
        faults = _leaks(seen)
        stored, files = _stored(base / "two", log, done.stdout + done.stderr)
        kinds = len(next(iter(seen.values()))[0] or {})
        spoilt = sum(row["state"] == "built" for name, row in scenes.rows(done).items() if name.endswith("a_spoil"))
    if spoilt != len(places):
        faults.append(f"{spoilt} of {len(places)} notebooks that spoil ran to their end")
    faults += stored
    return {
        "documents": len(places),
        "looked_at": kinds,
        "secrets": len(SECRETS),
        "files_searched": files,
        "faults": faults,
    }


def _seen(output: Path, place: str) -> dict[str, Any] | None:
    path = output / "notebooks" / f"{place}.en.look.ipynb"
    if not path.is_file():
        return None
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    texts = [
        "".join(one.get("text", ""))
        for cell in cells
        for one in cell.get("outputs", ())
        if one["output_type"] == "stream"
    ]
    return json.loads(texts[-1]) if texts else None


def _leaks(seen: dict[str, list[dict[str, Any] | None]]) -> list[str]:
    found = []
    for place, (alone, after) in seen.items():
        if alone is None or after is None:
            found.append(f"{place}: the notebook that looks was not built")
            continue
        if alone["parameters"][0] != place:
            found.append(f"{place}: it saw the parameters {alone['parameters']}")
        found += [
            f"{place}: {name}: {alone[name]} alone, {after[name]} after the other"
            for name in alone
            if alone[name] != after[name]
        ]
    return found


def _stored(output: Path, log: Path, shown: str) -> tuple[list[str], int]:
    """Look for the secrets in every file that was written, packed ones unpacked, and in what was printed."""
    files = [path for path in [*output.rglob("*"), log] if path.is_file()]
    found = [
        f"{value.partition('-')[0]}… stands in {path.name}"
        for path in files
        for value in SECRETS.values()
        if value.encode() in path.read_bytes()
    ]
    found += [f"{value.partition('-')[0]}… was printed" for value in SECRETS.values() if value in shown]
    return found, len(files)
