"""Publishes results as they come, and at the end records them: manifest and index."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from plustex_analysis.build import editions, entry, manifest
from plustex_analysis.build.decide import Decision
from plustex_analysis.build.entry import Made
from plustex_analysis.build.family import Documents, Families, folders, outdated
from plustex_analysis.build.formats import CARRYING_DATA
from plustex_analysis.build.inputs import Basis
from plustex_analysis.build.plan import Job
from plustex_analysis.build.publish import INDEX, publish, publish_failed, tidy, write
from plustex_analysis.build.result import Result


class Recorder:
    """The edition under way.

    Each document appears as soon as it is made, and what failed stays as it was; or (``whole``) the new edition appears
    at the end, if all went well. The edition before is kept, if ``keep`` says how many, from before the first change.
    """

    def __init__(self, output: Path, *, whole: bool = False, keep: int | None = None) -> None:
        editions.switch(output)  # what an interrupted build left
        tidy(output)
        self._output, self._whole, self._keep = output, whole, keep
        self._target = output / editions.NEXT if whole else output
        self._before = manifest.read(output)
        self._made: dict[str, Made] = {}
        self._basis: Basis | None = None
        self._preserved = False
        self._expected: set[str] = set()
        self._suspended: set[str] = set()

    def expect(self, jobs: Iterable[Job]) -> None:
        """Say which documents will be added: the manifest must not speak of them while they are replaced."""
        self._expected |= {job.stem.as_posix() for job in jobs}

    def add(self, decision: Decision, result: Result) -> dict[str, dict[str, Any]]:
        """Publish a result and return its document's files by ending; of a failed one only its notebook is written."""
        if result.error:
            publish_failed(result, self._output)
            return {}
        self._preserve()
        self._basis = decision.basis
        stem = decision.job.stem.as_posix()
        self._suspend(stem)
        before, now = self._before["documents"].get(stem), self._made.get(stem)
        files = publish(result, self._target)
        if now:
            made = entry.laid_out_again(decision, result, files, now)
        elif decision.step == "lay out":
            assert before is not None
            made = entry.laid_out(decision, result, files, before)
        else:
            made = entry.executed(decision, result, files, before)
        self._made[stem] = made
        return dict(made.entry["files"])

    def executed(self, job: Job) -> bytes:
        """Return the stored execution of a document, of this build if it was made in it."""
        return (self._where(job.stem.as_posix()) / job.executed).read_bytes()

    def amendments(self, decisions: Sequence[Decision]) -> list[Decision]:
        """Return what must be laid out again because a document failed, or was made, against expectation.

        Parameters
        ----------
        decisions
            What was to be done; documents about other places are not looked at.
        """
        if not decisions:
            return []
        documents = manifest.still_there(self._output, self._before)["documents"]
        documents |= {stem: made.entry for stem, made in self._made.items()}
        places = folders(decision.job for decision in decisions)
        return [
            Decision(job, decisions[0].basis, "lay out", reason, links=links, formats=self._formats(job))
            for job, links, reason in outdated(documents, Families(documents), places)
            if self._is_stored(job.stem.as_posix(), documents)
        ]

    def _formats(self, job: Job) -> tuple[str, ...]:
        """Return the endings of the files to be laid out: of a document of this build the page, and what must agree with it."""
        made = self._made.get(job.stem.as_posix())
        if made is None:
            return ()
        return CARRYING_DATA if made.entry["older_data"] else ("html",)

    def _where(self, stem: str) -> Path:
        return self._target if stem in self._made else self._output

    def _is_stored(self, stem: str, documents: Documents) -> bool:
        return manifest.damaged(self._where(stem), {"executed": documents[stem]["executed"]}) is None

    def finish(self, failures: Mapping[str, str], *, complete: bool) -> None:
        """Record what was published; an edition that must be whole and is not is thrown away."""
        if self._whole and (failures or not complete):
            editions.switch(self._output)
            return
        from plustex_analysis.build.index import index  # noqa: PLC0415 - slow to import; by now the work is done
        from plustex_analysis.build.vintages import vintages_of  # noqa: PLC0415

        changed = self._basis.files.changed() if self._basis else []
        made = [item.doubtful(changed) for item in self._made.values()]
        sets = [found for item in made for found in item.sets]
        rest = {"vintages": vintages_of(name for item in made for name in item.reads), "failures": failures}
        before = manifest.still_there(self._output, self._before)
        record = manifest.join(before, [item.entry for item in made], sets, rest)
        write({self._target / INDEX: index(record).encode()})
        write({self._target / manifest.NAME: manifest.as_bytes(record)})
        if self._whole:
            editions.switch(self._output)
        if self._keep is not None:
            editions.prune(self._output, self._keep)

    def _suspend(self, stem: str) -> None:
        if not self._whole and stem not in self._suspended:
            self._suspended |= {stem, *self._expected}
            manifest.suspend(self._output, self._suspended)

    def _preserve(self) -> None:
        if self._keep and not self._preserved:
            editions.preserve(self._output)
        self._preserved = True
