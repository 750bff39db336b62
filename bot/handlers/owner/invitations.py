"""Links that let readers in: opened, and made for the first owner."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import Update

from bot.handlers.line.line import Line
from bot.handlers.line.messages import OutgoingMessage, send
from bot.handlers.updates.deep_links import deep_link, read_start
from bot.handlers.updates.incoming import read_message
from bot.rendering.texts import texts
from bot.usecases.people.access import Invite, OpenInvitation
from bot.usecases.people.preferences import ReadPreferences


@dataclass(frozen=True, slots=True)
class Invitations:
    """Lets in whoever opens a link that still holds."""

    read_preferences: ReadPreferences
    invite: Invite
    open_invitation: OpenInvitation

    async def on_link(self, update: Update, line: Line) -> None:
        """/start with an invitation's parameter."""
        message = read_message(update)
        opened = await self.open_invitation(read_start(message.text), message.reader_id)
        preferences = await self.read_preferences(message.reader_id, message.telegram_language)
        sentence = texts(preferences.interface).html(f"invitation-{opened}")
        await send(line, OutgoingMessage(message.chat_id, (sentence,)))

    async def for_first_owner(self, bot_name: str) -> str:
        """The link that makes its opener the owner; "" where there is an owner."""
        parameter = await self.invite.first_owner()
        return deep_link(bot_name, parameter) if parameter else ""
