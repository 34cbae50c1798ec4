"""What an HTML page says: its text, its attributes that are read out, the ledger inside it."""

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import html as markup  # type: ignore[import-untyped] # it ships no types

_SILENT = {"style", "script"}
#: Hyphens of every kind, soft ones too, and characters without width.
_LOST = "-\u2010\u00ad\u200b\u2060\ufeff"
_READ_OUT = ("aria-label", "alt", "title")


@dataclass(frozen=True)
class Page:
    """A parsed page."""

    root: Any

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text of the page, and every attribute that is read out, with where it stands."""
        for element in self.root.iter():
            if not isinstance(element.tag, str):
                continue
            place = self.place(element)
            if _name(element) not in _SILENT and element.text:
                yield place, element.text
            if element.tail:
                yield place, element.tail
            for attribute in _READ_OUT:
                if element.get(attribute):
                    yield f"{place}/@{attribute}", element.get(attribute)
        for meta in self.root.iterfind(".//meta[@name='description']"):
            yield "meta description", meta.get("content", "")

    def place(self, element: Any) -> str:
        """Return where an element stands: the nearest id, and its name."""
        near = next((one.get("id") for one in (element, *element.iterancestors()) if one.get("id")), "")
        return f"#{near} {_name(element)}".strip() if near else _name(element)

    def said(self) -> str:
        """Return the text that is set, without any space: to look things up in it."""
        return squeeze("".join(text for place, text in self.texts() if "/@" not in place))

    def ledger(self) -> dict[str, Any] | None:
        """Return the ledger that the page offers, or nothing."""
        for link in self.root.iterfind(".//a[@download='ledger.json']"):
            return dict(json.loads(base64.b64decode(link.get("href", "").partition("base64,")[2])))
        return None


def squeeze(text: str) -> str:
    """Return a text without spaces, hyphens and marks of direction, so that line breaks change nothing."""
    return "".join(character for character in text if not character.isspace() and character not in _LOST)


def _name(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def read_html(data: bytes) -> Page:
    """Read a page."""
    return Page(markup.document_fromstring(data.decode("utf-8")))
