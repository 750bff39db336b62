"""The summary in a channel's post."""

from __future__ import annotations

import asyncio

from bot.domain.chats import Mode, Posts
from bot.domain.preferences import Choices
from tests.bot_api.chats import Button
from tests.bot_api.html import Entity, utf16
from tests.channel_life import CHANNEL, GET, LONG_TEXT, OTHER, URL, WHOLE, link
from tests.conftest import World

BOLD: Entity = {"type": "bold", "offset": 0, "length": 4}


async def test_append(world: World) -> None:
    """The post keeps its words and formatting; the summary stands below in an expandable quote."""
    life = link(world, Mode.APPEND)
    own = f"🚢🚢 News of the harbour: {URL}"
    post = await life.posts(own, entities=[BOLD])

    assert post.text.startswith(own + "\n\nSummary\nHarbour news")
    assert post.styled("bold")[0] == "🚢🚢"
    (quote,) = post.styled("expandable_blockquote")
    assert quote == post.text.removeprefix(own + "\n\n")
    assert "•" in quote
    assert post.buttons == []


async def test_own_edit_is_no_news(world: World) -> None:
    """Pith's own edit, told to it as an edit, changes nothing."""
    life = link(world, Mode.APPEND)
    post = await life.posts()
    seen = post.text
    world.telegram.push("edited_channel_post", post.json())
    await world.telegram.idle()

    assert (post.text, post.edits) == (seen, 1)


async def test_edit(world: World) -> None:
    """An edit of the post's link brings the new summary in place of the old one."""
    life = link(world, Mode.APPEND)
    post = await life.posts(f"See {URL}")
    text = post.text.replace(URL, OTHER)
    shift = utf16(OTHER) - utf16(URL)
    moved = [
        {**one, "offset": int(str(one["offset"])) + shift}
        for one in post.entities
        if one["type"] != "url"
    ]
    life.channel.edits(post, text, moved)
    await world.telegram.wait_for(lambda: "Bridge news" in post.text)

    assert post.text.startswith(f"See {OTHER}\n\nSummary\nBridge news")
    assert "Harbour" not in post.text
    assert len(post.styled("expandable_blockquote")) == 1


async def test_rewritten_post(world: World) -> None:
    """A post that was written anew, summary and all, gets it again, also after a restart."""
    life = link(world, Mode.APPEND)
    post = await life.posts(f"See {URL}")
    await world.restart()
    life.channel.edits(post, f"Better words for {URL}")
    await world.telegram.wait_for(lambda: "Summary" in post.text)

    assert post.text.startswith(f"Better words for {URL}\n\nSummary\nHarbour news")
    assert world.web.fetched == [URL]


async def test_summary_taken_away(world: World) -> None:
    """An admin who takes the summary out of a post does not get it back."""
    life = link(world, Mode.APPEND)
    post = await life.posts(f"See {URL}")
    life.channel.edits(post, f"See {URL}")
    await world.telegram.idle()

    assert post.text == f"See {URL}"


async def test_edit_meanwhile(world: World) -> None:
    """Words that an admin changes while Pith reads are not overwritten."""
    life = link(world, Mode.APPEND)
    world.web.open.clear()
    post = life.channel.posts(f"See {URL}")
    await asyncio.sleep(0.1)
    life.channel.edits(post, f"Look at {URL}")
    await asyncio.sleep(0.1)
    world.web.open.set()
    await world.telegram.wait_for(lambda: "Summary" in post.text)
    await world.telegram.idle()

    assert post.text.startswith(f"Look at {URL}\n\nSummary")
    assert post.edits == 2


async def test_link_lost(world: World) -> None:
    """A post that loses its link loses the summary."""
    life = link(world, Mode.APPEND)
    post = await life.posts(f"See {URL}")
    quote = next(one for one in post.entities if one["type"] == "expandable_blockquote")
    before = utf16(f"See {URL}")
    kept = [
        {**one, "offset": int(str(one["offset"])) - before + utf16("Gone")}
        for one in post.entities
        if int(str(one["offset"])) >= int(str(quote["offset"]))
    ]
    life.channel.edits(post, "Gone" + post.text[len(f"See {URL}") :], kept)
    await world.telegram.wait_for(lambda: post.text == "Gone")


