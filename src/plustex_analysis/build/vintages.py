"""Where the tables come from that documents rest on, and as of when: told from their cards."""

from collections.abc import Iterable
from typing import Any

from plustex_analysis import statistics, workspace
from plustex_analysis.build.files import name_of
from plustex_analysis.statistics import vintages

_TOLD = ("dataset", "title", "producer", "extracted", "licence", "page", "checksum")


def vintages_of(names: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Return what the cards of those tables say whose files are among the names, by the name of the table's file."""
    read, folder, found = {*names}, workspace.data("statistics"), {}
    for table in statistics.table_names() if read else ():
        card = statistics.card(table)
        name = name_of(str(vintages.home(folder, table) / card.table))
        if name in read:
            found[str(name)] = {"table": table, **{key: getattr(card, key) for key in _TOLD}}
    return found
