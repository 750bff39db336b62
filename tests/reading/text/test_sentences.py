"""Sentences are verbatim pieces of their paragraphs, numbered from 1."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.article import Paragraph, ParagraphKind
from bot.reading.text.sentences import LONGEST_SENTENCE, number_sentences


def test_numbers_and_paragraphs() -> None:
    """Sentences count on over paragraphs, and each knows its own."""
    found = number_sentences([Paragraph("One is here. Two is here."), Paragraph("Three.")], "en")
    assert [(one.number, one.text, one.paragraph) for one in found] == [
        (1, "One is here.", 0),
        (2, "Two is here.", 0),
        (3, "Three.", 1),
    ]


def test_headings_and_code_have_none() -> None:
    """Nobody quotes a heading or code."""
    paragraphs = [
        Paragraph("A title.", ParagraphKind.HEADING),
        Paragraph("x.", ParagraphKind.CODE),
    ]
    assert number_sentences(paragraphs, "en") == ()


def test_gaps_move_along() -> None:
    """A gap is told from its own sentence's start, and only there."""
    first, second = number_sentences([Paragraph("First one. Terms and frames.", gaps=(20,))], "en")
    assert (first.gaps, second.gaps) == ((), (9,))
    assert second.text[:9] == "Terms and"


def test_too_long_is_cut_at_a_clause() -> None:
    """A sentence nobody could quote is cut after a comma, and loses nothing but white space."""
    text = ", ".join(["some words of a clause that goes on"] * 60)
    found = number_sentences([Paragraph(text)], "en")
    assert all(len(one.text) <= LONGEST_SENTENCE for one in found)
    assert all(one.text.endswith(",") for one in found[:-1])
    assert " ".join(one.text for one in found) == text


def test_no_place_to_cut() -> None:
    """A text without a space is cut all the same."""
    found = number_sentences([Paragraph("x" * 2_000)], "en")
    assert "".join(one.text for one in found) == "x" * 2_000
    assert all(len(one.text) <= LONGEST_SENTENCE for one in found)


def test_endless_sentence() -> None:
    """Five megabytes without a full stop come out whole, in pieces that can be quoted."""
    text = "word " * 1_000_000
    found = number_sentences([Paragraph(text)], "en")
    assert sum(one.text.count("word") for one in found) == 1_000_000
    assert max(len(one.text) for one in found) <= LONGEST_SENTENCE


def test_unknown_language() -> None:
    """A language that nobody knows is cut like English."""
    assert len(number_sentences([Paragraph("One is here. Two is here.")], "xx")) == 2
    assert len(number_sentences([Paragraph("One is here. Two is here.")], "")) == 2


@given(st.text(max_size=400), st.sampled_from(["en", "de", "zh", "ar", "hi", ""]))
def test_verbatim_and_in_order(text: str, language: str) -> None:
    """Each sentence stands in its paragraph after the one before, word for word."""
    end = 0
    for one in number_sentences([Paragraph(text)], language):
        at = text.find(one.text, end)
        assert at >= 0
        assert one.text == one.text.strip()
        end = at + len(one.text)


@pytest.mark.parametrize("sentence", ["Word and so on it goes. ", "汉字很多。", "कुछ शब्द हैं। "])
def test_endless_paragraphs_are_read_sentence_by_sentence(sentence: str) -> None:
    """A paragraph of a book's length has the same sentences as a short one, each whole."""
    found = number_sentences([Paragraph(sentence * 5000)], "zh" if "汉" in sentence else "en")
    assert {one.text for one in found} == {sentence.strip()}
    assert len(found) == 5000
