"""What all alternative texts share: sentences from figures, their order, and whether differences can be told."""

from collections.abc import Callable, Iterable, Sequence
from typing import Literal

import pandas as pd
from babel.lists import format_list

from plustex_analysis.reporting.language import Words

LONGEST = 600
"""Characters of an alternative text; what is less important is left out first."""

Number = Callable[[float], str]
Apart = Literal["all", "ends", "none", "unknown"]


def told(say: Words, *sentences: str, limit: int = LONGEST) -> str:
    """Join sentences and end with where the table is; from the last on, leave out what does not fit.

    Parameters
    ----------
    sentences
        The most important first; empty ones are skipped. The first is kept in any case.
    """
    last = say("alt-table")
    kept: list[str] = []
    for sentence in filter(None, sentences):
        if kept and len(" ".join([*kept, sentence, last])) > limit:
            continue
        kept.append(sentence)
    return " ".join([*kept, last])


def listed(names: Iterable[str], say: Words) -> str:
    """Join names as the language does."""
    return str(format_list([str(name) for name in names], locale=say.numbers.locale))


def spanned(row: pd.Series, say: Words, number: Number, key: str = "value") -> str:
    """Return a value with its interval, where it has one: ``key``, and ``lower`` and ``upper``."""
    if not {"lower", "upper"} <= set(row.index) or row[["lower", "upper"]].isna().any():
        return number(float(row[key]))
    return say(
        "alt-interval",
        value=number(float(row[key])),
        lower=number(float(row["lower"])),
        upper=number(float(row["upper"])),
    )


def extremes(
    frame: pd.DataFrame, say: Words, number: Number, *, focus: str | None = None, key: str = "value"
) -> list[str]:
    """Say the highest, the lowest and, where it is neither, the focus."""
    known = frame[frame[key].notna()].astype({key: float})
    if known.empty:
        return []
    values, found = known[key], []
    ends = [("alt-highest", values.max())] + ([("alt-lowest", values.min())] if values.max() > values.min() else [])
    for message, end in ends:
        row = known[(values == end).to_numpy()].iloc[0]
        found.append(say(message, name=tied(values, end, say), value=spanned(row, say, number, key)))
    chosen = known[(known.index == focus) & ~values.isin([end for _, end in ends]).to_numpy()]
    if len(chosen):
        found.append(say("alt-focus", name=str(focus), value=spanned(chosen.iloc[0], say, number, key)))
    return found


def tied(values: pd.Series, value: float, say: Words, *, shown: int = 3) -> str:
    """Return the names of the rows that have a value: none is singled out among equals."""
    return several(values.index[(values == value).to_numpy()], say, shown=shown)


def several(names: Iterable[object], say: Words, *, shown: int = 5) -> str:
    """Return names as a list; where they are many, the first ones and an ellipsis."""
    texts = [str(name) for name in names]
    return listed([*texts[:shown], *(["\u2026"] if len(texts) > shown else [])], say)


def apart(frame: pd.DataFrame, key: str = "value") -> Apart:
    """Tell whether intervals lie apart: of ``all`` neighbours, of the two ``ends`` only, or of ``none``.

    Examples
    --------
    >>> apart(pd.DataFrame({"value": [1, 2, 3], "lower": [0.5, 1.5, 2.2], "upper": [1.6, 2.5, 3.5]}))
    'ends'
    """
    if not {"lower", "upper"} <= set(frame.columns):
        return "unknown"
    known = frame.dropna(subset=[key, "lower", "upper"]).sort_values(key, kind="stable")
    if len(known) < 2:  # noqa: PLR2004 - a difference needs two
        return "unknown"
    upper, lower = known["upper"].to_numpy(), known["lower"].to_numpy()
    if (upper[:-1] < lower[1:]).all():
        return "all"
    return "ends" if upper[0] < lower[-1] else "none"


def gaps(names: Sequence[object] | pd.Index, say: Words) -> str:
    """Say how many rows have no figures, and their names where they are few."""
    return say("alt-missing", count=say.numbers.count(len(names)), names=several(names, say) if len(names) else "none")
