"""Promises of large jobs: weighed before anything is paid for, decided once."""

from __future__ import annotations

import pytest

from bot.domain.article import Article
from bot.domain.budget_words import read_limits
from bot.domain.budgets import Allowance, Payer, Price, Scope, Spend, Tariff
from bot.domain.errors import LargeJob
from bot.domain.jobs import Choice, PendingJob, rounded
from bot.domain.keys import article_key
from bot.domain.preferences import Preferences
from bot.domain.request import Kept, Large, Link, PastedText, Source, SummaryRequest
from bot.domain.summary import Fallback
from bot.summarizing.summarizer import Summarizer
from bot.usecases.limits.budgets import Budgets
from bot.usecases.offers.make_offer import MakeOffer
from bot.usecases.offers.waiting_jobs import WaitingJobs, agreed
from bot.usecases.summaries.weigh_job import WeighJob
from tests.conftest import SystemClock
from tests.fakes.access import FakeSpending
from tests.fakes.model import FakeModel
from tests.fakes.stores import FakeOffers
from tests.fakes.workers import InlineWorkers
from tests.making import long_article, news

LINK, TEXT = Link("https://example.com/a"), PastedText("A few words.")
BOOK = long_article(200)
CHEAP, DEAR = FakeModel("cheap"), FakeModel("dear")
PRICES = {"cheap": Price(1.0, 4.0), "dear": Price(100.0, 400.0)}


def request(large: Large = Large.ASK, source: Source = LINK, reader_id: int = 7) -> SummaryRequest:
    return SummaryRequest(reader_id, source, Preferences(), large=large)


def weighing(
    *models: FakeModel,
    most: int = 3000,
    budget: str = "unlimited",
    store: FakeSpending | None = None,
) -> WeighJob:
    """Weighs for readers with a budget."""
    tariff = Tariff({Scope.READER: read_limits(budget)}, PRICES)
    budgets = Budgets(tariff, store or FakeSpending(), SystemClock())
    return WeighJob(Summarizer(InlineWorkers()), models, budgets, most)


async def weighed(
    weigh: WeighJob, article: Article = BOOK, **how: Large
) -> Fallback | PendingJob | None:
    """What is to become of it; the job where somebody has to agree."""
    try:
        return await weigh(article, request(**how))
    except LargeJob as error:
        return error.job


# Weighing


@pytest.mark.parametrize("large", list(Large))
async def test_nothing_is_weighed_without_a_model_or_a_threshold(large: Large) -> None:
    """Without a model nothing can cost; with a threshold of 0 nobody is ever asked."""
    assert await weighed(weighing(), large=large) is None
    assert await weighed(weighing(CHEAP, most=0), large=large) is None


async def test_below_the_threshold_the_model_writes() -> None:
    """A short article is nobody's question."""
    assert await weighed(weighing(CHEAP), news(), large=Large.ASK) is None
    assert await weighed(weighing(CHEAP), news(), large=Large.UNATTENDED) is None


@pytest.mark.parametrize(
    ("large", "outcome"),
    [
        (Large.ALL, None),
        (Large.EXTRACT, Fallback.LARGE_JOB),
        (Large.UNATTENDED, Fallback.LARGE_JOB),
    ],
)
async def test_what_was_decided_is_done(large: Large, outcome: Fallback | None) -> None:
    """Agreed to, the model writes; otherwise, and where nobody was there, it is not asked."""
    assert await weighed(weighing(CHEAP), large=large) is outcome


async def test_the_job_tells_what_it_takes() -> None:
    """Tokens, the first model's price for them, and what the reader's budget has room for."""
    store = FakeSpending()
    job = await weighed(weighing(DEAR, CHEAP, budget="90k tokens a day, $50 a month", store=store))

    assert isinstance(job, PendingJob)
    assert job.article.title == BOOK.title
    told = job.estimate
    assert told.prompt_tokens > 3000
    assert job.micros == told.prompt_tokens * 100 + told.answer_tokens * 400
    assert job.left == Allowance(tokens=90_000, micros=50_000_000)


