"""A fake for what writes speech down."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.domain.errors import ModelError
from bot.ports import Speech


@dataclass
class FakeTranscriber:
    """Hears the same in every recording, or fails; `heard` holds names and contents, in order."""

    speech: Speech
    heard: list[tuple[str, bytes]] = field(default_factory=list)
    name: str = "ears"
    failure: ModelError | None = None

    async def listen(self, name: str, content: bytes) -> Speech:
        self.heard.append((name, content))
        if self.failure:
            raise self.failure
        return self.speech
