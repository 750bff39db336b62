"""Inline queries and guest mentions under way, and how the bot answers them."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import Any

from aiogram import methods
from aiogram.types import (
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
)

from tests.bot_api.calls import Refusal
from tests.bot_api.chats import Chat, Message
from tests.bot_api.links import valid_parameter
from tests.bot_api.parts import SENDER, Button, Json
from tests.bot_api.rules import Text, read_rows, read_text, valid_url
from tests.bot_api.state import State

RESULTS = 50
SECONDS = 10.0
"""So long Telegram waits for an answer."""
CACHE_SECONDS = 300
_INLINE_IDS = count(1)


@dataclass(frozen=True)
class InlineResult:
    """One card above the text field; picked, it sends `text` with the buttons in `rows`."""

    id: str
    title: str
    description: str
    text: str
    content: Text = field(repr=False)
    rows: list[list[Button]] = field(repr=False)


@dataclass
class Answer:
    """What the bot answered to an inline query; `at` is when."""

    results: list[InlineResult]
    personal: bool
    cache_time: int
    button: str
    start_parameter: str
    at: float


@dataclass
class InlineQuery:
    """What somebody typed behind the bot's name; `answer` is None until the bot answers.

    `cached` tells that Telegram answered from its cache and the bot heard nothing.
    """

    id: str
    text: str
    person: int
    chat_type: str
    at: float
    answer: Answer | None = None
    cached: bool = False

    @property
    def results(self) -> list[InlineResult]:
        """The cards to pick from."""
        return self.answer.results if self.answer else []

    @property
    def button(self) -> str:
        """What is written on the button above the cards, "" without one."""
        return self.answer.button if self.answer else ""

    def result(self, title: str) -> InlineResult:
        """The card of that title; raises LookupError where there is none."""
        for result in self.results:
            if result.title == title:
                return result
        raise LookupError(f"no card {title!r} among {[one.title for one in self.results]}")


@dataclass
class GuestQuery:
    """A mention of the bot in a chat that it is not in; `answer` is what it then shows there."""

    id: str
    message: Message
    caller: Json
    answer: Message | None = None


def answer_inline_query(state: State, call: methods.AnswerInlineQuery) -> bool:
    """The cards for what somebody typed: once, and in time."""
    query = state.inline_queries.get(call.inline_query_id)
    too_old = "query is too old and response timeout expired or query ID is invalid"
    if query is None:
        raise Refusal.bad(too_old)
    if query.answer is not None:
        state.violations.append(f"the inline query {query.text!r} was answered twice")
        raise Refusal.bad(too_old)
    if state.clock() - query.at > SECONDS:
        raise Refusal.bad(too_old)
    if len(call.results) > RESULTS:
        raise Refusal.bad("RESULTS_TOO_MUCH")
    results = [read_result(state, one) for one in call.results]
    if len({one.id for one in results}) < len(results):
        raise Refusal.bad("RESULT_ID_DUPLICATE")
    if len((call.next_offset or "").encode()) > 64:
        raise Refusal.bad("NEXT_OFFSET_INVALID")
    if call.switch_pm_text or call.switch_pm_parameter:
        raise Refusal.bad("use button: switch_pm_* was replaced by it")
    text, parameter = _read_button(call.button)
    cache_time = CACHE_SECONDS if call.cache_time is None else call.cache_time
    if cache_time < 0:
        raise Refusal.bad("CACHE_TIME_INVALID")
    personal = bool(call.is_personal)
    query.answer = Answer(results, personal, cache_time, text, parameter, state.clock())
    return True


def answer_guest_query(state: State, call: methods.AnswerGuestQuery) -> Json:
    """The bot's one message in a chat that it is not in; it may edit it later."""
    query = state.guest_queries.get(call.guest_query_id)
    if query is None or query.answer is not None:
        if query is not None:
            state.violations.append(f"the guest mention {query.message.text!r} was answered twice")
        raise Refusal.bad("query is too old and response timeout expired or query ID is invalid")
    result = read_result(state, call.result)
    raw = {"guest_bot_caller_user": query.caller}
    message = query.message.chat.add(SENDER, reply_to=query.message, raw=raw, **shown(result))
    message.inline_id = new_inline_id()
    state.inline_messages.append(message)
    query.answer = message
    return {"inline_message_id": message.inline_id}


def read_result(state: State, result: Any) -> InlineResult:
    """One card, checked; of all kinds of results this server knows articles with text."""
    if not isinstance(result, InlineQueryResultArticle):
        raise Refusal(501, f"Not Implemented: teach this server results of type {result.type}")
    if not 1 <= len(result.id.encode()) <= 64:
        raise Refusal.bad("RESULT_ID_INVALID")
    if not result.title.strip():
        raise Refusal.bad("RESULT_TITLE_EMPTY: the title of an article must be non-empty")
    content = result.input_message_content
    if not isinstance(content, InputTextMessageContent):
        raise Refusal(501, "Not Implemented: teach this server other contents than text")
    for url in (result.url, result.thumbnail_url):
        if url is not None and not valid_url(url):
            raise Refusal.bad("WEBDOCUMENT_URL_INVALID")
    text = read_text(state, content.message_text, content.parse_mode, content.entities)
    if not text.plain:
        raise Refusal.bad("message text is empty")
    rows = read_rows(result.reply_markup)
    return InlineResult(result.id, result.title, result.description or "", text.plain, text, rows)


def cached_answer(state: State, person: int, text: str) -> Answer | None:
    """What Telegram still knows as an answer: of everybody's queries, or of this person's."""
    now = state.clock()
    for query in reversed(state.inline_queries.values()):
        answer = query.answer
        if answer is None or query.text != text or query.cached:
            continue
        mine = not answer.personal or query.person == person
        if mine and now - answer.at < answer.cache_time:
            return answer
    return None


def shown(result: InlineResult) -> Json:
    """The result as a message: its text, its entities, its buttons."""
    content = result.content
    return {"text": content.plain, "entities": content.entities, "rows": result.rows}


def new_inline_id() -> str:
    """An inline_message_id."""
    return f"inline-{next(_INLINE_IDS)}"


def somewhere(kind: str, name: str = "Elsewhere") -> Chat:
    """A chat that the bot knows nothing of."""
    return Chat(-1_009_000_000_000 - next(_INLINE_IDS), kind, name)


def _read_button(button: InlineQueryResultsButton | None) -> tuple[str, str]:
    """The button above the cards: its text, and what it starts the bot with."""
    if button is None:
        return "", ""
    if not 1 <= len(button.text) <= 64:
        raise Refusal.bad("SWITCH_PM_TEXT_EMPTY")
    if (button.start_parameter is None) == (button.web_app is None):
        raise Refusal.bad("exactly one of start_parameter and web_app must be given")
    if button.start_parameter is not None and not valid_parameter(button.start_parameter):
        raise Refusal.bad("START_PARAM_INVALID")
    return button.text, button.start_parameter or ""
