"""The entry of one document in the manifest, made from what was decided and what came of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from plustex_analysis.build.decide import Decision
from plustex_analysis.build.formats import CARRYING_DATA
from plustex_analysis.build.inputs import Digests, notebook_name
from plustex_analysis.build.publish import Described
from plustex_analysis.build.result import Result


@dataclass(frozen=True)
class Made:
    """A document that was made: its entry, and the sets of digests that the entry names."""

    entry: dict[str, Any]
    reads: Digests
    code: Digests
    layout: Digests

    @property
    def sets(self) -> tuple[Digests, ...]:
        """The sets of digests that the entry names."""
        return self.reads, self.code, self.layout

    def doubtful(self, changed: Iterable[str]) -> "Made":
        """Return it with the inputs that changed while it was made; its keys are those of what was there before."""
        inputs = {*self.reads, *self.code, *self.layout, self.entry["notebook"]}
        stale = sorted(inputs.intersection(changed).union(self.entry["stale"]))
        return Made({**self.entry, "stale": stale}, *self.sets)


def executed(decision: Decision, result: Result, files: Described, before: Mapping[str, Any] | None) -> Made:
    """Return the entry of a document that was executed; if the same came out, its files are those of ``before``.

    Such files carry the data of then, as ``older_data`` says: the next time those that carry data are laid out together.
    """
    job, basis = decision.job, decision.basis
    names = basis.files.all_data() if result.reads is None else result.reads
    reads = basis.files.digests(names)
    described = dict(files)
    notebook = described.pop("executed")
    entry = {
        "place": job.place,
        "language": job.language,
        "report": job.notebook.name,
        "title": result.title,
        "parameters": job.parameters,
        "notebook": notebook_name(job),
        "files": before["files"] if result.same and before else described,
        "older_data": bool(result.same and before),
        "executed": notebook,
        "execution": basis.execution(job, reads),
        "rendering": basis.rendering(result.blocks, decision.links),
        "reason": decision.reason,
        "seconds": _seconds(result.executed_seconds, result),
        "stale": sorted(name for name, digest in (result.reads or {}).items() if digest != reads[name]),
    }
    return Made(entry, reads, basis.code, basis.layout)


def laid_out(decision: Decision, result: Result, files: Described, before: Mapping[str, Any]) -> Made:
    """Return the entry of a document that was laid out anew from its stored execution."""
    described = dict(files)
    entry = {
        **before,
        "older_data": before.get("older_data", False) and not _carry_new_data(decision.formats),
        "title": result.title,
        "executed": described.pop("executed"),
        "files": {**before["files"], **described},
        "rendering": decision.basis.rendering(result.blocks, decision.links),
        "reason": decision.reason,
        "seconds": _seconds(before["seconds"]["execution"], result),
    }
    return Made(entry, {}, {}, decision.basis.layout)


def laid_out_again(decision: Decision, result: Result, files: Described, before: Made) -> Made:
    """Return the entry of a document that was made in this very build and laid out once more, for its family's sake."""
    again = laid_out(decision, result, files, before.entry).entry
    return replace(before, entry={**again, "reason": before.entry["reason"]})


def _carry_new_data(formats: tuple[str, ...]) -> bool:
    return not formats or set(CARRYING_DATA) <= set(formats)


def _seconds(execution: float, result: Result) -> dict[str, float]:
    return {
        "execution": round(execution, 3),
        "rendering": round(max(0.0, result.seconds - result.executed_seconds), 3),
    }
