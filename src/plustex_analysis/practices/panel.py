"""The panel of assessors: their scores side by side, how far they agree, and what each of them changes."""

from typing import Any

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.practices.agreement import Level, krippendorff_alpha

COLUMNS = ("assessor", "practice", "criterion", "score")
"""Columns of collected sheets: one row per score, NaN where the assessor could not judge."""


def ratings(sheets: pd.DataFrame) -> pd.DataFrame:
    """Return collected scores with one row per assessor and one column per practice and criterion.

    Raises
    ------
    InputError
        Columns are missing, there is no score, or an assessor scores one thing twice.

    Examples
    --------
    >>> sheets = pd.DataFrame([["A1", "mill", "newness", 3.0], ["A2", "mill", "newness", 2.0]], columns=COLUMNS)
    >>> ratings(sheets)["mill", "newness"].to_dict()
    {'A1': 3.0, 'A2': 2.0}
    """
    absent = [name for name in COLUMNS if name not in sheets]
    if absent:
        raise InputError(f"collected sheets have no column {', '.join(absent)}; needed: {', '.join(COLUMNS)}")
    if sheets["score"].notna().sum() == 0:
        raise InputError("the collected sheets hold no score")
    if sheets.duplicated(list(COLUMNS[:3])).any():
        twice = sheets.loc[sheets.duplicated(list(COLUMNS[:3]))].iloc[0]
        raise InputError(f"assessor {twice['assessor']} scores {twice['practice']} on {twice['criterion']} twice")
    wide = sheets.set_index(list(COLUMNS[:3]))["score"].unstack("assessor").T  # noqa: PD010 - pivot loses empty units
    return wide.sort_index().sort_index(axis=1)


def panel(sheets: pd.DataFrame) -> pd.DataFrame:
    """Return what the assessors say together, per practice and criterion.

    Returns
    -------
    pandas.DataFrame
        ``mean``, ``low``, ``high`` (smallest and largest score given) and ``assessors`` (who gave one); without a
        score the first three stay missing.

    Examples
    --------
    >>> sheets = pd.DataFrame([["A1", "mill", "newness", 3.0], ["A2", "mill", "newness", 2.0]], columns=COLUMNS)
    >>> panel(sheets).loc[("mill", "newness")].tolist()
    [2.5, 2.0, 3.0, 2.0]
    """
    scores = ratings(sheets)
    parts = {"mean": scores.mean(), "low": scores.min(), "high": scores.max(), "assessors": scores.notna().sum()}
    return pd.DataFrame(parts)


def agreement(
    sheets: pd.DataFrame, *, rng: np.random.Generator, level: Level = "ordinal", draws: int = 2000
) -> pd.DataFrame:
    """Measure the agreement of the assessors over all criteria and on each.

    Returns
    -------
    pandas.DataFrame
        Rows ``all`` and each criterion: ``alpha`` with ``low`` and ``high`` (95 %), ``units``, ``assessors``, and in
        ``undefined`` the reason where there is no figure, else an empty text.

    Examples
    --------
    >>> rows = [[who, name, "newness", score] for name, score in (("a", 1.0), ("b", 3.0)) for who in ("A1", "A2")]
    >>> found = agreement(pd.DataFrame(rows, columns=COLUMNS), rng=np.random.default_rng(1))
    >>> found["alpha"].to_dict()
    {'all': 1.0, 'newness': 1.0}
    """
    scores = ratings(sheets)
    of = scores.columns.get_level_values(1)
    blocks = {"all": scores, **{str(name): scores.loc[:, of == name] for name in of.unique()}}
    return pd.DataFrame({name: _measured(block, level, rng, draws) for name, block in blocks.items()}).T.infer_objects()


def _measured(block: pd.DataFrame, level: Level, rng: np.random.Generator, draws: int) -> dict[str, Any]:
    try:
        alpha = krippendorff_alpha(block, level, rng=rng, draws=draws)
    except IndicatorError as error:
        nothing = {"alpha": np.nan, "low": np.nan, "high": np.nan}
        return {**nothing, "units": 0, "assessors": int(block.notna().any(axis=1).sum()), "undefined": str(error)}
    found = {"alpha": alpha.value, "low": alpha.low, "high": alpha.high}
    return {**found, "units": alpha.units, "assessors": alpha.assessors, "undefined": ""}


def leave_one_assessor_out(sheets: pd.DataFrame, *, level: Level = "ordinal") -> pd.DataFrame:
    """Show how much the agreement of the panel hangs on each assessor.

    Returns
    -------
    pandas.DataFrame
        Per assessor: ``scores`` given; ``alpha_without``, the agreement of the others, and ``change``, by how much it
        exceeds that of all (missing where it is undefined, as with two assessors); ``lean``, the mean difference of the
        assessor's scores from the mean of the others on what both scored, positive for a generous one.

    Raises
    ------
    IndicatorError
        The agreement of all is undefined.

    Examples
    --------
    >>> scores = {"A1": [1, 2, 3], "A2": [1, 2, 3], "A3": [3, 2, 4]}
    >>> rows = [[who, name, "newness", s] for who, given in scores.items() for name, s in zip("abc", given)]
    >>> leave_one_assessor_out(pd.DataFrame(rows, columns=COLUMNS)).loc["A3", ["alpha_without", "lean"]].to_dict()
    {'alpha_without': 1.0, 'lean': 1.0}
    """
    scores = ratings(sheets)
    whole = krippendorff_alpha(scores, level).value
    rows = {}
    for name in scores.index:
        others = scores.drop(index=name)
        try:
            without = krippendorff_alpha(others, level).value
        except IndicatorError:
            without = np.nan
        rows[name] = {
            "scores": int(scores.loc[name].notna().sum()),
            "alpha_without": without,
            "change": without - whole,
            "lean": (scores.loc[name] - others.mean()).mean(),
        }
    return pd.DataFrame(rows).T.astype({"scores": int})
