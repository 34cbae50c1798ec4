"""Resilience: how a region came through a downturn and out of it, against what the nation let expect."""

from dataclasses import dataclass
from typing import Any, TypeAlias, Union, cast

import numpy as np
import pandas as pd

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators._core import Floats, Missing, check_policy, check_series, enumerate_some
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators._ranges import Range
from plustex_analysis.indicators._resilience_panel import Panel, panel_of
from plustex_analysis.indicators._shift_share_tables import Figures, label

Reference: TypeAlias = Union["pd.Series[float]", pd.DataFrame]
MEASURES = ("resistance", "recoverability")


@dataclass(frozen=True)
class TurningPoints:
    """The last year before the downturn, its last year, and the year by which recovery is judged.

    Raises
    ------
    InputError
        The years do not rise.
    """

    peak: int
    trough: int
    recovery: int

    def __post_init__(self) -> None:
        """Refuse years that do not rise."""
        if not self.peak < self.trough < self.recovery:
            raise InputError(
                f"turning points must rise: peak {self.peak}, trough {self.trough}, recovery {self.recovery}"
            )


@dataclass(frozen=True)
class Resilience:
    """How regions came through a downturn.

    Parameters
    ----------
    points
        The turning points.
    figures
        One row per region. ``downturn`` and ``upturn`` are the changes of jobs, ``expected_downturn`` and
        ``expected_upturn`` those expected; ``resistance`` and ``recoverability`` are 0 for as expected, below 0 for
        worse, -0.5 for a change short of the expected one by half of it; ``sensitivity_ratio`` is the change in the
        downturn over the expected one. Under ``missing="bounds"`` an Interval, as ``expected_path``.
    expected_path
        Jobs each year from peak to recovery as expected: from the region's peak to the trough, and from its own
        trough on. One row per region, one column per year.
    sensitivity
        What other turning points near by give: for ``resistance`` and ``recoverability`` (first level of the columns)
        ``choices``, their number, ``least``, ``most``, and ``same_sign``, the share of the choices with the sign of
        the result. Choices for which the measure is undefined or a figure is missing do not count.
    """

    points: TurningPoints
    figures: Figures
    expected_path: Figures
    sensitivity: pd.DataFrame


def turning_points(reference: "pd.Series[float]") -> TurningPoints:
    """Find the deepest downturn of a series: the largest fall from a peak, and the highest year after its trough.

    The fall is relative to the peak, min over years of (y_trough / y_peak - 1); of equal ones the first counts.

    Parameters
    ----------
    reference
        The reference area's jobs by year, without gaps.

    Returns
    -------
    TurningPoints
        Peak, trough and recovery.

    Raises
    ------
    IndicatorError
        A gap; jobs never fall; the series ends at the trough, so there is no recovery to judge.

    Examples
    --------
    >>> turning_points(pd.Series({2008: 50, 2009: 49, 2010: 46, 2011: 47, 2012: 48}))
    TurningPoints(peak=2008, trough=2010, recovery=2012)
    """
    series = check_series(reference, name="reference", kind="year").sort_index()
    highs = series.cummax()
    falls = (series / highs.where(highs > 0) - 1).fillna(0.0)
    if not (falls < 0).any():
        raise IndicatorError("the reference never falls: there is no downturn")
    trough = falls.idxmin()
    after = series[series.index > trough]
    if after.empty:
        raise IndicatorError(f"the reference ends at its trough, {trough}: there is no recovery to judge")
    years = (series[series.index <= trough].idxmax(), trough, after.idxmax())
    return TurningPoints(*(int(cast("int", year)) for year in years))


def resilience(
    employment: pd.DataFrame,
    reference: Reference,
    points: TurningPoints | tuple[int, int, int],
    *,
    window: int = 1,
    least_change: float = 1e-6,
    missing: Missing = "raise",
    lower: pd.DataFrame | None = None,
    upper: pd.DataFrame | None = None,
) -> Resilience:
    """Compare each region's change in a downturn and in the upturn after it with the change expected.

    Expected is the reference area's rate: X = E(t0) (N(t1) / N(t0) - 1), or with its industries each at its own rate,
    X = sum_i E_i(t0) (N_i(t1) / N_i(t0) - 1). Resistance = (change - X) / |X| from peak to trough, recoverability the
    same from trough to recovery; sensitivity_ratio = change / X in the downturn.

    Parameters
    ----------
    employment
        Jobs: one row per region and one column per year; or, for the expectation by industry, rows with two index
        levels, region and industry.
    reference
        The reference area's jobs: a series by year; with industries a frame with one row per industry; or a frame with
        one row per region (each region's own nation).
    points
        The turning points (peak, trough, recovery), the same for all; see :func:`turning_points`.
    window
        How many years each turning point may move for ``sensitivity``; 0 leaves it alone.
    least_change
        An expected change of this share of the jobs or less counts as none: the measures are then undefined.
    missing
        ``"raise"``: a gap in a turning point's year, or an undefined measure, is an error; ``"propagate"``: what
        depends on it is missing; ``"bounds"``: ranges, exact ends without industries and outer ones with them.
    lower, upper
        With ``"bounds"``: the bounds of ``employment``. The reference is known.

    Returns
    -------
    Resilience
        Figures, expected path and sensitivity.

    Raises
    ------
    InputError
        Figures that are no figures, labels that do not match, a turning point that is no year of both tables.
    IndicatorError
        A gap under ``"raise"``; next to no change expected under ``"raise"``.

    References
    ----------
    Martin, Sunley, Gardiner and Tyler (2016), Regional Studies 50, 561-585. Sensitivity: Lagravinese (2015), Cambridge
    Journal of Regions, Economy and Society 8, 331-342.

    Examples
    --------
    >>> region = pd.DataFrame({2008: [200.0], 2010: [188.0], 2015: [193.0]}, index=["AA"])
    >>> nation = pd.Series({2008: 5000.0, 2010: 4800.0, 2015: 4950.0})
    >>> found = resilience(region, nation, (2008, 2010, 2015))
    >>> found.figures.loc["AA", ["resistance", "recoverability"]].round(3).to_list()
    [-0.5, -0.149]
    """
    check_policy(missing, lower=lower, upper=upper)
    if window < 0 or least_change < 0:
        raise InputError(f"window={window} and least_change={least_change} must be 0 or more")
    points = points if isinstance(points, TurningPoints) else TurningPoints(*points)
    years = (points.peak, points.trough, points.recovery)
    panel = panel_of(
        employment, reference, missing=missing, strict_years=years, least_change=least_change, lower=lower, upper=upper
    )
    figures = _figures(panel, points)
    if missing != "propagate":
        _refuse_undefined(panel, figures)
    return Resilience(points, label(figures, panel.regions), _path(panel, points), _sensitivity(panel, points, window))


