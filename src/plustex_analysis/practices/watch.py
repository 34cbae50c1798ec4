"""What to watch while a practice is taken up: the figures behind a need, where they stand, and what the best peers reach."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from plustex_analysis.practices.figures import check_year, european, figures, peers, region_code, territory
from plustex_analysis.practices.needs import PEERS
from plustex_analysis.practices.needs_file import Indicator, load_needs

FRONTIER = 0.75
"""The reference is what a quarter of the peers reach or surpass: the quartile on the side where the need is less."""


def monitoring(region: str, year: int, themes: Iterable[str]) -> pd.DataFrame:
    """List the indicators to monitor for some themes, with a baseline and a reference value.

    The reference is read from the peers and the region itself; it is no target, as only an administration can set one.

    Parameters
    ----------
    region
        NUTS 2 code, or any name of a partner territory.
    year
        The year of the baseline.
    themes
        Ids of themes; an indicator that speaks to several of them is listed once.

    Returns
    -------
    pandas.DataFrame
        By ``indicator``: ``themes`` (those given that it speaks to), ``title``, ``unit``, ``value`` (the baseline, NaN
        where no figure is published), ``year``, ``wanted`` (``"up"`` or ``"down"``: what lessens the need; ``"none"`` for
        a figure that tells what is at stake), ``reference`` (NaN for these, and where fewer than ten peers have a
        figure or no peers are known), ``compared`` (how many),
        ``territory`` and ``tables``.

    Raises
    ------
    UnknownCodeError
        No such region.
    InputError
        The tables do not cover the year.

    Examples
    --------
    >>> found = monitoring("Toscana", 2014, ["clusters"])
    >>> found.loc["wholesale", "wanted"], found.loc["unit-size", "wanted"]
    ('up', 'none')
    """
    check_year(year)
    code, file = region_code(region), load_needs()
    near = peers(code, year, PEERS)
    rows: dict[str, dict[str, object]] = {}
    for theme in themes:
        for part in file.themes[theme]:
            if part.indicator in rows:
                rows[part.indicator]["themes"] = (*rows[part.indicator]["themes"], theme)  # type: ignore[misc]  # a tuple
            else:
                indicator = file.indicators[part.indicator]
                wanted = "none" if indicator.role == "setting" else "up" if part.direction == "low" else "down"
                row = _row(indicator, code, year, near, wanted)
                rows[part.indicator] = {"themes": (theme,), **row}
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("indicator")


def _row(indicator: Indicator, region: str, year: int, near: tuple[str, ...], wanted: str) -> dict[str, object]:
    figure, whose = figures(indicator, year), territory(indicator, region)
    among = european(indicator, year) if indicator.territory == "country" else near
    reference, compared = frontier(figure, {*among, whose}, wanted)
    return {
        "title": indicator.title,
        "unit": indicator.unit,
        "value": float(figure.get(whose, float("nan"))),
        "year": year,
        "wanted": wanted,
        "reference": reference,
        "compared": compared,
        "territory": whose,
        "tables": tuple(dict.fromkeys(term.table for term in (*indicator.value, *(indicator.per or ())))),
    }


def frontier(figure: "pd.Series[float]", among: Iterable[str], wanted: str, *, fewest: int = 10) -> tuple[float, int]:
    """Return the quartile on the wanted side, and how many figures it was read from; NaN when these are too few.

    Examples
    --------
    >>> figure = pd.Series([float(n) for n in range(13)], index=list("abcdefghijklm"))
    >>> frontier(figure, "abcdefghijklm", "up"), frontier(figure, "abcdefghijklm", "down")
    ((9.0, 13), (3.0, 13))
    """
    known = figure[figure.index.isin(list(among))].dropna()
    if wanted == "none" or len(known) < fewest:
        return float("nan"), len(known)
    return float(np.quantile(known, FRONTIER if wanted == "up" else 1 - FRONTIER)), len(known)
