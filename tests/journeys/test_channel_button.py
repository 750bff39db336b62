"""The button under a channel's posts: taps in, alerts out."""

from __future__ import annotations

from tests.channel_life import GET, LONG_TEXT, OTHER, URL, WHOLE, link
from tests.conftest import World


async def test_button(world: World) -> None:
    """A post with an article's link gets two buttons; nothing is read before somebody taps."""
    life = link(world)
    post = await life.posts(f"Read this: {URL}")

    assert [one.text for one in post.buttons] == [GET, WHOLE]
    assert post.text == f"Read this: {URL}"
    assert world.web.fetched == []


async def test_gist(world: World) -> None:
    """A tap shows what matters in an alert of at most 200 characters."""
    life = link(world)
    query = await life.taps(await life.posts())

    assert query.alert
    assert "harbour" in (query.answer or "")
    assert len(query.answer or "") <= 200


async def test_whole_in_private(world: World) -> None:
    """The second button opens the whole summary in the private chat, which costs nothing more."""
    life = link(world)
    post = await life.posts()
    await life.taps(post)
    sue = life.channel.subscriber("Sue", 31)
    sue.follows(post, WHOLE)
    (whole,) = await world.answers(1, sue.in_private)

    assert whole.text.startswith("Harbour news")
    assert world.web.fetched == [URL]


async def test_edit_changes_source(world: World) -> None:
    """A post's edit makes a new summary under the same button."""
    life = link(world)
    post = await life.posts()
    life.channel.edits(post, f"Rather this: {OTHER}")
    await world.telegram.idle()
    query = await life.taps(post)

    assert "bridge" in (query.answer or "")
    assert [one.text for one in post.buttons] == [GET, WHOLE]


async def test_forgotten_button_is_replaced(world: World) -> None:
    """A changed post whose button Pith knows nothing of any more gets one that works."""
    life = link(world)
    post = await life.posts()
    world.memory.offers.rows.clear()
    life.channel.edits(post, f"Still this: {URL}")
    await world.telegram.idle()

    assert "harbour" in ((await life.taps(post)).answer or "")
    assert [one.text for one in post.buttons] == [GET, WHOLE]


async def test_link_lost(world: World) -> None:
    """A post that loses its link loses its buttons."""
    life = link(world)
    post = await life.posts()
    life.channel.edits(post, "Never mind.")
    await world.telegram.wait_for(lambda: not post.buttons)

    assert post.text == "Never mind."


async def test_long_text_stays_in_channel(world: World) -> None:
    """A long post's text is read for its subscribers together."""
    life = link(world)
    post = await life.posts(LONG_TEXT + f" {URL}")
    query = await life.taps(post)

    assert "lighthouse" in (query.answer or "")
    assert world.web.fetched == []
