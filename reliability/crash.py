"""kill -9 of the build, of its warm parent, of a notebook's process, of a layout worker and of the updater, at random."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

from tests.local_eurostat.server import running
from tests.local_eurostat.specimens import shipped
from tests.statistics.update.conftest import TRNG, contents, copy_workspace

from plustex_analysis.statistics import vintages
from plustex_analysis.statistics.cards import read_card
from plustex_analysis.statistics.store import load_table
from plustex_analysis.statistics.update import read as read_vintage
from reliability import processes, results, scenes

#: Kills by victim.
LONG = {"build": 60, "warm parent": 30, "notebook": 40, "layout": 20, "layout worker": 10, "updater": 40}
SHORT = {"build": 2, "warm parent": 1, "notebook": 1, "layout": 1, "updater": 1}
#: A kill of these is survived by the build itself.
_BELOW = ("warm parent", "notebook", "layout worker")
_TABLE = "trng_lfse_04"
_TRIES, _IN_A_ROW = 6, 3
#: Every victim has its turn so often, so that what is measured early is a fair part of the whole.
_CHUNKS = 10


def run(*, short: bool = False) -> dict[str, Any]:
    """Kill at random moments and look at what is left.

    A build or updater that was killed is followed by another one, which must complete with the same output as an
    undisturbed one; one whose process was killed below it must complete by itself.
    """
    chance, found = random.Random(9), {victim: _empty() for victim in LONG}
    plans = [SHORT] if short else [{victim: -(-times // _CHUNKS) for victim, times in LONG.items()}] * _CHUNKS
    with tempfile.TemporaryDirectory(prefix="plustex-crash-") as name:
        whole, layout = _Stage(Path(name) / "whole", chance), _Stage(Path(name) / "layout", chance)
        layout.only_lay_out()
        for plan in plans:
            for victim, times in plan.items():
                if victim == "updater":
                    _updater(Path(name) / f"updater-{uuid4().hex}", times, chance, found[victim])
                else:
                    stage = layout if victim.startswith("layout") else whole
                    stage.kills(victim, times, found[victim])
                _tell(victim, found[victim])
            if not short:
                results.write("crash", {"form": "long, under way", **_sum(found)})
    return _sum(found)


def _sum(found: dict[str, Any]) -> dict[str, Any]:
    faults = [fault for one in found.values() for fault in one["faults"]]
    return {"victims": found, "kills": sum(one["kills"] for one in found.values()), "faults": faults}


def _tell(victim: str, found: dict[str, Any]) -> None:
    print(f"crash: {victim}: {json.dumps({**found, 'faults': found['faults'][:3]})}", flush=True)


def _empty() -> dict[str, Any]:
    return {
        "kills": 0,
        "missed": 0,
        "orphans": 0,
        "slowest_end": 0.0,
        "completed": 0,
        "equal": 0,
        "unfinished_files": 0,
        "faults": [],
    }


class _Stage:
    """A workspace, the edition before, and the edition that an undisturbed build makes of it."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        folder.mkdir()
        self.chance = chance
        self.folder = scenes.make(folder / "w", probe=scenes.small("before"))
        self.output, before, self.sound, self.laid_out = (
            folder / part for part in ("out", "before", "sound", "laid out")
        )
        self._must(before)
        scenes.put(self.folder, "probe", scenes.small("after"))
        scenes.again(before, self.sound)
        start = time.monotonic()
        self._must(self.sound)
        self.seconds = time.monotonic() - start
        self.starts = (before, self.sound)

    def only_lay_out(self) -> None:
        """Edit the template: from now on builds only lay out."""
        template = scenes.source(self.folder) / "plustex_analysis" / "reporting" / "templates" / "report.typ"
        template.write_text(template.read_text(encoding="utf-8") + "\n// edited\n", encoding="utf-8")
        scenes.again(self.sound, self.laid_out)
        start = time.monotonic()
        self._must(self.laid_out)
        self.seconds = time.monotonic() - start
        self.starts = (self.sound, self.laid_out)

    def _must(self, output: Path) -> None:
        done = scenes.build(self.folder, output)
        if done.returncode:
            sys.exit(f"an undisturbed build failed: {done.stderr[-2000:]}{done.stdout[-2000:]}")

    def kills(self, victim: str, times: int, found: dict[str, Any]) -> None:
        """Kill so often; after some kills of a whole build it may complete, others hit the next one."""
        tries, done, below = 0, 0, victim in _BELOW
        killed = False
        while done < times and tries < times * _TRIES:
            if below or not killed or done % _IN_A_ROW == 0:
                scenes.again(self.starts[0], self.output)
            tries += 1
            start = time.monotonic()
            killed = self._round(victim, found)
            if not killed:  # it was quicker than the one that was measured
                self.seconds = time.monotonic() - start
            done += killed
            found["kills"] += killed
            found["missed"] += not killed
            if killed and (below or done % _IN_A_ROW == 0 or done == times):
                self._recover(victim, found, already=below)

    def _round(self, victim: str, found: dict[str, Any]) -> bool:
        mark = uuid4().hex
        with _started(self.folder, scenes.command(self.output), mark) as process:
            killed = self._kill(victim, mark, process)
            if victim in _BELOW:
                process.wait(600)
                self.code = process.returncode
        took, left = processes.gone(mark)
        found["orphans"] += len(left)
        found["slowest_end"] = round(max(found["slowest_end"], took), 2)
        found["faults"] += [f"{victim}: orphan {one.command[:120]}" for one in left]
        processes.end(mark)
        if killed:
            found["faults"] += [f"{victim}: {fault}" for fault in scenes.faults(self.output)]
            found["unfinished_files"] += scenes.left_behind(self.output)
        return killed

    def _kill(self, victim: str, mark: str, process: subprocess.Popen[bytes]) -> bool:
        moment = time.monotonic() + self.chance.uniform(0, self.seconds)
        while time.monotonic() < moment and process.poll() is None:
            time.sleep(0.01)
        choose: dict[str, Callable[[str, int], int | None]] = {
            "warm parent": processes.warm_parent, "notebook": processes.child, "layout worker": processes.layout_worker,
        }  # fmt: skip
        while process.poll() is None:
            pid = choose[victim](mark, process.pid) if victim in choose else process.pid
            if pid is not None:
                os.kill(pid, signal.SIGKILL)
                return True
        return False

    def _recover(self, victim: str, found: dict[str, Any], *, already: bool) -> None:
        code = self.code if already else scenes.build(self.folder, self.output).returncode
        found["completed"] += code == 0
        other = scenes.differences(self.output, self.starts[1])
        found["equal"] += not other
        if code or other:
            failures = json.loads((self.output / "manifest.json").read_text(encoding="utf-8"))["failures"]
            what = f"different: {', '.join(other[:5])}; failures: {json.dumps(failures)[:600]}"
            found["faults"].append(f"{victim}: afterwards exit code {code}, {what}")
        if (parts := scenes.left_behind(self.output)) and not already:
            found["faults"].append(f"{victim}: {parts} unfinished files stay")


