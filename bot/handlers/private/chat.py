"""The private chat: messages, replies and buttons in, summaries and answers out.

A button under a summary sends a new message in reply to it. Editing in place would be tidier, but
then nothing could stream or be stopped, a summary of three messages could not become one, and the
reader would lose the summary that they want to compare with.

A request that is stopped leaves one sentence, not what was written so far: that was not yet
checked against the article, and Pith sends nothing unchecked.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from telegram import InlineKeyboardMarkup, Update

from bot.concurrency.one_at_a_time import OneAtATime
from bot.domain.preferences import Preferences
from bot.domain.request import Large
from bot.handlers.line.calls import answer_press, show_typing
from bot.handlers.line.line import Line
from bot.handlers.requests.answering import Answering
from bot.handlers.updates.callback_data import Again, CloseLanguages, OpenLanguages
from bot.handlers.updates.gathering import (
    Gathering,
    ReaderRequest,
    is_full,
    read_reply,
    read_request,
)
from bot.handlers.updates.incoming import Incoming, Replied, place_of, read_message
from bot.handlers.updates.presses import (
    Press,
    language_buttons,
    read_press,
    summary_buttons,
)
from bot.handlers.views.panels import Panels
from bot.handlers.views.preview import Preview
from bot.handlers.views.timing import Timing
from bot.handlers.views.view import Asked, Destination
from bot.rendering.texts import texts
from bot.usecases.people.preferences import ReadPreferences
from bot.usecases.summaries.get_digest import MOST_SOURCES
from bot.usecases.summaries.remember_place import RememberPlace
from bot.usecases.summaries.repeat_summary import RepeatSummary


@dataclass(frozen=True, slots=True)
class PrivateChat:
    """Answers a reader in their private chat. Every reader is served by themselves."""

    repeat_summary: RepeatSummary
    remember_place: RememberPlace
    read_preferences: ReadPreferences
    answering: Answering
    panels: Panels
    timing: Timing
    gathering: Gathering
    pressed: OneAtATime[tuple[int, str]] = field(default_factory=OneAtATime)

    async def on_message(self, update: Update, line: Line) -> None:
        """Anything that is no command."""
        message = read_message(update)
        # Nothing may be awaited before: messages join their group in the order they came.
        gathering = asyncio.ensure_future(self.gathering.gather(message))
        try:
            if is_full(message):
                await show_typing(line, message.chat_id)
            messages = await gathering
        finally:
            gathering.cancel()
        line.answer_together([one.number for one in messages])
        if messages:
            await self._answer(messages, line)

    async def on_command(self, update: Update, line: Line) -> None:
        """A command that does not exist; a source beside it is meant all the same."""
        message = read_message(update)
        request = read_request((message,))
        if request.names_source or message.replied is not None:
            await self._answer((message,), line)
        else:
            asked = await self.asked_by(message, line)
            await self._say(asked, "unknown-command")

    async def on_press(self, update: Update, line: Line) -> None:
        """A button under a summary."""
        press = read_press(update)
        match press.button:
            case Again() as again:
                await self._repeat(press, again, line)
            case OpenLanguages(shown_id, length):
                await answer_press(line, press.query_id)
                preferences = await self._preferences(press)
                buttons = language_buttons(shown_id, length, preferences.interface)
                await self._show_buttons(press, buttons, line)
            case CloseLanguages(shown_id, length):
                await answer_press(line, press.query_id)
                preferences = await self._preferences(press)
                buttons = summary_buttons(shown_id, length, preferences.interface)
                await self._show_buttons(press, buttons, line)
            case _:
                say = texts((await self._preferences(press)).interface)
                await answer_press(line, press.query_id, say("alert-outdated"))

    async def on_stop(self, update: Update, line: Line) -> None:
        """The Stop button of a preview."""
        stop = read_stop(update)
        if stop is not None:
            self.answering.in_work.stop(*stop)

    async def asked_by(self, message: Incoming, line: Line) -> Asked:
        """A request of a message's reader."""
        preferences = await self.read_preferences(message.reader_id, message.telegram_language)
        destination = Destination(message.chat_id, reply_to=message.message_id)
        return Asked(line, message.reader_id, destination, preferences, large=Large.ASK)

    async def _answer(self, messages: Sequence[Incoming], line: Line) -> None:
        request = read_request(messages)
        message = request.message
        asked = await self.asked_by(message, line)
        replied = message.replied
        if replied is not None and not request.names_source:
            place = place_of(message.chat_id, replied.message_id)
            known = await self.remember_place.holds_summary(asked.reader_id, place)
            if message.text and known:
                return await self._ask(asked, replied, message.text)
            request = read_reply(message, line.bot.id) or request
        if request.sources:
            await self._summarize(asked, request)
        else:
            await self._say(asked, _hint(message))

    async def _summarize(self, asked: Asked, request: ReaderRequest) -> None:
        more = len(request.sources) - MOST_SOURCES
        if more > 0:
            await self._say(asked, "too-many-links", count=more, most=MOST_SOURCES)
        view = Preview(asked, self.timing)
        await self.answering.summarize_all(asked, request.sources, request.note, view)

    async def _ask(self, asked: Asked, replied: Replied, text: str) -> None:
        """Answer a reply to a summary."""
        place = place_of(asked.destination.chat_id, replied.message_id)
        question = question_of(replied, text)
        await self.answering.ask(asked, place, question, Preview(asked, self.timing))

    async def _repeat(self, press: Press, again: Again, line: Line) -> None:
        with self.pressed.first((press.chat_id, press.data)) as first:
            if not first:
                say = texts((await self._preferences(press)).interface)
                return await answer_press(line, press.query_id, say("alert-working"))
            await answer_press(line, press.query_id)
            preferences = await self._preferences(press)
            if again.language:
                buttons = summary_buttons(again.shown_id, again.length, preferences.interface)
                await self._show_buttons(press, buttons, line)
            destination = Destination(press.chat_id, reply_to=press.message_id)
            asked = Asked(line, press.reader_id, destination, preferences)
            work = partial(
                self.repeat_summary,
                press.reader_id,
                again.shown_id,
                partial(_change, again),
                large=Large.ASK,
            )
            await self.answering.show(asked, work, Preview(asked, self.timing))

    async def _show_buttons(self, press: Press, buttons: InlineKeyboardMarkup, line: Line) -> None:
        async with self.panels.hold(press):
            await self.panels.show_buttons(line, press, buttons)

    async def _say(self, asked: Asked, key: str, **values: str | int) -> None:
        await self.answering.say(asked, Preview(asked, self.timing), key, **values)

    async def _preferences(self, press: Press) -> Preferences:
        return await self.read_preferences(press.reader_id, press.telegram_language)


def question_of(replied: Replied, text: str) -> str:
    """What a reply asks, with the words that its reader marked."""
    return f"“{replied.quote}”\n{text}" if replied.quote else text


def read_stop(update: Update) -> tuple[int, int] | None:
    """The chat and the preview that a reader stopped; an update that the library does not know."""
    match update.api_kwargs.get("stopped_message_generation"):
        case {"chat": {"id": int(chat_id)}, "draft_id": int(draft_id)}:
            return chat_id, draft_id
    return None


def _change(again: Again, preferences: Preferences) -> Preferences:
    """The preferences that a summary is written again with; only what the button says changes."""
    if again.language:
        return replace(preferences, language=again.language)
    return preferences.of_length(again.length)


def _hint(message: Incoming) -> str:
    """What to say to a message that holds nothing to summarise."""
    if message.replied is not None and message.replied.by_bot and message.text:
        return "reply-unknown"
    return "small-talk" if message.text and not message.captioned else "nothing-found"
