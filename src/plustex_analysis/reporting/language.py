"""Every sentence a reader sees, by message id, from the Fluent files of each language.

A language is a folder ``messages/<code>/`` of ``.ftl`` files; ``language.ftl`` says its name, its CLDR locale and
whether a native speaker has reviewed it. A missing message or variable is an error, never a gap in a document.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import StringLiteral, TextElement

from plustex_analysis import partnership
from plustex_analysis.errors import BuildError, UnknownCodeError
from plustex_analysis.reads import lru_cache
from plustex_analysis.reporting.numbers import Numbers
from plustex_analysis.reporting.recorder import record
from plustex_analysis.reporting.tokens import numeric_tokens

FOLDER = Path(__file__).resolve().parent / "messages"
#: The beginning of a message or term, and of what may refer to one.
_DEFINED = re.compile(r"^(-?[A-Za-z][A-Za-z0-9_-]*) *=", re.MULTILINE)
_REFERRED = re.compile(r"\{\s*(-?[A-Za-z][A-Za-z0-9_-]*)")


class MessageError(BuildError):
    """A message that a language lacks, or that cannot be formatted with what it was given."""


class Messages(FluentBundle):
    """The messages of some files; a file is parsed when one of its messages is asked for, which takes long."""

    def __init__(self, language: str, texts: Iterable[str]) -> None:
        super().__init__([language], use_isolating=False)
        self._unread = dict(enumerate(texts))
        self._file_of: dict[str, int] = {}
        for number, text in self._unread.items():
            for name in _DEFINED.findall(text):
                self._file_of.setdefault(name, number)

    def has_message(self, message_id: str) -> bool:
        """Tell whether there is a message of this id."""
        self._read_file_of(message_id)
        return bool(super().has_message(message_id))

    def get_message(self, message_id: str) -> Any:
        """Return a message, compiled."""
        self._read_file_of(message_id)
        return super().get_message(message_id)

    def read(self) -> None:
        """Parse all files now."""
        for number in list(self._unread):
            self._read(number)

    def _read_file_of(self, name: str) -> None:
        if (number := self._file_of.get(name)) is not None:
            self._read(number)

    def _read(self, number: int) -> None:
        text = self._unread.pop(number, "")
        if text:
            self.add_resource(FluentResource(text))
            for name in _REFERRED.findall(text):
                self._read_file_of(name)


@dataclass(frozen=True)
class Words:
    """The messages and the number formats of one language.

    ``sector`` is what the workspace's sector is called where it is not the project's own: a message whose id with
    ``-any`` behind it exists is then said by that one, which speaks of any sector.
    """

    language: str
    bundle: Messages
    numbers: Numbers
    sector: str | None = None

    def __call__(self, message: str, /, **values: str) -> str:
        """Return a message as text.

        Parameters
        ----------
        message
            The id, or ``id.attribute``.
        values
            What its variables stand for: text only, so that every number went through :class:`Numbers`.

        Raises
        ------
        MessageError
            The language has no such message, or a variable is missing.
        """
        name, _, attribute = message.partition(".")
        if self.sector is not None and self.bundle.has_message(f"{name}-any"):
            name, values = f"{name}-any", {**values, "sector": self.sector}
            message = f"{name}.{attribute}" if attribute else name
        if not self.bundle.has_message(name):
            raise MessageError(f"language {self.language}: no message {name!r}")
        entry = self.bundle.get_message(name)
        pattern = entry.attributes.get(attribute) if attribute else entry.value
        if pattern is None:
            raise MessageError(f"language {self.language}: message {message!r} has no text")
        text, problems = self.bundle.format_pattern(pattern, values)
        if problems:
            raise MessageError(f"language {self.language}: message {message!r}: {'; '.join(map(str, problems))}")
        for token in _fixed(self.language, message, pattern):
            record(token, "wording", source=message)
        return str(text)

    def has(self, message: str) -> bool:
        """Tell whether this language has a message of this id."""
        return bool(self.bundle.has_message(message))

    def industry(self, code: str, form: str = "") -> str:
        """Return the name of an industry, of the sector or of another sum.

        Parameters
        ----------
        code
            A division such as ``C15``, ``C``, or the name of a sum.
        form
            ``""`` within a sentence, ``"short"`` on its own, ``"label"`` with its code.
        """
        if self.has(f"industry-{code}"):
            return self(f"industry-{code}.{form}" if form else f"industry-{code}")
        division = self.has(f"division-{code}")
        text = self(f"division-{code}") if division else self.sector or code
        if form:
            text = text[:1].upper() + text[1:]
        return f"{text} ({self.numbers.code(code)})" if division and form == "label" else text

    @property
    def tag(self) -> str:
        """The language tag for documents (BCP 47), such as ``en-GB``."""
        return self.numbers.locale.replace("_", "-")


def fixed_numbers(language: str, message: str) -> tuple[str, ...]:
    """Return the numbers that a message itself says in any of its branches, such as the level of an interval."""
    name, _, attribute = message.partition(".")
    bundle = words(language).bundle
    if not bundle.has_message(name):
        raise MessageError(f"language {language}: no message {name!r}")
    entry = bundle.get_message(name)
    return _fixed(language, message, entry.attributes.get(attribute) if attribute else entry.value)


@lru_cache(maxsize=8192)
def _fixed(language: str, message: str, pattern: object) -> tuple[str, ...]:  # noqa: ARG001 - the key of what is kept
    return tuple(dict.fromkeys(token for text in _static(pattern) for token in numeric_tokens(text)))


def _static(node: Any) -> Iterator[str]:
    """Yield the text of a compiled message that is no variable."""
    if isinstance(node, TextElement | StringLiteral):
        yield re.sub(r"\\u[0-9A-Fa-f]{4}", " ", str(node.value))  # a character by its number is no number
    for part in (getattr(node, "expression", None), *getattr(node, "elements", ())):
        yield from _static(part) if part is not None else ()
    for variant in getattr(node, "variants", ()):
        yield from _static(variant.value)


def languages() -> tuple[str, ...]:
    """Return the codes of the languages that have messages, English first."""
    found = sorted(folder.name for folder in FOLDER.iterdir() if (folder / "language.ftl").is_file())
    return tuple(sorted(found, key=lambda code: code != "en"))


def words(language: str) -> Words:
    """Return the messages of a language, for the sector of the workspace.

    Raises
    ------
    UnknownCodeError
        There is no folder of messages for it.
    """
    said = _words(language)
    chosen = partnership.sector()
    if chosen.usual:
        return said
    parts = [said.industry(code) for code in chosen.divisions]
    return replace(said, sector=chosen.names.get(language) or format_list(parts, locale=said.numbers.locale))


@lru_cache(maxsize=16)
def _words(language: str) -> Words:
    if language not in languages():
        raise UnknownCodeError("language", language, languages())
    bundle = _bundle(language, sorted((FOLDER / language).glob("*.ftl")))
    locale = Words(language, bundle, Numbers("en_GB"))("language-locale")
    return Words(language, bundle, Numbers(locale))


@lru_cache(maxsize=64)
def excerpt(language: str, file: str) -> Words:
    """Return the messages of one file alone, for whoever needs a name and no numbers: all of them take long to read.

    So do the rules of a language's plurals; these are the English ones.
    """
    return Words(language, _bundle("en", [FOLDER / language / file]), Numbers("en_GB"))


def _bundle(plurals: str, files: Iterable[Path]) -> Messages:
    return Messages(plurals, [file.read_text(encoding="utf-8") for file in files])
