"""Questions whose answers remember what was asked: every figure that a document prints is the answer to one.

>>> from plustex_analysis.reporting import facts
>>> persons = facts.level("persons", "ITI1", "C13_C14", 2014)
>>> float(persons), persons.origin.payload()["op"]
(52569.0, 'level')

A new question is a function of codes and years in the module of its subject, under :func:`fact`; it is exported here.
"""

from plustex_analysis.reporting.facts.dynamics import (
    Measured,
    Part,
    resilience,
    resilience_countries,
    resilience_range,
    shift_countries,
    shift_part,
    usual_persons_move,
    usual_quotient_move,
)
from plustex_analysis.reporting.facts.partners import (
    european_share,
    partner_count,
    partner_place,
    partner_total,
    partners_known,
)
from plustex_analysis.reporting.facts.policy import (
    End,
    Watched,
    agenda_draws,
    agenda_limit,
    case,
    cases,
    catalogue_size,
    evidence,
    factor,
    host_kept,
    need,
    need_part,
    need_weight,
    peers_compared,
    record_quality,
    strategy_share,
    strategy_weight,
    veto_possible,
    watched,
)
from plustex_analysis.reporting.facts.registry import QUESTIONS, Question, answer, fact, reads
from plustex_analysis.reporting.facts.relatives import (
    compared_regions,
    option,
    options_check,
    peer,
)
from plustex_analysis.reporting.facts.sector import (
    Measure,
    change,
    constant,
    countries,
    inhabitants_share,
    level,
    median,
    median_change,
    missing_years,
    quotient_interval,
    rank,
    ranked,
    regions_with_figures,
)
from plustex_analysis.reporting.origin import Origin, Traced

__all__ = [
    "QUESTIONS", "End", "Measure", "Measured", "Origin", "Part", "Question", "Traced", "Watched", "agenda_draws", "agenda_limit", "answer", "case", "cases", "catalogue_size", "change", "compared_regions", "constant", "countries", "european_share", "evidence", "fact", "factor", "host_kept",
    "inhabitants_share", "level", "median", "median_change", "missing_years", "need", "need_part", "need_weight", "option", "options_check", "partner_count",
    "partner_place", "partner_total", "partners_known", "peer", "peers_compared", "quotient_interval", "rank", "ranked", "reads", "record_quality",
    "regions_with_figures", "resilience", "resilience_countries", "resilience_range", "shift_countries", "shift_part", "strategy_share", "strategy_weight",
    "usual_persons_move", "usual_quotient_move", "veto_possible", "watched",
]  # fmt: skip
