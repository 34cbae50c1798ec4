"""The criteria that good practices are assessed by: scales in words, weights with reasons, and who can judge."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Literal

import pandas as pd
from pydantic import Field, StringConstraints, ValidationInfo, field_validator

from plustex_analysis import workspace, yamlfile
from plustex_analysis.errors import UnknownCodeError
from plustex_analysis.practices.weights import WeightSpace, shares
from plustex_analysis.reads import lru_cache

SCALE = (0, 4)
"""Lowest and highest score."""

_EXACT = 1e-9

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z_]{2,30}$")]
Text = Annotated[str, StringConstraints(min_length=3)]
Share = Annotated[float, Field(gt=0, le=1)]
Reading = Literal["documentary", "expert"]


class Source(yamlfile.Frozen):
    """Where a criterion comes from, and what is said there."""

    title: Text
    url: Annotated[str, StringConstraints(pattern=r"^https?://\S+$")] | None
    says: Text


class Weighted(yamlfile.Frozen):
    """What carries a weight: its share, the range of shares that is defensible, and the reason for both."""

    id: Id
    title: Text
    weight: Share
    range: tuple[Share, Share]
    reason: Text

    @field_validator("range")
    @classmethod
    def _holds_the_weight(cls, ends: tuple[float, float], info: ValidationInfo) -> tuple[float, float]:
        weight = info.data.get("weight")
        if weight is not None and not ends[0] <= weight <= ends[1]:
            raise ValueError(f"range {list(ends)} does not hold the weight {weight:g}")
        return ends


class Part(Weighted):
    """One sub-criterion: a question, a sentence for each score from 0 to 4, and who answers it."""

    question: Text
    reading: Reading
    rule: Id | None
    steps: tuple[Text, Text, Text, Text, Text]

    @field_validator("rule")
    @classmethod
    def _only_for_documents(cls, rule: str | None, info: ValidationInfo) -> str | None:
        reading = info.data.get("reading")
        if reading is not None and (rule is None) != (reading == "expert"):
            raise ValueError("a documentary part needs a rule, an expert part has none (null)")
        return rule

    @field_validator("steps")
    @classmethod
    def _all_different(cls, steps: tuple[str, ...]) -> tuple[str, ...]:
        if len(set(steps)) < len(steps):
            raise ValueError("two steps are worded alike")
        return steps


def _sum_to_one(parts: tuple[Weighted, ...]) -> None:
    total = sum(part.weight for part in parts)
    if abs(total - 1) > _EXACT:
        raise ValueError(f"weights sum to {total:g}, not 1")


class Criterion(Weighted):
    """One criterion and its parts."""

    meaning: Text
    sources: Annotated[tuple[str, ...], Field(min_length=1)]
    parts: Annotated[tuple[Part, ...], Field(min_length=1)]

    @field_validator("parts")
    @classmethod
    def _parts_are_a_whole(cls, parts: tuple[Part, ...]) -> tuple[Part, ...]:
        _sum_to_one(parts)
        return parts


class AtLeast(yamlfile.Frozen):
    """One part weighs at least as much as another, and why."""

    heavier: Id
    lighter: Id
    reason: Text


class Criteria(yamlfile.Frozen):
    """All criteria, in the order of the file.

    Examples
    --------
    >>> criteria = load_criteria()
    >>> [criterion.id for criterion in criteria.criteria]
    ['relevance', 'concreteness', 'added_value', 'transferability']
    >>> round(float(criteria.weights()["evidence_strength"]), 3)
    0.075
    """

    sources: dict[str, Source]
    criteria: Annotated[tuple[Criterion, ...], Field(min_length=1)]
    at_least: tuple[AtLeast, ...]

    @field_validator("criteria")
    @classmethod
    def _are_a_whole(cls, criteria: tuple[Criterion, ...], info: ValidationInfo) -> tuple[Criterion, ...]:
        _sum_to_one(criteria)
        ids = [one.id for criterion in criteria for one in (criterion, *criterion.parts)]
        twice = [name for name, times in Counter(ids).items() if times > 1]
        if twice:
            raise ValueError(f"id given twice: {', '.join(twice)}")
        known = info.data.get("sources", {})
        strange = {source for criterion in criteria for source in criterion.sources} - set(known)
        if strange:
            raise ValueError(f"unknown source {', '.join(sorted(strange))}; known: {', '.join(known)}")
        return criteria

    @field_validator("at_least")
    @classmethod
    def _agree_with_the_weights(cls, pairs: tuple[AtLeast, ...], info: ValidationInfo) -> tuple[AtLeast, ...]:
        criteria: tuple[Criterion, ...] = info.data.get("criteria", ())
        weights = {part.id: criterion.weight * part.weight for criterion in criteria for part in criterion.parts}
        for pair in pairs if weights else ():
            unknown = {pair.heavier, pair.lighter} - set(weights)
            if unknown:
                raise ValueError(f"unknown part {', '.join(sorted(unknown))}; known: {', '.join(weights)}")
            if weights[pair.heavier] < weights[pair.lighter] - _EXACT:
                raise ValueError(f"the weights say otherwise: {pair.heavier} weighs less than {pair.lighter}")
        return pairs

    @property
    def parts(self) -> dict[str, Part]:
        """All parts by id."""
        return {part.id: part for criterion in self.criteria for part in criterion.parts}

    def read_by(self, reading: Reading) -> tuple[str, ...]:
        """Return the ids of the parts that are read from documents, or that need an expert."""
        return tuple(name for name, part in self.parts.items() if part.reading == reading)

    def weights(self, parts: Iterable[str] | None = None) -> pd.Series:
        """Return the weight of each part in the whole.

        With ``parts`` only these count: the weights within each criterion, then of the criteria that remain, are made
        to sum to 1 again.

        Raises
        ------
        UnknownCodeError
            A part does not exist.
        """
        kept = self._kept(parts)
        outer = shares({criterion.id: criterion.weight for criterion in kept})
        inner = {one.id: shares({part.id: part.weight for part in members}) for one, members in kept.items()}
        weights = {part: outer[one] * share for one, parts in inner.items() for part, share in parts.items()}
        return pd.Series(weights, name="weight")

    def space(self, parts: Iterable[str] | None = None) -> WeightSpace:
        """Return all weights within the ranges and orders, as :func:`~plustex_analysis.practices.smaa.smaa2` draws them.

        With ``parts`` only these count; ranges grow in the proportion in which their weights do.
        """
        kept = self._kept(parts)
        names = [part.id for members in kept.values() for part in members]
        space = WeightSpace.anything(names)
        outer = sum(criterion.weight for criterion in kept)
        for criterion, members in kept.items():
            group = [part.id for part in members]
            inner = sum(part.weight for part in members)
            space = space.between(*_grown(criterion, group, outer))
            for part in members:
                space = space.between(*_grown(part, [part.id], inner), of=group)
        for pair in self.at_least:
            if {pair.heavier, pair.lighter} <= set(names):
                space = space.at_least(pair.heavier, pair.lighter)
        return space

    def _kept(self, parts: Iterable[str] | None) -> dict[Criterion, list[Part]]:
        """Return the criteria that have a part left, with these parts, in the order of the file."""
        wanted = set(self.parts if parts is None else parts)
        for name in wanted - set(self.parts):
            raise UnknownCodeError("part of a criterion", name, self.parts)
        kept = {one: [part for part in one.parts if part.id in wanted] for one in self.criteria}
        return {one: members for one, members in kept.items() if members}


def _grown(one: Weighted, group: list[str], total: float) -> tuple[float, list[str], float]:
    """Return low, group, high for a share whose whole has shrunk to ``total``."""
    return min(1.0, one.range[0] / total), group, min(1.0, one.range[1] / total)


def load_criteria(path: Path | None = None) -> Criteria:
    """Read the criteria, by default those of the workspace; read again only when the file has changed.

    Raises
    ------
    FileProblemsError
        The file is missing or wrong: every mistake with its line and key.
    """
    file = path or workspace.data("criteria.yaml")
    status = file.stat() if file.is_file() else None
    return _load(file, (status.st_mtime_ns, status.st_size) if status else None)


@lru_cache(maxsize=8)
def _load(path: Path, _state: tuple[int, int] | None) -> Criteria:
    return yamlfile.load(path, Criteria)