async def test_no_article(world: World) -> None:
    """A link that is no article leaves the post as it is, without a word."""
    life = link(world, Mode.APPEND)
    post = await life.posts("https://news.example.com/nothing", seen=False)

    assert post.text == "https://news.example.com/nothing"
    assert post.edits == 0
    assert world.ann.chat.from_bot == []


async def test_caption(world: World) -> None:
    """Under a picture the summary is as short as the caption's room asks."""
    life = link(world, Mode.APPEND)
    own = "A picture of the harbour. " * 20 + URL
    post = await life.posts(own, photo=True)

    assert post.text.startswith(own)
    assert post.styled("expandable_blockquote")
    assert utf16(post.text) <= 1024


async def test_no_room(world: World) -> None:
    """Where not even the overview fits, the post gets the button."""
    life = link(world, Mode.APPEND)
    own = "A picture of the harbour. " * 36 + URL
    post = await life.posts(own, photo=True)

    assert post.text == own
    assert [one.text for one in post.buttons] == [GET, WHOLE]


async def test_long_text(world: World) -> None:
    """A long post without a link gets its own summary, where the channel's rules say so."""
    life = link(world, Mode.APPEND, posts=Posts.LONG)
    post = await life.posts(LONG_TEXT)

    assert post.styled("expandable_blockquote")
    assert post.text.startswith(LONG_TEXT)


async def test_language(world: World) -> None:
    """The words around the summary are in the channel's language."""
    life = link(world, Mode.APPEND)
    world.memory.preferences.kept[CHANNEL] = Choices(language="de", interface="de")
    post = await life.posts()

    assert "Min. Lesezeit" in post.text or "Minuten" in post.text


async def test_own_keyboard(world: World) -> None:
    """A post's own keyboard stays under it."""
    life = link(world, Mode.APPEND)
    keyboard = {"inline_keyboard": [[{"text": "Shop", "url": "https://shop.example.com/"}]]}
    post = life.channel.posts(URL, reply_markup=keyboard)
    post.rows = [[Button("Shop", url="https://shop.example.com/")]]
    await world.telegram.wait_for(lambda: post.edits)

    assert [one.text for one in post.buttons] == ["Shop"]
    assert post.styled("expandable_blockquote")


async def test_custom_emoji(world: World) -> None:
    """A post with custom emoji would lose them in an edit: it gets the button."""
    life = link(world, Mode.APPEND)
    emoji: Entity = {
        "type": "custom_emoji",
        "offset": 0,
        "length": 2,
        "custom_emoji_id": "5368324170671202286",
    }
    post = await life.posts(f"🚢 {URL}", entities=[emoji])

    assert post.text == f"🚢 {URL}"
    assert [one.text for one in post.buttons] == [GET, WHOLE]


async def test_file_without_caption(world: World) -> None:
    """A file without a caption gets the summary as one; an edit of the caption keeps it."""
    life = link(world, Mode.APPEND, posts=Posts.ALL)
    file = life.channel.file("a.txt", LONG_TEXT.encode(), "text/plain")
    post = await life.posts("", file=file)

    assert post.text.startswith("Summary")
    assert post.styled("expandable_blockquote") == [post.text]
    assert utf16(post.text) <= 1024


async def test_preview_stays(world: World) -> None:
    """The post's own preview is what it was; a post without a link gets none."""
    life = link(world, Mode.APPEND, posts=Posts.LONG)
    options = {"url": URL, "prefer_small_media": True}
    await life.posts(URL, link_preview_options=options)
    await life.posts(LONG_TEXT)
    await life.posts(URL)
    given = [
        one.params.get("link_preview_options") for one in world.telegram.called("editMessageText")
    ]

    assert given == [options, {"is_disabled": True}, None]


async def test_flood(world: World) -> None:
    """A burst of posts: each gets its summary, however slowly Telegram takes them."""
    life = link(world, Mode.APPEND)
    world.telegram.faults.fail("editMessageText", 429, "Too Many Requests", retry_after=1)
    posts = [life.channel.posts(f"{number}: {URL}") for number in range(6)]
    await world.telegram.wait_for(lambda: all(post.edits for post in posts))

    assert all(post.styled("expandable_blockquote") for post in posts)
    assert world.web.fetched == [URL]
