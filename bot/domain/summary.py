"""A summary: claims, each with the article's own words that support it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.article import Article, ReadingReport


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that stand verbatim in the article, in the sentence of that number.

    `page` is a file's page, `time` the second of a recording at which they are said.
    """

    text: str
    sentence: int
    page: int | None = None
    time: int | None = None


class DoubtKind(StrEnum):
    """Why words of a statement are in doubt."""

    MISSING = "missing"
    """A number, date or name that the article does not hold."""
    ELSEWHERE = "elsewhere"
    """One that the article holds, but not where the statement says it stands."""
    UNIT = "unit"
    """A number that counts something else there."""
    SWAPPED = "swapped"
    """Numbers that belong to each other's subjects there."""
    DENIED = "denied"
    """What the statement denies and the article does not."""
    AFFIRMED = "affirmed"
    """What the cited sentences deny and the statement does not."""
    OPPOSITE = "opposite"
    """The opposite of the article's word."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Words of a statement as written, and why they are in doubt."""

    kind: DoubtKind
    words: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of a summary (its overview or a key point), as far as code could check it.

    It is `disputed` where a second model does not find it in its quotes.
    """

    text: str
    quotes: tuple[Quote, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    disputed: bool = False

    @property
    def supported(self) -> bool:
        """Whether quotes, numbers and names were all found in the article; never: if true."""
        return bool(self.quotes) and not self.doubts and not self.disputed


class Fallback(StrEnum):
    """Why a summary was made without a model."""

    NO_MODEL = "no_model"
    MODEL_DOWN = "model_down"
    MODEL_MISCONFIGURED = "model_misconfigured"
    MODEL_UNUSABLE = "model_unusable"
    MODEL_REFUSED = "model_refused"
    MODEL_BUDGET = "model_budget"
    """The operator's account at the model's provider is used up."""
    READER_BUDGET = "reader_budget"
    """The reader's share is used up; then the chat's, and everybody's together."""
    CHAT_BUDGET = "chat_budget"
    ALL_BUDGET = "all_budget"
    LARGE_JOB = "large_job"
    """It would have taken more of a model than is spent unasked; of summaries only."""

    @property
    def is_budget(self) -> bool:
        """Whether one of the operator's budgets here is used up."""
        return self in (Fallback.READER_BUDGET, Fallback.CHAT_BUDGET, Fallback.ALL_BUDGET)


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """What a summary tells of its article."""

    url: str = ""
    title: str = ""
    author: str = ""
    site: str = ""
    date: str = ""
    language: str = ""
    minutes: int = 1
    reading: ReadingReport = field(default_factory=ReadingReport)

    @classmethod
    def of(cls, article: Article) -> ArticleFacts:
        """The facts of an article, without its text."""
        return cls(
            url=article.url,
            title=article.title,
            author=article.author,
            site=article.site,
            date=article.date,
            language=article.language,
            minutes=article.minutes,
            reading=article.reading,
        )


@dataclass(frozen=True, slots=True)
class Summary:
    """What matters in an article; `model` is its writer's name, "extractive" without one."""

    title: str
    overview: Claim
    key_points: tuple[Claim, ...]
    language: str
    model: str
    article: ArticleFacts
    fallback: Fallback | None = None
    cached: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to a question about an article; without `found`, the article does not tell."""

    found: bool
    claim: Claim
    article: ArticleFacts
    model: str
    fallback: Fallback | None = None
    chosen: bool = False
    """Whether its article was picked from several that the question could be about."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A summary while it is being written: nothing in it is checked yet."""

    title: str = ""
    overview: str = ""
    key_points: tuple[str, ...] = ()
