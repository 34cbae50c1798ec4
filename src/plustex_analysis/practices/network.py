"""The partnership as a learning network: who has something to give to whom, theme by theme, and what stays open."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import get_args

import pandas as pd

from plustex_analysis import partnership
from plustex_analysis.practices.all_matches import all_matches, donors
from plustex_analysis.practices.matching import Match
from plustex_analysis.practices.model import Practice
from plustex_analysis.practices.needs import Among
from plustex_analysis.practices.network_open import open_matches
from plustex_analysis.practices.network_tables import KEYS, Level, Place, donors_of, links_of, receivers_of, themes_of
from plustex_analysis.practices.transfer import Matches


@dataclass(frozen=True)
class Network:
    """Donors and receivers of practices, joined theme by theme.

    A region never gives to itself. A practice of several regions is given by each of them, though its match rests on
    the one most like the receiver. All counts are of levels; no place in a ranking plays a part.

    Attributes
    ----------
    links
        One row per ``theme``, ``donor`` (NUTS 2 code, empty where no place is named), ``receiver`` and ``level``, with
        ``place`` of the donor, ``practices`` (ids), their ``number``, and ``veto_possible``: for how many of them a
        veto cannot be ruled out.
    donors
        By donor: ``place``, ``practices`` (number), ``supported`` (pairs of practice and receiver), ``receivers`` (with
        a supported link) and ``open`` (pairs). The largest number of supported pairs first, equals by code.
    receivers
        By territory: ``practices`` (not its own), ``supported``, ``open``, ``below``, ``veto`` (practices of each
        level), ``donors`` (regions with a supported link to it) and ``themes`` (with one). Ordered likewise.
    themes
        By theme: ``practices``, ``supported`` and ``open`` (pairs of practice and receiver), ``receivers`` and
        ``donors`` with a supported link.
    mutual
        Pairs of territories with supported links both ways.
    reciprocity
        Share of the supported links between territories that are returned; NaN when there is none.
    open
        See :func:`~plustex_analysis.practices.network_open.open_matches`.
    """

    year: int
    links: pd.DataFrame
    donors: pd.DataFrame
    receivers: pd.DataFrame
    themes: pd.DataFrame
    mutual: tuple[tuple[str, str], ...]
    reciprocity: float
    open: pd.DataFrame

    @property
    def receive_nothing(self) -> tuple[str, ...]:
        """The territories to which no link is supported."""
        return tuple(sorted(self.receivers.index[self.receivers["supported"] == 0]))

    @property
    def give_nothing(self) -> tuple[str, ...]:
        """The territories from which no link is supported, whether they have practices or not."""
        partners = self.donors[self.donors["place"] == "partner"]
        return tuple(sorted(partners.index[partners["supported"] == 0]))


def learning_network(year: int, *, practices: Iterable[Practice] | None = None, among: Among = "peers") -> Network:
    """Join donors and receivers of practices, theme by theme, by what can be said in spite of what is not known.

    Parameters
    ----------
    year, practices, among
        As for :func:`~plustex_analysis.practices.transfer.matches`.

    Raises
    ------
    InputError
        As for :func:`~plustex_analysis.practices.transfer.matches`.

    Examples
    --------
    >>> found = learning_network(2014)
    >>> found.links.query("level == 'above' and receiver == 'HU22'")[["theme", "donor", "practices"]].to_numpy().tolist()
    [['eco-innovation', 'ITI1', ('cardato-riciclato-pratese',)]]
    >>> found.receive_nothing
    ('UKJ3',)
    """
    given = None if practices is None else tuple(practices)
    return linked(all_matches(year, practices=given, among=among), donors(given))


def linked(found: Mapping[str, Matches], where: Mapping[str, tuple[str, ...]]) -> Network:
    """Build the network from the matches of territories and the regions of each practice: the pure part."""
    pairs = _pairs(found, where)
    links = links_of(pairs)
    between = links[(links["level"] == "above") & (links["place"] == "partner")]
    ties = set(zip(between["donor"], between["receiver"], strict=True))
    mutual = tuple(sorted((a, b) for a, b in ties if a < b and (b, a) in ties))
    return Network(
        year=next(one.year for one in found.values()),
        links=links,
        donors=donors_of(pairs, tuple(found)),
        receivers=receivers_of(pairs, tuple(found)),
        themes=themes_of(pairs),
        mutual=mutual,
        reciprocity=2 * len(mutual) / len(ties) if ties else float("nan"),
        open=open_matches(found),
    )


def level(one: Match, found: Matches) -> Level:
    """Return what a match rests on; of a region's own practice there is nothing to say.

    Raises
    ------
    KeyError
        The practice is the region's own.
    """
    return "veto" if one.veto and not one.own else found.groups.spans["level"][one.practice]


def _pairs(found: Mapping[str, Matches], where: Mapping[str, tuple[str, ...]]) -> pd.DataFrame:
    """Return one row per theme, donor, receiver and practice."""
    columns = ["theme", "donor", "place", "receiver", "level", "practice", "veto_possible"]
    rows = [
        (theme, donor, _place(donor, found), code, level(one, matched), one.practice, one.veto_possible)
        for code, matched in found.items()
        for one in matched.matches
        if not one.own
        for donor in where[one.practice] or ("",)
        for theme in one.themes
    ]
    frame = pd.DataFrame(rows, columns=columns)
    themes = [theme.id for theme in partnership.themes()]
    rank = {"theme": themes.index, "level": get_args(Level).index}
    return frame.sort_values(
        [*KEYS, "practice"],
        key=lambda column: column.map(rank[str(column.name)]) if column.name in rank else column,
        ignore_index=True,
    )


def _place(donor: str, territories: Mapping[str, Matches]) -> Place:
    return "partner" if donor in territories else "outside" if donor else "unplaced"
