"""The owner's message to every reader: sent slowly, one after the other, also after a restart.

All of it is the work on the press that begins it: so whatever ends that work, it goes on from the
reader it had come to, and each gets the message once.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import structlog
from telegram import InlineKeyboardMarkup, Update
from telegram.error import TelegramError

from bot.domain.broadcasts import Broadcast, BroadcastStage
from bot.handlers.line.calls import answer_press, edit
from bot.handlers.line.line import Line
from bot.handlers.line.messages import OutgoingMessage, send
from bot.handlers.line.receipts import LeaseLost
from bot.handlers.line.refusals import ChatClosed
from bot.handlers.updates.callback_data import DropBroadcast, SendBroadcast
from bot.handlers.updates.presses import Press, button, read_press
from bot.handlers.views.panels import Panels
from bot.handlers.views.timing import Timing
from bot.rendering.html import escape
from bot.rendering.texts import Texts, texts
from bot.usecases.people.access import CheckAccess
from bot.usecases.people.broadcast import Broadcasts
from bot.usecases.people.preferences import ReadPreferences

log = structlog.get_logger(__name__)

BEGUN = "cast"
"""What the receipt of a press knows by that it began a broadcast; a reader's id follows for each
message of it."""
BETWEEN = 0.1
"""Seconds between two readers: a third of what Telegram takes, the rest is for who asks."""
LONGEST = 3500
"""In characters: with the question around it, the text must fit into one message."""


@dataclass(slots=True)
class Broadcasting:
    """Shows the owner what would be sent to how many, and sends it when they confirm."""

    read_preferences: ReadPreferences
    check_access: CheckAccess
    broadcasts: Broadcasts
    panels: Panels
    timing: Timing
    closed: bool = False
    under_way: set[int] = field(default_factory=set)

    async def plan(self, line: Line, chat_id: int, text: str, say: Texts) -> None:
        """The dry run: the message as it will be, how many get it, and two buttons."""
        if len(text) > LONGEST:
            sentence = say.html("broadcast-too-long", most=LONGEST)
            await send(line, OutgoingMessage(chat_id, (sentence,)))
            return
        draft, readers = await self.broadcasts.draft(text, chat_id)
        question = say.html("broadcast-question", count=readers)
        buttons = [[button(say("button-broadcast-drop"), DropBroadcast(draft.id))]]
        if readers:
            send_it = button(say("button-broadcast", count=readers), SendBroadcast(draft.id))
            buttons.insert(0, [send_it])
        outgoing = OutgoingMessage(
            chat_id, (escape(text), question), buttons=InlineKeyboardMarkup(buttons)
        )
        await send(line, outgoing)

    async def on_press(self, update: Update, line: Line) -> None:
        """The owner's yes or no."""
        press = read_press(update)
        preferences = await self.read_preferences(press.reader_id, press.telegram_language)
        say = texts(preferences.interface)
        asks, owns = press.button, await self.check_access.is_owner(press.reader_id)
        if not owns or not isinstance(asks, SendBroadcast | DropBroadcast):
            return await answer_press(line, press.query_id, say("alert-outdated"))
        begun = None
        async with self.panels.hold(press):
            await answer_press(line, press.query_id)
            if isinstance(asks, DropBroadcast):
                await self.broadcasts.drop(asks.id)
                await self.panels.show(line, press, say.html("broadcast-dropped"), None)
            elif begun := await self._begin(line, asks.id, press):
                await self.panels.show(line, press, say.html("broadcast-running"), None)
        if begun:
            await self._send_all(line, begun, say)

    def close(self) -> None:
        """Pause, as the bot goes; the next one goes on."""
        self.closed = True

    async def _begin(self, line: Line, id: int, press: Press) -> Broadcast | None:
        """The broadcast that this press begins, or began in an earlier attempt; None for another
        press under the same message."""
        receipt, broadcasts = line.receipt, self.broadcasts
        if receipt is not None and await receipt.known(BEGUN):
            return await broadcasts.begin(id, press.message_id) or await broadcasts.find(id)
        if receipt is not None and await broadcasts.is_draft(id):
            await receipt.note_done(BEGUN)
        return await broadcasts.begin(id, press.message_id)

    async def _send_all(self, line: Line, broadcast: Broadcast, say: Texts) -> None:
        if broadcast.id in self.under_way:
            return
        self.under_way.add(broadcast.id)
        try:
            if broadcast.stage is BroadcastStage.RUNNING:
                broadcast = await self._serve(line, broadcast)
        finally:
            self.under_way.discard(broadcast.id)
        done = say.html("broadcast-done", count=broadcast.sent, dropped=broadcast.dropped)
        await edit(line, broadcast.chat_id, broadcast.message_id, done, None)

    async def _serve(self, line: Line, broadcast: Broadcast) -> Broadcast:
        """Send it to everybody whose turn has not come yet; raises LeaseLost."""
        async for reader_id in self.broadcasts.readers(broadcast.after):
            if self.closed:
                raise LeaseLost
            sent = await self._send_one(line, reader_id, broadcast.text)
            broadcast = await self.broadcasts.next(broadcast, reader_id, sent=sent)
            await self.timing.sleep(BETWEEN)
        return await self.broadcasts.finish(broadcast)

    async def _send_one(self, line: Line, reader_id: int, text: str) -> bool:
        try:
            await send(
                line, OutgoingMessage(reader_id, (escape(text),), slot=f"{BEGUN}:{reader_id}")
            )
        except (ChatClosed, TelegramError) as error:
            # They blocked the bot, or never opened its chat: the others still get it.
            log.info("broadcast_not_delivered", error=type(error).__name__)
            return False
        return True
