"""What a reader sends in the private chat, and what comes back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.summary import Claim
from bot.rendering.texts import texts
from tests.conftest import SEED, World, article, page

URL = "https://news.example.com/harbour"
OTHER = "https://news.example.com/bridge"


@pytest.fixture(autouse=True)
def published(world: World) -> None:
    """Two articles are on the web."""
    world.web.put(URL, page("Harbour news", *article("The harbour")))
    world.web.put(OTHER, page("Bridge news", *article("The bridge")))


async def test_link(world: World) -> None:
    """A link is answered with one message, in reply to it: the title leads to the page."""
    sent = world.ann.sends(f"{URL}?utm_source=x")

    (summary,) = await world.answers()

    assert summary.text.startswith("Harbour news")
    assert summary.links[0] == ("Harbour news", URL)
    assert summary.reply_to is sent
    assert [button.text for button in summary.buttons] == ["Shorter", "Longer", "Language"]


async def test_thinking_is_shown(world: World) -> None:
    """While a page is being read, the reader sees "Thinking…" with a Stop button."""
    world.web.open.clear()
    world.ann.sends(URL)
    await world.telegram.wait_for(lambda: world.ann.chat.drafts)

    draft = world.ann.chat.drafts[0]
    assert (draft.text, draft.can_stop) == ("", True)


async def test_voice_message_without_ears(world: World) -> None:
    """Where nothing writes speech down, a voice message is answered with one sentence."""
    sent = world.ann.sends_voice()

    (answer,) = await world.answers()

    assert answer.text == texts("en")("error-cannot-listen")
    assert answer.reply_to is sent


async def test_several_links(world: World) -> None:
    """Each link of a message gets its part of one digest, in the order of the message."""
    world.ann.sends(f"{OTHER} and {URL}")

    (digest,) = await world.answers()

    assert [url for words, url in digest.links if words != "↗"] == [OTHER, URL]


async def test_one_broken_link(world: World) -> None:
    """A link that cannot be read leaves the others their summaries, and its place in the order."""
    world.ann.sends(f"https://news.example.com/gone {URL}")

    (digest,) = await world.answers()
    gone, harbour = digest.text.split("\n\n")[:2]

    assert "no such page" in gone
    assert harbour.startswith("2. Harbour news")


async def test_too_many_links(world: World) -> None:
    """Of more than five links the first five are read, and the reader is told."""
    world.ann.sends(" ".join(f"{URL}/{number}" for number in range(7)))

    told, digest = await world.answers(2)

    assert "2 links more" in told.text
    assert "\n5. " in digest.text
    assert len(world.web.fetched) == 5


async def test_same_link_twice(world: World) -> None:
    """A page that a message names twice, once with tracking, is read and answered once."""
    world.ann.sends(f"{URL} {URL}?utm_source=x")

    assert len(await world.answers()) == 1


async def test_link_behind_words(world: World) -> None:
    """A link behind words counts as a link, also after characters that Telegram counts as two."""
    world.ann.sends(
        "😀😀 read this",
        entities=[{"type": "text_link", "offset": 5, "length": 9, "url": URL}],
    )

    (summary,) = await world.answers()

    assert summary.links[0][1] == URL


async def test_caption(world: World) -> None:
    """A link in a picture's caption is summarised."""
    world.ann.sends_photo(f"Look: {URL}")

    (summary,) = await world.answers()

    assert summary.links[0][1] == URL


async def test_picture_alone(world: World) -> None:
    """A picture without words gets one sentence that says what to send."""
    world.ann.sends_photo()

    (answer,) = await world.answers()

    assert "nothing to read" in answer.text


async def test_album(world: World) -> None:
    """An album is one request: the link in its caption is summarised, nothing else is said."""
    world.ann.sends_album(f"Look: {URL}", photos=4)

    (summary,) = await world.answers()

    assert summary.links[0][1] == URL


async def test_forward_with_comment(world: World) -> None:
    """A forward and its comment are one request; the comment is taken as the reader's wish."""
    _, forward = world.ann.forwards_with_comment("What about noise?", f"News! {URL}")

    (summary,) = await world.answers()

    assert summary.reply_to is forward
    assert [shown.note for shown in world.memory.shown.rows.values()] == ["What about noise?"]


