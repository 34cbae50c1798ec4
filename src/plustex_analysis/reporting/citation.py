"""How each chart and table is cited, in the reader's language."""

from collections.abc import Mapping
from typing import Any

from plustex_analysis.reporting.language import Words


def citation(title: Mapping[str, Any], figure: Mapping[str, Any], say: Words) -> str:
    """Return the sentence that cites a chart or a table.

    Parameters
    ----------
    title
        The title block of the document, in its JSON form.
    figure
        The chart or table, in its JSON form, numbered.
    say
        The words of the document's language.
    """
    labels = title["labels"]
    return say(
        "layout-citation",
        publisher=labels["publisher"],
        item=figure["number"],
        title=figure["title"],
        document=str(title["title"]).removesuffix("."),
        edition=labels["edition"],
    )
