"""Commands that need no article: welcome, help, and what is kept of a reader."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from telegram import Update

from bot.domain.keeping import Keep
from bot.domain.request import Large
from bot.handlers.line.files import send_file
from bot.handlers.line.line import Line
from bot.handlers.line.messages import OutgoingMessage, send
from bot.handlers.requests.answering import Answering, RequestedSource
from bot.handlers.updates.deep_links import HELLO, read_start
from bot.handlers.updates.incoming import read_message
from bot.handlers.views.preview import Preview
from bot.handlers.views.timing import Timing
from bot.handlers.views.view import Asked, Destination
from bot.rendering.html import escape
from bot.rendering.privacy import render_privacy
from bot.rendering.texts import Texts, texts
from bot.usecases.offers.make_offer import FindOffer
from bot.usecases.people.preferences import ReadPreferences
from bot.usecases.people.reader_records import ExportReader


@dataclass(frozen=True, slots=True)
class Commands:
    """The private chat's commands but for settings."""

    read_preferences: ReadPreferences
    find_offer: FindOffer
    export_reader: ExportReader
    keep: Keep
    answering: Answering
    timing: Timing

    async def on_start(self, update: Update, line: Line) -> None:
        """/start; a link that brought the reader here may name a summary that they want."""
        message = read_message(update)
        key = read_start(message.text)
        if key in ("", HELLO):
            return await self._say(update, line, "start")
        offer = await self.find_offer(key)
        if offer is None or offer.is_job:
            return await self._say(update, line, "offer-forgotten")
        effective = await self.read_preferences.of_reader(
            message.reader_id, message.telegram_language, offer.reader_id
        )
        preferences = effective.preferences
        if offer.preferences is not None:
            # Chosen with the offer: what is opened is the summary that the card showed.
            preferences = replace(offer.preferences, interface=preferences.interface)
        destination = Destination(message.chat_id, reply_to=message.message_id)
        asked = Asked(line, message.reader_id, destination, preferences, large=Large.ASK)
        view = Preview(asked, self.timing)
        await self.answering.summarize(asked, RequestedSource.of_offer(offer), view)

    async def on_help(self, update: Update, line: Line) -> None:
        """/help."""
        await self._say(update, line, "help")

    async def on_privacy(self, update: Update, line: Line) -> None:
        """/privacy."""
        message = read_message(update)
        say = await self._texts(message.reader_id, message.telegram_language)
        kept = escape(render_privacy(self.keep, say))
        await send(line, OutgoingMessage(message.chat_id, (kept,)))

    async def on_export(self, update: Update, line: Line) -> None:
        """/export: all that is kept of the reader, as a file."""
        message = read_message(update)
        say = await self._texts(message.reader_id, message.telegram_language)
        records = await self.export_reader(message.reader_id)
        content = json.dumps(records, ensure_ascii=False, indent=2, default=str).encode(
            "utf-8", "replace"
        )

        caption = say("export-caption")
        await send_file(line, message.chat_id, "pith.json", content, caption)

    async def _say(self, update: Update, line: Line, key: str) -> None:
        message = read_message(update)
        say = await self._texts(message.reader_id, message.telegram_language)
        await send(line, OutgoingMessage(message.chat_id, (say.html(key),)))

    async def _texts(self, reader_id: int, telegram_language: str) -> Texts:
        return texts((await self.read_preferences(reader_id, telegram_language)).interface)
