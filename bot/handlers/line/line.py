"""One update's way to Telegram: the bot that calls, and the receipt of what it has sent."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Coroutine
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from telegram import Update
from telegram.ext import ExtBot

from bot.handlers.line.pacing import Permit, Step
from bot.handlers.line.receipts import Receipt


@dataclass(frozen=True, slots=True)
class Line:
    """What a handler calls Telegram by. Work that no crash needs to survive has no receipt.

    `began` is when its update came, by time.monotonic.
    """

    bot: ExtBot[Permit]
    receipt: Receipt | None = None
    began: float = field(default_factory=monotonic)

    def permit(self, note: Step | None = None, *, droppable: bool = False) -> Permit:
        """What a call of this update's work brings along."""
        check = self.receipt.check_lease if self.receipt else None
        return Permit(check, note, droppable)

    @property
    def begins_anew(self) -> bool:
        """Whether somebody has worked on the update before."""
        return self.receipt is not None and self.receipt.resumed

    def next_slot(self) -> str:
        """What the receipt will know the next message by; "" without one."""
        return self.receipt.next_slot() if self.receipt else ""

    async def was_sent(self, slot: str) -> bool:
        """Whether an earlier attempt sent a message, or was about to."""
        return self.receipt is not None and await self.receipt.known(f"{slot}.0") is not None

    async def unnumbered(self, slot: str, call: Callable[[Step], Awaitable[str]]) -> str:
        """Make a call that shows something without a number, as `Receipt.unnumbered` does."""
        if self.receipt is None:
            return await call(nothing_to_note)
        return await self.receipt.unnumbered(slot, call)

    def answer_together(self, numbers: Collection[int]) -> None:
        """These updates are answered as one, with this; none are, if it joined another."""
        if self.receipt is not None:
            self.receipt.deferred = not numbers
            self.receipt.joined.update(numbers)

    def leave_no_trace(self) -> None:
        """The update is wiped when it is done."""
        if self.receipt is not None:
            self.receipt.wipe = True


async def nothing_to_note() -> None:
    """For calls whose work no crash needs to survive."""


Act = Callable[[Update, Line], Coroutine[Any, Any, None]]
"""What a surface does about an update."""
