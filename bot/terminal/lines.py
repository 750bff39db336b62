"""What the reader types, one message at a time; a paste of many lines is one message."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator


def messages(prompt: str) -> AsyncIterator[str]:
    """The reader's messages until input ends: typed in a terminal, or a pipe's lines."""
    return _typed(prompt) if sys.stdin.isatty() else _piped()


async def _typed(prompt: str) -> AsyncIterator[str]:
    from prompt_toolkit import PromptSession
    from prompt_toolkit.patch_stdout import patch_stdout

    session: PromptSession[str] = PromptSession()
    while True:
        try:
            with patch_stdout(raw=True):
                message = await session.prompt_async(prompt)
        except (EOFError, KeyboardInterrupt):
            return
        yield message


async def _piped() -> AsyncIterator[str]:
    while line := await asyncio.to_thread(sys.stdin.readline):
        yield line
