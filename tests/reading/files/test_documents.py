from __future__ import annotations

import io
import struct
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.article import Article, ParagraphKind
from bot.domain.errors import (
    BotError,
    BrokenFile,
    NothingToRead,
    ProtectedFile,
    SourceTooLarge,
    UnsupportedFile,
)
from bot.domain.request import Document
from bot.reading.files import zips
from bot.reading.files.documents import LARGEST_FILE, read_document
from bot.reading.files.markdown import read_markdown
from tests.documents_made import (
    Printed,
    make_docx,
    make_epub,
    make_pdf,
    make_zip,
    printed,
    word_paragraph,
)

STORY = "The council decided on Tuesday to rebuild the harbour. Work will begin in March."
PDF = make_pdf([printed([STORY])])
DOCX = make_docx(word_paragraph(STORY))
EPUB = make_epub({"one": f"<p>{STORY}</p>"})
PAGE = f"<!doctype html><html><body><article><h1>A harbour</h1><p>{STORY}</p></article>"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def read(content: bytes | str, name: str = "", media_type: str = "") -> Article:
    content = content.encode() if isinstance(content, str) else content
    return read_document(Document(name, media_type, content))


def paragraphs(article: Article) -> list[tuple[str, str]]:
    return [(paragraph.kind.value, paragraph.text) for paragraph in article.paragraphs]


@pytest.mark.parametrize(
    ("content", "name", "media_type", "form"),
    [
        (PDF, "report.pdf", "application/pdf", "pdf"),
        (PDF, "report.txt", "text/plain", "pdf"),
        (PDF, "report", "", "pdf"),
        (b"\r\n\x00junk before it " + PDF, "report.pdf", "application/octet-stream", "pdf"),
        (DOCX, "letter.docx", "application/octet-stream", "docx"),
        (DOCX, "letter.pdf", "application/pdf", "docx"),
        (DOCX, "letter.zip", "application/zip", "docx"),
        (EPUB, "book.epub", "application/epub+zip", "epub"),
        (EPUB, "book.zip", "application/zip", "epub"),
        (PAGE.encode(), "page.html", "text/html", "html"),
        (PAGE.encode(), "page.txt", "text/plain", "html"),
        (f"# A harbour\n\n{STORY}".encode(), "notes.md", "text/markdown", "markdown"),
        (f"# A harbour\n\n{STORY}".encode(), "notes.md", "", "markdown"),
        (STORY.encode(), "notes.txt", "text/plain", "text"),
        (STORY.encode("utf-16"), "notes.txt", "text/plain", "text"),
        (STORY.encode(), "notes", "", "text"),
    ],
    ids=[
        *("pdf", "pdf called text", "pdf without a name", "pdf behind junk"),
        *("docx", "docx called pdf", "docx called zip", "epub", "epub called zip"),
        *("html", "html called text", "markdown", "markdown without a type"),
        *("text", "utf-16", "text without a name"),
    ],
)
def test_a_file_is_known_by_its_bytes(
    content: bytes, name: str, media_type: str, form: str
) -> None:
    """Whatever a file is called, what it holds decides how it is read."""
    article = read(content, name, media_type)
    assert article.reading.form == form
    assert STORY in article.text
    assert [sentence.text for sentence in article.sentences[-2:]] == [
        "The council decided on Tuesday to rebuild the harbour.",
        "Work will begin in March.",
    ]


