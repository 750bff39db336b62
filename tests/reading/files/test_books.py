"""Promises of reading books that aren't perfect."""

from __future__ import annotations

import pytest

from bot.domain.article import Article
from bot.domain.errors import BrokenFile
from bot.domain.request import Document
from bot.reading.files import epub
from bot.reading.files.documents import read_document
from tests.documents_made import make_epub, make_zip, unzip

STORY = "The council decided on Tuesday to rebuild the harbour."
OTHER = "Work on the new wall will begin in the spring of next year."


def read(content: bytes) -> Article:
    return read_document(Document("book.epub", "", content))


def texts(body: str) -> list[str]:
    return [one.text for one in read(make_epub({"one": body})).paragraphs]


def damaged(book: bytes, chapter: str) -> bytes:
    """The book with a chapter whose bytes aren't those that its checksum is of."""
    at = book.index(chapter.encode()) + len(chapter) + 3
    return book[:at] + bytes(255 - byte for byte in book[at : at + 20]) + book[at + 20 :]


def test_a_damaged_chapter_costs_only_itself() -> None:
    """The whole chapters of a book are read, and the report says that one is missing."""
    book = make_epub({"one": f"<p>{STORY}</p>", "two": f"<p>{OTHER}</p>"})
    article = read(damaged(book, "text/two.xhtml"))
    assert article.text == STORY
    assert 0.3 < article.reading.share < 0.7


def test_a_book_whose_every_chapter_is_damaged_is_broken() -> None:
    """Where nothing is whole, the file is called damaged."""
    with pytest.raises(BrokenFile):
        read(damaged(make_epub({"one": f"<p>{STORY}</p>"}), "text/one.xhtml"))


@pytest.mark.parametrize("told", ["", "application/octet-stream", "Text/HTML; charset=utf-8"])
def test_chapters_of_no_type_are_known_by_their_names(told: str) -> None:
    """What a package calls nothing, or something odd, is text where its name says so."""
    parts = unzip(make_epub({"one": f"<p>{STORY}</p>"}))
    package = parts["OEBPS/book.opf"].replace(b"application/xhtml+xml", told.encode())
    assert read(make_zip({**parts, "OEBPS/book.opf": package})).text == STORY


def test_pictures_in_the_spine_are_no_text() -> None:
    """A picture among the chapters isn't read as one."""
    parts = unzip(make_epub({"one": f"<p>{STORY}</p>", "two": "<p>Not text.</p>"}))
    package = parts["OEBPS/book.opf"].replace(
        b'href="text/two.xhtml" media-type="application/xhtml+xml"',
        b'href="text/two.xhtml" media-type="image/png"',
    )
    assert read(make_zip({**parts, "OEBPS/book.opf": package})).text == STORY


def test_the_share_counts_words_not_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a long book, many short title pages that are read are hardly a part."""
    monkeypatch.setattr(epub, "LONGEST_TEXT", 2_000)
    titles = {f"title{at}": "<h1>A title</h1>" for at in range(12)}
    long = {f"part{at}": f"<p>{STORY * 100}</p>" for at in range(4)}
    assert 0.2 < read(make_epub(titles | long)).reading.share < 0.4


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('<p>Ten boats.<a epub:type="noteref" href="#a">1</a> Two.</p>', ["Ten boats. Two."]),
        ('<p>Ten boats.<a role="doc-noteref" href="#a">1</a> Two.</p>', ["Ten boats. Two."]),
        ('<p>Ten boats.<sup><a href="#a">1</a></sup> Two.</p>', ["Ten boats. Two."]),
        ('<p>Ten boats.<a href="#a"><sup>1</sup></a> Two.</p>', ["Ten boats. Two."]),
        ("<p>It has 10<sup>6</sup> candela.</p>", ["It has 10⁶ candela."]),
        (
            "<table><tr><td><ul><li>adults</li><li>children</li></ul></td><td>5</td></tr></table>",
            ["adults children | 5"],
        ),
        ("<table><tr><td><p>Single</p>fare<p>all year</p></td></tr></table>",
         ["Single fare all year"]),
        (
            "<table><tr><td><ul><li>one<ul><li>two</li></ul></li></ul></td></tr></table>",
            ["one two"],
        ),
        ("<ul><li>First<ul><li>Inner one</li></ul></li></ul>", ["First", "Inner one"]),
    ],
    ids=[
        *("reference by type", "by role", "raised link", "link that is raised", "exponent"),
        *("list in a cell", "words between blocks", "lists within lists", "list in a list"),
    ],
)  # fmt: skip
def test_words_are_parted_as_the_eye_parts_them(body: str, expected: list[str]) -> None:
    """No note's number, exponent, or neighbour in a table becomes a part of a word."""
    assert texts(body) == expected
