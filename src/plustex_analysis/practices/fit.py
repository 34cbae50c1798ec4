"""How the conditions that a practice rests on fit a receiving region, and what is left to prepare there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from plustex_analysis.errors import InputError
from plustex_analysis.practices.model import Condition
from plustex_analysis.practices.spans import Factor, Reason
from plustex_analysis.practices.vocabulary import ConditionKind, Importance

WEIGHT: dict[Importance, float] = {"essential": 3.0, "important": 2.0, "helpful": 1.0}
"""How much a condition counts; one whose importance no source states may count as any of them."""

SCALE = (-2.0, 2.0)
"""Strong constraint to strong support."""

Basis = Literal["said", "figure", "unknown"]
State = Literal["met", "uncertain", "constraint", "unknown"]


@dataclass(frozen=True)
class ConditionFit:
    """One condition of a practice, and how it fits a region: between ``lower`` and ``upper`` on the scale -2 to +2.

    Attributes
    ----------
    place
        Its place in the practice's record, from 0.
    basis
        ``said`` by somebody who knows the region, read from a ``figure``, or ``unknown``.
    """

    place: int
    kind: ConditionKind
    what: str
    importance: Importance | None
    lower: float
    upper: float
    basis: Basis
    source: str

    @property
    def state(self) -> State:
        """``met``: surely no constraint; ``constraint``: surely one; ``uncertain``: it may be; ``unknown``: nobody said."""
        if self.basis == "unknown":
            return "unknown"
        if self.lower >= 0:
            return "met"
        return "constraint" if self.upper < 0 else "uncertain"

    @property
    def vetoes(self) -> bool:
        """Whether an essential condition is surely a strong constraint."""
        return self.importance == "essential" and self.upper <= SCALE[0]

    @property
    def may_veto(self) -> bool:
        """Whether that cannot be ruled out."""
        return self.importance in {"essential", None} and self.lower <= SCALE[0]


def condition_fits(
    conditions: Sequence[Condition],
    said: Mapping[int, float] | None = None,
    positions: Mapping[str, float] | None = None,
    *,
    margin: float = 1.0,
) -> tuple[ConditionFit, ...]:
    """Put down the fit of each condition: as said, else as a figure indicates, else anywhere on the scale.

    Parameters
    ----------
    conditions
        As in the practice's record.
    said
        By place of the condition, a fit from -2 to +2.
    positions
        By kind of condition, where the region stands in Europe, 0 to 1 or NaN: it indicates 4 p - 2, give or take
        ``margin``.

    Raises
    ------
    InputError
        A fit outside the scale, or of a condition that the practice does not have.

    Examples
    --------
    >>> from plustex_analysis.practices.load import practice
    >>> fits = condition_fits(practice("ceti").conditions, {0: -2.0}, {"cluster": 0.9})
    >>> [(one.kind, round(one.lower, 1), one.upper, one.state) for one in fits[:3]]
    [('funding', -2.0, -2.0, 'constraint'), ('cluster', 0.6, 2.0, 'met'), ('research', -2.0, 2.0, 'unknown')]
    """
    given = dict(said or {})
    if strange := sorted(set(given) - set(range(len(conditions)))):
        raise InputError(f"fit of condition {strange[0]}: the practice has {len(conditions)}, counted from 0")
    for place, fit in given.items():
        if not SCALE[0] <= fit <= SCALE[1]:
            raise InputError(f"fit of condition {place}: {fit:g} is not between {SCALE[0]:g} and {SCALE[1]:g}")
    return tuple(
        _fit(place, condition, given.get(place), (positions or {}).get(condition.kind, float("nan")), margin)
        for place, condition in enumerate(conditions)
    )


def _fit(place: int, condition: Condition, said: float | None, position: float, margin: float) -> ConditionFit:
    basis: Basis
    if said is not None:
        lower, upper, basis = said, said, "said"
    elif not np.isnan(position):
        middle = SCALE[0] + (SCALE[1] - SCALE[0]) * position
        lower, upper, basis = max(SCALE[0], middle - margin), min(SCALE[1], middle + margin), "figure"
    else:
        lower, upper, basis = *SCALE, "unknown"
    return ConditionFit(
        place, condition.kind, condition.what, condition.importance, lower, upper, basis, condition.source
    )


def fit_factor(fits: Sequence[ConditionFit]) -> Factor:
    """Weigh the fits by importance and bring them to 0 (all strong constraints) to 1 (all strong support).

    (sum of w f / sum of w + 2) / 4. The value rests on the conditions that something is known of, in the middle of
    their range, an unstated importance counting as ``important``. The ends are exact: every fit at its end, every
    unstated importance where it does most. Without conditions nothing is known.

    References
    ----------
    The scale and the products of importance and fit follow the transferability guidelines of NICHES+ and TIDE.

    Examples
    --------
    >>> one = ConditionFit(0, "funding", "A grant", "essential", 1.0, 1.0, "said", "page")
    >>> fit_factor([one]).value
    0.75
    """
    if not fits:
        return Factor(float("nan"), 0.0, 1.0, "conditions", "conditions-unknown")
    least = [min(WEIGHT.values()) if one.importance is None else WEIGHT[one.importance] for one in fits]
    most = [max(WEIGHT.values()) if one.importance is None else WEIGHT[one.importance] for one in fits]
    lower = _lowest([one.lower for one in fits], least, most)
    upper = -_lowest([-one.upper for one in fits], least, most)
    known = [one for one in fits if one.basis != "unknown"]
    weights = [WEIGHT[one.importance or "important"] for one in known]
    middle = np.average([(one.lower + one.upper) / 2 for one in known], weights=weights) if known else np.nan
    reason: Reason = "conditions-compared" if len(known) == len(fits) else "conditions-in-part"
    return Factor(
        value=_unit(float(middle)),
        lower=_unit(lower),
        upper=_unit(upper),
        name="conditions",
        reason=reason if known else "conditions-unknown",
        basis=tuple(f"conditions[{one.place}]" for one in known),
    )


def _unit(fit: float) -> float:
    return (fit - SCALE[0]) / (SCALE[1] - SCALE[0])


def _lowest(fits: Sequence[float], least: Sequence[float], most: Sequence[float]) -> float:
    """Return the smallest weighted mean that weights between two ends allow: the lowest fits get the most."""
    order = np.argsort(fits, kind="stable")
    fit, low, high = (np.asarray(part, dtype=float)[order] for part in (fits, least, most))
    means = [np.average(fit, weights=np.r_[high[:cut], low[cut:]]) for cut in range(len(fit) + 1)]
    return float(min(means))
