"""The two pages that a decision maker reads: headline, three messages, two charts, what to do, how sure that is."""

import math

from plustex_analysis.practices import Recommendations, action_plan
from plustex_analysis.practices.choice import Recommendation
from plustex_analysis.practices.steps import StepKind
from plustex_analysis.profiles import TABLE, SectorProfile, headline
from plustex_analysis.reporting import charts, facts
from plustex_analysis.reporting.blocks import (
    Columns,
    Findings,
    Message,
    Messages,
    Note,
    Source,
    Sources,
    Step,
    Steps,
    Title,
)
from plustex_analysis.reporting.blocks.policy import Certainty
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common, wording
from plustex_analysis.reporting.reports.names import territory_name
from plustex_analysis.reporting.reports.region import caveats, head, needs, today

_FIRST: tuple[StepKind, ...] = ("set-priorities", "check-conditions", "meet-donor")
_SURE = 2
_HALF = 0.49
_MOST_GAPS = 3


def title(sector: SectorProfile, advice: Recommendations, say: Words) -> Title:
    """Return the headline: how employment changed, and which needs are pressing."""
    region, year = territory_name(say, sector.territory), say.numbers.year(sector.last_year)
    return Title(
        title=say("brief-title", direction=_direction(sector), region=region, base=say.numbers.year(sector.base.year)),
        subtitle=say(
            "brief-subtitle",
            pressing="some" if advice.pressing else "none",
            themes=wording.themes(say, advice.pressing),
            count=say.numbers.things(len(advice.chosen)),
        ),
        kicker=say("brief-kicker"),
        language=say.language,
        locale=say.numbers.locale,
        region=sector.code,
        report="policy_brief",
        description=say("brief-description", region=region, year=year),
        keywords=head.keywords(sector, say),
        facts=head.about(sector, say),
        labels=common.labels(say, sector.last_year),
        layout="brief",
    )


def _direction(sector: SectorProfile) -> str:
    return common.direction(head.headline_change(sector), sector.level)


def messages(sector: SectorProfile, advice: Recommendations, say: Words) -> Messages:
    """Return the three messages: jobs, specialisation, the theme needed most; each with how sure it is."""
    return Messages(
        title=say("brief-messages"),
        language=say.language,
        items=(_jobs(sector, say), _quotient(sector, say), _need(advice, say)),
    )


def _jobs(sector: SectorProfile, say: Words) -> Message:
    number, change = say.numbers, head.headline_change(sector)
    years = {"base": number.year(sector.base.year), "year": number.year(sector.last_year)}
    certainty: Certainty = "unknown"
    if not math.isnan(change):
        certainty = (
            "high" if abs(change) >= _SURE * sector.level else "medium" if abs(change) >= sector.level else "low"
        )
    persons = number.count(facts.level("persons", sector.code, headline(), sector.last_year))
    return Message(
        label=say("brief-jobs-label", **years),
        estimate=number.change(change),
        text=say("brief-jobs", direction=_direction(sector), persons=persons, **years),
        sure=say("brief-jobs-sure", certainty=certainty, usual=number.percent(_usual(sector))),
        certainty=certainty,
    )


def _usual(sector: SectorProfile) -> float:
    return facts.usual_persons_move(sector.code, headline(), sector.last_year)


def _quotient(sector: SectorProfile, say: Words) -> Message:
    number, year = say.numbers, sector.last_year
    value = facts.level("location_quotient", sector.code, headline(), year)
    moves = facts.usual_quotient_move(sector.code, int(sector.persons.index.min()), year)
    certainty: Certainty = "unknown"
    if not math.isnan(value + moves):
        certainty = "high" if head.level(value * (1 + moves)) == head.level(value * (1 - moves)) else "low"
    return Message(
        label=say("brief-quotient-label", year=number.year(year)),
        estimate=number.decimal(value, 2),
        text=say(
            "brief-quotient",
            level="unknown" if math.isnan(value) else head.level(value),
            quotient=number.decimal(value),
        ),
        sure=say("brief-quotient-sure", certainty=certainty, usual=number.percent(moves)),
        certainty=certainty,
    )


