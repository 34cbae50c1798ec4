"""What warm execution brings: against papermill in a loop and in a pool of processes, all within one run.

    python benchmarks/warm.py                       8 and 40 notebooks, three ways
    python benchmarks/warm.py --rounds 3 --sizes 8  medians of three interleaved rounds
    python benchmarks/warm.py --sizes --soak 10000  only the endurance run: how many executions fail?
    python benchmarks/warm.py --sizes --kernels 5   only the start of an analyst's kernel

Every arm starts from nothing in every round: its own processes, its own imports. Each notebook loads pandas and
matplotlib, computes a table and draws a figure, and its outputs are checked.
"""

import argparse
import json
import multiprocessing
import os
import statistics
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import nbformat
from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import KernelManager
from nbformat.v4 import new_code_cell, new_notebook

from plustex_analysis.build.warm import Task, WarmParent
from plustex_analysis.build.warm.provisioner import kernelspec
from plustex_analysis.build.warm.shared import close_shared

CELLS = (
    "import numpy as np\nimport pandas as pd\nimport matplotlib.pyplot as plt",
    "jobs = pd.DataFrame({{'C13': np.arange(1.0, 9.0), 'C14': np.arange(8.0)}}, index=range(2015, 2023)) * {number}",
    "(100 * jobs / jobs.iloc[0]).round(1)",
    "figure, axes = plt.subplots(layout='constrained')\njobs.plot(ax=axes)\naxes.set_title('Employment');",
    "print({number}, float(jobs['C13'].sum()))",
)
TINY = ("x = 6", "print(7 * x)")
Arm = Callable[[list[Any], int], list[Any]]


def notebook(number: int) -> Any:
    cells = [new_code_cell(source.format(number=number)) for source in CELLS]
    return new_notebook(cells=cells, metadata={"kernelspec": {"name": "python3", "display_name": "Python 3"}})


def ordinary(given: Any) -> Any:
    """Execute as papermill does it, with a kernel of its own."""
    import papermill  # noqa: PLC0415 - here and not in the warm arm, which does not need it

    return papermill.execute_notebook(given, None, kernel_name="python3", progress_bar=False)


def loop(notebooks: list[Any], _: int) -> list[Any]:
    """Run one after another in a fresh process, as a script with a loop would."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as one:
        return list(one.map(ordinary, notebooks))


def pool(notebooks: list[Any], jobs: int) -> list[Any]:
    with ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn")) as workers:
        return list(workers.map(ordinary, notebooks))


def warm(notebooks: list[Any], jobs: int) -> list[Any]:
    with WarmParent() as parent, ThreadPoolExecutor(jobs) as threads:
        outcomes = threads.map(lambda given: parent.run(Task(notebook=given)), notebooks)
        return [nbformat.from_dict(outcome.notebook) for outcome in outcomes]


ARMS: dict[str, Arm] = {"loop": loop, "pool": pool, "warm": warm}


def check(executed: list[Any]) -> None:
    for number, made in enumerate(executed):
        assert made.cells[4].outputs[0].text == f"{number} {36.0 * number}\n"
        assert "image/png" in made.cells[3].outputs[0].data
        assert "text/html" in made.cells[2].outputs[0].data


def compare(size: int, rounds: int, jobs: int) -> dict[str, float]:
    """Return the median seconds of each arm; rounds are interleaved so that a busy minute hits all arms."""
    notebooks = [notebook(number) for number in range(size)]
    seconds: dict[str, list[float]] = {name: [] for name in ARMS}
    for _ in range(rounds):
        for name, arm in ARMS.items():
            start = time.perf_counter()
            executed = arm(notebooks, jobs)
            seconds[name].append(time.perf_counter() - start)
            check(executed)
    return {name: statistics.median(values) for name, values in seconds.items()}


def soak(count: int, jobs: int) -> dict[str, float]:
    """Execute a tiny notebook many times in parallel and count what did not come out right."""
    task = Task(notebook=new_notebook(cells=[new_code_cell(source) for source in TINY]))

    def failed(parent: WarmParent) -> bool:
        try:
            outcome = parent.run(task)
            return outcome.failure is not None or outcome.notebook["cells"][1]["outputs"][0]["text"] != "42\n"
        except Exception as error:  # noqa: BLE001 - every kind counts
            print(f"{type(error).__name__}: {error}", file=sys.stderr)
            return True

    with WarmParent() as parent, ThreadPoolExecutor(jobs) as threads:
        start = time.perf_counter()
        failures = sum(threads.map(lambda _: failed(parent), range(count)))
        seconds = time.perf_counter() - start
    return {"executions": count, "failures": failures, "seconds": seconds, "milliseconds_each": 1000 * seconds / count}


class Manager(KernelManager):
    """Starts a kernel from a specification that is not installed."""

    spec: KernelSpec

    @property
    def kernel_spec(self) -> KernelSpec:
        """The specification to start."""
        return self.spec


def first_result(spec: KernelSpec) -> float:
    """Return the seconds from asking for a kernel to the result of a cell that needs pandas and matplotlib."""
    start = time.perf_counter()
    manager = Manager()
    manager.spec = spec
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=120)
    client.execute_interactive("\n".join(CELLS[:1]), timeout=120, output_hook=lambda _: None)
    seconds = time.perf_counter() - start
    client.stop_channels()
    manager.shutdown_kernel(now=True)
    return seconds


def kernels(rounds: int) -> dict[str, float]:
    """Return the median time to the first result of an ordinary kernel and of one forked from a warm parent."""
    described = kernelspec()
    specs = {"ordinary": KernelSpec(**{**described, "metadata": {}}), "forked": KernelSpec(**described)}
    first_result(specs["forked"])  # starts the parent, as the first kernel of the day does
    seconds: dict[str, list[float]] = {name: [] for name in specs}
    for _ in range(rounds):
        for name, spec in specs.items():
            seconds[name].append(first_result(spec))
    close_shared()
    return {name: statistics.median(values) for name, values in seconds.items()}


def show(title: str, seconds: dict[str, float], base: str) -> None:
    print(f"\n{title}")
    for name, value in seconds.items():
        print(f"  {name:<10}{value:8.2f} s   {value / seconds[base]:6.1f} x")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="*", default=[8, 40], help="numbers of notebooks")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--soak", type=int, default=1000, help="executions of a tiny notebook")
    parser.add_argument("--kernels", type=int, default=3, help="starts of each kind of kernel")
    parser.add_argument("--json", type=Path, help="write the results to this file too")
    options = parser.parse_args()
    found: dict[str, Any] = {"jobs": options.jobs, "rounds": options.rounds, "sizes": {}}
    print(f"{options.jobs} jobs, {options.rounds} round(s), load {os.getloadavg()[0]:.1f}")
    for size in options.sizes:
        found["sizes"][size] = compare(size, options.rounds, options.jobs)
        show(f"{size} notebooks, start-up included", found["sizes"][size], "warm")
    if options.kernels:
        found["kernels"] = kernels(options.kernels)
        show("a kernel's first result", found["kernels"], "forked")
    if options.soak:
        found["soak"] = soak(options.soak, options.jobs)
        print("\n{executions} executions: {failures} failures, {milliseconds_each:.1f} ms each".format(**found["soak"]))
    if options.json:
        options.json.write_text(json.dumps(found, indent=2) + "\n")


if __name__ == "__main__":
    main()
