"""Where a change of labour productivity comes from: better industries, more of the better ones, or both at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators._core import (
    Floats,
    Interval,
    Missing,
    align_table,
    check_box,
    check_policy,
    check_table,
    refuse_zero,
)
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators._ranges import Range
from plustex_analysis.indicators._ratios import name_cells

_PARTS = ("within", "static_shift", "dynamic_shift", "entry_exit")
_TABLES = ("labour at the start", "output at the start", "labour at the end", "output at the end")


@dataclass(frozen=True)
class ProductivityDecomposition:
    """The parts of the change of labour productivity, in units of productivity.

    ``within``, ``static_shift``, ``dynamic_shift`` and ``entry_exit`` have a row per region and a column per industry;
    ``total`` has a row per region with the same parts summed over industries, ``start`` and ``end`` (productivity),
    ``change``, ``growth`` (``change / start``) and ``difference`` (the parts less the change: the check that they add
    up). Under ``missing="bounds"`` each is an Interval, and ``difference`` is left out.
    """

    within: pd.DataFrame | Interval[pd.DataFrame]
    static_shift: pd.DataFrame | Interval[pd.DataFrame]
    dynamic_shift: pd.DataFrame | Interval[pd.DataFrame]
    entry_exit: pd.DataFrame | Interval[pd.DataFrame]
    total: pd.DataFrame | Interval[pd.DataFrame]


def productivity_decomposition(
    labour_start: pd.DataFrame,
    output_start: pd.DataFrame,
    labour_end: pd.DataFrame,
    output_end: pd.DataFrame,
    *,
    missing: Missing = "raise",
    lower: Sequence[pd.DataFrame] | None = None,
    upper: Sequence[pd.DataFrame] | None = None,
) -> ProductivityDecomposition:
    """Split the change of each region's labour productivity into what its industries did and how their weights moved.

    With productivity p = output / labour and labour shares s of an industry, P = sum s p:
    P1 - P0 = sum s0 (p1 - p0) [within] + sum p0 (s1 - s0) [static shift] + sum (s1 - s0)(p1 - p0) [dynamic shift].
    An industry with labour in one of the two years only has no change of productivity; all it adds, s1 p1 or -s0 p0, is
    ``entry_exit``, so the parts add up exactly there too.

    Parameters
    ----------
    labour_start, output_start, labour_end, output_end
        Labour (persons or hours) and output (value added at constant prices) in the first and the last year: one row
        per region, one column per industry, the same in all four.
    missing
        ``"raise"``: a gap is an error that names region and industry; ``"propagate"``: what depends on the gap is
        missing (all shares of that region, when labour is missing); ``"bounds"``: outer bounds.
    lower, upper
        Under ``"bounds"``, the bounds of the four tables in the order of the arguments.

    Returns
    -------
    ProductivityDecomposition
        In units of output per unit of labour.

    Raises
    ------
    InputError
        Negative figures, other labels, wrong bounds.
    IndicatorError
        A gap under ``"raise"``, output without labour, a region without labour; under ``"bounds"`` an industry of which
        it is not known whether it had any labour.

    References
    ----------
    Fabricant (1942) Employment in Manufacturing, 1899-1939, NBER; Timmer & Szirmai (2000) Structural Change and
    Economic Dynamics 11:371.

    Examples
    --------
    >>> one = lambda *figures: pd.DataFrame([figures], index=["AA"], columns=["C13", "C14"])
    >>> found = productivity_decomposition(one(60, 40), one(600, 800), one(50, 50), one(550, 1150))
    >>> found.total.loc["AA", ["within", "static_shift", "dynamic_shift"]].round(9).tolist()
    [1.8, 1.0, 0.2]
    """
    check_policy(missing, lower=lower, upper=upper)
    tables = (labour_start, output_start, labour_end, output_end)
    if missing == "bounds":
        assert lower is not None
        assert upper is not None
        return _bounded(tables, lower, upper)
    checked = [check_table(table, name=name, missing=missing) for table, name in zip(tables, _TABLES, strict=True)]
    first = checked[0]
    checked = [align_table(table, first, name=name) for table, name in zip(checked, _TABLES, strict=True)]
    _refuse_undefined(checked)
    parts, total = _split([table.to_numpy() for table in checked])
    total["difference"] = sum(total[name] for name in _PARTS) - total["change"]
    frames = {name: pd.DataFrame(part, index=first.index, columns=first.columns) for name, part in parts.items()}
    return ProductivityDecomposition(**frames, total=pd.DataFrame(total, index=first.index))


def _bounded(
    tables: Sequence[pd.DataFrame], lower: Sequence[pd.DataFrame], upper: Sequence[pd.DataFrame]
) -> ProductivityDecomposition:
    if len(lower) != len(tables) or len(upper) != len(tables):
        raise InputError(f"lower= and upper= need {len(tables)} tables each: {', '.join(_TABLES)}")
    first = tables[0]
    boxes = [
        [align_table(side, first, name=name) for side in check_box(table, low, high, name=name)]
        for table, low, high, name in zip(tables, lower, upper, _TABLES, strict=True)
    ]
    lows, highs = ([box[end] for box in boxes] for end in (0, 1))
    for position in (0, 2):
        unsure = (lows[position].eq(0) & highs[position].gt(0)).to_numpy()
        if unsure.any():
            raise IndicatorError(
                f"{_TABLES[position]} may be 0 or not, so no part is known: {name_cells(unsure, first)}"
            )
    _refuse_undefined(highs)
    parts, total = _split([Range.between(low, high) for low, high in zip(lows, highs, strict=True)])

    def interval(part: Range, columns: pd.Index) -> Interval[pd.DataFrame]:
        return Interval(*(pd.DataFrame(end, index=first.index, columns=columns) for end in (part.low, part.high)))

    columns = pd.Index(list(total))
    stacked = Range(*(np.column_stack([getattr(part, end) for part in total.values()]) for end in ("low", "high")))
    frames = {name: interval(part, first.columns) for name, part in parts.items()}
    return ProductivityDecomposition(**frames, total=interval(stacked, columns))


def _refuse_undefined(tables: Sequence[pd.DataFrame]) -> None:
    """Refuse output without labour, and a region without labour."""
    for labour, output, name in ((tables[0], tables[1], _TABLES[0]), (tables[2], tables[3], _TABLES[2])):
        alone = (labour.to_numpy() == 0) & (output.to_numpy() > 0)
        if alone.any():
            raise IndicatorError(f"{name} is 0 where there is output: {name_cells(alone, labour)}")
        refuse_zero(labour.sum(axis=1, skipna=False), what=name, kind="region")


def _split(tables: Sequence[Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the parts by industry and the totals by region, for four arrays or four Ranges."""
    labour_start, output_start, labour_end, output_end = tables
    idle_start, idle_end = _idle(labour_start), _idle(labour_end)
    stays = np.where((idle_start == 1) | (idle_end == 1), 0.0, 1.0)
    share_start, share_end = _shares(labour_start), _shares(labour_end)
    start, end = output_start / _filled(labour_start), output_end / _filled(labour_end)
    parts = {
        "within": _switch(stays, share_start * (end - start)),
        "static_shift": _switch(stays, start * (share_end - share_start)),
        "dynamic_shift": _switch(stays, (share_end - share_start) * (end - start)),
        "entry_exit": _switch(idle_start, share_end * end) - _switch(idle_end, share_start * start),
    }
    before = output_start.sum(axis=1) / labour_start.sum(axis=1)
    after = output_end.sum(axis=1) / labour_end.sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        total = {"start": before, "end": after, "change": after - before, "growth": after / before - 1.0}
    return parts, total | {name: part.sum(axis=1) for name, part in parts.items()}


