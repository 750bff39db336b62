"""Days in, a picture of their use out (PNG): bars of requests, and a line of tokens over them.

Drawn with Pillow: one package of 7 MB that needs no other and brings its own font; matplotlib is
eleven packages and over 100 MB, and what draws SVG needs a system's library to make a PNG of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from bot.domain.statistics import Day

if TYPE_CHECKING:
    from PIL import ImageDraw, ImageFont

WIDTH, HEIGHT = 1000, 480
LEFT, RIGHT, TOP, BOTTOM = 70, 80, 30, 50
INK, PALE, BARS, LINE = "#26323a", "#d7dee2", "#4c9fc4", "#d9822b"
LINES = 4
"""How many parts the scales have; what stands at the top can be divided by it."""
_FINER = 2
"""It is drawn so many times larger, then made smaller: Pillow's own lines have rough edges."""

Point = tuple[float, float]


def draw_days(days: Sequence[Day]) -> bytes:
    """Requests by the scale on the left, tokens by that on the right, dates (month-day) below."""
    # A tenth of a second to import, and only the owner's statistics need it.
    from PIL import Image, ImageDraw, ImageFont

    image = Image.new("RGB", (WIDTH * _FINER, HEIGHT * _FINER), "white")
    font = ImageFont.load_default(15 * _FINER)
    paper = _Paper(ImageDraw.Draw(image), font, (WIDTH - LEFT - RIGHT) / max(1, len(days)))
    requests = _top(max((day.requests for day in days), default=0))
    tokens = _top(max((day.tokens for day in days), default=0))
    paper.scales(requests, tokens)
    paper.bars([day.requests / requests for day in days])
    paper.dates([f"{day.day:%m-%d}" for day in days])
    if any(day.tokens for day in days):
        paper.curve([day.tokens / tokens for day in days])
    file = BytesIO()
    image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS).save(file, "PNG", optimize=True)
    return file.getvalue()


@dataclass(frozen=True, slots=True)
class _Paper:
    """Draws in the picture's own measures; `step` is the width of a day. Heights are shares."""

    pen: ImageDraw.ImageDraw
    font: ImageFont.ImageFont | ImageFont.FreeTypeFont
    step: float

    def scales(self, requests: int, tokens: int) -> None:
        for part in range(LINES + 1):
            y = _y(part / LINES)
            self._line([(LEFT, y), (WIDTH - RIGHT, y)], PALE, 1)
            self._text((LEFT - 8, y), _short(requests * part // LINES), BARS, "rm")
            self._text((WIDTH - RIGHT + 8, y), _short(tokens * part // LINES), LINE, "lm")

    def bars(self, shares: Sequence[float]) -> None:
        for number, share in enumerate(shares):
            x = LEFT + number * self.step
            corners = [(x + self.step * 0.15, _y(share)), (x + self.step * 0.85, _y(0))]
            if share:
                self.pen.rectangle([_fine(point) for point in corners], BARS)

    def dates(self, dates: Sequence[str]) -> None:
        """Every seventh, so that the last, which is today, has its own."""
        for number in range(len(dates) - 1, -1, -7):
            x = LEFT + (number + 0.5) * self.step
            self._text((x, HEIGHT - BOTTOM + 20), dates[number], INK, "mm")

    def curve(self, shares: Sequence[float]) -> None:
        points = [(LEFT + (at + 0.5) * self.step, _y(share)) for at, share in enumerate(shares)]
        self._line(points, LINE, 3)

    def _line(self, points: Sequence[Point], colour: str, width: int) -> None:
        self.pen.line([_fine(point) for point in points], colour, width * _FINER, joint="curve")

    def _text(self, point: Point, text: str, colour: str, anchor: str) -> None:
        self.pen.text(_fine(point), text, colour, font=self.font, anchor=anchor)


def _fine(point: Point) -> Point:
    return point[0] * _FINER, point[1] * _FINER


def _y(share: float) -> float:
    return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)


def _top(most: int) -> int:
    """What stands at the top of a scale: 4, 8, 12, 20, 40, 80, 120, 200 and so on."""
    size = LINES
    while size * 5 < most:
        size *= 10
    return next(size * factor for factor in (1, 2, 3, 5) if size * factor >= most)


def _short(number: int) -> str:
    """A number in few characters: 1.5k, 20M."""
    for size, sign in ((10**9, "G"), (10**6, "M"), (10**3, "k")):
        if number >= size:
            return f"{number / size:.1f}".removesuffix(".0") + sign
    return str(number)
