"""A button under a summary: the same source again, otherwise."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.domain.errors import SummaryForgotten
from bot.domain.history import Shown
from bot.domain.preferences import Preferences
from bot.domain.progress import OnProgress, ignore_progress
from bot.domain.request import Kept, Large, Link, Source, SummaryRequest
from bot.ports import ShownStore
from bot.usecases.summaries.get_summary import GetSummary, ShownSummary


def source_of(shown: Shown) -> Source:
    """Where the article of a shown summary comes from."""
    return Link(shown.link) if shown.link else Kept(shown.article_key)


@dataclass(frozen=True, slots=True)
class RepeatSummary:
    """Summarises again what a reader was shown, with other preferences for this once."""

    get_summary: GetSummary
    shown: ShownStore

    async def __call__(
        self,
        reader_id: int,
        shown_id: int,
        change: Callable[[Preferences], Preferences],
        on_progress: OnProgress = ignore_progress,
        asker_id: int | None = None,
        large: Large = Large.UNATTENDED,
    ) -> ShownSummary:
        """The summary after the change; raises SummaryForgotten, also for another reader's.

        `asker_id` and `large` as in SummaryRequest.
        """
        shown = await self.shown.get(reader_id, shown_id)
        if shown is None:
            raise SummaryForgotten(str(shown_id))
        request = SummaryRequest(
            reader_id,
            source_of(shown),
            change(shown.preferences),
            shown.note,
            asker_id=asker_id,
            large=large,
            # Whoever presses: the words stay their writer's.
            note_by=shown.writer_id,
        )
        return await self.get_summary(request, on_progress)
