"""Updates as Telegram writes them in; out what of them the library can read.

A library knows the Bot API of its day. One update of a later day (or of an older server of one's
own), and python-telegram-bot reads none of those that came with it, again and again. So updates
come wrapped: each is read by itself, and what cannot be read in it is left out.
"""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from typing import Any

import structlog
from telegram import Bot, Message, Update
from telegram.error import TelegramError
from telegram.request import HTTPXRequest

from bot.handlers.updates.incoming import Incoming, read_one
from bot.text.copied import UNSEEN
from bot.watching.faults import where

log = structlog.get_logger(__name__)

Raw = Mapping[str, Any]

RAW = "pith_raw"
_UNSEEN_BEFORE_COMMAND = re.compile(rf"{UNSEEN}+(?=/)")
HIGHEST = 2**63 - 1
LATEST_DATE = 2**36
"""Far beyond any date and any message's number; a date beyond the year 9999 is none."""
MESSAGES = frozenset(
    {
        *("message", "edited_message", "channel_post", "edited_channel_post"),
        "guest_message",
    }
)
WITHIN = frozenset({"message", "reply_to_message", "pinned_message"})
"""Messages that stand in a message, or in a press."""

ALLOWED_UPDATES = (
    *("message", "edited_message", "channel_post", "edited_channel_post", "guest_message"),
    *("callback_query", "inline_query", "chosen_inline_result", "my_chat_member"),
    "stopped_message_generation",
)
"""What Telegram is asked for; some of it only comes to bots that name it."""


class Updates(HTTPXRequest):
    """How getUpdates is called: what it answers is wrapped before the library reads it."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer; raises TelegramError where nothing in it could ever be confirmed."""
        answer = HTTPXRequest.parse_json_payload(payload)
        if not isinstance(answer, dict):
            raise TelegramError("An answer that is none")
        result = answer.get("result")
        if isinstance(result, list):
            wrapped = [one for one in map(wrap, result) if one is not None]
            if result and not wrapped:
                # Asked again at once, it would be the same.
                raise TelegramError("Updates without a number")
            answer["result"] = wrapped
        return answer


def wrap(update: object) -> dict[str, Any] | None:
    """An update that the library can read whatever is in it; None for one without a number."""
    number = update.get("update_id") if isinstance(update, dict) else None
    if type(number) is not int or not 0 <= number <= HIGHEST:
        log.error("update_unreadable", error="no number", kind=type(update).__name__)
        return None
    return {"update_id": number, RAW: update}


def unwrap(update: Update) -> Raw | None:
    """What Telegram wrote; None for an update that never was wrapped."""
    raw: Raw | None = update.api_kwargs.get(RAW)
    return raw


def read_raw(raw: Raw, bot: Bot) -> Update | None:
    """An update, without those parts that the library cannot read; None where nothing is left."""
    number, (kind, content) = raw["update_id"], _content(raw)
    if isinstance(content, dict):
        content = _begun_visibly(content)
    try:
        return _sound(Update.de_json({**raw, kind: content} if kind else dict(raw), bot))
    except Exception as error:  # noqa: BLE001 - whatever the library stumbles over, others are behind it
        found = {"error": type(error).__name__, "at": where(error)}
    read = _rest(kind, content, bot)
    log.error("update_unreadable", update=number, kind=kind, without=_lost(content, read), **found)
    return None if read is None else Update.de_json({"update_id": number, kind: read}, bot)


def _begun_visibly(message: dict[str, Any]) -> dict[str, Any]:
    """A message; a command that was copied with the marks before it begins with its slash."""
    text, entities = message.get("text"), message.get("entities")
    unseen = _UNSEEN_BEFORE_COMMAND.match(text) if isinstance(text, str) else None
    if unseen is None or not isinstance(text, str) or not isinstance(entities, list):
        return message
    try:
        # Each of these marks is one UTF-16 unit.
        moved = [{**one, "offset": one["offset"] - unseen.end()} for one in entities]
    except (TypeError, KeyError):
        return message
    return {**message, "text": text[unseen.end() :], "entities": moved}


def _content(raw: Raw) -> tuple[str, object]:
    """The kind of an update, and what it holds."""
    kinds = [name for name in raw if name != "update_id"]
    return (kinds[0], raw[kinds[0]]) if kinds else ("", None)


