"""A PDF in, Article out. Pure, and heavy: meant for a worker process."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from statistics import median_low
from typing import TYPE_CHECKING

from bot.domain.article import Article
from bot.domain.errors import BrokenFile, ProtectedFile
from bot.reading.files.pdf.characters import HYPHENS, runs_of, words_of
from bot.reading.files.pdf.columns import Gap, gutter_of, in_columns, is_prose, without_upright
from bot.reading.files.pdf.layout import PrintedLine, title_of
from bot.reading.files.pdf.paragraphs import rebuild
from bot.reading.files.titles import take_title
from bot.reading.text.plain_text import LONGEST_TEXT, assemble
from bot.text.invisible import clean_characters

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage

_NO_TITLE = re.compile(
    r"(?i)untitled|unbenannt|sans titre|(?:micro)?soft (?:word|powerpoint|excel)|document\d*$"
    r"|presentation\d*$|slide \d+|.*\.(?:docx?|pdf|indd|tex|dvi|rtf|odt|pptx?|xlsx?|qxd|p65)$"
    r"|[\W\d_]*$|https?:"
)
_NO_AUTHOR = re.compile(
    r"(?i)(?:user|admin|administrator|root|owner|unknown|anonymous|default|author|pc|hp|dell"
    r"|microsoft office user|microsoft|windows.*|\W*)\d*$|.*[\\/@]|.*\b(?:word|acrobat|latex)\b"
)
_LONGEST_FACT = 300
_SAMPLE = 24
"""Wide lines of a page that are searched for a gutter; all of them would double the time."""
_GUTTER = 0.9
"""Of the letters' size, from which a gap is more than justified text has between words."""


def read_pdf(content: bytes) -> Article:
    """The text of a PDF, its paragraphs put together again, each with the page it begins on.

    No paragraphs where the pages are pictures. Raises ProtectedFile and BrokenFile.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD:
            raise ProtectedFile("a PDF with a password") from error
        raise BrokenFile("PDF") from error
    with document:
        return _read(document)


def _read(document: PdfDocument) -> Article:
    pages, read, characters = len(document), 0, 0
    lines: list[PrintedLine] = []
    while read < pages and characters < LONGEST_TEXT:
        found = _page_lines(document, read)
        characters += sum(len(line.text) for line in found)
        lines += found
        read += 1
    about = document.get_metadata_dict()
    title = _sane(about.get("Title", ""), _NO_TITLE) or title_of(lines)
    rebuilt, whole = rebuild(lines)
    title, paragraphs = take_title(rebuilt, title)
    form, share = "pdf" if whole else "paper", read / pages if pages else 1.0
    article = assemble(paragraphs, title=title, form=form, share=share)
    return replace(article, author=_sane(about.get("Author", ""), _NO_AUTHOR))


def _sane(fact: str, nonsense: re.Pattern[str]) -> str:
    """What a file says of itself, "" where it is only what its program filled in."""
    fact = " ".join(clean_characters(fact).split())
    return "" if nonsense.match(fact) or len(fact) > _LONGEST_FACT or len(fact) < 3 else fact


def _page_lines(document: PdfDocument, index: int) -> list[PrintedLine]:
    """The lines of one page; none for a page that is broken, as long as others are not."""
    import pypdfium2

    try:
        page = document[index]
        text = page.get_textpage()
    except pypdfium2.PdfiumError:
        return []
    found = runs_of(text)
    lines = [_line(text, "".join(characters), start, index + 1) for start, characters in found]
    lines = in_columns(without_upright(_parted(text, found, lines)))
    text.close()
    page.close()
    return lines


def _parted(
    text: PdfTextPage, runs: list[tuple[int, list[str]]], lines: list[PrintedLine]
) -> list[PrintedLine]:
    """The lines, those that go over two columns of text cut in two."""
    left = min((line.left for line in lines), default=0.0)
    right = max((line.right for line in lines), default=0.0)
    wide = [at for at, line in enumerate(lines) if line.right - line.left > 0.6 * (right - left)]
    sample = wide[:: 1 + len(wide) // _SAMPLE]
    gutter = gutter_of([_gaps(text, *runs[at], lines[at].size) for at in sample], left, right)
    if gutter is None:
        return lines
    halves = {at: _halves(text, *runs[at], lines[at], gutter) for at in wide}
    pairs = [(pair[0].text, pair[1].text) for pair in halves.values() if len(pair) == 2]
    if not pairs or not is_prose(pairs):
        return lines
    parted = (part for at, line in enumerate(lines) for part in halves.get(at, (line,)))
    return [part for part in parted if part.text]


def _gaps(text: PdfTextPage, start: int, characters: list[str], size: float) -> list[Gap]:
    """Where white space in a line is wider than between words."""
    return [gap for _, gap in _spaces(text, start, characters) if gap[1] - gap[0] > _GUTTER * size]


def _spaces(text: PdfTextPage, start: int, characters: list[str]) -> Iterator[tuple[int, Gap]]:
    for found in re.finditer(r"(?<=\S)\s+(?=\S)", "".join(characters)):
        before = text.get_charbox(start + found.start() - 1, loose=True)
        after = text.get_charbox(start + found.end(), loose=True)
        yield found.end(), (before[2], after[0])


def _halves(
    text: PdfTextPage, start: int, characters: list[str], line: PrintedLine, gutter: float
) -> tuple[PrintedLine, ...]:
    """A line cut at the gutter; whole where it goes over it."""
    for at, (left, right) in _spaces(text, start, characters):
        if left < gutter < right and right - left > _GUTTER * line.size:
            first, second = "".join(characters[:at]), "".join(characters[at:])
            return (
                _line(text, first, start, line.page),
                _line(text, second, start + at, line.page),
            )
    return (line,)


def _line(text: PdfTextPage, characters: str, start: int, page: int) -> PrintedLine:
    places = [start + at for at, character in enumerate(characters) if character.isprintable()
              and not character.isspace()] or [start]  # fmt: skip
    left, bottom, _, top = text.get_charbox(places[0], loose=True)
    _, _, right, _ = text.get_charbox(places[-1], loose=True)
    # One character tells little: a bullet or a footnote's number has another font and size.
    boxes = [text.get_charbox(places[at * len(places) // 5], loose=True) for at in range(1, 5)]
    return PrintedLine(
        text=words_of(text, characters, start),
        page=page,
        left=left,
        right=right,
        top=max(top, *(box[3] for box in boxes)),
        bottom=median_low(box[1] for box in [(left, bottom), *boxes]),
        size=median_low(box[3] - box[1] for box in boxes),
        hyphen=characters.endswith(tuple(HYPHENS)),
    )