def _figures(panel: Panel, points: TurningPoints) -> dict[str, Any]:
    down, up = (points.peak, points.trough), (points.trough, points.recovery)
    return {
        "downturn": panel.change(*down),
        "expected_downturn": panel.expected(*down),
        "resistance": panel.response(*down),
        "sensitivity_ratio": panel.sensitivity_ratio(*down),
        "upturn": panel.change(*up),
        "expected_upturn": panel.expected(*up),
        "recoverability": panel.response(*up),
    }


def _refuse_undefined(panel: Panel, figures: dict[str, Any]) -> None:
    for name in MEASURES:
        undefined = np.isnan(_ends(figures[name])[0])
        if undefined.any():
            raise IndicatorError(
                f"{name} is undefined, next to no change was expected: region {enumerate_some(panel.regions[undefined])}"
            )


def _path(panel: Panel, points: TurningPoints) -> Figures:
    """Follow the reference from the peak to the trough, and from the region's own trough on."""
    years = [year for year in panel.years if points.peak <= year <= points.recovery]
    return label(
        {year: panel.path(points.peak if year <= points.trough else points.trough, year) for year in years},
        panel.regions,
    )


def _sensitivity(panel: Panel, points: TurningPoints, window: int) -> pd.DataFrame:
    """Measure again for all turning points near by."""
    near = {
        name: [year for year in panel.years if abs(year - getattr(points, name)) <= window]
        for name in ("peak", "trough", "recovery")
    }
    pairs = {
        "resistance": ((points.peak, points.trough), near["peak"], near["trough"]),
        "recoverability": ((points.trough, points.recovery), near["trough"], near["recovery"]),
    }
    columns = {}
    for name, (chosen, firsts, lasts) in pairs.items():
        found = [_ends(panel.response(first, last)) for first in firsts for last in lasts if first < last]
        low, high = (np.array(side) for side in zip(*found, strict=True))
        for column, values in _summarise(low, high, *_ends(panel.response(*chosen))).items():
            columns[(name, column)] = values
    return pd.DataFrame(columns, index=panel.regions)


def _ends(response: Any) -> tuple[Floats, Floats]:
    return (response.low, response.high) if isinstance(response, Range) else (response, response)


def _summarise(low: Floats, high: Floats, chosen_low: Floats, chosen_high: Floats) -> dict[str, Floats]:
    """Count the choices, and those that lie on the same side of 0 as the chosen one for certain."""
    known = ~(np.isnan(low) | np.isnan(high))
    count = known.sum(axis=0)
    same = (
        ((low > 0) & (chosen_low > 0))
        | ((high < 0) & (chosen_high < 0))
        | ((low == 0) & (high == 0) & (chosen_low == 0) & (chosen_high == 0))
    )
    settled = ~(np.isnan(chosen_low) | np.isnan(chosen_high)) & (count > 0)
    share = np.divide(same.sum(axis=0), count, out=np.full(len(count), np.nan), where=settled)
    return {"choices": count, "least": np.fmin.reduce(low), "most": np.fmax.reduce(high), "same_sign": share}


ENTRIES = (
    Entry(
        name="Resilience",
        function=resilience,
        unit="ratio; 0 = as expected, below 0 worse, above 0 better",
        formula="(change - X) / |X|; X = E(t0)(N(t1)/N(t0) - 1), or sum_i E_i(t0)(N_i(t1)/N_i(t0) - 1)",
        tables="persons employed by region and year, optionally by industry; the nation's",
        reference="Martin, Sunley, Gardiner and Tyler (2016), Regional Studies 50, 561",
        subject="Change",
    ),
    Entry(
        name="Turning points",
        function=turning_points,
        unit="years",
        formula="trough = argmin y_t / max_{u<=t} y_u; peak = the maximum before, recovery = the maximum after",
        tables="persons employed by year",
        reference="elementary",
        subject="Change",
    ),
)
