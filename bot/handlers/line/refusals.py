"""What it means that Telegram refused a call, or that a call failed on its way. Pure."""

from __future__ import annotations

from enum import Enum

from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError

from bot.domain.errors import DatabaseUnavailable


class Refusal(Enum):
    """Why Telegram refused a call; the values are parts of what it says then."""

    GONE = ("message to edit not found", "message to delete not found", "message_id_invalid")
    """There is no such message."""
    FIXED = ("message can't be edited", "message can't be deleted")
    """There is one that the bot can't change, or not any more."""
    NO_TEXT = ("there is no text in the message to edit",)
    UNCHANGED = ("message is not modified",)
    """The message says all that already."""
    CHAT_GONE = ("chat not found",)
    READ_ONLY = (
        *("topic_closed", "topic_deleted", "message thread not found"),
        "not enough rights to send",
    )
    """The bot is there, but may not write."""
    FORMATTING = ("can't parse entities",)
    FILE_TOO_BIG = ("file is too big",)
    OTHER = ()

    @classmethod
    def of(cls, error: BadRequest) -> Refusal:
        """What an error says."""
        said = error.message.lower()
        return next((one for one in cls if any(part in said for part in one.value)), cls.OTHER)


class ChatClosed(Exception):
    """The reader blocked the bot, or the chat is gone: nothing can be sent there."""


class MayNotWrite(ChatClosed):
    """The bot is in the chat, but may not write there: it was muted, or the topic is closed."""


def is_broken(error: Exception) -> bool:
    """Whether the connection failed, or Telegram itself (a 5xx)."""
    return isinstance(error, NetworkError) and not isinstance(error, BadRequest)


def never_left(error: BaseException) -> bool:
    """Whether a call failed before Telegram could hear of it."""
    return type(error.__cause__).__name__ in ("ConnectTimeout", "PoolTimeout")


def may_have_arrived(error: BaseException) -> bool:
    """Whether Telegram may have taken a call that raised this."""
    if isinstance(error, NetworkError):
        return is_broken(error) and not never_left(error)
    return not isinstance(error, TelegramError)


def may_pass(error: Exception) -> bool:
    """Whether the same work may succeed a little later."""
    return is_broken(error) or isinstance(error, RetryAfter | DatabaseUnavailable)
