"""The official figures of a territory, for the data annex."""

import math

from plustex_analysis import partnership, statistics
from plustex_analysis.reporting.annex_values import CONFIDENTIAL, NOT_AVAILABLE
from plustex_analysis.reporting.blocks import Data
from plustex_analysis.reporting.language import Words

_COLUMNS = {
    "dataset": "text", "territory": "text", "activity": "text", "indicator": "text", "year": "year", "value": "number", "flag": "text",
}  # fmt: skip


def official_figures(region: str, say: Words) -> Data:
    """Return all figures of the tables on a region as published, with their flags unchanged.

    Parameters
    ----------
    region
        The code of a region.
    say
        The words of the language.

    Examples
    --------
    >>> from plustex_analysis.reporting.language import words
    >>> official_figures("ITI1", words("en")).rows[0][:5]
    ('European Quality of Government Index', 'ITI1', 'TOTAL', 'EQI', 2010)
    """
    activities = ("C", *partnership.sector().branches, "TOTAL")  # tables without activities have the last code alone
    rows: list[tuple[str | float, ...]] = []
    for name in statistics.table_names():
        dataset, frame = statistics.card(name).dataset, statistics.table(name)
        frame = frame[frame["region"] == region]
        frame = frame[frame["nace"].isin(activities)]
        columns = (frame[part].to_list() for part in ("nace", "indicator", "year", "value", "flag"))
        rows += [
            (dataset, region, nace, indicator, int(year), _value(value, flag), flag)
            for nace, indicator, year, value, flag in zip(*columns, strict=True)
        ]
    return Data(
        name="official_figures",
        title=say("annex-official"),
        subtitle=say("annex-official-note"),
        source=", ".join(dict.fromkeys(str(row[0]) for row in rows)),
        labels=tuple(say(f"annex-{name}") for name in _COLUMNS),
        kinds=tuple(_COLUMNS.values()),
        rows=tuple(rows),
    )


def _value(value: float, flag: str) -> float | str:
    """Return a figure, or the sign of why there is none."""
    if math.isnan(value):
        return CONFIDENTIAL if statistics.is_confidential(flag) else NOT_AVAILABLE
    return float(value)
