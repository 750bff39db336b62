"""A page that a browser saved in, its HTML and its address out. Pure.

Taken: MHTML (Chrome and its kin, on phones too), Safari's web archives, and HTML in which the
browser or SingleFile wrote down where it came from.
"""

from __future__ import annotations

import plistlib
import re
from dataclasses import dataclass, field
from email.message import Message

from bot.domain.errors import BrokenFile, LinkRefused, UnsupportedFile
from bot.reading.files.mime import bytes_of, charset_of, header, parts_of
from bot.reading.links.links import clean_link

_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_WRITTEN_DOWN = re.compile(
    rb"<!--\s*saved from url=\(\d{1,6}\)\s*(\S{1,2000}?)\s*-->"
    rb"|<!--\s*Page saved with SingleFile\s+url:\s*(\S{1,2000})\s"
)
_HEAD = 4_096


@dataclass(frozen=True, slots=True)
class Saved:
    """A saved page; `url` is empty where the file does not tell it."""

    html: bytes = field(repr=False)
    charset: str = ""
    url: str = ""


def page_in_mime(message: Message) -> Saved | None:
    """The page of an MHTML file; None for an e-mail.

    What tells them apart: a saved page says where it was.
    """
    snapshot = _address(header(message, "snapshot-content-location"))
    pages = [part for part in parts_of(message) if part.get_content_type() in _PAGES]
    start = str(message.get_param("start") or "")
    pages.sort(key=lambda part: not _is_root(part, snapshot, start))
    for page in pages[:1]:
        url = snapshot or _address(header(page, "content-location"))
        if url or header(page, "content-location"):
            return Saved(bytes_of(page), charset_of(page), url)
    return None


def page_in_webarchive(content: bytes) -> Saved:
    """The page of Safari's file; raises BrokenFile, and UnsupportedFile for other such lists."""
    try:
        told = plistlib.loads(content, fmt=plistlib.FMT_BINARY)
    except (ValueError, TypeError, OverflowError, RecursionError) as error:
        raise BrokenFile("a property list") from error
    page = told.get("WebMainResource") if isinstance(told, dict) else None
    html = page.get("WebResourceData") if isinstance(page, dict) else None
    if not isinstance(page, dict) or not isinstance(html, bytes):
        raise UnsupportedFile("a property list")
    charset, url = page.get("WebResourceTextEncodingName"), page.get("WebResourceURL")
    return Saved(html, str(charset or ""), _address(str(url or "")))


def page_in_html(content: bytes) -> Saved:
    """A page with the address that was written down when it was saved."""
    found = _WRITTEN_DOWN.search(content, 0, _HEAD)
    told = (found[1] or found[2]).decode("utf-8", "replace") if found else ""
    return Saved(content, "", _address(told))


def _is_root(part: Message, snapshot: str, start: str) -> bool:
    """Whether a part is the page itself, not a frame in it."""
    if start and header(part, "content-id") == start:
        return True
    return bool(snapshot) and _address(header(part, "content-location")) == snapshot


def _address(told: str) -> str:
    try:
        return clean_link(told) if told.lower().startswith(("http:", "https:")) else ""
    except LinkRefused:
        return ""
