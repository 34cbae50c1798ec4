"""Bring one file here: with attempts, resumed where the server can, never larger than allowed, never half."""

import email.utils
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import stamina

from plustex_analysis import __version__
from plustex_analysis.statistics.update.answers import GZIP, Answer, understand
from plustex_analysis.statistics.update.errors import DownloadError, PassingError
from plustex_analysis.statistics.update.part import Part
from plustex_analysis.statistics.update.settings import Settings

Progress = Callable[[int, int | None], None]
"""Told how many bytes are here and how many there will be, if that is known."""
_PASSING = {408, 425, 429, 500, 502, 503, 504}
_OK, _PARTIAL, _BEYOND, _REFUSED = 200, 206, 416, 400
_SMALL = 2_000_000
_CHUNK = 65536


@dataclass(frozen=True)
class Received:
    """A file that is here whole, or what came instead of one."""

    path: Path
    address: str
    answer: Answer | None = None


@contextmanager
def connection(settings: Settings) -> Iterator[httpx.Client]:
    """Open a connection; a proxy is taken from the environment."""
    headers = {"User-Agent": f"plustex-analysis/{__version__}", "Accept-Encoding": "identity"}
    timeout = httpx.Timeout(settings.patience)
    with httpx.Client(headers=headers, timeout=timeout, follow_redirects=True) as client:
        yield client


def fetch(client: httpx.Client, address: str, path: Path, settings: Settings, progress: Progress) -> Received:
    """Bring a compressed file to ``path``, or tell what came instead.

    Raises
    ------
    DownloadError
        It is too large, the server refuses, or it failed in every attempt.
    """
    part = Part(path, address)
    for attempt in _attempts(settings):
        with attempt, _told(address):
            return _once(client, part, settings, progress)
    raise AssertionError  # pragma: no cover - the last attempt raises


def small(client: httpx.Client, address: str, settings: Settings) -> bytes:
    """Return a small body, whatever it says.

    Raises
    ------
    DownloadError
        As :func:`fetch`.
    """
    for attempt in _attempts(settings):
        with attempt, _told(address), client.stream("GET", address) as response:
            body = _head(response, _SMALL, settings.patience)
            _check(response, body)
            return body
    raise AssertionError  # pragma: no cover - the last attempt raises


def _attempts(settings: Settings) -> Iterator[stamina.Attempt]:
    def again(error: Exception) -> bool | float:
        if not isinstance(error, PassingError):
            return False
        return True if error.wait is None else min(error.wait, settings.longest_pause)

    yield from stamina.retry_context(
        on=again,
        attempts=int(settings.attempts),
        timeout=None,
        wait_initial=settings.pause,
        wait_max=settings.longest_pause,
        wait_jitter=settings.pause / 2,
    )


@contextmanager
def _told(address: str) -> Iterator[None]:
    """Turn what the network does into one line."""
    host = httpx.URL(address).host
    try:
        yield
    except httpx.TimeoutException as error:
        raise PassingError(f"{host} did not answer in time") from error
    except httpx.ConnectError as error:
        raise PassingError(f"{host} cannot be reached: {error}") from error
    except httpx.TransportError as error:
        raise PassingError(f"the connection to {host} broke: {error}") from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise DownloadError(f"{address}: {error}") from error


def _once(client: httpx.Client, part: Part, settings: Settings, progress: Progress) -> Received:
    version = part.version
    headers = {"Range": f"bytes={part.size}-", "If-Range": version} if version else {}
    with client.stream("GET", part.address, headers=headers) as response:
        if response.status_code == _BEYOND:
            part.forget()
            raise PassingError("the server has no more of this file than is here; it is fetched anew")
        if response.status_code not in {_OK, _PARTIAL}:
            _check(response, _head(response, _SMALL, settings.patience))
        resumed = response.status_code == _PARTIAL and _starts_at(response) == part.size and bool(version)
        if not resumed:
            part.begin(_version(response))
        _pour(response, part, settings, progress)
    answer = _instead(part)
    if answer is None:
        _whole(part, settings)
    return Received(part.path, part.address, answer)


