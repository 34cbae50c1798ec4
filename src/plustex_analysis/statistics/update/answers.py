"""What a body is that came back: figures, a fault, a place in the queue, or a page for people."""

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from typing import Literal

GZIP = b"\x1f\x8b"
_SHOWN = 200
_IDENTITY = re.compile(r"[A-Za-z0-9-]{1,80}")


@dataclass(frozen=True)
class Answer:
    """A body that holds no figures.

    Attributes
    ----------
    kind
        ``fault`` with what Eurostat says; ``queued`` or ``status`` of a request that is answered later; ``page``
        for HTML; ``other`` for anything else.
    text
        What it says, on one line.
    code
        The number of the fault, or the state in the queue.
    identity
        The name under which a later answer is kept.
    """

    kind: Literal["fault", "queued", "status", "page", "other"]
    text: str = ""
    code: str = ""
    identity: str = ""


def understand(body: bytes) -> Answer:
    """Tell what a small body without figures says; never raises."""
    text = body.decode("utf-8", errors="replace")
    start = text.lstrip("\ufeff \t\r\n").lower()
    if start.startswith(("<!doctype html", "<html")):
        return Answer("page", "a web page instead of figures")
    try:
        root = ET.fromstring(body)  # noqa: S314 - small, and expat refuses expansion bombs
    except (ET.ParseError, ValueError, LookupError):
        return Answer("other", line(text))
    found = {name: _text(root, name) for name in ("faultcode", "faultstring", "status", "id", "key")}
    if found["faultstring"] or found["faultcode"]:
        return Answer("fault", line(found["faultstring"]), found["faultcode"])
    identity = found["id"] or found["key"]
    if found["status"] and _IDENTITY.fullmatch(identity):
        kind: Literal["queued", "status"] = "queued" if found["id"] else "status"
        return Answer(kind, code=found["status"].upper(), identity=identity)
    return Answer("other", "an XML document without figures")


def line(text: str) -> str:
    """Put a text of somebody else on one line that is safe to print."""
    printable = "".join(letter if letter.isprintable() else " " for letter in text)
    short = " ".join(printable.split())
    return short if len(short) <= _SHOWN else short[: _SHOWN - 1] + "…"


def _text(root: ET.Element, name: str) -> str:
    """Return the text of the innermost element of this local name: the forms differ in their namespaces."""
    texts = [(item.text or "").strip() for item in root.iter() if item.tag.rpartition("}")[2] == name]
    return next((text for text in texts if text), "")
