"""Those who linked a channel: told once when Pith cannot do its work there any more."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from bot.concurrency.locks import KeyedLocks
from bot.domain.chats import Chat, Mode
from bot.handlers.line.line import Line
from bot.handlers.line.messages import OutgoingMessage
from bot.handlers.line.notices import tell
from bot.rendering.channels import render_notice
from bot.usecases.people.chats import ChangeChat, NoteChat, ReadChat
from bot.usecases.people.preferences import ReadPreferences


class Loss(StrEnum):
    """What happened, as the texts name it."""

    REMOVED = "channel-lost-removed"
    RIGHTS = "channel-lost-rights"
    GROUP = "channel-lost-group"


@dataclass(frozen=True, slots=True)
class Managers:
    """Stops Pith's work in a channel, and tells who linked it what to do."""

    read_preferences: ReadPreferences
    read_chat: ReadChat
    change_chat: ChangeChat
    note_chat: NoteChat
    locks: KeyedLocks = field(default_factory=KeyedLocks)

    async def stop(self, line: Line, channel_id: int, loss: Loss) -> None:
        """Nothing more is done in the channel until Pith may again; its managers hear of it."""
        async with self.locks.hold(str(channel_id)):
            channel = await self.read_chat.known(channel_id)
            if channel is None or channel.closed:
                return
            await self.note_chat.left(channel_id)
        await self._tell_all(line, channel, loss)

    async def resume(self, channel_id: int, title: str) -> None:
        """Pith may edit posts in the channel (again): what was decided there holds."""
        async with self.locks.hold(str(channel_id)):
            channel = await self.read_chat.known(channel_id)
            if channel is not None and channel.closed:
                await self.note_chat.joined(replace(channel, title=title or channel.title))

    async def note_group(self, channel_id: int, group_id: int) -> None:
        """The channel's posts are discussed in another group now."""
        async with self.locks.hold(str(channel_id)):
            # Read anew: comments may have been stopped while Telegram was asked.
            channel = await self.read_chat.known(channel_id)
            if channel is not None:
                await self.change_chat(replace(channel, discussion=group_id))

    async def stop_comments(self, line: Line, channel_id: int) -> None:
        """Comments are off until somebody turns them on again; the managers hear of it."""
        async with self.locks.hold(str(channel_id)):
            channel = await self.read_chat.known(channel_id)
            if channel is None or channel.rules.mode is not Mode.COMMENT:
                return
            await self.change_chat(channel, mode=Mode.QUIET)
        await self._tell_all(line, channel, Loss.GROUP)

    async def _tell_all(self, line: Line, channel: Chat, loss: Loss) -> None:
        for reader_id in await self.read_chat.managers_of(channel.id):
            await self._tell(line, channel, reader_id, loss)

    async def _tell(self, line: Line, channel: Chat, reader_id: int, loss: Loss) -> None:
        effective = await self.read_preferences.of_reader(reader_id, "", channel.id)
        text = render_notice(loss, channel.title, effective.preferences.interface)
        await tell(line, OutgoingMessage(reader_id, (text,)))
