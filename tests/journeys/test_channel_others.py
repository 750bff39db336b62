"""Posts that Pith leaves alone, or can do less for: forwards, albums, polls, other channels."""

from __future__ import annotations

from typing import Any

import pytest

from bot.domain.chats import Posts
from tests.channel_life import GET, URL, link
from tests.conftest import World

ALONE: dict[str, dict[str, Any]] = {
    "forward": {
        "forward_origin": {
            "type": "channel",
            "chat": {"id": -100555, "type": "channel", "title": "Elsewhere"},
            "message_id": 5,
            "date": 1_700_000_000,
        }
    },
    "by way of a bot": {
        "via_bot": {"id": 5, "is_bot": True, "first_name": "gif", "username": "gif"}
    },
    "own keyboard": {"reply_markup": {"inline_keyboard": [[{"text": "Shop", "url": URL}]]}},
}


@pytest.mark.parametrize("kind", ALONE)
async def test_left_alone(world: World, kind: str) -> None:
    """What Telegram lets nobody edit, and what has a keyboard of its own, is left as it is."""
    life = link(world)
    post = life.channel.posts(URL, **ALONE[kind])
    await world.telegram.idle()

    assert not world.telegram.called("editMessageReplyMarkup")
    assert post.edits == 0


async def test_other_posts(world: World) -> None:
    """Polls, service posts, small talk, pictures, and links to no article are left alone."""
    life = link(world, posts=Posts.ALL)
    poll = {"id": "1", "question": "?", "options": [], "total_voter_count": 0, "type": "regular"}
    flags = dict.fromkeys(("is_closed", "is_anonymous", "allows_multiple_answers"), False)
    life.channel.posts(poll={**poll, **flags, "allows_revoting": False, "members_only": False})
    life.channel.posts(new_chat_title="Other news")
    life.channel.posts("Good morning! https://t.me/news and https://example.com/")
    life.channel.posts("https://example.com/a.jpg")
    life.channel.posts(photo=True)
    life.channel.posts(file=life.channel.file("a.zip", b"PK", "application/zip"))
    await world.telegram.idle()

    assert [one for one in life.channel.messages if one.edits] == []


async def test_album(world: World) -> None:
    """An album takes no buttons: a line under its caption leads to the summary, once."""
    life = link(world)
    first = life.channel.posts(f"See {URL}", photo=True, media_group_id="7")
    second = life.channel.posts(photo=True, media_group_id="7")
    await world.telegram.wait_for(lambda: first.edits)
    await world.telegram.idle()

    assert first.text == f"See {URL}\n\n{GET}"
    assert [words for words, _ in first.links] == [GET]
    assert (first.rows, second.edits) == ([], 0)
    sue = life.channel.subscriber("Sue", 31)
    sue.opens(first.links[0][1])
    (whole,) = await world.answers(1, sue.in_private)
    assert whole.text.startswith("Harbour news")


async def test_unlinked(world: World) -> None:
    """In a channel that nobody linked nothing happens."""
    channel = world.telegram.channel(-1003, "Others")
    channel.promotes_bot()
    await world.telegram.idle()
    before = len(world.telegram.calls)
    channel.posts(URL)
    await world.telegram.idle()

    assert len(world.telegram.calls) == before
