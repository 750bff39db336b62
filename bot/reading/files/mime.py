"""The bytes of an e-mail or a web archive in, its parts and headers out. Pure.

The older policy of the standard library reads them: the newer one parses every header by a grammar
that hostile ones make slow, and that raises on some.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr, parsedate

from bot.domain.errors import BrokenFile
from bot.reading.text.decoding import decode

MOST_PARTS = 2_000
"""Parts that are looked at: a page that is saved with all its pictures has some hundreds."""
_LONGEST_HEADER = 4_000
_BEFORE = re.compile(rb"(?:\d{1,12}[ \t]*\r?\n)?(?:From [^\n]{1,500}\n)?")
"""What mailboxes put before a message: its length (Apple Mail), or who sent it (mbox)."""


def parse_mime(content: bytes) -> Message:
    """The tree of parts; raises BrokenFile where they are nested without end."""
    before = _BEFORE.match(content)
    try:
        return message_from_bytes(content[before.end() if before else 0 :])
    except RecursionError as error:
        raise BrokenFile("parts within parts without end") from error


def parts_of(message: Message) -> Iterator[Message]:
    """The parts that hold something, in order; a message within the message is one part."""
    waiting = [message]
    for _ in range(MOST_PARTS):
        if not waiting:
            return
        part = waiting.pop()
        inner = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(inner, list):
            waiting.extend(one for one in reversed(inner) if isinstance(one, Message))
        else:
            yield part


def bytes_of(part: Message) -> bytes:
    """What a part holds, its transfer encoding undone as far as it can be."""
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def charset_of(part: Message) -> str:
    """What a part calls its charset."""
    try:
        return str(part.get_content_charset() or "")
    except (ValueError, LookupError, TypeError):
        return ""


def name_of(part: Message) -> str:
    """The name of the file that a part is, "" for none."""
    try:
        return str(part.get_filename() or "")
    except (ValueError, LookupError, TypeError):
        return ""


def text_of(part: Message) -> str:
    """A part's text."""
    return decode(bytes_of(part), charset_of(part)).replace("\r\n", "\n")


def header(message: Message, name: str) -> str:
    """A header's text on one line, "" for none."""
    raw = next((value for key, value in message.raw_items() if key.lower() == name), "")
    line = " ".join(_plain(str(raw)[:_LONGEST_HEADER]).split())
    try:
        pieces = decode_header(line)
    except (HeaderParseError, ValueError):
        return line
    text = "".join(
        decode(piece, charset or "") if isinstance(piece, bytes) else piece
        for piece, charset in pieces
    )
    return " ".join(text.split())


def name_in(message: Message, name: str) -> str:
    """Who a header names; their address where it tells no name."""
    told, address = parseaddr(header(message, name))
    return told or address


def day_of(message: Message) -> str:
    """The day that the message was sent, YYYY-MM-DD, where it was sent; "" for none."""
    try:
        told = parsedate(header(message, "date"))
        return date(*told[:3]).isoformat() if told else ""
    except (ValueError, IndexError, TypeError, OverflowError):
        return ""


def _plain(raw: str) -> str:
    """A header as it came, its bytes beyond ASCII read as what they are most likely."""
    return raw if raw.isascii() else decode(raw.encode("utf-8", "surrogateescape"))
