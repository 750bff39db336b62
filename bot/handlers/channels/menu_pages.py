"""The pages of /channels: what holds in, a message with its buttons out. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from telegram import (
    ChatAdministratorRights,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    KeyboardButtonRequestChat,
    ReplyKeyboardMarkup,
)

from bot.domain.chats import LONG_TEXTS, MODES, Chat, ChatKind, Posts, Rules
from bot.domain.preferences import EffectivePreferences
from bot.handlers.menus.choosing import options, written
from bot.handlers.updates.presses import button, in_rows
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
from bot.rendering.languages import own_name
from bot.rendering.settings import setting_name, setting_value
from bot.rendering.texts import texts

PRESS = re.compile(
    r"channels(?P<add>:add)?"
    r"|channel:(?P<id>-?[0-9]{1,20})"
    rf"(?::(?P<what>mode|posts|{'|'.join(PREFERENCES)}|button|unlink|forget)"
    r"(?:=(?P<value>[A-Za-z0-9-]{0,24}))?)?"
)
"""`channels` lists them, `channels:add` asks for one; `channel:-1001` is a channel's page,
`channel:-1001:mode` a question, `channel:-1001:mode=button` an answer. `button=ask` asks for the
button's text, `button=` takes it back."""
REQUEST = 1
"""The number of the request for a channel, as Telegram tells it again."""

Screen = tuple[str, InlineKeyboardMarkup | None]


@dataclass(frozen=True, slots=True)
class Page:
    """What a channel's pages are made of; `interface` is the reader's language."""

    channel: Chat
    effective: EffectivePreferences
    interface: str
    notice: str = ""

    def data(self, what: str = "", value: str | None = None) -> str:
        """A button's data."""
        end = "" if value is None else f"={value}"
        return f"channel:{self.channel.id}" + (f":{what}{end}" if what else "")


def list_page(channels: Sequence[Chat], interface: str, notice: str = "") -> Screen:
    """The reader's channels, a button for each, and one to add another."""
    say = texts(interface)
    rows = [
        [
            button(
                _named(
                    channel_label(one.title, interface), channel_state(one, interface), interface
                ),
                f"channel:{one.id}",
            )
        ]
        for one in channels
    ]
    rows.append([button(say("button-add-channel"), "channels:add")])
    return render_channels(channels, interface, notice), InlineKeyboardMarkup(rows)


def request_keyboard(interface: str) -> ReplyKeyboardMarkup:
    """Telegram's key to pick a channel: the app makes Pith an admin there on the way."""
    asked = KeyboardButtonRequestChat(
        REQUEST,
        chat_is_channel=True,
        user_administrator_rights=_rights(),
        bot_administrator_rights=_rights(),
        request_title=True,
    )
    key = KeyboardButton(texts(interface)("button-pick-channel"), request_chat=asked)
    return ReplyKeyboardMarkup([[key]], resize_keyboard=True, one_time_keyboard=True)


def channel_page(page: Page) -> Screen:
    """Everything that holds in a channel, and a button for each setting."""
    say = texts(page.interface)
    rules, preferences = page.channel.rules, page.effective.preferences
    named = [
        ("mode", say("channel-mode"), mode_name(rules.mode, page.interface)),
        ("posts", say("channel-posts"), posts_name(rules, page.interface)),
        *(
            (
                name,
                setting_name(name, page.interface),
                setting_value(name, getattr(preferences, name), page.interface),
            )
            for name in PREFERENCES
        ),
        (
            "button",
            say("setting-button"),
            button_text(rules, preferences.interface, page.interface),
        ),
    ]
    rows = [
        [button(_named(name, value, page.interface), page.data(what))]
        for what, name, value in named
    ]
    rows.append([button(say("button-unlink"), page.data("unlink"))])
    rows.append([button(say("button-forget"), page.data("forget"))])
    rows.append([button(say("button-back"), "channels")])
    html = render_channel(page.channel, page.effective, page.interface, page.notice)
    return html, InlineKeyboardMarkup(rows)


