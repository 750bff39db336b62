"""Telegram's rules for what a bot sends: text, captions, buttons, replies."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from aiogram.client.default import Default
from aiogram.types import InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup

from tests.bot_api.calls import Refusal
from tests.bot_api.chats import Message
from tests.bot_api.html import BadText, Entity, parse_html, utf16
from tests.bot_api.parts import Button, Key
from tests.bot_api.state import State

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
ENTITY_LIMIT = 100
BUTTON_LIMIT = 100
_UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)
_SCHEMES = ("http", "https", "tg", "mailto", "tel", "ton", "tonsite")


@dataclass
class Text:
    """Text after parsing, as it is seen."""

    plain: str = ""
    entities: list[Entity] = field(default_factory=list)


def read_text(
    state: State, text: str | None, parse_mode: Any, entities: Any, limit: int = TEXT_LIMIT
) -> Text:
    """The text as it will be seen; refuses bad formatting and more than `limit` UTF-16 units."""
    mode = "" if parse_mode is None or isinstance(parse_mode, Default) else str(parse_mode)
    if mode.lower() not in ("", "html"):
        raise Refusal.bad("unsupported parse_mode")
    if mode and not entities:
        try:
            plain, found = parse_html(text or "")
        except BadText as error:
            raise Refusal.bad(f"can't parse entities: {error}") from error
    else:
        plain = text or ""
        found = [one.model_dump(exclude_none=True) for one in entities or []]
    _check_entities(state, plain, found)
    if utf16(plain.strip()) > limit:
        named = "message" if limit == TEXT_LIMIT else "message caption"
        raise Refusal.bad(f"{named} is too long")
    return _trimmed(plain, found)


def read_message_text(state: State, call: Any) -> Text:
    """The text of a call that must have some."""
    if not call.text:
        raise Refusal.bad("message text is empty")
    text = read_text(state, call.text, call.parse_mode, call.entities)
    if not text.plain:
        raise Refusal.bad("text must be non-empty")
    return text


def read_rows(markup: Any) -> list[list[Button]]:
    """The buttons of an inline keyboard; other keyboards are no part of the message."""
    if not isinstance(markup, InlineKeyboardMarkup):
        return []
    rows = [[_button(one) for one in row] for row in markup.inline_keyboard if row]
    if sum(map(len, rows)) > BUTTON_LIMIT:
        raise Refusal.bad("reply markup is too long")
    return rows


def read_keys(markup: Any, kind: str) -> list[list[Key]]:
    """The keys of a reply keyboard in a chat of that kind, if it is one."""
    if not isinstance(markup, ReplyKeyboardMarkup):
        return []
    if not any(markup.keyboard):
        raise Refusal.bad("reply markup must be non-empty")
    return [[_key(one, kind) for one in row] for row in markup.keyboard if row]


def _key(key: KeyboardButton, kind: str) -> Key:
    """One key; Telegram asks for a chat in private chats only, for no more than the person may."""
    if not key.text.strip():
        raise Refusal.bad("can't parse keyboard button: the text must be non-empty")
    asked = key.request_chat
    if asked is None:
        return Key(key.text)
    if kind != "private":
        raise Refusal.bad("BUTTON_TYPE_INVALID")
    needed, theirs = asked.bot_administrator_rights, asked.user_administrator_rights
    wanted = {name for name, value in needed or () if value}
    if wanted - {name for name, value in theirs or () if value}:
        raise Refusal.bad("bot_administrator_rights must be a subset of user_administrator_rights")
    return Key(key.text, asked.model_dump(exclude_none=True))


def apply_edit(message: Message, text: Text, rows: list[list[Button]]) -> None:
    """Show a message like this; refuses an edit that changes nothing."""
    if (text.plain, text.entities, rows) == (message.text, message.entities, message.rows):
        raise Refusal.bad(_UNCHANGED)
    message.text, message.entities, message.rows = text.plain, text.entities, rows
    message.edits += 1


def _button(button: Any) -> Button:
    """One button; refuses what Telegram calls invalid."""
    if not button.text.strip():
        raise Refusal.bad("can't parse inline keyboard button: the text must be non-empty")
    if button.callback_data is not None:
        if not 1 <= len(button.callback_data.encode()) <= 64:
            raise Refusal.bad("BUTTON_DATA_INVALID")
        return Button(button.text, data=button.callback_data)
    if button.url is not None:
        if not valid_url(button.url):
            raise Refusal.bad(f"inline keyboard button URL '{button.url}' is invalid")
        return Button(button.text, url=button.url)
    others = button.model_dump(
        exclude_none=True, exclude={"text", "style", "icon_custom_emoji_id"}
    )
    if not others:
        raise Refusal.bad(
            "can't parse inline keyboard button: text buttons are unallowed in the inline keyboard"
        )
    return Button(button.text)


def valid_url(url: str) -> bool:
    """Whether Telegram makes a link of it: a known scheme and, on the web, a host with a dot."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return False
    if re.search(r"\s", url) or parts.scheme.lower() not in _SCHEMES:
        return False
    return parts.scheme.lower() not in ("http", "https") or "." in host or host == "localhost"


def _check_entities(state: State, plain: str, entities: list[Entity]) -> None:
    """Note what Telegram drops without a word; refuse entities outside the text."""
    if len(entities) > ENTITY_LIMIT:
        state.violations.append(f"{len(entities)} entities in one message: Telegram drops some")
    for one in entities:
        if one["type"] == "text_link" and not valid_url(str(one.get("url", ""))):
            state.violations.append(f"Telegram drops the link to {one.get('url')!r}")
        if int(str(one["offset"])) + int(str(one["length"])) > utf16(plain):
            raise Refusal.bad("ENTITY_BOUNDS_INVALID")


def _trimmed(plain: str, entities: list[Entity]) -> Text:
    """Without white space around it, as Telegram shows it; entities move along."""
    kept = plain.strip()
    start = utf16(plain[: len(plain) - len(plain.lstrip())])
    end = start + utf16(kept)
    moved: list[Entity] = []
    for one in entities:
        offset = int(str(one["offset"]))
        begin, stop = max(start, offset), min(end, offset + int(str(one["length"])))
        if begin < stop:
            moved.append({**one, "offset": begin - start, "length": stop - begin})
    return Text(kept, moved)
