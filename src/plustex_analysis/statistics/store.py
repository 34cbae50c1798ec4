"""Tables on disk: a gzip-compressed CSV, one row for each series, a column of figures and one of flags for each year."""

import gzip
import hashlib
import zlib
from functools import lru_cache
from io import BytesIO
from pathlib import Path

import numpy as np
import pandas as pd

from plustex_analysis.errors import TableError
from plustex_analysis.statistics.card import Card, read_card
from plustex_analysis.statistics.grid import Grid

KEYS = ("region", "nace", "indicator")
COLUMNS = (*KEYS, "year", "value", "flag")


def digest(content: bytes) -> str:
    """Return the SHA-256 of some bytes, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def pack(grid: Grid) -> bytes:
    """Write a grid as compressed CSV: the same cells always give the same bytes."""
    columns = {key: grid.keys[key].to_numpy(dtype=object) for key in KEYS}
    for position, year in enumerate(grid.years):
        columns[str(year)] = grid.values[:, position]
        columns[f"flag{year}"] = grid.flags[:, position]
    text = pd.DataFrame(columns).to_csv(index=False, lineterminator="\n")
    buffer = BytesIO()
    with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=buffer, mtime=0) as file:
        file.write(text.encode("utf-8"))
    return buffer.getvalue()


def unpack(content: bytes) -> pd.DataFrame:
    """Read a compressed CSV as long frame: ``region, nace, indicator, year, value, flag``."""
    text = gzip.decompress(content)
    header = text[: text.index(b"\n")].decode("utf-8").split(",")
    flags = [name for name in header if name.startswith("flag")]
    kinds = dict.fromkeys(KEYS, "category") | dict.fromkeys(flags, "str")
    wide = pd.read_csv(BytesIO(text), dtype=kinds, keep_default_na=False, na_values={year[4:]: [""] for year in flags})
    years = np.array([int(name[4:]) for name in flags], dtype=np.int32)
    letters, names = pd.factorize(wide[flags].to_numpy(dtype=object).ravel(), sort=True)
    long = {key: _repeat(wide[key], len(years)) for key in KEYS}
    value = wide[[str(year) for year in years]].to_numpy(dtype=np.float64).ravel()
    flag = pd.Categorical.from_codes(letters, names)
    return pd.DataFrame({**long, "year": np.tile(years, len(wide)), "value": value, "flag": flag}, copy=False)


def _repeat(column: "pd.Series[str]", times: int) -> pd.Categorical:
    codes = np.repeat(column.cat.codes.to_numpy(), times)
    return pd.Categorical.from_codes(codes, column.cat.categories)


def load(folder: Path, name: str) -> tuple[Card, pd.DataFrame]:
    """Read a card and its table, and check the table against the checksum of the card.

    Both are read once for each process and version on disk; callers must not change the frame.

    Raises
    ------
    TableError
        The card or the table is missing, or the table is not the one that the card describes.
    """
    card_path = folder / f"{name}.yaml"
    return _load(card_path, card_path.stat().st_mtime_ns if card_path.is_file() else 0)


@lru_cache(maxsize=64)
def _load(card_path: Path, _stamp: int) -> tuple[Card, pd.DataFrame]:
    card = read_card(card_path)
    path = card_path.with_name(card.table)
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise TableError(f"{path}: there is no such table") from None
    if digest(content) != card.checksum:
        raise TableError(f"{path}: checksum {digest(content)[:12]}… is not {card.checksum[:12]}… of its card {card_path.name}")
    try:
        return card, unpack(content)
    except (EOFError, OSError, zlib.error, ValueError, KeyError) as error:
        raise TableError(f"{path}: not a table of this project: {error}") from error
