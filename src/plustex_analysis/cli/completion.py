"""What a shell completes: codes of regions with their names, languages, reports. It must answer at once: no pandas."""

import csv
from collections.abc import Iterator

from plustex_analysis import workspace
from plustex_analysis.errors import PlustexError
from plustex_analysis.partnership.languages import written

Hints = list[tuple[str, str]]


def languages(incomplete: str) -> list[str]:
    """Return the languages that reports can be written in."""
    return [code for code in written() if code.startswith(incomplete)]


def all_regions(incomplete: str) -> Hints:
    """Return the NUTS 2 regions of Europe whose code begins like this, each with its name."""
    return [(code, name) for code, name in _classification() if code.startswith(incomplete)]


def own_regions(incomplete: str) -> Hints:
    """Return the regions of the workspace."""
    from plustex_analysis import partnership  # noqa: PLC0415 - reads the whole file: only when it is asked for

    try:
        return [(one.code, one.name) for one in partnership.territories() if one.code.startswith(incomplete)]
    except PlustexError:  # a shell that completes is no place for messages
        return []


def places(incomplete: str) -> Hints:
    """Return the regions that documents can be about, those of the workspace as it calls them."""
    return list((dict(all_regions(incomplete)) | dict(own_regions(incomplete))).items())


def reports(incomplete: str) -> list[str]:
    """Return the names of the notebooks."""
    try:
        found = sorted(path.stem for path in workspace.notebooks().glob("*.ipynb"))
    except PlustexError:
        return []
    return [name for name in found if name.startswith(incomplete)]


def _classification() -> Iterator[tuple[str, str]]:
    try:
        with workspace.data("statistics", "nuts.csv").open(encoding="utf-8", newline="") as file:
            yield from [(row["code"], row["name"]) for row in csv.DictReader(file) if row["level"] == "2"]
    except (PlustexError, OSError, KeyError, ValueError):
        return


def divisions(incomplete: str) -> list[str]:
    """Return the divisions of manufacturing."""
    return [code for code in (f"C{number}" for number in range(10, 34)) if code.startswith(incomplete.upper())]
