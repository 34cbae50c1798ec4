"""The plan of a build: which documents, from which notebook, with which parameters. Everything is checked here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from plustex_analysis import partnership
from plustex_analysis.build.notebook import Notebook, Value, available, left_out, report_names
from plustex_analysis.errors import InputError, UnknownCodeError
from plustex_analysis.reporting.language import languages

PARTNERSHIP = "partnership"


@dataclass(frozen=True)
class Job:
    """One document to build."""

    notebook: Notebook
    parameters: dict[str, Value]
    place: str
    language: str

    @property
    def name(self) -> str:
        """What people call it: place, language and report."""
        return f"{self.place} {self.language} {self.notebook.name}"

    @property
    def stem(self) -> Path:
        """Where its files go below the output folder, without ending."""
        return Path(self.place, self.language, self.notebook.name)

    @property
    def executed(self) -> Path:
        """Where the executed notebook goes below the output folder."""
        return Path("notebooks", f"{self.place}.{self.language}.{self.notebook.name}.ipynb")

    @property
    def failed(self) -> Path:
        """Where the executed notebook goes when it failed."""
        return self.executed.with_suffix(".failed.ipynb")


@dataclass(frozen=True)
class Request:
    """What a user asked for; empty means the usual."""

    regions: Sequence[str] = ()
    all_regions: bool = False
    reports: Sequence[str] = ()
    languages: Sequence[str] = ()
    last_year: int | None = None
    parameters: dict[str, Value] = field(default_factory=dict)


def plan(request: Request, folder: Path) -> tuple[Job, ...]:
    """Return the documents to build, in a fixed order.

    The usual: every notebook; those about a region for every territory, in English and in the territory's own
    language where it has messages; those about a theme for every theme, and those about the partnership, in every
    language. Where regions or themes are named, only the documents about these. With ``all_regions`` those about a
    region are made for every NUTS 2 region with figures on textiles or clothing.

    Raises
    ------
    InputError
        A region, report, language, year or parameter is unknown; the message says which are known.
    """
    notebooks = _notebooks(request, folder)
    if request.regions and request.all_regions:
        raise InputError("name regions or ask for all of them, not both")
    ids = [theme.id for theme in partnership.themes()]
    asked = _Places(
        regions=_unique(_code(name) for name in request.regions if name not in ids),
        themes=[name for name in ids if name in request.regions],
    )
    known = languages()
    for language in request.languages:
        if language not in known:
            raise UnknownCodeError("language", language, known)
    if request.last_year is not None:
        from plustex_analysis import profiles  # noqa: PLC0415 - heavy, and not needed when no year is given

        profiles.check_year(request.last_year)
    for name in request.reports:
        if asked.refuse(notebook := _named(notebooks, name)):
            about = "a region" if notebook.takes("region") else "a theme" if notebook.takes("theme") else "all partners"
            raise InputError(f"report {name} is about {about}: it cannot be built for {', '.join(request.regions)}")
    jobs = [job for notebook in notebooks for job in _jobs(notebook, request, asked)]
    if not jobs:
        raise InputError("nothing to build: none of the reports asked for is about a region")
    return tuple(sorted(jobs, key=lambda job: (job.place == PARTNERSHIP, job.place, job.language, job.notebook.name)))


def _notebooks(request: Request, folder: Path) -> list[Notebook]:
    found = available(folder, request.reports)
    for name in request.reports:
        if name not in found:
            path = folder / f"{name}.ipynb"
            if path.parent == folder and path.is_file():
                raise InputError(left_out(path))
            raise UnknownCodeError("report", name, report_names(folder))
    return [found[name] for name in (_unique(request.reports) or found)]


def _code(name: str) -> str:
    try:
        return partnership.region(name).code
    except UnknownCodeError:
        from plustex_analysis import profiles  # noqa: PLC0415 - heavy, and not needed for partner territories

        return profiles.place(name).code


def _all_regions(request: Request, notebook: Notebook) -> Sequence[str]:
    from plustex_analysis import profiles, statistics  # noqa: PLC0415 - likewise

    year = request.last_year or (notebook.default("last_year") if notebook.takes("last_year") else 0)
    return profiles.regions_with_figures(int(year) or max(statistics.card(profiles.TABLE).years))


def _named(notebooks: Iterable[Notebook], name: str) -> Notebook:
    return next(notebook for notebook in notebooks if notebook.name == name)


@dataclass(frozen=True)
class _Places:
    """What the documents asked for are about; nothing named means everything."""

    regions: Sequence[str]
    themes: Sequence[str]

    def refuse(self, notebook: Notebook) -> bool:
        """Tell whether places were named, but none that this notebook can be about."""
        own = self.regions if notebook.takes("region") else self.themes if notebook.takes("theme") else ()
        return not own and bool(self.regions or self.themes)


def _jobs(notebook: Notebook, request: Request, asked: _Places) -> Iterable[Job]:
    if asked.refuse(notebook):
        return
    if notebook.takes("region"):
        own = {territory.code: territory.language for territory in partnership.territories()}
        for code in _all_regions(request, notebook) if request.all_regions else asked.regions or own:
            for language in _unique(request.languages) or _usual_languages(own.get(code, "en")):
                yield _job(notebook, request, code, language)
        return
    everything = [theme.id for theme in partnership.themes()] if notebook.takes("theme") else [PARTNERSHIP]
    for place in asked.themes or everything:
        for language in _unique(request.languages) or languages():
            yield _job(notebook, request, place, language)


def _usual_languages(own: str) -> tuple[str, ...]:
    return tuple(language for language in languages() if language in {"en", own})


def _job(notebook: Notebook, request: Request, place: str, language: str) -> Job:
    values: dict[str, Value] = dict(request.parameters)
    if not notebook.takes("language"):
        line = 'language: str = "en"'
        raise InputError(
            f"notebook {notebook.path.name}: its parameters cell needs a line {line!r}: reports are built in several languages"
        )
    values["language"] = language
    if place != PARTNERSHIP:
        values["region" if notebook.takes("region") else "theme"] = place
    if request.last_year is not None and notebook.takes("last_year"):
        values["last_year"] = request.last_year
    notebook.check(values)
    return Job(notebook, values, place, language)


def _unique(codes: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(codes))
