"""How alike two rankings are, by four measures that answer four questions."""

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike
from pymcdm.correlations import rw, ws
from scipy.stats import kendalltau, spearmanr

from plustex_analysis.errors import IndicatorError, InputError


def rank_similarity(first: pd.Series | ArrayLike, second: pd.Series | ArrayLike) -> pd.Series:
    """Compare two rankings of the same practices.

    ``ws`` = 1 - sum 2^-R |R - Q| / max(|1 - R|, |n - R|) weighs differences at the top of the first ranking most
    (Salabun & Urbaniak 2020); it is not symmetric, and a full reversal of five gives 0.26, not -1. ``rw`` weighs both
    tops (Pinto da Costa & Soares 2005), ``kendall`` (tau-b) counts pairs, ``spearman`` correlates places. All are 1 for
    the same order; the last three are -1 for a reversed one.

    Parameters
    ----------
    first, second
        Places, 1 for the best, equals with the mean of their places. Series are matched by their labels.

    Returns
    -------
    pandas.Series
        ``ws``, ``rw``, ``kendall``, ``spearman``; the last two are missing where one ranking has all places equal.

    Raises
    ------
    InputError
        The two do not rank the same practices, or hold what is not places from 1 to n.
    IndicatorError
        Fewer than two practices.

    Examples
    --------
    >>> rank_similarity([1, 2, 3, 4, 5], [1, 3, 2, 4, 5]).round(3).to_dict()
    {'ws': 0.854, 'rw': 0.883, 'kendall': 0.8, 'spearman': 0.9}
    """
    one, two = pd.Series(first, dtype=float), pd.Series(second, dtype=float)
    if one.index.has_duplicates or set(one.index) != set(two.index) or len(one) != len(two):
        raise InputError("both rankings must have the same practices, each once")
    size = len(one)
    if size < 2:  # noqa: PLR2004 - a comparison needs two
        raise IndicatorError("fewer than two practices have no order")
    two = two.reindex(one.index)
    for places in (one, two):
        if not np.allclose(places.rank(), places, equal_nan=False):
            raise InputError(f"not places from 1 to {size}, equals with their mean place: {places.to_dict()}")
    x, y = one.to_numpy(), two.to_numpy()
    told_apart = bool(np.ptp(x)) and bool(np.ptp(y))
    return pd.Series(
        {
            "ws": float(ws(x, y)),
            "rw": float(rw(x, y)),
            "kendall": float(kendalltau(x, y).statistic) if told_apart else np.nan,
            "spearman": float(spearmanr(x, y).statistic) if told_apart else np.nan,
        }
    )
