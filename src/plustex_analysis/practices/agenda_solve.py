"""Solve an agenda exactly, the same way every time, or say which constraints cannot hold together."""

from collections.abc import Callable, Iterable, Sequence

import numpy as np
import scipy

from plustex_analysis.errors import InputError, PlustexError
from plustex_analysis.practices.agenda_program import Choice, Program, Row


class NoAgendaError(InputError):
    """No agenda keeps to all constraints; ``rules`` are those that cannot hold together, ``themes`` where."""

    def __init__(self, rules: Sequence[str], themes: Sequence[str]) -> None:
        self.rules, self.themes = tuple(rules), tuple(themes)
        where = f" (theme {', '.join(self.themes)})" if self.themes else ""
        together = "cannot hold" if len(self.rules) == 1 else "cannot hold together"
        super().__init__(f"no agenda is possible: {', '.join(self.rules)} {together}{where}")

    def __reduce__(self) -> tuple[type["NoAgendaError"], tuple[tuple[str, ...], tuple[str, ...]]]:
        """Survive pickling between processes."""
        return type(self), (self.rules, self.themes)


def solved(given: Program, *, settle_ties: bool = True) -> frozenset[Choice]:
    """Return the choices of the agenda that brings most.

    What choices bring is a whole number each, so that equal agendas are exactly equal. Among them that with the lowest
    sum of 1 + the choice's own number is taken: the fewest choices, and then by something that hangs on no order and no
    other choice.

    Parameters
    ----------
    settle_ties
        Without it any of several equal agendas is returned, in half the time.

    Raises
    ------
    NoAgendaError
        The constraints cannot hold together.
    """
    matrix, lower, upper = given.matrix(given.rows)
    found = _best(given.gain, matrix, lower, upper)
    if found is None:
        raise _reason(given)
    if settle_ties:
        reached = np.round(given.gain @ found)
        both = scipy.sparse.vstack([matrix, scipy.sparse.csc_array(given.gain[None, :])], format="csc")
        effort = np.array([-1 - choice.number for choice in given.choices])
        found = _best(effort, both, np.append(lower, reached - 0.5), np.append(upper, np.inf))
        if found is None or given.gain @ found < reached:  # the first answer is one, so this cannot be
            raise PlustexError("the agenda found could not be found again")
    return frozenset(choice for choice, taken in zip(given.choices, found, strict=True) if taken)


def _best(
    gain: np.ndarray, matrix: "scipy.sparse.csc_array", lower: np.ndarray, upper: np.ndarray
) -> np.ndarray | None:
    """Return what is taken, or nothing when that is impossible."""
    answer = scipy.optimize.milp(
        -gain,
        constraints=scipy.optimize.LinearConstraint(matrix, lower, upper),
        integrality=np.ones(len(gain), dtype=int),
        bounds=scipy.optimize.Bounds(0, 1),
        options={"mip_rel_gap": 0.0},
    )
    if answer.status == _INFEASIBLE:
        return None
    if answer.x is None or answer.status != 0:
        raise PlustexError(f"the agenda could not be solved: {answer.message}")
    return np.asarray(np.round(answer.x), dtype=bool)


_INFEASIBLE = 2


def _reason(given: Program) -> NoAgendaError:
    """Find constraints that cannot hold together, but can when any one of them is left out."""
    rules = _needed(dict.fromkeys(row.rule for row in given.rows), lambda kept: _possible(given, _of(given, kept)))
    rows = _of(given, rules)
    themes = _needed(
        dict.fromkeys(row.theme for row in rows if row.theme),
        lambda kept: _possible(given, [row for row in rows if not row.theme or row.theme in kept]),
    )
    return NoAgendaError(rules, themes)


def _needed(names: Iterable[str], possible: Callable[[list[str]], bool]) -> list[str]:
    """Leave out one name after the other for good, as long as the rest stays impossible."""
    kept = list(names)
    for name in list(kept):
        fewer = [one for one in kept if one != name]
        if not possible(fewer):
            kept = fewer
    return kept


def _of(given: Program, rules: Iterable[str]) -> list[Row]:
    kept = set(rules)
    return [row for row in given.rows if row.rule in kept]


def _possible(given: Program, rows: Sequence[Row]) -> bool:
    return not rows or _best(np.zeros(len(given.choices)), *given.matrix(rows)) is not None
