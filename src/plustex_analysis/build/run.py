"""The run of a build: orders to workers, results to the output folder, one failure stops nothing else."""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from importlib import import_module
from pathlib import Path
from typing import Any, Literal

from plustex_analysis.build.decide import Decision
from plustex_analysis.build.execute import Hear
from plustex_analysis.build.executors import Workers
from plustex_analysis.build.inputs import key
from plustex_analysis.build.order import LIMITS, Order
from plustex_analysis.build.plan import Job
from plustex_analysis.build.record import Recorder
from plustex_analysis.build.result import Result
from plustex_analysis.build.warm import Limits
from plustex_analysis.build.workers import Made, results
from plustex_analysis.errors import PlustexError

State = Literal["built", "laid out", "same result", "failed"]


@dataclass(frozen=True)
class Outcome:
    """One document after the build: what was done, seconds, files and why, or the error."""

    job: Job
    title: str
    seconds: float
    reason: str
    files: dict[str, dict[str, Any]] = field(default_factory=dict)
    error: str = ""
    state: State = "built"


@dataclass(frozen=True)
class Conduct:
    """How a build behaves.

    Parameters
    ----------
    limits
        What each notebook may use.
    retries
        How often a document is tried again whose failure lies with the machine: its process was killed, its worker was
        lost, a kernel did not start. A cell that raises, or takes too long, is not tried again.
    whole
        Publish all documents or none.
    keep
        How many earlier editions to keep; nothing is kept and nothing removed when it is not given.
    """

    limits: Limits = LIMITS
    retries: int = 1
    whole: bool = False
    keep: int | None = None


def build(
    decisions: Sequence[Decision],
    output: Path,
    *,
    workers: Workers | int = 2,
    conduct: Conduct | None = None,
    progress: Callable[[Outcome], object] = lambda _: None,
    hear: Hear = lambda *_: None,
) -> list[Outcome]:
    """Do what was decided, then write the manifest and the index.

    Parameters
    ----------
    decisions
        What to do and why; a decision without a step is passed over.
    output
        The folder for the documents; made when absent.
    workers
        How many documents are made at a time on this machine, or who else makes them.
    conduct
        Limits, retries, and how documents are published.
    progress
        Called after each document.
    hear
        Told of each cell that begins, where that can be known.

    Returns
    -------
    list of Outcome
        One for each document made or failed, in the order of ``decisions``; behind them those that had to be laid out
        again because one of their family failed, or came back.
    """
    rules = conduct or Conduct()
    outcomes: dict[str, Outcome] = {}
    recorder = Recorder(output, whole=rules.whole, keep=rules.keep)
    complete = False

    def make(chosen: Sequence[Decision]) -> Iterator[Outcome]:
        by_name = {decision.job.name: decision for decision in chosen}
        recorder.expect(decision.job for decision in chosen)
        orders = [_order(decision, recorder, rules.limits) for decision in chosen]
        for order, result in _settled(orders, workers, hear, rules.retries):
            yield _take(by_name[order.job.name], result, recorder)

    # Slow to load, needed at the end; now others are at work and this process waits.
    threading.Thread(target=import_module, args=("plustex_analysis.build.index",), daemon=True).start()
    try:
        for outcome in make([decision for decision in decisions if decision.step]):
            outcomes[outcome.job.name] = outcome
            progress(outcome)
        lost = rules.whole and any(outcome.error for outcome in outcomes.values())
        for outcome in make([] if lost else recorder.amendments(decisions)):
            outcomes[outcome.job.name] = _amended(outcomes.get(outcome.job.name), outcome)
        complete = True
    finally:  # what is published must be recorded, also when the build is interrupted
        failures = {outcome.job.name: outcome.error for outcome in outcomes.values() if outcome.error}
        recorder.finish(failures, complete=complete)
    asked = [decision.job.name for decision in decisions if decision.step]
    return [outcomes[name] for name in dict.fromkeys([*asked, *outcomes])]


def _amended(first: Outcome | None, again: Outcome) -> Outcome:
    """Return what became of a document that was laid out once more, because its family is not the expected one."""
    if first is None or again.error:
        return again
    return replace(first, seconds=first.seconds + again.seconds, files=again.files)


def _order(decision: Decision, recorder: Recorder, limits: Limits) -> Order:
    job, basis = decision.job, decision.basis
    return Order(
        job=job,
        source=job.notebook.path.read_bytes(),
        code=key({**basis.code, **basis.layout}),
        executed=recorder.executed(job) if decision.step == "lay out" else b"",
        expected=decision.expected,
        links=decision.links,
        formats=decision.formats,
        limits=limits,
    )


def _settled(orders: Sequence[Order], workers: Workers | int, hear: Hear, retries: int) -> Iterator[Made]:
    """Yield what became of each order; what may go well on another try is tried again when all others are done."""
    for left in range(retries, -1, -1):
        again = []
        for order, result in _made(orders, workers if left == retries else _alone(workers), hear):
            if left and _transient(result):
                again.append(order)
            else:
                yield order, result
        orders = again


def _alone(workers: Workers | int) -> Workers | int:
    """Return workers that make one document after the other on this machine: none can fail for what another did to it."""
    if isinstance(workers, int):
        return 1
    return workers if workers.scheduler else replace(workers, count=1)


def _made(orders: Sequence[Order], workers: Workers | int, hear: Hear) -> Iterator[Made]:
    yield from results([order for order in orders if order.executed], workers, hear)
    yield from results([order for order in orders if not order.executed], workers, hear)


def _transient(result: Result | BaseException) -> bool:
    """Tell whether another try may go well: what a worker raises itself is never what a notebook raised."""
    return result.transient if isinstance(result, Result) else not isinstance(result, PlustexError)


def _take(decision: Decision, result: Result | BaseException, recorder: Recorder) -> Outcome:
    job, reason = decision.job, decision.reason
    if isinstance(result, BaseException):
        error = f"the worker failed: {type(result).__name__}: {result}"
        return Outcome(job, job.name, 0.0, reason, error=error, state="failed")
    try:
        files = recorder.add(decision, result)
    except PlustexError as problem:
        return Outcome(job, job.name, result.seconds, reason, error=str(problem), state="failed")
    state: State = "laid out" if decision.step == "lay out" else "same result" if result.same else "built"
    title = result.title or job.name
    return Outcome(job, title, result.seconds, reason, files, result.error, "failed" if result.error else state)
