"""The regional statistics that profiles are made of: one dataset, or with the one that continues it a single series.

Where an update has brought the successor, its figures follow under the codes of the first dataset, and the break
between the two carries the flag ``b``. No change, move or part of a change is computed across it. Years that
neither has stay without figures.
"""

from collections.abc import Iterable
from itertools import groupby
from typing import Final

import pandas as pd

from plustex_analysis import statistics
from plustex_analysis.reads import lru_cache
from plustex_analysis.statistics import Anomaly

DATASET: Final = "sbs_r_nuts06_r2"
CONTINUED: Final = "sbs_r_nuts2021"


def continued() -> bool:
    """Tell whether the dataset that continues the first one is here: it comes with an update only."""
    return CONTINUED in statistics.table_names()


def datasets(last_year: int) -> tuple[str, ...]:
    """Return the tables that figures up to a year come from."""
    return (DATASET, *(CONTINUED for year in breaks() if year <= last_year))


def years() -> tuple[int, ...]:
    """Return the years with figures: those of the first dataset, then those of its successor."""
    own = statistics.card(DATASET).years
    if not continued():
        return own
    later = statistics.card(CONTINUED).years
    return (*(year for year in own if year < min(later)), *later)


def skipped() -> tuple[int, ...]:
    """Return the years between the two datasets that neither has here."""
    covered = years()
    return tuple(sorted({*range(covered[0], covered[-1] + 1)} - {*covered})) if continued() else ()


def breaks() -> tuple[int, ...]:
    """Return the year in which the series goes on with another measure, if it does."""
    return (min(statistics.card(CONTINUED).years),) if continued() else ()


def comparable(first: int, last: int) -> bool:
    """Tell whether a change between two years is one of the same measure: not across the break."""
    return not any(first < year <= last for year in breaks())


def figures() -> str | pd.DataFrame:
    """Return what :func:`statistics.matrix` and its kin look at: the name of the table, or both tables as one."""
    return _joined() if continued() else DATASET


def long() -> pd.DataFrame:
    """Return the figures as a long frame; read only."""
    return _joined() if continued() else statistics.table(DATASET)


@lru_cache(maxsize=1)
def _joined() -> pd.DataFrame:
    whole = statistics.with_break_flags(statistics.joined(DATASET))
    return whole.astype(dict.fromkeys(["region", "nace", "indicator"], "category"))


def anomalies() -> tuple[Anomaly, ...]:
    """Return the figures known to be doubtful in either dataset, under the codes of the first."""
    own = statistics.card(DATASET).anomalies
    if not continued():
        return own
    back = {new: old for old, new in statistics.successor(DATASET).indicators.items()}
    later = (
        doubt.model_copy(update={"indicator": tuple(back[code] for code in doubt.indicator if code in back)})
        for doubt in statistics.card(CONTINUED).anomalies
    )
    return (*own, *later)


def spans(covered: Iterable[int]) -> str:
    """Write years as spans.

    Examples
    --------
    >>> spans([2011, 2012, 2013, 2021, 2022])
    '2011 to 2013, 2021 to 2022'
    """
    runs = [[year for _, year in run] for _, run in groupby(enumerate(sorted(covered)), lambda pair: pair[1] - pair[0])]
    return ", ".join(f"{run[0]} to {run[-1]}" for run in runs)
