"""Notebooks as this build sees them: the typed parameters of each, read from the cell tagged ``parameters``.

Papermill 2.7 accepts wrong types in silence and only logs a misspelt name, then builds the wrong document with exit
code 0. So the parameters are read and checked here, before anything runs.
"""

import ast
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from plustex_analysis.errors import InputError

TYPES: Mapping[str, type] = {"str": str, "int": int, "float": float, "bool": bool}
Value = str | int | float | bool
#: The tag of the cell that holds the parameters.
TAG = "parameters"


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
    """Read a notebook's parameters. Outputs that it stores are allowed and never looked at: a build runs every cell.

    Raises
    ------
    InputError
        The file is no notebook, or its parameters cell is not a list of ``name: type = value`` lines: every line that is
        not, and which cell it is in.
    """
    try:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        tagged = [number for number, cell in enumerate(cells, 1) if TAG in cell["metadata"].get("tags", ())]
        texts = ["".join(cells[number - 1]["source"]) for number in tagged]
        names = [str(cells[number - 1].get("id", "")) for number in tagged]
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise InputError(f"notebook {path.name}: cannot be read: {type(error).__name__}: {error}") from error
    if len(tagged) != 1:
        cells_ = f" (cells {', '.join(map(str, tagged))})" if tagged else ""
        raise InputError(f"notebook {path.name}: exactly one cell must have the tag '{TAG}', not {len(tagged)}{cells_}")
    where = f"notebook {path.name}: parameters cell (cell {tagged[0]}{f', id {names[0]}' if names[0] else ''})"
    try:
        statements = ast.parse(texts[0]).body
    except SyntaxError as error:
        raise InputError(f"{where}, line {error.lineno}: {error.msg}") from error
    except (ValueError, RecursionError, MemoryError) as error:  # NUL bytes; nested deeper than the parser can go
        raise InputError(f"{where}: cannot be read: {error}") from error
    try:
        found = [_parameter(node) for node in statements if not _is_docstring(node)]
    except RecursionError:
        raise InputError(f"notebook {path.name}: parameters cell: nested too deeply to be read") from None
    if problems := [one for one in found if isinstance(one, str)]:
        raise InputError(
            f"{where}: {'; '.join(problems)}; each must read 'name: type = value', type one of {', '.join(TYPES)}"
        )
    return Notebook(path, tuple(one for one in found if isinstance(one, Parameter)))


def available(folder: Path, names: Collection[str] = ()) -> dict[str, Notebook]:
    """Return the reports of a folder by name, or of those only that are named.

    Raises
    ------
    InputError
        All that is wrong with these notebooks, a line for each; others are not looked at.
    """
    found, problems = {}, []
    for name in report_names(folder):
        if not names or name in names:
            try:
                found[name] = load(folder / f"{name}.ipynb")
            except InputError as error:
                problems.append(str(error))
    if problems:
        raise InputError("\n".join(problems))
    return found


def report_names(folder: Path) -> tuple[str, ...]:
    """Return the names of the reports of a folder: every notebook with a parameters cell, unless it says otherwise."""
    return tuple(path.stem for path in sorted(folder.glob("*.ipynb")) if not left_out(path))


def left_out(path: Path) -> str:
    """Return why a notebook is no report, or nothing: it has no parameters cell, or its metadata say ``plustex.build: false``."""
    content = path.read_bytes()
    if f'"{TAG}"'.encode() not in content:
        return f"notebook {path.name} is no report: none of its cells has the tag '{TAG}'"
    try:
        wanted = json.loads(content)["metadata"]["plustex"]["build"] is not False
    except (ValueError, KeyError, TypeError, RecursionError):
        return ""
    return "" if wanted else f'notebook {path.name} is no report: its metadata say "plustex": {{"build": false}}'


def _literal(node: ast.expr) -> Value | None:
    """Return the value of a literal; nothing for what would have to be computed."""
    try:
        value: Value = ast.literal_eval(node)
    except (ValueError, TypeError, RecursionError, MemoryError):
        return None
    return value


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _parameter(node: ast.stmt) -> Parameter | str:
    """Return a parameter, or the text of a line that is none."""
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
        kind = TYPES.get(ast.unparse(node.annotation))
        if kind is not None:
            value = _literal(node.value)
            if value is not None and type(value) is kind:
                return Parameter(node.target.id, kind, value)
    return f"line {node.lineno}: {ast.unparse(node)!r}"
