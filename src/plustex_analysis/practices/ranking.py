"""The outcome of a ranking, and the plainest way to one: the weighted sum."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike

from plustex_analysis.errors import InputError
from plustex_analysis.practices.normalisation import Normalisation, normalised
from plustex_analysis.practices.scoretable import Weights, aligned, complete, directions, table, within


@dataclass(frozen=True)
class Ranking:
    """The outcome of one method.

    Attributes
    ----------
    method, normalisation
        What was computed, in the names of this package.
    scores
        One figure per practice; more is better.
    dropped
        Practices left out because a score is missing.
    constant
        Criteria on which all practices score the same, so that they cannot tell them apart.
    """

    method: str
    normalisation: str
    scores: pd.Series
    dropped: tuple[str, ...] = ()
    constant: tuple[str, ...] = ()

    @property
    def places(self) -> pd.Series:
        """Places, 1 for the best; equals share the mean of their places."""
        return places(self.scores)


def places(scores: pd.Series) -> pd.Series:
    """Turn scores (more is better) into places, up to 1e-9 of the largest score for rounding.

    Examples
    --------
    >>> places(pd.Series({"a": 2.0, "b": 3.5, "c": 2.0})).to_dict()
    {'a': 2.5, 'b': 1.0, 'c': 2.5}
    """
    size = float(np.nanmax(np.abs(scores))) if len(scores) else 1.0
    steps = (scores / (1e-9 * size or 1.0)).round()
    return steps.rank(ascending=False, method="average").rename("place")


def weighted_sum(
    scores: pd.DataFrame | ArrayLike,
    weights: Weights,
    *,
    types: Sequence[int] | None = None,
    normalisation: Normalisation = "none",
    missing: Literal["raise", "drop", "bounds"] = "raise",
    scale: tuple[float, float] = (0, 4),
) -> pd.DataFrame:
    """Add up the scores of each practice, each times the weight of its criterion.

    V[i] = sum over k of w[k] x[i, k]. With scores on one scale and no normalisation the result is on that scale.

    Parameters
    ----------
    scores
        One row per practice, one column per criterion.
    weights
        One per criterion, summing to 1.
    types
        +1 where more is better, -1 where less is; by default +1 everywhere.
    normalisation
        See :func:`normalised`.
    missing
        ``"raise"``, ``"drop"``, or ``"bounds"``: with gaps the value itself stays missing, ``low`` and ``high`` take
        every gap at the lower and at the upper end of the scale.
    scale
        Lowest and highest possible score, for ``"bounds"``.

    Returns
    -------
    pandas.DataFrame
        Per practice ``value``, ``low``, ``high`` and ``gap``, the weight of the criteria without a score.

    Raises
    ------
    InputError
        Missing scores under ``"raise"``, weights that do not sum to 1 or do not fit, ``"bounds"`` with a normalisation
        (which itself depends on the missing scores), a score outside the scale under ``"bounds"``.

    Examples
    --------
    >>> scores = pd.DataFrame({"need": [4, 2], "proof": [1, None]}, index=["a", "b"])
    >>> weighted_sum(scores, {"need": 0.5, "proof": 0.5}, missing="bounds")
       value  low  high  gap
    a    2.5  2.5   2.5  0.0
    b    NaN  1.0   3.0  0.5
    """
    frame = table(scores)
    share = aligned(weights, frame.columns)
    signs = directions(types, frame.columns)
    if missing == "bounds":
        if normalisation != "none":
            raise InputError(
                "missing='bounds' needs normalisation='none': a normalisation depends on the missing scores"
            )
        within(frame, scale)
    else:
        frame, _ = complete(frame, missing, least=1)
    values = normalised(frame, signs, normalisation)
    return pd.DataFrame(
        {
            "value": (values * share).sum(axis=1, skipna=False),
            "low": values.fillna(scale[0]) @ share,
            "high": values.fillna(scale[1]) @ share,
            "gap": frame.isna() @ share,
        }
    )
