"""Whether the pages of one document have the same parts in the same order, and say as much of each chart, in each language."""

import re
from collections.abc import Iterator, Sequence

from plustex_analysis.reporting.tokens import numeric_tokens
from plustex_analysis.reporting.verify.html_content import Page
from plustex_analysis.reporting.verify.pdf_checks import ALTERNATIVE, Problem

_PRACTICE = "practice-"
#: How much longer than in another language a sentence may be.
_LONGER = 1.7
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


def same_parts(group: Sequence[tuple[str, Page]]) -> Iterator[tuple[str, Problem]]:
    """Yield, with the file, what the page of a language has otherwise than the first one.

    Parts are what can be linked to: sections, tables, charts, practices. Practices stand in the alphabetical order of
    each language, so only where practices stand is compared, and which.
    """
    if not group:
        return
    (first, one), *others = group
    for name, page in others:
        mine, yours = _parts(page), _parts(one)
        if sorted(mine) != sorted(yours):
            lost = sorted({*mine} ^ {*yours})
            yield name, ("parity", "parts", f"not those of {first}: {', '.join(lost)[:160]}")
        elif _places(mine) != _places(yours):
            at = next(
                i for i, (here, there) in enumerate(zip(_places(mine), _places(yours), strict=True)) if here != there
            )
            yield name, ("parity", "order", f"{mine[at]} stands where {yours[at]} does in {first}")


def as_much(group: Sequence[tuple[str, Page]]) -> Iterator[tuple[str, Problem]]:
    """Yield, with the file, each alternative text that says fewer numbers than in another language without need.

    A last sentence may be left out where it would make the text longer than is listened to, in no other case.
    """
    told = {name: _alternatives(page) for name, page in group}
    for chart in dict.fromkeys(key for texts in told.values() for key in texts):
        texts = {name: found[chart] for name, found in told.items() if chart in found}
        fullest = max(texts.values(), key=_said)
        longest = max(map(len, _SENTENCE.split(fullest)))
        for name, text in texts.items():
            if _said(text) < _said(fullest) and len(text) + _LONGER * longest <= ALTERNATIVE[1]:
                what = f"{_said(text)} numbers, {_said(fullest)} in another language"
                yield name, ("parity", f"alternative text of {chart}", what)


def _parts(page: Page) -> list[str]:
    drawn = {one.get("id") for drawing in page.root.iter("svg", "{*}svg") for one in drawing.iter()}
    named = (str(one.get("id")) for main in page.root.iter("main") for one in main.iter() if one.get("id"))
    return [name for name in named if name not in drawn]


def _places(parts: Sequence[str]) -> list[str]:
    return [_PRACTICE if part.startswith(_PRACTICE) else part for part in parts]


def _alternatives(page: Page) -> dict[str, str]:
    return {
        str(figure.get("id")): " ".join("".join(told.itertext()).split())
        for figure in page.root.iter("figure")
        for told in figure.iter("desc", "{*}desc")
    }


def _said(text: str) -> int:
    return len(list(numeric_tokens(text)))
