"""Groups, not places: the finest ordered partition of practices in which every difference shown holds."""

from dataclasses import dataclass
from itertools import combinations

import numpy as np
import pandas as pd
import scipy
from numpy.typing import NDArray

from plustex_analysis.errors import InputError

Beats = NDArray[np.bool_]

HOLDS = 0.9
"""A difference holds when it is found in nine draws of ten: "very likely" in the calibrated language of the IPCC."""


_ENOUGH = 2


@dataclass(frozen=True)
class Groups:
    """Groups of practices, the first the best.

    Attributes
    ----------
    table
        Per practice: ``group``, 1 for the best; ``better_than`` and ``worse_than``, the number of practices from which
        the difference holds; ``best_place`` and ``worst_place``, the places that these leave open.
    threshold
        How often a difference must be found to hold.
    bridges
        Practices that alone hold their group together, each with the groups that the others of its group would fall
        into without it. Dropping any other practice changes no group; reordering or copying one never does.
    close
        Pairs whose frequency is within two standard errors of the threshold: more draws might settle them otherwise.
    """

    table: pd.DataFrame
    threshold: float
    bridges: dict[str, tuple[tuple[str, ...], ...]]
    close: tuple[tuple[str, str], ...]


def groups(pairwise: pd.DataFrame, *, threshold: float = HOLDS, draws: int | None = None) -> Groups:
    """Put practices that cannot be told apart into one group.

    i beats j when it is better in at least ``threshold`` of the draws. Groups are the classes of practices linked by
    chains of "is not beaten by" in both directions: the finest partition into groups with an order such that **every**
    practice of a group beats **every** practice of all later groups. So two practices in different groups always
    differ; two in one group may differ, too, when others between them do not (``better_than`` tells).

    Whether i beats j depends on these two alone. Hence order does not matter; a copy joins the group of its original
    and moves no other; dropping a practice never merges or reorders groups, and splits one only where the practice is
    among ``bridges``.

    Parameters
    ----------
    pairwise
        How often the practice of the row is better than the one of the column, as in ``Smaa.pairwise``.
    threshold
        Above one half, at most 1.
    draws
        The number of draws that the frequencies come from, for ``close``; without it that stays empty.

    Raises
    ------
    InputError
        The threshold is not above one half, or the table is no table of frequencies of pairs.

    Examples
    --------
    >>> pairwise = pd.DataFrame([[0.5, 0.6, 1], [0.4, 0.5, 0.95], [0, 0.05, 0.5]], list("abc"), list("abc"))
    >>> groups(pairwise).table[["group", "better_than", "worst_place"]]
       group  better_than  worst_place
    a      1            1            2
    b      1            1            2
    c      2            0            3
    """
    share = _checked(pairwise, threshold)
    beats = share >= threshold
    names = [str(name) for name in pairwise.index]
    group = _classes(beats)
    better, worse = beats.sum(axis=1), beats.sum(axis=0)
    frame = pd.DataFrame(
        {
            "group": group,
            "better_than": better,
            "worse_than": worse,
            "best_place": worse + 1,
            "worst_place": len(names) - better,
        },
        index=pairwise.index,
    )
    return Groups(frame, threshold, _bridges(beats, group, names), _close(share, threshold, draws, names))


def levels(value: pd.DataFrame, *, cut: float = 2.0) -> pd.Series:
    """Place each practice above or below a step of the scale, or leave it open, without looking at any other practice.

    ``above`` and ``below`` are said where the whole interval from ``low`` to ``high`` lies on that side, else ``open``.
    Nothing that happens to other practices can change a level. Where the interval encloses 90 % of the draws, one in
    twenty at most lies beyond each end, so a practice above is better than one below in nine draws of ten at least.

    Parameters
    ----------
    value
        The columns ``low`` and ``high``, as in ``Smaa.value`` or of a weighted sum with bounds.
    cut
        The step, in the unit of the values; the middle of the scale 0 to 4 by default.

    Examples
    --------
    >>> levels(pd.DataFrame({"low": [2.1, 1.4, 0.2], "high": [3, 2.4, 1.9]}, index=list("abc"))).to_dict()
    {'a': 'above', 'b': 'open', 'c': 'below'}
    """
    if value[["low", "high"]].isna().to_numpy().any() or (value["low"] > value["high"]).any():
        raise InputError("low and high must be known, and low not above high")
    sides = np.select([value["low"] >= cut, value["high"] < cut], ["above", "below"], "open")
    return pd.Series(sides, index=value.index, name="level")


def _checked(pairwise: pd.DataFrame, threshold: float) -> NDArray[np.float64]:
    """Return the frequencies, or refuse them."""
    if not 0.5 < threshold <= 1:  # noqa: PLR2004 - at one half both of two could beat the other
        raise InputError(f"threshold={threshold}: must be above 0.5 and at most 1")
    share = pairwise.to_numpy(dtype=float)
    if not pairwise.index.equals(pairwise.columns) or pairwise.index.has_duplicates or not len(share):
        raise InputError("pairwise must have the same practices, each once, in rows and columns")
    if not np.allclose(share + share.T, 1) or (share < 0).any():
        raise InputError("pairwise must hold frequencies: i over j and j over i sum to 1, the diagonal is 0.5")
    return share


def _classes(beats: Beats) -> NDArray[np.int_]:
    """Return the number of each practice's group: the strong components of "is not beaten by", the best first."""
    _, label = scipy.sparse.csgraph.connected_components(~beats.T, directed=True, connection="strong")
    worse = beats.sum(axis=0)
    order = sorted(set(label.tolist()), key=lambda one: worse[label == one].min())
    return np.array([order.index(one) + 1 for one in label.tolist()])


def _bridges(beats: Beats, group: NDArray[np.int_], names: list[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Find the practices without which the others of their group fall apart, and into what.

    A group with two members that neither beat nor are beaten by any of it hangs together without any other: that is
    most groups, and spares looking at each member.
    """
    found = {}
    tied = ~(beats | beats.T)
    central = np.array([tied[row, group == group[row]].all() for row in range(len(names))])
    for row, name in enumerate(names):
        if central[group == group[row]].sum() >= _ENOUGH:
            continue
        rest = np.flatnonzero((group == group[row]) & (np.arange(len(names)) != row))
        if rest.size > 1:
            parts = _classes(beats[np.ix_(rest, rest)])
            if parts.max() > 1:
                found[name] = tuple(
                    tuple(names[member] for member in rest[parts == part]) for part in range(1, parts.max() + 1)
                )
    return found


def _close(
    share: NDArray[np.float64], threshold: float, draws: int | None, names: list[str]
) -> tuple[tuple[str, str], ...]:
    """Return the pairs that more draws might settle otherwise."""
    if draws is None:
        return ()
    margin = 2 * np.sqrt(threshold * (1 - threshold) / draws)
    larger = np.maximum(share, share.T)
    return tuple(
        (names[i], names[j]) for i, j in combinations(range(len(names)), 2) if abs(larger[i, j] - threshold) <= margin
    )
