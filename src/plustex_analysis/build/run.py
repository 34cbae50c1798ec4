"""The run of a build: jobs to workers, results to the output folder, one failure stops nothing else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from plustex_analysis.build import manifest
from plustex_analysis.build.decide import Decision
from plustex_analysis.build.index import write_index
from plustex_analysis.build.inputs import key
from plustex_analysis.build.executors import Workers
from plustex_analysis.build.order import Order
from plustex_analysis.build.plan import Job
from plustex_analysis.build.publish import publish
from plustex_analysis.build.result import Result
from plustex_analysis.build.workers import results
from plustex_analysis.errors import PlustexError


@dataclass(frozen=True)
class Outcome:
    """One document after the build: seconds, files and why it was built, or the error."""

    job: Job
    title: str
    seconds: float
    reason: str
    files: dict[str, dict[str, object]] = field(default_factory=dict)
    error: str = ""


def build(
    decisions: Sequence[Decision],
    output: Path,
    *,
    workers: Workers | int = 2,
    progress: Callable[[Outcome], None] = lambda _: None,
) -> list[Outcome]:
    """Build the documents that must be built, then write the manifest and the index.

    Parameters
    ----------
    decisions
        What to build and why; a decision without reason is passed over.
    output
        The folder for the documents; made when absent.
    workers
        How many documents are made at a time on this machine, or who else makes them.
    progress
        Called after each document.

    Returns
    -------
    list of Outcome
        One for each document built or failed, in the order of ``decisions``.
    """
    wanted = {decision.job.name: decision for decision in decisions if decision.reason}
    outcomes: dict[str, Outcome] = {}
    records: list[dict[str, Any]] = []
    try:
        for order, result in results([_order(decision.job) for decision in wanted.values()], workers):
            decision = wanted[order.job.name]
            outcome = _publish(decision, result, output)
            outcomes[order.job.name] = outcome
            if isinstance(result, Result) and not outcome.error:
                records.append(manifest.record(result, outcome.files, decision.made_from, decision.reason))
            progress(outcome)
    finally:  # what is published must be recorded, also when the build is interrupted
        failures = {outcome.job.name: outcome.error for outcome in outcomes.values() if outcome.error}
        made_from = {key(decision.made_from): decision.made_from for decision in wanted.values()}
        write_index(output, manifest.update(output, records, made_from, failures))
    return [outcomes[name] for name in wanted]


def _order(job: Job) -> Order:
    return Order(job=job, source=job.notebook.path.read_bytes())


def _publish(decision: Decision, result: Result | BaseException, output: Path) -> Outcome:
    job, reason = decision.job, decision.reason
    if isinstance(result, BaseException):
        return Outcome(job, job.name, 0.0, reason, error=f"the worker failed: {type(result).__name__}: {result}")
    try:
        files = publish(result, output)
    except PlustexError as error:
        return Outcome(job, job.name, result.seconds, reason, error=str(error))
    return Outcome(job, result.title or job.name, result.seconds, reason, files, result.error)
