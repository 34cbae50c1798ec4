"""What would have happened without an event: a region compared with a mix of others that resembled it before."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd
from pandas.api.types import is_integer_dtype

from plustex_analysis.errors import IndicatorError, InputError, UnknownCodeError
from plustex_analysis.indicators._core import Floats, check_table, enumerate_some
from plustex_analysis.indicators._entry import Entry

_SAME = 1e-6


@dataclass(frozen=True)
class SyntheticControl:
    """A region beside its synthetic control.

    Parameters
    ----------
    weights
        Share of each other region in the mix; none below 0, together 1.
    gaps
        By how much the region differs from the mix, year by year.
    effect
        Mean gap from the year of the event on.
    fit
        Root mean square of the gaps before it: an effect of this size is none.
    """

    weights: "pd.Series[float]"
    gaps: "pd.Series[float]"
    effect: float
    fit: float


def synthetic_control(
    outcomes: pd.DataFrame, region: str, first_year: int, *, missing: Literal["raise"] = "raise"
) -> SyntheticControl:
    """Compare a region after an event with the mix of other regions that was nearest to it before.

    Weights w >= 0 with sum w = 1 that make sum over years before of (y[region, t] - sum_j w[j] y[j, t])^2 smallest;
    gap[t] = y[region, t] - sum_j w[j] y[j, t]; effect = mean gap from ``first_year`` on. The problem is convex and
    solved by active sets in finitely many steps: no starting point, no random draw. Where several mixes fit equally
    well, as with more other regions than years before, one of them is taken and the effect is refused if it depends on
    which.

    Parameters
    ----------
    outcomes
        One row per region, one column per year; only regions that the event did not touch beside ``region``.
    region
        The region of the event.
    first_year
        First year of the event.
    missing
        ``"raise"`` only: every figure has a part in the weights, so a gap leaves nothing known and bounds would have
        no useful width. Leave out a region with gaps instead.

    Returns
    -------
    SyntheticControl
        Weights, gaps and effect in the unit of the outcome, and the fit before the event.

    Raises
    ------
    InputError
        No table of figures, no year before or after, no other region.
    UnknownCodeError
        A region that is not in the table.
    IndicatorError
        A gap; no unique best mix.

    References
    ----------
    Abadie and Gardeazabal (2003), American Economic Review 93, 113-132, with the outcome's own past as predictors.

    Examples
    --------
    >>> jobs = pd.DataFrame(
    ...     {2010: [3.0, 2.0, 4.0], 2011: [4.0, 2.0, 6.0], 2012: [3.0, 3.0, 5.0]}, index=["AA", "BB", "CC"]
    ... )
    >>> control = synthetic_control(jobs, "AA", 2012)
    >>> control.weights.round(6).to_dict(), round(control.effect, 6)
    ({'BB': 0.5, 'CC': 0.5}, -1.0)
    """
    if missing != "raise":
        raise InputError(f"missing={missing!r}: every figure has a part in the weights; leave out a region with gaps")
    table = check_table(outcomes, name="outcome", negative=True, column="year")
    if region not in table.index:
        raise UnknownCodeError("region", region, table.index)
    if not is_integer_dtype(table.columns.dtype):
        raise InputError(f"columns must be years as whole numbers, not {enumerate_some(table.columns)}")
    table = table.sort_index(axis=1)
    after = np.asarray(table.columns) >= first_year
    if after.all() or not after.any() or len(table) == 1:
        raise InputError(f"a control needs another region, years before {first_year} and {first_year} or a later one")
    others = table.drop(index=region).sort_index()  # sorted, so that the order of rows changes nothing
    own = table.loc[region].to_numpy()
    past, future = others.to_numpy()[:, ~after].T, others.to_numpy()[:, after].T
    weights = _nearest_mix(past, own[~after])
    _refuse_other_mixes(past, future, weights)
    gaps = pd.Series(own - weights @ others.to_numpy(), index=table.columns)
    before, since = gaps.to_numpy()[~after], gaps.to_numpy()[after]
    labelled = pd.Series(weights, index=others.index).reindex(table.index.drop(region))
    return SyntheticControl(labelled, gaps, float(since.mean()), float(np.sqrt((before**2).mean())))


def _nearest_mix(others: Floats, own: Floats) -> Floats:
    """Minimise |others w - own| over shares w, by non-negative least squares.

    With d = others - own the square is |d w|^2 for shares. Of all s w with s > 0, the smallest |d w s|^2 + (1 - s)^2
    belongs to the w of the smallest |d w|^2, so the rescaled solution is exact.
    """
    from scipy.optimize import nnls  # noqa: PLC0415 - slow to load, and seldom used

    distance = others - own[:, None]
    size = max(float(np.abs(distance).max()), np.finfo(float).tiny)
    solution, _ = nnls(np.vstack([distance / size, np.ones(others.shape[1])]), np.append(np.zeros(len(own)), 1.0))
    return np.asarray(solution / solution.sum())


def _refuse_other_mixes(before: Floats, after: Floats, weights: Floats) -> None:
    """Raise when another mix with the same past has another mean outcome after the event: two linear programmes."""
    from scipy.optimize import linprog  # noqa: PLC0415 - slow to load, and seldom used

    size = max(float(np.abs(before).max()), float(np.abs(after).max()), np.finfo(float).tiny)
    past = np.vstack([before / size, np.ones(len(weights))])
    mean = after.mean(axis=0) / size
    ends = [linprog(sign * mean, A_eq=past, b_eq=past @ weights, method="highs") for sign in (1, -1)]
    if any(end.x is not None and abs(mean @ (end.x - weights)) > _SAME for end in ends):
        raise IndicatorError("several mixes of regions fit equally well before the event and differ after it")


ENTRIES = (
    Entry(
        name="Synthetic control",
        function=synthetic_control,
        unit="unit of the outcome: gap to the mix of regions that was nearest before the event",
        formula="gap[t] = y[region,t] - sum_j w[j] y[j,t]; w >= 0, sum w = 1, least squares over the years before",
        tables="an outcome by region and year",
        reference="Abadie and Gardeazabal (2003), American Economic Review 93, 113",
        subject="Counterfactual",
    ),
)
