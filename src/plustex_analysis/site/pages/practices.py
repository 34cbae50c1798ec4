"""The catalogue of good practices: a page for all, by theme, and one for each."""

from collections.abc import Iterable, Iterator
from typing import Any

from plustex_analysis import partnership
from plustex_analysis import practices as catalogue
from plustex_analysis.practices import Practice, Texts
from plustex_analysis.practices.matching import donor_regions
from plustex_analysis.practices.model import Evidence
from plustex_analysis.practices.vocabulary import ONGOING
from plustex_analysis.reporting.language import languages
from plustex_analysis.reporting.reports.common import country_name
from plustex_analysis.site.pages import shelves
from plustex_analysis.site.pages.frame import Page, Tongue
from plustex_analysis.site.places import region_in

LIST = "practices/index.html"
_ENGLISH = "en-GB"
_YEAR = 4


def practice_list(tongue: Tongue) -> Page:
    """Return the page over all practices; one that serves several themes stands under each."""
    say, known = tongue.say, tongue.site.practices
    groups = [
        {"id": theme.id, "name": say(f"theme-{theme.id}"), "practices": shelves.cards(tongue, found)}
        for theme in partnership.themes()
        if (found := [one for one in known if theme.number in one.themes])
    ]
    title = say("site-practices")
    values = {"groups": groups, "count": tongue.count(len(known)), "trail": tongue.trail(("", title))}
    return Page(LIST, "practices.html.j2", title, say("site-practices-lead"), values, tongue.entry(LIST, title, say("site-page")))  # fmt: skip


def practice_page(tongue: Tongue, practice: Practice) -> Page:
    """Return the page of a practice: its record, each claim with its source."""
    say, texts = tongue.say, catalogue.texts(practice, tongue.language)
    values = {
        "tag": shelves.tag(texts.language),
        "summary": texts.summary,
        "english": tongue.language != "en",
        "trail": tongue.trail((LIST, say("site-practices")), ("", texts.title)),
        "facts": [fact for fact in _facts(tongue, practice) if fact["parts"]],
        "parts": list(_parts(tongue, practice)),
        "conditions": [
            {"kind": say(f"condition-{one.kind}"), "text": text, **_source(tongue, practice, one.source)}
            for one, text in zip(practice.conditions or (), texts.conditions, strict=True)
        ],
        "evidence": _claims(tongue, practice, zip(practice.evidence or (), texts.evidence, texts.units, strict=True)),
        "against": _claims(tongue, practice, ((one, text, one.unit) for one, text in zip(practice.counter_evidence or (), texts.counter_evidence, strict=True))),
        "difficulties": [{"text": one.what, **_source(tongue, practice, one.source)} for one in practice.difficulties or ()],
        "sources": [{"url": one.url, "kind": say(f"source-{one.type}")} for one in practice.sources],
    }  # fmt: skip
    page = f"practices/{practice.id}.html"
    found = tongue.entry(page, texts.title, say("site-practice"), names=_names(practice), words=tuple(_words(practice)))
    return Page(page, "practice.html.j2", texts.title, texts.summary, values, found)


def _facts(tongue: Tongue, practice: Practice) -> Iterator[dict[str, Any]]:
    say, body = tongue.say, practice.body
    pages = {place.code: place.page for place in tongue.site.places}
    themes = [one.id for one in partnership.themes() if one.number in practice.themes]
    yield _fact(say("site-themes"), [_part(say(f"theme-{name}"), pages.get(name, "")) for name in themes])
    regions = [
        _part(region_in(tongue.language, code), pages[code]) for code in donor_regions(practice) if code in pages
    ]
    countries = [_part(country_name(say, code)) for code in practice.territory.countries or ()]
    yield _fact(say("site-practice-where"), [_part(practice.territory.name, tag=_ENGLISH), *regions, *countries])
    if body:
        kind = say(f"body-{body.type}") if body.type else ""
        yield _fact(say("site-practice-body"), [_part(body.name, tag=_ENGLISH, note=kind)])
        yield _fact(say("site-practice-with"), [_part(name, tag=_ENGLISH) for name in body.partners or ()])
    yield _fact(say("site-practice-period"), [_part(_period(practice, say("site-practice-ongoing")))])


def _fact(name: str, parts: list[dict[str, str]]) -> dict[str, Any]:
    return {"name": name, "parts": [part for part in parts if part["text"]]}


def _part(text: str, path: str = "", *, tag: str = "", note: str = "") -> dict[str, str]:
    return {"text": text, "path": path, "tag": tag, "note": note}


def _period(practice: Practice, ongoing: str) -> str:
    """Return the years; the records say the day of few practices only."""
    end = ongoing if practice.end == ONGOING else (practice.end or "")[:_YEAR]
    return "\u2013".join(dict.fromkeys(part for part in ((practice.start or "")[:_YEAR], end) if part))


def _parts(tongue: Tongue, practice: Practice) -> Iterator[dict[str, str]]:
    for key, text in (("problem", practice.problem), ("what", practice.what_was_done), ("resources", practice.resources)):  # fmt: skip
        if text:
            yield {"id": key, "name": tongue.say(f"site-practice-{key}"), "text": text}


def _claims(
    tongue: Tongue, practice: Practice, claims: Iterable[tuple[Evidence, str, str | None]]
) -> list[dict[str, str]]:
    say = tongue.say
    return [
        {
            "text": text,
            "figure": "" if one.figure is None else say.numbers.decimal(one.figure, 0 if one.figure == int(one.figure) else 1),
            "unit": unit or "",
            "year": str(one.year or ""),
            "kind": say(f"evidence-{one.kind}"),
            **_source(tongue, practice, one.source),
        }
        for one, text, unit in claims
    ]  # fmt: skip


def _source(tongue: Tongue, practice: Practice, key: str) -> dict[str, str]:
    found = practice.source(key)
    return {"url": found.url, "source": tongue.say(f"source-{found.type}")}


def _names(practice: Practice) -> tuple[str, ...]:
    titles = [catalogue.texts(practice, language).title for language in languages()]
    body = (practice.body.name,) if practice.body else ()
    return (*titles, practice.id, practice.territory.name, *(practice.territory.nuts2 or ()), *body)


def _words(practice: Practice) -> Iterator[str]:
    for language in languages():
        found: Texts = catalogue.texts(practice, language)
        yield found.summary
