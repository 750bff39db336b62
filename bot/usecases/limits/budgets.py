"""Budgets: set aside what a call may cost, settle what it did; and how often a reader may ask."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import ceil
from typing import TypeVar

import structlog

from bot.concurrency.latest import LatestValues
from bot.domain.budgets import (
    EVERYBODY,
    Allowance,
    BudgetClaim,
    Exceeded,
    Limits,
    Payer,
    Period,
    Scope,
    Spend,
    Spent,
    Tariff,
    Use,
)
from bot.domain.errors import BudgetSpent, StorageError, TooManyRequests
from bot.domain.pacing import Bucket, Rate, take
from bot.domain.statistics import RequestLine
from bot.ports import Clock, SpendingStore

log = structlog.get_logger(__name__)
T = TypeVar("T")

SET_ASIDE = timedelta(minutes=30)
"""How long a call may take to be settled; what its dead process set aside counts no longer."""
MOST_KNOWN = 10_000
"""Readers of whom is remembered how fast they ask, or what they spent; the latest."""


@dataclass(frozen=True, slots=True)
class Reservation:
    """What was set aside for one call, and what a call of its model costs."""

    number: int
    spend: Spend
    model: str


@dataclass(frozen=True, slots=True)
class Carried:
    """What a reader had spent when they were forgotten, and limits of their own, if any."""

    at: datetime
    spent: Spent
    own: Limits | None

    def still(self, now: datetime) -> Spent | None:
        """What of it counts today and this month; None when that month is over."""
        if self.at < Period.MONTH.start(now):
            return None
        return self.spent if self.at >= Period.DAY.start(now) else Spent(month=self.spent.month)


@dataclass(frozen=True, slots=True)
class Budgets:
    """Lets a call be made only where every budget that it counts for has room.

    `carried` keeps readers and chats from getting a new budget by being forgotten: it is in no
    file, and ends with the process or the month.
    """

    tariff: Tariff
    store: SpendingStore
    clock: Clock
    carried: LatestValues[tuple[Scope, int], Carried] = field(
        default_factory=lambda: LatestValues(MOST_KNOWN)
    )

    async def reserve(self, payer: Payer, model: str, most: Use, requests: int) -> Reservation:
        """Set aside the most that a call can cost; raises BudgetSpent where there is no room."""
        now = self.clock.now()
        spend = self.tariff.spend(model, most) + Spend(requests=requests)
        limits = {scope: await self._room(scope, id, now) for scope, id in payer.accounts}
        claim = BudgetClaim(payer, spend, limits, now, now + SET_ASIDE)
        done = await self.store.claim(claim)
        if isinstance(done, Exceeded):
            raise BudgetSpent(scope=payer.told(done.scope))
        return Reservation(done, spend, model)

    async def settle(self, held: Reservation, use: Use) -> None:
        """Count what a call did cost, by the server's count; nothing where it read nothing."""
        spend = self.tariff.spend(held.model, use)
        requests = held.spend.requests if use.was_read else 0
        await self.store.settle(held.number, spend + Spend(requests=requests))

    async def lacks(self, payer: Payer, spend: Spend) -> Scope | None:
        """Whose budget has no room for so much, None where there is room; nothing is set aside."""
        now = self.clock.now()
        for scope, id in payer.accounts:
            limits = await self._room(scope, id, now)
            if limits.broken_by(await self.store.spent(scope, id, now), spend):
                return payer.told(scope)
        return None

    async def left(self, payer: Payer) -> Allowance:
        """What the budget of the chat that reads along has room for, else the reader's own."""
        scopes = dict(payer.accounts)
        of_chat = {scope: id for scope, id in scopes.items() if id < 0}
        of_reader = {scope: id for scope, id in scopes.items() if scope is Scope.READER}
        now, least = self.clock.now(), Allowance()
        for scope, id in (of_chat or of_reader).items():
            left = (await self._room(scope, id, now)).less(await self.store.spent(scope, id, now))
            least = least.least(left.day).least(left.month)
        return least

    async def limits(self, scope: Scope, id: int) -> Limits:
        """What holds for somebody: limits of their own, else those of everybody like them."""
        own = await self.store.limits(id)
        return own.get(id) or self.tariff.limits_of(scope, id)

    @asynccontextmanager
    async def carrying(self, id: int) -> AsyncIterator[None]:
        """Remember what a reader or a chat spent that the block forgets, as long as it counts."""
        scopes = (Scope.READER, Scope.CHAT) if id < 0 else (Scope.READER,)
        now = self.clock.now()
        own = (await self.store.limits(id)).get(id)
        before = [await self.store.spent(scope, id, now) for scope in scopes]
        yield
        for scope, spent in zip(scopes, before, strict=True):
            self._carry(scope, id, spent.less(await self.store.spent(scope, id, now)), own, now)

    def _carry(
        self, scope: Scope, id: int, spent: Spent, own: Limits | None, now: datetime
    ) -> None:
        before = self.carried.pop((scope, id), None)
        earlier = before.still(now) if before else None
        if earlier is not None:
            spent = Spent(spent.day + earlier.day, spent.month + earlier.month)
        own = own or (before.own if before else None)
        if spent != Spent() or own:
            self.carried[scope, id] = Carried(now, spent, own)

    async def _room(self, scope: Scope, id: int, now: datetime) -> Limits:
        """The limits, less what was spent before somebody was forgotten."""
        carried = self.carried.get((scope, id))
        spent = carried.still(now) if carried else None
        if carried is None or spent is None:
            return await self.limits(scope, id)
        own = (await self.store.limits(id)).get(id) or carried.own
        return (own or self.tariff.limits_of(scope, id)).less(spent)

    async def change(self, id: int, limits: Limits | None) -> None:
        """Give somebody limits of their own; None takes them back."""
        await self.store.limit(id, limits)

    async def spent(self, id: int) -> Spent:
        """What a reader (positive), a chat (negative) or all together (0) spent up to now."""
        return await self.store.spent(scope_of(id), id, self.clock.now())


