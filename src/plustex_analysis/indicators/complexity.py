"""How many uncommon industries a region combines: economic complexity of regions and of industries."""

import warnings
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd
from scipy.sparse import csgraph

from plustex_analysis.errors import IndicatorError, InputError
from plustex_analysis.indicators._cooccurrence import check_presence
from plustex_analysis.indicators._core import Exact, Floats, check_table, enumerate_some
from plustex_analysis.indicators._entry import Entry
from plustex_analysis.indicators._panel import refuse_bounds

_TIE = 1e-9
_NARROW_GAP = 0.01
_WEAK_ORIENTATION = 0.1
_NO_BOUNDS = (
    "one cell can turn the order of all regions, so ends by region would not belong to any one order; leave out the "
    "region or the industry, or compare the orders with the cell at 0 and at 1"
)


class DegenerateNetworkWarning(UserWarning):
    """The complexity of a network is computed, and rests on little; the message says on what."""


@dataclass(frozen=True)
class Complexity:
    """Economic complexity of regions and of industries, and how well the network determines it.

    Parameters
    ----------
    regions, industries
        Economic and product complexity, each with mean 0 and standard deviation 1.
    diversity, ubiquity
        In how many industries a region is specialised; in how many regions an industry is.
    eigenvalue
        The second largest one, 0 to 1: how strongly the network sorts itself along one line.
    gap
        Its distance to the third: with a gap near 0 another line sorts the network as well.
    orientation
        Correlation of ``regions`` with ``diversity``, never below 0 by the rule of the sign.
    """

    regions: "pd.Series[float]"
    industries: "pd.Series[float]"
    diversity: "pd.Series[float]"
    ubiquity: "pd.Series[float]"
    eigenvalue: float
    gap: float
    orientation: float


def economic_complexity(specialised: pd.DataFrame, *, ddof: Literal[0, 1] = 0, missing: Exact = "raise") -> Complexity:
    """Rank regions by how diverse and how uncommon their industries are, and industries by the regions that have them.

    With diversity d_r = sum_i M_ri and ubiquity u_i = sum_r M_ri, regions are the second eigenvector of
    W_rq = sum_i M_ri M_qi / (d_r u_i), and industries are the average of their regions, K_i = sum_r M_ri K_r / u_i,
    each then standardised. The sign of an eigenvector is arbitrary: here complexity rises with diversity (a correlation
    above 0); where that correlation is exactly 0, it falls with the average ubiquity of a region's industries.

    Parameters
    ----------
    specialised
        Presence M, 0 or 1: one row per region, one column per industry.
    ddof
        0 divides by n in the standard deviation, 1 by n - 1 (as the R packages do).
    missing
        ``"raise"``: a gap is an error that names region and industry; ``"propagate"``: every value is missing, because
        each depends on the whole network. ``"bounds"`` is refused.

    Returns
    -------
    Complexity
        Standardised values, without unit: only differences within one network mean something.

    Raises
    ------
    InputError
        Figures other than 0 and 1.
    IndicatorError
        A gap under ``"raise"``; a region without industry or an industry without region; a network in separate pieces;
        or one that has no second dimension, or two equally strong ones: there the order is not defined.

    Warns
    -----
    DegenerateNetworkWarning
        A second eigenvalue less than 0.01 above the third, or complexity hardly correlated with diversity (below 0.1).

    References
    ----------
    Hidalgo & Hausmann (2009) PNAS 106:10570; Mealy, Farmer & Teytelboym (2019) Science Advances 5:eaau1705.

    Examples
    --------
    >>> specialised = pd.DataFrame([[1, 1, 1], [1, 1, 0], [1, 0, 0]], index=["AA", "BB", "CC"], columns=list("XYZ"))
    >>> economic_complexity(specialised).regions.round(3).to_dict()
    {'AA': 1.225, 'BB': 0.0, 'CC': -1.225}
    """
    refuse_bounds(missing, _NO_BOUNDS)
    if ddof not in (0, 1):
        raise InputError(f"ddof={ddof!r}: use 0 (divide by n) or 1 (divide by n - 1)")
    present = check_table(check_presence(specialised), name="presence", missing=missing)
    if present.isna().to_numpy().any():
        return _nothing_known(present)
    _refuse_empty(present)
    values = present.to_numpy()
    eigenvalues, regions = _second_vector(values)
    _refuse_undefined(present, eigenvalues)
    diversity, ubiquity = values.sum(axis=1), values.sum(axis=0)
    commonness = values @ ubiquity / diversity
    regions = regions * _sign(regions, diversity, commonness)
    industries = values.T @ regions / ubiquity
    found = Complexity(
        regions=pd.Series(_standardise(regions, ddof), index=present.index),
        industries=pd.Series(_standardise(industries, ddof), index=present.columns),
        diversity=pd.Series(diversity, index=present.index),
        ubiquity=pd.Series(ubiquity, index=present.columns),
        eigenvalue=float(eigenvalues[1]),
        gap=float(eigenvalues[1] - eigenvalues[2]),
        orientation=_correlation(regions, diversity),
    )
    _warn(found)
    return found


