"""HTML in, text and formatting out."""

from __future__ import annotations

from bot.rendering.entities import Mark, read_html
from bot.rendering.html import block, bold, italic, link, quotation, to_html
from tests.bot_api.html import parse_html


def test_marks() -> None:
    """Text and formatting are what Telegram makes of the same HTML."""
    content = quotation(
        bold("🚢 Sum & ", link("https://example.com/?a=1&b=2", "more <b>")),
        block("\n• one ", italic("⚠ two")),
        expandable=True,
    )
    html = to_html(content)
    text, marks = read_html(html)
    plain, entities = parse_html(html)

    assert text == plain
    told = [{"type": m.kind, "offset": m.offset, "length": m.length} for m in marks]
    seen = [{name: e[name] for name in ("type", "offset", "length")} for e in entities]
    assert sorted(told, key=str) == sorted(seen, key=str)
    assert [mark.url for mark in marks if mark.url] == ["https://example.com/?a=1&b=2"]


def test_plain() -> None:
    """Without formatting there are no marks; what was escaped reads as it was."""
    assert read_html("a &amp; b &lt;i&gt;") == ("a & b <i>", ())
    assert read_html("x<b>y</b>") == ("xy", (Mark("bold", 1, 1),))
