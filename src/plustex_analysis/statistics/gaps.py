"""What sums say about confidential figures: recovered exactly where they can be, bounded where they cannot."""

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.statistics.checks import (
    Floats,
    Interval,
    Mask,
    align_table,
    check_table,
    enumerate_some,
    name_cells,
)
from plustex_analysis.statistics.sums import Equations, Groups, Positions, Sum, equations, find_sums

if TYPE_CHECKING:
    from scipy.optimize import LinearConstraint

_FREE = 1e-9
_STEP = 1e-9


def recover_from_margins(
    table: pd.DataFrame,
    *,
    row_totals: "pd.Series[float] | None" = None,
    column_totals: "pd.Series[float] | None" = None,
    groups: Groups | None = None,
    tolerance: float = 0.0,
) -> pd.DataFrame:
    """Fill the gaps that published sums leave no choice about; all others stay gaps.

    A gap is recovered when it is the only one of a sum, when a sum has nothing left to give (then it is 0), or when
    several sums together determine it. To be computed with, never to be published: a figure recovered from what an
    office has suppressed is still confidential. Show the interval of the result, or a class.

    Parameters
    ----------
    table
        Persons employed: one row per region, one column per industry, gaps NaN.
    row_totals
        Total of each region over all columns; NaN where there is none.
    column_totals
        Total of each industry over all rows, such as the national row; NaN where there is none.
    groups
        Labels of the table that are the sum of others on the same axis: ``{"C": ["C13", "C14", "C15"]}`` or
        ``{"ITI": ["ITI1", "ITI2"]}``. The parts are then left out of the row or column totals, which count the
        parent.
    tolerance
        By how much published figures may miss their sum through rounding. What is recovered may be off by as much.

    Returns
    -------
    DataFrame
        A copy of the table with those gaps filled.

    Raises
    ------
    InputError
        No sum given, labels that do not match, published figures that do not add up.
    IndicatorError
        Sums that only a negative figure could satisfy.

    References
    ----------
    Eckert, Fort, Schott and Yang (2020), NBER working paper 26632, on suppressed cells of a nested classification.

    Examples
    --------
    >>> jobs = pd.DataFrame({"C13": [10.0, 5.0], "C14": [20.0, np.nan]}, index=["AA", "BB"])
    >>> recover_from_margins(jobs, row_totals=pd.Series({"AA": 30, "BB": 12})).loc["BB"].tolist()
    [5.0, 7.0]
    """
    known = _check(table, tolerance)
    sums = find_sums(known, row_totals, column_totals, groups)
    cells = known.to_numpy().ravel().copy()
    recover(cells, sums, tolerance)
    return pd.DataFrame(cells.reshape(known.shape), index=known.index, columns=known.columns)


def suppression_bounds(
    table: pd.DataFrame,
    *,
    row_totals: "pd.Series[float] | None" = None,
    column_totals: "pd.Series[float] | None" = None,
    groups: Groups | None = None,
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
    tolerance: float = 0.0,
    exhaustive: bool = True,
) -> Interval[pd.DataFrame]:
    """Find the smallest and largest value that each gap can have under all published sums together.

    min and max of x[k] subject to all sums and lower <= x <= upper: two linear programmes a gap, solved by HiGHS.
    The truth lies inside when the sums are right, and each end is reached by some table that satisfies them. The
    ends of several gaps are not reached together: the box is wider than what the sums allow.

    Parameters
    ----------
    table, row_totals, column_totals, groups
        As in :func:`recover_from_margins`.
    lower, upper
        What is known of each figure beforehand (a size class, last year's change); left out, 0 and no limit.
        Looked at where the table has a gap.
    tolerance
        By how much each sum may be off through rounding.
    exhaustive
        ``False`` when the parts of a sum may leave something out: then they are at most the total.

    Returns
    -------
    Interval
        Two complete tables, equal where a figure is published or determined: what the indicators take as ``lower``
        and ``upper``. An end is infinite where no sum holds a gap and nothing is known beforehand.

    Raises
    ------
    InputError
        As in :func:`recover_from_margins`.
    IndicatorError
        Sums and bounds that contradict each other.

    References
    ----------
    Fischetti and Salazar (2001), Management Science 47, 1008-1027, the attacker's problem. Isserman and Westervelt
    (2006), International Regional Science Review 29, 311-335.

    Examples
    --------
    >>> jobs = pd.DataFrame({"C13": [np.nan, np.nan], "C14": [np.nan, np.nan]}, index=["AA", "BB"])
    >>> ranges = suppression_bounds(
    ...     jobs, row_totals=pd.Series({"AA": 30, "BB": 10}), column_totals=pd.Series({"C13": 12, "C14": 28})
    ... )
    >>> ranges.lower["C14"].round(6).tolist(), ranges.upper["C14"].round(6).tolist()
    ([18.0, 0.0], [28.0, 10.0])
    """
    known = _check(table, tolerance)
    sums = find_sums(known, row_totals, column_totals, groups)
    low, high = (_prior(side, known, default) for side, default in ((lower, 0.0), (upper, np.inf)))
    cells = known.to_numpy().ravel().copy()
    if tolerance == 0 and exhaustive:
        recover(cells, sums, tolerance)
    settled = ~np.isnan(cells)
    _refuse_outside(known, cells, low, high)
    low[settled] = high[settled] = cells[settled]
    narrow(equations(sums, cells, tolerance, exhaustive=exhaustive), low, high, np.flatnonzero(~settled))
    ends = (pd.DataFrame(side.reshape(known.shape), index=known.index, columns=known.columns) for side in (low, high))
    return Interval(*ends)


