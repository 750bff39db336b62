"""How a reader likes their summaries: what they chose, and what that comes to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Length(StrEnum):
    """How long a summary is; `LENGTHS` says in numbers what that means."""

    SHORT = "short"
    MEDIUM = "medium"
    LONG = "long"


class Style(StrEnum):
    """How a summary is worded."""

    NEUTRAL = "neutral"
    PLAIN = "plain"
    BULLETS = "bullets"


@dataclass(frozen=True, slots=True)
class LengthPreset:
    """What a length asks for: sentences of overview, points, characters and tokens in all."""

    overview_sentences: int
    points: int
    characters: int
    tokens: int


LENGTHS = {
    Length.SHORT: LengthPreset(overview_sentences=1, points=3, characters=500, tokens=900),
    Length.MEDIUM: LengthPreset(overview_sentences=2, points=5, characters=1100, tokens=1600),
    Length.LONG: LengthPreset(overview_sentences=3, points=9, characters=2400, tokens=3000),
}
MOST_POINTS = 12

SOURCE_LANGUAGE = "source"
"""As a summary's language: the one that its source is written in."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What somebody chose for themselves; None where they chose nothing."""

    language: str | None = None
    interface: str | None = None
    length: Length | None = None
    points: int | None = None
    style: Style | None = None
    quotes: bool | None = None
    keep_unsupported: bool | None = None


@dataclass(frozen=True, slots=True)
class Preferences:
    """What holds for one request, every value settled.

    `language` is a BCP 47 code or SOURCE_LANGUAGE, `interface` a BCP 47 code, `points` counts key
    points. The last two fields change only the rendering: one summary serves all their values.
    """

    language: str = "en"
    interface: str = "en"
    length: Length = Length.MEDIUM
    points: int = LENGTHS[Length.MEDIUM].points
    style: Style = Style.NEUTRAL
    quotes: bool = True
    keep_unsupported: bool = True

    def of_length(self, length: Length) -> Preferences:
        """The same, at another length and with that length's usual number of points."""
        return replace(self, length=length, points=LENGTHS[length].points)

    @property
    def preset(self) -> LengthPreset:
        """The length in numbers."""
        return LENGTHS[self.length]


def effective(choices: Choices, telegram_language: str = "") -> Preferences:
    """Settle every preference: the reader's choice, else Telegram's language, else the default."""
    interface = choices.interface or telegram_language or "en"
    length = choices.length or Length.MEDIUM
    return Preferences(
        language=choices.language or interface,
        interface=interface,
        length=length,
        points=choices.points or LENGTHS[length].points,
        style=choices.style or Style.NEUTRAL,
        quotes=True if choices.quotes is None else choices.quotes,
        keep_unsupported=True if choices.keep_unsupported is None else choices.keep_unsupported,
    )
