"""The index of the search: what can be found, by which words; folded as the page folds what is typed."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from plustex_analysis.partnership.names import folded

#: What the file of an index sets, so that it can be loaded from a file system, where nothing can be fetched.
VARIABLE = "plustexIndex"


@dataclass(frozen=True)
class Entry:
    """Something that can be found.

    Attributes
    ----------
    title
        What the list of results says.
    url
        Where it is below the site.
    language
        The language of the title, as a tag.
    kind
        What it is, in the language of the page.
    names
        Words that weigh nearly as much as the title: names in other languages, codes.
    words
        Words that only count a little: headings, summaries.
    weight
        What it counts besides: who types the name of a place wants the place before what is said of it.
    """

    title: str
    url: str
    language: str
    kind: str
    names: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    weight: int = 0


def script(entries: Iterable[Entry]) -> str:
    r"""Return the index as a script that a page can load without fetching.

    Examples
    --------
    >>> script([Entry("Łódzkie", "pl/regions/PL11.html", "pl", "Region", ("Lodz",))])[:60]
    'window.plustexIndex = [\n["Łódzkie","pl/regions/PL11.html","p'
    """
    rows = [
        [
            entry.title,
            entry.url,
            entry.language,
            entry.kind,
            _bag(entry.title),
            _bag(*entry.names),
            _bag(*entry.words),
            entry.weight,
        ]
        for entry in entries
    ]
    lines = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
    return f"window.{VARIABLE} = [\n{lines}\n];\n"


def _bag(*texts: str) -> str:
    """Return the folded words of some texts, each once, in the order of their first use."""
    return " ".join(dict.fromkeys(word for text in texts for word in folded(text).split()))
