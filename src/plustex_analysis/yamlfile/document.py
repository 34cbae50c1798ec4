"""Turn YAML text into plain values, remembering the line of each.

Only plain YAML passes: text, numbers, true/false, null, lists and mappings. Aliases, anchors, tags, directives,
merge keys and a second document are refused, so a file can neither build objects nor grow when it is read. Codes
and dates stay text, so ``NO`` is Norway, ``01`` keeps its nought and ``2012-02-31`` is left to the model to refuse.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml  # type: ignore[import-untyped]  # PyYAML ships no types: its events are read as Any

Loc = tuple[str | int, ...]

MAX_BYTES = 1_000_000
MAX_DEPTH = 20

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WORDS = {"": None, "~": None, "null": None, "true": True, "false": False}
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})")
_DECIMAL = re.compile(r"[-+]?(0|[1-9][0-9]*)(\.[0-9]+([eE][-+]?[0-9]{1,3})?|[eE][-+]?[0-9]{1,3})")
_TAB_INDENT = re.compile(r" *\t")


@dataclass
class Document:
    """What a file says, on which line each part of it stands, and the mistakes found so far."""

    value: Any = None
    lines: dict[Loc, int] = field(default_factory=dict)
    problems: list[tuple[int, Loc, str]] = field(default_factory=list)

    def line(self, loc: Loc) -> int:
        """Return the line of the part named, or of the nearest part around it that the file has."""
        while loc and loc not in self.lines:
            loc = loc[:-1]
        return self.lines.get(loc, 1)

    def report(self, loc: Loc, message: str, line: int | None = None) -> None:
        """Note a mistake."""
        self.problems.append((self.line(loc) if line is None else line, loc, message))


def parse(text: str) -> Document:
    r"""Read YAML text; mistakes are collected in the document, not raised.

    After a mistake in the syntax the rest of the text is not read and ``value`` is None.

    Examples
    --------
    >>> parse("country: NO\nmills: [1, 2]").value
    {'country': 'NO', 'mills': [1, 2]}
    >>> parse("a: 1\na: 2").problems
    [(2, ('a',), 'duplicate key; first on line 1')]
    """
    reader = _Reader()
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            reader.take(event)
    except _StopReadingError:
        reader.document.value = None
    except yaml.YAMLError as error:
        reader.document.value = None
        for line, message in _syntax_problems(error, text):
            reader.document.report((), message, line)
    except (ValueError, OverflowError):  # what PyYAML's own scanner makes of "\\UFFFFFFFF", and of half a character
        reader.document.value = None
        reader.document.report((), "not YAML: from here on a character that does not exist", reader.line)
    return reader.document


def plain(text: str) -> str | int | float | bool | None:
    """Return what an unquoted scalar means; whatever is not clearly something else is text.

    Examples
    --------
    >>> [plain(text) for text in ("12", "1.5", "true", "~", "NO", "01", "2012-01-01", "1e999")]
    [12, 1.5, True, None, 'NO', '01', '2012-01-01', '1e999']
    """
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text) and math.isfinite(number := float(text)):
        return number
    return text


class _StopReadingError(Exception):
    """The rest of the text cannot be understood."""


@dataclass
class _Open:
    """A mapping or list whose end has not been read yet; ``key`` is the one that waits for its value."""

    value: dict[str, Any] | list[Any]
    loc: Loc
    key: str | None = None


class _Reader:
    """Build the document from the parser's events, without recursion."""

    def __init__(self) -> None:
        self.document = Document()
        self.open: list[_Open] = []
        self.line = 1

    def take(self, event: yaml.Event) -> None:
        """Take the next event."""
        self.line = line = event.start_mark.line + 1
        self._refuse(event, line)
        if isinstance(event, yaml.MappingStartEvent):
            self._enter({}, line)
        elif isinstance(event, yaml.SequenceStartEvent):
            self._enter([], line)
        elif isinstance(event, yaml.CollectionEndEvent):
            self.open.pop()
        elif isinstance(event, yaml.AliasEvent):
            self._scalar(None, "", line)
        elif isinstance(event, yaml.ScalarEvent):
            self._scalar(plain(event.value) if event.implicit[0] else event.value, event.value, line)

    def _refuse(self, event: yaml.Event, line: int) -> None:
        """Note whatever goes beyond plain values."""
        report = self.document.report
        if isinstance(event, yaml.AliasEvent):
            report(self._next_loc(), f"alias *{event.anchor}: not allowed, write the value out", line)
        elif getattr(event, "anchor", None):
            report(self._next_loc(), f"anchor &{event.anchor}: not allowed", line)
        if getattr(event, "tag", None):
            tag = ascii(event.tag)[1:-1].replace("tag:yaml.org,2002:", "!!")
            report(self._next_loc(), f"tag {tag}: not allowed, only plain values are", line)
        if isinstance(event, yaml.DocumentStartEvent):
            if event.version or event.tags:
                report((), "a % directive: not allowed", line)
            if self.document.lines:
                report((), "a second document (---): one per file", line)
                raise _StopReadingError

    def _next_loc(self) -> Loc:
        """Return the place of the value that comes next."""
        if not self.open:
            return ()
        parent = self.open[-1]
        last = len(parent.value) if isinstance(parent.value, list) else parent.key
        return parent.loc if last is None else (*parent.loc, last)

    def _scalar(self, value: Any, text: str, line: int) -> None:
        parent = self.open[-1] if self.open else None
        if parent is not None and isinstance(parent.value, dict) and parent.key is None:
            self._key(parent, text, line)
        else:
            self._put(value, line)

    def _key(self, parent: _Open, key: str, line: int) -> None:
        parent.key, loc = key, (*parent.loc, key)
        if key == "<<":
            self.document.report(loc, "merge key: not allowed, write the keys out", line)
        if key in parent.value:
            self.document.report(loc, f"duplicate key; first on line {self.document.line(loc)}", line)
        self.document.lines.setdefault(loc, line)

    def _enter(self, value: dict[str, Any] | list[Any], line: int) -> None:
        parent = self.open[-1] if self.open else None
        if parent is not None and isinstance(parent.value, dict) and parent.key is None:
            self.document.report(parent.loc, "a list or mapping as a key: a key must be plain text", line)
            raise _StopReadingError
        if len(self.open) == MAX_DEPTH:
            self.document.report(self._next_loc(), f"nested more than {MAX_DEPTH} deep", line)
            raise _StopReadingError
        loc = self._next_loc()
        self._put(value, line)
        self.open.append(_Open(value, loc))

    def _put(self, value: Any, line: int) -> None:
        """Store a value where it belongs; of two under one key the first stays."""
        self.document.lines.setdefault(self._next_loc(), line)
        if not self.open:
            self.document.value = value
            return
        parent = self.open[-1]
        if isinstance(parent.value, list):
            parent.value.append(value)
        elif parent.key is not None:
            parent.value.setdefault(parent.key, value)
            parent.key = None


def _syntax_problems(error: yaml.YAMLError, text: str) -> Iterator[tuple[int, str]]:
    """Say where the parser gave up, and name the usual suspects: tabs, colons, quotes."""
    tabs = [number for number, line in enumerate(text.splitlines(), 1) if _TAB_INDENT.match(line)]
    yield from ((number, "a tab in the indent: use spaces") for number in tabs)
    if isinstance(error, yaml.reader.ReaderError):
        code = error.character if isinstance(error.character, int) else ord(error.character)
        yield text.count("\n", 0, error.position) + 1, f"not YAML: character U+{code:04X} is not allowed"
        return
    mark, begun = error.problem_mark, error.context_mark
    if mark.line + 1 not in tabs:
        where = f" begun on line {begun.line + 1}" if begun is not None and begun.line != mark.line else ""
        reason = " ".join(filter(None, (error.context, where.strip(), error.problem)))
        hint = "; a text that contains ': ' needs quotes" if "mapping values" in reason else ""
        yield mark.line + 1, f"not YAML: {reason}{hint}"
