"""A channel's post in, its own words and what Pith added to it out. Pure.

What Pith adds begins with a link into the private chat that holds the key of the post's offer: so
it is known again in any later version of the post, also after a restart.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from hashlib import sha256

from telegram import InlineKeyboardMarkup, LinkPreviewOptions, Message, MessageEntity

from bot.domain.chats import Posts, Rules
from bot.domain.request import Attachment, Source
from bot.handlers.deep_links import start_of
from bot.handlers.incoming import Incoming
from bot.rendering.html import utf16_length
from bot.usecases.posts import find_post_source, may_be_read

GIST = "gist:"
"""What the data of the button under a post begins with; the offer's key follows."""
MOST_IN_TEXT, MOST_IN_CAPTION = 4096, 1024


@dataclass(frozen=True, slots=True)
class Post:
    """A post as it stands; `said` and `entities` are without Pith's part, `added` tells of one."""

    said: Incoming
    channel: str
    entities: tuple[MessageEntity, ...] = field(repr=False)
    buttons: InlineKeyboardMarkup | None
    media: bool
    added: bool
    preview: LinkPreviewOptions | None
    above: bool | None

    @property
    def most_units(self) -> int:
        """How long its text can be."""
        return MOST_IN_CAPTION if self.media else MOST_IN_TEXT

    @property
    def has_offer_button(self) -> bool:
        """Whether Pith's button is under it."""
        rows = self.buttons.inline_keyboard if self.buttons else ()
        return any(str(one.callback_data or "").startswith(GIST) for row in rows for one in row)

    @property
    def has_own_buttons(self) -> bool:
        """Whether others put buttons under it."""
        return self.buttons is not None and not self.has_offer_button

    @property
    def can_be_edited(self) -> bool:
        """Nobody can edit what was forwarded, or sent by way of a bot."""
        return not self.said.forwarded and not self.said.via_bot

    @property
    def digest(self) -> str:
        """The same for the same own words and formatting."""
        marks = [(one.type, one.offset, one.length, one.url) for one in self.entities]
        told = f"{self.said.text}\n{marks}"
        return sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]

    def source(self, rules: Rules) -> Source | Attachment | None:
        """What is to be summarised of it, None where nothing is.

        An album is one post: what stands under one of its pictures.
        """
        said = self.said
        found = find_post_source(said.text, said.hidden_links, rules, self.channel)
        if found is not None or rules.posts is not Posts.ALL or said.album:
            return found
        file = said.attachment
        return file if file is not None and may_be_read(file) else None


def read_post(message: Message, said: Incoming, key: str) -> Post:
    """A post; `key` is that of its offer, empty for one that has none."""
    entities = tuple(message.entities or message.caption_entities)
    start = _start_of_added(entities, said, key)
    preview = message.link_preview_options
    if start is not None:
        text = _head(said.text, start).rstrip()
        entities = _within(entities, utf16_length(text))
        hidden = tuple(one for one in said.hidden_links if one[0] < len(text))
        said = replace(said, text=text, hidden_links=hidden)
    return Post(
        said=said,
        channel=(message.sender_chat or message.chat).title or "",
        entities=entities,
        buttons=message.reply_markup,
        media=not message.text and message.effective_attachment is not None,
        added=start is not None,
        preview=preview if isinstance(preview, LinkPreviewOptions) else None,
        above=message.show_caption_above_media,
    )


def _start_of_added(entities: tuple[MessageEntity, ...], said: Incoming, key: str) -> int | None:
    """Where Pith's part begins, in UTF-16 units."""
    for link in entities:
        if not key or link.type != MessageEntity.TEXT_LINK or start_of(link.url or "") != key:
            continue
        quotes = [
            one
            for one in entities
            if one.type == MessageEntity.EXPANDABLE_BLOCKQUOTE
            and one.offset <= link.offset < one.offset + one.length
        ]
        part = quotes[0] if quotes else link
        rest = said.text.encode("utf-16-le", "surrogatepass")[(part.offset + part.length) * 2 :]
        if not rest.decode("utf-16-le", "replace").strip():
            return part.offset
    return None


def _head(text: str, units: int) -> str:
    return text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "replace")


def _within(entities: tuple[MessageEntity, ...], units: int) -> tuple[MessageEntity, ...]:
    """The formatting of a text's beginning."""
    kept = []
    for one in entities:
        length = min(one.length, units - one.offset)
        if length == one.length:
            kept.append(one)
        elif length > 0:
            kept.append(_shortened(one, length))
    return tuple(kept)


def _shortened(entity: MessageEntity, length: int) -> MessageEntity:
    told = {**entity.to_dict(), "length": length}
    return MessageEntity.de_json(told)
