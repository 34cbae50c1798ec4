"""From records and sheets to what can be said: scores with their basis, the plain sum, SMAA-2, groups and levels."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from plustex_analysis.errors import InputError
from plustex_analysis.practices.assessment import Assessment, assess
from plustex_analysis.practices.criteria import SCALE, Criteria
from plustex_analysis.practices.groups import HOLDS, Groups, groups, levels
from plustex_analysis.practices.model import Practice
from plustex_analysis.practices.panel import panel
from plustex_analysis.practices.ranking import weighted_sum
from plustex_analysis.practices.reversal import differences
from plustex_analysis.practices.scoretable import some
from plustex_analysis.practices.smaa import Smaa, smaa2

Basis = Literal["documentary", "documentary and expert"]


@dataclass(frozen=True)
class Scores:
    """All scores of all practices, with what is behind each.

    Attributes
    ----------
    value
        One row per practice, one column per part of the criteria; of several assessors the mean; NaN where missing.
    low, high
        The same, of several assessors the smallest and largest score.
    basis
        ``"documentary"`` when no expert sheet was given: then only the documentary parts are columns.
    assessors
        The codes of those who gave scores.
    """

    value: pd.DataFrame
    low: pd.DataFrame
    high: pd.DataFrame
    basis: Basis
    assessors: tuple[str, ...]


@dataclass(frozen=True)
class Standing:
    """What can be said of the quality of practices.

    Attributes
    ----------
    assessment
        Where the documentary scores come from, field by field.
    scores
        What was ranked.
    weights
        The weights of the plain reading.
    plain
        The weighted sum, with the interval that missing scores leave open.
    smaa
        SMAA-2 under the ranges and orders of the weights.
    groups
        Groups in which every difference shown holds.
    levels
        ``above``, ``below`` or ``open`` against the middle of the scale, for each practice by itself.
    """

    assessment: Assessment
    scores: Scores
    weights: pd.Series
    plain: pd.DataFrame
    smaa: Smaa
    groups: Groups
    levels: pd.Series


def scored(assessment: Assessment, criteria: Criteria, sheets: pd.DataFrame | None = None) -> Scores:
    """Put documentary scores and those of the collected sheets into one table.

    Raises
    ------
    InputError
        The sheets score a practice that was not assessed, or a part that no expert is asked for.
    """
    documentary = assessment.scores
    if sheets is None:
        return Scores(documentary, documentary, documentary, "documentary", ())
    together = panel(sheets)
    asked = list(criteria.read_by("expert"))
    practices, parts = together.index.unique(level=0), together.index.unique(level=1)
    for kind, given, known in (("practice", practices, documentary.index), ("part", parts, asked)):
        if stray := [name for name in given if name not in known]:
            raise InputError(f"the sheets score {kind} {some(stray)}, which is not among those to be scored")

    def table(column: str) -> pd.DataFrame:
        experts = together[column].unstack(level=1).reindex(index=documentary.index, columns=asked)  # noqa: PD010 - pivot loses empty rows
        return documentary.join(experts)[list(criteria.parts)]

    assessors = tuple(sorted(sheets.loc[sheets["score"].notna(), "assessor"].unique()))
    return Scores(table("mean"), table("low"), table("high"), "documentary and expert", assessors)


def stand(
    practices: Iterable[Practice],
    criteria: Criteria,
    *,
    rng: np.random.Generator,
    sheets: pd.DataFrame | None = None,
    draws: int = 10_000,
    threshold: float = HOLDS,
) -> Standing:
    """Assess practices and rank them as far as the uncertainty of weights and scores allows.

    Without ``sheets`` the assessment is documentary only: the parts that need an expert are left out, not guessed, and
    the weights of the others made to sum to 1.

    Parameters
    ----------
    practices
        The practices, in any order.
    criteria
        What they are assessed by.
    rng
        Where chance comes from; the same state gives the same result.
    sheets
        Collected score sheets, as :func:`~plustex_analysis.practices.collection.collect` returns them.
    draws, threshold
        See :func:`~plustex_analysis.practices.smaa.smaa2` and :func:`~plustex_analysis.practices.groups.groups`.

    Raises
    ------
    InputError
        No practice, one given twice, or sheets that do not fit.

    Examples
    --------
    >>> from plustex_analysis.practices.criteria import load_criteria
    >>> from plustex_analysis.practices.load import practice
    >>> two = [practice("creativewear-hubs"), practice("textile-recycling-valley")]
    >>> found = stand(two, load_criteria(), rng=np.random.default_rng(1))
    >>> found.scores.basis, found.groups.table["group"].to_dict()
    ('documentary', {'creativewear-hubs': 1, 'textile-recycling-valley': 2})
    """
    assessment = assess(practices, criteria)
    scores = scored(assessment, criteria, sheets)
    parts = list(scores.value.columns)
    weights = criteria.weights(parts)
    smaa = smaa2(scores.low, criteria.space(parts), rng=rng, upper=scores.high, scale=SCALE, draws=draws)
    return Standing(
        assessment=assessment,
        scores=scores,
        weights=weights,
        plain=weighted_sum(scores.value, weights, missing="bounds", scale=SCALE),
        smaa=smaa,
        groups=groups(smaa.pairwise, threshold=threshold, draws=draws),
        levels=levels(smaa.value, cut=sum(SCALE) / 2),
    )


def assessor_influence(
    practices: Iterable[Practice],
    criteria: Criteria,
    sheets: pd.DataFrame,
    *,
    rng: np.random.Generator,
    draws: int = 10_000,
) -> pd.DataFrame:
    """Show what would be said differently without each assessor.

    Each time the whole standing is computed again from the sheets of the others, with the same random draws.

    Returns
    -------
    pandas.DataFrame
        Per assessor: ``levels``, the practices whose level changes, and ``pairs``, the pairs of practices whose groups
        change order, part or join. Both empty means that nothing printed hangs on this assessor.

    Raises
    ------
    InputError
        Fewer than two assessors gave scores, or the sheets do not fit.
    """
    given, seed = list(practices), int(rng.integers(2**63))

    def standing(kept: pd.DataFrame) -> Standing:
        return stand(given, criteria, rng=np.random.default_rng(seed), sheets=kept, draws=draws)

    whole = standing(sheets)
    if len(whole.scores.assessors) < 2:  # noqa: PLR2004 - without the only one nothing is left
        raise InputError("the influence of an assessor shows only beside another: at least two must have given scores")
    rows = {}
    for name in whole.scores.assessors:
        rest = standing(sheets[sheets["assessor"] != name])
        changed = differences(whole.groups.table["group"], rest.groups.table["group"])["changed"]
        rows[name] = {"levels": tuple(whole.levels.index[whole.levels != rest.levels]), "pairs": changed}
    return pd.DataFrame(rows).T