async def test_forwarded_text(world: World) -> None:
    """A forwarded post without a link is summarised itself, and bears the name of its channel."""
    world.ann.forwards("\n".join(article()), origin="Harbour channel")

    (summary,) = await world.answers()

    assert summary.text.startswith("Harbour channel")


async def test_split_paste(world: World) -> None:
    """A paste that Telegram cut into pieces is one text again, word for word."""
    text = " ".join(article("The harbour", 140))
    pieces = world.ann.pastes(text)
    assert len(pieces) > 2

    (summary,) = await world.answers()

    assert summary.reply_to is pieces[0]
    assert world.telegram.called("sendChatAction")
    (kept,) = world.memory.articles.rows.values()
    assert kept.value.text.split() == text.split()


async def test_paste_with_links(world: World) -> None:
    """A long text is what its reader means: the links in it are not followed."""
    world.ann.sends(SEED[:4000] + f"\n{URL}")

    await world.answers()

    assert world.web.fetched == []


async def test_document(world: World) -> None:
    """A file is read, whatever Telegram says its type is."""
    sent = world.ann.sends_file("seed.txt", SEED.encode(), "application/octet-stream")

    (summary,) = await world.answers()

    assert "min read" in summary.text
    assert summary.reply_to is sent


async def test_large_document(world: World) -> None:
    """A file over 20 MB is not downloaded; the reader is told how much can be read."""
    world.ann.sends_file("book.pdf", media_type="application/pdf", size=30_000_000)

    (answer,) = await world.answers()

    assert "20 MB" in answer.text
    assert world.telegram.called("getFile") == []


async def test_small_talk(world: World) -> None:
    """Small talk gets a hint, once, also when it comes in two messages."""
    world.ann.sends("Hello")
    world.ann.sends("how are you?")

    (hint,) = await world.answers()

    assert "Send me a link" in hint.text


async def test_cached(world: World) -> None:
    """A link asked for again is answered without a preview, and without reading the page again."""
    world.ann.sends(URL)
    await world.answers()
    drafts, fetched = len(world.ann.chat.drafts), len(world.web.fetched)

    world.ann.sends(URL)
    await world.answers(2)

    assert (len(world.ann.chat.drafts), len(world.web.fetched)) == (drafts, fetched)


async def test_another_reader(world: World) -> None:
    """Who waits for a slow page holds up nobody else."""
    world.ann.sends(URL)
    await world.answers()
    world.web.open.clear()
    world.ann.sends(OTHER)
    bob = world.telegram.person(12, "Bob")
    bob.sends(URL)

    assert len(await world.answers(1, bob)) == 1
    assert len(world.ann.chat.from_bot) == 1


async def test_long_summary_is_split(world: World) -> None:
    """A summary of over 4,096 characters comes whole, in several messages, buttons on the last."""
    world.ann.sends(URL)
    await world.answers()
    points = tuple(Claim(f"Point {number}: " + "all that happened " * 20) for number in range(15))
    for row in world.memory.summaries.rows.values():
        row.value = replace(row.value, key_points=points)

    sent = world.ann.sends(URL)
    messages = (await world.answers(3))[1:]

    assert [bool(message.buttons) for message in messages] == [False, True]
    assert all(message.reply_to is sent for message in messages)
    text = "".join(message.text for message in messages)
    assert all(f"Point {number}: " in text for number in range(15))
    assert set(world.memory.shown.places.values()) == {1, 2}


async def test_forwarded_command(world: World) -> None:
    """A forwarded post that begins with a command is a post, not a command."""
    world.ann.forwards(f"/help is here: {URL}")

    (summary,) = await world.answers()

    assert summary.links[0][1] == URL


async def test_edited_message(world: World) -> None:
    """Editing a message in the private chat asks for nothing."""
    sent = world.ann.sends(URL)
    await world.answers()
    world.ann.edits(sent, OTHER)
    await world.telegram.idle()

    assert len(world.ann.chat.from_bot) == 1


async def test_unknown_command(world: World) -> None:
    """An unknown command gets a hint; with a link beside it, the link is what counts."""
    world.ann.sends("/tldr")
    world.ann.sends(f"/tldr {URL}")

    hint, summary = sorted(await world.answers(2), key=lambda message: len(message.text))

    assert "/help" in hint.text
    assert summary.links[0][1] == URL