@pytest.mark.parametrize(
    ("content", "name", "error"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(90), "photo.png", UnsupportedFile),
        (b"\x89PNG\r\n\x1a\n" + bytes(90), "photo.pdf", UnsupportedFile),
        (OLE, "old.doc", UnsupportedFile),
        (make_zip({"xl/workbook.xml": "", "[Content_Types].xml": ""}), "a.xlsx", UnsupportedFile),
        (make_zip({"a.txt": STORY}), "texts.zip", UnsupportedFile),
        (b"\x7fELF" + bytes(90), "program", UnsupportedFile),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "secret.docx", ProtectedFile),
        (make_pdf([printed([STORY])], locked=True), "secret.pdf", ProtectedFile),
        (b"%PDF-1.7\nnothing that follows", "broken.pdf", BrokenFile),
        (PDF[: len(PDF) // 3], "cut.pdf", BrokenFile),
        (DOCX[: len(DOCX) // 2], "cut.docx", BrokenFile),
        (EPUB[:-100], "cut.epub", BrokenFile),
        (make_pdf([[]]), "scan.pdf", NothingToRead),
        (make_docx(""), "empty.docx", NothingToRead),
        (make_epub({"one": "<img src='cover.jpg'/>"}), "pictures.epub", NothingToRead),
        (b"", "empty.txt", NothingToRead),
        (b"", "empty.pdf", NothingToRead),
        (b" \n\t\n", "blank.md", NothingToRead),
        (b"<html><body></body></html>", "blank.html", NothingToRead),
        (b"***\n\n---\n", "rules.md", NothingToRead),
        (bytes(LARGEST_FILE + 1), "large.txt", SourceTooLarge),
    ],
    ids=[
        "photo", "photo called pdf", "old doc", "xlsx", "zip", "program", "locked docx",
        "locked pdf", "broken pdf", "cut pdf", "cut docx", "cut epub", "scan", "empty docx",
        "pictures", "empty text", "empty pdf", "blank markdown", "blank html", "rules", "large",
    ],
)  # fmt: skip
def test_what_cannot_be_read_has_its_own_error(
    content: bytes, name: str, error: type[BotError]
) -> None:
    """Each way in which a file cannot be read is told apart."""
    with pytest.raises(error):
        read(content, name)


def test_a_file_without_a_title_goes_by_its_name() -> None:
    """The name that the reader knows the file by stands where it has no title of its own."""
    assert read(PDF, "C:\\files\\Harbour plan.v2.pdf").title == "Harbour plan.v2"
    assert read(STORY, "../../etc/notes.txt").title == "notes"


# PDF


def test_divided_words_are_whole_again() -> None:
    """A hyphen at a line's end goes, unless the file writes the word with it elsewhere."""
    lines = [
        "The well-known council decided on Tuesday that the old har-",
        "bour would be rebuilt before the end of the year, al-",
        "though the costs have risen twofold. The mayor of this well-",
        "known town was pleased.",
    ]
    text = read(make_pdf([printed(lines)])).text
    assert "the old harbour would be rebuilt" in text
    assert "although the costs" in text
    assert "this well-known town" in text


def test_lines_become_paragraphs() -> None:
    """Lines are joined until a gap, an indent, or a short last line ends the paragraph."""
    gap = ["The first paragraph of the file is about the harbour and the", "town.", ""]
    short = ["It goes on for a line and then it is over, all at", "once."]
    after = ["Here something else begins that has to stand on its own now", "and ends here."]
    found = read(make_pdf([printed([*gap, *short, *after])])).paragraphs
    assert [paragraph.text for paragraph in found] == [
        "The first paragraph of the file is about the harbour and the town.",
        "It goes on for a line and then it is over, all at once.",
        "Here something else begins that has to stand on its own now and ends here.",
    ]


def page_of(number: int, body: list[str]) -> list[Printed]:
    header = Printed("Journal of Harbours, Volume 3", 40)
    return [header, *printed(body), Printed(f"– {number} –", 750)]


def test_headers_footers_and_page_numbers_are_dropped() -> None:
    """What stands at the same edge of every page is not the author's text."""
    words = ["one", "two", "three", "four"]
    bodies = [[f"Chapter {word} says something.", f"It is about {word}."] for word in words]
    pages = [page_of(number, body) for number, body in enumerate(bodies, 11)]
    text = read(make_pdf(pages)).text
    assert "Journal" not in text
    assert "–" not in text
    assert all(f"It is about {word}." in text for word in words)


def test_running_titles_with_the_page_number_are_dropped() -> None:
    """A header that changes with the chapter still goes by its page number."""
    heads = ["Harbours 12", "13 Towns and ports", "Rivers 14", "15 Seas"]
    pages = [
        [Printed(head, 40), *printed([f"The text of page {head.strip('0123456789 ')} is here."])]
        for head in heads
    ]
    text = read(make_pdf(pages)).text
    assert not any(head in text for head in heads)
    assert text.count("The text of page") == 4


def test_a_sentence_goes_on_over_the_page() -> None:
    """A paragraph that runs over a page's end is one, and counts for the page it begins on."""
    first = printed(["Some words come first.", "", "The sentence begins on this page and"])
    second = printed(["goes on with the next one.", "", "Then another follows."])
    found = read(make_pdf([first, second])).paragraphs
    assert [(paragraph.text, paragraph.page) for paragraph in found] == [
        ("Some words come first.", 1),
        ("The sentence begins on this page and goes on with the next one.", 1),
        ("Then another follows.", 2),
    ]


def test_columns_are_read_one_after_the_other() -> None:
    """A sentence goes on from the foot of one column to the head of the next."""
    left = printed(["The left column comes first and", "the sentence in it goes on"], left=72)
    right = printed(["in the right column, where it", "ends."], left=320)
    found = read(make_pdf([[*left, *right]])).paragraphs
    assert [paragraph.text for paragraph in found] == [
        "The left column comes first and the sentence in it goes on in the right column, where it"
        " ends."
    ]


def test_large_letters_are_headings_and_the_title() -> None:
    """The largest line is the title, larger lines are headings, a bullet makes an item."""
    page = [
        Printed("Rebuilding the harbour", 80, size=22),
        *printed(["The council decided on Tuesday to rebuild the harbour."], down=130),
        Printed("What it costs", 160, size=14),
        *printed(["• Forty million for the quay", "• Ten million for the road"], down=190),
    ]
    article = read(make_pdf([page]), "x.pdf")
    assert article.title == "Rebuilding the harbour"
    assert paragraphs(article) == [
        ("text", "The council decided on Tuesday to rebuild the harbour."),
        ("heading", "What it costs"),
        ("item", "Forty million for the quay"),
        ("item", "Ten million for the road"),
    ]


@pytest.mark.parametrize(
    ("title", "author", "expected"),
    [
        ("Rebuilding the harbour", "Ada Bell", ("Rebuilding the harbour", "Ada Bell")),
        ("Microsoft Word - draft_3.doc", "user", ("report", "")),
        ("untitled", "Administrator", ("report", "")),
        ("Document1", "Microsoft Office User", ("report", "")),
        ("paper-final.dvi", "root@build", ("report", "")),
        ("x" * 400, "", ("report", "")),
        ("Rapport\x00 sur\n le port", "Zoë\tÅs", ("Rapport sur le port", "Zoë Ås")),
    ],
)
def test_a_pdfs_facts_are_kept_where_they_are_sane(
    title: str, author: str, expected: tuple[str, str]
) -> None:
    """What a program filled in by itself is no title and no author."""
    article = read(make_pdf([printed([STORY])], {"Title": title, "Author": author}), "report.pdf")
    assert (article.title, article.author) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["市政府周二决定，旧港口将在年底前重建，", "尽管成本翻了一番。"],
         "市政府周二决定，旧港口将在年底前重建，尽管成本翻了一番。"),
        (["Город решил во вторник перестроить ста-", "рый порт до конца года."],
         "Город решил во вторник перестроить старый порт до конца года."),
        # As a PDF has it: the signs from left to right.
        (["قررت المدينة إعادة بناء الميناء القديم."[::-1]],
         "قررت المدينة إعادة بناء الميناء القديم."),
        (["शहर ने मंगलवार को पुराने बंदरगाह को फिर से बनाने का फैसला किया।"],
         "शहर ने मंगलवार को पुराने बंदरगाह को फिर से बनाने का फैसला किया।"),
    ],
)  # fmt: skip
def test_a_pdf_in_any_script(lines: list[str], expected: str) -> None:
    """Lines are joined as the script wants it, and right-to-left text comes in reading order."""
    assert read(make_pdf([printed(lines)])).text == expected


