"""Where readers of a page differ widely, the fuller one is taken, and what is lost is told."""

from __future__ import annotations

import pytest

from bot.domain.article import Paragraph, ParagraphKind
from bot.reading.page.extract import read_page
from bot.reading.page.fullness import fullest, share_kept, with_missing
from bot.text.folding import fold_words

WORDS = ("harbour", "wall", "storm", "mayor", "boat", "tide", "stone", "keeper", "lamp", "rope")


def prose(count: int, start: int = 0) -> list[Paragraph]:
    """So many paragraphs of 24 words, no two alike."""
    return [
        Paragraph(
            f"Sentence {number} says that "
            + " ".join(f"{w}{number}x{n}" for n in (1, 2) for w in WORDS)
            + "."
        )
        for number in range(start, start + count)
    ]


def test_a_far_fuller_reading_is_taken() -> None:
    """A reader that stopped at the first section gives way to one that read on."""
    assert fullest(prose(3), [prose(3), prose(20)]) == prose(20)


def test_a_little_more_is_no_reason() -> None:
    """What one reader has beside the text, in a note or a caption, changes nothing."""
    assert fullest(prose(10), [prose(10), prose(12)]) == prose(10)


def test_lists_of_links_are_no_fuller_text() -> None:
    """A reading that is longer for links to other pages is not taken."""
    assert fullest(prose(3), [prose(20)], pointers=prose(17, 3)) == prose(3)


def test_tables_count_where_they_are_data() -> None:
    """Rows of many cells are of the text; rows of one or two are a page's layout."""
    rows = [
        Paragraph(f"{n} | rest day | easy run of {n} km | long run", ParagraphKind.TABLE)
        for n in range(40)
    ]
    cells = [
        Paragraph(f"a menu of {n} words | and some more of them", ParagraphKind.TABLE)
        for n in range(40)
    ]
    assert fullest(prose(3), [[*prose(3), *rows]]) != prose(3)
    assert fullest(prose(3), [[*prose(3), *cells]]) == prose(3)


def test_the_fuller_reading_loses_nothing() -> None:
    """What only the shorter reading has is put back where it stands on the page."""
    order = {fold_words(one.text): at for at, one in enumerate(prose(9))}
    assert with_missing(prose(6, 3), prose(5), order) == prose(9)


@pytest.mark.parametrize(
    ("kept", "second", "other", "share"),
    [
        (prose(10), prose(10), prose(10), 1.0),
        (prose(10), prose(12), prose(10), 1.0),
        (prose(10), prose(20), prose(10), 0.5),
        (prose(20), prose(24), prose(24), 20 / 24),
    ],
    ids=["all", "one has a little more", "one has twice as much", "both have more"],
)
def test_what_is_lost_is_told(
    kept: list[Paragraph], second: list[Paragraph], other: list[Paragraph], share: float
) -> None:
    """What two readers have is missing, what one has alone only where it is much."""
    assert share_kept(kept, second, [other]) == pytest.approx(share, abs=0.01)


def page(sections: str, after: str = "") -> str:
    return f"<html><head><title>Walls</title></head><body>{sections}{after}</body></html>"


def paragraphs(start: int, count: int) -> str:
    return "".join(f"<p>{one.text}</p>" for one in prose(count, start))


def test_every_section_is_read() -> None:
    """Sections of one article are read, though each is made in its own way."""
    sections = "".join(
        f"<section class='s{n}'><div class='w{n}'><h2>Part {n}</h2>{paragraphs(n * 4, 4)}</div>"
        "</section>"
        for n in range(6)
    )
    article = read_page(
        page(f"<main><h1>Walls</h1>{sections}</main>").encode(), "utf-8", ""
    ).article
    assert all(one.text in article.text for one in prose(24))
    assert article.reading.share == 1


def test_what_follows_an_early_end_is_read() -> None:
    """A template that closes the page after its header loses nothing."""
    html = page(
        "<header><p>Walls and more</p></header></body></html>", f"<main>{paragraphs(0, 8)}</main>"
    )
    article = read_page(html.encode(), "utf-8", "").article
    assert all(one.text in article.text for one in prose(8))
