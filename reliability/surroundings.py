"""Poor surroundings and notebooks that misbehave: a clear error for that document, the rest built, the old edition kept."""

import os
import resource
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

from reliability import processes, scenes

#: What a notebook does wrong, and what its document must be said to have failed of (one of several; IPython takes
#: seconds for the traceback of a recursion, so that its time may be over before).
ODD: dict[str, tuple[str, str]] = {
    "hangs": ("while True:\n    pass", "took longer than"),
    "hangs_deaf": (
        "import signal, time\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True:\n    time.sleep(1)",
        "had to be killed",
    ),
    "prints_1_gb": ("for _ in range(1000):\n    print('x' * 1_000_000)", "OutputLimitError"),
    "prints_1_gb_below": ("import os\nfor _ in range(1000):\n    os.write(1, b'x' * 1_000_000)", "OutputLimitError"),
    "os_exit": ("import os\nos._exit(3)", "exit code 3"),
    "sys_exit": ("import sys\nsys.exit('enough')", "SystemExit"),
    "quits": ("quit()", "exit() was called"),
    "segfault": ("import ctypes\nctypes.string_at(0)", "SIGSEGV"),
    "kills_itself": ("import os\nos.kill(os.getpid(), 9)", "SIGKILL"),
    "eats_memory": ("held = [bytearray(50_000_000) for _ in range(200)]", "MemoryError"),
    "forks": (
        "import os, time\nfor _ in range(20):\n    if os.fork() == 0:\n        os.setsid()\n        time.sleep(600)\nraise ValueError('forked')",
        "forked",
    ),
    "recurses": ("def down():\n    return down()\ndown()", "RecursionError|took longer than"),
    "no_document": ("1", "title block"),
}  # fmt: skip
_SHORT = ("hangs", "prints_1_gb_below", "os_exit", "sys_exit", "quits", "eats_memory", "forks")
_LIMITS = ("--memory", "400", "--retries", "0")
_SECONDS, _SHORT_SECONDS = 20, 8


def run(*, short: bool = False) -> dict[str, Any]:
    """Try each; every case says what was told, what was built, whether the edition before is whole."""
    with tempfile.TemporaryDirectory(prefix="plustex-surroundings-") as name:
        stage = _Stage(Path(name), _SHORT if short else tuple(ODD))
        stage.seconds = _SHORT_SECONDS if short else _SECONDS
        cases: list[Callable[[], list[dict[str, Any]]]] = [stage.odd, stage.full_disk, stage.two_at_once]
        if not short:
            cases += [
                stage.read_only,
                stage.no_temporary_space,
                stage.no_memory,
                stage.clock_set_back,
                stage.parent_killed,
            ]
        found = []
        for case in cases:
            for row in case():
                found.append(row)
                print(
                    f"surroundings: {row['case']}: {'ok' if not row['faults'] else row['faults']}: {row['told'][:110]}",
                    flush=True,
                )
    return {"cases": found, "faults": [f"{row['case']}: {fault}" for row in found for fault in row["faults"]]}


def _row(case: str, told: str, faults: list[str], **more: Any) -> dict[str, Any]:
    return {"case": case, "told": told.strip(), "faults": faults, **more}


