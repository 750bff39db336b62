"""Names of months and weekdays come from CLDR, for every language that has them."""

from __future__ import annotations

import pytest

from bot.text.calendar_names import month_names, weekday_names


@pytest.mark.parametrize(
    ("locale", "name", "number"),
    [
        ("en", "may", 5), ("ru", "мая", 5), ("ru", "май", 5), ("fi", "toukokuuta", 5),
        ("cs", "květen", 5), ("de_AT", "jänner", 1), ("hi", "दिसंबर", 12),
    ],
)  # fmt: skip
def test_months(locale: str, name: str, number: int) -> None:
    """A month is known in a date and by itself."""
    assert dict(month_names(locale))[name] == number


def test_short_months() -> None:
    """Abbreviations come without their stop, where they are asked for."""
    assert dict(month_names("de", short=True))["dez"] == 12
    assert "dez" not in dict(month_names("de"))


def test_weekdays() -> None:
    """A week begins on Monday."""
    assert dict(weekday_names("it"))["domenica"] == 7
    assert dict(weekday_names("tr"))["pazartesi"] == 1


@pytest.mark.parametrize("locale", ["ja", "zh", "ko", "xx", ""])
def test_counted_months_have_no_names(locale: str) -> None:
    """Where months are counted, and where nobody knows the language, there are no names."""
    assert dict(month_names(locale)) == {}
