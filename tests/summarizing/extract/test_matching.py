"""Promises of answers without a model: the sentence that tells it, or none at all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.domain.article import Paragraph
from bot.reading.text.sentences import number_sentences
from bot.summarizing.extract.matching import match_sentences

_TABLES = json.loads(Path(__file__).with_name("questions.json").read_text("utf-8"))
ASKED = [(one["language"], one["question"], one["sentence"]) for one in _TABLES["asked"]]
UNTOLD = [(one["language"], one["question"]) for one in _TABLES["untold"]]


def _match(language: str, question: str) -> list[int]:
    sentences = number_sentences((Paragraph(_TABLES["texts"][language]),), language)
    assert len(sentences) == 5
    return match_sentences(sentences, question)


@pytest.mark.parametrize(
    ("language", "question", "sentence"),
    ASKED,
    ids=[f"{one[0]}-{at}" for at, one in enumerate(ASKED)],
)
def test_the_sentence_that_tells_it(language: str, question: str, sentence: int) -> None:
    """A question in the article's language finds the sentence that answers it."""
    assert sentence in _match(language, question)


@pytest.mark.parametrize(
    ("language", "question"), UNTOLD, ids=[f"{one[0]}-{at}" for at, one in enumerate(UNTOLD)]
)
def test_what_the_article_does_not_tell(language: str, question: str) -> None:
    """What an article says nothing of finds no sentence."""
    assert _match(language, question) == []


def test_one_that_only_shares_a_common_verb_stays_out() -> None:
    """The sentence that tells it stands alone, though another one has a word of the question."""
    text = "The buses were led back. A committee under an engineer was set up in summer."
    sentences = number_sentences((Paragraph(text),), "en")

    assert match_sentences(sentences, "Who led the committee?") == [1]
