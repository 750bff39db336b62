"""Budgets: set aside what a call may cost, settle what it did; and how often a reader may ask."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from math import ceil
from typing import TypeVar

import structlog

from bot.domain.budgets import (
    EVERYBODY,
    Claim,
    Exceeded,
    Limits,
    Payer,
    Scope,
    Spend,
    Spent,
    Tariff,
)
from bot.domain.errors import BudgetSpent, StorageError, TooManyRequests
from bot.domain.pacing import Bucket, Rate, take
from bot.domain.statistics import RequestLine
from bot.ports import Clock, SpendingStore

log = structlog.get_logger(__name__)
T = TypeVar("T")

SET_ASIDE = timedelta(minutes=30)
"""How long a call may take to be settled; what its dead process set aside counts no longer."""
MOST_BUCKETS = 10_000
"""Of readers who asked last; who asked before them has a full one again."""


@dataclass(frozen=True, slots=True)
class Reservation:
    """What was set aside for one call, and what a call of its model costs."""

    number: int
    spend: Spend
    model: str


@dataclass(frozen=True, slots=True)
class Budgets:
    """Lets a call be made only where every budget that it counts for has room."""

    tariff: Tariff
    store: SpendingStore
    clock: Clock

    async def reserve(
        self, payer: Payer, model: str, prompt_tokens: int, answer_tokens: int, requests: int
    ) -> Reservation:
        """Set aside the most that a call can cost; raises BudgetSpent where there is no room."""
        now = self.clock.now()
        spend = self.tariff.spend(model, prompt_tokens, answer_tokens) + Spend(requests=requests)
        limits = {scope: await self.limits(scope, id) for scope, id in payer.accounts}
        claim = Claim(payer, spend, limits, now, now + SET_ASIDE)
        done = await self.store.claim(claim)
        if isinstance(done, Exceeded):
            raise BudgetSpent(scope=done.scope)
        return Reservation(done, spend, model)

    async def settle(self, held: Reservation, prompt_tokens: int, answer_tokens: int) -> None:
        """Count what a call did cost, by the server's count."""
        spend = self.tariff.spend(held.model, prompt_tokens, answer_tokens)
        await self.store.settle(held.number, spend + Spend(requests=held.spend.requests))

    async def limits(self, scope: Scope, id: int) -> Limits:
        """What holds for somebody: limits of their own, else those of everybody like them."""
        own = await self.store.limits(id)
        return own.get(id) or self.tariff.limits_of(scope)

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
    """Keeps a reader from asking faster than they may; without a rate everybody may.

    It is kept in memory: after a restart everybody begins anew, and budgets hold all the same.
    """

    rate: Rate | None
    clock: Clock
    is_exempt: Callable[[int], Awaitable[bool]]
    buckets: OrderedDict[int, Bucket] = field(default_factory=OrderedDict)

    async def take(self, payer: Payer) -> None:
        """Count one request; raises TooManyRequests that says when there is room again.

        It is people who are held back, and chats in whose name somebody asks elsewhere: not the
        chats themselves (a channel's posts), nor owners, nor the terminal.
        """
        reader_id = payer.reader_id
        if self.rate is None or reader_id in (0, payer.chat_id):
            return
        bucket = take(self.rate, self.buckets.get(reader_id), self.clock.now())
        if isinstance(bucket, timedelta):
            if await self.is_exempt(reader_id):
                return
            raise TooManyRequests(minutes=max(1, ceil(bucket.total_seconds() / 60)))
        self.buckets[reader_id] = bucket
        self.buckets.move_to_end(reader_id)
        while len(self.buckets) > MOST_BUCKETS:
            self.buckets.popitem(last=False)


@dataclass(frozen=True, slots=True)
class Books:
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