def _version(response: httpx.Response) -> str:
    mark = response.headers.get("ETag", "")
    return "" if mark.startswith("W/") else mark or response.headers.get("Last-Modified", "")


def _starts_at(response: httpx.Response) -> int:
    start = response.headers.get("Content-Range", "").removeprefix("bytes ").partition("-")[0]
    return int(start) if start.isdigit() else -1


def _pour(response: httpx.Response, part: Part, settings: Settings, progress: Progress) -> None:
    have = part.size
    length = response.headers.get("Content-Length", "")
    total = have + int(length) if length.isdigit() else None
    if total is not None and total > settings.bytes_largest:
        _too_large(part, settings.largest)
    since, before = time.monotonic(), have
    with part.path.open("ab") as file:
        for chunk in response.iter_raw():
            have += len(chunk)
            if have > settings.bytes_largest:
                _too_large(part, settings.largest)
            file.write(chunk)
            progress(have, total)
            if time.monotonic() - since > settings.patience:
                if have - before < settings.slowest:
                    raise PassingError(f"only {have - before} bytes in {settings.patience:g} seconds")
                since, before = time.monotonic(), have


def _too_large(part: Part, megabytes: float) -> None:
    part.forget()
    raise DownloadError(f"the file is larger than {megabytes:g} MB, the size limit; ask for less or raise the limit")


def _instead(part: Part) -> Answer | None:
    """Tell what came instead of a compressed file."""
    with part.path.open("rb") as file:
        head = file.read(_SMALL)
    if head.startswith(GZIP):
        return None
    part.forget()
    if not head:
        raise PassingError("an empty answer")
    answer = understand(head)
    if answer.kind in {"fault", "queued"}:
        return answer
    raise PassingError(f"no compressed file came, but {answer.text}")


def _whole(part: Part, settings: Settings) -> None:
    """Unpack once to see that the file is whole and not larger than allowed."""
    size, unpack = 0, zlib.decompressobj(wbits=31)
    try:
        with part.path.open("rb") as file:
            while block := unpack.unconsumed_tail or unpack.unused_data or file.read(_CHUNK):
                unpack = zlib.decompressobj(wbits=31) if unpack.eof else unpack  # a file of several parts
                size += len(unpack.decompress(block, 16 * _CHUNK))
                if size > settings.bytes_unpacked:
                    part.forget()
                    limit = f"{settings.largest_unpacked:g} MB, the size limit,"
                    raise DownloadError(f"the file is larger than {limit} after decompression")
    except zlib.error as error:
        part.forget()
        raise PassingError(f"the compressed file is damaged: {error}") from error
    if not unpack.eof:
        part.forget()
        raise PassingError("the compressed file is truncated")


def _head(response: httpx.Response, limit: int, seconds: float) -> bytes:
    body, since = b"", time.monotonic()
    for chunk in response.iter_raw():
        body += chunk
        if len(body) > limit:
            raise DownloadError(f"an answer of more than {limit / 1e6:g} MB where a short one was expected")
        if time.monotonic() - since > seconds:
            raise PassingError(f"a short answer was not here within {seconds:g} seconds")
    return body


def _check(response: httpx.Response, body: bytes) -> None:
    """Raise what a status other than 200 means."""
    status = response.status_code
    if status < _REFUSED:
        return
    answer = understand(body)
    said = f": {answer.text}" if answer.text else ""
    problem = f"the server answers {status} {response.reason_phrase}{said}"
    if status in _PASSING:
        raise PassingError(problem, _wait(response.headers.get("Retry-After", "")))
    raise DownloadError(problem)


def _wait(text: str) -> float | None:
    """Read ``Retry-After``: seconds, or a date."""
    if text.strip().isdigit():
        return float(text)
    try:
        return max(0.0, email.utils.parsedate_to_datetime(text).timestamp() - time.time())
    except (TypeError, ValueError):
        return None
