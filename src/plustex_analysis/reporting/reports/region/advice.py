"""The practices put forward to the region, each with its reasons, what is missing, and where it is documented."""

import math

from plustex_analysis.practices import Practice, Recommendations, assess, load_criteria, load_needs
from plustex_analysis.practices.choice import Recommendation
from plustex_analysis.practices.fit import ConditionFit
from plustex_analysis.practices.translation import ENGLISH, Texts, name
from plustex_analysis.profiles import figure
from plustex_analysis.reporting import blocks, facts
from plustex_analysis.reporting.blocks import Column, Group, Ref, Source, Text, sentence
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common, wording

_STRONG_SCORE = 3
_MOST_CLAIMS = 2


def recommendations_text(advice: Recommendations, say: Words) -> Text:
    """Say how many practices are put forward, how firm the case is, and what the cases rest on."""
    firm = [one.support == "supported" for one in advice.chosen]
    counts = {"count": say.numbers.things(len(advice.chosen)), "of": say.numbers.count(facts.catalogue_size())}
    return Text(
        paragraphs=(
            say("recommendations-intro", **counts),
            say("recommendations-firm", firm="all" if all(firm) else "some" if any(firm) else "none"),
            say("recommendations-basis"),
            sentence(say, "trace-text", needs=Ref("need-parts"), cells=Ref("cells"), considered=Ref("considered")),
        )
    )


def recommendations(advice: Recommendations, say: Words) -> Group:
    """Return a card for each practice put forward."""
    cards = [_card(number, one, advice, say) for number, one in enumerate(wording.chosen(say, advice), start=1)]
    return Group(blocks=tuple(cards))


def _card(number: int, one: Recommendation, advice: Recommendations, say: Words) -> blocks.Recommendation:
    practice, text = one.practice, wording.practice_texts(say, one.practice)
    return blocks.Recommendation(
        anchor=f"practice-{practice.id}",
        number=say.numbers.things(number),
        title=text.title,
        take_up=f"{say(f'recommendation-extent-{one.extent}')} {_support(one, say)}",
        scope="part" if one.extent == "in-part" else "whole",
        language=say.language,
        facts=_facts(one, text, say),
        reasons=_reasons(one, text, advice, say),
        columns=(
            Column(label=say("recommendation-factor"), numeric=False),
            Column(label=say("recommendation-value")),
            Column(label=say("recommendation-from"), numeric=False),
        ),
        rows=tuple(
            (
                say(f"factor-{factor.name}"),
                wording.factor(say, one.match, factor.name),
                wording.factor_basis(say, factor, one.match.fits),
            )
            for factor in one.match.factors
        ),
        missing=_missing(one, text, say),
        cautions=_cautions(one, text, say),
        sources=tuple(
            Source(text=f"{say(f'source-{source.type}')}{say('colon')}", url=source.url) for source in practice.sources
        ),
    )


def _support(one: Recommendation, say: Words) -> str:
    ends = wording.case_ends(say, one.match.region, one.practice.id, one.match.year)
    return say(f"recommendation-{one.support}", **ends)


def _facts(one: Recommendation, text: Texts, say: Words) -> tuple[tuple[str, str], ...]:
    body = one.practice.body
    facts = [
        ("summary", text.summary),
        ("theme", wording.themes(say, one.match.themes)),
        ("place", wording.place(say, one.practice)),
    ]
    if body is not None:
        kind = say("band-unknown") if body.type is None else say(f"body-{body.type}")
        facts.append(("body", say("recommendation-body", name=name(body.name, say.language), type=kind)))
    return tuple((say(f"recommendation-fact-{name}"), words) for name, words in facts)


def _reasons(one: Recommendation, text: Texts, advice: Recommendations, say: Words) -> tuple[str, ...]:
    alike = one.match.factor("similarity")
    reasons = [
        say(
            "recommendation-need",
            theme=wording.theme(say, one.theme),
            band=wording.need(say, advice.region, one.theme, advice.year),
        ),
        *_evidence(one.practice, text, say),
        _quality(one.practice, say),
    ]
    if alike.reason == "nearest-donor":
        reasons.append(say("recommendation-similarity", place=common.place_name(say, alike.basis[0])))
    reasons += [_condition(fit, text, say) for fit in one.match.fits if fit.state == "met"]
    return tuple(reasons)


def _evidence(practice: Practice, text: Texts, say: Words) -> list[str]:
    """Return the claims that can be relied on most, results before outputs; targets and settings are no evidence."""
    order = {"result": 0, "output": 1}
    claims = [
        (-int(practice.strength(claim)), order[claim.kind], place)
        for place, claim in enumerate(practice.evidence or ())
        if claim.kind in order
    ]
    found = [_claim(practice, place, text, say) for *_, place in sorted(claims)[:_MOST_CLAIMS]]
    return found or [say("recommendation-no-evidence")]


def _claim(practice: Practice, place: int, text: Texts, say: Words) -> str:
    claim = (practice.evidence or ())[place]
    values = {
        "kind": say(f"evidence-{claim.kind}"),
        "claim": text.evidence[place],
        "strength": say(f"strength-{int(practice.strength(claim))}"),
    }
    if claim.figure is None:
        return say("recommendation-evidence", **values)
    digits = 0 if float(claim.figure).is_integer() else 1
    values |= {
        "figure": say.numbers.decimal(facts.evidence(practice.id, place), digits),
        "unit": text.units[place] or "",
    }
    if claim.year is None:
        return say("recommendation-evidence-figure", **values)
    return say("recommendation-evidence-figure-year", year=say.numbers.year(claim.year), **values)


def _quality(practice: Practice, say: Words) -> str:
    found = assess([practice], load_criteria()).scores
    scores = {str(name): figure(found, practice.id, name) for name in found.columns}
    known = {name: score for name, score in scores.items() if not math.isnan(score)}
    strong = min(_STRONG_SCORE, max(known.values(), default=0.0))
    return say(
        "recommendation-quality",
        known=say.numbers.things(len(known)),
        of=say.numbers.things(len(scores)),
        criteria=common.names([say(f"criterion-{name}") for name, score in known.items() if score >= strong], say),
    )


def _missing(one: Recommendation, text: Texts, say: Words) -> tuple[str, ...]:
    if not one.match.fits:
        return (say("recommendation-conditions-unknown"),)
    found = [_condition(fit, text, say) for fit in one.match.adaptation]
    return tuple(found) or (say("recommendation-missing-none"),)


def _condition(fit: ConditionFit, text: Texts, say: Words) -> str:
    values = {"kind": say(f"condition-{fit.kind}"), "what": text.conditions[fit.place]}
    if fit.basis != "figure":
        return say("recommendation-missing", state=say(f"condition-state-{fit.state}"), **values)
    state = say(f"condition-state-{fit.state}{'' if fit.state == 'uncertain' else '-figure'}")
    indicator = say(f"indicator-{load_needs().conditions.kinds[fit.kind].indicator}")
    return say("recommendation-missing-figure", state=state, indicator=indicator, **values)


def _cautions(one: Recommendation, text: Texts, say: Words) -> tuple[str, ...]:
    found = [say("recommendation-counter-evidence", claim=claim) for claim in text.counter_evidence]
    found += [
        say("recommendation-place-indicative", place=caution.text)
        for caution in one.match.cautions
        if caution.kind == "place-indicative"
    ]
    if text.language == ENGLISH != say.language:
        found.append(say("recommendation-untranslated"))
    return tuple(found)
