"""Tells whether files have changed since they were loaded, by their time and size."""

import sys
import sysconfig
from collections.abc import Iterable, Mapping
from pathlib import Path

Stamps = Mapping[str, tuple[int, int]]
_PACKAGE = __name__.partition(".")[0]


def stamp(path: Path) -> tuple[int, int]:
    """Return time and size of a file, zeros when it is not there."""
    try:
        status = path.stat()
    except OSError:
        return 0, 0
    return status.st_mtime_ns, status.st_size


def stamps(paths: Iterable[Path]) -> Stamps:
    """Return the stamps of files, of folders, and of all files in those folders: a new file changes its folder."""
    found = {}
    for path in paths:
        for item in [path, *(path.rglob("*") if path.is_dir() else ())]:
            found[str(item)] = stamp(item)
    return found


def loaded_sources() -> Stamps:
    """Return the stamps of this package's loaded source files, and of all others that are not installed packages."""
    folders = sysconfig.get_paths()
    installed = tuple(folders[name] for name in ("stdlib", "platstdlib", "purelib", "platlib"))
    files = {}
    for name, module in list(sys.modules.items()):
        path = getattr(module, "__file__", None)
        if path and (name.partition(".")[0] == _PACKAGE or not path.startswith(installed)):
            files[path] = stamp(Path(path))
    return files


def changed(before: Stamps) -> list[str]:
    """Return the files that are not as they were."""
    return sorted(path for path, was in before.items() if stamp(Path(path)) != tuple(was))