# DOCX


def test_a_word_file_keeps_its_structure() -> None:
    """Headings, items and tables are told apart, and facts come from the file's properties."""
    table = "<w:tbl><w:tr>{}</w:tr></w:tbl>".format(
        "".join(f"<w:tc>{word_paragraph(cell)}</w:tc>" for cell in ("Quay", "40 million"))
    )
    body = (
        word_paragraph("The new harbour", "Title")
        + word_paragraph(STORY)
        + word_paragraph("Costs", "heading1")
        + word_paragraph("Forty million for the quay", item=True)
        + table
        + word_paragraph("Nobody expected this.", "Quote")
    )
    article = read(make_docx(body, {"title": "", "creator": "Ada Bell"}), "x.docx")
    assert (article.title, article.author) == ("The new harbour", "Ada Bell")
    assert paragraphs(article) == [
        ("text", STORY),
        ("heading", "Costs"),
        ("item", "Forty million for the quay"),
        ("table", "Quay | 40 million"),
        ("quote", "Nobody expected this."),
    ]


def test_entities_of_a_word_file_are_not_expanded() -> None:
    """A document type, which only an attack brings, makes the file a broken one."""
    lol = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
    attack = f'<!DOCTYPE x [<!ENTITY l0 "lol">{lol}]><w:document>&l8;</w:document>'
    parts = {"[Content_Types].xml": "<Types/>", "word/document.xml": attack}
    with pytest.raises(BrokenFile):
        read(make_zip(parts))


