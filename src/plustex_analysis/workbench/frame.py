"""How a document of one's own begins and ends: its title, and the sources of its figures."""

from plustex_analysis.profiles import series
from plustex_analysis.reporting.blocks import Sources, Title
from plustex_analysis.reporting.language import words
from plustex_analysis.reporting.reports import common
from plustex_analysis.workbench.places import find


def title(
    text: str,
    *,
    subtitle: str = "",
    region: str = "",
    report: str = "notebook",
    last_year: int = 0,
    language: str = "en",
) -> Title:
    """Return the head of a document: a notebook that shows one can be exported as PDF and HTML.

    Parameters
    ----------
    text, subtitle
        The title, and a line below it.
    region
        The region that the document is about, if it is about one: a code or a name.
    report
        What its files are called.
    last_year
        The year up to which figures are shown; the newest one when not given.
    language
        The language of the document.

    Examples
    --------
    >>> title("A closer look at Prato", region="Prato").region
    'ITI1'
    """
    say, place = words(language), find(region) if region else None
    return Title(
        title=text,
        subtitle=subtitle,
        kicker=say("publisher"),
        language=say.language,
        locale=say.numbers.locale,
        region=place.code if place else "",
        report=report,
        description=subtitle or text,
        facts=((say("fact-review"), say("language-review")),),
        labels=common.labels(say, last_year or max(series.years())),
    )


def sources(*tables: str, language: str = "en") -> Sources:
    """Return the closing list of sources: each table with its extraction, page and licence.

    Parameters
    ----------
    tables
        The tables that the document's figures come from; the regional ones when none is named.
    language
        The language of the document.

    Examples
    --------
    >>> sources().items[0].text
    'Eurostat, dataset sbs_r_nuts06_r2, extracted 31 July 2017:'
    """
    return common.sources(words(language), *(tables or series.datasets(max(series.years()))))
