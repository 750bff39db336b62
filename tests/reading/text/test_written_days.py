"""Days are found as pages write them, in many languages."""

from __future__ import annotations

import pytest

from bot.reading.text.written_days import find_days


@pytest.mark.parametrize(
    "text",
    [
        "2024-05-06T10:00:00Z", "2024/5/6", "2024.05.06", "2024年5月6日", "2024년 5월 6일",
        "6.5.2024", "06. 05. 2024", "06/05/2024", "6-5-2024",
        "May 6, 2024", "MAY 6 2024", "May 6th, 2024", "6 May 2024", "6th of May 2024",
        "Mon, 06 May 2024 10:00:00 GMT", "6. Mai 2024", "6 de mayo de 2024", "6 mai 2024",
        "6 maggio 2024", "6 de maio de 2024", "6 mei 2024", "6 maj 2024", "6. toukokuuta 2024",
        "6 maja 2024", "6 мая 2024 года", "6 травня 2024", "6 Mayıs 2024", "6 Mei 2024",
        "6 مايو 2024", "6 मई 2024", "6. května 2024",
    ],
)  # fmt: skip
def test_one_day(text: str) -> None:
    """A day is read whichever language and order it is written in."""
    assert find_days(f"Ann Lee, {text}, 10:30") == ["2024-05-06"]


@pytest.mark.parametrize(
    "text",
    ["", "5 of 2024", "2024", "31.02.2024", "1.2.3.2024", "May we say 2024", "12024-05-061"],
)
def test_no_day(text: str) -> None:
    """Numbers, versions and days that the calendar lacks are none."""
    assert find_days(text) == []


def test_several_in_order() -> None:
    """All days come, as they stand; a month above twelve is the day of an American date."""
    text = "Updated September 17, 2025. Posted 9/16/2025 and on 15.9.2025."
    assert find_days(text) == ["2025-09-17", "2025-09-16", "2025-09-15"]
