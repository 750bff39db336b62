"""The first bytes and the declared type in, the media type out. Pure.

Servers call a PDF an octet-stream and a picture a page, so what the bytes say comes first.
"""

from __future__ import annotations

import re

from bot.reading.text.decoding import utf_16_of

HTML = "text/html"
TEXT = "text/plain"
MARKDOWN = "text/markdown"
PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
EPUB = "application/epub+zip"
ZIP = "application/zip"
MAIL = "message/rfc822"
"""E-mails and MHTML, which have one form."""
WEBARCHIVE = "application/x-webarchive"
SUBTITLES = "text/vtt"
RTF = "application/rtf"
UNKNOWN = "application/octet-stream"
READABLE = frozenset({HTML, TEXT, MARKDOWN, PDF, DOCX, EPUB, MAIL, WEBARCHIVE, SUBTITLES, RTF})
_XML = frozenset({"application/xml", "text/xml", "application/rss+xml", "application/atom+xml"})
DATA = _XML | {"application/json"}
"""What sites answer programs with; no reader means it."""

HEAD = 2048
"""So many bytes tell every type, but which kind of ZIP a ZIP is: that takes all of them."""


def _patterns(*pairs: tuple[bytes, str]) -> tuple[tuple[re.Pattern[bytes], str], ...]:
    return tuple((re.compile(pattern, re.DOTALL), media_type) for pattern, media_type in pairs)


_SIGNATURES = _patterns(
    (rb"(?!\s*<).{0,1024}%PDF-\d", PDF),
    (rb"PK\x03\x04.{26}mimetypeapplication/epub\+zip", EPUB),
    (rb"PK\x03\x04", ZIP),
    (rb"\{\\rtf", RTF),
    (rb"bplist00", WEBARCHIVE),
)
# These could also begin a text, and count only where there are control characters.
_BINARY_SIGNATURES = _patterns(
    (rb"\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|BM|II\*\x00|MM\x00\*|\x00\x00\x01\x00", "image/*"),
    (rb"RIFF.{4}WEBP|.{4}ftyp(?:avif|avis|heic|heix|mif1)", "image/*"),
    (rb"ID3|\xff[\xfb\xf3\xf2]|fLaC|RIFF.{4}WAVE|.{4}ftypM4A", "audio/*"),
    (rb".{4}ftyp|\x1aE\xdf\xa3|OggS|FLV\x01|RIFF.{4}AVI ", "video/*"),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/msword"),
    (rb"\x1f\x8b\x08", "application/gzip"),
    (rb"Rar!|7z\xbc\xaf|BZh\d|\xfd7zXZ|MZ|\x7fELF|wOF[F2]", UNKNOWN),
)
# Unambiguous inside (a comment cannot hold its own end), or a row of comments would take forever.
_COMMENTS = rb"\s*(?:<!--(?:(?!-->).){0,500}-->\s*)*"
_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>)?" + _COMMENTS + rb"<(?:!doctype html|html)\b", re.I | re.S
)
_TAG = re.compile(
    _COMMENTS + rb"<(?:head|body|title|meta|link|script|style|article|main|section|div|h[1-6]|p"
    rb"|table|br|a)\b",
    re.I | re.S,
)
_FEED = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)*(?:<\?[^>]{0,500}>\s*)*"
    + _COMMENTS
    + rb"<(?:rss|feed|rdf:RDF|atom:feed)\b"
)
# A text may begin with lines of this form, too: one that only programs write has to be among them.
_MAIL_HEAD = re.compile(
    rb"(?:\d{1,12}[ \t]*\r?\n)?(?:From [^\n]{1,500}\n)?"
    rb"(?:[!-9;-~]{1,76}:[^\n]{0,1900}\n(?:[ \t][^\n]{0,1900}\n){0,40}){0,40}?"
    rb"(?:MIME-Version:\s*\d|Message-ID:\s*<|Return-Path:\s*<|Delivered-To:\s*\S+@"
    rb"|Received:\s*(?:from|by)\s|Snapshot-Content-Location:|DKIM-Signature:\s*v=)",
    re.IGNORECASE,
)
_SUBTITLES = re.compile(
    rb"\s*(?:WEBVTT\b[^\n]{0,200}\r?\n"
    rb"|\d{1,7}[ \t]*\r?\n[ \t]*\d{1,3}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->)"
)
_MAIL_TYPES = (MAIL, "multipart/related", "application/x-mimearchive", "message/rfc2557")
_MAIL_NAMES = (".eml", ".emlx", ".mht", ".mhtml")
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_HTML = (HTML, "application/xhtml+xml")
# Text, but nothing with sentences.
_NOT_PROSE = ("css", "javascript", "csv", "calendar", "vcard", "xml", "event-stream")


def sniff(content: bytes, declared: str = "", name: str = "") -> str:
    """The media type of bytes (all, or the first HEAD), by what their server and name say of them.

    One of READABLE, or another type that Pith does not read. `declared` is a media type without
    parameters; `name` may be a file's name or an address's path.
    """
    head, declared = content[:HEAD], declared.lower()
    binary = not head.startswith(_BOMS) and _CONTROLS.search(head) is not None
    for signature, media_type in _SIGNATURES + (_BINARY_SIGNATURES if binary else ()):
        if signature.match(head):
            return _zip_type(content) if media_type == ZIP else media_type
    # Pages do hold stray control characters, and UTF-16 without its mark is full of zeros.
    if binary and declared not in _HTML and b"\x00" in head:
        wide = utf_16_of(head)
        if not wide:
            return UNKNOWN
        head = head.decode(wide, "replace").encode()
    if head.startswith(_BOMS[1:]):
        head = head.decode("utf-16", "replace").encode()
    return _text_type(head.removeprefix(_BOMS[0]), declared, name.lower())


def is_feed(content: bytes, media_type: str) -> bool:
    """Whether data, of which the first HEAD bytes do, is a feed: a list of a site's articles."""
    if media_type in ("application/rss+xml", "application/atom+xml"):
        return True
    return media_type in _XML | {TEXT} and bool(_FEED.match(content[:HEAD].removeprefix(_BOMS[0])))


def _zip_type(content: bytes) -> str:
    # Names stand in clear in a ZIP's directory, at its end.
    return DOCX if b"word/document.xml" in content else ZIP


def _text_type(head: bytes, declared: str, name: str) -> str:
    if _SUBTITLES.match(head):
        return SUBTITLES
    if _MAIL_HEAD.match(head):
        return MAIL
    if declared in (MARKDOWN, "text/x-markdown"):
        return MARKDOWN
    if declared in _HTML or _PAGE.match(head):
        return HTML
    if declared in _MAIL_TYPES or (name.endswith(_MAIL_NAMES) and b":" in head):
        return MAIL
    if declared.startswith("text/") and not declared.endswith(_NOT_PROSE):
        return MARKDOWN if name.endswith((".md", ".markdown")) else TEXT
    if declared not in ("", UNKNOWN, "binary/octet-stream", "application/x-unknown"):
        return declared if declared not in READABLE else UNKNOWN
    if _TAG.match(head) or name.endswith((".html", ".htm", ".xhtml")):
        return HTML
    return MARKDOWN if name.endswith((".md", ".markdown")) else TEXT
