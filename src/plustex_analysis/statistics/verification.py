"""Look for what cannot be right in a table: every violation with its row."""

import pandas as pd

from plustex_analysis.statistics.schemas import violations
from plustex_analysis.statistics.tables import card, table

__all__ = ["verify", "violations"]


def verify(name: str) -> pd.DataFrame:
    """Return every row of a table that breaks a rule, with the rule as ``problem``; empty when all is well.

    The rules are those of :func:`plustex_analysis.statistics.schemas.schema`, derived from the card.

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
