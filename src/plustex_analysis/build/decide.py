"""What must be done, and why: a document whose inputs are those of last time, and whose files are there, is left."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from plustex_analysis.build import manifest
from plustex_analysis.build.family import Documents, Families, Links, changes, folders, outdated, planned
from plustex_analysis.build.formats import CARRYING_DATA, affected
from plustex_analysis.build.inputs import Basis, basis, difference, key, notebook_name
from plustex_analysis.build.plan import Job

_NAMED = 3
Step = Literal["", "lay out", "execute"]


@dataclass(frozen=True)
class Decision:
    """A planned document, what is to be done for it, and why; no step means that it is up to date.

    ``links`` is its family. ``expected`` is the digest of the blocks that the document is laid out from at present, if only data have changed:
    should the same come out again, the document stays. ``formats`` are the endings of the files to be laid out; all of them
    when there are none.
    """

    job: Job
    basis: Basis
    step: Step = ""
    reason: str = ""
    expected: str = ""
    links: Links = field(default_factory=dict)
    formats: tuple[str, ...] = ()


def decide(
    jobs: Sequence[Job], output: Path, *, force: bool = False, foresee: Callable[[], object] = lambda: None
) -> list[Decision]:
    """Say for each document what must be done, and why.

    Behind the documents asked for stand those about the same places that are only to be laid out, because one asked for
    joins their family.

    Parameters
    ----------
    jobs
        The documents.
    output
        The folder in which they are published.
    force
        Execute all of them.
    foresee
        Called when it is plain that documents will only be laid out, long before it is known which.

    Raises
    ------
    TableError
        Something must be built, and a table is missing or damaged.
    """
    known = manifest.read(output)
    present = manifest.still_there(output, known)["documents"]
    now = basis()
    if not force and _only_laid_out(present.values(), now):
        foresee()
    judge = _Judge(known, now, output, planned(present, jobs, known["failures"]))
    decisions = [judge.force(job) if force else judge.decide(job) for job in jobs]
    decisions += judge.relatives(present, jobs)
    if any(decision.step == "execute" for decision in decisions):
        from plustex_analysis.build.tables import check_tables  # noqa: PLC0415 - slow, and not needed when all is well

        check_tables()
        judge.basis.files.digests(judge.basis.files.all_data())  # as they are before the first notebook runs
    return decisions


def _only_laid_out(entries: Iterable[Mapping[str, Any]], now: Basis) -> bool:
    """Tell whether a document was made by the present code, but laid out by another."""
    code, layout = key(now.code), key(now.layout)
    return any(one["execution"]["code"] == code and one["rendering"]["layout"] != layout for one in entries)


class _Judge:
    """Compares what documents were made from with what is there now."""

    def __init__(self, known: manifest.Record, now: Basis, output: Path, families: Families) -> None:
        self.basis = now
        self._known, self._output, self._families = known, output, families
        self._changed_data = lru_cache(maxsize=None)(self._compare_data)

    def force(self, job: Job) -> Decision:
        """Decide to make a document in any case."""
        return Decision(job, self.basis, "execute", "forced", links=self._families.links(job.stem.as_posix()))

    def relatives(self, present: Documents, jobs: Sequence[Job]) -> list[Decision]:
        """Decide about the documents that are not asked for, but whose pages lead to these."""
        asked = {job.stem.as_posix() for job in jobs}
        rest = {name: entry for name, entry in present.items() if name not in asked}
        return [
            Decision(job, self.basis, "lay out", reason, links=links, formats=self._formats(entry))
            for job, links, reason in outdated(rest, self._families, folders(jobs))
            if self._is_stored(entry := rest[job.stem.as_posix()])
        ]

    def decide(self, job: Job) -> Decision:
        """Decide about one document."""
        links = self._families.links(job.stem.as_posix())
        return replace(self._decide(job, links), links=links)

    def _decide(self, job: Job, links: Links) -> Decision:
        entry = self._known["documents"].get(job.stem.as_posix())
        if entry is None:
            return Decision(job, self.basis, "execute", "first built")
        other_layout = self._other_layout(entry)
        other_family = changes(entry, links)
        damaged = manifest.damaged(self._output, entry["files"])
        if entry["stale"]:
            reason = f"changed while it was built: {_some(entry['stale'])}"
            return Decision(job, self.basis, "execute", reason)
        if changed := self._other_execution(job, entry):
            only_data = all(name.startswith("data/") for name in changed) and not (
                other_layout or other_family or damaged
            )
            expected = entry["rendering"]["blocks"] if only_data else ""
            return Decision(job, self.basis, "execute", f"changed: {_some(changed)}", expected)
        reason = f"missing or changed by hand: {damaged}" if damaged else ""
        if other_layout:
            reason = f"changed: {_some(other_layout)}"
        reason = "; ".join(filter(None, (reason, other_family)))
        if not reason:
            return Decision(job, self.basis)
        if not self._is_stored(entry):
            return Decision(job, self.basis, "execute", reason)
        return Decision(job, self.basis, "lay out", reason, formats=self._formats(entry, bool(other_family)))

    def _formats(self, entry: Mapping[str, Any], other_family: bool = True) -> tuple[str, ...]:
        """Return the endings of the files to be laid out; none means all of them.

        Files that carry data are laid out together if they are older than the stored execution: they must agree.
        """
        if manifest.damaged(self._output, entry["files"]):
            return ()
        together = CARRYING_DATA if entry.get("older_data") else ()
        return tuple(sorted({*affected(self._other_layout(entry)), *(["html"] if other_family else []), *together}))

    def _is_stored(self, entry: Mapping[str, Any]) -> bool:
        return manifest.damaged(self._output, {"executed": entry["executed"]}) is None

    def _other_execution(self, job: Job, entry: dict[str, Any]) -> list[str]:
        before, found = entry["execution"], []
        now = self.basis.execution(job, {})
        if before["notebook"] != now["notebook"]:
            found.append(notebook_name(job))
        if before["parameters"] != now["parameters"]:
            found.append("parameters")
        if before["code"] != now["code"]:
            found += difference(self._set(before["code"]), self.basis.code)
        return found + self._changed_data(before["data"])

    def _compare_data(self, name: str) -> list[str]:
        before = self._set(name)
        return difference(before, self.basis.files.digests(before))

    def _other_layout(self, entry: Mapping[str, Any]) -> list[str]:
        return difference(self._set(entry["rendering"]["layout"]), self.basis.layout)

    def _set(self, name: str) -> dict[str, str]:
        return dict(self._known["sets"].get(name, {}))


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(f"{name} (a file came or went)" if name.endswith("/") else name for name in names[:_NAMED])
    more = len(names) - _NAMED
    return f"{shown} and {more} more" if more > 0 else shown
