"""Fuzzing: each parser gets damaged specimens in one process; only the project's own errors may come out, in time."""

import contextlib
import hashlib
import os
import resource
import signal
import time
import traceback
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reliability.mutate import Mutator
from reliability.targets import TARGETS, Target

#: What one input may take, and what the process may hold.
SECONDS, MEGABYTES = 10.0, 3000
LONG, SHORT = 1_000_000, 300
_PACKAGE = f"{os.sep}plustex_analysis{os.sep}"
_EVERY = 20_000


class _TooLongError(BaseException):
    """Not an Exception, so that no parser takes it for a damaged file."""


@dataclass
class Tally:
    """What came of the inputs of one parser."""

    inputs: int = 0
    accepted: int = 0
    refused: int = 0
    seconds: float = 0.0
    slowest: float = 0.0
    memory: float = 0.0
    grown: float = 0.0
    wrong: dict[str, dict[str, Any]] = field(default_factory=dict)

    def note(self, error: BaseException, data: bytes, folder: Path | None) -> None:
        """Keep an input that brought out something else than an error of the project, one for each place."""
        frames = [frame for frame in traceback.extract_tb(error.__traceback__) if _PACKAGE in frame.filename]
        last = frames[-1] if frames else traceback.extract_tb(error.__traceback__)[-1]
        place = f"{type(error).__name__} in {Path(last.filename).name}:{last.name}"
        found = self.wrong.setdefault(place, {"times": 0, "message": str(error)[:200], "input": ""})
        found["times"] += 1
        if folder and not found["input"]:
            path = folder / f"{hashlib.sha256(data).hexdigest()[:16]}"
            folder.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            found["input"] = path.name


@contextlib.contextmanager
def within(seconds: float) -> Iterator[None]:
    """Interrupt what takes longer, by the processor's time: how long it waits for the processor is not its doing."""

    def stop(*_: object) -> None:
        raise _TooLongError(f"more than {seconds:g} s")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def try_one(target: Target, data: bytes, tally: Tally, folder: Path | None = None) -> None:
    """Give a parser one input and note what came of it."""
    from plustex_analysis.errors import PlustexError

    start = time.process_time()
    try:
        with within(SECONDS):
            target.parse(data)
        tally.accepted += 1
    except PlustexError:
        tally.refused += 1
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # whatever else comes out is what is looked for
        tally.note(error, data, folder)
    took = time.process_time() - start
    tally.inputs += 1
    tally.seconds += took
    tally.slowest = max(tally.slowest, took)


def fuzz(
    name: str,
    inputs: int,
    seed: int = 0,
    folder: Path | None = None,
    *,
    told: Callable[[Tally], object] = lambda _: None,
) -> Tally:
    """Give one parser so many damaged specimens.

    Parameters
    ----------
    name
        The parser, one of :data:`~reliability.targets.TARGETS`.
    inputs
        How many.
    seed
        Where chance starts.
    folder
        Where inputs are kept that brought out something else than an error of the project.
    told
        Told now and then how far it is.
    """
    warnings.simplefilter("ignore")
    target, tally = TARGETS[name](), Tally()
    for specimen in target.specimens:
        try_one(target, specimen, tally, folder)
    mutator = Mutator(target.specimens, target.words, seed)
    after_warm_up = 0.0
    for number in range(1, inputs + 1):
        try_one(target, mutator.next(), tally, folder)
        if number == min(2000, inputs):
            after_warm_up = held()
        if number % _EVERY == 0 or number == inputs:
            tally.memory, tally.grown = held(), max(0.0, held() - after_warm_up)
            told(tally)
    return tally


def held() -> float:
    """Return the most memory that this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def limit_memory() -> None:
    """Let a parser that wants all the memory fail, not the machine."""
    resource.setrlimit(resource.RLIMIT_DATA, (MEGABYTES << 20, MEGABYTES << 20))
