"""Files and pictures: each of them once in its chat, and what people sent."""

from __future__ import annotations

from dataclasses import dataclass, field

from telegram import InputFile, Message
from telegram.error import BadRequest, TimedOut

from bot.domain.errors import ReadingTooSlow, SourceTooLarge
from bot.domain.request import Attachment, Document
from bot.handlers.line.line import Line
from bot.handlers.line.messages import OneMessage, send_once
from bot.handlers.line.pacing import Step
from bot.handlers.line.refusals import Refusal
from bot.handlers.line.retry import call_once, patiently

LARGEST_FILE = 20 * 1024 * 1024
"""Bytes; what Telegram lets bots download."""


async def send_file(line: Line, chat_id: int, name: str, content: bytes, caption: str) -> int:
    """Send a file, once as messages are; gives the message's id. Raises ChatClosed."""
    return await send_once(line, _File(line, chat_id, name, content, caption))


async def send_photo(line: Line, chat_id: int, name: str, content: bytes, caption: str) -> int:
    """The same for a picture that is shown as one."""
    return await send_once(line, _Photo(line, chat_id, name, content, caption))


async def download(line: Line, attachment: Attachment) -> Document:
    """A file's bytes; raises SourceTooLarge and ReadingTooSlow."""
    if attachment.size > LARGEST_FILE:
        raise SourceTooLarge(str(attachment.size))
    try:
        file = await patiently(lambda: line.bot.get_file(attachment.file_id))
        content = await patiently(file.download_as_bytearray)
    except TimedOut as error:
        raise ReadingTooSlow(attachment.name) from error
    except BadRequest as error:
        if Refusal.of(error) is Refusal.FILE_TOO_BIG:
            raise SourceTooLarge(error.message) from error
        raise
    if len(content) > LARGEST_FILE:
        raise SourceTooLarge(str(len(content)))
    return Document(attachment.name, attachment.media_type, bytes(content))


@dataclass(frozen=True, slots=True)
class _File(OneMessage):
    """A message with a file."""

    name: str
    content: bytes = field(repr=False)
    caption: str

    async def send(self, note: Step) -> int:
        """Send it whole."""
        file = InputFile(self.content, filename=self.name)
        return (await call_once(lambda: self._call(file, note))).message_id

    async def change(self, message_id: int) -> None:
        """It was sent whole; only its mark goes."""
        await self.line.bot.edit_message_reply_markup(
            self.chat_id, message_id, rate_limit_args=self.permit()
        )

    async def is_it(self, message_id: int) -> bool:
        """Whether an earlier message brings the same file and answers nothing."""
        found = await self.inspect(message_id)
        return found is not None and found.reply_to_message is None and self._is_same(found)

    async def _call(self, file: InputFile, note: Step) -> Message:
        return await self.line.bot.send_document(
            self.chat_id, file, caption=self.caption, rate_limit_args=self.permit(note)
        )

    def _is_same(self, found: Message) -> bool:
        return found.document is not None and found.document.file_name == self.name


@dataclass(frozen=True, slots=True)
class _Photo(_File):
    """A message with a picture."""

    async def _call(self, file: InputFile, note: Step) -> Message:
        return await self.line.bot.send_photo(
            self.chat_id, file, caption=self.caption, rate_limit_args=self.permit(note)
        )

    def _is_same(self, found: Message) -> bool:
        return bool(found.photo)
