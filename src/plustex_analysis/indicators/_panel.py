"""Tables of regions by years or by variables, and the refusal of bounds where they mean nothing."""

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators._core import Floats, Missing, check_policy, enumerate_some


def refuse_bounds(missing: str, reason: str) -> None:
    """Refuse an unknown policy, and ``"bounds"`` with the reason why this function has no interval."""
    if missing == "bounds":
        raise InputError(f"missing='bounds' is refused here: {reason}")
    check_policy(missing)


def check_cells(
    table: pd.DataFrame, *, name: str, kind: str, missing: str = "raise", positive: bool = False
) -> pd.DataFrame:
    """Return a table of regions by years or variables as checked floats: a copy with the same labels.

    Parameters
    ----------
    table
        One row per region; ``kind`` says what its columns are, for messages: "year", "variable".
    name
        What the figures are, for messages.
    missing
        Under ``"raise"`` a gap is refused; otherwise it stays NaN.
    positive
        Whether every figure must be above 0 (its logarithm is taken).

    Raises
    ------
    InputError
        A label twice, figures that are no numbers, infinite, or not above 0 where that is needed.
    IndicatorError
        A gap under ``"raise"``; the message names the region and the column.
    """
    for labels, what in ((table.index, "region"), (table.columns, kind)):
        if not labels.is_unique:
            raise InputError(f"{name} has a {what} more than once: {enumerate_some(labels[labels.duplicated()])}")
    text = [column for column, dtype in table.dtypes.items() if not pd.api.types.is_numeric_dtype(dtype)]
    if text:
        raise InputError(f"{name} holds no numbers in {kind} {enumerate_some(text)}")
    values: Floats = np.array(table.to_numpy(dtype=float, na_value=np.nan))
    for wrong, what, error in (
        (np.isinf(values), "is infinite", InputError),
        ((values <= 0) & positive, "must be above 0, its logarithm is taken", InputError),
        (np.isnan(values) & (missing == "raise"), "is missing", IndicatorError),
    ):
        if wrong.any():
            rows, columns = np.nonzero(wrong)
            cells = zip(table.index[rows], table.columns[columns], strict=True)
            raise error(f"{name} {what}: {enumerate_some(f'region {row}, {kind} {column}' for row, column in cells)}")
    return pd.DataFrame(values, index=table.index, columns=table.columns)


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
    if not pd.api.types.is_integer_dtype(panel.columns):
        raise InputError(f"{name} needs years (whole numbers) as columns, not {enumerate_some(panel.columns)}")
    return check_cells(panel, name=name, kind="year", missing=missing, positive=positive).sort_index(axis=1)
