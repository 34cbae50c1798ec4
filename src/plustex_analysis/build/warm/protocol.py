"""Messages between processes over a stream socket: JSON with bytes beside it, lengths first.

No pickle: what comes from a notebook's process is data, never code. Tuples arrive as lists.
"""

import json
import os
import socket
import struct
from collections.abc import Iterator
from typing import Any

_HEAD = struct.Struct("!QQI16s")  # size of all that follows, size of the JSON, number of blobs, mark of a blob
_LENGTH = struct.Struct("!Q")
_CHUNK = 1 << 20


def pack(message: Any) -> list[bytes]:
    """Return a message as the pieces to send: head, lengths, JSON, then each ``bytes`` value that the message holds.

    Raises
    ------
    TypeError
        The message holds something that is neither JSON nor bytes.
    """
    blobs: list[bytes] = []
    mark = os.urandom(8).hex()  # no key of the message can be this: the message was there first

    def beside(value: Any) -> dict[str, int]:
        if not isinstance(value, bytes | bytearray | memoryview):
            raise TypeError(f"{type(value).__name__} is neither JSON nor bytes")
        blobs.append(bytes(value))
        return {mark: len(blobs) - 1}

    text = json.dumps(message, default=beside).encode("ascii")
    lengths = b"".join(_LENGTH.pack(len(blob)) for blob in blobs)
    total = len(lengths) + len(text) + sum(map(len, blobs))
    return [_HEAD.pack(total, len(text), len(blobs), mark.encode("ascii")), lengths, text, *blobs]


def send(channel: socket.socket, message: Any) -> None:
    """Send a message whole."""
    head, lengths, text, *blobs = pack(message)
    channel.sendall(head + lengths + text)
    for blob in blobs:
        channel.sendall(blob)


def receive(channel: socket.socket) -> Any:
    """Wait for one message; nothing else may have been sent after it.

    Raises
    ------
    EOFError
        The other side closed before the message was complete.
    """
    reader = Reader()
    while chunk := channel.recv(_CHUNK):
        for message in reader.feed(chunk):
            return message
    raise EOFError("the connection was closed before the message was complete")


class Reader:
    """Puts messages together from what arrives, however it is cut."""

    def __init__(self) -> None:
        self._data = bytearray()

    def feed(self, chunk: bytes) -> Iterator[Any]:
        """Take what arrived and yield each message that it completes."""
        self._data += chunk
        while len(self._data) >= _HEAD.size:
            total, size, blobs, mark = _HEAD.unpack_from(self._data)
            end = _HEAD.size + total
            if len(self._data) < end:
                return
            body = bytes(memoryview(self._data)[_HEAD.size : end])
            del self._data[:end]
            yield _unpack(body, size, blobs, mark.decode("ascii"))


def _unpack(body: bytes, size: int, count: int, mark: str) -> Any:
    start = count * _LENGTH.size
    lengths = [length for (length,) in _LENGTH.iter_unpack(body[:start])]
    end = start + size
    text, blobs = body[start:end], []
    for length in lengths:
        blobs.append(body[end : end + length])
        end += length

    def restore(value: dict[str, Any]) -> Any:
        return blobs[value[mark]] if mark in value else value

    return json.loads(text, object_hook=restore)
