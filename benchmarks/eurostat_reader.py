"""How long the whole regional SBS bulk file takes: parsed, validated, written; beside the clients eurostat and sdmx1.

``python benchmarks/eurostat_reader.py RAW`` prints the table for the folder RAW with ``sbs_r_nuts06_r2.tsv.gz``;
``--write`` puts it into ``docs/BENCHMARK_READER.md``. The clients are no dependencies of the project: install them into
another environment and name its interpreter with ``--clients PYTHON``. They read the same file in the same run, each in
a process of its own, taking turns with ours; nothing is downloaded, their network layer is replaced by the file.
"""

import argparse
import csv
import gzip
import importlib.metadata
import io
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

# ruff: noqa: PLC0415 - each reader loads its own libraries, in a process and an environment of its own

T = TypeVar("T")
Told = dict[str, Any]
NAME = "sbs_r_nuts06_r2"
ROUNDS = 7
TARGET = 2.0
PART = 20  # sdmx1 makes an object of every figure: it reads one series in so many
DOCUMENT = Path(__file__).resolve().parents[1] / "docs" / "BENCHMARK_READER.md"

TEXT = """# How fast a bulk file is read

The whole regional SBS bulk file (`{name}.tsv.gz`: {cells:,} cells, {figures:,} of them with a figure).
Medians of the runs and the fastest one, in seconds; the readers take turns, each in a process of its own, start-up and
imports not counted. Made by `python benchmarks/eurostat_reader.py RAW --write`.

{machine}

**From the raw file to the validated table: {fastest:.2f} s by the clock in the fastest run, {wall:.2f} s in the median
run, {processor:.2f} s of processor time**; the target is {target:.0f} s. A clock far ahead of the processor means that
others were using the machine: {load}.

| | cells | figures | median | fastest | processor | thousand cells a second of processor | ours is faster by |
|---|---:|---:|---:|---:|---:|---:|---:|
{rows}

`eurostat` gives a frame without checking shape, numbers or keys. `sdmx1` does not read Eurostat's TSV; the same figures
were given to it as SDMX-CSV 2.0, a part of them, since it makes an object of each. The last column compares cells read in
a second of processor time. From the raw file to the table: keep the codes that the reports need, bring territories to one
version of NUTS, complete 2015 from the later file, write table and card, read the table again and check every row by its
schema.
"""


def clock(function: Callable[[], T]) -> tuple[T, float, float]:
    """Run a function; return its result, seconds of the wall clock, seconds of processor time."""
    wall, processor = time.perf_counter(), time.process_time()
    result = function()
    return result, time.perf_counter() - wall, time.process_time() - processor


def read_ours(raw: Path) -> Told:
    from plustex_analysis.statistics.eurostat import read_tsv

    grid, *seconds = clock(lambda: read_tsv(raw / f"{NAME}.tsv.gz"))
    return {"figures": int((grid.figures != "").sum()), "cells": grid.figures.size, "seconds": seconds}


def whole_ours(raw: Path) -> Told:
    import pandera.pandas  # noqa: F401 - loading a library is not what is measured

    from plustex_analysis.statistics.importer import import_tables
    from plustex_analysis.statistics.schemas import validate
    from plustex_analysis.statistics.store import unpack

    def run(folder: Path) -> Any:
        (card,) = import_tables(raw, folder, names=(NAME,))
        return validate(unpack((folder / card.table).read_bytes()), card)

    with tempfile.TemporaryDirectory() as folder:
        frame, *seconds = clock(lambda: run(Path(folder)))
    return {"figures": int(frame["value"].notna().sum()), "cells": len(frame), "seconds": seconds}


def read_eurostat(raw: Path) -> Told:
    import eurostat
    import eurostat.eurostat as client

    text = gzip.decompress((raw / f"{NAME}.tsv.gz").read_bytes()).decode().replace("\r\n", "\n").replace("\n", "\r\n")

    class Response:
        content = gzip.compress(text.encode(), 6)

    vars(client)["__get_dims_info__"] = lambda *_, **__: ["ESTAT", "EUROSTAT", []]
    vars(client)["__get_resp__"] = lambda *_, **__: Response
    frame, *seconds = clock(lambda: eurostat.get_data_df(NAME, flags=True))
    values = frame[[column for column in frame.columns if column.endswith("_value")]]
    return {"figures": int(values.notna().to_numpy().sum()), "cells": values.size, "seconds": seconds}


def read_sdmx1(raw: Path) -> Told:
    from sdmx.model.v30 import DataAttribute, DataStructureDefinition, Dimension, Measure
    from sdmx.reader.csv import Reader

    content = as_sdmx_csv(raw / f"{NAME}.tsv.gz")
    structure = DataStructureDefinition(id=NAME)
    for name in ("freq", "nace_r2", "indic_sb", "geo", "TIME_PERIOD"):
        structure.dimensions.append(Dimension(id=name))
    structure.measures.append(Measure(id="OBS_VALUE"))
    structure.attributes.append(DataAttribute(id="OBS_FLAG"))
    message, *seconds = clock(lambda: Reader().convert(io.BytesIO(content), structure))
    figures = sum(len(dataset) for dataset in message.data)
    return {"figures": figures, "cells": figures, "seconds": seconds}


