"""What Pith keeps of a reader: give it to them, or forget it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.ports import ReaderRecords
from bot.usecases.limits.budgets import Budgets


@dataclass(frozen=True, slots=True)
class ExportReader:
    """Gives a reader all that is kept of them."""

    records: ReaderRecords

    async def __call__(self, reader_id: int) -> dict[str, Any]:
        """Everything, ready for JSON."""
        return await self.records.export(reader_id)


@dataclass(frozen=True, slots=True)
class ForgetReader:
    """Deletes all that is kept of a reader."""

    records: ReaderRecords
    budgets: Budgets

    async def __call__(self, reader_id: int) -> None:
        """Leaves no row that names the reader or holds their text."""
        async with self.budgets.carrying(reader_id):
            await self.records.forget(reader_id)
