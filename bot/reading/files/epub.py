"""An EPUB in, Article out. Pure, and heavy: meant for a worker process."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import unquote

from bot.domain.article import Article, Paragraph, ParagraphKind
from bot.domain.errors import BrokenFile, ProtectedFile
from bot.reading.files.zips import UNPACKED_BYTES, Archive, beside
from bot.reading.markup.paragraphs import read_markup
from bot.reading.markup.tree import XmlElement, parse_xml, text_at, text_of
from bot.reading.text.decoding import decode
from bot.reading.text.plain_text import LONGEST_TEXT, assemble

CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_FONT_SCRAMBLING = frozenset(
    ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_OLD_CONTENTS = "application/x-dtbncx+xml"
_BEGINNING = 3
"""Paragraphs in which a chapter's own heading stands, behind a number or a motto."""
_LONGEST_NAME = 300
_CHAPTER_TYPES = frozenset(("application/xhtml+xml", "text/html", "application/xml", "text/xml"))
_CHAPTER_NAMES = (".xhtml", ".html", ".htm", ".xml")
_NO_TYPES = frozenset(("", "application/octet-stream", "text/plain", "application/xhtml", "html"))


@dataclass(frozen=True, slots=True)
class _Book:
    """What a book's package says: its facts, its chapters' files in order, and what its table of
    contents calls them.
    """

    title: str
    author: str
    date: str
    chapters: list[str]
    names: dict[str, str]


def read_epub(archive: Archive) -> Article:
    """The text of a book, chapter by chapter; raises ProtectedFile for one that is encrypted."""
    _refuse_encrypted(archive)
    book = _book(archive)
    paragraphs: list[Paragraph] = []
    characters, read = 0, 0
    sizes = [_size(archive, name) for name in book.chapters]
    for chapter, size in zip(_chapters(archive, book), sizes, strict=True):
        if characters > LONGEST_TEXT:
            break
        if chapter is None:
            continue
        paragraphs += chapter
        characters += sum(len(paragraph.text) for paragraph in chapter)
        read += size
    if not read:
        raise BrokenFile("a book without chapters")
    share = min(1.0, read / sum(sizes))
    article = assemble(paragraphs, title=book.title, form="epub", share=share)
    return replace(article, author=book.author, date=book.date)


def _size(archive: Archive, name: str) -> int:
    """What a chapter counts for in the share that is read, at least something."""
    # Chapters differ by far, and what a size claims is told for free; it bounds nothing.
    return min(max(archive.size_of(name), 1), UNPACKED_BYTES)


def _chapters(archive: Archive, book: _Book) -> Iterator[list[Paragraph] | None]:
    names = set(archive.names)
    for name in book.chapters:
        # A book with a chapter missing or damaged is still read.
        try:
            found = read_markup(decode(archive.read(name))) if name in names else []
        except BrokenFile:
            yield None
        else:
            yield _under_its_name(found, book.names.get(name, ""))


def _under_its_name(chapter: list[Paragraph], name: str) -> list[Paragraph]:
    """The chapter under the name in the table of contents, if it does not begin with one."""
    headed = any(one.kind is ParagraphKind.HEADING for one in chapter[:_BEGINNING])
    if headed or not name or not chapter:
        return chapter
    # What stands there as mere text in large letters is not said twice.
    rest = chapter[1:] if chapter[0].text.casefold() == name.casefold() else chapter
    return [Paragraph(name, ParagraphKind.HEADING), *rest]


def _book(archive: Archive) -> _Book:
    container = parse_xml(archive.read(CONTAINER))
    rootfile = container.find(".//{*}rootfile")
    name = "" if rootfile is None else unquote(rootfile.get("full-path", ""))
    package = parse_xml(archive.read(name))
    date = _DAY.match(text_at(package, ".//{*}metadata/{*}date"))
    return _Book(
        title=text_at(package, ".//{*}metadata/{*}title"),
        author=text_at(package, ".//{*}metadata/{*}creator"),
        date=date[0] if date else "",
        chapters=list(_spine(package, name)),
        names=_contents(archive, package, name),
    )


def _contents(archive: Archive, package: XmlElement, name: str) -> dict[str, str]:
    """What the table of contents, of either version of the format, calls each file."""
    found: dict[str, str] = {}
    for item in package.iterfind(".//{*}manifest/{*}item"):
        is_new = "nav" in item.get("properties", "").split()
        if not is_new and item.get("media-type") != _OLD_CONTENTS:
            continue
        table = beside(name, unquote(item.get("href", "")))
        if table not in archive.names:
            continue
        try:
            root = parse_xml(archive.read(table))
        except BrokenFile:
            continue
        for href, text in _new_entries(root) if is_new else _old_entries(root):
            file = beside(table, unquote(href.partition("#")[0]))
            # The first entry of a file names its beginning.
            found.setdefault(file, text[:_LONGEST_NAME])
    return found


def _new_entries(root: XmlElement) -> Iterator[tuple[str, str]]:
    for link in root.iterfind(".//{*}nav//{*}a"):
        yield link.get("href", ""), text_of(link)


def _old_entries(root: XmlElement) -> Iterator[tuple[str, str]]:
    for point in root.iterfind(".//{*}navPoint"):
        content = point.find("{*}content")
        href = "" if content is None else content.get("src", "")
        yield href, text_at(point, "{*}navLabel/{*}text")


def _spine(package: XmlElement, name: str) -> Iterator[str]:
    items = {item.get("id"): item for item in package.iterfind(".//{*}manifest/{*}item")}
    for reference in package.iterfind(".//{*}spine/{*}itemref"):
        item = items.get(reference.get("idref"))
        if item is None or reference.get("linear") == "no":
            continue
        is_contents = "nav" in item.get("properties", "").split()
        if _is_chapter(item) and not is_contents:
            yield beside(name, unquote(item.get("href", "")))


def _is_chapter(item: XmlElement) -> bool:
    """Whether an item is text, by its type, or by its name where the type says nothing."""
    told = item.get("media-type", "").partition(";")[0].strip().lower()
    named = item.get("href", "").lower().endswith(_CHAPTER_NAMES)
    return told in _CHAPTER_TYPES or (named and told in _NO_TYPES)


def _refuse_encrypted(archive: Archive) -> None:
    """Raise unless at most fonts are scrambled, which many free books have."""
    if _ENCRYPTION not in archive.names:
        return
    methods = parse_xml(archive.read(_ENCRYPTION)).iterfind(
        ".//{*}EncryptedData/{*}EncryptionMethod"
    )
    if any(method.get("Algorithm") not in _FONT_SCRAMBLING for method in methods):
        raise ProtectedFile("a book with copy protection")
