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
from typing import Any

from telegram import Bot, InlineKeyboardMarkup, Update
from telegram.ext import CallbackContext

from bot.domain.preferences import Preferences
from bot.domain.progress import OnProgress, Reading
from bot.domain.request import Source, SummaryRequest
from bot.domain.summary import Answer
from bot.handlers.desk import Asked, Desk, Stopped
from bot.handlers.download import download
from bot.handlers.failures import Failure
from bot.handlers.gathering import Gathering, is_full
from bot.handlers.incoming import Attachment, Incoming, Replied, read_message
from bot.handlers.keyboards import (
    Again,
    CloseLanguages,
    OpenLanguages,
    language_buttons,
    read_summary_button,
    summary_buttons,
)
from bot.handlers.outgoing import Letter, answer_press, send, show_typing
from bot.handlers.screens import Press, Screens, read_press
from bot.handlers.wishes import Wish, read_replied, read_wish
from bot.rendering.errors import render_error
from bot.rendering.summary import render_answer, render_summary
from bot.rendering.texts import texts
from bot.usecases.ask_article import AskArticle
from bot.usecases.get_summary import GetSummary, ShownSummary
from bot.usecases.preferences import ReadPreferences
from bot.usecases.remember_place import RememberPlace
from bot.usecases.repeat_summary import RepeatSummary

Context = CallbackContext[Any, Any, Any, Any]

MOST_SOURCES = 5
"""In one message; a list of links is rather meant to be chosen from than to be read in full."""