def question_page(page: Page, what: str) -> Screen:
    """A question about a channel, with a button for each answer."""
    say = texts(page.interface)
    answers = {
        "mode": _modes,
        "posts": _posts,
        "button": _button_texts,
        "unlink": _unlink,
        "forget": _forget,
    }.get(what)
    rows = answers(page) if answers else _preference(page, what)
    rows.append([button(say("button-back"), page.data())])
    return render_notice(
        f"channel-{what}-ask", page.channel.title, page.interface
    ), InlineKeyboardMarkup(rows)


Rows = list[list[InlineKeyboardButton]]


def _modes(page: Page) -> Rows:
    chosen = page.channel.rules.mode
    return [
        [_answer(page, "mode", mode, mode_name(mode, page.interface), mode is chosen)]
        for mode in MODES[ChatKind.CHANNEL]
    ]


def posts_rules(value: str) -> dict[str, Posts | int] | None:
    """The rules that an answer about posts stands for; None for one that no button gives."""
    kind, _, count = value.partition("-")
    if kind == Posts.LONG and count in map(str, LONG_TEXTS):
        return {"posts": Posts.LONG, "long_text": int(count)}
    return {"posts": Posts(kind)} if value in (Posts.LINKS, Posts.ALL) else None


def _posts(page: Page) -> Rows:
    rules = page.channel.rules
    now = f"{rules.posts}-{rules.long_text}" if rules.posts is Posts.LONG else str(rules.posts)
    offered = [
        (str(Posts.LINKS), Rules(posts=Posts.LINKS)),
        *(
            (f"{Posts.LONG}-{count}", Rules(posts=Posts.LONG, long_text=count))
            for count in LONG_TEXTS
        ),
        (str(Posts.ALL), Rules(posts=Posts.ALL)),
    ]
    return [
        [_answer(page, "posts", value, posts_name(one, page.interface), value == now)]
        for value, one in offered
    ]


def _button_texts(page: Page) -> Rows:
    say = texts(page.interface)
    usual = say("button-reset", value=texts(page.effective.preferences.interface)("button-offer"))
    return [
        [button(say("button-write-text"), page.data("button", "ask"))],
        [_answer(page, "button", "", usual, not page.channel.rules.button)],
    ]


def _unlink(page: Page) -> Rows:
    return [[button(texts(page.interface)("button-yes-unlink"), page.data("unlink", "yes"))]]


def _forget(page: Page) -> Rows:
    return [[button(texts(page.interface)("button-yes-delete"), page.data("forget", "yes"))]]


def _preference(page: Page, name: str) -> Rows:
    chosen = getattr(page.effective.preferences, name)
    answers = [
        _answer(page, name, written(value), _value_name(name, str(value), page), value == chosen)
        for value in options(name)
    ]
    return list(in_rows(answers, 3 if len(answers) > 4 else 1))


def _value_name(name: str, value: str, page: Page) -> str:
    if name == "language" and value != "source":
        return own_name(value)
    return setting_value(name, value, page.interface)


def _answer(page: Page, what: str, value: str, label: str, chosen: bool) -> InlineKeyboardButton:
    marked = texts(page.interface)("button-chosen", value=label) if chosen else label
    return button(marked, page.data(what, value))


def _named(name: str, value: str, interface: str) -> str:
    return texts(interface)("button-setting", name=name, value=value)


def _rights() -> ChatAdministratorRights:
    """What Pith needs, and what who picks must have themselves: to edit posts, nothing else."""
    return ChatAdministratorRights(
        is_anonymous=False,
        can_manage_chat=False,
        can_delete_messages=False,
        can_manage_video_chats=False,
        can_restrict_members=False,
        can_promote_members=False,
        can_change_info=False,
        can_invite_users=False,
        can_post_stories=False,
        can_edit_stories=False,
        can_delete_stories=False,
        can_edit_messages=True,
    )
