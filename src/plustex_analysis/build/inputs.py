"""What a document is made from, in two parts: what its notebook computes with, and what lays its blocks out.

*Execution*: the notebook, its parameters, the package's modules that compute, the libraries they use, and the data
files that the notebook read when it was last executed (messages of its language among them, because blocks hold
finished sentences; the faces that charts are measured with too).

*Rendering*: the digest of the blocks, and templates (those of the workspace's own kinds of block too), style sheet, fonts,
exporters and their libraries; and the document's family (:mod:`~plustex_analysis.build.family`), which its page leads to.
"""

import json
import platform
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import version
from typing import Any

from plustex_analysis.build.files import PACKAGE, Files, digest
from plustex_analysis.build.plan import Job

#: Libraries whose version can change what a notebook computes or says, and what its document looks like.
COMPUTING = (
    "babel", "fluent.runtime", "ipykernel", "ipython", "matplotlib", "nbclient", "numpy", "pandas", "papermill", "pymcdm", "scipy",
)  # fmt: skip
LAYING_OUT = ("jinja2", "pikepdf", "typst", "xlsxwriter")
LIBRARIES = (*COMPUTING, *LAYING_OUT)
#: Files and folders of the package that lay blocks out and take no part in computing them.
_LAYOUT = (
    "build/render.py", "reporting/attachments.py", "reporting/annex.py", "reporting/annex_fill.py", "reporting/annex_package.py", "reporting/annex_tables.py",
    "reporting/annex_xlsx.py", "reporting/citation.py", "reporting/document.py", "reporting/evidence.py", "reporting/fonts/", "reporting/html.py", "reporting/pdf.py",
    "reporting/structure.py", "reporting/templates/", "reporting/typeface.py",
)  # fmt: skip
#: The faces that charts are measured with while the notebook runs, and the module that knows them.
_IN_CHARTS = (
    "reporting/fonts/SourceSans3-Regular.ttf", "reporting/fonts/SourceSans3-Semibold.ttf", "reporting/typeface.py",
)  # fmt: skip
#: Parts of the package that run a build but make no document, and data files, which count when they are read.
_NEITHER = (
    "build/", "cli/", "__main__.py", "_share/", "reporting/exporters.py", "reporting/messages/", "reporting/verify/", "scaffold/", "site/", "workbench/lab/",
)  # fmt: skip
_RUNS_CELLS = ("build/cells.py", "build/warm/")
_CODE = {".py", ".j2", ".typ", ".css", ".ttf", ".woff2"}

Digests = Mapping[str, str]


@dataclass(frozen=True)
class Basis:
    """What documents can be made from, as it was at one moment."""

    code: Digests
    layout: Digests
    files: Files = field(default_factory=Files)

    def execution(self, job: Job, reads: Digests) -> dict[str, str]:
        """Return the four digests that an execution depends on."""
        return {
            "notebook": self.files.digest(notebook_name(job)),
            "parameters": digest(json.dumps(job.parameters, sort_keys=True).encode()),
            "code": key(self.code),
            "data": key(reads),
        }

    def rendering(self, blocks: str, links: Mapping[str, Mapping[str, str]]) -> dict[str, Any]:
        """Return what a layout depends on: two digests, and the documents that its page leads to."""
        return {"blocks": blocks, "layout": key(self.layout), **links}


def basis() -> Basis:
    """Look at the package and the workspace as they are now."""
    files, code, layout = Files(), [], []
    for path in sorted(PACKAGE.rglob("*")):
        name = path.relative_to(PACKAGE).as_posix()
        if path.suffix not in _CODE:
            continue
        if name.startswith(_LAYOUT):
            layout.append(f"{PACKAGE.name}/{name}")
        if name in _IN_CHARTS or name.startswith(_RUNS_CELLS) or not name.startswith((*_LAYOUT, *_NEITHER)):
            code.append(f"{PACKAGE.name}/{name}")
    layout += [name for name in files.all_data() if name.startswith("blocks/")]
    python = {"python": ".".join(platform.python_version_tuple()[:2])}
    return Basis(
        files.digests(code) | _libraries(COMPUTING) | python, files.digests(layout) | _libraries(LAYING_OUT), files
    )


@cache
def versions(libraries: tuple[str, ...]) -> dict[str, str]:
    """Return the installed versions of libraries."""
    return {name: version(name) for name in libraries}


def _libraries(names: tuple[str, ...]) -> dict[str, str]:
    return {f"library {name}": found for name, found in versions(names).items()}


def notebook_name(job: Job) -> str:
    """Return the name of a job's notebook among the files."""
    return f"notebooks/{job.notebook.path.name}"


def key(made_from: Mapping[str, Any]) -> str:
    """Return the name of a result: the same wherever and whenever the same inputs are used."""
    return digest(json.dumps(sorted(made_from.items())).encode())


def difference(before: Digests, now: Digests) -> list[str]:
    """Return the names of the inputs that are new, gone or changed."""
    return sorted(name for name in before.keys() | now.keys() if before.get(name) != now.get(name))
