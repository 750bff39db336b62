"""Texts and slides of office programs (ODT, ODP, PPTX, RTF) in, Article out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from html import escape

from lxml import etree

from bot.domain.article import Article
from bot.domain.errors import BrokenFile, ProtectedFile
from bot.reading.files.titles import take_title
from bot.reading.files.zips import Archive
from bot.reading.markup.paragraphs import read_markup
from bot.reading.markup.tree import XmlElement, parse_xml, text_at
from bot.reading.text.plain_text import LONGEST_TEXT, assemble, read_text

OPEN_TEXT = "content.xml"
SLIDES = "ppt/presentation.xml"
_OPEN_TAGS = {"h": "h2", "p": "p", "list-item": "li", "table": "table", "table-row": "tr",
              "table-cell": "td", "line-break": "br"}  # fmt: skip
_SLIDE_TAGS = {"p": "p", "tbl": "table", "tr": "tr", "tc": "td", "br": "br"}
_UNSEEN = frozenset(
    "annotation tracked-changes note-citation notes forms ruby-text desc title Choice".split()
)
"""What isn't printed, what somebody struck out, and what stands there twice."""
_SLIDE = re.compile(r"ppt/slides/slide(\d{1,5})\.xml")
_RTF_TITLE = re.compile(r"\{\\title ([^{}\\]{1,300})\}")


def read_open_document(archive: Archive) -> Article:
    """The text of LibreOffice's texts and slides: no comments, nothing that was struck out."""
    if b"encryption-data" in _part(archive, "META-INF/manifest.xml"):
        raise ProtectedFile("an ODF file with a password")
    root = parse_xml(archive.read(OPEN_TEXT))
    about = _part(archive, "meta.xml")
    facts = parse_xml(about) if about else None
    title = "" if facts is None else text_at(facts, ".//{*}title")
    author = "" if facts is None else text_at(facts, ".//{*}initial-creator", ".//{*}creator")
    return _article("".join(_html(root, _OPEN_TAGS, "")), "odt", title, author)


def read_slides(archive: Archive) -> Article:
    """What stands on PowerPoint's slides, in their order."""
    found = {int(number[1]): name for name in archive.names if (number := _SLIDE.fullmatch(name))}
    slides = (parse_xml(archive.read(name)) for _, name in sorted(found.items()))
    html = "".join("".join(_html(slide, _SLIDE_TAGS, "t")) for slide in slides)
    about = _part(archive, "docProps/core.xml")
    author = text_at(parse_xml(about), "{*}creator") if about else ""
    return _article(html, "pptx", "", author)


def read_rtf(content: bytes) -> Article:
    """The text of an RTF file; raises BrokenFile."""
    from striprtf.striprtf import rtf_to_text

    source = content.decode("latin-1")
    try:
        text: str = rtf_to_text(source, errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, AttributeError, TypeError) as error:
        raise BrokenFile("RTF") from error
    told = _RTF_TITLE.search(source)
    article = read_text(text, told[1] if told else "")
    return replace(article, reading=replace(article.reading, form="rtf"))


def _article(html: str, form: str, title: str, author: str) -> Article:
    title, paragraphs = take_title(read_markup(html[:LONGEST_TEXT]), title)
    share = min(1.0, LONGEST_TEXT / len(html)) if html else 1.0
    return replace(assemble(paragraphs, title=title, form=form, share=share), author=author)


def _part(archive: Archive, name: str) -> bytes:
    return archive.read(name) if name in archive.names else b""


def _html(root: XmlElement, tags: Mapping[str, str], texts: str) -> Iterator[str]:
    """The tree in HTML's tags; only what stands in elements called `texts`, or "" for all."""
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        name = etree.QName(element).localname if isinstance(element.tag, str) else ""
        parent = element.getparent()
        if event == "end":
            yield f"</{tags[name]}>" if name in tags and name not in ("br", "line-break") else ""
            yield escape(element.tail or "") if parent is not None and not texts else ""
            continue
        if not name or name in _UNSEEN:
            walker.skip_subtree()
            continue
        yield f"<{tags[name]}>" if name in tags else " " if name in ("s", "tab") else ""
        yield escape(element.text or "") if not texts or name == texts else ""
