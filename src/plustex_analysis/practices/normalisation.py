"""Bringing criteria to one scale, each way under its name: packages differ in what they do when none is given."""

from collections.abc import Callable
from typing import Literal, get_args

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pymcdm import normalizations

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.practices.scoretable import Signs, some

Floats = NDArray[np.float64]
Normalisation = Literal["vector", "min-max", "linear-max", "sum", "none"]

_NORMALISERS: dict[str, Callable[..., Floats]] = {
    "vector": normalizations.vector_normalization,
    "min-max": normalizations.minmax_normalization,
    "linear-max": normalizations.linear_normalization,
    "sum": normalizations.sum_normalization,
}


def normalised(scores: pd.DataFrame, types: Signs, normalisation: Normalisation) -> pd.DataFrame:
    """Bring all criteria to one scale on which more is better.

    ``vector``: x / sqrt(sum x²), 1 minus that for a cost; ``min-max``: (x - min) / (max - min), and (max - x) / (max -
    min); ``linear-max``: x / max, and min / x; ``sum``: x / sum x, and 1/x / sum 1/x; ``none``: as they are, which
    needs criteria that are on one scale already.

    Raises
    ------
    InputError
        The name is unknown, or ``none`` is asked for with a cost.
    IndicatorError
        The normalisation is undefined for a criterion (a division by zero).
    """
    if normalisation not in get_args(Normalisation):
        raise InputError(f"normalisation={normalisation!r}: use one of {', '.join(get_args(Normalisation))}")
    if normalisation == "none":
        if (types < 0).any():
            raise InputError("normalisation='none' leaves costs as they are; name another one")
        return scores
    scale = _NORMALISERS[normalisation]
    with np.errstate(divide="ignore", invalid="ignore"):
        columns = [scale(scores[name].to_numpy(), cost=sign < 0) for name, sign in zip(scores, types, strict=True)]
    result = pd.DataFrame(dict(zip(scores, columns, strict=True)), index=scores.index)
    undefined = [name for name in result if not np.isfinite(result[name]).all()]
    if undefined:
        raise IndicatorError(f"normalisation {normalisation} is undefined for {some(undefined)}: a division by zero")
    return result
