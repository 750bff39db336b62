"""A file in, Article out. Pure, and heavy: meant for a worker process."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from email.message import Message
from pathlib import PurePath

from bot.domain.article import Article
from bot.domain.errors import (
    NothingToRead,
    ProtectedFile,
    ReadingError,
    SourceTooLarge,
    UnsupportedFile,
)
from bot.domain.request import Document
from bot.reading import sniff
from bot.reading.files.docx import read_docx
from bot.reading.files.epub import CONTAINER, read_epub
from bot.reading.files.mail import FEWEST_WORDS, read_mail
from bot.reading.files.markdown import read_markdown
from bot.reading.files.mime import bytes_of, name_of, parse_mime, parts_of
from bot.reading.files.office import (
    OPEN_TEXT,
    SLIDES,
    read_open_document,
    read_rtf,
    read_slides,
)
from bot.reading.files.pdf.pdf import read_pdf
from bot.reading.files.web_archives import Saved, page_in_html, page_in_mime, page_in_webarchive
from bot.reading.files.zips import Archive
from bot.reading.links.links import text_without_links
from bot.reading.markup.paragraphs import paragraphs_in
from bot.reading.page.extract import extract_article
from bot.reading.page.parsed import parse_page
from bot.reading.speech.subtitles import read_subtitles
from bot.reading.text.decoding import decode
from bot.reading.text.plain_text import assemble, read_text
from bot.text.invisible import clean_characters

LARGEST_FILE = 20_000_000
"""Bytes; what Telegram lets a bot download."""
_OFFICE_CONTAINER = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")
_LONGEST_NAME = 120
_LONGEST_POINTER = 5_000
_WORD = re.compile(r"\w")
_SHORTCUT = re.compile(
    r"\ufeff?\s*(?:\[(?:InternetShortcut|Desktop Entry|\{[0-9A-F-]{36}\})(?:\.\w)?\]"
    r"|(?:<[?!][^>]{0,200}>\s*){0,3}<plist\b[^>]{0,100}>\s*<dict>\s*<key>URL</key>)",
    re.IGNORECASE,
)
"""How a link begins that somebody dragged out of a browser: Windows, Linux, macOS."""


def read_document(document: Document) -> Article:
    """The article that a file holds, whatever its name says it is.

    Raises UnsupportedFile, BrokenFile, ProtectedFile, SourceTooLarge, and NothingToRead for a file
    without a sentence (a scanned PDF).
    """
    if len(document.content) > LARGEST_FILE:
        raise SourceTooLarge(f"{len(document.content)} bytes")
    article = _read(document)
    if not article.sentences:
        raise NothingToRead(article.reading.form)
    return article if article.title else replace(article, title=_title_of(document.name))


def _read(document: Document) -> Article:
    kind = sniff.sniff(document.content, document.media_type, document.name)
    if kind in _READERS:
        return _READERS[kind](document.content)
    if kind in (sniff.DOCX, sniff.EPUB, sniff.ZIP):
        return _read_archive(document.content)
    if document.content.startswith(_OFFICE_CONTAINER) and _ENCRYPTED_OFFICE in document.content:
        raise ProtectedFile("an Office file with a password")
    raise UnsupportedFile(kind)


def _read_archive(content: bytes) -> Article:
    archive = Archive.open(content)
    names = set(archive.names)
    if CONTAINER in names:
        return read_epub(archive)
    if "[Content_Types].xml" in names and any(name.startswith("word/") for name in names):
        return read_docx(archive)
    if SLIDES in names:
        return read_slides(archive)
    if OPEN_TEXT in names and b"spreadsheet" not in archive.read("mimetype"):
        return read_open_document(archive)
    raise UnsupportedFile("a ZIP")


def unpacked(document: Document) -> Document:
    """A web archive as the HTML that it holds; other files as they are."""
    kind = sniff.sniff(document.content, document.media_type, document.name)
    if kind == sniff.WEBARCHIVE:
        page: Saved | None = page_in_webarchive(document.content)
    else:
        page = page_in_mime(parse_mime(document.content)) if kind == sniff.MAIL else None
    if page is None:
        return document
    # In one charset, whatever the archive's own: a file has no header that tells it.
    html = decode(page.html, page.charset).encode("utf-8", "replace")
    return Document(document.name, sniff.HTML, html)


def _read_mime(content: bytes) -> Article:
    message = parse_mime(content)
    page = page_in_mime(message)
    if page is not None:
        return _read_saved(page)
    article = read_mail(message)
    return article if article.reading.words >= FEWEST_WORDS else _attached(message, article)


def _attached(message: Message, article: Article) -> Article:
    """What a message of a few words brings along as a file, if that says more."""
    for part in parts_of(message):
        file = Document(name_of(part), part.get_content_type(), bytes_of(part))
        if not file.name or sniff.sniff(file.content, file.media_type, file.name) == sniff.MAIL:
            continue
        with suppress(ReadingError):
            brought = _read(file)
            if brought.reading.words > article.reading.words:
                title = brought.title or _title_of(file.name)
                return replace(brought, title=title, date=brought.date or article.date)
    return article


def _read_saved(saved: Saved) -> Article:
    """A saved page, or a text that is merely written in HTML."""
    page = parse_page(decode(saved.html, saved.charset), saved.url)
    article = extract_article(page)
    if not article.sentences:
        text = assemble(paragraphs_in(page.tree), title=article.title, form="html")
        article = replace(text, url=page.url)
    return replace(article, reading=replace(article.reading, form="html"))


def _read_plain(text: str) -> Article:
    """A text; raises NothingToRead for a file that only points to an address."""
    if _SHORTCUT.match(text) or not _WORD.search(text_without_links(text[:_LONGEST_POINTER])):
        raise NothingToRead("text")
    return read_text(text)


_READERS: dict[str, Callable[[bytes], Article]] = {
    sniff.PDF: read_pdf,
    sniff.HTML: lambda content: _read_saved(page_in_html(content)),
    sniff.MAIL: _read_mime,
    sniff.WEBARCHIVE: lambda content: _read_saved(page_in_webarchive(content)),
    sniff.MARKDOWN: lambda content: read_markdown(decode(content)),
    sniff.RTF: read_rtf,
    sniff.SUBTITLES: lambda content: read_subtitles(decode(content)),
    sniff.TEXT: lambda content: _read_plain(decode(content)),
}


def _title_of(name: str) -> str:
    """A file's name as a title, for want of a better one."""
    stem = PurePath(name.replace("\\", "/")).stem
    return " ".join(clean_characters(stem).split())[:_LONGEST_NAME]
