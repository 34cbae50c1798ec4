"""Tables on disk: a gzip-compressed CSV, one row for each series, a column of figures and one of flags for each year."""

import gzip
import hashlib
from io import BytesIO
from pathlib import Path

import numpy as np
import pandas as pd

from plustex_analysis.errors import TableError
from plustex_analysis.reads import lru_cache
from plustex_analysis.statistics.cards import Card, read_card
from plustex_analysis.statistics.grid import Grid
from plustex_analysis.statistics.gunzip import gunzip
from plustex_analysis.statistics.views import Slices
from plustex_analysis.statistics.vintages import home

KEYS = ("region", "nace", "indicator")
COLUMNS = (*KEYS, "year", "value", "flag")
_FLAG = "flag"


def digest(content: bytes) -> str:
    """Return the SHA-256 of some bytes, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def pack(grid: Grid) -> bytes:
    """Write a grid as compressed CSV: the same cells always give the same bytes."""
    text = _csv(grid)
    buffer = BytesIO()
    with gzip.GzipFile(filename="", mode="wb", compresslevel=6, fileobj=buffer, mtime=0) as file:
        file.write(text.encode("utf-8"))
    return buffer.getvalue()


def _csv(grid: Grid) -> str:
    """Write a grid as CSV; cells are put together as they are where none needs quotes, which is many times faster."""
    columns = {key: grid.keys[key].to_numpy(dtype=object) for key in KEYS}
    for position, year in enumerate(grid.years):
        columns[str(year)] = grid.figures[:, position]
        columns[f"{_FLAG}{year}"] = grid.flags[:, position]
    lines = map(",".join, zip(*(column.tolist() for column in columns.values()), strict=True))
    text = "\n".join([",".join(columns), *lines, ""])
    separators = ((",", (len(columns) - 1) * (len(grid) + 1)), ("\n", len(grid) + 1), ('"', 0), ("\r", 0))
    if all(text.count(mark) == number for mark, number in separators):
        return text
    return pd.DataFrame(columns).to_csv(index=False, lineterminator="\n")


def unpack(content: bytes) -> pd.DataFrame:
    """Read a compressed CSV as long frame: ``region, nace, indicator, year, value, flag``.

    Raises
    ------
    ValueError
        It is not such a CSV.
    """
    text = gunzip(content)
    header = text[: text.index(b"\n")].decode("utf-8").split(",")
    flags = [name for name in header if name.startswith(_FLAG)]
    figures = [name.removeprefix(_FLAG) for name in flags]
    kinds = dict.fromkeys([*KEYS, *flags], "category") | dict.fromkeys(figures, "float64")
    empty = {name: [""] for name in figures}
    wide = pd.read_csv(BytesIO(text), dtype=kinds, keep_default_na=False, na_values=empty)
    years = np.array([int(name) for name in figures], dtype=np.int32)
    frame = pd.DataFrame({key: _repeat(wide[key], len(years)) for key in KEYS})
    frame["year"] = np.tile(years, len(wide))
    frame["value"] = wide[figures].to_numpy(dtype=np.float64).ravel()
    frame["flag"] = _interleave([wide[name] for name in flags])
    return frame


def _repeat(column: pd.Series, times: int) -> pd.Categorical:
    return pd.Categorical.from_codes(np.repeat(column.cat.codes.to_numpy(), times), column.cat.categories)


def _interleave(columns: list[pd.Series]) -> "pd.Categorical[str]":
    """Read categorical columns row by row as one: the codes of each are put on one common list."""
    names = pd.Index(sorted({str(name) for column in columns for name in column.cat.categories}))
    codes = [names.get_indexer(column.cat.categories)[column.cat.codes.to_numpy()] for column in columns]
    return pd.Categorical.from_codes(np.stack(codes, axis=1).ravel(), names)


def load_card(folder: Path, name: str) -> Card:
    """Read the card of the vintage in use; once for each process and version on disk.

    Raises
    ------
    TableError
        There is no such card.
    FileProblemsError
        The card has mistakes.
    """
    path = home(folder, name) / f"{name}.yaml"
    return _card(path, _stamp(path))


def load_table(folder: Path, name: str) -> pd.DataFrame:
    """Read the vintage in use and check it against its card's checksum; once for each process and version on disk.

    The frame is shared: callers must not change it.

    Raises
    ------
    TableError
        The table is missing, damaged, or not the one that the card describes.
    """
    card = load_card(folder, name)
    path = home(folder, name) / card.table
    return _table(path, card.checksum, _stamp(path))


def load_slices(folder: Path, name: str) -> Slices:
    """Return the table of :func:`load_table` with the rows of each indicator and year found once."""
    card = load_card(folder, name)
    path = home(folder, name) / card.table
    return _slices(path, card.checksum, _stamp(path))


def _stamp(path: Path) -> int:
    return path.stat().st_mtime_ns if path.is_file() else 0


@lru_cache(maxsize=64)
def _card(path: Path, _stamp: int) -> Card:
    return read_card(path)


@lru_cache(maxsize=64)
def _slices(path: Path, checksum: str, stamp: int) -> Slices:
    return Slices(_table(path, checksum, stamp))


@lru_cache(maxsize=64)
def _table(path: Path, checksum: str, _stamp: int) -> pd.DataFrame:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise TableError(f"{path}: there is no such table") from None
    if digest(content) != checksum:
        raise TableError(
            f"{path}: damaged or changed: its SHA-256 {digest(content)[:12]}… is not {checksum[:12]}… of its card"
        )
    try:
        return unpack(content)
    except (OSError, ValueError, KeyError, OverflowError) as error:
        raise TableError(f"{path}: not a table of this project: {error}") from error
