"""The report on the partnership: what each region needs, where it stands, for whom a case is firm, who should meet."""

from plustex_analysis import partnership
from plustex_analysis.practices import Overview, practice, strategy_positions, stubs
from plustex_analysis.practices.translation import name
from plustex_analysis.reporting import facts
from plustex_analysis.reporting.blocks import Block, Column, Findings, Sources, Table, Text, Title
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common, wording
from plustex_analysis.reporting.reports.cases import case_matrix
from plustex_analysis.reporting.reports.catalogue import record_groups
from plustex_analysis.reporting.reports.region.strategy import STRATEGIES, lean
from plustex_analysis.reporting.reports.theme import places


def title(overview: Overview, say: Words) -> Title:
    """Return the head of the report."""
    territories = partnership.territories()
    names = [common.place_name(say, one.code) for one in territories]
    counts = {"count": say.numbers.things(len(overview.cases)), "regions": say.numbers.things(len(territories))}
    return Title(
        title=say("partnership-title"),
        subtitle=say("partnership-subtitle", **counts),
        kicker=say("partnership-kicker"),
        language=say.language,
        locale=say.numbers.locale,
        region="partnership",
        report="partnership_report",
        description=say("partnership-description", year=say.numbers.year(overview.year)),
        keywords=("PLUSTEX", *names),
        facts=(
            (say("theme-fact-regions"), common.names(names, say)),
            (say("fact-review"), say("language-review")),
        ),
        labels=common.labels(say, overview.year),
    )


def findings(overview: Overview, say: Words) -> Findings:
    """Return what can be said of needs, records and cases."""
    pressing = {one.id: overview.pressing(one.id) for one in partnership.themes()}
    items = [
        say("partnership-finding-needs", theme=wording.theme(say, theme), regions=places(codes, say))
        for theme, codes in pressing.items()
        if codes
    ]
    if none := [theme for theme, codes in pressing.items() if not codes]:
        items.append(say("partnership-finding-no-needs", themes=wording.themes(say, none)))
    count, groups = say.numbers.things(len(overview.cases)), record_groups()
    one = "yes" if groups == 1 else "no"
    items.append(say("partnership-finding-records", one=one, count=count, groups=say.numbers.things(groups)))
    firm = [practice(str(name)) for name in overview.cases.index if overview.firm(str(name))]
    items.append(say("partnership-finding-firm", titles=wording.titles(say, firm)))
    nothing = [str(code) for code in overview.cases.columns if not (overview.cases[code] == "firm").any()]
    if nothing:
        items.append(say("partnership-finding-receives-nothing", regions=places(nothing, say)))
    items.append(say("partnership-finding-weak", count=say.numbers.count(facts.cases(overview.year, "weak-record"))))
    return Findings(title=say("in-brief"), items=tuple(items))


def needs_table(overview: Overview, say: Words) -> Table:
    """Return the need of each region for each theme, with its range."""
    keys = [one.id for one in partnership.themes()]
    rows = [
        (common.place_name(say, one.code), *(wording.need(say, one.code, theme, overview.year) for theme in keys))
        for one in partnership.territories()
    ]
    return Table(
        anchor="partnership-needs",
        title=say("partnership-needs-title"),
        subtitle=say("partnership-needs-subtitle", year=say.numbers.year(overview.year)),
        columns=common.columns(say("territory"), [wording.theme(say, theme) for theme in keys]),
        rows=tuple(rows),
        source=common.source_line(say, *wording.TABLES),
        notes=(say("needs-chart-note"),),
    )


def strategies_table(overview: Overview, say: Words) -> Table:
    """Return the shares of the three strategies in each region, and which it leans towards."""
    found = strategy_positions(overview.year)
    leans = {str(code): lean(found.loc[code]) for code in found.index}
    leaning = [code for code, one in leans.items() if one in STRATEGIES]
    rows = [
        (
            common.place_name(say, code),
            *(wording.strategy(say, code, overview.year, one) for one in STRATEGIES),
            say(f"strategy-{one}") if one in STRATEGIES else say(f"partnership-lean-{one}"),
        )
        for code, one in leans.items()
    ]
    return Table(
        anchor="partnership-strategies",
        title=say("partnership-strategies-title", lean="some" if leaning else "none", regions=places(leaning, say)),
        subtitle=say("partnership-strategies-subtitle", year=say.numbers.year(overview.year)),
        columns=(
            *common.columns(say("territory"), [say(f"strategy-{one}") for one in STRATEGIES]),
            Column(label=say("partnership-lean"), numeric=False),
        ),
        rows=tuple(rows),
        source=common.source_line(say, *wording.TABLES),
        notes=(say("strategy-note-shares"),),
    )


def cases_chart(overview: Overview, say: Words) -> Block:
    """Return the practices with a firm case anywhere and how firm the case is in each region."""
    chosen = [str(name) for name in overview.cases.index if overview.firm(str(name))]
    if not chosen:
        return Text(paragraphs=(say("theme-links-none"),))
    title = say(
        "partnership-cases-title",
        firm="some",
        count=say.numbers.things(len(chosen)),
        of=say.numbers.things(len(overview.cases)),
    )
    return case_matrix(chosen, overview, say, anchor="partnership-cases", title=title)


def weak_text(overview: Overview, say: Words) -> Text:
    """Name the practices whose record must say more, and those that are known by name only."""
    weak = [practice(str(name)) for name in overview.cases.index[(overview.cases == "weak-record").any(axis=1)]]
    return Text(
        paragraphs=(
            say("partnership-weak", names=wording.titles(say, weak)),
            say("partnership-stubs", names=common.names([name(one.title, say.language) for one in stubs()], say)),
        )
    )


def sources(say: Words) -> Sources:
    """Return the tables; the practices' own sources are in the reports on the themes."""
    return common.sources(say, *wording.TABLES)
