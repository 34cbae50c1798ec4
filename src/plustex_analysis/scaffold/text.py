"""Put entries into a YAML file and take them out without touching a character of the rest."""

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap

from plustex_analysis.errors import InputError

_WIDE = 10_000
_DEEP = 3


def put(text: str, path: Sequence[str], entry: Any) -> str:
    r"""Return the text of a file with an entry added at the end of its section, or of the file.

    Examples
    --------
    >>> print(put("a:\n  x: 1\n\n# what b is\nb: 2\n", ["a", "y"], {"z": None}), end="")
    a:
      x: 1
      y:
        z: null
    <BLANKLINE>
    # what b is
    b: 2
    """
    lines = text.splitlines(keepends=True)
    where = _end(lines, text, path[:-1]) if path[:-1] else len(lines)
    new = _written({path[-1]: entry}, len(path) - 1)
    return "".join([*lines[:where], new, *lines[where:]])


def drop(text: str, path: Sequence[str]) -> str:
    r"""Return the text of a file without an entry and its value; comments before it stay.

    Examples
    --------
    >>> drop("a:\n  x: 1\n  y:\n    z: 1\nb: 2\n", ["a", "y"])
    'a:\n  x: 1\nb: 2\n'
    """
    lines = text.splitlines(keepends=True)
    start = _line(text, path)
    return "".join([*lines[:start], *lines[_end(lines, text, path) :]])


def swap(text: str, path: Sequence[str], entry: Any) -> str:
    """Return the text of a file with another value of an entry, at its place."""
    lines = text.splitlines(keepends=True)
    start = _line(text, path)
    return "".join([*lines[:start], _written({path[-1]: entry}, len(path) - 1), *lines[_end(lines, text, path) :]])


def _end(lines: Sequence[str], text: str, path: Sequence[str]) -> int:
    """Return the line after the value of an entry: comments and blank lines before what follows are not its own."""
    indent, at = len(path) - 1, _line(text, path) + 1
    last = at
    for number in range(at, len(lines)):
        line = lines[number]
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if len(line) - len(line.lstrip()) <= 2 * indent:
            break
        last = number + 1
    return last


def _line(text: str, path: Sequence[str]) -> int:
    """Return the line of the key of an entry, counted from 0."""
    found: Any = YAML().load(text)
    for place, step in enumerate(path):
        if not isinstance(found, CommentedMap):
            raise InputError(f"{'.'.join(path[:place])} must hold 'key: value' lines")
        names = {str(key): key for key in found}
        if step not in names:
            raise InputError(f"no {'.'.join(path[: place + 1])} to be found")
        line, found = int(found.lc.key(names[step])[0]), found[names[step]]
    return line


def _written(entry: Mapping[str, Any], depth: int) -> str:
    """Return an entry as lines, indented for its depth; what holds no mappings stands on one line."""
    yaml = YAML()
    yaml.width = _WIDE
    yaml.allow_unicode = True
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.representer.add_representer(
        type(None), lambda representer, _: representer.represent_scalar("tag:yaml.org,2002:null", "null")
    )
    buffer = io.StringIO()
    yaml.dump(_laid_out(entry, 0), buffer)
    return "".join(f"{'  ' * depth}{line}" for line in buffer.getvalue().splitlines(keepends=True))


def _laid_out(value: Any, depth: int) -> Any:
    """Return a value whose deep mappings are written in braces, as the file writes them."""
    if isinstance(value, Mapping):
        found = CommentedMap({key: _laid_out(each, depth + 1) for key, each in value.items()})
        if depth >= _DEEP:
            found.fa.set_flow_style()
        return found
    return [_laid_out(each, depth + 1) for each in value] if isinstance(value, list) else value


def read(path: Path) -> str:
    """Return the text of a file.

    Raises
    ------
    InputError
        It cannot be read.
    """
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read: {error}") from error
