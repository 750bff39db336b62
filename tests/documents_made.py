"""Small PDF, DOCX and EPUB files, made by hand, so that no binary file lies in the repository."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

PAGE_HEIGHT = 792
LEFT = 72
_CMAP = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /All def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange
%s
endcmap CMapName currentdict /CMap defineresource pop end end"""

_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MEDIA = "application/vnd.openxmlformats-"
_DOCX = {
    "[Content_Types].xml": f"""<Types xmlns="{_PACKAGE}/content-types">
        <Default Extension="rels" ContentType="{_MEDIA}package.relationships+xml"/>
        <Override PartName="/word/document.xml"
            ContentType="{_MEDIA}officedocument.wordprocessingml.document.main+xml"/></Types>""",
    "_rels/.rels": f"""<Relationships xmlns="{_PACKAGE}/relationships">
        <Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>
        </Relationships>""",
    "word/_rels/document.xml.rels": f"""<Relationships xmlns="{_PACKAGE}/relationships">
        <Relationship Id="r1" Type="{_OFFICE}/styles" Target="styles.xml"/>
        <Relationship Id="r2" Type="{_OFFICE}/numbering" Target="numbering.xml"/>
        </Relationships>""",
    "word/document.xml": f"<w:document {_WORD}><w:body>{{body}}</w:body></w:document>",
    "word/styles.xml": f"<w:styles {_WORD}>"
    + "".join(
        f"""<w:style w:type="paragraph" w:styleId="{name.replace(" ", "")}">
        <w:name w:val="{name}"/></w:style>"""
        for name in ("Title", "heading 1", "heading 2", "Quote")
    )
    + "</w:styles>",
    "word/numbering.xml": f"""<w:numbering {_WORD}><w:abstractNum w:abstractNumId="1">
        <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>""",
    "docProps/core.xml": f"""<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"
        xmlns:dc="http://purl.org/dc/elements/1.1/">{{facts}}</cp:coreProperties>""",
}


@dataclass(frozen=True)
class Printed:
    """One line of a PDF page: its baseline's distance from the page's top, its size in points."""

    text: str
    down: float
    left: float = LEFT
    size: float = 10
    upright: bool = False
    """Whether it runs up the page."""


def printed(
    lines: Iterable[str], down: float = 100, left: float = LEFT, leading: float = 12
) -> list[Printed]:
    """Lines one below the other; an empty one leaves a gap."""
    return [
        Printed(line, down + number * leading, left) for number, line in enumerate(lines) if line
    ]


def make_pdf(
    pages: Sequence[Sequence[Printed]],
    about: Mapping[str, str] | None = None,
    locked: bool = False,
) -> bytes:
    """A PDF of printed lines; a `locked` one asks for a password that nobody knows."""
    characters = sorted({ord(c) for page in pages for line in page for c in line.text})
    mapping = b"\n".join(
        b"%d beginbfchar\n%s\nendbfchar"
        % (len(some), b"\n".join(b"<%04X> <%04X>" % (c, c) for c in some))
        for some in (characters[at : at + 100] for at in range(0, len(characters), 100))
    )
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count %d /Kids [%s] >>"
        % (len(pages), b" ".join(b"%d 0 R" % (8 + 2 * n) for n in range(len(pages)))),
        b"<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H"
        b" /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /DW 500 /FontDescriptor 5 0 R"
        b" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
        b"<< /Type /FontDescriptor /FontName /Made /Flags 4 /FontBBox [0 -200 1000 800]"
        b" /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
        _stream(_CMAP % mapping),
        _info(about or {}),
    ]
    for number, page in enumerate(pages):
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R"
            b" /Resources << /Font << /F 3 0 R >> >> >>" % (9 + 2 * number)
        )
        objects.append(_stream(b"\n".join(map(_show, page))))
    lock = b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >> /ID [<00> <00>]"
    return _file(objects, lock % (b"12" * 32, b"34" * 32) if locked else b"")


