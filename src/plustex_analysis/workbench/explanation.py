"""What there is to say about a number: formula, published cells, datasets, what is known against it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pandas as pd

from plustex_analysis import statistics
from plustex_analysis.workbench.view import Cell, View, legend

_COLUMNS = ("dataset", "region", "industry", "indicator", "year", "value", "flag")


@dataclass(frozen=True, repr=False, eq=False)
class Explanation:
    """Where a number comes from.

    Attributes
    ----------
    title
        What the number is.
    value, unit
        The number and its unit.
    formula
        How it is made of what stands below.
    cells
        The published cells: ``dataset, region, industry, indicator, year, value, flag``.
    tables
        The tables that it rests on, those of the reference regions among them.
    notes
        What is known against it, and what else must be known.
    parts
        The explanations of the numbers that it was calculated from.
    """

    title: str
    value: float
    unit: str
    formula: str
    cells: pd.DataFrame = field(default_factory=lambda: pd.DataFrame(columns=list(_COLUMNS)))
    tables: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    parts: Sequence["Explanation"] = ()

    @property
    def view(self) -> View:
        """What a notebook shows of it."""
        rows = [(f"{row.dataset}: {row.region}, {row.industry}, {row.indicator}, {row.year}", _told(row)) for row in self.cells.itertuples()]  # fmt: skip
        rows += [(part.title, (Cell(_number(part.value)), Cell(part.unit), Cell(part.formula))) for part in self.parts]
        heads = ("Value", "Unit", "What it is") if rows else ()
        known = f"{_number(self.value)} {self.unit}".strip() + f"; {self.formula}"
        about = self.formula if pd.isna(self.value) and not rows else known
        notes = (*legend(self.cells["flag"].astype(str)), *self.notes)
        return View(self.title, about, heads, rows, notes, self.tables, numeric=False)

    def _repr_html_(self) -> str:
        return self.view.html()

    def __repr__(self) -> str:
        return self.view.text()


def _told(row: object) -> tuple[Cell, ...]:
    dataset, code, industry = (str(getattr(row, name)) for name in ("dataset", "indicator", "industry"))
    name, value = _code_in(dataset, code), float(getattr(row, "value"))  # noqa: B009 - itertuples has no type of its own
    label = f"{statistics.indicator_label(dataset, name)}; {statistics.nace_label(industry)}"
    return Cell(_number(value), str(getattr(row, "flag"))), Cell(statistics.indicator_unit(dataset, name)), Cell(label)  # noqa: B009 - likewise


def _code_in(dataset: str, code: str) -> str:
    """Return an indicator's code in the dataset that holds it: cells carry those of the first dataset."""
    from plustex_analysis.profiles import series  # noqa: PLC0415 - beside the only use

    return code if dataset == series.DATASET else statistics.successor(series.DATASET).indicators[code]


def _number(value: float) -> str:
    if pd.isna(value):
        return "not published"
    return f"{value:,.0f}".replace(",", "\u00a0") if float(value).is_integer() else f"{value:.6g}"
