"""Tells somebody how a build went: a webhook (``https://…``) or an e-mail (``mailto:…``).

Mail goes through the server that the environment variable ``PLUSTEX_SMTP`` names as ``host:port`` (``localhost:25``
without it), from the address in ``PLUSTEX_MAIL_FROM``. Whether the message arrives changes nothing in the build.
"""

import json
import os
import smtplib
import socket
from email.message import EmailMessage
from http.client import HTTPException
from typing import Any
from urllib.parse import unquote, urlsplit
from urllib.request import Request, urlopen

from plustex_analysis.errors import InputError

SECONDS = 10.0
_SERVER, _SENDER = "PLUSTEX_SMTP", "PLUSTEX_MAIL_FROM"


def check_target(target: str) -> None:
    """Refuse what is neither a webhook nor an address, before the build.

    Raises
    ------
    InputError
        It is neither; the message does not repeat it, because a webhook's address is a secret.
    """
    parts = urlsplit(target)
    mail = parts.scheme == "mailto" and "@" in parts.path
    if not mail and not (parts.scheme in {"http", "https"} and parts.hostname):
        raise InputError("whom to notify must read https://… or mailto:name@host")


def notify(message: dict[str, Any], target: str) -> str:
    """Send a message; return why that failed, without the address, or nothing.

    Parameters
    ----------
    message
        JSON values; ``text`` is the one line that a person reads first.
    target
        ``https://…``: the message is posted as JSON. ``mailto:name@host``: it is sent as mail.
    """
    parts = urlsplit(target)
    try:
        if parts.scheme == "mailto":
            _mail(message, unquote(parts.path))
        else:
            _post(message, target)
    except (OSError, ValueError, HTTPException) as error:
        where = parts.hostname or os.environ.get(_SERVER, "localhost:25")
        return f"{where}: {type(error).__name__}: {error}"
    return ""


def _post(message: dict[str, Any], url: str) -> None:
    body = json.dumps(message, ensure_ascii=False).encode()
    request = Request(url, body, {"Content-Type": "application/json"}, method="POST")  # noqa: S310 - checked
    with urlopen(request, timeout=SECONDS):  # noqa: S310 - http or https, see check_target
        pass


def _mail(message: dict[str, Any], address: str) -> None:
    mail = EmailMessage()
    mail["Subject"] = message["text"]
    mail["From"] = os.environ.get(_SENDER) or f"plustex@{socket.getfqdn()}"
    mail["To"] = address
    mail.set_content(json.dumps(message, ensure_ascii=False, indent=1))
    host, _, port = os.environ.get(_SERVER, "localhost:25").partition(":")
    with smtplib.SMTP(host, int(port or 25), timeout=SECONDS) as server:
        server.send_message(mail)
