"""Telegram's HTML: escaping, measuring and splitting."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rendering.html import (
    Block,
    block,
    bold,
    code,
    escape,
    italic,
    join,
    link,
    quotation,
    split_messages,
    to_html,
    utf16_length,
)
from tests.rendering.telegram_html import Refused, read, utf16

_SIZES = st.sampled_from((10, 100, 1000, 4090, 4096, 4100, 9000))
_CHARACTERS = st.text(
    st.one_of(
        st.sampled_from(" \n.!?。<>&\"'abc語🎉é\u0301\u200d؟"),
        st.characters(exclude_categories=("Cs", "Cc")),
    ),
    max_size=400,
)
_LONG = st.builds(lambda text, size: f"{text} x" * (size // (len(text) + 2)), _CHARACTERS, _SIZES)
_FLAT = st.one_of(
    _CHARACTERS.map(block),
    _LONG.map(block),
    _CHARACTERS.map(bold),
    st.builds(link, st.sampled_from(["", "https://e.org/?a=1&b=%22#x"]), _LONG),
    _CHARACTERS.map(code),
)
_INLINE = st.one_of(_FLAT, _LONG.map(italic), st.builds(lambda text: bold(italic(text)), _LONG))
_BLOCKS = st.lists(
    st.one_of(
        _INLINE,
        st.lists(_INLINE, max_size=60).map(lambda blocks: join("\n", blocks)),
        st.lists(_INLINE, max_size=9).map(lambda some: quotation(*some, expandable=True)),
    ),
    max_size=12,
)


def _text(blocks: list[Block]) -> str:
    return "".join(run.text for one in blocks for run in one)


def _letters(text: str) -> str:
    return "".join(text.split())


@settings(max_examples=150)
@given(_BLOCKS)
def test_splitting_loses_nothing(blocks: list[Block]) -> None:
    """Whatever is split, Telegram takes each piece, and together they hold every letter."""
    messages = [read(piece) for piece in split_messages(blocks)]
    assert "".join(_letters(message.text) for message in messages) == _letters(_text(blocks))


@given(_BLOCKS)
def test_splitting_keeps_formatting(blocks: list[Block]) -> None:
    """What was bold or linked before the cut is so after it, and nothing else is."""
    expected: dict[str, str] = {}
    for one in blocks:
        for run in one:
            for element in run.elements:
                expected[element.name] = expected.get(element.name, "") + _letters(run.text)
    found: dict[str, str] = {}
    for piece in split_messages(blocks):
        # The reader lists elements as they close: in reading order within each kind.
        for entity in read(piece).entities:
            found[entity.name] = found.get(entity.name, "") + _letters(entity.text)
    assert {name: text for name, text in found.items() if text} == {
        name: text for name, text in expected.items() if text
    }


@given(st.text(st.characters(exclude_categories=("Cs",))))
def test_escaped_text_is_read_as_it_was(text: str) -> None:
    """Any text between tags arrives as it was written."""
    assert read(f"x{escape(text)}").text == f"x{text}"


@given(st.text(st.characters(exclude_categories=("Cs",))))
def test_length_is_telegrams(text: str) -> None:
    """Length is counted in UTF-16 units, as Telegram does."""
    assert utf16_length(text) == utf16(text)


def test_nothing_gives_no_message() -> None:
    """Blocks of white space are no message."""
    assert split_messages([block(" "), bold("\n"), ()]) == ()


def test_cuts_between_paragraphs_first() -> None:
    """A message ends with a paragraph rather than in the middle of one."""
    pieces = split_messages([block("One. " * 300), block("Two. " * 600)])
    assert [read(piece).text[:4] for piece in pieces] == ["One.", "Two."]
    assert read(pieces[0]).text.endswith("One.")


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("First line ends here\n" + "word " * 900, "here"),
        ("word " * 500 + "end. " + "word " * 900, "end."),
        ("word " * 2000, "word"),
        ("文" * 3000 + "。" + "字" * 3000, "。"),
    ],
)
def test_cuts_at_the_best_place(text: str, end: str) -> None:
    """Without paragraphs a message ends with a line, a sentence or a word, in this order."""
    padding = "x " * 1000 if end == "here" else ""
    assert read(split_messages([block(padding + text)])[0]).text.endswith(end)


def test_full_message_rather_than_a_title_alone() -> None:
    """A short first paragraph does not become a message of its own before a long one."""
    first = split_messages([bold("Title"), block("A sentence of the article. " * 300)])[0]
    assert utf16(read(first).text) > 3000


def test_exact_fit_is_one_message() -> None:
    """4,096 units are one message, one more are two."""
    assert len(split_messages([block("🎉" * 2048)])) == 1
    assert len(split_messages([block("🎉" * 2048 + "x")])) == 2


def test_word_is_cut_between_what_is_seen_as_characters() -> None:
    """A message never ends between a letter and its accent, or within a joined emoji."""
    family = "👩\u200d👩\u200d👧"
    for piece in split_messages([block("x" + family * 1000)])[1:]:
        assert read(piece).text.startswith("👩")
    assert read(split_messages([block("x" * 4095 + "e\u0301" * 3)])[1]).text[0] == "e"


def test_hundred_elements_a_message() -> None:
    """The hundred-and-first element opens in the next message, where it still works."""
    pieces = split_messages([join("\n", [link("https://e.org", str(n)) for n in range(150)])])
    assert [len(read(piece).entities) for piece in pieces] == [100, 50]


def test_cut_quotation_goes_on() -> None:
    """An expandable quotation that is cut is closed, and opened again as an expandable one."""
    pieces = split_messages([quotation("A quoted sentence. " * 500, expandable=True)])
    assert len(pieces) == 3
    assert all(piece.startswith("<blockquote expandable>") for piece in pieces)
    assert all(piece.endswith("</blockquote>") for piece in pieces)


def test_neighbours_share_their_tags() -> None:
    """Runs in the same element stand in one pair of tags."""
    assert to_html(block(bold("a"), bold("b", italic("c")))) == "<b>ab<i>c</i></b>"


def test_address_cannot_leave_its_attribute() -> None:
    """Quotation marks in an address stay in the address."""
    assert '"><b>' not in to_html(link('https://e.org/"><b>', "x"))


@pytest.mark.parametrize(
    "html",
    ["<b>x", "x</b>", "<b><i>x</b></i>", "a & b", "a < b", "<u>x</u>", "&nbsp;", "<b></b>x", " "],
)
def test_the_reader_is_strict(html: str) -> None:
    """The test's own reader refuses what Telegram refuses."""
    with pytest.raises(Refused):
        read(html)
