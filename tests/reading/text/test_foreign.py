"""Fragments of another script that were glued into a text go; whatever has a reason stays."""

from __future__ import annotations

import pytest

from bot.domain.article import Paragraph, ParagraphKind
from bot.reading.text.foreign import take_out_foreign

FILLER = "The terms of the contract were read aloud to everybody in the room on that day. " * 20


def read(text: str, kind: ParagraphKind = ParagraphKind.TEXT) -> Paragraph:
    """The paragraph in a long English text, after the fragments are gone."""
    return take_out_foreign([Paragraph(text, kind), Paragraph(FILLER)])[0]


def test_glued_fragment_goes_with_its_gap() -> None:
    """A fragment glued to a word goes, and its place is a gap that no quote may span."""
    paragraph = read("The terms and时间frames were clear.")
    assert paragraph.text == "The terms and frames were clear."
    assert paragraph.gaps == (13,)


@pytest.mark.parametrize(
    "text",
    [
        "The author Mo Yan (莫言) won the prize.",
        "The sign said “出口”, so we left.",
        "The word 时间 means time.",
        "Привет is how a Russian says hello.",
    ],
)
def test_foreign_words_with_a_reason_stay(text: str) -> None:
    """A name in parentheses, a quotation and a word that is talked about stay."""
    paragraph = read(text)
    assert (paragraph.text, paragraph.gaps) == (text, ())


def test_text_about_a_language_stays() -> None:
    """A text with many fragments is about that language and keeps them all."""
    text = "Say 你好a, 再见b, 谢谢c, 时间d, 今天e and 明天f."
    assert read(text).text == text


def test_code_stays() -> None:
    """Code keeps every character."""
    text = "label时间 = 1"
    assert read(text, ParagraphKind.CODE).text == text


@pytest.mark.parametrize(
    "text", ["苹果iPhone手机发布了", "これはテストtestです", "한국어text입니다"]
)
def test_other_scripts_are_left_alone(text: str) -> None:
    """Texts whose own script mixes in Latin are not searched."""
    assert take_out_foreign([Paragraph(text * 20)])[0].text == text * 20


def test_lookalike_letters_stay() -> None:
    """Cyrillic letters that stand for Latin ones are a typing error, not a fragment."""
    assert read("The СОmpany answered.").text == "The СОmpany answered."


def test_nothing_in() -> None:
    """Nothing in, nothing out."""
    assert take_out_foreign([]) == ()
