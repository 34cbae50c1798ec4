"""Damages specimens the way that chance and malice do: bytes, pieces, numbers, words of the format, copies, cuts."""

import random
import re
from collections.abc import Sequence

#: What upsets readers of text everywhere: ends of numbers, hidden and bidirectional characters, halves of characters.
WORDS = (
    b"0", b"-1", b"9" * 25, b"9" * 5000, b"1e999", b"-0.0", b"nan", b"inf", b"NaN", b"1_000", b"0x10", b"\xc2\xb2",
    b"\xd9\xa3", b"", b" ", b"\t", b"\n", b"\r", b"\r\n", b"\0", b"\x1b[31m", b"\x7f", b"\xef\xbb\xbf", b"\xff\xfe",
    b"\xc3", b"\xed\xa0\x80", b"\xe2\x80\xae", b"\xe2\x80\x8b", b"\xe2\x80\xa8", b"\xf4\x90\x80\x80",
    b"../../etc/passwd", b"=1+1", b"@SUM(A1)", b"+1", b'#read("x")', b"<script>", b"javascript:alert(1)", b"%s%n",
    b"__class__", b"'", b'"', b"`", b"\\", b"$(id)",
)  # fmt: skip
_NUMBER = re.compile(rb"\d+")
_MOST = 1 << 16


class Mutator:
    """Makes damaged copies of specimens; the same seed makes the same copies.

    Parameters
    ----------
    specimens
        Sound files.
    words
        Words of their format.
    seed
        Where chance starts.
    """

    def __init__(self, specimens: Sequence[bytes], words: Sequence[bytes] = (), seed: int = 0) -> None:
        self._chance = random.Random(seed)
        self._specimens = list(specimens)
        self._words = (*WORDS, *words, *words)
        self._ways = (
            self._flip, self._drop, self._double, self._insert, self._insert, self._replace, self._number, self._splice,
            self._cut, self._swap, self._repeat,
        )  # fmt: skip

    def next(self) -> bytes:
        """Return a specimen with one to a few damages."""
        data = self._chance.choice(self._specimens)
        for _ in range(self._chance.choice((1, 1, 1, 2, 2, 3, 5, 8))):
            data = self._chance.choice(self._ways)(data)[:_MOST]
        return data

    def _span(self, data: bytes, most: int = 64) -> tuple[int, int]:
        start = self._chance.randrange(len(data) + 1)
        return start, min(len(data), start + self._chance.randrange(1, most))

    def _flip(self, data: bytes) -> bytes:
        if not data:
            return data
        changed, place = bytearray(data), self._chance.randrange(len(data))
        changed[place] = self._chance.randrange(256)
        return bytes(changed)

    def _drop(self, data: bytes) -> bytes:
        start, end = self._span(data)
        return data[:start] + data[end:]

    def _double(self, data: bytes) -> bytes:
        start, end = self._span(data)
        return data[:end] + data[start:]

    def _insert(self, data: bytes) -> bytes:
        start, _ = self._span(data)
        return data[:start] + self._chance.choice(self._words) + data[start:]

    def _replace(self, data: bytes) -> bytes:
        start, end = self._span(data, 12)
        return data[:start] + self._chance.choice(self._words) + data[end:]

    def _number(self, data: bytes) -> bytes:
        found = list(_NUMBER.finditer(data))
        if not found:
            return data
        match = self._chance.choice(found)
        return data[: match.start()] + self._chance.choice(self._words[:14]) + data[match.end() :]

    def _splice(self, data: bytes) -> bytes:
        other = self._chance.choice(self._specimens)
        return data[: self._span(data)[0]] + other[self._span(other)[0] :]

    def _cut(self, data: bytes) -> bytes:
        return data[: self._span(data)[0]]

    def _swap(self, data: bytes) -> bytes:
        lines = data.split(b"\n")
        one, two = self._chance.randrange(len(lines)), self._chance.randrange(len(lines))
        lines[one], lines[two] = lines[two], lines[one]
        return b"\n".join(lines)

    def _repeat(self, data: bytes) -> bytes:
        start, end = self._span(data, 8)
        return data[:end] + data[start:end] * self._chance.choice((2, 30, 300)) + data[end:]
