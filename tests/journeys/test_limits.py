"""Every way to cost money, and a limit of one: it holds, and whoever asks is told so."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable

import pytest

from bot.domain.budget_words import read_limits
from bot.domain.budgets import Scope, Tariff
from bot.domain.chats import Mode
from bot.domain.errors import TooManyRequests
from bot.domain.pacing import Rate
from bot.domain.policy import Policy
from bot.domain.preferences import Preferences
from bot.domain.request import Document, SummaryRequest
from bot.ports import Speech
from bot.reading.reader import ArticleReader
from bot.usecases.wiring import OperatorRules, wire
from tests.bot_api.chats import Chat
from tests.bot_api.members import Member
from tests.channel_life import link
from tests.conftest import SystemClock, World, page
from tests.fakes.model import FakeModel
from tests.fakes.transcriber import FakeTranscriber
from tests.fakes.web import FakeWeb
from tests.fakes.workers import InlineWorkers
from tests.inline_cards import cards
from tests.memories import fake_memory
from tests.reading_group import Readers, readers_of
from tests.talking import HEADLINE, PARAGRAPHS, TalkingWorld, talking, written

ONE, TWO = "https://news.example.com/harbour", "https://news.example.com/bridge"
LATER = "That was a lot at once."
CHATS = "summarised without a model: this chat's quota is used up for now"
LANGUAGES = ("en", "de", "es", "fr", "it", "pl", "ru", "tr", "uk", "ja")

Way = Callable[[TalkingWorld], Awaitable[list[str]]]
"""Asks for two things that cost something; gives all that is said."""


def publish(world: World) -> None:
    """Two articles that don't read alike, long enough to be summarised unasked."""
    for url in (ONE, TWO):
        more = (f"More was said at {url} about the years {at} and {at + 1}." for at in range(60))
        world.web.put(url, page(HEADLINE, *PARAGRAPHS, " ".join(more)))


async def in_private(world: TalkingWorld) -> list[str]:
    """Two links, one after the other."""
    return [(await world.sends(url)).text for url in (ONE, TWO)]


async def a_question(world: TalkingWorld) -> list[str]:
    """A link, and a question about it."""
    summary = await world.sends(ONE)
    return [(await world.replies(summary, "What does the dredging cost?")).text]


async def another_length(world: TalkingWorld) -> list[str]:
    """A link, and its summary at another length."""
    return [(await world.presses(await world.sends(ONE), "Shorter")).text]


async def a_digest(world: TalkingWorld) -> list[str]:
    """Two links in one message: the second has no part."""
    return [(await world.sends(f"{ONE} {TWO}")).text]


async def a_comparison(world: TalkingWorld) -> list[str]:
    """A link, then a digest of it and of one that somebody else has paid for."""
    bob = world.world.telegram.person(12, "Bob")
    await world.sends(TWO, bob)
    await world.sends(ONE)
    world.asked.pop()
    return [(await world.sends(f"{ONE} {TWO}")).text]


async def cards_elsewhere(world: TalkingWorld) -> list[str]:
    """Two cards sent into other chats."""
    said = []
    for url in (ONE, TWO):
        card = world.ann.picks(await cards(world.world, url))
        await world.world.telegram.idle()
        said.append(card.text)
    return said


async def anothers_cards(world: TalkingWorld) -> list[str]:
    """Somebody taps two cards of others, which Telegram had told nothing of."""
    world.world.telegram.switches(inline_feedback=False)
    eve, said = world.world.telegram.person(13, "Eve"), []
    for url in (ONE, TWO):
        card = world.ann.picks(await cards(world.world, url))
        eve.presses(card, "Show the summary")
        await world.world.telegram.idle()
        said.append(card.text)
    return said


async def mentions(world: TalkingWorld) -> list[str]:
    """Two guest mentions."""
    return await _mentions(world)


async def mentions_as_a_group(world: TalkingWorld) -> list[str]:
    """The same by an anonymous admin of a group that Pith is not in."""
    there = Chat(-1009, "supergroup", "Elsewhere")
    return await _mentions(world, chat=there, sender_chat=there.json())


