"""Yes and no, understood in every language."""

from __future__ import annotations

import pytest

from bot.rendering.texts import interface_languages, texts
from bot.terminal.consent import ask_whether, read_answer

every_language = pytest.mark.parametrize("language", interface_languages())


@every_language
def test_the_languages_own_words(language: str) -> None:
    """Every word for yes or no is understood, in capitals and with marks around it too."""
    say = texts(language)
    for key, means in (("terminal-yes", True), ("terminal-no", False)):
        for word in say(key).split():
            for typed in (word, word.upper(), f"\u2068{word}\u2069", f" {word} "):
                assert read_answer(typed, say) is means, typed
        assert say(key).split()[0] in ask_whether(say)


@every_language
def test_english_words_do_too(language: str) -> None:
    """English is understood beside every language, and anything else is no answer."""
    say = texts(language)
    assert [read_answer(word, say) for word in ("y", "Yes", "n", "NO")] == [
        True,
        True,
        False,
        False,
    ]
    assert read_answer("https://news.example.com/a", say) is None
    assert read_answer("", say) is None
