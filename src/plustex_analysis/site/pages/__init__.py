"""The pages of the site in one language."""

from collections.abc import Iterator

from plustex_analysis.build.family import report_name
from plustex_analysis.site.pages import shelves
from plustex_analysis.site.pages.changed import changes_page
from plustex_analysis.site.pages.data import data_page, statement
from plustex_analysis.site.pages.frame import Page, Tongue
from plustex_analysis.site.pages.place import place_page
from plustex_analysis.site.pages.practices import practice_list, practice_page
from plustex_analysis.site.pages.start import start
from plustex_analysis.site.search import Entry


def pages(tongue: Tongue) -> Iterator[Page]:
    """Yield every page of a language."""
    yield start(tongue)
    for place in tongue.site.places:
        yield place_page(tongue, place)
    if tongue.site.practices:
        yield practice_list(tongue)
    for practice in tongue.site.practices:
        yield practice_page(tongue, practice)
    yield changes_page(tongue)
    yield data_page(tongue)
    yield statement(tongue)


def documents(tongue: Tongue) -> Iterator[Entry]:
    """Yield how the search finds the documents, in whatever language they are."""
    for place in tongue.site.places:
        for document in shelves.ordered(tongue, place.documents):
            content = tongue.site.contents[document.key]
            kind = f"{report_name(document.report, tongue.language)}, {shelves.speech(document.language)}"
            names = (report_name(document.report, document.language), report_name(document.report, tongue.language))
            words = (*place.names, content.description, *content.headings)
            yield Entry(document.title, document.page, shelves.tag(document.language), kind, names, words)
