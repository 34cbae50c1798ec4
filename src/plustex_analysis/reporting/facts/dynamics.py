"""Questions about change: its parts, the downturn, usual moves."""

import math
from typing import Literal

from plustex_analysis.profiles import TABLE, europe, figure
from plustex_analysis.profiles.dynamics import Shift, shift, weathering
from plustex_analysis.profiles.position import least_change, quotient_moves
from plustex_analysis.reporting.facts.registry import fact

Part = Literal["national", "industrial_mix", "regional", "change"]
Measured = Literal["downturn", "expected_downturn", "resistance", "upturn", "expected_upturn", "recoverability"]


def _shift(region: str, base: int, year: int) -> Shift | None:
    return shift(region, europe(base), europe(year))


@fact(unit="persons", reads=(TABLE,))
def shift_part(region: str, base: int, year: int, nace: str, part: Part) -> float:
    """Return a part of the change in persons employed (shift-share), or the change; ``nan`` where it is not known."""
    found = _shift(region, base, year)
    return math.nan if found is None or nace not in found.parts.index else figure(found.parts, nace, part)


@fact(unit="countries", reads=(TABLE,))
def shift_countries(region: str, base: int, year: int) -> float:
    """Return how many countries the reference of the parts is the sum of."""
    found = _shift(region, base, year)
    return math.nan if found is None else float(len(found.countries))


@fact(unit="{measured}", reads=(TABLE,))
def resilience(region: str, year: int, measured: Measured) -> float:
    """Return how textile and clothing jobs moved in and after the downturn, what was expected, or the ratio of both."""
    found = weathering(region, year)
    return math.nan if found is None else float(found.figures[measured])


@fact(unit="{measured}", reads=(TABLE,))
def resilience_range(
    region: str, year: int, measured: Literal["resistance", "recoverability"], end: Literal["least", "most"]
) -> float:
    """Return an end of the range that turning points a year off would give."""
    found = weathering(region, year)
    return math.nan if found is None else figure(found.sensitivity, measured, end)


@fact(unit="countries", reads=(TABLE,))
def resilience_countries(region: str, year: int) -> float:
    """Return how many countries what was expected is taken from."""
    found = weathering(region, year)
    return math.nan if found is None else float(len(found.countries))


@fact(unit="ratio", reads=(TABLE,))
def usual_quotient_move(region: str, first: int, last: int) -> float:
    """Return by how much the location quotient usually moves from one year to the next."""
    return quotient_moves(region, first, last)


@fact(unit="ratio", reads=(TABLE,))
def usual_persons_move(region: str, nace: str, last: int) -> float:
    """Return the size below which a change in persons employed counts as none."""
    return least_change(region, nace, last)
