"""Promises of reading a scientific paper: its sentences whole, and nothing between them."""

from __future__ import annotations

import pytest

from bot.domain.article import Article, ParagraphKind
from bot.reading.files.pdf.columns import in_columns
from bot.reading.files.pdf.floats import without_references
from bot.reading.files.pdf.layout import PrintedLine
from bot.reading.files.pdf.pdf import read_pdf
from tests.documents_made import Printed, make_pdf, printed
from tests.papers_made import ABSTRACT, CAPTION, NOTES, PAGES, TEXT, TITLE, WALLS, make_paper

each_order = pytest.mark.parametrize("by_lines", [False, True])


def texts(article: Article, kind: ParagraphKind = ParagraphKind.TEXT) -> list[str]:
    return [one.text for one in article.paragraphs if one.kind is kind]


@each_order
def test_sentences_are_whole(by_lines: bool) -> None:
    """Sentences go on over columns, figures and footnotes, however the file is written."""
    article = read_pdf(make_paper(by_lines=by_lines))

    assert article.title == TITLE
    assert ABSTRACT in texts(article)
    assert [text for text in texts(article) if "tide gauge" in text] == [
        TEXT.format(wall) for wall in WALLS
    ]


@each_order
def test_captions_and_notes_stand_apart(by_lines: bool) -> None:
    """What interrupts a paragraph follows it, on its own page, captions as what they are."""
    article = read_pdf(make_paper(by_lines=by_lines))

    expected = [CAPTION.format(n, 1950 + n) for n in range(1, PAGES + 1)]
    assert texts(article, ParagraphKind.CAPTION) == expected
    assert [text for text in texts(article) if text in NOTES] == list(NOTES)
    captions = [one.page for one in article.paragraphs if one.kind is ParagraphKind.CAPTION]
    assert captions == list(range(1, PAGES + 1))


@each_order
def test_references_are_left_out(by_lines: bool) -> None:
    """The list of references is no part of what is summarised, and the report says so."""
    article = read_pdf(make_paper(by_lines=by_lines))

    assert "Proceedings" not in article.text
    assert "References" not in article.text
    assert article.reading.form == "paper"
    assert "Harbour Studies" not in article.text


def test_appendix_stays() -> None:
    """What follows the references under a heading of its own is read."""
    after = ("Appendix A. Proofs", "", "The proof rests on the tide of 1954 alone.")
    article = read_pdf(make_paper(after=after))

    assert "The proof rests on the tide of 1954 alone." in article.text
    assert "Proceedings" not in article.text


def test_section_called_references() -> None:
    """A section that is merely called so is text."""
    body = ["We speak of walls.", "", "References", "", *["They are a matter of taste here."] * 6]
    article = read_pdf(make_pdf([printed(body)]))

    assert "matter of taste" in article.text
    assert article.reading.form == "pdf"


def test_sentence_about_a_figure() -> None:
    """A paragraph of the text that begins with a figure's number is no caption."""
    body = [
        "The wall moved.",
        "",
        "Figure 3 shows how far it moved in the winter of",
        "that year.",
    ]
    article = read_pdf(make_pdf([printed(body)]))

    assert texts(article, ParagraphKind.CAPTION) == []


def test_table_is_read_by_rows() -> None:
    """A table of two columns is no text in two columns."""
    rows = [
        Printed(text, 100 + 12 * n, left)
        for n in range(12)
        for text, left in ((f"Pier {n}", 72), (f"{n} mm", 330), (f"in 19{n + 10}", 500))
    ]
    article = read_pdf(make_pdf([rows]))

    assert article.text.index("Pier 0") < article.text.index("0 mm") < article.text.index("Pier 1")


def test_columns_of_few_lines_stay() -> None:
    """Two addresses side by side are left in the order in which the file has them."""
    lines = [
        PrintedLine(
            f"{n}", 1, 72 + 300 * (n % 2), 200 + 300 * (n % 2), 700 - 6 * n, 690 - 6 * n, 10
        )
        for n in range(8)
    ]
    assert in_columns(lines) == lines


def test_lists_of_several_chapters() -> None:
    """In a book each chapter's references go, and the chapters stay."""
    heads = [
        PrintedLine(text, 1, 72, 200, 700, 680, 14.0) for text in ("One", "References", "Two")
    ]
    prose = [PrintedLine("The wall moved again.", 1, 72, 200, 600, 590, 10.0)] * 5
    cited = [
        PrintedLine(f"Author, A. Title {n}, 2001.", 1, 72, 200, 500, 490, 9.0) for n in range(6)
    ]
    lines = [heads[0], *prose, heads[1], *cited, heads[2], *prose]

    assert without_references(lines) == [heads[0], *prose, heads[2], *prose]


def test_quotes_name_the_page_on_which_they_begin() -> None:
    """In a paragraph over two pages, what stands on the second one is quoted from there."""
    first = printed(["The wall moved by eleven millimetres in the winter, and it is", "nearly"])
    second = printed(["impossible to say why it moved so far. Nobody had expected this."])
    article = read_pdf(make_pdf([first, second]))
    (paragraph,) = article.paragraphs

    assert paragraph.text.startswith("The wall moved")
    assert [paragraph.page_of(sentence.text) for sentence in article.sentences] == [1, 2]
    assert paragraph.page_of("impossible to say") == 2


def test_stamps_in_the_margin_are_no_text() -> None:
    """What runs up a page beside its text is left out; a page that is written so is read."""
    stamp = Printed("arXiv:2301.00001v1 [cs.CL] 1 Jan 2023", 500, 30, 20, upright=True)
    body = ["The wall moved by eleven millimetres in the winter of that year.", "Nobody knew."]
    assert "arXiv" not in read_pdf(make_pdf([[stamp, *printed([*body, *body])]])).text

    turned = [Printed(line, 700, 300 + 20 * n, upright=True) for n, line in enumerate(body)]
    assert "eleven millimetres" in read_pdf(make_pdf([turned])).text
