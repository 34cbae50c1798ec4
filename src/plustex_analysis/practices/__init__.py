"""Good practices: the catalogue, its checks, its exchange with other databases, and what is read from it.

The index of the public names. They are looked up when first used, so that checking the catalogue does not wait for
the libraries that rank. What has the name of its module is reached through it: ``groups.groups``, ``panel.agreement``,
``panel.panel``, ``needs.needs``, ``method_check.method_check``, ``rank_similarity.rank_similarity``.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from plustex_analysis.practices.agenda_calendar import Calendar as Calendar
    from plustex_analysis.practices.agenda_calendar import compare_with_calendar as compare_with_calendar
    from plustex_analysis.practices.agenda_rules import Constraints as Constraints
    from plustex_analysis.practices.agenda_rules import MeetingWeights as MeetingWeights
    from plustex_analysis.practices.agenda_solve import NoAgendaError as NoAgendaError
    from plustex_analysis.practices.agenda_stability import plan_stability as plan_stability
    from plustex_analysis.practices.agreement import krippendorff_alpha as krippendorff_alpha
    from plustex_analysis.practices.assessment import Assessment as Assessment
    from plustex_analysis.practices.assessment import assess as assess
    from plustex_analysis.practices.choice import Recommendation as Recommendation
    from plustex_analysis.practices.choice import Recommendations as Recommendations
    from plustex_analysis.practices.choice import offered as offered
    from plustex_analysis.practices.choice import recommend as recommend
    from plustex_analysis.practices.collection import collect as collect
    from plustex_analysis.practices.compromise import topsis as topsis
    from plustex_analysis.practices.compromise import vikor as vikor
    from plustex_analysis.practices.criteria import Criteria as Criteria
    from plustex_analysis.practices.criteria import load_criteria as load_criteria
    from plustex_analysis.practices.exchange import export as export
    from plustex_analysis.practices.exchange import import_from as import_from
    from plustex_analysis.practices.glance import Overview as Overview
    from plustex_analysis.practices.glance import overview as overview
    from plustex_analysis.practices.intraclass import icc as icc
    from plustex_analysis.practices.load import check as check
    from plustex_analysis.practices.load import practice as practice
    from plustex_analysis.practices.load import practices as practices
    from plustex_analysis.practices.load import stubs as stubs
    from plustex_analysis.practices.matching import Match as Match
    from plustex_analysis.practices.meetings import Agenda as Agenda
    from plustex_analysis.practices.meetings import plan_meetings as plan_meetings
    from plustex_analysis.practices.memory import load_memory as load_memory
    from plustex_analysis.practices.model import Practice as Practice
    from plustex_analysis.practices.model import Stub as Stub
    from plustex_analysis.practices.needs import compared_among as compared_among
    from plustex_analysis.practices.needs import need_indicators as need_indicators
    from plustex_analysis.practices.needs_file import load_needs as load_needs
    from plustex_analysis.practices.network import Network as Network
    from plustex_analysis.practices.network import learning_network as learning_network
    from plustex_analysis.practices.outranking import promethee as promethee
    from plustex_analysis.practices.panel import leave_one_assessor_out as leave_one_assessor_out
    from plustex_analysis.practices.ranking import weighted_sum as weighted_sum
    from plustex_analysis.practices.reversal import rank_reversal as rank_reversal
    from plustex_analysis.practices.search import Found as Found
    from plustex_analysis.practices.search import find as find
    from plustex_analysis.practices.sheets import form as form
    from plustex_analysis.practices.smaa import smaa2 as smaa2
    from plustex_analysis.practices.standing import Standing as Standing
    from plustex_analysis.practices.standing import scored as scored
    from plustex_analysis.practices.standing import stand as stand
    from plustex_analysis.practices.steps import Step as Step
    from plustex_analysis.practices.steps import action_plan as action_plan
    from plustex_analysis.practices.strategy import strategy_assumptions as strategy_assumptions
    from plustex_analysis.practices.strategy import strategy_path as strategy_path
    from plustex_analysis.practices.strategy import strategy_positions as strategy_positions
    from plustex_analysis.practices.template import new as new
    from plustex_analysis.practices.transfer import Matches as Matches
    from plustex_analysis.practices.transfer import match as match
    from plustex_analysis.practices.transfer import matches as matches
    from plustex_analysis.practices.transfer import offers as offers
    from plustex_analysis.practices.translation import Texts as Texts
    from plustex_analysis.practices.translation import texts as texts
    from plustex_analysis.practices.vocabulary import LADDER as LADDER
    from plustex_analysis.practices.vocabulary import Strength as Strength
    from plustex_analysis.practices.watch import monitoring as monitoring
    from plustex_analysis.practices.weights import WeightSpace as WeightSpace
    from plustex_analysis.practices.weights import shares as shares

#: The module of each public name.
_WHERE = {
    "Agenda": "meetings",
    "Assessment": "assessment",
    "Calendar": "agenda_calendar",
    "Constraints": "agenda_rules",
    "Criteria": "criteria",
    "Found": "search",
    "LADDER": "vocabulary",
    "Match": "matching",
    "Matches": "transfer",
    "MeetingWeights": "agenda_rules",
    "Network": "network",
    "NoAgendaError": "agenda_solve",
    "Overview": "glance",
    "Practice": "model",
    "Recommendation": "choice",
    "Recommendations": "choice",
    "Standing": "standing",
    "Step": "steps",
    "Strength": "vocabulary",
    "Stub": "model",
    "Texts": "translation",
    "WeightSpace": "weights",
    "action_plan": "steps",
    "assess": "assessment",
    "check": "load",
    "collect": "collection",
    "compare_with_calendar": "agenda_calendar",
    "compared_among": "needs",
    "export": "exchange",
    "find": "search",
    "form": "sheets",
    "icc": "intraclass",
    "import_from": "exchange",
    "krippendorff_alpha": "agreement",
    "learning_network": "network",
    "leave_one_assessor_out": "panel",
    "load_criteria": "criteria",
    "load_memory": "memory",
    "load_needs": "needs_file",
    "match": "transfer",
    "matches": "transfer",
    "monitoring": "watch",
    "need_indicators": "needs",
    "new": "template",
    "offered": "choice",
    "offers": "transfer",
    "overview": "glance",
    "plan_meetings": "meetings",
    "plan_stability": "agenda_stability",
    "practice": "load",
    "practices": "load",
    "promethee": "outranking",
    "rank_reversal": "reversal",
    "recommend": "choice",
    "scored": "standing",
    "shares": "weights",
    "smaa2": "smaa",
    "stand": "standing",
    "strategy_assumptions": "strategy",
    "strategy_path": "strategy",
    "strategy_positions": "strategy",
    "stubs": "load",
    "texts": "translation",
    "topsis": "compromise",
    "vikor": "compromise",
    "weighted_sum": "ranking",
}

__all__ = [
    "LADDER",
    "Agenda",
    "Assessment",
    "Calendar",
    "Constraints",
    "Criteria",
    "Found",
    "Match",
    "Matches",
    "MeetingWeights",
    "Network",
    "NoAgendaError",
    "Overview",
    "Practice",
    "Recommendation",
    "Recommendations",
    "Standing",
    "Step",
    "Strength",
    "Stub",
    "Texts",
    "WeightSpace",
    "action_plan",
    "assess",
    "check",
    "collect",
    "compare_with_calendar",
    "compared_among",
    "export",
    "find",
    "form",
    "icc",
    "import_from",
    "krippendorff_alpha",
    "learning_network",
    "leave_one_assessor_out",
    "load_criteria",
    "load_memory",
    "load_needs",
    "match",
    "matches",
    "monitoring",
    "need_indicators",
    "new",
    "offered",
    "offers",
    "overview",
    "plan_meetings",
    "plan_stability",
    "practice",
    "practices",
    "promethee",
    "rank_reversal",
    "recommend",
    "scored",
    "shares",
    "smaa2",
    "stand",
    "strategy_assumptions",
    "strategy_path",
    "strategy_positions",
    "stubs",
    "texts",
    "topsis",
    "vikor",
    "weighted_sum",
]


def __getattr__(name: str) -> object:
    if name not in _WHERE:
        raise AttributeError(f"plustex_analysis.practices has no {name!r}; it has {', '.join(sorted(_WHERE))}")
    value = getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
