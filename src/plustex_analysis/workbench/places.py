"""Find a region by what people type: a code of any NUTS edition, a name in English or its own language, nearly right."""

from difflib import get_close_matches

from plustex_analysis import partnership, profiles, statistics
from plustex_analysis.errors import InputError, UnknownCodeError
from plustex_analysis.partnership.names import folded
from plustex_analysis.profiles import Place
from plustex_analysis.profiles.europe import sector_rows
from plustex_analysis.reads import lru_cache
from plustex_analysis.reporting.language import words
from plustex_analysis.reporting.reports.names import territory_name

_LEVEL = 2
_SHOWN = 5
_LIKENESS = 0.6


class UnknownRegionError(InputError):
    """A region that nobody knows by this code or name; the message says which are spelt nearly so."""

    def __init__(self, given: object, near: tuple[str, ...]) -> None:
        self.given, self.near = given, near
        hint = f"did you mean {' or '.join(near)}?" if near else "no name is near"
        super().__init__(f"unknown region {given!r}: {hint} px.regions('part of a name') finds regions")

    def __reduce__(self) -> tuple[type["UnknownRegionError"], tuple[object, tuple[str, ...]]]:
        """Survive pickling between processes."""
        return type(self), (self.given, self.near)


def find(code_or_name: str) -> Place:
    """Return the region of a code or name: a partner's, or any NUTS 2 region with figures.

    Raises
    ------
    UnknownRegionError
        There is none, or several; the message suggests the nearest.

    Examples
    --------
    >>> find("prato").code, find("Cataluña").code, find("ES51").name
    ('ITI1', 'ES51', 'Cataluña')
    """
    try:
        return profiles.place(code_or_name)
    except UnknownCodeError:
        same = named().get(folded(str(code_or_name)), ())
        if len(same) == 1:
            return profiles.place(same[0])
        raise UnknownRegionError(code_or_name, _near(str(code_or_name), same)) from None


def _near(given: str, same: tuple[str, ...]) -> tuple[str, ...]:
    """Return the regions of a name that several have, those whose code begins so, those spelt nearly so."""
    begin = [code for code in codes() if given and code.startswith(given.upper())]
    names = get_close_matches(folded(given), named(), n=_SHOWN, cutoff=_LIKENESS)
    found = dict.fromkeys([*same, *begin, *(code for name in names for code in named()[name])])
    return tuple(f"{code} ({label(code)})" for code in list(found)[:_SHOWN])


def label(code: str) -> str:
    """Return the name of a region as the English reports write it."""
    return territory_name(words("en"), profiles.place(code))


@lru_cache(maxsize=1)
def codes() -> tuple[str, ...]:
    """Return the codes of the NUTS 2 regions of the regional table."""
    found = sorted(map(str, sector_rows()["region"].unique()))
    return tuple(code for code, level in zip(found, statistics.nuts_level(found), strict=True) if level == _LEVEL)


@lru_cache(maxsize=1)
def named() -> dict[str, tuple[str, ...]]:
    """Return the codes by each name that they are known under, as people may type it."""
    found: dict[str, tuple[str, ...]] = {}
    for code in codes():
        for name in (statistics.region_name(code), code):
            found[folded(name)] = (*found.get(folded(name), ()), code)
    for territory in partnership.territories():
        found |= {folded(name): (territory.code,) for name in (*territory.names, territory.code)}
    return found
