"""A request is counted with one of its calls, however they end."""

from __future__ import annotations

from bot.domain.budget_words import read_limits
from bot.domain.budgets import Payer, Scope, Tariff
from bot.ports import Prompt
from bot.usecases.budgets import Budgets
from bot.usecases.metering import Meter
from tests.conftest import SystemClock
from tests.fakes.access import FakeSpending
from tests.fakes.stores import FakeLedger

PROMPT = Prompt("system", "text", {}, 10)
ANN = Payer(11)


def meter(words: str) -> Meter:
    clock = SystemClock()
    budgets = Budgets(Tariff({Scope.READER: read_limits(words)}), FakeSpending(), clock)
    return Meter(ANN, "summary", FakeLedger(), clock, budgets)


async def test_the_request_is_counted_once() -> None:
    """Of several calls at a time one counts as a request; if it is not read, the next one does."""
    held = meter("9 requests a day")
    first, second = [await held.reserve("small", PROMPT) for _ in range(2)]
    await held.settle_call(second, 0, 0)
    await held.settle_call(first, 0, 0)
    third = await held.reserve("small", PROMPT)

    assert [one.spend.requests for one in (first, second, third)] == [1, 0, 1]
