"""Pages and files made to take for ever, to fill all memory, or to crash whoever reads them."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass

from bot.domain.request import Document
from tests.documents_made import make_docx, make_epub, make_pdf, make_zip, printed, word_paragraph

MILLION = 1_000_000
LARGEST = 10 * MILLION
"""Bytes of a page that are fetched at most."""
STORY = "The council decided on Tuesday to rebuild the harbour. Work will begin in March."


@dataclass(frozen=True)
class Bomb:
    """What is read, a page where it has no file's name; a `quick` one is read within a second."""

    name: str
    make: Callable[[], bytes]
    file: str = ""
    quick: bool = False

    def document(self) -> Document:
        """It as a file."""
        return Document(self.file, "", self.make())


def _full(piece: str, size: int = LARGEST, before: str = "<p>", after: str = "") -> bytes:
    """As many pieces as fit."""
    one = piece.encode()
    room = size - len(before.encode()) - len(after.encode())
    return before.encode() + one * (room // len(one)) + after.encode()


def _entities(levels: int = 9) -> str:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, levels))
    return f'<!DOCTYPE x [<!ENTITY l0 "laugh ">{laughs}]>'


def _pdf(*objects: bytes) -> bytes:
    """A PDF of raw objects, the first being the catalogue; readers mend the missing table."""
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (n, one) for n, one in enumerate(objects, 1))
    return b"%PDF-1.7\n" + body + b"trailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n"


def _printing(content: bytes, filters: bytes = b"") -> bytes:
    return _pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources"
        b" << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> >>",
        b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), filters, content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >>"
        b" >> /Length 5 >>\nstream\n/X Do\nendstream",
    )


def _packed_pdf() -> bytes:
    packer = zlib.compressobj(9)
    words = b"BT /F 9 Tf 9 9 Td (words) Tj ET\n" * 30_000
    packed = b"".join(packer.compress(words) for _ in range(300)) + packer.flush()
    return _printing(packed, b"/Filter /FlateDecode")


def _packed_often() -> bytes:
    packed = b" " * 500 * MILLION
    for _ in range(3):
        packed = zlib.compress(packed, 9)
    return _printing(packed, b"/Filter [/FlateDecode /FlateDecode /FlateDecode]")


def _book_of(package: str) -> bytes:
    return make_epub({"one": f"<p>{STORY}</p>"}, more={"OEBPS/book.opf": package})


def _same_chapter() -> bytes:
    chapter = {"one": f"<p>{STORY}</p>" + "<p>A word.</p>" * 20_000}
    return make_epub(chapter, spine=["one"] * 50_000)


def _zip_of_zips() -> bytes:
    inner = make_zip({"a.txt": "a" * MILLION})
    for _ in range(5):
        inner = make_zip({f"{number}.zip": inner for number in range(10)})
    return inner


def _word(body: str) -> bytes:
    return make_zip({"[Content_Types].xml": "<Types/>", "word/document.xml": body})


