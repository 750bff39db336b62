"""An endpoint's bytes in, its events out: streams and whole answers, however they are labelled."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from typing import Any

import jiter

from bot.summarizing.endpoint.failures import EndpointFailure, nobody_there, unusable

_LONGEST_EVENT = 1_000_000
_LONGEST_ANSWER = 5_000_000
# A carriage return alone ends a line, too; the last one may have its line feed still to come.
_LINE_END = re.compile(rb"\r\n|\n|\r(?=[^\n])")


class Unanswered(Exception):
    """A request that came to nothing; `failure` says why."""

    def __init__(self, failure: EndpointFailure) -> None:
        super().__init__(str(failure.error))
        self.failure = failure


async def read_events(pieces: AsyncIterator[bytes]) -> AsyncIterator[Any]:
    """The JSON values of an answer; raises Unanswered for what is none.

    The first character tells what comes: endpoints and proxies label streams as JSON, and JSON as
    a stream or as plain text.
    """
    begun = b""
    async for piece in pieces:
        begun += piece
        if begun.lstrip(b"\xef\xbb\xbf \r\n\t"):
            break
    begun = begun.lstrip(b"\xef\xbb\xbf \r\n\t")
    if begun.startswith(b"<"):
        raise Unanswered(nobody_there())
    if begun.startswith((b"{", b"[", b'"')):
        for value in _values(await _all(begun, pieces)):
            yield value
        return
    async for value in _stream(begun, pieces):
        yield value


async def _stream(begun: bytes, pieces: AsyncIterator[bytes]) -> AsyncIterator[Any]:
    """The values of a server-sent event stream."""
    open_event = rest = b""
    async for piece in _with_first(begun, pieces):
        *lines, rest = _LINE_END.split(rest + piece)
        for line in lines:
            value, open_event, ended = _read_line(line, open_event)
            if value is not None:
                yield value
            if ended:
                return
        if len(rest) + len(open_event) > _LONGEST_EVENT:
            raise Unanswered(unusable("an endless event"))
    value, open_event, _ = _read_line(rest, open_event)
    if value is not None:
        yield value
    if open_event:
        raise Unanswered(unusable("not JSON", repeats=1))


def _read_line(line: bytes, open_event: bytes) -> tuple[Any, bytes, bool]:
    """The value that ends with a line, what of an event is still open, and whether all is said.

    Comments, empty events and pings in words say nothing.
    """
    line = line.strip()
    if not line and open_event:
        raise Unanswered(unusable("not JSON", repeats=1))
    name, colon, data = line.partition(b":")
    if not colon or name not in (b"data", b"error"):
        return None, open_event, False
    data = data.strip()
    if data == b"[DONE]":
        return None, open_event, True
    data = open_event + data
    if not data.startswith(b"{"):
        return None, b"", False
    try:
        value = jiter.from_json(data)
    except ValueError:
        return None, data, False
    return {"error": value} if name == b"error" else value, b"", False


def _values(data: bytes) -> list[Any]:
    """A whole answer, or one that comes as a value a line."""
    try:
        value = jiter.from_json(data)
    except ValueError:
        lines = [line for line in data.splitlines() if line.strip()]
        return [_json(line) for line in lines]
    is_list = isinstance(value, list) and value and all(isinstance(one, dict) for one in value)
    return value if is_list else [value]


def _json(data: bytes) -> Any:
    try:
        return jiter.from_json(data)
    except ValueError as error:
        raise Unanswered(unusable("not JSON", repeats=1)) from error


async def _with_first(begun: bytes, pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield begun
    async for piece in pieces:
        yield piece


async def _all(begun: bytes, pieces: AsyncIterator[bytes]) -> bytes:
    whole = bytearray(begun)
    async for piece in pieces:
        whole += piece
        if len(whole) > _LONGEST_ANSWER:
            raise Unanswered(unusable("an endless answer"))
    return bytes(whole)