def scope_of(id: int) -> Scope:
    """Whose budget an id's is: Telegram's ids of chats are negative."""
    if id == EVERYBODY:
        return Scope.ALL
    return Scope.READER if id > 0 else Scope.CHAT


@dataclass(frozen=True, slots=True)
class RateLimit:
    """Keeps whoever is counted from asking faster than they may; without a rate everybody may.

    It is kept in memory: after a restart everybody begins anew, and budgets hold all the same.
    """

    rate: Rate | None
    clock: Clock
    is_exempt: Callable[[int], Awaitable[bool]]
    buckets: LatestValues[int, Bucket] = field(default_factory=lambda: LatestValues(MOST_KNOWN))

    async def take(self, payer: Payer) -> None:
        """Count one request; raises TooManyRequests that says when there is room again.

        Only owners and the terminal are not held back.
        """
        reader_id = payer.reader_id
        if self.rate is None or not reader_id:
            return
        bucket = take(self.rate, self.buckets.get(reader_id), self.clock.now())
        if isinstance(bucket, timedelta):
            if await self.is_exempt(reader_id):
                return
            raise TooManyRequests(minutes=max(1, ceil(bucket.total_seconds() / 60)))
        self.buckets[reader_id] = bucket


@dataclass(frozen=True, slots=True)
class RequestAccounting:
    """All that is counted of a request: how often, what it cost, how it ended."""

    budgets: Budgets
    rate: RateLimit
    store: SpendingStore
    clock: Clock

    async def follow(
        self, payer: Payer, purpose: str, work: Awaitable[T], outcome_of: Callable[[T], str]
    ) -> T:
        """Await a request's work, and write down how it ended."""
        outcome, began = "stopped", self.clock.now()
        try:
            done = await work
            outcome = outcome_of(done)
        except Exception as error:
            outcome = type(error).__name__
            raise
        finally:
            await self._note(RequestLine(payer, purpose, outcome, began))
        return done

    async def _note(self, line: RequestLine) -> None:
        try:
            await self.store.note(line)
        except StorageError as error:
            # Statistics with a gap are better than a reader without an answer.
            log.warning("request_not_noted", error=type(error).__name__)


def ended(fallback: str | None, *, cached: bool = False) -> str:
    """How a request ended that was answered: "ok", "cached", or why no model wrote it."""
    if cached:
        return "cached"
    return "ok" if fallback in (None, "no_model") else str(fallback)
