"""How a reader likes their summaries: what they chose, and what that comes to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any


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
    """What holds for one request, every value decided.

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


class Origin(StrEnum):
    """Where an effective preference comes from."""

    READER = "reader"
    CHAT = "chat"
    TELEGRAM = "telegram"
    INTERFACE = "interface"
    """A language of summaries that goes with the language of the interface."""
    LENGTH = "length"
    """A number of points that goes with the length."""
    DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class Layer:
    """What one side chose."""

    origin: Origin
    choices: Choices


@dataclass(frozen=True, slots=True)
class EffectivePreferences:
    """Preferences, and where each of them comes from (by the names of `Choices`' fields)."""

    preferences: Preferences
    origins: Mapping[str, Origin]


def for_one(
    reader: Choices, telegram_language: str = "", chat: Choices = Choices()
) -> EffectivePreferences:
    """What holds for a summary that one reader sees: theirs first, then their chat's."""
    telegram = Layer(Origin.TELEGRAM, Choices(interface=telegram_language or None))
    return combine_layers(Layer(Origin.READER, reader), telegram, Layer(Origin.CHAT, chat))


def for_all(chat: Choices, telegram_language: str = "") -> EffectivePreferences:
    """What holds for a summary that everyone in a chat sees: the chat's, whoever asks.

    Only where the chat chose no language, whoever asks is answered in theirs.
    """
    telegram = Layer(Origin.TELEGRAM, Choices(interface=telegram_language or None))
    return combine_layers(Layer(Origin.CHAT, chat), telegram)


def combine_layers(*layers: Layer) -> EffectivePreferences:
    """The one rule: of those who chose something, the nearest (the first) decides.

    Who chose a language for the interface but none for summaries wants their summaries in it, and
    who chose a length but no number of points wants as many as go with it: what others chose does
    not come between.
    """
    effective: dict[str, tuple[Any, Origin]] = {}
    for layer in (*layers, _DEFAULTS):
        for name, value in _said(layer).items():
            effective.setdefault(name, value)
    return EffectivePreferences(
        Preferences(**{name: value for name, (value, _) in effective.items()}),
        {name: origin for name, (_, origin) in effective.items()},
    )


def _said(layer: Layer) -> dict[str, tuple[Any, Origin]]:
    """What a layer chose, and what goes with that."""
    values = {field.name: getattr(layer.choices, field.name) for field in fields(Choices)}
    said = {name: (value, layer.origin) for name, value in values.items() if value is not None}
    if layer.choices.interface is not None:
        by_choice = layer.origin in (Origin.READER, Origin.CHAT)
        origin = Origin.INTERFACE if by_choice else layer.origin
        said.setdefault("language", (layer.choices.interface, origin))
    if layer.choices.length is not None:
        said.setdefault("points", (LENGTHS[layer.choices.length].points, Origin.LENGTH))
    return said


_DEFAULTS = Layer(
    Origin.DEFAULT,
    Choices(
        interface="en",
        length=Length.MEDIUM,
        style=Style.NEUTRAL,
        quotes=True,
        keep_unsupported=True,
    ),
)