async def test_no_price_no_dollars() -> None:
    """A model whose price nobody named has none."""
    job = await weighed(weighing(FakeModel("unpriced")))
    assert isinstance(job, PendingJob)
    assert job.micros is None
    assert job.left == Allowance()


async def test_a_budget_without_room_is_not_asked_for() -> None:
    """Where all of it would not fit, nothing is begun; a model that is cheap enough saves it."""
    assert await weighed(weighing(DEAR, budget="$0.10 a day")) is Fallback.READER_BUDGET
    assert await weighed(weighing(DEAR, budget="2k tokens a day")) is Fallback.READER_BUDGET
    assert isinstance(await weighed(weighing(DEAR, CHEAP, budget="$0.10 a day")), PendingJob)


async def test_in_a_chat_its_own_budget_is_told() -> None:
    """Everyone reads along, and what one of them has left is nobody else's business."""
    limits = {
        Scope.READER: read_limits("9k tokens a day"),
        Scope.CHAT: read_limits("80k tokens a day"),
    }
    budgets = Budgets(Tariff(limits), FakeSpending(), SystemClock())

    assert await budgets.left(Payer(7, -1001)) == Allowance(tokens=80_000)
    assert await budgets.left(Payer(7)) == Allowance(tokens=9_000)
    assert await budgets.lacks(Payer(7, -1001), Spend(tokens=10_000)) is Scope.READER
    assert await budgets.lacks(Payer(7, -1001), Spend(tokens=8_000)) is None


@pytest.mark.parametrize(
    ("number", "shown"),
    [(0, 0), (7, 7), (42, 42), (101, 110), (84_321, 85_000), (99_900, 100_000)],
)
def test_rounded(number: int, shown: int) -> None:
    """Two digits count, and never less than it is."""
    assert rounded(number) == shown


# Waiting


async def kept(source: Source = LINK, **asked: int) -> tuple[WaitingJobs, PendingJob]:
    store = FakeOffers()
    wish = SummaryRequest(
        -1001 if asked else 7,
        source,
        Preferences(interface="de"),
        "why?",
        **asked,  # type: ignore[arg-type]
    )
    job = await weighed(weighing(CHEAP))
    assert isinstance(job, PendingJob)
    waiting = WaitingJobs(MakeOffer(store, SystemClock()), store)
    return waiting, PendingJob(wish, job.article, job.estimate)


async def test_the_request_that_waited() -> None:
    """What is agreed to is the request as it was, from the article as it was read."""
    waiting, job = await kept(TEXT)
    offer = await waiting.keep(job)
    found = await waiting.find(offer.key, 7)

    assert found == offer
    wish = agreed(offer, Choice.ALL)
    liked, source = Preferences(interface="de"), Kept(article_key(TEXT, 7))
    assert wish == SummaryRequest(7, source, liked, "why?", large=Large.ALL, note_by=7)
    assert wish.kept_note == ("why?", None)


async def test_anothers_text_stays_theirs() -> None:
    """Whose text it is, and who pays, is kept with it."""
    waiting, job = await kept(TEXT, owner=5, asker_id=7)
    offer = await waiting.keep(job)
    wish = agreed(offer, Choice.EXTRACT, 8)

    assert (offer.asker_id, wish.owner, wish.payer) == (7, 5, Payer(8, -1001))
    assert wish.source == Kept(article_key(TEXT, 5))
    assert wish.large is Large.EXTRACT


async def test_only_where_it_was_asked() -> None:
    """A key is good in the chat that was asked, and other offers are no questions."""
    waiting, job = await kept()
    offer = await waiting.keep(job)
    other = await waiting.make_offer(7, LINK)

    assert await waiting.find(offer.key, 8) is None
    assert await waiting.find(other.key, 7) is None
    assert await waiting.find("unknown", 7) is None


async def test_one_press_decides() -> None:
    """The first press does, also when its work begins anew after a crash; no other one."""
    waiting, job = await kept()
    offer = await waiting.keep(job)

    assert [await waiting.take(offer.key, press) for press in ("a", "b", "a")] == [
        True,
        False,
        True,
    ]
    assert not await waiting.take("unknown", "a")
