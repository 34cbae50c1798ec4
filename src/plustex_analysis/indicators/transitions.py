"""Who moves between classes from one year to the next, and where that leads."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from plustex_analysis.errors import InputError
from plustex_analysis.indicators._core import Exact, Floats
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators._panel import check_panel, refuse_bounds

Quantiles = Literal["by_year", "pooled"]
_NO_BOUNDS = (
    "the moves of all regions are counted together, and a hidden figure may lie in any class; leave its region out"
)


@dataclass(frozen=True)
class Transitions:
    """Moves between classes from each year to the next.

    ``counts`` and ``probabilities`` have the class left as rows and the class entered as columns. ``steady_state`` is
    the distribution over classes that reproduces itself, missing where the chain has several. ``mobility`` is
    Shorrocks' index: 0 = nobody ever moves, 1 = the class left says nothing about the class entered.
    """

    counts: pd.DataFrame
    probabilities: pd.DataFrame
    steady_state: "pd.Series[float]"
    mobility: float
    n: int


def transition_matrix(
    panel: pd.DataFrame,
    *,
    classes: int | Sequence[float] = 5,
    quantiles: Quantiles = "by_year",
    missing: Exact = "raise",
) -> Transitions:
    """Count how regions move between classes from one year to the next.

    p_ij = moves from class i to class j / stays and moves out of class i, over all neighbouring pairs of columns. The
    steady state solves pi P = pi; mobility = (K - trace P) / (K - 1).

    Parameters
    ----------
    panel
        One row per region, one column per year, any unit.
    classes
        A number of classes of equal size (5: quintiles), or the upper edges of all classes but the last, in rising
        order. A value on an edge belongs to the lower class. Edges mean the same thing in every year only when the
        panel is relative, for example to each year's mean.
    quantiles
        For a number of classes: ``"by_year"`` cuts every year by itself (moves are changes of rank), ``"pooled"`` cuts
        all years at the same values.
    missing
        ``"raise"``: a gap is an error that names region and year; ``"propagate"``: every figure is missing, because
        the moves of all regions are counted together. ``"bounds"`` is refused.

    Returns
    -------
    Transitions
        Counts, probabilities (a class never left has none: missing), steady state, mobility. Classes are numbered
        from 1, the lowest.

    Raises
    ------
    InputError
        One year only, fewer than 2 classes, edges that do not rise.
    IndicatorError
        A gap under ``"raise"``.

    References
    ----------
    Quah (1993) European Economic Review 37:426; Shorrocks (1978) Econometrica 46:1013.

    Examples
    --------
    >>> panel = pd.DataFrame({2010: [1.0, 2.0, 3.0, 4.0], 2011: [1.0, 3.0, 2.0, 4.0]}, index=list("ABCD"))
    >>> transition_matrix(panel, classes=2).probabilities.to_numpy().tolist()
    [[0.5, 0.5], [0.5, 0.5]]
    """
    refuse_bounds(missing, _NO_BOUNDS)
    if quantiles not in ("by_year", "pooled"):
        raise InputError(f"quantiles={quantiles!r}: use by_year, pooled")
    checked = check_panel(panel, name="the panel", missing=missing)
    values = checked.to_numpy()
    if values.shape[1] < 2:  # noqa: PLR2004 - a move needs two years
        raise InputError("the panel has one year: a move needs two")
    edges = _edges(values, classes, quantiles)
    number = edges.shape[0] + 1
    known = not np.isnan(values).any()
    state = (values[:, :, None] > edges.T[None, :, :]).sum(axis=2)
    pairs = state[:, :-1].ravel() * number + state[:, 1:].ravel()
    counts = np.bincount(pairs, minlength=number**2).reshape(number, number).astype(float)
    return _describe_moves(counts if known else np.full_like(counts, np.nan), len(pairs))


def _edges(values: Floats, classes: int | Sequence[float], quantiles: Quantiles) -> Floats:
    """Return the upper edges of all classes but the last, one row per edge and one column per year."""
    if isinstance(classes, int):
        if classes < 2:  # noqa: PLR2004 - with one class nobody can move
            raise InputError(f"classes={classes}: at least 2 are needed")
        cuts = np.arange(1, classes) / classes
        if quantiles == "by_year":
            return np.quantile(values, cuts, axis=0)
        edges = np.quantile(values, cuts)
    else:
        edges = np.asarray(classes, dtype=float)
        if edges.ndim != 1 or len(edges) == 0 or not (np.diff(edges) > 0).all():
            raise InputError(f"classes={classes}: edges must rise and be at least one")
    return np.repeat(edges[:, None], values.shape[1], axis=1)


def _describe_moves(counts: Floats, n: int) -> Transitions:
    number = len(counts)
    labels = pd.RangeIndex(1, number + 1, name="class")
    with np.errstate(invalid="ignore"):
        probabilities = counts / counts.sum(axis=1, keepdims=True)
    return Transitions(
        counts=pd.DataFrame(counts, index=labels, columns=labels),
        probabilities=pd.DataFrame(probabilities, index=labels, columns=labels),
        steady_state=pd.Series(_steady_state(probabilities), index=labels),
        mobility=float((number - np.trace(probabilities)) / (number - 1)),
        n=n,
    )


def _steady_state(probabilities: Floats) -> Floats:
    number = len(probabilities)
    system = np.vstack([probabilities.T - np.eye(number), np.ones(number)])
    if np.isnan(system).any() or np.linalg.matrix_rank(system[:-1], tol=1e-12) < number - 1:
        return np.full(number, np.nan)
    return np.asarray(np.linalg.lstsq(system, np.append(np.zeros(number), 1.0))[0])


ENTRIES = (
    Entry(
        name="Transition matrix",
        function=transition_matrix,
        unit="probabilities between 0 and 1, each row adds to 1; mobility 0 = nobody moves",
        formula="p_ij = moves from class i to j / all that leave or stay in i; mobility = (K - trace P) / (K - 1)",
        tables="one figure by region and year",
        reference="Quah (1993) European Economic Review 37:426; Shorrocks (1978) Econometrica 46:1013",
        subject="Change",
    ),
)
