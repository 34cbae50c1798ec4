"""Figures that moved, as the pages show them."""

from collections.abc import Iterable

from plustex_analysis.site.changes import Move, printed
from plustex_analysis.site.pages.frame import Tongue
from plustex_analysis.site.wording import question

#: As many rows as a reader looks through; the rest is in the file.
MOST = 50


def rows(tongue: Tongue, moves: Iterable[Move]) -> list[dict[str, str]]:
    """Return each move in the reader's words, its numbers as the documents print them."""
    say = tongue.say
    return [
        {
            "question": question(say, move.question),
            "before": printed(say.numbers, move.before),
            "after": printed(say.numbers, move.after),
        }
        for move in moves
    ]
