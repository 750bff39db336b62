"""The menu of /channels as values: the list, and what can be chosen for one channel. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from telegram import (
    ChatAdministratorRights,
    InlineKeyboardMarkup,
    KeyboardButton,
    KeyboardButtonRequestChat,
    ReplyKeyboardMarkup,
)

from bot.domain.chats import LONG_TEXTS, MODES, Chat, ChatKind, Posts
from bot.domain.preferences import SOURCE_LANGUAGE
from bot.handlers.menus.menu import (
    Changes,
    Menu,
    MenuPage,
    MenuState,
    MenuView,
    Option,
    Rows,
    in_rows,
    rule_rows,
)
from bot.handlers.menus.preferences import named_value, value_options
from bot.handlers.updates.callback_data import AddChannel, ChannelButton, ListChannels
from bot.handlers.updates.presses import button
from bot.rendering.buttons import with_value
from bot.rendering.channels import (
    PREFERENCES,
    button_text,
    channel_label,
    channel_state,
    mode_name,
    posts_name,
    render_channel,
    render_channels,
    render_notice,
)
from bot.rendering.texts import Texts, interface_language, texts

_MODES: dict[str, Changes] = {mode: (("mode", mode),) for mode in MODES[ChatKind.CHANNEL]}
_POSTS: dict[str, Changes] = {
    "links": (("posts", Posts.LINKS),),
    **{f"long-{n}": (("posts", Posts.LONG), ("long_text", n)) for n in LONG_TEXTS},
    "all": (("posts", Posts.ALL),),
}
REQUEST = 1
"""The number of the request for a channel, as Telegram tells it again."""


def list_channels(channels: Sequence[Chat], say: Texts, told: str = "") -> MenuView:
    """The reader's channels, a button for each, and one to add another."""
    rows = []
    for one in channels:
        name, does = channel_label(one.title, say.language), channel_state(one, say.language)
        label = with_value(name, does, say)
        rows.append([button(label, ChannelButton(one.id))])
    rows.append([button(say("button-add-channel"), AddChannel())])
    return render_channels(channels, say.language, told), InlineKeyboardMarkup(rows)


def channel_menu(state: MenuState) -> Menu:
    """Everything that holds in a channel, and a page for each thing that can be decided."""
    channel, say, pages = state.shared, state.say, []
    for name, called, rows in _questions(state):
        question = render_notice(f"channel-{name}-ask", channel.title, say.language)
        pages.append(MenuPage(name, called, question, rows))
    html = render_channel(channel, state.effective, say.language, state.told)
    back = button(say("button-back"), ListChannels())
    return Menu(html, tuple(pages), partial(ChannelButton, channel.id), back)


def _questions(state: MenuState) -> Iterator[tuple[str, str, Rows]]:
    """What is asked, what its button says, and the answers."""
    say, rules = state.say, state.shared.rules
    interface, own = say.language, state.effective.preferences

    modes = rule_rows(rules, _MODES, lambda one: mode_name(one.mode, interface))
    yield "mode", with_value(say("channel-mode"), mode_name(rules.mode, interface), say), modes
    posts = rule_rows(rules, _POSTS, lambda one: posts_name(one, interface))
    yield "posts", with_value(say("channel-posts"), posts_name(rules, interface), say), posts
    for name in PREFERENCES:
        now = getattr(own, name)
        label = named_value(name, now, interface)
        options = tuple(map(_with_interface, value_options(name, None, now, interface)))
        yield name, label, in_rows(options, 3 if len(options) > 4 else 1)
    usual = with_value(say("button-reset"), texts(own.interface)("button-offer"), say)
    rows = rule_rows(rules, {"": (("button", ""),)}, lambda _: usual)
    shown = button_text(rules, own.interface, interface)
    label = with_value(say("setting-button"), shown, say)
    yield "button", label, ((Option("ask", say("button-write-text")),), *rows)
    yield "unlink", say("button-unlink"), ((Option("yes", say("button-yes-unlink")),),)
    yield "forget", say("button-forget"), ((Option("yes", say("button-yes-delete")),),)


def _with_interface(option: Option) -> Option:
    """The words around a summary, and on the button, go with a channel's language."""
    ((name, value),) = option.changes
    if name != "language" or value == SOURCE_LANGUAGE:
        return option
    return replace(option, changes=(*option.changes, ("interface", interface_language(value))))


def request_keyboard(say: Texts) -> ReplyKeyboardMarkup:
    """Telegram's key to pick a channel: the app makes Pith an admin there on the way."""
    # What Pith needs, and what who picks must have themselves: to edit posts, nothing else.
    none = ChatAdministratorRights.no_rights().to_dict()
    rights = ChatAdministratorRights.de_json(none | {"can_edit_messages": True})
    asked = KeyboardButtonRequestChat(
        REQUEST,
        chat_is_channel=True,
        user_administrator_rights=rights,
        bot_administrator_rights=rights,
        request_title=True,
    )
    key = KeyboardButton(say("button-pick-channel"), request_chat=asked)
    return ReplyKeyboardMarkup([[key]], resize_keyboard=True, one_time_keyboard=True)
