"""Which region of the tables a code or name means, whatever version of NUTS it is of."""

from dataclasses import dataclass
from difflib import get_close_matches

import pandas as pd

from plustex_analysis import statistics
from plustex_analysis.errors import InputError
from plustex_analysis.partnership.names import folded
from plustex_analysis.profiles import TABLE, places
from plustex_analysis.statistics import nuts

_LEVEL = 2
_COUNTRY = 2
_SHOWN = 6
_TRACE = 0.005
_LONGEST = 5  # of codes, those of NUTS 3
_SAME = {"same", "renamed"}


class UnknownRegionError(InputError):
    """A code or name that is no region of the tables; the message says what it may have been meant to be."""


@dataclass(frozen=True)
class Found:
    """A region of the tables, and how it was found when the code given was another one."""

    code: str
    told: str = ""


def vintage() -> int:
    """Return the version of NUTS that the regional table is in."""
    return int(statistics.card(TABLE).territory.vintage)


def find(given: str) -> Found:
    """Return the region of the tables that a code of any version of NUTS, or a name, stands for.

    Raises
    ------
    UnknownRegionError
        There is none: the message names the versions that have the code and where its territory is in the tables,
        or codes and names that are near.

    Examples
    --------
    >>> find("ES51"), find("cataluna").code
    (Found(code='ES51', told=''), 'ES51')
    >>> find("FRY5")
    Found(code='FRA5', told='FRY5 is the code of NUTS 2016, 2021, 2024; the tables use NUTS 2013, where the same territory is FRA5')
    """
    code = given.strip().upper()
    if code in places.all_regions():
        return Found(code)
    named = [each for each in places.all_regions() if folded(statistics.region_name(each)) == folded(given)]
    if len(named) == 1:
        return Found(named[0])
    if versions := versions_with(code):
        return _of_another_version(code, versions)
    raise UnknownRegionError(f"unknown region {given!r}{_near(code, given)}")


def versions_with(code: str) -> tuple[int, ...]:
    """Return the versions of NUTS that have a code, without those that the weights say nothing of."""
    flows = nuts.nuts_flows()
    sources, targets = (flows.loc[flows[side] == code, kind] for side, kind in _SIDES)
    return tuple(sorted({*map(int, sources), *map(int, targets)}))


_SIDES = (("from_code", "source"), ("to_code", "target"))


def _of_another_version(code: str, versions: tuple[int, ...]) -> Found:
    """Return the same territory in the tables' version, or say why there is none."""
    if (now := vintage()) in versions:
        country = statistics.region_name(code[:_COUNTRY])
        raise UnknownRegionError(f"region {code} ({country}): {TABLE} has no figures of it")
    parts = overlapping(code, max(versions), now)
    said = f"{code} is the code of NUTS {', '.join(map(str, versions))}; the tables use NUTS {now}"
    same = parts[parts["change"].isin(_SAME) & parts["to_code"].isin(places.all_regions())]
    if len(same):
        new = str(same["to_code"].iloc[0])
        return Found(new, f"{said}, where the same territory is {new}")
    if parts.empty:
        raise UnknownRegionError(f"{said}, and no weights say where its territory lies there")
    people = nuts.overlaps(max(versions), now).set_index(["from_code", "to_code"])["weight"].loc[code]
    held = (people / people.sum()).sort_values(ascending=False)
    lies = [f"{each} {_name(str(each))} ({share:.0%} of its people)" for each, share in held.items() if share >= _TRACE]
    raise UnknownRegionError(
        f"{said}, where it is no region of its own: it lies in {', '.join(lies[:_SHOWN])}; "
        f"the nearest thing to it: plustex region add {held.index[0]}"
    )


def overlapping(code: str, source: int, target: int) -> pd.DataFrame:
    """Return the regions of another version that a region overlaps, the largest part first, without mere traces."""
    found = nuts.nuts_changes(source, target)
    mine = found[(found["from_code"] == code) & (found["change"] != "trace")]
    return mine.sort_values(["given", "to_code"], ascending=[False, True])


def _name(code: str) -> str:
    return statistics.region_name(code) if code in statistics.territories().index else ""


def _near(code: str, given: str) -> str:
    """Say which codes and names are near what was given."""
    known = {each: statistics.region_name(each) for each in places.all_regions()}
    by_name = {folded(name): each for each, name in known.items()}
    codes = [each for each in known if each.startswith(code)] if code else []
    codes += get_close_matches(code, known, n=3, cutoff=0.6) if len(code) <= _LONGEST else []
    codes += [by_name[name] for name in get_close_matches(folded(given), by_name, n=3, cutoff=0.7)]
    codes += [each for each in known if each.startswith(code[:_COUNTRY])] if code[:_COUNTRY].isalpha() else []
    near = list(dict.fromkeys(codes))[:_SHOWN]
    if not near:
        return "; give a NUTS 2 code or name of Europe, such as ES51 (plustex region list --all)"
    return f"; near: {', '.join(f'{each} {known[each]}' for each in near)} (plustex region list --all)"
