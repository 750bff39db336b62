"""A group that reads: for journeys in groups."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.domain.chats import Chat, ChatKind, Mode, Rules
from tests.bot_api.chats import Message
from tests.bot_api.groups import Group
from tests.bot_api.members import Member
from tests.conftest import World, article, page

URL = "https://news.example.com/harbour"
OTHER = "https://news.example.com/ferry"
TITLE = "Harbour news"


@dataclass
class Readers:
    """A group that reads, and Bea in it."""

    world: World
    group: Group
    bea: Member

    async def answers(self, count: int = 1) -> list[Message]:
        """The bot's messages in the group, once there are so many and it is quiet."""
        await self.world.telegram.wait_for(lambda: len(self.group.from_bot) >= count)
        await self.world.telegram.idle(quiet=0.15)
        return self.group.from_bot

    async def silence(self) -> None:
        """Nothing is sent, not even after a while."""
        await self.world.telegram.idle()
        assert [one.text for one in self.group.from_bot] == []

    def rules(self, mode: Mode, **rules: Any) -> None:
        """What the admins decided."""
        chat = Chat(self.group.id, ChatKind.GROUP, rules=Rules(mode, **rules))
        self.world.memory.chats.rows[self.group.id] = chat


def readers_of(world: World, **group: Any) -> Readers:
    """A group of which the bot hears everything, and two articles on the web."""
    world.web.put(URL, page(TITLE, *article("The harbour")))
    world.web.put(OTHER, page("Ferry news", *article("The ferry")))
    there = world.telegram.group(**({"bot": "administrator"} | group))
    return Readers(world, there, there.member())
