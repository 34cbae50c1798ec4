"""The parts of shift-share analysis as arithmetic, the same for figures and for ranges of figures.

e0, e1 are the region's jobs at the start and the end, E0, E1 those of the reference area; all are regions x industries
(the reference may be a single row). G = sum E1 / sum E0, g = E1 / E0. Rates are never multiplied with a base of 0: the
parts of such a cell follow from its jobs alone, so that they add up there too.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from operator import add, mul
from typing import Any, Literal, TypeAlias

import numpy as np

from plustex_analysis.indicators._core import Floats
from plustex_analysis.indicators._ranges import Range

Numbers: TypeAlias = Floats | Range
Method = Literal["dunn", "esteban_marquillas", "gerfin", "arcelus"]
_DUNN = ("national", "industrial_mix", "regional")
_TERMS = ("national", "industrial_mix", "regional_growth", "regional_mix")
PARTS: dict[str, tuple[str, ...]] = {
    "dunn": _DUNN,
    "esteban_marquillas": ("national", "industrial_mix", "competitive", "allocation"),
    "gerfin": _DUNN,
    "arcelus": tuple(f"{term}_{kind}" for kind in ("expected", "differential") for term in _TERMS),
}
"""The columns that add up to the change, method by method."""
FACTORS = ("structure_factor", "location_factor", "regional_factor")
"""Gerfin's factors; the third is the product of the first two."""


@dataclass(frozen=True)
class Jobs:
    """The four tables of one span, as figures or as ranges."""

    start: Any
    end: Any
    reference_start: Any
    reference_end: Any

    @property
    def change(self) -> Any:
        """Change of the region's jobs."""
        return self.end - self.start

    @property
    def reference_growth(self) -> Any:
        """G, the growth of the whole reference area: one column."""
        return _sum(self.reference_end) / _sum(self.reference_start)

    @property
    def industry_growth(self) -> Any:
        """g, the growth of each industry of the reference area; G for an industry that it did not have."""
        return divide(self.reference_end, self.reference_start, self.reference_growth)

    @property
    def homothetic(self) -> Any:
        """h, the jobs a region of this size would have had with the industries of the reference area."""
        return _sum(self.start) * (self.reference_start / _sum(self.reference_start))


def _sum(numbers: Any) -> Any:
    return numbers.sum(axis=1, keepdims=True)


def _ends(numbers: Any) -> tuple[Floats, Floats]:
    return (numbers.low, numbers.high) if isinstance(numbers, Range) else (numbers, numbers)


def choose(mask: Any, first: Any, second: Any) -> Any:
    """Take the first where the mask holds and the second elsewhere."""
    if not (isinstance(first, Range) or isinstance(second, Range)):
        return np.where(mask, first, second)
    sides = zip(_ends(Range.of(first)), _ends(Range.of(second)), strict=True)
    return Range(*(np.where(mask, one, other) for one, other in sides))


def join(blocks: list[Any]) -> Any:
    """Stack figures or ranges below each other."""
    if not any(isinstance(block, Range) for block in blocks):
        return np.concatenate(blocks)
    return Range(*(np.concatenate(side) for side in zip(*(_ends(Range.of(block)) for block in blocks), strict=True)))


def divide(above: Any, below: Any, otherwise: Any) -> Any:
    """Divide; what is divided by a certain 0 takes the value given for that."""
    zero = _ends(below)[1] == 0
    return choose(zero, otherwise, above / choose(zero, 1.0, below))


def _at_zero_base(jobs: Jobs, regular: Any, exceptional: Any) -> Any:
    """Take the exceptional value where the region had no jobs at the start, or both where it may have had none."""
    low, high = _ends(jobs.start)
    value = choose(high == 0, exceptional, regular)
    if not isinstance(value, Range):
        return value
    other = Range.of(exceptional)
    maybe = (low == 0) & (high > 0)
    return Range(
        np.where(maybe, np.minimum(value.low, other.low), value.low),
        np.where(maybe, np.maximum(value.high, other.high), value.high),
    )


def dunn(jobs: Jobs) -> dict[str, Any]:
    """National e0 (G - 1), industrial mix e0 (g - G), regional e1 - e0 g; net total shift e1 - e0 G."""
    whole, each = jobs.reference_growth, jobs.industry_growth
    return {
        "national": jobs.start * (whole - 1.0),
        "industrial_mix": jobs.start * (each - whole),
        "regional": jobs.end - jobs.start * each,
        "net_total_shift": jobs.end - jobs.start * whole,
    }


