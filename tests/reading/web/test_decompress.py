"""Unpacking what servers send."""

from __future__ import annotations

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.web.decompress import PIECE, BadEncoding, Unpacker, unpacked_head


def gzipped(plain: bytes) -> bytes:
    """What gzip makes of it, at whatever time."""
    return gzip.compress(plain, mtime=0)


def unpack(encoding: str, packed: bytes, step: int) -> bytes:
    unpacker = Unpacker(encoding)
    pieces = [
        piece
        for start in range(0, len(packed), step)
        for piece in unpacker.feed(packed[start : start + step])
    ]
    unpacker.finish()
    assert all(len(piece) <= PIECE for piece in pieces)
    return b"".join(pieces)


@given(st.binary(max_size=2000), st.integers(1, 300), st.integers(1, 200))
def test_every_form(data: bytes, times: int, step: int) -> None:
    """What was packed comes out, in pieces of bounded size, however the network cuts it."""
    plain = data * times
    assert unpack("gzip", gzip.compress(plain), step) == plain
    assert unpack("GZip ", gzip.compress(plain) + gzip.compress(plain), step) == plain * 2
    assert unpack("x-gzip", gzip.compress(plain) + b"\0" * 9, step) == plain
    assert unpack("deflate", zlib.compress(plain), step) == plain
    assert unpack("deflate", zlib.compress(plain, wbits=-15), step) == plain
    assert unpack("", plain, step) == plain
    assert unpack("identity", plain, step) == plain


def test_pieces_of_a_bomb() -> None:
    """A bomb gives its first piece without being unpacked whole."""
    bomb = gzip.compress(b"\0" * 50_000_000)
    assert len(next(Unpacker("gzip").feed(bomb))) == PIECE


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "nonsense", "compress"])
def test_encodings_that_were_not_asked_for(encoding: str) -> None:
    """An encoding that was not asked for is refused."""
    with pytest.raises(BadEncoding):
        Unpacker(encoding)


@pytest.mark.parametrize(
    "packed",
    [b"<html>", gzipped(b"words")[:-9], gzipped(b"") * 1000, b"\x1f"],
    ids=["not packed", "cut off", "empty members", "half a header"],
)
def test_bad_bytes(packed: bytes) -> None:
    """Lies, missing ends and rows of empty members are refused."""
    with pytest.raises(BadEncoding):
        unpack("gzip", packed, 1000)


def test_heads() -> None:
    """The beginning of an unfinished body can be looked at; a bad one looks empty."""
    packed = gzip.compress(bytes(range(256)) * 100)
    assert unpacked_head(packed[:-50], "gzip", 5) == bytes(range(5))
    assert unpacked_head(b"words", "gzip", 5) == b""
    assert unpacked_head(b"words", "br", 5) == b""
