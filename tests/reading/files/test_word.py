"""What Word files show is read, wherever in the file it stands."""

from __future__ import annotations

import pytest

from bot.domain.article import Article
from bot.domain.errors import NothingToRead
from bot.domain.request import Document
from bot.reading.files.documents import read_document
from tests.documents_made import make_docx, make_zip, unzip, word_paragraph

STORY = "The council decided on Tuesday to rebuild the harbour."
WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MATHS = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
SHAPE = 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
CHOICE = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def read(content: bytes) -> Article:
    return read_document(Document("letter.docx", "", content))


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def maths(*texts: str) -> str:
    return "".join(f"<m:r><m:t>{text}</m:t></m:r>" for text in texts)


def box(text: str) -> str:
    content = f"<w:txbxContent>{word_paragraph(text)}</w:txbxContent>"
    return f"<w:drawing><wps:txbx {SHAPE}>{content}</wps:txbx></w:drawing>"


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("<w:r><w:t>Noon</w:t><w:cr/><w:t>Midnight</w:t></w:r>", "Noon Midnight"),
        ("<w:r><w:t>Noon</w:t><w:br/><w:t>Midnight</w:t></w:r>", "Noon Midnight"),
        ("<w:r><w:t>Noon</w:t><w:ptab/><w:t>Midnight</w:t></w:r>", "Noon Midnight"),
        (run("Fare: ") + f'<w:fldSimple w:instr="X">{run("96")}</w:fldSimple>', "Fare: 96"),
        (
            f"<w:r><w:ruby><w:rt>{run('とう')}</w:rt><w:rubyBase>{run('東')}</w:rubyBase></w:ruby>"
            f"</w:r>{run('の港')}",
            "東の港",
        ),
        (
            f"{run('So ')}<m:oMath {MATHS}>{maths('E=m')}<m:sSup><m:e>{maths('c')}</m:e>"
            f"<m:sup>{maths('2')}</m:sup></m:sSup></m:oMath>",
            "So E=mc^2",
        ),
        (
            f"<m:oMathPara {MATHS}><m:oMath><m:f><m:num>{maths('a+b')}</m:num>"
            f"<m:den>{maths('c')}</m:den></m:f></m:oMath></m:oMathPara>",
            "(a+b)/c",
        ),
        (f"<w:r>{box('In a box.')}</w:r>", "In a box."),
    ],
    ids=["carriage return", "break", "tab", "field", "ruby", "power", "fraction", "box"],
)
def test_what_word_shows_is_read(inside: str, expected: str) -> None:
    """Breaks, fields, words with readings, equations and boxes: as they are shown, unglued."""
    article = read(make_docx(f"<w:p>{inside}</w:p>{word_paragraph(STORY)}"))
    assert [one.text for one in article.paragraphs] == [expected, STORY]


@pytest.mark.parametrize("old", [False, True], ids=["only for new programs", "for old ones, too"])
def test_a_box_is_read_once(old: bool) -> None:
    """A text box that the file holds in two forms is told once, and one in either form is told."""
    content = f"<w:txbxContent>{word_paragraph('In a box.')}</w:txbxContent>"
    picture = f'<w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">{content}</v:textbox>'
    fallback = f"<mc:Fallback>{picture}</w:pict></mc:Fallback>" if old else ""
    choice = f'<mc:Choice Requires="wps">{box("In a box.")}</mc:Choice>'
    inside = f"<mc:AlternateContent {CHOICE}>{choice}{fallback}</mc:AlternateContent>"
    article = read(make_docx(f"<w:p><w:r>{inside}</w:r></w:p>{word_paragraph(STORY)}"))
    assert [one.text for one in article.paragraphs] == ["In a box.", STORY]


def embedding(name: str, chunk: bytes, mode: str = "Internal") -> bytes:
    """A file that is nothing but another one that it embeds."""
    parts = unzip(make_docx(f'<w:altChunk xmlns:r="{OFFICE}" r:id="c1"/>'))
    relations = parts["word/_rels/document.xml.rels"].decode()
    added = f'<Relationship Id="c1" Type="{OFFICE}/aFChunk" Target="{name}" TargetMode="{mode}"/>'
    relations = relations.replace("</Relationships>", f"{added}</Relationships>")
    return make_zip(
        {**parts, f"word/{name}": chunk, "word/_rels/document.xml.rels": relations.encode()}
    )


MHT = (
    "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
    "Content-Type: text/html\r\nContent-Location: file:///C:/a.htm\r\n"
    f"\r\n<html><body><p>{STORY}</p></body></html>\r\n--b--\r\n"
).encode()


@pytest.mark.parametrize(
    ("name", "chunk"),
    [
        ("chunk.html", f"<html><body><p>{STORY}</p></body></html>".encode()),
        ("chunk.mht", MHT),
        ("chunk.txt", STORY.encode()),
        ("chunk.docx", make_docx(word_paragraph(STORY))),
    ],
    ids=["page", "saved page", "text", "word file"],
)
def test_embedded_documents_are_read(name: str, chunk: bytes) -> None:
    """A file whose text is another document inside it holds that text."""
    assert read(embedding(name, chunk)).text == STORY


@pytest.mark.parametrize(
    ("name", "chunk", "mode"),
    [
        ("http://there.example/a.html", b"", "External"),
        ("chunk.docx", b"PK\x03\x04 and nothing else word/document.xml", "Internal"),
        ("chunk.png", b"\x89PNG\r\n\x1a\n\x00\x00", "Internal"),
    ],
    ids=["elsewhere", "damaged", "a picture"],
)
def test_what_is_embedded_and_unreadable_is_nothing(name: str, chunk: bytes, mode: str) -> None:
    """What is elsewhere, damaged or no text isn't read, and does no harm."""
    with pytest.raises(NothingToRead):
        read(embedding(name, chunk, mode))


def test_embedding_ends() -> None:
    """Files within files are followed only so deep."""
    content = make_docx(word_paragraph(STORY))
    for _ in range(6):
        content = embedding("chunk.docx", content)
    with pytest.raises(NothingToRead):
        read(content)
