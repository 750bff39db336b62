"""Which message shows which summary, so that a reply to it finds the article."""

from __future__ import annotations

from dataclasses import dataclass

from bot.ports import ShownStore


@dataclass(frozen=True, slots=True)
class RememberPlace:
    """Notes the message that a summary, or an answer about it, was sent in."""

    shown: ShownStore

    async def __call__(self, shown_id: int, place: str) -> None:
        """Note one message; `place` names it for the surface that sent it."""
        await self.shown.place(shown_id, place)

    async def follow(self, reader_id: int, known: str, place: str) -> None:
        """Note an answer about the summary in a known message, so that replies can go on there."""
        shown = await self.shown.at_place(reader_id, known)
        if shown is not None:
            await self.shown.place(shown.id, place)

    async def holds_summary(self, reader_id: int, place: str) -> bool:
        """Whether that message shows the reader a summary that Pith remembers."""
        return await self.shown.at_place(reader_id, place) is not None
