"""The tables of the learning network: what pairs of donor, receiver and practice add up to."""

from collections.abc import Mapping
from typing import Literal

import pandas as pd

from plustex_analysis import partnership

Level = Literal["above", "open", "below", "veto"]
"""What a link rests on. ``above``: supported, nine draws of ten lie above the middle of the scale; ``below``: they lie
below it; ``open``: what is not known leaves it open; ``veto``: an essential condition is surely a strong constraint."""

Place = Literal["partner", "outside", "unplaced"]
"""Where a donor is: a territory of the partnership, a region outside it, or nowhere that the record names."""

KEYS = ["theme", "donor", "receiver", "level"]


def links_of(pairs: pd.DataFrame) -> pd.DataFrame:
    """Return one row per theme, donor, receiver and level."""
    grouped = pairs.groupby(KEYS, sort=False)
    frame = grouped.agg(
        place=("place", "first"),
        practices=("practice", tuple),
        number=("practice", "size"),
        veto_possible=("veto_possible", "sum"),
    )
    return frame.reset_index()[["theme", "donor", "place", "receiver", "level", "practices", "number", "veto_possible"]]


def donors_of(pairs: pd.DataFrame, territories: tuple[str, ...]) -> pd.DataFrame:
    """Return what each donor gives; every territory is one, also without practices."""
    rows = {}
    for donor in sorted({*pairs["donor"], *territories}):
        own = pairs[pairs["donor"] == donor]
        supported = own[own["level"] == "above"]
        rows[donor] = {
            "place": "partner" if donor in territories else "outside" if donor else "unplaced",
            "practices": own["practice"].nunique(),
            "supported": _number(supported),
            "receivers": supported["receiver"].nunique(),
            "open": _number(own[own["level"] == "open"]),
        }
    return _ordered(rows, "donor")


def receivers_of(pairs: pd.DataFrame, territories: tuple[str, ...]) -> pd.DataFrame:
    """Return what each territory receives."""
    rows = {}
    for code in sorted(territories):
        there = pairs[pairs["receiver"] == code]
        supported = there[there["level"] == "above"]
        rows[code] = {
            "practices": there["practice"].nunique(),
            "supported": supported["practice"].nunique(),
            **{one: there.loc[there["level"] == one, "practice"].nunique() for one in ("open", "below", "veto")},
            "donors": tuple(sorted({donor for donor in supported["donor"] if donor})),
            "themes": tuple(dict.fromkeys(supported["theme"])),
        }
    return _ordered(rows, "receiver")


def themes_of(pairs: pd.DataFrame) -> pd.DataFrame:
    """Return what each theme joins."""
    rows = {}
    for theme in partnership.themes():
        there = pairs[pairs["theme"] == theme.id]
        supported = there[there["level"] == "above"]
        rows[theme.id] = {
            "practices": there["practice"].nunique(),
            "supported": _number(supported),
            "open": _number(there[there["level"] == "open"]),
            "receivers": tuple(sorted(set(supported["receiver"]))),
            "donors": tuple(sorted({donor for donor in supported["donor"] if donor})),
        }
    return pd.DataFrame.from_dict(rows, orient="index").rename_axis("theme")


def _number(pairs: pd.DataFrame) -> int:
    """Return the number of pairs of practice and receiver, each once."""
    return len(pairs[["practice", "receiver"]].drop_duplicates())


def _ordered(rows: Mapping[str, Mapping[str, object]], name: str) -> pd.DataFrame:
    frame = pd.DataFrame.from_dict(dict(rows), orient="index").rename_axis(name)
    return frame.sort_values("supported", ascending=False, kind="stable")
