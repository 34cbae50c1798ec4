"""Tables with one row per region and one column per year, and the refusal of bounds where they mean nothing."""

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators._core import Floats, Missing, check_policy, enumerate_some


def refuse_bounds(missing: str, reason: str) -> None:
    """Refuse an unknown policy, and ``"bounds"`` with the reason why this function has no interval."""
    if missing == "bounds":
        raise InputError(f"missing='bounds' is refused here: {reason}")
    check_policy(missing)


def _named(mask: "np.ndarray[tuple[int, ...], np.dtype[np.bool_]]", panel: pd.DataFrame) -> str:
    rows, columns = np.nonzero(mask)
    pairs = zip(panel.index[rows], panel.columns[columns], strict=True)
    return enumerate_some(f"region {row}, year {column}" for row, column in pairs)


def check_panel(
    panel: "pd.DataFrame | pd.Series[float]", *, name: str, missing: Missing = "raise", positive: bool = False
) -> pd.DataFrame:
    """Return a panel as checked floats, its years in rising order: a copy with the same labels.

    Parameters
    ----------
    panel
        One row per region, one column per year (whole numbers); a series indexed by year is one region.
    name
        What the figures are, for messages.
    missing
        Under ``"raise"`` a gap is refused; otherwise it stays NaN.
    positive
        Whether every figure must be above 0 (its logarithm is taken).

    Raises
    ------
    InputError
        No such table, an empty one, a label twice, years that are not whole numbers, figures that are no numbers,
        infinite, or not above 0 where that is needed.
    IndicatorError
        A gap under ``"raise"``; the message names region and year.
    """
    if isinstance(panel, pd.Series):
        panel = pd.DataFrame([panel], index=[name if panel.name is None else panel.name])
    if not isinstance(panel, pd.DataFrame) or panel.empty:
        raise InputError(f"{name} must be a table with regions as rows and years as columns, and not be empty")
    for labels, kind in ((panel.index, "region"), (panel.columns, "year")):
        if not labels.is_unique:
            raise InputError(f"{name} has a {kind} more than once: {enumerate_some(labels[labels.duplicated()])}")
    if not pd.api.types.is_integer_dtype(panel.columns):
        raise InputError(f"{name} needs years (whole numbers) as columns, not {enumerate_some(panel.columns)}")
    text = [year for year, dtype in panel.dtypes.items() if not pd.api.types.is_numeric_dtype(dtype)]
    if text:
        raise InputError(f"{name} holds no numbers in year {enumerate_some(text)}")
    ordered = panel.sort_index(axis=1)
    values: Floats = np.array(ordered.to_numpy(dtype=float, na_value=np.nan))
    if np.isinf(values).any():
        raise InputError(f"{name} is infinite: {_named(np.isinf(values), ordered)}")
    if positive and (values <= 0).any():
        raise InputError(f"{name} must be above 0, its logarithm is taken: {_named(values <= 0, ordered)}")
    if missing == "raise" and np.isnan(values).any():
        raise IndicatorError(f"{name} is missing: {_named(np.isnan(values), ordered)}")
    return pd.DataFrame(values, index=ordered.index, columns=ordered.columns)
