"""Which message shows which summaries, so that a reply to it finds their articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

from bot.domain.history import Shown
from bot.ports import ShownStore


async def shown_at(store: ShownStore, reader_id: int, place: str) -> tuple[Shown, ...]:
    """What a message shows its reader: nothing, a summary, or the several of a digest."""
    found: list[Shown] = []
    for number in count():
        shown = await store.at_place(reader_id, _nth(place, number))
        if shown is None:
            break
        found.append(shown)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class RememberPlace:
    """Notes the message that summaries, or an answer about them, were sent in."""

    shown: ShownStore

    async def __call__(self, shown_ids: Sequence[int], place: str) -> None:
        """Note one message; `place` names it for the surface that sent it."""
        for number, shown_id in enumerate(shown_ids):
            await self.shown.place(shown_id, _nth(place, number))

    async def follow(self, reader_id: int, known: str, place: str) -> None:
        """Note an answer about what a known message shows, so that replies can go on there."""
        found = await shown_at(self.shown, reader_id, known)
        await self([one.id for one in found], place)

    async def holds_summary(self, reader_id: int, place: str) -> bool:
        """Whether that message shows the reader a summary that Pith remembers."""
        return await self.shown.at_place(reader_id, place) is not None


def _nth(place: str, number: int) -> str:
    """The name under which the further summaries of a message are kept."""
    return f"{place}+{number}" if number else place
