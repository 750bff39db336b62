"""Promises of reading what office programs write beside Word."""

from __future__ import annotations

import pytest

from bot.domain.article import Article
from bot.domain.errors import ProtectedFile, ReadingError, UnsupportedFile
from bot.domain.request import Document
from bot.reading.files.documents import read_document
from tests.documents_made import make_zip

STORY = "The council decided on Tuesday to rebuild the harbour."
ODF = "urn:oasis:names:tc:opendocument:xmlns"
SPACES = (
    f'xmlns:office="{ODF}:office:1.0" xmlns:text="{ODF}:text:1.0" xmlns:table="{ODF}:table:1.0"'
)
DRAWN = "http://schemas.openxmlformats.org/drawingml/2006/main"


def read(content: bytes, name: str = "letter") -> Article:
    return read_document(Document(name, "", content))


def open_document(body: str, kind: str = "text", manifest: str = "<manifest/>") -> bytes:
    return make_zip(
        {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "content.xml": f"<office:document-content {SPACES}><office:body>{body}</office:body>"
            "</office:document-content>",
            "META-INF/manifest.xml": manifest,
        }
    )


def slide(*texts: str) -> str:
    lines = "".join(f"<a:p><a:r><a:t>{text}</a:t></a:r></a:p>" for text in texts)
    return f'<p:sld xmlns:p="urn:p" xmlns:a="{DRAWN}"><p:txBody>{lines}</p:txBody></p:sld>'


def test_an_open_document_keeps_its_structure() -> None:
    """Headings, lists and tables are what they are; comments and what was struck out are gone."""
    article = read(
        open_document(
            "<text:tracked-changes><text:p>Struck out.</text:p></text:tracked-changes>"
            f"<text:h>The harbour</text:h><text:p>{STORY}<office:annotation><text:p>Hm.</text:p>"
            "</office:annotation> It<text:s/>is<text:line-break/>old.</text:p>"
            "<text:list><text:list-item><text:p>One boat</text:p></text:list-item></text:list>"
            "<table:table><table:table-row><table:table-cell><text:p>Fare</text:p>"
            "</table:table-cell><table:table-cell><text:p>96</text:p></table:table-cell>"
            "</table:table-row></table:table>"
        )
    )
    assert article.title == "The harbour"
    assert [(one.kind.value, one.text) for one in article.paragraphs] == [
        ("text", f"{STORY} It is old."),
        ("item", "One boat"),
        ("table", "Fare | 96"),
    ]


def test_a_locked_open_document_is_protected() -> None:
    """A file with a password is called so."""
    with pytest.raises(ProtectedFile):
        read(open_document("?", manifest="<manifest><encryption-data/></manifest>"))


def test_sheets_are_not_read() -> None:
    """A sheet of numbers is refused."""
    with pytest.raises(UnsupportedFile):
        read(open_document("<text:p>1</text:p>", "spreadsheet"))


def test_slides_are_read_in_their_order() -> None:
    """Slides come by number, not by name, and nothing of their notes."""
    slides = {f"ppt/slides/slide{n}.xml": slide(f"{STORY} Slide {n}.") for n in (10, 2, 1)}
    notes = {"ppt/notesSlides/notesSlide1.xml": slide("Not shown.")}
    article = read(make_zip({"ppt/presentation.xml": "<p/>", **slides, **notes}))
    assert [one.text[-9:] for one in article.paragraphs] == [" Slide 1.", " Slide 2.", "Slide 10."]


def test_rtf_is_text() -> None:
    """Commands are gone, letters of its charset and of Unicode are read, and the title told."""
    article = read(
        rb"{\rtf1\ansi\ansicpg1250\deff0{\fonttbl{\f0 Arial;}}{\info{\title A harbour}}"
        rb"\pard The b\b o\b0 at costs 96 crowns a day.\par "
        rb"Za\'bf\'f3\'b3\'e6 means yellow, and \u8364? is the sign of the euro.\par}"
    )
    assert article.title == "A harbour"
    assert article.text == (
        "The boat costs 96 crowns a day.\n\nZażółć means yellow, and € is the sign of the euro."
    )


@pytest.mark.parametrize(
    "content",
    [rb"{\rtf1", rb"{\rtf1\u", rb"{\rtf1\ansicpg99999 {"],
    ids=["cut", "code", "charset"],
)
def test_broken_rtf_is_no_crash(content: bytes) -> None:
    """A file that breaks off is refused with an error that readers are told."""
    with pytest.raises(ReadingError):
        read(content)