def test_a_word_file_that_breaks_off_is_broken() -> None:
    """XML that is not well-formed is the file's fault, not a crash."""
    parts = {"[Content_Types].xml": "<Types/>", "word/document.xml": "<w:document><w:p>"}
    with pytest.raises(BrokenFile):
        read(make_zip(parts))


# EPUB


def test_a_book_is_read_in_the_order_of_its_spine() -> None:
    """Chapters come in the order that the book gives, without its table of contents."""
    chapters = {
        "a": "<h1>One</h1><p>The first chapter<sup><a href='#n1'>1</a></sup> is short.</p>",
        "b": "<h1>Two</h1><blockquote><p>The second is a quote.</p></blockquote>"
        "<pre>x = 1\n y</pre>",
    }
    about = {"title": "Harbours", "creator": "Ada Bell", "date": "2021-05-04T00:00:00Z"}
    article = read(make_epub(chapters, about, spine=["b", "a"]))
    assert (article.title, article.author, article.date) == ("Harbours", "Ada Bell", "2021-05-04")
    assert paragraphs(article) == [
        ("heading", "Two"),
        ("quote", "The second is a quote."),
        ("code", "x = 1\n y"),
        ("heading", "One"),
        ("text", "The first chapter is short."),
    ]
    assert article.reading.share == 1


def test_files_are_not_read_through_entities_of_a_book() -> None:
    """An entity that names a file on this machine stays unread."""
    package = (
        '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><package><metadata><title>A&x;'
        '</title></metadata><manifest><item id="one" href="text/one.xhtml"'
        ' media-type="application/xhtml+xml"/></manifest><spine><itemref idref="one"/></spine>'
        "</package>"
    )
    article = read(make_epub({"one": f"<p>{STORY}</p>"}, more={"OEBPS/book.opf": package}))
    assert "root" not in article.title


ENCRYPTION = (
    '<encryption><EncryptedData><EncryptionMethod Algorithm="{}"/></EncryptedData></encryption>'
)


