"""Names for codes: territories, activities and indicators, in English or as their own country writes them."""

from pathlib import Path

import pandas as pd

from plustex_analysis.errors import TableError, UnknownCodeError
from plustex_analysis.reads import lru_cache
from plustex_analysis.statistics.tables import card, folder, table_names


def territories() -> pd.DataFrame:
    """Return the territories that the tables use: ``level, name, country, vintage``, by code.

    Names of regions are those of the NUTS classification in Latin letters, names of countries are English. A few
    NUTS 3 regions that no longer exist have an empty name.

    Raises
    ------
    TableError
        There is no list of territories.
    """
    return _territories(folder() / "nuts.csv").copy()


@lru_cache(maxsize=8)
def _territories(path: Path) -> pd.DataFrame:
    try:
        return pd.read_csv(path, index_col="code", keep_default_na=False)
    except FileNotFoundError:
        raise TableError(f"{path}: there is no such file") from None


def region_name(code: str) -> str:
    """Return the name of a territory; the code itself where the list has none.

    Raises
    ------
    UnknownCodeError
        The list does not hold the code.

    Examples
    --------
    >>> region_name("HU22")
    'Nyugat-Dunántúl'
    """
    known = _territories(folder() / "nuts.csv")
    if code not in known.index:
        alike = known.index[known.index.str.startswith(code[:2]) & (known.index.str.len() == len(code))]
        raise UnknownCodeError("territory", code, alike if len(alike) else known.index[known["level"] == 0])
    return str(known["name"][code]) or code


def nace_label(code: str) -> str:
    """Return the title of an activity in NACE Rev. 2.

    Raises
    ------
    UnknownCodeError
        No table holds the code.

    Examples
    --------
    >>> nace_label("C13")
    'Manufacture of textiles'
    """
    labels = _activities(folder())
    if code not in labels:
        raise UnknownCodeError("nace", code, labels)
    return labels[code]


@lru_cache(maxsize=8)
def _activities(_folder: Path) -> dict[str, str]:
    cards = [card(name) for name in table_names()]
    labels = {code: label for item in cards for part in item.parts("nace") for code, label in part.codes.items()}
    return dict(sorted({"TOTAL": "All activities", **labels}.items()))


def indicator_label(table: str, indicator: str) -> str:
    """Say in English what an indicator of a table measures.

    Raises
    ------
    UnknownCodeError
        There is no such table or indicator.

    Examples
    --------
    >>> indicator_label("lfst_r_lfe2emp", "THS.F.Y15-64")
    'employed persons, females, 15 to 64 years'
    """
    return card(table).label(indicator)


def indicator_unit(table: str, indicator: str) -> str:
    """Return the unit of an indicator of a table.

    Raises
    ------
    UnknownCodeError
        There is no such table or indicator.

    Examples
    --------
    >>> indicator_unit("sbs_r_nuts06_r2", "V13320")
    'million euro'
    """
    return card(table).unit(indicator)
