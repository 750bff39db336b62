"""What a reader was shown last, ready to be shared."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.history import Shown
from bot.domain.request import SummaryRequest
from bot.domain.summary import Summary
from bot.ports import ShownStore
from bot.usecases.summaries.get_summary import GetSummary
from bot.usecases.summaries.repeat_summary import source_of


@dataclass(frozen=True, slots=True)
class RecentSummaries:
    """Finds a reader's latest summaries that are still kept."""

    get_summary: GetSummary
    shown: ShownStore

    async def __call__(self, reader_id: int, most: int) -> list[tuple[Shown, Summary]]:
        """The latest first, each article once; those that are not kept any more are left out."""
        found = []
        for shown in await self.shown.recent(reader_id, most):
            request = SummaryRequest(reader_id, source_of(shown), shown.preferences, shown.note)
            summary = await self.get_summary.known(request)
            if summary is not None:
                found.append((shown, summary))
        return found
