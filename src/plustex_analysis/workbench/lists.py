"""What can be asked for: measures, industries and regions, as frames to look at."""

import pandas as pd

from plustex_analysis import partnership, profiles, statistics
from plustex_analysis.partnership.names import folded
from plustex_analysis.profiles import MANUFACTURING, branches, sectors
from plustex_analysis.reporting.language import words
from plustex_analysis.workbench.measures import MEASURES
from plustex_analysis.workbench.places import codes, label


def measures(language: str = "en") -> pd.DataFrame:
    """Return the measures that figures and comparisons take: ``name, unit, formula``, by key.

    Examples
    --------
    >>> measures().loc["wages", "unit"]
    'million EUR'
    """
    say = words(language)
    rows = {known.key: (known.label(say), known.unit, known.formula) for known in MEASURES}
    return pd.DataFrame.from_dict(rows, orient="index", columns=["name", "unit", "formula"]).rename_axis("measure")


def industries(language: str = "en") -> pd.Series:
    """Return the industries' names by code: divisions of NACE Rev. 2, and sums of them.

    Examples
    --------
    >>> industries()["C13"]
    'Textiles (C13)'
    """
    say = words(language)
    order = [*branches(), *(code for code in sectors() if code not in branches()), MANUFACTURING]
    names = {code: say.industry(code, "label") for code in order}
    return pd.Series(names, name="industry", dtype="str").rename_axis("code")


def regions(search: str = "") -> pd.DataFrame:
    """Return the NUTS 2 regions with a report to be had: ``name, country, partner``, by code.

    Parameters
    ----------
    search
        Part of a name or the beginning of a code; case and accents do not matter.

    Examples
    --------
    >>> regions("catalu")  # doctest: +NORMALIZE_WHITESPACE
              name country  partner
    code
    ES51  Cataluña      ES    False
    """
    own = {territory.code: territory for territory in partnership.territories()}
    known = {code: (label(code), statistics.region_name(code)) for code in dict.fromkeys([*own, *codes()])}
    sought = folded(search)
    found = {
        code: (names[0], profiles.place(code).country, code in own)
        for code, names in known.items()
        if _matches(sought, code, (*names, *(own[code].names if code in own else ())))
    }
    frame = pd.DataFrame.from_dict(found, orient="index", columns=["name", "country", "partner"])
    return frame.rename_axis("code").sort_index()


def _matches(sought: str, code: str, names: tuple[str, ...]) -> bool:
    return folded(code).startswith(sought) or any(sought in folded(name) for name in names)
