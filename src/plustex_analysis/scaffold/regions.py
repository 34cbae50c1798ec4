"""Regions put into the partnership file of a workspace and taken out of it."""

from dataclasses import dataclass

from plustex_analysis import partnership, profiles, statistics, workspace
from plustex_analysis.errors import InputError, UnknownCodeError
from plustex_analysis.partnership import Territory
from plustex_analysis.partnership.languages import written
from plustex_analysis.profiles import TABLE
from plustex_analysis.profiles.relatives import peers
from plustex_analysis.scaffold import codes, entry, text
from plustex_analysis.scaffold.entry import Wishes
from plustex_analysis.scaffold.partnership_file import change


@dataclass(frozen=True)
class Added:
    """A region of the workspace: ``new`` unless it was there already; ``told`` says how another code was understood."""

    territory: Territory
    new: bool
    told: str = ""


def add(given: str, wishes: Wishes) -> Added:
    """Make a NUTS 2 region of Europe one of the workspace's own regions.

    Parameters
    ----------
    given
        A code of any version of NUTS, or a name.
    wishes
        What the user says of it.

    Raises
    ------
    UnknownRegionError
        No such region; the message says what was near, or where the territory is in the version used.
    UnknownCodeError
        No messages in the language wished for.
    InputError
        The region has no figures on the sector, an administration without city, or no workspace to write to.
    """
    workspace.own()
    if wishes.language and wishes.language not in written():
        raise UnknownCodeError("language", wishes.language, written())
    if wishes.administration and not wishes.city:
        raise InputError("an administration needs the city where it sits: give --city too")
    if (there := _there(given)) is not None:
        return Added(there, new=False)
    found = codes.find(given)
    if (there := _there(found.code)) is not None:
        return Added(there, new=False, told=found.told)
    _refuse_empty(found.code)
    change(lambda content: _with(content, found.code, wishes))
    return Added(partnership.region(found.code), new=True, told=found.told)


def _there(given: str) -> Territory | None:
    try:
        return partnership.region(given)
    except UnknownCodeError:
        return None


def _refuse_empty(code: str) -> None:
    years = profiles.years()
    if code not in profiles.regions_with_figures(max(years)):
        raise InputError(
            f"region {code} ({statistics.region_name(code)}): {TABLE} has no figure on the sector in any year, "
            f"{min(years)} to {max(years)}; another one: plustex region list --all"
        )


def _with(content: str, code: str, wishes: Wishes) -> str:
    made = entry.territory(code, wishes)
    content = text.put(content, ["territories", code], made)
    if not wishes.administration:
        return content
    number = 1 + max((int(one.id[1:]) for one in partnership.partners()), default=0)
    return text.put(content, ["partners", f"P{number}"], entry.partner(code, wishes, made["language"]))


def remove(given: str) -> Territory:
    """Take a region out of the workspace, with the administration that it was added for.

    Raises
    ------
    UnknownCodeError
        The workspace has no such region.
    InputError
        It is the territory of a partner of the project, or the last one.
    """
    there = partnership.region(given)
    partners = [one for one in partnership.partners() if one.territory == there.code]
    others = [one.id for one in partners if one.took_part]
    if others:
        raise InputError(
            f"region {there.code} is the territory of partner {', '.join(others)}: change that entry first"
        )
    if len(partnership.territories()) == 1:
        raise InputError(f"region {there.code} is the only one of this workspace")

    def without(content: str) -> str:
        for one in partners:
            content = text.drop(content, ["partners", one.id])
        return text.drop(content, ["territories", there.code])

    change(without)
    return there


def likeness(code: str) -> tuple[str, ...]:
    """Return the regions of other countries that are nearest in structure to a region, as "name (code)"."""
    found = peers(code, max(profiles.years())).nearest
    return tuple(f"{statistics.region_name(str(each))} ({each})" for each in found.index)


def everywhere() -> tuple[tuple[str, str], ...]:
    """Return code and name of every NUTS 2 region with figures on the sector."""
    codes_ = profiles.regions_with_figures(max(profiles.years()))
    return tuple((code, statistics.region_name(code)) for code in codes_)
