"""What published sums say about the gaps of a table, beside the published figures and never mixed with them."""

from __future__ import annotations

import gzip
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.statistics.checks import Floats, check_table
from plustex_analysis.statistics.labels import territories
from plustex_analysis.statistics.tables import card, table
from plustex_analysis.statistics.views import Slices, cells, known

if TYPE_CHECKING:
    from plustex_analysis.statistics.sums import Sum

NACE_SUMS: Mapping[str, Sequence[str]] = {"C": tuple(f"C{number}" for number in range(10, 34))}
TEXTILES = ("C13", "C14", "C15")
COLUMNS = ["region", "nace", "indicator", "year", "value", "flag", "recovered", "lower", "upper", "how"]
_VERSION = 2013
_CHECKS = 3  # sums that must come out before others of their kind are believed


@dataclass(frozen=True)
class _Evidence:
    """How the sums of one kind come out where they can be checked: up to what tolerance, and with nothing left out."""

    tolerance: float
    exhaustive: bool
    usable: bool = True


def write_filled(found: pd.DataFrame, path: Path) -> None:
    """Store what :func:`filled` returned as CSV, gzip-compressed when the name ends in ``.gz``.

    The same figures always give the same bytes; the file appears complete or not at all.

    Raises
    ------
    InputError
        The frame has other columns than :func:`filled` returns: published and recovered figures must stay apart.
    """
    if list(found.columns) != COLUMNS:
        raise InputError(f"columns {', '.join(found.columns)}; filled() returns {', '.join(COLUMNS)}")
    content = found.to_csv(index=False, lineterminator="\n").encode("utf-8")
    aside = path.with_name(f".{path.name}.part")
    aside.write_bytes(gzip.compress(content, mtime=0) if path.suffix == ".gz" else content)
    aside.replace(path)


@dataclass(frozen=True)
class _Found:
    """Lower and upper bound and recovered value of each cell; ``sound`` unless the sums contradict one another."""

    lower: Floats
    upper: Floats
    recovered: Floats
    sound: bool


def filled(
    source: str | pd.DataFrame,
    indicator: str,
    *,
    country: str,
    years: Sequence[int] | None = None,
    nace: Sequence[str] = TEXTILES,
    sums: Mapping[str, Sequence[str]] = NACE_SUMS,
) -> pd.DataFrame:
    """Say about each figure of a country's regions what is published, and about each gap what the sums leave open.

    Two kinds of sums tie the cells of a year together: industries add up to their section, regions to their country.
    A kind is believed as far as it comes out where all its parts are published: exactly (then gaps are recovered), up
    to rounding (then there are bounds), with something left out, such as what belongs to no region (then the parts are
    at most the total). A year with fewer than three such checks is judged by all years of the country; with fewer than
    three in all, the kind is taken to leave something out. A kind whose parts exceed their total is not used at all.

    A recovered figure that an office has suppressed is still confidential: compute with it, do not publish it.

    Parameters
    ----------
    source
        The name of a table, or a long frame.
    indicator
        An indicator that adds up and is never negative: persons, local units, wages.
    country
        Code of a country; its NUTS 2 regions are those of the table's version of NUTS.
    years
        All years of the table when not given.
    nace
        Industries to report on; all of ``sums`` are used.
    sums
        Each section, and the industries that it is the sum of.

    Returns
    -------
    DataFrame
        Columns ``region, nace, indicator, year, value, flag, recovered, lower, upper, how``, one row for each region
        (and the country), industry and year. ``value`` and ``flag`` are as published. ``how`` is ``published`` (both
        bounds are the figure), ``recovered`` (both bounds are it), ``bounds``, ``unbounded`` (no sum says how large it
        is: ``upper`` is infinite) or ``contradiction`` (no table satisfies the sums: no bounds).

    Raises
    ------
    UnknownCodeError
        No such table, indicator, year, industry or country.
    InputError
        A negative figure, or an industry that no sum holds.

    References
    ----------
    Fischetti and Salazar (2001), Management Science 47, 1008-1027. Eckert, Fort, Schott and Yang (2020), NBER working
    paper 26632.

    Examples
    --------
    >>> found = filled("sbs_r_nuts06_r2", "V16110", country="HU", years=[2012], nace=["C13"])
    >>> found.loc[found["how"] == "published", ["region", "value", "lower", "upper"]].values.tolist()[0]
    ['HU', 10024.0, 10024.0, 10024.0]
    """
    frame = table(source) if isinstance(source, str) else source
    columns = list(dict.fromkeys(code for parent, parts in sums.items() for code in (parent, *parts)))
    _refuse(frame, indicator, nace, columns)
    rows = [country, *_regions(frame, source, country)]
    chosen = sorted(frame["year"].unique()) if years is None else list(years)
    every, slices = sorted(frame["year"].unique()), Slices(frame)
    values, flags = (
        {
            year: cells(slices, name, indicator, year, nace=columns, level=None).reindex(rows)
            for year in {*every, *chosen}
        }
        for name in ("value", "flag")
    )
    kinds = _kinds(rows, sums)
    usual = [np.concatenate([_misses(values[year], kind) for year in every]) for kind in kinds]
    parts = []
    for year in chosen:
        ties = _ties(values[year], kinds, usual)
        parts.append(_report(values[year], flags[year], _bounds(values[year], ties, list(nace))).assign(year=int(year)))
    found = pd.concat(parts, ignore_index=True).assign(indicator=indicator)
    return found.loc[found["nace"].isin(nace), COLUMNS].reset_index(drop=True)


