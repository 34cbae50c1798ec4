"""Do the parts add up to the whole? Divisions to manufacturing, regions to their country, within rounding."""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from plustex_analysis.statistics.cards import Card
from plustex_analysis.statistics.tables import card, table
from plustex_analysis.statistics.views import nuts_level

ADDITIVE = frozenset(
    {
        "100 kilograms",
        "enterprises",
        "euro",
        "full-time equivalents",
        "local units",
        "million euro",
        "million purchasing power standards",
        "persons",
        "thousand persons",
    }
)
"""Units of figures that add up; rates and averages do not."""
WHOLE = "C"
DIVISIONS = tuple(f"C{number}" for number in range(10, 34))
TOLERANCE = 0.001
"""The share of the whole by which parts may miss it: countries round to tens and hundreds in places."""
COLUMNS = ("sum", "region", "nace", "indicator", "year", "parts", "whole", "complete")
_NUTS2 = 2


def sums(name: str) -> pd.DataFrame:
    """Return where the published parts of a table do not add up to the published whole; empty when all is well.

    Where all parts are published their sum must be the whole; where some are missing it must not be more. Allowed is
    the rounding of each figure, or a thousandth of the whole. These are remarks on what the producer published, not
    damage: figures are never changed to fit.

    Parameters
    ----------
    name
        The name of a table.

    Returns
    -------
    pandas.DataFrame
        ``sum`` (``divisions`` or ``regions``), the cell of the whole, ``parts``, ``whole``, and whether all parts
        were published.

    Raises
    ------
    UnknownCodeError
        There is no such table.
    """
    return unbalanced(table(name), card(name))


def unbalanced(frame: pd.DataFrame, card: Card) -> pd.DataFrame:
    """Check a long frame against its card; see :func:`sums`."""
    codes = [code for code in frame["indicator"].unique() if _adds_up(card, code)]
    rows = frame[frame["indicator"].isin(codes)]
    rows = rows.assign(**{key: rows[key].astype("str") for key in ("region", "nace", "indicator")})
    found = [*_divisions(rows), *_regions(rows)]
    empty = pd.DataFrame(columns=list(COLUMNS))
    return pd.concat(found, ignore_index=True)[list(COLUMNS)] if found else empty


def _adds_up(card: Card, indicator: str) -> bool:
    """Tell a count or an amount from an average, whose unit is the same: persons employed per enterprise."""
    return card.unit(indicator) in ADDITIVE and " per " not in card.label(indicator)


def _divisions(rows: pd.DataFrame) -> Iterator[pd.DataFrame]:
    if not {WHOLE, *DIVISIONS} <= set(rows["nace"]):
        return
    keys = ["region", "indicator", "year"]
    parts = _added(rows[rows["nace"].isin(DIVISIONS)], keys, len(DIVISIONS))
    yield _missed(parts.join(_whole(rows[rows["nace"] == WHOLE], keys))).assign(sum="divisions", nace=WHOLE)


def _regions(rows: pd.DataFrame) -> Iterator[pd.DataFrame]:
    level = nuts_level(rows["region"]).to_numpy()
    regions = rows[level == _NUTS2].assign(region=lambda frame: frame["region"].str[:2])
    if regions.empty or not (level == 0).any():
        return
    many = rows.loc[level == _NUTS2, "region"].drop_duplicates().str[:2].value_counts()
    keys = ["region", "nace", "indicator", "year"]
    parts = _added(regions, keys, regions["region"].map(many).groupby([regions[key] for key in keys]).first())
    yield _missed(parts.join(_whole(rows[level == 0], keys))).assign(sum="regions")


def _added(rows: pd.DataFrame, keys: list[str], many: "int | pd.Series") -> pd.DataFrame:
    grouped = rows.groupby(keys)["value"]
    added = pd.DataFrame({"parts": grouped.sum(), "number": grouped.count()})
    return added.assign(complete=added["number"] == many)


def _whole(rows: pd.DataFrame, keys: list[str]) -> "pd.Series[float]":
    return rows.set_index(keys)["value"].rename("whole").dropna()


def _missed(cells: pd.DataFrame) -> pd.DataFrame:
    cells = cells.dropna(subset=["whole"])
    more = cells["parts"] - cells["whole"]
    step = np.where(np.isclose(cells["whole"] % 1, 0) & np.isclose(cells["parts"] % 1, 0), 0.5, 0.05)
    allowed = np.maximum(step * (cells["number"] + 1), TOLERANCE * cells["whole"].abs())
    wrong = more.abs().where(cells["complete"], more) > allowed
    missed: pd.DataFrame = cells.loc[wrong].reset_index()
    return missed
