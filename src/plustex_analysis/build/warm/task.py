"""What a child is asked to do, and what came of it: plain values that travel between processes and machines."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from plustex_analysis.errors import BuildError, InputError, UnknownCodeError

FIGURE_FORMATS = ("png", "svg", "retina", "jpeg", "pdf")
_MEBIBYTE = 2**20


def digest(*parts: str | bytes) -> str:
    """Return one SHA-256 for several parts, in which ("ab", "c") differs from ("a", "bc")."""
    total = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        total.update(len(data).to_bytes(8, "big") + data)
    return total.hexdigest()


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What a notebook may use. ``None`` sets no limit.

    Parameters
    ----------
    seconds
        Wall-clock time of the whole run, the step after the cells included.
    cell_seconds, post_seconds
        Wall-clock time of each cell, and of the step after the cells.
    start_seconds
        Time until the first cell starts.
    grace_seconds
        Time between an interrupt and the end by force.
    memory
        Bytes that the child may allocate beyond what the warm parent held when it forked.
    output
        Characters of output that the notebook may hold, encoded figures included.
    """

    seconds: float | None = None
    cell_seconds: float | None = None
    post_seconds: float | None = None
    start_seconds: float = 60.0
    grace_seconds: float = 5.0
    memory: int | None = None
    output: int = 32 * _MEBIBYTE

    def __post_init__(self) -> None:
        """Refuse limits that nothing can meet."""
        wrong = [name for name, value in asdict(self).items() if value is not None and not value > 0]
        if wrong:
            raise InputError(f"limits must be above zero: {', '.join(wrong)}")


@dataclass(frozen=True)
class Post:
    """A step after the cells, in the same child: ``module:function`` called with the notebook and ``arguments``.

    The function gets an ``nbformat`` notebook and the arguments by keyword; what it returns (bytes, JSON values,
    and lists or dictionaries of them) comes back to the caller.
    """

    function: str
    arguments: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse what cannot name a function."""
        module, _, name = self.function.partition(":")
        if not module or not name.isidentifier():
            raise InputError(f"post step {self.function!r} must read 'module:function'")


@dataclass(frozen=True, kw_only=True)
class Task:
    """A notebook to run.

    Parameters
    ----------
    notebook
        As ``nbformat`` (version 4) reads it; it is not changed.
    cwd
        Folder in which the cells run.
    seed
        What the random states of Python and NumPy start from; by default the digest of the cells' sources. Give the
        digest of everything that makes the document, so that results are reproducible and differ between documents.
    environment
        Environment variables set in the child beside those of the warm parent.
    figure_formats, figure_options
        As ``InlineBackend.figure_formats`` and ``InlineBackend.print_figure_kwargs``.
    """

    notebook: Mapping[str, Any]
    cwd: str | None = None
    seed: str | None = None
    environment: Mapping[str, str] = field(default_factory=dict)
    figure_formats: Sequence[str] = ("png",)
    figure_options: Mapping[str, Any] = field(default_factory=lambda: {"bbox_inches": "tight"})
    limits: Limits = field(default_factory=Limits)
    post: Post | None = None

    def __post_init__(self) -> None:
        """Refuse what is no notebook and figure formats that do not exist."""
        cells = self.notebook.get("cells")
        if not isinstance(cells, list) or not all(isinstance(cell.get("source"), str) for cell in cells):
            raise InputError("not a notebook as nbformat 4 reads it: each cell needs a source that is one string")
        for name in self.figure_formats:
            if name not in FIGURE_FORMATS:
                raise UnknownCodeError("figure format", name, FIGURE_FORMATS)

    @property
    def sources(self) -> list[str]:
        """The source of every cell."""
        return [cell["source"] for cell in self.notebook["cells"]]


@dataclass(frozen=True)
class CellStarted:
    """A cell begins."""

    index: int


@dataclass(frozen=True)
class CellFinished:
    """A cell has ended; ``updated`` holds outputs of earlier cells that it changed, by index of the cell."""

    index: int
    outputs: list[dict[str, Any]]
    execution_count: int | None
    ok: bool
    updated: Mapping[int, list[dict[str, Any]]] = field(default_factory=dict)


@dataclass(frozen=True)
class PostStarted:
    """The cells are done and the step after them begins."""


Event = CellStarted | CellFinished | PostStarted
FailureKind = Literal["error", "timeout", "interrupted", "died", "output", "post"]


@dataclass(frozen=True)
class Failure:
    """Why a notebook did not come to its end: ``cell`` counts all cells from 0, ``None`` is outside of any."""

    kind: FailureKind
    cell: int | None
    message: str
    detail: str = ""


@dataclass(frozen=True)
class Usage:
    """What the child used, its own subprocesses included; ``peak_memory`` counts pages shared with the parent too."""

    seconds: float
    cpu_seconds: float
    peak_memory: int


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What came of a task: the executed notebook as far as it got, the post step's result, and a failure if any."""

    notebook: dict[str, Any]
    post: Any
    log: str
    usage: Usage
    failure: Failure | None = None

    def raise_for_failure(self) -> None:
        """Raise the failure, if there is one.

        Raises
        ------
        NotebookFailedError
            With the failure as its attribute ``failure``.
        """
        if self.failure:
            raise NotebookFailedError(self.failure)


class NotebookFailedError(BuildError):
    """A notebook did not come to its end; ``failure`` says why and where."""

    def __init__(self, failure: Failure) -> None:
        self.failure = failure
        super().__init__(failure.message)

    def __reduce__(self) -> tuple[type["NotebookFailedError"], tuple[Failure]]:
        """Survive pickling between processes, which would call ``__init__`` with the message alone."""
        return type(self), (self.failure,)
