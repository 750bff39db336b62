"""An article, and what a model says of it: for journeys with a model that talks."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Any

from bot.domain.policy import OPEN, Policy
from bot.summarizing.endpoint.model import OpenAIModel, Timeouts
from tests.bot_api.chats import Message
from tests.bot_api.people import Person
from tests.conftest import World, open_world, page
from tests.model_server import ModelServer, Reply, Request

URL = "https://news.example.com/harbour"
HEADLINE = "Harbour of Emsholm to be dredged"
SENTENCES = (
    "The council of Emsholm voted on Tuesday to deepen its harbour by four metres.",
    "Dredging begins in March and will take eighteen months, the harbour master said.",
    "The work costs 62 million euros, of which the state pays half.",
    "Fishermen fear that the mud will dead_letter the mussel beds south of the mole.",
    "Their association has asked a court in Aurich to stop the work.",
    "Large container ships have had to wait for high tide since 2019.",
    "A study of the university found that the waiting costs shippers 9 million euros a year.",
    "The council expects 140 new jobs at the terminal once the work is done.",
    "Hotels near the beach worry about noise in the summer months.",
    "Mayor Grete Janssen called the vote a good day for the town.",
    "The opposition wanted the ferry quay to be repaired first.",
    "That quay has been closed to lorries for two winters.",
)
"""Numbered from 1, as the model sees them."""
NUMBERED = list(enumerate(SENTENCES, 1))
PARAGRAPHS = tuple(" ".join(SENTENCES[at : at + 3]) for at in range(0, len(SENTENCES), 3))
PATIENT = Timeouts(connect=5.0, first=30.0, between=30.0, total=60.0)
HASTY = Timeouts(connect=5.0, first=1.0, between=0.6, total=30.0)
"""For a model that falls silent."""
Claims = Sequence[tuple[str, Sequence[int]]]

OVERVIEW = ("Emsholm will deepen its harbour by four metres from March.", (1, 2))
POINTS: Claims = (
    ("The dredging costs 62 million euros; half comes from the state.", (3,)),
    ("Fishermen have gone to court in Aurich, as they fear for mussel beds.", (4, 5)),
    ("Container ships have waited for high tide since 2019.", (6,)),
)


def written(title: str = "Emsholm deepens its harbour", points: Claims = POINTS) -> Reply:
    """A summary of the article in a model's own words, each claim with its sentences."""
    claims = [{"sentences": list(numbers), "text": text} for text, numbers in points]
    overview = {"sentences": list(OVERVIEW[1]), "text": OVERVIEW[0]}
    return said(title=title, overview=overview, points=claims)


INVENTED = "The dredging costs 75 million euros."
UNCHECKED = (*POINTS, (INVENTED, (3,)))
"""Points of which the last has a number that the article does not."""


def said(**answer: Any) -> Reply:
    """An answer in JSON."""
    return Reply(json.dumps(answer, ensure_ascii=False))


NO_SUPPORT = said(claims=[{"id": 5, "sentences": [3], "text": INVENTED}])
"""Asked about it again, the model insists."""


def points_of(summary: Message) -> list[str]:
    """The lines of a summary's key points."""
    return [line for line in summary.text.splitlines() if line.startswith("• ")]


@dataclass
class TalkingWorld:
    """The whole bot with models, of which the first is asked first, and their servers."""

    world: World
    servers: tuple[ModelServer, ...]

    @property
    def ann(self) -> Person:
        """The reader."""
        return self.world.ann

    @property
    def model(self) -> ModelServer:
        """The first model's server."""
        return self.servers[0]

    @property
    def asked(self) -> list[Request]:
        """What the first model was asked, in order."""
        return self.model.requests

    @property
    def outcomes(self) -> list[str]:
        """How the calls in the ledger ended."""
        return [line.outcome for line in self.world.memory.ledger.lines]

    @property
    def final_texts(self) -> list[str]:
        """What the bot sent for good, without previews."""
        return [message.text for message in self.ann.chat.from_bot]

    async def sends(self, text: str = URL, person: Person | None = None) -> Message:
        """Somebody writes; the answer."""
        reader = person or self.ann
        count = len(reader.chat.from_bot) + 1
        reader.sends(text)
        return (await self.world.answers(count, reader))[-1]

    async def presses(self, message: Message, *labels: str) -> Message:
        """Ann presses buttons of a message, each when it is to be seen; the new message."""
        count = len(self.ann.chat.from_bot) + 1
        for label in labels:
            await self.world.shows(
                message, lambda seen, label=label: label in [one.text for one in seen.buttons]
            )
            self.ann.presses(message, label)
        return (await self.world.answers(count))[-1]

    async def chooses(self, setting: str, choice: str) -> None:
        """Ann changes a setting in a fresh menu."""
        menu = await self.sends("/settings")
        label = next(one.text for one in menu.buttons if one.text.startswith(setting))
        self.ann.presses(menu, label)
        await self.world.shows(menu, lambda seen: choice in [one.text for one in seen.buttons])
        self.ann.presses(menu, choice)
        await self.world.shows(menu, lambda seen: seen.text.startswith("Settings"))

    async def replies(self, message: Message, text: str) -> Message:
        """Ann asks in reply to a message; the answer."""
        count = len(self.ann.chat.from_bot) + 1
        self.ann.sends(text, reply_to=message)
        return (await self.world.answers(count))[-1]


@asynccontextmanager
async def talking(
    models: int = 1,
    window: int = 32_000,
    limits: Timeouts = PATIENT,
    policy: Policy = OPEN,
) -> AsyncIterator[TalkingWorld]:
    """A bot with so many models, each on a server of its own; the article is on the web."""
    async with AsyncExitStack() as stack:
        servers, clients = [], []
        for number in range(1, models + 1):
            server = await stack.enter_async_context(ModelServer())
            client = OpenAIModel(f"model-{number}", window, server.base_url, "key", limits)
            stack.push_async_callback(client.aclose)
            servers.append(server)
            clients.append(client)
        world = await stack.enter_async_context(open_world(*clients, policy=policy))
        world.web.put(URL, page(HEADLINE, *PARAGRAPHS))
        yield TalkingWorld(world, tuple(servers))
