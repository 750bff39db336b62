"""A DOCX file in, Article out. Pure, and heavy: meant for a worker process."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

from bot.domain.article import Article
from bot.domain.errors import BrokenFile
from bot.reading.files.titles import take_title
from bot.reading.files.zips import Archive
from bot.reading.markup.paragraphs import read_markup
from bot.reading.markup.tree import parse_xml, text_at, written
from bot.reading.text.plain_text import assemble

_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => h2:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='caption'] => figcaption:fresh
"""
_ABOUT = "docProps/core.xml"
_OFF = frozenset({"0", "false", "off"})


def read_docx(archive: Archive) -> Article:
    """The text of a Word file: paragraphs, headings, lists, tables; no comments, no pictures."""
    title, author = _about(archive)
    title, paragraphs = take_title(read_markup(_to_html(_without_media(archive))), title)
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


def _without_media(archive: Archive) -> bytes:
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
            copy.writestr(name, _without_hidden(part) if b"vanish" in part else part)
    return copied.getvalue()


def _without_hidden(part: bytes) -> bytes:
    """A part without the runs that Word does not show."""
    root = parse_xml(part)
    for run in list(root.iterfind(".//{*}r")):
        mark, around = run.find("{*}rPr/{*}vanish"), run.getparent()
        if mark is None or around is None or not _OFF.isdisjoint(mark.values()):
            continue
        around.remove(run)
    return written(root).encode()


def _about(archive: Archive) -> tuple[str, str]:
    if _ABOUT not in archive.names:
        return "", ""
    root = parse_xml(archive.read(_ABOUT))
    return text_at(root, "{*}title"), text_at(root, "{*}creator")