def as_sdmx_csv(path: Path) -> bytes:
    """Write one series in so many as SDMX-CSV 2.0, which sdmx1 reads; it does not read Eurostat's TSV."""
    head, *lines = gzip.decompress(path.read_bytes()).decode().splitlines()
    names, years = head.split("\t")[0].split("\\")[0].split(","), [year.strip() for year in head.split("\t")[1:]]
    out = io.StringIO()
    table = csv.writer(out)
    order = [names.index(name) for name in ("nace_r2", "indic_sb", "geo")]
    table.writerow([
        "STRUCTURE", "STRUCTURE_ID", "ACTION", "freq", "nace_r2", "indic_sb", "geo", "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG",
    ])  # fmt: skip
    for line in lines[::PART]:
        key, *cells = line.split("\t")
        codes = key.split(",")
        for year, cell in zip(years, cells, strict=True):
            figure, _, flag = cell.partition(" ")
            if figure != ":":
                table.writerow(
                    ["dataflow", f"ESTAT:{NAME}(1.0)", "I", "A", *(codes[i] for i in order), year, figure, flag]
                )
    return out.getvalue().encode()


READERS = {"whole": whole_ours, "ours": read_ours, "eurostat": read_eurostat, "sdmx1": read_sdmx1}


def measure(raw: Path, clients: str, rounds: int) -> dict[str, list[Told]]:
    """Let the readers take turns, each in a process of its own; return what each of them told, round by round."""
    told: dict[str, list[Told]] = {name: [] for name in READERS if clients or name in {"whole", "ours"}}
    for _ in range(rounds):
        for name, runs in told.items():
            python = clients if name in {"eurostat", "sdmx1"} else sys.executable
            command = [python, __file__, str(raw), "--reader", name]
            ended = subprocess.run(command, capture_output=True, text=True, check=False)
            if ended.returncode:
                sys.stderr.write(f"{name}: {ended.stderr.strip().splitlines()[-1]}\n")
                continue
            runs.append(json.loads(ended.stdout.splitlines()[-1]))
    return {name: runs for name, runs in told.items() if runs}


def version(python: str, package: str) -> str:
    command = [python, "-c", f"import importlib.metadata as m; print(m.version({package!r}))"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def busy() -> str:
    """Say how much else was running; 1 is one processor fully busy."""
    return (
        f"its load was {os.getloadavg()[1]:.1f} on {os.cpu_count()} processors"
        if hasattr(os, "getloadavg")
        else "not told"
    )


def report(told: dict[str, list[Told]], clients: str) -> str:
    """Lay the medians out as Markdown."""
    medians = {
        name: [statistics.median(run["seconds"][i] for run in runs) for i in (0, 1)] for name, runs in told.items()
    }
    rates = {name: runs[0]["cells"] / medians[name][1] for name, runs in told.items()}
    labels = {
        "whole": "plustex-analysis: read, recode, write, read again, validate",
        "ours": "plustex-analysis: read",
        "eurostat": "`eurostat`: read",
        "sdmx1": f"`sdmx1`: read one series in {PART}, as SDMX-CSV",
    }
    if clients:
        labels |= {
            name: labels[name].replace(f"`{name}`", f"`{name}` {version(clients, name)}")
            for name in ("eurostat", "sdmx1")
        }
    rows = []
    for name, (wall, processor) in medians.items():
        fastest = min(run["seconds"][0] for run in told[name])
        rate = "" if name == "whole" else f"{rates[name] / 1000:,.0f}"
        ratio = "" if name in {"whole", "ours"} else f"{rates['ours'] / rates[name]:.1f}"
        rows.append(
            f"| {labels[name]} | {told[name][0]['cells']:,} | {told[name][0]['figures']:,} | {wall:.2f} | {fastest:.2f} "
            f"| {processor:.2f} | {rate} | {ratio} |"
        )
    wall, processor = medians["whole"]
    machine = (
        f"Machine: {platform.machine()}, 2 cores, {platform.system()}, Python {platform.python_version()}, "
        f"pandas {importlib.metadata.version('pandas')}; {len(told['whole'])} runs."
    )
    return TEXT.format(
        load=busy(), fastest=min(run["seconds"][0] for run in told["whole"]), name=NAME, cells=told["ours"][0]["cells"], figures=told["ours"][0]["figures"], machine=machine, wall=wall,
        processor=processor, target=TARGET, rows="\n".join(rows),
    )  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("raw", type=Path, help="folder with the bulk file")
    parser.add_argument("--clients", default="", help="interpreter of an environment with eurostat and sdmx1")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--write", action="store_true", help=f"write {DOCUMENT.name}")
    parser.add_argument("--reader", choices=READERS, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.reader:
        print(json.dumps(READERS[given.reader](given.raw)))
        return
    text = report(measure(given.raw, given.clients, given.rounds), given.clients)
    print(text)
    if given.write:
        DOCUMENT.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
