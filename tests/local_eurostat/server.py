"""The server: on 127.0.0.1, with a list of faults to commit on the requests to come."""

import gzip
import hashlib
import threading
import time
from collections import deque
from contextlib import contextmanager, suppress
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlparse

from tests.local_eurostat import documents

UUID = "98de05ea-540a-43d3-903b-7c9e14faf808"
XML = "application/xml"
_BASE = ("/eurostat/api/dissemination/", "/eurostat/api/comext/dissemination/")


class LocalEurostat:
    """What the server has, what it was asked, and which faults it will commit."""

    def __init__(self):
        self.specimens, self.codelists, self.asked = {}, {}, []
        self.faults, self.described, self.states = deque(), deque(), deque()
        self.base, self.resumable, self.slow = "", True, 0.0

    def serve(self, specimen):
        """Serve a dataset, in place of the one of the same name."""
        self.specimens[specimen.dataset.lower()] = specimen

    def fail(self, *names, times=1):
        """Commit these faults on the next requests for figures, each so many times."""
        self.faults.extend(name for name in names for _ in range(times))

    def queue(self, *states):
        """Answer the next request for figures later; say these states when asked for it."""
        self.faults.append("queue")
        self.states.extend(states)


def _handler(eurostat):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_):
            """Say nothing."""

        def do_GET(self):
            eurostat.asked.append((self.path, dict(self.headers)))
            with suppress(BrokenPipeError, ConnectionResetError):
                _answer(self, eurostat)

    return Handler


def _answer(request, eurostat):
    url = urlparse(request.path)
    path = next((url.path.removeprefix(base) for base in _BASE[::-1] if url.path.startswith(base)), "")
    parts = [unquote(part) for part in path.split("/")]
    options = {name: values[0] for name, values in parse_qs(url.query).items()}
    if parts[:3] == ["sdmx", "2.1", "data"]:
        _figures(request, eurostat, parts[3], parts[4] if len(parts) > 4 else "", options)
    elif parts[:3] == ["1.0", "async", "status"]:
        state = eurostat.states.popleft() if eurostat.states else "AVAILABLE"
        _send(request, 200, documents.STATE.format(id=UUID, status=state).encode(), XML)
    elif parts[:3] == ["1.0", "async", "data"]:
        _figures(request, eurostat, *eurostat.waiting)
    elif parts[:2] == ["sdmx", "2.1"] and parts[2] in {"dataflow", "datastructure"}:
        specimen = eurostat.specimens.get(parts[4].lower())
        make = documents.flow if parts[2] == "dataflow" else documents.structure
        _described(request, eurostat, make(specimen) if specimen else "", f"{parts[2]} {parts[4]}")
    elif parts[:3] == ["sdmx", "2.1", "codelist"]:
        codes = eurostat.codelists.get(parts[4])
        _found(request, documents.codelist(parts[4], codes) if codes else "", parts[4])
    else:
        _send(request, 404, documents.PAGE.encode(), "text/html")


def _described(request, eurostat, document, name):
    """Describe a dataset, or fail as was asked for descriptions."""
    fault = eurostat.described.popleft() if eurostat.described else ""
    if fault in _REFUSALS:
        status, text, kind, headers = _REFUSALS[fault]
        return _send(request, status, text.encode(), kind, headers)
    if fault == "drip":
        return _send(request, 200, document.encode(), XML, drip=True)
    return _found(request, document, name)


def _found(request, document, name):
    if document:
        _send(request, 200, document.encode(), XML)
    else:
        fault = documents.FAULT.format(code=100, text=f"ERR_NOT_FOUND_4: {name} is not available for dissemination.")
        _send(request, 404, fault.encode(), XML)


def _figures(request, eurostat, dataset, key, options):
    fault = eurostat.faults.popleft() if eurostat.faults else ""
    specimen = eurostat.specimens.get(dataset.lower())
    if specimen is None:
        return _found(request, "", dataset)
    if fault == "queue":
        eurostat.waiting = (dataset, key, options)
        return _send(request, 200, documents.QUEUED.format(id=UUID).encode(), XML)
    if fault in _REFUSALS:
        status, text, kind, headers = _REFUSALS[fault]
        return _send(request, status, text.encode(), kind, headers)
    if key and key.count(".") != len(specimen.dimensions) - 1:
        text = documents.FAULT.format(code=140, text="INVALID_QUERY_NB_FILTERS: wrong number of filters")
        return _send(request, 400, text.encode(), XML)
    specimen = _damaged(specimen.part(key) if key else specimen, fault)
    text = specimen.csv() if options.get("format") == "SDMX-CSV" else specimen.tsv()
    body = gzip.compress(text.encode(), mtime=0)
    if fault == "bomb":
        body += gzip.compress(b"0" * 9_000_000, mtime=0)
    return _body(request, eurostat, body, fault)


