"""The report on one theme: where the need is, the practices that serve it, who can give what to whom, a meeting on it."""

from collections import defaultdict
from collections.abc import Sequence

import pandas as pd

from plustex_analysis import partnership
from plustex_analysis.partnership.names import folded
from plustex_analysis.practices import Overview, load_needs, practice
from plustex_analysis.practices.choice import MARGIN, MIDDLE, surely_below
from plustex_analysis.reporting import charts, facts
from plustex_analysis.reporting.blocks import Block, Chart, Column, Findings, Source, Sources, Table, Text, Title
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common, wording
from plustex_analysis.reporting.reports.cases import case_matrix
from plustex_analysis.reporting.reports.dots import bands, need_dots


def title(theme: str, overview: Overview, say: Words) -> Title:
    """Return the head of the report; the theme is checked here.

    Raises
    ------
    UnknownCodeError
        There is no such theme.
    """
    partnership.theme(theme)
    full, pressing = say(f"theme-{theme}.full"), overview.pressing(theme)
    regions = [common.place_name(say, one.code) for one in partnership.territories()]
    return Title(
        title=say("theme-title", theme=wording.theme(say, theme)),
        subtitle=say(
            "theme-subtitle",
            pressing="some" if pressing else "none",
            regions=places(pressing, say),
            count=say.numbers.things(len(overview.of_theme(theme))),
        ),
        kicker=say("theme-kicker"),
        language=say.language,
        locale=say.numbers.locale,
        region=theme,
        report="theme_report",
        description=say("theme-description", theme=full),
        keywords=("PLUSTEX", full),
        facts=(
            (say("theme-fact-theme"), full),
            (say("theme-fact-regions"), common.names(regions, say)),
            (say("fact-review"), say("language-review")),
        ),
        labels=common.labels(say, overview.year),
    )


def places(codes: Sequence[str], say: Words) -> str:
    """Return the names of regions as a list."""
    return common.names([common.place_name(say, code) for code in codes], say)


def findings(theme: str, overview: Overview, say: Words) -> Findings:
    """Return what can be said: where the need is, which records are good, for whom the case is firm."""
    need, names = pd.DataFrame(overview.needs.loc[theme]), overview.of_theme(theme)
    pressing = overview.pressing(theme)
    below = surely_below(need)
    rest = [str(code) for code in need.index if code not in {*pressing, *below}]
    good = [name for name in names if overview.records[name].quality.lower > MIDDLE + MARGIN]
    receivers = [
        one.code for one in partnership.territories() if any(one.code in overview.firm(name) for name in names)
    ]
    items = [say("theme-finding-pressing", pressing="some" if pressing else "none", regions=places(pressing, say))]
    items += [
        say(f"theme-finding-{key}", regions=places(codes, say))
        for key, codes in (("open", rest), ("below", below))
        if codes
    ]
    items.append(
        say(
            "theme-finding-practices",
            quality="some" if good else "none",
            count=say.numbers.things(len(names)),
            titles=wording.titles(say, [practice(name) for name in good]),
        )
    )
    items.append(say("theme-finding-links", links="some" if receivers else "none", regions=places(receivers, say)))
    return Findings(title=say("in-brief"), items=tuple(items))


def needs_chart(theme: str, overview: Overview, say: Words) -> Chart:
    """Return the need of each partner region for the theme with its range, greatest first."""
    codes = [one.code for one in partnership.territories()]
    pressing = overview.pressing(theme)
    text = say("theme-needs-title", pressing="some" if pressing else "none", regions=places(pressing, say))
    found = bands({common.place_name(say, code): (code, theme) for code in codes}, overview.year)
    subtitle = say("theme-needs-subtitle", theme=wording.theme(say, theme), year=say.numbers.year(overview.year))
    return need_dots(found, say, anchor="theme-needs", title=text, subtitle=subtitle, head=say("territory"))


def indicators_table(theme: str, overview: Overview, say: Words) -> Table:
    """Return the figures that the need is read from, one row per partner region; heads say direction and weight."""
    readings = load_needs().themes[theme]
    rows = []
    for one in partnership.territories():
        cells = [
            wording.measured(
                say,
                facts.need_part(one.code, theme, part.indicator, overview.year, "value"),
                load_needs().indicators[part.indicator].unit,
            )
            for part in readings
        ]
        rows.append((common.place_name(say, one.code), *cells))
    heads = [
        say(
            "theme-indicators-head",
            indicator=say(f"indicator-{part.indicator}"),
            direction=say(f"strategy-direction-{part.direction}"),
            weight=say.numbers.percent(facts.need_weight(theme, part.indicator), 0),
        )
        for part in readings
    ]
    return Table(
        anchor="theme-indicators",
        title=say("theme-indicators-title"),
        subtitle=say("theme-figures-subtitle", year=say.numbers.year(overview.year)),
        columns=common.columns(say("territory"), heads),
        rows=tuple(rows),
        source=common.source_line(say, *wording.TABLES),
        notes=(say("theme-indicators-note"), *common.missing_note(say, rows)),
    )


def practices_text(theme: str, overview: Overview, say: Words) -> Text:
    """Say what each practice is, and which are known by name only."""
    texts = sorted(
        (wording.practice_texts(say, practice(name)) for name in overview.of_theme(theme)),
        key=lambda one: folded(one.title),
    )
    paragraphs = [say("theme-practices-intro")]
    paragraphs += [say("theme-practice-text", title=one.title, summary=one.summary) for one in texts]
    return Text(paragraphs=tuple(paragraphs))


