"""What Eurostat says about a dataset before it is downloaded: when its figures last changed, and how many there are."""

import logging
import warnings
from contextlib import redirect_stdout
from dataclasses import dataclass
from io import BytesIO, StringIO

import httpx
import sdmx
from sdmx.message import StructureMessage

from plustex_analysis.statistics.update import addresses
from plustex_analysis.statistics.update.answers import understand
from plustex_analysis.statistics.update.errors import DownloadError
from plustex_analysis.statistics.update.settings import Api, Settings
from plustex_analysis.statistics.update.transfer import small

#: What the reader remarks goes where the application logs, and without that nowhere.
logging.getLogger("sdmx").addHandler(logging.NullHandler())


@dataclass(frozen=True)
class Release:
    """What the dataflow of a dataset says.

    Attributes
    ----------
    title
        The English title.
    changed
        When the figures last changed, as Eurostat writes it; empty when it does not say.
    figures
        How many there are; 0 when it does not say.
    last
        The last period of any of them.
    """

    title: str
    changed: str = ""
    figures: int = 0
    last: str = ""


def release(client: httpx.Client, settings: Settings, api: Api, dataset: str) -> Release:
    """Ask for the dataflow of a dataset.

    Raises
    ------
    DownloadError
        There is no such dataset, or the answer is none.
    """
    message = _structure(client, addresses.dataflow(settings, api, dataset), settings)
    flow = next((flow for flow in message.dataflow.values() if flow.id.lower() == dataset.lower()), None)
    if flow is None:
        raise DownloadError(f"the server does not describe a dataset {dataset}")
    noted = {str(note.type): str(note.title or note.text) for note in flow.annotations}
    count = noted.get("OBS_COUNT", "")
    return Release(
        str(flow.name.localized_default("en")),
        noted.get("UPDATE_DATA", ""),
        int(count) if count.isdigit() else 0,
        noted.get("OBS_PERIOD_OVERALL_LATEST", ""),
    )


def order(client: httpx.Client, settings: Settings, api: Api, dataset: str) -> tuple[str, ...]:
    """Ask for the dimensions of a dataset in the order of its keys; that of time is none of them.

    Raises
    ------
    DownloadError
        There is no such dataset, or the answer is none.
    """
    message = _structure(client, addresses.structure(settings, api, dataset), settings)
    described = next(iter(message.structure.values()), None)
    if described is None:
        raise DownloadError(f"the server does not describe the dimensions of {dataset}")
    names = [dimension.id for dimension in described.dimensions]
    return tuple(name.lower() for name in names if name.upper() != "TIME_PERIOD")


def meanings(client: httpx.Client, settings: Settings, api: Api, name: str) -> dict[str, str]:
    """Return the codes of one of Eurostat's lists with their English meaning.

    Raises
    ------
    DownloadError
        There is no such list, or the answer is none.
    """
    message = _structure(client, addresses.codelist(settings, api, name), settings)
    lists = list(message.codelist.values())
    if not lists:
        raise DownloadError(f"the server does not describe a list of codes {name}")
    return {code.id: str(code.name.localized_default("en")) for code in lists[0]}


def _structure(client: httpx.Client, address: str, settings: Settings) -> StructureMessage:
    body = small(client, address, settings)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of the reader, about parts of SDMX that are not used here
            with redirect_stdout(StringIO()):  # it prints what it does not understand
                message = sdmx.read_sdmx(BytesIO(body))
    except Exception as error:  # the reader raises whatever a damaged document makes it meet
        answer = understand(body)
        raise DownloadError(f"no description of the dataset came, but {answer.text or 'something else'}") from error
    if not isinstance(message, StructureMessage):
        answer = understand(body)
        raise DownloadError(f"no description of the dataset came, but {answer.text or 'something else'}")
    return message
