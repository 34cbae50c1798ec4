"""What changed from one vintage of a table to the next: revised figures, new years, lost and regained figures."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from plustex_analysis.statistics.store import KEYS

KINDS = ("revised", "new year", "new", "lost", "flag")
_CELL = [*KEYS, "year"]
_RENAMED = str.maketrans({"c": "C", "s": "i", "z": "m", "*": None})


@dataclass(frozen=True)
class Difference:
    """What changed between two vintages.

    Attributes
    ----------
    cells
        One row for each cell that changed: ``kind, region, nace, indicator, year, before, after, flag_before,
        flag_after``. Kinds: ``revised`` another figure; ``new year`` a figure of a year that was not there; ``new``
        a figure where there was none; ``lost`` the reverse; ``flag`` only the flag changed. The letters that the
        lists of 2025 replaced (``c`` by ``C``, ``s`` by ``i``, ``z`` by ``m``) are the same flag under a new name,
        and a marker of this project is none of Eurostat's.
    years
        The years that were not there before.
    gone
        The years that are no longer there.
    """

    cells: pd.DataFrame
    years: tuple[int, ...]
    gone: tuple[int, ...]

    def counts(self, by: str) -> pd.DataFrame:
        """Return how many cells changed, by ``region``, ``indicator``, ``nace`` or ``year`` and by kind."""
        table = pd.crosstab(self.cells[by].astype("str"), self.cells["kind"].astype("str"))
        return table.reindex(columns=list(KINDS), fill_value=0).rename_axis(columns=None)


def compare(before: pd.DataFrame, after: pd.DataFrame) -> Difference:
    """Tell what changed from one long frame to another.

    Parameters
    ----------
    before, after
        Tables: ``region, nace, indicator, year, value, flag``.
    """
    old_years, new_years = set(before["year"].unique()), set(after["year"].unique())
    old, new = _published(before), _published(after)
    both = old.merge(new, how="outer", on=_CELL, suffixes=("_before", "_after"))
    first, last = both["value_before"].to_numpy(), both["value_after"].to_numpy()
    flags = both[["flag_before", "flag_after"]].astype(object).fillna("")
    had, has = ~np.isnan(first), ~np.isnan(last)
    fresh = ~both["year"].isin(old_years).to_numpy()
    kind = np.select(
        [had & has & (first != last), has & ~had & fresh, has & ~had, had & ~has],
        ["revised", "new year", "new", "lost"],
        "",
    )
    same = flags["flag_before"].map(_today).eq(flags["flag_after"].map(_today)).to_numpy()
    other = (kind == "") & ~same & ~fresh
    kind = np.where(other, "flag", kind)
    cells = both.assign(kind=kind, flag_before=flags["flag_before"], flag_after=flags["flag_after"])[kind != ""]
    cells = cells.rename(columns={"value_before": "before", "value_after": "after"})
    columns = ["kind", *_CELL, "before", "after", "flag_before", "flag_after"]
    ordered = cells[columns].sort_values(["kind", *_CELL], kind="stable").reset_index(drop=True)
    return Difference(ordered, _ints(new_years - old_years), _ints(old_years - new_years))


def _today(flag: str) -> str:
    """Give a flag by the lists of 2025; the order of its letters says nothing."""
    return "".join(sorted(flag.translate(_RENAMED)))


def _ints(years: set[int]) -> tuple[int, ...]:
    return tuple(sorted(int(year) for year in years))


def _published(frame: pd.DataFrame) -> pd.DataFrame:
    there = frame["value"].notna() | (frame["flag"].astype("str") != "")
    chosen = frame.loc[there, [*_CELL, "value", "flag"]]
    return chosen.assign(**{name: chosen[name].astype("str") for name in (*KEYS, "flag")})
