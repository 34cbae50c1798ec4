"""Look into any table: its cells with the names of regions, industries and indicators, units, flags and source."""

from dataclasses import dataclass

import pandas as pd

from plustex_analysis import statistics
from plustex_analysis.errors import UnknownCodeError
from plustex_analysis.workbench import blocks
from plustex_analysis.workbench.cells import meaning
from plustex_analysis.workbench.places import find
from plustex_analysis.workbench.view import Cell, View, legend

_SHOWN = 40
_NAMES = ("region", "nace", "indicator")


@dataclass(frozen=True, repr=False, eq=False)
class Cells:
    """Cells of a table; in a notebook the first of them are shown with their names.

    Attributes
    ----------
    table
        The table's name.
    cells
        The cells as they are on file: ``region, nace, indicator, year, value, flag``.
    """

    table: str
    cells: pd.DataFrame

    @property
    def frame(self) -> pd.DataFrame:
        """The cells with names: ``region, industry, indicator, unit, year, value, flag, meaning``."""
        said = {column: self.cells[column].map(names) for column, names in self._names().items()}
        used = {column: [*self.cells[column].unique()] for column in ("indicator", "flag")}
        units = {code: statistics.indicator_unit(self.table, code) for code in used["indicator"]}
        meanings = {flag: "; ".join(map(self._meaning, flag)) for flag in used["flag"]}
        return pd.DataFrame(
            {
                "region": said["region"],
                "industry": said["nace"],
                "indicator": said["indicator"],
                "unit": self.cells["indicator"].map(units),
                "year": self.cells["year"],
                "value": self.cells["value"],
                "flag": self.cells["flag"],
                "meaning": self.cells["flag"].map(meanings),
            }
        ).astype(dict.fromkeys(("region", "industry", "indicator", "unit", "flag", "meaning"), "str"))

    @property
    def sources(self) -> pd.DataFrame:
        """Dataset, extraction, licence and page of the table."""
        return blocks.sources([self.table])

    @property
    def view(self) -> View:
        """What a notebook shows of it."""
        rows = [
            (f"{region}, {year}", (Cell(_number(value), flag), Cell(unit), Cell(indicator), Cell(industry)))
            for region, industry, indicator, unit, year, value, flag, _ in Cells(self.table, self.cells.head(_SHOWN)).frame.to_numpy()
        ]  # fmt: skip
        rest = (f"and {len(self.cells) - _SHOWN} more cells: .frame has them all",) if len(self.cells) > _SHOWN else ()
        card, signs = statistics.card(self.table), self.cells["flag"].head(_SHOWN)
        about = f"{card.producer}, {self.table}; {len(self.cells)} cells; \u2013 = not published"
        heads = ("Value", "Unit", "Indicator", "Industry")
        return View(card.title, about, heads, rows, (*rest, *legend(signs)), (self.table,), numeric=False)

    def _repr_html_(self) -> str:
        return self.view.html()

    def __repr__(self) -> str:
        return self.view.text()

    def _names(self) -> dict[str, dict[str, str]]:
        used = {column: [str(code) for code in self.cells[column].unique()] for column in _NAMES}
        return {
            "region": {code: f"{statistics.region_name(code)} ({code})" for code in used["region"]},
            "nace": {code: statistics.nace_label(code) for code in used["nace"]},
            "indicator": {code: statistics.indicator_label(self.table, code) for code in used["indicator"]},
        }

    def _meaning(self, sign: str) -> str:
        return statistics.card(self.table).flags.get(sign) or meaning(sign)


def browse(table: str, *, region: str = "", industry: str = "", indicator: str = "", year: int | None = None) -> Cells:
    """Return cells of a table, all of them or those of a region, industry, indicator or year.

    Parameters
    ----------
    table
        The table's name, such as ``nama_10r_2gdp``.
    region
        A code of the table, or a name as :func:`~plustex_analysis.workbench.figures.figures` takes it.
    industry, indicator
        Codes of the table.
    year
        A year of the table.

    Raises
    ------
    UnknownCodeError, UnknownRegionError
        The table has no such code or year; the message names those it has.

    Examples
    --------
    >>> gdp = browse("nama_10r_2gdp", region="Prato", indicator="EUR_HAB", year=2014)
    >>> gdp.frame[["region", "unit", "value"]].to_numpy().tolist()
    [['Toscana (ITI1)', 'euro per inhabitant', 28800.0]]
    """
    rows = statistics.table(table)
    for column, given in {"region": region, "nace": industry, "indicator": indicator, "year": year or ""}.items():
        if given != "":
            known = rows[column].unique()
            code = find(str(given)).code if column == "region" and given not in known else given
            if code not in known:
                raise UnknownCodeError(f"{column} of {table}", code, sorted(known))
            rows = rows[rows[column] == code]
    plain = rows.astype(dict.fromkeys((*_NAMES, "flag"), "str")).fillna({"flag": ""})
    return Cells(table, plain.reset_index(drop=True))


def _number(value: float) -> str:
    if pd.isna(value):
        return "\u2013"
    return (
        f"{value:,.2f}".removesuffix(".00").removesuffix("0").replace(",", "\u00a0")
        if value % 1
        else f"{value:,.0f}".replace(",", "\u00a0")
    )
