"""Telling what a file is by its bytes."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.sniff import (
    DOCX,
    EPUB,
    HTML,
    MAIL,
    MARKDOWN,
    PDF,
    READABLE,
    RTF,
    SUBTITLES,
    TEXT,
    WEBARCHIVE,
    ZIP,
    sniff,
)


def packed(*names: str, method: int = zipfile.ZIP_STORED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name in names:
            text = "application/epub+zip" if name == "mimetype" else "x" * 5000
            archive.writestr(zipfile.ZipInfo(name), text, method)
    return file.getvalue()


BINARY = "application/octet-stream"
CASES = [
    (b"<!DOCTYPE html><html>", "", "", HTML),
    (b"\xef\xbb\xbf  <!doctype HTML>", "text/plain", "", HTML),
    (b"<!-- one --><!-- two -->\n<html lang=de>", BINARY, "", HTML),
    (b"<?xml version='1.0'?><!DOCTYPE html PUBLIC>", "application/xml", "", HTML),
    (b"<!doctype html>", "image/jpeg", "/a.jpg", HTML),
    (b"<p>Hello", "", "", HTML),
    (b"<p>Hello", "text/plain", "", TEXT),
    (b"Hello", "text/html", "", HTML),
    (b"Hello", "application/xhtml+xml", "", HTML),
    (b"<html>\x00 stray", "text/html", "", HTML),
    ("<html>".encode("utf-16-le"), "text/html", "", HTML),
    ("Hello".encode("utf-16"), "text/plain", "", TEXT),
    (b"Hello", "", "", TEXT),
    (b"Hello", BINARY, "/a.txt", TEXT),
    (b"Hello", BINARY, "/a.html", HTML),
    (b"# Hello", "text/plain", "/README.md", MARKDOWN),
    (b"# Hello", "", "notes.MARKDOWN", MARKDOWN),
    (b"<p align=center>Hello", "text/markdown", "", MARKDOWN),
    (b"ID3 tags are", "", "", TEXT),
    (b"MZ is how programs begin", "text/plain", "", TEXT),
    (b"\x1b$B%F%9%H", "text/plain", "", TEXT),
    (b"%PDF-1.7\n\xff", BINARY, "", PDF),
    (b"\n\n%PDF-1.4", "text/html", "", PDF),
    (b"<p>A file begins with %PDF-1.4", "text/html", "", HTML),
    (packed("mimetype", "OEBPS/a.xhtml"), BINARY, "", EPUB),
    (packed("[Content_Types].xml", "word/document.xml"), BINARY, "", DOCX),
    (packed("a.txt"), DOCX, "a.docx", ZIP),
    (b"\x89PNG\r\n\x1a\n\x00\x00", "text/html", "", "image/*"),
    (b"\xff\xd8\xff\xe0\x00\x10JFIF", "", "", "image/*"),
    (b"RIFF\x00\x00\x00\x00WEBP", "", "", "image/*"),
    (b"\x00\x00\x00\x18ftypmp42", "text/html", "", "video/*"),
    (b"\x00\x00\x00\x18ftypavif", "", "", "image/*"),
    (b"ID3\x03\x00\x00", "", "", "audio/*"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "", "a.doc", "application/msword"),
    (b"{\\rtf1", "text/plain", "", "application/rtf"),
    (b"\x1f\x8b\x08\x00", BINARY, "", "application/gzip"),
    (b"\x7fELF\x02\x01\x01\x00", "text/plain", "", BINARY),
    (b"a\x00b\x00", "", "", BINARY),
    (b'{"a": 1}', "application/json", "", "application/json"),
    (b"<svg>", "image/svg+xml", "", "image/svg+xml"),
    (b"<?xml version='1.0'?><rss>", "application/rss+xml", "", "application/rss+xml"),
    (b"<?xml version='1.0'?><rss>", "text/xml", "", "text/xml"),
    (b"body {}", "text/css", "", "text/css"),
    (b"a,b", "text/csv", "", "text/csv"),
    (b"Hello", "application/pdf", "a.pdf", BINARY),
    (b"", "", "", TEXT),
    (b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/\r\n", "", "", MAIL),
    (b"Received: from a\n\tby b\nSubject: c\n", "text/plain", "a.txt", MAIL),
    (b"From ann Mon Mar 2\nTo: b\nMIME-Version: 1.0\n", "text/html", "", MAIL),
    (b"Subject: a\n\nHello", "", "a.eml", MAIL),
    (b"Subject: a\n\nHello", "multipart/related", "a", MAIL),
    (b"Subject: a\n\nHello", "text/plain", "a.txt", TEXT),
    (b"Keywords: sea\nReceived: 3 March 2020\n", "text/plain", "", TEXT),
    (b"<!doctype html>MIME-Version: 1.0", "", "a.mhtml", HTML),
    (b"bplist00\xd1\x01\x02", "", "a.webarchive", WEBARCHIVE),
]


@pytest.mark.parametrize(
    ("content", "declared", "name", "media_type"), CASES, ids=range(len(CASES))
)
def test_types(content: bytes, declared: str, name: str, media_type: str) -> None:
    """Bytes go before what the server says, and that before the name."""
    assert sniff(content, declared, name) == media_type


def test_what_is_read() -> None:
    """Pictures, films, sheets and packed files are not among the types that Pith reads."""
    known = {HTML, TEXT, MARKDOWN, PDF, DOCX, EPUB, MAIL, WEBARCHIVE, SUBTITLES, RTF}
    assert known == READABLE


@pytest.mark.parametrize(
    "part",
    [b"<!---->", b"<!--", b" ", b"<?xml ", b"<!-- --> ", b"-->", b"a:\n", b"a:\n \n", b"From "],
    ids=[
        "empty comments",
        "begun",
        "blanks",
        "declarations",
        "comments",
        "ended",
        "headers",
        "folded headers",
        "mailboxes",
    ],
)
def test_hostile_heads(part: bytes) -> None:
    """A row of comments, or of their halves, is told at once."""
    assert sniff(part * 3000) in READABLE


@given(st.binary(max_size=300), st.sampled_from(["", "text/html", "application/zip", "x"]))
def test_any_bytes(content: bytes, declared: str) -> None:
    """Any bytes have a type."""
    assert sniff(content, declared)
