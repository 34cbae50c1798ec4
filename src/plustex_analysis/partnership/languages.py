"""The languages that reports can be written in: those that have a folder of messages."""

from pathlib import Path

from plustex_analysis.reads import lru_cache

MESSAGES = Path(__file__).resolve().parents[1] / "reporting" / "messages"


@lru_cache(maxsize=1)
def written() -> tuple[str, ...]:
    """Return the codes of the languages that have messages, English first.

    Examples
    --------
    >>> written()[0], "it" in written()
    ('en', True)
    """
    found = (folder.parent.name for folder in MESSAGES.glob("*/language.ftl"))
    return tuple(sorted(found, key=lambda code: (code != "en", code)))
