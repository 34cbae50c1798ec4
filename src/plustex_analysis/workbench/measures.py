"""The measures of the regional statistics: what each is called, its unit, its formula and the cells it is made of."""

from dataclasses import dataclass
from typing import Final, Literal

from plustex_analysis.errors import UnknownCodeError
from plustex_analysis.profiles.europe import LOCAL_UNITS, PERSONS, WAGES
from plustex_analysis.reporting.facts import Measure as Key
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.numbers import Numbers

OWN: Final = "own"
ALL: Final = "all"


@dataclass(frozen=True)
class Measure:
    """One measure.

    Parameters
    ----------
    key
        What it is called in code: ``persons``.
    message
        The message that names it to readers, in every language.
    unit
        Its unit.
    formula
        How it is made of published figures.
    parts
        The published figures: the indicator, and whether of the industry itself or of all manufacturing.
    form, digits
        How :class:`~plustex_analysis.reporting.numbers.Numbers` writes it.
    """

    key: Key
    message: str
    unit: str
    formula: str
    parts: tuple[tuple[str, Literal["own", "all"]], ...]
    form: Literal["decimal", "percent"] = "decimal"
    digits: int = 0

    def label(self, say: Words) -> str:
        """Return its name as a heading."""
        return say(f"{self.message}.label")

    def text(self, numbers: Numbers, value: float) -> str:
        """Write a value as readers of a language expect it; in no document's ledger."""
        return numbers.again(self.form, self.digits, value)

    def recorded(self, numbers: Numbers, value: float) -> str:
        """Write a value for a document, whose ledger then knows it."""
        return numbers.percent(value, self.digits) if self.form == "percent" else numbers.decimal(value, self.digits)


_LQ = "LQ = (e / E) / (s / S): persons employed in the industry e and in all manufacturing E of the region, and s and S of all European countries that publish both"
MEASURES: Final = (
    Measure("persons", "persons-employed", "persons", "published", ((PERSONS, OWN),)),
    Measure(
        "share", "share", "% of the persons employed in manufacturing",
        "persons employed in the industry / persons employed in all manufacturing", ((PERSONS, OWN), (PERSONS, ALL)), "percent", 1,
    ),
    Measure(
        "location_quotient", "location-quotient", "ratio; 1 = as in Europe", _LQ, ((PERSONS, OWN), (PERSONS, ALL)), digits=2,
    ),
    Measure("local_units", "local-units", "local units", "published", ((LOCAL_UNITS, OWN),)),
    Measure(
        "persons_per_unit", "persons-per-unit", "persons per local unit",
        "persons employed / local units", ((PERSONS, OWN), (LOCAL_UNITS, OWN)), digits=1,
    ),
    Measure("wages", "wages", "million EUR", "published", ((WAGES, OWN),), digits=1),
    Measure(
        "wages_per_person", "wages-per-person", "EUR a year",
        "wages and salaries / persons employed, owners included; from sound figures only", ((WAGES, OWN), (PERSONS, OWN)),
    ),
)  # fmt: skip


def measure(key: str) -> Measure:
    """Return a measure by its key.

    Raises
    ------
    UnknownCodeError
        No such measure; the message names the known ones.

    Examples
    --------
    >>> measure("share").unit
    '% of the persons employed in manufacturing'
    """
    for known in MEASURES:
        if known.key == key:
            return known
    raise UnknownCodeError("measure", key, [known.key for known in MEASURES])
