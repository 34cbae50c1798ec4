"""Weights of criteria: as shares, as a region of what is known about them, and drawn at random from that region."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.practices.hit_and_run import Floats, hit_and_run
from plustex_analysis.practices.scoretable import complete, some, table


def shares(points: pd.Series | Mapping[str, float] | Sequence[float]) -> pd.Series:
    """Turn points of any total into weights that sum to 1.

    Raises
    ------
    InputError
        A number of points is negative or missing, or all are 0.

    Examples
    --------
    >>> shares({"need": 3, "proof": 4, "cost": 3}).to_dict()
    {'need': 0.3, 'proof': 0.4, 'cost': 0.3}
    """
    given = pd.Series(points, dtype=float)
    if not np.isfinite(given).all() or (given < 0).any() or not given.sum() > 0:
        raise InputError(f"points must be 0 or more, and not all 0: {given.to_dict()}")
    return given / given.sum()


def entropy_weights(scores: pd.DataFrame | ArrayLike) -> pd.Series:
    """Weigh criteria by how much they differ between practices (Shannon entropy), as a check on chosen weights.

    p[i, k] = x[i, k] / sum_i x[i, k]; E[k] = -sum_i p ln p / ln n; w[k] = (1 - E[k]) / sum (1 - E). Scores must be
    positive: the logarithm of 0 is undefined. Hwang & Yoon (1981), Multiple Attribute Decision Making, section 3.1.

    Raises
    ------
    InputError
        A score is missing.
    IndicatorError
        A score is 0 or negative, or no criterion tells practices apart.

    Examples
    --------
    >>> entropy_weights(pd.DataFrame({"same": [2, 2], "differs": [1, 3]})).round(3).to_dict()
    {'same': 0.0, 'differs': 1.0}
    """
    frame, _ = complete(table(scores), "raise")
    if (frame <= 0).to_numpy().any():
        raise IndicatorError("entropy weights are undefined for scores of 0 or less")
    if (frame == frame.iloc[0]).to_numpy().all():
        raise IndicatorError("entropy weights are undefined: no criterion tells the practices apart")
    from pymcdm.weights import entropy_weights as computed  # noqa: PLC0415 - it loads a plotting library

    return pd.Series(computed(frame.to_numpy()), index=frame.columns)


@dataclass(frozen=True)
class WeightSpace:
    """All weights that agree with what is known: the simplex, cut by conditions a · w <= 0 and ranges of groups.

    Build it with :meth:`anything`, then narrow it with :meth:`at_least`, :meth:`ordered` and :meth:`between`, each of
    which returns a new space.

    Examples
    --------
    >>> space = WeightSpace.anything(["need", "proof"]).at_least("proof", "need")
    >>> draws = space.sample(5, np.random.default_rng(1))
    >>> bool((draws[:, 1] >= draws[:, 0]).all()), draws.sum(axis=1).round(9).tolist()
    (True, [1.0, 1.0, 1.0, 1.0, 1.0])
    """

    names: tuple[str, ...]
    conditions: tuple[tuple[float, ...], ...] = field(default=(), repr=False)

    @classmethod
    def anything(cls, names: Iterable[str]) -> "WeightSpace":
        """Return the space in which nothing is known: every set of weights is as likely as every other."""
        names = tuple(names)
        if not names or len(set(names)) != len(names):
            raise InputError(f"criteria must be given once each: {some(names)}")
        return cls(names)

    def at_least(self, heavier: str, lighter: str) -> "WeightSpace":
        """Return the part of the space where one criterion weighs at least as much as another."""
        return self._cut(self._row([lighter]) - self._row([heavier]))

    def ordered(self, names: Sequence[str]) -> "WeightSpace":
        """Return the part of the space where the criteria named weigh less and less."""
        space = self
        for heavier, lighter in pairwise(names):
            space = space.at_least(heavier, lighter)
        return space

    def between(
        self, low: float, group: Sequence[str], high: float, *, of: Sequence[str] | None = None
    ) -> "WeightSpace":
        """Return the part where a group of criteria weighs between two shares of the whole, or of a wider group."""
        if not 0 <= low <= high <= 1:
            raise InputError(f"range of {some(group)}: 0 <= {low} <= {high} <= 1 does not hold")
        part, whole = self._row(group), self._row(self.names if of is None else of)
        return self._cut(low * whole - part, part - high * whole)

    def sample(self, draws: int, rng: np.random.Generator) -> Floats:
        """Draw weights, each point of the space as likely as every other.

        Without conditions the draws are independent (Dirichlet); with conditions they come from
        :func:`~plustex_analysis.practices.hit_and_run.hit_and_run`.

        Returns
        -------
        numpy.ndarray
            One row per draw, one column per criterion, each row summing to 1.

        Raises
        ------
        InputError
            No weights meet all the conditions.
        """
        if draws < 1:
            raise InputError(f"draws={draws}: at least 1")
        size = len(self.names)
        if size == 1 or not self.conditions:
            return rng.dirichlet(np.ones(size), draws)
        return hit_and_run(np.vstack([np.asarray(self.conditions), -np.eye(size)]), draws, rng)

    def _row(self, names: Sequence[str]) -> Floats:
        unknown = [name for name in names if name not in self.names]
        if unknown:
            raise InputError(f"unknown criterion {some(unknown)}; known: {', '.join(self.names)}")
        return np.isin(self.names, list(names)).astype(float)

    def _cut(self, *rows: Floats) -> "WeightSpace":
        news = tuple(tuple(row.tolist()) for row in rows if row.any())
        return WeightSpace(self.names, self.conditions + news)