def _refuse(frame: pd.DataFrame, indicator: str, nace: Sequence[str], columns: list[str]) -> None:
    known("indicator", indicator, frame["indicator"])
    for code in columns:
        known("nace", code, frame["nace"])
    strangers = [code for code in nace if code not in columns]
    if strangers:
        raise InputError(f"no sum holds {', '.join(strangers)}; the sums are of {', '.join(columns)}")


def _regions(frame: pd.DataFrame, source: str | pd.DataFrame, country: str) -> list[str]:
    known("country", country, frame["region"])
    version = card(source).territory.vintage if isinstance(source, str) else _VERSION
    listed = territories()
    mine = (listed["country"] == country) & (listed["level"] == 2) & (listed["vintage"] == version)  # noqa: PLR2004 - NUTS level
    return list(listed.index[mine])


def _report(published: pd.DataFrame, flag: pd.DataFrame, found: _Found) -> pd.DataFrame:
    rows, columns = published.shape
    out = pd.DataFrame({
        "region": np.repeat(published.index.to_numpy(dtype=object), columns),
        "nace": np.tile(published.columns.to_numpy(dtype=object), rows),
        "value": published.to_numpy().ravel(),
        "flag": flag.astype("str").fillna("").to_numpy().ravel(),
        "recovered": found.recovered,
        "lower": found.lower,
        "upper": found.upper,
    })  # fmt: skip
    return out.assign(how=_how(out, sound=found.sound))


def _how(cells: pd.DataFrame, *, sound: bool) -> NDArray[np.object_]:
    told = np.full(len(cells), "bounds" if sound else "contradiction", dtype=object)
    told[np.isposinf(cells["upper"])] = "unbounded"
    told[cells["recovered"].notna()] = "recovered"
    told[cells["value"].notna()] = "published"
    return told


def _bounds(published: pd.DataFrame, ties: list[Sum], nace: list[str]) -> _Found:
    """Recover what exact sums settle, then bound what is left by all of them."""
    from plustex_analysis.statistics.gaps import narrow, recover  # noqa: PLC0415 - scipy, only who fills gaps needs it
    from plustex_analysis.statistics.sums import equations  # noqa: PLC0415

    cells = check_table(published, name="the figure", missing="propagate").to_numpy().ravel().copy()
    gaps, wanted = np.isnan(cells), np.tile(published.columns.isin(nace), len(published))
    low, high = np.where(gaps, 0.0, cells), np.where(gaps, np.inf, cells)
    recovered = np.full(len(cells), np.nan)
    try:
        recover(cells, [one for one in ties if one.exhaustive and one.tolerance == 0])
        known = ~np.isnan(cells)
        recovered[gaps & known] = cells[gaps & known]
        low[known] = high[known] = cells[known]
        narrow(equations(ties, cells, 0.0), low, high, np.flatnonzero(~known), wanted)
    except (IndicatorError, InputError):
        low[gaps] = high[gaps] = recovered[gaps] = np.nan
        return _Found(low, high, recovered, sound=False)
    return _Found(low, high, recovered, sound=True)


def _kinds(rows: list[str], sums: Mapping[str, Sequence[str]]) -> list[dict[str, list[str]]]:
    """Return the kinds of sums: one for each section, and one of the regions of the country."""
    industries = [{parent: list(parts)} for parent, parts in sums.items()]
    return industries + ([{rows[0]: rows[1:]}] if len(rows) > 1 else [])


def _misses(published: pd.DataFrame, kind: dict[str, list[str]]) -> Floats:
    """Return by how much the parts exceed their total, of each sum that is published whole."""
    from plustex_analysis.statistics.sums import find_sums  # noqa: PLC0415 - scipy

    numbers = published.to_numpy().ravel()
    found = [numbers[one.parts].sum() - numbers[one.parent].sum() for one in find_sums(published, None, None, kind)]
    return np.array([miss for miss in found if not np.isnan(miss)])


def _ties(published: pd.DataFrame, kinds: list[dict[str, list[str]]], usual: list[Floats]) -> list[Sum]:
    """Return the sums that hold a gap, each believed as far as those of its kind come out."""
    from plustex_analysis.statistics.sums import find_sums  # noqa: PLC0415 - scipy

    numbers = published.to_numpy().ravel()
    ties: list[Sum] = []
    for kind, always in zip(kinds, usual, strict=True):
        ((_, parts),) = kind.items()
        misses = _misses(published, kind)
        rounding = (len(parts) + 1) / 2 * _digit(numbers)
        evidence = _evidence(misses if len(misses) >= _CHECKS else always, rounding)
        found = find_sums(published, None, None, kind) if evidence.usable else []
        ties += [
            replace(one, tolerance=evidence.tolerance, exhaustive=evidence.exhaustive)
            for one in found
            if np.isnan(numbers[[*one.parts, *one.parent]]).any()
        ]
    return ties


def _evidence(misses: Floats, rounding: float) -> _Evidence:
    """Judge a kind of sums by how those come out that are published whole."""
    if (misses > rounding).any():
        return _Evidence(0.0, exhaustive=False, usable=False)
    if len(misses) < _CHECKS or (misses < -rounding).any():
        return _Evidence(rounding, exhaustive=False)
    exact = bool(np.allclose(misses, 0, atol=1e-6))
    return _Evidence(0.0 if exact else rounding, exhaustive=True)


def _digit(numbers: Floats) -> float:
    """Return the unit of the last digit published: 1, 0.1 or 0.01."""
    shown = numbers[~np.isnan(numbers)]
    fits = [digit for digit in (1.0, 0.1) if np.allclose(shown / digit, np.round(shown / digit), atol=1e-6)]
    return fits[0] if fits else 0.01
