"""Running text with structure: references, emphasis, links. A sentence is text, or a tuple of text and these.

What comes from data or people is never searched for marks: structure exists only as objects like these, in the JSON
form as ``{"run": ...}``.
"""

import re
from dataclasses import dataclass, field

from plustex_analysis.reporting.language import Words


@dataclass(frozen=True)
class Ref:
    """A reference to a chart, a table, a recommendation or a section by its anchor; becomes "Figure 2" and a link."""

    key: str
    run: str = field(default="ref", init=False)


@dataclass(frozen=True)
class Strong:
    """Words that weigh more."""

    text: str
    run: str = field(default="strong", init=False)


@dataclass(frozen=True)
class Emphasis:
    """Words that are stressed."""

    text: str
    run: str = field(default="emphasis", init=False)


@dataclass(frozen=True)
class Link:
    """Words that lead to a page of the web."""

    text: str
    url: str
    run: str = field(default="link", init=False)

    def __post_init__(self) -> None:
        """Refuse an address that is not a page, and a link that says nothing."""
        if not re.fullmatch(r"https://[^\s/?#@]+(?:[/?#]\S*)?", self.url):
            raise ValueError(f"link to {self.url!r}: only https:// addresses are set")
        if not self.text.strip():
            raise ValueError(f"link to {self.url!r}: it has no text")


Run = Ref | Strong | Emphasis | Link
Inline = str | tuple[str | Run, ...]

#: Private-use characters stand for the runs while Fluent puts a sentence together; no text of ours has them.
_FIRST, _LAST = "\uf000", "\uf8ff"
_MARK = re.compile(f"([{_FIRST}-{_LAST}])")


def sentence(say: Words, message: str, /, **values: str | Run) -> Inline:
    """Return a message in which variables may stand for references and emphasis.

    Parameters
    ----------
    say
        The words of the language.
    message
        The id, or ``id.attribute``.
    values
        What its variables stand for: finished text, or a :class:`Ref`, :class:`Strong`, :class:`Emphasis`,
        :class:`Link`.

    Raises
    ------
    ValueError
        A text holds a private-use character.
    MessageError
        The language has no such message, or a variable is missing.
    """
    runs: list[Run] = []
    texts: dict[str, str] = {}
    for name, value in values.items():
        if isinstance(value, str):
            if _MARK.search(value):
                raise ValueError(f"message {message}: the text of {name} holds a private-use character")
            texts[name] = value
        else:
            texts[name] = chr(ord(_FIRST) + len(runs))
            runs.append(value)
    parts = _MARK.split(say(message, **texts))
    return tuple(runs[ord(part) - ord(_FIRST)] if _MARK.fullmatch(part) else part for part in parts if part)


def plain(inline: Inline) -> str:
    """Return the words of a sentence without its structure; a reference gives its key."""
    if isinstance(inline, str):
        return inline
    return "".join(
        part if isinstance(part, str) else part.key if isinstance(part, Ref) else part.text for part in inline
    )
