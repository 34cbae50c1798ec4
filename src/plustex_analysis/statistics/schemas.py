"""The schema of a table, derived from its card: keys, codes, ranges and flags, checked by pandera, all rows at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from plustex_analysis.errors import TableError
from plustex_analysis.statistics.cards import Card
from plustex_analysis.statistics.eurostat import FLAGS
from plustex_analysis.statistics.labels import territories
from plustex_analysis.statistics.store import COLUMNS

if TYPE_CHECKING:
    import pandera.pandas as pa

#: Units of things that are counted: their figures are never negative.
COUNTED = frozenset({"enterprises", "local units", "persons", "thousand persons", "full-time equivalents"})
_KEY = ["region", "nace", "indicator", "year"]
_SECRET = frozenset("cC")
_TOTAL = "TOTAL"
_SHOWN = 20


class SchemaError(TableError):
    """Rows of a table that break its schema: all of them in ``rows``, with the rule as ``problem``."""

    def __init__(self, name: str, rows: pd.DataFrame) -> None:
        self.name, self.rows = name, rows
        told = [f"{name}: row {index}: {_row(row)}" for index, row in rows.head(_SHOWN).iterrows()]
        more = [f"{name}: and {len(rows) - _SHOWN} rows more"] if len(rows) > _SHOWN else []
        super().__init__("\n".join(told + more))

    def __reduce__(self) -> tuple[type[SchemaError], tuple[str, pd.DataFrame]]:
        """Survive pickling between processes."""
        return type(self), (self.name, self.rows)


def _row(row: pd.Series) -> str:
    key = " ".join(str(row[name]) for name in _KEY)
    return f"{key} = {row['value']} {row['flag']}".rstrip() + f": {row['problem']}"


def schema(card: Card) -> pa.DataFrameSchema:
    """Derive the schema of a table from its card.

    Keys come once; territories are those of the list, activities, indicators and years those of the card; counts are
    not negative and figures lie within the ``ranges`` of the card; flags are those that the producer and the card know;
    a confidential figure is not there.

    Raises
    ------
    TableError
        An indicator of the card has no unit.
    """
    import pandera.pandas as pa  # noqa: PLC0415 - only who checks a table pays for it

    units = _units(card)
    nace = {code for part in card.parts("nace") for code in part.codes} or {_TOTAL}
    letters = set(FLAGS) | set(card.flags)
    return pa.DataFrameSchema(
        {
            "region": pa.Column(None, _member("unknown territory", territories().index)),
            "nace": pa.Column(None, _member("unknown activity", nace)),
            "indicator": pa.Column(None, _member("unknown indicator", units)),
            "year": pa.Column(None, _member("a year outside the card", card.years)),
            "value": pa.Column("float64", nullable=True),
            "flag": pa.Column(None, pa.Check(lambda column: _known_flags(column, letters), error="unknown flag")),
        },
        checks=[
            pa.Check(lambda frame: ~frame.duplicated(_KEY, keep=False), error="the key comes twice"),
            pa.Check(lambda frame: ~_negative(frame, units), error="a count is negative"),
            pa.Check(lambda frame: ~_outside(frame, card.ranges), error="outside the range of its indicator"),
            pa.Check(lambda frame: ~_shown_secret(frame), error="confidential, but there is a figure"),
        ],
        strict=True,
        name=card.name,
    )


def violations(frame: pd.DataFrame, card: Card) -> pd.DataFrame:
    """Return every row of a long frame that breaks the schema of a card, with the rule as ``problem``.

    Raises
    ------
    TableError
        The frame has other columns than a table, or figures that are no numbers: then no row can be looked at.
    """
    import pandera.pandas as pa  # noqa: PLC0415 - only who checks a table pays for it

    if sorted(frame.columns) != sorted(COLUMNS) or frame["value"].dtype != np.float64:
        kinds = ", ".join(f"{name} ({dtype})" for name, dtype in frame.dtypes.items())
        raise TableError(f"{card.name}: not a table: columns {kinds}; a table has {', '.join(COLUMNS)}, value float64")
    numbered = frame.reset_index(drop=True)  # pandera tells rows by their label, and labels may come twice
    try:
        schema(card).validate(numbered, lazy=True)
    except pa.errors.SchemaErrors as error:
        cases = error.failure_cases[["index", "check"]].drop_duplicates().astype({"index": int})
    else:
        cases = pd.DataFrame({"index": pd.Series(dtype=int), "check": pd.Series(dtype="str")})
    cases = cases.sort_values(["index", "check"])
    found = pd.DataFrame(frame.iloc[cases["index"].to_numpy()])
    found["problem"] = cases["check"].to_numpy(dtype=object)
    return found[[*COLUMNS, "problem"]]


def validate(frame: pd.DataFrame, card: Card) -> pd.DataFrame:
    """Return the frame when it fits the schema of its card.

    Raises
    ------
    SchemaError
        Rows that do not: the message lists the first twenty, ``rows`` holds all.
    TableError
        The frame is no table at all.
    """
    found = violations(frame, card)
    if len(found):
        raise SchemaError(card.name, found)
    return frame


def _units(card: Card) -> dict[str, str]:
    """Return every indicator that the card allows, with its unit."""
    codes = [""]
    for part in card.parts("indicator"):
        codes = [f"{first}.{code}".removeprefix(".") for first in codes for code in part.codes]
    lacking = sorted({code.partition(".")[0] for code in codes} - set(card.units))
    if lacking:
        raise TableError(f"card {card.name}: no unit for {', '.join(lacking)}")
    return {code: card.unit(code) for code in codes}


def _member(problem: str, codes: Iterable[object]) -> pa.Check:
    import pandera.pandas as pa  # noqa: PLC0415 - only who checks a table pays for it

    known = list(codes)
    return pa.Check(lambda column: column.isin(known), error=problem)


def _by_code(column: pd.Series, test: dict[str, bool]) -> pd.Series:
    """Look a property of each code up; codes that have none count as ``False``."""
    chosen = [code for code, true in test.items() if true]
    return column.isin(chosen)


def _known_flags(column: pd.Series, letters: set[str]) -> pd.Series:
    return _by_code(column, {flag: set(flag) <= letters for flag in column.unique()})


def _negative(frame: pd.DataFrame, units: dict[str, str]) -> pd.Series:
    counted = _by_code(frame["indicator"], {code: unit in COUNTED for code, unit in units.items()})
    return counted & (frame["value"] < 0)


def _outside(frame: pd.DataFrame, ranges: dict[str, tuple[float | None, float | None]]) -> pd.Series:
    outside = pd.Series(data=False, index=frame.index)
    for code, limits in ranges.items():
        low, high = (end if limit is None else limit for limit, end in zip(limits, (-np.inf, np.inf), strict=True))
        mine = _by_code(
            frame["indicator"], {each: each.partition(".")[0] == code for each in frame["indicator"].unique()}
        )
        outside |= mine & ((frame["value"] < low) | (frame["value"] > high))
    return outside


def _shown_secret(frame: pd.DataFrame) -> pd.Series:
    secret = _by_code(frame["flag"], {flag: bool(set(flag) & _SECRET) for flag in frame["flag"].unique()})
    return secret & frame["value"].notna()