_REFUSALS = {
    "500": (500, documents.FAULT.format(code=500, text="Internal error"), XML, {}),
    "503": (503, "", "text/plain", {}),
    "429": (429, "", "text/plain", {"Retry-After": "1"}),
    "html": (200, documents.PAGE, "text/html", {}),
    "too big": (413, documents.FAULT.format(code=413, text=documents.TOO_BIG), XML, {}),
    "error": (200, documents.FAULT.format(code=100, text="NO_RESULTS: the query returned\nnothing"), XML, {}),
    "empty": (200, "", "text/plain", {}),
    "text": (200, "\x1b[31mfreq,geo\n", "text/plain", {}),
}


def _damaged(specimen, fault):
    """Change the dataset the way a mistake at the source would."""
    rows = specimen.rows
    key, cells = rows[0]
    changed = {
        "duplicate": lambda: (*rows, rows[-1]),
        "unknown code": lambda: (*rows, ((*key[:-1], "QQ99"), cells)),
        "lost cells": lambda: ((k, (*[": @C"] * 4, *c[4:]) if n % 2 else c) for n, (k, c) in enumerate(rows)),
        "thousandfold": lambda: ((k, (*c[:-1], _thousand(c[-1]))) for k, c in rows),
        "text cell": lambda: ((key, ("n.a. ", *cells[1:])), *rows[1:]),
    }
    if fault == "renamed":
        return replace(specimen, dimensions=(*specimen.dimensions[:-1], "region"))
    if fault == "year gone":
        return replace(specimen, years=specimen.years[:-1], rows=tuple((k, c[:-1]) for k, c in rows))
    return replace(specimen, rows=tuple(changed[fault]())) if fault in changed else specimen


def _thousand(cell):
    figure, _, flags = cell.partition(" ")
    return cell if figure == ":" else f"{float(figure) * 1000:.1f} {flags}"


def _body(request, eurostat, body, fault):
    mark = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
    whole = body
    headers = {"ETag": mark} if eurostat.resumable else {}
    start = _start(request, mark) if eurostat.resumable else 0
    status = 206 if start else 200
    if start:
        headers["Content-Range"] = f"bytes {start}-{len(whole) - 1}/{len(whole)}"
    body, length = whole[start:], None
    if fault == "truncated":
        body = body[: len(body) // 2]
    elif fault == "damaged":
        body = body[: len(body) // 2] + b"\0" * 40 + body[len(body) // 2 + 40 :]
    elif fault == "longer length":
        length = len(body) + 100
    elif fault == "shorter length":
        length = len(body) // 2
    elif fault == "cut":
        length, body = len(body), body[: len(body) // 2]
    _send(request, status, body, "application/gzip", headers, length=length, drip=fault == "drip", slow=eurostat.slow)


def _start(request, mark):
    asked, same = request.headers.get("Range", ""), request.headers.get("If-Range", mark) == mark
    return int(asked.removeprefix("bytes=").rstrip("-")) if asked and same else 0


def _send(request, status, body, kind, headers=None, *, length=None, drip=False, slow=0.0):
    request.send_response(status)
    request.send_header("Content-Type", kind)
    request.send_header("Content-Length", str(len(body) if length is None else length))
    for name, value in (headers or {}).items():
        request.send_header(name, value)
    request.end_headers()
    if drip:
        for byte in body[:200]:
            request.wfile.write(bytes([byte]))
            request.wfile.flush()
            time.sleep(0.02)
        request.close_connection = True
    elif slow:
        step = max(1, len(body) // 10)
        for start in range(0, len(body), step):
            request.wfile.write(body[start : start + step])
            request.wfile.flush()
            time.sleep(slow / 10)
    else:
        request.wfile.write(body)
    if length is not None and length != len(body):
        request.close_connection = True


@contextmanager
def running():
    """Run a server as long as the block lasts."""
    eurostat = LocalEurostat()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(eurostat))
    server.daemon_threads = True
    eurostat.base = f"http://127.0.0.1:{server.server_port}/eurostat/api"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield eurostat
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
