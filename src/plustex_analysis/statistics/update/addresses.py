"""The forms of Eurostat's addresses.

SDMX 2.1 is used for figures, because its TSV holds a whole series in one line and is a third of the size of the flat
forms that SDMX 3.0 gives. Reference: Eurostat user guide, *Data access via API*, detailed guidelines.
"""

from collections.abc import Mapping, Sequence
from urllib.parse import quote, urlencode

from plustex_analysis.statistics.update.settings import Api, Settings


def data(settings: Settings, api: Api, dataset: str, key: str = "", options: Mapping[str, str] | None = None) -> str:
    """Return the address of a dataset as compressed file: whole without a key."""
    chosen = {"format": "TSV", "compressed": "true", **(options or {})}
    path = f"{quote(dataset, safe='')}/{quote(key, safe='.+')}" if key else quote(dataset, safe="")
    return f"{settings.api(api)}/sdmx/2.1/data/{path}?{urlencode(chosen)}"


def dataflow(settings: Settings, api: Api, dataset: str) -> str:
    """Return the address of what Eurostat says about a dataset: title, last change, number of figures."""
    return f"{settings.api(api)}/sdmx/2.1/dataflow/ESTAT/{quote(dataset, safe='')}/latest"


def structure(settings: Settings, api: Api, dataset: str) -> str:
    """Return the address of the dimensions of a dataset."""
    return f"{settings.api(api)}/sdmx/2.1/datastructure/ESTAT/{quote(dataset.upper(), safe='')}/latest"


def codelist(settings: Settings, api: Api, name: str) -> str:
    """Return the address of a list of codes with their meaning."""
    return f"{settings.api(api)}/sdmx/2.1/codelist/ESTAT/{quote(name.upper(), safe='')}/latest"


def queue(settings: Settings, api: Api, identity: str, what: str) -> str:
    """Return the address of an answer that is prepared aside: its ``status`` or its ``data``."""
    return f"{settings.api(api)}/1.0/async/{what}/{quote(identity, safe='')}"


def key(order: Sequence[str], codes: Mapping[str, Sequence[str]]) -> str:
    """Return the key of a part of a dataset: a place for each dimension; empty means all codes.

    Examples
    --------
    >>> key(("freq", "nace_r2", "geo"), {"freq": ["A"], "nace_r2": ["C13", "C14"]})
    'A.C13+C14.'
    """
    return ".".join("+".join(codes.get(name, ())) for name in order)
