"""How related industries are that occur together, and how close each is to what a region does.

The way goes from location quotients to ``presence`` (who is specialised in what), to ``cooccurrence`` (in how many
regions two industries are both present), to :func:`relatedness`, to :func:`relatedness_density`.
"""

from typing import get_args

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators._cooccurrence import Method, check_presence, multiply, normalise
from plustex_analysis.indicators._core import (
    Floats,
    Interval,
    Missing,
    align_table,
    check_box,
    check_policy,
    check_table,
    enumerate_some,
    evaluate,
)
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators._ranges import Range


def relatedness(
    cooccurrences: pd.DataFrame,
    *,
    method: Method = "association",
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> pd.DataFrame | Interval[pd.DataFrame]:
    """Say how much more often two industries occur together than their own frequency explains.

    With c_ij the co-occurrences, s_i = sum_(j != i) c_ij and T = sum_i s_i:

    * ``association`` c_ij T / (s_i s_j), above 1 = more often than by chance;
    * ``cosine`` c_ij / sqrt(s_i s_j), 0 to 1;
    * ``jaccard`` c_ij / (s_i + s_j - c_ij), 0 to 1;
    * ``probabilistic`` c_ij / [s_i s_j (1 / (T - s_i) + 1 / (T - s_j)) / 2], above 1 = more often than by chance when
      nothing is drawn with itself;
    * ``proximity`` c_ij / max(c_ii, c_jj), the smaller of the two conditional probabilities, 0 to 1; the only one that
      reads the diagonal.

    Parameters
    ----------
    cooccurrences
        Industries as rows and, in the same order or another, as columns; symmetric (see ``cooccurrence``).
    method
        One of the five.
    missing, lower, upper
        ``"raise"``: a gap is an error that names both industries; ``"propagate"``: what depends on the gap is missing
        (the total T, and so everything, under ``association`` and ``probabilistic``); ``"bounds"``: outer bounds.

    Returns
    -------
    DataFrame or Interval of DataFrame
        Symmetric, without unit; 0 on the diagonal, as no industry is a way into itself.

    Raises
    ------
    InputError
        Not square with the same labels, not symmetric, negative, an unknown method, or wrong bounds.
    IndicatorError
        A gap under ``"raise"``, or an industry that occurs with no other (nowhere at all for ``proximity``).

    References
    ----------
    van Eck & Waltman (2009) JASIST 60:1635; Steijn (2017), master thesis, Utrecht University, for the probabilistic
    form; Hidalgo, Klinger, Barabasi & Hausmann (2007) Science 317:482 for proximity.

    Examples
    --------
    >>> counts = pd.DataFrame([[0, 4, 1], [4, 0, 1], [1, 1, 0]], index=list("ABC"), columns=list("ABC"))
    >>> relatedness(counts).loc["A", ["B", "C"]].tolist()
    [1.92, 1.2]
    """
    if method not in get_args(Method):
        raise InputError(f"method={method!r}: use one of {', '.join(get_args(Method))}")
    check_policy(missing, lower=lower, upper=upper)
    square = _square(cooccurrences, missing)
    if missing == "bounds":
        low, high = (_square(side, missing) for side in check_box(square, lower, upper, name="co-occurrence"))
        found = normalise(Range.between(low, high), method)
        return Interval(_labelled(found.low, square), _labelled(found.high, square))
    alone = _alone(square, method)
    if len(alone):
        raise IndicatorError(f"an industry that occurs with no other has no relatedness: {enumerate_some(alone)}")
    return _labelled(normalise(square.to_numpy(), method), square)


def relatedness_density(
    specialised: pd.DataFrame,
    related: pd.DataFrame,
    *,
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> pd.DataFrame | Interval[pd.DataFrame]:
    """Say which part of all that is related to an industry a region already has.

    d_rj = 100 sum_i M_ri phi_ij / sum_i phi_ij. 100: the region has everything that the industry is related to.

    Parameters
    ----------
    specialised
        Presence M, 0 or 1: one row per region, one column per industry.
    related
        Relatedness phi of the same industries, complete, not negative; its diagonal counts as given (0 from
        :func:`relatedness`).
    missing, lower, upper
        How gaps in ``specialised`` are met. ``"raise"``: an error that names region and industry; ``"propagate"``: the
        densities of that region towards what is related to the missing industry are missing; ``"bounds"``: exact.

    Returns
    -------
    DataFrame or Interval of DataFrame
        Per cent, shaped like ``specialised``.

    Raises
    ------
    InputError
        Figures other than 0 and 1, or other industries in ``related``.
    IndicatorError
        A gap under ``"raise"``, or an industry that is related to no other.

    References
    ----------
    Hidalgo, Klinger, Barabasi & Hausmann (2007) Science 317:482; Boschma, Balland & Kogler (2015) Industrial and
    Corporate Change 24:223.

    Examples
    --------
    >>> related = pd.DataFrame([[0, 3, 1], [3, 0, 0], [1, 0, 0]], index=list("ABC"), columns=list("ABC"))
    >>> specialised = pd.DataFrame([[0, 1, 0]], index=["AA"], columns=list("ABC"))
    >>> relatedness_density(specialised, related).loc["AA"].tolist()
    [75.0, 0.0, 0.0]
    """
    present = check_presence(specialised)
    columns = pd.DataFrame(index=present.columns, columns=present.columns)
    phi = align_table(check_table(related, name="relatedness"), columns, name="relatedness").to_numpy()
    whole = phi.sum(axis=0)
    if (whole == 0).any():
        raise IndicatorError(f"related to no other industry: {enumerate_some(present.columns[whole == 0])}")

    def kernel(table: pd.DataFrame) -> pd.DataFrame:
        return pd.DataFrame(100 * multiply(table.to_numpy(), phi) / whole, index=table.index, columns=table.columns)

    return evaluate(
        present,
        kernel,
        lambda low, high: Interval(kernel(low), kernel(high)),
        missing=missing,
        lower=None if lower is None else check_presence(lower),
        upper=None if upper is None else check_presence(upper),
        name="presence",
    )


def _square(table: pd.DataFrame, missing: str) -> pd.DataFrame:
    known = check_table(table, name="co-occurrence", missing="propagate")
    if len(known.index.symmetric_difference(known.columns)):
        raise InputError("co-occurrences need the same industries as rows and as columns")
    square = known.reindex(columns=known.index)
    values = square.to_numpy()
    if not np.array_equal(values, values.T, equal_nan=True):
        raise InputError("co-occurrences must be symmetric: A with B is B with A")
    if missing == "raise" and np.isnan(values).any():
        gaps = np.nonzero(np.triu(np.isnan(values)))
        pairs = (
            f"industry {one} with industry {other}" for one, other in zip(*map(square.index.take, gaps), strict=True)
        )
        raise IndicatorError(f"co-occurrence is missing: {enumerate_some(pairs)}")
    return square


def _alone(square: pd.DataFrame, method: Method) -> pd.Index:
    values = square.to_numpy()
    own = values.diagonal()
    alone = own == 0 if method == "proximity" else values.sum(axis=1) - own == 0
    return square.index[np.flatnonzero(alone)]


def _labelled(values: Floats, like: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(values, index=like.index, columns=like.columns)


ENTRIES = (
    Entry(
        name="Relatedness",
        function=relatedness,
        unit="ratio; association and probabilistic: 1 = as by chance; cosine, jaccard, proximity: 0 to 1",
        formula="association: c_ij T / (s_i s_j), s_i = sum of c_ij over j other than i, T = sum of s_i",
        tables="persons employed by region and industry",
        reference="van Eck & Waltman (2009) JASIST 60:1635; Steijn (2017)",
        subject="Relatedness",
    ),
    Entry(
        name="Relatedness density",
        function=relatedness_density,
        unit="per cent; 100 = the region has every industry that this one is related to",
        formula="d_rj = 100 sum_i M_ri phi_ij / sum_i phi_ij",
        tables="persons employed by region and industry",
        reference="Boschma, Balland & Kogler (2015) Industrial and Corporate Change 24:223",
        subject="Relatedness",
    ),
)
