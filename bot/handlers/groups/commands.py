"""What is kept of a group: /privacy says it."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import Update

from bot.domain.keeping import Keep
from bot.handlers.line.line import Line
from bot.handlers.line.notices import reply
from bot.handlers.updates.incoming import read_message
from bot.rendering.html import escape
from bot.rendering.privacy import render_privacy
from bot.rendering.texts import texts
from bot.usecases.people.preferences import ReadPreferences


@dataclass(frozen=True, slots=True)
class GroupCommands:
    """The commands in groups but for settings and what changes something."""

    read_preferences: ReadPreferences
    keep: Keep

    async def on_privacy(self, update: Update, line: Line) -> None:
        """/privacy in a group: what is kept of it."""
        message = read_message(update)
        if message.by_bot:
            return
        effective = await self.read_preferences.of_chat(message.chat_id, message.telegram_language)
        say = texts(effective.preferences.interface)
        await reply(line, message, escape(render_privacy(self.keep, say, of_group=True)))
