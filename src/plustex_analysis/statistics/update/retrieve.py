"""Bring one dataset here, also when Eurostat first wants time to prepare it."""

import time
from collections.abc import Callable
from pathlib import Path

import httpx

from plustex_analysis.statistics.update import addresses
from plustex_analysis.statistics.update.answers import Answer, understand
from plustex_analysis.statistics.update.errors import DownloadError
from plustex_analysis.statistics.update.settings import Api, Settings
from plustex_analysis.statistics.update.transfer import Progress, Received, fetch, small

_READY = {"AVAILABLE"}
_WAITING = {"SUBMITTED", "PROCESSING", "DATA_NOT_YET_AVAILABLE"}
_LONGEST = 15.0


def retrieve(
    client: httpx.Client, api: Api, address: str, path: Path, settings: Settings, *, progress: Progress
) -> Received:
    """Bring the compressed file of an address to ``path``; wait in the queue if the server says so.

    Raises
    ------
    DownloadError
        Eurostat answers with a fault, the wait is too long, or the transfer failed.
    """
    received = fetch(client, address, path, settings, progress)
    if received.answer is not None and received.answer.kind == "queued":
        identity = received.answer.identity
        _wait(lambda: _state(client, addresses.queue(settings, api, identity, "status"), settings), settings)
        received = fetch(client, addresses.queue(settings, api, identity, "data"), path, settings, progress)
    if received.answer is not None:
        raise DownloadError(_refusal(received.answer))
    return received


def _state(client: httpx.Client, address: str, settings: Settings) -> Answer:
    return understand(small(client, address, settings))


def _wait(ask: Callable[[], Answer], settings: Settings) -> None:
    """Ask for the state until the answer is ready, at growing intervals."""
    end, pause = time.monotonic() + settings.queue, settings.pause
    while True:
        state = ask()
        word = state.code if state.kind in {"status", "queued"} else state.text.partition(":")[0].strip().upper()
        if word in _READY:
            return
        if word not in _WAITING:
            raise DownloadError(f"Eurostat gave up preparing the figures: {state.code or state.text}")
        if time.monotonic() + pause > end:
            raise DownloadError(f"Eurostat has not prepared the figures within {settings.queue:g} seconds; try later")
        time.sleep(pause)
        pause = min(2 * pause, _LONGEST)


def _refusal(answer: Answer) -> str:
    if answer.kind == "fault":
        return f"Eurostat refuses: {answer.text}" + (f" (fault {answer.code})" if answer.code else "")
    return "Eurostat puts the same request into the queue again; try later"
