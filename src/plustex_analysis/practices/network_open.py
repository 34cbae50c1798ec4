"""What stays open in the learning network, and which factor's knowledge would close it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

import pandas as pd

from plustex_analysis.practices.match_groups import likely_spans
from plustex_analysis.practices.matching import Match
from plustex_analysis.practices.spans import Factor
from plustex_analysis.practices.transfer import Matches

_COLUMNS = ["practice", "receiver", "themes", "unknown", "would_support", "would_reject"]


def open_matches(found: Mapping[str, Matches]) -> pd.DataFrame:
    """List the matches whose level is open, and the factors that would settle them if they were known.

    Returns
    -------
    pandas.DataFrame
        One row per ``practice`` and ``receiver``: ``themes``; ``unknown``, the factors of which nothing is known;
        ``would_support`` and ``would_reject``, the single factors that would take the level above, or below, the
        middle of the scale if they turned out to be at their upper, or lower, end. Where both are empty, no single
        factor settles the question.
    """
    rows = [row for code, matched in found.items() for row in _rows(code, matched)]
    rows.sort(key=lambda row: row[:2])
    return pd.DataFrame(rows, columns=_COLUMNS)


Row = tuple[str, str, tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]]


def _rows(code: str, found: Matches) -> Iterator[Row]:
    """Yield the open matches of one territory."""
    level = found.groups.spans["level"].to_dict()
    still = [one for one in found.matches if level.get(one.practice) == "open"]
    ends = {key: factors for one in still for key, factors in _ends(one)}
    then = likely_spans(ends)["level"].to_dict()
    for one in still:
        unknown = tuple(factor.name for factor in one.factors if not factor.known)
        support, reject = (
            tuple(factor.name for factor in one.factors if then.get((one.practice, factor.name, end)) == end)
            for end in ("above", "below")
        )
        yield one.practice, code, one.themes, unknown, support, reject


def _ends(one: Match) -> Iterator[tuple[tuple[str, str, str], tuple[list[Factor], tuple[str, ...]]]]:
    """Yield the factors of a match with one of them known to be at its upper, or at its lower, end."""
    for place, factor in enumerate(one.factors):
        for end, at in (("above", factor.upper), ("below", factor.lower)):
            if factor.lower < factor.upper:
                known = replace(factor, value=at, lower=at, upper=at)
                yield (
                    (one.practice, factor.name, end),
                    ([known if other == place else it for other, it in enumerate(one.factors)], one.themes),
                )
