"""Groups of matches instead of places: what surely differs, what very likely differs, and where two readings disagree."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TypeVar

import numpy as np
import pandas as pd

from plustex_analysis.practices.groups import HOLDS, Groups, groups, levels
from plustex_analysis.practices.spans import Factor
from plustex_analysis.profiles.relatives import SEED

_DRAWS = 2000
_MIDDLE = 0.5

Key = TypeVar("Key", bound=Hashable)
Factors = Mapping[str, tuple[Sequence[Factor], Sequence[str]]]


@dataclass(frozen=True)
class MatchGroups:
    """Two partitions of the practices that may be recommended to a region, 1 the best.

    Attributes
    ----------
    certain
        Practices are in different groups only when their intervals do not overlap, in either reading.
    likely
        Practices are in different groups only when one is better in at least nine draws of ten, in either reading.
        Each factor is drawn evenly between its ends, and the need for a theme once for all practices that serve it.
        A veto that cannot be ruled out is left aside here; it counts in ``certain``.
    disagree
        Pairs of practices that the values of the two readings put in opposite order.
    beaten_by
        By practice, those that are very likely better than it, in either reading: why it may not be the one to take up.
    spans
        By practice ``lower`` and ``upper``: nine draws of ten lie between, in the reading with the lower and in the one
        with the higher end; ``level``: ``above`` or ``below`` the middle of the scale when all of that is, else ``open``.
        No other practice plays a part in it.
    bridges
        By ``certain`` and ``likely``, the practices that alone hold their group together, with what it would fall into
        without them. Dropping any other practice changes no group; reordering or copying one never does.
    """

    certain: "pd.Series[int]"
    likely: "pd.Series[int]"
    disagree: tuple[tuple[str, str], ...]
    beaten_by: dict[str, tuple[str, ...]]
    spans: pd.DataFrame
    bridges: Mapping[str, Mapping[str, tuple[tuple[str, ...], ...]]] = field(default_factory=dict)


def match_groups(factors: Factors, readings: pd.DataFrame) -> MatchGroups:
    """Group practices by how far their matches can be told apart.

    Parameters
    ----------
    factors
        By practice its factors, the need last, and the themes that the need is for. Practices with the same factors and
        themes are drawn alike, so a copy joins the group of its original; what is drawn for one hangs on no other.
    readings
        By practice ``multiplicative_value``, ``…_lower``, ``…_upper`` and the same for ``additive``.
    """
    if not factors:
        none = pd.Series(dtype="int64")
        return MatchGroups(none, none, (), {}, pd.DataFrame(columns=["lower", "upper", "level"]))
    names = list(factors)
    certain = [_apart(readings.loc[names], reading) for reading in ("multiplicative", "additive")]
    both = _both(factors)
    share = _in_both(_wins(both[0]), _wins(both[1]))
    surely, likely = _grouped(_in_both(*certain), names, 1.0), _grouped(share, names, HOLDS)
    return MatchGroups(
        certain=_numbers(surely),
        likely=_numbers(likely),
        disagree=_disagree(readings.loc[names]),
        beaten_by={name: tuple(np.array(names)[share[:, row] >= HOLDS].tolist()) for row, name in enumerate(names)},
        spans=_spans(both, names),
        bridges={"certain": surely.bridges, "likely": likely.bridges},
    )


def likely_spans(factors: Mapping[Key, tuple[Sequence[Factor], Sequence[str]]]) -> pd.DataFrame:
    """Return ``spans`` of :class:`MatchGroups` for any factors, under whatever keys they are given."""
    if not factors:
        return pd.DataFrame(columns=["lower", "upper", "level"])
    return _spans(_both(factors), list(factors))


def _both(factors: Mapping[Key, tuple[Sequence[Factor], Sequence[str]]]) -> tuple[np.ndarray, np.ndarray]:
    """Draw the factors and read them in both ways: practices as rows, draws as columns."""
    drawn = np.stack([_drawn(*one) for one in factors.values()])
    return np.prod(drawn, axis=1) ** (1 / drawn.shape[1]), np.mean(drawn, axis=1)


def _spans(both: tuple[np.ndarray, np.ndarray], names: list[Key]) -> pd.DataFrame:
    ends = np.quantile(np.stack(both), [0.05, 0.95], axis=2)
    frame = pd.DataFrame({"lower": ends[0].min(axis=0), "upper": ends[1].max(axis=0)}, index=names)
    return frame.assign(level=levels(frame.set_axis(["low", "high"], axis=1), cut=_MIDDLE))


def _grouped(share: np.ndarray, names: list[str], threshold: float) -> Groups:
    return groups(pd.DataFrame(share, names, names), threshold=threshold)


def _numbers(found: Groups) -> "pd.Series[int]":
    return pd.Series(found.table["group"]).astype("int64")


def _apart(readings: pd.DataFrame, reading: str) -> np.ndarray:
    """Return 1 where the row's interval lies wholly above the column's, 0 where below, one half where they overlap."""
    lower, upper = readings[f"{reading}_lower"].to_numpy(), readings[f"{reading}_upper"].to_numpy()
    above = lower[:, None] > upper[None, :]
    return np.asarray((1.0 + above - above.T) / 2)


def _in_both(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Return of two shares of wins the one nearer to one half; one half where they point in different directions."""
    low, high = np.minimum(one, other), np.maximum(one, other)
    return np.where(low > 0.5, low, np.where(high < 0.5, high, 0.5))  # noqa: PLR2004 - a half is no direction


def _drawn(factors: Sequence[Factor], themes: Sequence[str]) -> np.ndarray:
    """Draw each factor of a practice evenly between its ends: factors as rows, draws as columns."""
    *own, need = factors
    content = repr([(factor.lower, factor.upper) for factor in own]).encode()
    random = np.vstack([chance(content, len(own)), chance(repr(sorted(themes)).encode(), 1)])
    low = np.array([[factor.lower] for factor in (*own, need)])
    high = np.array([[factor.upper] for factor in (*own, need)])
    return np.asarray(low + random * (high - low))


def chance(key: bytes, rows: int, draws: int = _DRAWS) -> np.ndarray:
    """Draw evenly from 0 to 1 what hangs on the key alone: the same key, the same draws."""
    number = int.from_bytes(sha256(key).digest()[:8], "big")
    return np.random.default_rng([SEED, number]).random((rows, draws))


def _wins(values: np.ndarray) -> np.ndarray:
    """Return how often each practice is better than each other, equals counting one half."""
    better = (values[:, None, :] > values[None, :, :]).mean(axis=2)
    return np.asarray((1.0 + better - better.T) / 2)


def _disagree(readings: pd.DataFrame) -> tuple[tuple[str, str], ...]:
    one, other = (readings[f"{name}_value"].to_numpy() for name in ("multiplicative", "additive"))
    names = [str(name) for name in readings.index]
    opposite = (one[:, None] - one) * (other[:, None] - other) < 0
    return tuple((names[a], names[b]) for a, b in np.argwhere(np.triu(opposite, 1)))
