"""Do poorer regions catch up (beta), and does the spread between regions shrink (sigma)."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd
from scipy import stats

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators._core import Exact, Floats, align, align_table, check_series, enumerate_some
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators._panel import check_panel, refuse_bounds

_NO_BOUNDS = "one estimate is made over all regions, and hidden figures can move it either way; leave those regions out"
_FEWEST = 4


@dataclass(frozen=True)
class BetaConvergence:
    """A growth regression, with the speed and the half-life it implies.

    ``beta`` below 0 means that regions which started lower grew faster. ``speed`` is the share of the gap closed per
    year (continuous); ``half_life`` the years until half of a gap is closed, infinite where no gap closes. Each
    ``*_interval`` has the confidence ``level``.
    """

    alpha: float
    beta: float
    se_alpha: float
    se_beta: float
    t: float
    p_value: float
    r2: float
    n: int
    years: float
    speed: float
    half_life: float
    level: float
    beta_interval: tuple[float, float]
    speed_interval: tuple[float, float]
    half_life_interval: tuple[float, float]


@dataclass(frozen=True)
class SigmaConvergence:
    """The spread in every year, and the paired test between the first and the last.

    ``spread`` has a row per year: ``sd_log`` and ``cv``. ``f_ratio`` is the variance of the logarithms in the first
    year over that in the last: above 1 the regions drew together. ``correlation``, ``t`` and ``p_value`` (two-sided,
    ``n`` - 2 degrees of freedom) are the Pitman-Morgan test, which knows that the same regions are seen twice.
    ``p_unpaired`` is what the F test for two independent samples would say; its assumption fails here, it stands for
    comparison with publications that used it.
    """

    spread: pd.DataFrame
    f_ratio: float
    correlation: float
    t: float
    p_value: float
    p_unpaired: float
    n: int


def beta_convergence(
    start: "pd.Series[float]",
    end: "pd.Series[float]",
    years: float,
    *,
    controls: pd.DataFrame | None = None,
    level: float = 0.95,
    missing: Exact = "raise",
) -> BetaConvergence:
    """Regress the yearly growth of regions on where they started, and say how fast a gap closes.

    (1/T) ln(y_T / y_0) = alpha + beta ln y_0 (+ controls), by ordinary least squares. As beta = -(1 - e^(-speed T)) / T,
    speed = -ln(1 + beta T) / T and half-life = ln 2 / speed. Taking -ln(1 + beta) / T instead, as if growth were not
    per year, understates the speed about T times.

    Parameters
    ----------
    start, end
        One figure above 0 per region (income, productivity), for the same regions, in the first and the last year.
    years
        T, the number of years between them.
    controls
        Further columns per region that growth may depend on (conditional convergence).
    level
        Confidence of the intervals (t distribution; speed and half-life are the transformed ends of beta's).
    missing
        ``"raise"``: a gap is an error that names the region; ``"propagate"``: every estimate is missing, because each
        depends on all regions. ``"bounds"`` is refused.

    Returns
    -------
    BetaConvergence
        Coefficients per year, speed per year, half-life in years. With beta T at or below -1 gaps would reverse: speed
        and half-life are missing. Standard errors are the classical ones: they hold for regions that are independent
        of each other with equal variance.

    Raises
    ------
    InputError
        Figures not above 0, other regions in ``end``, or T not above 0.
    IndicatorError
        A gap under ``"raise"``; too few regions; all starting alike.

    References
    ----------
    Barro & Sala-i-Martin (1992) J. Political Economy 100:223.

    Examples
    --------
    >>> start = pd.Series({"AA": 10.0, "BB": 20.0, "CC": 40.0, "DD": 80.0})
    >>> found = beta_convergence(start, start**0.5 * 7, years=10)
    >>> round(found.beta, 6), round(found.half_life, 6)
    (-0.05, 10.0)
    """
    refuse_bounds(missing, _NO_BOUNDS)
    if not years > 0:
        raise InputError(f"years={years}: the span must be above 0")
    if not 0 < level < 1:
        raise InputError(f"level={level}: it must be above 0 and below 1")
    first = check_series(start, name="start", missing=missing)
    last = align(end, first.index, name="end", kind="region", missing=missing)
    design = _design(np.log(_above_zero(first, "start")), controls, first.index, missing)
    growth = np.log(_above_zero(last, "end")) - np.log(first.to_numpy())
    if np.isnan(design).any() or np.isnan(growth).any():
        return _nothing_known(len(first), years, level)
    return _regress(design, growth / years, years, level)


def _above_zero(figures: "pd.Series[float]", name: str) -> Floats:
    low = figures.index[figures.le(0)]
    if len(low):
        raise InputError(f"{name} must be above 0, its logarithm is taken: region {enumerate_some(low)}")
    return np.asarray(figures, dtype=float)


def sigma_convergence(panel: pd.DataFrame, *, ddof: Literal[0, 1] = 0, missing: Exact = "raise") -> SigmaConvergence:
    """Measure the spread of regions in every year and test whether it changed between the first and the last.

    sd_log = standard deviation of ln y; cv = standard deviation of y / mean of y. The test correlates ln y_0 + ln y_T
    with ln y_0 - ln y_T: the two variances are equal exactly when this correlation is 0 (Pitman-Morgan), and
    t = r sqrt((n - 2) / (1 - r^2)).

    Parameters
    ----------
    panel
        One row per region, one column per year, figures above 0; two years or more.
    ddof
        0 divides by n (the regions are all there are), 1 by n - 1 (they are a sample).
    missing
        ``"raise"``: a gap is an error that names region and year; ``"propagate"``: the spread of that year is missing,
        and the test when it is the first or the last one. ``"bounds"`` is refused.

    Returns
    -------
    SigmaConvergence
        Spread by year, without unit; the test takes logarithms to be normal and regions independent of each other.

    Raises
    ------
    InputError
        One year only, or figures not above 0.
    IndicatorError
        A gap under ``"raise"``; fewer than 4 regions; all regions grew at one rate, where the test has nothing to go by.

    References
    ----------
    Pitman (1939) Biometrika 31:9; Morgan (1939) Biometrika 31:13; Barro & Sala-i-Martin (1992) JPE 100:223.

    Examples
    --------
    >>> panel = pd.DataFrame({2010: [10.0, 20.0, 40.0, 80.0], 2020: [14.0, 22.0, 35.0, 75.0]}, index=list("ABCD"))
    >>> found = sigma_convergence(panel)
    >>> bool(found.spread.loc[2020, "sd_log"] < found.spread.loc[2010, "sd_log"]), bool(found.t > 0)
    (True, True)
    """
    refuse_bounds(missing, _NO_BOUNDS)
    if ddof not in (0, 1):
        raise InputError(f"ddof={ddof!r}: use 0 (divide by n) or 1 (divide by n - 1)")
    checked = check_panel(panel, name="the panel", missing=missing, positive=True)
    values = checked.to_numpy()
    if values.shape[1] < 2:  # noqa: PLR2004 - a change needs two years
        raise InputError("the panel has one year: a change needs two")
    _enough(len(values), 1)
    logs = np.log(values)
    spread = {"sd_log": logs.std(axis=0, ddof=ddof), "cv": values.std(axis=0, ddof=ddof) / values.mean(axis=0)}
    correlation, t, p_value = _pitman_morgan(logs[:, 0], logs[:, -1])
    f_ratio = float(logs[:, 0].var() / logs[:, -1].var())
    one_sided = stats.f.sf(f_ratio, len(values) - 1, len(values) - 1)
    return SigmaConvergence(
        spread=pd.DataFrame(spread, index=checked.columns),
        f_ratio=f_ratio,
        correlation=correlation,
        t=t,
        p_value=p_value,
        p_unpaired=float(2 * np.minimum(one_sided, 1 - one_sided)),
        n=len(values),
    )


def _design(logs: Floats, controls: pd.DataFrame | None, index: pd.Index, missing: Exact) -> Floats:
    plain = np.column_stack([np.ones(len(logs)), logs])
    if controls is None:
        return plain
    columns = {
        name: check_series(column, name=f"control {name}", missing=missing, negative=True)
        for name, column in controls.items()
    }
    ours = pd.DataFrame(index=index, columns=controls.columns)
    return np.hstack([plain, align_table(pd.DataFrame(columns), ours, name="controls").to_numpy()])


def _enough(regions: int, slopes: int) -> None:
    if regions < _FEWEST + slopes - 1:
        raise IndicatorError(f"{regions} regions are too few: at least {_FEWEST + slopes - 1} are needed")


def _nothing_known(n: int, years: float, level: float) -> BetaConvergence:
    gap, pair = float("nan"), (float("nan"), float("nan"))
    return BetaConvergence(
        *(gap,) * 7, n=n, years=years, speed=gap, half_life=gap, level=level,
        beta_interval=pair, speed_interval=pair, half_life_interval=pair,
    )  # fmt: skip


def _regress(design: Floats, growth: Floats, years: float, level: float) -> BetaConvergence:
    n, k = design.shape
    _enough(n, k - 1)
    if np.linalg.matrix_rank(design - np.append(0.0, design[:, 1:].mean(axis=0))) < k:
        raise IndicatorError("growth cannot be regressed: all regions start alike, or a control repeats another column")
    coefficients = np.linalg.lstsq(design, growth)[0]
    residuals = growth - design @ coefficients
    freedom = n - k
    variance = residuals @ residuals / freedom * np.linalg.inv(design.T @ design)
    errors = np.sqrt(np.diag(variance))
    beta, error = float(coefficients[1]), float(errors[1])
    reach = float(stats.t.ppf((1 + level) / 2, freedom)) * error
    # at beta T = -1 gaps are closed at once; below it they would reverse, and no speed does that
    speed = _speed(beta, years) if beta * years > -1 else float("nan")
    slow, fast = _speed(beta + reach, years), _speed(beta - reach, years)
    centred = growth - growth.mean()
    with np.errstate(divide="ignore"):
        t = float(np.divide(beta, error))
    return BetaConvergence(
        alpha=float(coefficients[0]),
        beta=beta,
        se_alpha=float(errors[0]),
        se_beta=error,
        t=t,
        p_value=float(2 * stats.t.sf(abs(t), freedom)),
        r2=float(1 - residuals @ residuals / (centred @ centred)),
        n=n,
        years=years,
        speed=speed,
        half_life=_half_life(speed),
        level=level,
        beta_interval=(beta - reach, beta + reach),
        speed_interval=(slow, fast),
        half_life_interval=(_half_life(fast), _half_life(slow)),
    )


def _speed(beta: float, years: float) -> float:
    return float(-np.log1p(beta * years) / years) if beta * years > -1 else float("inf")


def _half_life(speed: float) -> float:
    return float(np.log(2) / speed) if speed > 0 or np.isnan(speed) else float("inf")


def _pitman_morgan(first: Floats, last: Floats) -> tuple[float, float, float]:
    both, change = first + last, first - last
    both, change = both - both.mean(), change - change.mean()
    scale = np.sqrt((both @ both) * (change @ change))
    if scale <= 1e-14 * (both @ both):
        raise IndicatorError("all regions grew at one rate: the spread did not change and the test is undefined")
    r = float(both @ change / scale)
    freedom = len(first) - 2
    with np.errstate(divide="ignore"):
        t = float(r * np.sqrt(np.divide(freedom, 1 - r**2)))
    return r, t, float(2 * stats.t.sf(abs(t), freedom))


ENTRIES = (
    Entry(
        name="Beta convergence",
        function=beta_convergence,
        unit="coefficients and speed per year, half-life in years; beta below 0 = poorer regions catch up",
        formula="(1/T) ln(y_T / y_0) = alpha + beta ln y_0; speed = -ln(1 + beta T) / T; half-life = ln 2 / speed",
        tables="one figure by region in two years (GDP or productivity per head)",
        reference="Barro & Sala-i-Martin (1992) JPE 100:223",
        subject="Change",
    ),
    Entry(
        name="Sigma convergence",
        function=sigma_convergence,
        unit="standard deviation of logarithms and coefficient of variation, by year, without unit",
        formula="sd of ln y by year; test: t of the correlation of ln y_0 + ln y_T with ln y_0 - ln y_T, n - 2 degrees",
        tables="one figure by region and year",
        reference="Pitman (1939) Biometrika 31:9; Morgan (1939) Biometrika 31:13",
        subject="Change",
    ),
)
