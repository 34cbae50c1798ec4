"""Gzip from outside, unpacked with a limit: some kilobytes can hold gigabytes."""

import gzip
import zlib

#: Bytes that are unpacked at most: ten times the largest file that is read.
LARGEST = 2_000_000_000
_MEMBERS = 1000


def gunzip(content: bytes, largest: int = LARGEST) -> bytes:
    """Return what some bytes hold that gzip packed; they may be several packed files one after another.

    Raises
    ------
    gzip.BadGzipFile
        They are not whole, not gzip, or hold more than ``largest`` bytes.

    Examples
    --------
    >>> gunzip(gzip.compress(b"figures"))
    b'figures'
    """
    parts: list[bytes] = []
    left = largest
    while content or not parts:
        member = zlib.decompressobj(wbits=31)
        try:
            parts.append(member.decompress(content, left + 1))
        except zlib.error as error:
            raise gzip.BadGzipFile(str(error)) from error
        left -= len(parts[-1])
        if left < 0 or len(parts) > _MEMBERS:
            raise gzip.BadGzipFile(f"more than {largest:,} bytes when unpacked, or in more than {_MEMBERS} pieces")
        if not member.eof:
            raise gzip.BadGzipFile("it ends too soon")
        content = member.unused_data.lstrip(b"\0")  # what follows a file may be padded
    return b"".join(parts)
