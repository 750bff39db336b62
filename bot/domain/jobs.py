"""A summary that has not begun: how much work it is, what it costs, and who agrees to that."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.budgets import Allowance, Use
from bot.domain.request import SummaryRequest
from bot.domain.summary import ArticleFacts


class Choice(StrEnum):
    """What a reader can do about a large job."""

    ALL = "all"
    EXTRACT = "extract"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a summary will likely come to: parts of the article, calls of a model, and tokens."""

    parts: int = 0
    calls: int = 0
    prompt_tokens: int = 0
    answer_tokens: int = 0

    @property
    def tokens(self) -> int:
        """Of prompts and answers together."""
        return self.prompt_tokens + self.answer_tokens

    @property
    def use(self) -> Use:
        """All calls as one."""
        return Use(self.prompt_tokens, self.answer_tokens)


@dataclass(frozen=True, slots=True)
class PendingJob:
    """A request that waits, and what is to be known before somebody agrees to it.

    `micros` is its price in millionths of a dollar, None where none is known; `left` is what the
    budget of whoever reads along has room for, the smaller of today's and this month's.
    """

    request: SummaryRequest
    article: ArticleFacts
    estimate: Estimate
    micros: int | None = None
    left: Allowance = field(default_factory=Allowance)


def rounded(number: int) -> int:
    """A number with two digits that count: an estimate is no more exact than that."""
    unit: int = 10 ** max(0, len(str(number)) - 2)
    return -(-number // unit) * unit
