"""Promises of what buttons carry: it is read back, it never changes its meaning, and it fits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.jobs import Choice
from bot.domain.preferences import Length
from bot.handlers.updates.callback_data import (
    KINDS,
    AddChannel,
    Again,
    Button,
    ChannelButton,
    CloseLanguages,
    CloseMenu,
    DecideJob,
    DropBroadcast,
    FillCard,
    Forget,
    Forgets,
    GetForMe,
    GetOffered,
    ListChannels,
    MenuButton,
    MenuName,
    OpenLanguages,
    SendBroadcast,
    ShowGist,
    YesOrNo,
    kind_of,
    read_data,
    write_data,
)

KEY = "aB3-_xyz01234567"
KEPT: dict[str, Button] = {
    "to:7:short": Again(7, Length.SHORT),
    "to:7:long:zh-Hans": Again(7, Length.LONG, "zh-Hans"),
    "to:7:long:source": Again(7, Length.LONG, "source"),
    "languages:7:medium": OpenLanguages(7, Length.MEDIUM),
    "back:7:medium": CloseLanguages(7, Length.MEDIUM),
    f"large:all:{KEY}": DecideJob(Choice.ALL, KEY),
    f"large:extract:{KEY}": DecideJob(Choice.EXTRACT, KEY),
    f"large:leave:{KEY}": DecideJob(Choice.LEAVE, KEY),
    f"card:{KEY}": FillCard(KEY),
    f"get:{KEY}": GetOffered(KEY),
    f"mine:{KEY}": GetForMe(KEY),
    f"gist:{KEY}": ShowGist(KEY),
    "cast:5": SendBroadcast(5),
    "cast-drop:5": DropBroadcast(5),
    "forget:yes": Forget(Forgets.READER, YesOrNo.YES),
    "forget:no": Forget(Forgets.READER, YesOrNo.NO),
    "gforget:yes": Forget(Forgets.GROUP, YesOrNo.YES),
    "gforget:no": Forget(Forgets.GROUP, YesOrNo.NO),
    "set": MenuButton(MenuName.READER),
    "set:length": MenuButton(MenuName.READER, "length"),
    "set:keep_unsupported=off": MenuButton(MenuName.READER, "keep_unsupported", "off"),
    "set:points=": MenuButton(MenuName.READER, "points", ""),
    "set-done": CloseMenu(MenuName.READER),
    "pick:language=zh-Hans": MenuButton(MenuName.LANGUAGE, "language", "zh-Hans"),
    "pick:language=": MenuButton(MenuName.LANGUAGE, "language", ""),
    "gset": MenuButton(MenuName.GROUP),
    "gset:mode": MenuButton(MenuName.GROUP, "mode"),
    "gset:for_tapper=on": MenuButton(MenuName.GROUP, "for_tapper", "on"),
    "gset:button=write": MenuButton(MenuName.GROUP, "button", "write"),
    "gset:button=": MenuButton(MenuName.GROUP, "button", ""),
    "gset-done": CloseMenu(MenuName.GROUP),
    "channels": ListChannels(),
    "channels:add": AddChannel(),
    "channel:-1001234567890": ChannelButton(-1001234567890),
    "channel:-1001234567890:mode": ChannelButton(-1001234567890, "mode"),
    "channel:-1001234567890:mode=comment": ChannelButton(-1001234567890, "mode", "comment"),
    "channel:-1001234567890:posts=long-500": ChannelButton(-1001234567890, "posts", "long-500"),
    "channel:-1001234567890:button=ask": ChannelButton(-1001234567890, "button", "ask"),
    "channel:-1001234567890:button=": ChannelButton(-1001234567890, "button", ""),
    "channel:-1001234567890:unlink=yes": ChannelButton(-1001234567890, "unlink", "yes"),
    "channel:-1001234567890:forget=yes": ChannelButton(-1001234567890, "forget", "yes"),
}
"""Every form that stands on buttons in people's chats. None may ever leave this table."""


@pytest.mark.parametrize("data", KEPT)
def test_buttons_in_chats_go_on_working(data: str) -> None:
    """What an old button carries means what it meant, and is written so today."""
    assert read_data(data) == KEPT[data]
    assert write_data(KEPT[data]) == data


def test_every_kind_is_kept() -> None:
    """No kind of button is missing from the table of old ones."""
    assert {type(one) for one in KEPT.values()} == set(KINDS.values())


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ("gset-done", "gset"),
        ("set:length=short", "set"),
        ("pick:language=de", "pick"),
        ("cast-drop:5", "cast"),
        ("channels:add", "channels"),
        ("channel:-1001:mode", "channel"),
        (f"large:all:{KEY}", "large"),
        ("settings", None),
        ("", None),
    ],
)
def test_kind(data: str, kind: str | None) -> None:
    """A button's kind is the word that it begins with."""
    assert kind_of(data) == kind


@pytest.mark.parametrize(
    "data",
    [
        *("to:07:short", "to:7:huge", "to:7:short:", "to:0:short", "languages:7:short:de"),
        *("to:٧:short", "set:", "set\n", " set", "gset:-1009", "gset-", "set:length=a b"),
        *("channel:1", "channel:-01", "channels:drop", "forget", "forget:maybe", "cast:-5"),
        *("card:short", f"card:{KEY}x", f"large:some:{KEY}", f"gist:{KEY}:1"),
    ],
)
def test_foreign(data: str) -> None:
    """What Pith did not write means nothing, however alike."""
    assert read_data(data) is None


@given(st.text(max_size=64) | st.from_regex(r"(?:set|gset|to|channel):[\w:=-]*", fullmatch=True))
def test_anything_else_means_nothing(hostile: str) -> None:
    """Any data is read without failing, and what means something is written in one way."""
    found = read_data(hostile)
    assert found is None or write_data(found) == hostile


def test_longest() -> None:
    """Every kind fits with the longest values; more than Telegram takes is never sent."""
    write_data(ChannelButton(-(10**17), "language", "x" * 24))
    with pytest.raises(ValueError, match="65 bytes"):
        write_data(GetForMe("k" * 60))
