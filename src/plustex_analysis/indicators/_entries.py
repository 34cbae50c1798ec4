"""How well a ranking of industries told which of them regions entered later."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from plustex_analysis.errors import InputError, UnknownCodeError
from plustex_analysis.indicators._cooccurrence import Method, normalise
from plustex_analysis.indicators._core import Floats, check_table
from plustex_analysis.indicators._panel import refuse_bounds

Missing = Literal["raise", "propagate", "available"]
TEXTILE_SKILLS = ("C13", "C14", "C15")
"""Textiles, clothing, leather and footwear (NACE Rev. 2)."""
_TIE = 1e-9
_NO_BOUNDS = (
    "a ranking has no two ends; take relatedness_density with bounds for the industries in question, "
    "or missing='available' to rank by what is known"
)


@dataclass(frozen=True)
class Scores:
    """What a region's specialisations say about every industry, as learnt from all other regions: regions x industries.

    ``closeness`` counts the specialisations in the skills asked for only, ``density`` all of them; both are per cent.
    """

    closeness: Floats
    density: Floats


def plain(missing: str) -> str:
    """Return how the checks treat a gap: ``"available"`` lets it pass."""
    return "propagate" if missing == "available" else missing


def check_quotients(
    quotients: pd.DataFrame, skills: Sequence[str], method: str, missing: str
) -> tuple[pd.DataFrame, tuple[str, ...]]:
    """Return checked quotients and the skills, or refuse an unknown policy, method or skill."""
    refuse_bounds(plain(missing), _NO_BOUNDS)
    if method not in get_args(Method):
        raise InputError(f"method={method!r}: use one of {', '.join(get_args(Method))}")
    checked = check_table(quotients, name="location quotient", missing=plain(missing))
    for skill in skills:
        if skill not in checked.columns:
            raise UnknownCodeError("industry", skill, checked.columns)
    return checked, tuple(skills)


def score(present: Floats, skills: NDArray[np.bool_], method: Method, *, available: bool) -> Scores:
    """Score each industry for each region with the relatedness found in the other regions alone.

    With ``available``, unknown cells count neither as present nor as absent; otherwise they make missing what they touch.
    """
    related = normalise(_count_elsewhere(present, available=available), method)
    held = present[:, :, None]
    known = ~np.isnan(held) if available else np.ones_like(held, dtype=bool)
    reach = np.where(known, related, 0.0)
    with np.errstate(invalid="ignore"):
        parts = np.where(reach == 0, 0.0, np.where(known, held, 0.0) * reach)
        whole = reach.sum(axis=1)
        whole = np.where(whole > 0, whole, np.nan)
        return Scores(100 * parts[:, skills].sum(axis=1) / whole, 100 * parts.sum(axis=1) / whole)


def _count_elsewhere(present: Floats, *, available: bool) -> Floats:
    """Count co-occurrences in all regions but one, for each region in turn."""
    filled, gap = np.nan_to_num(present), np.isnan(present)
    both = filled[:, :, None] * filled[:, None, :]
    counts: Floats = both.sum(axis=0) - both
    if available:
        return counts
    maybe = gap | (filled > 0)
    open_pair = (gap[:, :, None] & maybe[:, None, :]) | (maybe[:, :, None] & gap[:, None, :])
    elsewhere = open_pair.sum(axis=0) - open_pair
    return np.where(elsewhere > 0, np.nan, counts)


def concordance(scores: Floats, entered: NDArray[np.bool_], stayed_out: NDArray[np.bool_]) -> NDArray[Any]:
    """Count, by region, pairs of an entered and a not entered industry: those ranked rightly (ties half), and all."""
    difference = scores[:, :, None] - scores[:, None, :]
    pairs = entered[:, :, None] & stayed_out[:, None, :]
    right = (difference > _TIE) + 0.5 * (np.abs(difference) <= _TIE)
    return np.stack([(right * pairs).sum(axis=(1, 2)), pairs.sum(axis=(1, 2))], axis=1)


def auc_interval(
    counts: NDArray[Any], rng: np.random.Generator, draws: int, level: float
) -> tuple[float, float, float]:
    """Return the share of pairs ranked rightly, and its percentile interval over regions drawn with replacement."""
    chosen = counts[rng.integers(len(counts), size=(draws, len(counts)))].sum(axis=1)
    shares = chosen[:, 0] / np.where(chosen[:, 1] > 0, chosen[:, 1], np.nan)
    low, high = np.nanquantile(shares, [(1 - level) / 2, (1 + level) / 2])
    return float(counts[:, 0].sum() / counts[:, 1].sum()), float(low), float(high)
