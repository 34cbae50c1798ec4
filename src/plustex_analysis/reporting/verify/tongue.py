"""Whether a text is in the language that its document says."""

from collections.abc import Iterator
from functools import lru_cache
from importlib.util import find_spec
from typing import Any

from plustex_analysis.reporting.language import languages, words
from plustex_analysis.reporting.verify.html_content import squeeze
from plustex_analysis.reporting.verify.pdf_checks import Problem

#: Messages that every document shows.
_ALWAYS = ("language-review", "sources")
#: Shorter texts say too little to tell a language by.
_LEAST = 200


def spoken(text: str, language: str) -> Iterator[Problem]:
    """Yield a text that lacks the sentences which every document of a language has, or that reads as another language.

    The second check needs ``py3langid``; without it only the first is made.
    """
    say, shown = words(language), squeeze(text)
    for message in _ALWAYS:
        if squeeze(say(message)) not in shown:
            yield "language", message, f"the {language} text does not say {say(message)[:50]!r}"
    if find_spec("py3langid") and len(text) >= _LEAST:
        found = guessed(text)
        if found != language:
            yield "language", "text", f"reads as {found}, not as {language}"


def guessed(text: str) -> str:
    """Return which of our languages a text reads as, by ``py3langid``."""
    return str(_judge().classify(text)[0])


@lru_cache(maxsize=1)
def _judge() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped] # noqa: PLC0415 - of the development tools; no types

    judge = LanguageIdentifier.from_model_file(MODEL_FILE)
    judge.set_languages(list(languages()))
    return judge
