"""A point value for gaps, inside what is possible: proportional fitting to known totals."""

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators._core import Floats, align, align_table, check_table, name_cells
from plustex_analysis.indicators._entry import Entry

_ROUNDING = 1e-6


def proportional_fit(
    prior: pd.DataFrame,
    *,
    row_totals: "pd.Series[float]",
    column_totals: "pd.Series[float]",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
    tolerance: float = 1e-10,
    rounds: int = 10_000,
) -> pd.DataFrame:
    """Fit a table to known row and column totals, staying between bounds and as close to a prior as they let it.

    x[r, i] = a[r] b[i] prior[r, i], cut off at lower[r, i] and upper[r, i]; a and b are found in turns so that rows
    and columns add up. Without bounds these are iterative proportional fitting, or RAS, whose odds ratios are those of
    the prior. The result has the least information (sum of x ln(x / prior)) of all tables that satisfy totals and
    bounds. It is an estimate: show it as one, with the bounds beside it, and never in place of a confidential figure.

    Parameters
    ----------
    prior
        First guess: one row per region, one column per industry, no gaps; for gaps something like the number of
        local units times the national size of a unit. What is 0 stays 0, unless its lower bound is above.
    row_totals, column_totals
        Total of each region and of each industry, with the same sum.
    lower, upper
        Bounds of each figure, equal where it is published: what
        :func:`~plustex_analysis.indicators.gaps.suppression_bounds` returns. Left out, 0 and no limit.
    tolerance
        How exactly rows and columns must add up, relative to the largest total.
    rounds
        How many turns to take at most.

    Returns
    -------
    DataFrame
        In the unit of the totals, labelled like ``prior``.

    Raises
    ------
    InputError
        Gaps, labels that do not match, totals with different sums, crossed bounds.
    IndicatorError
        No table satisfies totals and bounds (or not with the zeros of the prior); not settled after all rounds.

    References
    ----------
    Deming and Stephan (1940), Annals of Mathematical Statistics 11, 427-444. Bounds: Censor and Lent (1981), Journal
    of Optimization Theory and Applications 34, 321-353.

    Examples
    --------
    >>> guess = pd.DataFrame({"C13": [1.0, 1.0], "C14": [1.0, 3.0]}, index=["AA", "BB"])
    >>> totals = {"row_totals": pd.Series({"AA": 30, "BB": 10}), "column_totals": pd.Series({"C13": 20, "C14": 20})}
    >>> proportional_fit(guess, **totals).round(2).loc["AA"].tolist()
    [16.97, 13.03]
    >>> most = pd.DataFrame({"C13": [16.0, 99.0], "C14": [99.0, 99.0]}, index=["AA", "BB"])
    >>> proportional_fit(guess, **totals, upper=most).round(2).loc["AA"].tolist()
    [16.0, 14.0]
    """
    guess = check_table(prior, name="prior")
    rows: Floats = np.asarray(align(row_totals, guess.index, name="row_totals", kind="region"))
    columns: Floats = np.asarray(align(column_totals, guess.columns, name="column_totals", kind="industry"))
    if abs(rows.sum() - columns.sum()) > _ROUNDING * rows.sum():
        raise InputError(f"row totals add up to {rows.sum():g} and column totals to {columns.sum():g}")
    low, high = _side(lower, guess, 0.0), _side(upper, guess, np.inf)
    crossed = low > high
    if crossed.any():
        raise InputError(f"lower bound above the upper one: {name_cells(guess, crossed)}")
    fitted = _fit(guess.to_numpy(), (rows, columns), (low, high), tolerance * max(rows.max(), columns.max()), rounds)
    return pd.DataFrame(fitted, index=guess.index, columns=guess.columns)


def _side(bound: pd.DataFrame | None, guess: pd.DataFrame, default: float) -> Floats:
    if bound is None:
        return np.full(guess.shape, default)
    finite = bound.replace(np.inf, np.nan)
    return (
        align_table(check_table(finite, name="bound", missing="propagate"), guess, name="bound")
        .fillna(default)
        .to_numpy()
    )


def _fit(
    prior: Floats, totals: tuple[Floats, Floats], bounds: tuple[Floats, Floats], tolerance: float, rounds: int
) -> Floats:
    """Scale rows and columns in turns; the cut-off is always applied to the scaled prior, not to the last result."""
    rows, columns = totals
    low, high = bounds
    across = np.ones(prior.shape[1])
    for _ in range(rounds):
        along = _factors(prior * across, low, high, rows)
        across = _factors((prior * along[:, None]).T, low.T, high.T, columns)
        fitted = np.clip(prior * along[:, None] * across, low, high)
        if np.abs(fitted.sum(axis=1) - rows).max() <= tolerance:
            return fitted
    raise IndicatorError(
        f"totals and bounds are not met after {rounds} rounds: rows still miss their totals by up to "
        f"{np.abs(fitted.sum(axis=1) - rows).max():g}; no table may satisfy all of them with the zeros of the prior"
    )


def _factors(weights: Floats, low: Floats, high: Floats, totals: Floats) -> Floats:
    """Find for each row the factor a with sum clip(a weights, low, high) = total."""
    sums = weights.sum(axis=1)
    factors: Floats = np.divide(totals, sums, out=np.zeros_like(totals), where=sums > 0)
    scaled = weights * factors[:, None]
    bound = (scaled < low).any(axis=1) | (scaled > high).any(axis=1) | (sums == 0)
    if bound.any():
        factors[bound] = _bent_factors(weights[bound], low[bound], high[bound], totals[bound])
    return factors


def _bent_factors(weights: Floats, low: Floats, high: Floats, totals: Floats) -> Floats:
    """Solve where cells meet their bounds: the sum is a rising line that bends wherever one does.

    Between two bends the line is straight, so the factor is exact.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        bends = np.concatenate([low / weights, high / weights], axis=1)
    bends = np.sort(np.where(np.isfinite(bends), bends, 0.0), axis=1)
    bends = np.concatenate([np.zeros((len(bends), 1)), bends], axis=1)
    sums = np.clip(bends[:, :, None] * weights[:, None, :], low[:, None, :], high[:, None, :]).sum(axis=2)
    last = np.maximum((sums <= totals[:, None]).sum(axis=1) - 1, 0)
    row = np.arange(len(totals))
    start, reached = bends[row, last], sums[row, last]
    free = (start[:, None] * weights >= low) & (start[:, None] * weights < high)
    slope = np.where(free, weights, 0.0).sum(axis=1)
    step = np.divide(totals - reached, slope, out=np.zeros_like(start), where=slope > 0)
    return np.asarray(np.maximum(start + step, 0.0))


ENTRIES = (
    Entry(
        name="Proportional fitting inside bounds",
        function=proportional_fit,
        unit="as the totals; an estimate",
        formula="x[r,i] = a[r] b[i] prior[r,i], cut off at its bounds, with rows and columns adding up",
        tables="a prior by region and industry, region and industry totals, bounds",
        reference="Deming and Stephan (1940), Annals of Mathematical Statistics 11, 427",
        subject="Gaps",
    ),
)
