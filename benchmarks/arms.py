"""The ways to make the same documents, each started as a process of its own: ``python -m benchmarks.arms ARM OUT REGION...``.

Every arm executes the project's own notebook ``region_report`` in English for the regions named, and writes a PDF for
each. ``latex`` is papermill in a loop and ``nbconvert --to pdf`` (xelatex), ``loop`` papermill in a loop and Typst,
``pool`` the same in one ordinary process per core, ``floor`` the cells as plain calls in processes that have everything
in memory and have made a document before: what no build can fall below. ``floor`` prints the seconds without its start.
"""

import ast
import contextlib
import json
import multiprocessing
import os
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import nbformat

REPORT = "region_report"
CORES = len(os.sched_getaffinity(0))


def _source() -> Path:
    from plustex_analysis import workspace  # noqa: PLC0415 - only the arms that run in this process need it

    return workspace.notebooks() / f"{REPORT}.ipynb"


def _execute(region: str, out: Path) -> Path:
    import papermill  # noqa: PLC0415 - likewise

    executed = out / f"{region}.ipynb"
    parameters = {"region": region, "language": "en"}
    papermill.execute_notebook(_source(), executed, parameters=parameters, kernel_name="python3", progress_bar=False)
    return executed


def _with_typst(job: tuple[str, Path]) -> None:
    from plustex_analysis.build.render import render  # noqa: PLC0415 - likewise

    region, out = job
    notebook = nbformat.read(_execute(region, out), as_version=4)
    _write(out, region, render(notebook)["files"])


def _write(out: Path, region: str, files: dict[str, bytes]) -> None:
    for ending, data in files.items():
        (out / f"{region}.{ending}").write_bytes(data)


def latex(regions: list[str], out: Path) -> None:
    for region in regions:
        executed = _execute(region, out)
        command = [sys.executable, "-m", "nbconvert", "--to", "pdf", "--log-level", "ERROR", str(executed)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def loop(regions: list[str], out: Path) -> None:
    for region in regions:
        _with_typst((region, out))


def pool(regions: list[str], out: Path) -> None:
    with ProcessPoolExecutor(CORES, mp_context=multiprocessing.get_context("spawn")) as workers:
        list(workers.map(_with_typst, [(region, out) for region in regions]))


def floor(regions: list[str], out: Path) -> None:
    import matplotlib as mpl  # noqa: PLC0415 - likewise

    mpl.use("agg")
    from plustex_analysis.build.render import preload  # noqa: PLC0415 - likewise

    preload()
    context = multiprocessing.get_context("fork")
    with context.Pool(CORES) as workers:
        # Each process makes one document first, at the same time as the others, so that all of them do.
        workers.map(_warm, [(region, out) for region in regions[:CORES]], chunksize=1)
        start = time.perf_counter()
        for _ in workers.imap_unordered(_plainly, [(region, out) for region in regions]):
            pass
        print(json.dumps({"seconds": time.perf_counter() - start}))


def _warm(job: tuple[str, Path]) -> None:
    _plainly(job)
    time.sleep(1.0)


def _plainly(job: tuple[str, Path]) -> None:
    """Call what the cells call, without a notebook, and lay the blocks out."""
    from plustex_analysis.build.render import render  # noqa: PLC0415 - likewise

    region, out = job
    names: dict[str, Any] = {}
    notebook = nbformat.read(_source(), as_version=4)
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        statements = ast.parse(cell.source)
        shown = statements.body.pop() if isinstance(statements.body[-1], ast.Expr) else None
        if "parameters" in cell.metadata.get("tags", ()):
            shown = None
        exec(compile(statements, cell.id, "exec"), names)
        if "parameters" in cell.metadata.get("tags", ()):
            names.update(region=region, language="en")
        if shown is not None:
            value = eval(compile(ast.Expression(shown.value), cell.id, "eval"), names)
            with contextlib.suppress(AttributeError):
                bundle = value._repr_mimebundle_()
                data = bundle[0] if isinstance(bundle, tuple) else bundle
                cell.outputs = [{"output_type": "execute_result", "data": data, "metadata": {}, "execution_count": 1}]
    _write(out, region, render(notebook)["files"])


ARMS = {"latex": latex, "loop": loop, "pool": pool, "floor": floor}

if __name__ == "__main__":
    arm, folder, *wanted = sys.argv[1:]
    ARMS[arm](wanted, Path(folder))
