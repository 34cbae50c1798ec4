"""From a printed cell back to its value, so that a spreadsheet can calculate with it."""

import re
from dataclasses import dataclass
from typing import Literal

from babel.numbers import get_decimal_symbol

from plustex_analysis import statistics
from plustex_analysis.reporting.numbers import MINUS, MISSING, NO_BREAK_SPACE

Kind = Literal["number", "percent", "text", "missing"]

#: How a missing cell is written; after the recommendation of the UK's statisticians, explained in the notes.
NOT_AVAILABLE, CONFIDENTIAL = "[x]", "[c]"
_SPACES = "[\u00a0\u202f ]"
_NUMBER = re.compile(
    rf"(?P<sign>[+{MINUS}-]?)(?P<whole>\d{{1,3}}(?:{_SPACES}\d{{3}})+|\d+)(?:(?P<point>[.,])(?P<part>\d+))?"
    rf"(?P<unit>{_SPACES}?[%\u2030]|{_SPACES}[^\W\d_][^\d]*)?"
)
#: Eurostat's flags and the signs of our own; a unit is longer or has other letters.
_FLAGGED = re.compile(rf"(?P<figure>\S.*?){NO_BREAK_SPACE}(?P<flag>[bcdefimnprsuzCNP*\u2020]{{1,3}})", re.DOTALL)


@dataclass(frozen=True)
class Cell:
    """A cell: what it is, its value (text for words and for what is missing), decimal digits as printed, flag, unit."""

    kind: Kind
    value: float | str
    digits: int = 0
    flag: str = ""
    unit: str = ""


def cell(text: str, locale: str) -> Cell:
    """Return the value of a printed cell.

    A figure reads back as printed: rounding is not undone. What is no figure, such as an interval, stays text.

    Parameters
    ----------
    text
        As :class:`~plustex_analysis.reporting.numbers.Numbers` and the flags of a table print it.
    locale
        The CLDR locale that it was printed for.

    Examples
    --------
    >>> cell("22\u00a0617\u00a0p", "it")
    Cell(kind='number', value=22617.0, digits=0, flag='p', unit='')
    >>> cell("\u22121,5%", "it")
    Cell(kind='percent', value=-1.5, digits=1, flag='', unit='%')
    >>> cell("\u2013\u00a0c", "it").value
    '[c]'
    """
    flagged = _FLAGGED.fullmatch(text)
    figure, flag = (flagged["figure"], flagged["flag"]) if flagged else (text, "")
    if figure == MISSING:
        return Cell("missing", CONFIDENTIAL if statistics.is_confidential(flag) else NOT_AVAILABLE, flag=flag)
    found = _NUMBER.fullmatch(figure)
    if found is None or (found["point"] and found["point"] != get_decimal_symbol(locale)):
        return Cell("text", text)
    digits = len(found["part"] or "")
    value = float(re.sub(_SPACES, "", found["whole"]) + "." + (found["part"] or "0"))
    if found["sign"] in {MINUS, "-"}:
        value = -value
    unit = (found["unit"] or "").strip("\u00a0\u202f ")
    return Cell("percent" if unit == "%" else "number", value, digits, flag, unit)
