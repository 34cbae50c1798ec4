"""How alike in structure the places that a practice comes from are to a receiving region."""

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from plustex_analysis.indicators.similarity import StructuralDistance
from plustex_analysis.practices.spans import UNKNOWN, Factor, Span
from plustex_analysis.profiles.europe import figure


def similarity(
    structure: StructuralDistance,
    profiles: pd.DataFrame,
    dimensions: Mapping[str, Sequence[str]],
    pair: tuple[str, str],
    *,
    draws: np.ndarray,
) -> Span:
    """Say how alike two regions are in structure: 1 - distance, with how far weights and gaps leave it open.

    The ends are the 5 % and 95 % quantiles over weights of the dimensions drawn around those in use, what one of the
    two regions has no figure of counting once as a full difference and once as none; never inside what the weights in
    use give. So a missing figure moves the ends apart, up to the change it makes in the range of a variable.

    Parameters
    ----------
    structure
        Distances in root form with their dimensions.
    profiles, dimensions
        What they were computed from.
    pair
        Codes of the two regions. One that has no profile: nothing is known.
    draws
        Weights of the dimensions drawn around those in use, in their order: one row per draw.
    """
    one, other = pair
    if not {one, other} <= set(structure.distance.index):
        return UNKNOWN
    low, high = [], []
    rows = profiles.to_numpy(dtype=float)[profiles.index.get_indexer(pd.Index(pair))]
    both = dict(zip(profiles.columns, (~np.isnan(rows).any(axis=0)).tolist(), strict=True))
    for name in structure.weights.index:
        variables = dimensions[str(name)]
        share = sum(both[variable] for variable in variables) / len(variables)
        square = figure(structure.dimensions[str(name)], one, other) if share else 0.0
        low.append(share * square)
        high.append(share * square + 1 - share)
    weights = structure.weights.to_numpy(dtype=float)
    nearest = min(float(np.quantile(draws @ low, 0.05)), float(weights @ low))
    furthest = max(float(np.quantile(draws @ high, 0.95)), float(weights @ high))
    value = 1 - figure(structure.distance, one, other)
    return Span(value, 1 - min(1.0, furthest) ** 0.5, 1 - max(0.0, nearest) ** 0.5)


def nearest_donor(spans: Mapping[str, Span]) -> Factor:
    """Take of several donor regions the one most like the receiver: what grew there has most to tell.

    Of each end the highest among the donors; a donor of which nothing is known may be the one.

    Examples
    --------
    >>> found = nearest_donor({"FR30": Span(0.8, 0.7, 0.9), "PT11": Span(0.6, 0.5, 0.7)})
    >>> found.value, found.basis
    (0.8, ('FR30',))
    """
    if not spans:
        return Factor(float("nan"), 0.0, 1.0, "similarity", "no-place-named")
    lower, upper = max(span.lower for span in spans.values()), max(span.upper for span in spans.values())
    known = {code: span for code, span in spans.items() if span.known}
    if not known:
        return Factor(float("nan"), lower, upper, "similarity", "no-figures", tuple(spans))
    best = min(known, key=lambda code: (-known[code].value, code))
    return Factor(known[best].value, lower, upper, "similarity", "nearest-donor", (best,))
