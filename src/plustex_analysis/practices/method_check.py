"""Whether the order depends on the method: the weighted sum beside TOPSIS, VIKOR and PROMETHEE II."""

import pandas as pd

from plustex_analysis.practices.compromise import topsis, vikor
from plustex_analysis.practices.outranking import promethee
from plustex_analysis.practices.rank_similarity import rank_similarity
from plustex_analysis.practices.ranking import places, weighted_sum
from plustex_analysis.practices.scoretable import Missing, Weights


def method_check(
    scores: pd.DataFrame, weights: Weights, *, missing: Missing = "raise"
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Rank the same scores by four methods and compare each order with that of the weighted sum.

    TOPSIS is normalised by ``vector``, VIKOR by its own linear form; PROMETHEE takes half a step of the scale for no
    difference and two steps for a full one.

    Parameters
    ----------
    scores
        One row per practice, one column per criterion, on one scale, more is better.
    weights
        One per criterion, summing to 1.
    missing
        ``"raise"``, or ``"drop"``: practices with a gap are left out.

    Returns
    -------
    tuple of pandas.DataFrame
        Places by method, and the similarity (``ws``, ``rw``, ``kendall``, ``spearman``) of each method's order to that
        of the weighted sum.

    Examples
    --------
    >>> scores = pd.DataFrame({"need": [4, 2, 1], "proof": [2, 3, 1]}, index=["a", "b", "c"])
    >>> ranked, alike = method_check(scores, {"need": 0.5, "proof": 0.5})
    >>> ranked.loc["a"].to_dict()
    {'weighted_sum': 1.0, 'topsis': 1.0, 'vikor': 1.0, 'promethee': 1.0}
    """
    ranked = pd.DataFrame(
        {
            "weighted_sum": places(weighted_sum(scores, weights, missing=missing)["value"]),
            "topsis": topsis(scores, weights, missing=missing).places,
            "vikor": vikor(scores, weights, missing=missing).table["place"],
            "promethee": promethee(scores, weights, missing=missing).table["place"],
        }
    )
    alike = {name: rank_similarity(ranked["weighted_sum"], ranked[name]) for name in ranked.columns[1:]}
    return ranked, pd.DataFrame(alike).T
