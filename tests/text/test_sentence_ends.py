"""Where sentences end, in every language of the interface."""

from __future__ import annotations

import pytest

from bot.domain.article import Paragraph
from bot.reading.text.sentences import number_sentences
from bot.text import sentence_ends
from tests.text.sentence_cases import CASES


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        pytest.param(language, case, id=f"{language}-{index}")
        for language, cases in CASES.items()
        for index, case in enumerate(cases)
    ],
)
def test_sentences_are_cut_where_they_end(language: str, marked: str) -> None:
    """No sentence is cut at an abbreviation, an ordinal or a decimal, and none is missed."""
    expected = marked.split("|")
    text = ("" if language in ("ja", "zh") else " ").join(expected)

    found = number_sentences([Paragraph(text)], language)

    assert expected == [sentence.text for sentence in found]


@pytest.mark.parametrize(
    "mark", [*".!?…", *"。！？｡．", *"؟۔", *"।॥", *"։።"], ids=lambda mark: f"U+{ord(mark):04X}"
)
@pytest.mark.parametrize("closing", ["", '"', "»", "”", "」", "’", ")", "”)"])
def test_marks_and_closers_end_a_sentence(mark: str, closing: str) -> None:
    """Each mark ends a sentence, whatever closes after it; without one there is no end."""
    assert sentence_ends.ends_sentence(f"word{mark}{closing}")
    assert not sentence_ends.ends_sentence(f"word{closing}")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("One. Two! Three", ["One. ", "Two! ", "Three"], id="spaced"),
        pytest.param("«Ja.» Nein.", ["«Ja.» ", "Nein."], id="closer"),
        pytest.param("一。二！三", ["一。", "二！", "三"], id="unspaced"),
        pytest.param("他说。“好。”", ["他说。", "“好。”", ""], id="opens-after"),
        pytest.param("एक। दो", ["एक। ", "दो"], id="danda"),
        pytest.param("نعم؟ لا", ["نعم؟ ", "لا"], id="arabic"),
        pytest.param("ہاں۔ نہیں", ["ہاں۔ ", "نہیں"], id="urdu"),
        pytest.param("3.5 and example.com", ["3.5 and example.com"], id="decimal"),
        pytest.param("one\ntwo", ["one", "two"], id="lines"),
    ],
)
def test_text_is_split_after_its_ends(text: str, expected: list[str]) -> None:
    """Closers stay with their sentence, and a stop inside of a word parts nothing."""
    assert expected == list(sentence_ends.split_sentences(text))


def test_other_ends_have_their_own_names() -> None:
    """Titles may ask, Greek asks with a semicolon, an ellipsis breaks off, a closer is whole."""
    assert sentence_ends.ends_statement("A title.")
    assert not sentence_ends.ends_statement("A title?")
    assert sentence_ends.asks_or_calls("Τι;")
    assert not sentence_ends.asks_or_calls("So.")
    assert sentence_ends.breaks_off("And so […]")
    assert not sentence_ends.breaks_off("And so.")
    assert sentence_ends.looks_whole("(as said)")
    assert not sentence_ends.looks_whole("as said")
    assert not sentence_ends.ends_sentence("")
    assert not sentence_ends.looks_whole("")
    assert sentence_ends.count_ends("a. b! c。") == 3
