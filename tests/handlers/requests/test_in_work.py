"""Promises of requests in work: a few at once, answers in order, and nothing left behind."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.domain.errors import DatabaseUnavailable, PageNotFound
from bot.domain.preferences import Preferences
from bot.domain.progress import OnProgress, Reading
from bot.handlers.intake.failures import Failure
from bot.handlers.line.line import Line
from bot.handlers.line.message_numbers import LastSeen
from bot.handlers.line.receipts import LeaseLost, Receipt
from bot.handlers.requests.in_work import AT_ONCE, RequestsInWork, Stopped
from bot.handlers.views.preview import Preview
from bot.handlers.views.timing import Timing
from bot.handlers.views.view import Asked, Destination
from bot.usecases.inbox.keep_inbox import KeepInbox
from tests.conftest import SystemClock
from tests.fakes.inbox import FakeInbox


class FakeBot:
    """Takes drafts."""

    def __init__(self) -> None:
        self.drafts: list[int] = []

    async def send_message_draft(self, chat_id: int, draft_id: int, *_: Any, **__: Any) -> bool:
        self.drafts.append(draft_id)
        return True


def asked(reader: int = 11, bot: FakeBot | None = None, receipt: Receipt | None = None) -> Asked:
    """Somebody in their private chat."""
    line = Line(bot or FakeBot(), receipt)  # type: ignore[arg-type]
    return Asked(line, reader, Destination(reader), Preferences())


async def answer(in_work: RequestsInWork, who: Asked, works: Any, deliver: Any) -> None:
    """Has works done on previews."""

    async def one(work: Any) -> None:
        async with in_work.result(who, work, Preview(who, Timing(0.04))) as result:
            if result is not None:
                await deliver(result)

    await asyncio.gather(*map(one, works))


def work(name: str, seconds: float) -> Callable[[OnProgress], Awaitable[str]]:
    """Some work that takes its time."""

    async def run(on_progress: OnProgress) -> str:
        on_progress(Reading())
        await asyncio.sleep(seconds)
        return name

    return run


async def test_work_aside_ends_with_the_bot() -> None:
    """What nobody waits for is over when the bot goes; its failures are told, not raised."""
    in_work = RequestsInWork()

    async def fails() -> None:
        raise PageNotFound

    failed = await in_work.aside(fails)
    endless = in_work.aside(asyncio.Event().wait)
    await in_work.close(0)
    await asyncio.wait((endless,))

    assert isinstance(failed, Failure)
    assert endless.cancelled()


def keeper() -> tuple[list[object], Callable[[object], Awaitable[None]]]:
    """What was delivered, and who delivers it."""
    delivered: list[object] = []

    async def deliver(result: object) -> None:
        delivered.append(result)

    return delivered, deliver


async def test_order() -> None:
    """Answers come in the order of the requests, whichever is ready first."""
    delivered, deliver = keeper()
    await answer(RequestsInWork(), asked(), [work("slow", 0.1), work("quick", 0)], deliver)

    assert delivered == ["slow", "quick"]


async def test_order_of_messages() -> None:
    """Who sends two messages is answered in their order; others wait for nobody."""
    delivered, deliver = keeper()
    in_work = RequestsInWork()
    await asyncio.gather(
        answer(in_work, asked(), [work("slow", 0.1)], deliver),
        answer(in_work, asked(), [work("quick", 0)], deliver),
        answer(in_work, asked(12), [work("another's", 0)], deliver),
    )

    assert delivered == ["another's", "slow", "quick"]


async def test_order_within_reason() -> None:
    """What takes long does not hold up what is ready."""
    delivered, deliver = keeper()
    in_work, ann = RequestsInWork(in_order=0.05), asked()
    await asyncio.gather(
        answer(in_work, ann, [work("book", 0.3)], deliver),
        answer(in_work, ann, [work("quick", 0)], deliver),
    )

    assert delivered == ["quick", "book"]


async def test_a_few_at_once() -> None:
    """One reader has a few requests in work, and others' do not count."""
    running: dict[int, int] = {}
    most: dict[int, int] = {}

    def count(reader: int) -> Callable[[OnProgress], Awaitable[None]]:
        async def run(_: OnProgress) -> None:
            running[reader] = running.get(reader, 0) + 1
            most[reader] = max(most.get(reader, 0), running[reader])
            await asyncio.sleep(0.01)
            running[reader] -= 1

        return run

    in_work = RequestsInWork()
    _, deliver = keeper()
    await asyncio.gather(
        *(answer(in_work, asked(reader), [count(reader)] * 8, deliver) for reader in (11, 12))
    )
    assert most == {11: AT_ONCE, 12: AT_ONCE}


