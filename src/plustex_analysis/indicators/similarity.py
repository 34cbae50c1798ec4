"""How unlike regions are in structure: dimensions with weights, and what each dimension adds to a distance."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
import pandas as pd

from plustex_analysis.errors import InputError, UnknownCodeError
from plustex_analysis.indicators._core import Floats, Interval
from plustex_analysis.indicators._dimensions import Preset, check_dimensions, weigh_variables
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators._profiles import (
    Missing,
    Weights,
    check_missing,
    check_profile_box,
    check_profiles,
    difference_ranges,
    differences,
    spans,
)

Form = Literal["root", "squared"]
_ROUNDING = 1e-12


@dataclass(frozen=True)
class StructuralDistance:
    """Distances between regions, and all that is needed to take them apart.

    Parameters
    ----------
    distance
        Symmetric, 0 on the diagonal, 1 = at opposite ends in everything.
    dimensions
        By dimension, the weighted mean of squared differences of its variables, 0 to 1; missing where a pair has no
        figure of the dimension in common.
    weights, variable_weights
        What each dimension and each variable weighs; both add to 1.
    coverage
        By pair, the share of the weight that rests on figures both regions have: 1 without gaps.
    form
        ``"root"`` or ``"squared"``.
    """

    distance: pd.DataFrame
    dimensions: dict[str, pd.DataFrame]
    weights: "pd.Series[float]"
    variable_weights: "pd.Series[float]"
    coverage: pd.DataFrame
    form: Form

    def contributions(self, region: str) -> pd.DataFrame:
        """Return what each dimension adds to the distance of a region from every other.

        In root form a dimension adds its part of the squared distance, divided by the distance: in either form the row
        adds up to the distance. A dimension that a pair does not share adds nothing.

        Returns
        -------
        DataFrame
            Other regions as rows, dimensions as columns.

        Raises
        ------
        UnknownCodeError
            There is no such region.
        """
        if region not in self.distance.index:
            raise UnknownCodeError("region", region, self.distance.index)
        parts = pd.DataFrame({name: square.loc[region] for name, square in self.dimensions.items()})
        weighed = parts.notna() * self.weights
        squared = (parts.fillna(0.0) * weighed).div(weighed.sum(axis=1), axis=0)
        if self.form == "root":
            whole = np.sqrt(squared.sum(axis=1))
            squared = squared.div(whole.where(whole > 0, 1.0), axis=0)
        return squared.where(self.distance.loc[region].notna(), axis=0).drop(index=region)


def structural_distance(
    profiles: pd.DataFrame,
    dimensions: Mapping[str, Sequence[str]],
    *,
    weights: Preset | Weights = "by_dimension",
    form: Form = "root",
    ranges: "pd.Series[float] | None" = None,
    missing: Missing = "raise",
    minimum_coverage: float = 0.5,
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> StructuralDistance | Interval[pd.DataFrame]:
    """Say how unlike the structures of regions are, dimension by dimension.

    With z = x / range and weights that add to 1, d2_ij = sum_d W_d sum_(k in d) v_k (z_ik - z_jk)^2; the distance is
    sqrt(d2) in ``"root"`` form, which obeys the triangle inequality, and d2 in ``"squared"`` form, which does not.

    Parameters
    ----------
    profiles
        One row per region, one column per variable, all numbers: conditions that change slowly, no results.
    dimensions
        By name of the dimension, the variables that make it up; each variable stands in one dimension.
    weights
        ``"by_dimension"``: all dimensions alike, and all variables within one. ``"by_variable"``: all variables alike.
        ``"pca"``: each variable by the share of its variance that lies on principal components of the standardised
        variables with an eigenvalue of 1 or more (its communality). Or weights of your own, one per dimension, shared
        equally by its variables.
    form
        ``"root"`` or ``"squared"``.
    ranges
        What counts as a full difference, by variable; the range of the regions in the table when left out.
    missing
        ``"raise"``: a gap is an error that names region and variable. ``"available"``: Gower's rule on both levels; a
        dimension is the average of the variables that both regions have, the distance that of the dimensions of which
        they have any, weights scaled up accordingly; pairs that share less than ``minimum_coverage`` of the weight are
        missing. ``"propagate"``: every distance that depends on the gap is missing, which without ``ranges`` are all.
        ``"bounds"``: the interval of the distance, exact with ``ranges`` and outer without.
    minimum_coverage
        Share of the weight that a pair must have figures for, under ``"available"``.
    lower, upper
        Under ``"bounds"``, the bounds of ``profiles``.

    Returns
    -------
    StructuralDistance or Interval of DataFrame
        The distances and their parts; under ``"bounds"`` only the two ends of the distances.

    Raises
    ------
    InputError
        Dimensions that are empty, overlap, or leave out a variable; categories; wrong weights, ranges or bounds.
    IndicatorError
        A gap under ``"raise"``; ``"pca"`` with gaps, a constant variable, or no more regions than variables.

    References
    ----------
    Navarro et al. (2014) S3 Working Paper 03/2014, JRC89819, for the idea (its weights are not used here);
    Gower (1971) Biometrics 27:857 for gaps; OECD & JRC (2008) Handbook on Constructing Composite Indicators for PCA.

    Examples
    --------
    >>> profiles = pd.DataFrame({"density": [100.0, 900.0, 500.0], "share": [2.0, 6.0, 6.0]}, index=["AA", "BB", "CC"])
    >>> found = structural_distance(profiles, {"settlement": ["density"], "industry": ["share"]})
    >>> found.distance.loc["AA"].round(6).tolist()
    [0.0, 1.0, 0.790569]
    >>> found.contributions("AA").loc["CC"].round(6).to_dict()
    {'settlement': 0.158114, 'industry': 0.632456}
    """
    check_missing(missing, lower, upper)
    if form not in get_args(Form):
        raise InputError(f"form={form!r}: use one of {', '.join(get_args(Form))}")
    check_dimensions(profiles, dimensions)
    checked = check_profiles(profiles, "propagate" if missing == "bounds" else missing)
    by_variable = weigh_variables(checked, dimensions, weights)
    if missing == "bounds":
        return _bounds(checked, by_variable, form, ranges, check_profile_box(checked, lower, upper))
    squares, shared = _squares(checked, dimensions, by_variable, ranges, missing)
    by_dimension = pd.Series({str(name): by_variable[list(names)].sum() for name, names in dimensions.items()})
    whole = np.stack(list(squares.values()))
    weigh = by_dimension.to_numpy()[:, None, None] * ~np.isnan(whole)
    with np.errstate(invalid="ignore"):
        squared = np.nansum(whole * weigh, axis=0) / weigh.sum(axis=0)
    least = minimum_coverage if missing == "available" else 1.0
    squared = np.where(shared >= least - _ROUNDING, squared, np.nan)
    distance = _labelled(np.sqrt(squared) if form == "root" else squared, checked)
    return StructuralDistance(
        distance=distance,
        dimensions={str(name): _labelled(square, checked) for name, square in squares.items()},
        weights=by_dimension,
        variable_weights=by_variable,
        coverage=pd.DataFrame(shared, index=checked.index, columns=checked.index),
        form=form,
    )


def _squares(
    checked: pd.DataFrame,
    dimensions: Mapping[str, Sequence[str]],
    by_variable: "pd.Series[float]",
    ranges: "pd.Series[float] | None",
    missing: str,
) -> tuple[dict[str, Floats], Floats]:
    """Return the mean squared difference by dimension, and the share of the weight that each pair has figures for."""
    no_category = np.zeros(checked.shape[1], dtype=bool)
    apart = differences(checked, spans(checked, no_category, ranges, missing), no_category)
    by_name = dict(zip(checked.columns, apart, strict=True))
    squares, shared = {}, np.zeros((len(checked), len(checked)))
    least = 0.0 if missing == "available" else 1 - _ROUNDING
    for name, variables in dimensions.items():
        # a dimension of weight 0 is still told, by equal weights
        own = by_variable[list(variables)]
        own = own if own.sum() > 0 else own + 1.0
        total, known = np.zeros_like(shared), np.zeros_like(shared)
        for variable in variables:
            present = ~np.isnan(by_name[variable])
            total += own[variable] * np.where(present, by_name[variable], 0.0) ** 2
            known += own[variable] * present
            shared += by_variable[variable] * present
        with np.errstate(invalid="ignore"):
            squares[name] = np.where(known > least * own.sum(), total / known, np.nan)
    return squares, shared


def _bounds(
    checked: pd.DataFrame,
    by_variable: "pd.Series[float]",
    form: Form,
    ranges: "pd.Series[float] | None",
    box: tuple[pd.DataFrame, pd.DataFrame],
) -> Interval[pd.DataFrame]:
    no_category = np.zeros(checked.shape[1], dtype=bool)
    parts = zip(difference_ranges(*box, ranges, no_category), by_variable, strict=True)
    squared = [part.square() * float(weight) for part, weight in parts]
    total = sum(squared[1:], squared[0])
    ends = total.rising(np.sqrt) if form == "root" else total
    return Interval(_labelled(ends.low, checked), _labelled(ends.high, checked))


def _labelled(values: Floats, like: pd.DataFrame) -> pd.DataFrame:
    """Label a square of distances; a region is at no distance from itself, whatever is missing."""
    return pd.DataFrame(np.where(np.eye(len(like), dtype=bool), 0.0, values), index=like.index, columns=like.index)


ENTRIES = (
    Entry(
        name="Structural distance",
        function=structural_distance,
        unit="0 = same structure, 1 = at opposite ends in everything",
        formula="sqrt(sum_d W_d sum_(k in d) v_k ((x_ik - x_jk) / range_k)^2), weights adding to 1",
        tables="slow-moving conditions by region: population, settlement, education, industries, firm size",
        reference="after Navarro et al. (2014) S3 Working Paper 03/2014; gaps after Gower (1971) Biometrics 27:857",
        subject="Similarity",
    ),
)
