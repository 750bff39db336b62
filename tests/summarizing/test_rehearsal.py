"""What a summary is estimated at, held against what it came to."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from bot.domain.article import Article
from bot.domain.jobs import Estimate
from bot.domain.preferences import Length, Preferences
from bot.domain.progress import ignore_progress
from bot.ports import Completion, Prompt
from bot.summarizing.summarizer import Summarizer
from bot.summarizing.tokens import estimate_tokens, likely_tokens
from tests.fakes.workers import InlineWorkers
from tests.making import long_article, make_article, news
from tests.model_writing import write_answer

_PIECE = re.compile(r"[A-Za-z]{1,6}|\d{1,3}|[^\sA-Za-z\d]")
"""As vocabularies do: short words whole, longer ones in pieces, three digits, one sign."""
PROMPTS_WITHIN = 0.25
"""How far the estimate may be from the server's count, as a share of it."""


@dataclass
class Counting:
    """A model whose server counts; it answers in the article's sentences."""

    window: int
    name: str = "counting"
    counts: list[tuple[int, int]] = field(default_factory=list)

    async def complete(self, prompt: Prompt, on_text: Callable[[str], None]) -> Completion:
        answer = write_answer(prompt.user)
        asked, answered = _count(prompt.system + prompt.user), _count(answer)
        self.counts.append((asked, answered))
        return Completion(answer, self.name, asked, answered)


def _count(text: str) -> int:
    return sum(1 for _ in _PIECE.finditer(text))


async def estimate(article: Article, window: int = 32_000, **preferences: Length) -> Estimate:
    summarizer = Summarizer(InlineWorkers())
    return await summarizer.estimate(article, Preferences().of_length(**preferences), window, "")


def prose(paragraphs: int) -> Article:
    """Paragraphs of ordinary English, each with words of its own."""
    return make_article(
        *(
            [
                f"The harbour master of town {index} told reporters that the quay would be closed "
                "to lorries for another winter, as the ground beneath it keeps moving.",
                f"Fishermen who have moored there for {index + 7} years say that nobody asked "
                "them before the decision, and that the nearest other harbour is two hours away.",
            ]
            for index in range(paragraphs)
        )
    )


@pytest.mark.parametrize("window", [4_000, 32_000, 400_000])
@pytest.mark.parametrize("article", [prose(150), prose(400), prose(3000), long_article(1500)])
async def test_estimate_is_near_the_servers_count(article: Article, window: int) -> None:
    """Prompts within a quarter; as many parts as there are calls for, and a few calls more."""
    told = await Summarizer(InlineWorkers()).estimate(article, Preferences(), window, "")
    model = Counting(window)
    await Summarizer(InlineWorkers())(article, Preferences(), model, "", ignore_progress)
    asked = sum(prompt for prompt, _ in model.counts)

    assert abs(told.prompt_tokens - asked) <= PROMPTS_WITHIN * asked
    assert told.parts <= len(model.counts) <= told.calls
    # Notes are condensed in between where the window is small; the last call checks claims.
    assert told.calls <= len(model.counts) * 1.3 + 1


async def test_a_short_article_is_one_part() -> None:
    """One call writes it, and one more may check it."""
    told = await estimate(news(), length=Length.SHORT)
    assert (told.parts, told.calls) == (1, 2)
    assert 0 < told.answer_tokens < told.prompt_tokens < 2000


async def test_longer_summaries_cost_more() -> None:
    """The answer's length is the one that the reader likes."""
    short = await estimate(prose(100), length=Length.SHORT)
    long = await estimate(prose(100), length=Length.LONG)
    assert long.answer_tokens > 1.5 * short.answer_tokens


async def test_no_more_than_the_model_would_be_shown() -> None:
    """A text beyond the most parts is not read to its end, and not charged for."""
    first = await estimate(prose(4000), 3_000, length=Length.SHORT)
    second = await estimate(prose(8000), 3_000, length=Length.SHORT)
    assert first.parts == second.parts == 24
    assert abs(first.prompt_tokens - second.prompt_tokens) < 0.05 * first.prompt_tokens


async def test_a_window_too_small() -> None:
    """Where no prompt fits nothing will be asked, and nothing is estimated."""
    assert await estimate(prose(400), 300, length=Length.SHORT) == Estimate()


@pytest.mark.parametrize(
    "text",
    [
        "The council voted on Tuesday to deepen the harbour by four metres.",
        "Совет проголосовал во вторник за углубление гавани на четыре метра.",
        "市议会周二投票决定将港口加深四米。",
        "صوّت المجلس يوم الثلاثاء على تعميق الميناء بأربعة أمتار.",
        "",
    ],
)
def test_likely_is_at_most_the_most(text: str) -> None:
    """What a text likely comes to is never above what it can come to at most."""
    assert likely_tokens(text) <= estimate_tokens(text)
