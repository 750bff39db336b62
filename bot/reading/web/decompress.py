"""Compressed bytes in, plain bytes out, in pieces of bounded size. Pure.

Own, because httpx unpacks all that one read brought at once: 64 kB of zeros come out as 64 MB.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import suppress

PIECE = 65_536
ENCODINGS = "gzip, deflate"
"""For Accept-Encoding; Brotli and Zstandard have no bounded reader in Python 3.11."""

# A page is one member. Each costs a new window of 32 kB and can be empty, so many are an attack.
_MOST_MEMBERS = 64


class BadEncoding(ValueError):
    """The bytes are not packed as the server says, or in a way that was not asked for."""


def unpacked_head(data: bytes, encoding: str, size: int) -> bytes:
    """The first bytes of what a packed body's beginning holds, as far as they can be had."""
    head = b""
    with suppress(BadEncoding):
        for piece in Unpacker(encoding).feed(data):
            head += piece
            if len(head) >= size:
                break
    return head[:size]


class Unpacker:
    """Undoes a Content-Encoding; holds the state of one body."""

    def __init__(self, encoding: str) -> None:
        self._encoding = encoding.strip().lower().removeprefix("x-")
        if self._encoding not in ("", "identity", "gzip", "deflate"):
            raise BadEncoding("an encoding that was not asked for")
        self._packed = self._encoding not in ("", "identity")
        self._stream: zlib._Decompress | None = None
        self._members = 0

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The plain bytes of the next packed ones, at most PIECE at a time; raises BadEncoding."""
        if not self._packed:
            yield from (data[i : i + PIECE] for i in range(0, len(data), PIECE))
            return
        while data and self._open_member(data):
            assert self._stream is not None
            yield from self._unpack(self._stream, data)
            data = self._stream.unused_data if self._stream.eof else b""

    def finish(self) -> None:
        """Raise BadEncoding if the body ended within its packing: then a part of it is missing."""
        if self._packed and self._stream is not None and not self._stream.eof:
            raise BadEncoding("cut short")

    def _open_member(self, data: bytes) -> bool:
        """Make a stream ready for these bytes; False where only padding follows the last one."""
        if self._stream is not None and not self._stream.eof:
            return True
        if self._stream is not None and (self._encoding != "gzip" or data[0] != 0x1F):
            return False
        self._members += 1
        if self._members > _MOST_MEMBERS:
            raise BadEncoding("too many members")
        self._stream = zlib.decompressobj(self._window(data[0]))
        return True

    def _window(self, first: int) -> int:
        if self._encoding == "gzip":
            return 16 + zlib.MAX_WBITS
        # "deflate" means a zlib stream, but some servers send a bare one.
        return zlib.MAX_WBITS if first & 0x0F == 8 else -zlib.MAX_WBITS

    def _unpack(self, stream: zlib._Decompress, data: bytes) -> Iterator[bytes]:
        while True:
            try:
                piece = stream.decompress(data, PIECE)
            except zlib.error as error:
                raise BadEncoding("not packed as declared") from error
            if piece:
                yield piece
            data = stream.unconsumed_tail
            if stream.eof or (not data and len(piece) < PIECE):
                return
