"""Groups: commands, mentions and replies in, summaries and answers out; silent otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from telegram import Update

from bot.concurrency.locks import KeyedLocks
from bot.domain.chats import ChatKind, Mode
from bot.domain.errors import NoArticleFound
from bot.domain.progress import OnProgress
from bot.domain.request import Attachment, Large, Link, PastedText, Source, SummaryRequest
from bot.handlers.groups.buttons import GroupButtons
from bot.handlers.groups.offers import Offers
from bot.handlers.line.line import Line
from bot.handlers.private.chat import question_of
from bot.handlers.requests.answering import Answering
from bot.handlers.updates.gathering import Albums, sources_of
from bot.handlers.updates.group_requests import Call, Kind, read_call
from bot.handlers.updates.incoming import Incoming, Replied, place_of, read_message
from bot.handlers.views.placeholder import Placeholder, Unprompted
from bot.handlers.views.timing import Timing
from bot.handlers.views.view import Asked, Destination
from bot.usecases.articles.load_article import LoadArticle
from bot.usecases.offers.make_offer import FindOffer
from bot.usecases.people.chats import ReadChat
from bot.usecases.people.preferences import ReadPreferences
from bot.usecases.sources.find_sources import find_article
from bot.usecases.summaries.get_digest import MOST_SOURCES
from bot.usecases.summaries.get_summary import GetSummary, ShownSummary
from bot.usecases.summaries.remember_place import RememberPlace

FEWEST_WORDS_UNASKED = 150
"""A page below this takes no longer to read than its summary (at medium length some 180 words)."""


@dataclass(frozen=True, slots=True)
class GroupChat:
    """Answers in a group what was asked of Pith there.

    Most messages are not for Pith: they are told apart by their words alone. The chat's rules are
    read only for those that hold an article's link.
    """

    get_summary: GetSummary
    load_article: LoadArticle
    remember_place: RememberPlace
    read_preferences: ReadPreferences
    read_chat: ReadChat
    find_offer: FindOffer
    answering: Answering
    timing: Timing
    buttons: GroupButtons
    offers: Offers
    albums: Albums
    locks: KeyedLocks = field(default_factory=KeyedLocks)

    async def on_message(self, update: Update, line: Line) -> None:
        """Anything in a group: a command, a mention, a reply, an article's link, or nothing."""
        message = read_message(update)
        if _is_a_bots(message, line):
            return
        messages = await self.albums.gather(message)
        line.answer_together([one.number for one in messages])
        if not messages:
            return
        call = read_call(messages, line.bot.username)
        match call.kind:
            case Kind.HELP:
                await self._say(await self._asked(call.message, line), "group-help")
            case Kind.SUMMARY | Kind.MENTION:
                await self._called(call, line)
            case Kind.NOT if _replies_to(call.message, line):
                await self._replied(call, line)
            case Kind.NOT:
                await self._noticed(call.message, line)

    async def on_edited_message(self, update: Update, line: Line) -> None:
        """A message that was changed: a button under it stands for what it says now."""
        message = read_message(update)
        if _is_a_bots(message, line):
            return
        place = place_of(message.chat_id, message.message_id)
        async with self.locks.hold(place):
            offer = await self.find_offer.under(place)
            if offer is not None and offer.button:
                chat = await self.read_chat(message.chat_id, ChatKind.GROUP)
                asked = await self._asked(message, line)
                await self.offers.change(asked, offer, _article(message), chat.rules)

    async def _called(self, call: Call, line: Line) -> None:
        """A command or a mention: what it brings, or what it replies to."""
        message = call.message
        asked = await self._asked(message, line)
        replied = message.replied
        if call.sources:
            await self._summarize(asked, call.sources, call.note)
        elif replied is None:
            # Who only speaks of Pith wants nothing of it.
            if call.leads:
                await self._say(asked, "group-hint")
        elif _replies_to(message, line) and await self._holds(asked, replied):
            if call.kind is Kind.MENTION and call.words:
                await self._ask(asked, replied, call.words)
            else:
                await self._say(asked, "group-is-summary")
        elif sources := _sources_of(replied, line):
            await self._summarize(asked, sources, call.words)
        else:
            await self._say(asked, "group-nothing-found")

    async def _replied(self, call: Call, line: Line) -> None:
        """A reply to one of Pith's messages: another source, or a question about a summary.

        What people say to each other under anything else of Pith's is not for it.
        """
        asked = await self._asked(call.message, line)
        replied = call.message.replied
        if call.sources:
            await self._summarize(asked, call.sources, call.note)
        elif replied and call.words and await self._holds(asked, replied):
            await self._ask(asked, replied, call.words)

    async def _noticed(self, message: Incoming, line: Line) -> None:
        """A message that nobody sent to Pith: what the admins want done with it."""
        source = _article(message)
        if source is None:
            return
        rules = (await self.read_chat(message.chat_id, ChatKind.GROUP)).rules
        if rules.mode is Mode.BUTTON:
            asked = await self._asked(message, line)
            place = place_of(message.chat_id, message.message_id)
            async with self.locks.hold(place):
                await self.offers.put(asked, source, place, rules)
        elif rules.mode is Mode.AUTOMATIC:
            asked = await self._asked(message, line)
            view = Unprompted(asked, self.timing, self.buttons)
            await self.answering.show(asked, partial(self._read_unprompted, asked, source), view)

    async def _read_unprompted(
        self, asked: Asked, source: Link | PastedText, on_progress: OnProgress
    ) -> ShownSummary:
        article = await self.load_article(source, asked.reader_id)
        if article.reading.words < FEWEST_WORDS_UNASKED:
            raise NoArticleFound(article.url)
        request = SummaryRequest(asked.reader_id, source, asked.preferences)
        return await self.get_summary(request, on_progress)

    async def _summarize(
        self, asked: Asked, sources: Sequence[Source | Attachment], note: str
    ) -> None:
        more = len(sources) - MOST_SOURCES
        if more > 0:
            await self._say(asked, "too-many-links", count=more, most=MOST_SOURCES)
        await self.answering.summarize_all(asked, sources, note, self._view(asked))

    async def _ask(self, asked: Asked, replied: Replied, words: str) -> None:
        place = place_of(asked.destination.chat_id, replied.message_id)
        await self.answering.ask(asked, place, question_of(replied, words), self._view(asked))

    async def _holds(self, asked: Asked, replied: Replied) -> bool:
        """Whether a message shows the group a summary, or an answer about one."""
        place = place_of(asked.destination.chat_id, replied.message_id)
        return await self.remember_place.holds_summary(asked.reader_id, place)

    async def _asked(self, message: Incoming, line: Line) -> Asked:
        """A request of the whole group, in its language."""
        effective = await self.read_preferences.of_chat(message.chat_id, message.telegram_language)
        destination = Destination(message.chat_id, message.topic, message.message_id)
        return Asked(
            line, message.chat_id, destination, effective.preferences, message.reader_id, Large.ASK
        )

    async def _say(self, asked: Asked, key: str, **values: str | int) -> None:
        await self.answering.say(asked, self._view(asked), key, **values)

    def _view(self, asked: Asked) -> Placeholder:
        return Placeholder(asked, self.timing, self.buttons)


def _article(message: Incoming) -> Link | PastedText | None:
    return find_article(message.text, message.hidden_links, message.origin)


def _is_a_bots(message: Incoming, line: Line) -> bool:
    """Whether a bot wrote it, or Pith itself by way of somebody's inline query."""
    return message.by_bot or message.via_bot == line.bot.id


def _sources_of(replied: Replied, line: Line) -> tuple[Source | Attachment, ...]:
    """What a message replied to holds; of Pith's own only an article's link, never its words."""
    if replied.author_id != line.bot.id:
        return sources_of(replied)
    link = find_article(replied.text, replied.hidden_links)
    return (link,) if isinstance(link, Link) else ()


def _replies_to(message: Incoming, line: Line) -> bool:
    replied = message.replied
    return replied is not None and replied.by_bot and replied.author_id == line.bot.id
