"""Numeric tokens: every piece of a text that has a digit, found in the same way by the ledger and by its check."""

import re
import unicodedata
from functools import lru_cache

_SPACES = "\u00a0\u202f\u2009 "
_ONE_SPACE = str.maketrans(dict.fromkeys(_SPACES, "\u00a0"))
#: Digits in groups of three set apart by a no-break space, or digits with points, commas or slashes between them.
_NUMBER = r"(?:\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,/]\d+)*)"
#: A word with a digit in it: a code such as C13, ITI1 or sbs_r_nuts06_r2.
_CODE = r"(?<!\w)(?=\w*\d)(?=\w*[^\W\d])\w+"
_TOKEN = re.compile(rf"{_CODE}|(?:(?<!\w)[+\u2212])?{_NUMBER}(?:[{_SPACES}]?%)?")
_ADDRESS = re.compile(r"https?://\S+")
_DIGIT = re.compile(r"\d")


@lru_cache(maxsize=65_536)
def numeric_tokens(text: str) -> tuple[str, ...]:
    r"""Return the numbers and codes of a text in reading order, in one spelling.

    Spaces inside a number become one no-break space. Addresses of web pages are no numbers and are left out.

    Parameters
    ----------
    text
        Text of any language.

    Examples
    --------
    >>> numeric_tokens("In 2014: 22\u00a0617 persons (+4,2\u00a0%), C13, 2008\u20132010")
    ('2014', '22\xa0617', '+4,2\xa0%', 'C13', '2008', '2010')
    """
    if not _DIGIT.search(text):
        return ()
    return tuple(normal(found.group()) for found in _TOKEN.finditer(_ADDRESS.sub(" ", text)))


def normal(token: str) -> str:
    """Return a token in the one spelling in which tokens are compared."""
    return unicodedata.normalize("NFC", token).translate(_ONE_SPACE)


def bare(token: str) -> str:
    """Return a token without its percent sign, for a message that adds the sign itself."""
    return token.removesuffix("%").rstrip("\u00a0")
