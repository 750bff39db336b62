"""What in a post is its author's own, and what Pith added."""

from __future__ import annotations

from datetime import UTC, datetime

from telegram import Chat, Message, MessageEntity

from bot.domain.chats import Posts, Rules
from bot.handlers.channels.posts import Post, read_post
from bot.handlers.updates.incoming import read_one
from bot.rendering.html import utf16_length

KEY = "abcdefghijklmnop"
LINK = f"https://t.me/pith_test_bot?start={KEY}"
OWN = "🚢 Ships"


def post_of(text: str, *entities: MessageEntity, key: str = KEY, **values: object) -> Post:
    """A post as Telegram tells of it."""
    channel = Chat(-1001, Chat.CHANNEL, title="News")
    at = datetime(2026, 11, 1, tzinfo=UTC)
    message = Message(7, at, channel, text=text, entities=entities, **values)  # type: ignore[arg-type]
    return read_post(message, read_one(message), key)


def added(text: str, url: str = LINK) -> tuple[MessageEntity, ...]:
    """A post's formatting with a summary's after its own text."""
    start = utf16_length(f"{OWN}\n\n")
    length = utf16_length(text) - start
    return (
        MessageEntity(MessageEntity.BOLD, 0, 2),
        MessageEntity(MessageEntity.EXPANDABLE_BLOCKQUOTE, start, length),
        MessageEntity(MessageEntity.TEXT_LINK, start, 7, url=url),
    )


def test_own_words() -> None:
    """What Pith added is no part of a post's words, formatting or links."""
    text = f"{OWN}\n\nSummary\nAll of it"
    post = post_of(text, *added(text))

    assert post.added
    assert post.said.text == OWN
    assert [one.type for one in post.entities] == [MessageEntity.BOLD]
    assert post.said.hidden_links == ()
    assert post.digest == post_of(OWN, MessageEntity(MessageEntity.BOLD, 0, 2)).digest


def test_another_links_quote() -> None:
    """A quote with a link of the author's own, or to another offer, is the author's."""
    text = f"{OWN}\n\nSummary\nAll of it"
    for url in ("https://example.com/", LINK[:-1] + "q"):
        post = post_of(text, *added(text, url))
        assert (post.added, post.said.text) == (False, text)
    assert not post_of(text, *added(text), key="").added


def test_words_below() -> None:
    """Where the author wrote on below it, those words are theirs too, with their formatting."""
    text = f"{OWN}\n\nSummary\nAll of it"
    below = f"{text}\n\nAnd 🚢 more."
    link = MessageEntity(
        MessageEntity.TEXT_LINK, utf16_length(f"{text}\n\nAnd 🚢 "), 4, url="https://example.com/m"
    )
    post = post_of(below, *added(text), link)

    assert post.added
    assert post.said.text == f"{OWN}\n\nAnd 🚢 more."
    assert post.said.hidden_links == ((post.said.text.index("more"), "https://example.com/m"),)
    assert post.entities[-1].offset == utf16_length(f"{OWN}\n\nAnd 🚢 ")


def test_digest() -> None:
    """Other words or other formatting make another digest."""
    plain, marked = post_of(OWN), post_of(OWN, MessageEntity(MessageEntity.BOLD, 0, 2))
    assert len({plain.digest, marked.digest, post_of("Ships").digest}) == 3


def test_nothing() -> None:
    """A post without words holds nothing to summarise."""
    assert post_of("").source(Rules(posts=Posts.ALL)) is None