def _rest(kind: str, content: object, bot: Bot) -> dict[str, Any] | None:
    """What can be read of an update's content."""
    if not isinstance(content, dict):
        return None
    if kind in MESSAGES:
        return _message(content, bot)
    if kind == "callback_query":
        base = {name: content.get(name) for name in ("id", "from", "chat_instance")}
        return _parts(kind, base, content, bot)
    return None


def _lost(content: object, read: Raw | None) -> list[str]:
    """The names of those parts that could not be read."""
    if not isinstance(content, dict):
        return []
    return [name for name in content if read is None or read.get(name) != content[name]]


def _message(content: Raw, bot: Bot) -> dict[str, Any] | None:
    chat, sender = content.get("chat"), content.get("from")
    where_it_is = (
        _first_read("chat", (chat, *_bare_chats(chat)), bot) if isinstance(chat, dict) else None
    )
    if where_it_is is None:
        return None
    base: dict[str, Any] = {
        "message_id": _number(content.get("message_id"), 0),
        "date": _number(content.get("date"), int(time.time())),
        "chat": where_it_is,
    }
    if isinstance(sender, dict):
        bare = {"id": sender.get("id"), "is_bot": sender.get("is_bot") is True, "first_name": ""}
        if (read := _first_read("from", (sender, bare), bot)) is not None:
            base["from"] = read
    return _parts("message", base, content, bot)


def _bare_chats(chat: Raw) -> tuple[Raw, ...]:
    """A chat with no more than it must have; a positive number is somebody's own."""
    id, kind = chat.get("id"), chat.get("type")
    own = ({"id": id, "type": "private"},) if type(id) is int and id > 0 else ()
    return ({"id": id, "type": kind}, *own)


def _first_read(name: str, candidates: tuple[Raw, ...], bot: Bot) -> Raw | None:
    """The first of these that can be read as that part of a message."""
    base = {"message_id": 0, "date": 0, "chat": {"id": 1, "type": "private"}}
    return next((one for one in candidates if _reads("message", {**base, name: one}, bot)), None)


def _parts(kind: str, base: Raw, content: Raw, bot: Bot) -> dict[str, Any] | None:
    """The base, and each part beside it that can be read."""
    if not _reads(kind, base, bot):
        return None
    read = dict(base)
    for name, part in content.items():
        if name in base:
            continue
        if (
            name in WITHIN
            and isinstance(part, dict)
            and not _reads(kind, {**base, name: part}, bot)
        ):
            part = _message(part, bot)
        if part is not None and _reads(kind, {**base, name: part}, bot):
            read[name] = part
    return read


def _number(value: object, otherwise: int) -> int:
    return value if type(value) is int and 0 <= value < LATEST_DATE else otherwise


def _reads(kind: str, content: Raw, bot: Bot) -> bool:
    try:
        _sound(Update.de_json({"update_id": 0, kind: content}, bot))
    except Exception:  # noqa: BLE001 - as above
        return False
    return True


def _sound(update: Update) -> Update:
    """The update, where what every step looks at is of its kind: the library takes anything."""
    message, press, member = update.effective_message, update.callback_query, update.my_chat_member
    chat = message.chat if message is not None else update.effective_chat
    if message is not None or chat is not None:
        _expect(int, getattr(chat, "id", None))
        _expect(str, getattr(chat, "type", None))
    if update.effective_user is not None:
        _expect(int, update.effective_user.id)
        _expect(str, update.effective_user.language_code or "")
    if isinstance(message, Message):
        _expect(int, message.message_id)
        _expect(str, message.caption or "")
        _expect_message(read_one(message))
    if press is not None:
        _expect(str, press.id)
        _expect(int, press.from_user.id)
        _expect(str, press.data or "")
    if member is not None:
        _expect(str, member.new_chat_member.status)
    return update


def _expect_message(read: Incoming) -> None:
    """Also where Pith looks further: neighbours in a batch are compared with it."""
    replied = read.replied
    links = (*read.hidden_links, *(replied.hidden_links if replied else ()))
    words = [read.text, read.origin, read.album, *(url for _, url in links)]
    if replied is not None:
        words += [replied.text, replied.origin, replied.quote, replied.elsewhere]
        _expect(int, replied.message_id)
    for file in filter(None, (read.attachment, replied.attachment if replied else None)):
        words += [file.file_id, file.name, file.media_type]
        _expect(int, file.size)
    for word in words:
        _expect(str, word)


def _expect(kind: type, value: object) -> None:
    if not isinstance(value, kind):
        raise TypeError(f"{type(value).__name__} in place of {kind.__name__}")
