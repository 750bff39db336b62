"""Files and pictures in, each of them once in its chat out."""

from __future__ import annotations

from dataclasses import dataclass, field

from telegram import InputFile

from bot.handlers.line.calls import call_once
from bot.handlers.line.inspecting import Inspected, inspect, updates_waiting
from bot.handlers.line.line import Line
from bot.handlers.line.messages import send_once


async def send_file(line: Line, chat_id: int, name: str, content: bytes, caption: str) -> int:
    """Send a file, as letters are sent; gives the message's id. Raises ChatClosed."""
    return await send_once(_File(line, chat_id, name, content, caption))


async def send_photo(line: Line, chat_id: int, name: str, content: bytes, caption: str) -> int:
    """The same for a picture that is shown as one."""
    return await send_once(_Photo(line, chat_id, name, content, caption))


@dataclass(frozen=True, slots=True)
class _File:
    """A message with a file."""

    line: Line
    chat_id: int
    name: str
    content: bytes = field(repr=False)
    caption: str

    async def send(self) -> int:
        """Send it whole."""
        return await call_once(self._call)

    async def change(self, message_id: int) -> None:
        """It was sent whole; only its mark goes."""
        await self.line.bot.edit_message_reply_markup(chat_id=self.chat_id, message_id=message_id)

    async def is_it(self, message_id: int) -> bool:
        """Whether an earlier message brings the same file and answers nothing."""
        found = await inspect(self.line.bot, self.chat_id, message_id)
        return found.answers is None and self._is_same(found)

    async def waiting(self) -> int:
        """How many updates wait at Telegram."""
        return await updates_waiting(self.line.bot)

    async def _call(self) -> int:
        file = InputFile(self.content, filename=self.name)
        message = await self.line.bot.send_document(self.chat_id, file, caption=self.caption)
        return message.message_id

    def _is_same(self, found: Inspected) -> bool:
        return found.file_name == self.name


@dataclass(frozen=True, slots=True)
class _Photo(_File):
    """A message with a picture."""

    async def _call(self) -> int:
        photo = InputFile(self.content, filename=self.name)
        message = await self.line.bot.send_photo(self.chat_id, photo, caption=self.caption)
        return message.message_id

    def _is_same(self, found: Inspected) -> bool:
        return found.is_photo
