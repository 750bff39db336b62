"""What models may cost, what they did cost, and the rule between the two. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from enum import StrEnum
from math import ceil

MICROS = 1_000_000
"""Money is counted in millionths of a dollar: a price in dollars per million tokens is then the
price of a token, and sums stay whole."""


class Scope(StrEnum):
    """Whose budget it is."""

    READER = "reader"
    CHAT = "chat"
    ALL = "all"


class Period(StrEnum):
    """What a budget is for; days and months are those of UTC."""

    DAY = "day"
    MONTH = "month"

    def start(self, now: datetime) -> datetime:
        """When the period began that holds a moment."""
        today = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        return today if self is Period.DAY else today.replace(day=1)


@dataclass(frozen=True, slots=True)
class Spend:
    """What was used, or may be: requests to a model, tokens of prompts and answers, money."""

    requests: int = 0
    tokens: int = 0
    micros: int = 0

    def __add__(self, other: Spend) -> Spend:
        return Spend(
            self.requests + other.requests,
            self.tokens + other.tokens,
            self.micros + other.micros,
        )

    def less(self, other: Spend) -> Spend:
        """What is left of it beside another."""
        return Spend(
            max(0, self.requests - other.requests),
            max(0, self.tokens - other.tokens),
            max(0, self.micros - other.micros),
        )


@dataclass(frozen=True, slots=True)
class Allowance:
    """The most that may be used in one period; None where there is no limit."""

    requests: int | None = None
    tokens: int | None = None
    micros: int | None = None

    def covers(self, spend: Spend) -> bool:
        """Whether so much stays within it."""
        limits = ((getattr(self, one.name), getattr(spend, one.name)) for one in fields(self))
        return all(limit is None or used <= limit for limit, used in limits)

    def less(self, spend: Spend) -> Allowance:
        """What is left of it beside that."""

        def left(limit: int | None, used: int) -> int | None:
            return None if limit is None else max(0, limit - used)

        return Allowance(
            left(self.requests, spend.requests),
            left(self.tokens, spend.tokens),
            left(self.micros, spend.micros),
        )

    def least(self, other: Allowance) -> Allowance:
        """The smaller of both, measure by measure."""

        def least(one: int | None, another: int | None) -> int | None:
            return min((each for each in (one, another) if each is not None), default=None)

        return Allowance(
            *(least(getattr(self, one.name), getattr(other, one.name)) for one in fields(self))
        )


@dataclass(frozen=True, slots=True)
class Limits:
    """A budget: what may be used in a day, and in a month."""

    day: Allowance = field(default_factory=Allowance)
    month: Allowance = field(default_factory=Allowance)

    def of(self, period: Period) -> Allowance:
        """The allowance for a period."""
        return self.day if period is Period.DAY else self.month

    def less(self, spent: Spent) -> Limits:
        """What is left of it beside that."""
        return Limits(self.day.less(spent.day), self.month.less(spent.month))

    def broken_by(self, spent: Spent, more: Spend) -> Period | None:
        """The first period in which `more` would be too much; None where there is room for it.

        What costs nothing always has room: also where a limit was lowered below what was spent.
        """
        for period in Period:
            used = spent.of(period)
            if more != Spend() and not self.of(period).covers(_asked(used + more, more)):
                return period
        return None


def _asked(total: Spend, more: Spend) -> Spend:
    """The total of those measures that `more` adds to: others have been judged before."""
    return Spend(
        total.requests if more.requests else 0,
        total.tokens if more.tokens else 0,
        total.micros if more.micros else 0,
    )


NO_LIMITS = Limits()
EVERYBODY = 0
"""The id under which the limits of all together are kept; no reader or chat has it."""


@dataclass(frozen=True, slots=True)
class Spent:
    """What was used up to now, this day and this month."""

    day: Spend = field(default_factory=Spend)
    month: Spend = field(default_factory=Spend)

    def less(self, other: Spent) -> Spent:
        """What of it is not in another."""
        return Spent(self.day.less(other.day), self.month.less(other.month))

    def of(self, period: Period) -> Spend:
        """What was used in a period."""
        return self.day if period is Period.DAY else self.month


@dataclass(frozen=True, slots=True)
class Payer:
    """Who is counted for a request, and the group or channel it was asked in.

    `reader_id` is the person, where one is known. Else it is the chat's own id, which is negative:
    for what nobody in particular asks, a chat has a share and a pace like a reader's. It is 0 in
    the terminal; `chat_id` is 0 in private chats and inline.
    """

    reader_id: int
    chat_id: int = 0

    @property
    def accounts(self) -> tuple[tuple[Scope, int], ...]:
        """The budgets that must have room, each with whose it is."""
        who = ((Scope.READER, self.reader_id),) if self.reader_id else ()
        where = ((Scope.CHAT, self.chat_id),) if self.chat_id else ()
        return (*who, *where, (Scope.ALL, EVERYBODY))

    def told(self, scope: Scope) -> Scope:
        """Whose budget is said to be used up: a chat's own share is the chat's."""
        return Scope.CHAT if scope is Scope.READER and self.reader_id < 0 else scope


@dataclass(frozen=True, slots=True)
class BudgetClaim:
    """What one call may cost, before it is made: to be held against limits and set aside.

    Where nobody settles it until `expires`, its process died, and it counts no more.
    """

    payer: Payer
    spend: Spend
    limits: Mapping[Scope, Limits]
    at: datetime
    expires: datetime


@dataclass(frozen=True, slots=True)
class Exceeded:
    """A claim that was refused: whose budget has no room for it, and in which period."""

    scope: Scope
    period: Period


@dataclass(frozen=True, slots=True)
class Use:
    """What one call takes of its model: tokens, or seconds of a recording."""

    prompt_tokens: int = 0
    answer_tokens: int = 0
    seconds: float = 0.0

    @property
    def was_read(self) -> bool:
        """Whether the model got to what it was given."""
        return self.prompt_tokens > 0 or self.seconds > 0


NOTHING = Use()


@dataclass(frozen=True, slots=True)
class Price:
    """Dollars for a million tokens, and for a minute of a recording."""

    prompt: float = 0.0
    answer: float = 0.0
    minute: float = 0.0

    def micros(self, use: Use) -> int:
        """What a call costs, in millionths of a dollar, rounded up."""
        tokens = use.prompt_tokens * self.prompt + use.answer_tokens * self.answer
        sound = use.seconds * self.minute * MICROS / 60
        # Without the noise of binary fractions, which would round up too.
        return ceil(round(tokens + sound, 6))


@dataclass(frozen=True, slots=True)
class Tariff:
    """The operator's budgets, and what each model costs; a model without a price costs nothing."""

    limits: Mapping[Scope, Limits] = field(default_factory=dict)
    prices: Mapping[str, Price] = field(default_factory=dict)

    def spend(self, model: str, use: Use) -> Spend:
        """What a call of a model counts for."""
        micros = self.prices.get(model, Price()).micros(use)
        return Spend(0, use.prompt_tokens + use.answer_tokens, micros)

    def price(self, model: str, use: Use) -> int | None:
        """What that costs in millionths of a dollar; None for a model without a price."""
        price = self.prices.get(model)
        return price.micros(use) if price else None

    def limits_of(self, scope: Scope, id: int = 0) -> Limits:
        """The limits of everybody in that scope for whom nothing else was decided.

        A chat that counts as a reader has a chat's limits, where the operator set some.
        """
        if scope is Scope.READER and id < 0:
            scope = Scope.CHAT if Scope.CHAT in self.limits else Scope.READER
        return self.limits.get(scope, NO_LIMITS)