def _idle(labour: Any) -> Floats:
    """Return 1 where there is no labour, 0 where there is, NaN where that is unknown."""
    most = labour.high if isinstance(labour, Range) else labour
    return np.where(np.isnan(most), np.nan, most == 0)


def _shares(labour: Any) -> Any:
    return labour.shares() if isinstance(labour, Range) else labour / labour.sum(axis=1, keepdims=True)


def _filled(labour: Any) -> Any:
    """Put 1 where there is no labour: there is no output either, and no productivity is taken from it."""
    if isinstance(labour, Range):
        return Range(np.where(labour.high == 0, 1.0, labour.low), np.where(labour.high == 0, 1.0, labour.high))
    return np.where(labour == 0, 1.0, labour)


def _switch(on: Floats, part: Any) -> Any:
    """Take a part where it applies, 0 where it does not, and nothing where that is unknown."""
    if isinstance(part, Range):
        return Range(np.where(on == 0, 0.0, part.low), np.where(on == 0, 0.0, part.high))
    return np.where(on == 0, 0.0, on * part)


ENTRIES = (
    Entry(
        name="Productivity decomposition",
        function=productivity_decomposition,
        unit="output per unit of labour; the parts add up to the change of productivity",
        formula="P1 - P0 = sum s0 (p1 - p0) + sum p0 (s1 - s0) + sum (s1 - s0)(p1 - p0), s = share of labour, p = output / labour",
        tables="labour and value added by region and industry in two years",
        reference="Fabricant (1942), NBER; Timmer & Szirmai (2000) Structural Change and Economic Dynamics 11:371",
        subject="Productivity and cost",
    ),
)
