"""A file's bytes in, Article out. Pure, and slow enough to be run in a worker."""

from __future__ import annotations

from bot.domain.article import Article
from bot.domain.errors import NothingToRead, SourceTooLarge, UnsupportedFile
from bot.domain.request import Document
from bot.reading.charset import decode
from bot.reading.extract import extract_article
from bot.reading.text import read_text, with_form

MOST_BYTES = 20_000_000
"""Telegram hands bots no larger file."""
_SNIFFED = 1024


def read_document(document: Document) -> Article:
    """The article of a file; raises a ReadingError for what cannot be read."""
    if len(document.content) > MOST_BYTES:
        raise SourceTooLarge
    article = _read(document)
    if not article.sentences:
        raise NothingToRead
    return article


def _read(document: Document) -> Article:
    head = document.content[:_SNIFFED].lstrip().lower()
    if head.startswith((b"<!doctype html", b"<html")) or b"<body" in head:
        return with_form(extract_article(decode(document.content, ""), ""), "html")
    if b"\0" in head or head.startswith((b"%pdf", b"pk\x03\x04", b"\x89png", b"\xff\xd8\xff")):
        raise UnsupportedFile(document.name)
    form = "markdown" if document.name.lower().endswith((".md", ".markdown")) else "text"
    return with_form(read_text(decode(document.content, "")), form)
