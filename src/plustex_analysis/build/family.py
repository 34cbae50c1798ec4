"""The family of a document: the same in other languages, and the others about its place in its language.

Its page leads to them, so it is laid out anew when one joins or goes.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from plustex_analysis.build.notebook import Notebook
from plustex_analysis.build.plan import Job
from plustex_analysis.reporting.language import excerpt, languages

#: Of ``languages`` and ``reports``, the codes of the relatives and what each is called: plain values, which travel.
Links = dict[str, dict[str, str]]
#: Entries of the manifest by the stem of the document.
Documents = Mapping[str, Mapping[str, Any]]
_KINDS = ("languages", "reports")


class Families:
    """The families that some documents make up, named by their stems, such as ``ITI1/it/policy_brief``."""

    def __init__(self, stems: Iterable[str]) -> None:
        known = set(languages())
        self._members: dict[str, set[tuple[str, str]]] = {}
        for stem in stems:
            place, language, report = stem.split("/")
            if language in known:
                self._members.setdefault(place, set()).add((language, report))

    def links(self, stem: str) -> Links:
        """Return where the page of a document leads."""
        place, own, report = stem.split("/")
        members = sorted(self._members.get(place, ()))
        others = [code for code, name in members if name == report and code != own]
        reports = [name for code, name in members if code == own and name != report]
        return {
            "languages": {code: excerpt(code, "language.ftl")("language-name") for code in others},
            "reports": {name: report_name(name, own) for name in reports},
        }


def report_name(report: str, language: str) -> str:
    """Return what a report is called in a language; one of the user's own is called as its notebook is."""
    say, message = excerpt(language, "documents.ftl"), f"document-{report}"
    return say(message) if say.has(message) else report.replace("_", " ")


def planned(documents: Documents, jobs: Sequence[Job], failures: Mapping[str, str]) -> Families:
    """Return the families as they will be when ``jobs`` are done.

    What failed last time and is not there is not counted on; should it be made now, its family is laid out again.
    """
    made = (job for job in jobs if job.stem.as_posix() in documents or job.name not in failures)
    return Families([*documents, *(job.stem.as_posix() for job in made)])


def changes(entry: Mapping[str, Any], links: Links) -> str:
    """Say how ``links`` differ from those that a document was laid out with, such as "other languages: +pl, -fr"."""
    told = []
    for kind in _KINDS:
        before, now = entry["rendering"].get(kind, {}), links[kind]
        signs = [f"+{code}" for code in now if code not in before]
        signs += [f"-{code}" for code in before if code not in now]
        signs += [f"{code} renamed" for code in now if code in before and before[code] != now[code]]
        told += [f"other {kind}: {', '.join(signs)}"] if signs else []
    return "; ".join(told)


def outdated(documents: Documents, families: Families, folders: Mapping[str, Path]) -> Iterator[tuple[Job, Links, str]]:
    """Yield the documents whose pages lead elsewhere than they should: the job, its links, and what differs.

    Parameters
    ----------
    documents
        What is there.
    families
        Where pages should lead.
    folders
        The folder of the notebooks by the places to look at.
    """
    for stem, entry in documents.items():
        folder = folders.get(entry["place"])
        if folder is None or not (notebook := folder / f"{entry['report']}.ipynb").is_file():
            continue
        links = families.links(stem)
        if reason := changes(entry, links):
            job = Job(Notebook(notebook, ()), entry["parameters"], entry["place"], entry["language"])
            yield job, links, reason


def folders(jobs: Iterable[Job]) -> dict[str, Path]:
    """Return the folder of the notebooks by place."""
    return {job.place: job.notebook.path.parent for job in jobs}
