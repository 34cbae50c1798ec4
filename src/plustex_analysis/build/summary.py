"""What a build comes to in a few numbers: for people, for a log, for whoever is notified."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, get_args

from plustex_analysis.build.run import Outcome, State

#: Told only when there are any.
_SELDOM = ("laid out", "same result")


@dataclass(frozen=True)
class Summary:
    """How many documents there are in each state, what failed, and how long it took."""

    counts: dict[str, int]
    failures: dict[str, str]
    seconds: float

    @property
    def exit_code(self) -> int:
        """What the command line returns: 1 when a document failed."""
        return 1 if self.failures else 0

    def __str__(self) -> str:
        """Name the counts in a fixed order."""
        return ", ".join(f"{count} {state}" for state, count in self.counts.items() if count or state not in _SELDOM)

    def as_dict(self) -> dict[str, Any]:
        """Return it as JSON values; ``text`` is what chat services show of a message."""
        counts = {state.replace(" ", "_"): count for state, count in self.counts.items()}
        told = {"counts": counts, "failures": self.failures, "seconds": round(self.seconds, 1)}
        return {"text": f"plustex build: {self}", "exit_code": self.exit_code, **told}


def summary(outcomes: Sequence[Outcome], up_to_date: int, seconds: float) -> Summary:
    """Count outcomes by state."""
    found = Counter(outcome.state for outcome in outcomes)
    counts = {state: found[state] for state in get_args(State)} | {"up to date": up_to_date}
    return Summary(counts, {outcome.job.name: outcome.error for outcome in outcomes if outcome.error}, seconds)
