"""One entry of the catalogue of indicators: what a reader must know before using a figure."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Entry:
    """What an indicator is, written beside its function; each module lists its own under ``ENTRIES``.

    Parameters
    ----------
    name
        What people call it: "Location quotient".
    function
        The public function itself.
    unit
        Unit and scale of the result, with the values that mean something: "ratio; 1 = as in the reference".
    formula
        The formula in plain text, with its symbols explained.
    tables
        What it is computed from: "persons employed by region and industry".
    reference
        The paper that defines it.
    subject
        The heading it stands under: "Specialisation", "Concentration", "Inequality", "Change", "Relatedness" ...
    """

    name: str
    function: Callable[..., Any]
    unit: str
    formula: str
    tables: str
    reference: str
    subject: str
