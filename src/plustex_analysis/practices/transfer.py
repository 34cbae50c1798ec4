"""Which practice may be taken up where: quality, similarity, fit of conditions and need, each with what is not known."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from plustex_analysis import partnership
from plustex_analysis.errors import InputError
from plustex_analysis.indicators.similarity import StructuralDistance
from plustex_analysis.practices import load
from plustex_analysis.practices.assessment import assess
from plustex_analysis.practices.criteria import load_criteria
from plustex_analysis.practices.donors import similarity
from plustex_analysis.practices.figures import drawn, european_position, need_or_pull, region_code, structure
from plustex_analysis.practices.identity import Same
from plustex_analysis.practices.match_groups import MatchGroups, match_groups
from plustex_analysis.practices.matching import Match, Receiver, donor_regions, matched
from plustex_analysis.practices.model import Practice
from plustex_analysis.practices.needs import Among, needs
from plustex_analysis.practices.needs_file import NeedsFile, load_needs
from plustex_analysis.practices.quality import quality_factors
from plustex_analysis.practices.spans import Factor, Span
from plustex_analysis.practices.standing import Scores, scored
from plustex_analysis.profiles.relatives import SEED, conditions, dimensions
from plustex_analysis.reads import lru_cache


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
        By default the whole catalogue, which is matched once for all callers: do not write into the result.
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
    code, file, criteria = region_code(region), load_needs(), load_criteria()
    if practices is None:
        _check_fits(code, file)
    if practices is None and scores is None:
        read = (load.practices(), file, criteria, partnership.partnership())
        return _of_the_catalogue(code, year, among, tuple(map(Same, read)))
    given = _by_id(load.practices() if practices is None else practices)
    quality = quality_factors(scores or scored(assess(given, criteria), criteria), criteria)
    return _matches(given, receiver(code, year, among=among), quality)


def _by_id(practices: Iterable[Practice]) -> list[Practice]:
    return sorted(practices, key=lambda one: one.id)


def _matches(given: Sequence[Practice], found: Receiver, quality: Mapping[str, Factor]) -> Matches:
    code, year, file = found.region, found.year, load_needs()
    all_of_them = tuple(
        matched(one, found, quality[one.id], donor_spans(one, code, year, file), said=found.said.get(one.id))
        for one in given
    )
    factors = {one.practice: (one.factors, one.themes) for one in all_of_them if one.recommendable}
    return Matches(code, year, all_of_them, match_groups(factors, _readings(all_of_them)))


@lru_cache(maxsize=256)
def _of_the_catalogue(code: str, year: int, among: Among, read: tuple[Same[object], ...]) -> Matches:
    """Match the whole catalogue once, as long as no file that is read for it changes."""
    practices, _, criteria, _ = read
    return _matches(_by_id(load.practices()), receiver(code, year, among=among), _quality((practices, criteria)))


@lru_cache(maxsize=2)
def _quality(_read: tuple[Same[object], ...]) -> dict[str, Factor]:
    """Judge the records of the whole catalogue once for all regions."""
    criteria = load_criteria()
    return quality_factors(scored(assess(_by_id(load.practices()), criteria), criteria), criteria)


def _check_fits(region: str, file: NeedsFile) -> None:
    """Refuse fits said of practices that do not exist."""
    stray = {one.practice for one in file.fits if one.region == region} - {one.id for one in load.practices()}
    if stray:
        raise InputError(f"needs.yaml, fits: no practice {', '.join(sorted(stray))} in the catalogue")


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
    own = [one for one in load.practices() if code in donor_regions(one)]
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
    return {donor: _similarity(region, donor, year, file.firmness) for donor in donor_regions(practice)}


@lru_cache(maxsize=4096)
def _similarity(region: str, donor: str, year: int, firmness: float) -> Span:
    apart, profiles, draws = _compared(year, firmness)
    return similarity(apart, profiles, dimensions(), (region, donor), draws=draws)


@lru_cache(maxsize=16)
def _compared(year: int, firmness: float) -> tuple[StructuralDistance, pd.DataFrame, np.ndarray]:
    """Return what all pairs are compared by: distances, the profiles behind them, and weights drawn once for all."""
    apart = structure(year)
    return apart, conditions(year), drawn(apart.weights, firmness, np.random.default_rng(SEED))


def _positions(region: str, year: int, file: NeedsFile) -> dict[str, float]:
    found = {}
    for kind, reading in file.conditions.kinds.items():
        indicator = file.indicators[reading.indicator]
        place = european_position(indicator, region, year)
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
