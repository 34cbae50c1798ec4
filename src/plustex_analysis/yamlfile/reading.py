"""Read a YAML file into a typed model."""

import json
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from plustex_analysis.errors import FileProblemsError
from plustex_analysis.yamlfile.document import MAX_BYTES, Document, Loc, parse
from plustex_analysis.yamlfile.wording import MAX_PROBLEMS, describe, dotted


class Frozen(BaseModel):
    """A part of a file: no key beyond those named, no space around texts, nothing changed after reading."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    keyed: ClassVar[dict[str, str]] = {}
    """Fields that are mappings whose keys are an attribute of their entries: ``{"partners": "id"}``."""


Model = TypeVar("Model", bound=BaseModel)
_HIDDEN = {"Cc", "Cf", "Co", "Cs"}
_NEEDED = "\t\n\u00ad\u200c\u200d"
Check = Callable[[dict[str, Any]], Iterable[tuple[Loc, str]]]


def load(path: Path, model: type[Model], check: Check | None = None) -> Model:
    r"""Read a YAML file into a pydantic model.

    Types are taken strictly: a number is not text and text is not a number. Where the model has a ``keyed`` field
    (see `Frozen`), the keys of the mapping become an attribute of its entries.

    Parameters
    ----------
    path
        The file: UTF-8, at most 1 MB, nested at most 20 deep.
    model
        What it must hold.
    check
        Rules between parts of the file. It gets the mapping as written, in which any value may have any type,
        and yields place and message of each breach, to be reported together with all others.

    Raises
    ------
    FileProblemsError
        The file is missing, unreadable or wrong: one line per mistake (at most 500), with its line in the file, key
        path and what is allowed. Items of a list count from 0.

    Examples
    --------
    >>> import tempfile
    >>> class Town(Frozen):
    ...     name: str
    ...     mills: int
    >>> file = Path(tempfile.mkdtemp()) / "town.yaml"
    >>> _ = file.write_text("name: Prato\nmils: 3\\n")
    >>> try:
    ...     load(file, Town)
    ... except FileProblemsError as error:
    ...     print(*error.problems, sep="\n")
    line 1, mills: missing key
    line 2, mils: unknown key, did you mean 'mills'? allowed: name, mills
    """
    document = parse(_text(path))
    if not document.problems and not isinstance(document.value, dict):
        document.report((), "expected 'key: value' lines", 1)
    if not isinstance(document.value, dict):
        raise FileProblemsError(path, _texts(document))
    for loc, message in islice(_hidden(document.value), MAX_PROBLEMS + 1):
        document.report(loc, message)
    for loc, message in islice(check(document.value) if check else (), MAX_PROBLEMS + 1):
        document.report(loc, message)
    keyed: dict[str, str] = getattr(model, "keyed", {})
    try:
        result = model.model_validate_json(json.dumps(_with_keys(document, keyed)), strict=True)
    except ValidationError as error:
        for loc, message in describe(error, model, keyed):
            document.report(loc, message)
    if document.problems:
        raise FileProblemsError(path, _texts(document))
    return result


def read(path: Path) -> Document:
    """Read a YAML file without a model.

    Raises
    ------
    FileNotFoundError
        There is no such file.
    FileProblemsError
        It is unreadable or not plain YAML: one line per mistake.
    """
    if not path.exists():
        raise FileNotFoundError(path)
    document = parse(_text(path))
    for loc, message in islice(_hidden(document.value), MAX_PROBLEMS + 1):
        document.report(loc, message)
    if document.problems:
        raise FileProblemsError(path, _texts(document))
    return document


def hidden(text: str) -> str | None:
    """Return the first character that nobody sees and that can turn or hide what stands around it, or nothing.

    Examples
    --------
    >>> hidden("Prato\u202e")
    'U+202E'
    >>> hidden("Łódź 2014")
    """
    if text.isprintable():
        return None
    found = (sign for sign in text if sign not in _NEEDED and unicodedata.category(sign) in _HIDDEN)
    return next((f"U+{ord(sign):04X}" for sign in found), None)


def _hidden(value: object, loc: Loc = ()) -> Iterator[tuple[Loc, str]]:
    """Yield the places of hidden characters, in keys and in texts."""
    if isinstance(value, str) and (sign := hidden(value)):
        yield loc, f"holds the hidden character {sign}"
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _hidden(key, (*loc, key))
            yield from _hidden(inner, (*loc, key))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from _hidden(inner, (*loc, place))


def _text(path: Path) -> str:
    """Return the text of a file of sane size and encoding."""
    try:
        if not path.is_file():
            raise FileProblemsError(path, ["no such file"])
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise FileProblemsError(path, [f"cannot be read: {error.strerror or error}"]) from error
    if len(raw) > MAX_BYTES:
        raise FileProblemsError(path, [f"larger than {MAX_BYTES:,} bytes"])
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise FileProblemsError(path, [f"line {line}: not UTF-8 text (byte 0x{raw[error.start]:02x})"]) from error


def _with_keys(document: Document, keyed: dict[str, str]) -> dict[str, Any]:
    """Write each key of a keyed mapping into its entry; an entry must not say it a second time."""
    value = dict(document.value)
    for name, attribute in keyed.items():
        entries = value.get(name)
        if isinstance(entries, dict):
            for key in (key for key, entry in entries.items() if isinstance(entry, dict) and attribute in entry):
                document.report((name, key, attribute), f"unknown key: {key!r} is the {attribute} already")
            value[name] = {k: {**v, attribute: k} if isinstance(v, dict) else v for k, v in entries.items()}
    return value


def _texts(document: Document) -> list[str]:
    """Return the mistakes in the order of the file, each once; of a file that is wrong throughout, the first 500."""
    problems = sorted(dict.fromkeys(document.problems), key=lambda problem: problem[0])
    texts = [f"line {line}{f', {dotted(loc)}' if loc else ''}: {message}" for line, loc, message in problems]
    return texts if len(texts) <= MAX_PROBLEMS else [*texts[:MAX_PROBLEMS], "more mistakes follow"]