def practices_table(theme: str, overview: Overview, say: Words) -> Table:
    """Return the practices with where they are from and the quality of their records."""
    rows = [
        (
            wording.practice_texts(say, practice(name)).title,
            wording.place(say, practice(name)),
            wording.record(say, name, overview.year),
        )
        for name in overview.of_theme(theme)
    ]
    heads = (("place", False), ("record", True))
    return Table(
        anchor="theme-practices",
        title=say("theme-practices-title"),
        subtitle=say("theme-practices-subtitle"),
        columns=(
            Column(label=say("offer-practice"), numeric=False),
            *(Column(label=say(f"theme-practices-{head}"), numeric=numeric) for head, numeric in heads),
        ),
        rows=tuple(sorted(rows, key=lambda row: folded(row[0]))),
        source=say("theme-practices-source"),
    )


def cases_chart(theme: str, overview: Overview, say: Words) -> Chart:
    """Return how firm the case for each practice of the theme is in each partner region."""
    title = say("theme-cases-title", theme=wording.theme(say, theme))
    return case_matrix(overview.of_theme(theme), overview, say, anchor="theme-cases", title=title)


def links_text(say: Words) -> Text:
    """Say what a firm link is."""
    return Text(paragraphs=(say("theme-links-intro"),))


def links_chart(theme: str, overview: Overview, say: Words) -> Block:
    """Return the firm links as lines from places of origin to receiving regions, or why there are none."""
    found = overview.links(theme)
    if found.empty:
        return Text(paragraphs=(say("theme-links-none"),))
    named = {
        code: common.place_name(say, code) if code else say("band-unknown")
        for code in {*found["donor"], *found["receiver"]}
    }
    links = pd.DataFrame(
        {
            "donor": found["donor"].map(named),
            "receiver": found["receiver"].map(named),
            "level": "above",
            "number": found["practices"].map(len),
        }
    )
    receivers = [one.code for one in partnership.territories() if one.code in set(found["receiver"])]
    text = say("theme-links-title", links="some", regions=places(receivers, say))
    subtitle = say("theme-links-subtitle", theme=wording.theme(say, theme), year=say.numbers.year(overview.year))
    heads = (say("theme-links-donor"), say("theme-links-receiver"))
    drawing = charts.network(
        links,
        heads,
        names={"above": say("partnership-case-firm")},
        number=lambda number: say.numbers.things(int(number)),
    )
    alternative = say(
        "theme-links-alternative",
        donors=say.numbers.things(links["donor"].nunique()),
        receivers=common.names(sorted(set(links["receiver"])), say),
        count=say.numbers.things(len(links)),
    )
    rows = zip(links["donor"], links["receiver"], links["number"], strict=True)
    return Chart(
        anchor="theme-links",
        title=text,
        subtitle=subtitle,
        svg=charts.svg(drawing, "theme-links", title=text, description=alternative),
        alternative=alternative,
        source=common.source_line(say, *wording.TABLES),
        columns=(
            Column(label=heads[0], numeric=False),
            Column(label=heads[1], numeric=False),
            Column(label=say("theme-links-number")),
        ),
        rows=tuple((donor, receiver, say.numbers.things(number)) for donor, receiver, number in rows),
        notes=(say("offer-note"),),
    )


def links_table(theme: str | None, overview: Overview, say: Words) -> Block:
    """Return who can give what to whom with a firm case, for one theme or for all of them."""
    found = overview.links(theme)
    if found.empty:
        return Text(paragraphs=(say("theme-links-none"),))
    joined: dict[tuple[tuple[str, ...], str], list[str]] = defaultdict(list)
    for donor, receiver, names in zip(found["donor"], found["receiver"], found["practices"], strict=True):
        joined[tuple(names), str(receiver)].append(common.place_name(say, donor) if donor else say("band-unknown"))
    rows = [
        (
            common.names(donors, say),
            common.place_name(say, receiver),
            wording.titles(say, [practice(name) for name in names]),
        )
        for (names, receiver), donors in sorted(joined.items())
    ]
    receivers = [one.code for one in partnership.territories() if one.code in set(found["receiver"])]
    heading = say("theme-all") if theme is None else wording.theme(say, theme)
    return Table(
        anchor="links",
        # Of a single theme the finding stands above the chart.
        title=say("theme-links-practices")
        if theme
        else say("theme-links-title", links="some", regions=places(receivers, say)),
        subtitle=say("theme-links-subtitle", theme=heading, year=say.numbers.year(overview.year)),
        columns=tuple(
            Column(label=say(f"theme-links-{head}"), numeric=False) for head in ("donor", "receiver", "practices")
        ),
        rows=tuple(rows),
        source=common.source_line(say, *wording.TABLES),
        notes=(say("offer-note"),),
    )


def sources(theme: str, overview: Overview, say: Words) -> Sources:
    """Return the tables, and the pages on which the practices of the theme are documented."""
    base = common.sources(say, *wording.TABLES)
    pages = [
        Source(text=f"{wording.practice_texts(say, practice(name)).title}{say('colon')}", url=one.url)
        for name in overview.of_theme(theme)
        for one in practice(name).sources
    ]
    return Sources(title=base.title, items=(*base.items, *pages))
