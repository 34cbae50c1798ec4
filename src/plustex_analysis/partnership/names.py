"""Compare names as people type them."""

import unicodedata


def folded(text: str) -> str:
    """Return a text without what a search should not depend on: case, accents, hyphens, spaces around.

    Examples
    --------
    >>> folded(" Łódź "), folded("Nord - Pas-de-Calais"), folded("Северозападен")
    ('lodz', 'nord pas de calais', 'северозападен')
    """
    letters = unicodedata.normalize("NFKD", text).casefold().replace("ł", "l")
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join("".join(letter if letter.isalnum() else " " for letter in plain).split())
