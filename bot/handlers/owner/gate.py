"""Every update in; out go those of whoever may use Pith, before any other handler sees them."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from functools import partial
from time import monotonic
from typing import Any

import structlog
from telegram import (
    ChatMember,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    Message,
    Update,
)
from telegram.error import TelegramError
from telegram.ext import ApplicationHandlerStop, CallbackContext

from bot.domain.access import Verdict
from bot.domain.errors import StorageError
from bot.domain.offers import Offer
from bot.handlers.intake.failures import Failure, outcome
from bot.handlers.line.calls import answer_press, answer_typing
from bot.handlers.line.line import Act, Line
from bot.handlers.line.messages import Letter, send
from bot.handlers.line.refusals import ChatClosed
from bot.handlers.line.unnumbered import answer_mention
from bot.handlers.private.chat import read_stop
from bot.handlers.updates.deep_links import HELLO, read_start
from bot.rendering.texts import texts
from bot.usecases.offers.make_offer import FindOffer
from bot.usecases.people.access import CheckAccess

Context = CallbackContext[Any, Any, Any, Any]
Run = Callable[[Update, Context], Coroutine[Any, Any, None]]

log = structlog.get_logger(__name__)

OPENS_INVITATION = re.compile(r"^/start(?:@\w+)?\s+(?:own|inv)_[A-Za-z0-9_-]{1,60}\s*$")
"""What is sent by opening a link that lets its opener in."""
QUIET_SECONDS = 3600.0
"""So long a stranger is not told again what they were told."""
MOST_TOLD = 10_000
QUERY_SECONDS = 30
GONE = (ChatMember.LEFT, ChatMember.BANNED)


def as_it_is(act: Act) -> Run:
    """For where updates are not written down."""

    async def run(update: Update, context: Context) -> None:
        await act(update, Line(context.bot))

    return run


@dataclass(frozen=True, slots=True)
class Gate:
    """Lets an update through, or ends it; without a verdict (the database is locked) it ends.

    Strangers are told how they get in where only they see it; in groups there is silence.
    `durably` makes the work on an update that is not let through survive: no handler sees it.
    """

    check_access: CheckAccess
    find_offer: FindOffer
    told: OrderedDict[int, float] = field(default_factory=OrderedDict)
    now: Callable[[], float] = monotonic
    durably: Callable[[Act], Run] = as_it_is

    async def on_update(self, update: Update, context: Context) -> None:
        """Raises ApplicationHandlerStop for who may not use Pith."""
        if _is_bookkeeping(update):
            return
        verdict = await outcome(self.check_access(*ids_of(update)))
        if verdict is Verdict.WELCOME:
            return
        if isinstance(verdict, Failure):
            await context.application.process_error(update, verdict.error)
        elif verdict is Verdict.STRANGER and await self._is_let_in_by_link(update):
            return
        else:
            # Nobody else's update waits until a stranger has been told.
            stranger = verdict is Verdict.STRANGER
            act = self.durably(partial(self._turn_away, stranger=stranger))
            context.application.create_task(act(update, context), update=update)
        raise ApplicationHandlerStop

    async def _is_let_in_by_link(self, update: Update) -> bool:
        """Whether a link leads here: an invitation, or a summary's of a chat that may use Pith."""
        message = update.message
        if message is None or not _in_private(message):
            return False
        if OPENS_INVITATION.match(message.text or ""):
            return True
        key = read_start(message.text or "")
        offer = await outcome(self.find_offer(key)) if key else None
        if not isinstance(offer, Offer) or offer.reader_id >= 0:
            return False
        return await outcome(self.check_access(offer.reader_id)) is Verdict.WELCOME

    async def _turn_away(self, update: Update, line: Line, *, stranger: bool) -> None:
        try:
            await self._answer(update, line, stranger=stranger)
        except (TelegramError, ChatClosed) as error:
            log.info("stranger_not_told", error=type(error).__name__)

    async def _answer(self, update: Update, line: Line, *, stranger: bool) -> None:
        person = update.effective_user
        say = texts((person.language_code if person else None) or "")
        if query := update.callback_query:
            # A button that nobody answers spins on.
            notice = say("alert-stranger") if stranger else ""
            await answer_press(line, query.id, notice, alert=stranger)
        elif typed := update.inline_query:
            label = InlineQueryResultsButton(say("button-stranger"), start_parameter=HELLO)
            await answer_typing(line, typed.id, [], label if stranger else None, QUERY_SECONDS)
        elif (guest := update.guest_message) and guest.guest_query_id and stranger:
            said = InputTextMessageContent(say("guest-stranger"))
            card = InlineQueryResultArticle("stranger", say("guest-stranger")[:60], said)
            await answer_mention(line, guest.guest_query_id, card)
        elif person and _in_private(update.message) and stranger and self.untold(person.id):
            sentence = say.html("access-stranger", id=str(person.id))
            try:
                await send(line, Letter(person.id, (sentence,)))
            except StorageError:
                # It begins anew, and they were not told.
                self.told.pop(person.id, None)
                raise

    def untold(self, reader_id: int) -> bool:
        """Whether somebody was not told for a while; from now on they are."""
        now = self.now()
        if now - self.told.get(reader_id, -QUIET_SECONDS) < QUIET_SECONDS:
            return False
        self.told[reader_id] = now
        self.told.move_to_end(reader_id)
        while len(self.told) > MOST_TOLD:
            self.told.popitem(last=False)
        return True


def ids_of(update: Update) -> tuple[int, ...]:
    """Whoever asks, and the group or channel where they do."""
    message = update.effective_message
    voice = message.sender_chat if message and not update.callback_query else None
    # In the name of a chat the account is the same for all who write so.
    who = voice or update.effective_user
    where = update.effective_chat
    found = (one.id for one in (who, where) if one is not None)
    return tuple(dict.fromkeys(found))


def _is_bookkeeping(update: Update) -> bool:
    """What Pith has to know whoever caused it: it was stopped, or thrown out, or a group moved."""
    if read_stop(update) is not None:
        return True
    if update.my_chat_member is not None:
        return update.my_chat_member.new_chat_member.status in GONE
    message = update.message
    return message is not None and bool(message.migrate_to_chat_id or message.migrate_from_chat_id)


def _in_private(message: Message | None) -> bool:
    return message is not None and message.chat.type == message.chat.PRIVATE
