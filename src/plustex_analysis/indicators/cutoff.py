"""From where on a standardised location quotient stands out among the regions of its industry."""

from typing import Any, Literal, overload

import numpy as np
import pandas as pd
import scipy

from plustex_analysis.errors import InputError
from plustex_analysis.indicators._core import (
    Exact,
    Floats,
    Interval,
    Missing,
    check_box,
    check_policy,
    check_table,
)
from plustex_analysis.indicators._entry import Entry


@overload
def standardised_location_quotient_cutoff(
    quotients: pd.DataFrame, *, level: float = 0.95, missing: Exact = "raise"
) -> "pd.Series[float]": ...
@overload
def standardised_location_quotient_cutoff(
    quotients: pd.DataFrame,
    *,
    level: float = 0.95,
    missing: Literal["bounds"],
    lower: pd.DataFrame,
    upper: pd.DataFrame,
) -> Interval["pd.Series[float]"]: ...
def standardised_location_quotient_cutoff(
    quotients: pd.DataFrame,
    *,
    level: float = 0.95,
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> Any:
    """Find by resampling regions how large a standardised quotient must be to count as an agglomeration.

    As many regions as there are would be drawn with replacement; of each sample the quantile ``level`` would be taken;
    the cut-off is the mean of these quantiles over all possible samples. That mean needs no drawing: the k-th smallest
    of n draws is among the j smallest regions with the probability that a binomial count (n, j / n) is k or more. No
    distribution is assumed, as it is with the usual 1.645. What lies above is among the highest quotients of the
    industry; that is a ranking, not the test of a hypothesis.

    Parameters
    ----------
    quotients
        Standardised location quotients, as :func:`~plustex_analysis.indicators.standardised.standardised_location_quotient` returns them.
    level
        Quantile, between 0 and 1; between two order statistics it is interpolated.
    missing
        ``"raise"``: a gap is an error; ``"propagate"``: an industry with a gap has no cut-off; ``"bounds"``: the exact
        smallest and largest cut-off between two tables of quotients, such as the ends of their own bounds.
    lower, upper
        Bounds of the quotients, under ``"bounds"`` only.

    Returns
    -------
    Series or Interval
        One cut-off per industry, in standard deviations.

    Raises
    ------
    InputError
        No table of numbers; a level that makes no sense.
    IndicatorError
        A gap under ``"raise"``.

    References
    ----------
    After Tian (2013), Journal of Regional Analysis and Policy 43, 186-197. Without drawing: Hutson and Ernst (2000),
    Journal of the Royal Statistical Society B 62, 89-94.

    Examples
    --------
    >>> scores = pd.DataFrame({"C13": [1.4, -0.7, -0.7, 0.0]}, index=["AA", "BB", "CC", "DD"])
    >>> standardised_location_quotient_cutoff(scores).round(3).to_dict()
    {'C13': 0.798}
    """
    if not 0 < level < 1:
        raise InputError(f"level={level}: use a quantile between 0 and 1, such as 0.95")

    def kernel(table: pd.DataFrame) -> "pd.Series[float]":
        chances = _order_statistic_chances(len(table), level)
        return pd.Series(chances @ np.sort(table.to_numpy(), axis=0), index=table.columns)

    check_policy(missing, lower=lower, upper=upper)
    name = "the quotient"
    if missing == "bounds":
        low, high = check_box(quotients, lower, upper, name=name, negative=True)
        return Interval(kernel(low), kernel(high))
    table = check_table(quotients, name=name, missing=missing, negative=True)
    return kernel(table).mask(table.isna().any())


def _order_statistic_chances(count: int, level: float) -> Floats:
    """Return the weight of each region, in rising order, in the mean quantile of all samples."""
    place = (count - 1) * level
    below = int(place)
    among = np.arange(count + 1) / count
    ranks = (below + 1, min(below + 2, count))
    first, second = (np.diff(scipy.special.betainc(rank, count - rank + 1, among)) for rank in ranks)
    return np.asarray(first + (place - below) * (second - first))


ENTRIES = (
    Entry(
        name="Cut-off of the standardised location quotient",
        function=standardised_location_quotient_cutoff,
        unit="standard deviations; above it a region counts as an agglomeration",
        formula="mean over all bootstrap samples of regions of the 95 % quantile of SLQ[.,i]",
        tables="standardised location quotients",
        reference="after Tian (2013), Journal of Regional Analysis and Policy 43, 186",
        subject="Specialisation",
    ),
)
