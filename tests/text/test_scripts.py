"""Which script a text is of, and what follows from it."""

from __future__ import annotations

import pytest

from bot.text import scripts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Straße und Łódź, 1952", "latin"),
        ("Київ і Москва", "cyrillic"),
        ("שלום", "hebrew"),
        ("خبر جدید", "arabic"),
        ("दुनिया", "devanagari"),
        ("ข่าว", "thai"),
        ("서울은", "hangul"),
        ("ひらがなカタカナ", "kana"),
        ("新闻报道", "han"),
        ("half и половина", ""),
        ("1952!", ""),
    ],
    ids=["la", "cyrl", "hebr", "arab", "deva", "thai", "hang", "kana", "han", "mixed", "none"],
)
def test_a_text_is_of_the_script_of_its_letters(text: str, expected: str) -> None:
    """Nine in ten letters decide; digits and punctuation are of no script."""
    assert scripts.script_of(text) == expected


def test_some_scripts_put_no_spaces_between_words() -> None:
    """Chinese, Japanese and Thai don't; Korean, Hindi and Latin do."""
    assert all(map(scripts.is_unspaced, ("新闻", "ひらがな", "ข่าว")))
    assert not any(map(scripts.is_unspaced, ("서울", "दुनिया", "news", "")))


def test_some_scripts_run_from_right_to_left() -> None:
    """Arabic, Persian and Hebrew do, however much Latin stands beside them."""
    assert all(map(scripts.runs_right_to_left, ("خبر", "news خبر", "שלום")))
    assert not any(map(scripts.runs_right_to_left, ("news", "Київ", "新闻", "दुनिया")))


def test_lines_and_sentences_are_joined_as_their_script_wants() -> None:
    """Thai has spaces between sentences, but none between words."""
    assert scripts.join_texts("one", "two") == "one two"
    assert scripts.join_texts("一二", "三") == "一二三"
    assert scripts.join_texts("ข่าว", "ดี") == "ข่าวดี"
    assert scripts.join_sentences("ข่าว", "ดี") == "ข่าว ดี"
    assert scripts.join_sentences("一。", "二。") == "一。二。"
    assert scripts.join_sentences("", "One.") == "One."
