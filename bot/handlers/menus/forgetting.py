"""/forget: the question before, and what is done by the answer; for a reader and for a group."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import InlineKeyboardMarkup

from bot.handlers.line.line import Line
from bot.handlers.requests.in_work import Desk
from bot.handlers.updates.presses import Press, button
from bot.handlers.views.panels import Panels
from bot.rendering.html import escape
from bot.rendering.privacy import render_forgotten
from bot.rendering.texts import Texts
from bot.usecases.pith import Pith

YES, NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class Forgetting:
    """Forgets a reader or a group, and ends their work. `name` begins its presses' data."""

    pith: Pith
    desk: Desk
    panels: Panels
    name: str

    @property
    def presses(self) -> str:
        """A pattern for the data of the question's buttons."""
        return rf"^{self.name}:(?:{YES}|{NO})$"

    def buttons(self, say: Texts) -> InlineKeyboardMarkup:
        """Yes and no, under the question."""
        yes, no = f"{self.name}:{YES}", f"{self.name}:{NO}"
        rows = [button(say("button-yes-delete"), yes)], [button(say("button-keep"), no)]
        return InlineKeyboardMarkup(rows)

    async def finish(self, line: Line, press: Press, id: int, say: Texts, done: str) -> None:
        """Do as the press says with what is kept under an id; the question becomes the answer."""
        forgets = press.data == f"{self.name}:{YES}"
        if forgets:
            await self.forget(line, press.chat_id, id)
        told = render_forgotten(say(done), say) if forgets else say("forget-kept")
        await self.panels.show(line, press, escape(told), None)

    async def forget(self, line: Line, chat_id: int, id: int) -> None:
        """End the work in a chat, then delete what is kept under an id."""
        await self.desk.clear(chat_id)
        await self.pith.forget_reader(id)
        line.leave_no_trace()
