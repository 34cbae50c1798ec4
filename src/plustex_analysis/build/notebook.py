"""Notebooks as this build sees them: the typed parameters of each, read from the cell tagged ``parameters``.

Papermill 2.7 accepts wrong types in silence and only logs a misspelt name, then builds the wrong document with exit
code 0. So the parameters are read and checked here, before anything runs.
"""

import ast
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from plustex_analysis.errors import InputError

TYPES: Mapping[str, type] = {"str": str, "int": int, "float": float, "bool": bool}
Value = str | int | float | bool


@dataclass(frozen=True)
class Parameter:
    """A parameter of a notebook: name, type, default."""

    name: str
    type: type
    default: Value

    def check(self, value: object) -> str | None:
        """Return what is wrong with a value, or nothing."""
        if type(value) is not self.type:
            return f"{self.name} must be {self.type.__name__}, not {type(value).__name__} {value!r}"
        return None


@dataclass(frozen=True)
class Notebook:
    """A notebook file and its parameters."""

    path: Path
    parameters: tuple[Parameter, ...]

    @property
    def name(self) -> str:
        """The name of the report that it makes: the file's name without the ending."""
        return self.path.stem

    def takes(self, name: str) -> bool:
        """Tell whether the notebook has a parameter of this name."""
        return any(parameter.name == name for parameter in self.parameters)

    def default(self, name: str) -> Value:
        """Return the default value of a parameter."""
        return next(parameter.default for parameter in self.parameters if parameter.name == name)

    def check(self, values: Mapping[str, object]) -> None:
        """Refuse parameters that the notebook lacks or that are of another type.

        Raises
        ------
        InputError
            With every mistake, the notebook's name and what it takes.
        """
        known = {parameter.name: parameter for parameter in self.parameters}
        problems = [f"no parameter {name!r}" for name in values if name not in known]
        problems += [text for name, value in values.items() if name in known and (text := known[name].check(value))]
        if problems:
            takes = ", ".join(f"{p.name}: {p.type.__name__}" for p in self.parameters)
            raise InputError(f"notebook {self.path.name}: {'; '.join(problems)}; it takes {takes or 'none'}")


def load(path: Path) -> Notebook:
    """Read a notebook's parameters.

    Raises
    ------
    InputError
        The file is no notebook, or its parameters cell is not a list of ``name: type = value`` lines.
    """
    try:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        chosen = ["".join(cell["source"]) for cell in cells if "parameters" in cell["metadata"].get("tags", ())]
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise InputError(f"notebook {path.name}: cannot be read: {type(error).__name__}: {error}") from error
    if len(chosen) != 1:
        raise InputError(f"notebook {path.name}: exactly one cell must have the tag 'parameters', not {len(chosen)}")
    try:
        statements = ast.parse(chosen[0]).body
    except SyntaxError as error:
        raise InputError(f"notebook {path.name}: parameters cell, line {error.lineno}: {error.msg}") from error
    except (ValueError, RecursionError, MemoryError) as error:  # NUL bytes; nested deeper than the parser can go
        raise InputError(f"notebook {path.name}: parameters cell: cannot be read: {error}") from error
    return Notebook(path, tuple(_parameter(path, node) for node in statements if not _is_docstring(node)))


def available(folder: Path) -> dict[str, Notebook]:
    """Return the notebooks of a folder by name: every file with a parameters cell is a report."""
    found = {}
    for path in sorted(folder.glob("*.ipynb")):
        if b'"parameters"' in path.read_bytes():
            found[path.stem] = load(path)
    return found


def _literal(node: ast.expr) -> Value | None:
    """Return the value of a literal; nothing for what would have to be computed."""
    try:
        value: Value = ast.literal_eval(node)
    except (ValueError, TypeError, RecursionError, MemoryError):
        return None
    return value


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _parameter(path: Path, node: ast.stmt) -> Parameter:
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
        kind = TYPES.get(ast.unparse(node.annotation))
        if kind is not None:
            value = _literal(node.value)
            if value is not None and type(value) is kind:
                return Parameter(node.target.id, kind, value)
    allowed = ", ".join(TYPES)
    raise InputError(
        f"notebook {path.name}: parameters cell: {ast.unparse(node)!r} must read 'name: type = value', type one of {allowed}"
    )