async def _mentions(world: TalkingWorld, **how: object) -> list[str]:
    said = []
    for url in (ONE, TWO):
        query = world.ann.mentions_as_guest(f"@pith_test_bot {url}", **how)  # type: ignore[arg-type]
        await world.world.telegram.idle()
        said.append(query.answer.text if query.answer else "")
    return said


async def asked_in_a_group(world: TalkingWorld) -> list[str]:
    """Two links by one member."""
    readers = readers_of(world.world)
    return await _tldr(world, readers, lambda at: readers.bea)


async def anonymous_admins(world: TalkingWorld) -> list[str]:
    """A link each by two admins who write in the group's name."""
    readers = readers_of(world.world)
    return await _tldr(
        world,
        readers,
        lambda at: readers.group.member(f"A{at}", 40 + at, admin=True).anonymously(),
    )


async def as_channels(world: TalkingWorld) -> list[str]:
    """A link each in the names of two channels."""
    readers = readers_of(world.world)
    return await _tldr(world, readers, lambda at: readers.bea.as_channel(-1007770 - at))


async def _tldr(world: TalkingWorld, readers: Readers, who: Callable[[int], Member]) -> list[str]:
    publish(world.world)
    for at, url in enumerate((ONE, TWO)):
        who(at).sends(f"/tldr {url}")
        await readers.answers(at + 1)
    return [one.text for one in readers.group.from_bot]


async def a_group_on_automatic(world: TalkingWorld) -> list[str]:
    """Links by two members, summarised unasked."""
    readers = readers_of(world.world)
    publish(world.world)
    readers.rules(Mode.AUTOMATIC)
    for at, url in enumerate((ONE, TWO)):
        readers.group.member(f"M{at}", 50 + at).sends(url)
        await readers.answers(at + 1)
    return [one.text for one in readers.group.from_bot]


async def a_groups_buttons(world: TalkingWorld) -> list[str]:
    """One member taps two buttons that become the summary."""
    return await _buttons(world, for_tapper=False)


async def a_groups_buttons_for_tappers(world: TalkingWorld) -> list[str]:
    """One member taps two buttons that show the summary to them."""
    return await _buttons(world, for_tapper=True)


async def _buttons(world: TalkingWorld, for_tapper: bool) -> list[str]:
    readers = readers_of(world.world)
    publish(world.world)
    readers.rules(Mode.BUTTON, for_tapper=for_tapper)
    for at, url in enumerate((ONE, TWO)):
        readers.bea.sends(url)
        button = (await readers.answers(at + 1))[-1]
        readers.bea.presses(button, button.buttons[0].text)
        await world.world.telegram.idle()
    return [one.text for one in (*readers.group.from_bot, *readers.bea.ephemeral)]


async def only_for_me(world: TalkingWorld) -> list[str]:
    """A link in a group, then the same for its asker alone, in another language."""
    readers = readers_of(world.world)
    publish(world.world)
    bea = readers.group.member("Bea", 21, "de")
    readers.bea.sends(f"/tldr {ONE}")
    (summary,) = await readers.answers()
    bea.presses(summary, "Only for me")
    await world.world.telegram.idle()
    return [one.text for one in bea.ephemeral]


async def ten_languages_for_one_post(world: TalkingWorld) -> list[str]:
    """One subscriber taps the button under a post with ten languages, one after the other."""
    life = link(world.world)
    publish(world.world)
    post = await life.posts(ONE)
    return [(await life.taps(post, language)).answer or "" for language in LANGUAGES]


async def appended_to_posts(world: TalkingWorld) -> list[str]:
    """Two posts of a channel that has its summaries appended."""
    life = link(world.world, Mode.APPEND)
    publish(world.world)
    posts = [await life.posts(url) for url in (ONE, TWO)]
    return [one.text for one in posts]


async def comments_under_posts(world: TalkingWorld) -> list[str]:
    """Two posts of a channel that has them in its discussion group."""
    life = link(world.world, Mode.COMMENT)
    publish(world.world)
    group = world.world.telegram.group(-1009, "Talk", bot="administrator")
    life.channel.links(group)
    for url in (ONE, TWO):
        await life.posts(url, seen=False)
    return [one.text for one in group.from_bot]