def esteban_marquillas(jobs: Jobs) -> dict[str, Any]:
    """Split the regional part into competitive h (e1 / e0 - g) and allocation (e0 - h)(e1 / e0 - g)."""
    parts = dunn(jobs)
    lead = divide(jobs.end, jobs.start, 0.0) - jobs.industry_growth
    return {
        "national": parts["national"],
        "industrial_mix": parts["industrial_mix"],
        "competitive": _at_zero_base(jobs, jobs.homothetic * lead, jobs.end),
        "allocation": _at_zero_base(jobs, (jobs.start - jobs.homothetic) * lead, 0.0 * jobs.end),
    }


def arcelus(jobs: Jobs) -> dict[str, Any]:
    """Apply four rates of growth to h and to e0 - h: the reference's, the mix's, the region's own, and the rest."""
    whole, each, expected = jobs.reference_growth, jobs.industry_growth, jobs.homothetic
    region = divide(_sum(jobs.end), _sum(jobs.start), whole)
    rest = divide(jobs.end, jobs.start, 0.0) - region - each + whole
    rates = dict(zip(_TERMS, (whole - 1.0, each - whole, region - whole, rest), strict=True))
    parts = {f"{term}_expected": expected * rate for term, rate in rates.items()}
    parts |= {f"{term}_differential": (jobs.start - expected) * rate for term, rate in rates.items()}
    lead = parts["regional_growth_expected"]
    parts["regional_mix_expected"] = _at_zero_base(jobs, parts["regional_mix_expected"], jobs.end - lead)
    parts["regional_mix_differential"] = _at_zero_base(jobs, parts["regional_mix_differential"], lead)
    return parts


COMPUTE: dict[str, Callable[[Jobs], dict[str, Any]]] = {
    "dunn": dunn,
    "esteban_marquillas": esteban_marquillas,
    "gerfin": dunn,
    "arcelus": arcelus,
}


def split(jobs: Jobs, method: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the parts, the change and what else the method shows: by industry, and summed over industries."""
    parts = COMPUTE[method](jobs) | {"change": jobs.change}
    sums = {name: _sum(part) for name, part in parts.items()}
    if method == "gerfin":
        by_industry, total = _factors(jobs)
        return _check(parts, method) | by_industry, _check(sums, method) | total
    return _check(parts, method), _check(sums, method)


def chain(spans: list[dict[str, Any]], change: Any, method: str) -> dict[str, Any]:
    """Add the parts of all spans up, multiply their factors, and hold the sum against the change of the whole time."""
    result = {
        name: reduce(mul if name in FACTORS else add, [span[name] for span in spans])
        for name in spans[0]
        if name not in ("change", "difference")
    }
    checked = _check(result | {"change": change}, method)
    return {name: checked[name] for name in spans[0]}


def _check(parts: dict[str, Any], method: str) -> dict[str, Any]:
    """Add the difference between the sum of the parts and the change: 0 but for rounding, and no range has one."""
    if isinstance(parts["change"], Range):
        return parts
    return parts | {"difference": sum(parts[name] for name in PARTS[method]) - parts["change"]}


def _factors(jobs: Jobs) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return Gerfin's factors by industry and in total; without jobs at the start there is no factor."""
    nan = np.nan
    whole, each = jobs.reference_growth, jobs.industry_growth
    own = divide(jobs.end, jobs.start, nan)
    as_reference = _sum(jobs.start * each)
    by_industry = each / whole + 0.0 * jobs.start, divide(own, each, nan), own / whole
    structure = divide(as_reference, _sum(jobs.start), nan) / whole
    total = structure, location_factor(jobs), divide(_sum(jobs.end), _sum(jobs.start), nan) / whole
    return dict(zip(FACTORS, by_industry, strict=True)), dict(zip(FACTORS, total, strict=True))


def location_factor(jobs: Jobs) -> Any:
    """Return sum e1 / sum e0 g, the region's growth over what its industries let expect: one column."""
    return divide(_sum(jobs.end), _sum(jobs.start * jobs.industry_growth), np.nan)
