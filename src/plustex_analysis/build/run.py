"""The run of a build: jobs to workers, results to the output folder, one failure stops nothing else."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from plustex_analysis.build import manifest
from plustex_analysis.build.execute import Result, execute
from plustex_analysis.build.index import write_index
from plustex_analysis.build.plan import Job
from plustex_analysis.build.publish import publish
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
    for job, result in _results(jobs, workers):
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
    return Outcome(job, result.title, result.seconds, files, result.error)


def _results(jobs: Sequence[Job], workers: int) -> Iterator[tuple[Job, Result | BaseException]]:
    if workers == 1 or len(jobs) == 1:
        for job in jobs:
            yield job, execute(job)
        return
    with _pool(min(workers, len(jobs))) as pool:
        futures: dict[Future[Result], Job] = {pool.submit(execute, job): job for job in jobs}
        try:
            for future in as_completed(futures):
                yield futures[future], future.exception() or future.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _pool(workers: int) -> Executor:
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"))