class _Stage:
    seconds = _SECONDS

    def __init__(self, folder: Path, odd: tuple[str, ...]) -> None:
        self.odd_names, self.base = odd, folder
        sound = {name: scenes.small(f"before {name}") for name in odd}
        self.folder = scenes.make(folder / "w", probe=scenes.small("before"), **sound)
        self.before, self.output = folder / "before", folder / "out"
        done = scenes.build(self.folder, self.before, regions=("ITI1",))
        if done.returncode:
            raise SystemExit(f"the edition before could not be built: {done.stdout[-3000:]}{done.stderr[-2000:]}")

    def _fresh(self) -> None:
        scenes.again(self.before, self.output)
        scenes.put(self.folder, "probe", scenes.small(f"after {uuid4().hex}"))

    def _kept(self, names: tuple[str, ...] | list[str]) -> list[str]:
        """Return the documents of the edition before that are not as they were, of those named."""
        lost = []
        for name in names:
            for ending in ("pdf", "html"):
                path = Path("ITI1", "en", f"{name}.{ending}")
                if (
                    not (self.output / path).is_file()
                    or (self.output / path).read_bytes() != (self.before / path).read_bytes()
                ):
                    lost.append(f"{path} is not as it was")
        return lost + scenes.faults(self.output)

    def _rebuilt(self) -> list[str]:
        path = Path("ITI1", "en", "probe.html")
        same = (self.output / path).read_bytes() == (self.before / path).read_bytes()
        return ["the sound document was not built"] if same else []

    def odd(self) -> list[dict[str, Any]]:
        """All notebooks that misbehave in one build, beside one that does not."""
        self._fresh()
        for name in self.odd_names:
            scenes.put(self.folder, name, [scenes.PARAMETERS, ODD[name][0], "1"])
        mark, start = uuid4().hex, time.monotonic()
        limits = (*_LIMITS, "--timeout", str(self.seconds))
        done = scenes.build(self.folder, self.output, *limits, regions=("ITI1",), more={processes.MARK: mark})
        seconds = time.monotonic() - start
        _, left = processes.gone(mark)
        processes.end(mark)
        said = scenes.rows(done)
        rest = self._kept(self.odd_names) + self._rebuilt() + [f"left running: {one.command[:80]}" for one in left]
        rest += [] if done.returncode == 1 else [f"exit code {done.returncode}"]
        rows = [_row("all in one build", f"exit code {done.returncode}, {seconds:.0f} s", rest)]
        for name in self.odd_names:
            error = said.get(f"ITI1 en {name}", {}).get("error", "")
            wrong = [] if any(word in error for word in ODD[name][1].split("|")) else [f"{ODD[name][1]!r} is not said"]
            rows.append(_row(f"a notebook that {name.replace('_', ' ')}", error, wrong))
        for name in self.odd_names:
            scenes.put(self.folder, name, scenes.small(f"before {name}"))
        return rows

    def _mounted(self, case: str, script: str, expected: str, codes: tuple[int, ...] = (1, 2)) -> list[dict[str, Any]]:
        """Build where a small file system is mounted: ``script`` prepares it, in a name space of its own."""
        if (
            shutil.which("unshare") is None
            or subprocess.run(["unshare", "-rm", "true"], check=False, capture_output=True).returncode
        ):
            return [_row(case, "skipped: no name spaces on this system", [])]
        words = " ".join(
            f"'{word}'" for word in scenes.command(self.output, "--force", "--retries", "0", regions=("ITI1",))
        )
        whole = f"set -e\n{script}\nset +e\n{words}\ncode=$?\nrm -rf '{self.base}/copy'\ncp -a '{self.output}' '{self.base}/copy'\nexit $code"
        done = subprocess.run(
            ["unshare", "-rm", "sh", "-c", whole], cwd=self.folder, env=scenes.environment(self.folder), capture_output=True,
            text=True, check=False, timeout=600,
        )  # fmt: skip
        errors = [row["error"] for row in scenes.rows(done).values() if row["error"]]
        told = (
            errors[0] if errors else done.stderr.strip().splitlines()[-1] if done.stderr.strip() else done.stdout[-200:]
        )
        wrong = [] if done.returncode in codes else [f"exit code {done.returncode}"]
        wrong += [] if expected in told else [f"{expected!r} is not said"]
        wrong += ["a traceback was shown"] if "Traceback" in done.stderr and not errors else []
        copy = self.base / "copy"
        wrong += scenes.faults(copy)
        wrong += [
            f"{path.name} is lost"
            for path in (self.before / "ITI1" / "en").iterdir()
            if not (copy / "ITI1" / "en" / path.name).is_file()
        ]
        return [_row(case, told, wrong)]

    def full_disk(self) -> list[dict[str, Any]]:
        """The disk of the documents is full but for some kilobytes."""
        self._fresh()
        size = sum(path.stat().st_size + 8192 for path in self.before.rglob("*")) // 1024 + 400
        filler = f"{self.output}/.filler"
        script = (
            f"mount -t tmpfs -o size={size}k none '{self.output}'\ncp -a '{self.before}/.' '{self.output}'\n"
            f"dd if=/dev/zero of='{filler}' bs=1k 2>/dev/null || true\ntruncate -s -24k '{filler}'"
        )
        return self._mounted("full disk", script, "No space left on device")

    def read_only(self) -> list[dict[str, Any]]:
        """The folder of the documents can only be read."""
        self._fresh()
        script = f"mount -t tmpfs none '{self.output}'\ncp -a '{self.before}/.' '{self.output}'\nmount -o remount,ro '{self.output}'"
        return self._mounted("read-only folder", script, "Read-only file system", (2,))

    def no_temporary_space(self) -> list[dict[str, Any]]:
        """There is hardly any room for what is passing."""
        self._fresh()
        script = f"mount -t tmpfs -o size=8k none '{self.folder}/tmp'"
        return self._mounted("no temporary space", script, "No space left on device", (1,))

    def no_memory(self) -> list[dict[str, Any]]:
        """Each notebook may take next to nothing; then the whole build."""
        self._fresh()
        done = scenes.build(self.folder, self.output, "--force", "--memory", "1", "--retries", "0", regions=("ITI1",))
        errors = [row["error"] for row in scenes.rows(done).values()]
        wrong = self._kept(["probe", *self.odd_names]) + (
            [] if all("emory" in error for error in errors) else [f"said: {set(errors)}"]
        )
        rows = [_row("no memory for a notebook", errors[0] if errors else done.stderr[-200:], wrong)]
        self._fresh()

        def limit() -> None:
            resource.setrlimit(resource.RLIMIT_AS, (700 << 20, 700 << 20))

        done = subprocess.run(
            scenes.command(self.output, "--force", "--retries", "0", regions=("ITI1",)), cwd=self.folder,
            env=scenes.environment(self.folder), capture_output=True, text=True, check=False, timeout=600, preexec_fn=limit,
        )  # fmt: skip
        errors = [row["error"] for row in scenes.rows(done).values() if row["error"]]
        wrong = scenes.faults(self.output) + (self._kept(["probe", *self.odd_names]) if done.returncode else [])
        told = errors[0] if errors else (done.stderr.strip().splitlines() or ["all was built"])[-1]
        return [*rows, _row("700 MB of addresses for the whole build", f"exit code {done.returncode}: {told}", wrong)]

    def clock_set_back(self) -> list[dict[str, Any]]:
        """All that is there is from the future: what has changed must be seen all the same, and an edition kept."""
        self._fresh()
        later = time.time() + 30 * 86_400
        for path in [*self.output.rglob("*"), *(self.folder / "notebooks").iterdir()]:
            os.utime(path, (later, later))
        first = scenes.build(self.folder, self.output, "--keep", "3", regions=("ITI1",))
        scenes.put(self.folder, "probe", scenes.small("once more"))
        os.utime(self.folder / "notebooks" / "probe.ipynb", (86_400, 86_400))
        second = scenes.build(self.folder, self.output, "--keep", "3", regions=("ITI1",))
        states = [scenes.rows(done).get("ITI1 en probe", {}).get("state") for done in (first, second)]
        kept = sorted(path.name for path in (self.output / "editions").iterdir())
        wrong = scenes.faults(self.output) + ([] if states == ["built", "built"] else [f"states {states}"])
        wrong += [] if len(kept) == 2 else [f"editions kept: {kept}"]
        return [_row("clock set back 30 days", f"{states}, {len(kept)} editions kept", wrong)]

    def two_at_once(self) -> list[dict[str, Any]]:
        """A second build leaves, or waits; a lock that is left behind locks nobody out."""
        self._fresh()
        (self.output / ".lock").write_text("4194304\n")
        scenes.put(self.folder, "probe", [*scenes.small("slow"), "import time\ntime.sleep(15)"])
        command = scenes.command(self.output, regions=("ITI1",))
        with subprocess.Popen(
            command,
            cwd=self.folder,
            env=scenes.environment(self.folder),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as first:
            while not processes_hold(self.output / ".lock") and first.poll() is None:
                time.sleep(0.05)
            leaves = scenes.build(self.folder, self.output, "--no-wait", regions=("ITI1",))
            waits = scenes.build(self.folder, self.output, "--wait", "300", regions=("ITI1",))
            first.communicate()
        wrong = (
            []
            if leaves.returncode == 1 and "another build is at work" in leaves.stderr
            else [f"left with {leaves.returncode}: {leaves.stderr}"]
        )
        rows = [_row("a second build that does not wait", leaves.stderr, wrong)]
        wrong = [f"exit codes {first.returncode}, {waits.returncode}"] if first.returncode or waits.returncode else []
        wrong += scenes.faults(self.output) + ([] if not scenes.rows(waits) else ["it built again what was up to date"])
        rows.append(_row("a second build that waits", f"exit code {waits.returncode}, nothing left to do", wrong))
        return [
            *rows,
            _row(
                "a stale lock", "the first of the two went on", [] if first.returncode == 0 else ["it was locked out"]
            ),
        ]

    def parent_killed(self) -> list[dict[str, Any]]:
        """A notebook ends its own parent: it fails, the others are built."""
        self._fresh()
        name = self.odd_names[0]
        scenes.put(self.folder, name, [scenes.PARAMETERS, "import os, time\nos.kill(os.getppid(), 9)\ntime.sleep(30)"])
        done = scenes.build(self.folder, self.output, regions=("ITI1",))
        error = scenes.rows(done).get(f"ITI1 en {name}", {}).get("error", "")
        wrong = self._kept([name]) + self._rebuilt() + ([] if "warm parent" in error else [f"said: {error}"])
        scenes.put(self.folder, name, scenes.small(f"before {name}"))
        return [_row("a notebook that kills its parent", error, wrong)]


def processes_hold(path: Path) -> bool:
    """Tell whether a process holds the lock on a file."""
    import fcntl

    if not path.exists():
        return False
    with path.open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return True
        fcntl.flock(file, fcntl.LOCK_UN)
    return False
