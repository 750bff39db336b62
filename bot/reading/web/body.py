"""What a server sends in, a page's content out: unpacked, bounded, of a readable kind. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.domain.errors import (
    FeedFound,
    PageBlocked,
    PageNotFound,
    PageUnreachable,
    ReadingError,
    SourceTooLarge,
    UnsupportedFile,
)
from bot.reading.sniff import DATA, HEAD, READABLE, ZIP, is_feed, sniff
from bot.reading.web.decompress import BadEncoding, Unpacker

_NOT_FOUND = frozenset({404, 410})
_BLOCKED = frozenset({401, 402, 403, 407, 429, 451, 999})  # 999 is LinkedIn's own
# Headers by which Cloudflare and AWS say that this is a check for humans, whatever the status.
_CHECK_HEADERS = ("cf-mitigated", "x-amzn-waf-action")
# What the pages of such checks have in them, in lower case; they come as 503.
_CHECK_MARKS = (
    b"/cdn-cgi/challenge-platform",
    b"cf-browser-verification",
    b"just a moment",
    b"checking your browser",
    b"ddos-guard",
    b"captcha",
    b"are you a robot",
    b"automated access",
)


def refusal(status: int, headers: Mapping[str, str], content: bytes) -> type[ReadingError] | None:
    """What a status means for who wants to read; None for a page. Header names in lower case."""
    if any(name in headers for name in _CHECK_HEADERS) or status in _BLOCKED:
        return PageBlocked
    if status in _NOT_FOUND:
        return PageNotFound
    if status == 503 and any(mark in content.lower() for mark in _CHECK_MARKS):
        return PageBlocked
    # A part (206), which nobody asked for, is no page.
    return None if 200 <= status < 300 and status != 206 else PageUnreachable


class Body:
    """A body while it comes in; refused as soon as it is known to be too large or unreadable.

    With `data`, what sites answer programs with is taken, too.
    """

    def __init__(
        self, site: str, headers: Mapping[str, str], name: str, limit: int, *, data: bool = False
    ) -> None:
        self._site, self._name, self._limit, self._data = site, name, limit, data
        self._declared = headers.get("content-type", "").partition(";")[0].strip().lower()
        length = headers.get("content-length", "")
        self._length = int(length) if re.fullmatch(r"\d{1,20}", length) else 0
        self._packed = 0
        self._content = bytearray()
        self._sniffed = False
        try:
            self._unpacker = Unpacker(headers.get("content-encoding", ""))
        except BadEncoding as error:
            raise PageUnreachable(f"{site}: {error}") from error

    def add(self, chunk: bytes) -> None:
        """Take what came; raises SourceTooLarge, UnsupportedFile or PageUnreachable."""
        # What is packed counts too: it can be endless and hold nothing.
        self._packed += len(chunk)
        try:
            for piece in self._unpacker.feed(chunk):
                self._content += piece
                self._check(max(self._packed, len(self._content)))
        except BadEncoding as error:
            raise PageUnreachable(f"{self._site}: {error}") from error
        self._check(self._packed)

    def finish(self) -> tuple[bytes, str]:
        """The whole content and its media type; raises PageUnreachable where a part is missing."""
        try:
            self._unpacker.finish()
        except BadEncoding as error:
            raise PageUnreachable(f"{self._site}: {error}") from error
        content = bytes(self._content)
        if not content.strip():
            raise PageUnreachable(f"{self._site}: an empty answer")
        media_type = sniff(content, self._declared, self._name)
        self._check_kind(content, media_type)
        return content, media_type

    def _check_kind(self, content: bytes, media_type: str) -> None:
        if self._data and media_type in DATA:
            return
        if is_feed(content, media_type) and not self._data:
            raise FeedFound(self._site)
        if media_type not in READABLE:
            raise UnsupportedFile(f"{self._site}: {media_type}")

    def _check(self, size: int) -> None:
        # First the kind: a film is not "too large", it is a film.
        if not self._sniffed and len(self._content) >= HEAD:
            self._sniffed = True
            head = bytes(self._content[:HEAD])
            media_type = sniff(head, self._declared, self._name)
            if media_type != ZIP:
                self._check_kind(head, media_type)
            size = max(size, self._length)
        if size > self._limit:
            raise SourceTooLarge(f"{self._site}: over {self._limit} bytes")