@pytest.mark.parametrize(
    ("method", "protected"),
    [("http://www.w3.org/2001/04/xmlenc#aes128-cbc", True),
     ("http://www.idpf.org/2008/embedding", False)],
)  # fmt: skip
def test_copy_protection_is_not_the_scrambling_of_fonts(method: str, protected: bool) -> None:
    """A book with copy protection is refused; one that merely scrambles its fonts is read."""
    more: dict[str, str | bytes] = {"META-INF/encryption.xml": ENCRYPTION.format(method)}
    book = make_epub({"one": f"<p>{STORY}</p>"}, more=more)
    if protected:
        with pytest.raises(ProtectedFile):
            read(book)
    else:
        assert STORY in read(book).text


def test_a_book_that_points_outside_itself_reads_nothing_there() -> None:
    """A chapter's address cannot leave the book."""
    package = (
        '<package><manifest><item id="one" href="../../../../etc/passwd"'
        ' media-type="application/xhtml+xml"/></manifest><spine><itemref idref="one"/></spine>'
        "</package>"
    )
    with pytest.raises(NothingToRead):
        read(make_epub({}, more={"OEBPS/book.opf": package}))


# ZIP


def test_a_zip_bomb_is_refused() -> None:
    """A file that unpacks to more than the bound is refused as soon as the bound is reached."""
    bomb = make_docx(word_paragraph(" " * (zips.UNPACKED_BYTES + 1)))
    assert len(bomb) < 200_000
    with pytest.raises(SourceTooLarge):
        read(bomb)


def test_the_bound_holds_for_all_parts_together() -> None:
    """Many parts, each below the bound, do not get past it."""
    chapters = {f"c{number}": f"<p>{'word ' * 20_000}</p>" for number in range(20)}
    assert read(make_epub(chapters)).reading.words == 400_000
    archive = zips.Archive(zipfile.ZipFile(io.BytesIO(make_epub(chapters))), 1_000_000)
    with pytest.raises(SourceTooLarge):
        list(map(archive.read, archive.names))


def test_a_zip_that_lies_about_its_sizes_is_bounded_too() -> None:
    """The size that the directory declares is not what is believed."""
    bomb = bytearray(make_docx(word_paragraph(" " * (zips.UNPACKED_BYTES + 1))))
    at = bomb.rindex(b"word/document.xml") - 46
    assert bomb[at : at + 4] == b"PK\x01\x02"
    bomb[at + 24 : at + 28] = struct.pack("<I", 100)
    with pytest.raises((SourceTooLarge, BrokenFile)):
        read(bytes(bomb))


def test_a_zip_with_a_password_is_protected() -> None:
    """A part that is encrypted asks for a password, and that is said."""
    locked = bytearray(DOCX)
    at = locked.rindex(b"word/document.xml") - 46
    locked[at + 8] |= 1
    with pytest.raises(ProtectedFile):
        read(bytes(locked))


# Markdown


