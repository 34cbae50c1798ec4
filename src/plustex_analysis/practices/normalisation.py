"""Bringing criteria to one scale, each way under its name: packages differ in what they do when none is given.

Written out here, because pymcdm refuses a benefit of 0, a score like any other, under its linear normalisation.
"""

from typing import Literal, get_args

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.practices.scoretable import Signs, some

Floats = NDArray[np.float64]
Normalisation = Literal["vector", "min-max", "linear-max", "sum", "none"]


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
    with np.errstate(divide="ignore", invalid="ignore"):
        columns = [
            _scaled(scores[name].to_numpy(), normalisation, cost=bool(sign < 0))
            for name, sign in zip(scores, types, strict=True)
        ]
    result = pd.DataFrame(dict(zip(scores, columns, strict=True)), index=scores.index)
    undefined = [name for name in result if not np.isfinite(result[name]).all()]
    if undefined:
        raise IndicatorError(f"normalisation {normalisation} is undefined for {some(undefined)}: a division by zero")
    return result


def _scaled(x: Floats, normalisation: Normalisation, *, cost: bool) -> Floats:
    """Return one column on the scale named; a division by zero shows as a value that is not finite."""
    match normalisation:
        case "vector":
            share = x / np.sqrt(np.square(x).sum())
            scaled = 1 - share if cost else share
        case "min-max":
            scaled = (x.max() - x if cost else x - x.min()) / (x.max() - x.min())
        case "linear-max":
            scaled = x.min() / x if cost else x / x.max()
        case "sum":
            part = 1 / x if cost else x
            scaled = part / part.sum()
        case "none":
            scaled = x
    return np.asarray(scaled, dtype=np.float64)
