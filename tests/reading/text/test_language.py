"""The language of a text is told offline, or not at all when nothing is sure."""

from __future__ import annotations

import pytest

from bot.reading.text.language import detect_language

TEXTS = [
    ("en", "The harbour wall was finished on Monday, after four years of work."),
    ("de", "Die Hafenmauer wurde am Montag nach vier Jahren Arbeit fertig gestellt."),
    ("fr", "Le mur du port a été achevé lundi, après quatre années de travaux."),
    ("ru", "Портовая стена была достроена в понедельник, после четырёх лет работы."),
    ("uk", "Портову стіну добудували в понеділок після чотирьох років роботи."),
    ("ar", "اكتمل بناء جدار الميناء يوم الاثنين بعد أربع سنوات من العمل."),
    ("zh", "经过四年的施工，港口的防波堤于星期一完工。"),
    ("ja", "港の防波堤は四年の工事を経て月曜日に完成しました。"),
    ("ko", "항구 방파제는 사 년의 공사 끝에 월요일에 완공되었습니다."),
]


@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_languages(language: str, text: str) -> None:
    """A sentence is enough to tell the language."""
    assert detect_language(text) == language


@pytest.mark.parametrize("text", ["", "   ", "12 34 56", "!!! ???"])
def test_nothing_to_tell(text: str) -> None:
    """A text without letters has no language."""
    assert detect_language(text) == ""


def test_long_text_is_told_by_most_of_it() -> None:
    """A foreign first line does not decide over a long text."""
    assert detect_language("Bonjour à tous. " + TEXTS[0][1] * 500) == "en"
