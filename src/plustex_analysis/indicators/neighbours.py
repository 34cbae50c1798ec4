"""Which regions are structurally nearest, and how much of that list hangs on the choice of weights."""

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError, InputError, UnknownCodeError
from plustex_analysis.indicators._core import Floats
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators.similarity import StructuralDistance

_COUNTRY = 2  # a NUTS code starts with the two letters of its country


def nearest_regions(
    structure: StructuralDistance,
    region: str,
    *,
    rng: np.random.Generator,
    count: int = 5,
    exclude_same_country: bool = False,
    draws: int = 1000,
    firmness: float = 1.0,
) -> pd.DataFrame:
    """List the regions structurally nearest to one, with how often each stays in the list under other weights.

    In each draw the dimensions get weights from a Dirichlet distribution around the weights in use; with equal weights
    and ``firmness`` 1 all weights that add to 1 are equally likely. Stability is the share of draws in which a region
    is among the ``count`` nearest.

    Parameters
    ----------
    structure
        What :func:`~plustex_analysis.indicators.similarity.structural_distance` returned.
    region
        The region whose neighbours are wanted.
    rng
        Source of the draws, such as ``numpy.random.default_rng(1)``.
    count
        How many neighbours to list.
    exclude_same_country
        Whether to pass over regions whose code starts with the same two letters.
    draws
        How many weights to try; two standard errors of a stability are at most 1 / sqrt(draws).
    firmness
        How near the drawn weights stay to those in use: the larger, the nearer.

    Returns
    -------
    DataFrame
        One row per neighbour, the nearest first: ``distance``, ``rank``, ``stability`` (0 to 1), ``rank_low`` and
        ``rank_high`` (where the rank lies in 9 draws of 10) and ``coverage`` (share of the weight with figures). A
        region without distance is passed over. Equal distances are listed by code.

    Raises
    ------
    UnknownCodeError
        There is no such region.
    InputError
        ``count`` or ``draws`` below 1, or ``firmness`` not above 0.
    IndicatorError
        No other region has a distance.

    References
    ----------
    Lahdelma & Salminen (2001) Operations Research 49:444, for judging ranks over all admissible weights.

    Examples
    --------
    >>> from plustex_analysis.indicators.similarity import structural_distance
    >>> profiles = pd.DataFrame({"x": [0.0, 1.0, 9.0, 10.0], "y": [0.0, 1.0, 3.0, 10.0]}, index=["IT1", "IT2", "PT1", "PT2"])
    >>> structure = structural_distance(profiles, {"first": ["x"], "second": ["y"]})
    >>> found = nearest_regions(structure, "IT1", count=2, rng=np.random.default_rng(1))
    >>> found["stability"].to_dict()
    {'IT2': 1.0, 'PT1': 1.0}
    >>> list(nearest_regions(structure, "IT1", exclude_same_country=True, rng=np.random.default_rng(1)).index)
    ['PT1', 'PT2']
    """
    if region not in structure.distance.index:
        raise UnknownCodeError("region", region, structure.distance.index)
    if count < 1 or draws < 1 or not firmness > 0:
        raise InputError(f"count={count}, draws={draws} and firmness={firmness} must all be above 0")
    distance = structure.distance.loc[region].drop(region).dropna().sort_index()
    if exclude_same_country:
        country = str(region)[:_COUNTRY]
        distance = distance[[str(other)[:_COUNTRY] != country for other in distance.index]]
    if distance.empty:
        raise IndicatorError(f"no other region has a distance to {region}")
    around = structure.weights[structure.weights.gt(0)].sort_index()
    weights = rng.dirichlet(firmness * len(around) * around.to_numpy(dtype=float), size=draws)
    parts = pd.DataFrame({name: structure.dimensions[str(name)].loc[region] for name in around.index})
    rank = distance.rank(method="first").astype(int)
    listed = distance.index[np.argsort(rank.to_numpy())][:count]
    ranks = _draw_ranks(parts.loc[distance.index], weights)[:, distance.index.get_indexer(listed)]
    return pd.DataFrame(
        {
            "distance": distance[listed],
            "rank": rank[listed],
            "stability": (ranks <= count).mean(axis=0),
            "rank_low": np.quantile(ranks, 0.05, axis=0, method="inverted_cdf"),
            "rank_high": np.quantile(ranks, 0.95, axis=0, method="inverted_cdf"),
            "coverage": structure.coverage.loc[region].loc[listed],
        }
    )


def _draw_ranks(parts: pd.DataFrame, weights: Floats) -> Floats:
    """Return the rank of each region (row of ``parts``) under each draw of weights: one row per draw."""
    values = parts.to_numpy(dtype=float).T
    squared = weights @ np.nan_to_num(values) / (weights @ ~np.isnan(values))
    ranks = np.empty(squared.shape, dtype=np.intp)
    places = np.broadcast_to(np.arange(1, squared.shape[1] + 1), squared.shape)
    np.put_along_axis(ranks, np.argsort(squared, axis=1, kind="stable"), places, axis=1)
    return ranks


ENTRIES = (
    Entry(
        name="Nearest regions",
        function=nearest_regions,
        unit="rank by structural distance; stability 0 to 1",
        formula="stability = share of weights, drawn around those in use, under which a region is among the nearest",
        tables="structural distances (slow-moving conditions by region)",
        reference="after Lahdelma & Salminen (2001) Operations Research 49:444",
        subject="Similarity",
    ),
)
