"""What happens to the chats that Pith is in: joined, left, promoted, renamed, moved."""

from __future__ import annotations

from dataclasses import dataclass, field

from telegram import Chat as TelegramChat
from telegram import ChatMember, ChatMemberRestricted, ChatMemberUpdated, Message, Update

from bot.concurrency.latest import Latest
from bot.domain.chats import Chat, ChatKind
from bot.handlers.chats.managers import Loss, Managers
from bot.handlers.chats.rights import may_edit
from bot.handlers.line.line import Line
from bot.handlers.line.messages import OutgoingMessage
from bot.handlers.line.notices import tell
from bot.handlers.requests.answering import Answering
from bot.handlers.views.timing import Timing
from bot.rendering.texts import texts
from bot.usecases.people.chats import NoteChat, ReadChat
from bot.usecases.people.preferences import ReadPreferences

MOMENT = 2.0
"""Seconds until Telegram has told what belongs to a change: that a group moved, or that a channel
was picked in /channels."""
MOST_CHATS = 1000
"""How many chats are known by what happened to them just now."""
_INSIDE = (ChatMember.OWNER, ChatMember.ADMINISTRATOR, ChatMember.MEMBER)


@dataclass(frozen=True, slots=True)
class Membership:
    """Keeps up with the chats."""

    read_preferences: ReadPreferences
    read_chat: ReadChat
    note_chat: NoteChat
    answering: Answering
    timing: Timing
    managers: Managers
    moved: Latest[int] = field(default_factory=lambda: Latest(MOST_CHATS))
    """The new numbers of groups that moved: they are not new to Pith."""
    entered: Latest[int] = field(default_factory=lambda: Latest(MOST_CHATS))
    """Where Pith just came, and was not thrown out again."""

    async def on_my_member(self, update: Update, line: Line) -> None:
        """Pith was added to a chat, thrown out, or its rights were changed."""
        change = update.my_chat_member
        if change is None or change.chat.type == TelegramChat.PRIVATE:
            return
        chat_id = change.chat.id
        was, now = _inside(change.old_chat_member), _inside(change.new_chat_member)
        if not now:
            self.entered.discard(chat_id)
            self.answering.in_work.drop(chat_id)
        elif not was:
            self.entered.add(chat_id)
        if change.chat.type == TelegramChat.CHANNEL:
            await self._in_channel(change, line, came=now and not was)
        elif now:
            await self._in_group(change, line, came=not was)
        else:
            await self.note_chat.left(chat_id)

    async def on_migration(self, update: Update, line: Line) -> None:
        """A group became a supergroup; both chats tell of it, in any order."""
        message = update.message
        if message is None:
            return
        old = message.migrate_from_chat_id or message.chat.id
        new = message.migrate_to_chat_id or message.chat.id
        self.moved.add(new)
        await self.note_chat.moved(old, new)

    async def on_title(self, update: Update, line: Line) -> None:
        """A group or channel has another name."""
        message = update.effective_message
        if isinstance(message, Message) and message.new_chat_title:
            await self.note_chat.renamed(message.chat.id, message.new_chat_title)

    async def _in_group(self, change: ChatMemberUpdated, line: Line, *, came: bool) -> None:
        known = await self.read_chat.known(change.chat.id)
        # Work that begins anew knows the group, and may have said nothing there yet.
        greets = came and line.begins_anew
        if known is not None and not known.closed and not greets:
            return  # its rights were changed, or the group moved
        language = change.from_user.language_code or ""
        chat = Chat(change.chat.id, ChatKind.GROUP, change.chat.title or "")
        await self.note_chat.joined(chat, language)
        if not came:
            return
        if not await self._stays(chat.id) or chat.id in self.moved:
            return
        if _may_write(change.new_chat_member):
            effective = await self.read_preferences.of_chat(chat.id, language)
            say = texts(effective.preferences.interface)
            await tell(line, OutgoingMessage(chat.id, (say.html("group-hello"),)))

    async def _in_channel(self, change: ChatMemberUpdated, line: Line, *, came: bool) -> None:
        """Who linked it hears what Pith cannot do there any more; who added it, where to go on."""
        chat, now = change.chat, change.new_chat_member
        if may_edit(now):
            await self.managers.resume(chat.id, chat.title or "")
        else:
            loss = Loss.RIGHTS if _inside(now) else Loss.REMOVED
            await self.managers.stop(line, chat.id, loss)
        adder = change.from_user
        if not came or adder.is_bot or not await self._stays(chat.id):
            return
        if await self.read_chat.known(chat.id) is None:
            effective = await self.read_preferences.of_reader(adder.id, adder.language_code or "")
            say = texts(effective.preferences.interface)
            title = chat.title or str(chat.id)
            await tell(line, OutgoingMessage(adder.id, (say.html("channel-added", title=title),)))

    async def _stays(self, chat_id: int) -> bool:
        """Wait a moment whether Pith is not thrown out again; tells it once for each coming."""
        await self.timing.sleep(MOMENT)
        stays = chat_id in self.entered
        self.entered.discard(chat_id)
        return stays


def _inside(member: ChatMember) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member.status in _INSIDE


def _may_write(member: ChatMember) -> bool:
    return not isinstance(member, ChatMemberRestricted) or bool(member.can_send_messages)
