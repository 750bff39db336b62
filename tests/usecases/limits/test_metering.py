"""A request is counted with one of its calls, however they end; recordings are counted too."""

from __future__ import annotations

import asyncio

import pytest

from bot.domain import errors
from bot.domain.budget_words import read_limits
from bot.domain.budgets import (
    NOTHING,
    BudgetClaim,
    Exceeded,
    Payer,
    Price,
    Scope,
    Spend,
    Tariff,
    Use,
)
from bot.domain.policy import Policy
from bot.domain.preferences import Preferences
from bot.domain.request import Document, PastedText, SummaryRequest
from bot.ports import Speech, Spoken
from bot.reading.reader import ArticleReader
from bot.usecases.groups import UseCases
from bot.usecases.limits.budgets import Budgets
from bot.usecases.limits.metering import Meter, MeteredTranscriber
from bot.usecases.wiring import Memory, OperatorRules, wire
from tests.conftest import SystemClock
from tests.fakes.access import FakeSpending
from tests.fakes.stores import FakeLedger
from tests.fakes.transcriber import FakeTranscriber
from tests.fakes.web import FakeWeb
from tests.fakes.workers import InlineWorkers
from tests.memories import fake_memory

SOME = Use(90, 10)
ANN = Payer(11)
LINES = (
    Spoken(0.0, 4.0, "The harbour wall of the old town has moved again this winter."),
    Spoken(4.5, 9.0, "It will be repaired next year, the council of the town said."),
)
MINUTE = Speech("", LINES, seconds=60.0)
PRICES = {"ears": Price(minute=0.006)}
VOICE = Document("", "audio/ogg", b"OggS\x00\x02" + bytes(300_000))


def meter(words: str, store: FakeSpending | None = None) -> Meter:
    clock = SystemClock()
    tariff = Tariff({Scope.READER: read_limits(words)}, PRICES)
    return Meter(
        ANN, "summary", FakeLedger(), clock, Budgets(tariff, store or FakeSpending(), clock)
    )


async def test_the_request_is_counted_once() -> None:
    """Of several calls at a time one counts as a request; if it is not read, the next one does."""
    held = meter("9 requests a day")
    first, second = [await held.reserve("small", SOME) for _ in range(2)]
    await held.settle_call(second, NOTHING)
    await held.settle_call(first, NOTHING)
    third = await held.reserve("small", SOME)

    assert [one.spend.requests for one in (first, second, third)] == [1, 0, 1]


class Failing(FakeSpending):
    """A store whose first claim goes wrong, without a word or with one."""

    failure: errors.StorageError | None = None

    async def claim(self, claim: BudgetClaim) -> int | Exceeded:
        if self.failure:
            failure, self.failure = self.failure, None
            raise failure
        return await super().claim(claim)


async def test_a_reservation_that_fails_counts_for_nothing() -> None:
    """Where a database was locked, the next call is the request's first."""
    store = Failing()
    store.failure = errors.DatabaseUnavailable("locked")
    held = meter("9 requests a day", store)
    with pytest.raises(errors.DatabaseUnavailable):
        await held.reserve("small", SOME)

    assert (await held.reserve("small", SOME)).spend.requests == 1


class Hanging(FakeSpending):
    """A store whose first claim takes for ever."""

    hangs = True

    async def claim(self, claim: BudgetClaim) -> int | Exceeded:
        if self.hangs:
            self.hangs = False
            await asyncio.Event().wait()
        return await super().claim(claim)


async def test_a_reservation_that_is_cancelled_counts_for_nothing() -> None:
    """Where somebody pressed Stop meanwhile, what is asked next is counted."""
    held = meter("9 requests a day", Hanging())
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await held.reserve("small", SOME)

    assert (await held.reserve("small", SOME)).spend.requests == 1


def pith(memory: Memory, words: str, ears: FakeTranscriber) -> UseCases:
    """Pith with a transcriber and without a model."""
    policy = Policy(tariff=Tariff({Scope.READER: read_limits(words)}, PRICES))
    reader = ArticleReader(FakeWeb(), InlineWorkers(), transcriber=ears)
    return wire(memory, reader, (), SystemClock(), OperatorRules(policy))


async def test_a_recording_is_counted_by_the_minute() -> None:
    """Who has a minute written down pays for a request and a minute, once however often asked."""
    memory, ears = fake_memory(), FakeTranscriber(MINUTE)
    ask = pith(memory, "unlimited", ears).summaries.get_summary
    for _ in range(2):
        await ask(SummaryRequest(11, VOICE, Preferences()))
    lines = memory.spending.lines.values()  # type: ignore[attr-defined]
    assert [(one.spend, one.expires, one.reader_id) for one in lines] == [
        (Spend(1, 0, 6_000), None, 11)
    ]
    assert [one.model for one in memory.ledger.lines] == ["ears"]  # type: ignore[attr-defined]
    assert len(ears.heard) == 1


@pytest.mark.parametrize("words", ["0 requests a day", "$0.01 a day"])
async def test_a_recording_over_budget(words: str) -> None:
    """Nothing is sent to the endpoint that could cost more than there is room for, by the most
    that so many bytes can hold (here two and a half minutes)."""
    memory, ears = fake_memory(), FakeTranscriber(MINUTE)
    with pytest.raises(errors.BudgetSpent):
        await pith(memory, words, ears).summaries.get_summary(
            SummaryRequest(11, VOICE, Preferences())
        )
    assert ears.heard == []
    assert memory.spending.lines == {}  # type: ignore[attr-defined]


async def test_other_sources_are_read_over_budget() -> None:
    """A budget for what is paid keeps nobody from what is free."""
    ears = FakeTranscriber(MINUTE)
    text = PastedText(" ".join(line.text for line in LINES))
    request = SummaryRequest(11, text, Preferences())
    assert await pith(fake_memory(), "$0 a day, 0 requests a day", ears).summaries.get_summary(
        request
    )


@pytest.mark.parametrize(
    ("failure", "spend"),
    [
        (errors.ModelUnavailable("503"), Spend()),
        (errors.AnswerUnusable("no JSON"), Spend(1, 0, 15_001)),
    ],
)
async def test_what_a_failure_costs(failure: errors.ModelError, spend: Spend) -> None:
    """An endpoint that heard nothing is not paid; one whose answer makes no sense has
    heard it all."""
    store = FakeSpending()
    held = meter("unlimited", store)
    ears = MeteredTranscriber(FakeTranscriber(MINUTE, failure=failure), held)
    with pytest.raises(type(failure)):
        await ears.listen("recording.ogg", VOICE.content)
    assert [one.spend for one in store.lines.values()] == [spend]


async def test_an_endpoint_that_does_not_tell_how_long_it_was() -> None:
    """A recording of unknown length costs as if it were as long as its size allows."""
    store = FakeSpending()
    ears = FakeTranscriber(Speech("The wall has moved."))
    await MeteredTranscriber(ears, meter("unlimited", store)).listen(
        "recording.mp4", bytes(60_000)
    )
    assert [one.spend.micros for one in store.lines.values()] == [600]


async def test_nobody_listens_unpaid() -> None:
    """Whoever loads an article without counting what it costs hears no recording."""
    ears = FakeTranscriber(MINUTE)
    with pytest.raises(errors.CannotListen):
        await pith(fake_memory(), "unlimited", ears).summaries.load_article(VOICE, 11)
    assert ears.heard == []