def make_docx(body: str, about: Mapping[str, str] | None = None) -> bytes:
    """A Word file of a WordprocessingML body; see `word_paragraph`."""
    facts = "".join(
        f"<dc:{key}>{escape(value)}</dc:{key}>" for key, value in (about or {}).items()
    )
    parts = {name: part.format(body=body, facts=facts) for name, part in _DOCX.items()}
    return make_zip({**parts, "word/media/image1.png": b"\x89PNG\r\n\x1a\n not a picture"})


def word_paragraph(text: str, style: str = "", item: bool = False) -> str:
    """One paragraph of a Word file, in a style ("Title", "Heading1") or as an item of a list."""
    numbering = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' if item else ""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{numbering}</w:pPr><w:r><w:t>{escape(text)}</w:t></w:r></w:p>"


def make_epub(
    chapters: Mapping[str, str],
    about: Mapping[str, str] | None = None,
    *,
    spine: Sequence[str] = (),
    more: Mapping[str, str | bytes] | None = None,
) -> bytes:
    """A book of chapters, name → XHTML body; `spine` gives their order, `more` further parts."""
    facts = "".join(
        f"<dc:{key}>{escape(value)}</dc:{key}>" for key, value in (about or {}).items()
    )
    items = "".join(
        f'<item id="{name}" href="text/{name}.xhtml" media-type="application/xhtml+xml"/>'
        for name in chapters
    )
    order = "".join(f'<itemref idref="{name}"/>' for name in spine or chapters)
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata'
        f' xmlns:dc="http://purl.org/dc/elements/1.1/">{facts}</metadata>'
        '<manifest><item id="nav" href="nav.xhtml" properties="nav"'
        f' media-type="application/xhtml+xml"/>{items}</manifest>'
        f'<spine><itemref idref="nav"/>{order}</spine></package>'
    )
    parts: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": "<container"
        ' xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
        '<rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
        "OEBPS/book.opf": package,
        "OEBPS/nav.xhtml": _chapter("<nav><ol><li>Contents</li></ol></nav>"),
    }
    for name, body in chapters.items():
        parts[f"OEBPS/text/{name}.xhtml"] = _chapter(body)
    return make_zip(parts | dict(more or {}))


def make_zip(parts: Mapping[str, str | bytes]) -> bytes:
    """A ZIP of the parts, in order; a part named mimetype is stored as it is."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            how = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            # A name alone would pack the present time.
            made.writestr(zipfile.ZipInfo(name), content, how)
    return file.getvalue()


def unzip(content: bytes) -> dict[str, bytes]:
    """The parts of a ZIP by name."""
    with zipfile.ZipFile(io.BytesIO(content)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def _chapter(body: str) -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml">'
        f"<head><title>Not a title</title></head><body>{body}</body></html>"
    )


def _show(line: Printed) -> bytes:
    codes = line.text.encode("utf-16-be").hex().encode()
    turn = b"0 1 -1 0" if line.upright else b"1 0 0 1"
    place = b"%g %g" % (line.left, PAGE_HEIGHT - line.down)
    return b"BT /F %g Tf %s %s Tm <%s> Tj ET" % (line.size, turn, place, codes)


def _info(about: Mapping[str, str]) -> bytes:
    values = (
        b"/%s <FEFF%s>" % (key.encode(), value.encode("utf-16-be").hex().encode())
        for key, value in about.items()
    )
    return b"<< %s >>" % b" ".join(values)


def _stream(content: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)


def _file(objects: Sequence[bytes], trailer: bytes) -> bytes:
    file = bytearray(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(file)
    file += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    file += b"".join(b"%010d 00000 n \n" % place for place in places)
    file += b"trailer << /Size %d /Root 1 0 R /Info 7 0 R %s >>\n" % (len(objects) + 1, trailer)
    return bytes(file + b"startxref\n%d\n%%%%EOF\n" % start)
