"""The texts of a practice in the reader's language: title, summary, conditions and claims, where they were translated.

``data/practices/translations/<language>.yaml`` holds them by id. Each entry says which English text it is a translation
of; when that text has changed since, the English one is used and the reader told, so that no old claim is printed.
"""

import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import ClassVar

from pydantic import Field

from plustex_analysis import workspace, yamlfile
from plustex_analysis.practices.fields import Line, Name, Text
from plustex_analysis.practices.model import Practice
from plustex_analysis.reads import lru_cache

ENGLISH = "en"
_DIGITS = 12


class Translation(yamlfile.Frozen):
    """One practice in one language; lists follow the order of the record, ``null`` where the record has no text.

    Attributes
    ----------
    of
        What :func:`digest` gave for the English text that was translated.
    """

    id: Name
    of: str
    title: Line
    summary: Line
    conditions: tuple[Text, ...]
    evidence: tuple[Text, ...]
    units: tuple[Line | None, ...]
    counter_evidence: tuple[Text, ...]


class TranslationFile(yamlfile.Frozen):
    """All practices of one language; ``reviewed_by`` names the body that had a native speaker read them, if any.

    ``names`` has what the language calls the bodies, and the practices known by name only, that the records name in
    English.
    """

    keyed: ClassVar[dict[str, str]] = {"practices": "id"}

    language: str
    reviewed_by: Line | None
    practices: dict[str, Translation]
    names: dict[Line, Line] = Field(default_factory=dict)


@dataclass(frozen=True)
class Texts:
    """The texts of a practice as they are shown, and the language that they are in.

    Attributes
    ----------
    units
        The unit of each piece of evidence, None for a claim in words.
    """

    language: str
    title: str
    summary: str
    conditions: tuple[str, ...]
    evidence: tuple[str, ...]
    units: tuple[str | None, ...]
    counter_evidence: tuple[str, ...]


def texts(practice: Practice, language: str) -> Texts:
    """Return the texts of a practice in a language, in English where there is no translation of the present text.

    Raises
    ------
    FileProblemsError
        The language's file of translations is wrong: every mistake with its line and key.

    Examples
    --------
    >>> from plustex_analysis.practices.load import practice
    >>> texts(practice("ceti"), "xx").language
    'en'
    """
    file = _of(language)
    known = file.practices.get(practice.id) if file else None
    if known is None or known.of != digest(practice):
        return english(practice)
    return Texts(
        language, known.title, known.summary, known.conditions, known.evidence, known.units, known.counter_evidence
    )


def name(english: str, language: str) -> str:
    """Return what a language calls a body, or a practice known by name only, that the records name in English.

    A name that the language's file does not have is returned as it is.

    Raises
    ------
    FileProblemsError
        As :func:`texts`.

    Examples
    --------
    >>> name("Municipality of Prato", "it"), name("CETI", "it")
    ('Comune di Prato', 'CETI')
    """
    file = _of(language)
    return file.names.get(english, english) if file else english


def english(practice: Practice) -> Texts:
    """Return the texts of a practice as its record has them."""
    evidence = practice.evidence or ()
    return Texts(
        ENGLISH,
        practice.title,
        practice.summary,
        tuple(one.what for one in practice.conditions or ()),
        tuple(one.claim for one in evidence),
        tuple(one.unit for one in evidence),
        tuple(one.claim for one in practice.counter_evidence or ()),
    )


def digest(practice: Practice) -> str:
    """Return the name of the English text of a practice: it changes when a word does, or a figure that a unit follows."""
    found = english(practice)
    figures = [one.figure for one in practice.evidence or ()]
    parts = [found.title, found.summary, found.conditions, found.evidence, found.units, found.counter_evidence, figures]
    return sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()[:_DIGITS]


def _of(language: str) -> TranslationFile | None:
    path = workspace.data("practices", "translations", f"{language}.yaml")
    return _file(path, path.stat().st_mtime_ns) if path.is_file() else None


@lru_cache(maxsize=16)
def _file(path: Path, modified: int) -> TranslationFile:  # noqa: ARG001 - read again when the file has changed
    return yamlfile.load(path, TranslationFile)
