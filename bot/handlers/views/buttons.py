"""What stands under a view: each surface has buttons of its own kind."""

from __future__ import annotations

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.usecases.summaries.get_summary import ShownSummary


class Buttons:
    """What stands under a view: here, nothing."""

    def meanwhile(self) -> InlineKeyboardMarkup | None:
        """Under the news, as long as there is no answer."""
        return None

    async def under_summary(self, result: ShownSummary) -> InlineKeyboardMarkup | None:
        """Under a summary."""
        return None

    async def of_part(self, number: int, result: ShownSummary) -> InlineKeyboardButton | None:
        """Under a digest: what opens the summary of a part, by the part's number."""
        return None

    def under_failure(self) -> InlineKeyboardMarkup | None:
        """Under the sentence that says why there is no answer."""
        return None


NO_BUTTONS = Buttons()
