"""What the partnership file says of a region that is added: facts of the classification, each with its source."""

from dataclasses import dataclass
from typing import Any, get_args

from babel.languages import get_official_languages

from plustex_analysis import partnership, statistics
from plustex_analysis.partnership.languages import written
from plustex_analysis.partnership.model import USER, Vintage
from plustex_analysis.partnership.names import folded
from plustex_analysis.profiles import TABLE
from plustex_analysis.scaffold.codes import overlapping, vintage
from plustex_analysis.statistics import nuts

_COUNTRY = 2
_ISO = {"EL": "GR", "UK": "GB"}
_SOURCES = (
    "NUTS classification: Regulations (EC) 105/2007, (EU) 31/2011, 1319/2013, 2016/2066 and 2019/1755",
    "JRC, NUTS conversion matrices (Pigaiani and Batista e Silva, 2022)",
    f"Eurostat, {TABLE}",
)


@dataclass(frozen=True)
class Wishes:
    """What a user says of a region; empty where the classification's own is to be taken."""

    name: str = ""
    language: str = ""
    administration: str = ""
    city: str = ""


def own_language(country: str) -> str:
    """Return the official language of a country if reports can be written in it, otherwise English.

    Examples
    --------
    >>> own_language("PL"), own_language("ES"), own_language("BE")
    ('pl', 'en', 'en')
    """
    official = get_official_languages(_ISO.get(country, country), de_facto=True)
    return official[0] if official and official[0] in written() else "en"


def territory(code: str, wishes: Wishes) -> dict[str, Any]:
    """Return the entry of a region as the file has it: keys in the order of the model."""
    name = statistics.region_name(code)
    return {
        "name": wishes.name or name,
        "name_local": name,
        "area": wishes.name or name,
        "area_local": name,
        "aliases": [],
        "cities": [wishes.city] if wishes.city else [],
        "country": code[:_COUNTRY],
        "language": wishes.language or own_language(code[:_COUNTRY]),
        "coverage": "territory",
        "coverage_note": "The territory is the whole NUTS 2 region.",
        "share": None,
        "nuts": {int(edition): _edition(code, name, int(edition)) for edition in get_args(Vintage)},
        "facts": [],
        "note": "Added to this workspace with plustex region add.",
        "sources": list(_SOURCES),
    }


def partner(code: str, wishes: Wishes, language: str) -> dict[str, Any]:
    """Return the entry of the administration that a region is added for."""
    return {
        "name": wishes.administration,
        "name_local": wishes.administration if language != "en" else None,
        "acronym": None,
        "country": code[:_COUNTRY],
        "city": wishes.city,
        "territory": code,
        "organisation": "regional public authority",
        "role": USER,
        "themes_hosted": [],
        "note": None,
        "sources": ["Entered with plustex region add"],
    }


def _edition(code: str, name: str, edition: int) -> dict[str, Any] | None:
    """Return the code of the same territory in an edition of NUTS with its NUTS 3 units; nothing where it had none."""
    now = vintage()
    if edition == now:
        return {"nuts2": code, "nuts2_name": name, "nuts3": _units(code, edition)}
    parts = overlapping(code, now, edition)
    same = parts.loc[parts["change"].isin(["same", "renamed"]), "to_code"]
    if same.empty:
        return None
    return {"nuts2": str(same.iloc[0]), "nuts2_name": name, "nuts3": _units(str(same.iloc[0]), edition)}


def _units(nuts2: str, edition: int) -> dict[str, str]:
    """Return the NUTS 3 units of a region in an edition that the weights know at that level, with their names.

    A unit whose name is not known, or stands for another territory of the partnership, is called by its code.
    """
    flows = nuts.nuts_flows()
    level = flows[flows["level"] == 3]  # noqa: PLR2004 - the level
    codes = {
        str(code)
        for side, kind in (("from_code", "source"), ("to_code", "target"))
        for code in level.loc[(level[kind] == edition) & level[side].str.startswith(nuts2), side]
    }
    taken = {folded(name) for one in partnership.territories() for name in one.names}
    names = {code: _unit_name(code) for code in sorted(codes)}
    return {code: code if folded(name) in taken else name for code, name in names.items()}


def _unit_name(code: str) -> str:
    known = statistics.territories()
    return str(known["name"].get(code, "")) or code
