"""Posts of others that a reader brings: forwarded, quoted from another chat, in the rich form."""

from __future__ import annotations

from typing import Any

import pytest

from bot.domain.chats import Mode, Posts
from bot.rendering.texts import texts
from tests.bot_api.html import Entity, utf16
from tests.channel_life import GET, link
from tests.conftest import SEED, World, article, page
from tests.reading_group import TITLE, URL, readers_of

STORY = (
    "The ferry between the two towns will run through the winter for the first time since 1998, "
    "the harbour board decided on Monday. Two boats will share the crossing, each of which takes "
    "140 passengers. The county pays 4.2 million crowns for the first season, while the islanders "
    "had collected 3,100 signatures for the line. Critics fear empty boats in January."
)
TOLD = "through the winter for the first time since 1998"
GERMAN = (
    "Die Fähre zwischen den beiden Städten fährt zum ersten Mal seit 1998 den ganzen Winter, hat "
    "der Hafenrat am Montag beschlossen. Zwei Schiffe teilen sich die Strecke, jedes fasst 140 "
    "Gäste. Der Kreis zahlt 4,2 Millionen Kronen für die erste Saison, und die Insel hatte 3100 "
    "Unterschriften dafür gesammelt. Kritiker fürchten leere Schiffe im Januar."
)
CHANNEL = {"id": -1009876, "type": "channel", "title": "Coast News", "username": "coastnews"}
ORIGIN = {"type": "channel", "chat": CHANNEL, "message_id": 5, "date": 1}
ASKS = "summarise this please"


@pytest.fixture(autouse=True)
def published(world: World) -> None:
    """An article is on the web."""
    world.web.put(URL, page(TITLE, *article("The harbour")))


def linked(text: str, *links: tuple[str, str]) -> list[Entity]:
    """Links behind words of a text."""
    return [
        {"type": "text_link", "offset": utf16(text[: text.rindex(words)]), "length": utf16(words),
         "url": url}
        for words, url in links
    ]  # fmt: skip


FOOTER = (
    ("Subscribe", "https://t.me/coastnews"),
    ("Chat", "https://t.me/coastchat"),
    ("Donate", "https://donate.example/coast"),
)


@pytest.mark.parametrize(("post", "said"), [(STORY, TOLD), (GERMAN, "zum ersten Mal seit 1998")])
@pytest.mark.parametrize("captioned", [False, True], ids=["text", "caption"])
async def test_a_forward_with_a_footer(
    world: World, post: str, said: str, captioned: bool
) -> None:
    """A forwarded post is summarised, and none of the links under it is opened."""
    text = f"⚡️ {post}\n\nSubscribe | Chat | Donate"
    entities = linked(text, *FOOTER)
    if captioned:
        world.ann.sends_photo(text, entities, forward_origin=ORIGIN)
    else:
        world.ann.forwards(text, entities=entities)

    (summary,) = await world.answers()

    assert said in summary.text
    assert world.web.fetched == []


async def test_a_forwarded_teaser(world: World) -> None:
    """A forward that is but a word about an article gives that article, and only that."""
    text = "The harbour is to change. Read on\n\nSubscribe | Chat | Donate"
    world.ann.forwards(text, entities=linked(text, ("Read on", URL), *FOOTER))

    (summary,) = await world.answers()

    assert summary.text.startswith(TITLE)
    assert world.web.fetched == [URL]


async def test_a_forward_in_reply_in_a_group(world: World) -> None:
    """/tldr in reply to such a post speaks of the post."""
    readers = readers_of(world)
    text = f"{STORY}\n\nSubscribe | Chat | Donate"
    above = readers.bea.forwards(text, entities=linked(text, *FOOTER))
    readers.bea.sends("/tldr", reply_to=above)

    (summary,) = await readers.answers()

    assert TOLD in summary.text
    assert world.web.fetched == []


async def test_no_button_for_a_footer(world: World) -> None:
    """Where a button is put under articles, a channel's own links get none."""
    readers = readers_of(world)
    readers.rules(Mode.BUTTON)
    text = f"{STORY}\n\nSubscribe | Chat | Donate"
    readers.bea.forwards(text, entities=linked(text, *FOOTER))

    await readers.silence()


def external(quote: str, **told: Any) -> dict[str, Any]:
    """A reply to a message of another chat, with the words that were quoted."""
    reply = {"external_reply": {"origin": ORIGIN, "chat": CHANNEL, "message_id": 5, **told}}
    return reply | ({"quote": {"text": quote, "position": 0, "is_manual": True}} if quote else {})


PREVIEW = {"link_preview_options": {"url": URL}}


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (external(STORY), TOLD),
        (external(STORY, **PREVIEW), TOLD),
        (external("Ferry", **PREVIEW), TITLE),
        (external("", **PREVIEW), TITLE),
        (external(f"Look: {URL}"), TITLE),
    ],
    ids=["quote", "quote before preview", "preview", "preview alone", "link in the quote"],
)
async def test_a_reply_to_another_chat(world: World, told: dict[str, Any], said: str) -> None:
    """A message of another chat is summarised as far as Telegram tells of it."""
    sent = world.ann.sends(ASKS, **told)

    (summary,) = await world.answers()

    assert said in summary.text
    assert summary.reply_to is sent
    assert [one.note for one in world.memory.shown.rows.values()] == [ASKS]


