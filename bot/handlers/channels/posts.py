"""A channel's post in, its own words and what Pith added to it out. Pure.

What Pith adds begins with a link into the private chat that holds the key of the post's offer: so
it is known again in any later version of the post, also after a restart.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from hashlib import sha256

from telegram import InlineKeyboardMarkup, LinkPreviewOptions, Message, MessageEntity

from bot.domain.chats import Posts, Rules
from bot.domain.request import Attachment, Source
from bot.handlers.updates.callback_data import ShowGist, read_data
from bot.handlers.updates.deep_links import start_of
from bot.handlers.updates.incoming import Incoming, is_rich
from bot.rendering.html import utf16_length
from bot.usecases.sources.posts import find_post_source, may_be_read

IsLatest = Callable[[], bool]
"""Whether no later version of a post has come."""
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
    rich: bool = False
    """In a form that no edit of ours could give back: only buttons are put under it."""

    @property
    def most_units(self) -> int:
        """How long its text can be."""
        return MOST_IN_CAPTION if self.media else MOST_IN_TEXT

    @property
    def offer_keys(self) -> tuple[str, ...]:
        """The keys that Pith's button under it carries: one, or none where there is no button."""
        rows = self.buttons.inline_keyboard if self.buttons else ()
        asked = (read_data(str(one.callback_data or "")) for row in rows for one in row)
        return tuple(one.key for one in asked if isinstance(one, ShowGist))

    @property
    def has_offer_button(self) -> bool:
        """Whether Pith's button is under it."""
        return bool(self.offer_keys)

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
    part = _added_part(entities, key)
    preview = message.link_preview_options
    if part is not None:
        text, entities = _without(said.text, entities, part.offset, part.offset + part.length)
        said = replace(said, text=text, hidden_links=_hidden_links(text, entities))
    return Post(
        said=said,
        channel=(message.sender_chat or message.chat).title or "",
        entities=entities,
        buttons=message.reply_markup,
        media=not message.text and message.effective_attachment is not None,
        added=part is not None,
        preview=preview if isinstance(preview, LinkPreviewOptions) else None,
        above=message.show_caption_above_media,
        rich=is_rich(message),
    )


def _added_part(entities: tuple[MessageEntity, ...], key: str) -> MessageEntity | None:
    """Where Pith's part stands: the quote that its link is in, or the link alone."""
    for link in entities:
        if not key or link.type != MessageEntity.TEXT_LINK or start_of(link.url or "") != key:
            continue
        around = (
            one
            for one in entities
            if one.type == MessageEntity.EXPANDABLE_BLOCKQUOTE
            and one.offset <= link.offset < one.offset + one.length
        )
        return next(around, link)
    return None


def _without(
    text: str, entities: tuple[MessageEntity, ...], start: int, end: int
) -> tuple[str, tuple[MessageEntity, ...]]:
    """A text without a part of it (in UTF-16 units), and the formatting of the rest."""
    before, rest = _units(text, 0, start).rstrip(), _units(text, end)
    after = rest.lstrip()
    between = "\n\n" if before and after else ""
    kept = utf16_length(before)
    skipped = end + utf16_length(rest) - utf16_length(after)
    moved = kept + utf16_length(between) - skipped
    parts = (
        *(_clipped(one, 0, kept, 0) for one in entities),
        *(_clipped(one, skipped, utf16_length(text), moved) for one in entities),
    )
    return before + between + after, tuple(one for one in parts if one is not None)


def _clipped(entity: MessageEntity, start: int, end: int, moved: int) -> MessageEntity | None:
    """What of an entity lies within some stretch of the text, as it lies after that moved."""
    first, last = max(entity.offset, start), min(entity.offset + entity.length, end)
    if first >= last:
        return None
    told = {**entity.to_dict(), "offset": first + moved, "length": last - first}
    return MessageEntity.de_json(told)


def _units(text: str, start: int, end: int | None = None) -> str:
    """A stretch of a text, in UTF-16 units."""
    units = text.encode("utf-16-le", "surrogatepass")
    return units[start * 2 : None if end is None else end * 2].decode("utf-16-le", "replace")


def _hidden_links(text: str, entities: tuple[MessageEntity, ...]) -> tuple[tuple[int, str], ...]:
    return tuple(
        (len(_units(text, 0, one.offset)), one.url)
        for one in entities
        if one.type == MessageEntity.TEXT_LINK and one.url
    )
