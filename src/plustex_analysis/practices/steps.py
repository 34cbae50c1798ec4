"""From recommendations to steps: who would do what, and when, before and after a practice is taken up."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from plustex_analysis.practices.choice import Recommendation
from plustex_analysis.practices.vocabulary import ConditionKind

StepKind = Literal["set-priorities", "ask-experts", "check-conditions", "meet-donor", "prepare-conditions", "pilot", "review"]  # fmt: skip
Actor = Literal[
    "administration", "managing-authority", "training-providers", "business-associations", "research-bodies",
    "competent-authorities", "owners-of-places", "cultural-institutions", "partners-to-be", "assessors",
]  # fmt: skip

ACTORS: dict[ConditionKind, Actor] = {
    "institution": "administration",
    "funding": "managing-authority",
    "skills": "training-providers",
    "cluster": "business-associations",
    "research": "research-bodies",
    "regulation": "competent-authorities",
    "infrastructure": "owners-of-places",
    "demand": "business-associations",
    "heritage": "cultural-institutions",
    "partnership": "partners-to-be",
}
"""Who can say whether a condition holds and can do something about it: this project's judgement."""

MONTHS: dict[StepKind, tuple[int, int]] = {
    "set-priorities": (1, 2),
    "ask-experts": (1, 3),
    "check-conditions": (2, 4),
    "meet-donor": (3, 6),
    "prepare-conditions": (4, 12),
    "pilot": (7, 18),
    "review": (19, 24),
}
"""First and last month of each kind of step: a proposal over two years, this project's judgement."""


@dataclass(frozen=True)
class Step:
    """One step: what, by what type of actor, from which month to which, for which practice and conditions.

    Attributes
    ----------
    practices
        The ids of the practices that it is for; empty for a step on the whole plan.
    conditions
        The kinds of conditions that it looks at or prepares.
    """

    kind: StepKind
    actor: Actor
    months: tuple[int, int]
    practices: tuple[str, ...] = ()
    conditions: tuple[ConditionKind, ...] = ()


def action_plan(chosen: Sequence[Recommendation]) -> tuple[Step, ...]:
    """Lay out the steps that the recommendations ask for, in the order of their months.

    Conditions that nobody has looked at, or that may be a constraint, are checked first; those that surely are one are
    prepared; then each practice is tried out; the figures are looked at again at the end. One step per type of actor.

    Examples
    --------
    >>> from plustex_analysis.practices.choice import recommend
    >>> steps = action_plan(recommend("Toscana", 2014).chosen)
    >>> steps[0].kind, steps[-1].kind
    ('set-priorities', 'review')
    """
    ids = tuple(one.practice.id for one in chosen)
    steps = [Step("set-priorities", "administration", MONTHS["set-priorities"])]
    steps += [Step("ask-experts", "assessors", MONTHS["ask-experts"], ids)] if ids else []
    steps += _on_conditions(chosen, "check-conditions", ("unknown", "uncertain"))
    steps += [Step("meet-donor", "administration", MONTHS["meet-donor"], ids)] if ids else []
    steps += _on_conditions(chosen, "prepare-conditions", ("constraint",))
    steps += [Step("pilot", "administration", MONTHS["pilot"], (name,)) for name in ids]
    return (*steps, Step("review", "administration", MONTHS["review"], ids))


def _on_conditions(chosen: Sequence[Recommendation], kind: StepKind, states: tuple[str, ...]) -> list[Step]:
    """Return one step for each type of actor that the conditions in these states call for."""
    practices: dict[Actor, list[str]] = defaultdict(list)
    conditions: dict[Actor, list[ConditionKind]] = defaultdict(list)
    for one in chosen:
        for fit in one.match.adaptation:
            if fit.state in states:
                practices[ACTORS[fit.kind]].append(one.practice.id)
                conditions[ACTORS[fit.kind]].append(fit.kind)
    return [
        Step(kind, actor, MONTHS[kind], tuple(dict.fromkeys(practices[actor])), tuple(dict.fromkeys(conditions[actor])))
        for actor in practices
    ]