def test_markdown_is_read_as_it_is_meant() -> None:
    """Structure is told apart, links keep their words, code stays code."""
    text = """---
title: "The new harbour"
author: Ada Bell
date: 2024-03-02
tags: [port]
---
# The new harbour

The **council** decided on [Tuesday](https://example.org/a_(b)) to _rebuild_ the harbour,
though `costs_now` rose[^1]. ![a map](map.png) Use snake_case_names and 2*3*4.

Costs
-----
- [x] Forty **million** for the quay
- Ten million,
  for the road
1. Later

> Nobody expected *this*.
> Nobody at all.

| Part | Cost |
|------|------|
| Quay | 40 |

```python
# not a heading
**not bold**

end()
```

    indented code

<div>Some &amp; more</div> <!-- hidden -->
***
[ref]: https://example.org
See [the plan][ref] and <https://example.org/plan>. A \\*star\\*.
"""
    article = read(text, "x.md")
    assert (article.title, article.author) == ("The new harbour", "Ada Bell")
    assert article.date == "2024-03-02"
    assert paragraphs(article) == [
        ("text", "The council decided on Tuesday to rebuild the harbour, though costs_now rose."
                 " Use snake_case_names and 2*3*4."),
        ("heading", "Costs"),
        ("item", "Forty million for the quay"),
        ("item", "Ten million, for the road"),
        ("item", "Later"),
        ("quote", "Nobody expected this. Nobody at all."),
        ("table", "Part | Cost"),
        ("table", "Quay | 40"),
        ("code", "# not a heading\n**not bold**\n\nend()"),
        ("code", "indented code"),
        ("text", "Some & more"),
        ("text", "See the plan and https://example.org/plan. A *star*."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two\nlines\n---\nrest", [("heading", "Two lines"), ("text", "rest")]),
        ("a | b\n--|--\n`1` | x\\|y", [("table", "a | b"), ("table", "1 | x|y")]),
        ("1. a\n\n   b\n2. c", [("item", "a"), ("text", "b"), ("item", "c")]),
        ("- a\n    - b\n        - c", [("item", "a"), ("item", "b"), ("item", "c")]),
        ("```html\n<!-- kept -->\n```", [("code", "<!-- kept -->")]),
        ("> a\nb\n\n> > c", [("quote", "a b"), ("quote", "c")]),
        ("[one] [a [b] c](u) ![x [y]](u)\n\n[one]: u", [("text", "one a [b] c")]),
        ("**a *b* c** `` d`e `` \\_f\\_ a<br>b", [("text", "a b c d`e _f_ a b")]),
        ("<details><summary>S</summary>\n\n*T*\n\n</details>", [("text", "S"), ("text", "T")]),
        ("<!-- a\n\nb -->\nc\n\n<script>\nd\n\ne</script>", [("text", "c")]),
        ("a[^1] `[^1]`\n\n[^1]: A note", [("text", "a [^1]")]),
    ],
    ids=[
        *("heading of two lines", "table without bars at its edges", "item of two paragraphs"),
        *("nested items", "comment in code", "lazy quote", "links by name", "marks within marks"),
        *("around HTML", "hidden HTML", "footnote"),
    ],
)
def test_markdown_is_read_as_commonmark_says(text: str, expected: list[tuple[str, str]]) -> None:
    """Blocks and marks end where they end on the pages that people write Markdown for."""
    assert paragraphs(read_markdown(f"# Title\n\n{text}")) == expected


@pytest.mark.parametrize("mark", ["> ", "- "], ids=["quotes", "lists"])
def test_nesting_without_end_loses_no_words(mark: str) -> None:
    """What is nested deeper than anybody writes is read, and so is what follows it."""
    text = read_markdown(f"Before it.\n\n{mark * 3000}Far down.\n\nAfter it.").text
    assert all(words in text for words in ("Before it.", "Far down.", "After it."))


# Anything


@settings(max_examples=150)
@given(
    st.sampled_from([PDF, DOCX, EPUB, PAGE.encode()]),
    st.lists(st.tuples(st.integers(0, 4000), st.binary(min_size=1, max_size=8)), max_size=6),
)  # fmt: skip
def test_damage_never_crashes(content: bytes, damages: list[tuple[int, bytes]]) -> None:
    """A damaged file is read, or ends as one of Pith's own errors."""
    damaged = bytearray(content)
    for at, junk in damages:
        at %= len(damaged)
        damaged[at : at + len(junk)] = junk
    with suppress(BotError):
        read(bytes(damaged))


@settings(max_examples=150)
@given(st.text(alphabet=st.sampled_from("ab *_`[]()<>!#->|~\\&;\n\t1.:\ue000x0"), max_size=200))
def test_any_text_is_markdown(text: str) -> None:
    """Markdown has no errors: whatever it is, it is read, or holds nothing to read."""
    article = read_markdown(text)
    assert all(paragraph.text.strip() for paragraph in article.paragraphs)


