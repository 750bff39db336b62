"""What a page hides is not read; what honest pages do in the same way is."""

from __future__ import annotations

import pytest
from lxml import html as lxml_html

from bot.reading.hidden import without_hidden
from bot.reading.markup import read_markup

LONG = "The council decided on Tuesday to rebuild the harbour before the winter storms. " * 5


def left(body: str) -> str:
    """The words of a page that are left."""
    tree = lxml_html.document_fromstring(f"<html><body>{body}</body></html>")
    before = lxml_html.tostring(tree)
    shown = without_hidden(tree)
    assert lxml_html.tostring(tree) == before, "the tree itself was changed"
    return " ".join(shown.text_content().split())


@pytest.mark.parametrize(
    "style",
    [
        *("display:block", "font-size:12px", "font-size:0.9em", "font-size:80%", "font:12px/1 a"),
        *(
            "font-size:inherit",
            "font:bold a",
            "opacity:0.9",
            "opacity:1",
            "opacity:50%",
            "opacity",
        ),
        *("color:white;background:#036", "color:#333"),
        *("color:rgba(0,0,0,.8)", "color:rgb(0 0 0 / 90%)", "color:rgb(255,0,0)", "color:#ff0"),
        *("margin-left:-20px", "text-indent:-2em", "position:absolute;left:0", "height:0"),
        *("overflow:hidden;height:100px", "clip:auto", "clip:rect(0,500px,200px,0)", "color:red"),
        *("transform:scale(0.5)", "transform:none", "visibility:visible", "", ";;:", "a:b:c"),
        *("color:var(--text)", "font-size:calc(0px + 1em)", "height:auto;overflow:hidden"),
    ],
)
def test_what_is_seen_stays(style: str) -> None:
    """Styles of everyday pages hide nothing."""
    assert "Words." in left(f'<p>{LONG}</p><p style="{style}">Words.</p>')


def test_the_words_around_stay() -> None:
    """Text after a hidden element is the text of the element around it."""
    assert left(f"<p>{LONG}One <b hidden>two</b> three.</p>").endswith("One three.")


@pytest.mark.parametrize("attribute", ["hidden", 'style="opacity:0"', 'style="color:#fff"'])
def test_pages_that_show_themselves_late_are_read(attribute: str) -> None:
    """Where nearly all of a page is hidden until a script runs, or white, that is its design."""
    assert LONG.strip() in left(f"<nav>Home</nav><div {attribute}><p>{LONG}</p></div>")
    assert left(f"<p>{LONG}</p><div {attribute}>Words.</div>") == LONG.strip()


def test_hiding_in_the_hidden_gains_nothing() -> None:
    """Nested a hundredfold, a hidden sentence is as long as it is."""
    nested = "<div hidden>" * 100 + "Words." + "</div>" * 100
    assert "Words." not in left(f"<p>{LONG}</p>{nested}")


def test_fonts_of_no_size_that_close_gaps() -> None:
    """A row whose own font has no size, while its cells have theirs, is read."""
    row = f'<div style="font-size:0"><p style="font-size:16px">{LONG}</p></div>'
    assert LONG.strip() in left(row)


def test_hidden_in_a_book() -> None:
    """Books and converted files are read by the same rule."""
    found = read_markup('<p>One.</p><p hidden>Two.</p><p>A <i style="display:none">b</i> c.</p>')
    assert [paragraph.text for paragraph in found] == ["One.", "A c."]
