"""The documentary assessment: what the records alone say about each practice, criterion by criterion."""

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from plustex_analysis.errors import InputError, UnknownCodeError
from plustex_analysis.practices.criteria import Criteria
from plustex_analysis.practices.model import Practice
from plustex_analysis.practices.rules import RULES, Finding


@dataclass(frozen=True)
class Assessment:
    """Scores read from records by rules, each with the fields that it was read from. No expert was asked.

    Attributes
    ----------
    findings
        One row per ``practice`` and documentary ``criterion`` (the id of a part): ``score`` (NaN where there is none),
        ``reason`` (``read``, ``lowered``, ``unknown``, ``incomplete``; see
        :class:`~plustex_analysis.practices.rules.Finding`) and ``fields``, a tuple of keys of the record.
    basis
        Always ``"documentary"``.
    """

    findings: pd.DataFrame
    basis: str = "documentary"

    @property
    def scores(self) -> pd.DataFrame:
        """Scores with one row per practice and one column per part, NaN where the record gives none."""
        order = self.findings["practice"].unique(), self.findings["criterion"].unique()
        wide = self.findings.pivot_table(index="practice", columns="criterion", values="score", dropna=False)
        return wide.reindex(index=order[0], columns=order[1])


def assess(practices: Iterable[Practice], criteria: Criteria) -> Assessment:
    """Read the documentary parts of the criteria from the practices' records.

    A part without a finding stays without a score; nothing is filled in. Stubs, of which only the name is known, are no
    practices and cannot be given.

    Raises
    ------
    InputError
        No practice, or a practice given twice.
    UnknownCodeError
        The criteria name a rule that does not exist.

    Examples
    --------
    >>> from plustex_analysis.practices.criteria import load_criteria
    >>> from plustex_analysis.practices.load import practice
    >>> found = assess([practice("cardato-recycled")], load_criteria()).findings.set_index("criterion")
    >>> float(found.loc["policy_hold", "score"]), found.loc["policy_hold", "fields"]
    (3.0, ('body.type',))
    >>> float(found.loc["transfer_record", "score"]), found.loc["transfer_record", "reason"]
    (nan, 'unknown')
    """
    given = list(practices)
    twice = {one.id for one in given if sum(one.id == other.id for other in given) > 1}
    if not given or twice:
        raise InputError(f"practices given twice: {', '.join(sorted(twice))}" if twice else "no practice to assess")
    rows = [
        {"practice": one.id, "criterion": part, **_row(RULES[rule](one))}
        for one in given
        for part, rule in _rules(criteria).items()
    ]
    return Assessment(pd.DataFrame(rows).astype({"score": float}))


def _rules(criteria: Criteria) -> dict[str, str]:
    """Return the rule of each documentary part."""
    rules = {name: part.rule for name, part in criteria.parts.items() if part.rule is not None}
    for rule in rules.values():
        if rule not in RULES:
            raise UnknownCodeError("rule", rule, RULES)
    return rules


def _row(finding: Finding) -> dict[str, object]:
    return {"score": finding.score, "reason": finding.reason, "fields": finding.fields}
