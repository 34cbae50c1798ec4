"""What meetings are planned from: which practices a theme has, who can present them, and what is surely in them for whom."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import pandas as pd

from plustex_analysis import partnership
from plustex_analysis.errors import InputError
from plustex_analysis.practices.all_matches import donors
from plustex_analysis.practices.match_groups import chance
from plustex_analysis.practices.matching import Match
from plustex_analysis.practices.model import Practice
from plustex_analysis.practices.transfer import Matches

GUEST = ""
"""Who presents a practice that no territory of the partnership has: somebody invited."""


@dataclass(frozen=True)
class Supply:
    """What there is to meet about.

    Attributes
    ----------
    themes
        By theme the ids of its practices, sorted. Plans that are no practice yet are left out.
    presenters
        By practice the territories that have it themselves, or a guest.
    value
        What is surely in a practice (row) for a territory (column): the lower end of its match, from 0 to 1; 0 for its
        own and under a veto.
    """

    themes: Mapping[str, tuple[str, ...]]
    presenters: Mapping[str, tuple[str, ...]]
    value: pd.DataFrame

    def __post_init__(self) -> None:
        """Refuse values outside 0 to 1, and practices that something is missing of."""
        listed = {one for practices in self.themes.values() for one in practices}
        if listed != set(self.value.index) or listed != set(self.presenters):
            raise InputError("themes, presenters and values must be of the same practices")
        if not ((self.value >= 0) & (self.value <= 1)).to_numpy().all():
            raise InputError("values must lie between 0 and 1")
        stray = {one for found in self.presenters.values() for one in found} - {GUEST, *self.value.columns}
        if stray or not all(self.presenters.values()):
            raise InputError(f"every practice needs a presenter among the territories, or a guest; not {sorted(stray)}")

    @property
    def territories(self) -> tuple[str, ...]:
        """The codes of the territories, sorted."""
        return tuple(sorted(map(str, self.value.columns)))

    def only(self, theme: str) -> "Supply":
        """Return what there is to meet about on one theme."""
        return self._of({theme: self.themes[theme]})

    def without_guests(self) -> "Supply":
        """Return what there is to meet about when nobody is invited."""
        own = {one for one, presenters in self.presenters.items() if GUEST not in presenters}
        return self._of({theme: tuple(one for one in ids if one in own) for theme, ids in self.themes.items()})

    def _of(self, themes: Mapping[str, tuple[str, ...]]) -> "Supply":
        kept = sorted({one for ids in themes.values() for one in ids})
        return Supply(themes, {one: self.presenters[one] for one in kept}, self.value.loc[kept])

    @cached_property
    def tables(self) -> dict[str, np.ndarray]:
        """The values of each theme's practices (rows) for the territories (columns), both in their order."""
        rows, columns = self.value.index, self.value.columns.get_indexer(pd.Index(self.territories))
        value = self.value.to_numpy(dtype=float)[:, columns]
        return {theme: value[rows.get_indexer(pd.Index(ids))] for theme, ids in self.themes.items()}

    @cached_property
    def best(self) -> dict[str, np.ndarray]:
        """The most that territories (rows) have for each other (columns), in one practice, by theme."""
        found = {}
        for theme, ids in self.themes.items():
            own = [[at for at, one in enumerate(ids) if giver in self.presenters[one]] for giver in self.territories]
            found[theme] = np.array([self.tables[theme][rows].max(axis=0, initial=0.0) for rows in own])
        return found


def supply(found: Mapping[str, Matches], practices: Iterable[Practice] | None = None) -> Supply:
    """Read what there is to meet about from the matches of all territories."""
    where, themes = donors(practices), {theme.id: set[str]() for theme in partnership.themes()}
    values: dict[str, dict[str, float]] = {}
    for code, matched in found.items():
        for one in matched.matches:
            if _plan(one):
                continue
            lower = float(matched.groups.spans["lower"][one.practice]) if one.recommendable else 0.0
            values.setdefault(one.practice, {})[code] = lower
            for theme in one.themes:
                themes[theme].add(one.practice)
    frame = pd.DataFrame.from_dict(values, orient="index", dtype=float).sort_index()
    return Supply(
        themes={theme: tuple(sorted(ids)) for theme, ids in themes.items()},
        presenters={one: tuple(sorted(set(where[one]) & set(found))) or (GUEST,) for one in frame.index},
        value=frame[sorted(frame.columns)],
    )


def drawn_supplies(stated: Supply, found: Mapping[str, Matches], draws: int, seed: int) -> list[Supply]:
    """Draw the factors between their ends and read each draw as a product: one supply per draw.

    What is drawn once: the quality of a practice for all territories, the similarity of the same regions, the need of a
    territory for the same themes. No draw hangs on the order or company of practices.
    """
    cube = np.zeros((draws, *stated.value.shape))
    rows, columns = stated.value.index, stated.value.columns
    for code, matched in found.items():
        for one in matched.matches:
            if one.recommendable and one.practice in rows:
                cube[:, rows.get_loc(one.practice), columns.get_loc(code)] = _drawn(one, draws, seed)
    return [replace(stated, value=pd.DataFrame(table, rows, columns)) for table in cube]


def _drawn(one: Match, draws: int, seed: int) -> np.ndarray:
    keys = {
        "quality": one.practice,
        "similarity": (one.factor("similarity").basis or one.practice, one.region),
        "conditions": (one.practice, one.region),
        "need": (sorted(one.themes), one.region),
    }
    product = np.ones(draws)
    for factor in one.factors:
        key = repr((seed, factor.name, keys[factor.name])).encode()
        product *= factor.lower + (factor.upper - factor.lower) * chance(key, 1, draws)[0]
    return np.asarray(product ** (1 / len(one.factors)))


def _plan(one: Match) -> bool:
    return any(caution.kind == "plan-only" for caution in one.cautions)
