"""An agenda as an integer program: what may be chosen, what it brings, what the choices must keep to."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import combinations
from typing import Literal, NamedTuple

import numpy as np
import scipy

from plustex_analysis.practices.agenda_rules import Constraints, MeetingWeights, Rule
from plustex_analysis.practices.agenda_values import GUEST, Supply
from plustex_analysis.profiles.europe import figure

GRID = 10_000
"""What choices bring is counted in ten-thousandths, in whole numbers: so equal is equal."""


class Choice(NamedTuple):
    """One thing that can be decided: a theme's host, a practice presented and by whom, or two that meet."""

    kind: Literal["host", "show", "pair"]
    theme: str
    what: str
    who: str = ""

    @property
    def number(self) -> float:
        """A number from 0 to 1 that hangs on the choice alone; among equal agendas the lower sum is taken."""
        return int.from_bytes(sha256(repr(tuple(self)).encode()).digest()[:6], "big") / 2**48


class Row(NamedTuple):
    """One constraint: the sum of some choices, each times its coefficient, lies between two ends."""

    rule: Rule
    theme: str
    terms: Mapping[Choice, int]
    lower: float
    upper: float


@dataclass(frozen=True)
class Program:
    """Choices with what each brings, and the rows that they must keep to."""

    choices: tuple[Choice, ...]
    gain: np.ndarray
    rows: tuple[Row, ...]

    def matrix(self, rows: Iterable[Row]) -> tuple["scipy.sparse.csc_array", np.ndarray, np.ndarray]:
        """Return the coefficients of rows, one column per choice, and their lower and upper ends."""
        kept, place = list(rows), {choice: at for at, choice in enumerate(self.choices)}
        entries = [(value, at, place[choice]) for at, row in enumerate(kept) for choice, value in row.terms.items()]
        values, down, across = np.array(entries, dtype=int).reshape(-1, 3).T
        matrix = scipy.sparse.csc_array((values.astype(float), (down, across)), shape=(len(kept), len(self.choices)))
        return matrix, np.array([row.lower for row in kept]), np.array([row.upper for row in kept])


def program(supply: Supply, fixed: Sequence[Row], weights: MeetingWeights) -> Program:
    """Write the agenda that brings most as an integer program.

    Parameters
    ----------
    fixed
        The constraints, from :func:`fixed_rows`; that of the hosts, which hangs on the values, is added.
    """
    gain = {choice: value for theme in supply.themes for choice, value in _gains(supply, theme, weights)}
    rows = [*fixed, *(row for theme in supply.themes for row in _host_rows(supply, theme))]
    kept = [row._replace(terms={one: value for one, value in row.terms.items() if one in gain}) for row in rows]
    choices = tuple(sorted(gain))
    return Program(choices, np.array([round(GRID * gain[one]) for one in choices], dtype=float), tuple(kept))


def fixed_rows(supply: Supply, limits: Constraints) -> tuple[Row, ...]:
    """Return the constraints that hold whatever the values are drawn to be; what is of use is read from ``supply``."""
    rows = [row for theme in supply.themes for row in _theme_rows(supply, theme, limits)]
    for code in supply.territories:
        rows += [_sum("hosts", "", [Choice("host", theme, code) for theme in supply.themes], limits.hosts)]
    shown = defaultdict(list)
    for theme in supply.themes:
        for choice in _shows(supply, theme):
            shown[choice.what].append(choice)
    return (*rows, *(_sum("once", "", same, 1) for same in shown.values()))


def _gains(supply: Supply, theme: str, weights: MeetingWeights) -> Iterator[tuple[Choice, float]]:
    """Yield the choices of a theme with what each brings; two who have nothing for each other do not meet."""
    best, table, codes = supply.best[theme], supply.tables[theme], supply.territories
    learned, seen = table.max(axis=0, initial=0.0), dict(zip(supply.themes[theme], table.sum(axis=1), strict=True))
    for row, code in enumerate(codes):
        yield Choice("host", theme, code), weights.visited * float(best[row].sum()) + weights.learned * learned[row]
    for choice in _shows(supply, theme):
        yield choice, weights.shown * seen[choice.what]
    for row, other in combinations(range(len(codes)), 2):
        both = float(best[row, other] + best[other, row])
        if both * weights.met > 0:
            yield Choice("pair", theme, codes[row], codes[other]), weights.met * both


def _shows(supply: Supply, theme: str) -> list[Choice]:
    return [Choice("show", theme, one, who) for one in supply.themes[theme] for who in supply.presenters[one]]


def _theme_rows(supply: Supply, theme: str, limits: Constraints) -> Iterator[Row]:
    shows = _shows(supply, theme)
    pairs = [Choice("pair", theme, one, other) for one, other in combinations(supply.territories, 2)]
    yield Row("one_host", theme, {Choice("host", theme, code): 1 for code in supply.territories}, 1, 1)
    yield _sum("shown", theme, shows, limits.shown)
    yield _sum("guests", theme, [one for one in shows if one.who == GUEST], limits.guests)
    yield _sum("tables", theme, pairs, limits.tables)
    for code in supply.territories:
        yield _sum("per_presenter", theme, [one for one in shows if one.who == code], limits.per_presenter)
        yield _sum("talks", theme, [one for one in pairs if code in {one.what, one.who}], limits.talks)
        of_use = [one for one in shows if figure(supply.value, one.what, code) >= limits.use]
        yield Row("useful", theme, dict.fromkeys(of_use, 1), limits.useful, np.inf)


def _host_rows(supply: Supply, theme: str) -> Iterator[Row]:
    """Yield for each territory: if it is the host, one of the practices that have most for it is presented."""
    table, shows = supply.tables[theme], _shows(supply, theme)
    for place, code in enumerate(supply.territories):
        most = table[:, place].max(initial=0.0)
        if most > 0:
            finest = {one for one, value in zip(supply.themes[theme], table[:, place], strict=True) if value == most}
            terms = {one: 1 for one in shows if one.what in finest}
            yield Row("for_host", theme, {**terms, Choice("host", theme, code): -1}, 0, np.inf)


def _sum(rule: Rule, theme: str, choices: Iterable[Choice], most: int) -> Row:
    return Row(rule, theme, dict.fromkeys(choices, 1), -np.inf, most)