def _check(table: pd.DataFrame, tolerance: float) -> pd.DataFrame:
    if not 0 <= tolerance < np.inf:
        raise InputError(f"tolerance={tolerance}: use 0 or a number above")
    return check_table(table, missing="propagate")


def recover(cells: Floats, sums: list[Sum], tolerance: float = 0.0) -> None:
    """Fill the gaps of numbered cells that sums settle, in place, again and again: each may settle another.

    Raises
    ------
    InputError, IndicatorError
        As in :func:`recover_from_margins`.
    """
    while np.isnan(cells).any():
        values = _settled(equations(sums, cells, tolerance))
        if np.isnan(values).all():
            break
        cells[np.isnan(cells)] = values
    equations(sums, cells, tolerance)  # refuses what does not add up


def _settled(system: Equations) -> Floats:
    """Return the value of each gap that is settled: alone in a sum, part of an empty one, or fixed by several sums."""
    values = np.full(system.factors.shape[1], np.nan)
    for name, factors, total, slack in zip(system.names, system.factors, system.totals, system.slack, strict=True):
        (gaps,) = np.nonzero(factors)
        value = total / factors[gaps[0]] if len(gaps) == 1 else total
        if len(gaps) and (factors[gaps] > 0).all() and value < -slack:
            raise IndicatorError(f"only a negative figure would make {name} add up: {value:g} is left for it")
        if len(gaps) == 1 or (len(gaps) and abs(total) <= slack and (factors[gaps] > 0).all()):
            values[gaps] = max(value, 0.0) if len(gaps) == 1 else 0.0
    if np.isnan(values).all():
        for part, gaps in system.split():
            values[gaps] = _solve(part)
    return values


def _solve(part: Equations) -> Floats:
    """Solve linked sums; what another solution would give another value is not settled."""
    from scipy.linalg import null_space  # noqa: PLC0415 - slow to load, and reports solve nothing

    free = null_space(part.factors)
    solution = np.asarray(np.linalg.lstsq(part.factors, part.totals)[0], dtype=float)
    return np.where(np.abs(free).max(axis=1, initial=0.0) < _FREE, np.maximum(solution, 0.0), np.nan)


def _prior(side: pd.DataFrame | None, known: pd.DataFrame, default: float) -> Floats:
    if side is None:
        return np.full(known.size, default)
    checked = align_table(check_table(side, name="prior bound", missing="propagate"), known, name="prior bound")
    return checked.fillna(default).to_numpy().ravel().copy()


def _refuse_outside(known: pd.DataFrame, cells: Floats, low: Floats, high: Floats) -> None:
    gaps = known.isna().to_numpy().ravel()
    slack = _FREE * (1 + np.abs(np.nan_to_num(cells)))
    wrong = gaps & ((cells < low - slack) | (cells > high + slack) | (low > high))
    if wrong.any():
        raise IndicatorError(
            f"sums and bounds known beforehand contradict each other: {name_cells(known, wrong.reshape(known.shape))}"
        )


def narrow(system: Equations, low: Floats, high: Floats, positions: Positions, wanted: Mask | None = None) -> None:
    """Write the smallest and largest value of each gap into ``low`` and ``high``, part by part.

    Parameters
    ----------
    system
        What the sums say about the gaps.
    low, high
        What is known of every cell of the table beforehand; narrowed in place.
    positions
        The cells that the gaps of ``system`` are.
    wanted
        Cells to solve for; all when not given.

    Raises
    ------
    IndicatorError
        Sums and bounds that contradict each other.
    """
    from scipy.optimize import LinearConstraint  # noqa: PLC0415 - slow to load, and reports solve nothing

    for part, gaps in system.split():
        where = positions[gaps]
        if not len(part.names):
            continue  # no sum holds this gap: what is known beforehand is all
        least = np.where(part.exhaustive, part.totals - part.tolerance, -np.inf)
        sums = LinearConstraint(part.factors, least, part.totals + part.tolerance)
        prior = np.column_stack([low[where], high[where]])
        for number, cell in enumerate(where):
            if wanted is not None and not wanted[cell]:
                continue
            low[cell], high[cell] = sorted(_extreme(sums, prior, number, sign, part) for sign in (1.0, -1.0))


def _extreme(sums: "LinearConstraint", prior: Floats, number: int, sign: float, part: Equations) -> float:
    """Solve one linear programme and step outwards by the solver's own tolerance, never beyond what was known."""
    from scipy.optimize import Bounds, milp  # noqa: PLC0415 - as above

    target = np.zeros(len(prior))
    target[number] = sign
    found = milp(target, constraints=sums, bounds=Bounds(prior[:, 0], prior[:, 1]))
    if found.x is None and sign < 0:  # the smallest value was found before, so the sums set no limit to the largest
        return float(prior[number, 1])
    if found.x is None:
        raise IndicatorError(f"no table satisfies all sums and bounds together: {enumerate_some(part.names)}")
    value = float(found.x[number])
    return float(np.clip(value - sign * _STEP * (1 + abs(value)), *prior[number]))
