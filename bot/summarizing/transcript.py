"""An endpoint's events in, a model's answer out: the wire format of chat completions. Pure."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import jiter

from bot.domain.errors import ModelRefused
from bot.summarizing.failures import Failure, failure_of_event, unusable

COMPLETE = frozenset({"stop", "eos", "end_turn"})
"""How endpoints say that the model came to its end by itself; OpenAI's word is "stop"."""
_LONGEST_EVENT = 1_000_000


class Unanswered(Exception):
    """A request that came to nothing; `failure` says why."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(str(failure.error))
        self.failure = failure


async def read_events(pieces: AsyncIterator[bytes]) -> AsyncIterator[Any]:
    """The JSON values of a server-sent event stream; raises Unanswered for what is none."""
    rest = b""
    async for piece in pieces:
        *lines, rest = (rest + piece).split(b"\n")
        for line in lines:
            if not line.startswith(b"data:"):
                continue
            data = line[5:].strip()
            if data == b"[DONE]":
                return
            yield read_json(data)
        if len(rest) > _LONGEST_EVENT:
            raise Unanswered(unusable("an endless event"))


def read_json(data: bytes) -> Any:
    """JSON; raises Unanswered for what is none."""
    try:
        return jiter.from_json(data)
    except ValueError as error:
        raise Unanswered(unusable("not JSON", repeats=1)) from error


class Transcript:
    """Collects one answer from its events."""

    def __init__(self, most_characters: int) -> None:
        self.text = ""
        self.finish = ""
        self.refused = False
        self.thought = False
        self.usage: dict[str, Any] = {}
        self._most = most_characters

    def take(self, event: Any, part: str = "delta") -> bool:
        """Add one event (or, as `part` "message", a whole answer); true if the text grew."""
        if not isinstance(event, dict):
            raise Unanswered(unusable("an unknown event", repeats=1))
        if event.get("error"):
            raise Unanswered(failure_of_event(event["error"]))
        if isinstance(event.get("usage"), dict):
            self.usage = event["usage"]
        choices = event.get("choices")
        choice = choices[0] if isinstance(choices, list) and choices else {}
        if not isinstance(choice, dict):
            return False
        if choice.get("finish_reason"):
            self.finish = str(choice["finish_reason"]).casefold()
        message = choice.get(part)
        return isinstance(message, dict) and self._add(message)

    def check(self) -> str:
        """The whole text; raises Unanswered for an answer that is cut, refused or empty."""
        if self.finish == "content_filter" or (self.refused and not self.text.strip()):
            reason = "refusal" if self.refused else self.finish
            raise Unanswered(Failure(ModelRefused(reason)))
        if not self.finish:
            raise Unanswered(unusable("cut before its end", repeats=1))
        if self.finish not in COMPLETE:
            raise Unanswered(unusable(f"ended by {self.finish[:30]}"))
        if not self.text.strip():
            raise Unanswered(unusable("empty", repeats=1))
        return self.text

    def tokens(self, name: str) -> int | None:
        """One of the server's counts."""
        count = self.usage.get(name)
        return count if isinstance(count, int) and count >= 0 else None

    def _add(self, message: dict[str, Any]) -> bool:
        self.refused = self.refused or bool(message.get("refusal"))
        self.thought = self.thought or bool(
            message.get("reasoning_content") or message.get("reasoning")
        )
        content = message.get("content")
        if not isinstance(content, str) or not content:
            return False
        self.text += content
        if len(self.text) > self._most:
            raise Unanswered(unusable("longer than was asked for"))
        return True
