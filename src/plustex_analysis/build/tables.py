"""Refuses to build from tables that are missing or damaged, before anything is built."""

from collections.abc import Collection
from pathlib import Path

from plustex_analysis import workspace
from plustex_analysis.build.files import digest
from plustex_analysis.errors import TableError
from plustex_analysis.statistics import vintages
from plustex_analysis.statistics.cards import read_card

#: Files beside the cards that describe something else.
_NO_CARDS = ("nuts", "successors")


def check_tables() -> None:
    """Compare every table in use with the checksum of its card.

    Raises
    ------
    TableError
        A table is missing, damaged, or not the one that its card describes.
    """
    folder = workspace.data("statistics")
    cards = {path.stem for path in folder.glob("*.yaml")} - {*_NO_CARDS}
    there = vintages.table_names(folder)
    for name in sorted(cards | {*there}):
        _check(folder, name, there)


def _check(folder: Path, name: str, there: Collection[str]) -> None:
    if name not in there:
        raise TableError(f"{folder / name}.csv.gz: the table of the card {name}.yaml is not there")
    place = vintages.home(folder, name)
    card = read_card(place / f"{name}.yaml")
    path = place / card.table
    found = digest(path.read_bytes())
    if found != card.checksum:
        raise TableError(
            f"{path}: damaged or changed: its checksum {found[:12]}… is not {card.checksum[:12]}… of its card"
        )
