"""A fake for what writes speech down."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.ports import Speech


@dataclass
class FakeTranscriber:
    """Hears the same in every recording; `heard` holds names and contents, in order."""

    speech: Speech
    heard: list[tuple[str, bytes]] = field(default_factory=list)

    async def listen(self, name: str, content: bytes) -> Speech:
        self.heard.append((name, content))
        return self.speech
