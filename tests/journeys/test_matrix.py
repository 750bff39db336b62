"""What each person sees in the end: every surface, with every kind of source, and of failure."""

from __future__ import annotations

import pytest

from tests.channel_life import URL
from tests.conftest import World
from tests.reading_group import readers_of
from tests.surfaces import (
    Surface,
    channel_append,
    channel_button,
    channel_comment,
    group_asked,
    group_automatic,
    group_button,
    group_button_for_tapper,
    guest,
    inline,
    private_chat,
)

ALL = {
    "known link": "harbour",
    "new link": "harbour",
    "text": "lighthouse",
    "file": "lighthouse",
    "failure": "no such page",
}
"""A word of what is seen; "" where nothing is."""
NOBODY_ASKED = ALL | {"failure": ""}
LINKS_AND_TEXT = {kind: word for kind, word in ALL.items() if kind != "file"}
LINKS_AND_TEXT_UNASKED = LINKS_AND_TEXT | {"failure": ""}
SURFACES: dict[Surface, dict[str, str]] = {
    private_chat: ALL,
    group_asked: ALL,
    group_button: LINKS_AND_TEXT,
    group_button_for_tapper: LINKS_AND_TEXT,
    group_automatic: LINKS_AND_TEXT_UNASKED,
    channel_button: ALL,
    channel_append: NOBODY_ASKED,
    channel_comment: NOBODY_ASKED,
    inline: LINKS_AND_TEXT,
    guest: ALL,
}
CASES = [
    pytest.param(surface, kind, word, id=f"{surface.__name__}-{kind}")
    for surface, row in SURFACES.items()
    for kind, word in row.items()
]


@pytest.mark.parametrize(("surface", "kind", "word"), CASES)
async def test_seen(world: World, surface: Surface, kind: str, word: str) -> None:
    """Everywhere a source becomes its summary, a page is read once, and a failure is told in one
    sentence to whoever asked; where nobody asked nothing is said.
    """
    readers_of(world)
    if kind == "known link":
        world.ann.sends(URL)
        await world.answers()
    seen = (await surface(world, kind)).casefold()

    assert word in seen
    assert bool(word) == bool(seen)
    assert "\n" in seen.strip() or kind == "failure" or surface is channel_button
    # What failed may be tried again.
    assert kind == "failure" or world.web.fetched == ([URL] if "link" in kind else [])
