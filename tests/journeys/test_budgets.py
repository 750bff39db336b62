"""What a model may cost, and how often a reader may ask: what they see when there is no more."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from functools import partial

import pytest

from bot.domain.access import AccessRules, Standing
from bot.domain.budget_words import read_limits
from bot.domain.budgets import Price, Scope, Spend, Tariff
from bot.domain.pacing import Rate
from bot.domain.policy import Policy
from bot.domain.preferences import Preferences
from bot.domain.request import Link, SummaryRequest
from bot.domain.summary import Fallback
from bot.reading.reader import ArticleReader
from bot.usecases.groups import UseCases
from bot.usecases.wiring import OperatorRules, wire
from tests import model_server
from tests.conftest import SystemClock, World, article, open_world, page
from tests.fakes.workers import InlineWorkers
from tests.talking import HEADLINE, PARAGRAPHS, URL, TalkingWorld, talking

OTHER = "https://news.example.com/other"
YOURS = "summarised without a model: your quota is used up for now"
CHATS = "summarised without a model: this chat's quota is used up for now"
ALLS = "summarised without a model: this bot's budget for the model is used up for now"
PRICES = {"model-1": Price(1.0, 2.0), "model-2": Price(0.0, 0.0)}


def spending(
    budgets: Mapping[Scope, str], models: int = 1
) -> AbstractAsyncContextManager[TalkingWorld]:
    """A world with budgets."""
    limits = {scope: read_limits(words) for scope, words in budgets.items()}
    return talking(models=models, policy=Policy(tariff=Tariff(limits, PRICES)))


def publish(world: TalkingWorld, url: str = OTHER) -> None:
    """Another article on the web."""
    world.world.web.put(url, page(HEADLINE, *PARAGRAPHS, "More was said."))


def last_line(text: str) -> str:
    return text.splitlines()[-1]


async def test_over_budget_the_extractive_summary_is_given() -> None:
    """Who used up their requests gets a summary without a model that says so; others don't."""
    async with spending({Scope.READER: "1 request a day"}) as world:
        publish(world)
        first = await world.sends()
        second = await world.sends(OTHER)
        bob = world.world.telegram.person(12, "Bob")
        for_bob = await world.sends(OTHER, bob)
        assert YOURS not in first.text
        assert last_line(second.text).endswith(YOURS)
        assert YOURS not in for_bob.text
        assert len(world.asked) == 2


async def test_a_known_summary_stays_free() -> None:
    """Over budget, what was paid for before is still given whole, and counts for nothing."""
    async with spending({Scope.ALL: "1 request a day"}) as world:
        first = await world.sends()
        again = await world.sends()
        bob = world.world.telegram.person(12, "Bob")
        for_bob = await world.sends(person=bob)
        assert first.text == again.text == for_bob.text
        assert [one.outcome for one in world.world.memory.spending.requests] == [
            *("ok", "cached", "cached")
        ]


@pytest.mark.parametrize(
    ("scope", "words", "reason"),
    [
        (Scope.READER, "100 tokens a day", YOURS),
        (Scope.READER, "$0.0001 a month", YOURS),
        (Scope.ALL, "0 requests a month", ALLS),
        (Scope.ALL, "$0 a day", ALLS),
    ],
)
async def test_whose_budget(scope: Scope, words: str, reason: str) -> None:
    """The last line tells whose budget it is; no call is made that could break it."""
    async with spending({scope: words}) as world:
        answer = await world.sends()
        assert last_line(answer.text).endswith(reason)
        assert world.asked == []
        assert world.world.memory.spending.lines == {}


async def test_a_question_over_budget() -> None:
    """An answer without a model says whose budget is used up, too."""
    async with spending({Scope.READER: "1 request a day"}) as world:
        summary = await world.sends()
        answer = await world.replies(summary, "What does the dredging cost?")
        assert "your quota is used up" in answer.text
        assert "62 million" in answer.text


async def test_what_a_call_cost_is_settled_by_the_servers_count() -> None:
    """After the call its estimate has made room for what the server counted."""
    async with spending({Scope.READER: "$1 a day"}) as world:
        await world.sends()
        (used,) = world.model.usage
        prompt, answer = used["prompt_tokens"], used["completion_tokens"]
        (line,) = world.world.memory.spending.lines.values()
        assert line.spend == Spend(1, prompt + answer, prompt + 2 * answer)
        assert (line.expires, line.reader_id) == (None, world.ann.id)


async def test_a_cheaper_model_may_still_be_asked() -> None:
    """Where the first model is too dear for what is left, the second is asked."""
    async with spending({Scope.ALL: "$0 a day"}, models=2) as world:
        answer = await world.sends()
        assert ALLS not in answer.text
        assert [len(server.requests) for server in world.servers] == [0, 1]
        (line,) = world.world.memory.spending.lines.values()
        assert line.spend.requests == 1


async def test_requests_at_the_same_time_do_not_overspend() -> None:
    """Of five requests at once only the two that there is room for reach the model."""
    async with spending({Scope.READER: "2 requests a day"}) as world:
        world.model.first_token = 0.2
        urls = [f"https://news.example.com/{number}" for number in range(5)]
        for url in urls:
            world.world.web.put(
                url, page(HEADLINE, *PARAGRAPHS, f"This was story {url[-1]} of that day.")
            )
        for url in urls:
            world.ann.sends(url)
        answers = await world.world.answers(5)
        assert len(world.asked) == 2
        assert sum(YOURS in one.text for one in answers) == 3


