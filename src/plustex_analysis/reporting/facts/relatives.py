"""Questions about what is alike and what is near."""

import math
from typing import Literal

from plustex_analysis.profiles import TABLE, figure
from plustex_analysis.profiles.relatives import EDUCATION, GDP, LABOUR, options, peers
from plustex_analysis.reporting.facts.registry import fact

_CONDITIONS = (TABLE, GDP, LABOUR, EDUCATION)


@fact(unit="{what}", reads=_CONDITIONS)
def peer(region: str, year: int, other: str, what: Literal["distance", "stability"]) -> float:
    """Return how far a region is from one of its nearest, or how stable that one's place is."""
    return figure(peers(region, year).nearest, other, what)


@fact(unit="regions", reads=_CONDITIONS)
def compared_regions(region: str, year: int) -> float:
    """Return how many regions were compared in structure."""
    return float(peers(region, year).compared)


@fact(unit="{what}", reads=(TABLE,))
def option(region: str, year: int, nace: str, what: Literal["closeness", "density", "location_quotient"]) -> float:
    """Return how near an industry is to a region's textile and clothing skills; ``nan`` when it has none."""
    found = options(region, year)
    return math.nan if found is None else figure(found.options, nace, what)


@fact(unit="{what}", reads=(TABLE,))
def options_check(
    region: str,
    year: int,
    ranking: Literal["closeness", "location_quotient"],
    what: Literal["auc", "lower", "upper", "entries", "regions"],
) -> float:
    """Return how well a ranking of industries foretold the entries of the past; ``nan`` when that is not known."""
    found = options(region, year)
    return math.nan if found is None or found.check is None else figure(found.check, ranking, what)
