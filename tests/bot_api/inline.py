"""What people do with the bot in chats where it is not: inline queries and guest mentions."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

from tests.bot_api.chats import Chat, Message
from tests.bot_api.delivery import deliver
from tests.bot_api.entities import found_entities
from tests.bot_api.inline_queries import (
    GuestQuery,
    InlineQuery,
    InlineResult,
    cached_answer,
    new_inline_id,
    shown,
    somewhere,
)
from tests.bot_api.parts import SENDER, Json
from tests.bot_api.state import State

if TYPE_CHECKING:
    from tests.bot_api.groups import Group

_QUERIES = count(5_000_000_000)
QUERY_LIMIT = 256


class InlineUser:
    """Somebody who uses the bot in a chat of theirs."""

    id: int
    state: State

    @property
    def json(self) -> Json:
        """As the Bot API tells of them."""
        raise NotImplementedError

    def types(self, query: str, chat_type: str = "group") -> InlineQuery:
        """Types `@bot query` and pauses; the cards appear in `.results` when the bot answers.

        `chat_type` is "sender", "private", "group", "supergroup" or "channel". What Telegram has
        in its cache (`cache_time`, `is_personal`) is shown at once; the bot hears nothing of it.
        """
        if not self.state.inline_mode:
            raise ValueError("inline mode is off: Telegram shows no cards for this bot")
        # The app cuts what is longer.
        text = query[:QUERY_LIMIT]
        typed = InlineQuery(str(next(_QUERIES)), text, self.id, chat_type, self.state.clock())
        cached = cached_answer(self.state, self.id, text)
        self.state.inline_queries[typed.id] = typed
        if cached:
            typed.answer, typed.cached = cached, True
            return typed
        told = {"id": typed.id, "from": self.json, "query": text, "offset": ""}
        self.state.push("inline_query", {**told, "chat_type": chat_type})
        return typed

    def picks(
        self, cards: InlineQuery | InlineResult, title: str = "", group: Group | None = None
    ) -> Message:
        """Picks a card, which sends it into a chat: that card, or one of a query's by its title.

        Without a title the query's first is taken. It goes into `group`, or into a chat of the
        query's type that the bot knows nothing of. The message gets an `inline_id` only if it has
        buttons; the bot hears which card was picked only with inline feedback on.
        """
        if isinstance(cards, InlineQuery):
            query, result = cards, cards.result(title) if title else cards.results[0]
        else:
            query, result = self._typed(cards), cards
        chat = group.chat if group else somewhere(query.chat_type)
        message = chat.add(self.json, raw={"via_bot": SENDER}, **shown(result))
        chosen = {"result_id": result.id, "from": self.json, "query": query.text}
        if message.rows:
            message.inline_id = new_inline_id()
            chosen["inline_message_id"] = message.inline_id
        self.state.inline_messages.append(message)
        if self.state.inline_feedback:
            self.state.push("chosen_inline_result", chosen)
        if group:
            deliver(self.state, message)
        return message

    def _typed(self, card: InlineResult) -> InlineQuery:
        """What they typed last to see that card."""
        for query in reversed(self.state.inline_queries.values()):
            if query.person == self.id and any(one is card for one in query.results):
                return query
        raise LookupError(f"they never saw the card {card.title!r}")

    def mentions_as_guest(
        self,
        text: str,
        *,
        reply_to: Message | str | None = None,
        chat: Chat | None = None,
        **raw: Any,
    ) -> GuestQuery:
        """Mentions the bot where it is not a member; its message is in `.answer` when it answers.

        `reply_to` is a message of that chat, or the text of one by somebody else.
        """
        if not self.state.guest_mode:
            raise ValueError("guest mode is off: Telegram tells this bot nothing")
        if isinstance(reply_to, Message):
            chat = reply_to.chat
        place = chat or somewhere("supergroup")
        if isinstance(reply_to, str):
            other = {"id": 77, "is_bot": False, "first_name": "Somebody"}
            reply_to = place.add(other, text=reply_to, entities=found_entities(reply_to))
        number = str(next(_QUERIES))
        message = place.add(
            self.json,
            text=text,
            entities=found_entities(text),
            reply_to=reply_to,
            raw={**raw, "guest_query_id": number},
        )
        query = GuestQuery(number, message, self.json)
        self.state.guest_queries[number] = query
        self.state.push("guest_message", message.json())
        return query
