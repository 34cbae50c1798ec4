"""Which regions are specialised in which industries, and in how many regions two industries occur together."""

import pandas as pd

from plustex_analysis.indicators._cooccurrence import check_presence, multiply
from plustex_analysis.indicators._core import Interval, Missing, evaluate
from plustex_analysis.indicators._entry import Entry


def presence(
    quotients: pd.DataFrame,
    *,
    threshold: float = 1.0,
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> pd.DataFrame | Interval[pd.DataFrame]:
    """Say which regions are specialised in which industries, and keep what is unknown unknown.

    1 where the quotient reaches ``threshold``, 0 where it stays below. (A plain comparison would turn a gap into 0.)

    Parameters
    ----------
    quotients
        Location quotients: one row per region, one column per industry.
    threshold
        From which quotient on a region counts as specialised.
    missing, lower, upper
        ``"raise"``: a gap is an error that names region and industry; ``"propagate"``: that cell is missing;
        ``"bounds"``: the interval for quotients between ``lower`` and ``upper``, exact.

    Returns
    -------
    DataFrame or Interval of DataFrame
        0 and 1, shaped like ``quotients``.

    Raises
    ------
    InputError
        Quotients below 0, or wrong bounds.
    IndicatorError
        A gap under ``"raise"``.

    References
    ----------
    Balassa (1965) Manchester School 33:99.

    Examples
    --------
    >>> quotients = pd.DataFrame({"C13": [2.4, 0.6], "C14": [None, 1.0]}, index=["AA", "BB"])
    >>> presence(quotients, missing="propagate").to_dict("list")
    {'C13': [1.0, 0.0], 'C14': [nan, 1.0]}
    """

    def kernel(table: pd.DataFrame) -> pd.DataFrame:
        return table.ge(threshold).astype(float).where(table.notna())

    return evaluate(
        quotients,
        kernel,
        lambda low, high: Interval(kernel(low), kernel(high)),
        missing=missing,
        lower=lower,
        upper=upper,
        name="location quotient",
    )


def cooccurrence(
    specialised: pd.DataFrame,
    *,
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> pd.DataFrame | Interval[pd.DataFrame]:
    """Count in how many regions two industries are both present.

    c_ij = sum_r M_ri M_rj; on the diagonal stands in how many regions the industry is present (its ubiquity).

    Parameters
    ----------
    specialised
        Presence M, 0 or 1: one row per region, one column per industry (see :func:`presence`).
    missing, lower, upper
        ``"raise"``: a gap is an error that names region and industry; ``"propagate"``: a count is missing when a gap
        can change it (it cannot where the other industry is absent); ``"bounds"``: exact for every pair.

    Returns
    -------
    DataFrame or Interval of DataFrame
        Numbers of regions, industries as rows and columns.

    Raises
    ------
    InputError
        Figures other than 0 and 1, or wrong bounds.
    IndicatorError
        A gap under ``"raise"``.

    References
    ----------
    Hidalgo, Klinger, Barabasi & Hausmann (2007) Science 317:482.

    Examples
    --------
    >>> specialised = pd.DataFrame({"C13": [1, 1, 0], "C14": [1, 0, 1]}, index=["AA", "BB", "CC"])
    >>> cooccurrence(specialised).to_numpy().tolist()
    [[2.0, 1.0], [1.0, 2.0]]
    """

    def kernel(table: pd.DataFrame) -> pd.DataFrame:
        values = table.to_numpy()
        return pd.DataFrame(multiply(values.T, values), index=table.columns, columns=table.columns)

    return evaluate(
        check_presence(specialised),
        kernel,
        lambda low, high: Interval(kernel(low), kernel(high)),
        missing=missing,
        lower=None if lower is None else check_presence(lower),
        upper=None if upper is None else check_presence(upper),
        name="presence",
    )


ENTRIES = (
    Entry(
        name="Presence",
        function=presence,
        unit="1 = specialised, 0 = not",
        formula="M_ri = 1 where the location quotient is 1 or more",
        tables="persons employed by region and industry",
        reference="Balassa (1965) Manchester School 33:99",
        subject="Relatedness",
    ),
    Entry(
        name="Co-occurrence",
        function=cooccurrence,
        unit="number of regions",
        formula="c_ij = sum over regions of M_ri M_rj, M = 1 where the location quotient is 1 or more",
        tables="persons employed by region and industry",
        reference="Hidalgo, Klinger, Barabasi & Hausmann (2007) Science 317:482",
        subject="Relatedness",
    ),
)
