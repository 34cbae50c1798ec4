"""Dimensions of a structure: which variables make them up, and what each variable weighs under a preset."""

from collections.abc import Mapping, Sequence
from typing import Literal, get_args

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators._core import align, enumerate_some
from plustex_analysis.indicators._profiles import Weights, is_category

Preset = Literal["by_dimension", "by_variable", "pca"]
_ROUNDING = 1e-12


def check_dimensions(profiles: pd.DataFrame, dimensions: Mapping[str, Sequence[str]]) -> None:
    named = [variable for names in dimensions.values() for variable in names]
    unknown = [variable for variable in named if variable not in profiles.columns]
    left_out = [variable for variable in profiles.columns if variable not in named]
    for wrong, what in (
        ([name for name, names in dimensions.items() if not len(names)], "a dimension has no variable"),
        ([variable for variable in dict.fromkeys(named) if named.count(variable) > 1], "a variable stands twice"),
        (unknown, "a dimension names a variable that the profiles lack"),
        (left_out, "a variable stands in no dimension"),
        (list(profiles.columns[is_category(profiles)]), "a variable holds no numbers (see gower_distance)"),
    ):
        if wrong:
            raise InputError(f"{what}: {enumerate_some(wrong)}")


def weigh_variables(
    checked: pd.DataFrame, dimensions: Mapping[str, Sequence[str]], weights: Preset | Weights
) -> "pd.Series[float]":
    """Return the weight of each variable; all add to 1."""
    members = {variable: name for name, names in dimensions.items() for variable in names}
    own = pd.Series(members).reindex(checked.columns)
    size = own.map({name: len(names) for name, names in dimensions.items()})
    if isinstance(weights, str):
        if weights not in get_args(Preset):
            raise InputError(
                f"weights={weights!r}: use one of {', '.join(get_args(Preset))}, or one weight per dimension"
            )
        plain = {"by_dimension": 1.0 / size, "by_variable": size * 0.0 + 1.0}
        chosen = _communalities(checked) if weights == "pca" else plain[weights]
    else:
        given = align(pd.Series(weights, dtype=float), pd.Index(dimensions), name="weights", kind="dimension")
        chosen = own.map(given) / size
    if not chosen.sum() > 0:
        raise InputError("weights are all 0: at least one dimension must count")
    return (chosen / chosen.sum()).rename("weight")


def _communalities(checked: pd.DataFrame) -> "pd.Series[float]":
    spread = checked.std(skipna=False)
    if checked.isna().to_numpy().any() or len(checked) <= checked.shape[1] or spread.eq(0).any():
        raise IndicatorError("weights='pca' needs figures without gap, more regions than variables, and none constant")
    correlation = ((checked - checked.mean()) / spread).to_numpy().T
    eigenvalues, vectors = np.linalg.eigh(correlation @ correlation.T / (len(checked) - 1))
    kept = eigenvalues >= min(1.0, eigenvalues[-1]) - _ROUNDING
    return pd.Series((vectors[:, kept] ** 2 * eigenvalues[kept]).sum(axis=1), index=checked.columns)
