"""The files that documents are made from, by a name that is the same on every machine, and their digests.

Names: ``blocks/…``, ``data/…`` and ``notebooks/…`` are files of the workspace, ``plustex_analysis/…`` those of the package. A name that
ends in a slash is a folder, and its digest that of the names in it. What is not there has an empty digest.
"""

import hashlib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.util import source_from_cache
from pathlib import Path

from plustex_analysis import workspace
from plustex_analysis.build.warm.freshness import changed, stamp

PACKAGE = Path(__file__).resolve().parents[1]
MESSAGES = PACKAGE / "reporting" / "messages"
_CACHE = "__pycache__"


def digest(data: bytes) -> str:
    """Return the SHA-256 of some bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def digest_of(path: Path, name: str) -> str:
    """Return the digest of a file or, for a name that ends in a slash, of a folder; it is computed once a version."""
    return _digest(path, name.endswith("/"), stamp(path))


@cache
def _digest(path: Path, folder: bool, _stamp: tuple[int, int]) -> str:
    try:
        if folder:
            return digest("\n".join(sorted(item.name for item in path.iterdir() if _counts(item))).encode())
        return digest(path.read_bytes())
    except OSError:
        return ""


def _counts(path: Path) -> bool:
    return not path.name.startswith(".") and path.name != _CACHE


def places() -> Mapping[str, Path]:
    """Return the folders whose files a notebook can be made from, by the beginning of their files' names."""
    root = workspace.root()
    messages = f"{PACKAGE.name}/{MESSAGES.relative_to(PACKAGE).as_posix()}"
    return {**{name: root / name for name in ("blocks", "data", "notebooks")}, messages: MESSAGES}


def name_of(path: str) -> str | None:
    """Return the name of a path below one of the :func:`places`, or nothing; of compiled code, that of its source.

    The list of the notebooks has no name: Python looks through it for modules, whatever a notebook imports.
    """
    item = Path(path)
    if item.parent.name == _CACHE:
        item = Path(source_from_cache(path))
    for beginning, folder in places().items():
        for root in (folder, folder.resolve()):
            if item.is_relative_to(root):
                rest = item.relative_to(root).as_posix()
                name = (beginning if rest == "." else f"{beginning}/{rest}") + ("/" if path.endswith("/") else "")
                return None if name == "notebooks/" else name
    return None


class Files:
    """Files by name, each as it was when it was first asked for."""

    def __init__(self) -> None:
        self._places = {"plustex_analysis": PACKAGE, **places()}
        self._digests: dict[str, str] = {}
        self._stamps: dict[str, tuple[int, int]] = {}

    def digest(self, name: str) -> str:
        """Return the digest of a file or folder."""
        if name not in self._digests:
            path = self.path(name)
            self._stamps[str(path)] = stamp(path)
            self._digests[name] = digest_of(path, name)
        return self._digests[name]

    def digests(self, names: Iterable[str]) -> dict[str, str]:
        """Return the digests of several, by name."""
        return {name: self.digest(name) for name in names}

    def path(self, name: str) -> Path:
        """Return where the file of a name is on this machine."""
        beginning = max((place for place in self._places if f"{name}/".startswith(f"{place}/")), key=len)
        return self._places[beginning] / name[len(beginning) + 1 :]

    def all_data(self) -> list[str]:
        """Return the names of all files and folders that a notebook may read."""
        found = []
        for beginning, folder in places().items():
            found += [f"{beginning}/"] if folder.is_dir() else []
            for path in folder.rglob("*"):
                rest = path.relative_to(folder)
                if not any(part.startswith(".") or part == _CACHE for part in rest.parts):
                    found.append(f"{beginning}/{rest.as_posix()}{'/' if path.is_dir() else ''}")
        return sorted(found)

    def changed(self) -> list[str]:
        """Return the names of what is not as it was when it was first asked for."""
        moved = {*changed(self._stamps)}
        return [
            name
            for name, was in self._digests.items()
            if str(path := self.path(name)) in moved and digest_of(path, name) != was
        ]
