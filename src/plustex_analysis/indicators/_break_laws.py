"""Probability laws behind the search for a break: of the largest F, and of the distance of the date found."""

from functools import lru_cache

import numpy as np
from scipy import linalg, optimize, special, stats

from plustex_analysis.indicators._core import Floats

DRAWS = 20_000
_TAIL = 40.0  # beyond this sup-F the eigenvalue problem is ill-conditioned and its asymptotic form within 1e-9


def f_statistics(series: Floats, first: int, last: int) -> Floats:
    """Return F(k) by row for a break after observation ``first`` to ``last``."""
    n = series.shape[1]
    centred = series - series.mean(axis=1, keepdims=True)
    k = np.arange(first, last + 1)
    gain = centred.cumsum(axis=1)[:, k - 1] ** 2 * n / (k * (n - k))
    left = np.maximum((centred**2).sum(axis=1, keepdims=True) - gain, 0.0)
    with np.errstate(divide="ignore"):
        return np.asarray(gain / (left / (n - 2)))


@lru_cache(maxsize=64)
def _null_sup_f(n: int, first: int) -> Floats:
    """Return sup-F of many series without break, sorted: a fixed reference, the same in every run."""
    series = np.random.default_rng(20_250_127).standard_normal((DRAWS, n))
    reference = np.sort(f_statistics(series, first, n - first).max(axis=1))
    reference.flags.writeable = False
    return reference


def p_small_sample(sup_f: float, n: int, first: int) -> float:
    exceeding = DRAWS - np.searchsorted(_null_sup_f(n, first), sup_f, side="left")
    bound = (n - 2 * first + 1) * stats.f.sf(sup_f, 1, n - 2)
    return float(min((exceeding + 1) / (DRAWS + 1), bound))


@lru_cache(maxsize=1)
def _basis() -> tuple[Floats, Floats, Floats, Floats]:
    """Return nodes in (0, 1), their weights for chi-square's 1 / sqrt(2 pi u), polynomials that end at 0, their slopes."""
    terms = 24
    x, weight = special.roots_jacobi(2 * terms, 0.0, -0.5)
    legendre = np.polynomial.legendre
    values = legendre.legvander(x, terms - 1)
    slopes = legendre.legval(x, legendre.legder(np.eye(terms))).T
    inside = (1 - x)[:, None] / 2
    return (1 + x) / 2, weight / np.sqrt(4 * np.pi), inside * values, 2 * inside * slopes - values


def p_sup_f(sup_f: float, trim: float) -> float:
    """Return the limit probability that sup-F exceeds a value when the mean never changed.

    Sup-F tends to the largest square of a standardised Brownian bridge between ``trim`` and 1 - ``trim``, which is an
    Ornstein-Uhlenbeck process over a stretch of log((1 - trim) / trim); the probability that its square stays below
    ``sup_f`` is a sum of exponentials over the eigenvalues of the process stopped there, found by Galerkin's method.

    Parameters
    ----------
    sup_f
        The statistic, not negative.
    trim
        Share of the series kept free of breaks at either end, above 0 and below one half.

    References
    ----------
    Andrews (1993) Econometrica 61:821; DeLong (1981) Comm. Stat. A 10:2197.

    Examples
    --------
    >>> round(p_sup_f(8.85, 0.15), 3)
    0.05
    """
    stretch = np.log((1 - trim) / trim)
    if sup_f <= 0:
        return 1.0
    if np.isinf(sup_f):
        return 0.0
    if sup_f > _TAIL:
        density = np.sqrt(sup_f) * np.exp(-sup_f / 2) / np.sqrt(2 * np.pi)
        return float(density * ((1 - 1 / sup_f) * 2 * stretch + 2 / sup_f))
    u, weight, basis, slopes = _basis()
    u, weight, slopes = sup_f * u, weight * np.sqrt(sup_f) * np.exp(-sup_f * u / 2), slopes / sup_f
    energy = slopes.T @ (slopes * (4 * u * weight)[:, None])
    mass = basis.T @ (basis * weight[:, None])
    rates, modes = linalg.eigh(energy, mass)
    return float(1 - ((modes.T @ (basis.T @ weight)) ** 2 * np.exp(-rates * stretch)).sum())


def date_interval(before: Floats, after: Floats, level: float, *, equal_variance: bool) -> tuple[int, int]:
    """Return how many years earlier and later than found the break may be, after Bai (1997)."""
    spread_before, spread_after = before.var(), after.var()
    if equal_variance:
        pooled = (len(before) * spread_before + len(after) * spread_after) / (len(before) + len(after) - 2)
        spread_before = spread_after = pooled
    size = (after.mean() - before.mean()) ** 2
    if size == 0:
        return len(before) + len(after), len(before) + len(after)
    earlier = _argmax_quantile(spread_after / size, spread_before / size, (1 - level) / 2)
    later = _argmax_quantile(spread_before / size, spread_after / size, (1 - level) / 2)
    return int(np.ceil(earlier)), int(np.ceil(later))


def _argmax_quantile(own: float, other: float, tail: float) -> float:
    """Return how far out the highest point lies, on the own side, with probability ``tail``.

    The criterion falls on each side of the break as a random walk with drift -1/2 and variances ``own`` and ``other``
    per year, both in units of the squared size of the break.
    """
    if own <= 0:
        return 0.0
    scaled = max(other / own, 1e-9)
    if _argmax_tail(1e-9, scaled) <= tail:
        return 0.0
    exponent = optimize.brentq(lambda power: _argmax_tail(np.exp(power), scaled) - tail, np.log(1e-9), np.log(1e4))
    return own * float(np.exp(exponent))


def _argmax_tail(x: float, other: float) -> float:
    """Return the probability that the highest point lies beyond x on the side of variance 1.

    One side reaches its highest point m at time t with density m / sqrt(2 pi t^3) exp(-(m + t/2)^2 / 2t), and the
    other side stays below m with probability 1 - exp(-m / other): integrated over m and over t > x.
    """
    half = np.sqrt(x / 8)  # x / 2 over the spread sqrt(x), over sqrt(2)
    beyond, peak = special.erfc(half) / 2, np.exp(-x / 8) / 2

    def rising(rate: float) -> float:
        return float(beyond + peak * special.erfcx((2 * rate - 1) * half)) / rate

    def falling(rate: float) -> float:
        return float(beyond - peak * special.erfcx((2 * rate + 1) * half)) / rate

    start = float(np.sqrt(x / (2 * np.pi)) * np.exp(-x / 8) - x / 2 * beyond)
    return rising(1.0) - rising(1.0 + 1 / other) - start + falling(1 / other)