CONTENTS = {
    "OEBPS/nav.xhtml": '<html xmlns="http://www.w3.org/1999/xhtml"><body><nav><ol>'
    '<li><a href="text/one.xhtml">Chapter <i>One</i></a></li>'
    '<li><a href="text/one.xhtml#later">Later</a></li>'
    '<li><a href="text/two.xhtml">The second chapter</a></li></ol></nav></body></html>'
}


def test_epub_chapters_have_their_names() -> None:
    """A chapter without a heading stands under its name in the table of contents."""
    book = make_epub(
        {"one": f"<p>{STORY}</p>", "two": f"<h2>Two</h2><p>{STORY}</p>"}, more=CONTENTS
    )
    article = read_document(Document("a.epub", "", book))

    headings = [one.text for one in article.paragraphs if one.kind is ParagraphKind.HEADING]
    assert headings == ["Chapter One", "Two"]


def test_epub_name_is_not_said_twice() -> None:
    """A name that stands in the chapter as mere text becomes its heading."""
    book = make_epub({"one": f"<p>Chapter one</p><p>{STORY}</p>"}, more=CONTENTS)
    article = read_document(Document("a.epub", "", book))

    assert [one.text for one in article.paragraphs] == ["Chapter One", STORY]


@pytest.mark.parametrize("table", ["", "<", "<html><nav><a>No address</a></nav></html>"])
def test_epub_with_broken_contents(table: str) -> None:
    """A book is read whatever its table of contents holds."""
    book = make_epub({"one": f"<p>{STORY}</p>"}, more={"OEBPS/nav.xhtml": table})

    assert read_document(Document("a.epub", "", book)).text == STORY


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("link.txt", "https://norvik.example/ferry\n"),
        ("links.txt", "https://norvik.example/ferry\n\nhttps://norvik.example/boats\n"),
        ("Ferry.url", "[InternetShortcut]\r\nURL=https://norvik.example/ferry\r\nIconIndex=0\r\n"),
        ("Ferry.url", "[{000214A0-0000-0000-C000-000000000046}]\r\nProp3=19,2\r\n"),
        ("Ferry.desktop", "[Desktop Entry]\nType=Link\nName=Ferry\nURL=https://norvik.example/\n"),
        (
            "Ferry.webloc",
            '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD" "x">\n'
            '<plist version="1.0">\n<dict>\n<key>URL</key>\n<string>https://a.example/</string>',
        ),
    ],
    ids=["address", "addresses", "windows", "windows with an icon", "linux", "macos"],
)
def test_a_file_that_only_points_somewhere_has_nothing_to_read(name: str, content: str) -> None:
    """An address isn't summarised as if it were a text."""
    with pytest.raises(NothingToRead):
        read(content, name)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('+++\ntitle = "A harbour"\ndate = 2026-03-02T10:00:00Z\n+++\n\nText.', ["Text."]),
        ("> [!NOTE]\n> It is late.", ["It is late."]),
        ("> [!warning]- Careful\n> It is late.", ["Careful It is late."]),
        ("[[Talsund|The island]] and [[Norvik]].", ["The island and Norvik."]),
        ("Before.\n\n![[boat.png]]\n\nAfter.", ["Before.", "After."]),
        ("An array is a[[0]] in `b[[1]]`.", ["An array is a0 in b[[1]]."]),
        ("> [1] says so.", ["[1] says so."]),
    ],
    ids=[
        *("toml", "callout", "callout with a title", "links between notes", "embedded"),
        *("code", "a quote"),
    ],
)
def test_notes_are_read_as_their_programs_show_them(text: str, expected: list[str]) -> None:
    """Front matter, callouts and links between notes leave only their words."""
    assert [one.text for one in read_markdown(text).paragraphs if one.text] == expected


def test_toml_front_matter_tells_the_facts() -> None:
    """Hugo's front matter gives title and date."""
    article = read_markdown('+++\ntitle = "A harbour"\ndate = 2026-03-02\n+++\n\nText.')
    assert (article.title, article.date) == ("A harbour", "2026-03-02")
