"""What must be built, and why: a document whose inputs are those of last time, and whose files are there, is left."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from plustex_analysis.build import manifest
from plustex_analysis.build.inputs import difference, inputs, key
from plustex_analysis.build.plan import Job

_NAMED = 3


@dataclass(frozen=True)
class Decision:
    """A planned document, what it is made from, and the reason to build it; no reason means that it is up to date."""

    job: Job
    made_from: dict[str, str]
    reason: str


def decide(jobs: Sequence[Job], output: Path, *, force: bool = False) -> list[Decision]:
    """Say for each document whether it must be built, and why.

    Raises
    ------
    TableError
        A table is missing or damaged: nothing can be built from it.
    """
    known = manifest.read(output)
    return [_decide(job, output, known, force=force) for job in jobs]


def _decide(job: Job, output: Path, known: manifest.Record, *, force: bool) -> Decision:
    made_from, name = inputs(job), job.stem.as_posix()
    entry = known["documents"].get(name)
    if force:
        reason = "forced"
    elif entry is None:
        reason = "first built"
    elif entry["inputs"] != key(made_from):
        reason = _changed(difference(manifest.inputs_of(known, name), made_from))
    elif damaged := manifest.intact(output, entry):
        reason = f"missing or changed by hand: {damaged}"
    else:
        reason = ""
    return Decision(job, made_from, reason)


def _changed(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_NAMED])
    more = len(names) - _NAMED
    return f"changed: {shown} and {more} more" if more > 0 else f"changed: {shown}"
