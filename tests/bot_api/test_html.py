"""The judge of formatting is judged: what it lets through, and what it refuses."""

from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bot_api.html import BadText, parse_html, utf16, utf16_slice


@pytest.mark.parametrize(
    ("source", "plain", "entities"),
    [
        ("plain", "plain", []),
        ("a &lt; b &amp; c &quot;&#33;&#x21;", 'a < b & c "!!', []),
        ("&nbsp; &copy; & &", "&nbsp; &copy; & &", []),
        ("<b>x</b>", "x", [("bold", 0, 1)]),
        ("<B>x</B >", "x", [("bold", 0, 1)]),
        ("😀<i>😀</i>", "😀😀", [("italic", 2, 2)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("<b></b>x", "x", []),
        ("<tg-spoiler>x</tg-spoiler>", "x", [("spoiler", 0, 1)]),
        ('<span class="tg-spoiler">x</span>', "x", [("spoiler", 0, 1)]),
        ("<blockquote>x</blockquote>", "x", [("blockquote", 0, 1)]),
        ("<blockquote expandable>x</blockquote>", "x", [("expandable_blockquote", 0, 1)]),
        ("<pre><code class='language-py'>x</code></pre>", "x", [("code", 0, 1), ("pre", 0, 1)]),
    ],
)
def test_what_telegram_takes(
    source: str, plain: str, entities: list[tuple[str, int, int]]
) -> None:
    """Good formatting becomes text and entities, counted in UTF-16 units."""
    text, found = parse_html(source)
    assert text == plain
    assert [(one["type"], one["offset"], one["length"]) for one in found] == entities


def test_a_link_leads_where_its_address_says() -> None:
    """References in an address are read, `>` in quotes is part of it."""
    _, found = parse_html('<a href="https://x.com/?a=1&amp;b=2#:~:text=a>b">x</a>')
    assert [one["url"] for one in found] == ["https://x.com/?a=1&b=2#:~:text=a>b"]


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("<b>x", "Can't find end tag"),
        ("x</b>", "Unexpected end tag"),
        ("<b><i>x</b></i>", "Unmatched end tag"),
        ("<p>x</p>", 'Unsupported start tag "p"'),
        ("a<br>b", 'Unsupported start tag "br"'),
        ("1 < 2", "Unclosed start tag"),
        ("1 < 2 > 1", 'Unsupported start tag ""'),
        ("i <3 you", "Unclosed start tag"),
        ("<b", "Unclosed start tag"),
        ('<a href="x>y</a>', "Unclosed start tag"),
        ('<a href="https://x.com" title="t">x</a>', 'Unsupported attribute "title"'),
        ('<b class="x">x</b>', 'Unsupported attribute "class"'),
        ('<code class="python">x</code>', "Unsupported class"),
        ("<span>x</span>", "must have class"),
        ("<a href=https://x.com/>x</a>", "Invalid attribute"),
        ("<blockquote>a<blockquote>b</blockquote></blockquote>", "Nested blockquotes"),
        ("<a href='https://x.com'>a<a href='https://y.com'>b</a></a>", "Nested links"),
        ("<code>a<b>b</b></code>", "not allowed inside code"),
        ("<pre>a<b>b</b></pre>", "not allowed inside code"),
        ("<!-- x -->", "Unsupported start tag"),
    ],
)
def test_what_telegram_refuses(source: str, why: str) -> None:
    """Bad formatting is refused, with the reason."""
    with pytest.raises(BadText, match=why):
        parse_html(source)


@given(st.text())
def test_escaped_text_is_seen_as_it_was(text: str) -> None:
    """Whatever a bot escapes comes out as it went in, without formatting."""
    assert parse_html(html.escape(text)) == (text, [])


@given(st.text(alphabet="<>/ab \"'=&;😀c"))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Nothing but BadText is ever raised, and every entity lies within the text."""
    try:
        plain, entities = parse_html(text)
    except BadText:
        return
    for one in entities:
        assert 0 <= int(str(one["offset"])) < utf16(plain)
        assert utf16_slice(plain, int(str(one["offset"])), int(str(one["length"])))
