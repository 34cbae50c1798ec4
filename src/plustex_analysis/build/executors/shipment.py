"""What a worker on another machine needs beside the package: the workspace's data, notebooks and own blocks, as one archive.

And what it must have: the same code. Both are told by a digest.
"""

import io
import os
import platform
import tarfile
import tempfile
from collections.abc import Iterator
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from plustex_analysis import workspace
from plustex_analysis.build.inputs import LIBRARIES
from plustex_analysis.build.warm.task import digest

_PACKAGE = Path(__file__).resolve().parents[2]
_NOT_CODE = ("__pycache__", "_share")
_FOLDERS = ("blocks", "data", "notebooks")


@lru_cache(maxsize=1)
def code_digest() -> str:
    """Return the digest of all that this process runs: the package's files, and the libraries that shape a document.

    It is taken once: a file edited later is not what this process has in memory.
    """
    files = sorted(path for path in _PACKAGE.rglob("*") if path.is_file() and not {*path.parts} & {*_NOT_CODE})
    parts: list[str | bytes] = [".".join(platform.python_version_tuple()[:2])]
    parts += [f"{name} {version(name)}" for name in LIBRARIES]
    for path in files:
        parts += [path.relative_to(_PACKAGE).as_posix(), path.read_bytes()]
    return digest(*parts)


def pack() -> bytes:
    """Return the workspace's data, notebooks and own blocks as an archive: the same files give the same bytes."""
    root, buffer = workspace.root(), io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for path in sorted(path for folder in _FOLDERS for path in _files(root / folder)):
            data = path.read_bytes()
            entry = tarfile.TarInfo(path.relative_to(root).as_posix())
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return buffer.getvalue()


def _files(top: Path) -> Iterator[Path]:
    """Yield the files below a folder, through links to folders too, without hidden ones."""
    for folder, inner, names in os.walk(top, followlinks=True):
        inner[:] = [name for name in inner if not name.startswith(".")]
        yield from (Path(folder, name) for name in names if not name.startswith("."))


def unpack(archive: bytes, folder: Path) -> Path:
    """Lay the archive out below ``folder``, once for each content, and return the workspace that it makes.

    The folder appears whole or not at all, whoever else unpacks the same at the same time.
    """
    target = folder / f"plustex-{digest(archive)[:16]}"
    if not target.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        aside = Path(tempfile.mkdtemp(prefix=".plustex-", dir=folder))
        with tarfile.open(fileobj=io.BytesIO(archive)) as opened:
            opened.extractall(aside, filter="data")
        try:
            os.rename(aside, target)  # noqa: PTH104 - must fail, not replace, when another was first
        except OSError:
            if not target.is_dir():
                raise
    return target
