"""Numbers as a reader of a language expects them: the only place where a figure becomes text.

The decimal sign and the percent pattern are the locale's (CLDR, through Babel). Thousands are separated by a no-break
space in every language (Interinstitutional Style Guide, 6.5). A figure that is missing is shown as missing, never as 0.
Whatever is formatted is written down for the document's ledger (:mod:`plustex_analysis.reporting.recorder`).
"""

import datetime as dt
import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal, format_percent, get_decimal_symbol, get_group_symbol

from plustex_analysis.reporting.recorder import record

NO_BREAK_SPACE = "\u00a0"
MINUS = "\u2212"
MISSING = "\u2013"
_TO = "\u2013"
_GROUP = "\ue000"


@dataclass(frozen=True)
class Numbers:
    """Format figures for one language.

    Parameters
    ----------
    locale
        A CLDR locale identifier such as ``en_GB`` or ``it``.
    """

    locale: str

    def count(self, value: float) -> str:
        """Format a whole number: persons, local units. ``nan`` gives the sign for a missing figure."""
        return self.decimal(value, 0)

    def decimal(self, value: float, digits: int = 1) -> str:
        """Format a number with a fixed count of decimal digits, rounded half to even."""
        return _figure(self._decimal(value, digits), value, "decimal", digits)

    def percent(self, ratio: float, digits: int = 1) -> str:
        """Format a ratio (0.25) as a percentage (25.0 %), in the locale's own pattern."""
        return _figure(self._percent(ratio, digits), ratio, "percent", digits)

    def change(self, ratio: float, digits: int = 1) -> str:
        """Format a relative change with its sign: +4.2 %, -1.0 %, 0.0 %."""
        text = self._percent(ratio, digits)
        return _figure(_with_plus(text, ratio, self._percent(0.0, digits)), ratio, "change", digits)

    def signed(self, value: float, digits: int = 0) -> str:
        """Format a number with its sign: plus, the true minus sign, none for 0."""
        text = self._decimal(value, digits)
        return _figure(_with_plus(text, value, self._decimal(0.0, digits)), value, "signed", digits)

    def year(self, value: int) -> str:
        """Write a year, which is set without a space."""
        return record(str(int(value)), "year", value=int(value))

    def years(self, values: Iterable[int]) -> str:
        r"""Write years as runs joined by commas, the first and the last year of each with a dash.

        Examples
        --------
        >>> Numbers("en_GB").years([2008, 2009, 2010, 2015]) == "2008\u20132010, 2015"
        True
        """
        runs: list[list[int]] = []
        for value in sorted(values):
            if runs and value == runs[-1][-1] + 1:
                runs[-1][1:] = [value]
            else:
                runs.append([value])
        return ", ".join(_TO.join(self.year(end) for end in run) for run in runs)

    def code(self, text: str) -> str:
        """Return a code as it stands: ITI1, C13, a dataset."""
        return record(text, "code")

    def things(self, count: int) -> str:
        """Write how many things the document itself shows or lists: a count that rests on no table."""
        return record(self._decimal(count, 0), "things", value=count, form=("decimal", 0))

    def date(self, day: dt.date, *, length: Literal["long", "medium", "short"] = "long") -> str:
        """Write a day in the locale's own form."""
        return record(self.day(day, length=length), "date", source=day.isoformat())

    def day(self, day: dt.date, *, length: Literal["long", "medium", "short"] = "long") -> str:
        """Write a day as :meth:`date` does, and write nothing down."""
        return str(format_date(day, format=length, locale=_locale(self.locale)))

    def again(self, form: str, digits: int, value: float) -> str:
        """Format a value as a record says it was formatted, and write nothing down.

        Parameters
        ----------
        form, digits
            The method of this class and its digits.
        value
            What to format.
        """
        match form:
            case "decimal":
                return self._decimal(value, digits)
            case "percent":
                return self._percent(value, digits)
            case "change":
                return _with_plus(self._percent(value, digits), value, self._percent(0.0, digits))
            case "signed":
                return _with_plus(self._decimal(value, digits), value, self._decimal(0.0, digits))
        raise ValueError(f"no such form of number: {form!r}")

    def _decimal(self, value: float, digits: int) -> str:
        if _missing(value):
            return MISSING
        pattern = "#,##0" + ("." + "0" * digits if digits else "")
        return self._tidy(format_decimal(_no_negative_zero(value, digits), format=pattern, locale=_locale(self.locale)))

    def _percent(self, ratio: float, digits: int) -> str:
        if _missing(ratio):
            return MISSING
        pattern = _locale(self.locale).percent_formats[None].pattern
        pattern = pattern.replace("#,##0", "#,##0" + ("." + "0" * digits if digits else ""))
        ratio = _no_negative_zero(ratio, digits + 2)
        return self._tidy(format_percent(ratio, format=pattern, locale=_locale(self.locale)))

    def _tidy(self, text: str) -> str:
        return (
            text.replace(_group(self.locale), _GROUP)
            .replace("-", MINUS)
            .replace(_GROUP, NO_BREAK_SPACE)
            .replace(" ", NO_BREAK_SPACE)
        )


@lru_cache(maxsize=64)
def _locale(name: str) -> Locale:
    return Locale.parse(name)


@lru_cache(maxsize=64)
def _group(name: str) -> str:
    """Return the sign that the locale sets between groups of digits."""
    group = str(get_group_symbol(_locale(name)))
    if group == get_decimal_symbol(_locale(name)):  # pragma: no cover - no such locale; to exchange it would be wrong
        raise ValueError(f"locale {name}: the same sign for groups and decimals")
    return group


def _figure(text: str, value: float, form: str, digits: int) -> str:
    return text if text == MISSING else record(text, "figure", value=value, form=(form, digits))


def _with_plus(text: str, value: float, zero: str) -> str:
    """Set a plus before what is above zero and does not round to it."""
    return f"+{text}" if not _missing(value) and value > 0 and text != zero else text


def _missing(value: float) -> bool:
    return value is None or not math.isfinite(value)


def _no_negative_zero(value: float, digits: int) -> float:
    """Return 0.0 for what would print as minus zero."""
    return 0.0 if round(value, digits) == 0 else float(value)
