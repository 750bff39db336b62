"""The messages of an album in, the album out: in a group it gets one answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.handlers.updates.gathering import IN_ALBUM
from bot.handlers.updates.incoming import Incoming


@dataclass(frozen=True, slots=True)
class Albums:
    """Waits a moment for the rest of an album; other messages of the chat do not matter."""

    sleep: Callable[[float], Awaitable[None]]
    open: dict[tuple[int, str], list[Incoming]] = field(default_factory=dict)

    async def gather(self, message: Incoming) -> tuple[Incoming, ...]:
        """All messages of an album, in order; none for one that joined an earlier message."""
        if not message.album:
            return (message,)
        album = (message.chat_id, message.album)
        if album in self.open:
            self.open[album].append(message)
            return ()
        messages = self.open[album] = [message]
        try:
            await self.sleep(IN_ALBUM)
        finally:
            del self.open[album]
        return tuple(sorted(messages, key=lambda one: one.message_id))
