"""The one rule that combines what a reader, a chat and Telegram say."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.preferences import (
    LENGTHS,
    SOURCE_LANGUAGE,
    Choices,
    EffectivePreferences,
    Layer,
    Length,
    Origin,
    Style,
    combine_layers,
    for_all,
    for_one,
)

NOTHING = Choices()
READER, CHAT, TELEGRAM = Origin.READER, Origin.CHAT, Origin.TELEGRAM
INTERFACE, LENGTH, DEFAULT = Origin.INTERFACE, Origin.LENGTH, Origin.DEFAULT
NAMES = [field.name for field in fields(Choices)]


def said(effective: EffectivePreferences, *names: str) -> dict[str, tuple[object, Origin]]:
    """Values of some settings, and where they come from."""
    return {
        name: (getattr(effective.preferences, name), effective.origins[name]) for name in names
    }


@pytest.mark.parametrize(
    ("reader", "telegram", "chat", "language", "interface"),
    [
        (NOTHING, "", NOTHING, ("en", DEFAULT), ("en", DEFAULT)),
        (NOTHING, "de", NOTHING, ("de", TELEGRAM), ("de", TELEGRAM)),
        # Their app's language says more of them than what a chat's admins chose for all.
        (NOTHING, "de", Choices(language="fr"), ("de", TELEGRAM), ("de", TELEGRAM)),
        (NOTHING, "", Choices(language="fr"), ("fr", CHAT), ("en", DEFAULT)),
        (NOTHING, "", Choices(interface="fr"), ("fr", INTERFACE), ("fr", CHAT)),
        (Choices(language="it"), "de", NOTHING, ("it", READER), ("de", TELEGRAM)),
        (Choices(interface="it"), "de", NOTHING, ("it", INTERFACE), ("it", READER)),
        (
            Choices(interface="it"),
            "de",
            Choices(language="fr"),
            ("it", INTERFACE),
            ("it", READER),
        ),
        (
            Choices(language=SOURCE_LANGUAGE),
            "de",
            Choices("fr", "fr"),
            (SOURCE_LANGUAGE, READER),
            ("de", TELEGRAM),
        ),
        (Choices("it", "pl"), "de", Choices("fr", "fr"), ("it", READER), ("pl", READER)),
    ],
)
def test_languages_of_one(
    reader: Choices,
    telegram: str,
    chat: Choices,
    language: tuple[str, Origin],
    interface: tuple[str, Origin],
) -> None:
    """What one reader sees is in their language: chosen, else their app's, else the chat's."""
    effective = for_one(reader, telegram, chat)
    assert said(effective, "language", "interface") == {
        "language": language,
        "interface": interface,
    }


@pytest.mark.parametrize(
    ("chat", "telegram", "language", "interface"),
    [
        (NOTHING, "", ("en", DEFAULT), ("en", DEFAULT)),
        (NOTHING, "de", ("de", TELEGRAM), ("de", TELEGRAM)),
        (Choices(language="fr"), "de", ("fr", CHAT), ("de", TELEGRAM)),
        (Choices(interface="fr"), "de", ("fr", INTERFACE), ("fr", CHAT)),
        (Choices("it", "fr"), "de", ("it", CHAT), ("fr", CHAT)),
        (Choices(SOURCE_LANGUAGE), "", (SOURCE_LANGUAGE, CHAT), ("en", DEFAULT)),
    ],
)
def test_languages_of_all(
    chat: Choices, telegram: str, language: tuple[str, Origin], interface: tuple[str, Origin]
) -> None:
    """What all see is in the chat's language, whoever asks; in theirs where it has none."""
    effective = for_all(chat, telegram)
    assert said(effective, "language", "interface") == {
        "language": language,
        "interface": interface,
    }


SHORT, LONG = Choices(length=Length.SHORT), Choices(length=Length.LONG)


@pytest.mark.parametrize(
    ("reader", "chat", "length", "points"),
    [
        (NOTHING, NOTHING, (Length.MEDIUM, DEFAULT), (5, LENGTH)),
        (SHORT, NOTHING, (Length.SHORT, READER), (3, LENGTH)),
        (NOTHING, LONG, (Length.LONG, CHAT), (9, LENGTH)),
        # What goes with a length stays with it: the chat's number does not come between.
        (SHORT, Choices(points=12), (Length.SHORT, READER), (3, LENGTH)),
        (Choices(points=7), LONG, (Length.LONG, CHAT), (7, READER)),
        (Choices(points=7), NOTHING, (Length.MEDIUM, DEFAULT), (7, READER)),
        (NOTHING, Choices(points=12), (Length.MEDIUM, DEFAULT), (12, CHAT)),
        (Choices(length=Length.SHORT, points=12), LONG, (Length.SHORT, READER), (12, READER)),
    ],
)
def test_length_and_points(
    reader: Choices, chat: Choices, length: tuple[Length, Origin], points: tuple[int, Origin]
) -> None:
    """Who chose a length has its number of points, unless they chose one."""
    effective = for_one(reader, "de", chat)
    assert said(effective, "length", "points") == {"length": length, "points": points}


@pytest.mark.parametrize(
    ("name", "value", "usual"),
    [
        ("style", Style.PLAIN, Style.NEUTRAL),
        ("quotes", False, True),
        ("keep_unsupported", False, True),
    ],
)
def test_the_nearest_decides(name: str, value: object, usual: object) -> None:
    """A reader's choice goes before their chat's, and that before the default; False is one."""
    chosen, other = Choices(**{name: value}), Choices(**{name: usual})
    assert said(for_one(chosen, "", other), name) == {name: (value, READER)}
    assert said(for_one(NOTHING, "", chosen), name) == {name: (value, CHAT)}
    assert said(for_all(chosen), name) == {name: (value, CHAT)}
    assert said(for_all(NOTHING), name) == {name: (usual, DEFAULT)}


choices = st.builds(
    Choices,
    language=st.sampled_from([None, "de", SOURCE_LANGUAGE]),
    interface=st.sampled_from([None, "de", "fr"]),
    length=st.sampled_from([None, *Length]),
    points=st.sampled_from([None, 1, 12]),
    style=st.sampled_from([None, *Style]),
    quotes=st.sampled_from([None, True, False]),
    keep_unsupported=st.sampled_from([None, True, False]),
)


@given(choices, choices, st.sampled_from(["", "pl"]))
def test_every_choice_of_the_reader_holds(reader: Choices, chat: Choices, telegram: str) -> None:
    """Whatever others say: what a reader chose is what holds for them, by their choice."""
    effective = for_one(reader, telegram, chat)
    assert set(effective.origins) == set(NAMES)
    for name in NAMES:
        if (value := getattr(reader, name)) is not None:
            assert said(effective, name) == {name: (value, READER)}
    if effective.origins["points"] is LENGTH:
        assert effective.preferences.points == LENGTHS[effective.preferences.length].points


@given(choices)
def test_a_layer_of_nothing_changes_nothing(one: Choices) -> None:
    """Who chose nothing is as good as not there."""
    layer, empty = Layer(READER, one), Layer(CHAT, NOTHING)
    assert combine_layers(layer) == combine_layers(layer, empty) == combine_layers(empty, layer)
