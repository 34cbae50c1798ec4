"""Probes for rank reversal: whether an order of practices holds when the company they are in changes."""

from collections.abc import Callable, Iterator
from itertools import combinations

import numpy as np
import pandas as pd

from plustex_analysis.errors import InputError
from plustex_analysis.practices.scoretable import table

Order = Callable[[pd.DataFrame], pd.Series]
"""From scores to places or groups, the smaller number the better, labelled by practice."""

_COPY = " (copy)"
_ADDED = "(added)"


def rank_reversal(scores: pd.DataFrame, order: Order) -> pd.DataFrame:
    """Drop, copy and add practices one at a time and report what changes among the others.

    Probes: ``drop`` each practice; ``copy`` each, in a new last row; ``add worst``, a practice with the smallest score
    found on every criterion, and ``add best`` with the largest.

    Parameters
    ----------
    scores
        One row per practice, one column per criterion, more is better; gaps are handed on as they are.
    order
        What is probed, for instance ``lambda x: topsis(x, weights).places`` or, for groups, ``lambda x:
        groups(smaa2(x, rng=np.random.default_rng(1)).pairwise).table["group"]``. It must start from the same random
        state each time.

    Returns
    -------
    pandas.DataFrame
        One row per probe: ``probe``; ``practice`` (empty for the added); ``reversed``, pairs that changed order;
        ``changed``, pairs that changed at all, also from or into equals; ``first_changed``, whether other practices
        are first than before (the dropped one left out of account). Pairs are tuples of names.

    Raises
    ------
    InputError
        Fewer than three practices, or an order that leaves practices out.

    Examples
    --------
    >>> scores = pd.DataFrame({"need": [4, 2, 1], "proof": [1, 3, 4]}, index=["a", "b", "c"])
    >>> probes = rank_reversal(scores, lambda x: x.sum(axis=1).rank(ascending=False))
    >>> int(probes["changed"].map(len).sum())
    0
    """
    frame = table(scores)
    if len(frame) < 3:  # noqa: PLR2004 - dropping one must leave two to compare
        raise InputError(f"{len(frame)} practices: probes need at least three")
    base = _ordered(order, frame)
    rows = [
        {"probe": probe, "practice": practice, **differences(base, _ordered(order, probed))}
        for probe, practice, probed in _probes(frame)
    ]
    return pd.DataFrame(rows)


def _probes(frame: pd.DataFrame) -> Iterator[tuple[str, str, pd.DataFrame]]:
    for name in frame.index:
        yield "drop", str(name), frame.drop(index=name)
    for name in frame.index:
        yield "copy", str(name), pd.concat([frame, frame.loc[[name]].rename(lambda label: f"{label}{_COPY}")])
    for probe, extreme in (("add worst", frame.min()), ("add best", frame.max())):
        yield probe, "", pd.concat([frame, extreme.to_frame(_ADDED).T])


def _ordered(order: Order, frame: pd.DataFrame) -> pd.Series:
    found = order(frame)
    if set(found.index) != set(frame.index) or found.isna().any():
        raise InputError("the order must give every practice a place")
    return found


def differences(before: pd.Series, after: pd.Series) -> dict[str, object]:
    """Compare two orders on the practices that both have: ``reversed``, ``changed`` and ``first_changed``."""
    names = [name for name in before.index if name in after.index]
    old, new = before[names].to_numpy(float), after[names].to_numpy(float)
    was, now = np.sign(old[:, None] - old[None, :]), np.sign(new[:, None] - new[None, :])
    pairs = list(combinations(range(len(names)), 2))
    return {
        "reversed": tuple((names[i], names[j]) for i, j in pairs if was[i, j] * now[i, j] < 0),
        "changed": tuple((names[i], names[j]) for i, j in pairs if was[i, j] != now[i, j]),
        "first_changed": bool(((old == old.min()) != (new == new.min())).any()),
    }
