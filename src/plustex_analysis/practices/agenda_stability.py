"""How firmly an agenda stands: how often each choice would be made again if what is not known were known."""

from dataclasses import fields
from typing import Literal

import numpy as np
import pandas as pd

from plustex_analysis.practices.agenda_program import fixed_rows, program
from plustex_analysis.practices.agenda_rules import MeetingWeights
from plustex_analysis.practices.agenda_solve import solved
from plustex_analysis.practices.agenda_values import drawn_supplies
from plustex_analysis.practices.groups import HOLDS
from plustex_analysis.practices.meetings import Agenda
from plustex_analysis.profiles.relatives import SEED

Firmness = Literal["holds", "leaning", "open"]
"""Made again in nine draws of ten at least; in half of them at least; in fewer."""

DRAWS = 200
_HALF = 0.5


def plan_stability(agenda: Agenda, *, draws: int = DRAWS, seed: int = SEED, any_weights: bool = False) -> pd.DataFrame:
    """Say how often each choice of an agenda is made again when every factor is drawn between its ends.

    Each draw is planned anew, under the same constraints; what is of use to whom stays as it was planned. In a draw a
    match is worth the product of its factors as drawn; the agenda itself was planned with what nineteen draws of twenty
    exceed.

    Parameters
    ----------
    draws, seed
        How many draws, and where chance starts.
    any_weights
        Whether the weights of the parts of a meeting are drawn too, every share of them as likely as another, because
        nobody has said what counts more.

    Returns
    -------
    pandas.DataFrame
        One row per choice: ``kind`` (``host``, ``show``, ``pair``), ``theme``, ``what``, ``who`` (as in
        :class:`~plustex_analysis.practices.agenda_program.Choice`; for ``show`` the practice counts, whoever presents
        it), ``share`` of the draws, ``state`` (``holds``, ``leaning``, ``open``), and ``instead``: for hosts the one
        chosen most often.
    """
    fixed = fixed_rows(agenda.supply, agenda.constraints)
    weights = _drawn_weights(draws, seed) if any_weights else [agenda.weights] * draws
    supplies = drawn_supplies(agenda.supply, agenda.matches, draws, seed)
    plans = [
        solved(program(one, fixed, weight), settle_ties=False) for one, weight in zip(supplies, weights, strict=True)
    ]
    counts = pd.Series([key for plan in plans for key in {_key(*choice) for choice in plan}]).value_counts() / draws
    rows = []
    for choice in sorted(agenda.choices):
        share = float(counts.get(_key(*choice), 0.0))
        rows.append((*choice, share, state(share), _instead(counts, choice.theme) if choice.kind == "host" else ""))
    return pd.DataFrame(rows, columns=["kind", "theme", "what", "who", "share", "state", "instead"])


def _drawn_weights(draws: int, seed: int) -> list[MeetingWeights]:
    shares = np.random.default_rng(seed).dirichlet(np.ones(len(fields(MeetingWeights))), size=draws)
    return [MeetingWeights(*map(float, row)) for row in shares]


def state(share: float) -> Firmness:
    """Return how firm a choice is that is made in this share of the draws."""
    return "holds" if share >= HOLDS else "leaning" if share >= _HALF else "open"


def _key(kind: str, theme: str, what: str, who: str) -> tuple[str, ...]:
    return (kind, theme, what) if kind == "show" else (kind, theme, what, who)


def _instead(counts: "pd.Series[float]", theme: str) -> str:
    hosts = {
        str(key[2]): share for key, share in counts.items() if isinstance(key, tuple) and key[:2] == ("host", theme)
    }
    return min(hosts, key=lambda code: (-hosts[code], code))
