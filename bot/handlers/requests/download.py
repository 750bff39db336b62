"""A file that waits at Telegram in, a document to read out."""

from __future__ import annotations

from telegram.error import BadRequest, TimedOut

from bot.domain.errors import ReadingTooSlow, SourceTooLarge
from bot.domain.request import Attachment, Document
from bot.handlers.line.line import Line
from bot.handlers.line.refusals import Refusal
from bot.handlers.line.retry import patiently

LARGEST_FILE = 20 * 1024 * 1024
"""Bytes; what Telegram lets bots download."""


async def download(line: Line, attachment: Attachment) -> Document:
    """Fetch a file's bytes; raises SourceTooLarge and ReadingTooSlow."""
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
