"""What an OpenAI-compatible endpoint takes and what not: prompt in, request body out. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from bot.ports import Prompt
from bot.summarizing.endpoint.complaints import (
    BOUNDS,
    FORM,
    STREAM,
    SYSTEM_ROLE,
    USAGE,
    asks_for_less_room,
    most_room,
)

TEMPERATURE = 0.2
"""Low, for wording that stays near the source; 0 makes small models repeat themselves."""
THINKING_TOKENS = 8000
"""Room for what reasoning models think before they write: it counts against the answer's limit."""
_LEAST_THINKING = 1000
_LEAST_ROOM = 256
_ENDLESS = 1_000_000


class Form(StrEnum):
    """How the answer's form is asked for; the prompt describes it in any case."""

    SCHEMA = "json_schema"
    OBJECT_OF_SCHEMA = "json_object with a schema"
    """As llama-cpp-python's server wants it; where the schema is overlooked, an object comes."""
    OBJECT = "json_object"
    PROMPT = "prompt"


_NEXT_FORM = {
    Form.SCHEMA: Form.OBJECT_OF_SCHEMA,
    Form.OBJECT_OF_SCHEMA: Form.OBJECT,
    Form.OBJECT: Form.PROMPT,
}


@dataclass(frozen=True, slots=True)
class Dialect:
    """One endpoint's way; begins with what most of them take.

    `thinking` is the room for thoughts, `cap` the most tokens that an answer may be allowed, and
    `address` which of the addresses that the configured one may stand for is the right one.
    """

    form: Form = Form.SCHEMA
    bounds: bool = True
    limit: str = "max_tokens"
    temperature: bool = True
    stream: bool = True
    usage: bool = True
    system: bool = True
    thinking: int = 0
    cap: int = _ENDLESS
    address: int = 0

    def request(self, model: str, prompt: Prompt) -> dict[str, Any]:
        """The body of a chat completion."""
        body: dict[str, Any] = {"model": model, "messages": self._messages(prompt)}
        body[self.limit] = self.room(prompt)
        body["stream"] = self.stream
        if self.stream and self.usage:
            body["stream_options"] = {"include_usage": True}
        if self.temperature:
            body["temperature"] = TEMPERATURE
        form = self._form(prompt.schema)
        return {**body, "response_format": form} if form else body

    def room(self, prompt: Prompt) -> int:
        """The most tokens for thoughts and answer together."""
        return min(prompt.answer_tokens + self.thinking, self.cap)

    def _form(self, schema: dict[str, Any]) -> dict[str, Any]:
        """The answer's form as this endpoint is told it; empty where the prompt alone tells."""
        if not schema or self.form is Form.PROMPT:
            return {}
        if not self.bounds:
            schema = _without_bounds(schema)
        if self.form is Form.SCHEMA:
            named = {"name": "answer", "strict": True, "schema": schema}
            return {"type": "json_schema", "json_schema": named}
        bare = {"type": "json_object"}
        return {**bare, "schema": schema} if self.form is Form.OBJECT_OF_SCHEMA else bare

    def _messages(self, prompt: Prompt) -> list[dict[str, str]]:
        if not prompt.system:
            return [{"role": "user", "content": prompt.user}]
        if not self.system:
            return [{"role": "user", "content": f"{prompt.system}\n\n{prompt.user}"}]
        return [
            {"role": "system", "content": prompt.system},
            {"role": "user", "content": prompt.user},
        ]

    def with_thinking(self) -> Dialect | None:
        """With room to think; None where there was room."""
        return None if self.thinking else replace(self, thinking=THINKING_TOKENS)

    def with_less_thinking(self) -> Dialect | None:
        """With half the room to think; None where there is none to spare."""
        if not self.thinking:
            return None
        half = self.thinking // 2
        return replace(self, thinking=half if half >= _LEAST_THINKING else 0)

    def plainest(self) -> Dialect | None:
        """With nothing that not every server takes; None where nothing is left out by that."""
        plain = replace(self, form=Form.PROMPT, usage=False, system=False)
        return plain if plain != self else None

    def elsewhere(self, addresses: int) -> Dialect | None:
        """At the next of so many addresses; None after the last."""
        following = self.address + 1
        return replace(self, address=following) if following < addresses else None

    def without(self, complaint: str, prompt: Prompt) -> Dialect | None:
        """What to try after a request was refused in these words; None where nothing is left."""
        said = complaint.casefold()
        if self.limit == "max_tokens" and "max_completion_tokens" in said:
            told_apart = not asks_for_less_room(said) or "unsupported" in said
            if told_apart or "instead" in said:
                # Only reasoning models refuse max_tokens, and they refuse a temperature too.
                return replace(
                    self,
                    limit="max_completion_tokens",
                    temperature=False,
                    thinking=THINKING_TOKENS,
                )
        if asks_for_less_room(said) and self.room(prompt) > _LEAST_ROOM:
            return replace(self, cap=most_room(said, self.room(prompt)))
        return self._plainer(said)

    def _plainer(self, said: str) -> Dialect | None:
        """Without the one parameter that is named, or else in a plainer form."""
        if self.system and SYSTEM_ROLE.search(said):
            return replace(self, system=False)
        if self.temperature and "temperature" in said:
            return replace(self, temperature=False)
        if self.stream and self.usage and USAGE.search(said):
            return replace(self, usage=False)
        if self.bounds and BOUNDS.search(said):
            return replace(self, bounds=False)
        if self.stream and STREAM.search(said) and not FORM.search(said):
            return replace(self, stream=False)
        # Some endpoints only say "bad request": the form of the answer is what they know least.
        form = _NEXT_FORM.get(self.form)
        return replace(self, form=form) if form else None


def _without_bounds(schema: Any) -> Any:
    """A schema whose lists may have any length: some endpoints take no other."""
    if isinstance(schema, list):
        return [_without_bounds(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: _without_bounds(value)
        for key, value in schema.items()
        if key not in ("minItems", "maxItems")
    }
