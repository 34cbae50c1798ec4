"""Numbers as a reader of a language expects them: the only place where a figure becomes text.

The decimal sign and the percent pattern are the locale's (CLDR, through Babel). Thousands are separated by a no-break
space in every language (Interinstitutional Style Guide, 6.5). A figure that is missing is shown as missing, never as 0.
"""

import math
from dataclasses import dataclass

from babel import Locale
from babel.numbers import format_decimal, format_percent, get_decimal_symbol, get_group_symbol

NO_BREAK_SPACE = "\u00a0"
MINUS = "\u2212"
MISSING = "\u2013"
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
        if _missing(value):
            return MISSING
        pattern = "#,##0" + ("." + "0" * digits if digits else "")
        return self._tidy(format_decimal(_no_negative_zero(value, digits), format=pattern, locale=self.locale))

    def percent(self, ratio: float, digits: int = 1) -> str:
        """Format a ratio (0.25) as a percentage (25.0 %), in the locale's own pattern."""
        if _missing(ratio):
            return MISSING
        pattern = Locale.parse(self.locale).percent_formats[None].pattern
        pattern = pattern.replace("#,##0", "#,##0" + ("." + "0" * digits if digits else ""))
        ratio = _no_negative_zero(ratio, digits + 2)
        return self._tidy(format_percent(ratio, format=pattern, locale=self.locale))

    def change(self, ratio: float, digits: int = 1) -> str:
        """Format a relative change with its sign: +4.2 %, -1.0 %, 0.0 %."""
        if _missing(ratio):
            return MISSING
        text = self.percent(ratio, digits)
        return f"+{text}" if ratio > 0 and text != self.percent(0.0, digits) else text

    def signed(self, value: float, digits: int = 0) -> str:
        """Format a number with its sign: plus, the true minus sign, none for 0."""
        if _missing(value):
            return MISSING
        text = self.decimal(value, digits)
        return f"+{text}" if value > 0 and text != self.decimal(0.0, digits) else text

    def _tidy(self, text: str) -> str:
        group, point = get_group_symbol(self.locale), get_decimal_symbol(self.locale)
        if group == point:  # pragma: no cover - no such locale; the exchange below would be wrong there
            raise ValueError(f"locale {self.locale}: the same sign for groups and decimals")
        return (
            text.replace(group, _GROUP).replace("-", MINUS).replace(_GROUP, NO_BREAK_SPACE).replace(" ", NO_BREAK_SPACE)
        )


def _missing(value: float) -> bool:
    return value is None or not math.isfinite(value)


def _no_negative_zero(value: float, digits: int) -> float:
    """Return 0.0 for what would print as minus zero."""
    return 0.0 if round(value, digits) == 0 else float(value)
