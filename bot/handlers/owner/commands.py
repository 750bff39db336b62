"""The owner's commands. Nobody else learns that there are any: others get the ordinary answer."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from telegram import (
    Message,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginUser,
    Update,
)
from telegram.error import BadRequest

from bot.domain.access import Standing
from bot.domain.budget_words import BudgetUnclear, read_limits
from bot.domain.budgets import EVERYBODY
from bot.handlers.groups.group import GroupChat
from bot.handlers.line.files import send_photo
from bot.handlers.line.line import Line
from bot.handlers.line.messages import OutgoingMessage, send
from bot.handlers.owner.broadcasting import Broadcasting
from bot.handlers.private.chat import PrivateChat
from bot.handlers.updates.deep_links import deep_link
from bot.handlers.updates.incoming import Incoming, read_message
from bot.rendering.chart import draw_days
from bot.rendering.owner import render_budget, render_stats
from bot.rendering.texts import Texts, texts
from bot.text.copied import UNSEEN, as_typed
from bot.usecases.limits.budgets import Budgets, scope_of
from bot.usecases.people.access import CheckAccess, DecideAccess, Invite
from bot.usecases.people.preferences import ReadPreferences
from bot.usecases.upkeep.report_usage import ReportUsage

COMMANDS = ("stats", "allow", "block", "budget", "invite", "broadcast")
IN_GROUPS = ("allow", "block")
"""A private group has no name to be called by in private: there, the place names it."""
MOST_USES, MOST_DAYS = 1000, 365

_COMMAND = re.compile(rf"/(?P<name>\w+)(?:@\w+)?{UNSEEN}*(?:\s+(?P<rest>.*))?", re.DOTALL)
_ID = re.compile(r"-?[1-9][0-9]{0,17}", re.ASCII)
_NAME = re.compile(r"@[A-Za-z]\w{3,31}", re.ASCII)
_INVITE = re.compile(r"([1-9][0-9]{0,3})\s+([1-9][0-9]{0,2})", re.ASCII)


@dataclass(frozen=True, slots=True)
class OwnerCommand:
    """An owner's command: what stands behind its name, and whom the message replied to is from.

    `forwarded` is None where it replies to nothing that tells.
    """

    line: Line
    message: Incoming
    name: str
    rest: str
    forwarded: int | None
    say: Texts

    @property
    def words(self) -> str:
        """The rest where it names people and numbers: free of what copying brings along."""
        return as_typed(self.rest).strip()

    async def answer(self, key: str, **values: str | int) -> None:
        """Say one of Pith's texts."""
        await self.show(self.say.html(key, **values))

    async def show(self, html: str) -> None:
        """Say anything."""
        chat_id, topic = self.message.chat_id, self.message.topic
        await send(
            self.line, OutgoingMessage(chat_id, (html,), self.message.message_id, topic=topic)
        )


