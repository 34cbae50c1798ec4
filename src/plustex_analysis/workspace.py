"""Where the data and the notebooks are: in a clone, in a workspace of the user's own, or inside the installed wheel."""

import os
from functools import lru_cache
from pathlib import Path

from plustex_analysis.errors import InputError

MARKER = Path("data") / "partnership.yaml"
_PACKAGE = Path(__file__).resolve().parent


@lru_cache(maxsize=8)
def _find(where: str, override: str | None) -> Path:
    start = Path(where)
    if override:
        root = Path(override).resolve()
        if not (root / MARKER).is_file():
            raise InputError(f"PLUSTEX_WORKSPACE={override}: no {MARKER} there")
        return root
    candidates = [start, *start.parents, _PACKAGE / "_share", _PACKAGE.parents[1]]
    for root in candidates:
        if is_workspace(root):
            return root
    raise InputError(f"no workspace found: no folder with {MARKER} and notebooks/ above {start}")


def root() -> Path:
    """Return the folder that holds ``data/`` and ``notebooks/``.

    The first of: the folder named by the environment variable ``PLUSTEX_WORKSPACE``; the current folder or one
    above it; the copy inside the installed package; the clone that an editable installation points to.

    Raises
    ------
    InputError
        None of them holds ``data/partnership.yaml`` and ``notebooks/``.
    """
    return _find(os.getcwd(), os.environ.get("PLUSTEX_WORKSPACE"))  # noqa: PTH109 - asked often: text is found again sooner


def shipped() -> Path:
    """Return the folder with the data and notebooks that came with the package: its own copy, or the clone's.

    Raises
    ------
    InputError
        The installation holds neither.
    """
    for place in (_PACKAGE / "_share", _PACKAGE.parents[1]):
        if is_workspace(place):
            return place
    raise InputError(f"{_PACKAGE}: the installation holds no data and no notebooks; install plustex-analysis again")


def is_workspace(folder: Path) -> bool:
    """Tell whether a folder holds ``data/partnership.yaml`` and ``notebooks/``."""
    return (folder / MARKER).is_file() and (folder / "notebooks").is_dir()


def own() -> Path:
    """Return the workspace for a command that changes it: any but the copy inside the installed package.

    Raises
    ------
    InputError
        There is no workspace but that copy.
    """
    if (found := root()) == _PACKAGE / "_share":
        raise InputError(f"no workspace of your own in {Path.cwd()} or above it; make one: plustex init DIR")
    return found


def data(*parts: str) -> Path:
    """Return the path of a file or folder below ``data/`` of the workspace."""
    return root().joinpath("data", *parts)


def notebooks() -> Path:
    """Return the folder of the notebooks of the workspace."""
    return root() / "notebooks"