def _nothing_known(present: pd.DataFrame) -> Complexity:
    gap = float("nan")
    regions, industries = pd.Series(gap, index=present.index), pd.Series(gap, index=present.columns)
    diversity, ubiquity = present.sum(axis=1, skipna=False), present.sum(axis=0, skipna=False)
    return Complexity(regions, industries, diversity, ubiquity, eigenvalue=gap, gap=gap, orientation=gap)


def _refuse_empty(present: pd.DataFrame) -> None:
    values = present.to_numpy()
    regions, industries = (
        labels[np.flatnonzero(values.sum(axis=axis) == 0)]
        for labels, axis in ((present.index, 1), (present.columns, 0))
    )
    found = [f"region {enumerate_some(regions)} is specialised in nothing"] if len(regions) else []
    found += [f"no region is specialised in industry {enumerate_some(industries)}"] if len(industries) else []
    if found:
        raise IndicatorError(f"complexity is undefined, leave out: {'; '.join(found)}")


def _second_vector(values: Floats) -> tuple[Floats, Floats]:
    """Return the eigenvalues of W, three at least, and its second eigenvector, by singular values of a symmetric form."""
    root = np.sqrt(values.sum(axis=1, keepdims=True))
    left, singular, _ = np.linalg.svd(values / root / np.sqrt(values.sum(axis=0)), full_matrices=False)
    eigenvalues = np.append(singular**2, [0.0, 0.0])
    return eigenvalues, left[:, min(1, left.shape[1] - 1)] / root[:, 0]


def _refuse_undefined(present: pd.DataFrame, eigenvalues: Floats) -> None:
    if eigenvalues[1] > 1 - _TIE:
        _refuse_pieces(present)
    if eigenvalues[1] < _TIE:
        raise IndicatorError("complexity is undefined: all regions have the same industries, nothing tells them apart")
    if eigenvalues[1] - eigenvalues[2] < _TIE:
        raise IndicatorError(
            f"complexity is undefined: two orders are equally strong (eigenvalues {eigenvalues[1]:.6g}, {eigenvalues[2]:.6g})"
        )


def _refuse_pieces(present: pd.DataFrame) -> None:
    links = np.block([
        [np.zeros((len(present), len(present))), present.to_numpy()],
        [present.to_numpy().T, np.zeros((present.shape[1], present.shape[1]))],
    ])  # fmt: skip
    _, piece = csgraph.connected_components(links, directed=False)
    smallest = piece == np.bincount(piece).argmin()
    labels = [f"region {name}" for name in present.index] + [f"industry {name}" for name in present.columns]
    apart = enumerate_some(label for label, is_apart in zip(labels, smallest, strict=True) if is_apart)
    raise IndicatorError(f"complexity is undefined: the network falls into separate pieces, one of them {apart}")


def _correlation(one: Floats, other: Floats) -> float:
    one, other = one - one.mean(), other - other.mean()
    scale = float(np.sqrt((one @ one) * (other @ other)))
    return float(one @ other / scale) if scale > _TIE * _TIE else 0.0


def _sign(regions: Floats, diversity: Floats, commonness: Floats) -> float:
    for measure in (diversity, -commonness):
        correlation = _correlation(regions, measure)
        if abs(correlation) > _TIE:
            return float(np.sign(correlation))
    raise IndicatorError("complexity has no sign: all regions are equally diverse and their industries equally common")


def _standardise(values: Floats, ddof: int) -> Floats:
    return np.asarray((values - values.mean()) / values.std(ddof=ddof))


def _warn(found: Complexity) -> None:
    reasons = []
    if found.gap < _NARROW_GAP:
        reasons.append(f"another order is nearly as strong (eigenvalues {found.gap:.2g} apart)")
    if found.orientation < _WEAK_ORIENTATION:
        reasons.append(
            f"complexity hardly goes with diversity (correlation {found.orientation:.2g}), so its sign is weak"
        )
    if reasons:
        warnings.warn("; ".join(reasons), DegenerateNetworkWarning, stacklevel=3)


ENTRIES = (
    Entry(
        name="Economic complexity",
        function=economic_complexity,
        unit="standard deviations from the mean of all regions (industries); rises with diversity",
        formula="second eigenvector of W_rq = sum_i M_ri M_qi / (d_r u_i), standardised; sign: correlation with d above 0",
        tables="persons employed by region and industry",
        reference="Hidalgo & Hausmann (2009) PNAS 106:10570",
        subject="Relatedness",
    ),
)
