"""Whose update it is: those of who may not use Pith come to no surface."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from time import monotonic

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

from bot.domain.access import Verdict
from bot.domain.errors import StorageError
from bot.domain.offers import Offer
from bot.handlers.intake.failures import outcome
from bot.handlers.line.calls import answer_press, answer_typing
from bot.handlers.line.line import Act, Line
from bot.handlers.line.messages import OutgoingMessage, send
from bot.handlers.line.refusals import ChatClosed
from bot.handlers.line.unnumbered import answer_mention
from bot.handlers.private.chat import read_stop
from bot.handlers.updates.deep_links import HELLO, read_start
from bot.rendering.texts import texts
from bot.usecases.offers.make_offer import FindOffer
from bot.usecases.people.access import CheckAccess

log = structlog.get_logger(__name__)

_INVITATION = re.compile(r"(?:own|inv)_[A-Za-z0-9_-]{1,60}")
QUIET_SECONDS = 3600.0
"""So long a stranger is not told again what they were told."""
MOST_TOLD = 10_000
QUERY_SECONDS = 30
GONE = (ChatMember.LEFT, ChatMember.BANNED)


@dataclass(frozen=True, slots=True)
class Gate:
    """Lets an update through, or says what is done about it instead.

    Strangers are told how they get in where only they see it; in groups there is silence.
    """

    check_access: CheckAccess
    find_offer: FindOffer
    told: OrderedDict[int, float] = field(default_factory=OrderedDict)
    now: Callable[[], float] = monotonic

    async def __call__(self, update: Update) -> Act | None:
        """None for whoever may use Pith; raises what keeps it from finding out."""
        if _is_bookkeeping(update):
            return None
        verdict = await self.check_access(*ids_of(update))
        if verdict is Verdict.WELCOME:
            return None
        stranger = verdict is Verdict.STRANGER
        if stranger and await self._is_let_in_by_link(update):
            return None
        return partial(self._turn_away, stranger=stranger)

    async def _is_let_in_by_link(self, update: Update) -> bool:
        """Whether a link leads here: an invitation, or a summary's of a chat that may use Pith."""
        message = update.message
        if message is None or not _in_private(message):
            return False
        if opens_invitation(message.text or ""):
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
                await send(line, OutgoingMessage(person.id, (sentence,)))
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


def opens_invitation(text: str) -> bool:
    """Whether it is what is sent by opening a link that lets its opener in."""
    return _INVITATION.fullmatch(read_start(text)) is not None


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
