"""What stays open in the learning network, and which factor's knowledge would close it."""

from collections.abc import Mapping
from dataclasses import replace

import pandas as pd

from plustex_analysis.practices.match_groups import likely_spans
from plustex_analysis.practices.matching import Match
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
    alike = {(code, one.practice): one for code, one in _open(found)}
    ends = {
        (*key, factor.name, end): (
            [replace(other, value=at, lower=at, upper=at) if other is factor else other for other in one.factors],
            one.themes,
        )
        for key, one in alike.items()
        for factor in one.factors
        if factor.lower < factor.upper
        for end, at in (("above", factor.upper), ("below", factor.lower))
    }
    levels = likely_spans(ends)["level"].to_dict()
    rows = []
    for (code, practice), one in sorted(alike.items(), key=lambda item: item[0][::-1]):
        unknown = tuple(factor.name for factor in one.factors if not factor.known)
        settles = [
            tuple(factor.name for factor in one.factors if levels.get((code, practice, factor.name, end)) == end)
            for end in ("above", "below")
        ]
        rows.append((practice, code, one.themes, unknown, *settles))
    return pd.DataFrame(rows, columns=_COLUMNS)


def _open(found: Mapping[str, Matches]) -> list[tuple[str, Match]]:
    return [
        (code, one)
        for code, matched in found.items()
        for one in matched.matches
        if one.recommendable and matched.groups.spans["level"][one.practice] == "open"
    ]
