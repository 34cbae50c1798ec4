"""The quality of single practices as a factor from 0 to 1, with what weights and missing scores leave open."""

import numpy as np

from plustex_analysis.practices.criteria import SCALE, Criteria
from plustex_analysis.practices.spans import Factor, Reason
from plustex_analysis.practices.standing import Scores
from plustex_analysis.profiles.relatives import SEED
from plustex_analysis.reads import lru_cache

_DRAWS = 2000


def quality_factors(scores: Scores, criteria: Criteria) -> dict[str, Factor]:
    """Turn scores into one factor per practice.

    The value is the weighted mean of the known scores, brought to 0 to 1. The ends are the 5 % and 95 % quantiles over
    the weights that the criteria allow, with every missing score at the bottom and at the top of the scale and every
    disputed one at its lowest and highest; never inside what the stated weights give. Each practice is looked at by
    itself: no other one changes its factor.

    Examples
    --------
    >>> from plustex_analysis.practices import assess, load_criteria, practice, scored
    >>> criteria = load_criteria()
    >>> found = quality_factors(scored(assess([practice("ceti")], criteria), criteria), criteria)["ceti"]
    >>> found.reason, found.lower < found.value < found.upper
    ('documentary', True)
    """
    parts = tuple(scores.value.columns)
    weights = criteria.weights(parts)
    low, high = scores.low.fillna(SCALE[0]), scores.high.fillna(SCALE[1])
    draws = _drawn(criteria, parts)
    floor, roof, stated = low.to_numpy(dtype=float), high.to_numpy(dtype=float), weights.to_numpy(dtype=float)
    # row by row, so that the number of practices does not even change the last digit
    lower = [min(float(np.quantile(draws @ row, 0.05)), float(row @ stated)) for row in floor]
    upper = [max(float(np.quantile(draws @ row, 0.95)), float(row @ stated)) for row in roof]
    known = scores.value.notna().to_numpy()
    given = scores.value.fillna(0.0).to_numpy(dtype=float)
    value = [
        float(row @ stated / stated[there].sum()) if there.any() else float("nan")
        for row, there in zip(given, known, strict=True)
    ]
    reason: Reason = "documentary" if scores.basis == "documentary" else "documentary-and-expert"
    return {
        str(name): Factor(
            value=_unit(value[row]),
            lower=_unit(lower[row]),
            upper=_unit(upper[row]),
            name="quality",
            reason=reason,
            basis=tuple(part for part, there in zip(parts, known[row], strict=True) if there),
        )
        for row, name in enumerate(scores.value.index)
    }


def _unit(score: float) -> float:
    return (float(score) - SCALE[0]) / (SCALE[1] - SCALE[0])


@lru_cache(maxsize=4)
def _cached(criteria: str, parts: tuple[str, ...]) -> np.ndarray:
    space = Criteria.model_validate_json(criteria).space(parts)
    draws = space.sample(_DRAWS, np.random.default_rng(SEED))
    return np.asarray(draws[:, [space.names.index(part) for part in parts]])


def _drawn(criteria: Criteria, parts: tuple[str, ...]) -> np.ndarray:
    """Draw weights, once for the same criteria: they hold lists by id and so cannot be a key themselves."""
    return _cached(criteria.model_dump_json(), parts)
