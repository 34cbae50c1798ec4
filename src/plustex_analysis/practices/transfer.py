"""Which practice may be taken up where: quality, similarity, fit of conditions and need, each with what is not known."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from plustex_analysis import partnership
from plustex_analysis.errors import InputError
from plustex_analysis.practices import load
from plustex_analysis.practices.assessment import assess
from plustex_analysis.practices.criteria import load_criteria
from plustex_analysis.practices.donors import nearest_donor, similarity
from plustex_analysis.practices.figures import european, figures, need_or_pull, position, region_code
from plustex_analysis.practices.fit import ConditionFit, condition_fits, fit_factor
from plustex_analysis.practices.match_groups import MatchGroups, match_groups
from plustex_analysis.practices.model import Practice
from plustex_analysis.practices.needs import Among, needs
from plustex_analysis.practices.needs_file import NeedsFile, load_needs
from plustex_analysis.practices.quality import quality_factors
from plustex_analysis.practices.spans import Factor, Reason, Span, additive, multiplicative
from plustex_analysis.practices.standing import Scores, scored
from plustex_analysis.profiles.relatives import DIMENSIONS, SEED, conditions, distance

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


@dataclass(frozen=True)
class Matches:
    """All practices for one region.

    Attributes
    ----------
    matches
        One per practice, ordered by id: the order says nothing.
    groups
        Groups of the recommendable ones in which every difference shown holds; see
        :class:`~plustex_analysis.practices.match_groups.MatchGroups`.
    """

    region: str
    year: int
    matches: tuple[Match, ...]
    groups: MatchGroups

    @property
    def table(self) -> pd.DataFrame:
        """One row per practice: groups (missing where it may not be recommended), ``level``, both readings, the factors.

        ``group`` and ``likely`` are the groups, ``beaten_by`` counts the practices that are very likely better.
        """
        frame = pd.DataFrame([_row(match) for match in self.matches]).set_index("practice")
        frame.insert(0, "group", self.groups.certain.reindex(frame.index).astype("Int64"))
        frame.insert(1, "likely", self.groups.likely.reindex(frame.index).astype("Int64"))
        frame.insert(2, "level", self.groups.spans["level"].reindex(frame.index))
        counts = {name: len(better) for name, better in self.groups.beaten_by.items()}
        frame.insert(3, "beaten_by", pd.Series(counts, dtype="Int64").reindex(frame.index))
        return frame.sort_values(["group", "likely"], kind="stable")


def match(practice: Practice | str, region: str, year: int, *, said: Mapping[int, float] | None = None) -> Match:
    """Say what speaks for taking a practice up in a region, factor by factor.

    Parameters
    ----------
    practice
        A practice or its id.
    region
        NUTS 2 code, or any name of a partner territory.
    year
        The year of the region's figures.
    said
        By place of the condition in the record, a fit from -2 to +2, over those in ``data/needs.yaml``.

    Raises
    ------
    UnknownCodeError
        No such practice or region.
    InputError
        The practice is a stub, the year is not covered, or a fit is wrong.

    Examples
    --------
    >>> found = match("ceti", "Łódzkie", 2014, said={0: -2})
    >>> found.veto, found.multiplicative.upper, [caution.kind for caution in found.cautions][0]
    (True, 0.0, 'counter-evidence')
    """
    one = load.practice(practice) if isinstance(practice, str) else practice
    code, file = region_code(region), load_needs()
    found = receiver(code, year)
    told = {**found.said.get(one.id, {}), **(said or {})}
    criteria = load_criteria()
    quality = quality_factors(scored(assess([one], criteria), criteria), criteria)[one.id]
    return matched(one, found, quality, donor_spans(one, code, year, file), said=told)


def matches(
    region: str,
    year: int,
    *,
    practices: Iterable[Practice] | None = None,
    scores: Scores | None = None,
    among: Among = "peers",
) -> Matches:
    """Match all practices with one region, and group them as far as what is not known allows.

    Parameters
    ----------
    region, year
        As for :func:`match`.
    practices
        By default the whole catalogue.
    scores
        Scores of these practices with experts' sheets; by default the documentary ones.
    among
        What needs are measured among, as for :func:`~plustex_analysis.practices.needs.needs`.

    Raises
    ------
    InputError
        As for :func:`match`; no practice, one given twice, or a fit in ``data/needs.yaml`` for a practice that does not
        exist.
    """
    given = sorted(load.practices() if practices is None else practices, key=lambda one: one.id)
    code, file, criteria = region_code(region), load_needs(), load_criteria()
    found = receiver(code, year, among=among)
    if practices is None and (strange := sorted(set(found.said) - {one.id for one in given})):
        raise InputError(f"needs.yaml, fits: no practice {', '.join(strange)} in the catalogue")
    quality = quality_factors(scores or scored(assess(given, criteria), criteria), criteria)
    all_of_them = tuple(
        matched(one, found, quality[one.id], donor_spans(one, code, year, file), said=found.said.get(one.id))
        for one in given
    )
    factors = {one.practice: (one.factors, one.themes) for one in all_of_them if one.recommendable}
    return Matches(code, year, all_of_them, match_groups(factors, _readings(all_of_them)))


def offers(region: str, year: int, *, receivers: Iterable[str] | None = None) -> pd.DataFrame:
    """Say what a region has to offer and to whom: its own practices, matched with other regions.

    Returns
    -------
    pandas.DataFrame
        One row per practice and receiving region (by default the other partner territories): ``practice``, ``region``
        and the columns of ``Matches.table`` without groups: regions receive in parallel and do not compete. Practices
        that the region shares with a receiver are that region's ``own``. Empty when the region has none.
    """
    code = region_code(region)
    wanted = [one.code for one in partnership.territories()] if receivers is None else map(region_code, receivers)
    own = [one for one in load.practices() if code in _donors(one)]
    rows = []
    for other in wanted if own else ():
        if other != code:
            rows += [_row(one) for one in matches(other, year, practices=own).matches]
    return pd.DataFrame(rows)


def receiver(region: str, year: int, *, among: Among = "peers") -> Receiver:
    """Read what is known of a receiving region from the tables and from ``data/needs.yaml``."""
    file = load_needs()
    said: dict[str, dict[int, float]] = {}
    for one in file.fits:
        if one.region == region:
            said.setdefault(one.practice, {})[one.condition] = one.fit
    found = needs(region, year, among=among)
    return Receiver(region, year, found, _positions(region, year, file), said, file.conditions.margin)


def donor_spans(practice: Practice, region: str, year: int, file: NeedsFile) -> dict[str, Span]:
    """Return how alike each place of a practice is to a region; the same weights are drawn for every pair."""
    structure, profiles = distance(year), conditions(year)
    return {
        donor: similarity(
            structure,
            profiles,
            DIMENSIONS,
            (region, donor),
            firmness=file.firmness,
            rng=np.random.default_rng(SEED),
        )
        for donor in _donors(practice)
    }


def matched(
    practice: Practice,
    found: Receiver,
    quality: Factor,
    donors: Mapping[str, Span],
    *,
    said: Mapping[int, float] | None = None,
) -> Match:
    """Put the factors of one match together; the pure part of :func:`match`."""
    own = found.region in _donors(practice)
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
    basis = tuple(themes)
    chosen = table.loc[list(basis)]
    reason: Reason = "set-priority" if chosen["set_by"].notna().any() else "measured-need"
    value = float(chosen["score"].max())
    lower, upper = float(chosen["lower"].max()), float(chosen["upper"].max())
    return Factor(value, lower, upper, "need", "unknown-need" if np.isnan(value) else reason, basis)


def cautions(practice: Practice) -> tuple[Caution, ...]:
    """Return what warns against taking a practice up as it stands, in the words of its record."""
    told = [Caution("counter-evidence", one.claim, one.source) for one in practice.counter_evidence or ()]
    if practice.completeness == "project-only":
        told.append(Caution("plan-only"))
    if practice.territory.basis == "indicative":
        told.append(Caution("place-indicative", practice.territory.name))
    return tuple(told)


def _donors(practice: Practice) -> tuple[str, ...]:
    """Return the places of a practice in the codes of the tables; codes of other vintages say nothing here."""
    return practice.territory.nuts2 or () if practice.territory.vintage == _VINTAGE else ()


def _theme_ids(practice: Practice) -> tuple[str, ...]:
    by_number = {theme.number: theme.id for theme in partnership.themes()}
    return tuple(by_number[number] for number in practice.themes)


def _positions(region: str, year: int, file: NeedsFile) -> dict[str, float]:
    found = {}
    for kind, reading in file.conditions.kinds.items():
        indicator = file.indicators[reading.indicator]
        place, _ = position(figures(indicator, year), region, european(indicator, year))
        found[str(kind)] = need_or_pull(place, reading.direction)
    return found


def _readings(found: Iterable[Match]) -> pd.DataFrame:
    rows = {
        one.practice: {
            f"{name}_{end}": getattr(getattr(one, name), end)
            for name in ("multiplicative", "additive")
            for end in ("value", "lower", "upper")
        }
        for one in found
        if one.recommendable
    }
    return pd.DataFrame.from_dict(rows, orient="index")


def _row(one: Match) -> dict[str, object]:
    spans: dict[str, Span] = {"multiplicative": one.multiplicative, "additive": one.additive}
    spans |= {factor.name: factor for factor in one.factors}
    numbers = {
        key: number
        for name, span in spans.items()
        for key, number in ((name, span.value), (f"{name}_lower", span.lower), (f"{name}_upper", span.upper))
    }
    return {
        "practice": one.practice,
        "region": one.region,
        "themes": one.themes,
        **numbers,
        "own": one.own,
        "veto": one.veto,
        "veto_possible": one.veto_possible,
        "cautions": len(one.cautions),
        "adaptation": len(one.adaptation),
    }