async def test_a_public_post_of_another_chat(world: World) -> None:
    """Where too little is quoted, the post itself is read if its channel is public."""
    body = f'<div class="tgme_widget_message_text">{STORY}</div>'
    html = f'<div class="tgme_widget_message">{body}</div>'
    world.web.put("https://t.me/coastnews/5?embed=1&mode=tme", html)
    world.ann.sends(ASKS, **external("The ferry"))

    (summary,) = await world.answers()

    assert TOLD in summary.text


async def test_a_file_of_another_chat(world: World) -> None:
    """A file that is replied to across chats is read."""
    file = world.telegram.state.add_file("seed.txt", "text/plain", SEED.encode())
    document = {"file_id": file.id, "file_unique_id": "u", "file_name": "seed.txt",
                "mime_type": "text/plain"}  # fmt: skip
    world.ann.sends(ASKS, **external("", document=document))

    (summary,) = await world.answers()

    assert "ammunition" in summary.text


async def test_a_private_message_of_another_chat(world: World) -> None:
    """Where nothing is told of it, the reader hears so."""
    hidden = {"type": "hidden_user", "sender_user_name": "Somebody", "date": 1}
    world.ann.sends(ASKS, external_reply={"origin": hidden})

    (answer,) = await world.answers()

    assert answer.text == texts("en")("small-talk")


@pytest.mark.parametrize("asks", ["/tldr", "@pith_test_bot"])
async def test_a_reply_to_another_chat_in_a_group(world: World, asks: str) -> None:
    """In a group too: the command or a mention is enough."""
    readers = readers_of(world)
    asked = readers.bea.sends(asks, **external(STORY))

    (summary,) = await readers.answers()

    assert TOLD in summary.text
    assert summary.reply_to is asked


async def test_a_guest_replies_to_another_chat(world: World) -> None:
    """And where the bot is only a guest."""
    query = world.ann.mentions_as_guest("@pith_test_bot", **external(STORY))
    await world.telegram.wait_for(lambda: query.answer)
    assert query.answer is not None

    await world.shows(query.answer, lambda seen: TOLD in seen.text)


def rich(*blocks: dict[str, Any]) -> dict[str, Any]:
    """A message in the rich form."""
    return {"rich_message": {"blocks": list(blocks)}}


def paragraph(*words: Any) -> dict[str, Any]:
    """A paragraph of it."""
    return {"type": "paragraph", "text": list(words)}


RICH = rich(
    {"type": "heading", "text": "Winter ferry", "size": 1},
    {"type": "photo", "photo": [], "caption": {"text": "The Alma in port"}},
    paragraph("The ", {"type": "bold", "text": ["fer", "ry"]}, STORY[9:]),
    {
        "type": "list",
        "items": [{"label": "•", "blocks": [paragraph("Tickets cost 96 crowns.")]}],
    },
    {"type": "footer", "text": [{"type": "url", "text": "Join", "url": "https://t.me/coastnews"}]},
)


@pytest.mark.parametrize("forwarded", [False, True], ids=["own", "forwarded"])
async def test_a_rich_message(world: World, forwarded: bool) -> None:
    """A message in the rich form is read like one in the plain form."""
    world.ann.sends("", **RICH, **({"forward_origin": ORIGIN} if forwarded else {}))

    (summary,) = await world.answers()

    assert TOLD in summary.text
    assert world.web.fetched == []


async def test_a_link_in_a_rich_message(world: World) -> None:
    """Its links count as links, wherever they stand."""
    url = {"type": "url", "text": {"type": "italic", "text": "here"}, "url": URL}
    quote = {"type": "blockquote", "blocks": [paragraph("Read ", url)]}
    world.ann.sends("", **rich({"type": "details", "summary": "More", "blocks": [quote]}))

    (summary,) = await world.answers()

    assert summary.text.startswith(TITLE)


async def test_a_rich_message_in_reply_in_a_group(world: World) -> None:
    """/tldr in reply to a rich message speaks of it."""
    readers = readers_of(world)
    above = readers.bea.sends("", **RICH)
    readers.bea.sends("/tldr", reply_to=above)

    (summary,) = await readers.answers()

    assert TOLD in summary.text


async def test_a_rich_post_in_a_channel(world: World) -> None:
    """A channel's rich post gets the button, also where summaries are appended: an edit of its
    text would take its form."""
    life = link(world, Mode.APPEND, posts=Posts.ALL)
    post = await life.posts("", **RICH)

    assert post.buttons[0].text == GET
    assert world.telegram.called("editMessageText") == []


@pytest.mark.parametrize(
    "told",
    [
        {"blocks": None},
        {"blocks": [None, 7, {"type": "paragraph"}, {"type": "list", "items": 3}]},
        {"blocks": [{"type": "table", "cells": [[{"text": None}, 5]], "caption": 9}]},
    ],
)
async def test_a_rich_message_without_words(world: World, told: dict[str, Any]) -> None:
    """One that holds nothing, or what nobody knows, is answered with a sentence."""
    world.ann.sends("", rich_message=told)

    (answer,) = await world.answers()

    assert "nothing to read" in answer.text
