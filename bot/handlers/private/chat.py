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

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update

from bot.domain.preferences import Preferences
from bot.domain.request import Large
from bot.handlers.line.calls import answer_press, show_typing
from bot.handlers.line.line import Line
from bot.handlers.line.messages import send
from bot.handlers.requests.answering import Answering, Wanted, Work
from bot.handlers.requests.in_work import Asked
from bot.handlers.updates.callback_data import Again, CloseLanguages, OpenLanguages
from bot.handlers.updates.gathering import Gathering, is_full
from bot.handlers.updates.incoming import Incoming, Replied, place_of, read_message
from bot.handlers.updates.presses import (
    Press,
    language_buttons,
    part_button,
    read_press,
    summary_buttons,
)
from bot.handlers.updates.requested import Wish, read_replied, read_wish
from bot.handlers.views.panels import Panels
from bot.handlers.views.preview import Preview
from bot.handlers.views.timing import Timing
from bot.handlers.views.view import Spot
from bot.rendering.texts import texts
from bot.usecases.get_digest import MOST_SOURCES
from bot.usecases.get_summary import ShownSummary
from bot.usecases.pith import Pith


@dataclass(frozen=True, slots=True)
class PrivateChat:
    """Answers a reader in their private chat. Every reader is served by themselves."""

    pith: Pith
    answering: Answering
    panels: Panels
    timing: Timing
    gathering: Gathering
    pressed: set[tuple[int, str]] = field(default_factory=set)

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
        wish = read_wish((message,))
        if wish.names_source or message.replied is not None:
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
            self.answering.desk.stop(*stop)

    async def asked_by(self, message: Incoming, line: Line) -> Asked:
        """A request of a message's reader."""
        preferences = await self.pith.read_preferences(
            message.reader_id, message.telegram_language
        )
        spot = Spot(message.chat_id, reply_to=message.message_id)
        return Asked(line, message.reader_id, spot, preferences, large=Large.ASK)

    async def summarize(self, asked: Asked, wanted: Sequence[Wanted]) -> None:
        """A summary for a reader with its buttons, or a digest of several with one for each part;
        none where a text is another's own."""
        stage = partial(self._preview, asked)
        if len(wanted) > 1:
            await self.answering.digest(asked, wanted, stage, buttons_under, button_of_part)
        else:
            await self.answering.summarize(asked, wanted, stage, buttons_under)

    async def show(self, asked: Asked, work: Work) -> None:
        """The summary that comes of some work."""
        stage = partial(self._preview, asked)
        await self.answering.show(asked, [work], stage, buttons_under)

    async def _answer(self, messages: Sequence[Incoming], line: Line) -> None:
        wish = read_wish(messages)
        message = wish.message
        asked = await self.asked_by(message, line)
        replied = message.replied
        if replied is not None and not wish.names_source:
            place = place_of(message.chat_id, replied.message_id)
            known = await self.pith.remember_place.holds_summary(asked.reader_id, place)
            if message.text and known:
                return await self._ask(asked, replied, message.text)
            wish = read_replied(message, line.bot.id) or wish
        if wish.sources:
            await self._summarize(asked, wish)
        else:
            await self._say(asked, _hint(message))

    async def _summarize(self, asked: Asked, wish: Wish) -> None:
        more = len(wish.sources) - MOST_SOURCES
        if more > 0:
            await self._say(asked, "too-many-links", count=more, most=MOST_SOURCES)
        wanted = [Wanted(source, wish.note) for source in wish.sources[:MOST_SOURCES]]
        await self.summarize(asked, wanted)

    async def _ask(self, asked: Asked, replied: Replied, text: str) -> None:
        """Answer a reply to a summary."""
        place = place_of(asked.spot.chat_id, replied.message_id)
        question = question_of(replied, text)
        await self.answering.ask(asked, place, question, partial(self._preview, asked))

    async def _repeat(self, press: Press, again: Again, line: Line) -> None:
        key = (press.chat_id, press.data)
        if key in self.pressed:
            say = texts((await self._preferences(press)).interface)
            return await answer_press(line, press.query_id, say("alert-working"))
        self.pressed.add(key)
        try:
            await answer_press(line, press.query_id)
            preferences = await self._preferences(press)
            if again.language:
                buttons = summary_buttons(again.shown_id, again.length, preferences.interface)
                await self._show_buttons(press, buttons, line)
            spot = Spot(press.chat_id, reply_to=press.message_id)
            asked = Asked(line, press.reader_id, spot, preferences)
            work = partial(
                self.pith.repeat_summary,
                press.reader_id,
                again.shown_id,
                partial(_change, again),
                large=Large.ASK,
            )
            await self.show(asked, work)
        finally:
            self.pressed.discard(key)

    async def _show_buttons(self, press: Press, buttons: InlineKeyboardMarkup, line: Line) -> None:
        async with self.panels.hold(press):
            await self.panels.show_buttons(line, press, buttons)

    async def _say(self, asked: Asked, key: str, **values: str | int) -> None:
        text = texts(asked.preferences.interface).html(key, **values)
        await send(asked.line, asked.spot.letter((text,), None))

    def _preview(self, asked: Asked) -> Preview:
        chat_id = asked.spot.chat_id
        return Preview(
            asked.line,
            asked.spot,
            asked.preferences,
            on_closed=lambda: self.answering.desk.drop(chat_id),
            tempo=self.timing.drafts,
        )

    async def _preferences(self, press: Press) -> Preferences:
        return await self.pith.read_preferences(press.reader_id, press.telegram_language)


def question_of(replied: Replied, text: str) -> str:
    """What a reply asks, with the words that its reader marked."""
    return f"“{replied.quote}”\n{text}" if replied.quote else text


def read_stop(update: Update) -> tuple[int, int] | None:
    """The chat and the preview that a reader stopped; an update that the library does not know."""
    match update.api_kwargs.get("stopped_message_generation"):
        case {"chat": {"id": int(chat_id)}, "draft_id": int(draft_id)}:
            return chat_id, draft_id
    return None


async def buttons_under(result: ShownSummary) -> InlineKeyboardMarkup | None:
    shown = result.shown
    if shown.is_closed:
        return None
    return summary_buttons(shown.id, shown.preferences.length, shown.preferences.interface)


async def button_of_part(number: int, result: ShownSummary) -> InlineKeyboardButton | None:
    """What opens the whole summary of a digest's part, at the length that it has."""
    shown = result.shown
    if shown.is_closed:
        return None
    return part_button(number, shown.title, shown.id, shown.preferences.length)


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
