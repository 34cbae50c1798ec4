"""The rules by which a practice's record is read: from its fields to a score from 0 to 4, or to none.

What a score means is said in ``data/criteria.yaml``, step by step; a rule only decides which step the record reaches.
A field that is unknown gives no score. Where the question is how much is *stated*, saying nothing is an answer of a
complete record; of an incomplete one it is not, since the source may say more than could be read.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from plustex_analysis.practices.model import Evidence, Practice
from plustex_analysis.practices.vocabulary import ONGOING, BodyType, EvidenceKind, Strength, TransferKind

Reason = Literal["read", "lowered", "unknown", "incomplete"]


@dataclass(frozen=True)
class Finding:
    """What a rule finds in one record.

    Attributes
    ----------
    score
        0 to 4, or None.
    reason
        ``read``: the fields give the score. ``lowered``: they do, but counter-evidence takes one step off. ``unknown``:
        the fields are unknown. ``incomplete``: they are, in a record that is not complete, so that nothing follows.
    fields
        The keys of the record that decide, items of lists counted from 0 as in the messages about files.
    """

    score: int | None
    reason: Reason
    fields: tuple[str, ...]


HOLD: dict[BodyType, int] = {
    "company": 0,
    "charity": 1,
    "social-enterprise": 1,
    "business-association": 2,
    "cluster": 2,
    "cultural-institution": 2,
    "partnership": 2,
    "research-centre": 2,
    "university": 2,
    "chamber": 3,
    "development-agency": 3,
    "public-company": 3,
    "statutory-body": 3,
    "local-authority": 4,
    "regional-authority": 4,
    "national-authority": 4,
}
"""How close each type of body is to public policy. Chambers are counted with the bodies that have a task set by law."""

TAKEN_UP: dict[TransferKind, int] = {"planned": 1, "shown": 2, "extended": 3, "adopted": 4}

_SUCCESS: tuple[EvidenceKind, ...] = ("result", "output")
_OWN = ("own-website", "unclassified")
_MANY = 3


def policy_hold(practice: Practice) -> Finding:
    """Read the type of the body in charge."""
    if practice.body is None or practice.body.type is None:
        return Finding(None, "unknown", ("body",) if practice.body is None else ("body.type",))
    return Finding(HOLD[practice.body.type], "read", ("body.type",))


def means_and_cost(practice: Practice) -> Finding:
    """Count what is stated of resources, budget and period."""
    missing = _absent(practice, ("resources", "budget", "start", "end"))
    if missing and practice.completeness != "full":
        return Finding(None, "incomplete", missing)
    stated = (practice.resources is not None, practice.budget is not None)
    period = practice.start is not None and practice.end is not None
    per_year = all(stated) and period and practice.end != ONGOING
    score = 1 + sum(stated) + per_year if any(stated) else int(period)
    return Finding(score, "read", ("resources", "budget", "start", "end"))


def independent_sources(practice: Practice) -> Finding:
    """Count the sites of others that report on it; a fourth step needs one that is checked by its nature."""
    others = [(place, source) for place, source in enumerate(practice.sources) if source.type not in _OWN]
    sites = {(urlsplit(source.url).hostname or "").removeprefix("www.") for _, source in others}
    checked = any(source.strength >= Strength.MONITORED for _, source in others)
    score = min(len(sites), _MANY) + (len(sites) >= _MANY and checked)
    return Finding(score, "read", tuple(f"sources[{place}]" for place, _ in others) or ("sources",))


def success_shown(practice: Practice) -> Finding:
    """Find the claim that shows most: a change before a product, a figure before words."""
    if practice.evidence is None:
        return Finding(None, "unknown", ("evidence",))
    return _best(enumerate(practice.evidence), _shows)


def evidence_strength(practice: Practice) -> Finding:
    """Find the best-checked claim of a result or a product; counter-evidence as well checked takes one step off."""
    if practice.evidence is None:
        return Finding(None, "unknown", ("evidence",))
    claims = [(place, claim) for place, claim in enumerate(practice.evidence) if claim.kind in _SUCCESS]
    best = _best(claims, practice.strength)
    against = [
        f"counter_evidence[{place}]"
        for place, claim in enumerate(practice.counter_evidence or ())
        if practice.strength(claim) >= (best.score or 0)
    ]
    if against and best.score:
        return Finding(best.score - 1, "lowered", best.fields + tuple(against))
    return best


def conditions_stated(practice: Practice) -> Finding:
    """See whether conditions and difficulties are stated, and the importance of a condition."""
    fields = ("conditions", "difficulties")
    missing = _absent(practice, fields)
    if missing and practice.completeness != "full":
        return Finding(None, "incomplete", missing)
    known = practice.conditions is not None, practice.difficulties is not None
    weighed = any(condition.importance for condition in practice.conditions or ())
    score = 2 * known[0] + known[1] + (all(known) and weighed)
    return Finding(score, "read", fields)


def transfer_record(practice: Practice) -> Finding:
    """Find the furthest transfer; an empty list says that there was none."""
    if practice.transferred_to is None:
        return Finding(None, "unknown", ("transferred_to",))
    if not practice.transferred_to:
        return Finding(0, "read", ("transferred_to",))
    reached = [TAKEN_UP[transfer.kind] for transfer in practice.transferred_to]
    return Finding(max(reached), "read", (f"transferred_to[{reached.index(max(reached))}]",))


RULES: dict[str, Callable[[Practice], Finding]] = {
    rule.__name__: rule
    for rule in (
        policy_hold,
        means_and_cost,
        independent_sources,
        success_shown,
        evidence_strength,
        conditions_stated,
        transfer_record,
    )
}
"""All rules, by the name that ``data/criteria.yaml`` calls them."""


def _absent(practice: Practice, fields: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in fields if getattr(practice, name) is None)


def _shows(claim: Evidence) -> int:
    measured = claim.figure is not None
    if claim.kind == "result":
        return 4 if measured else 3
    if claim.kind == "output":
        return 2 if measured else 1
    return 1 if claim.kind == "input" else 0


def _best(claims: Iterable[tuple[int, Evidence]], score: Callable[[Evidence], int]) -> Finding:
    """Return the finding of the first claim that scores highest."""
    scored = [(int(score(claim)), place) for place, claim in claims]
    if not scored:
        return Finding(0, "read", ("evidence",))
    top = max(value for value, _ in scored)
    return Finding(top, "read", (f"evidence[{next(place for value, place in scored if value == top)}]",))
