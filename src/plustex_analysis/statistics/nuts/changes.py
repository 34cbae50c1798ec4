"""Which codes of two versions of NUTS are the same territory, which were renamed, and where boundaries moved."""

from itertools import pairwise

import pandas as pd

from plustex_analysis.statistics.checks import Mask
from plustex_analysis.statistics.nuts.flows import COLUMNS, VERSIONS, nuts_flows, overlaps, steps

#: From this share on, in either direction and by every weight, two regions are the same territory.
SAME = 0.999
_TRACE = 1 - SAME
_WEIGHTS = ("people", "area", "pop11")


def nuts_changes(source: int, target: int, level: int = 2) -> pd.DataFrame:
    """Tell renamings from real changes of boundaries between two versions of NUTS.

    Parameters
    ----------
    source, target
        Versions of NUTS, in either direction.
    level
        NUTS level of the regions.

    Returns
    -------
    DataFrame
        One row for each pair of regions that overlap: ``from_code, to_code, change, given, taken``. ``given`` is the
        smallest share of the old region that lies in the new one by people (2011 and 2018) or area, ``taken`` the
        smallest share of the new region that lies in the old one. ``change`` is

        - ``same``: the same code and territory, at least 99.9 % of either by every weight;
        - ``renamed``: another code, the same territory;
        - ``split``: the new region lies in the old one, which has other parts;
        - ``merged``: the old region lies in the new one, which has other parts;
        - ``boundary``: each has parts that the other one has not;
        - ``trace``: at most 0.1 % of either; most are the matrices' own inaccuracy.

    Raises
    ------
    UnknownCodeError, InputError
        As in :func:`overlaps`.

    Examples
    --------
    >>> found = nuts_changes(2006, 2010).set_index(["from_code", "to_code"])["change"]
    >>> found["ITE1", "ITI1"], found["ITE3", "ITH5"], found["FI18", "FI1B"]
    ('renamed', 'boundary', 'split')
    """
    way = steps(source, target, level)
    flows = nuts_flows()
    held = [
        name for name in _WEIGHTS if name not in COLUMNS or flows.loc[flows["target"] == max(way), name].notna().any()
    ]
    shares = [_shares(source, target, weight, level) for weight in held]
    least = pd.concat(shares).groupby(level=[0, 1]).min()
    most = pd.concat(shares).groupby(level=[0, 1]).max()
    found = least.reindex(shares[0].index).reset_index()
    found["change"] = _classify(found, (most.reindex(shares[0].index) < _TRACE).all(axis=1).to_numpy())
    return found[["from_code", "to_code", "change", "given", "taken"]]


def all_changes() -> pd.DataFrame:
    """Return the changes of NUTS 2 from each version to the next, without what stayed the same and mere traces.

    Columns ``source, target`` and those of :func:`nuts_changes`; shares with six digits.
    """
    tables = [nuts_changes(*pair).assign(source=pair[0], target=pair[1]) for pair in pairwise(VERSIONS)]
    table = pd.concat(tables, ignore_index=True).round(6)
    chosen = ~table["change"].isin(["same", "trace"])
    return table.loc[chosen, ["source", "target", *tables[0].columns[:5]]].reset_index(drop=True)


def _shares(source: int, target: int, weight: str, level: int) -> pd.DataFrame:
    pairs = overlaps(source, target, weight, level).set_index(["from_code", "to_code"])["weight"]
    given = pairs / pairs.groupby("from_code").transform("sum")
    taken = pairs / pairs.groupby("to_code").transform("sum")
    return pd.DataFrame({"given": given, "taken": taken})


def _classify(pairs: pd.DataFrame, trace: Mask) -> "pd.Series[str]":
    whole_old, whole_new = pairs["given"] >= SAME, pairs["taken"] >= SAME
    change = pd.Series("boundary", index=pairs.index)
    change[whole_new] = "split"
    change[whole_old] = "merged"
    change[whole_old & whole_new] = "renamed"
    change[whole_old & whole_new & (pairs["from_code"] == pairs["to_code"])] = "same"
    change[trace] = "trace"
    return change
