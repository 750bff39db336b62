"""What holds in a reader's channels in, the words of /channels out. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.chats import Chat, Mode, Posts, Rules
from bot.domain.preferences import EffectivePreferences
from bot.rendering.cleaning import clean, shorten, unlinked
from bot.rendering.html import (
    Block,
    block,
    bold,
    directed,
    escape,
    italic,
    join,
    split_messages,
)
from bot.rendering.languages import isolate
from bot.rendering.settings import setting_name, setting_value
from bot.rendering.texts import Texts, texts

PREFERENCES = ("language", "length", "style")
"""What a channel's admin can choose of its summaries, by the names in `Choices`."""
_LONGEST_TITLE = 60


def render_channels(channels: Sequence[Chat], interface: str, told: str = "") -> str:
    """One message of HTML: the reader's channels, and what Pith does in each; news first."""
    say = texts(interface)
    lines = (
        block(
            "• ",
            bold(channel_title(one.title, interface)),
            say("colon"),
            channel_state(one, interface),
        )
        for one in channels
    )
    hint = say("channels-hint" if channels else "channels-none")
    blocks = (
        italic(told),
        bold(say("channels-title")),
        directed(join("\n", lines), say.mark),
        hint,
    )
    return split_messages(block(one) for one in blocks)[0]


def render_channel(
    channel: Chat, effective: EffectivePreferences, interface: str, told: str = ""
) -> str:
    """One message of HTML: everything that holds in a channel."""
    say = texts(interface)
    rules = channel.rules
    lines = (
        _line(say, say("channel-mode"), mode_name(rules.mode, interface)),
        _line(say, say("channel-posts"), posts_name(rules, interface)),
        *(_preference(name, effective, interface) for name in PREFERENCES),
        _line(
            say,
            say("setting-button"),
            button_text(rules, effective.preferences.interface, interface),
        ),
    )
    blocks = (
        italic(told),
        bold(channel_title(channel.title, interface)),
        directed(join("\n", lines), say.mark),
        italic(say("channel-hint")),
    )
    return split_messages(blocks)[0]


def render_notice(key: str, title: str, interface: str) -> str:
    """A sentence about a channel, as HTML."""
    return escape(notice(key, title, interface))


def notice(key: str, title: str, interface: str) -> str:
    """The same as plain text."""
    return texts(interface)(key, title=channel_title(title, interface))


def channel_title(title: str, interface: str) -> str:
    """A channel's name as it stands within a sentence; nothing in it becomes a link."""
    return unlinked(channel_label(title, interface))


def channel_label(title: str, interface: str) -> str:
    """A channel's name as it stands on a button."""
    name = shorten(clean(title), _LONGEST_TITLE) or texts(interface)("untitled")
    return isolate(name, texts(interface).language)


def channel_state(channel: Chat, interface: str) -> str:
    """What Pith does in a channel, in a few words."""
    if channel.closed:
        return texts(interface)("channel-closed")
    return mode_name(channel.rules.mode, interface)


def mode_name(mode: Mode, interface: str) -> str:
    """What a mode is called."""
    return texts(interface)(f"channel-mode-{mode}")


def posts_name(rules: Rules, interface: str) -> str:
    """Which posts a channel's rules let through, in words."""
    say = texts(interface)
    if rules.posts is Posts.LONG:
        return say("channel-posts-long", count=rules.long_text)
    return say(f"channel-posts-{rules.posts}")


def button_text(rules: Rules, usual: str, interface: str) -> str:
    """What stands on the button under posts, as the menu says it; `usual` is the channel's."""
    own = clean(rules.button) or texts(usual)("button-offer")
    return isolate(own, texts(interface).language)


def _preference(name: str, effective: EffectivePreferences, interface: str) -> Block:
    value = setting_value(name, getattr(effective.preferences, name), interface)
    say, key = texts(interface), f"from-{effective.origins[name]}"
    origin = say(f"channel-{key}" if f"channel-{key}" in say else key)
    return _line(say, setting_name(name, interface), value, say("line-separator"), origin)


def _line(say: Texts, name: str, value: str, *rest: str) -> Block:
    return block(name, say("colon"), bold(unlinked(value)), *rest)