@contextmanager
def _started(folder: Path, command: list[str], mark: str, **more: str) -> Iterator[subprocess.Popen[bytes]]:
    with tempfile.TemporaryFile() as shown:  # a pipe would fill, or be kept open by what is left behind
        process = subprocess.Popen(
            command, cwd=folder, env=scenes.environment(folder, mark, **more), stdout=shown, stderr=subprocess.STDOUT
        )
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()


def _updater(folder: Path, times: int, chance: random.Random, found: dict[str, Any]) -> None:
    """Kill the updater; the figures in use must stay whole, and the next update bring what an undisturbed one brings."""
    statistics = copy_workspace(results.ROOT, folder, _TABLE)
    card = read_card(results.ROOT / "data" / "statistics" / f"{_TABLE}.yaml")
    command = [sys.executable, "-m", "plustex_analysis", "data", "update", _TABLE, "--force"]
    with running() as eurostat:
        eurostat.serve(shipped(results.ROOT, card, TRNG, more=(2016,)))
        eurostat.slow = 0.3
        more = {
            "PLUSTEX_EUROSTAT": eurostat.base,
            "PLUSTEX_EUROSTAT_PAUSE": "0.01",
            "NO_PROXY": "127.0.0.1",
            "no_proxy": "127.0.0.1",
        }
        before = contents(folder / "data")
        start = time.monotonic()
        subprocess.run(command, cwd=folder, env=scenes.environment(folder, **more), check=True, capture_output=True)
        seconds = time.monotonic() - start
        sound = load_table(statistics, _TABLE)
        done = tries = 0
        while done < times and tries < times * _TRIES:
            tries += 1
            _reset(statistics)
            mark = uuid4().hex
            with _started(folder, command, mark, **more) as process:
                time.sleep(chance.uniform(0.2, 1) * seconds)
                killed = process.poll() is None
            done += killed
            found["kills"] += killed
            found["missed"] += not killed
            took, left = processes.gone(mark)
            found["slowest_end"], found["orphans"] = (
                round(max(found["slowest_end"], took), 2),
                found["orphans"] + len(left),
            )
            found["faults"] += _damage(folder, statistics, before)
            if killed and (done % _IN_A_ROW == 0 or done == times):
                ended = subprocess.run(
                    command, cwd=folder, env=scenes.environment(folder, **more), check=False, capture_output=True
                )
                found["completed"] += ended.returncode == 0
                same = bool(load_table(statistics, _TABLE).equals(sound))
                found["equal"] += same
                rest = [
                    str(path)
                    for sign in (".new-*", ".download*")
                    for path in folder.glob(f"data/statistics/vintages/*/{sign}")
                ]
                if ended.returncode or not same or rest:
                    found["faults"].append(
                        f"updater: afterwards exit code {ended.returncode}, same {same}, left {rest[:3]}"
                    )


def _reset(statistics: Path) -> None:
    """Go back to the shipped figures; of the vintages one stays, or their number would grow with every round."""
    vintages.use(statistics, _TABLE, "shipped")
    for item in vintages.vintages(statistics, _TABLE)[2:]:
        shutil.rmtree(item.path)


def _damage(folder: Path, statistics: Path, before: dict[Path, bytes]) -> list[str]:
    after = contents(folder / "data")
    found = [f"updater: {path} is changed" for path in before if after.get(path) != before[path]]
    try:
        load_table(statistics, _TABLE)
        for item in vintages.vintages(statistics, _TABLE):
            read_vintage(item)
    except Exception as error:
        found.append(f"updater: {type(error).__name__}: {error}")
    return found