def _need(advice: Recommendations, say: Words) -> Message:
    known = advice.needs.dropna(subset=["score"])
    if known.empty:
        return Message(
            estimate=say.numbers.count(math.nan), text=say("brief-need-unknown"), sure="", certainty="unknown"
        )
    theme = str((advice.pressing and known.loc[list(advice.pressing), "score"].idxmax()) or known["score"].idxmax())
    score, lower, upper = wording.need_points(advice.region, theme, advice.year)
    above = theme in advice.pressing
    return Message(
        label=say("brief-need-label", theme=wording.theme(say, theme)),
        estimate=wording.score(say, score),
        text=say("brief-need", above="yes" if above else "no"),
        sure=say("brief-need-sure", lower=wording.score(say, lower), upper=wording.score(say, upper)),
        certainty="high" if above else "low",
    )


def charts_pair(sector: SectorProfile, advice: Recommendations, say: Words) -> Columns:
    """Return employment over the years and the needs for the six themes, side by side."""
    with charts.of_width(_HALF):
        return Columns(columns=((today.trend_chart(sector, say),), (needs.needs_chart(sector, advice, say),)))


def practices(advice: Recommendations, say: Words) -> Findings:
    """Return what may be taken up, one line each, with what to look at first."""
    return Findings(
        title=say("brief-practices"), items=tuple(_practice(one, say) for one in wording.chosen(say, advice))
    )


def _practice(one: Recommendation, say: Words) -> str:
    ends = wording.case_ends(say, one.match.region, one.practice.id, one.match.year)
    return say(
        "brief-practice",
        title=wording.practice_texts(say, one.practice).title,
        theme=wording.theme(say, one.theme),
        place=wording.place(say, one.practice),
        extent=_extent(one, say),
        support=say(f"brief-practice-{'firm' if one.support == 'supported' else 'open'}", **ends),
    )


def _extent(one: Recommendation, say: Words) -> str:
    if not one.match.fits:
        return say("brief-extent-ask")
    kinds = dict.fromkeys(fit.kind for fit in one.match.adaptation)
    conditions = common.names([say(f"condition-{kind}") for kind in kinds], say)
    if one.extent == "in-part" and not kinds:
        return say("brief-extent-in-part-only")
    return say(f"brief-extent-{one.extent}", conditions=conditions)


def steps(advice: Recommendations, say: Words) -> Steps:
    """Return the steps of the first months, those of one kind as one."""
    plan = action_plan(wording.chosen(say, advice))
    kinds = dict.fromkeys(kind for step in plan if step.kind == "check-conditions" for kind in step.conditions)
    conditions = common.names([say(f"condition-{kind}") for kind in kinds], say)
    words = {
        "set-priorities": say("step-set-priorities"),
        "check-conditions": say("brief-step-check", conditions=conditions) if kinds else "",
        "meet-donor": say("brief-step-meet"),
    }
    months = {step.kind: step.months for step in plan}
    items = [
        Step(
            what=words[kind],
            actor=say("actor-administration"),
            time=say("plan-months", **_months(months[kind], say)),
        )
        for kind in _FIRST
        if words[kind] and kind in months
    ]
    return Steps(title=say("brief-steps"), language=say.language, items=tuple(items))


def _months(months: tuple[int, int], say: Words) -> dict[str, str]:
    return {"first": say.numbers.things(months[0]), "last": say.numbers.things(months[1])}


def certainty(advice: Recommendations, say: Words) -> Note:
    """Return how sure all this is."""
    set_by = advice.needs["set_by"].notna().any()
    return Note(
        title=say("brief-sure"),
        items=(
            say("brief-sure-need", among=advice.among),
            say("brief-sure-practices"),
            say("brief-sure-priorities", set="yes" if set_by else "no"),
            say("brief-sure-report"),
        ),
    )


def gaps(sector: SectorProfile, say: Words) -> Note:
    """Return what is missing or doubtful, the first lines of it; the report lists all."""
    whole = caveats.gaps(sector, say)
    rest = (say("brief-more"),) if len(whole.items) > _MOST_GAPS else ()
    return Note(title=whole.title, items=(*whole.items[:_MOST_GAPS], *rest))


def sources(say: Words) -> Sources:
    """Return the tables that the brief rests on, in one line, and their licence."""
    line = common.source_line(say, TABLE, *(name for name in wording.TABLES if name != TABLE))
    texts = (line, say("licence-eurostat"), say("licence-text"))
    return Sources(title=say("sources"), items=tuple(Source(text=text) for text in texts))
