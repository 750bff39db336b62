"""Numbers and money as readers of a language write them."""

from __future__ import annotations

import pytest

from bot.domain.summary import Quote
from bot.rendering.money import exactly, roughly
from bot.rendering.parts import with_place
from bot.rendering.texts import interface_languages, texts
from bot.text.copied import as_typed

PERSIAN = set("۰۱۲۳۴۵۶۷۸۹")


def test_persian_digits() -> None:
    """Persian sentences count in Persian digits; what is copied (an ID) stays as it is."""
    say = texts("fa")
    assert "۶۲" in say("reading-share", percent=62)
    assert "۱٬۲۰۰" in say("large-length", words=1200, minutes=5)
    assert "۱۲۰۰" in say("page", page=1200)
    assert say.number(12) == "۱۲"
    assert "۱:۰۲:۰۳" in with_place("ای بابا", Quote("ای بابا", 1, time=3723), say)
    assert "123456789" in say("access-stranger", id="123456789")


@pytest.mark.parametrize("language", [one for one in interface_languages() if one != "fa"])
def test_western_digits(language: str) -> None:
    """All other languages count in Western digits, Arabic and Hindi too, as CLDR has it."""
    text = texts(language)("large-length", words=1200, minutes=5) + exactly(1_500_000, language)
    assert [one for one in text if one.isdigit() and not one.isascii()] == []


@pytest.mark.parametrize("language", interface_languages())
def test_money(language: str) -> None:
    """Money has cents at least, never three digits that could be thousands."""
    for micros, digits in ((3_000_000, 2), (0, 2), (12_500, 4), (1_234_560_000, 2)):
        written = as_typed(exactly(micros, language))
        after = max(written.rfind("."), written.rfind(","))
        assert sum(one.isdigit() for one in written[after:]) == digits, written
    assert roughly(1_239_999, language) == exactly(1_240_000, language)


def test_money_in_words() -> None:
    """Separator and place of the sign are the language's."""
    assert exactly(1_234_500_000, "en") == "$1,234.50"
    assert exactly(1_234_500_000, "de") == "1.234,50\u00a0$"
    assert set(exactly(1_234_500_000, "fa")) & PERSIAN


def test_lines_say_which_way_they_run() -> None:
    """A line with something isolated begins with its direction's mark; other lines with none."""
    assert texts("ar")("doctor-model-ok", model="m").startswith("\u200f")
    assert texts("en").line(("a", "\u2068ב\u2069")) == "\u200ea · \u2068ב\u2069"
    assert texts("en").line(("a", "", "b")) == "a · b"
