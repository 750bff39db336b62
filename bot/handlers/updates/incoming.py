"""Telegram's message in, what a reader sent out. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from telegram import (
    ExternalReplyInfo,
    Message,
    MessageEntity,
    MessageOrigin,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUser,
    Update,
)

from bot.domain.request import Attachment
from bot.handlers.updates.rich import read_rich


@dataclass(frozen=True, slots=True)
class Replied:
    """The message that a reader replied to; `quote` is the part of it that they marked.

    `author_id` is the account that wrote it, `by_bot` says that this is a bot's. Of a message in
    another chat Telegram tells what was quoted, and no number (`message_id` is 0); `elsewhere` is
    then an address that leads to what it said.
    """

    message_id: int
    by_bot: bool
    author_id: int = 0
    text: str = field(default="", repr=False)
    hidden_links: tuple[tuple[int, str], ...] = field(default=(), repr=False)
    attachment: Attachment | None = None
    origin: str = ""
    quote: str = field(default="", repr=False)
    elsewhere: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Incoming:
    """One message from a reader, or one post of a channel.

    `hidden_links` are addresses behind words, with the offset of their first character;
    `captioned` says that the text stands under something else or has the rich form, `origin` names
    where a forward came from, `album` is the same for all messages of one album. `topic` is a
    forum's thread. `speaks_as` is the chat that somebody writes in the name of (an anonymous admin
    as the group, a channel's owner as the channel), 0 for people who write as themselves. `by_bot`
    is set for what bots write, `via_bot` is the bot whose inline result it is, `copy_of` the
    channel and the post that Telegram copied into its discussion group.
    """

    chat_id: int
    message_id: int
    reader_id: int
    telegram_language: str
    date: datetime
    text: str = field(default="", repr=False)
    hidden_links: tuple[tuple[int, str], ...] = field(default=(), repr=False)
    captioned: bool = False
    attachment: Attachment | None = None
    forwarded: bool = False
    origin: str = ""
    album: str = ""
    replied: Replied | None = None
    topic: int | None = None
    speaks_as: int = 0
    by_bot: bool = False
    via_bot: int = 0
    copy_of: tuple[int, int] | None = None
    number: int = 0
    """The update's own."""

    @property
    def units(self) -> int:
        """The text's length as Telegram counts it."""
        return len(self.text.encode("utf-16-le", "surrogatepass")) // 2


def read_message(update: Update) -> Incoming:
    """Everything that Pith wants to know of the message in an update."""
    message = update.effective_message
    if message is None:
        raise ValueError("the handler's filter lets only messages through")
    return replace(read_one(message), number=update.update_id)


def read_one(message: Message) -> Incoming:
    """The same of a message by itself."""
    reader = message.from_user
    speaks_as = message.sender_chat.id if message.sender_chat else 0
    text, hidden_links = _words(message)
    return Incoming(
        chat_id=message.chat.id,
        message_id=message.message_id,
        # In the name of a chat the account is the same for all who write so.
        reader_id=speaks_as or (reader.id if reader else message.chat.id),
        telegram_language=(reader.language_code if reader else None) or "",
        date=message.date,
        text=text,
        hidden_links=hidden_links,
        captioned=message.caption is not None or is_rich(message),
        attachment=_attachment(message),
        forwarded=message.forward_origin is not None,
        origin=_name(message.forward_origin),
        album=message.media_group_id or "",
        replied=_replied(message),
        topic=message.message_thread_id if message.is_topic_message else None,
        speaks_as=speaks_as,
        by_bot=bool(reader and reader.is_bot and not speaks_as),
        via_bot=message.via_bot.id if message.via_bot else 0,
        copy_of=_copy_of(message),
    )


def place_of(chat_id: int, message_id: int) -> str:
    """The name of a message, for what Pith remembers of it."""
    return f"{chat_id}:{message_id}"


def is_rich(message: Message) -> bool:
    """Whether a message has the rich form."""
    return isinstance(message.api_kwargs.get("rich_message"), dict)


def _copy_of(message: Message) -> tuple[int, int] | None:
    origin = message.forward_origin
    if not message.is_automatic_forward or not isinstance(origin, MessageOriginChannel):
        return None
    return origin.chat.id, origin.message_id


def _words(message: Message) -> tuple[str, tuple[tuple[int, str], ...]]:
    """What a message says, and the addresses behind its words."""
    if is_rich(message):
        return read_rich(message)
    entities = message.entities or message.caption_entities
    text = message.text or message.caption or ""
    return text, tuple(
        (_characters(text, entity.offset), entity.url)
        for entity in entities
        if entity.type == MessageEntity.TEXT_LINK and entity.url
    )


def _characters(text: str, units: int) -> int:
    """Telegram's offset (in UTF-16 units) in characters."""
    head = text.encode("utf-16-le", "surrogatepass")[: max(0, units) * 2]
    return len(head.decode("utf-16-le", "replace"))


def _attachment(message: Message | ExternalReplyInfo) -> Attachment | None:
    # Telegram repeats an animation as a document; it is no text for that.
    document = None if message.animation else message.document
    file = document or message.audio or message.voice or message.video_note
    if file is None:
        return None
    return Attachment(
        file_id=file.file_id,
        # A voice message has no name, a round film not even a type.
        name=getattr(file, "file_name", None) or "",
        media_type=getattr(file, "mime_type", None) or "",
        size=file.file_size or 0,
    )


def _name(origin: MessageOrigin | None) -> str:
    if isinstance(origin, MessageOriginChannel):
        return origin.chat.title or ""
    if isinstance(origin, MessageOriginChat):
        return origin.sender_chat.title or ""
    if isinstance(origin, MessageOriginUser):
        return origin.sender_user.full_name
    if isinstance(origin, MessageOriginHiddenUser):
        return origin.sender_user_name
    return ""


def _replied(message: Message) -> Replied | None:
    replied = message.reply_to_message
    if replied is None and message.external_reply is not None:
        return _external(message, message.external_reply)
    if replied is None or replied.forum_topic_created:
        # Telegram tells every message of a topic as a reply to the topic's beginning.
        return None
    author = replied.from_user
    text, hidden_links = _words(replied)
    return Replied(
        message_id=replied.message_id,
        by_bot=author is not None and author.is_bot and replied.sender_chat is None,
        author_id=author.id if author else 0,
        text=text,
        hidden_links=hidden_links,
        attachment=_attachment(replied),
        origin=_name(replied.forward_origin),
        quote=message.quote.text if message.quote and message.quote.is_manual else "",
    )


def _external(message: Message, replied: ExternalReplyInfo) -> Replied:
    """A message of another chat, as far as Telegram tells of it."""
    origin = replied.origin
    author = origin.sender_user if isinstance(origin, MessageOriginUser) else None
    return Replied(
        message_id=0,
        by_bot=author is not None and author.is_bot,
        author_id=author.id if author else 0,
        text=message.quote.text if message.quote else "",
        attachment=_attachment(replied),
        origin=_name(origin),
        elsewhere=_address(replied),
    )


def _address(replied: ExternalReplyInfo) -> str:
    """The page whose preview stood there, else the post itself where its chat is public."""
    preview = replied.link_preview_options
    if preview is not None and isinstance(preview.url, str) and preview.is_disabled is not True:
        return preview.url
    name = replied.chat.username if replied.chat else None
    return f"https://t.me/{name}/{replied.message_id}" if name and replied.message_id else ""
