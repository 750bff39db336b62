"""Everybody's own language, on every surface."""

from __future__ import annotations

import pytest

from bot.domain.chats import Mode
from bot.domain.errors import PageNotFound
from bot.domain.preferences import Choices
from bot.rendering.errors import render_error
from bot.rendering.texts import texts
from tests.channel_life import CHANNEL, URL, link
from tests.conftest import World
from tests.reading_group import Readers, readers_of
from tests.surfaces import (
    NOWHERE,
    Surface,
    channel_append,
    channel_button,
    channel_comment,
    group_asked,
    group_automatic,
    group_button,
    group_button_for_tapper,
    guest,
    inline,
    private_chat,
)
from tests.talking import URL as TALKED_OF
from tests.talking import TalkingWorld, written

ASKED = (
    *(private_chat, group_asked, group_button, group_button_for_tapper),
    *(channel_button, inline, guest),
)
WITH_REPORT = (
    *(private_chat, group_asked, group_button, group_button_for_tapper, group_automatic),
    *(channel_append, channel_comment, inline, guest),
)
SUE = 31


def all_speak(world: World, language: str) -> None:
    """Ann, the group with Bea, the channel and Sue chose a language of the interface."""
    readers = readers_of(world)
    for one in (world.ann.id, readers.group.id, readers.bea.id, CHANNEL, SUE):
        world.memory.preferences.kept[one] = Choices(interface=language)


@pytest.mark.parametrize("language", ["de", "ar"])
@pytest.mark.parametrize("surface", ASKED)
async def test_failure(world: World, surface: Surface, language: str) -> None:
    """Why there is no summary is said in the language of who reads it."""
    all_speak(world, language)

    assert render_error(PageNotFound(NOWHERE), language) in await surface(world, "failure")


@pytest.mark.parametrize("language", ["de", "ar"])
@pytest.mark.parametrize("surface", WITH_REPORT)
async def test_summary(world: World, surface: Surface, language: str) -> None:
    """The words around a summary are in that language; a Latin title keeps its own line, and a
    Latin address its place among words that run the other way.
    """
    all_speak(world, language)
    # Addresses in plain text hold word joiners, lest they become links.
    lines = (await surface(world, "new link")).replace("\u2060", "").splitlines()
    site = "\u200f\u2068news.example.com\u2069" if language == "ar" else "news.example.com"

    assert "Harbour news" in lines
    assert lines[-1].split(" · ")[0] == site
    assert texts(language)("reading-full") in lines[-1]


@pytest.mark.parametrize("language", ["de", "ar"])
async def test_buttons(world: World, language: str) -> None:
    """Buttons that all see speak the language of their chat, whoever posted."""
    all_speak(world, language)
    post = await link(world).posts()
    shown = await private_chat(world, "new link")

    assert [one.text for one in post.buttons] == [
        texts(language)(key) for key in ("button-offer", "button-whole")
    ]
    assert shown
    assert texts(language)("button-shorter") in [one.text for one in world.ann.chat.last.buttons]


async def test_german_reader_of_french_channel(talking_world: TalkingWorld) -> None:
    """The button is the channel's, French; the gist is written and told in German."""
    world = talking_world.world
    life = link(world)
    world.memory.preferences.kept[CHANNEL] = Choices(language="fr", interface="fr")
    talking_world.model.script(written(title="Emsholm vertieft seinen Hafen"))
    post = await life.posts(TALKED_OF)
    query = await life.taps(post, "de")

    assert post.buttons[0].text == texts("fr")("button-offer")
    assert query.answer
    assert "German" in talking_world.asked[-1].prompt


async def test_inline_card_in_arabic(world: World) -> None:
    """Title, address and sentence of a card each keep their direction."""
    all_speak(world, "ar")
    typed = world.ann.types(URL)
    await world.telegram.wait_for(lambda: typed.answer)
    card = typed.results[0]

    assert card.title == "Harbour news"
    assert card.description.startswith("\u200f\u2068news.example.com\u2069 · \u2068")


@pytest.mark.parametrize(("language", "own"), [("ar", "Short version"), ("en", "الملخص هنا")])
async def test_button_text_in_settings(readers: Readers, language: str, own: str) -> None:
    """A button's text in another script stands apart from the words of the menu."""
    world = readers.world
    world.memory.preferences.kept[readers.group.id] = Choices(interface=language)
    readers.rules(Mode.BUTTON, button=own)
    boss = readers.group.member("Boss", 22, admin=True)
    boss.sends("/settings")
    (menu,) = await readers.answers()

    assert f": \u2068{own}\u2069 · " in menu.text
