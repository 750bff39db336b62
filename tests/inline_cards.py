"""What a person is offered for an inline query: for the journeys of cards."""

from __future__ import annotations

from tests.bot_api.inline_queries import InlineQuery
from tests.bot_api.people import Person
from tests.conftest import World

URL = "https://news.example.com/harbour"
TEXT = (
    "The council of Emsholm voted on Tuesday to deepen its harbour by four metres. "
    "The work costs 62 million euros, of which the state pays half."
)


async def cards(world: World, text: str, person: Person | None = None) -> InlineQuery:
    """What somebody is offered for a query, once they are."""
    typed = (person or world.ann).types(text)
    await world.telegram.wait_for(lambda: typed.answer)
    return typed


def titles(typed: InlineQuery) -> list[str]:
    """What the results are called."""
    return [one.title for one in typed.results]