@dataclass(frozen=True, slots=True)
class PrivateChat:
    """Answers a reader in their private chat. Every reader is served by themselves."""

    get_summary: GetSummary
    repeat_summary: RepeatSummary
    ask_article: AskArticle
    read_preferences: ReadPreferences
    remember_place: RememberPlace
    desk: Desk = field(default_factory=Desk)
    screens: Screens = field(default_factory=Screens)
    gathering: Gathering = field(default_factory=Gathering)
    pressed: set[tuple[int, str]] = field(default_factory=set)

    async def on_message(self, update: Update, context: Context) -> None:
        """Anything that is no command."""
        message = read_message(update)
        # Nothing may be awaited before: messages join their group in the order they came.
        gathering = asyncio.ensure_future(self.gathering.gather(message))
        try:
            if is_full(message):
                await show_typing(context.bot, message.chat_id)
            messages = await gathering
        finally:
            gathering.cancel()
        if messages:
            await self._answer(messages, context.bot)

    async def on_command(self, update: Update, context: Context) -> None:
        """A command that does not exist; a source beside it is meant all the same."""
        message = read_message(update)
        wish = read_wish((message,))
        if wish.names_source or message.replied is not None:
            await self._answer((message,), context.bot)
        else:
            preferences = await self.read_preferences(message.reader_id, message.telegram_language)
            text = texts(preferences.interface).html("unknown-command")
            await send(context.bot, Letter(message.chat_id, (text,), message.message_id))

    async def on_press(self, update: Update, context: Context) -> None:
        """A button under a summary."""
        press = read_press(update)
        match read_summary_button(press.data):
            case Again() as again:
                await self._repeat(press, again, context.bot)
            case OpenLanguages(shown_id, length):
                await answer_press(context.bot, press.query_id)
                preferences = await self._preferences(press)
                buttons = language_buttons(shown_id, length, preferences.interface)
                await self._show_buttons(press, buttons, context.bot)
            case CloseLanguages(shown_id, length):
                await answer_press(context.bot, press.query_id)
                preferences = await self._preferences(press)
                buttons = summary_buttons(shown_id, length, preferences.interface)
                await self._show_buttons(press, buttons, context.bot)
            case None:
                say = texts(press.telegram_language)
                await answer_press(context.bot, press.query_id, say("alert-outdated"))

    async def on_stop(self, update: Update, context: Context) -> None:
        """The Stop button of a preview."""
        stop = read_stop(update)
        if stop is not None:
            self.desk.stop(*stop)

    async def _answer(self, messages: Sequence[Incoming], bot: Bot) -> None:
        wish = read_wish(messages)
        message = wish.message
        preferences = await self.read_preferences(message.reader_id, message.telegram_language)
        asked = Asked(bot, message.chat_id, message.reader_id, message.message_id, preferences)
        replied = message.replied
        if replied is not None and not wish.names_source:
            if message.text and await self._shows_summary(asked, replied):
                return await self._ask(asked, replied, message.text)
            wish = read_replied(message) or wish
        if wish.sources:
            await self._summarize(asked, wish)
        else:
            await self._say(asked, _hint(message))

    async def _shows_summary(self, asked: Asked, replied: Replied) -> bool:
        place = _place(asked.chat_id, replied.message_id)
        return await self.remember_place.holds_summary(asked.reader_id, place)

    async def _summarize(self, asked: Asked, wish: Wish) -> None:
        """Each source its own summary, in order."""
        more = len(wish.sources) - MOST_SOURCES
        if more > 0:
            await self._say(asked, "too-many-links", count=more, most=MOST_SOURCES)
        works = [
            partial(self._work, asked, source, wish.note) for source in wish.sources[:MOST_SOURCES]
        ]
        await self.desk.answer(asked, works, partial(self._deliver, asked))

    async def _work(
        self, asked: Asked, source: Source | Attachment, note: str, on_progress: OnProgress
    ) -> ShownSummary:
        if isinstance(source, Attachment):
            # Whether the file is known shows only when it is here.
            on_progress(Reading())
            source = await download(asked.bot, source)
        request = SummaryRequest(asked.reader_id, source, asked.preferences, note)
        return await self.get_summary(request, on_progress)

    async def _deliver(self, asked: Asked, result: ShownSummary | Failure | Stopped) -> None:
        if not isinstance(result, ShownSummary):
            return await self._excuse(asked, result)
        shown = result.shown
        letter = Letter(
            asked.chat_id,
            render_summary(result.summary, shown.preferences),
            reply_to=asked.message_id,
            buttons=summary_buttons(
                shown.id, shown.preferences.length, shown.preferences.interface
            ),
        )
        for message_id in await send(asked.bot, letter):
            await self.remember_place(shown.id, _place(asked.chat_id, message_id))

    async def _ask(self, asked: Asked, replied: Replied, text: str) -> None:
        """Answer a reply to a summary."""
        place = _place(asked.chat_id, replied.message_id)
        question = f"“{replied.quote}”\n{text}" if replied.quote else text
        work = partial(self.ask_article, asked.reader_id, place, question, asked.preferences)
        await self.desk.answer(asked, [work], partial(self._deliver_answer, asked, place))

    async def _deliver_answer(
        self, asked: Asked, place: str, result: Answer | Failure | Stopped
    ) -> None:
        if not isinstance(result, Answer):
            return await self._excuse(asked, result)
        pieces = render_answer(result, asked.preferences)
        for message_id in await send(asked.bot, Letter(asked.chat_id, pieces, asked.message_id)):
            await self.remember_place.follow(
                asked.reader_id, place, _place(asked.chat_id, message_id)
            )

    async def _repeat(self, press: Press, again: Again, bot: Bot) -> None:
        key = (press.chat_id, press.data)
        if key in self.pressed:
            say = texts((await self._preferences(press)).interface)
            return await answer_press(bot, press.query_id, say("alert-working"))
        self.pressed.add(key)
        try:
            await answer_press(bot, press.query_id)
            preferences = await self._preferences(press)
            if again.language:
                buttons = summary_buttons(again.shown_id, again.length, preferences.interface)
                await self._show_buttons(press, buttons, bot)
            asked = Asked(bot, press.chat_id, press.reader_id, press.message_id, preferences)
            work = partial(
                self.repeat_summary, press.reader_id, again.shown_id, partial(_change, again)
            )
            await self.desk.answer(asked, [work], partial(self._deliver, asked))
        finally:
            self.pressed.discard(key)

    async def _show_buttons(self, press: Press, buttons: InlineKeyboardMarkup, bot: Bot) -> None:
        async with self.screens.hold(press):
            await self.screens.show_buttons(bot, press, buttons)

    async def _excuse(self, asked: Asked, result: Failure | Stopped) -> None:
        if isinstance(result, Stopped):
            return await self._say(asked, "stopped")
        sentence = render_error(result.error, asked.preferences.interface)
        await send(asked.bot, Letter(asked.chat_id, (sentence,), asked.message_id))

    async def _say(self, asked: Asked, key: str, **values: str | int) -> None:
        text = texts(asked.preferences.interface).html(key, **values)
        await send(asked.bot, Letter(asked.chat_id, (text,), asked.message_id))

    async def _preferences(self, press: Press) -> Preferences:
        return await self.read_preferences(press.reader_id, press.telegram_language)


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


def _place(chat_id: int, message_id: int) -> str:
    return f"{chat_id}:{message_id}"
