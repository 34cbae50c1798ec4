"""Make the project's tables from the producers' raw files, one for each card."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd

from plustex_analysis.errors import FileProblemsError, InputError, TableError, UnknownCodeError
from plustex_analysis.statistics import eurostat, eurostat_xls, qog
from plustex_analysis.statistics.cards import Card, Input, read_card, write_card
from plustex_analysis.statistics.grid import Grid, fill, positions
from plustex_analysis.statistics.labels import territories
from plustex_analysis.statistics.store import KEYS, digest, pack
from plustex_analysis.statistics.tables import folder
from plustex_analysis.statistics.territory import Mapping, read_mapping, settle

_MAPPING = "nuts.yaml"
_NO_CARDS = (_MAPPING, "successors.yaml")
_TOTAL = "TOTAL"
_READERS: dict[str, Callable[[Path, Input], Grid]] = {
    "tsv": lambda path, _: eurostat.read_tsv(path),
    "workbook": lambda path, source: eurostat_xls.read_workbook(path, source.codes),
    "later": lambda path, source: eurostat.read_later(path, source.year, source.countries),
    "eqi": lambda path, _: qog.read_eqi(path),
}


def import_tables(raw: Path, output: Path | None = None, *, names: tuple[str, ...] = ()) -> list[Card]:
    """Make the tables and their cards from the raw files; running it again gives the same bytes.

    What a table holds is said by its card in the workspace; checksums, years and what became of the territories are
    written into it. Nothing is written unless every table could be made.

    Parameters
    ----------
    raw
        The folder of the raw files.
    output
        Where tables and cards go; the workspace's own folder when not given.
    names
        Only these tables; all when not given.

    Returns
    -------
    list
        The cards as written.

    Raises
    ------
    InputError
        The folder is missing, or a raw file is missing, damaged or not as its card says.
    UnknownCodeError
        There is no card of a name.
    """
    if not raw.is_dir():
        raise InputError(f"{raw}: there is no such folder of raw files")
    paths = {path.stem: path for path in sorted(folder().glob("*.yaml")) if path.name not in _NO_CARDS}
    for name in names:
        if name not in paths:
            raise UnknownCodeError("table", name, paths)
    cards = [read_card(path) for name, path in paths.items() if not names or name in names]
    mapping = read_mapping(folder() / _MAPPING)
    made = [_make(card, raw, mapping) for card in cards]
    target = output or folder()
    target.mkdir(parents=True, exist_ok=True)
    for card, content in made:
        _publish(target / card.table, content)
        _publish(target / f"{card.name}.yaml", write_card(card).encode("utf-8"))
    return [card for card, _ in made]


def _publish(path: Path, content: bytes) -> None:
    aside = path.with_name(f".{path.name}.part")
    aside.write_bytes(content)
    aside.replace(path)


def _make(card: Card, raw: Path, mapping: Mapping) -> tuple[Card, bytes]:
    first, *later = card.inputs
    grid = _fold(_read(first, raw), card, raw / first.file)
    grid, territory = settle(grid, mapping, card.territory)
    unknown = sorted(set(grid.keys["region"]) - set(territories().index))
    if unknown:
        raise FileProblemsError(
            raw / first.file, [f"unknown territories {', '.join(unknown)}; known: those of nuts.csv"]
        )
    for source in later:
        grid = _complete(grid, source, card, raw)
    content = pack(grid.ordered(KEYS))
    inputs = tuple(item.model_copy(update={"checksum": digest((raw / item.file).read_bytes())}) for item in card.inputs)
    update = {"checksum": digest(content), "inputs": inputs, "years": grid.years, "territory": territory}
    return card.model_copy(update=update), content


def _read(source: Input, raw: Path) -> Grid:
    return _READERS[source.reader](raw / source.file, source)


def _fold(grid: Grid, card: Card, path: Path) -> Grid:
    """Keep the codes of the card and fold the dimensions into ``region, nace, indicator``."""
    names = [dimension.name for dimension in card.dimensions]
    if set(grid.keys.columns) != {*names, "geo"}:
        raise TableError(
            f"{path}: its dimensions are {', '.join(grid.keys.columns)}; its card has {', '.join(names)}, geo"
        )
    chosen = np.ones(len(grid), dtype=bool)
    for dimension in card.dimensions:
        aside = [code for codes in dimension.left_out for code in codes.split()]
        for code in grid.keys[dimension.name].unique():
            if code not in dimension.codes and code not in aside:
                raise UnknownCodeError(f"{dimension.name} in {path.name}", code, [*dimension.codes, *aside])
        chosen &= grid.keys[dimension.name].isin(dimension.codes).to_numpy(dtype=bool)
    grid = grid.where(chosen)
    indicator, *more = (grid.keys[dimension.name] for dimension in card.parts("indicator"))
    for part in more:
        indicator = indicator + "." + part
    nace = [grid.keys[dimension.name] for dimension in card.parts("nace")]
    return grid.with_keys(
        pd.DataFrame({"region": grid.keys["geo"], "nace": nace[0] if nace else _TOTAL, "indicator": indicator})
    )


def _complete(grid: Grid, source: Input, card: Card, raw: Path) -> Grid:
    """Put figures of a later extraction where the table has neither figure nor flag, and mark them."""
    later = _read(source, raw)
    later = _fold(later.with_keys(later.keys.assign(**source.codes)), card, raw / source.file)
    later = later.where((later.figures[:, 0] != "") & (positions(grid, later) >= 0))
    marks = np.full(later.figures.shape, source.marker, dtype=object)
    return fill(grid, Grid(later.keys, later.years, later.figures, marks))
