"""A linked channel with its subscribers: for journeys of channels."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.chats import Chat, ChatKind, Mode, Rules
from tests.bot_api.channels import Channel
from tests.bot_api.chats import Message
from tests.bot_api.state import Query
from tests.conftest import World, article, page

URL = "https://news.example.com/harbour"
OTHER = "https://news.example.com/bridge"
CHANNEL = -1001234567
GET, WHOLE = "Get a summary", "Whole summary"
LONG_TEXT = "\n\n".join(article("The old lighthouse"))


@dataclass
class Linked:
    """A world with a channel that Ann linked, and an article on the web."""

    world: World
    channel: Channel

    async def posts(self, text: str = URL, seen: bool = True, **how: object) -> Message:
        """A new post, when Pith has done with it what it does."""
        post = self.channel.posts(text, **how)  # type: ignore[arg-type]
        if seen:
            await self.world.telegram.wait_for(lambda: post.edits)
        else:
            await self.world.telegram.idle()
        return post

    async def taps(self, post: Message, language: str = "en", id: int = 31) -> Query:
        """Somebody taps the button under a post; the answered press."""
        query = self.channel.subscriber("Sue", id, language).presses(post, post.buttons[0].text)
        await self.world.telegram.wait_for(lambda: query.answer is not None)
        return query


def link(world: World, mode: Mode = Mode.BUTTON, **rules: object) -> Linked:
    """A channel that is linked already, so that journeys of its posts are short."""
    channel = world.telegram.channel(CHANNEL, "News")
    channel.promotes_bot(can_edit_messages=True)
    channel.owner(world.ann)
    chat = Chat(CHANNEL, ChatKind.CHANNEL, "News", rules=Rules(mode, **rules))  # type: ignore[arg-type]
    world.memory.chats.rows[CHANNEL] = chat
    world.memory.chats.managers.add((CHANNEL, world.ann.id))
    world.web.put(URL, page("Harbour news", *article("The harbour")))
    world.web.put(OTHER, page("Bridge news", *article("The bridge")))
    return Linked(world, channel)
