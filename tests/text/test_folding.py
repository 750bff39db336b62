"""What counts as the same words, for each of the things that ask."""

from __future__ import annotations

import pytest

from bot.text.folding import fold, fold_phrase, fold_title, fold_with_origins, fold_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("«Ёлка» — 5", '"елка" - 5', id="quotes-dashes"),
        pytest.param("كتاب ١٢", "کتاب 12", id="arabic"),
        pytest.param("İZMİR", "izmir", id="turkish"),
        pytest.param("ｆｕｌｌ　ｗｉｄｔｈ", "full width", id="width"),
        pytest.param("soft\u00adhyphen", "softhyphen", id="soft-hyphen"),
    ],
)
def test_quoted_words_are_found_however_they_are_written(one: str, other: str) -> None:
    """`fold` makes case, quotation marks, dashes, digits, width and keyboards alike."""
    assert fold(one) == fold(other)


def test_the_way_back_leads_to_the_original() -> None:
    """A folded span stands where its characters came from."""
    folded = fold_with_origins("a «Straße» b")
    at = folded.text.index("strasse")
    start, end = folded.span(at, at + len("strasse"))
    assert "a «Straße» b"[start:end] == "Straße"


def test_phrases_titles_and_words_keep_what_they_need() -> None:
    """Phrases keep their punctuation, titles their words, whole paragraphs their letters."""
    assert fold_phrase(" Don’t  MISS: ") == "don't miss:"
    assert fold_title("“Smog”: what now?") == "smog what now"
    assert fold_words("“Smog”: what now?") == "smogwhatnow"
