"""The run of a build: jobs to workers, results to the output folder, one failure stops nothing else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from plustex_analysis.build import manifest
from plustex_analysis.build.execute import Result
from plustex_analysis.build.index import write_index
from plustex_analysis.build.plan import Job
from plustex_analysis.build.publish import publish
from plustex_analysis.build.workers import results
from plustex_analysis.errors import PlustexError


@dataclass(frozen=True)
class Outcome:
    """One document after the build: seconds and files, or the error."""

    job: Job
    title: str
    seconds: float
    files: dict[str, dict[str, object]]
    error: str = ""


def build(
    jobs: Sequence[Job],
    output: Path,
    *,
    workers: int = 2,
    progress: Callable[[Outcome], None] = lambda _: None,
) -> list[Outcome]:
    """Build documents, then write the index and the manifest.

    Parameters
    ----------
    jobs
        What to build.
    output
        The folder for the documents; made when absent.
    workers
        How many documents are made at a time.
    progress
        Called after each document.

    Returns
    -------
    list of Outcome
        One a job, in the order of ``jobs``.
    """
    made_from = manifest.inputs()
    outcomes: dict[str, Outcome] = {}
    records: list[dict[str, Any]] = []
    for job, result in results(jobs, workers):
        outcome = _publish(job, result, output)
        outcomes[job.name] = outcome
        if isinstance(result, Result) and not outcome.error:
            records.append(manifest.record(result, outcome.files, made_from))
        progress(outcome)
    failures = {outcome.job.name: outcome.error for outcome in outcomes.values() if outcome.error}
    written = manifest.update(output, records, failures)
    write_index(output, written)
    return [outcomes[job.name] for job in jobs]


def _publish(job: Job, result: Result | BaseException, output: Path) -> Outcome:
    if isinstance(result, BaseException):
        return Outcome(job, job.name, 0.0, {}, f"the worker failed: {type(result).__name__}: {result}")
    try:
        files = publish(result, output)
    except PlustexError as error:
        return Outcome(job, result.title, result.seconds, {}, str(error))
    return Outcome(job, result.title or job.name, result.seconds, files, result.error)