async def test_failure_is_delivered() -> None:
    """Work that fails, by a fault of ours too, is delivered as such; others go on."""

    async def fails(_: OnProgress) -> str:
        raise PageNotFound("gone")

    async def breaks(_: OnProgress) -> str:
        raise ZeroDivisionError

    delivered, deliver = keeper()
    await answer(RequestsInWork(), asked(), [fails, breaks, work("fine", 0)], deliver)

    kinds = [type(one.error) for one in delivered if isinstance(one, Failure)]
    assert (kinds, delivered[-1]) == ([PageNotFound, ZeroDivisionError], "fine")


async def test_one_preview_a_chat() -> None:
    """Of two requests in a chat only the older one's preview is seen."""
    bot, in_work = FakeBot(), RequestsInWork()
    _, deliver = keeper()
    await asyncio.gather(
        answer(in_work, asked(bot=bot), [work("a", 0.1)], deliver),
        answer(in_work, asked(bot=bot), [work("b", 0.05)], deliver),
    )
    assert len(set(bot.drafts)) == 1


async def test_stop() -> None:
    """A stopped request is delivered as stopped; the next one goes on."""
    bot, in_work = FakeBot(), RequestsInWork()
    delivered, deliver = keeper()
    works = [work("endless", 60), work("quick", 0)]
    waiting = asyncio.ensure_future(answer(in_work, asked(bot=bot), works, deliver))
    await asyncio.sleep(0.05)
    in_work.stop(12, bot.drafts[0])
    in_work.stop(11, bot.drafts[0] + 10)
    assert not waiting.done()
    in_work.stop(11, bot.drafts[0])
    await waiting

    assert delivered == [Stopped(), "quick"]


async def test_clear() -> None:
    """Who is forgotten is told that their work ended, and it has."""
    in_work = RequestsInWork()
    delivered, deliver = keeper()
    waiting = asyncio.ensure_future(answer(in_work, asked(), [work("endless", 60)] * 2, deliver))
    await asyncio.sleep(0.01)
    await in_work.clear(11)
    assert in_work._turns._locks == {}
    await waiting

    assert delivered == [Stopped(), Stopped()]


async def test_close() -> None:
    """When the bot goes, what is quick is finished; the rest, and what comes too late, is left."""
    in_work = RequestsInWork()
    delivered, deliver = keeper()
    quick = asyncio.ensure_future(answer(in_work, asked(), [work("quick", 0.1)], deliver))
    slow = asyncio.ensure_future(answer(in_work, asked(12), [work("endless", 60)], deliver))
    await asyncio.sleep(0.01)
    await in_work.close(0.3)
    await quick
    for left in (slow, answer(in_work, asked(), [work("late", 0)], deliver)):
        with pytest.raises(LeaseLost):
            await left

    assert delivered == ["quick"]


async def test_nothing_is_left() -> None:
    """When all is answered, all is as empty as at first."""
    in_work = RequestsInWork()
    _, deliver = keeper()
    await answer(in_work, asked(), [work("a", 0), work("b", 0)], deliver)

    assert (in_work._jobs, in_work._turns._locks) == ({}, {})


async def test_the_last_try_tells_its_stage() -> None:
    """What may pass is tried again; the last time, it is delivered like any failure."""
    keep = KeepInbox(FakeInbox(), SystemClock(), "a")
    delivered, deliver = keeper()

    async def fails(_: OnProgress) -> None:
        raise DatabaseUnavailable("locked")

    last = len(keep.patience.pauses)
    receipt = Receipt(keep, 7, 1, LastSeen(), failures=last - 1)
    with pytest.raises(DatabaseUnavailable):
        await answer(RequestsInWork(), asked(receipt=receipt), [fails], deliver)
    assert delivered == []
    receipt = Receipt(keep, 7, 1, LastSeen(), failures=last)
    await answer(RequestsInWork(), asked(receipt=receipt), [fails], deliver)
    assert [type(one) for one in delivered] == [Failure]
    assert receipt.failed == "DatabaseUnavailable"
