"""Look for what cannot be right in a table: every violation with its row."""

import pandas as pd

from plustex_analysis.statistics.cards import Card
from plustex_analysis.statistics.eurostat import FLAGS
from plustex_analysis.statistics.labels import territories
from plustex_analysis.statistics.store import COLUMNS
from plustex_analysis.statistics.tables import card, table

_COUNTS = frozenset({"enterprises", "local units", "persons", "thousand persons", "full-time equivalents"})


def verify(name: str) -> pd.DataFrame:
    """Return every row of a table that breaks a rule, with the rule as ``problem``; empty when all is well.

    The rules: no key comes twice; counts are not negative; flags are those that the producer and the card know; a
    confidential figure is not there; territories, activities and indicators are those of the lists.

    Parameters
    ----------
    name
        The name of a table.

    Raises
    ------
    UnknownCodeError
        There is no such table.
    TableError
        The file is damaged: then there is nothing to look at.
    """
    return violations(table(name), card(name))


def violations(frame: pd.DataFrame, card: Card) -> pd.DataFrame:
    """Check a long frame against a card; see :func:`verify`."""
    known = set(territories().index)
    nace = {code for part in card.parts("nace") for code in part.codes} or {"TOTAL"}
    flags = set(FLAGS) | set(card.flags)
    indicators = {code: _unit(card, code) for code in frame["indicator"].unique()}
    unit = frame["indicator"].map(indicators).astype("str")
    letters = {flag: set(flag) for flag in frame["flag"].unique()}
    secret = {flag for flag, each in letters.items() if each & {"c", "C"}}
    strange = {flag for flag, each in letters.items() if each - flags}
    rules = {
        "the key comes twice": frame.duplicated(["region", "nace", "indicator", "year"], keep=False),
        "a count is negative": unit.isin(_COUNTS) & (frame["value"] < 0),
        "unknown flag": frame["flag"].isin(strange),
        "confidential, but there is a figure": frame["flag"].isin(secret) & frame["value"].notna(),
        "unknown territory": ~frame["region"].isin(known),
        "unknown activity": ~frame["nace"].isin(nace),
        "unknown indicator": unit == "",
        "a year outside the card": ~frame["year"].isin(card.years),
    }
    found = [frame[rule].assign(problem=problem) for problem, rule in rules.items()]
    return pd.concat(found)[[*COLUMNS, "problem"]].sort_index(kind="stable")


def _unit(card: Card, indicator: str) -> str:
    parts = card.parts("indicator")
    codes = indicator.split(".")
    fits = len(codes) == len(parts) and all(code in part.codes for code, part in zip(codes, parts, strict=True))
    return card.unit(indicator) if fits else ""
