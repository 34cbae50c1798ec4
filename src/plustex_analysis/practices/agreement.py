"""Agreement of assessors beyond chance: Krippendorff's alpha, for scores of any level and with gaps."""

from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.practices.scoretable import table

Floats = NDArray[np.float64]
Level = Literal["nominal", "ordinal", "interval", "ratio"]

_CHUNK = 200


@dataclass(frozen=True)
class Alpha:
    """Krippendorff's alpha: 1 full agreement, 0 what chance gives, below 0 systematic disagreement.

    Attributes
    ----------
    value, low, high
        The coefficient and its bootstrap interval; the ends are NaN where no random generator was given.
    level
        How differences between scores are weighed.
    units, assessors, ratings
        What was scored at least twice, by how many, with how many scores.
    undefined
        Bootstrap samples without any difference, in which alpha is undefined; they are left out of the interval.
    """

    value: float
    low: float
    high: float
    level: str
    units: int
    assessors: int
    ratings: int
    undefined: int


def krippendorff_alpha(
    ratings: pd.DataFrame | ArrayLike,
    level: Level = "ordinal",
    *,
    rng: np.random.Generator | None = None,
    draws: int = 2000,
    confidence: float = 0.95,
) -> Alpha:
    """Measure agreement of two or more assessors, with gaps.

    alpha = 1 - D_o / D_e, observed over expected disagreement, from the coincidences o[c, k] = sum over units of the
    ordered pairs of scores c, k of different assessors / (m - 1), m scores per unit; D_o = sum o d² / n, D_e = sum n[c]
    n[k] d² / (n (n - 1)). d² is 0 or 1 (nominal), (sum from c to k of n[g] - (n[c] + n[k]) / 2)² (ordinal), (c - k)²
    (interval), ((c - k) / (c + k))² (ratio). Krippendorff (2011), Computing Krippendorff's alpha-reliability.

    The interval is a percentile bootstrap over units: it says how far alpha depends on which units were scored, not on
    who scored them (for that see :func:`~plustex_analysis.practices.panel.leave_one_assessor_out`).

    Parameters
    ----------
    ratings
        One row per assessor, one column per unit, NaN where an assessor gave no score. Units with fewer than two
        scores say nothing about agreement and are left out.
    level
        ``"ordinal"`` for scales in words.
    rng
        Where chance comes from; without it there is no interval.
    draws, confidence
        Number of bootstrap samples, and the share of them that the interval encloses.

    Raises
    ------
    InputError
        Unknown level, or negative scores at ratio level.
    IndicatorError
        No unit has two scores, or all scores are equal: then agreement cannot be told from lack of variation.

    Examples
    --------
    >>> scores = [[0, 1, 2, 3, None], [0, 1, 2, 4, 4], [0, 1, 3, 3, 4]]
    >>> round(krippendorff_alpha(scores).value, 3)
    0.935
    """
    if level not in get_args(Level):
        raise InputError(f"level={level!r}: use one of {', '.join(get_args(Level))}")
    values, counts = _counts(table(ratings).to_numpy())
    if level == "ratio" and (values < 0).any():
        raise InputError("ratio level needs scores of 0 or more")
    per_unit = counts.sum(axis=1)
    pairs = np.einsum("uc,uk->uck", counts, counts) - np.einsum("uc,ck->uck", counts, np.eye(len(values)))
    pairs = (pairs / (per_unit - 1)[:, None, None]).reshape(len(counts), -1)
    value = float(_alpha(pairs.sum(axis=0)[None, :], values, level)[0])
    low, high, undefined = np.nan, np.nan, 0
    if rng is not None:
        samples = _bootstrap(pairs, values, level, rng, draws)
        undefined = int(np.isnan(samples).sum())
        low, high = np.nanquantile(samples, [(1 - confidence) / 2, (1 + confidence) / 2])
    raters = int(table(ratings).notna().any(axis=1).sum())
    return Alpha(value, float(low), float(high), level, len(counts), raters, int(per_unit.sum()), undefined)


def _counts(ratings: Floats) -> tuple[Floats, Floats]:
    """Return the values that occur and how often each occurs in each unit that has two scores or more."""
    pairable = (~np.isnan(ratings)).sum(axis=0) > 1
    if not pairable.any():
        raise IndicatorError("alpha is undefined: no unit was scored by two assessors")
    used = ratings[:, pairable]
    values = np.unique(used[~np.isnan(used)])
    if len(values) == 1:
        raise IndicatorError(f"alpha is undefined: all {int((~np.isnan(used)).sum())} scores are {values[0]:g}")
    return values, np.stack([(used == value).sum(axis=0) for value in values], axis=1).astype(float)


def _bootstrap(pairs: Floats, values: Floats, level: str, rng: np.random.Generator, draws: int) -> Floats:
    """Draw units with replacement and compute alpha each time; NaN where a sample has no variation."""
    units = len(pairs)
    times = rng.multinomial(units, np.full(units, 1 / units), size=draws)
    parts = [_alpha(times[at : at + _CHUNK] @ pairs, values, level) for at in range(0, draws, _CHUNK)]
    return np.concatenate(parts)


def _alpha(coincidences: Floats, values: Floats, level: str) -> Floats:
    """Return alpha for each row of flattened coincidences."""
    observed = coincidences.reshape(-1, len(values), len(values))
    margin = observed.sum(axis=2)
    total = margin.sum(axis=1)
    distance = _distance(margin, values, level)
    disagreement = (observed * distance).sum(axis=(1, 2)) / total
    expected = (margin[:, :, None] * margin[:, None, :] * distance).sum(axis=(1, 2)) / (total * (total - 1))
    alpha = np.full(len(total), np.nan)
    np.divide(disagreement, expected, out=alpha, where=expected > 0)
    return np.asarray(1 - alpha)


def _distance(margin: Floats, values: Floats, level: str) -> Floats:
    """Return the squared distances of all pairs of values; at ordinal level they depend on how often values occur."""
    if level == "nominal":
        return 1 - np.eye(len(values))
    if level == "ordinal":
        middle = np.cumsum(margin, axis=1) - margin / 2
        return np.square(middle[:, :, None] - middle[:, None, :])
    gap = values[:, None] - values[None, :]
    if level == "interval":
        return np.square(gap)
    total = values[:, None] + values[None, :]
    return np.square(np.divide(gap, total, out=np.zeros_like(gap), where=total != 0))
