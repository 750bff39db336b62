"""A DOCX file in, Article out. Pure, and heavy: meant for a worker process."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress
from dataclasses import replace
from functools import partial
from urllib.parse import unquote

from bot.domain.article import Article, Paragraph
from bot.domain.errors import BrokenFile
from bot.reading.files.mime import parse_mime
from bot.reading.files.titles import take_title
from bot.reading.files.web_archives import page_in_mime
from bot.reading.files.word_parts import plain_part
from bot.reading.files.zips import Archive, beside
from bot.reading.markup.paragraphs import read_markup
from bot.reading.markup.tree import parse_xml, text_at
from bot.reading.sniff import DOCX, HTML, MAIL, TEXT, sniff
from bot.reading.text.decoding import decode
from bot.reading.text.plain_text import assemble, read_text

_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => h2:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='caption'] => figcaption:fresh
"""
_ABOUT = "docProps/core.xml"
_DEEPEST = 3
"""Documents within documents."""


def read_docx(archive: Archive) -> Article:
    """The text of a Word file: paragraphs, headings, lists, tables; no comments, no pictures."""
    title, author = _about(archive)
    title, paragraphs = take_title(read_markup(_to_html(_without_media(archive, depth=0))), title)
    return replace(assemble(paragraphs, title=title, form="docx"), author=author)


def _to_html(content: bytes) -> str:
    from xml.parsers.expat import ExpatError

    import mammoth
    from mammoth.docx.files import InvalidFileReferenceError

    try:
        converted = mammoth.convert_to_html(
            io.BytesIO(content),
            style_map=_STYLES,
            include_embedded_style_map=False,
            convert_image=_no_image,
        )
    except (
        # What mammoth was seen to raise for damaged files; it has no error of its own.
        AttributeError,
        ExpatError,
        InvalidFileReferenceError,
        KeyError,
        LookupError,
        OSError,
        RecursionError,
        SyntaxError,
        TypeError,
        ValueError,
    ) as error:
        raise BrokenFile(f"DOCX: {type(error).__name__}") from error
    return str(converted.value)


def _no_image(_: object) -> list[object]:
    return []


def _without_media(archive: Archive, depth: int) -> bytes:
    """A ZIP of the text's parts alone, each of which was unpacked within the bound."""
    copied = io.BytesIO()
    with zipfile.ZipFile(copied, "w", zipfile.ZIP_STORED) as copy:
        for name in dict.fromkeys(archive.names):
            if not name.endswith((".xml", ".rels")):
                continue
            part = archive.read(name)
            # Word writes no DTD; whoever does wants an entity expanded.
            if b"<!DOCTYPE" in part or b"<!ENTITY" in part:
                raise BrokenFile(f"a DTD in {name!r}")
            copy.writestr(name, plain_part(part, partial(_embedded, archive, name, depth)))
    return copied.getvalue()


def _embedded(archive: Archive, part: str, depth: int, relation: str) -> list[Paragraph]:
    """The paragraphs of a document that a part embeds; none of one that can't be read."""
    folder, _, file = part.rpartition("/")
    relations = f"{folder}/_rels/{file}.rels"
    if relations not in archive.names or depth >= _DEEPEST:
        return []
    for told in parse_xml(archive.read(relations)).iterfind("{*}Relationship"):
        if told.get("Id") == relation and told.get("TargetMode") != "External":
            name = beside(part, unquote(told.get("Target", "")))
            return _chunk(archive.read(name), name, depth) if name in archive.names else []
    return []


def _chunk(content: bytes, name: str, depth: int) -> list[Paragraph]:
    kind = sniff(content, "", name)
    if kind == DOCX:
        with suppress(BrokenFile):
            return read_markup(_to_html(_without_media(Archive.open(content), depth + 1)))
    if kind == MAIL:
        page = page_in_mime(parse_mime(content))
        return read_markup(decode(page.html, page.charset)) if page else []
    if kind == HTML:
        return read_markup(decode(content))
    return list(read_text(decode(content)).paragraphs) if kind == TEXT else []


def _about(archive: Archive) -> tuple[str, str]:
    if _ABOUT not in archive.names:
        return "", ""
    root = parse_xml(archive.read(_ABOUT))
    return text_at(root, "{*}title"), text_at(root, "{*}creator")
