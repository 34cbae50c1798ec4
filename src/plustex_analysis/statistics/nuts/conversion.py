"""Figures by region carried over from one version of NUTS to another."""

from collections.abc import Iterable, Mapping
from typing import Literal

import pandas as pd

from plustex_analysis.errors import InputError
from plustex_analysis.statistics.checks import enumerate_some
from plustex_analysis.statistics.nuts.flows import VERSIONS, nuts_flows, overlaps, steps
from plustex_analysis.statistics.nuts.regions import Converted, Kind, convert_regions
from plustex_analysis.statistics.views import nuts_level


class NutsCodeError(InputError):
    """Codes that are not of the version of NUTS they are said to be: all of them, with what is known of each."""

    def __init__(self, version: int, codes: Mapping[str, str]) -> None:
        self.version, self.codes = version, dict(codes)
        told = (f"{code} ({what})" for code, what in self.codes.items())
        super().__init__(f"not regions of NUTS {version}: {enumerate_some(told)}")

    def __reduce__(self) -> tuple[type["NutsCodeError"], tuple[int, dict[str, str]]]:
        """Survive pickling between processes."""
        return type(self), (self.version, self.codes)


def convert_nuts(
    values: pd.DataFrame,
    source: int,
    target: int,
    *,
    kind: Kind,
    weight: str = "people",
    missing: Literal["raise", "propagate", "renormalise"] = "raise",
) -> Converted:
    """Carry figures of the regions of one version of NUTS over to those of another.

    See :func:`convert_regions` for the formulas. The regions given may be all or some: the result has the regions that
    they flow into, and a region that would be needed for one of these and is not given counts as a gap.

    Parameters
    ----------
    values
        Figures by region: one row per code, all of one level; any columns (years, industries).
    source, target
        Versions of NUTS: 2006, 2010, 2013, 2016, 2021 or 2024, in either direction. Level 3: 2013 and 2021.
    kind
        ``"absolute"`` for what adds up, ``"relative"`` for rates and averages.
    weight
        As in :func:`overlaps`: ``"people"``, ``"area"``, ``"built-up"``.
    missing
        ``"raise"``, ``"propagate"``, or ``"renormalise"`` (rates only), as in :func:`convert_regions`.

    Returns
    -------
    Converted
        Figures in the unit of the input, the share of each that rests on weights, the share that is missing, and the
        versions passed through. Counts keep their sum when nothing is missing.

    Raises
    ------
    NutsCodeError
        Codes that the version does not have, or that the other version has no place for.
    InputError
        Codes of several levels; no weights between these versions.
    IndicatorError
        A gap under ``"raise"``.

    References
    ----------
    Pigaiani and Batista e Silva (2022), NUTS converter, Joint Research Centre.

    Examples
    --------
    >>> jobs = pd.DataFrame({2009: [29711.0, 1900.0, 1600.0]}, index=["ITE1", "ITE3", "ITD5"])
    >>> found = convert_nuts(jobs, 2006, 2010, kind="absolute")
    >>> found.figures[2009].round().to_dict()
    {'ITH5': 1621.0, 'ITI1': 29711.0, 'ITI3': 1879.0}
    >>> found.apportioned[2009].round(3).to_dict(), found.steps
    ({'ITH5': 0.013, 'ITI1': 0.0, 'ITI3': 1.0}, (2006, 2010))
    """
    level = _level(values.index)
    way = steps(source, target, level)
    flows = overlaps(source, target, weight, level)
    _refuse_strangers(values.index, source, target, flows, level)
    reached = flows.loc[flows["from_code"].isin(values.index), "to_code"]
    needed = flows.loc[flows["to_code"].isin(reached), "from_code"]
    mine = flows[flows["from_code"].isin(needed)]  # whole regions: what they give to others counts in their sum
    found = convert_regions(values, mine, weight="weight", kind=kind, missing=missing)
    rows = found.figures.index.isin(reached)
    return Converted(found.figures.loc[rows], found.apportioned.loc[rows], found.missing.loc[rows], way)


def _level(codes: pd.Index) -> int:
    levels = nuts_level(pd.Series(codes, dtype="str"))
    odd = sorted(set(levels))
    if len(odd) != 1:
        raise InputError(f"convert one NUTS level at a time: these codes are of the levels {', '.join(map(str, odd))}")
    return int(odd[0])


def _refuse_strangers(codes: Iterable[str], source: int, target: int, flows: pd.DataFrame, level: int) -> None:
    strangers = [str(code) for code in codes if code not in set(flows["from_code"])]
    if strangers:
        known = _known(level)
        raise NutsCodeError(source, {code: _what(code, source, target, known) for code in strangers})


def _known(level: int) -> dict[int, set[str]]:
    flows = nuts_flows()
    flows = flows[flows["level"] == level]
    return {
        version: set(flows.loc[flows["source"] == version, "from_code"])
        | set(flows.loc[flows["target"] == version, "to_code"])
        for version in VERSIONS
    }


def _what(code: str, source: int, target: int, known: Mapping[int, set[str]]) -> str:
    if code in known[source]:
        return f"no weights lead from it to NUTS {target}"
    versions = [version for version, codes in known.items() if code in codes]
    if versions:
        return f"a code of {', '.join(map(str, versions))}"
    return "of no version that the weights cover"
