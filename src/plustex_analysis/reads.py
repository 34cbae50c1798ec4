"""Notes which files a process reads, so that a document can name the data that it was made from.

Every file that Python opens for reading and every folder that it lists is seen (an audit hook), whoever asks: the
package or a notebook's own cell. What is computed once and kept would hide its files from whoever is handed the kept
result; so results that rest on data are kept by :func:`lru_cache` of this module, which keeps the names of the files
beside the result and notes them at each use. Not seen: what a library reads without Python (Arrow, a subprocess), and
that a file was looked for without being opened.
"""

import contextlib
import functools
import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

#: Read outside of any kept result, and noted with kept results, in this process.
_direct: set[str] = set()
_kept: set[str] = set()
_folders: tuple[str, ...] = ()
#: For each function whose results are kept, what forgets them.
_forget: list[Callable[[], None]] = []


class _Open(threading.local):
    """The results that this thread is computing at the moment: what each has read so far, innermost last."""

    def __init__(self) -> None:
        self.results: list[set[str]] = []


_open = _Open()


def follow(folders: Iterable[Path]) -> None:
    """Note from now on what is read below these folders; a call replaces the folders of the one before.

    Results kept before are forgotten: nobody could say what they were read from.
    """
    global _folders  # noqa: PLW0603 - the hook is for the whole process and cannot be taken away again
    if not _folders:
        sys.addaudithook(_hear)
        os.register_at_fork(after_in_child=_kept.clear)
    for forget in _forget:
        forget()
    _folders = tuple(f"{path}{os.sep}" for folder in folders for path in {folder, folder.resolve()})


def found() -> frozenset[str]:
    """Return the paths read so far; a folder that was listed ends in a slash.

    In a forked process: what it read or was handed itself, and what its parent read outside of any kept result.
    """
    return frozenset(_direct | _kept)


@contextlib.contextmanager
def unnoted() -> Iterator[None]:
    """Take what is read outside of kept results meanwhile for nobody's: no document is made from a rehearsal."""
    before = set(_direct)
    try:
        yield
    finally:
        _direct.intersection_update(before)


def lru_cache(maxsize: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Keep results as :func:`functools.lru_cache` does, each with the files that it was read from.

    Examples
    --------
    >>> @lru_cache(maxsize=1)
    ... def answer() -> int:
    ...     return 42
    >>> answer(), answer()
    (42, 42)
    """

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        def compute(*args: Any, **options: Any) -> tuple[R, frozenset[str]]:
            _open.results.append(set())
            try:
                value = function(*args, **options)
            finally:
                read = _open.results.pop()
            return value, frozenset(read)

        remembered = functools.lru_cache(maxsize)(compute)
        _forget.append(remembered.cache_clear)
        keep: Callable[..., tuple[R, frozenset[str]]] = remembered

        @functools.wraps(function)
        def kept(*args: P.args, **options: P.kwargs) -> R:
            value, read = keep(*args, **options)
            (_open.results[-1] if _open.results else _kept).update(read)
            return value

        return kept

    return decorate


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    """Take an audit event of the interpreter; whatever is wrong with it is for the caller to find out."""
    if event == "open":
        path, mode, flags = arguments
        if isinstance(mode, str) and not mode.startswith("r"):
            return
        if mode is None and flags & os.O_ACCMODE != os.O_RDONLY:
            return
        _note(path, "")
    elif event in {"os.listdir", "os.scandir"}:
        _note("." if arguments[0] is None else arguments[0], os.sep)


def _note(path: object, ending: str) -> None:
    if not isinstance(path, str | bytes):
        return
    name = os.path.abspath(os.fsdecode(path)) + ending  # noqa: PTH100 - called for every file: no object for each
    if name.startswith(_folders):
        (_open.results[-1] if _open.results else _direct).add(name)
