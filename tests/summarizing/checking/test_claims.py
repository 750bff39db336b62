"""A table of claims, right and wrong, by language and kind: what is in doubt, and why."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.domain.article import Article, Paragraph
from bot.reading.text.sentences import number_sentences
from bot.summarizing.checking.verify import verify_claim

_TABLE = tomllib.loads((Path(__file__).parent / "claims.toml").read_text("utf-8"))


def _article(row: dict[str, Any]) -> Article:
    paragraphs = tuple(map(Paragraph, row["sentences"].strip().splitlines()))
    sentences = number_sentences(paragraphs, row["language"])
    assert len(sentences) == len(paragraphs)
    return Article(paragraphs, sentences, language=row["language"])


def _cases() -> Iterator[Any]:
    for row in _TABLE["articles"]:
        article = _article(row)
        for number, (language, kind, cites, text) in enumerate(row["claims"]):
            label = f"{article.language}-{language}-{number}-{kind or 'holds'}"
            yield pytest.param(article, language, kind, cites, text, id=label)


@pytest.mark.parametrize(("article", "language", "kind", "cites", "text"), [*_cases()])
def test_claims(article: Article, language: str, kind: str, cites: list[int], text: str) -> None:
    """A claim that holds is left alone; one that doesn't is met with the reason why."""
    doubts = verify_claim(text, cites, (), article, language).doubts
    assert bool(doubts) == bool(kind)
    assert not kind or kind in {doubt.kind.value for doubt in doubts}
