"""Files and pictures in, each of them once in its chat out."""

from __future__ import annotations

from dataclasses import dataclass, field

from telegram import InputFile

from bot.handlers.line.calls import call_once
from bot.handlers.line.inspecting import Inspected, inspect, updates_waiting
from bot.handlers.line.line import Line
from bot.handlers.line.messages import send_once
from bot.handlers.line.pacing import Permit, Step


async def send_file(line: Line, chat_id: int, name: str, content: bytes, caption: str) -> int:
    """Send a file, as letters are sent; gives the message's id. Raises ChatClosed."""
    return await send_once(line, _File(line, chat_id, name, content, caption))


async def send_photo(line: Line, chat_id: int, name: str, content: bytes, caption: str) -> int:
    """The same for a picture that is shown as one."""
    return await send_once(line, _Photo(line, chat_id, name, content, caption))


@dataclass(frozen=True, slots=True)
class _File:
    """A message with a file."""

    line: Line
    chat_id: int
    name: str
    content: bytes = field(repr=False)
    caption: str

    async def send(self, note: Step) -> int:
        """Send it whole."""
        file = InputFile(self.content, filename=self.name)
        return await call_once(lambda: self._call(file, self.line.permit(note)))

    async def change(self, message_id: int) -> None:
        """It was sent whole; only its mark goes."""
        await self.line.bot.edit_message_reply_markup(
            chat_id=self.chat_id, message_id=message_id, rate_limit_args=self.line.permit()
        )

    async def is_it(self, message_id: int) -> bool:
        """Whether an earlier message brings the same file and answers nothing."""
        found = await inspect(self.line.bot, self.chat_id, message_id, self.line.permit())
        return found.answers is None and self._is_same(found)

    async def waiting(self) -> int:
        """How many updates wait at Telegram."""
        return await updates_waiting(self.line.bot)

    async def _call(self, file: InputFile, permit: Permit) -> int:
        message = await self.line.bot.send_document(
            self.chat_id, file, caption=self.caption, rate_limit_args=permit
        )
        return message.message_id

    def _is_same(self, found: Inspected) -> bool:
        return found.file_name == self.name


@dataclass(frozen=True, slots=True)
class _Photo(_File):
    """A message with a picture."""

    async def _call(self, file: InputFile, permit: Permit) -> int:
        message = await self.line.bot.send_photo(
            self.chat_id, file, caption=self.caption, rate_limit_args=permit
        )
        return message.message_id

    def _is_same(self, found: Inspected) -> bool:
        return found.is_photo
