"""The data behind a document's figures, as a workspace in one file that travels attached to it.

It holds the rows of every table that questions read, their cards, the facts on the partnership and the catalogue of
practices. ``plustex verify`` unpacks it and answers every question of the ledger again from it alone.
"""

import gzip
import hashlib
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

from plustex_analysis import statistics, workspace
from plustex_analysis.practices.needs_file import Indicator, Ratio, load_needs
from plustex_analysis.profiles import series
from plustex_analysis.profiles.europe import LOCAL_UNITS, MANUFACTURING, PERSONS, TABLE, WAGES, branches
from plustex_analysis.profiles.relatives import DIVISIONS, EDUCATION, GDP, LABOUR
from plustex_analysis.reads import lru_cache
from plustex_analysis.statistics.tables import folder
from plustex_analysis.statistics.vintages import home

#: Files and folders of ``data/`` that travel whole: small, and read by questions or needed to look up a code.
WHOLE = (
    "partnership.yaml", "criteria.yaml", "needs.yaml", "practices", "assessments",
    "statistics/nuts.csv", "statistics/nuts.yaml", "statistics/successors.yaml", "statistics/eqi.yaml", "statistics/eqi.csv.gz",
)  # fmt: skip
#: The strongest compression takes three times as long and saves a few hundredths.
_LEVEL = 6
_MOMENT = (2026, 1, 1, 0, 0, 0)
_KEPT = {".yaml", ".csv", ".gz", ".md"}
Cells = frozenset[tuple[str, str]]  # pairs of industry and indicator


def slices() -> dict[str, Cells]:
    """Return for each table which industries and indicators travel with a document."""
    sector = {(code, each) for code in (MANUFACTURING, *branches()) for each in (PERSONS, LOCAL_UNITS, WAGES)}
    regional = sector | {(code, PERSONS) for code in DIVISIONS}
    wanted: dict[str, set[tuple[str, str]]] = {
        TABLE: regional,
        **_continued(regional),
        GDP: {("TOTAL", "PPS_HAB_EU")},
        LABOUR: {(code, "THS.Y_GE15") for code in ("B-E", "TOTAL")},
        EDUCATION: {("TOTAL", f"THS.T.Y25-64.{level}") for level in ("TOTAL", "ED0-2", "ED5-8")},
    }
    for indicator in load_needs(compare=False).indicators.values():
        for table, nace, code in _terms(indicator):
            wanted.setdefault(table, set()).add((nace, code))
    return {table: frozenset(cells) for table, cells in sorted(wanted.items())}


def _continued(cells: set[tuple[str, str]]) -> dict[str, set[tuple[str, str]]]:
    """Return the same cells of the dataset that continues the regional one, under its codes, where it is here."""
    if not series.continued():
        return {}
    codes = statistics.successor(TABLE).indicators
    return {series.CONTINUED: {(nace, codes[indicator]) for nace, indicator in cells}}


def _terms(indicator: Indicator) -> Iterator[tuple[str, str, str]]:
    for ratio in (indicator, indicator.against):
        if isinstance(ratio, Ratio):
            for term in (*ratio.value, *(ratio.per or ())):
                yield from ((term.table, nace, term.indicator) for nace in term.nace)


def evidence() -> bytes:
    """Return the file: a ZIP archive, the same bytes for the same data; made again only when a file of the data has changed."""
    return _evidence(tuple(_states()))


def _states() -> Iterator[tuple[str, int, int]]:
    for path in _whole():
        yield _state(path)
    for table in slices():
        place = home(folder(), table)
        yield _state(place / f"{table}.yaml")
        yield _state(place / statistics.card(table).table)


def _state(path: Path) -> tuple[str, int, int]:
    status = path.stat()
    return str(path), status.st_mtime_ns, status.st_size


@lru_cache(maxsize=2)
def _evidence(_read: tuple[tuple[str, int, int], ...]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
        for name, content in sorted(_files()):
            kind = zipfile.ZIP_STORED if name.endswith(".gz") else zipfile.ZIP_DEFLATED
            entry = zipfile.ZipInfo(f"data/{name}", _MOMENT)
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content, compress_type=kind)
    return buffer.getvalue()


def _whole() -> Iterator[Path]:
    for name in WHOLE:
        path = workspace.data(*name.split("/"))
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.is_file() and file.suffix in _KEPT:
                yield file


def _files() -> Iterator[tuple[str, bytes]]:
    for file in _whole():
        yield file.relative_to(workspace.data()).as_posix(), file.read_bytes()
    for table, cells in slices().items():
        yield from _slice(home(folder(), table), table, cells)


def _slice(place: Path, table: str, cells: Cells) -> Iterator[tuple[str, bytes]]:
    """Yield the rows wanted of a table, as published, and its card with the checksum of these rows."""
    card = statistics.card(table)
    lines = gzip.decompress((place / card.table).read_bytes()).decode("utf-8").splitlines(keepends=True)
    kept = "".join([lines[0], *(line for line in lines[1:] if tuple(line.split(",", 3)[1:3]) in cells)])
    packed = gzip.compress(kept.encode("utf-8"), _LEVEL, mtime=0)
    text = (place / f"{table}.yaml").read_text(encoding="utf-8")
    old, new = card.checksum, hashlib.sha256(packed).hexdigest()
    yield f"statistics/{card.table}", packed
    yield f"statistics/{table}.yaml", text.replace(f"checksum: {old}", f"checksum: {new}", 1).encode("utf-8")
