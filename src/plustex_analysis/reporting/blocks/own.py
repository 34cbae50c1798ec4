"""Kinds of block that analysts add: Python files in ``blocks/`` of the workspace, or entry points of a package.

A file holds classes derived from :class:`~plustex_analysis.reporting.blocks.base.Block`. The usual one returns existing
kinds from ``payload()``, by way of :class:`~plustex_analysis.reporting.blocks.policy.Group`. One with a look of its own
names its ``kind`` and has two templates beside its file: ``<kind>.html.j2`` (Jinja, the block is ``block``, values are
escaped) and ``<kind>.typ`` (Typst code, the block is ``b``). Both are code of the workspace, as notebooks are: only
people who may change the workspace can add them. An installed package declares its classes in the entry point group
``plustex_analysis.blocks`` and keeps templates beside the module.
"""

import sys
from functools import lru_cache
from importlib.metadata import entry_points
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

from plustex_analysis import workspace
from plustex_analysis.errors import BuildError, InputError
from plustex_analysis.reporting.blocks.base import Block

GROUP = "plustex_analysis.blocks"
FOLDER = "blocks"


def kinds() -> dict[str, type[Block]]:
    """Return the classes that analysts added, by their name; a file of the workspace wins over an installed package.

    Raises
    ------
    InputError
        A file cannot be imported; names it and says why.
    """
    folder = workspace.root() / FOLDER
    files = sorted(folder.glob("*.py")) if folder.is_dir() else []
    return dict(_kinds(tuple((file, file.read_bytes()) for file in files)))


def template(kind: str, ending: str) -> str:
    """Return the template of a kind.

    Raises
    ------
    BuildError
        No block of this kind is known, or it has no such template.
    """
    for cls in kinds().values():
        if getattr(cls, "kind", None) == kind:
            file = _file(cls).parent / f"{kind}.{ending}"
            if not file.is_file():
                raise BuildError(f"block {cls.__name__}: its kind {kind!r} needs the template {file.name} beside it")
            return file.read_text(encoding="utf-8")
    raise BuildError(f"no block of the kind {kind!r} is known; looked in {workspace.root() / FOLDER}")


@lru_cache(maxsize=4)
def _kinds(files: tuple[tuple[Path, bytes], ...]) -> tuple[tuple[str, type[Block]], ...]:
    found = {point.name: point.load() for point in entry_points(group=GROUP)}
    for file, _ in files:
        module = _load(file)
        found |= {
            name: value
            for name, value in vars(module).items()
            if isinstance(value, type) and issubclass(value, Block) and value.__module__ == module.__name__
        }
    return tuple(found.items())


def _load(file: Path) -> ModuleType:
    name = f"plustex_blocks_{file.stem}"
    spec = spec_from_file_location(name, file)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[name] = module  # dataclasses look their module up
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        del sys.modules[name]
        raise InputError(f"{file}: cannot be imported: {type(error).__name__}: {error}") from error
    return module


def _file(cls: type[Block]) -> Path:
    return Path(str(sys.modules[cls.__module__].__file__))
