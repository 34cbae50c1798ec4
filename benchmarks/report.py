"""Writes what was measured into ``docs/PERFORMANCE.md``, with a chart, and says of each goal whether it is met."""

import json
import math
import statistics
from pathlib import Path
from typing import Any

import matplotlib as mpl
from benchmarks.suite import CAPS
from matplotlib.figure import Figure

NAMES = {
    "latex": "papermill in a loop, nbconvert's LaTeX PDF",
    "loop": "papermill in a loop, Typst",
    "pool": "papermill in a process per core, Typst",
    "build": "plustex build",
    "floor": "floor: the cells as plain calls",
}
#: The projection: documents, hours of a night, how busy workers are, megabytes that one document sends back.
DOCUMENTS, HOURS, SHARE, MEGABYTES = 100_000, 8, 0.8, 3
#: The goals: times the floor, growth of the cost per document, megabytes more.
FLOOR, GROWTH, MEMORY = 1.7, 1.1, 200
_INTRO = """# How fast the build is

Made by `python -m benchmarks` (`make benchmark`), which writes this page and the chart. Every arm executes the project's
own notebook `region_report` in English for the same regions and writes the same PDFs; each is a process of its own that
starts from nothing, in rounds that are interleaved, and ratios are taken within one run. Seconds are medians of {rounds}
round(s) ({large} at 260 documents), start-up included except for the floor: there the processes have everything in
memory and have made a document before the clock starts. The LaTeX arm has less to do than the others: nbconvert's LaTeX
has no place for the reports' charts and tables, and prints their text form. papermill works as it does by default: it writes
the notebook after each cell.

| | |
|---|---|
{machine}
"""


def page(results: dict[str, Any]) -> str:
    """Return the page."""
    machine = "\n".join(f"| {name} | {text} |" for name, text in results["machine"].items())
    parts = [
        _INTRO.format(rounds=results["rounds"], machine=machine, large="1 round"),
        "![Seconds per document](performance.svg)\n",
    ]
    parts += [_sizes(results["sizes"]), _goals(results)]
    if "changes" in results:
        parts.append(_changes(results["changes"]))
    parts.append(_projection(results["sizes"], results.get("cores", 2)))
    return "\n".join(parts)


