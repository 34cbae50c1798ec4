"""Hostile input: the planted attacks of the tests, and some damaged specimens for every parser."""

import subprocess
import sys
from typing import Any

from reliability import fuzz, results
from reliability.targets import TARGETS


def run(*, short: bool = False) -> dict[str, Any]:
    """Try the attacks, then each parser; the long runs of the parsers are made by ``python -m reliability.fuzz_run``."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "no:xdist",
        "-p",
        "no:cacheprovider",
        "tests/reliability/test_hostile.py",
        "tests/reliability/test_regressions.py",
    ]
    done = subprocess.run(command, cwd=results.ROOT, capture_output=True, text=True, check=False)
    lines = done.stdout.strip().splitlines()
    attacks = sum(line.split("[")[0].count(".") for line in lines if set(line.split("[")[0].strip()) <= set(".FsE"))
    faults = [line for line in lines if line.startswith(("FAILED", "ERROR"))]
    found = {}
    for name in TARGETS:
        tally = fuzz.fuzz(name, fuzz.SHORT // 3 if short else fuzz.SHORT, seed=0)
        found[name] = {"inputs": tally.inputs, "wrong": len(tally.wrong), "slowest": round(tally.slowest, 3)}
        faults += [f"{name}: {place}: {one['message']}" for place, one in tally.wrong.items()]
    if done.returncode and not faults:
        faults.append(f"the tests ended with {done.returncode}: {lines[-1:]}")
    return {"attacks": attacks, "parsers": found, "faults": faults}
