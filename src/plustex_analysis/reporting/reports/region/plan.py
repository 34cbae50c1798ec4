"""The plan of action that the recommendations ask for, and the figures to watch meanwhile."""

from collections.abc import Mapping

import pandas as pd

from plustex_analysis.practices import Practice, Recommendations, action_plan, monitoring
from plustex_analysis.practices.steps import Step
from plustex_analysis.profiles import SectorProfile
from plustex_analysis.reporting import blocks, facts
from plustex_analysis.reporting.blocks import Column, Steps, Table, Text
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common, wording
from plustex_analysis.reporting.reports.names import territory_name

_FIGURES: tuple[facts.Watched, ...] = ("value", "reference")


def plan_text(say: Words) -> Text:
    """Say what the plan is, and whose it must become."""
    return Text(paragraphs=(say("plan-intro"),))


def plan_steps(advice: Recommendations, say: Words) -> Steps:
    """Return the steps: what, by whom, in which months."""
    by_id = {one.practice.id: one.practice for one in advice.chosen}
    return Steps(
        title=say("plan-title"),
        language=say.language,
        items=tuple(step_block(one, by_id, say) for one in action_plan(wording.chosen(say, advice))),
    )


def step_block(one: Step, practices: Mapping[str, Practice], say: Words) -> blocks.Step:
    """Return one step in words."""
    values = {}
    if one.practices and one.kind != "review":
        values["practices"] = wording.titles(say, [practices[name] for name in one.practices])
    if one.conditions:
        values["conditions"] = common.names([say(f"condition-{kind}") for kind in one.conditions], say)
    first, last = (say.numbers.things(month) for month in one.months)
    return blocks.Step(
        what=say(f"step-{one.kind}", **values),
        actor=say(f"actor-{one.actor}"),
        time=say("plan-months", first=first, last=last),
    )


def watched_themes(advice: Recommendations) -> tuple[str, ...]:
    """Return the themes whose figures are to be watched: those of the practices put forward, and those with a pressing need."""
    wanted = {one.theme for one in advice.chosen} | set(advice.pressing)
    return tuple(str(theme) for theme in advice.needs.index if theme in wanted)


def monitoring_table(sector: SectorProfile, advice: Recommendations, say: Words) -> Table:
    """Return the figures to watch with baseline and reference value."""
    found = monitoring(advice.region, advice.year, watched_themes(advice))
    rows = [_row(str(name), row, advice, say) for name, row in found.iterrows()]
    wanted = [row for row, side in zip(rows, found["wanted"], strict=True) if side != "none"]
    heads = ("baseline", "reference", "wanted")
    return Table(
        anchor="monitoring",
        title=say("monitoring-title"),
        subtitle=say(
            "monitoring-subtitle", region=territory_name(say, sector.territory), year=say.numbers.year(advice.year)
        ),
        columns=(
            Column(label=say("monitoring-indicator"), numeric=False),
            *(Column(label=say(f"monitoring-{head}"), numeric=head != "wanted") for head in heads),
        ),
        rows=tuple(rows),
        source=common.source_line(say, *wording.TABLES),
        notes=(say("monitoring-note"), *common.missing_note(say, wanted)),
    )


def _row(name: str, row: "pd.Series[float]", advice: Recommendations, say: Words) -> tuple[str, ...]:
    asked = (advice.region, " ".join(watched_themes(advice)), name, advice.year)
    figures = [wording.measured(say, facts.watched(*asked, part), str(row["unit"])) for part in _FIGURES]
    return (say(f"indicator-{name}"), *figures, say(f"monitoring-wanted-{row['wanted']}"))
