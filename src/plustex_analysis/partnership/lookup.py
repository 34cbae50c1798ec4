"""Find partners, territories, themes, strategies and events."""

from dataclasses import dataclass
from pathlib import Path

from plustex_analysis import workspace
from plustex_analysis.errors import FileProblemsError, UnknownCodeError
from plustex_analysis.partnership.model import Event, Partner, Partnership, Sector, Strategy, Territory, Theme
from plustex_analysis.partnership.names import folded
from plustex_analysis.partnership.rules import breaches
from plustex_analysis.reads import lru_cache
from plustex_analysis.yamlfile import load


def partnership() -> Partnership:
    """Return what ``data/partnership.yaml`` of the workspace says; read again only when the file has changed.

    Raises
    ------
    FileProblemsError
        The file is missing or has mistakes: all of them, each with its line and key.

    Examples
    --------
    >>> round(100 * partnership().project.erdf_share, 1)
    78.8
    """
    return _load(_state())


def partners() -> tuple[Partner, ...]:
    """Return the partners in the order of the file, the lead partner first."""
    return tuple(partnership().partners.values())


def territories() -> tuple[Territory, ...]:
    """Return the territories in the order of the file."""
    return tuple(partnership().territories.values())


def themes() -> tuple[Theme, ...]:
    """Return the policy themes in their order."""
    return tuple(partnership().themes.values())


def strategies() -> tuple[Strategy, ...]:
    """Return the competitive strategies in their order."""
    return tuple(partnership().strategies.values())


def events() -> tuple[Event, ...]:
    """Return the events in their order, those about which nothing was found among them."""
    return tuple(partnership().events.values())


def sector() -> Sector:
    """Return the industries that the workspace looks at.

    Examples
    --------
    >>> sector().headline, sector().branches
    ('C13_C14', ('C13', 'C14', 'C15'))
    """
    return partnership().sector


def region(code_or_name: str) -> Territory:
    """Return the territory that a code or name stands for.

    Accepts the code used in the statistics, the NUTS 2 and NUTS 3 codes of every edition since 2006, names in English
    and in the local language, the city and the partner's own territory; case, accents and hyphens do not matter.

    Raises
    ------
    UnknownCodeError
        Nothing of that name; the message lists the known codes with their names.

    Examples
    --------
    >>> region("lodz").code, region("FRE1").code, region("ITI15").area
    ('PL11', 'FR30', 'Prato textile district')
    """
    found = _index(_state()).get(folded(code_or_name)) if isinstance(code_or_name, str) else None
    if found is None:
        known = sorted(f"{territory.code} {territory.name}" for territory in territories())
        raise UnknownCodeError("region", code_or_name, known)
    return found


def theme(key: str) -> Theme:
    """Return a theme by its id.

    Raises
    ------
    UnknownCodeError
        No such theme; the message lists the known ones.

    Examples
    --------
    >>> theme("clusters").number
    4
    """
    found = partnership().themes.get(key)
    if found is None:
        raise UnknownCodeError("theme", key, [one.id for one in themes()])
    return found


@dataclass(frozen=True)
class _State:
    """A file as it stood at one moment."""

    path: Path
    modified: int
    size: int


def _state() -> _State:
    path = workspace.data("partnership.yaml")
    try:
        status = path.stat()
    except OSError as error:
        raise FileProblemsError(path, [f"cannot be read: {error.strerror or error}"]) from error
    return _State(path, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=8)
def _load(state: _State) -> Partnership:
    return load(state.path, Partnership, breaches)


@lru_cache(maxsize=8)
def _index(state: _State) -> dict[str, Territory]:
    """Return the territories by each of their codes and names."""
    known = _load(state).territories.values()
    return {folded(name): territory for territory in known for name in (*territory.codes, *territory.names)}