@dataclass(frozen=True, slots=True)
class Admin:
    """Does what owners ask for; hands everybody else's commands on."""

    read_preferences: ReadPreferences
    check_access: CheckAccess
    decide_access: DecideAccess
    invite: Invite
    budgets: Budgets
    report_usage: ReportUsage
    private: PrivateChat
    group: GroupChat
    broadcasting: Broadcasting

    async def on_command(self, update: Update, line: Line) -> None:
        """One of `COMMANDS` in a private chat."""
        message = read_message(update)
        if not await self.check_access.is_owner(message.reader_id):
            return await self.private.on_command(update, line)
        command = await self._read_command(update, line, message)
        await _ACTS[command.name](self, command)

    async def on_group_command(self, update: Update, line: Line) -> None:
        """One of `IN_GROUPS` in a group: with nothing behind it, that group is meant."""
        message = read_message(update)
        if not await self.check_access.is_owner(message.reader_id):
            return await self.group.on_message(update, line)
        command = await self._read_command(update, line, message)
        if command.words or message.replied:
            # Whom it concerns is nobody else's business.
            return await command.answer("owner-in-private")
        await self._decide(command, message.chat_id)

    async def _read_command(self, update: Update, line: Line, message: Incoming) -> OwnerCommand:
        found = _COMMAND.fullmatch(message.text.strip())
        if found is None:
            raise ValueError("the handler's filter lets only commands through")
        preferences = await self.read_preferences(message.reader_id, message.telegram_language)
        return OwnerCommand(
            line,
            message,
            found["name"].lower(),
            (found["rest"] or "").strip(),
            _forwarded_from(update.effective_message),
            texts(preferences.interface),
        )

    async def _stats(self, command: OwnerCommand) -> None:
        report = await self.report_usage()
        picture = await asyncio.to_thread(draw_days, report.days)
        caption = render_stats(report, command.say)
        await send_photo(command.line, command.message.chat_id, "stats.png", picture, caption)

    async def _allow_or_block(self, command: OwnerCommand) -> None:
        if not command.words and command.message.replied is None:
            return await command.answer(f"{command.name}-help")
        id = command.forwarded if not command.words else await _find(command.line, command.words)
        if id is None:
            return await command.answer("owner-unknown")
        await self._decide(command, id)

    async def _decide(self, command: OwnerCommand, id: int) -> None:
        standing = Standing.ALLOWED if command.name == "allow" else Standing.BLOCKED
        if not await self.decide_access(id, standing):
            return await command.answer("owner-untouched", id=str(id))
        whom = "reader" if id > 0 else "chat"
        await command.answer(f"{command.name}-{whom}", id=str(id))

    async def _budget(self, command: OwnerCommand) -> None:
        whom, words = (*command.words.split(None, 1), "", "")[:2]
        if not whom:
            await command.answer("budget-help")
            return await self._show_budget(command, EVERYBODY)
        id = EVERYBODY if whom.lower() == "all" else await _find(command.line, whom)
        if id is None:
            return await command.answer("owner-unknown")
        if words.strip():
            try:
                limits = None if words.strip().lower() == "default" else read_limits(words)
            except BudgetUnclear as error:
                return await command.answer("budget-unclear", words=str(error)[:100])
            await self.budgets.change(id, limits)
        await self._show_budget(command, id)

    async def _show_budget(self, command: OwnerCommand, id: int) -> None:
        limits = await self.budgets.limits(scope_of(id), id)
        spent = await self.budgets.spent(id)
        await command.show(render_budget(id, limits, spent, command.say))

    async def _invite(self, command: OwnerCommand) -> None:
        found = _INVITE.fullmatch(command.words)
        if found is None or int(found[1]) > MOST_USES or int(found[2]) > MOST_DAYS:
            return await command.answer("invite-help", uses=MOST_USES, days=MOST_DAYS)
        uses, days = int(found[1]), int(found[2])
        link = deep_link(command.line.bot.username, await self.invite(uses, days))
        await command.answer("invite-made", link=link, uses=uses, days=days)
        if not self.check_access.access_rules.listed:
            await command.answer("invite-open")

    async def _broadcast(self, command: OwnerCommand) -> None:
        if not command.rest:
            return await command.answer("broadcast-help")
        await self.broadcasting.plan(
            command.line, command.message.chat_id, command.rest, command.say
        )


_ACTS: dict[str, Callable[[Admin, OwnerCommand], Awaitable[None]]] = {
    "stats": Admin._stats,
    "allow": Admin._allow_or_block,
    "block": Admin._allow_or_block,
    "budget": Admin._budget,
    "invite": Admin._invite,
    "broadcast": Admin._broadcast,
}


def _forwarded_from(message: Message | None) -> int | None:
    """Whose message it was that was forwarded and then replied to; None where nothing tells."""
    replied = message.reply_to_message if message else None
    match replied.forward_origin if replied else None:
        case MessageOriginUser(sender_user=user):
            return user.id
        case MessageOriginChat(sender_chat=chat):
            return chat.id
        case MessageOriginChannel(chat=chat):
            return chat.id
    return None


async def _find(line: Line, whom: str) -> int | None:
    """The id that is meant; Telegram knows those of groups and channels with a public name."""
    if _ID.fullmatch(whom):
        return int(whom)
    if not _NAME.fullmatch(whom):
        return None
    try:
        return (await line.bot.get_chat(whom)).id
    except BadRequest:
        return None
