"""What one private link passes of `bot/handlers`, from update to answer: files and functions."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from types import FrameType
from typing import Any

import bot.handlers
from tests.conftest import article, open_world, page

ROOM = Path(bot.handlers.__file__).parent
URL = "https://news.example.com/harbour"


def report() -> None:
    """Print the files, and how many functions of each ran."""
    passed = asyncio.run(passed_by_a_link())
    print(f"\na private link passes {len(passed)} files of bot/handlers")
    for file, functions in sorted(passed.items()):
        print(f"  {file:<32}{len(functions):3} functions")
    print(f"  {'in all':<32}{sum(map(len, passed.values())):3} functions")


async def passed_by_a_link() -> dict[str, set[str]]:
    """The functions that ran, by file, between a reader's link and its summary."""
    passed: dict[str, set[str]] = {}

    def note(frame: FrameType, event: str, _: Any) -> None:
        path = Path(frame.f_code.co_filename)
        if event == "call" and ROOM in path.parents:
            passed.setdefault(str(path.relative_to(ROOM)), set()).add(frame.f_code.co_qualname)

    async with open_world() as world:
        world.web.put(URL, page("The harbour", *article()))
        await world.telegram.idle()
        sys.setprofile(note)
        try:
            world.ann.sends(URL)
            await world.answers()
        finally:
            sys.setprofile(None)
    return passed
