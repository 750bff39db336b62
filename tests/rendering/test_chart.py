"""The owner's chart: a picture that shows the days as they were."""

from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO

import pytest
from PIL import Image, ImageColor

from bot.domain.statistics import Day
from bot.rendering.chart import BARS, HEIGHT, LEFT, LINE, RIGHT, WIDTH, draw_days

FIRST = date(2026, 10, 26)


def picture(*used: tuple[int, int]) -> Image.Image:
    """The chart of days with so many requests and tokens."""
    days = [Day(FIRST + timedelta(number), *one) for number, one in enumerate(used)]
    return Image.open(BytesIO(draw_days(days))).convert("RGB")


def height(image: Image.Image, number: int, days: int, colour: str) -> int:
    """How many points of about a colour stand above one another in the middle of a day."""
    x = round(LEFT + (number + 0.5) * (WIDTH - LEFT - RIGHT) / days)
    wanted = ImageColor.getrgb(colour)
    points = (image.getpixel((x, y)) for y in range(HEIGHT))
    return sum(max(abs(a - b) for a, b in zip(one, wanted, strict=True)) < 60 for one in points)


def test_bars_are_as_high_as_their_days() -> None:
    """Twice the requests are twice as high; a day without any has no bar."""
    image = picture((2, 0), (4, 0), (0, 0))
    two, four, none = (height(image, number, 3, BARS) for number in range(3))
    assert image.size == (WIDTH, HEIGHT)
    assert four == pytest.approx(2 * two, abs=8)
    assert (two > 50, none) == (True, 0)


def test_tokens_are_a_line() -> None:
    """It is there where tokens were used, and not where none were."""
    assert height(picture((1, 500), (1, 900), (1, 100)), 1, 3, LINE) > 0
    assert height(picture((1, 0), (1, 0), (1, 0)), 1, 3, LINE) == 0


@pytest.mark.parametrize("used", [(), ((0, 0),), ((10**15, 10**18),), ((1, 1),) * 400])
def test_any_days_make_a_picture(used: tuple[tuple[int, int], ...]) -> None:
    """None, one, a great many, and numbers that no scale was made for."""
    assert picture(*used).size == (WIDTH, HEIGHT)
