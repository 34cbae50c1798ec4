"""One practice and one receiving region: four factors, two readings of them, and what is left to prepare."""

import functools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from plustex_analysis import partnership
from plustex_analysis.practices.donors import nearest_donor
from plustex_analysis.practices.fit import ConditionFit, condition_fits, fit_factor
from plustex_analysis.practices.identity import Same
from plustex_analysis.practices.model import Practice
from plustex_analysis.practices.spans import Factor, Reason, Span, additive, multiplicative

CautionKind = Literal["counter-evidence", "plan-only", "place-indicative"]

_VINTAGE = "2013"


@dataclass(frozen=True)
class Caution:
    """Something that speaks against taking a practice up as it stands: its kind, and the record's own words if any."""

    kind: CautionKind
    text: str = ""
    source: str = ""


@dataclass(frozen=True)
class Match:
    """One practice and one receiving region.

    Attributes
    ----------
    factors
        ``quality``, ``similarity``, ``conditions`` and ``need``, in this order.
    fits
        How each condition of the practice fits the region.
    multiplicative, additive
        The factors read as one in two ways; 0 under a veto.
    own
        Whether the practice is the region's own: shown, never recommended to it.
    veto
        Whether an essential condition is surely a strong constraint.
    veto_possible
        Whether that cannot be ruled out, so that both lower ends are 0.
    cautions
        What warns: failures told in the record, plans that are no practice yet, places that are only indicated.
    """

    practice: str
    title: str
    themes: tuple[str, ...]
    region: str
    year: int
    factors: tuple[Factor, Factor, Factor, Factor]
    fits: tuple[ConditionFit, ...]
    multiplicative: Span
    additive: Span
    own: bool
    veto: bool
    veto_possible: bool
    cautions: tuple[Caution, ...]

    @property
    def adaptation(self) -> tuple[ConditionFit, ...]:
        """The work to do first: conditions that are missing, may be missing, or that nobody has looked at."""
        return tuple(fit for fit in self.fits if fit.state != "met")

    @property
    def recommendable(self) -> bool:
        """Whether it may be recommended at all: not the region's own, and no veto."""
        return not self.own and not self.veto

    def factor(self, name: str) -> Factor:
        """Return one factor by its name."""
        return next(factor for factor in self.factors if factor.name == name)


@dataclass(frozen=True)
class Receiver:
    """What is known of a receiving region: the part of a match that no practice changes.

    Attributes
    ----------
    needs
        As :func:`~plustex_analysis.practices.needs.needs` returns them.
    positions
        By kind of condition, where the region stands in Europe, from 0 to 1; NaN where there is no figure.
    said
        By practice, the fits of conditions that somebody who knows the region has said.
    """

    region: str
    year: int
    needs: pd.DataFrame
    positions: Mapping[str, float]
    said: Mapping[str, Mapping[int, float]]
    margin: float


def matched(
    practice: Practice,
    found: Receiver,
    quality: Factor,
    donors: Mapping[str, Span],
    *,
    said: Mapping[int, float] | None = None,
) -> Match:
    """Put the factors of one match together: what :func:`~plustex_analysis.practices.transfer.match` does with its figures."""
    own = found.region in donor_regions(practice)
    fits = condition_fits(practice.conditions or (), said, found.positions, margin=found.margin)
    themes = _theme_ids(practice)
    alike = Factor(1.0, 1.0, 1.0, "similarity", "own-region", (found.region,)) if own else nearest_donor(donors)
    factors = (quality, alike, fit_factor(fits), need_factor(found.needs, themes))
    veto = any(fit.vetoes for fit in fits)
    possible = not fits or any(fit.may_veto for fit in fits)
    return Match(
        practice=practice.id,
        title=practice.title,
        themes=themes,
        region=found.region,
        year=found.year,
        factors=factors,
        fits=fits,
        multiplicative=multiplicative(factors, veto=veto, veto_possible=possible),
        additive=additive(factors, veto=veto, veto_possible=possible),
        own=own,
        veto=veto,
        veto_possible=possible,
        cautions=cautions(practice),
    )


def need_factor(table: pd.DataFrame, themes: Iterable[str]) -> Factor:
    """Return the need that a practice answers: of several themes the greatest, end by end.

    Examples
    --------
    >>> columns = {"score": [0.7, 0.4], "lower": [0.5, 0.1], "upper": [0.8, 0.9], "set_by": [None, None]}
    >>> need_factor(pd.DataFrame(columns, index=["clusters", "creativity"]), ["clusters", "creativity"])
    Factor(value=0.7, lower=0.5, upper=0.9, name='need', reason='measured-need', basis=('clusters', 'creativity'))
    """
    return _need_factor(Same(table), tuple(themes))


@functools.lru_cache(maxsize=1024)  # many practices serve the same themes
def _need_factor(given: Same[pd.DataFrame], basis: tuple[str, ...]) -> Factor:
    table = given.it
    places = {str(theme): at for at, theme in enumerate(table.index)}
    rows = [places[theme] for theme in basis]
    reason: Reason = "set-priority" if table["set_by"].notna().to_numpy()[rows].any() else "measured-need"
    value, lower, upper = (
        float(np.fmax.reduce(table[name].to_numpy(dtype=float)[rows])) for name in ("score", "lower", "upper")
    )
    return Factor(value, lower, upper, "need", "unknown-need" if np.isnan(value) else reason, basis)


def cautions(practice: Practice) -> tuple[Caution, ...]:
    """Return what warns against taking a practice up as it stands, in the words of its record."""
    told = [Caution("counter-evidence", one.claim, one.source) for one in practice.counter_evidence or ()]
    if practice.completeness == "project-only":
        told.append(Caution("plan-only"))
    if practice.territory.basis == "indicative":
        told.append(Caution("place-indicative", practice.territory.name))
    return tuple(told)


def donor_regions(practice: Practice) -> tuple[str, ...]:
    """Return the places of a practice in the codes of the tables; codes of other vintages say nothing here."""
    return practice.territory.nuts2 or () if practice.territory.vintage == _VINTAGE else ()


def _theme_ids(practice: Practice) -> tuple[str, ...]:
    by_number = {theme.number: theme.id for theme in partnership.themes()}
    return tuple(by_number[number] for number in practice.themes)