async def opened_from_posts(world: TalkingWorld) -> list[str]:
    """Two whole summaries that one subscriber opens from a channel's posts."""
    life = link(world.world)
    publish(world.world)
    posts = [await life.posts(url) for url in (ONE, TWO)]
    for at, post in enumerate(posts):
        world.ann.follows(post, "Whole summary")
        await world.world.answers(at + 1)
    return [one.text for one in world.ann.chat.from_bot]


WAYS: tuple[Way, ...] = (
    *(in_private, a_question, another_length, a_digest, a_comparison),
    *(cards_elsewhere, anothers_cards, mentions, mentions_as_a_group),
    *(asked_in_a_group, anonymous_admins, as_channels, a_group_on_automatic),
    *(a_groups_buttons, a_groups_buttons_for_tappers, only_for_me),
    *(ten_languages_for_one_post, appended_to_posts, comments_under_posts, opened_from_posts),
)
UNASKED = (a_group_on_automatic, appended_to_posts, comments_under_posts)
TOLD = dict.fromkeys(UNASKED, CHATS) | {a_comparison: "not compared with each other"}
MINUTES = re.compile(r"\b60\b")


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
async def test_one_at_once(way: Way) -> None:
    """With a pace of one an hour the model is asked once, and the second one hears why."""
    async with talking(policy=Policy(rate=Rate(an_hour=1, burst=1))) as world:
        publish(world.world)
        said = await way(world)
        assert len(world.asked) == 1
        assert any(TOLD[way] in one if way in TOLD else MINUTES.search(one) for one in said), said


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
async def test_one_a_day(way: Way) -> None:
    """With one request a day for each reader the same holds, whoever the reader is."""
    limits = {Scope.READER: read_limits("1 request a day")}
    async with talking(policy=Policy(tariff=Tariff(limits))) as world:
        publish(world.world)
        await way(world)
        assert len(world.asked) == 1


async def test_large_jobs() -> None:
    """Each job that somebody agrees to was counted when it was asked for."""
    policy = Policy(rate=Rate(an_hour=1, burst=1), large_job=300)
    async with talking(policy=policy) as world:
        publish(world.world)
        question = await world.sends(ONE)
        world.ann.presses(question, "Summarise it all")
        world.ann.presses(question, "Summarise it all")
        await world.world.answers(2)
        again = await world.sends(TWO)
        assert len(world.asked) == 1
        assert LATER in again.text


async def test_recordings() -> None:
    """A recording is written down for who has room, and not for who has none."""
    ears, model = (
        FakeTranscriber(Speech(" ".join(PARAGRAPHS))),
        FakeModel("writer", script=[written().text or ""]),
    )
    pith = wire(
        fake_memory(),
        ArticleReader(FakeWeb(), InlineWorkers(), transcriber=ears),
        (model,),
        SystemClock(),
        OperatorRules(Policy(rate=Rate(an_hour=1, burst=1))),
    )
    for at in range(2):
        source = Document(f"voice-{at}.ogg", "audio/ogg", b"OggS" + bytes([at]))
        request = SummaryRequest(11, source, Preferences())
        if at == 0:
            await pith.summaries.get_summary(request)
        else:
            with pytest.raises(TooManyRequests):
                await pith.summaries.get_summary(request)
    assert len(ears.heard) == 1


async def test_one_tappers_limit_is_not_anothers() -> None:
    """Who has used up their pace is told so; the next who taps the same button reads the gist."""
    async with talking(policy=Policy(rate=Rate(an_hour=1, burst=1))) as world:
        publish(world.world)
        life = link(world.world)
        publish(world.world)
        first, second = [await life.posts(url) for url in (ONE, TWO)]
        assert LATER not in ((await life.taps(first)).answer or "")
        assert LATER in ((await life.taps(second)).answer or "")
        assert LATER not in ((await life.taps(second, id=32)).answer or "")
        assert len(world.asked) == 2


async def test_one_tappers_budget_is_not_anothers() -> None:
    """The same where it is their share of the model that is used up."""
    limits = {Scope.READER: read_limits("1 request a day")}
    async with talking(policy=Policy(tariff=Tariff(limits))) as world:
        life = link(world.world)
        publish(world.world)
        first, second = [await life.posts(url) for url in (ONE, TWO)]
        for post, id in ((first, 31), (second, 31), (second, 32)):
            await life.taps(post, id=id)
        assert len(world.asked) == 2
