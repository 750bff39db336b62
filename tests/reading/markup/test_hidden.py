"""What a page hides is not read; what honest pages do in the same way is."""

from __future__ import annotations

import pytest
from lxml import html as lxml_html

from bot.reading.markup.hidden import take_out_hidden
from bot.reading.markup.paragraphs import read_markup

LONG = "The council decided on Tuesday to rebuild the harbour before the winter storms. " * 5


def left(body: str) -> str:
    """The words of a page that are left."""
    tree = lxml_html.document_fromstring(f"<html><body>{body}</body></html>")
    take_out_hidden(tree)
    return " ".join(tree.text_content().split())


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


HIDING = (
    "display:none",
    "visibility: hidden",
    "DISPLAY : none !important",
    "font-size:0",
    "opacity:0",
    "position:absolute;left:-9999px",
    "text-indent:-9999px",
    "clip:rect(0,0,0,0);position:absolute",
    "height:1px;width:1px;overflow:hidden",
    "color:#fff;background:#fff",
)


def styled(sheet: str, body: str, attributes: str = "") -> str:
    """The words left of a page with a style sheet."""
    return left(f"<style{attributes}>{sheet}</style><p>{LONG}</p>{body}")


@pytest.mark.parametrize("style", HIDING)
@pytest.mark.parametrize(
    ("selector", "body"),
    [
        (".x1", "<p class='note x1'>Words.</p>"),
        ("#x1", "<div id=x1><p>Words.</p></div>"),
        ("p.x1", "<p class=x1>Words.</p>"),
        ("aside", "<aside>Words.</aside>"),
        (".a .x1", "<div class=a><div><p class=x1>Words.</p></div></div>"),
        (".a > .x1, .b", "<div class=a><p class=x1>Words.</p></div>"),
    ],
)
def test_what_a_style_sheet_hides(style: str, selector: str, body: str) -> None:
    """A rule of the page's own hides as an element's own style does."""
    assert styled(f"{selector} {{ {style} }}", body) == LONG.strip()
    assert "Words." in styled(f".other {{ {style} }}", body)


@pytest.mark.parametrize(
    "sheet",
    [
        "@media print { .x1 { display:none } }",
        "@media (max-width: 600px) { .x1 { display:none } }",
        "@media screen and (orientation:portrait) { .x1 { display:none } }",
        "@supports (display:grid) { .x1 { display:none } }",
        "@keyframes in { from { opacity:0 } to { opacity:1 } }",
        ".x1:empty { display:none } .x1::before { display:none }",
        ".no-js .x1 { display:none }",
        ".x1 { display:none } .x1.open { display:block }",
        ".x1 { display:none } :target > .x1 { display:block }",
        ".x1 { display:none } @media (min-width: 600px) { .md\\:block { display:block } }",
        ".x1 { max-height:0; overflow:hidden } .is-open .x1 { max-height:none }",
        ".x1 { display:none } .note { display:block }",
        ".x1 { color:#fff }",
        ".x1 { color:#fff; background:#036 }",
        "/* .x1 { display:none } */",
        '.a::after { content:"} .x1 { display:none }" }',
        ".x1 { max-height:0; overflow:hidden }",
        ".x1 { display:none } @media print { .x1 { display:block } }",
        ".x1 { display:",
        ".wide .x1 { display:none }",
        "p { display:none } .note { display:block }",
    ],
)
def test_what_a_style_sheet_may_show(sheet: str) -> None:
    """Rules for printing and for some screens, and what opens or is shown again, hide nothing."""
    assert "Words." in styled(sheet, "<p class='note md:block x1'>Words.</p>")


def test_style_sheets_for_others() -> None:
    """Sheets for printing, or for who has no scripts, hide nothing."""
    body = "<p class=x1>Words.</p>"
    assert "Words." in styled(".x1{display:none}", body, " media=print")
    assert "Words." in left(
        f"<noscript><style>.x1{{display:none}}</style></noscript><p>{LONG}</p>{body}"
    )


@pytest.mark.parametrize(
    "body",
    [
        "<h3>Why?</h3><div class='x1 faq-answer'><p>Words.</p></div>",
        "<div data-role=accordion><h3>Why?</h3><div class=x1><p>Words.</p></div></div>",
        "<button aria-expanded=false>More</button><div class=x1><p>Words.</p></div>",
        "<div role=tabpanel class=x1><p>Words.</p></div>",
    ],
)
def test_what_readers_can_open(body: str) -> None:
    """Answers, tabs and what else opens when it is pressed is part of the text."""
    assert "Words." in styled(".x1 { display:none }", body)


def test_a_later_rule_hides() -> None:
    """Of two rules of the same strength the later one holds."""
    sheet = ".note { display:block } .x1 { display:none }"
    assert "Words." not in styled(sheet, "<p class='note x1'>Words.</p>")


@pytest.mark.parametrize("style", ["display:none", "opacity:0", "visibility:hidden"])
def test_a_page_that_its_sheet_hides_is_read(style: str) -> None:
    """Where nearly all of a page would go, a script shows it."""
    page = f"<style>.body {{ {style} }}</style><nav>Home</nav><div class=body><p>{LONG}</p></div>"
    assert LONG.strip() in left(page)


@pytest.mark.parametrize("piece", ["{", "}", ".a{display:none", "@media{", "/*", ".a,"])
def test_hostile_sheets(piece: str) -> None:
    """Sheets that make no sense take no time, and hide no more than they say."""
    assert "Words." in styled(piece * 30_000, "<p class=x1>Words.</p>")