_W = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
PAGES = (
    Bomb("10^6 nested <div>", lambda: b"<div>" * MILLION + b"deep", quick=True),
    Bomb("10^6 nested <b>", lambda: b"<b>" * MILLION + b"deep", quick=True),
    Bomb("10^6 closed <i>", lambda: b"<i>" * MILLION + b"a" + b"</i>" * MILLION, quick=True),
    Bomb("600,000 nested tables", lambda: b"<table><tr><td>" * 600_000, quick=True),
    Bomb("10 MB, one paragraph, no stop", lambda: _full("word "), quick=True),
    Bomb("10 MB, one word", lambda: _full("x"), quick=True),
    Bomb("10 MB, one Arabic word", lambda: _full("ا")),
    Bomb("10 MB, one paragraph of sentences", lambda: _full("Word and so on. ")),
    Bomb("10 MB of Chinese sentences", lambda: _full("汉字。")),
    Bomb("a million <p>x", lambda: b"<p>x" * MILLION),
    Bomb("a million list items", lambda: b"<ul>" + b"<li>x y z" * MILLION),
    Bomb("2 million line breaks", lambda: _full("a<br>")),
    Bomb("half a million table rows", lambda: _full("<tr><td>a<td>b", before="<table>")),
    Bomb("a million comments", lambda: _full("<!--x-->")),
    Bomb("10 MB of <", lambda: b"<" * LARGEST),
    Bomb("2 million entities", lambda: _full("&amp;")),
    Bomb("an attribute of 10 MB", lambda: _full("x", before='<p title="', after=f'">{STORY}')),
    Bomb("900,000 attributes",
         lambda: b"<p " + b" ".join(b"a%d=1" % n for n in range(900_000)) + b">Words."),
    Bomb("400,000 white paragraphs", lambda: _full('<p style="color:white">x')),
    Bomb("hidden in hidden", lambda: _full('<p hidden style="opacity:0">a')),
    Bomb("3 MB of [ as JSON-LD",
         lambda: _full("[", 3 * MILLION, '<script type="application/ld+json">'), quick=True),
    Bomb("300,000 authors", lambda: _full('<a rel="author" href="/x">A B</a>')),
    Bomb("600,000 titles", lambda: _full("<h1>A title</h1>")),
    Bomb("10 MB of dates", lambda: _full("2021-01-01 ")),
    Bomb("10 MB of NUL bytes", lambda: b"<p>" + b"\0" * (LARGEST - 3), quick=True),
    Bomb("10 MB of noise", lambda: bytes(range(128, 256)) * 78_000, quick=True),
    Bomb("UTF-16 that says UTF-8",
         lambda: b'<meta charset="utf-8">' + f"<p>{STORY}".encode("utf-16-le"), quick=True),
    Bomb("lone surrogates", lambda: f"<p>{STORY} &#xD800; \\ud800".encode()
         + b"\xed\xa0\x80", quick=True),
    Bomb("entities that laugh", lambda: f"{_entities()}<p>{STORY} &l8;".encode(), quick=True),
)  # fmt: skip
FILES = (
    Bomb("20 MB of text, no stop", lambda: b"word " * 4 * MILLION, "a.txt"),
    Bomb("20 MB of lines", lambda: b"A b c.\n" * (28 * MILLION // 10), "a.txt"),
    Bomb("20 MB of *", lambda: b"*" * 20 * MILLION, "a.md"),
    Bomb("20 MB of [", lambda: b"[" * 20 * MILLION, "a.md"),
    Bomb("20 MB of >", lambda: b"> " * 10 * MILLION, "a.md", quick=True),
    Bomb("Markdown of 10^5 nested lists", lambda: f"{STORY}\n\n".encode() + b"- " * 10**5, "a.md",
         quick=True),
    Bomb("Markdown of 3,000 pictures within", lambda: f"{STORY}\n\n".encode() + b"![a" * 3000,
         "a.md", quick=True),
    Bomb("Markdown of a wide table", lambda: b"|a" * 9_999 + b"\n" + b"|-" * 9_999 + b"\n|b" * 99,
         "a.md", quick=True),
    Bomb("20 MB of HTML", lambda: b"<p>x y z. " * 2 * MILLION, "a.html"),
    Bomb("PDF of 50,000 pages", lambda: make_pdf([[]] * 50_000), "a.pdf"),
    Bomb("PDF that holds itself", lambda: _pdf(b"<< /Type /Catalog /Pages 2 0 R >>",
         b"<< /Type /Pages /Count 9999 /Kids [2 0 R 2 0 R] >>"), "a.pdf", quick=True),
    Bomb("PDF whose figure holds itself", lambda: _printing(b"/X Do"), "a.pdf", quick=True),
    Bomb("PDF that says 10^9 pages", lambda: _pdf(b"<< /Type /Catalog /Pages 2 0 R >>",
         b"<< /Type /Pages /Count 1000000000 /Kids [] >>"), "a.pdf", quick=True),
    Bomb("PDF of 300 MB, packed", _packed_pdf, "a.pdf"),
    Bomb("PDF packed three times", _packed_often, "a.pdf"),
    Bomb("PDF of a million <<", lambda: _pdf(b"<< /A " * MILLION), "a.pdf", quick=True),
    Bomb("PDF of a million [", lambda: _printing(b"[" * MILLION), "a.pdf", quick=True),
    Bomb("PDF with a picture of 10^10 dots", lambda: _printing(
         b"BI /W 100000 /H 100000 /BPC 8 /CS /G ID 0 EI"), "a.pdf", quick=True),
    Bomb("PDF with 10^6 words a page", lambda: make_pdf([printed(["word " * 100] * 5000)]),
         "a.pdf"),
    Bomb("DOCX of 99 MB of blanks", lambda: make_docx(word_paragraph(" " * 99 * MILLION)),
         "a.docx"),
    Bomb("DOCX of 101 MB", lambda: make_docx(word_paragraph(" " * 101 * MILLION)), "a.docx"),
    Bomb("DOCX of 700,000 paragraphs", lambda: make_docx(word_paragraph("Word.") * 700_000),
         "a.docx"),
    Bomb("DOCX of 10^6 nested tags", lambda: _word(_W + "<w:p>" * MILLION), "a.docx"),
    Bomb("DOCX of nested tables", lambda: make_docx("<w:tbl><w:tr><w:tc>" * 10**5
         + "</w:tc></w:tr></w:tbl>" * 10**5), "a.docx"),
    Bomb("DOCX whose entities laugh", lambda: _word(f"{_entities()}{_W}&l8;</w:document>"),
         "a.docx", quick=True),
    Bomb("DOCX that reads a file", lambda: _word('<!DOCTYPE x [<!ENTITY a SYSTEM'
         f' "file:///etc/passwd">]>{_W}&a;</w:document>'), "a.docx", quick=True),
    Bomb("DOCX of 20,001 parts", lambda: make_zip(dict.fromkeys(map(str, range(20_001)), "")),
         "a.docx"),
    Bomb("EPUB whose chapter comes 50,000 times", _same_chapter, "a.epub"),
    Bomb("EPUB of 15,000 chapters", lambda: make_epub(
         {f"c{n}": "<p>A b c.</p>" for n in range(15_000)}), "a.epub"),
    Bomb("EPUB of 10^6 nested tags", lambda: make_epub({"a": "<div>" * MILLION}), "a.epub",
         quick=True),
    Bomb("EPUB whose package laughs", lambda: _book_of(f"{_entities()}<package>&l8;</package>"),
         "a.epub", quick=True),
    Bomb("EPUB that asks the network", lambda: _book_of('<!DOCTYPE p SYSTEM'
         ' "http://127.0.0.1:9/a"><package/>'), "a.epub", quick=True),
    Bomb("a ZIP of ZIPs", _zip_of_zips, "a.zip", quick=True),
)  # fmt: skip
BOMBS = (*PAGES, *FILES)
