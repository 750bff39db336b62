"""A question about a summary's article: answered from the article alone."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.errors import SummaryForgotten
from bot.domain.preferences import Preferences
from bot.domain.progress import OnProgress, Reading, ignore_progress
from bot.domain.summary import Answer
from bot.ports import Clock, Ledger, Model, ShownStore
from bot.summarizing.answerer import Answerer
from bot.usecases.load_article import LoadArticle
from bot.usecases.metering import Meter, write_with
from bot.usecases.repeat_summary import source_of


@dataclass(frozen=True, slots=True)
class AskArticle:
    """Answers a reply to a summary with what its article says, or that it does not say."""

    load_article: LoadArticle
    answerer: Answerer
    models: tuple[Model, ...]
    shown: ShownStore
    ledger: Ledger
    clock: Clock

    async def __call__(
        self,
        reader_id: int,
        place: str,
        question: str,
        preferences: Preferences,
        on_progress: OnProgress = ignore_progress,
    ) -> Answer:
        """The answer; raises SummaryForgotten where `place`, the message replied to, has none."""
        shown = await self.shown.at_place(reader_id, place)
        if shown is None:
            raise SummaryForgotten(place)
        on_progress(Reading())
        article = await self.load_article(source_of(shown), reader_id)
        meter = Meter(reader_id, "question", self.ledger, self.clock)

        async def write(model: Model | None) -> Answer:
            return await self.answerer(article, question, preferences, model)

        try:
            return await write_with(self.models, meter, write)
        finally:
            await meter.settle()
