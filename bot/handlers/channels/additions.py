"""What Pith adds to a channel's posts: the button under them, the summary in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity

from bot.domain.preferences import Preferences
from bot.domain.summary import Summary
from bot.handlers.channels.posts import Post
from bot.handlers.line.calls import NO_PREVIEW, edit_buttons, edit_caption, edit_post
from bot.handlers.line.line import Line
from bot.handlers.updates.callback_data import ShowGist
from bot.handlers.updates.deep_links import deep_link
from bot.handlers.updates.presses import button
from bot.rendering.entities import read_html
from bot.rendering.html import MOST_ENTITIES, bold, link, to_html, utf16_length
from bot.rendering.summary import render_in_one
from bot.rendering.texts import texts

_BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class Addition:
    """Text and formatting to stand under a post's own."""

    text: str
    entities: tuple[MessageEntity, ...]


def offer_buttons(
    key: str, label: str, preferences: Preferences, name: str
) -> InlineKeyboardMarkup:
    """The button that shows the gist, and the one that opens the whole in the private chat."""
    say = texts(preferences.interface)
    return InlineKeyboardMarkup(
        [
            [button(label or say("button-offer"), ShowGist(key))],
            [InlineKeyboardButton(say("button-whole")[:64], url=deep_link(name, key))],
        ]
    )


def summary_quote(
    summary: Summary, post: Post, preferences: Preferences, url: str
) -> Addition | None:
    """The summary as an expandable quote, as much of it as fits; None where too little does."""
    title = to_html(link(url, bold(texts(preferences.interface)("post-summary"))))
    room = post.most_units - utf16_length(post.said.text + _BETWEEN)
    # A quote cannot stand in another one.
    plainer = replace(preferences, quotes=False)
    body = render_in_one(summary, plainer, room - utf16_length(read_html(title)[0]) - 1)
    return _fitting(f"<blockquote expandable>{title}\n{body}</blockquote>", post)


def offer_line(label: str, post: Post, preferences: Preferences, url: str) -> Addition | None:
    """The button's words as a link: albums take no buttons."""
    words = label or texts(preferences.interface)("button-offer")
    return _fitting(to_html(link(url, words)), post)


async def show_text(
    line: Line, post: Post, addition: Addition | None, buttons: InlineKeyboardMarkup | None
) -> bool:
    """Make a post its own text with what is added, or the own text alone."""
    text, entities = _together(post, addition)
    where = (post.said.chat_id, post.said.message_id)
    if post.media:
        return await edit_caption(line, where, text, entities, buttons, post.above)
    # A post without a link had no preview: it gets none for the links of its summary.
    preview = post.preview or (None if _has_link(post.entities) else NO_PREVIEW)
    return await edit_post(line, where, text, entities, buttons, preview)


async def show_buttons(line: Line, post: Post, buttons: InlineKeyboardMarkup | None) -> bool:
    """Change what stands under a post, unless it is so already."""
    if post.buttons == buttons:
        return True
    return await edit_buttons(line, post.said.chat_id, post.said.message_id, buttons)


def _fitting(html: str, post: Post) -> Addition | None:
    text, marks = read_html(html)
    own = post.said.text
    # A bot that writes a text anew makes plain emoji of its custom ones.
    if any(one.type == MessageEntity.CUSTOM_EMOJI for one in post.entities):
        return None
    whole = utf16_length(f"{own}{_BETWEEN}{text}" if own else text)
    if whole > post.most_units or len(post.entities) + len(marks) > MOST_ENTITIES:
        return None
    entities = (
        MessageEntity(one.kind, one.offset, one.length, url=one.url or None) for one in marks
    )
    return Addition(text, tuple(entities))


def _together(post: Post, addition: Addition | None) -> tuple[str, list[MessageEntity]]:
    own = post.said.text
    if addition is None:
        return own, list(post.entities)
    before = f"{own}{_BETWEEN}" if own else ""
    added = MessageEntity.shift_entities(utf16_length(before), addition.entities)
    return before + addition.text, [*post.entities, *added]


def _has_link(entities: Sequence[MessageEntity]) -> bool:
    return any(one.type in (MessageEntity.URL, MessageEntity.TEXT_LINK) for one in entities)
