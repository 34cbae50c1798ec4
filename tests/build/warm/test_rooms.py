"""The side of the owner can be imported where nothing can be forked."""

import ast
from pathlib import Path

from plustex_analysis.build import warm

FOLDER = Path(warm.__file__).parent
OWNER = ("__init__", "engine", "managed", "provisioner", "shared")
CHILD = {"linux", "server", "child", "isolation", "capture", "cells", "shell", "warmup", "kernel"}
UNIX = {"resource", "fcntl", "pty", "termios"}


def imports(name):
    """Return the modules that a module of the room imports at its top, those of the room without their package."""
    found = set()
    top = ast.parse((FOLDER / f"{name}.py").read_text()).body
    for node in [*top, *(inner for block in top if isinstance(block, ast.With) for inner in block.body)]:
        if isinstance(node, ast.ImportFrom):
            package, _, last = node.module.rpartition(".")
            found |= {alias.name for alias in node.names} if node.module == warm.__name__ else set()
            found.add(last if package == warm.__name__ else node.module)
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return found


def reached(start):
    found, waiting = set(), [*start]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += imports(name) if (FOLDER / f"{name}.py").exists() else []
    return found


def test_the_owner_needs_nothing_that_only_unix_has():
    assert not reached(OWNER) & (CHILD | UNIX)


def test_the_child_does_need_it():
    """The search itself must be able to find something."""
    assert reached(["server"]) >= {*CHILD - {"kernel"}, "resource"}


def test_the_engine_does_not_import_papermill_when_it_is_loaded():
    assert imports("engine") == {"typing"}