async def test_a_group_pays_with_who_asks() -> None:
    """A request in a group counts for the group and for who asked; each budget can stop it."""
    async with spending({Scope.CHAT: "1 request a day"}) as world:
        publish(world)
        pith = _pith(world)
        asked = SummaryRequest(-1001, Link(URL), Preferences(), asker_id=21)
        await pith.summaries.get_summary(asked)
        (line,) = world.world.memory.spending.lines.values()
        assert (line.reader_id, line.chat_id) == (21, -1001)
        by_another = SummaryRequest(-1001, Link(OTHER), Preferences(), asker_id=22)
        refused = await pith.summaries.get_summary(by_another)
        assert refused.summary.fallback is Fallback.CHAT_BUDGET
        elsewhere = await pith.summaries.get_summary(
            SummaryRequest(-1002, Link(OTHER), Preferences())
        )
        assert elsewhere.summary.fallback is None


def _pith(world: TalkingWorld) -> UseCases:
    inner = world.world
    reader, rules = ArticleReader(inner.web, InlineWorkers()), OperatorRules(inner.policy)
    return wire(inner.memory, reader, inner.models, SystemClock(), rules)


async def test_an_own_budget_takes_the_place_of_everybodys() -> None:
    """What the owner gives one reader holds for them alone."""
    async with spending({Scope.READER: "0 requests a day"}) as world:
        await world.world.memory.spending.limit(world.ann.id, read_limits("5 requests a day"))
        answer = await world.sends()
        assert YOURS not in answer.text


async def test_a_model_that_is_down_costs_nothing() -> None:
    """What no model read counts neither as a request nor as tokens; the second model's does."""
    async with spending({Scope.READER: "1 request a day"}, models=2) as world:
        world.model.script(*[model_server.SERVER_ERROR] * 8)
        answer = await world.sends()
        assert YOURS not in answer.text
        lines = world.world.memory.spending.lines.values()
        assert [one.spend.requests for one in lines] == [0, 1]
        assert [one.spend.tokens > 0 for one in lines] == [False, True]


async def test_being_forgotten_gives_no_new_budget() -> None:
    """After /forget what was used today still counts, though no row names the reader."""
    async with spending({Scope.READER: "1 request a day"}) as world:
        publish(world)
        await world.sends()
        question = await world.sends("/forget")
        world.ann.presses(question, "Yes, delete it all")
        await world.world.shows(question, lambda shown: shown.text.startswith("Done"))
        assert [one.reader_id for one in world.world.memory.spending.lines.values()] == [None]
        assert YOURS in (await world.sends(OTHER)).text


async def test_a_stopped_request_is_not_free() -> None:
    """Who presses Stop has had the prompt read: it counts, and nothing stays set aside."""
    async with spending({Scope.READER: "$1 a day"}) as world:
        world.model.first_token = 30.0
        world.ann.sends(URL)
        await asyncio.wait_for(world.model.asked.wait(), 5)
        world.ann.stops()
        await world.world.answers()
        (line,) = world.world.memory.spending.lines.values()
        assert line.expires is None
        assert line.spend.tokens > 100


def limited(an_hour: int = 60, burst: int = 2) -> AbstractAsyncContextManager[World]:
    """A world where readers may ask only so often; 7 is the owner."""
    return open_world(policy=Policy(AccessRules(owners=frozenset({7})), rate=Rate(an_hour, burst)))


async def test_too_many_requests() -> None:
    """One sentence says when to come back; known summaries and other readers are not held up."""
    async with limited() as world:
        for number in range(4):
            url = f"{URL}/{number}"
            world.web.put(url, page(f"Harbour {number}", *article(f"Harbour {number}")))
        count = partial(world.answers)
        for number in range(3):
            world.ann.sends(f"{URL}/{number}")
            await count(number + 1)
        assert world.ann.chat.last.text == (
            "That was a lot at once. I'll go on in a minute; summaries I already"
            " have are there at any time."
        )
        assert len(world.web.fetched) == 2
        world.ann.sends(f"{URL}/0")
        assert (await world.answers(4))[-1].text.startswith("Harbour 0")
        bob = world.telegram.person(12, "Bob")
        bob.sends(f"{URL}/3")
        assert (await world.answers(1, bob))[-1].text.startswith("Harbour 3")


async def test_a_buttons_known_summary_is_not_counted() -> None:
    """Pressing Shorter and Longer between known summaries is never too much."""
    async with limited(burst=2) as world:
        world.web.put(URL, page("Harbour", *article()))
        world.ann.sends(URL)
        (medium,) = await world.answers()
        world.ann.presses(medium, "Shorter")
        short = (await world.answers(2))[-1]
        for count in range(3, 7):
            world.ann.presses(short, "Longer")
            assert (await world.answers(count))[-1].text == medium.text


async def test_owners_may_ask_as_they_like() -> None:
    """The owner is not held back."""
    async with limited(burst=1) as world:
        await world.memory.access.decide(7, Standing.OWNER)
        owner = world.telegram.person(id=7)
        for number in range(3):
            world.web.put(f"{URL}/{number}", page("Harbour", *article()))
            owner.sends(f"{URL}/{number}")
            assert (await world.answers(number + 1, owner))[-1].text.startswith("Harbour")