def write(results: dict[str, Any], docs: Path) -> None:
    """Write the page, the chart, and the results themselves."""
    (docs / "PERFORMANCE.md").write_text(page(results), encoding="utf-8")
    (docs / "performance.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    _chart(results["sizes"], docs / "performance.svg")


def seconds(sizes: dict[str, Any], size: str, arm: str) -> float | None:
    """Return the median seconds of an arm for so many documents; from fewer when fewer were made."""
    runs = _runs(sizes, size, arm)
    return statistics.median(run["seconds"] * int(size) / run["documents"] for run in runs) if runs else None


def _runs(sizes: dict[str, Any], size: str, arm: str) -> list[dict[str, Any]]:
    """Return the runs at a size, or those at the largest smaller one if the arm makes no more documents than then."""
    smaller = [other for other in sizes if int(other) <= int(size) and arm in sizes[other]]
    chosen = max(smaller, key=int, default=None)
    if chosen is None or (chosen != size and arm not in CAPS):
        return []
    runs: list[dict[str, Any]] = sizes[chosen][arm]
    return runs


def _sizes(sizes: dict[str, Any]) -> str:
    lines = ["## The same documents made in five ways\n"]
    lines += ["| documents | way | seconds | per document | build is faster by | peak memory | processes left |"]
    lines += ["|---|---|---:|---:|---:|---:|---:|"]
    for size in sizes:
        own = seconds(sizes, size, "build")
        for arm, name in NAMES.items():
            took, runs = seconds(sizes, size, arm), _runs(sizes, size, arm)
            if took is None:
                continue
            memory, left = (max(run[what] for run in runs) for what in ("memory", "left"))
            ratio = f"{took / own:.1f} times" if own and arm != "build" else ""
            made = runs[0]["documents"]
            mark = "" if made == int(size) else f" (from {made})"
            row = (size, name, f"{took:.1f}{mark}", f"{took / int(size):.2f}", ratio, f"{memory:.0f} MB", str(left))
            lines.append(f"| {' | '.join(row)} |")
    return "\n".join(lines) + "\n"


def _goals(results: dict[str, Any]) -> str:
    sizes, rows = results["sizes"], []
    for size, arm, least in (("8", "latex", 10), ("8", "pool", 2), ("80", "latex", 20), ("80", "pool", 4)):
        ratio = _ratio(sizes, (size, arm), (size, "build"))
        if ratio is not None:
            rows.append(
                (
                    f"{size} documents: at least {least} times faster than {NAMES[arm]}",
                    f"{ratio:.1f} times",
                    ratio >= least,
                )
            )
    for size in ("8", "80"):
        ratio = _ratio(sizes, (size, "build"), (size, "floor"))
        if ratio is not None:
            goal = f"{size} documents: at most 1.7 times the floor, the build's start-up included"
            rows.append((goal, f"{ratio:.2f} times", ratio <= FLOOR))
    marginal = _marginal(sizes)
    if marginal is not None:
        rows.append(
            ("a further document (8 to 80): at most 1.7 times the floor", f"{marginal:.2f} times", marginal <= FLOOR)
        )
    if "80" in sizes and "260" in sizes:
        growth = _ratio(sizes, ("260", "build"), ("80", "build"))
        assert growth is not None
        growth *= 80 / 260
        rows.append(("cost per document at 260 at most 1.1 times that at 80", f"{growth:.2f} times", growth <= GROWTH))
        more = _memory(sizes, "260") - _memory(sizes, "80")
        rows.append(("peak memory at 260 at most 200 MB above that at 80", f"{more:+.0f} MB", more < MEMORY))
    left = max((run["left"] for size in sizes.values() for run in size.get("build", ())), default=0)
    rows.append(("no process is left over", str(left), left == 0))
    rows += _goals_of_changes(results.get("changes", {}))
    if "everywhere" in results:
        made, wanted = results["everywhere"]["reports"], results["everywhere"]["regions"]
        told = f"{made} of {wanted} in {results['everywhere']['seconds']:.0f} s"
        rows.append(("one run makes a report for every NUTS 2 region with figures", told, made == wanted))
    if "endurance" in results:
        failures, count = results["endurance"]["failures"], results["endurance"]["executions"]
        rows.append((f"{count:,} parallel executions of a small notebook: no failure", str(failures), failures == 0))
    lines = ["## Goals\n", "| goal | measured | met |", "|---|---:|---|"]
    lines += [f"| {goal} | {found} | {'yes' if met else '**no**'} |" for goal, found, met in rows]
    return "\n".join(lines) + "\n" + _start(sizes)


def _goals_of_changes(changes: dict[str, Any]) -> list[tuple[str, str, bool]]:
    rows = []
    if "nothing to do" in changes:
        took = statistics.median(run["seconds"] for run in changes["nothing to do"])
        rows.append(("nothing to do: under 1 second for all documents of the partnership", f"{took:.2f} s", took < 1))
    for name, limit in (("page template edited", 0.1), ("page template edited after these", 0.1)):
        if runs := changes.get(name):
            each = statistics.median(run["seconds"] / max(run["documents"], 1) for run in runs)
            executed = sum(set(run["states"]) != {"laid out"} for run in runs)
            told = f"{each:.3f} s" if not executed else f"{each:.3f} s, and {executed} builds executed something"
            goal = f"{name}: under {limit} s a document, nothing executed"
            rows.append((goal, told, each < limit and not executed))
    return rows


def _changes(changes: dict[str, Any]) -> str:
    lines = [
        "## All documents of the partnership, after a change\n",
        "| change | documents made | seconds | per document |",
    ]
    lines.append("|---|---|---:|---:|")
    for name, runs in changes.items():
        took, last = statistics.median(run["seconds"] for run in runs), runs[-1]
        states = ", ".join(f"{count} {state}" for state, count in last["states"].items()) or "none"
        each = f"{took / last['documents']:.3f}" if last["documents"] else ""
        lines.append(f"| {name} | {states} | {took:.2f} | {each} |")
    return "\n".join(lines) + "\n"


def _projection(sizes: dict[str, Any], cores: int) -> str:
    """Say what 100,000 documents a night would take, from the largest build measured."""
    measured = [size for size in sizes if "build" in sizes[size]]
    if not measured:
        return ""
    size = max(measured, key=int)
    each = float(seconds(sizes, size, "build") or 0) * cores / int(size)
    needed = math.ceil(DOCUMENTS * each / (HOURS * 3600) / SHARE)
    return f"""## {DOCUMENTS:,} documents in one night

Measured: {each:.2f} core-seconds a document ({size} documents on {cores} cores, start-up included, PDF, HTML and annex).
Projected, not measured: {DOCUMENTS:,} documents in {HOURS} hours need {needed} such cores. Assumptions: the cost per document
stays what it is at {size}; workers are busy {SHARE:.0%} of the time (start of workers, waiting for the last documents, a few
lost workers); the machine that publishes takes in {DOCUMENTS / HOURS / 3600:.1f} documents, about
{DOCUMENTS / HOURS / 3600 * MEGABYTES:.0f} MB, a second. How to run it: [CLUSTER.md](CLUSTER.md).
"""


def _ratio(sizes: dict[str, Any], one: tuple[str, str], other: tuple[str, str]) -> float | None:
    if one[0] not in sizes or other[0] not in sizes:
        return None
    above, below = seconds(sizes, *one), seconds(sizes, *other)
    return above / below if above and below else None


def _start(sizes: dict[str, Any]) -> str:
    """Say how much of the smaller build is its start, which the floor lacks."""
    if (measured := _first_and_last(sizes)) is None:
        return ""
    first, last, _, _ = measured
    each = (last - first) / (80 - 8)
    return f"""
The floor has no start: its processes have everything in memory. Of the {first:.1f} s of a build of 8 documents
{first - 8 * each:.1f} s are its start, at {each:.2f} s for each further document; so the floor is a goal for long runs.
"""


def _marginal(sizes: dict[str, Any]) -> float | None:
    if (measured := _first_and_last(sizes)) is None:
        return None
    first, last, low, high = measured
    return (last - first) / (high - low)


def _first_and_last(sizes: dict[str, Any]) -> tuple[float, float, float, float] | None:
    """Return the seconds of 8 and of 80 documents, those of the build and those of the floor."""
    wanted = [seconds(sizes, size, arm) for arm in ("build", "floor") for size in ("8", "80") if size in sizes]
    if len(wanted) != 4 or None in wanted:  # noqa: PLR2004
        return None
    first, last, low, high = (float(value or 0) for value in wanted)
    return first, last, low, high


def _memory(sizes: dict[str, Any], size: str) -> float:
    return max(run["memory"] for run in sizes[size]["build"])


def _chart(sizes: dict[str, Any], path: Path) -> None:
    shown = [size for size in ("8", "80") if size in sizes] or list(sizes)[:1]
    with mpl.rc_context({"svg.hashsalt": "plustex", "svg.fonttype": "none", "font.size": 10}):
        figure = Figure(figsize=(8, 1.0 + 1.5 * len(shown)), layout="constrained")
        for row, size in enumerate(shown, start=1):
            axes = figure.add_subplot(len(shown), 1, row)
            arms = [arm for arm in NAMES if seconds(sizes, size, arm)]
            values = [float(seconds(sizes, size, arm) or 0) / int(size) for arm in arms]
            colours = ["#751e1c" if arm == "build" else "#8a8d9b" for arm in arms]
            bars = axes.barh([NAMES[arm] for arm in arms], values, color=colours)
            axes.bar_label(bars, [f"{value:.2f} s" for value in values], padding=3)
            axes.invert_yaxis()
            axes.set_title(f"Seconds per document, {size} documents", loc="left", fontsize=10)
            axes.spines[["top", "right"]].set_visible(False)
            axes.set_xlim(0, max(values) * 1.12)
        figure.savefig(path, format="svg", metadata={"Date": None})
