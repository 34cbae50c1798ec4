"""How each table is asked for: which dataset of which service, which part of it, under which names."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from pydantic import Field

from plustex_analysis.errors import UnknownCodeError
from plustex_analysis.reads import lru_cache
from plustex_analysis.statistics import vintages
from plustex_analysis.statistics.cards import Card, _Frozen, read_card
from plustex_analysis.statistics.described import read_described
from plustex_analysis.statistics.store import load_card
from plustex_analysis.statistics.update import addresses
from plustex_analysis.statistics.update.settings import Api

FOLDER = "eurostat"
_FILE = "requests.yaml"


class Request(_Frozen):
    """How the figures of one table are asked for.

    Attributes
    ----------
    api
        The service: the one for all statistics, or the one for trade in goods.
    part
        Whether only the codes of the card are asked for; the whole dataset otherwise.
    fixed
        Dimensions that the table does not have: only this code is asked for and read.
    recoded
        For a dimension: a code of the dataset to the code under which the table keeps it.
    renamed
        A dimension of the dataset to the name under which the card knows it.
    since
        The first year asked for; all years when 0.
    form
        The form of the file: series in lines, or figures in lines.
    mark_first_year
        A flag set by this project on every figure of the first year, because the series begins with a break there.
    """

    api: Api = "dissemination"
    part: bool = False
    fixed: dict[str, str] = Field(default_factory=lambda: {"freq": "A"})
    recoded: dict[str, dict[str, str]] = Field(default_factory=dict)
    renamed: dict[str, str] = Field(default_factory=dict)
    since: int = 0
    form: Literal["TSV", "SDMX-CSV"] = "TSV"
    mark_first_year: str = ""

    def key(self, card: Card, order: Sequence[str]) -> str:
        """Return the key of the part that the card needs; ``order`` is that of the dimensions of the dataset."""
        codes = {name: [code] for name, code in self.fixed.items()}
        for dimension in card.dimensions:
            name = next((old for old, new in self.renamed.items() if new == dimension.name), dimension.name)
            back = {kept: code for code, kept in self.recoded.get(dimension.name, {}).items()}
            codes[name] = [back.get(code, code) for code in dimension.codes]
        return addresses.key(order, codes)

    def options(self) -> dict[str, str]:
        """Return what else the address says."""
        return {"format": self.form, **({"startPeriod": str(self.since)} if self.since else {})}


def read_requests(folder: Path) -> dict[str, Request]:
    """Read how the tables of a folder are asked for.

    Raises
    ------
    TableError
        There is no such file.
    FileProblemsError
        It is not YAML, or keys are wrong.
    """
    path = folder / FOLDER / _FILE
    return _requests(path, path.stat().st_mtime_ns if path.is_file() else 0)


@lru_cache(maxsize=4)
def _requests(path: Path, _stamp: int) -> dict[str, Request]:
    return read_described(path, dict[str, Request])


def card_of(folder: Path, table: str) -> Card:
    """Return the card of the vintage in use; for a table that was never downloaded, the one that says what it will be.

    Raises
    ------
    UnknownCodeError
        The table cannot be downloaded.
    """
    if table not in read_requests(folder):
        raise UnknownCodeError("dataset", table, sorted(read_requests(folder)))
    if table in vintages.table_names(folder):
        return load_card(folder, table)
    return read_card(folder / FOLDER / f"{table}.yaml")
