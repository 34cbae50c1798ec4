"""What must be known before the figures are used: territory, gaps, sources."""

from plustex_analysis import partnership
from plustex_analysis.partnership import Territory
from plustex_analysis.profiles import SectorProfile, series
from plustex_analysis.profiles.relatives import EDUCATION, GDP, LABOUR
from plustex_analysis.reporting import facts
from plustex_analysis.reporting.blocks import Note, Sources
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.recorder import quote
from plustex_analysis.reporting.reports import common, wording
from plustex_analysis.reporting.reports.names import area_name, territory_name

_NAMES = {"V16110": "persons-employed", "V11210": "local-units", "V13320": "wages"}


def coverage(sector: SectorProfile, say: Words) -> Note:
    """Return what territory the figures are about."""
    territory = sector.territory
    if not isinstance(territory, Territory) or not _of_a_partner(territory):
        message = "coverage-other-country" if sector.whole_country else "coverage-other"
        text = say(message, region=territory_name(say, territory), code=say.numbers.code(sector.code))
        return Note(title=say("coverage-title"), items=(text,))
    values = {
        "territory": area_name(say, territory),
        "region": territory_name(say, territory),
        "code": say.numbers.code(sector.code),
    }
    items = [say(f"coverage-{territory.coverage}", **values)]
    if territory.share is not None and territory.coverage != "territory":
        share = territory.share
        items.append(
            say(
                "coverage-share",
                units=", ".join(map(say.numbers.code, share.units)),
                share=say.numbers.percent(facts.inhabitants_share(sector.code)),
                year=say.numbers.year(share.year),
            )
        )
    return Note(title=say("coverage-title"), items=tuple(items))


def _of_a_partner(territory: Territory) -> bool:
    """Tell whether a partner of the project sits in a territory; one that was added to a workspace has none."""
    return any(one.took_part and one.territory == territory.code for one in partnership.partners())


def gaps(sector: SectorProfile, say: Words) -> Note:
    """Return which figures are missing and which are known to be doubtful."""
    grouped: dict[tuple[str, tuple[int, ...], bool], list[str]] = {}
    for gap in sector.gaps:
        grouped.setdefault((gap.indicator, gap.years, gap.confidential), []).append(say.industry(gap.industry))
    items = [
        say("gap", indicator=say(f"{_NAMES[indicator]}.short"), industry=common.names(industries, say), years=say.numbers.years(years),
            why="confidential" if confidential else "unpublished")
        for (indicator, years, confidential), industries in grouped.items()
    ]  # fmt: skip
    for doubt in (doubt for doubt in series.anomalies() if doubt.region == sector.code):
        years = say.numbers.years([year for year in doubt.year if year <= sector.last_year])
        if years:
            for indicator in doubt.indicator:
                industries = common.names([say.industry(code) for code in doubt.nace], say)
                items.append(
                    say("anomaly", indicator=say(f"{_NAMES[indicator]}.short"), industry=industries, years=years)
                )
    return Note(
        title=say("gaps-title"),
        items=tuple(items)
        or (
            say(
                "gaps-none", first=say.numbers.year(sector.persons.index.min()), last=say.numbers.year(sector.last_year)
            ),
        ),
    )


def sources(sector: SectorProfile, say: Words) -> Sources:
    """Return the sources and the method in brief."""
    territory = sector.territory
    share = territory.share if isinstance(territory, Territory) and territory.coverage != "territory" else None
    further = tuple(quote(text, "partnership.yaml") for text in share.sources) if share is not None else ()
    return common.sources(
        say,
        *sector.tables,
        GDP,
        LABOUR,
        EDUCATION,
        *wording.TABLES,
        further=further,
        method=(say("coverage-units"), say("method-quotient"), say("method-change")),
    )
