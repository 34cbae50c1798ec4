"""Datasets to serve: made up line by line, or a shipped table with made-up later years. Never real later figures."""

import gzip
import io
from dataclasses import dataclass, replace

import pandas as pd

TITLE = "MADE-UP TEST FIGURES, not by Eurostat"
CHANGED = "2026-11-02T23:00:00+0100"


@dataclass(frozen=True)
class Specimen:
    """A dataset as the server knows it: ``rows`` are key parts, then cells ``figure flags`` by year."""

    dataset: str
    dimensions: tuple[str, ...]
    years: tuple[int, ...]
    rows: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    title: str = TITLE
    changed: str = CHANGED

    @property
    def count(self):
        """How many figures there are."""
        return sum(not cell.startswith(":") for _, cells in self.rows for cell in cells)

    def part(self, key):
        """The rows that a key asks for; a place for each dimension, empty for all codes."""
        wanted = [set(codes.split("+")) if codes else None for codes in key.split(".")]
        rows = [row for row in self.rows if all(w is None or c in w for w, c in zip(wanted, row[0], strict=True))]
        return replace(self, rows=tuple(rows))

    def tsv(self):
        """Write it as Eurostat does: a blank in every cell, the years ascending, lines that end in CR LF."""
        lines = ["\t".join([",".join(self.dimensions) + "\\TIME_PERIOD", *(f"{year} " for year in self.years)])]
        lines += ["\t".join([",".join(key), *(cell if " " in cell else f"{cell} " for cell in cells)])
                  for key, cells in self.rows]  # fmt: skip
        return "\r\n".join(lines) + "\r\n"

    def csv(self):
        """Write it as SDMX-CSV: a line for each figure, the two statuses in columns of their own."""
        head = ["DATAFLOW", "LAST UPDATE", *self.dimensions, "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG", "CONF_STATUS"]
        lines = [",".join(head)]
        for key, cells in self.rows:
            for year, cell in zip(self.years, cells, strict=True):
                figure, _, flags = cell.partition(" ")
                flag, _, confidential = flags.partition("@")
                if figure != ":" or flags:
                    about = [f"ESTAT:{self.dataset.upper()}(1.0)", "02/11/26 23:00:00", *key, str(year)]
                    lines.append(",".join([*about, figure.replace(":", ""), flag, confidential]))
        return "\r\n".join(lines) + "\r\n"


def small(dataset, dimensions, cells, first=2010, **about):
    """Make a dataset from ``{"A,C13,AT": "1|2 b|: @C"}``."""
    rows = tuple((tuple(key.split(",")), tuple(text.split("|"))) for key, text in cells.items())
    years = tuple(range(first, first + len(rows[0][1])))
    return Specimen(dataset, tuple(dimensions.split(",")), years, rows, **about)


def shipped(root, card, dimensions, *, more=(), recoded=None, fixed=None):
    """Take a shipped table as Eurostat would serve it today, with made-up years after its last one.

    A made-up figure is the last one that the table has, changed by a few per cent that depend on its row; the cells
    keep their text, markers of this project are dropped.
    """
    path = root / "data" / "statistics" / card.table
    frame = pd.read_csv(io.BytesIO(gzip.decompress(path.read_bytes())), dtype=str, keep_default_na=False)
    names = [d.name for d in card.parts("indicator")]
    parts = frame["indicator"].str.split(".", expand=True).set_axis(names, axis=1)
    keys = parts.assign(geo=frame["region"], **{d.name: frame["nace"] for d in card.parts("nace")})
    keys = keys.assign(**(fixed or {"freq": "A"}))
    for name, codes in (recoded or {}).items():
        keys[name] = keys[name].replace(codes)
    columns = dimensions.split(",")
    rows = []
    for number, (key, cells) in enumerate(zip(keys[columns].to_numpy(), frame.to_numpy(), strict=True)):
        texts = [f"{figure or ':'} {_today(flag)}" for figure, flag in zip(cells[3::2], cells[4::2], strict=True)]
        known = next((figure for figure in cells[3::2][::-1] if figure), "")
        rows.append((tuple(key), (*texts, *(_made_up(known, number, step) for step, _ in enumerate(more, start=1)))))
    return Specimen(card.dataset, tuple(columns), (*card.years, *more), tuple(sorted(rows)))


def _made_up(known, number, step):
    if not known:
        return ": "
    figure = float(known) * (1 + (number % 7 - 3) / 100 * step)
    decimals = len(known.partition(".")[2])
    return f"{figure:.{decimals}f} p"


def _today(flag):
    """Write an old flag by the lists of 2025: c became the confidentiality status C; drop this project's marker."""
    flag = flag.replace("*", "")
    new = flag.replace("c", "").replace("s", "i").replace("z", "m")
    return f"{new}@C" if "c" in flag else new
