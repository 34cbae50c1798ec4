"""How to reach Eurostat, how patient to be and how much to accept; every value can be set in the environment."""

import math
import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal

from plustex_analysis.errors import InputError

_PREFIX = "PLUSTEX_EUROSTAT"
Api = Literal["dissemination", "comext"]


@dataclass(frozen=True)
class Settings:
    """What a download needs to know.

    Attributes
    ----------
    base
        The address of Eurostat's API (environment: ``PLUSTEX_EUROSTAT``).
    patience
        Seconds within which an answer must begin, and in which a download must bring ``slowest`` bytes
        (``PLUSTEX_EUROSTAT_PATIENCE``).
    slowest
        Bytes that a download must bring in that time (``PLUSTEX_EUROSTAT_SLOWEST``).
    attempts
        How often a request is tried (``PLUSTEX_EUROSTAT_ATTEMPTS``).
    pause
        Seconds before the second attempt; it doubles each time (``PLUSTEX_EUROSTAT_PAUSE``).
    longest_pause
        The longest pause, even if the server asks for more (``PLUSTEX_EUROSTAT_LONGEST_PAUSE``).
    queue
        Seconds to wait for an answer that Eurostat prepares aside (``PLUSTEX_EUROSTAT_QUEUE``).
    largest
        The largest file to accept, in megabytes (``PLUSTEX_EUROSTAT_LARGEST``).
    largest_unpacked
        The same after decompression (``PLUSTEX_EUROSTAT_LARGEST_UNPACKED``).
    """

    base: str = "https://ec.europa.eu/eurostat/api"
    patience: float = 60
    slowest: float = 4096
    attempts: float = 6
    pause: float = 2
    longest_pause: float = 120
    queue: float = 1800
    largest: float = 300
    largest_unpacked: float = 1000

    def api(self, name: Api) -> str:
        """Return the address of one of the two services: trade in goods has its own."""
        return f"{self.base}/dissemination" if name == "dissemination" else f"{self.base}/comext/dissemination"

    @property
    def bytes_largest(self) -> int:
        """The largest file to accept, in bytes."""
        return int(self.largest * 1e6)

    @property
    def bytes_unpacked(self) -> int:
        """The largest file after decompression, in bytes."""
        return int(self.largest_unpacked * 1e6)


_NUMBERS = tuple(field.name for field in fields(Settings) if field.name != "base")


def settings(base: str | None = None, environment: Mapping[str, str] | None = None) -> Settings:
    """Read the settings: an address given here, then the environment, then the defaults.

    Raises
    ------
    InputError
        An address that is none, or a value that is no positive number.
    """
    given = os.environ if environment is None else environment
    address = (base or given.get(_PREFIX) or Settings.base).rstrip("/")
    if not address.startswith(("https://", "http://")):
        raise InputError(f"{address!r} is not an address of Eurostat's API; it starts with https:// or http://")
    numbers = {name: _number(f"{_PREFIX}_{name.upper()}", given) for name in _NUMBERS}
    chosen: dict[str, Any] = {name: value for name, value in numbers.items() if value is not None}
    return Settings(address, **chosen)


def _number(name: str, given: Mapping[str, str]) -> float | None:
    text = given.get(name)
    if not text:
        return None
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 < value < math.inf:
        raise InputError(f"{name}={text}: not a number above 0")
    return value
